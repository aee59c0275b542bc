/* panel.c – rearranges rows into panels (layout: panel.h). */
#include "panel.h"

#include "kernels.h"

/* Where a panel is being written, from where: the r-th row's block, or a block of zeros where the
 * matrix has no such row. */
typedef struct packing {
    const uint8_t *at[G4A_PANEL];
    uint8_t *dst;
    const g4a_kernels *k;
} packing;

/* dst[word][row] ← word `word` of the 4·n_words bytes at `offset` of each row's block. */
static void put_words(packing *p, size_t offset, size_t n_words) {
    const uint8_t *from[G4A_PANEL];
    for (size_t r = 0; r < G4A_PANEL; r++) {
        from[r] = p->at[r] + offset;
    }
    p->k->interleave(from, n_words, p->dst);
    p->dst += 4 * G4A_PANEL * n_words;
}

/* The same for the n bytes at `offset`. */
static void put_bytes(packing *p, size_t offset, size_t n) {
    for (size_t r = 0; r < G4A_PANEL; r++) {
        const uint8_t *from = p->at[r] + offset;
        for (size_t i = 0; i < n; i++) {
            p->dst[i * G4A_PANEL + r] = from[i];
        }
    }
    p->dst += G4A_PANEL * n;
}

/* The same for the half float at `offset`. */
static void put_half(packing *p, size_t offset) {
    for (size_t r = 0; r < G4A_PANEL; r++) {
        memcpy(p->dst + 2 * r, p->at[r] + offset, 2);
    }
    p->dst += 2 * G4A_PANEL;
}

/* 32 bits, bit e for weight e → four bytes: bit j of byte i for weight 4j + i. An 8 × 4 bit matrix
 * is transposed nibble by nibble. */
static void put_fifth_bits(packing *p, size_t offset) {
    for (size_t r = 0; r < G4A_PANEL; r++) {
        const uint32_t in = g4a_load_u32(p->at[r] + offset);
        uint32_t out = 0;
        for (uint32_t j = 0; j < 8; j++) {
            const uint32_t nibble = in >> (4 * j) & 15u;
            /* spreads bits 0-3 to bits 0, 8, 16, 24: the multiplication makes shifted copies */
            out |= (nibble * 0x00204081u & 0x01010101u) << j;
        }
        memcpy(p->dst + 4 * r, &out, 4);
    }
    p->dst += 4 * G4A_PANEL;
}

static void pack_block(uint32_t type, packing *p) {
    switch (type) {
        case G4A_TYPE_Q4_0:
            put_half(p, offsetof(g4a_block_q4_0, d));
            put_words(p, offsetof(g4a_block_q4_0, qs), 4);
            break;
        case G4A_TYPE_Q4_1:
            put_half(p, offsetof(g4a_block_q4_1, d));
            put_half(p, offsetof(g4a_block_q4_1, m));
            put_words(p, offsetof(g4a_block_q4_1, qs), 4);
            break;
        case G4A_TYPE_Q5_0:
            put_half(p, offsetof(g4a_block_q5_0, d));
            put_fifth_bits(p, offsetof(g4a_block_q5_0, qh));
            put_words(p, offsetof(g4a_block_q5_0, qs), 4);
            break;
        case G4A_TYPE_Q5_1:
            put_half(p, offsetof(g4a_block_q5_1, d));
            put_half(p, offsetof(g4a_block_q5_1, m));
            put_fifth_bits(p, offsetof(g4a_block_q5_1, qh));
            put_words(p, offsetof(g4a_block_q5_1, qs), 4);
            break;
        case G4A_TYPE_Q8_0:
            put_half(p, offsetof(g4a_block_q8_0, d));
            put_words(p, offsetof(g4a_block_q8_0, q), 8);
            break;
        case G4A_TYPE_Q4_K:
            put_half(p, offsetof(g4a_block_q4_k, d));
            put_half(p, offsetof(g4a_block_q4_k, dmin));
            put_words(p, offsetof(g4a_block_q4_k, scales), 3);
            put_words(p, offsetof(g4a_block_q4_k, qs), 32);
            break;
        case G4A_TYPE_Q5_K:
            put_half(p, offsetof(g4a_block_q5_k, d));
            put_half(p, offsetof(g4a_block_q5_k, dmin));
            put_words(p, offsetof(g4a_block_q5_k, scales), 3);
            put_words(p, offsetof(g4a_block_q5_k, qh), 8);
            put_words(p, offsetof(g4a_block_q5_k, qs), 32);
            break;
        default: /* Q6_K */
            put_half(p, offsetof(g4a_block_q6_k, d));
            put_bytes(p, offsetof(g4a_block_q6_k, scales), 16);
            put_words(p, offsetof(g4a_block_q6_k, qh), 16);
            put_words(p, offsetof(g4a_block_q6_k, ql), 32);
            break;
    }
}

void g4a_panel_pack(const g4a_kernels *kernels, uint32_t type, const uint8_t *rows, size_t n_rows,
                    size_t row_bytes, size_t k, uint8_t *dst) {
    static const uint8_t zeros[sizeof(g4a_block_q6_k)];
    const g4a_type_traits *t = g4a_type_get(type);
    packing p = {.dst = dst, .k = kernels};
    for (size_t i = 0; t->block > 1 && i < k / t->block; i++) {
        for (size_t r = 0; r < G4A_PANEL; r++) {
            p.at[r] = r < n_rows ? rows + r * row_bytes + i * t->bytes : zeros;
        }
        pack_block(type, &p);
    }
    if (t->block == 1) {
        for (size_t r = 0; r < n_rows; r++) {
            p.at[r] = rows + r * row_bytes;
        }
        kernels->pack_wide(type, p.at, k, dst);
    }
}
