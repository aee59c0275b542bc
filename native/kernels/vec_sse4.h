/* vec_sse4.h – the vocabulary of vec_scalar.h for SSE4.1: x86-64 processors without AVX (Intel Core
 * until 2010 and all Pentium and Celeron until 2020, AMD until 2011). Two registers for everything.
 */
#ifndef G4A_VEC_SSE4_H
#define G4A_VEC_SSE4_H

#include "vec_x86.h"

typedef struct f8 {
    __m128 lo, hi;
} f8;

static inline f8 f8_set1(float x) {
    return (f8){_mm_set1_ps(x), _mm_set1_ps(x)};
}
static inline f8 f8_zero(void) {
    return f8_set1(0.0f);
}
static inline f8 f8_load(const float *p) {
    return (f8){_mm_loadu_ps(p), _mm_loadu_ps(p + 4)};
}
static inline void f8_store(float *p, f8 x) {
    _mm_storeu_ps(p, x.lo);
    _mm_storeu_ps(p + 4, x.hi);
}
#define F8_MAP2(name, op)                            \
    static inline f8 name(f8 a, f8 b) {              \
        return (f8){op(a.lo, b.lo), op(a.hi, b.hi)}; \
    }
F8_MAP2(f8_add, _mm_add_ps)
F8_MAP2(f8_sub, _mm_sub_ps)
F8_MAP2(f8_mul, _mm_mul_ps)
F8_MAP2(f8_div, _mm_div_ps)
F8_MAP2(f8_max, _mm_max_ps)
F8_MAP2(f8_min, _mm_min_ps)
static inline f8 f8_fma(f8 a, f8 b, f8 c) {
    return f8_add(f8_mul(a, b), c);
}
static inline f8 f8_abs(f8 a) {
    const __m128 sign = _mm_set1_ps(-0.0f);
    return (f8){_mm_andnot_ps(sign, a.lo), _mm_andnot_ps(sign, a.hi)};
}
static inline f8 f8_round(f8 a) {
    enum { EVEN = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC };
    return (f8){_mm_round_ps(a.lo, EVEN), _mm_round_ps(a.hi, EVEN)};
}
static inline f8 f8_ceil(f8 a) {
    return (f8){_mm_ceil_ps(a.lo), _mm_ceil_ps(a.hi)};
}
static inline __m128 exp2i4(__m128 k) {
    const __m128i e = _mm_add_epi32(_mm_cvtps_epi32(k), _mm_set1_epi32(127));
    return _mm_castsi128_ps(_mm_slli_epi32(e, 23));
}
static inline f8 f8_exp2i(f8 k) {
    return (f8){exp2i4(k.lo), exp2i4(k.hi)};
}
static inline f8 f8_swap_pairs(f8 a) {
    return (f8){_mm_shuffle_ps(a.lo, a.lo, 0xb1), _mm_shuffle_ps(a.hi, a.hi, 0xb1)};
}
static inline float f8_hsum(f8 a) {
    __m128 s = _mm_add_ps(a.lo, a.hi);
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_shuffle_ps(s, s, 1)));
}
static inline float f8_hmax(f8 a) {
    __m128 s = _mm_max_ps(a.lo, a.hi);
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_shuffle_ps(s, s, 1)));
}
static inline f8 f8_from_f16(const uint8_t *p) {
    const __m128i h = _mm_loadu_si128((const __m128i *)p);
    const __m128i zero = _mm_setzero_si128();
    return (f8){half4(_mm_unpacklo_epi16(h, zero)), half4(_mm_unpackhi_epi16(h, zero))};
}
static inline f8 f8_from_bf16(const uint8_t *p) {
    const __m128i h = _mm_loadu_si128((const __m128i *)p);
    const __m128i zero = _mm_setzero_si128();
    return (f8){_mm_castsi128_ps(_mm_unpacklo_epi16(zero, h)),
                _mm_castsi128_ps(_mm_unpackhi_epi16(zero, h))};
}
static inline void f8_to_f16(uint16_t *p, f8 x) {
    float f[8];
    f8_store(f, x);
    for (int i = 0; i < 8; i++) {
        p[i] = g4a_f32_to_f16(f[i]);
    }
}
static inline f8 f8_from_i8(i8 a) {
    return (f8){_mm_cvtepi32_ps(a.lo), _mm_cvtepi32_ps(a.hi)};
}

#endif
