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

/* sum + Σ w·q over 4 words, weights 0 … 255. */
static inline vi quad_dot(vi sum, const vb w[4], const int8_t *q) {
    for (int j = 0; j < 4; j++) {
        sum = _mm256_dpbusd_avx_epi32(sum, w[j], spread4(q + 4 * j));
    }
    return sum;
}

/* Signed weights become unsigned by adding 128; off8 = −8 · Σ q takes it away again. */
static inline vb vb_signed(vb a) {
    return _mm256_xor_si256(a, _mm256_set1_epi8(-128));
}
static inline vi quad_dot_s8(const vb w[4], const int8_t *q, int32_t off8) {
    return quad_dot(vi_shl(vi_set1(off8), 4), w, q);
}

#endif
