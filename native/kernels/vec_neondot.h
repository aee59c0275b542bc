/* vec_neondot.h – the vocabulary of vec_neon.h with the dot-product instructions (ARMv8.2: Apple M,
 * Cortex-A76 and later, i.e. Raspberry Pi 5): SDOT adds four signed products each to a 32-bit sum.
 */
#ifndef G4A_VEC_NEONDOT_H
#define G4A_VEC_NEONDOT_H

#define G4A_QUADS 1
#include "vec_neon.h"

static inline vi vi_shl(vi a, int n) {
    const int32x4_t by = vdupq_n_s32(n);
    return (vi){vshlq_s32(a.lo, by), vshlq_s32(a.hi, by)};
}

/* sum[t] += Σ w·q over the four words of a half, for T vectors of rows. Bytes are taken as signed:
 * weights of 0 … 63 are so, too. */
G4A_INLINE void quad_dot(const vb w[][8], size_t T, size_t half, const int8_t *q, vi *sum) {
    for (size_t j = 4 * half; j < 4 * half + 4; j++) {
        const int8x16_t a = vreinterpretq_s8_u32(vdupq_n_u32(g4a_load_u32(q + 4 * j)));
        for (size_t t = 0; t < T; t++) {
            sum[t].lo = vdotq_s32(sum[t].lo, vreinterpretq_s8_u8(w[t][j].lo), a);
            sum[t].hi = vdotq_s32(sum[t].hi, vreinterpretq_s8_u8(w[t][j].hi), a);
        }
    }
}
static inline vi quad_signed_start(int32_t off8) {
    (void)off8;
    return vi_set1(0);
}

#endif
