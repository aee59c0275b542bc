/* body_matmul.h – products of a matrix with one or many columns. */

typedef void (*step_fn)(const unpacked *u, size_t T, const g4a_act *a, vf *acc);

/* A product, and what the type of its weights is. */
typedef struct product {
    const uint8_t *w;
    size_t n_rows;
    size_t blocks;      /* of a row, each of `subs` times 32 weights */
    size_t block_bytes; /* of 16 rows */
    const g4a_acts *x;
    float *out;
    size_t out_stride;
} product;

/* Sums of LANES rows from `row` on; the last panel may have fewer. */
static inline void put_rows(const product *p, size_t row, size_t column, vf sums) {
    float *out = p->out + column * p->out_stride + row;
    if (p->n_rows - row >= LANES) {
        vf_store(out, sums);
        return;
    }
    float v[LANES];
    vf_store(v, sums);
    memcpy(out, v, (p->n_rows - row) * sizeof *v);
}
static inline vf get_rows(const product *p, size_t row, size_t column) {
    const float *out = p->out + column * p->out_stride + row;
    if (p->n_rows - row >= LANES) {
        return vf_load(out);
    }
    float v[LANES] = {0.0f};
    memcpy(v, out, (p->n_rows - row) * sizeof *v);
    return vf_load(v);
}

/* How far ahead of its use memory is asked for. The processor's own prefetching stops at pages and
 * gets lost in the long blocks of K types: asking doubles the speed of Q4_K and Q6_K. */
enum { AHEAD = 4096, FEW = 16 };

/* All panels times one column: the weights stream past once. */
G4A_INLINE void one_column(const product *p, size_t subs, open_fn open, get_fn get, step_fn step) {
    const uint8_t *block = p->w;
    for (size_t row = 0; row < p->n_rows; row += G4A_PANEL) {
        const g4a_act *a = p->x->q;
        vf acc[PARTS];
        for (size_t t = 0; t < PARTS; t++) {
            acc[t] = vf_zero();
        }
        for (size_t b = 0; b < p->blocks; b++, block += p->block_bytes, a += subs) {
            for (size_t i = 0; i < p->block_bytes; i += 64) {
                G4A_PREFETCH(block + AHEAD + i);
            }
            for (size_t t = 0; t < PARTS; t++) {
                scales s;
                open(block, t, &s);
                G4A_UNROLL
                for (size_t sub = 0; sub < subs; sub++) {
                    unpacked u;
                    get(block, t, &s, sub, &u, 0);
                    step(&u, 1, a + sub, &acc[t]);
                }
            }
        }
        for (size_t t = 0; t < PARTS && row + t * LANES < p->n_rows; t++) {
            put_rows(p, row + t * LANES, 0, acc[t]);
        }
    }
}

/* Columns of one group times T vectors of rows from `row` on, over blocks [begin, end). The weights
 * are unpacked once for all columns, whose sums stay in the first-level cache; with begin > 0 they
 * go on from what `out` has. Each column's sums go through the blocks in the same order as in
 * one_column. */
G4A_INLINE void rows_by_columns(const product *p, size_t row, size_t T, size_t first, size_t n,
                                size_t begin, size_t end, size_t subs, open_fn open, get_fn get,
                                step_fn step) {
    float sums[G4A_COLUMNS * TILE * LANES];
    /* Few columns are done before memory answers. */
    const size_t ahead = n < FEW ? g4a_max_size(AHEAD / 2, p->block_bytes) : p->block_bytes;
    for (size_t c = 0; c < n; c++) {
        for (size_t t = 0; t < T; t++) {
            const vf before = begin > 0 ? get_rows(p, row + t * LANES, first + c) : vf_zero();
            vf_store(sums + (c * T + t) * LANES, before);
        }
    }
    const g4a_act *a = p->x->q + g4a_acts_first(p->blocks * subs * 32, first) + begin * subs * n;
    for (size_t b = begin; b < end; b++) {
        const uint8_t *block[TILE];
        size_t part[TILE];
        scales s[TILE];
        for (size_t t = 0; t < T; t++) {
            const size_t panel = (row + t * LANES) / G4A_PANEL;
            part[t] = (row + t * LANES) % G4A_PANEL / LANES;
            block[t] = p->w + (panel * p->blocks + b) * p->block_bytes;
            for (size_t i = 0; i < p->block_bytes; i += 64) {
                G4A_PREFETCH(block[t] + ahead + i);
            }
            open(block[t], part[t], &s[t]);
        }
        for (size_t sub = 0; sub < subs; sub++, a += n) {
            unpacked u;
            for (size_t t = 0; t < T; t++) {
                get(block[t], part[t], &s[t], sub, &u, t);
            }
            for (size_t c = 0; c < n; c++) {
                vf acc[TILE];
                for (size_t t = 0; t < T; t++) {
                    acc[t] = vf_load(sums + (c * T + t) * LANES);
                }
                step(&u, T, a + c, acc);
                for (size_t t = 0; t < T; t++) {
                    vf_store(sums + (c * T + t) * LANES, acc[t]);
                }
            }
        }
    }
    for (size_t c = 0; c < n; c++) {
        for (size_t t = 0; t < T; t++) {
            put_rows(p, row + t * LANES, first + c, vf_load(sums + (c * T + t) * LANES));
        }
    }
}

/* Weights of a row that are gone through before the next rows: their activations, 64 columns of 2
 * bytes each, then stay in the second-level cache (256 KiB). */
enum { SLICE = 2048 };

G4A_INLINE void many_columns(const product *p, size_t subs, open_fn open, get_fn get,
                             step_fn step) {
    const size_t slice = SLICE / (32 * subs);
    for (size_t first = 0; first < p->x->n; first += G4A_COLUMNS) {
        const size_t n = g4a_min_size(G4A_COLUMNS, p->x->n - first);
        for (size_t begin = 0; begin < p->blocks || begin == 0; begin += slice) {
            const size_t end = g4a_min_size(begin + slice, p->blocks);
            size_t row = 0;
            for (; row + (TILE - 1) * LANES < p->n_rows; row += TILE * LANES) {
                rows_by_columns(p, row, TILE, first, n, begin, end, subs, open, get, step);
            }
            if (TILE > 1 && row < p->n_rows) {
                rows_by_columns(p, row, 1, first, n, begin, end, subs, open, get, step);
            }
        }
    }
}

G4A_INLINE void matmul_quant(product p, size_t subs, open_fn open, get_fn get, step_fn step) {
    if (p.x->n == 1) {
        one_column(&p, subs, open, get, step);
    } else {
        many_columns(&p, subs, open, get, step);
    }
}

/* The table needs functions of one signature; the inlined bodies above get their constants here. */
#define MATMUL_QUANT(type, subs, open, step)                                                     \
    static void matmul_##type(const uint8_t *w, size_t n_rows, size_t k, const g4a_acts *x,      \
                              float *out, size_t out_stride) {                                   \
        const size_t bytes = G4A_PANEL * sizeof(g4a_block_##type);                               \
        matmul_quant((product){w, n_rows, k / (32 * (subs)), bytes, x, out, out_stride}, (subs), \
                     open, get_##type, step);                                                    \
    }
MATMUL_QUANT(q4_0, 1, open_d, step_q4_0)
MATMUL_QUANT(q4_1, 1, open_dm, step_min)
MATMUL_QUANT(q5_0, 1, open_d, step_q5_0)
MATMUL_QUANT(q5_1, 1, open_dm, step_min)
MATMUL_QUANT(q8_0, 1, open_d, step_q8_0)
MATMUL_QUANT(q4_k, 8, open_k, step_min)
MATMUL_QUANT(q5_k, 8, open_k, step_min)
MATMUL_QUANT(q6_k, 8, open_d, step_q6_k)
