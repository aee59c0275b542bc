/* vec_scalar.h – the vocabulary without any SIMD. Runs everywhere and is the tier other tiers are
 * compared with. What each word must do is written here; the other vec_*.h files only say how.
 *
 * LANES rows of weights, or numbers of a vector, are handled side by side:
 *   vf    LANES floats                         vf_*
 *   vi    LANES 32-bit integers                vi_*
 *   vb    4 consecutive bytes of LANES rows    vb_*   one "word" of a panel
 *   dot_* a block of 8 words (32 weights of LANES rows) times 32 activations in the pair format →
 *         LANES exact integer sums. Tiers with the quad format (vec_avx512.h) have quad_dot
 * instead.
 */
#ifndef G4A_VEC_SCALAR_H
#define G4A_VEC_SCALAR_H

#include <math.h>

#include "kernels.h"

#define G4A_QUADS 0
enum { LANES = 8 };
/* Vectors of rows that a pass over many columns keeps unpacked, and vectors
 * and columns whose sums are kept with wide weights: what the registers can hold. */
enum { TILE = 1, WIDE_TILE = 1, WIDE_COLUMNS = 1, WIDE_CHAINS = 1 };

#define EACH8 for (int i = 0; i < 8; i++)

typedef struct vf {
    float v[8];
} vf;
typedef struct vi {
    int32_t v[8];
} vi;
typedef struct vb {
    uint8_t v[32];
} vb;

static inline vf vf_set1(float x) {
    vf r;
    EACH8 r.v[i] = x;
    return r;
}
static inline vf vf_zero(void) {
    return vf_set1(0.0f);
}
static inline vf vf_load(const float *p) {
    vf r;
    memcpy(r.v, p, sizeof r.v);
    return r;
}
static inline void vf_store(float *p, vf x) {
    memcpy(p, x.v, sizeof x.v);
}
static inline vf vf_add(vf a, vf b) {
    EACH8 a.v[i] += b.v[i];
    return a;
}
static inline vf vf_sub(vf a, vf b) {
    EACH8 a.v[i] -= b.v[i];
    return a;
}
static inline vf vf_mul(vf a, vf b) {
    EACH8 a.v[i] *= b.v[i];
    return a;
}
static inline vf vf_div(vf a, vf b) {
    EACH8 a.v[i] /= b.v[i];
    return a;
}
static inline vf vf_fma(vf a, vf b, vf c) { /* a·b + c, rounded once or twice */
    EACH8 c.v[i] += a.v[i] * b.v[i];
    return c;
}
static inline vf vf_max(vf a, vf b) { /* b if either is NaN */
    EACH8 a.v[i] = a.v[i] > b.v[i] ? a.v[i] : b.v[i];
    return a;
}
static inline vf vf_min(vf a, vf b) {
    EACH8 a.v[i] = a.v[i] < b.v[i] ? a.v[i] : b.v[i];
    return a;
}
static inline vf vf_abs(vf a) {
    EACH8 a.v[i] = fabsf(a.v[i]);
    return a;
}
static inline vf vf_round(vf a) { /* to nearest even */
    EACH8 a.v[i] = rintf(a.v[i]);
    return a;
}
static inline vf vf_ceil(vf a) {
    EACH8 a.v[i] = ceilf(a.v[i]);
    return a;
}
static inline vf vf_exp2i(vf k) { /* 2^k for whole k in [−126, 127] */
    EACH8 k.v[i] = g4a_f32_from_bits((uint32_t)((int32_t)k.v[i] + 127) << 23);
    return k;
}
static inline vf vf_swap_pairs(vf a) { /* lanes 0 1 2 3 … → 1 0 3 2 … */
    vf r;
    EACH8 r.v[i] = a.v[i ^ 1];
    return r;
}
static inline float vf_hsum(vf a) { /* ((0+4)+(2+6)) + ((1+5)+(3+7)) */
    const float *v = a.v;
    return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}
static inline float vf_hmax(vf a) {
    float m = a.v[0];
    EACH8 m = a.v[i] > m ? a.v[i] : m;
    return m;
}
static inline vf vf_from_f16(const uint8_t *p) {
    vf r;
    EACH8 r.v[i] = g4a_f16_to_f32(g4a_load_u16(p + 2 * i));
    return r;
}
static inline vf vf_from_bf16(const uint8_t *p) {
    vf r;
    EACH8 r.v[i] = g4a_bf16_to_f32(g4a_load_u16(p + 2 * i));
    return r;
}
static inline void vf_to_f16(uint16_t *p, vf x) {
    EACH8 p[i] = g4a_f32_to_f16(x.v[i]);
}
static inline void vf_to_s8(int8_t *p, vf x) { /* whole numbers in [−128, 127] */
    EACH8 p[i] = (int8_t)x.v[i];
}

static inline void vf_to_s16(int16_t *p, vf x) { /* whole numbers in [−32768, 32767] */
    EACH8 p[i] = (int16_t)x.v[i];
}

static inline vf vf_from_vi(vi a) {
    vf r;
    EACH8 r.v[i] = (float)a.v[i];
    return r;
}
static inline vi vi_set1(int32_t x) {
    vi r;
    EACH8 r.v[i] = x;
    return r;
}
static inline vi vi_load(const uint8_t *p) {
    vi r;
    memcpy(r.v, p, sizeof r.v);
    return r;
}
static inline vi vi_load_s8(const int8_t *p) { /* LANES signed bytes */
    vi r;
    EACH8 r.v[i] = p[i];
    return r;
}
static inline vi vi_add(vi a, vi b) {
    EACH8 a.v[i] += b.v[i];
    return a;
}
static inline vi vi_and(vi a, vi b) {
    EACH8 a.v[i] &= b.v[i];
    return a;
}
static inline vi vi_or(vi a, vi b) {
    EACH8 a.v[i] |= b.v[i];
    return a;
}
static inline vi vi_shr(vi a, int n) { /* zeros come in */
    EACH8 a.v[i] = (int32_t)((uint32_t)a.v[i] >> n);
    return a;
}

static inline vb vb_load(const uint8_t *p) {
    vb r;
    memcpy(r.v, p, sizeof r.v);
    return r;
}
static inline vb vb_and(vb a, uint8_t mask) {
    for (int i = 0; i < 32; i++) {
        a.v[i] &= mask;
    }
    return a;
}
static inline vb vb_or(vb a, vb b) {
    for (int i = 0; i < 32; i++) {
        a.v[i] |= b.v[i];
    }
    return a;
}
/* Shifts whose result is masked at once: bits from a neighbouring byte may come in. */
static inline vb vb_shr(vb a, int n) {
    for (int i = 0; i < 32; i++) {
        a.v[i] = (uint8_t)(a.v[i] >> n);
    }
    return a;
}
static inline vb vb_shl(vb a, int n) {
    for (int i = 0; i < 32; i++) {
        a.v[i] = (uint8_t)(a.v[i] << n);
    }
    return a;
}
/* sum + w[0]·a[0] + w[1]·a[1] per row, the words holding two 16-bit integers. */
static inline vi vi_dot16(vi sum, vb w, const int16_t a[2]) {
    for (int i = 0; i < 8; i++) {
        int16_t v[2];
        memcpy(v, w.v + 4 * i, sizeof v);
        sum.v[i] += v[0] * a[0] + v[1] * a[1];
    }
    return sum;
}
/* Signed bytes as dot_s8 (or quad_dot_s8) wants them. */
static inline vb vb_signed(vb a) {
    return a;
}

/* Σ w·m·q over words first … first + n − 1 of row r. */
static inline int32_t row_dot(const vb *w, const g4a_act *a, int r, int first, int n,
                              bool is_signed) {
    int32_t sum = 0;
    for (int j = first; j < first + n; j++) {
        for (int i = 0; i < 4; i++) {
            const uint8_t byte = w[j].v[4 * r + i];
            const int32_t value = is_signed ? (int8_t)byte : byte;
            sum += value * a->q[4 * j + i] * a->pair.m[(2 * j + i / 2) % 4];
        }
    }
    return sum;
}

/* Sums of T vectors of rows. Weights 0 … 31: */
G4A_INLINE void dot_u5(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    for (size_t t = 0; t < T; t++) {
        EACH8 sum[t].v[i] = row_dot(w[t], a, i, 0, 8, false);
    }
}
/* Weights 0 … 63, one half of the block: */
G4A_INLINE void dot_u6(const vb w[][8], size_t T, size_t half, const g4a_act *a, vi *sum) {
    for (size_t t = 0; t < T; t++) {
        EACH8 sum[t].v[i] = row_dot(w[t], a, i, 4 * (int)half, 4, false);
    }
}
/* Weights −128 … 127: */
G4A_INLINE void dot_s8(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    for (size_t t = 0; t < T; t++) {
        EACH8 sum[t].v[i] = row_dot(w[t], a, i, 0, 8, true);
    }
}

static void interleave(const uint8_t *const rows[G4A_PANEL], size_t n_words, uint8_t *dst) {
    for (size_t w = 0; w < n_words; w++) {
        for (size_t r = 0; r < G4A_PANEL; r++) {
            memcpy(dst + 4 * (w * G4A_PANEL + r), rows[r] + 4 * w, 4);
        }
    }
}

#endif
