/* vec_neondot.h – the vocabulary of vec_neon.h with the dot-product instructions (ARMv8.2: Apple M,
 * Cortex-A76 and later, i.e. Raspberry Pi 5): SDOT adds four signed products each to a 32-bit sum. */
#ifndef G4A_VEC_NEONDOT_H
#define G4A_VEC_NEONDOT_H

#define G4A_QUADS 1
#include "vec_neon.h"

static inline vi vi_shl(vi a, int n) {
    const int32x4_t by = vdupq_n_s32(n);
    return (vi){vshlq_s32(a.lo, by), vshlq_s32(a.hi, by)};
}

/* sum + Σ w·q over 4 words. Bytes are taken as signed: weights of 0 … 63 are so, too. */
static inline vi quad_dot(vi sum, const vb w[4], const int8_t *q) {
    for (int j = 0; j < 4; j++) {
        const int8x16_t a = vreinterpretq_s8_u32(vdupq_n_u32(g4a_load_u32(q + 4 * j)));
        sum.lo = vdotq_s32(sum.lo, vreinterpretq_s8_u8(w[j].lo), a);
        sum.hi = vdotq_s32(sum.hi, vreinterpretq_s8_u8(w[j].hi), a);
    }
    return sum;
}
static inline vi quad_dot_s8(const vb w[4], const int8_t *q, int32_t off8) {
    (void)off8;
    return quad_dot(vi_set1(0), w, q);
}

#endif
