/* tok_fixture.h – small vocabularies written down in memory and opened as tokenizers. */
#ifndef G4A_TEST_TOK_FIXTURE_H
#define G4A_TEST_TOK_FIXTURE_H

#include "check.h"
#include "gguf_builder.h"
#include "tok_internal.h"

enum { NORMAL = 1, UNKNOWN = 2, CONTROL = 3, USER = 4, UNUSED = 5, BYTE = 6, MAX_TOKENS = 512 };

/* A vocabulary being written down. Texts point to literals or into `bytes`. */
typedef struct vocab {
    const char *model;
    const char *pre;  /* NULL: no such key */
    const char *name; /* general.name; NULL: no such key */
    const char *texts[MAX_TOKENS];
    size_t lengths[MAX_TOKENS];
    float scores[MAX_TOKENS];
    int32_t types[MAX_TOKENS];
    uint32_t n;
    const char *merges[32];
    size_t n_merges;
    char bytes[256][8];
} vocab;

static inline uint32_t add_n(vocab *v, const char *text, size_t length, float score, int32_t type) {
    v->texts[v->n] = text;
    v->lengths[v->n] = length;
    v->scores[v->n] = score;
    v->types[v->n] = type;
    return v->n++;
}

static inline uint32_t add(vocab *v, const char *text, float score, int32_t type) {
    return add_n(v, text, strlen(text), score, type);
}

/* "<unk>", "<s>", "</s>" and the 256 byte tokens: ids 0 to 258. */
static inline void begin_spm(vocab *v) {
    *v = (vocab){.model = "llama"};
    add(v, "<unk>", 0, UNKNOWN);
    add(v, "<s>", 0, CONTROL);
    add(v, "</s>", 0, CONTROL);
    for (unsigned b = 0; b < 256; b++) {
        snprintf(v->bytes[b], sizeof v->bytes[b], "<0x%02X>", b);
        add(v, v->bytes[b], 0, BYTE);
    }
}

/* The 256 bytes, spelled as byte-level BPE does: id = byte. */
static inline void begin_bpe(vocab *v, const char *pre) {
    *v = (vocab){.model = "gpt2", .pre = pre};
    unsigned next = 0x100;
    for (unsigned b = 0; b < 256; b++) {
        const bool plain = (b > 0x20 && b < 0x7f) || (b > 0xa0 && b != 0xad);
        const unsigned cp = plain ? b : next++;
        snprintf(v->bytes[b], sizeof v->bytes[b], cp < 0x80 ? "%c" : "%c%c",
                 cp < 0x80 ? (int)cp : (int)(0xc0 | cp >> 6), (int)(0x80 | (cp & 0x3f)));
        add(v, v->bytes[b], 0, NORMAL);
    }
}

static inline void write_texts(gguf_builder *b, const vocab *v) {
    gb_array(b, "tokenizer.ggml.tokens", G4A_GGUF_STRING, v->n);
    for (uint32_t i = 0; i < v->n; i++) {
        gb_str_n(b, v->texts[i], v->lengths[i]);
    }
}

static inline void write_vocab(gguf_builder *b, const vocab *v) {
    gb_begin(b, 3);
    gb_kv_str(b, "tokenizer.ggml.model", v->model);
    if (v->pre != NULL) {
        gb_kv_str(b, "tokenizer.ggml.pre", v->pre);
    }
    if (v->name != NULL) {
        gb_kv_str(b, "general.name", v->name);
    }
    write_texts(b, v);
    gb_kv_array(b, "tokenizer.ggml.token_type", G4A_GGUF_I32, v->types, v->n, 4);
    if (strcmp(v->model, "llama") == 0) {
        gb_kv_array(b, "tokenizer.ggml.scores", G4A_GGUF_F32, v->scores, v->n, 4);
    } else {
        gb_kv_strs(b, "tokenizer.ggml.merges", v->merges, v->n_merges);
    }
}

/* A tokenizer and the file it came from. */
typedef struct fixture {
    gguf_builder b;
    g4a_gguf g;
    g4a_tokenizer *tok;
    g4a_error err;
} fixture;

static inline g4a_status open_file(fixture *f) {
    gb_finish(&f->b);
    g4a_status st = g4a_gguf_read(&f->g, f->b.data, f->b.bytes, &f->err);
    return st != G4A_OK ? st : g4a_tokenizer_create(&f->g, NULL, &f->tok, &f->err);
}

static inline void close_file(fixture *f) {
    g4a_tokenizer_free(f->tok);
    g4a_gguf_free(&f->g);
    gb_free(&f->b);
    *f = (fixture){0};
}

static inline void open_vocab(fixture *f, const vocab *v) {
    *f = (fixture){0};
    write_vocab(&f->b, v);
    CHECK_INT(open_file(f), G4A_OK);
    if (f->tok == NULL) {
        fprintf(stderr, "%s\n", f->err.text);
        exit(1);
    }
}

/* ids of a text must be the ones listed; the list ends with −1. */
static inline void check_ids_n(const fixture *f, const char *text, size_t bytes, bool special,
                               const int32_t *expected, const char *what) {
    int32_t ids[64];
    size_t n = 0;
    CHECK_INT(g4a_tokenizer_encode(f->tok, text, bytes, special, ids, 64, &n, NULL), G4A_OK);
    size_t n_expected = 0;
    bool same = true;
    for (; expected[n_expected] >= 0; n_expected++) {
        same = same && n_expected < n && ids[n_expected] == expected[n_expected];
    }
    check_count++;
    if (!same || n != n_expected) {
        check_failures++;
        fprintf(stderr, "%s: \"%s\" became", what, text);
        for (size_t i = 0; i < n && i < 64; i++) {
            fprintf(stderr, " %d", ids[i]);
        }
        fprintf(stderr, "\n");
    }
}
#define CHECK_IDS(f, text, special, ...) \
    check_ids_n(f, text, strlen(text), special, (const int32_t[]){__VA_ARGS__, -1}, __func__)

static inline void check_text(const fixture *f, const int32_t *ids, size_t n, bool special,
                              const char *expected) {
    char out[256];
    size_t bytes = 0;
    CHECK_INT(g4a_tokenizer_decode(f->tok, ids, n, special, out, sizeof out, &bytes, NULL), G4A_OK);
    CHECK_INT(bytes, strlen(expected));
    CHECK(bytes == strlen(expected) && memcmp(out, expected, bytes) == 0);
}

static inline void check_piece(const fixture *f, uint32_t id, bool special, const char *expected) {
    char out[64];
    size_t bytes = 0;
    CHECK_INT(g4a_tokenizer_piece(f->tok, (int32_t)id, special, out, sizeof out, &bytes, NULL),
              G4A_OK);
    CHECK(bytes == strlen(expected) && memcmp(out, expected, bytes) == 0);
}

#define SP "\342\226\201" /* the visible space */

typedef struct spm_ids {
    int32_t h, e, l, o, sp, he, ll, hell, sp_he, lo;
} spm_ids;

static inline spm_ids add_hello(vocab *v) {
    spm_ids s;
    s.h = (int32_t)add(v, "h", -10, NORMAL);
    s.e = (int32_t)add(v, "e", -11, NORMAL);
    s.l = (int32_t)add(v, "l", -12, NORMAL);
    s.o = (int32_t)add(v, "o", -13, NORMAL);
    s.sp = (int32_t)add(v, SP, -14, NORMAL);
    s.he = (int32_t)add(v, "he", -2, NORMAL);
    s.ll = (int32_t)add(v, "ll", -3, NORMAL);
    s.hell = (int32_t)add(v, "hell", -4, NORMAL);
    s.sp_he = (int32_t)add(v, SP "he", -5, NORMAL);
    s.lo = (int32_t)add(v, "lo", -6, NORMAL);
    return s;
}

#endif
