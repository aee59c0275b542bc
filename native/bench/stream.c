/* stream MODEL_TYPE [THREADS] [TIER] – the memory side of decoding: one column times matrices that
 * do not fit any cache, all threads at once, in GB/s of weights; beside it what a plain read of the
 * same bytes reaches. Shows how far a kernel is from the limit of memory. */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"
#include "dispatch.h"
#include "os.h"
#include "panel.h"
#include "pool.h"

enum { K = 2048, ROWS = 8192, CHUNK = 64 };

typedef struct job {
    const g4a_kernels *k;
    uint32_t type;
    const uint8_t *w;
    size_t row_bytes;
    g4a_acts x;
    float *out;
    volatile uint64_t sink[64];
    size_t chunk;
} job;

static void multiply(void *ctx, size_t index, size_t worker) {
    job *j = ctx;
    (void)worker;
    const size_t first = index * j->chunk;
    j->k->matmul[j->type](j->w + first * j->row_bytes, j->chunk, K, &j->x, j->out + first % ROWS,
                          ROWS);
}

static void read_only(void *ctx, size_t index, size_t worker) {
    job *j = ctx;
    const uint8_t *p = j->w + index * j->chunk * j->row_bytes;
    const size_t n = j->chunk * j->row_bytes / 64 * 8;
    uint64_t s[4] = {0};
    const uint64_t *q = (const uint64_t *)(const void *)p;
    for (size_t i = 0; i + 8 <= n; i += 8) { /* one word of each cache line is enough */
        s[i / 8 % 4] += q[i];
    }
    j->sink[worker] += s[0] + s[1] + s[2] + s[3];
}

static double gb_per_s(g4a_pool *pool, job *j, size_t chunks, size_t bytes, g4a_chunk_fn fn) {
    double best = 0.0;
    for (int round = 0; round < 7; round++) {
        const uint64_t begin = g4a_os_now_ns();
        (void)g4a_pool_run(pool, chunks, fn, j, NULL);
        const double gb = (double)bytes / (double)(g4a_os_now_ns() - begin);
        best = gb > best ? gb : best;
    }
    return best;
}

int main(int argc, char **argv) {
    if (argc < 2 || g4a_dispatch_init(NULL) != G4A_OK) {
        fprintf(stderr, "usage: stream TYPE [THREADS] [ROWS PER CHUNK]\n");
        return 2;
    }
    const int threads = argc > 2 ? atoi(argv[2]) : 2;
    job j = {.k = g4a_kernels_get(), .chunk = argc > 3 ? (size_t)atoi(argv[3]) : CHUNK};
    for (j.type = 0; j.type < G4A_N_TYPES; j.type++) {
        if (j.k->matmul[j.type] != NULL && strcmp(g4a_type_get(j.type)->name, argv[1]) == 0) {
            break;
        }
    }
    const g4a_type_traits *t = g4a_type_get(j.type);
    j.row_bytes = g4a_panel_row_bytes(j.type, K);
    const size_t matrices = (size_t)512 * 1024 * 1024 / (ROWS * j.row_bytes) + 1;
    const size_t bytes = matrices * ROWS * j.row_bytes;
    uint8_t *w = g4a_pages_alloc(bytes, true);
    memset(w, 0x11, bytes);
    g4a_act *acts = g4a_calloc(K / 32, sizeof *acts);
    int16_t *wide = g4a_calloc(K, sizeof *wide);
    float *wide_d = g4a_calloc(K / 32, sizeof *wide_d);
    j.w = w;
    j.x = (g4a_acts){acts, wide, wide_d, 1};
    j.out = g4a_calloc(ROWS, sizeof *j.out);
    g4a_pool *pool = NULL;
    (void)g4a_pool_create(threads, &pool, NULL);
    const size_t chunks = matrices * ROWS / j.chunk;
    printf("%s %s %d threads: %.1f GB/s, plain read %.1f GB/s\n", j.k->name, t->name, threads,
           gb_per_s(pool, &j, chunks, bytes, multiply),
           gb_per_s(pool, &j, chunks, bytes, read_only));
    return 0;
}
