/* fuzz_tokenizer.c – libFuzzer target. Input that begins with "GGUF" is a file: whatever tokenizer
 * comes of it must encode and decode. Any other input is a text for a built-in vocabulary that the
 * first byte chooses, and has to survive encoding and decoding. */
#include "fuzz.h"

#include <stdlib.h>

#include "../tests/gguf_builder.h"
#include "tokenizer.h"

enum { MAX_IDS = 1 << 16, MAX_TEXT = 1 << 18 };

#define SP "\342\226\201"

/* A failed requirement is a finding. */
static void require(bool ok) {
    if (!ok) {
        abort();
    }
}

static size_t encode(const g4a_tokenizer *tok, const char *text, size_t bytes, bool special,
                     int32_t *ids) {
    size_t n = 0;
    size_t counted = 0;
    require(g4a_tokenizer_encode(tok, text, bytes, special, ids, MAX_IDS, &n, NULL) == G4A_OK);
    require(g4a_tokenizer_encode(tok, text, bytes, special, NULL, 0, &counted, NULL) == G4A_OK);
    require(n == counted);
    n = n < MAX_IDS ? n : MAX_IDS;
    for (size_t i = 0; i < n; i++) {
        require(ids[i] >= 0 && ids[i] < g4a_tokenizer_size(tok));
    }
    return n;
}

static size_t decode(const g4a_tokenizer *tok, const int32_t *ids, size_t n, bool special,
                     char *out) {
    size_t bytes = 0;
    require(g4a_tokenizer_decode(tok, ids, n, special, out, MAX_TEXT, &bytes, NULL) == G4A_OK);
    return bytes;
}

static void use_file(const uint8_t *data, size_t size) {
    static const char *const texts[] = {"", "Hello, world!\n\n  it's 12345 o'clock",
                                        "\xff\xe2\x82<|im_end|><s> \360\237\231\202",
                                        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa    \n\n\n\n"};
    static int32_t ids[MAX_IDS];
    static char out[MAX_TEXT];
    g4a_gguf g = {0};
    g4a_tokenizer *tok = NULL;
    g4a_error err = {0};
    if (g4a_gguf_read(&g, data, size, &err) == G4A_OK &&
        g4a_tokenizer_create(&g, NULL, &tok, &err) == G4A_OK) {
        for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
            for (int special = 0; special < 2; special++) {
                const size_t n = encode(tok, texts[i], strlen(texts[i]), special != 0, ids);
                (void)decode(tok, ids, n, special != 0, out);
            }
        }
        for (int32_t id = 0; id < g4a_tokenizer_size(tok) && id < 1000; id++) {
            size_t n = 0;
            require(g4a_tokenizer_piece(tok, id, (id & 1) != 0, out, 4, &n, NULL) == G4A_OK);
        }
    } else {
        require(err.status != G4A_OK && err.text[0] != '\0');
    }
    g4a_tokenizer_free(tok);
    g4a_gguf_free(&g);
}

/* The words of both built-in vocabularies, most useful last. */
static const char *const words[] = {"a",   "e",  "h",  "l",   "o",    "ll",    "he",  "lo",
                                    "hel", "12", "th", "the", "hell", "hello", "lol", "ee"};
static const char *const specials[] = {"<s>", "</s>", "<", "<<", "\n\n", "<|end|>", "<|e", "s></"};
enum {
    N_WORDS = sizeof words / sizeof words[0],
    N_SPECIALS = sizeof specials / sizeof specials[0]
};

typedef struct builtin {
    gguf_builder b;
    g4a_gguf g;
    g4a_tokenizer *tok;
} builtin;

static void open_builtin(builtin *v) {
    gb_finish(&v->b);
    require(g4a_gguf_read(&v->g, v->b.data, v->b.bytes, NULL) == G4A_OK);
    require(g4a_tokenizer_create(&v->g, NULL, &v->tok, NULL) == G4A_OK);
}

static void make_spm(builtin *v, bool with_specials) {
    int32_t types[256 + N_WORDS + 2 + N_SPECIALS];
    float scores[256 + N_WORDS + 2 + N_SPECIALS] = {0};
    uint32_t n = 0;
    gb_begin(&v->b, 3);
    gb_kv_str(&v->b, "tokenizer.ggml.model", "llama");
    gb_array(&v->b, "tokenizer.ggml.tokens", G4A_GGUF_STRING,
             256 + N_WORDS + 2 + (with_specials ? N_SPECIALS : 0));
    for (unsigned byte = 0; byte < 256; byte++) {
        char text[8];
        snprintf(text, sizeof text, "<0x%02X>", byte);
        gb_str(&v->b, text);
        types[n++] = 6;
    }
    gb_str(&v->b, SP);
    types[n++] = 1;
    gb_str(&v->b, SP "h");
    types[n++] = 1;
    for (unsigned i = 0; i < N_WORDS; i++) {
        gb_str(&v->b, words[i]);
        scores[n] = (float)((i * 7) % N_WORDS);
        types[n++] = 1;
    }
    for (unsigned i = 0; with_specials && i < N_SPECIALS; i++) {
        gb_str(&v->b, specials[i]);
        types[n++] = i % 3 == 0 ? 4 : 3;
    }
    gb_kv_array(&v->b, "tokenizer.ggml.token_type", G4A_GGUF_I32, types, n, 4);
    gb_kv_array(&v->b, "tokenizer.ggml.scores", G4A_GGUF_F32, scores, n, 4);
    gb_kv_bool(&v->b, "tokenizer.ggml.add_bos_token", false);
    open_builtin(v);
}

static void make_bpe(builtin *v, const char *pre, bool with_specials) {
    static const char *const merges[] = {"l l",  "h e",   "l o",    "he l", "1 2", "t h",
                                         "th e", "he ll", "hell o", "lo l", "e e"};
    int32_t types[256 + N_WORDS + N_SPECIALS];
    uint32_t n = 0;
    unsigned next = 0x100;
    gb_begin(&v->b, 3);
    gb_kv_str(&v->b, "tokenizer.ggml.model", "gpt2");
    gb_kv_str(&v->b, "tokenizer.ggml.pre", pre);
    gb_array(&v->b, "tokenizer.ggml.tokens", G4A_GGUF_STRING,
             256 + N_WORDS + (with_specials ? N_SPECIALS : 0));
    for (unsigned byte = 0; byte < 256; byte++) {
        const bool plain = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte != 0xad);
        const unsigned cp = plain ? byte : next++;
        const char text[2] = {(char)(cp < 0x80 ? cp : 0xc0 | cp >> 6), (char)(0x80 | (cp & 0x3f))};
        gb_str_n(&v->b, text, cp < 0x80 ? 1 : 2);
        types[n++] = 1;
    }
    for (unsigned i = 0; i < N_WORDS; i++) {
        gb_str(&v->b, words[i]);
        types[n++] = 1;
    }
    for (unsigned i = 0; with_specials && i < N_SPECIALS; i++) {
        gb_str(&v->b, specials[i]);
        types[n++] = i % 3 == 0 ? 4 : 3;
    }
    gb_kv_array(&v->b, "tokenizer.ggml.token_type", G4A_GGUF_I32, types, n, 4);
    gb_kv_strs(&v->b, "tokenizer.ggml.merges", merges, sizeof merges / sizeof merges[0]);
    gb_kv_bool(&v->b, "tokenizer.ggml.add_bos_token", false); /* decoding would drop a first BOS */
    open_builtin(v);
}

static const char *const pres[] = {"gpt-2",   "llama-bpe",   "qwen2",        "smollm",
                                   "default", "falcon",      "qwen35",       "tekken",
                                   "gpt-4o",  "deepseek-v3", "deepseek-llm", "deepseek-coder",
                                   "bloom",   "laguna",      "minicpm5"};
enum { N_PRES = sizeof pres / sizeof pres[0], N_BUILTIN = 2 * (N_PRES + 1) };

static bool contains(const char *text, size_t bytes, const char *part) {
    const size_t n = strlen(part);
    for (size_t i = 0; i + n <= bytes; i++) {
        if (memcmp(text + i, part, n) == 0) {
            return true;
        }
    }
    return false;
}

/* Half of the vocabularies have special tokens; SPM adds a space after each and turns U+2581 into a
 * space, BPE replaces what is not UTF-8: where none of this can happen the text must come back. */
static void use_text(const builtin *v, bool spm, bool with_specials, bool special, const char *text,
                     size_t bytes) {
    static int32_t ids[MAX_IDS];
    static char out[MAX_TEXT];
    const size_t n = encode(v->tok, text, bytes, special, ids);
    const size_t n_out = decode(v->tok, ids, n, true, out);
    if (n == MAX_IDS || n_out > MAX_TEXT) {
        return;
    }
    const bool same = n_out == bytes && memcmp(out, text, bytes) == 0;
    if (spm) {
        require(same || with_specials || contains(text, bytes, SP));
    } else {
        require(same || contains(out, n_out, "\357\277\275"));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static builtin vocabs[N_BUILTIN];
    if (vocabs[0].tok == NULL) {
        for (int i = 0; i < N_BUILTIN; i++) {
            if (i / 2 == N_PRES) {
                make_spm(&vocabs[i], i % 2 != 0);
            } else {
                make_bpe(&vocabs[i], pres[i / 2], i % 2 != 0);
            }
        }
    }
    if (size >= 4 && memcmp(data, "GGUF", 4) == 0) {
        use_file(data, size);
    } else if (size > 0) {
        const int i = (data[0] & 0x7f) % N_BUILTIN;
        use_text(&vocabs[i], i / 2 == N_PRES, i % 2 != 0, (data[0] & 0x80) != 0,
                 (const char *)data + 1, size - 1);
    }
    return 0;
}

size_t g4a_fuzz_seed(size_t i, uint8_t *data, size_t cap) {
    static const char *const texts[] = {
        "hello the hell of 12 lol\n\n  eee", "<|end|><s> hello</s><<",
        "don't  stop\t\303\251 \342\226\201\360\237\231\202 123456"};
    if (i >= N_BUILTIN * sizeof texts / sizeof texts[0]) {
        return 0;
    }
    const char *text = texts[i / N_BUILTIN];
    const size_t n = strlen(text) < cap - 1 ? strlen(text) : cap - 1;
    data[0] = (uint8_t)(i % N_BUILTIN);
    memcpy(data + 1, text, n);
    return n + 1;
}

/* Buffers of one encode call: symbols, candidates and code points of every byte of the text. */
uint64_t g4a_fuzz_justified(size_t size) {
    return 16 * (uint64_t)size + (1u << 20);
}
