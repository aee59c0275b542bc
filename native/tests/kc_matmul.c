/* Matrix kernels and the packing in front of them. */
#define _DEFAULT_SOURCE
#include <math.h>

#include "kernel_check.h"

/* Weights */

typedef enum weight_mode {
    W_RANDOM,
    W_ZERO_QUANTS,
    W_MAX_QUANTS,
    W_MOST_NEGATIVE, /* quants 0x80: −128 for Q8_0 */
    W_SCALE_0,
    W_SUBNORMAL,
    W_HUGE,
    N_FINITE_WEIGHTS,
    W_ANY_BYTES = N_FINITE_WEIGHTS /* NaN and infinite scales among them */
} weight_mode;

typedef enum act_mode {
    A_RANDOM,
    A_ALL_PLUS, /* every q is 127 with the largest multiplier: the sums that could overflow */
    A_ALL_MINUS,
    A_ALTERNATING,
    A_ZERO,
    A_OUTLIERS,
    A_TINY,
    A_HUGE,
    N_FINITE_ACTS,
    A_NOT_FINITE = N_FINITE_ACTS
} act_mode;

static size_t second_half_at(uint32_t type) {
    return type == G4A_TYPE_Q4_1 || type == G4A_TYPE_Q5_1 || type == G4A_TYPE_Q4_K ||
                   type == G4A_TYPE_Q5_K
               ? 2
               : 0;
}

static uint16_t scale_for(kc *c, weight_mode mode) {
    switch (mode) {
        case W_SCALE_0:
            return (uint16_t)(kc_next(c) % 2 * 0x8000u);
        case W_SUBNORMAL:
            return (uint16_t)((kc_next(c) & 0x83ffu) | 1u);
        case W_HUGE:
            return (uint16_t)(0x7bffu | (kc_next(c) & 0x8000u)); /* ±65504 */
        default:
            return g4a_f32_to_f16(kc_float(c));
    }
}

static float float_weight(kc *c, weight_mode mode) {
    static const float specials[] = {NAN, INFINITY, -INFINITY, 3e38f, -3e38f, 1e-45f};
    switch (mode) {
        case W_ZERO_QUANTS:
        case W_SCALE_0:
            return kc_next(c) % 2 == 0 ? 0.0f : -0.0f;
        case W_MAX_QUANTS:
            return 1.0f;
        case W_MOST_NEGATIVE:
            return -1.0f;
        case W_SUBNORMAL:
            return 1e-41f * kc_float(c);
        case W_HUGE:
            return 60000.0f * kc_float(c);
        case W_ANY_BYTES:
            return specials[kc_next(c) % G4A_COUNT(specials)];
        default:
            return kc_float(c);
    }
}

static void make_block(kc *c, uint32_t type, weight_mode mode, uint8_t *block) {
    const g4a_type_traits *t = g4a_type_get(type);
    if (t->block == 1) {
        const float v = float_weight(c, mode);
        const uint32_t bits = g4a_f32_bits(v);
        const uint16_t half = type == G4A_TYPE_F16 ? g4a_f32_to_f16(v) : (uint16_t)(bits >> 16);
        memcpy(block, t->bytes == 4 ? (const void *)&v : (const void *)&half, t->bytes);
        return;
    }
    for (uint32_t i = 0; i < t->bytes; i++) {
        block[i] = mode == W_ZERO_QUANTS     ? 0
                   : mode == W_MAX_QUANTS    ? 0xff
                   : mode == W_MOST_NEGATIVE ? 0x80
                                             : (uint8_t)kc_next(c);
    }
    if (mode == W_ANY_BYTES) {
        return;
    }
    const size_t first = type == G4A_TYPE_Q6_K ? offsetof(g4a_block_q6_k, d) : 0;
    uint16_t h = scale_for(c, mode);
    memcpy(block + first, &h, sizeof h);
    if (second_half_at(type) != 0) {
        h = scale_for(c, mode);
        memcpy(block + second_half_at(type), &h, sizeof h);
    }
}

static float activation(kc *c, act_mode mode, size_t i) {
    static const float specials[] = {NAN, INFINITY, -INFINITY, 3e38f, -3e38f, 1e-45f, 0.0f};
    switch (mode) {
        case A_ALL_PLUS:
            return 1.0f;
        case A_ALL_MINUS:
            return -1.0f;
        case A_ALTERNATING:
            return i % 2 == 0 ? 1.0f : -1.0f;
        case A_ZERO:
            return 0.0f;
        case A_OUTLIERS:
            return kc_next(c) % 40 == 0 ? 1000.0f * kc_float(c) : kc_float(c);
        case A_TINY:
            return 1e-40f * kc_float(c);
        case A_HUGE:
            return 1e25f * kc_float(c);
        case A_NOT_FINITE:
            return specials[kc_next(c) % G4A_COUNT(specials)];
        default:
            return kc_float(c);
    }
}

/* One product */

typedef struct product {
    uint32_t type;
    size_t rows, cols, k;
    weight_mode wm;
    act_mode am;
    size_t shift; /* of every pointer, in bytes; 4·shift for floats */
    size_t row_bytes;
    size_t panel_row;
    uint8_t *w; /* rows as in the file */
    kc_block panels, acts, wide, wide_d, x, out;
    size_t stride;
} product;

static size_t padded_k(size_t k) {
    return (k + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK * G4A_WIDE_BLOCK;
}

static void product_make(kc *c, product *p) {
    const g4a_type_traits *t = g4a_type_get(p->type);
    p->row_bytes = p->k / t->block * t->bytes;
    p->w = malloc(p->rows * p->row_bytes + 1);
    for (size_t i = 0; i < p->rows * p->row_bytes; i += t->bytes) {
        make_block(c, p->type, p->wm, p->w + i);
    }
    p->panel_row = g4a_panel_row_bytes(p->type, p->k);
    p->panels = kc_place((size_t)g4a_panel_bytes(p->type, p->rows, p->k), p->shift);
    uint8_t *panels = p->panels.g.data;
    for (size_t r = 0; r < p->rows; r += G4A_PANEL) {
        g4a_panel_pack(c->k, p->type, p->w + r * p->row_bytes, g4a_min_size(G4A_PANEL, p->rows - r),
                       p->row_bytes, p->k, panels + r * p->panel_row);
    }
    const bool is_float = t->block == 1;
    const size_t padded = padded_k(p->k);
    p->x = kc_place(p->cols * p->k * sizeof(float), 4 * p->shift);
    p->acts = kc_place(is_float ? 0 : p->cols * (p->k / 32) * sizeof(g4a_act), 4 * p->shift);
    p->wide = kc_place(is_float ? p->cols * padded * sizeof(int16_t) : 0, 2 * p->shift);
    p->wide_d = kc_place(is_float ? p->cols * (padded / 32) * sizeof(float) : 0, 4 * p->shift);
    float *x = p->x.g.data;
    for (size_t i = 0; i < p->cols * p->k; i++) {
        x[i] = activation(c, p->am, i);
    }
    for (size_t col = 0; col < p->cols; col++) {
        const size_t first = g4a_acts_first(is_float ? padded : p->k, col);
        const size_t stride = g4a_acts_stride(p->cols, col);
        if (is_float) {
            g4a_ref_quantize_wide(x + col * p->k, p->k, (int16_t *)p->wide.g.data + 32 * first,
                                  (float *)p->wide_d.g.data + first, stride);
        } else {
            g4a_ref_quantize(c->k->quads, x + col * p->k, p->k, (g4a_act *)p->acts.g.data + first,
                             stride);
        }
    }
    p->stride = p->rows + kc_next(c) % 3;
    const size_t n_out = (p->cols - 1) * p->stride + p->rows;
    p->out = kc_place(n_out * sizeof(float), 4 * p->shift);
    memset(p->out.g.data, GUARD_CANARY, p->out.bytes);
}

static void product_free(product *p) {
    free(p->w);
    kc_release(&p->panels);
    kc_release(&p->acts);
    kc_release(&p->wide);
    kc_release(&p->wide_d);
    kc_release(&p->x);
    kc_release(&p->out);
}

static g4a_acts product_acts(const product *p) {
    return (g4a_acts){p->acts.g.data, p->wide.g.data, p->wide_d.g.data, p->cols};
}

static void describe(const product *p, char text[160]) {
    snprintf(text, 160, "%s %zu rows, %zu columns, k %zu, weights %d, activations %d, shift %zu",
             g4a_type_get(p->type)->name, p->rows, p->cols, p->k, (int)p->wm, (int)p->am, p->shift);
}

/* Rows and columns that a random sample of the results is compared at; small ones: all of them. */
static void compare_with_ref(kc *c, const product *p, const char *what) {
    const g4a_acts acts = product_acts(p);
    const float *out = p->out.g.data;
    const size_t all = p->rows * p->cols;
    const size_t most = c->level == KC_SLOW ? 2000000 : c->level == KC_NORMAL ? 30000 : 6000;
    const size_t wanted = all * (p->k + 1) <= most ? all : g4a_max_size(most / (p->k + 1), 1);
    for (size_t i = 0; i < wanted; i++) {
        const size_t at = wanted == all ? i : kc_next(c) % all;
        const size_t r = at % p->rows;
        const size_t col = at / p->rows;
        const g4a_exact e =
            g4a_ref_dot(c->k->quads, p->type, p->w + r * p->row_bytes, p->k, &acts, col);
        const float found = out[col * p->stride + r];
        /* products of a scale and a tiny scale of activations are denormal: a few units of them */
        kc_check(c, kc_close(c, (double)found, e, 2e-6, 1e-37),
                 "%s: [%zu][%zu] is %g, exactly %g ± %g", what, col, r, (double)found, e.value,
                 2e-6 * e.terms);
    }
}

/* Equal to the last bit; of two NaNs it does not matter which. */
static bool same_numbers(const float *a, const float *b, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (g4a_f32_bits(a[i]) != g4a_f32_bits(b[i]) && !(isnan(a[i]) && isnan(b[i]))) {
            return false;
        }
    }
    return true;
}

/* Each column alone, and each panel of rows alone, gives the very same numbers. */
static void compare_with_parts(kc *c, const product *p, const char *what) {
    const g4a_acts acts = product_acts(p);
    const float *out = p->out.g.data;
    const bool is_float = g4a_type_get(p->type)->block == 1;
    const size_t k = is_float ? padded_k(p->k) : p->k;
    float *alone = malloc(p->rows * sizeof *alone);
    g4a_act *column = malloc((k / 32 + 1) * sizeof *column);
    int16_t *wide = malloc((k + 1) * sizeof *wide);
    float *wide_d = malloc((k / 32 + 1) * sizeof *wide_d);
    const size_t step = p->cols > 8 && c->level != KC_SLOW ? 7 : 1;
    for (size_t col = 0; col < p->cols; col += step) {
        for (size_t b = 0; b < k / 32; b++) {
            const size_t at = g4a_acts_first(k, col) + b * g4a_acts_stride(p->cols, col);
            if (is_float) {
                memcpy(wide + 32 * b, acts.wide + 32 * at, 32 * sizeof *wide);
                wide_d[b] = acts.wide_d[at];
            } else {
                column[b] = acts.q[at];
            }
        }
        const g4a_acts one = {column, wide, wide_d, 1};
        c->k->matmul[p->type](p->panels.g.data, p->rows, p->k, &one, alone, p->rows);
        kc_check(c, same_numbers(alone, out + col * p->stride, p->rows),
                 "%s: column %zu alone gives other numbers", what, col);
        const size_t first = kc_next(c) % p->rows / G4A_PANEL * G4A_PANEL;
        const size_t n = 1 + kc_next(c) % (p->rows - first);
        c->k->matmul[p->type]((const uint8_t *)p->panels.g.data + first * p->panel_row, n, p->k,
                              &one, alone, n);
        kc_check(c, same_numbers(alone, out + col * p->stride + first, n),
                 "%s: rows %zu to %zu alone give other numbers", what, first, first + n);
    }
    free(alone);
    free(column);
    free(wide);
    free(wide_d);
}

static void check_product(kc *c, product p) {
    char what[160];
    product_make(c, &p);
    describe(&p, what);
    const g4a_acts acts = product_acts(&p);
    c->k->matmul[p.type](p.panels.g.data, p.rows, p.k, &acts, p.out.g.data, p.stride);
    bool gaps = kc_intact(&p.out);
    const uint8_t *out = p.out.g.data;
    for (size_t col = 0; col + 1 < p.cols;
         col++) { /* between the rows of one column and the next */
        for (size_t i = 4 * (col * p.stride + p.rows); i < 4 * (col + 1) * p.stride; i++) {
            gaps = gaps && out[i] == GUARD_CANARY;
        }
    }
    kc_check(c, gaps, "%s: wrote beside its output", what);
    if (p.wm < N_FINITE_WEIGHTS && p.am < N_FINITE_ACTS) {
        compare_with_ref(c, &p, what);
    }
    compare_with_parts(c, &p, what);
    product_free(&p);
}

static void check_type(kc *c, uint32_t type) {
    const size_t block = g4a_type_get(type)->block;
    const bool quick = c->level == KC_QUICK;
    for (size_t n = 0; n <= 25; n += quick ? 5 : 1) { /* lengths in blocks */
        check_product(c, (product){.type = type, .rows = 11, .cols = 1, .k = n * block});
        check_product(c, (product){.type = type, .rows = 8, .cols = 3, .k = n * block, .shift = 1});
    }
    for (size_t rows = 1; rows <= 35; rows += quick ? 5 : 1) {
        for (size_t cols = 1; cols <= 70; cols += rows % 16 == 1 && !quick ? 1 : 23) {
            check_product(c, (product){.type = type,
                                       .rows = rows,
                                       .cols = cols,
                                       .k = 2 * block,
                                       .shift = (rows + cols) % 4});
        }
    }
    for (int wm = 0; wm <= W_ANY_BYTES; wm++) {
        for (int am = 0; am <= A_NOT_FINITE; am++) {
            for (size_t n = 1; n <= (quick ? 1 : 9); n += 4) {
                check_product(c, (product){.type = type,
                                           .rows = 9,
                                           .cols = 2,
                                           .k = n * (block == 1 ? 32 : block),
                                           .wm = (weight_mode)wm,
                                           .am = (act_mode)am});
            }
        }
    }
    for (size_t shift = 1; shift < 64; shift += quick ? 21 : 5) {
        check_product(
            c,
            (product){
                .type = type, .rows = 16, .cols = 4, .k = block == 1 ? 33 : block, .shift = shift});
    }
    static const size_t real[] = {576, 1536, 2048, 4096, 14336};
    for (size_t i = 0; i < G4A_COUNT(real); i++) {
        const size_t k = (real[i] + block - 1) / block * block; /* 576 is no multiple of 256 */
        check_product(c, (product){.type = type, .rows = 10, .cols = 1, .k = k});
        check_product(c, (product){.type = type, .rows = 16, .cols = 5, .k = k, .am = A_OUTLIERS});
    }
}

void kc_matmul(kc *c) {
    for (uint32_t type = 0; type < G4A_N_TYPES; type++) {
        kc_check(c, (c->k->matmul[type] != NULL) == (g4a_type_get(type)->dequant != NULL),
                 "type %u: the table and quant.c disagree on what can be computed with", type);
        if (c->k->matmul[type] != NULL) {
            check_type(c, type);
        }
    }
}

/* Packing: the layout of panel.h, byte by byte */

typedef struct stretch {
    size_t offset; /* in the block as in the file */
    size_t bytes;
    size_t unit; /* bytes that stay together */
    bool fifth_bits;
} stretch;

static const stretch layouts[G4A_N_TYPES][5] = {
    [G4A_TYPE_Q4_0] = {{0, 2, 2, false}, {2, 16, 4, false}},
    [G4A_TYPE_Q4_1] = {{0, 2, 2, false}, {2, 2, 2, false}, {4, 16, 4, false}},
    [G4A_TYPE_Q5_0] = {{0, 2, 2, false}, {2, 4, 4, true}, {6, 16, 4, false}},
    [G4A_TYPE_Q5_1] = {{0, 2, 2, false}, {2, 2, 2, false}, {4, 4, 4, true}, {8, 16, 4, false}},
    [G4A_TYPE_Q8_0] = {{0, 2, 2, false}, {2, 32, 4, false}},
    [G4A_TYPE_Q4_K] = {{0, 2, 2, false}, {2, 2, 2, false}, {4, 12, 4, false}, {16, 128, 4, false}},
    [G4A_TYPE_Q5_K] = {{0, 2, 2, false},
                       {2, 2, 2, false},
                       {4, 12, 4, false},
                       {16, 32, 4, false},
                       {48, 128, 4, false}},
    [G4A_TYPE_Q6_K] = {{208, 2, 2, false},
                       {192, 16, 1, false},
                       {128, 64, 4, false},
                       {0, 128, 4, false}},
};

/* Byte i of a 32-bit field with bit 4j + i moved to bit j of byte i. */
static uint8_t transposed_byte(const uint8_t *field, size_t i) {
    uint8_t out = 0;
    for (size_t j = 0; j < 8; j++) {
        const size_t e = 4 * j + i;
        out = (uint8_t)(out | (field[e / 8] >> e % 8 & 1u) << j);
    }
    return out;
}

static bool panel_is_right(uint32_t type, const uint8_t *panel, const uint8_t *rows, size_t n_rows,
                           size_t row_bytes, size_t blocks) {
    static const uint8_t zeros[256];
    const uint8_t *at = panel;
    for (size_t b = 0; b < blocks; b++) {
        for (const stretch *s = layouts[type]; s < layouts[type] + 5 && s->bytes != 0; s++) {
            for (size_t i = 0; i < s->bytes * G4A_PANEL; i++) {
                const size_t row = i / s->unit % G4A_PANEL;
                const size_t byte = i / (s->unit * G4A_PANEL) * s->unit + i % s->unit;
                const uint8_t *block = zeros;
                if (row < n_rows) {
                    block = rows + row * row_bytes + b * g4a_type_get(type)->bytes;
                }
                const uint8_t want = s->fifth_bits ? transposed_byte(block + s->offset, byte)
                                                   : block[s->offset + byte];
                if (*at++ != want) {
                    return false;
                }
            }
        }
    }
    return true;
}

/* Float weights: every number within half a step, a step being a little more than 1/16383 of the
 * largest of 64; zeros where a row has ended or is missing. */
static void check_wide_panel(kc *c, uint32_t type, size_t n_rows, size_t k) {
    const g4a_type_traits *t = g4a_type_get(type);
    const size_t row_bytes = k * t->bytes;
    kc_block rows = kc_place(n_rows * row_bytes, t->bytes);
    kc_block panel = kc_place((size_t)g4a_panel_bytes(type, n_rows, k), 0);
    float *w = malloc(n_rows * k * sizeof *w);
    for (size_t i = 0; i < n_rows * k; i++) {
        make_block(c, type, W_RANDOM, (uint8_t *)rows.g.data + i * t->bytes);
    }
    t->dequant(rows.g.data, n_rows * k, w);
    g4a_panel_pack(c->k, type, rows.g.data, n_rows, row_bytes, k, panel.g.data);
    bool right = kc_intact(&panel);
    for (size_t i = 0; i < G4A_PANEL * padded_k(k); i++) {
        const size_t r = i / padded_k(k);
        const size_t e = i % padded_k(k);
        const size_t from = e / G4A_WIDE_BLOCK * G4A_WIDE_BLOCK;
        const uint8_t *block =
            (const uint8_t *)panel.g.data + e / G4A_WIDE_BLOCK * G4A_PANEL * G4A_WIDE_BYTES;
        int16_t q;
        memcpy(&q,
               block + 2 * G4A_PANEL + 4 * (e % G4A_WIDE_BLOCK / 2 * G4A_PANEL + r) + 2 * (e % 2),
               2);
        if (r >= n_rows || e >= k) {
            right = right && q == 0;
            continue;
        }
        float top = 0.0f;
        for (size_t j = from; j < k && j < from + G4A_WIDE_BLOCK; j++) {
            top = fmaxf(top, fabsf(w[r * k + j]));
        }
        const double d = (double)g4a_bf16_to_f32(g4a_load_u16(block + 2 * r));
        right = right && d <= (double)top / 16383 * (1.0 + 1.0 / 64) + 1e-30 &&
                fabs(d * q - (double)w[r * k + e]) <= 0.501 * d;
    }
    kc_check(c, right, "packing %zu rows of %zu %s", n_rows, k, t->name);
    free(w);
    kc_release(&rows);
    kc_release(&panel);
}

void kc_panel(kc *c) {
    for (uint32_t type = 0; type < G4A_N_TYPES; type++) {
        const g4a_type_traits *t = g4a_type_get(type);
        for (size_t k = 1; t->block == 1 && t->dequant != NULL && k < 200; k += 37) {
            check_wide_panel(c, type, 1 + k % G4A_PANEL, k);
        }
        const bool packed = t->dequant != NULL && t->block > 1;
        for (size_t n_rows = 1; packed && n_rows <= G4A_PANEL; n_rows++) {
            for (size_t blocks = 0; blocks < 4; blocks++) {
                const size_t row_bytes =
                    blocks * t->bytes + kc_next(c) % 3; /* rows may have gaps */
                kc_block rows = kc_place((n_rows - 1) * row_bytes + blocks * t->bytes, n_rows % 2);
                kc_block panel = kc_place(G4A_PANEL * blocks * t->bytes, blocks % 2);
                for (size_t i = 0; i < rows.bytes; i++) {
                    ((uint8_t *)rows.g.data)[i] = (uint8_t)kc_next(c);
                }
                g4a_panel_pack(c->k, type, rows.g.data, n_rows, row_bytes, blocks * t->block,
                               panel.g.data);
                kc_check(
                    c,
                    panel_is_right(type, panel.g.data, rows.g.data, n_rows, row_bytes, blocks) &&
                        kc_intact(&panel),
                    "packing %zu rows of %zu blocks of %s", n_rows, blocks, t->name);
                kc_release(&rows);
                kc_release(&panel);
            }
        }
    }
}
