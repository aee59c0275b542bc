/* panel.h – weights as the kernels want them: eight rows interleaved.
 *
 * A file stores a matrix row by row. Multiplying that with a vector leaves, for every row, partial
 * sums spread over a SIMD register that must be added across its lanes. With eight rows side by
 * side each lane belongs to one row, so nothing is ever added across, the scales of eight rows come
 * with one load, and one broadcast activation serves all of them. Matrices are therefore rearranged
 * once while a model is loaded ("packed"). A panel has exactly the bytes its eight rows have in the
 * file; missing rows of the last panel are zero.
 *
 * Layout of a panel, block after block along the row:
 *   Q4_0  d[8] (halves), qs[4][8 rows][4 bytes]      nibbles stay as in the file: byte i of a row's
 * 16 Q4_1  d[8], m[8], qs[4][8][4]                     holds weight i (low) and i + 16 (high) Q5_0
 * d[8], qh[8][4], qs[4][8][4]                 qh transposed: bit j of byte i of a row is the Q5_1
 * d[8], m[8], qh[8][4], qs[4][8][4]           fifth bit of weight 4j + i Q8_0  d[8], q[8][8
 * rows][4] Q4_K  d[8], dmin[8], scales[3][8][4], qs[32][8][4]      32 words of 4 bytes as in the
 * file Q5_K  d[8], dmin[8], scales[3][8][4], qh[8][8][4], qs[32][8][4] Q6_K  d[8], scales[16][8
 * rows], qh[16][8][4], ql[32][8][4] F16, BF16, F32  one number of each of the 8 rows, for every k
 */
#ifndef G4A_PANEL_H
#define G4A_PANEL_H

#include "quant.h"

enum { G4A_PANEL = 16 }; /* rows */

/* Bytes of the panels of n_rows rows. */
static inline uint64_t g4a_panel_bytes(uint64_t n_rows, uint64_t row_bytes) {
    return (n_rows + G4A_PANEL - 1) / G4A_PANEL * G4A_PANEL * row_bytes;
}

/* Packs n_rows ≤ 16 rows, row_bytes apart, of k numbers each into one panel at dst. */
void g4a_panel_pack(uint32_t type, const uint8_t *rows, size_t n_rows, size_t row_bytes, size_t k,
                    uint8_t *dst);

#endif
