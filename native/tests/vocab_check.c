/* vocab_check.c – runs the published cases of a vocabulary: `vocab_check FILE.gguf CASES IDS`.
 * CASES holds texts separated by a line "__ggml_vocab_test__", IDS one line of token ids per text.
 * Prints every mismatch; the exit code is 0 when there is none. */
#include <stdio.h>
#include <stdlib.h>

#include "gguf.h"
#include "tokenizer.h"

typedef struct blob {
    char *data; /* NUL-terminated */
    size_t bytes;
} blob;

static const char separator[] = "\n__ggml_vocab_test__\n";

static blob read_file(const char *path) {
    blob b = {NULL, 0};
    FILE *f = fopen(path, "rb");
    if (f == NULL || fseek(f, 0, SEEK_END) != 0) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(2);
    }
    const long size = ftell(f);
    rewind(f);
    b.data = malloc((size_t)size + 1);
    b.bytes = b.data == NULL ? 0 : fread(b.data, 1, (size_t)size, f);
    fclose(f);
    if (b.data == NULL || b.bytes != (size_t)size) {
        fprintf(stderr, "cannot read all of %s\n", path);
        exit(2);
    }
    b.data[b.bytes] = '\0';
    return b;
}

static void print_ids(const char *label, const int32_t *ids, size_t n) {
    printf("  %s:", label);
    for (size_t i = 0; i < n; i++) {
        printf(" %d", ids[i]);
    }
    printf("\n");
}

/* Reads the ids of one line and returns the start of the next one. */
static char *parse_line(char *line, int32_t *ids, size_t cap, size_t *n_out) {
    *n_out = 0;
    while (*line != '\n' && *line != '\0' && *n_out < cap) {
        char *end;
        const long id = strtol(line, &end, 10);
        if (end == line) {
            line++;
            continue;
        }
        ids[(*n_out)++] = (int32_t)id;
        line = end;
    }
    return *line == '\n' ? line + 1 : line;
}

static int check_case(const g4a_tokenizer *tok, const char *text, size_t bytes,
                      const int32_t *expected, size_t n_expected) {
    static int32_t ids[1 << 16];
    size_t n = 0;
    g4a_error err;
    if (g4a_tokenizer_encode(tok, text, bytes, false, ids, sizeof ids / sizeof ids[0], &n, &err) !=
        G4A_OK) {
        printf("  %s\n", err.text);
        return 1;
    }
    if (n == n_expected && memcmp(ids, expected, n * sizeof ids[0]) == 0) {
        return 0;
    }
    printf("mismatch: \"%.*s\"\n", (int)bytes, text);
    print_ids("expected", expected, n_expected);
    print_ids("found   ", ids, n);
    return 1;
}

static int check_all(const g4a_tokenizer *tok, char *text, char *line) {
    static int32_t expected[1 << 16];
    int n_cases = 0;
    int n_bad = 0;
    for (;;) {
        char *end = strstr(text, separator);
        const size_t bytes = end == NULL ? strlen(text) : (size_t)(end - text);
        size_t n;
        line = parse_line(line, expected, sizeof expected / sizeof expected[0], &n);
        n_bad += check_case(tok, text, bytes, expected, n);
        n_cases++;
        if (end == NULL) {
            break;
        }
        text = end + sizeof separator - 1;
    }
    printf("%d cases, %d mismatches\n", n_cases, n_bad);
    return n_bad == 0 ? 0 : 1;
}

int main(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: vocab_check FILE.gguf CASES IDS\n");
        return 2;
    }
    blob file = read_file(argv[1]);
    blob cases = read_file(argv[2]);
    blob ids = read_file(argv[3]);
    g4a_gguf g = {0};
    g4a_tokenizer *tok = NULL;
    g4a_error err;
    int code = 2;
    if (g4a_gguf_read(&g, (const uint8_t *)file.data, file.bytes, &err) != G4A_OK ||
        g4a_tokenizer_create(&g, NULL, &tok, &err) != G4A_OK) {
        printf("%s\n", err.text);
    } else {
        code = check_all(tok, cases.data, ids.data);
    }
    g4a_tokenizer_free(tok);
    g4a_gguf_free(&g);
    free(file.data);
    free(cases.data);
    free(ids.data);
    return code;
}
