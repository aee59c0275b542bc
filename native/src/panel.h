/* panel.h – weights as the kernels want them: sixteen rows interleaved.
 *
 * A file stores a matrix row by row. Multiplying that with a vector leaves, for every row, partial
 * sums spread over a SIMD register that must be added across its lanes, once per block because each
 * block has its own scale. With sixteen rows side by side each lane belongs to one row, so nothing
 * is ever added across, the scales of many rows come with one load, and one broadcast activation
 * serves all of them. Matrices are therefore rearranged once while a model is loaded ("packed"). A
 * panel of a quantized type has exactly the bytes its rows have in the file; missing rows of the
 * last panel are zero.
 *
 * Float weights become 16-bit integers with one scale per 64 weights of a row ("wide"): the
 * processor multiplies and adds twice as many of those as of floats. A step is 1/16383 of the
 * largest weight of 64, which is finer than what rounding to F16 or BF16 has left of the original.
 *
 * Layout of a panel, block after block along the rows; [n] counts what each of the 16 rows has:
 */
/* clang-format off
 *   Q4_0  d, qs[4 words]                        d, m, dmin: half floats
 *   Q4_1  d, m, qs[4]                           words: 4 bytes as in the file, so that byte i of the
 *   Q5_0  d, qh, qs[4]                          16 of a Q4_0 block has weights i (low nibble) and
 *   Q5_1  d, m, qh, qs[4]                       i + 16 (high)
 *   Q8_0  d, q[8]
 *   Q4_K  d, dmin, scales[3], qs[32]            qh of Q5_0, Q5_1: bit j of byte i is the fifth bit of
 *   Q5_K  d, dmin, scales[3], qh[8], qs[32]     weight 4j + i
 *   Q6_K  d, scales[16 bytes], qh[16], ql[32]
 *   F16, BF16, F32  d (bfloat16), w[32]         w: two 16-bit integers a word
 * clang-format on */
#ifndef G4A_PANEL_H
#define G4A_PANEL_H

#include "quant.h"

enum { G4A_PANEL = 16 }; /* rows */

enum { G4A_WIDE_BLOCK = 64, G4A_WIDE_BYTES = 2 + 2 * G4A_WIDE_BLOCK }; /* per row */

/* Bytes a row of k weights takes inside a panel. */
static inline size_t g4a_panel_row_bytes(uint32_t type, size_t k) {
    const g4a_type_traits *t = g4a_type_get(type);
    if (t->block > 1) {
        return k / t->block * t->bytes;
    }
    return (k + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK * G4A_WIDE_BYTES;
}

/* Bytes of the panels of n_rows rows of k weights. */
static inline uint64_t g4a_panel_bytes(uint32_t type, uint64_t n_rows, size_t k) {
    return (n_rows + G4A_PANEL - 1) / G4A_PANEL * G4A_PANEL * g4a_panel_row_bytes(type, k);
}

typedef struct g4a_kernels g4a_kernels;

/* Packs n_rows ≤ 16 rows, row_bytes apart, of k numbers each into one panel at dst. */
void g4a_panel_pack(const g4a_kernels *kernels, uint32_t type, const uint8_t *rows, size_t n_rows,
                    size_t row_bytes, size_t k, uint8_t *dst);

#endif
