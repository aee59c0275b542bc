/* vec_avxvnni.h – the vocabulary of vec_avx2.h with AVX-VNNI (Intel since Alder Lake, AMD since
 * Zen 5): VPDPBUSD multiplies 32 unsigned by 32 signed bytes and adds four neighbours each to a
 * 32-bit sum, without saturation. It replaces three or four instructions of the pair format. */
#ifndef G4A_VEC_AVXVNNI_H
#define G4A_VEC_AVXVNNI_H

#define G4A_QUADS 1
#include "vec_avx2.h"

static inline vi vi_shl(vi a, int n) {
    return _mm256_slli_epi32(a, n);
}

static inline vi vi_dot16(vi sum, vb w, const int16_t a[2]) {
    return _mm256_dpwssd_avx_epi32(sum, w, spread4(a));
}

/* sum[t] += Σ w·q over the four words of a half, for T vectors of rows; weights 0 … 255. */
G4A_INLINE void quad_dot(const vb w[][8], size_t T, size_t half, const int8_t *q, vi *sum) {
    for (size_t j = 4 * half; j < 4 * half + 4; j++) {
        const __m256i a = spread4(q + 4 * j);
        for (size_t t = 0; t < T; t++) {
            sum[t] = _mm256_dpbusd_avx_epi32(sum[t], w[t][j], a);
        }
    }
}

/* Signed weights become unsigned by adding 128; starting from off8 · 16 = −128 · Σ q takes it away
 * again. */
static inline vb vb_signed(vb a) {
    return _mm256_xor_si256(a, _mm256_set1_epi8(-128));
}
static inline vi quad_signed_start(int32_t off8) {
    return vi_shl(vi_set1(off8), 4);
}

#endif
