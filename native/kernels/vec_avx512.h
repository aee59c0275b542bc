/* vec_avx512.h – the vocabulary of vec_scalar.h for AVX-512 F, BW, DQ, VL and VNNI (Intel servers
 * since Ice Lake and laptops of generations 10 and 11, AMD since Zen 4), 16 rows at a time.
 * Activations are in the quad format: see vec_avxvnni.h. */
#ifndef G4A_VEC_AVX512_H
#define G4A_VEC_AVX512_H

#include <immintrin.h>

#include "interleave_x86.h"
#include "kernels.h"

#define G4A_QUADS 1
enum { LANES = 16 };
enum { TILE = 2, WIDE_TILE = 2, WIDE_COLUMNS = 1, WIDE_CHAINS = 4 };

typedef __m512 vf;
typedef __m512i vi;
typedef __m512i vb;

static inline vf vf_zero(void) {
    return _mm512_setzero_ps();
}
static inline vf vf_set1(float x) {
    return _mm512_set1_ps(x);
}
static inline vf vf_load(const float *p) {
    return _mm512_loadu_ps(p);
}
static inline void vf_store(float *p, vf x) {
    _mm512_storeu_ps(p, x);
}
static inline vf vf_add(vf a, vf b) {
    return _mm512_add_ps(a, b);
}
static inline vf vf_sub(vf a, vf b) {
    return _mm512_sub_ps(a, b);
}
static inline vf vf_mul(vf a, vf b) {
    return _mm512_mul_ps(a, b);
}
static inline vf vf_div(vf a, vf b) {
    return _mm512_div_ps(a, b);
}
static inline vf vf_fma(vf a, vf b, vf c) {
    return _mm512_fmadd_ps(a, b, c);
}
static inline vf vf_max(vf a, vf b) {
    return _mm512_max_ps(a, b);
}
static inline vf vf_min(vf a, vf b) {
    return _mm512_min_ps(a, b);
}
static inline vf vf_abs(vf a) {
    return _mm512_andnot_ps(_mm512_set1_ps(-0.0f), a);
}
static inline vf vf_round(vf a) {
    return _mm512_roundscale_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
static inline vf vf_exp2i(vf k) {
    const __m512i e = _mm512_add_epi32(_mm512_cvtps_epi32(k), _mm512_set1_epi32(127));
    return _mm512_castsi512_ps(_mm512_slli_epi32(e, 23));
}
static inline float vf_hsum(vf a) {
    const __m256 h = _mm256_add_ps(_mm512_castps512_ps256(a), _mm512_extractf32x8_ps(a, 1));
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(h), _mm256_extractf128_ps(h, 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_movehdup_ps(s)));
}
static inline float vf_hmax(vf a) {
    const __m256 h = _mm256_max_ps(_mm512_castps512_ps256(a), _mm512_extractf32x8_ps(a, 1));
    __m128 s = _mm_max_ps(_mm256_castps256_ps128(h), _mm256_extractf128_ps(h, 1));
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_movehdup_ps(s)));
}
static inline vf vf_from_f16(const uint8_t *p) {
    return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)p));
}
static inline vf vf_from_bf16(const uint8_t *p) {
    const __m512i wide = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)p));
    return _mm512_castsi512_ps(_mm512_slli_epi32(wide, 16));
}
static inline void vf_to_f16(uint16_t *p, vf x) {
    _mm256_storeu_si256((__m256i *)p, _mm512_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT));
}
static inline void vf_to_s8(int8_t *p, vf x) {
    _mm_storeu_si128((__m128i *)p, _mm512_cvtepi32_epi8(_mm512_cvtps_epi32(x)));
}

static inline void vf_to_s16(int16_t *p, vf x) {
    _mm256_storeu_si256((__m256i *)p, _mm512_cvtepi32_epi16(_mm512_cvtps_epi32(x)));
}

static inline vf vf_from_vi(vi a) {
    return _mm512_cvtepi32_ps(a);
}
static inline vi vi_set1(int32_t x) {
    return _mm512_set1_epi32(x);
}
static inline vi vi_load(const uint8_t *p) {
    return _mm512_loadu_si512(p);
}
static inline vi vi_load_s8(const int8_t *p) {
    return _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)p));
}
static inline vi vi_add(vi a, vi b) {
    return _mm512_add_epi32(a, b);
}
static inline vi vi_and(vi a, vi b) {
    return _mm512_and_si512(a, b);
}
static inline vi vi_or(vi a, vi b) {
    return _mm512_or_si512(a, b);
}
static inline vi vi_shr(vi a, int n) {
    return _mm512_srli_epi32(a, (unsigned)n);
}
static inline vi vi_shl(vi a, int n) {
    return _mm512_slli_epi32(a, (unsigned)n);
}

static inline vb vb_load(const uint8_t *p) {
    return _mm512_loadu_si512(p);
}
static inline vb vb_and(vb a, uint8_t mask) {
    return _mm512_and_si512(a, _mm512_set1_epi8((char)mask));
}
static inline vb vb_or(vb a, vb b) {
    return _mm512_or_si512(a, b);
}
static inline vb vb_shr(vb a, int n) {
    return _mm512_srli_epi16(a, (unsigned)n);
}
static inline vb vb_shl(vb a, int n) {
    return _mm512_slli_epi16(a, (unsigned)n);
}

static inline __m512i spread4(const void *p) {
    return _mm512_set1_epi32((int)g4a_load_u32(p));
}
static inline vi vi_dot16(vi sum, vb w, const int16_t a[2]) {
    return _mm512_dpwssd_epi32(sum, w, spread4(a));
}
G4A_INLINE void quad_dot(const vb w[][8], size_t T, size_t half, const int8_t *q, vi *sum) {
    for (size_t j = 4 * half; j < 4 * half + 4; j++) {
        const __m512i a = spread4(q + 4 * j);
        for (size_t t = 0; t < T; t++) {
            sum[t] = _mm512_dpbusd_epi32(sum[t], w[t][j], a);
        }
    }
}
static inline vb vb_signed(vb a) {
    return _mm512_xor_si512(a, _mm512_set1_epi8(-128));
}
static inline vi quad_signed_start(int32_t off8) {
    return vi_shl(vi_set1(off8), 4);
}

#endif
