/* vec_x86.h – the part of the vocabulary that the sse4 and avx tiers share: integers in two halves
 * of 16 bytes (SSE4.1) and half floats without F16C. Dots work as explained in vec_avx2.h. */
#ifndef G4A_VEC_X86_H
#define G4A_VEC_X86_H

#include <immintrin.h>

#include "interleave_x86.h"
#include "kernels.h"

#define G4A_QUADS 0
enum { LANES = 8 };
enum { TILE = 1, WIDE_TILE = 1, WIDE_COLUMNS = 4, WIDE_CHAINS = 1 };

typedef struct vi {
    __m128i lo, hi; /* rows 0-3, 4-7 */
} vi;
typedef vi vb;

/* Four halves in the low 16 bits of four lanes → four floats. Multiplying by 2^112 moves the 5-bit
 * exponent to its place and normalises denormals; exponent 31 (infinity, NaN) is then forced to
 * 255. */
static inline __m128 half4(__m128i h) {
    const __m128i mag = _mm_slli_epi32(_mm_and_si128(h, _mm_set1_epi32(0x7fff)), 13);
    const __m128i sign = _mm_slli_epi32(_mm_and_si128(h, _mm_set1_epi32(0x8000)), 16);
    const __m128 scaled =
        _mm_mul_ps(_mm_castsi128_ps(mag), _mm_castsi128_ps(_mm_set1_epi32((254 - 15) << 23)));
    const __m128i special = _mm_cmpgt_epi32(mag, _mm_set1_epi32((0x7c00 << 13) - 1));
    const __m128i force = _mm_and_si128(special, _mm_set1_epi32(255 << 23));
    return _mm_or_ps(scaled, _mm_castsi128_ps(_mm_or_si128(force, sign)));
}
static inline vi vi_set1(int32_t x) {
    return (vi){_mm_set1_epi32(x), _mm_set1_epi32(x)};
}
static inline __m128i load16(const void *p) {
    return _mm_loadu_si128((const __m128i *)p);
}
static inline vi vi_load(const uint8_t *p) {
    return (vi){load16(p), load16(p + 16)};
}
static inline vi vi_load_s8(const int8_t *p) {
    const __m128i b = _mm_loadl_epi64((const __m128i *)p);
    return (vi){_mm_cvtepi8_epi32(b), _mm_cvtepi8_epi32(_mm_srli_si128(b, 4))};
}
static inline vi vi_add(vi a, vi b) {
    return (vi){_mm_add_epi32(a.lo, b.lo), _mm_add_epi32(a.hi, b.hi)};
}
static inline vi vi_and(vi a, vi b) {
    return (vi){_mm_and_si128(a.lo, b.lo), _mm_and_si128(a.hi, b.hi)};
}
static inline vi vi_or(vi a, vi b) {
    return (vi){_mm_or_si128(a.lo, b.lo), _mm_or_si128(a.hi, b.hi)};
}
static inline vi vi_shr(vi a, int n) {
    return (vi){_mm_srli_epi32(a.lo, n), _mm_srli_epi32(a.hi, n)};
}

static inline vb vb_load(const uint8_t *p) {
    return vi_load(p);
}
static inline vb vb_and(vb a, uint8_t mask) {
    const __m128i m = _mm_set1_epi8((char)mask);
    return (vb){_mm_and_si128(a.lo, m), _mm_and_si128(a.hi, m)};
}
static inline vb vb_or(vb a, vb b) {
    return vi_or(a, b);
}
static inline vb vb_shr(vb a, int n) {
    return (vb){_mm_srli_epi16(a.lo, n), _mm_srli_epi16(a.hi, n)};
}
static inline vb vb_shl(vb a, int n) {
    return (vb){_mm_slli_epi16(a.lo, n), _mm_slli_epi16(a.hi, n)};
}

static inline vb vb_signed(vb a) {
    return a;
}

static inline __m128i spread4(const void *p) {
    return _mm_set1_epi32((int)g4a_load_u32(p));
}
static inline __m128i add16(__m128i a, __m128i b) {
    return _mm_add_epi16(a, b);
}

static inline vi vi_dot16(vi sum, vb w, const int16_t a[2]) {
    const __m128i x = spread4(a);
    return (vi){_mm_add_epi32(sum.lo, _mm_madd_epi16(w.lo, x)),
                _mm_add_epi32(sum.hi, _mm_madd_epi16(w.hi, x))};
}

/* Pair sums of words first, first + 2, … (n of them) for the rows of one half. */
static inline __m128i sum_words(const vb *w, bool high, const int8_t *q, int n) {
    __m128i sum = _mm_setzero_si128();
    for (int j = 0; j < n; j++) {
        const __m128i v = high ? w[2 * j].hi : w[2 * j].lo;
        sum = add16(sum, _mm_maddubs_epi16(v, spread4(q + 8 * j)));
    }
    return sum;
}

static inline __m128i half_dot(const vb *w, bool high, const int8_t *q, const g4a_act *a, int n) {
    const __m128i even = sum_words(w, high, q, n);
    const __m128i odd = sum_words(w + 1, high, q + 4, n);
    return _mm_add_epi32(_mm_madd_epi16(even, spread4(a->pair.m)),
                         _mm_madd_epi16(odd, spread4(a->pair.m + 2)));
}

G4A_INLINE void dot_u5(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    for (size_t t = 0; t < T; t++) {
        sum[t] = (vi){half_dot(w[t], false, a->q, a, 4), half_dot(w[t], true, a->q, a, 4)};
    }
}

G4A_INLINE void dot_u6(const vb w[][8], size_t T, size_t half, const g4a_act *a, vi *sum) {
    const int8_t *q = a->q + 16 * half;
    for (size_t t = 0; t < T; t++) {
        const vb *v = w[t] + 4 * half;
        sum[t] = (vi){half_dot(v, false, q, a, 2), half_dot(v, true, q, a, 2)};
    }
}

static inline __m128i signed_dot(__m128i sum, __m128i w, __m128i q, __m128i m) {
    const __m128i pairs = _mm_maddubs_epi16(_mm_abs_epi8(w), _mm_sign_epi8(q, w));
    return _mm_add_epi32(sum, _mm_madd_epi16(pairs, m));
}

G4A_INLINE void dot_s8(const vb w[][8], size_t T, const g4a_act *a, vi *sum) {
    for (size_t t = 0; t < T; t++) {
        sum[t] = vi_set1(0);
        for (int j = 0; j < 8; j++) {
            const __m128i q = spread4(a->q + 4 * j);
            const __m128i m = spread4(a->pair.m + 2 * (j % 2));
            sum[t].lo = signed_dot(sum[t].lo, w[t][j].lo, q, m);
            sum[t].hi = signed_dot(sum[t].hi, w[t][j].hi, q, m);
        }
    }
}

#endif
