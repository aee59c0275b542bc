/* unicode.h – UTF-8 and the character classes that pre-tokenizers speak of. */
#ifndef G4A_UNICODE_H
#define G4A_UNICODE_H

#include "common.h"

/* General categories, one bit each. The order is the one of tools/gen_unicode.py. */
enum {
    G4A_UC_LU = 1 << 0, /* upper-case letter */
    G4A_UC_LL = 1 << 1, /* lower-case letter */
    G4A_UC_LT = 1 << 2, /* title-case letter */
    G4A_UC_LM = 1 << 3, /* modifier letter */
    G4A_UC_LO = 1 << 4, /* other letter: scripts without case */
    G4A_UC_M = 1 << 5,  /* combining marks */
    G4A_UC_N = 1 << 6,  /* numbers */
    G4A_UC_P = 1 << 7,  /* punctuation */
    G4A_UC_S = 1 << 8,  /* symbols */
    G4A_UC_Z = 1 << 9,  /* separators; all of them are white space */
    G4A_UC_C = 1 << 10, /* controls, unassigned, surrogates, private use */
    G4A_UC_BITS = 11,   /* how many there are */
    G4A_UC_L = G4A_UC_LU | G4A_UC_LL | G4A_UC_LT | G4A_UC_LM | G4A_UC_LO
};

#define G4A_REPLACEMENT_CHAR 0xfffdu

/* Exactly one of the bits above; G4A_UC_C beyond U+10FFFF. */
uint32_t g4a_uc_class(uint32_t code_point);

/* The property White_Space: category Z, tab to carriage return, and U+0085. */
bool g4a_uc_is_space(uint32_t code_point);

/* Reads the character at p (bytes >= 1 of them readable) and returns how many bytes it takes. A
 * byte that does not begin a well-formed sequence counts as one U+FFFD. */
size_t g4a_utf8_decode(const char *p, size_t bytes, uint32_t *code_point_out);

/* Bytes of the code point in UTF-8 (1 to 4), stored at out; U+FFFD in place of what is not a
 * character. */
size_t g4a_utf8_encode(uint32_t code_point, char out[4]);

#endif
