/* quant.c – traits of the tensor types and their reference conversion, one plain loop per type. The
 * kernels have their own unpacking; these loops are the oracle and serve the few cold uses (reading
 * one embedding row, norms stored as half floats). Formulas: specs, "Dequantization, per element".
 */
#include "quant.h"

static void dequant_f32(const uint8_t *src, size_t n, float *dst) {
    memcpy(dst, src, n * 4);
}

static void dequant_f16(const uint8_t *src, size_t n, float *dst) {
    for (size_t i = 0; i < n; i++) {
        dst[i] = g4a_f16_to_f32(g4a_load_u16(src + 2 * i));
    }
}

static void dequant_bf16(const uint8_t *src, size_t n, float *dst) {
    for (size_t i = 0; i < n; i++) {
        dst[i] = g4a_bf16_to_f32(g4a_load_u16(src + 2 * i));
    }
}

static float half_at(const uint8_t *p) {
    return g4a_f16_to_f32(g4a_load_u16(p));
}

static int nibble(const uint8_t *qs, size_t e) {
    return (qs[e % 16] >> (4 * (e / 16))) & 15;
}

static void dequant_q4_0(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q4_0 *b = (const g4a_block_q4_0 *)src;
    for (size_t i = 0; i < n; i++) {
        const g4a_block_q4_0 *k = &b[i / 32];
        dst[i] = half_at(k->d) * (float)(nibble(k->qs, i % 32) - 8);
    }
}

static void dequant_q4_1(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q4_1 *b = (const g4a_block_q4_1 *)src;
    for (size_t i = 0; i < n; i++) {
        const g4a_block_q4_1 *k = &b[i / 32];
        dst[i] = half_at(k->d) * (float)nibble(k->qs, i % 32) + half_at(k->m);
    }
}

static int fifth_bit(const uint8_t qh[4], size_t e) {
    return (int)((g4a_load_u32(qh) >> e & 1u) << 4);
}

static void dequant_q5_0(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q5_0 *b = (const g4a_block_q5_0 *)src;
    for (size_t i = 0; i < n; i++) {
        const g4a_block_q5_0 *k = &b[i / 32];
        const int q = nibble(k->qs, i % 32) | fifth_bit(k->qh, i % 32);
        dst[i] = half_at(k->d) * (float)(q - 16);
    }
}

static void dequant_q5_1(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q5_1 *b = (const g4a_block_q5_1 *)src;
    for (size_t i = 0; i < n; i++) {
        const g4a_block_q5_1 *k = &b[i / 32];
        const int q = nibble(k->qs, i % 32) | fifth_bit(k->qh, i % 32);
        dst[i] = half_at(k->d) * (float)q + half_at(k->m);
    }
}

static void dequant_q8_0(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q8_0 *b = (const g4a_block_q8_0 *)src;
    for (size_t i = 0; i < n; i++) {
        dst[i] = half_at(b[i / 32].d) * (float)b[i / 32].q[i % 32];
    }
}

void g4a_k_scales(const uint8_t s[12], uint8_t scales[8], uint8_t mins[8]) {
    for (int j = 0; j < 4; j++) {
        scales[j] = s[j] & 63u;
        mins[j] = s[j + 4] & 63u;
        scales[j + 4] = (uint8_t)((s[j + 8] & 15) | (s[j] >> 6) << 4);
        mins[j + 4] = (uint8_t)((s[j + 8] >> 4) | (s[j + 4] >> 6) << 4);
    }
}

static void dequant_q4_k(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q4_k *b = (const g4a_block_q4_k *)src;
    for (size_t k = 0; k < n / 256; k++) {
        uint8_t scales[8];
        uint8_t mins[8];
        g4a_k_scales(b[k].scales, scales, mins);
        const float d = half_at(b[k].d);
        const float dmin = half_at(b[k].dmin);
        for (size_t e = 0; e < 256; e++) {
            const size_t j = e / 32;
            const int q = (b[k].qs[32 * (j / 2) + e % 32] >> (4 * (j % 2))) & 15;
            dst[256 * k + e] = d * (float)scales[j] * (float)q - dmin * (float)mins[j];
        }
    }
}

static void dequant_q5_k(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q5_k *b = (const g4a_block_q5_k *)src;
    for (size_t k = 0; k < n / 256; k++) {
        uint8_t scales[8];
        uint8_t mins[8];
        g4a_k_scales(b[k].scales, scales, mins);
        const float d = half_at(b[k].d);
        const float dmin = half_at(b[k].dmin);
        for (size_t e = 0; e < 256; e++) {
            const size_t j = e / 32;
            const int low = (b[k].qs[32 * (j / 2) + e % 32] >> (4 * (j % 2))) & 15;
            const int q = low | ((b[k].qh[e % 32] >> j) & 1) << 4;
            dst[256 * k + e] = d * (float)scales[j] * (float)q - dmin * (float)mins[j];
        }
    }
}

static void dequant_q6_k(const uint8_t *src, size_t n, float *dst) {
    const g4a_block_q6_k *b = (const g4a_block_q6_k *)src;
    for (size_t k = 0; k < n / 256; k++) {
        const float d = half_at(b[k].d);
        for (size_t e = 0; e < 256; e++) {
            const size_t half = e / 128;
            const size_t group = e % 128 / 32;
            const size_t l = e % 32;
            const int low = (b[k].ql[64 * half + 32 * (group % 2) + l] >> (4 * (group / 2))) & 15;
            const int high = (b[k].qh[32 * half + l] >> (2 * group)) & 3;
            dst[256 * k + e] = d * (float)b[k].scales[e / 16] * (float)((low | high << 4) - 32);
        }
    }
}

/* Ids 4, 5, 31-33 and 36-38 were removed from the format; 9 and 15 exist only for activations. */
static const g4a_type_traits types[G4A_N_TYPES] = {
    [0] = {"F32", 1, 4, dequant_f32},
    [1] = {"F16", 1, 2, dequant_f16},
    [2] = {"Q4_0", 32, 18, dequant_q4_0},
    [3] = {"Q4_1", 32, 20, dequant_q4_1},
    [6] = {"Q5_0", 32, 22, dequant_q5_0},
    [7] = {"Q5_1", 32, 24, dequant_q5_1},
    [8] = {"Q8_0", 32, 34, dequant_q8_0},
    [10] = {"Q2_K", 256, 84, NULL},
    [11] = {"Q3_K", 256, 110, NULL},
    [12] = {"Q4_K", 256, 144, dequant_q4_k},
    [13] = {"Q5_K", 256, 176, dequant_q5_k},
    [14] = {"Q6_K", 256, 210, dequant_q6_k},
    [16] = {"IQ2_XXS", 256, 66, NULL},
    [17] = {"IQ2_XS", 256, 74, NULL},
    [18] = {"IQ3_XXS", 256, 98, NULL},
    [19] = {"IQ1_S", 256, 50, NULL},
    [20] = {"IQ4_NL", 32, 18, NULL},
    [21] = {"IQ3_S", 256, 110, NULL},
    [22] = {"IQ2_S", 256, 82, NULL},
    [23] = {"IQ4_XS", 256, 136, NULL},
    [24] = {"I8", 1, 1, NULL},
    [25] = {"I16", 1, 2, NULL},
    [26] = {"I32", 1, 4, NULL},
    [27] = {"I64", 1, 8, NULL},
    [28] = {"F64", 1, 8, NULL},
    [29] = {"IQ1_M", 256, 56, NULL},
    [30] = {"BF16", 1, 2, dequant_bf16},
    [34] = {"TQ1_0", 256, 54, NULL},
    [35] = {"TQ2_0", 256, 66, NULL},
    [39] = {"MXFP4", 32, 17, NULL},
    [40] = {"NVFP4", 64, 36, NULL},
    [41] = {"Q1_0", 128, 18, NULL},
    [42] = {"Q2_0", 64, 18, NULL},
};

const g4a_type_traits *g4a_type_get(uint32_t type) {
    static const g4a_type_traits unknown = {NULL, 1, 1, NULL};
    return type < G4A_N_TYPES && types[type].name != NULL ? &types[type] : &unknown;
}
