/* panel.c – rearranges rows into panels (layout: panel.h). Every block copies whole 4-byte words,
 * so this runs at memory speed without SIMD. */
#include "panel.h"

/* The r-th row's block, or a block of zeros where the matrix has no such row. */
typedef struct rows8 {
    const uint8_t *at[G4A_PANEL];
} rows8;

/* dst[word][row] ← word `word` of the 4·n_words bytes at `offset` of each row's block. */
static uint8_t *interleave(uint8_t *dst, const rows8 *b, size_t offset, size_t n_words) {
    for (size_t w = 0; w < n_words; w++) {
        for (size_t r = 0; r < G4A_PANEL; r++, dst += 4) {
            memcpy(dst, b->at[r] + offset + 4 * w, 4);
        }
    }
    return dst;
}

/* The same for units of 1 or 2 bytes. */
static uint8_t *interleave_small(uint8_t *dst, const rows8 *b, size_t offset, size_t n,
                                 size_t size) {
    for (size_t i = 0; i < n; i++) {
        for (size_t r = 0; r < G4A_PANEL; r++, dst += size) {
            memcpy(dst, b->at[r] + offset + size * i, size);
        }
    }
    return dst;
}

/* 32 bits, bit e for weight e → four bytes: bit j of byte i for weight 4j + i. An 8 × 4 bit matrix
 * is transposed nibble by nibble. */
static uint8_t *transpose_fifth_bits(uint8_t *dst, const rows8 *b, size_t offset) {
    for (size_t r = 0; r < G4A_PANEL; r++, dst += 4) {
        const uint32_t in = g4a_load_u32(b->at[r] + offset);
        uint32_t out = 0;
        for (uint32_t j = 0; j < 8; j++) {
            const uint32_t nibble = in >> (4 * j) & 15u;
            /* spreads bits 0-3 to bits 0, 8, 16, 24: the multiplication makes shifted copies */
            out |= (nibble * 0x00204081u & 0x01010101u) << j;
        }
        memcpy(dst, &out, 4);
    }
    return dst;
}

static void pack_block(uint32_t type, const rows8 *b, uint8_t *dst) {
    switch (type) {
        case G4A_TYPE_Q4_0:
            dst = interleave_small(dst, b, offsetof(g4a_block_q4_0, d), 1, 2);
            interleave(dst, b, offsetof(g4a_block_q4_0, qs), 4);
            break;
        case G4A_TYPE_Q4_1:
            dst = interleave_small(dst, b, offsetof(g4a_block_q4_1, d), 2, 2);
            interleave(dst, b, offsetof(g4a_block_q4_1, qs), 4);
            break;
        case G4A_TYPE_Q5_0:
            dst = interleave_small(dst, b, offsetof(g4a_block_q5_0, d), 1, 2);
            dst = transpose_fifth_bits(dst, b, offsetof(g4a_block_q5_0, qh));
            interleave(dst, b, offsetof(g4a_block_q5_0, qs), 4);
            break;
        case G4A_TYPE_Q5_1:
            dst = interleave_small(dst, b, offsetof(g4a_block_q5_1, d), 2, 2);
            dst = transpose_fifth_bits(dst, b, offsetof(g4a_block_q5_1, qh));
            interleave(dst, b, offsetof(g4a_block_q5_1, qs), 4);
            break;
        case G4A_TYPE_Q8_0:
            dst = interleave_small(dst, b, offsetof(g4a_block_q8_0, d), 1, 2);
            interleave(dst, b, offsetof(g4a_block_q8_0, q), 8);
            break;
        case G4A_TYPE_Q4_K:
            dst = interleave_small(dst, b, offsetof(g4a_block_q4_k, d), 2, 2);
            dst = interleave(dst, b, offsetof(g4a_block_q4_k, scales), 3);
            interleave(dst, b, offsetof(g4a_block_q4_k, qs), 32);
            break;
        case G4A_TYPE_Q5_K:
            dst = interleave_small(dst, b, offsetof(g4a_block_q5_k, d), 2, 2);
            dst = interleave(dst, b, offsetof(g4a_block_q5_k, scales), 3);
            dst = interleave(dst, b, offsetof(g4a_block_q5_k, qh), 8);
            interleave(dst, b, offsetof(g4a_block_q5_k, qs), 32);
            break;
        case G4A_TYPE_Q6_K:
            dst = interleave_small(dst, b, offsetof(g4a_block_q6_k, d), 1, 2);
            dst = interleave_small(dst, b, offsetof(g4a_block_q6_k, scales), 16, 1);
            dst = interleave(dst, b, offsetof(g4a_block_q6_k, qh), 16);
            interleave(dst, b, offsetof(g4a_block_q6_k, ql), 32);
            break;
        case G4A_TYPE_F32:
            interleave(dst, b, 0, 1);
            break;
        default: /* F16, BF16 */
            interleave_small(dst, b, 0, 1, 2);
            break;
    }
}

void g4a_panel_pack(uint32_t type, const uint8_t *rows, size_t n_rows, size_t row_bytes, size_t k,
                    uint8_t *dst) {
    static const uint8_t zeros[sizeof(g4a_block_q6_k)];
    const g4a_type_traits *t = g4a_type_get(type);
    for (size_t i = 0; i < k / t->block; i++) {
        rows8 b;
        for (size_t r = 0; r < G4A_PANEL; r++) {
            b.at[r] = r < n_rows ? rows + r * row_bytes + i * t->bytes : zeros;
        }
        pack_block(type, &b, dst);
        dst += G4A_PANEL * t->bytes;
    }
}
