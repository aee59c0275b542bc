/* vec_neon.h – the vocabulary of vec_scalar.h for 64-bit ARM with its baseline NEON: two registers
 * of four rows each. */
#ifndef G4A_VEC_NEON_H
#define G4A_VEC_NEON_H

#include <arm_neon.h>

#include "kernels.h"

typedef struct f8 {
    float32x4_t lo, hi;
} f8;
typedef struct i8 {
    int32x4_t lo, hi;
} i8;
typedef struct b32 {
    uint8x16_t lo, hi; /* rows 0-3, 4-7 */
} b32;

static inline f8 f8_set1(float x) {
    return (f8){vdupq_n_f32(x), vdupq_n_f32(x)};
}
static inline f8 f8_zero(void) {
    return f8_set1(0.0f);
}
static inline f8 f8_load(const float *p) {
    return (f8){vld1q_f32(p), vld1q_f32(p + 4)};
}
static inline void f8_store(float *p, f8 x) {
    vst1q_f32(p, x.lo);
    vst1q_f32(p + 4, x.hi);
}
#define F8_MAP2(name, op)                            \
    static inline f8 name(f8 a, f8 b) {              \
        return (f8){op(a.lo, b.lo), op(a.hi, b.hi)}; \
    }
#define F8_MAP1(name, op)                \
    static inline f8 name(f8 a) {        \
        return (f8){op(a.lo), op(a.hi)}; \
    }
F8_MAP2(f8_add, vaddq_f32)
F8_MAP2(f8_sub, vsubq_f32)
F8_MAP2(f8_mul, vmulq_f32)
F8_MAP2(f8_div, vdivq_f32)
F8_MAP1(f8_abs, vabsq_f32)
F8_MAP1(f8_round, vrndnq_f32)
F8_MAP1(f8_ceil, vrndpq_f32)
F8_MAP1(f8_swap_pairs, vrev64q_f32)
static inline f8 f8_fma(f8 a, f8 b, f8 c) {
    return (f8){vfmaq_f32(c.lo, a.lo, b.lo), vfmaq_f32(c.hi, a.hi, b.hi)};
}
/* vmaxq would spread NaN; the contract wants the second operand. */
static inline f8 f8_max(f8 a, f8 b) {
    return (f8){vbslq_f32(vcgtq_f32(a.lo, b.lo), a.lo, b.lo),
                vbslq_f32(vcgtq_f32(a.hi, b.hi), a.hi, b.hi)};
}
static inline f8 f8_min(f8 a, f8 b) {
    return (f8){vbslq_f32(vcltq_f32(a.lo, b.lo), a.lo, b.lo),
                vbslq_f32(vcltq_f32(a.hi, b.hi), a.hi, b.hi)};
}
static inline float32x4_t exp2i4(float32x4_t k) {
    const int32x4_t e = vaddq_s32(vcvtq_s32_f32(k), vdupq_n_s32(127));
    return vreinterpretq_f32_s32(vshlq_n_s32(e, 23));
}
F8_MAP1(f8_exp2i, exp2i4)
static inline float f8_hsum(f8 a) {
    const float32x4_t s = vaddq_f32(a.lo, a.hi);
    const float32x2_t t = vadd_f32(vget_low_f32(s), vget_high_f32(s));
    return vget_lane_f32(t, 0) + vget_lane_f32(t, 1);
}
static inline float f8_hmax(f8 a) {
    return vmaxnmvq_f32(vmaxnmq_f32(a.lo, a.hi));
}
static inline float32x4_t half4(const uint8_t *p) {
    return vcvt_f32_f16(vreinterpret_f16_u8(vld1_u8(p)));
}
static inline f8 f8_from_f16(const uint8_t *p) {
    return (f8){half4(p), half4(p + 8)};
}
static inline float32x4_t bfloat4(const uint8_t *p) {
    return vreinterpretq_f32_u32(vshll_n_u16(vreinterpret_u16_u8(vld1_u8(p)), 16));
}
static inline f8 f8_from_bf16(const uint8_t *p) {
    return (f8){bfloat4(p), bfloat4(p + 8)};
}
static inline void f8_to_f16(uint16_t *p, f8 x) {
    vst1_u16(p, vreinterpret_u16_f16(vcvt_f16_f32(x.lo)));
    vst1_u16(p + 4, vreinterpret_u16_f16(vcvt_f16_f32(x.hi)));
}

static inline f8 f8_from_i8(i8 a) {
    return (f8){vcvtq_f32_s32(a.lo), vcvtq_f32_s32(a.hi)};
}
static inline i8 i8_set1(int32_t x) {
    return (i8){vdupq_n_s32(x), vdupq_n_s32(x)};
}
static inline i8 i8_load(const uint8_t *p) {
    return (i8){vreinterpretq_s32_u8(vld1q_u8(p)), vreinterpretq_s32_u8(vld1q_u8(p + 16))};
}
static inline i8 i8_load_s8(const int8_t *p) {
    const int16x8_t w = vmovl_s8(vld1_s8(p));
    return (i8){vmovl_s16(vget_low_s16(w)), vmovl_s16(vget_high_s16(w))};
}
static inline i8 i8_add(i8 a, i8 b) {
    return (i8){vaddq_s32(a.lo, b.lo), vaddq_s32(a.hi, b.hi)};
}
static inline i8 i8_and(i8 a, i8 b) {
    return (i8){vandq_s32(a.lo, b.lo), vandq_s32(a.hi, b.hi)};
}
static inline i8 i8_or(i8 a, i8 b) {
    return (i8){vorrq_s32(a.lo, b.lo), vorrq_s32(a.hi, b.hi)};
}
static inline int32x4_t shr4(int32x4_t a, int n) {
    return vreinterpretq_s32_u32(vshlq_u32(vreinterpretq_u32_s32(a), vdupq_n_s32(-n)));
}
static inline i8 i8_shr(i8 a, int n) {
    return (i8){shr4(a.lo, n), shr4(a.hi, n)};
}

static inline b32 b32_load(const uint8_t *p) {
    return (b32){vld1q_u8(p), vld1q_u8(p + 16)};
}
static inline b32 b32_and(b32 a, uint8_t mask) {
    const uint8x16_t m = vdupq_n_u8(mask);
    return (b32){vandq_u8(a.lo, m), vandq_u8(a.hi, m)};
}
static inline b32 b32_or(b32 a, b32 b) {
    return (b32){vorrq_u8(a.lo, b.lo), vorrq_u8(a.hi, b.hi)};
}
static inline b32 b32_shl(b32 a, int n) {
    const int8x16_t by = vdupq_n_s8((int8_t)n);
    return (b32){vshlq_u8(a.lo, by), vshlq_u8(a.hi, by)};
}
static inline b32 b32_shr(b32 a, int n) {
    return b32_shl(a, -n);
}

/* The products of one group for four rows, added to 16-bit sums: lo rows 0-1, hi rows 2-3, each
 * with its four weights in lanes. */
typedef struct p16 {
    int16x8_t lo, hi;
} p16;
static inline p16 add_group(p16 sum, uint8x16_t w, const int8_t *q) {
    const int8x8_t a = vreinterpret_s8_u32(vdup_n_u32(g4a_load_u32(q)));
    const int8x16_t v = vreinterpretq_s8_u8(w);
    return (p16){vmlal_s8(sum.lo, vget_low_s8(v), a), vmlal_s8(sum.hi, vget_high_s8(v), a)};
}
/* Adds the pairs, multiplies by the pair's multiplier and adds per row. */
static inline int32x4_t finish(p16 even, p16 odd, const int16_t *m) {
    const int32x4_t me = {m[0], m[1], m[0], m[1]};
    const int32x4_t mo = {m[2], m[3], m[2], m[3]};
    const int32x4_t lo = vmlaq_s32(vmulq_s32(vpaddlq_s16(even.lo), me), vpaddlq_s16(odd.lo), mo);
    const int32x4_t hi = vmlaq_s32(vmulq_s32(vpaddlq_s16(even.hi), me), vpaddlq_s16(odd.hi), mo);
    return vpaddq_s32(lo, hi);
}
/* Groups first … first + n − 1 of four rows. A lane sums at most n/2 products of at most 127·128:
 * n = 4 for signed bytes stays at 32,512. */
static inline int32x4_t dot4(const b32 *w, bool high, const int8_t *q, const int16_t *m, int n) {
    const int16x8_t zero = vdupq_n_s16(0);
    p16 even = {zero, zero};
    p16 odd = {zero, zero};
    for (int j = 0; j < n; j += 2) {
        even = add_group(even, high ? w[j].hi : w[j].lo, q + 4 * j);
        odd = add_group(odd, high ? w[j + 1].hi : w[j + 1].lo, q + 4 * j + 4);
    }
    return finish(even, odd, m);
}

static inline i8 dot_u5(const b32 w[8], const g4a_act *a) {
    return (i8){dot4(w, false, a->q, a->m, 8), dot4(w, true, a->q, a->m, 8)};
}
static inline void dot_u6(const b32 w[8], const g4a_act *a, i8 sum[2]) {
    for (int h = 0; h < 2; h++) {
        const int8_t *q = a->q + 16 * h;
        sum[h] = (i8){dot4(w + 4 * h, false, q, a->m, 4), dot4(w + 4 * h, true, q, a->m, 4)};
    }
}
static inline i8 dot_s8(const b32 w[8], const g4a_act *a) {
    i8 half[2];
    dot_u6(w, a, half); /* bytes are taken as signed there, too */
    return i8_add(half[0], half[1]);
}

#endif
