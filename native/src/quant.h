/* quant.h – the tensor types of GGUF files: their block layouts and the reference conversion to
 * float32 that every kernel is checked against (specs: GGUF tensor types, "dequantization"). */
#ifndef G4A_QUANT_H
#define G4A_QUANT_H

#include "error.h"

typedef enum g4a_type {
    G4A_TYPE_F32 = 0,
    G4A_TYPE_F16 = 1,
    G4A_TYPE_Q4_0 = 2,
    G4A_TYPE_Q4_1 = 3,
    G4A_TYPE_Q5_0 = 6,
    G4A_TYPE_Q5_1 = 7,
    G4A_TYPE_Q8_0 = 8,
    G4A_TYPE_Q2_K = 10,
    G4A_TYPE_Q3_K = 11,
    G4A_TYPE_Q4_K = 12,
    G4A_TYPE_Q5_K = 13,
    G4A_TYPE_Q6_K = 14,
    G4A_TYPE_BF16 = 30,
    G4A_N_TYPES = 43
} g4a_type;

/* Blocks as they lie in the file: no padding, no alignment. Byte arrays only, so that a pointer
 * into the mapping may be cast to them. Half floats are 2 bytes, little-endian. */
typedef struct g4a_block_q4_0 {
    uint8_t d[2];
    uint8_t qs[16]; /* low nibbles: elements 0-15, high nibbles: 16-31 */
} g4a_block_q4_0;   /* w = d·(q − 8) */
typedef struct g4a_block_q4_1 {
    uint8_t d[2];
    uint8_t m[2];
    uint8_t qs[16];
} g4a_block_q4_1; /* w = d·q + m */
typedef struct g4a_block_q5_0 {
    uint8_t d[2];
    uint8_t qh[4]; /* bit e: fifth bit of element e */
    uint8_t qs[16];
} g4a_block_q5_0; /* w = d·(q − 16) */
typedef struct g4a_block_q5_1 {
    uint8_t d[2];
    uint8_t m[2];
    uint8_t qh[4];
    uint8_t qs[16];
} g4a_block_q5_1; /* w = d·q + m */
typedef struct g4a_block_q8_0 {
    uint8_t d[2];
    int8_t q[32];
} g4a_block_q8_0; /* w = d·q */
typedef struct g4a_block_q4_k {
    uint8_t d[2];
    uint8_t dmin[2];
    uint8_t scales[12]; /* eight 6-bit scales and eight 6-bit minima, packed */
    uint8_t qs[128];    /* 32 bytes hold sub-block 2k in the low and 2k+1 in the high nibbles */
} g4a_block_q4_k;       /* w = d·sc[j]·q − dmin·m[j], j = element / 32 */
typedef struct g4a_block_q5_k {
    uint8_t d[2];
    uint8_t dmin[2];
    uint8_t scales[12];
    uint8_t qh[32]; /* bit j of byte e%32: fifth bit of that element of sub-block j */
    uint8_t qs[128];
} g4a_block_q5_k;
typedef struct g4a_block_q6_k {
    uint8_t ql[128];
    uint8_t qh[64];
    int8_t scales[16];
    uint8_t d[2];
} g4a_block_q6_k; /* w = d·sc[e/16]·(q − 32) */

_Static_assert(sizeof(g4a_block_q4_0) == 18 && sizeof(g4a_block_q4_1) == 20, "file layout");
_Static_assert(sizeof(g4a_block_q5_0) == 22 && sizeof(g4a_block_q5_1) == 24, "file layout");
_Static_assert(sizeof(g4a_block_q8_0) == 34 && sizeof(g4a_block_q4_k) == 144, "file layout");
_Static_assert(sizeof(g4a_block_q5_k) == 176 && sizeof(g4a_block_q6_k) == 210, "file layout");

typedef void (*g4a_dequant_fn)(const uint8_t *src, size_t n, float *dst);

typedef struct g4a_type_traits {
    const char *name;       /* NULL: unknown or removed id */
    uint32_t block;         /* elements per block */
    uint32_t bytes;         /* bytes per block */
    g4a_dequant_fn dequant; /* NULL: known, but this version cannot compute with it */
} g4a_type_traits;

/* Never NULL; unknown ids get a row whose name is NULL. */
const g4a_type_traits *g4a_type_get(uint32_t type);

/* The eight 6-bit scales and minima of a Q4_K or Q5_K block, unpacked. */
void g4a_k_scales(const uint8_t packed[12], uint8_t scales[8], uint8_t mins[8]);

#endif
