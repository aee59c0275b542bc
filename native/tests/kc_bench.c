/* Speed of the matrix kernels: bytes of weights per second with one column (decoding reads each
 * weight once) and operations per second with many (prefill). One thread, warm caches or not as
 * the size decides; compare runs only with runs beside them. */
#define _DEFAULT_SOURCE
#include "kernel_check.h"
#include "os.h"

enum { K = 4096, ROWS = 512, COLS = 64 };

static double seconds_per_run(const g4a_kernels *k, uint32_t type, const void *w, const g4a_acts *x,
                              float *out) {
    double best = 1e9;
    for (int round = 0; round < 5; round++) {
        const uint64_t begin = g4a_os_now_ns();
        uint64_t now = begin;
        int runs = 0;
        while (now - begin < 30000000) {
            k->matmul[type](w, ROWS, K, x, out, ROWS);
            now = g4a_os_now_ns();
            runs++;
        }
        const double s = (double)(now - begin) / 1e9 / runs;
        best = s < best ? s : best;
    }
    return best;
}

/* Attention of a batch (30 query rows of 10 tokens on one key head) and of one token. */
static void bench_attend(const g4a_kernels *k) {
    enum { DIMS = 64, POSITIONS = 512, BATCH = 30 };
    float *q = calloc((size_t)BATCH * DIMS, sizeof *q);
    float *acc = calloc((size_t)BATCH * DIMS, sizeof *acc);
    float *scores = calloc((size_t)BATCH * G4A_ATTEND_TILE, sizeof *scores);
    uint16_t *cache = calloc(2 * (size_t)POSITIONS * DIMS, sizeof *cache);
    float max[BATCH];
    float sum[BATCH];
    for (size_t rows = 3; rows <= BATCH; rows += BATCH - 3) {
        const g4a_attend_args a = {.q = q,
                                   .n_rows = rows,
                                   .group = 3,
                                   .q_stride = (size_t)3 * DIMS,
                                   .dims = DIMS,
                                   .k = cache,
                                   .v = cache + (size_t)POSITIONS * DIMS,
                                   .end = POSITIONS,
                                   .first_limit = POSITIONS + 1 - rows / 3,
                                   .acc = acc,
                                   .max = max,
                                   .sum = sum,
                                   .scores = scores};
        double best = 1e9;
        for (int round = 0; round < 5; round++) {
            const uint64_t begin = g4a_os_now_ns();
            uint64_t now = begin;
            int runs = 0;
            while (now - begin < 30000000) {
                k->attend(&a);
                now = g4a_os_now_ns();
                runs++;
            }
            const double s = (double)(now - begin) / 1e9 / runs;
            best = s < best ? s : best;
        }
        printf("%-6s attend %6.2f Gop/s with %zu rows\n", k->name,
               4.0 * DIMS * POSITIONS * (double)rows / best / 1e9, rows);
    }
    free(q);
    free(acc);
    free(scores);
    free(cache);
}

void kc_bench(const g4a_kernels *k, const char *wanted) {
    g4a_act *acts = calloc((size_t)COLS * K / 32, sizeof *acts);
    int16_t *wide = calloc((size_t)COLS * K, sizeof *wide);
    float *x = calloc((size_t)COLS * K / 32, sizeof *x);
    float *out = calloc((size_t)COLS * ROWS, sizeof *out);
    for (uint32_t type = 0; type < G4A_N_TYPES; type++) {
        const g4a_type_traits *t = g4a_type_get(type);
        if (k->matmul[type] == NULL || (wanted != NULL && strcmp(wanted, t->name) != 0)) {
            continue;
        }
        const size_t bytes = (size_t)g4a_panel_bytes(type, ROWS, K);
        uint8_t *w = calloc(bytes, 1); /* zero scales: the arithmetic takes the same time */
        const g4a_acts one = {acts, wide, x, 1};
        const g4a_acts many = {acts, wide, x, COLS};
        const double s1 = seconds_per_run(k, type, w, &one, out);
        const double s64 = seconds_per_run(k, type, w, &many, out);
        printf("%-6s %-5s %7.2f GB/s of weights, %6.2f Gop/s with one column, %6.2f with %d\n",
               k->name, t->name, (double)bytes / s1 / 1e9, 2.0 * ROWS * K / s1 / 1e9,
               2.0 * ROWS * K * COLS / s64 / 1e9, COLS);
        free(w);
    }
    free(acts);
    free(wide);
    free(x);
    free(out);
    if (wanted == NULL || strcmp(wanted, "attend") == 0) {
        bench_attend(k);
    }
}
