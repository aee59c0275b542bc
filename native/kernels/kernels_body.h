/* kernels_body.h – every kernel, written once in the vocabulary of the vec_*.h file included
 * before. Ends by defining the table g4a_kernels_<G4A_ISA>, the only symbol of the object with
 * external linkage. Everything else must stay static: a helper compiled here with AVX instructions
 * must never be the copy that the linker keeps for other files. */
#include <float.h>
#include <math.h>

#include "kernels.h"

#define G4A_JOIN2(a, b) a##b
#define G4A_JOIN(a, b) G4A_JOIN2(a, b)
#define G4A_STRING2(a) #a
#define G4A_STRING(a) G4A_STRING2(a)

/* One block of a panel
 *
 * A quantized type is described by three small functions: `open` reads what a storage block (32 or
 * 256 weights of eight rows) has in front, `get` unpacks 32 weights of it, `step` adds their
 * product with one column's 32 activations to that column's eight sums. */

typedef struct scales8 {
    f8 d;       /* scale of each row */
    f8 m;       /* minimum of each row, or the scale of its minima */
    i8 sc[2];   /* Q4_K, Q5_K: scales of sub-blocks 0-3 and 4-7, one per byte */
    i8 mins[2]; /* and their minima */
} scales8;

typedef struct unpacked {
    b32 w[8];
    f8 d;
    f8 m;
} unpacked;

typedef void (*open_fn)(const uint8_t *block, scales8 *s);
typedef void (*get_fn)(const uint8_t *block, const scales8 *s, size_t sub, unpacked *u);
typedef f8 (*step_fn)(const unpacked *u, const g4a_act *a, f8 acc);

/* Sizes inside the panels of panel.h. */
enum { HALVES = 2 * G4A_PANEL, WORDS = 4 * G4A_PANEL };

G4A_INLINE void open_d(const uint8_t *p, scales8 *s) {
    s->d = f8_from_f16(p);
}
G4A_INLINE void open_dm(const uint8_t *p, scales8 *s) {
    s->d = f8_from_f16(p);
    s->m = f8_from_f16(p + HALVES);
}

/* Four loads of 32 bytes hold groups 0-3 in their low and 4-7 in their high nibbles. */
G4A_INLINE void get_nibbles(const uint8_t *qs, unpacked *u) {
    for (int j = 0; j < 4; j++) {
        const b32 v = b32_load(qs + WORDS * j);
        u->w[j] = b32_and(v, 15);
        u->w[j + 4] = b32_and(b32_shr(v, 4), 15);
    }
}
/* Bit j of the bytes at qh is the fifth bit of group j. */
G4A_INLINE void add_fifth_bits(const uint8_t *qh, unpacked *u) {
    const b32 h = b32_load(qh);
    for (int j = 0; j < 8; j++) {
        const b32 at4 = j < 4 ? b32_shl(h, 4 - j) : b32_shr(h, j - 4);
        u->w[j] = b32_or(u->w[j], b32_and(at4, 16));
    }
}

G4A_INLINE void get_q4_0(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    (void)sub;
    u->d = s->d;
    get_nibbles(p + HALVES, u);
}
G4A_INLINE void get_q4_1(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    (void)sub;
    u->d = s->d;
    u->m = s->m;
    get_nibbles(p + 2 * HALVES, u);
}
G4A_INLINE void get_q5_0(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    (void)sub;
    u->d = s->d;
    get_nibbles(p + HALVES + WORDS, u);
    add_fifth_bits(p + HALVES, u);
}
G4A_INLINE void get_q5_1(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    (void)sub;
    u->d = s->d;
    u->m = s->m;
    get_nibbles(p + 2 * HALVES + WORDS, u);
    add_fifth_bits(p + 2 * HALVES, u);
}
G4A_INLINE void get_q8_0(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    (void)sub;
    u->d = s->d;
    for (int j = 0; j < 8; j++) {
        u->w[j] = b32_load(p + HALVES + WORDS * j);
    }
}

/* Q4_K and Q5_K pack eight 6-bit scales and minima of a row in three words a, b, c: a and b hold
 * the low six bits of scales and minima 0-3; c the low four bits of scales 4-7 and, above them, of
 * minima 4-7, whose upper two bits are the top bits of a and b. Here each lane is a row. */
G4A_INLINE void open_k(const uint8_t *p, scales8 *s) {
    s->d = f8_from_f16(p);
    s->m = f8_sub(f8_zero(), f8_from_f16(p + HALVES));
    const i8 a = i8_load(p + 2 * HALVES);
    const i8 b = i8_load(p + 2 * HALVES + WORDS);
    const i8 c = i8_load(p + 2 * HALVES + 2 * WORDS);
    const i8 six = i8_set1(0x3f3f3f3f);
    const i8 four = i8_set1(0x0f0f0f0f);
    const i8 top = i8_set1(0x30303030);
    s->sc[0] = i8_and(a, six);
    s->sc[1] = i8_or(i8_and(c, four), i8_and(i8_shr(a, 2), top));
    s->mins[0] = i8_and(b, six);
    s->mins[1] = i8_or(i8_and(i8_shr(c, 4), four), i8_and(i8_shr(b, 2), top));
}
G4A_INLINE f8 byte_of(const i8 words[2], size_t sub) {
    const i8 w = i8_shr(words[sub / 4], (int)(8 * (sub % 4)));
    return f8_from_i8(i8_and(w, i8_set1(255)));
}
/* Sub-blocks 2i and 2i + 1 are the low and high nibbles of the same 32 bytes of a row. */
G4A_INLINE void get_k(const uint8_t *qs, const scales8 *s, size_t sub, unpacked *u) {
    u->d = f8_mul(s->d, byte_of(s->sc, sub));
    u->m = f8_mul(s->m, byte_of(s->mins, sub));
    for (size_t j = 0; j < 8; j++) {
        const b32 v = b32_load(qs + WORDS * (8 * (sub / 2) + j));
        u->w[j] = b32_and(sub % 2 == 0 ? v : b32_shr(v, 4), 15);
    }
}
G4A_INLINE void get_q4_k(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    get_k(p + 2 * HALVES + 3 * WORDS, s, sub, u);
}
G4A_INLINE void get_q5_k(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    const uint8_t *qh = p + 2 * HALVES + 3 * WORDS;
    get_k(qh + 8 * WORDS, s, sub, u);
    for (size_t j = 0; j < 8; j++) {
        const b32 h = b32_shr(b32_load(qh + WORDS * j), (int)sub);
        u->w[j] = b32_or(u->w[j], b32_shl(b32_and(h, 1), 4));
    }
}

/* Sub-block g of a half (4 of them): nibble g/2 of its words 8·(g%2) …, bit pair g of its high
 * words. u->d and u->m are the scales of weights 0-15 and 16-31. */
G4A_INLINE void get_q6_k(const uint8_t *p, const scales8 *s, size_t sub, unpacked *u) {
    const int8_t *sc = (const int8_t *)p + HALVES + 2 * G4A_PANEL * sub;
    const uint8_t *qh = p + HALVES + 16 * G4A_PANEL + 8 * WORDS * (sub / 4);
    const uint8_t *ql = p + HALVES + 16 * G4A_PANEL + 16 * WORDS + 16 * WORDS * (sub / 4);
    const size_t g = sub % 4;
    u->d = f8_mul(s->d, f8_from_i8(i8_load_s8(sc)));
    u->m = f8_mul(s->d, f8_from_i8(i8_load_s8(sc + G4A_PANEL)));
    for (size_t j = 0; j < 8; j++) {
        const b32 l = b32_load(ql + WORDS * (8 * (g % 2) + j));
        const b32 h = b32_load(qh + WORDS * j);
        const b32 low = b32_and(g < 2 ? l : b32_shr(l, 4), 15);
        const b32 two = g < 2 ? b32_shl(h, 4 - 2 * (int)g) : b32_shr(h, 2 * (int)g - 4);
        u->w[j] = b32_or(low, b32_and(two, 48));
    }
}

/* acc += d·d_a·(Σ w·m·q + offset), the offset an exact integer: Q4_0, Q5_0. */
G4A_INLINE f8 step_offset(const unpacked *u, const g4a_act *a, int32_t offset, f8 acc) {
    const i8 sum = i8_add(dot_u5(u->w, a), i8_set1(offset));
    return f8_fma(f8_mul(u->d, f8_set1(a->d)), f8_from_i8(sum), acc);
}
G4A_INLINE f8 step_off8(const unpacked *u, const g4a_act *a, f8 acc) {
    return step_offset(u, a, a->off8, acc);
}
G4A_INLINE f8 step_off16(const unpacked *u, const g4a_act *a, f8 acc) {
    return step_offset(u, a, a->off16, acc);
}
/* acc += d·d_a·Σ w·m·q + m·s: Q4_1, Q5_1, Q4_K, Q5_K. */
G4A_INLINE f8 step_min(const unpacked *u, const g4a_act *a, f8 acc) {
    acc = f8_fma(u->m, f8_set1(a->s), acc);
    return f8_fma(f8_mul(u->d, f8_set1(a->d)), f8_from_i8(dot_u5(u->w, a)), acc);
}
G4A_INLINE f8 step_q8_0(const unpacked *u, const g4a_act *a, f8 acc) {
    return f8_fma(f8_mul(u->d, f8_set1(a->d)), f8_from_i8(dot_s8(u->w, a)), acc);
}
G4A_INLINE f8 step_q6_k(const unpacked *u, const g4a_act *a, f8 acc) {
    i8 sum[2];
    dot_u6(u->w, a, sum);
    const f8 lo = f8_from_i8(i8_add(sum[0], i8_set1(a->off[0])));
    const f8 hi = f8_from_i8(i8_add(sum[1], i8_set1(a->off[1])));
    return f8_fma(f8_fma(u->d, lo, f8_mul(u->m, hi)), f8_set1(a->d), acc);
}

/* Matrices */

/* Columns whose sums stay in the first-level cache, together with their activations of one block.
 */
enum { COLUMNS = 64 };

/* Writes eight sums of one column; rows may be fewer in the last panel. */
static inline void put_rows(float *out, f8 sums, size_t rows) {
    if (rows >= G4A_PANEL) {
        f8_store(out, sums);
        return;
    }
    float v[G4A_PANEL];
    f8_store(v, sums);
    for (size_t r = 0; r < rows; r++) {
        out[r] = v[r];
    }
}

/* One panel times the columns first … first + n − 1 (n ≤ COLUMNS). The weights are unpacked once
 * for all columns; each column's sums go through the blocks in the same order whatever n is. */
G4A_INLINE void panel_columns(const uint8_t *p, size_t blocks, size_t block_bytes, size_t subs,
                              const g4a_acts *x, size_t first, size_t n, float *out,
                              size_t out_stride, size_t rows, open_fn open, get_fn get,
                              step_fn step) {
    float sums[COLUMNS * G4A_PANEL];
    for (size_t c = 0; c < n; c++) {
        f8_store(sums + G4A_PANEL * c, f8_zero());
    }
    const g4a_act *a = x->q + first;
    for (size_t b = 0; b < blocks; b++, p += block_bytes) {
        scales8 s;
        open(p, &s);
        for (size_t sub = 0; sub < subs; sub++, a += x->n) {
            unpacked u;
            get(p, &s, sub, &u);
            for (size_t c = 0; c < n; c++) {
                float *acc = sums + G4A_PANEL * c;
                f8_store(acc, step(&u, a + c, f8_load(acc)));
            }
        }
    }
    for (size_t c = 0; c < n; c++) {
        put_rows(out + (first + c) * out_stride, f8_load(sums + G4A_PANEL * c), rows);
    }
}

/* The same for a single column, whose sums stay in a register. */
G4A_INLINE f8 panel_column(const uint8_t *p, size_t blocks, size_t block_bytes, size_t subs,
                           const g4a_act *a, open_fn open, get_fn get, step_fn step) {
    f8 acc = f8_zero();
    for (size_t b = 0; b < blocks; b++, p += block_bytes) {
        scales8 s;
        open(p, &s);
        for (size_t sub = 0; sub < subs; sub++, a++) {
            unpacked u;
            get(p, &s, sub, &u);
            acc = step(&u, a, acc);
        }
    }
    return acc;
}

G4A_INLINE void matmul_quant(const uint8_t *w, size_t n_rows, size_t k, const g4a_acts *x,
                             float *out, size_t out_stride, size_t bytes, size_t subs, open_fn open,
                             get_fn get, step_fn step) {
    const size_t blocks = k / (32 * subs);
    const size_t block_bytes = G4A_PANEL * bytes;
    if (x->n == 1) {
        for (size_t r = 0; r < n_rows; r += G4A_PANEL, w += blocks * block_bytes) {
            const f8 sums = panel_column(w, blocks, block_bytes, subs, x->q, open, get, step);
            put_rows(out + r, sums, n_rows - r);
        }
        return;
    }
    for (size_t c = 0; c < x->n; c += COLUMNS) {
        const size_t n = g4a_min_size(COLUMNS, x->n - c);
        const uint8_t *p = w;
        for (size_t r = 0; r < n_rows; r += G4A_PANEL, p += blocks * block_bytes) {
            panel_columns(p, blocks, block_bytes, subs, x, c, n, out + r, out_stride, n_rows - r,
                          open, get, step);
        }
    }
}

/* Float weights: four interleaved chains of sums hide the latency of the additions. */
typedef f8 (*load_fn)(const uint8_t *p);
G4A_INLINE f8 load_f32(const uint8_t *p) {
    float f[8];
    memcpy(f, p, sizeof f);
    return f8_load(f);
}
G4A_INLINE f8 load_f16(const uint8_t *p) {
    return f8_from_f16(p);
}
G4A_INLINE f8 load_bf16(const uint8_t *p) {
    return f8_from_bf16(p);
}

G4A_INLINE f8 panel_float(const uint8_t *p, size_t k, const float *x, size_t bytes, load_fn load) {
    const size_t step = G4A_PANEL * bytes;
    f8 acc[4] = {f8_zero(), f8_zero(), f8_zero(), f8_zero()};
    size_t i = 0;
    for (; i + 4 <= k; i += 4) {
        for (size_t j = 0; j < 4; j++) {
            acc[j] = f8_fma(load(p + (i + j) * step), f8_set1(x[i + j]), acc[j]);
        }
    }
    for (; i < k; i++) {
        acc[0] = f8_fma(load(p + i * step), f8_set1(x[i]), acc[0]);
    }
    return f8_add(f8_add(acc[0], acc[1]), f8_add(acc[2], acc[3]));
}

G4A_INLINE void matmul_float(const uint8_t *w, size_t n_rows, size_t k, const g4a_acts *x,
                             float *out, size_t out_stride, size_t bytes, load_fn load) {
    for (size_t r = 0; r < n_rows; r += G4A_PANEL, w += G4A_PANEL * bytes * k) {
        for (size_t c = 0; c < x->n; c++) {
            const f8 sums = panel_float(w, k, x->x + c * k, bytes, load);
            put_rows(out + c * out_stride + r, sums, n_rows - r);
        }
    }
}

/* The table needs functions of one signature; the inlined bodies above get their constants here. */
#define MATMUL_QUANT(type, subs, open, step)                                                 \
    static void matmul_##type(const uint8_t *w, size_t n_rows, size_t k, const g4a_acts *x,  \
                              float *out, size_t out_stride) {                               \
        matmul_quant(w, n_rows, k, x, out, out_stride, sizeof(g4a_block_##type), subs, open, \
                     get_##type, step);                                                      \
    }
#define MATMUL_FLOAT(type, bytes)                                                           \
    static void matmul_##type(const uint8_t *w, size_t n_rows, size_t k, const g4a_acts *x, \
                              float *out, size_t out_stride) {                              \
        matmul_float(w, n_rows, k, x, out, out_stride, bytes, load_##type);                 \
    }
MATMUL_QUANT(q4_0, 1, open_d, step_off8)
MATMUL_QUANT(q4_1, 1, open_dm, step_min)
MATMUL_QUANT(q5_0, 1, open_d, step_off16)
MATMUL_QUANT(q5_1, 1, open_dm, step_min)
MATMUL_QUANT(q8_0, 1, open_d, step_q8_0)
MATMUL_QUANT(q4_k, 8, open_k, step_min)
MATMUL_QUANT(q5_k, 8, open_k, step_min)
MATMUL_QUANT(q6_k, 8, open_d, step_q6_k)
MATMUL_FLOAT(f32, 4)
MATMUL_FLOAT(f16, 2)
MATMUL_FLOAT(bf16, 2)

/* Activations */

/* One block (see g4a_act). Lanes 2g and 2g + 1 of each eight numbers share multiplier g. */
static void quantize_block(const float *x, g4a_act *out) {
    f8 v[4];
    f8 top = f8_zero();
    for (int i = 0; i < 4; i++) {
        v[i] = f8_load(x + 8 * i);
        top = f8_max(f8_abs(v[i]), top);
    }
    top = f8_max(f8_swap_pairs(top), top); /* now the same in both lanes of a pair */
    const float amax = f8_hmax(top);
    const float steps = amax > 0.0f ? (float)G4A_ACT_MAX_M / amax : 0.0f;
    f8 m = f8_ceil(f8_mul(top, f8_set1(steps)));
    m = f8_max(f8_min(m, f8_set1((float)G4A_ACT_MAX_M)), f8_set1(1.0f));
    const f8 inv = f8_div(f8_set1(127.0f * steps), m);
    float lanes[8];
    f8_store(lanes, m);
    for (int g = 0; g < 4; g++) {
        out->m[g] = (int16_t)lanes[2 * g];
    }
    int32_t sum[2] = {0, 0};
    for (int i = 0; i < 4; i++) {
        /* min and max return their second operand for NaN, which the clamp thereby removes */
        f8 q = f8_round(f8_mul(v[i], inv));
        q = f8_max(f8_min(q, f8_set1(127.0f)), f8_set1(-127.0f));
        f8_store(lanes, q);
        for (int j = 0; j < 8; j++) {
            out->q[8 * i + j] = (int8_t)lanes[j];
            sum[i / 2] += (int32_t)lanes[j] * out->m[j / 2];
        }
    }
    const int32_t total = sum[0] + sum[1];
    out->d = amax / (127.0f * (float)G4A_ACT_MAX_M);
    out->s = out->d * (float)total;
    out->off[0] = -32 * sum[0];
    out->off[1] = -32 * sum[1];
    out->off8 = -8 * total;
    out->off16 = -16 * total;
}

static void quantize(const float *x, size_t n, g4a_act *out, size_t stride) {
    for (size_t b = 0; b < n / 32; b++) {
        quantize_block(x + 32 * b, out + b * stride);
    }
}

/* Sums of a stretch in float, of the stretches in double: equal numbers, which round the same way
 * again and again, would otherwise drift beyond the error bound at widths above 4,000. */
static double sum_of_squares(const float *x, size_t n) {
    enum { STRETCH = 256 };
    double sum = 0.0;
    size_t i = 0;
    while (i + 8 <= n) {
        const size_t end = g4a_min_size(n - 7, i + STRETCH);
        f8 acc = f8_zero();
        for (; i < end; i += 8) {
            const f8 v = f8_load(x + i);
            acc = f8_fma(v, v, acc);
        }
        sum += (double)f8_hsum(acc);
    }
    for (; i < n; i++) {
        sum += (double)(x[i] * x[i]);
    }
    return sum;
}

static void rms_norm(const float *x, const float *w, size_t n, float eps, float *out) {
    const float f = 1.0f / sqrtf((float)(sum_of_squares(x, n) / (double)n) + eps);
    size_t i;
    for (i = 0; i < n; i++) {
        out[i] = w != NULL ? x[i] * f * w[i] : x[i] * f;
    }
}

static void add(float *x, const float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] += y[i];
    }
}

static void scale(float *x, float f, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] *= f;
    }
}

/* e^x by x = k·ln2 + r with |r| ≤ ln2/2 and a polynomial of degree 6 in r (Taylor; the truncation
 * error 0.35^7/7! is 1.3e-7 relative). ln2 is split so that k·ln2_hi is exact. Clamped to where
 * the result is a normal float: below −87 the result is about 1.6e-38 instead of a denormal. */
static inline f8 f8_exp(f8 x) {
    x = f8_max(f8_min(x, f8_set1(88.0f)), f8_set1(-87.0f));
    const f8 k = f8_round(f8_mul(x, f8_set1(1.44269504f)));
    f8 r = f8_fma(k, f8_set1(-0.693359375f), x);
    r = f8_fma(k, f8_set1(2.12194440e-4f), r);
    f8 p = f8_set1(1.0f / 720.0f);
    p = f8_fma(p, r, f8_set1(1.0f / 120.0f));
    p = f8_fma(p, r, f8_set1(1.0f / 24.0f));
    p = f8_fma(p, r, f8_set1(1.0f / 6.0f));
    p = f8_fma(p, r, f8_set1(0.5f));
    p = f8_fma(p, r, f8_set1(1.0f));
    p = f8_fma(p, r, f8_set1(1.0f));
    return f8_mul(p, f8_exp2i(k));
}

static inline float exp1(float x) {
    float lanes[8];
    f8_store(lanes, f8_exp(f8_set1(x)));
    return lanes[0];
}

static void silu_mul(float *gate, const float *up, size_t n) {
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const f8 g = f8_load(gate + i);
        const f8 e = f8_exp(f8_sub(f8_zero(), g));
        const f8 y = f8_div(g, f8_add(f8_set1(1.0f), e));
        f8_store(gate + i, f8_mul(y, f8_load(up + i)));
    }
    for (; i < n; i++) {
        gate[i] = gate[i] / (1.0f + exp1(-gate[i])) * up[i];
    }
}

static void rope_norm(float *x, size_t n_heads, size_t stride, size_t n_rot, const float *cs) {
    const size_t half = n_rot / 2;
    for (size_t h = 0; h < n_heads; h++) {
        float *v = x + h * stride;
        for (size_t i = 0; i < half; i++) {
            const float a = v[2 * i];
            const float b = v[2 * i + 1];
            v[2 * i] = a * cs[i] - b * cs[half + i];
            v[2 * i + 1] = a * cs[half + i] + b * cs[i];
        }
    }
}

static void rope_neox(float *x, size_t n_heads, size_t stride, size_t n_rot, const float *cs) {
    const size_t half = n_rot / 2;
    for (size_t h = 0; h < n_heads; h++) {
        float *v = x + h * stride;
        for (size_t i = 0; i < half; i++) {
            const float a = v[i];
            const float b = v[i + half];
            v[i] = a * cs[i] - b * cs[half + i];
            v[i + half] = a * cs[half + i] + b * cs[i];
        }
    }
}

static void store_f16(const float *x, size_t n, uint16_t *dst, size_t step) {
    uint16_t h[8];
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        f8_to_f16(h, f8_load(x + i));
        for (size_t j = 0; j < 8; j++) {
            dst[(i + j) * step] = h[j];
        }
    }
    for (; i < n; i++) {
        dst[i * step] = g4a_f32_to_f16(x[i]);
    }
}

/* Attention */

static inline const float *query_row(const g4a_attend_args *a, size_t i) {
    return a->q + i / a->group * a->q_stride + i % a->group * a->dims;
}

/* Scores of R query rows from row i on for the 8 positions whose keys begin at k. */
G4A_INLINE void score_rows(const g4a_attend_args *a, size_t i, const uint16_t *k, float *scores,
                           size_t R) {
    const float *q[4];
    f8 acc[4];
    for (size_t r = 0; r < R; r++) {
        q[r] = query_row(a, i + r);
        acc[r] = f8_zero();
    }
    for (size_t d = 0; d < a->dims; d++) {
        const f8 key = f8_from_f16((const uint8_t *)(k + G4A_KV_GROUP * d));
        for (size_t r = 0; r < R; r++) {
            acc[r] = f8_fma(f8_set1(q[r][d]), key, acc[r]);
        }
    }
    for (size_t r = 0; r < R; r++) {
        f8_store(scores + r * G4A_ATTEND_TILE, acc[r]);
    }
}

/* How many of the n positions of a tile row i sees. Never fewer than the row before it. */
static inline size_t visible(const g4a_attend_args *a, size_t i, size_t tile, size_t n) {
    const size_t limit = a->first_limit + i / a->group;
    return limit <= tile ? 0 : g4a_min_size(n, limit - tile);
}

/* Sums of R rows from row i on += p·v over the positions of a tile that each of them sees. The
 * others are not even multiplied by 0: a value that overflowed to infinity would reach rows of
 * earlier tokens as 0·∞. */
G4A_INLINE void mix_rows(const g4a_attend_args *a, size_t i, size_t tile, size_t n, size_t R) {
    const float *p = a->scores + i * G4A_ATTEND_TILE;
    const uint16_t *v = a->v + tile * a->dims;
    const size_t dims = a->dims;
    const size_t common = visible(a, i, tile, n);
    for (size_t d = 0; d < dims; d += 8) {
        f8 acc[4];
        for (size_t r = 0; r < R; r++) {
            acc[r] = f8_load(a->acc + (i + r) * dims + d);
        }
        for (size_t t = 0; t < common; t++) {
            const f8 x = f8_from_f16((const uint8_t *)(v + t * dims + d));
            for (size_t r = 0; r < R; r++) {
                acc[r] = f8_fma(f8_set1(p[r * G4A_ATTEND_TILE + t]), x, acc[r]);
            }
        }
        for (size_t r = 1; r < R; r++) { /* few: rows of later tokens see a bit more */
            const size_t end = visible(a, i + r, tile, n);
            for (size_t t = common; t < end; t++) {
                const f8 x = f8_from_f16((const uint8_t *)(v + t * dims + d));
                acc[r] = f8_fma(f8_set1(p[r * G4A_ATTEND_TILE + t]), x, acc[r]);
            }
        }
        for (size_t r = 0; r < R; r++) {
            f8_store(a->acc + (i + r) * dims + d, acc[r]);
        }
    }
}

/* Turns the scores of what one row sees of a tile into probabilities relative to the running
 * maximum. */
static void soften_row(const g4a_attend_args *a, size_t i, size_t n) {
    float *s = a->scores + i * G4A_ATTEND_TILE;
    float top = a->max[i];
    for (size_t t = 0; t < n; t++) {
        top = s[t] > top ? s[t] : top;
    }
    float sum = 0.0f;
    size_t t = 0;
    for (; t + 8 <= n; t += 8) {
        const f8 p = f8_exp(f8_sub(f8_load(s + t), f8_set1(top)));
        f8_store(s + t, p);
        sum += f8_hsum(p);
    }
    for (; t < n; t++) {
        s[t] = exp1(s[t] - top);
        sum += s[t];
    }
    if (top > a->max[i]) {
        const float f = a->sum[i] > 0.0f ? exp1(a->max[i] - top) : 0.0f;
        scale(a->acc + i * a->dims, f, a->dims);
        a->sum[i] *= f;
        a->max[i] = top;
    }
    a->sum[i] += sum;
}

static void attend_tile(const g4a_attend_args *a, size_t tile, size_t n) {
    size_t i;
    for (size_t g = 0; g < n; g += G4A_KV_GROUP) {
        const uint16_t *k = a->k + (tile + g) * a->dims;
        for (i = 0; i + 4 <= a->n_rows; i += 4) {
            score_rows(a, i, k, a->scores + i * G4A_ATTEND_TILE + g, 4);
        }
        for (; i < a->n_rows; i++) {
            score_rows(a, i, k, a->scores + i * G4A_ATTEND_TILE + g, 1);
        }
    }
    for (i = 0; i < a->n_rows; i++) {
        soften_row(a, i, visible(a, i, tile, n));
    }
    for (i = 0; i + 4 <= a->n_rows; i += 4) {
        mix_rows(a, i, tile, n, 4);
    }
    for (; i < a->n_rows; i++) {
        mix_rows(a, i, tile, n, 1);
    }
}

static void attend(const g4a_attend_args *a) {
    memset(a->acc, 0, a->n_rows * a->dims * sizeof *a->acc);
    for (size_t i = 0; i < a->n_rows; i++) {
        a->max[i] = -FLT_MAX;
        a->sum[i] = 0.0f;
    }
    for (size_t tile = a->begin; tile < a->end; tile += G4A_ATTEND_TILE) {
        attend_tile(a, tile, g4a_min_size(G4A_ATTEND_TILE, a->end - tile));
    }
}

/* Sampling */

static float exp_sum(float *x, float shift, size_t n) {
    f8 acc = f8_zero();
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        const f8 p = f8_exp(f8_sub(f8_load(x + i), f8_set1(shift)));
        f8_store(x + i, p);
        acc = f8_add(acc, p);
    }
    float sum = f8_hsum(acc);
    for (; i < n; i++) {
        x[i] = exp1(x[i] - shift);
        sum += x[i];
    }
    return sum;
}

static size_t argmax(const float *x, size_t n) {
    enum { BLOCK = 64 };
    size_t best = 0;
    float top = -INFINITY;
    for (size_t i = 0; i < n;
         i += BLOCK) { /* look inside a block only if it has something larger */
        const size_t m = g4a_min_size(BLOCK, n - i);
        float block_top = -INFINITY;
        for (size_t j = 0; j < m; j++) {
            block_top = x[i + j] > block_top ? x[i + j] : block_top;
        }
        for (size_t j = 0; block_top > top && j < m; j++) {
            if (x[i + j] == block_top) {
                top = block_top;
                best = i + j;
            }
        }
    }
    return best;
}

extern const g4a_kernels G4A_JOIN(g4a_kernels_, G4A_ISA);
const g4a_kernels G4A_JOIN(g4a_kernels_, G4A_ISA) = {
    .name = G4A_STRING(G4A_ISA),
    .silicon = G4A_SILICON,
    .matmul = {[G4A_TYPE_F32] = matmul_f32,
               [G4A_TYPE_F16] = matmul_f16,
               [G4A_TYPE_BF16] = matmul_bf16,
               [G4A_TYPE_Q4_0] = matmul_q4_0,
               [G4A_TYPE_Q4_1] = matmul_q4_1,
               [G4A_TYPE_Q5_0] = matmul_q5_0,
               [G4A_TYPE_Q5_1] = matmul_q5_1,
               [G4A_TYPE_Q8_0] = matmul_q8_0,
               [G4A_TYPE_Q4_K] = matmul_q4_k,
               [G4A_TYPE_Q5_K] = matmul_q5_k,
               [G4A_TYPE_Q6_K] = matmul_q6_k},
    .quantize = quantize,
    .rms_norm = rms_norm,
    .add = add,
    .scale = scale,
    .silu_mul = silu_mul,
    .rope_norm = rope_norm,
    .rope_neox = rope_neox,
    .store_f16 = store_f16,
    .attend = attend,
    .exp_sum = exp_sum,
    .argmax = argmax,
};
