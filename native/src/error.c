/* error.c – fills g4a_error. Owns nothing; no global "last error", which would race. */
#include "error.h"

#include <stdarg.h>
#include <stdio.h>
#if defined(G4A_CHECKED)
#include <stdlib.h>
#endif

#include "unicode.h"

/* The text ends in the middle of the character that begins at p. */
static bool is_cut(const char *p, size_t left) {
    const unsigned char c = (unsigned char)p[0];
    const size_t need = c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    if (c < 0xc2 || c >= 0xf5 || need <= left) {
        return false;
    }
    for (size_t i = 1; i < left; i++) {
        if (((unsigned char)p[i] & 0xc0u) != 0x80u) {
            return false;
        }
    }
    return true;
}

/* Texts quote names from untrusted files: keep what reaches a terminal or a label printable UTF-8,
 * and do not end in half a character. */
static void make_presentable(char *text) {
    for (size_t i = 0, left = strlen(text); left > 0;) {
        uint32_t c;
        const size_t n = g4a_utf8_decode(text + i, left, &c);
        const bool broken = n == 1 && c >= 0x80;
        if (broken && is_cut(text + i, left)) {
            text[i] = '\0';
            return;
        }
        if (broken || c < 0x20 || c == 0x7f) {
            text[i] = '?';
        }
        i += n;
        left -= n;
    }
}

g4a_status g4a_fail(g4a_error *err, g4a_status status, const char *format, ...) {
    if (err != NULL) {
        va_list args;
        va_start(args, format);
        err->status = status;
        if (vsnprintf(err->text, sizeof err->text, format, args) < 0) {
            err->text[0] = '\0';
        }
        va_end(args);
        make_presentable(err->text);
    }
    return status;
}

g4a_status g4a_fail_nomem(g4a_error *err, uint64_t bytes) {
    return g4a_fail(err, G4A_ERR_NOMEM,
                    "not enough memory: %.1f MiB more are needed. Close other programs, choose a "
                    "smaller model or a shorter context.",
                    (double)bytes / (1024.0 * 1024.0));
}

#if defined(G4A_CHECKED)
void g4a_assert_fail(const char *expr, const char *file, int line) {
    fprintf(stderr, "%s:%d: assertion failed: %s\n", file, line, expr);
    abort();
}
#endif
