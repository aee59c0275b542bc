/* interleave_x86.h – packing rows into panels with SSE2, which every x86-64 processor has: tiles of
 * 4 rows × 4 words are transposed in registers. */
#ifndef G4A_INTERLEAVE_X86_H
#define G4A_INTERLEAVE_X86_H

#include <immintrin.h>

#include "kernels.h"

static inline __m128i words_at(const uint8_t *p) {
    return _mm_loadu_si128((const __m128i *)p);
}
static inline void put_words(uint8_t *p, __m128i v) {
    _mm_storeu_si128((__m128i *)p, v);
}

static void interleave(const uint8_t *const rows[G4A_PANEL], size_t n_words, uint8_t *dst) {
    size_t w = 0;
    for (; w + 4 <= n_words; w += 4) {
        for (size_t r = 0; r < G4A_PANEL; r += 4) {
            const __m128i a = words_at(rows[r] + 4 * w);
            const __m128i b = words_at(rows[r + 1] + 4 * w);
            const __m128i c = words_at(rows[r + 2] + 4 * w);
            const __m128i d = words_at(rows[r + 3] + 4 * w);
            const __m128i ab = _mm_unpacklo_epi32(a, b); /* a0 b0 a1 b1 */
            const __m128i cd = _mm_unpacklo_epi32(c, d);
            const __m128i ab2 = _mm_unpackhi_epi32(a, b);
            const __m128i cd2 = _mm_unpackhi_epi32(c, d);
            uint8_t *to = dst + 4 * (w * G4A_PANEL + r);
            put_words(to, _mm_unpacklo_epi64(ab, cd));
            put_words(to + 4 * G4A_PANEL, _mm_unpackhi_epi64(ab, cd));
            put_words(to + 8 * G4A_PANEL, _mm_unpacklo_epi64(ab2, cd2));
            put_words(to + 12 * G4A_PANEL, _mm_unpackhi_epi64(ab2, cd2));
        }
    }
    for (; w < n_words; w++) {
        for (size_t r = 0; r < G4A_PANEL; r++) {
            memcpy(dst + 4 * (w * G4A_PANEL + r), rows[r] + 4 * w, 4);
        }
    }
}

#endif
