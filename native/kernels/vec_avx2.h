/* vec_avx2.h – the vocabulary of vec_scalar.h for AVX2 with FMA and F16C (Intel since 2013, AMD
 * since 2015): every word is one or two instructions.
 *
 * How a dot works. VPMADDUBSW multiplies 32 unsigned by 32 signed bytes and adds neighbours: 16
 * sums of two products, 16 bits wide, saturating. Groups that share multipliers (even words m[0],
 * m[1]; odd ones m[2], m[3]) are added in 16 bits, then VPMADDWD multiplies by the two multipliers
 * and adds the pair: one 32-bit sum per row. Bounds: 4 words · 2 products · 31 · 127 = 31,496 and
 * 2 · 2 · 63 · 127 = 32,004 fit 16 bits; so do 2 · 128 · 127 = 32,512 for one word of Q8_0. */
#ifndef G4A_VEC_AVX2_H
#define G4A_VEC_AVX2_H

#include <immintrin.h>

#include "interleave_x86.h"
#include "kernels.h"

#if !defined(G4A_QUADS)
#define G4A_QUADS 0
#endif
enum { LANES = 8 };
enum { TILE = 1, WIDE_TILE = 2, WIDE_COLUMNS = 3, WIDE_CHAINS = 1 };

typedef __m256 vf;
typedef __m256i vi;
typedef __m256i vb;

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
    return _mm256_fmadd_ps(a, b, c);
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
    const __m256i e = _mm256_add_epi32(_mm256_cvtps_epi32(k), _mm256_set1_epi32(127));
    return _mm256_castsi256_ps(_mm256_slli_epi32(e, 23));
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
    return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)p));
}
static inline vf vf_from_bf16(const uint8_t *p) {
    const __m256i wide = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)p));
    return _mm256_castsi256_ps(_mm256_slli_epi32(wide, 16));
}
static inline void vf_to_f16(uint16_t *p, vf x) {
    _mm_storeu_si128((__m128i *)p, _mm256_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT));
}

static inline void vf_to_s8(int8_t *p, vf x) {
    const __m256i words = _mm256_cvtps_epi32(x);
    const __m128i half =
        _mm_packs_epi32(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
    _mm_storel_epi64((__m128i *)p, _mm_packs_epi16(half, half));
}

static inline void vf_to_s16(int16_t *p, vf x) {
    const __m256i words = _mm256_cvtps_epi32(x);
    _mm_storeu_si128((__m128i *)p, _mm_packs_epi32(_mm256_castsi256_si128(words),
                                                   _mm256_extracti128_si256(words, 1)));
}

static inline vf vf_from_vi(vi a) {
    return _mm256_cvtepi32_ps(a);
}
static inline vi vi_set1(int32_t x) {
    return _mm256_set1_epi32(x);
}
static inline vi vi_load(const uint8_t *p) {
    return _mm256_loadu_si256((const __m256i *)p);
}
static inline vi vi_load_s8(const int8_t *p) {
    return _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)p));
}
static inline vi vi_add(vi a, vi b) {
    return _mm256_add_epi32(a, b);
}
static inline vi vi_and(vi a, vi b) {
    return _mm256_and_si256(a, b);
}
static inline vi vi_or(vi a, vi b) {
    return _mm256_or_si256(a, b);
}
static inline vi vi_shr(vi a, int n) {
    return _mm256_srli_epi32(a, n);
}

static inline vb vb_load(const uint8_t *p) {
    return _mm256_loadu_si256((const __m256i *)p);
}
static inline vb vb_and(vb a, uint8_t mask) {
    return _mm256_and_si256(a, _mm256_set1_epi8((char)mask));
}
static inline vb vb_or(vb a, vb b) {
    return _mm256_or_si256(a, b);
}
static inline vb vb_shr(vb a, int n) {
    return _mm256_srli_epi16(a, n);
}
static inline vb vb_shl(vb a, int n) {
    return _mm256_slli_epi16(a, n);
}

/* Four activations, or two multipliers, for all rows. */
static inline __m256i spread4(const void *p) {
    return _mm256_set1_epi32((int)g4a_load_u32(p));
}

#if !G4A_QUADS
static inline vi vi_dot16(vi sum, vb w, const int16_t a[2]) {
    return _mm256_add_epi32(sum, _mm256_madd_epi16(w, spread4(a)));
}

static inline vb vb_signed(vb a) {
    return a;
}
/* sum += m · (pair sums of words first, first + 2, …, n of them): words that share multipliers. One
 * word after the other, so that its activations are loaded once for all T vectors of rows. */
G4A_INLINE void add_words(const vb w[][8], size_t T, size_t first, size_t n, const int8_t *q,
                          __m256i m, bool start, vi *sum) {
    __m256i pairs[TILE];
    for (size_t i = 0; i < n; i++) {
        const size_t j = first + 2 * i;
        const __m256i x = spread4(q + 4 * j);
        for (size_t t = 0; t < T; t++) {
            const __m256i p = _mm256_maddubs_epi16(w[t][j], x);
            pairs[t] = i == 0 ? p : _mm256_add_epi16(pairs[t], p);
        }
    }
    for (size_t t = 0; t < T; t++) {
        const __m256i p = _mm256_madd_epi16(pairs[t], m);
        sum[t] = start ? p : _mm256_add_epi32(sum[t], p);
    }
}

/* Σ w·m·q for T vectors of rows, weights 0 … 31. */
G4A_INLINE void dot_u5(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    add_words(w, T, 0, 4, a->q, spread4(a->pair.m), true, sum);
    add_words(w, T, 1, 4, a->q, spread4(a->pair.m + 2), false, sum);
}

/* The same for weights 0 … 63 and one half of the block. */
G4A_INLINE void dot_u6(const vb w[][8], size_t T, size_t half, const g4a_act *a, vi *sum) {
    add_words(w, T, 4 * half, 2, a->q, spread4(a->pair.m), true, sum);
    add_words(w, T, 4 * half + 1, 2, a->q, spread4(a->pair.m + 2), false, sum);
}

/* The same for weights −128 … 127, all 32 together. */
G4A_INLINE void dot_s8(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    const __m256i m01 = spread4(a->pair.m);
    const __m256i m23 = spread4(a->pair.m + 2);
    for (size_t t = 0; t < T; t++) {
        sum[t] = _mm256_setzero_si256();
    }
    for (size_t j = 0; j < 8; j++) {
        const __m256i x = spread4(a->q + 4 * j);
        for (size_t t = 0; t < T; t++) {
            /* |w| as the unsigned side (|−128| is 128 there), q with the sign of w as the other */
            const __m256i q = _mm256_sign_epi8(x, w[t][j]);
            const __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w[t][j]), q);
            sum[t] = _mm256_add_epi32(sum[t], _mm256_madd_epi16(pairs, j % 2 == 0 ? m01 : m23));
        }
    }
}
#endif /* !G4A_QUADS */

#endif
