/* vec_neon.h – the vocabulary of vec_scalar.h for 64-bit ARM with its baseline NEON: two registers
 * of four rows each. */
#ifndef G4A_VEC_NEON_H
#define G4A_VEC_NEON_H

#include <arm_neon.h>

#include "kernels.h"

#if !defined(G4A_QUADS)
#define G4A_QUADS 0
#endif
enum { LANES = 8 };
enum { TILE = 1, WIDE_TILE = 2, WIDE_COLUMNS = 4, WIDE_CHAINS = 1 };

typedef struct vf {
    float32x4_t lo, hi;
} vf;
typedef struct vi {
    int32x4_t lo, hi;
} vi;
typedef struct vb {
    uint8x16_t lo, hi; /* rows 0-3, 4-7 */
} vb;

static inline vf vf_set1(float x) {
    return (vf){vdupq_n_f32(x), vdupq_n_f32(x)};
}
static inline vf vf_zero(void) {
    return vf_set1(0.0f);
}
static inline vf vf_load(const float *p) {
    return (vf){vld1q_f32(p), vld1q_f32(p + 4)};
}
static inline void vf_store(float *p, vf x) {
    vst1q_f32(p, x.lo);
    vst1q_f32(p + 4, x.hi);
}
#define VF_MAP2(name, op)                            \
    static inline vf name(vf a, vf b) {              \
        return (vf){op(a.lo, b.lo), op(a.hi, b.hi)}; \
    }
#define VF_MAP1(name, op)                \
    static inline vf name(vf a) {        \
        return (vf){op(a.lo), op(a.hi)}; \
    }
VF_MAP2(vf_add, vaddq_f32)
VF_MAP2(vf_sub, vsubq_f32)
VF_MAP2(vf_mul, vmulq_f32)
VF_MAP2(vf_div, vdivq_f32)
VF_MAP1(vf_abs, vabsq_f32)
VF_MAP1(vf_round, vrndnq_f32)
VF_MAP1(vf_ceil, vrndpq_f32)
VF_MAP1(vf_swap_pairs, vrev64q_f32)
static inline vf vf_fma(vf a, vf b, vf c) {
    return (vf){vfmaq_f32(c.lo, a.lo, b.lo), vfmaq_f32(c.hi, a.hi, b.hi)};
}
/* vmaxq would spread NaN; the contract wants the second operand. */
static inline vf vf_max(vf a, vf b) {
    return (vf){vbslq_f32(vcgtq_f32(a.lo, b.lo), a.lo, b.lo),
                vbslq_f32(vcgtq_f32(a.hi, b.hi), a.hi, b.hi)};
}
static inline vf vf_min(vf a, vf b) {
    return (vf){vbslq_f32(vcltq_f32(a.lo, b.lo), a.lo, b.lo),
                vbslq_f32(vcltq_f32(a.hi, b.hi), a.hi, b.hi)};
}
static inline float32x4_t exp2i4(float32x4_t k) {
    const int32x4_t e = vaddq_s32(vcvtq_s32_f32(k), vdupq_n_s32(127));
    return vreinterpretq_f32_s32(vshlq_n_s32(e, 23));
}
VF_MAP1(vf_exp2i, exp2i4)
static inline float vf_hsum(vf a) {
    const float32x4_t s = vaddq_f32(a.lo, a.hi);
    const float32x2_t t = vadd_f32(vget_low_f32(s), vget_high_f32(s));
    return vget_lane_f32(t, 0) + vget_lane_f32(t, 1);
}
static inline float vf_hmax(vf a) {
    return vmaxnmvq_f32(vmaxnmq_f32(a.lo, a.hi));
}
static inline float32x4_t half4(const uint8_t *p) {
    return vcvt_f32_f16(vreinterpret_f16_u8(vld1_u8(p)));
}
static inline vf vf_from_f16(const uint8_t *p) {
    return (vf){half4(p), half4(p + 8)};
}
static inline float32x4_t bfloat4(const uint8_t *p) {
    return vreinterpretq_f32_u32(vshll_n_u16(vreinterpret_u16_u8(vld1_u8(p)), 16));
}
static inline vf vf_from_bf16(const uint8_t *p) {
    return (vf){bfloat4(p), bfloat4(p + 8)};
}
static inline void vf_to_f16(uint16_t *p, vf x) {
    vst1_u16(p, vreinterpret_u16_f16(vcvt_f16_f32(x.lo)));
    vst1_u16(p + 4, vreinterpret_u16_f16(vcvt_f16_f32(x.hi)));
}

static inline void vf_to_s8(int8_t *p, vf x) {
    const int16x8_t half =
        vcombine_s16(vmovn_s32(vcvtq_s32_f32(x.lo)), vmovn_s32(vcvtq_s32_f32(x.hi)));
    vst1_s8(p, vmovn_s16(half));
}

static inline void vf_to_s16(int16_t *p, vf x) {
    vst1q_s16(p, vcombine_s16(vmovn_s32(vcvtq_s32_f32(x.lo)), vmovn_s32(vcvtq_s32_f32(x.hi))));
}

static inline vf vf_from_vi(vi a) {
    return (vf){vcvtq_f32_s32(a.lo), vcvtq_f32_s32(a.hi)};
}
static inline vi vi_set1(int32_t x) {
    return (vi){vdupq_n_s32(x), vdupq_n_s32(x)};
}
static inline vi vi_load(const uint8_t *p) {
    return (vi){vreinterpretq_s32_u8(vld1q_u8(p)), vreinterpretq_s32_u8(vld1q_u8(p + 16))};
}
static inline vi vi_load_s8(const int8_t *p) {
    const int16x8_t w = vmovl_s8(vld1_s8(p));
    return (vi){vmovl_s16(vget_low_s16(w)), vmovl_s16(vget_high_s16(w))};
}
static inline vi vi_add(vi a, vi b) {
    return (vi){vaddq_s32(a.lo, b.lo), vaddq_s32(a.hi, b.hi)};
}
static inline vi vi_and(vi a, vi b) {
    return (vi){vandq_s32(a.lo, b.lo), vandq_s32(a.hi, b.hi)};
}
static inline vi vi_or(vi a, vi b) {
    return (vi){vorrq_s32(a.lo, b.lo), vorrq_s32(a.hi, b.hi)};
}
static inline int32x4_t shr4(int32x4_t a, int n) {
    return vreinterpretq_s32_u32(vshlq_u32(vreinterpretq_u32_s32(a), vdupq_n_s32(-n)));
}
static inline vi vi_shr(vi a, int n) {
    return (vi){shr4(a.lo, n), shr4(a.hi, n)};
}

static inline vb vb_load(const uint8_t *p) {
    return (vb){vld1q_u8(p), vld1q_u8(p + 16)};
}
static inline vb vb_and(vb a, uint8_t mask) {
    const uint8x16_t m = vdupq_n_u8(mask);
    return (vb){vandq_u8(a.lo, m), vandq_u8(a.hi, m)};
}
static inline vb vb_or(vb a, vb b) {
    return (vb){vorrq_u8(a.lo, b.lo), vorrq_u8(a.hi, b.hi)};
}
static inline vb vb_shl(vb a, int n) {
    const int8x16_t by = vdupq_n_s8((int8_t)n);
    return (vb){vshlq_u8(a.lo, by), vshlq_u8(a.hi, by)};
}
static inline vb vb_shr(vb a, int n) {
    return vb_shl(a, -n);
}

static inline int32x4_t dot16(int32x4_t sum, uint8x16_t w, int16x4_t a) {
    const int16x8_t v = vreinterpretq_s16_u8(w);
    return vaddq_s32(sum,
                     vpaddq_s32(vmull_s16(vget_low_s16(v), a), vmull_s16(vget_high_s16(v), a)));
}
static inline vi vi_dot16(vi sum, vb w, const int16_t a[2]) {
    const int16x4_t x = vreinterpret_s16_u32(vdup_n_u32(g4a_load_u32(a)));
    return (vi){dot16(sum.lo, w.lo, x), dot16(sum.hi, w.hi, x)};
}

/* Tiles of 4 rows × 4 words: storing four registers with a stride of four is the transposition. */
static void interleave(const uint8_t *const rows[G4A_PANEL], size_t n_words, uint8_t *dst) {
    size_t w = 0;
    for (; w + 4 <= n_words; w += 4) {
        for (size_t r = 0; r < G4A_PANEL; r += 4) {
            uint32_t tile[16];
            uint32x4x4_t v;
            for (int i = 0; i < 4; i++) {
                v.val[i] = vreinterpretq_u32_u8(vld1q_u8(rows[r + (size_t)i] + 4 * w));
            }
            vst4q_u32(tile, v);
            for (size_t i = 0; i < 4; i++) {
                memcpy(dst + 4 * ((w + i) * G4A_PANEL + r), tile + 4 * i, 16);
            }
        }
    }
    for (; w < n_words; w++) {
        for (size_t r = 0; r < G4A_PANEL; r++) {
            memcpy(dst + 4 * (w * G4A_PANEL + r), rows[r] + 4 * w, 4);
        }
    }
}

static inline vb vb_signed(vb a) {
    return a;
}

#if !G4A_QUADS
/* The products of one word for four rows, added to 16-bit sums: lo rows 0-1, hi rows 2-3, each
 * with its four weights in lanes. */
typedef struct p16 {
    int16x8_t lo, hi;
} p16;
static inline p16 add_word(p16 sum, uint8x16_t w, const int8_t *q) {
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
static inline int32x4_t dot4(const vb *w, bool high, const int8_t *q, const int16_t *m, int n) {
    const int16x8_t zero = vdupq_n_s16(0);
    p16 even = {zero, zero};
    p16 odd = {zero, zero};
    for (int j = 0; j < n; j += 2) {
        even = add_word(even, high ? w[j].hi : w[j].lo, q + 4 * j);
        odd = add_word(odd, high ? w[j + 1].hi : w[j + 1].lo, q + 4 * j + 4);
    }
    return finish(even, odd, m);
}

G4A_INLINE void dot_u5(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    for (size_t t = 0; t < T; t++) {
        sum[t] = (vi){dot4(w[t], false, a->q, a->pair.m, 8), dot4(w[t], true, a->q, a->pair.m, 8)};
    }
}
G4A_INLINE void dot_u6(const vb w[][8], size_t T, size_t half, const g4a_act *a, vi *sum) {
    const int8_t *q = a->q + 16 * half;
    for (size_t t = 0; t < T; t++) {
        const vb *v = w[t] + 4 * half;
        sum[t] = (vi){dot4(v, false, q, a->pair.m, 4), dot4(v, true, q, a->pair.m, 4)};
    }
}
G4A_INLINE void dot_s8(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    for (size_t t = 0; t < T; t++) {
        vi half[2];
        dot_u6(w + t, 1, 0, a, &half[0]); /* bytes are taken as signed there, too */
        dot_u6(w + t, 1, 1, a, &half[1]);
        sum[t] = vi_add(half[0], half[1]);
    }
}
#endif

#endif
