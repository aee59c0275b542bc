/* kernels.h – the contract of every numeric kernel. Each ISA fills one table; dispatch.c chooses
 * one.
 *
 * Rules for all of them
 *  - Pointers need no alignment. Inputs and outputs do not overlap unless it says so.
 *  - Nothing outside the stated ranges is read or written.
 *  - Weights may hold any bytes and floats may be NaN or infinite: results are then meaningless,
 * but behaviour stays defined.
 *  - Error bound: |out − exact| ≤ 2e-6 · Σ|terms| against ref.c. Sums of integer products inside a
 *    block are exact on every ISA; only the rounding of float additions differs.
 *  - A column's result does not depend, not even in the last bit, on how many columns or rows are
 *    computed with it: a batch and single tokens give identical numbers on one ISA. */
#ifndef G4A_KERNELS_H
#define G4A_KERNELS_H

#include "common.h"
#include "panel.h"

/* 32 activations as 8-bit integers, in one of two formats: what an instruction set can multiply by
 * for nothing decides (docs/kernels.md has the measurements).
 *
 * pair: x[e] ≈ d · m[e/2 % 4] · q[e]. One scale per block and four small whole multipliers, each
 * for the eight numbers whose index, halved, has the same remainder by 4. Costs nothing where
 *     products are added in pairs (x86: VPMADDWD multiplies the pair sums by m instead of by 1).
 * quad: x[e] ≈ d[e/16] · q[e]. One scale per 16 numbers. For instructions that add four products at
 *     once (VPDPBUSD, SDOT) and have no place for a multiplier.
 *
 * Either way a large number coarsens the grid of only those it shares a scale with. */
typedef struct g4a_act {
    int8_t q[32]; /* in [−127, 127] */
    union {
        struct {
            int16_t m[4];     /* 1 … 16 */
            float d;          /* max|x| / (127·16) */
            int32_t off32[2]; /* −32 · Σ m·q of weights 0-15 and 16-31: the offset of Q6_K */
            int32_t off8;     /* −8 · Σ m·q of all 32: Q4_0 */
            int32_t off16;    /* −16 · Σ m·q: Q5_0 */
        } pair;
        struct {
            float d[2];      /* max|x| / 127 */
            int32_t off8[2]; /* −8 · Σ q of weights 0-15 and 16-31 */
            int32_t zero[3];
        } quad;
    };
    float
        s; /* Σ of the 32 numbers as represented: multiplies the minima of Q4_1, Q5_1, Q4_K, Q5_K */
} g4a_act;
_Static_assert(sizeof(g4a_act) == 64, "one cache line");
enum { G4A_ACT_MAX_M = 16 };

/* n columns of k activations each, in one or both of two forms: as blocks of 8-bit integers for
 * quantized weights, and ("wide") as 16-bit integers with a scale per 32 for float weights. Columns
 * are in groups of G4A_COLUMNS (the last group has what is left): first the blocks of the first
 * group, block after block, each block for all columns of the group. Wide columns are filled with
 * zeros to a multiple of G4A_WIDE_BLOCK. */
enum { G4A_COLUMNS = 64 };
typedef struct g4a_acts {
    const g4a_act *q;
    const int16_t *wide; /* 32 numbers per block, in [−4095, 4095] */
    const float *wide_d; /* one per block: max|x| / 4095 */
    size_t n;
} g4a_acts;

/* Where block 0 of column c is, counted in blocks from q, and how far apart its blocks are. */
static inline size_t g4a_acts_first(size_t k, size_t c) {
    return c / G4A_COLUMNS * G4A_COLUMNS * (k / 32) + c % G4A_COLUMNS;
}
static inline size_t g4a_acts_stride(size_t n, size_t c) {
    return g4a_min_size(G4A_COLUMNS, n - c / G4A_COLUMNS * G4A_COLUMNS);
}

/* out[c·out_stride + r] = Σ_i W[r][i]·x_c[i] for r < n_rows, c < x->n. The rows are packed in
 * panels (panel.h) from w on; k is a multiple of the type's block (any k for float types). */
typedef void (*g4a_matmul_fn)(const uint8_t *w, size_t n_rows, size_t k, const g4a_acts *x,
                              float *out, size_t out_stride);

/* The cache of one KV head. Keys are stored in groups of G4A_KV_GROUP positions with the positions
 * innermost ([pos/16][dim][16]), so that scores of many positions are computed side by side; values
 * are stored [pos][dim]. Both in half precision; dims is the head size rounded up to 16, padding is
 * 0. */
enum { G4A_KV_GROUP = 16 };

typedef struct g4a_attend_args {
    const float *q; /* query rows, already rotated and scaled; dims numbers each */
    size_t n_rows;  /* 1 … G4A_ATTEND_ROWS */
    size_t group;   /* row i begins at q + (i / group)·q_stride + (i % group)·dims */
    size_t q_stride;
    size_t dims;       /* of keys and values, a multiple of 16 */
    const uint16_t *k; /* the cache from position 0 */
    const uint16_t *v;
    size_t begin; /* positions looked at: [begin, end), begin a multiple of G4A_ATTEND_TILE */
    size_t end;
    size_t first_limit; /* row i sees positions < first_limit + i / group */
    float *acc;         /* out: n_rows × dims, Σ p·v */
    float *max;         /* out: n_rows, largest score (−FLT_MAX if none) */
    float *sum;         /* out: n_rows, Σ p with p = exp(score − max) */
    float *scores;      /* scratch: n_rows × G4A_ATTEND_TILE */
} g4a_attend_args;

enum { G4A_ATTEND_ROWS = 32, G4A_ATTEND_TILE = 64 };

struct g4a_kernels {
    const char *name;
    const char *silicon; /* which processors this tier is for, for humans */
    bool quads;          /* the format of activations: quad instead of pair */
    size_t macs_per_ns;  /* products and additions of a batch with quantized weights, roughly: to
                            cut work into chunks of a bearable length */

    g4a_matmul_fn matmul[G4A_N_TYPES]; /* NULL: type not supported */

    /* For packing (panel.h). interleave: dst[word][row] ← word of that row, 4 bytes each.
     * pack_wide: 16 rows (NULL: zeros) of k float weights to one panel; identical, bit for bit, on
     * every ISA. */
    void (*interleave)(const uint8_t *const rows[G4A_PANEL], size_t n_words, uint8_t *dst);
    void (*pack_wide)(uint32_t type, const uint8_t *const rows[G4A_PANEL], size_t k, uint8_t *dst);

    /* Quantises n numbers (a multiple of 32); block b goes to out[b·stride]. Identical, bit for
     * bit, on every ISA with the same format (ref.c has the formulas). */
    void (*quantize)(const float *x, size_t n, g4a_act *out, size_t stride);

    /* The same in the wide form: n numbers, filled up with zeros to a multiple of G4A_WIDE_BLOCK;
     * block b goes to wide + 32·b·stride and d[b·stride]. */
    void (*quantize_wide)(const float *x, size_t n, int16_t *wide, float *d, size_t stride);

    /* out = x / sqrt(mean(x²) + eps) · w (w may be NULL). out may be x. */
    void (*rms_norm)(const float *x, const float *w, size_t n, float eps, float *out);

    /* x[i] += y[i]; x[i] *= f. */
    void (*add)(float *x, const float *y, size_t n);
    void (*scale)(float *x, float f, size_t n);

    /* gate[i] = silu(gate[i])·up[i], silu(v) = v / (1 + e^−v). */
    void (*silu_mul)(float *gate, const float *up, size_t n);

    /* Rotates the first n_rot numbers of each of n_heads vectors, `stride` numbers apart, in place.
     * norm: pairs (2i, 2i+1); neox: pairs (i, i + n_rot/2). cs: n_rot/2 cosines, then as many
     * sines. */
    void (*rope_norm)(float *x, size_t n_heads, size_t stride, size_t n_rot, const float *cs);
    void (*rope_neox)(float *x, size_t n_heads, size_t stride, size_t n_rot, const float *cs);

    /* Stores one key or value of n numbers as half precision; step is the distance between
     * consecutive numbers in dst (G4A_KV_GROUP for keys, 1 for values). */
    void (*store_f16)(const float *x, size_t n, uint16_t *dst, size_t step);

    /* One pass over a stretch of the cache with a running maximum (Milakov & Gimelshein 2018,
     * arXiv:1805.02867). */
    void (*attend)(const g4a_attend_args *a);

    /* x[i] = exp(x[i] − shift); returns the sum. */
    float (*exp_sum)(float *x, float shift, size_t n);

    /* Index of the largest number, the lowest such index; 0 if all are NaN. n ≥ 1. */
    size_t (*argmax)(const float *x, size_t n);
};

#endif
