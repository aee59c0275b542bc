/* body_wide.h – float weights and activations as 16-bit integers (src/panel.h, kernels.h: "wide").
 * Magnitudes of 16383 and 4095 are as large as 32 products of them may be to fit 31 bits. */

enum { WIDE_MAX_WEIGHT = 16383, WIDE_MAX_ACT = 4095 };
_Static_assert(32LL * WIDE_MAX_WEIGHT * WIDE_MAX_ACT <= INT32_MAX, "a block's sum is exact");

/* Smaller magnitudes become 0: dividing by them must not overflow. */
#define WIDE_TINY 1e-30f

/* 64 float weights as they lie in the file, or fewer and then zeros. */
static void load_floats(uint32_t type, const uint8_t *row, size_t first, size_t n, float *out) {
    const size_t bytes = type == G4A_TYPE_F32 ? 4 : 2;
    uint8_t rest[4 * G4A_WIDE_BLOCK];
    const uint8_t *p = row + first * bytes;
    if (n < G4A_WIDE_BLOCK) {
        memset(rest, 0, sizeof rest);
        memcpy(rest, p, n * bytes);
        p = rest;
    }
    for (size_t i = 0; i < G4A_WIDE_BLOCK; i += LANES) {
        vf_store(out + i, type == G4A_TYPE_F16 ? vf_from_f16(p + i * bytes)
                          : type == G4A_TYPE_BF16
                              ? vf_from_bf16(p + i * bytes)
                              : vf_load((const float *)(const void *)(p + i * bytes)));
    }
}

static float largest_of(const float *x, size_t n) {
    vf top = vf_zero();
    for (size_t i = 0; i < n; i += LANES) {
        top = vf_max(vf_abs(vf_load(x + i)), top);
    }
    return vf_hmax(top);
}

/* n numbers times inv, rounded and held within ±limit. */
static void to_words(const float *x, size_t n, float inv, float limit, int16_t *out) {
    for (size_t i = 0; i < n; i += LANES) {
        const vf q = vf_round(vf_mul(vf_load(x + i), vf_set1(inv)));
        vf_to_s16(out + i, vf_max(vf_min(q, vf_set1(limit)), vf_set1(-limit)));
    }
}

/* The scale of a block: at least max/16383, in the upper half of a float. */
static uint16_t wide_scale(float top) {
    if (!(top >= WIDE_TINY && top <= FLT_MAX)) {
        return 0;
    }
    return (uint16_t)((g4a_f32_bits(top / (float)WIDE_MAX_WEIGHT) >> 16) + 1);
}

static void pack_wide(uint32_t type, const uint8_t *const rows[G4A_PANEL], size_t k, uint8_t *dst) {
    int16_t words[G4A_PANEL][G4A_WIDE_BLOCK];
    const uint8_t *from[G4A_PANEL];
    float x[G4A_WIDE_BLOCK];
    for (size_t first = 0; first < k; first += G4A_WIDE_BLOCK) {
        for (size_t r = 0; r < G4A_PANEL; r++) {
            uint16_t d = 0;
            from[r] = (const uint8_t *)words[r];
            memset(words[r], 0, sizeof words[r]);
            if (rows[r] != NULL) {
                load_floats(type, rows[r], first, g4a_min_size(G4A_WIDE_BLOCK, k - first), x);
                d = wide_scale(largest_of(x, G4A_WIDE_BLOCK));
            }
            if (d != 0) {
                to_words(x, G4A_WIDE_BLOCK, 1.0f / g4a_bf16_to_f32(d), (float)WIDE_MAX_WEIGHT,
                         words[r]);
            }
            memcpy(dst + 2 * r, &d, sizeof d);
        }
        interleave(from, G4A_WIDE_BLOCK / 2, dst + HALVES);
        dst += G4A_PANEL * G4A_WIDE_BYTES;
    }
}

static void quantize_wide(const float *x, size_t n, int16_t *wide, float *d, size_t stride) {
    for (size_t first = 0; first < (n + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK * G4A_WIDE_BLOCK;
         first += 32, wide += 32 * stride, d += stride) {
        float rest[32];
        const float *from = x + first;
        if (first + 32 > n) {
            memset(rest, 0, sizeof rest);
            memcpy(rest, from, first < n ? (n - first) * sizeof *rest : 0);
            from = rest;
        }
        const float top = largest_of(from, 32);
        const bool some = top >= WIDE_TINY;
        *d = some ? top / (float)WIDE_MAX_ACT : 0.0f;
        to_words(from, 32, some ? (float)WIDE_MAX_ACT / top : 0.0f, (float)WIDE_MAX_ACT, wide);
    }
}

/* Products */

G4A_INLINE vf wide_scales(const uint8_t *block, size_t part) {
    return vf_from_bf16(block + 2 * LANES * part);
}
G4A_INLINE vb wide_word(const uint8_t *block, size_t part, size_t half, size_t j) {
    return word_at(block + HALVES, part, 16 * half + j);
}

/* All panels times one column. */
static void wide_one_column(const product *p) {
    const uint8_t *block = p->w;
    for (size_t row = 0; row < p->n_rows; row += G4A_PANEL) {
        const int16_t *a = p->x->wide;
        const float *d = p->x->wide_d;
        vf acc[PARTS];
        for (size_t t = 0; t < PARTS; t++) {
            acc[t] = vf_zero();
        }
        for (size_t b = 0; b < p->blocks; b++, block += p->block_bytes, a += 64, d += 2) {
            for (size_t i = 0; i < p->block_bytes; i += 64) {
                G4A_PREFETCH(block + AHEAD + i);
            }
            for (size_t half = 0; half < 2; half++) {
                vi sum[PARTS];
                for (size_t t = 0; t < PARTS; t++) {
                    sum[t] = vi_set1(0);
                }
                for (size_t j = 0; j < 16; j++) {
                    for (size_t t = 0; t < PARTS; t++) {
                        sum[t] =
                            vi_dot16(sum[t], wide_word(block, t, half, j), a + 32 * half + 2 * j);
                    }
                }
                for (size_t t = 0; t < PARTS; t++) {
                    const vf x = vf_mul(vf_from_vi(sum[t]), vf_set1(d[half]));
                    acc[t] = vf_fma(x, wide_scales(block, t), acc[t]);
                }
            }
        }
        for (size_t t = 0; t < PARTS && row + t * LANES < p->n_rows; t++) {
            put_rows(p, row + t * LANES, 0, acc[t]);
        }
    }
}

/* Half a block of T vectors of rows times C columns; `sums` are the columns' sums so far. Each
 * product is summed in WIDE_CHAINS parts, which do not wait for each other. */
G4A_INLINE void wide_tile(const uint8_t *const *block, const size_t *part, size_t T, size_t half,
                          const int16_t *a, const float *d, size_t C, float *sums) {
    vi sum[WIDE_TILE][WIDE_COLUMNS][WIDE_CHAINS];
    for (size_t t = 0; t < T; t++) {
        for (size_t c = 0; c < C; c++) {
            for (size_t s = 0; s < WIDE_CHAINS; s++) {
                sum[t][c][s] = vi_set1(0);
            }
        }
    }
    for (size_t j = 0; j < 16; j += WIDE_CHAINS) {
        for (size_t s = 0; s < WIDE_CHAINS; s++) {
            vb w[WIDE_TILE];
            for (size_t t = 0; t < T; t++) {
                w[t] = wide_word(block[t], part[t], half, j + s);
            }
            for (size_t c = 0; c < C; c++) {
                for (size_t t = 0; t < T; t++) {
                    sum[t][c][s] = vi_dot16(sum[t][c][s], w[t], a + 32 * c + 2 * (j + s));
                }
            }
        }
    }
    for (size_t t = 0; t < T; t++) {
        for (size_t c = 0; c < C; c++) {
            for (size_t s = 1; s < WIDE_CHAINS; s++) {
                sum[t][c][0] = vi_add(sum[t][c][0], sum[t][c][s]);
            }
        }
    }
    for (size_t t = 0; t < T; t++) {
        const vf scale = wide_scales(block[t], part[t]);
        for (size_t c = 0; c < C; c++) {
            float *to = sums + (c * T + t) * LANES;
            const vf x = vf_mul(vf_from_vi(sum[t][c][0]), vf_set1(d[c]));
            vf_store(to, vf_fma(x, scale, vf_load(to)));
        }
    }
}

/* One group of columns times T vectors of rows from `row` on. */
G4A_INLINE void wide_rows(const product *p, size_t row, size_t T, size_t first, size_t n) {
    float sums[G4A_COLUMNS * WIDE_TILE * LANES];
    memset(sums, 0, n * T * LANES * sizeof *sums);
    const size_t start = g4a_acts_first(p->blocks * G4A_WIDE_BLOCK, first);
    const int16_t *a = p->x->wide + 32 * start;
    const float *d = p->x->wide_d + start;
    const uint8_t *block[WIDE_TILE];
    size_t part[WIDE_TILE];
    for (size_t t = 0; t < T; t++) {
        part[t] = (row + t * LANES) % G4A_PANEL / LANES;
        block[t] = p->w + (row + t * LANES) / G4A_PANEL * p->blocks * p->block_bytes;
    }
    for (size_t b = 0; b < 2 * p->blocks; b++, a += 32 * n, d += n) {
        size_t c = 0;
        for (; c + WIDE_COLUMNS <= n; c += WIDE_COLUMNS) {
            wide_tile(block, part, T, b % 2, a + 32 * c, d + c, WIDE_COLUMNS, sums + c * T * LANES);
        }
        for (; c < n; c++) {
            wide_tile(block, part, T, b % 2, a + 32 * c, d + c, 1, sums + c * T * LANES);
        }
        for (size_t t = 0; t < T; t++) {
            block[t] += b % 2 * p->block_bytes;
        }
    }
    for (size_t c = 0; c < n; c++) {
        for (size_t t = 0; t < T; t++) {
            put_rows(p, row + t * LANES, first + c, vf_load(sums + (c * T + t) * LANES));
        }
    }
}

static void matmul_wide(const uint8_t *w, size_t n_rows, size_t k, const g4a_acts *x, float *out,
                        size_t out_stride) {
    const product p = {w,
                       n_rows,
                       (k + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK,
                       (size_t)G4A_PANEL * G4A_WIDE_BYTES,
                       x,
                       out,
                       out_stride};
    if (x->n == 1) {
        wide_one_column(&p);
        return;
    }
    for (size_t first = 0; first < x->n; first += G4A_COLUMNS) {
        const size_t n = g4a_min_size(G4A_COLUMNS, x->n - first);
        size_t row = 0;
        for (; row + (WIDE_TILE - 1) * LANES < n_rows; row += WIDE_TILE * LANES) {
            wide_rows(&p, row, WIDE_TILE, first, n);
        }
        if (WIDE_TILE > 1 && row < n_rows) {
            wide_rows(&p, row, 1, first, n);
        }
    }
}
