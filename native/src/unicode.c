/* unicode.c – UTF-8 in both directions and class lookup in the generated table. Strict: overlong
 * forms, surrogates and values beyond U+10FFFF are no characters. */
#include "unicode.h"

#include "unicode_tables.h"

uint32_t g4a_uc_class(uint32_t code_point) {
    if (code_point < G4A_COUNT(ascii_classes)) {
        return 1u << ascii_classes[code_point];
    }
    if (code_point > 0x10ffffu) {
        return G4A_UC_C;
    }
    /* The last run that begins at or before the code point. */
    size_t lo = 0;
    size_t n = G4A_COUNT(class_runs);
    while (n > 1) {
        const size_t half = n / 2;
        lo = class_runs[lo + half] >> 4 <= code_point ? lo + half : lo;
        n -= half;
    }
    return 1u << (class_runs[lo] & 15u);
}

bool g4a_uc_is_space(uint32_t code_point) {
    if (code_point < 0x80) {
        return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
    }
    return code_point == 0x85 || g4a_uc_class(code_point) == G4A_UC_Z;
}

static bool is_continuation(char c) {
    return ((unsigned char)c & 0xc0u) == 0x80u;
}

size_t g4a_utf8_decode(const char *p, size_t bytes, uint32_t *code_point_out) {
    const unsigned char lead = (unsigned char)p[0];
    if (lead < 0x80) {
        *code_point_out = lead;
        return 1;
    }
    *code_point_out = G4A_REPLACEMENT_CHAR;
    const size_t n = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (n == 0 || n > bytes) {
        return 1;
    }
    uint32_t cp = lead & (0x7fu >> n);
    for (size_t i = 1; i < n; i++) {
        if (!is_continuation(p[i])) {
            return 1;
        }
        cp = cp << 6 | ((unsigned char)p[i] & 0x3fu);
    }
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    if (cp < least[n] || cp > 0x10ffffu || (cp >= 0xd800u && cp < 0xe000u)) {
        return 1;
    }
    *code_point_out = cp;
    return n;
}

size_t g4a_utf8_encode(uint32_t cp, char out[4]) {
    if (cp > 0x10ffffu || (cp >= 0xd800u && cp < 0xe000u)) {
        cp = G4A_REPLACEMENT_CHAR;
    }
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    const size_t n = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--) {
        out[i] = (char)(0x80u | (cp & 0x3fu));
        cp >>= 6;
    }
    out[0] = (char)(0xf00u >> n | cp);
    return n;
}
