/* The reference conversion of every tensor type against the formulas of specs §2.2, which are
 * written here once more, element by element and from the bytes, so that quant.c is not its own
 * judge. (gguf-py's dequantizer is compared with it in the Python tests.) */
#include <math.h>

#include "check.h"
#include "quant.h"

enum { MAX_BLOCK_BYTES = 256, BLOCKS = 5 };

static uint32_t rng = 1;
static uint8_t next_byte(void) {
    rng = rng * 1664525u + 1013904223u;
    return (uint8_t)(rng >> 24);
}

static float half(const uint8_t *b, size_t n) {
    return g4a_f16_to_f32((uint16_t)(b[n] | b[n + 1] << 8));
}

/* Scale (which 0) or minimum (which 1) of sub-block j of a Q4_K or Q5_K block. */
static int k_scale(const uint8_t *s, size_t j, int which) {
    if (j < 4) {
        return s[j + 4 * (size_t)which] & 63;
    }
    const int low = which == 0 ? s[j + 4] & 15 : s[j + 4] >> 4;
    return low | (s[j - 4 + 4 * (size_t)which] >> 6) << 4;
}

static float k_value(const uint8_t *b, size_t e, int q) {
    const float sc = (float)k_scale(b + 4, e / 32, 0);
    const float m = (float)k_scale(b + 4, e / 32, 1);
    return half(b, 0) * sc * (float)q - half(b, 2) * m;
}

static float expected(uint32_t type, const uint8_t *b, size_t e) {
    const size_t j = e / 32;
    float f;
    int q;
    switch (type) {
        case G4A_TYPE_F32:
            memcpy(&f, b, 4);
            return f;
        case G4A_TYPE_F16:
            return half(b, 0);
        case G4A_TYPE_BF16:
            return g4a_f32_from_bits((uint32_t)(b[0] | b[1] << 8) << 16);
        case G4A_TYPE_Q4_0:
            return half(b, 0) * (float)(((b[2 + e % 16] >> (4 * (e / 16))) & 15) - 8);
        case G4A_TYPE_Q4_1:
            return half(b, 0) * (float)((b[4 + e % 16] >> (4 * (e / 16))) & 15) + half(b, 2);
        case G4A_TYPE_Q5_0:
            q = ((b[6 + e % 16] >> (4 * (e / 16))) & 15) | ((b[2 + e / 8] >> e % 8) & 1) << 4;
            return half(b, 0) * (float)(q - 16);
        case G4A_TYPE_Q5_1:
            q = ((b[8 + e % 16] >> (4 * (e / 16))) & 15) | ((b[4 + e / 8] >> e % 8) & 1) << 4;
            return half(b, 0) * (float)q + half(b, 2);
        case G4A_TYPE_Q8_0:
            return half(b, 0) * (float)(int8_t)b[2 + e];
        case G4A_TYPE_Q4_K:
            return k_value(b, e, (b[16 + 32 * (j / 2) + e % 32] >> (4 * (j % 2))) & 15);
        case G4A_TYPE_Q5_K:
            q = (b[48 + 32 * (j / 2) + e % 32] >> (4 * (j % 2))) & 15;
            return k_value(b, e, q | ((b[16 + e % 32] >> j) & 1) << 4);
        default: { /* Q6_K */
            const size_t n = e / 128;
            const size_t g = e % 128 / 32;
            const int lo = (b[64 * n + 32 * (g % 2) + e % 32] >> (4 * (g / 2))) & 15;
            const int hi = (b[128 + 32 * n + e % 32] >> (2 * g)) & 3;
            return half(b, 208) * (float)(int8_t)b[192 + e / 16] * (float)((lo | hi << 4) - 32);
        }
    }
}

static bool same(float a, float b) {
    return a == b || (isnan(a) && isnan(b));
}

static void test_conversion(uint32_t type) {
    const g4a_type_traits *t = g4a_type_get(type);
    uint8_t src[BLOCKS * MAX_BLOCK_BYTES];
    float dst[BLOCKS * 256 + 1];
    const size_t n = BLOCKS * t->block;
    bool ok = true;
    for (int round = 0; round < 2000; round++) {
        for (size_t i = 0; i < BLOCKS * t->bytes; i++) { /* at times all bits set or none */
            src[i] = round == 0 ? 0 : round == 1 ? 0xff : next_byte();
        }
        dst[n] = 42.0f;
        t->dequant(src, n, dst);
        for (size_t i = 0; i < n; i++) {
            ok = ok && same(dst[i], expected(type, src + i / t->block * t->bytes, i % t->block));
        }
        ok = ok && dst[n] == 42.0f;
    }
    if (!ok) {
        fprintf(stderr, "%s\n", t->name);
    }
    CHECK(ok);
}

/* Names and block sizes, as the table of specs §2.1 has them. */
static void test_traits(void) {
    static const struct {
        uint32_t type;
        const char *name;
        uint32_t block;
        uint32_t bytes;
    } rows[] = {{0, "F32", 1, 4},         {1, "F16", 1, 2},         {2, "Q4_0", 32, 18},
                {3, "Q4_1", 32, 20},      {6, "Q5_0", 32, 22},      {7, "Q5_1", 32, 24},
                {8, "Q8_0", 32, 34},      {10, "Q2_K", 256, 84},    {11, "Q3_K", 256, 110},
                {12, "Q4_K", 256, 144},   {13, "Q5_K", 256, 176},   {14, "Q6_K", 256, 210},
                {16, "IQ2_XXS", 256, 66}, {17, "IQ2_XS", 256, 74},  {18, "IQ3_XXS", 256, 98},
                {19, "IQ1_S", 256, 50},   {20, "IQ4_NL", 32, 18},   {21, "IQ3_S", 256, 110},
                {22, "IQ2_S", 256, 82},   {23, "IQ4_XS", 256, 136}, {24, "I8", 1, 1},
                {25, "I16", 1, 2},        {26, "I32", 1, 4},        {27, "I64", 1, 8},
                {28, "F64", 1, 8},        {29, "IQ1_M", 256, 56},   {30, "BF16", 1, 2},
                {34, "TQ1_0", 256, 54},   {35, "TQ2_0", 256, 66},   {39, "MXFP4", 32, 17},
                {40, "NVFP4", 64, 36},    {41, "Q1_0", 128, 18},    {42, "Q2_0", 64, 18}};
    size_t next = 0;
    for (uint32_t type = 0; type < 300; type++) {
        const g4a_type_traits *t = g4a_type_get(type);
        if (next < G4A_COUNT(rows) && rows[next].type == type) {
            CHECK(t->name != NULL && strcmp(t->name, rows[next].name) == 0);
            CHECK(t->block == rows[next].block && t->bytes == rows[next].bytes);
            CHECK(g4a_type_name(type) == t->name);
            next++;
        } else { /* removed, in memory only, or not yet invented */
            CHECK(t->name == NULL && t->dequant == NULL && g4a_type_name(type) == NULL);
        }
    }
    CHECK_INT(next, G4A_COUNT(rows));
    CHECK(g4a_type_get(UINT32_MAX)->name == NULL);
}

/* The public entry point checks what its caller says. */
static void test_public_conversion(void) {
    const uint8_t src[34 * 2] = {0x00, 0x3c, 1, 2, 3}; /* scale 1 */
    float dst[64];
    g4a_error err = {0};
    CHECK_INT(g4a_dequantize(G4A_TYPE_Q8_0, src, sizeof src, 64, dst, &err), G4A_OK);
    CHECK(dst[0] == 1.0f && dst[2] == 3.0f && dst[3] == 0.0f && dst[63] == 0.0f);
    CHECK_INT(g4a_dequantize(G4A_TYPE_Q8_0, src, 34, 32, dst, &err), G4A_OK);
    CHECK_INT(g4a_dequantize(G4A_TYPE_Q8_0, src, 0, 0, dst, &err), G4A_OK);
    CHECK_INT(g4a_dequantize(G4A_TYPE_Q8_0, src, 33, 32, dst, &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "33 bytes do not hold 32 numbers of type Q8_0");
    CHECK_INT(g4a_dequantize(G4A_TYPE_Q8_0, src, sizeof src, 33, dst, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_dequantize(G4A_TYPE_F32, src, 8, SIZE_MAX / 4 + 2, dst, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_dequantize(G4A_TYPE_Q2_K, src, sizeof src, 0, dst, &err), G4A_ERR_UNSUPPORTED);
    CHECK_INT(g4a_dequantize(4, src, sizeof src, 0, dst, &err), G4A_ERR_UNSUPPORTED);
}

int main(void) {
    static const uint32_t types[] = {G4A_TYPE_F32,  G4A_TYPE_F16,  G4A_TYPE_BF16, G4A_TYPE_Q4_0,
                                     G4A_TYPE_Q4_1, G4A_TYPE_Q5_0, G4A_TYPE_Q5_1, G4A_TYPE_Q8_0,
                                     G4A_TYPE_Q4_K, G4A_TYPE_Q5_K, G4A_TYPE_Q6_K};
    for (size_t i = 0; i < G4A_COUNT(types); i++) {
        test_conversion(types[i]);
    }
    test_traits();
    test_public_conversion();
    return check_done();
}
