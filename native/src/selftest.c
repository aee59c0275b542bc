/* selftest.c – a few milliseconds of comparing kernels with ref.c. The exhaustive version, with
 * guard pages and extreme values, is tests/kernel_check.c; this one travels with the application
 * and is the first thing a bug report contains. */
#include "selftest.h"

#include <float.h>
#include <math.h>

#include "alloc.h"
#include "panel.h"
#include "ref.h"

enum { K = 768, ROWS = 27, COLS = 3, POSITIONS = 150, DIMS = 64, HEADS = 6 };

/* Room for every check, from one allocation. */
typedef struct bench {
    float x[COLS * K];
    float y[COLS * K];
    float out[COLS * K];
    g4a_act q[COLS * K / 32];
    g4a_act q2[COLS * K / 32];
    int16_t wide[COLS * (K + 64)];
    float wide_d[COLS * (K / 32 + 2)];
    int16_t wide2[K + 64];
    float wide_d2[K / 32 + 2];
    uint8_t w[ROWS * K * 4];
    uint8_t panels[2 * G4A_PANEL * (K + 64) * 4];
    uint16_t keys[192 * DIMS];
    uint16_t values[192 * DIMS];
    float acc[HEADS * DIMS];
    float max[HEADS];
    float sum[HEADS];
    float scores[HEADS * G4A_ATTEND_TILE];
    uint64_t rng;
} bench;

static uint32_t next(bench *b) {
    b->rng = b->rng * 6364136223846793005u + 1442695040888963407u; /* Knuth's MMIX generator */
    return (uint32_t)(b->rng >> 33);
}

static float next_float(bench *b) {
    return (float)next(b) / 1073741824.0f - 1.0f;
}

static bool close_to(float found, g4a_exact exact, double bound) {
    return fabs((double)found - exact.value) <= bound * exact.terms + 1e-30;
}

/* Random bytes make random weights; only the half-float scales must stay finite and moderate. */
static void random_weights(bench *b, uint32_t type, size_t bytes) {
    const g4a_type_traits *t = g4a_type_get(type);
    for (size_t i = 0; i < bytes; i++) {
        b->w[i] = (uint8_t)next(b);
    }
    const size_t at[2] = {type == G4A_TYPE_Q6_K ? offsetof(g4a_block_q6_k, d) : 0, 2};
    const bool two = type == G4A_TYPE_Q4_1 || type == G4A_TYPE_Q5_1 || type == G4A_TYPE_Q4_K ||
                     type == G4A_TYPE_Q5_K;
    for (size_t i = 0; i < bytes; i += t->bytes) {
        if (t->block == 1) { /* a float between −1 and 1 in its own encoding */
            const float v = next_float(b);
            const uint16_t h =
                type == G4A_TYPE_F16 ? g4a_f32_to_f16(v) : (uint16_t)(g4a_f32_bits(v) >> 16);
            memcpy(b->w + i, t->bytes == 4 ? (const void *)&v : (const void *)&h, t->bytes);
            continue;
        }
        for (size_t j = 0; j < (two ? 2u : 1u); j++) {
            const uint16_t h = g4a_f32_to_f16(next_float(b));
            memcpy(b->w + i + at[j], &h, sizeof h);
        }
    }
}

static bool verify_matmul(const g4a_kernels *k, bench *b, uint32_t type, size_t n) {
    const g4a_type_traits *t = g4a_type_get(type);
    const size_t row_bytes = n / t->block * t->bytes;
    random_weights(b, type, ROWS * row_bytes);
    const size_t panel_row = g4a_panel_row_bytes(type, n);
    for (size_t r = 0; r < ROWS; r += G4A_PANEL) {
        g4a_panel_pack(k, type, b->w + r * row_bytes, g4a_min_size(G4A_PANEL, ROWS - r), row_bytes,
                       n, b->panels + r * panel_row);
    }
    const g4a_acts all = {b->q, b->wide, b->wide_d, COLS};
    const g4a_acts one = {b->q2, b->wide2, b->wide_d2, 1};
    for (size_t c = 0; c < COLS; c++) {
        for (size_t i = 0; i < n; i++) {
            b->x[c * n + i] = next_float(b);
        }
        g4a_ref_quantize(k->quads, b->x + c * n, n, b->q + c, COLS);
        g4a_ref_quantize_wide(b->x + c * n, n, b->wide + 32 * c, b->wide_d + c, COLS);
    }
    g4a_ref_quantize(k->quads, b->x, n, b->q2, 1);
    k->quantize_wide(b->x, n, b->wide2, b->wide_d2, 1);
    k->matmul[type](b->panels, ROWS, n, &all, b->out, ROWS);
    k->matmul[type](b->panels, ROWS, n, &one, b->y, ROWS);
    if (memcmp(b->out, b->y, ROWS * sizeof *b->y) != 0) { /* alone as in company, to the last bit */
        return false;
    }
    for (size_t i = 0; i < ROWS * COLS; i++) {
        const g4a_exact e =
            g4a_ref_dot(k->quads, type, b->w + i % ROWS * row_bytes, n, &all, i / ROWS);
        if (!close_to(b->out[i], e, 2e-6)) {
            return false;
        }
    }
    return true;
}

static bool verify_quantize(const g4a_kernels *k, bench *b) {
    for (size_t i = 0; i < K; i++) {
        b->x[i] = next_float(b) * (i < 64 ? 0.0f : (float)(i % 97));
    }
    g4a_ref_quantize(k->quads, b->x, K, b->q, 1);
    k->quantize(b->x, K, b->q2, 1);
    return memcmp(b->q, b->q2, K / 32 * sizeof *b->q) == 0;
}

static bool verify_vectors(const g4a_kernels *k, bench *b) {
    const size_t n = K - 3; /* a tail for every vector width */
    for (size_t i = 0; i < n; i++) {
        b->x[i] = 20.0f * next_float(b);
        b->y[i] = next_float(b);
        b->out[i] = b->x[i];
    }
    k->silu_mul(b->out, b->y, n);
    for (size_t i = 0; i < n; i++) {
        if (!close_to(b->out[i], g4a_ref_silu_mul(b->x[i], b->y[i]), 2e-6)) {
            return false;
        }
    }
    k->rms_norm(b->x, b->y, n, 1e-5f, b->out);
    for (size_t i = 0; i < n; i += 7) {
        if (!close_to(b->out[i], g4a_ref_rms_norm(b->x, b->y, n, 1e-5, i), 2e-6)) {
            return false;
        }
    }
    size_t best = 0;
    for (size_t i = 1; i < n; i++) {
        best = b->x[i] > b->x[best] ? i : best;
    }
    return k->argmax(b->x, n) == best;
}

static bool verify_attend(const g4a_kernels *k, bench *b) {
    for (size_t i = 0; i < POSITIONS * DIMS; i++) {
        b->keys[i] = g4a_f32_to_f16(next_float(b));
        b->values[i] = g4a_f32_to_f16(next_float(b));
    }
    for (size_t i = 0; i < HEADS * DIMS; i++) {
        b->x[i] = next_float(b);
    }
    const g4a_attend_args a = {.q = b->x,
                               .n_rows = HEADS,
                               .group = 3,
                               .q_stride = 3 * DIMS,
                               .dims = DIMS,
                               .k = b->keys,
                               .v = b->values,
                               .begin = 0,
                               .end = POSITIONS,
                               .first_limit = POSITIONS - 1,
                               .acc = b->acc,
                               .max = b->max,
                               .sum = b->sum,
                               .scores = b->scores};
    k->attend(&a);
    for (size_t i = 0; i < HEADS * DIMS; i++) {
        const g4a_exact e = g4a_ref_attend(&a, i / DIMS, i % DIMS);
        if (!close_to(b->acc[i] / b->sum[i / DIMS], e, 1e-5)) { /* exp magnifies score errors */
            return false;
        }
    }
    return true;
}

g4a_status g4a_kernels_verify(const g4a_kernels *k, g4a_error *err) {
    bench *b = g4a_calloc(1, sizeof *b);
    if (b == NULL) {
        return g4a_fail_nomem(err, sizeof *b);
    }
    b->rng = 1;
    const char *wrong = !verify_quantize(k, b)  ? "quantize"
                        : !verify_vectors(k, b) ? "vector"
                        : !verify_attend(k, b)  ? "attention"
                                                : NULL;
    for (uint32_t type = 0; type < G4A_N_TYPES && wrong == NULL; type++) {
        if (k->matmul[type] == NULL) {
            continue;
        }
        const size_t block = g4a_type_get(type)->block;
        const size_t odd = block == 1 ? 101 : block == 32 ? 32 * 19 : 256;
        if (!verify_matmul(k, b, type, K) || !verify_matmul(k, b, type, odd)) {
            wrong = g4a_type_get(type)->name;
        }
    }
    g4a_free(b);
    return wrong == NULL ? G4A_OK
                         : g4a_fail(err, G4A_ERR_INVALID,
                                    "the %s kernel of the %s tier computes wrong numbers on this "
                                    "computer. Please report it.",
                                    wrong, k->name);
}
