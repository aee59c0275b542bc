/* probe.c – three measurements, each the best of a few rounds: a machine is as fast as it is when
 * nobody disturbs it.
 *
 * What decides about a model: one token at a time needs every weight once, from memory (8-bit
 * weights in far more bytes than any cache holds) or, where memory keeps up, from the arithmetic
 * (4-bit weights in the cache). A prompt multiplies many tokens at once: arithmetic alone. */
#include "probe.h"

#include "alloc.h"
#include "dispatch.h"
#include "ops.h"
#include "os.h"
#include "panel.h"

enum { K = 2048, ROWS = 2048, TOKENS = 64, STREAMED = 40, ROUNDS = 5, REPEATS = 24 };

/* Panels filled with this byte hold small, finite weights in both types. */
enum { FILLING = 0x22 };

typedef struct probe {
    g4a_exec exec;
    uint8_t *large; /* STREAMED matrices of 8 bits */
    uint8_t *small; /* one of 4 bits */
    float *x;       /* TOKENS × K */
    float *out;     /* TOKENS × ROWS */
    g4a_act_buffer acts;
} probe;

static g4a_matrix matrix_at(const uint8_t *panels, uint32_t type) {
    return (g4a_matrix){.panels = panels,
                        .panel_row_bytes = g4a_panel_row_bytes(type, K),
                        .n_rows = ROWS,
                        .k = K,
                        .type = type};
}

/* Seconds of the fastest round, each multiplying n tokens with `count` matrices, `times` over. */
static double best(probe *p, const uint8_t *panels, uint32_t type, size_t count, size_t times,
                   size_t n) {
    g4a_acts acts;
    double fastest = 1e9;
    g4a_op_quantize(&p->exec, p->x, n, K, &p->acts, &acts);
    for (int round = 0; round < ROUNDS; round++) {
        const uint64_t begin = g4a_os_now_ns();
        for (size_t i = 0; i < count * times; i++) {
            const uint64_t bytes = g4a_panel_bytes(type, ROWS, K);
            const g4a_matrix w = matrix_at(panels + i % count * bytes, type);
            const g4a_linear part = {.w = &w, .out = p->out, .stride = ROWS};
            g4a_op_linear(&p->exec, &part, 1, &acts);
        }
        const double seconds = 1e-9 * (double)(g4a_os_now_ns() - begin);
        fastest = seconds < fastest && seconds > 0 ? seconds : fastest;
    }
    return fastest;
}

static void measure(probe *p, g4a_speed *speed) {
    const double weights = (double)ROWS * K;
    const double bytes = (double)g4a_panel_bytes(G4A_TYPE_Q8_0, ROWS, K) * STREAMED;
    speed->bytes_per_second = bytes / best(p, p->large, G4A_TYPE_Q8_0, STREAMED, 1, 1);
    speed->weights_per_second = weights * REPEATS / best(p, p->small, G4A_TYPE_Q4_0, 1, REPEATS, 1);
    speed->batch_weights_per_second =
        weights * TOKENS / best(p, p->small, G4A_TYPE_Q4_0, 1, 1, TOKENS);
}

g4a_status g4a_probe(g4a_pool *pool, g4a_speed *speed, g4a_error *err) {
    const uint64_t large = g4a_panel_bytes(G4A_TYPE_Q8_0, ROWS, K) * STREAMED;
    const uint64_t small = g4a_panel_bytes(G4A_TYPE_Q4_0, ROWS, K);
    const uint64_t blocks = (uint64_t)TOKENS * (K / 32 + 2);
    static const _Atomic int32_t never = 0; /* it takes a second: nobody cancels it */
    probe p = {.exec = {.k = g4a_kernels_get(), .pool = pool, .cancel = &never, .quantized = true},
               .large = g4a_pages_alloc(large, true),
               .small = g4a_calloc(small, 1),
               .x = g4a_calloc((uint64_t)TOKENS * K, sizeof(float)),
               .out = g4a_calloc((uint64_t)TOKENS * ROWS, sizeof(float)),
               .acts = {.q = g4a_calloc(blocks, sizeof(g4a_act)),
                        .wide = g4a_calloc(blocks, 32 * sizeof(int16_t)),
                        .wide_d = g4a_calloc(blocks, sizeof(float))}};
    const bool have = p.large != NULL && p.small != NULL && p.x != NULL && p.out != NULL &&
                      p.acts.q != NULL && p.acts.wide != NULL && p.acts.wide_d != NULL;
    if (have) {
        memset(p.large, FILLING, large);
        memset(p.small, FILLING, small);
        for (size_t i = 0; i < (size_t)TOKENS * K; i++) {
            p.x[i] = (float)(i % 17) - 8.0f;
        }
        measure(&p, speed);
    }
    g4a_free(p.acts.wide_d);
    g4a_free(p.acts.wide);
    g4a_free(p.acts.q);
    g4a_free(p.out);
    g4a_free(p.x);
    g4a_free(p.small);
    g4a_pages_free(p.large, large);
    return have ? G4A_OK : g4a_fail_nomem(err, large);
}
