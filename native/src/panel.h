/* panel.h – quantized weights as the kernels want them: sixteen rows interleaved.
 *
 * A file stores a matrix row by row. Multiplying that with a vector leaves, for every row, partial
 * sums spread over a SIMD register that must be added across its lanes, once per block because each
 * block has its own scale. With sixteen rows side by side each lane belongs to one row, so nothing
 * is ever added across, the scales of many rows come with one load, and one broadcast activation
 * serves all of them. Quantized matrices are therefore rearranged once while a model is loaded
 * ("packed"). A panel has exactly the bytes its rows have in the file; missing rows of the last
 * panel are zero. Float weights stay as they are in the file: their lanes are added only once a row.
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
 * clang-format on */
#ifndef G4A_PANEL_H
#define G4A_PANEL_H

#include "quant.h"

enum { G4A_PANEL = 16 }; /* rows */

/* Bytes of the panels of n_rows rows. */
static inline uint64_t g4a_panel_bytes(uint64_t n_rows, uint64_t row_bytes) {
    return (n_rows + G4A_PANEL - 1) / G4A_PANEL * G4A_PANEL * row_bytes;
}

/* Places the words of 16 rows side by side: dst[word][row] ← word of that row, 4 bytes each. The
 * kernel tables have a fast one. */
typedef void (*g4a_interleave_fn)(const uint8_t *const rows[G4A_PANEL], size_t n_words,
                                  uint8_t *dst);

/* Packs n_rows ≤ 16 rows of a quantized type, row_bytes apart, of k numbers each into one panel at
 * dst. */
void g4a_panel_pack(g4a_interleave_fn words, uint32_t type, const uint8_t *rows, size_t n_rows,
                    size_t row_bytes, size_t k, uint8_t *dst);

#endif
