/* The ground everything stands on: checked arithmetic, half floats, error texts, the allocator. */
#include <math.h>

#include "alloc.h"
#include "check.h"
#include "error.h"
#include "unicode.h"

/* Arithmetic */

static void test_checked_arithmetic(void) {
    uint64_t v;
    CHECK(g4a_add_u64(1, 2, &v) && v == 3);
    CHECK(g4a_add_u64(UINT64_MAX, 0, &v) && v == UINT64_MAX);
    CHECK(!g4a_add_u64(UINT64_MAX, 1, &v) && !g4a_add_u64(UINT64_MAX, UINT64_MAX, &v));
    CHECK(g4a_mul_u64(0, UINT64_MAX, &v) && v == 0);
    CHECK(g4a_mul_u64(UINT64_MAX, 0, &v) && v == 0);
    CHECK(g4a_mul_u64(UINT32_MAX, UINT32_MAX, &v) && v == (uint64_t)UINT32_MAX * UINT32_MAX);
    CHECK(!g4a_mul_u64((uint64_t)1 << 32, (uint64_t)1 << 32, &v));
    CHECK(g4a_mul_u64(3, UINT64_MAX / 3, &v) && v == UINT64_MAX);
    CHECK(!g4a_mul_u64(3, UINT64_MAX / 3 + 1, &v));
    CHECK(g4a_align_u64(0, 64, &v) && v == 0);
    CHECK(g4a_align_u64(1, 64, &v) && v == 64);
    CHECK(g4a_align_u64(64, 64, &v) && v == 64);
    CHECK(g4a_align_u64(UINT64_MAX - 63, 64, &v) && v == UINT64_MAX - 63);
    CHECK(!g4a_align_u64(UINT64_MAX - 62, 64, &v) && !g4a_align_u64(UINT64_MAX, 2, &v));
}

/* Half floats, against their definition */

static double half_value(uint32_t h) {
    const int exponent = (int)(h >> 10 & 31u);
    const double mantissa = (double)(h & 0x3ffu);
    const double v = exponent == 0 ? ldexp(mantissa, -24) : ldexp(1024.0 + mantissa, exponent - 25);
    return (h & 0x8000u) != 0 ? -v : v;
}

static void test_every_half(void) {
    bool exact = true;
    bool special = true;
    bool back = true;
    for (uint32_t h = 0; h <= 0xffff; h++) {
        const float f = g4a_f16_to_f32((uint16_t)h);
        if ((h & 0x7c00u) == 0x7c00u) {
            const bool is_nan = (h & 0x3ffu) != 0;
            special =
                special && (is_nan ? isnan(f) : isinf(f)) && (signbit(f) != 0) == (h >> 15 != 0);
            const uint16_t again = g4a_f32_to_f16(f); /* NaNs stay NaN, their payload may change */
            special =
                special && (again & 0xfc00u) == (h & 0xfc00u) && ((again & 0x3ffu) != 0) == is_nan;
        } else {
            exact = exact && (double)f == half_value(h) && (signbit(f) != 0) == (h >> 15 != 0);
            back = back && g4a_f32_to_f16(f) == h;
        }
    }
    CHECK(exact);
    CHECK(special);
    CHECK(back);
}

/* Rounding to nearest even: around and exactly between every pair of neighbouring halves. */
static void test_rounding_to_half(void) {
    bool ok = true;
    for (uint32_t h = 0; h < 0x7c00u; h++) {
        const double low = half_value(h);
        const double high = h == 0x7bffu ? 65536.0 : half_value(h + 1); /* beyond: infinity */
        const float middle = (float)((low + high) / 2);                 /* exact */
        const uint32_t even = h % 2 == 0 ? h : h + 1;
        ok = ok && g4a_f32_to_f16(middle) == even;
        ok = ok && g4a_f32_to_f16(nextafterf(middle, 0.0f)) == h;
        ok = ok && g4a_f32_to_f16(nextafterf(middle, INFINITY)) == h + 1;
        ok = ok && g4a_f32_to_f16(-middle) == (0x8000u | even);
    }
    CHECK(ok);
    CHECK_INT(g4a_f32_to_f16(1e-40f), 0);
    CHECK_INT(g4a_f32_to_f16(-0.0f), 0x8000);
    CHECK_INT(g4a_f32_to_f16(3e38f), 0x7c00);
    CHECK_INT(g4a_f32_to_f16(-INFINITY), 0xfc00);
    CHECK(g4a_bf16_to_f32(0x3f80) == 1.0f && isnan(g4a_bf16_to_f32(0x7fc0)));
}

/* Error texts */

static bool is_utf8_line(const char *text) {
    for (size_t i = 0, left = strlen(text); left > 0;) {
        uint32_t c;
        const size_t n = g4a_utf8_decode(text + i, left, &c);
        if (c < 0x20 || c == 0x7f || (n == 1 && c >= 0x80)) {
            return false;
        }
        i += n;
        left -= n;
    }
    return true;
}

static void test_error_texts_are_presentable(void) {
    static const struct {
        const char *in;
        const char *out;
    } cases[] = {
        {"plain", "plain"},
        {"tab\tnew\nline\033[31m", "tab?new?line?[31m"},
        {"\177", "?"},
        {"\303\274ber \342\202\254 \360\237\231\202", "\303\274ber \342\202\254 \360\237\231\202"},
        {"\377\200", "??"},
        {"\303(", "?("},
        {"\300\257", "??"},              /* overlong */
        {"\340\200\257", "???"},         /* overlong in three bytes */
        {"\355\240\200", "???"},         /* a surrogate */
        {"\364\220\200\200", "????"},    /* beyond U+10FFFF */
        {"\360\200\200\200x", "????x"}}; /* overlong in four bytes */
    for (size_t i = 0; i < G4A_COUNT(cases); i++) {
        g4a_error err = {0};
        CHECK_INT(g4a_fail(&err, G4A_ERR_IO, "%s", cases[i].in), G4A_ERR_IO);
        CHECK_INT(err.status, G4A_ERR_IO);
        if (strcmp(err.text, cases[i].out) != 0) {
            fprintf(stderr, "case %zu: \"%s\"\n", i, err.text);
            CHECK(false);
        }
    }
    CHECK_INT(g4a_fail(NULL, G4A_ERR_FORMAT, "%d", 1), G4A_ERR_FORMAT);
}

/* Whatever a long text is cut in the middle of, what is left is UTF-8. */
static void test_long_error_texts_are_cut(void) {
    static const char *const units[] = {"a", "\303\274", "\342\202\254", "\360\237\231\202"};
    for (size_t u = 0; u < 4; u++) {
        for (size_t shift = 0; shift < 4; shift++) {
            char text[600] = "";
            memset(text, '.', shift);
            while (strlen(text) < 500) {
                strcat(text, units[u]);
            }
            g4a_error err;
            (void)g4a_fail(&err, G4A_ERR_FORMAT, "%s", text);
            CHECK(is_utf8_line(err.text));
            CHECK(strlen(err.text) >= sizeof err.text - 4 && strlen(err.text) < sizeof err.text);
            CHECK(strncmp(err.text, text, strlen(err.text)) == 0);
        }
    }
}

static void test_out_of_memory_has_one_sentence(void) {
    g4a_error err = {0};
    CHECK_INT(g4a_fail_nomem(&err, UINT64_MAX), G4A_ERR_NOMEM);
    CHECK_SAYS(err, "not enough memory: ");
    CHECK(err.text[strlen(err.text) - 1] == '.');
}

/* Allocator */

static void test_allocations_are_aligned_zeroed_and_counted(void) {
    const uint64_t held = g4a_alloc_held();
    g4a_alloc_reset_peak();
    uint8_t *blocks[200];
    bool good = true;
    for (size_t i = 0; i < G4A_COUNT(blocks); i++) {
        blocks[i] = g4a_calloc(i, 7);
        good = good && blocks[i] != NULL && (uintptr_t)blocks[i] % 64 == 0;
        for (size_t j = 0; good && j < 7 * i; j++) {
            good = blocks[i][j] == 0;
            blocks[i][j] = 0xff; /* also a look at the other blocks' room, under ASan */
        }
    }
    CHECK(good);
    CHECK(g4a_alloc_held() - held >= 7 * 199 * 100);
    const uint64_t peak = g4a_alloc_peak();
    CHECK_INT(peak, g4a_alloc_held());
    for (size_t i = 0; i < G4A_COUNT(blocks); i++) {
        g4a_free(blocks[i]);
    }
    g4a_free(NULL);
    CHECK_INT(g4a_alloc_held(), held);
    CHECK_INT(g4a_alloc_peak(), peak);
}

static void test_impossible_allocations(void) {
    const uint64_t held = g4a_alloc_held();
    CHECK(g4a_calloc(UINT64_MAX, 2) == NULL);
    CHECK(g4a_calloc(UINT64_MAX / 8, 8) == NULL);
    CHECK(g4a_calloc(1, UINT64_MAX) == NULL);
    CHECK(g4a_calloc((uint64_t)1 << 33, (uint64_t)1 << 31) == NULL);
    CHECK(g4a_pages_alloc(0, true) == NULL);
    CHECK(g4a_pages_alloc(UINT64_MAX, true) == NULL);
    CHECK(g4a_pages_alloc((uint64_t)1 << 62, false) == NULL);
    g4a_pages_free(NULL, 123);
    CHECK_INT(g4a_alloc_held(), held);
}

static void test_fault_injection(void) {
    (void)g4a_alloc_fail_at(2, false);
    void *a = g4a_calloc(1, 1);
    CHECK(a != NULL && g4a_calloc(1, 1) == NULL);
    void *b = g4a_pages_alloc(1, false);
    CHECK(b != NULL);
    CHECK_INT(g4a_alloc_fail_at(1, true), 3);
    CHECK(g4a_calloc(1, 1) == NULL && g4a_pages_alloc(1, false) == NULL);
    CHECK_INT(g4a_alloc_fail_at(0, false), 2);
    g4a_free(a);
    g4a_pages_free(b, 1);
}

int main(void) {
    test_checked_arithmetic();
    test_every_half();
    test_rounding_to_half();
    test_error_texts_are_presentable();
    test_long_error_texts_are_cut();
    test_out_of_memory_has_one_sentence();
    test_allocations_are_aligned_zeroed_and_counted();
    test_impossible_allocations();
    test_fault_injection();
    return check_done();
}
