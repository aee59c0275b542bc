/* vec_sse4.h – the vocabulary of vec_scalar.h for SSE4.1: x86-64 processors without AVX (Intel Core
 * until 2010 and all Pentium and Celeron until 2020, AMD until 2011). Two registers for everything.
 */
#ifndef G4A_VEC_SSE4_H
#define G4A_VEC_SSE4_H

#include "vec_x86.h"

typedef struct vf {
    __m128 lo, hi;
} vf;

static inline vf vf_set1(float x) {
    return (vf){_mm_set1_ps(x), _mm_set1_ps(x)};
}
static inline vf vf_zero(void) {
    return vf_set1(0.0f);
}
static inline vf vf_load(const float *p) {
    return (vf){_mm_loadu_ps(p), _mm_loadu_ps(p + 4)};
}
static inline void vf_store(float *p, vf x) {
    _mm_storeu_ps(p, x.lo);
    _mm_storeu_ps(p + 4, x.hi);
}
#define VF_MAP2(name, op)                            \
    static inline vf name(vf a, vf b) {              \
        return (vf){op(a.lo, b.lo), op(a.hi, b.hi)}; \
    }
VF_MAP2(vf_add, _mm_add_ps)
VF_MAP2(vf_sub, _mm_sub_ps)
VF_MAP2(vf_mul, _mm_mul_ps)
VF_MAP2(vf_div, _mm_div_ps)
VF_MAP2(vf_max, _mm_max_ps)
VF_MAP2(vf_min, _mm_min_ps)
static inline vf vf_fma(vf a, vf b, vf c) {
    return vf_add(vf_mul(a, b), c);
}
static inline vf vf_abs(vf a) {
    const __m128 sign = _mm_set1_ps(-0.0f);
    return (vf){_mm_andnot_ps(sign, a.lo), _mm_andnot_ps(sign, a.hi)};
}
static inline vf vf_round(vf a) {
    enum { EVEN = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC };
    return (vf){_mm_round_ps(a.lo, EVEN), _mm_round_ps(a.hi, EVEN)};
}
static inline vf vf_ceil(vf a) {
    return (vf){_mm_ceil_ps(a.lo), _mm_ceil_ps(a.hi)};
}
static inline __m128 exp2i4(__m128 k) {
    const __m128i e = _mm_add_epi32(_mm_cvtps_epi32(k), _mm_set1_epi32(127));
    return _mm_castsi128_ps(_mm_slli_epi32(e, 23));
}
static inline vf vf_exp2i(vf k) {
    return (vf){exp2i4(k.lo), exp2i4(k.hi)};
}
static inline vf vf_swap_pairs(vf a) {
    return (vf){_mm_shuffle_ps(a.lo, a.lo, 0xb1), _mm_shuffle_ps(a.hi, a.hi, 0xb1)};
}
static inline float vf_hsum(vf a) {
    __m128 s = _mm_add_ps(a.lo, a.hi);
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_shuffle_ps(s, s, 1)));
}
static inline float vf_hmax(vf a) {
    __m128 s = _mm_max_ps(a.lo, a.hi);
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_shuffle_ps(s, s, 1)));
}
static inline vf vf_from_f16(const uint8_t *p) {
    const __m128i h = _mm_loadu_si128((const __m128i *)p);
    const __m128i zero = _mm_setzero_si128();
    return (vf){half4(_mm_unpacklo_epi16(h, zero)), half4(_mm_unpackhi_epi16(h, zero))};
}
static inline vf vf_from_bf16(const uint8_t *p) {
    const __m128i h = _mm_loadu_si128((const __m128i *)p);
    const __m128i zero = _mm_setzero_si128();
    return (vf){_mm_castsi128_ps(_mm_unpacklo_epi16(zero, h)),
                _mm_castsi128_ps(_mm_unpackhi_epi16(zero, h))};
}
static inline void vf_to_f16(uint16_t *p, vf x) {
    float f[8];
    vf_store(f, x);
    for (int i = 0; i < 8; i++) {
        p[i] = g4a_f32_to_f16(f[i]);
    }
}
static inline void vf_to_s8(int8_t *p, vf x) {
    const __m128i half = _mm_packs_epi32(_mm_cvtps_epi32(x.lo), _mm_cvtps_epi32(x.hi));
    _mm_storel_epi64((__m128i *)p, _mm_packs_epi16(half, half));
}
static inline void vf_to_s16(int16_t *p, vf x) {
    _mm_storeu_si128((__m128i *)p, _mm_packs_epi32(_mm_cvtps_epi32(x.lo), _mm_cvtps_epi32(x.hi)));
}
static inline vf vf_from_vi(vi a) {
    return (vf){_mm_cvtepi32_ps(a.lo), _mm_cvtepi32_ps(a.hi)};
}

#endif
