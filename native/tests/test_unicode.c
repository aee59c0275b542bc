/* UTF-8 and character classes. */
#include "check.h"
#include "unicode.h"

static void test_classes_of_known_characters(void) {
    static const struct {
        uint32_t code_point;
        uint32_t expected;
    } cases[] = {
        {'A', G4A_UC_LU},      {'z', G4A_UC_LL},    {0x1c5, G4A_UC_LT},   {0x2b0, G4A_UC_LM},
        {0xaa, G4A_UC_LO},     {0x4e2d, G4A_UC_LO}, {0xac00, G4A_UC_LO},  {0x301, G4A_UC_M},
        {0x903, G4A_UC_M},     {0x20dd, G4A_UC_M},  {'7', G4A_UC_N},      {0x2167, G4A_UC_N},
        {0xbd, G4A_UC_N},      {'_', G4A_UC_P},     {0x2026, G4A_UC_P},   {'$', G4A_UC_S},
        {'`', G4A_UC_S},       {0x1f642, G4A_UC_S}, {' ', G4A_UC_Z},      {0xa0, G4A_UC_Z},
        {0x2028, G4A_UC_Z},    {'\n', G4A_UC_C},    {0x200d, G4A_UC_C},   {0xd800, G4A_UC_C},
        {0xe000, G4A_UC_C},    {0x378, G4A_UC_C},   {0x10ffff, G4A_UC_C}, {0x110000, G4A_UC_C},
        {UINT32_MAX, G4A_UC_C}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        CHECK_INT(g4a_uc_class(cases[i].code_point), cases[i].expected);
    }
    CHECK_INT(G4A_UC_L, G4A_UC_LU | G4A_UC_LL | G4A_UC_LT | G4A_UC_LM | G4A_UC_LO);
}

static void test_every_code_point_has_one_class(void) {
    int n_letters = 0;
    int n_bad = 0;
    for (uint32_t cp = 0; cp < 0x110000; cp++) {
        const uint32_t c = g4a_uc_class(cp);
        n_bad += c == 0 || (c & (c - 1)) != 0 || c >> G4A_UC_BITS != 0;
        n_letters += (c & G4A_UC_L) != 0;
    }
    CHECK_INT(n_bad, 0);
    CHECK(n_letters > 130000); /* Unicode 14 has 131,756 letters, and none were ever removed */
}

static void test_white_space_is_exactly_the_property(void) {
    static const uint32_t expected[] = {0x9,    0xa,    0xb,    0xc,    0xd,    0x20,   0x85,
                                        0xa0,   0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
                                        0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028,
                                        0x2029, 0x202f, 0x205f, 0x3000};
    size_t n = 0;
    for (uint32_t cp = 0; cp < 0x110000; cp++) {
        if (g4a_uc_is_space(cp)) {
            CHECK(n < sizeof expected / sizeof expected[0] && cp == expected[n]);
            n++;
        }
    }
    CHECK_INT(n, sizeof expected / sizeof expected[0]);
}

static void test_every_character_survives_encoding(void) {
    int n_bad = 0;
    for (uint32_t cp = 0; cp < 0x110000; cp++) {
        char bytes[4];
        uint32_t back = 0;
        const size_t n = g4a_utf8_encode(cp, bytes);
        const bool is_character = cp < 0xd800 || cp >= 0xe000;
        n_bad += g4a_utf8_decode(bytes, n, &back) != n;
        n_bad += back != (is_character ? cp : G4A_REPLACEMENT_CHAR);
        n_bad += n != (!is_character  ? 3u
                       : cp < 0x80    ? 1u
                       : cp < 0x800   ? 2u
                       : cp < 0x10000 ? 3u
                                      : 4u);
    }
    CHECK_INT(n_bad, 0);
    char bytes[4];
    CHECK_INT(g4a_utf8_encode(0x110000, bytes), 3);
    CHECK(memcmp(bytes, "\xef\xbf\xbd", 3) == 0);
}

static void test_malformed_bytes_count_one_by_one(void) {
    static const char *const bad[] = {
        "\x80",             /* continuation without a lead */
        "\xc0\x80",         /* overlong NUL */
        "\xc1\xbf",         /* overlong */
        "\xe0\x9f\xbf",     /* overlong */
        "\xed\xa0\x80",     /* surrogate */
        "\xf0\x8f\xbf\xbf", /* overlong */
        "\xf4\x90\x80\x80", /* beyond U+10FFFF */
        "\xf5\x80\x80\x80", /* no such lead */
        "\xff",
        "\xc3(",
        "\xe2\x82(",
        "\xf0\x9f\x98(",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        uint32_t cp = 0;
        CHECK_INT(g4a_utf8_decode(bad[i], strlen(bad[i]), &cp), 1);
        CHECK_INT(cp, G4A_REPLACEMENT_CHAR);
    }
    static const char *const cut[] = {"\xc3", "\xe2\x82", "\xf0\x9f\x98"};
    for (size_t i = 0; i < sizeof cut / sizeof cut[0]; i++) {
        uint32_t cp = 0;
        CHECK_INT(g4a_utf8_decode(cut[i], strlen(cut[i]), &cp), 1);
        CHECK_INT(cp, G4A_REPLACEMENT_CHAR);
    }
}

int main(void) {
    test_classes_of_known_characters();
    test_every_code_point_has_one_class();
    test_white_space_is_exactly_the_property();
    test_every_character_survives_encoding();
    test_malformed_bytes_count_one_by_one();
    return check_done();
}
