/* vec_scalar.h – the vocabulary without any SIMD. Runs everywhere and is the tier other tiers are
 * compared with. What each word must do is written here; the other vec_*.h files only say how.
 *
 * Everything is eight wide, whatever the registers of the ISA, because a panel has eight rows:
 *   f8    eight floats                     f8_*
 *   i8    eight 32-bit integers            i8_*
 *   b32   4 consecutive bytes of 8 rows    b32_*   one "group" of a panel
 *   dot_* a block of 8 groups (32 weights of 8 rows) times 32 activations → 8 exact integer sums */
#ifndef G4A_VEC_SCALAR_H
#define G4A_VEC_SCALAR_H

#include <math.h>

#include "kernels.h"

#define EACH8 for (int i = 0; i < 8; i++)

typedef struct f8 {
    float v[8];
} f8;
typedef struct i8 {
    int32_t v[8];
} i8;
typedef struct b32 {
    uint8_t v[32];
} b32;

static inline f8 f8_set1(float x) {
    f8 r;
    EACH8 r.v[i] = x;
    return r;
}
static inline f8 f8_zero(void) {
    return f8_set1(0.0f);
}
static inline f8 f8_load(const float *p) {
    f8 r;
    memcpy(r.v, p, sizeof r.v);
    return r;
}
static inline void f8_store(float *p, f8 x) {
    memcpy(p, x.v, sizeof x.v);
}
static inline f8 f8_add(f8 a, f8 b) {
    EACH8 a.v[i] += b.v[i];
    return a;
}
static inline f8 f8_sub(f8 a, f8 b) {
    EACH8 a.v[i] -= b.v[i];
    return a;
}
static inline f8 f8_mul(f8 a, f8 b) {
    EACH8 a.v[i] *= b.v[i];
    return a;
}
static inline f8 f8_div(f8 a, f8 b) {
    EACH8 a.v[i] /= b.v[i];
    return a;
}
static inline f8 f8_fma(f8 a, f8 b, f8 c) { /* a·b + c, rounded once or twice */
    EACH8 c.v[i] += a.v[i] * b.v[i];
    return c;
}
static inline f8 f8_max(f8 a, f8 b) { /* b if either is NaN */
    EACH8 a.v[i] = a.v[i] > b.v[i] ? a.v[i] : b.v[i];
    return a;
}
static inline f8 f8_min(f8 a, f8 b) {
    EACH8 a.v[i] = a.v[i] < b.v[i] ? a.v[i] : b.v[i];
    return a;
}
static inline f8 f8_abs(f8 a) {
    EACH8 a.v[i] = fabsf(a.v[i]);
    return a;
}
static inline f8 f8_round(f8 a) { /* to nearest even */
    EACH8 a.v[i] = rintf(a.v[i]);
    return a;
}
static inline f8 f8_ceil(f8 a) {
    EACH8 a.v[i] = ceilf(a.v[i]);
    return a;
}
static inline f8 f8_exp2i(f8 k) { /* 2^k for whole k in [−126, 127] */
    EACH8 k.v[i] = g4a_f32_from_bits((uint32_t)((int32_t)k.v[i] + 127) << 23);
    return k;
}
static inline f8 f8_swap_pairs(f8 a) { /* lanes 0 1 2 3 … → 1 0 3 2 … */
    f8 r;
    EACH8 r.v[i] = a.v[i ^ 1];
    return r;
}
static inline float f8_hsum(f8 a) { /* ((0+4)+(2+6)) + ((1+5)+(3+7)) */
    const float *v = a.v;
    return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}
static inline float f8_hmax(f8 a) {
    float m = a.v[0];
    EACH8 m = a.v[i] > m ? a.v[i] : m;
    return m;
}
static inline f8 f8_from_f16(const uint8_t *p) {
    f8 r;
    EACH8 r.v[i] = g4a_f16_to_f32(g4a_load_u16(p + 2 * i));
    return r;
}
static inline f8 f8_from_bf16(const uint8_t *p) {
    f8 r;
    EACH8 r.v[i] = g4a_bf16_to_f32(g4a_load_u16(p + 2 * i));
    return r;
}
static inline void f8_to_f16(uint16_t *p, f8 x) {
    EACH8 p[i] = g4a_f32_to_f16(x.v[i]);
}

static inline f8 f8_from_i8(i8 a) {
    f8 r;
    EACH8 r.v[i] = (float)a.v[i];
    return r;
}
static inline i8 i8_set1(int32_t x) {
    i8 r;
    EACH8 r.v[i] = x;
    return r;
}
static inline i8 i8_load(const uint8_t *p) {
    i8 r;
    memcpy(r.v, p, sizeof r.v);
    return r;
}
static inline i8 i8_load_s8(const int8_t *p) { /* eight signed bytes */
    i8 r;
    EACH8 r.v[i] = p[i];
    return r;
}
static inline i8 i8_add(i8 a, i8 b) {
    EACH8 a.v[i] += b.v[i];
    return a;
}
static inline i8 i8_and(i8 a, i8 b) {
    EACH8 a.v[i] &= b.v[i];
    return a;
}
static inline i8 i8_or(i8 a, i8 b) {
    EACH8 a.v[i] |= b.v[i];
    return a;
}
static inline i8 i8_shr(i8 a, int n) { /* zeros come in */
    EACH8 a.v[i] = (int32_t)((uint32_t)a.v[i] >> n);
    return a;
}

static inline b32 b32_load(const uint8_t *p) {
    b32 r;
    memcpy(r.v, p, sizeof r.v);
    return r;
}
static inline b32 b32_and(b32 a, uint8_t mask) {
    for (int i = 0; i < 32; i++) {
        a.v[i] &= mask;
    }
    return a;
}
static inline b32 b32_or(b32 a, b32 b) {
    for (int i = 0; i < 32; i++) {
        a.v[i] |= b.v[i];
    }
    return a;
}
/* Shifts whose result is masked at once: bits from a neighbouring byte may come in. */
static inline b32 b32_shr(b32 a, int n) {
    for (int i = 0; i < 32; i++) {
        a.v[i] = (uint8_t)(a.v[i] >> n);
    }
    return a;
}
static inline b32 b32_shl(b32 a, int n) {
    for (int i = 0; i < 32; i++) {
        a.v[i] = (uint8_t)(a.v[i] << n);
    }
    return a;
}

/* Σ w·m·q over groups first … first + n − 1 of row r. */
static inline int32_t row_dot(const b32 *w, const g4a_act *a, int r, int first, int n,
                              bool is_signed) {
    int32_t sum = 0;
    for (int j = first; j < first + n; j++) {
        for (int i = 0; i < 4; i++) {
            const uint8_t byte = w[j].v[4 * r + i];
            const int32_t value = is_signed ? (int8_t)byte : byte;
            sum += value * a->q[4 * j + i] * a->m[(2 * j + i / 2) % 4];
        }
    }
    return sum;
}

/* Weights 0 … 31. */
static inline i8 dot_u5(const b32 w[8], const g4a_act *a) {
    i8 sum;
    EACH8 sum.v[i] = row_dot(w, a, i, 0, 8, false);
    return sum;
}
/* Weights 0 … 63; the first and the last 16 of the block separately. */
static inline void dot_u6(const b32 w[8], const g4a_act *a, i8 sum[2]) {
    EACH8 sum[0].v[i] = row_dot(w, a, i, 0, 4, false);
    EACH8 sum[1].v[i] = row_dot(w, a, i, 4, 4, false);
}
/* Weights −128 … 127. */
static inline i8 dot_s8(const b32 w[8], const g4a_act *a) {
    i8 sum;
    EACH8 sum.v[i] = row_dot(w, a, i, 0, 8, true);
    return sum;
}

#endif
