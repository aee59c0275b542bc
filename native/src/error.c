/* error.c – fills g4a_error. Owns nothing; no global "last error", which would race. */
#include "error.h"

#include <stdarg.h>
#include <stdio.h>
#if defined(G4A_CHECKED)
#include <stdlib.h>
#endif

/* Texts quote names from untrusted files: keep what reaches a terminal or a label printable, and do
 * not end in half a character. */
static void make_presentable(char *text) {
    size_t i = 0;
    while (text[i] != '\0') {
        const unsigned char c = (unsigned char)text[i];
        size_t need = c < 0x80                  ? 1
                      : (c >= 0xc2 && c < 0xe0) ? 2
                      : (c >= 0xe0 && c < 0xf0) ? 3
                      : (c >= 0xf0 && c < 0xf5) ? 4
                                                : 0;
        for (size_t j = 1; j < need; j++) {
            if (((unsigned char)text[i + j] & 0xc0u) != 0x80u) {
                need = text[i + j] == '\0' ? SIZE_MAX : 0;
                break;
            }
        }
        if (need == SIZE_MAX) { /* cut in the middle of the last character */
            text[i] = '\0';
            return;
        }
        if (need == 0 || c < 0x20 || c == 0x7f) {
            text[i] = '?';
            need = 1;
        }
        i += need;
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
