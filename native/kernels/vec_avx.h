/* vec_avx.h – the vocabulary of vec_scalar.h for AVX without AVX2 (Sandy and Ivy Bridge, Bulldozer
 * to Steamroller): floats eight wide, integers in halves (vec_x86.h), no FMA, no half-float
 * conversion. */
#ifndef G4A_VEC_AVX_H
#define G4A_VEC_AVX_H

#include "vec_x86.h"

typedef __m256 vf;
static inline vf join(__m128 lo, __m128 hi) {
    return _mm256_insertf128_ps(_mm256_castps128_ps256(lo), hi, 1);
}
static inline vf vf_zero(void) {
    return _mm256_setzero_ps();
}
static inline vf vf_set1(float x) {
    return _mm256_set1_ps(x);
}
static inline vf vf_load(const float *p) {
    return _mm256_loadu_ps(p);
}
static inline void vf_store(float *p, vf x) {
    _mm256_storeu_ps(p, x);
}
static inline vf vf_add(vf a, vf b) {
    return _mm256_add_ps(a, b);
}
static inline vf vf_sub(vf a, vf b) {
    return _mm256_sub_ps(a, b);
}
static inline vf vf_mul(vf a, vf b) {
    return _mm256_mul_ps(a, b);
}
static inline vf vf_div(vf a, vf b) {
    return _mm256_div_ps(a, b);
}
static inline vf vf_fma(vf a, vf b, vf c) {
    return _mm256_add_ps(_mm256_mul_ps(a, b), c);
}
static inline vf vf_max(vf a, vf b) {
    return _mm256_max_ps(a, b);
}
static inline vf vf_min(vf a, vf b) {
    return _mm256_min_ps(a, b);
}
static inline vf vf_abs(vf a) {
    return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), a);
}
static inline vf vf_round(vf a) {
    return _mm256_round_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
static inline vf vf_ceil(vf a) {
    return _mm256_ceil_ps(a);
}
static inline vf vf_exp2i(vf k) {
    const __m256i i = _mm256_cvtps_epi32(k);
    const __m128i bias = _mm_set1_epi32(127);
    const __m128i lo = _mm_add_epi32(_mm256_castsi256_si128(i), bias);
    const __m128i hi = _mm_add_epi32(_mm256_extractf128_si256(i, 1), bias);
    return join(_mm_castsi128_ps(_mm_slli_epi32(lo, 23)), _mm_castsi128_ps(_mm_slli_epi32(hi, 23)));
}
static inline vf vf_swap_pairs(vf a) {
    return _mm256_permute_ps(a, 0xb1);
}
static inline float vf_hsum(vf a) {
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_movehdup_ps(s)));
}
static inline float vf_hmax(vf a) {
    __m128 s = _mm_max_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1));
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_movehdup_ps(s)));
}

static inline vf vf_from_f16(const uint8_t *p) {
    const __m128i h = _mm_loadu_si128((const __m128i *)p);
    const __m128i zero = _mm_setzero_si128();
    return join(half4(_mm_unpacklo_epi16(h, zero)), half4(_mm_unpackhi_epi16(h, zero)));
}
static inline vf vf_from_bf16(const uint8_t *p) {
    const __m128i h = _mm_loadu_si128((const __m128i *)p);
    const __m128i zero = _mm_setzero_si128();
    return join(_mm_castsi128_ps(_mm_unpacklo_epi16(zero, h)),
                _mm_castsi128_ps(_mm_unpackhi_epi16(zero, h)));
}
static inline void vf_to_f16(uint16_t *p, vf x) {
    float f[8];
    vf_store(f, x);
    for (int i = 0; i < 8; i++) {
        p[i] = g4a_f32_to_f16(f[i]);
    }
}

static inline void vf_to_s8(int8_t *p, vf x) {
    const __m128i half = _mm_packs_epi32(_mm_cvtps_epi32(_mm256_castps256_ps128(x)),
                                         _mm_cvtps_epi32(_mm256_extractf128_ps(x, 1)));
    _mm_storel_epi64((__m128i *)p, _mm_packs_epi16(half, half));
}
static inline void vf_to_s16(int16_t *p, vf x) {
    _mm_storeu_si128((__m128i *)p, _mm_packs_epi32(_mm_cvtps_epi32(_mm256_castps256_ps128(x)),
                                                   _mm_cvtps_epi32(_mm256_extractf128_ps(x, 1))));
}
static inline vf vf_from_vi(vi a) {
    return join(_mm_cvtepi32_ps(a.lo), _mm_cvtepi32_ps(a.hi));
}

#endif
