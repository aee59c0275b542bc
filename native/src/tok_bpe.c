/* tok_bpe.c – byte-level BPE (tokenizer.ggml.model "gpt2"). The file spells the 256 bytes as 256
 * printable characters; here every token text is turned into the bytes it means once, so that
 * encoding works on the text as it is and merges are pairs of ids.
 *
 * A merge whose halves or result are no tokens is ignored: no trainer writes such merges, and a
 * tokenizer that has only ids could not carry them out. */
#include "alloc.h"
#include "tok_internal.h"
#include "unicode.h"

/* The spelling of bytes */

enum { N_SPELLINGS = 0x144 };

/* byte_of[c] is the byte that code point c spells, −1 if none. Printable Latin-1 spells itself, the
 * other 68 bytes follow from U+0100 on in their order. */
static void make_byte_of(int16_t byte_of[N_SPELLINGS]) {
    for (int c = 0; c < N_SPELLINGS; c++) {
        byte_of[c] = -1;
    }
    int next = 0x100;
    for (int b = 0; b < 256; b++) {
        const bool plain = (b >= 0x21 && b <= 0x7e) || (b >= 0xa1 && b != 0xad);
        byte_of[plain ? b : next++] = (int16_t)b;
    }
}

/* Stores the bytes that a spelled text means at out (room for `bytes`) and returns their number.
 * Characters that spell no byte are kept as they are and make *pure false. */
static uint32_t unspell(const int16_t byte_of[N_SPELLINGS], const char *text, uint32_t bytes,
                        char *out, bool *pure) {
    char *const begin = out;
    *pure = true;
    for (uint32_t i = 0; i < bytes;) {
        uint32_t cp = (unsigned char)text[i];
        uint32_t n = 1;
        if (cp >= 0x80) {
            n = (uint32_t)g4a_utf8_decode(text + i, bytes - i, &cp);
        }
        if (cp < N_SPELLINGS && byte_of[cp] >= 0) {
            *out++ = (char)byte_of[cp];
        } else {
            *pure = false;
            memcpy(out, text + i, n);
            out += n;
        }
        i += n;
    }
    return (uint32_t)(out - begin);
}

g4a_status g4a_bpe_init_raw(g4a_tokenizer *tok, g4a_error *err) {
    int16_t byte_of[N_SPELLINGS];
    make_byte_of(byte_of);
    uint64_t total = 0;
    for (int32_t id = 0; id < tok->n; id++) {
        total += tok->entries[id].text_bytes;
    }
    tok->arena = g4a_calloc(total, 1);
    if (tok->arena == NULL) {
        return g4a_fail_nomem(err, total);
    }
    char *at = tok->arena;
    for (int32_t id = 0; id < tok->n; id++) {
        g4a_tok_entry *e = &tok->entries[id];
        const g4a_status st = g4a_tok_go_on(tok, err);
        if (st != G4A_OK) {
            return st;
        }
        bool pure;
        e->raw = at;
        e->raw_bytes = unspell(byte_of, e->text, e->text_bytes, at, &pure);
        e->keyed = pure && e->raw_bytes > 0;
        at += e->raw_bytes;
    }
    return G4A_OK;
}

/* Merges */

/* The slot of a pair or the empty one where it belongs. */
static g4a_tok_pair *pair_slot(const g4a_tokenizer *tok, int32_t left, int32_t right) {
    const uint64_t key = (uint64_t)(uint32_t)left << 32 | (uint32_t)right;
    const uint64_t h = (key ^ key >> 29) * UINT64_C(0x9e3779b97f4a7c15);
    for (uint32_t i = (uint32_t)(h >> 32) & tok->pair_mask;; i = (i + 1) & tok->pair_mask) {
        g4a_tok_pair *p = &tok->pairs[i];
        if (p->rank_plus_1 == 0 || (p->left == left && p->right == right)) {
            return p;
        }
    }
}

static uint32_t rank_of_pair(const g4a_tokenizer *tok, const char *text, const g4a_tok_sym *a,
                             const g4a_tok_sym *b, int32_t *id_out) {
    (void)text;
    const g4a_tok_pair *p = pair_slot(tok, a->id, b->id);
    *id_out = p->merged;
    return p->rank_plus_1 - 1; /* an empty slot yields NONE */
}

typedef struct merge_reader {
    g4a_tokenizer *tok;
    int16_t byte_of[N_SPELLINGS];
    char *scratch; /* both halves as bytes */
    int32_t last;  /* result of the merge before, or -1 */
    g4a_error *err;
} merge_reader;

/* Trainers append a token per merge, so the result of a merge mostly has the id after the one
 * before or the same one: looking there first is cheaper than a look into the map. */
static int32_t find_merged(const merge_reader *m, uint32_t bytes) {
    for (int32_t id = m->last < 0 ? 0 : m->last; id < m->tok->n && id <= m->last + 1; id++) {
        const g4a_tok_entry *e = &m->tok->entries[id];
        if (e->keyed && e->raw_bytes == bytes && memcmp(e->raw, m->scratch, bytes) == 0) {
            return id;
        }
    }
    return g4a_tok_find(m->tok, m->scratch, bytes);
}

static g4a_status fail_merge(const merge_reader *m, uint64_t i, const char *problem) {
    return g4a_fail(m->err, G4A_ERR_FORMAT, "merge %llu in metadata \"tokenizer.ggml.merges\" %s.",
                    (unsigned long long)i, problem);
}

static g4a_status add_merge(merge_reader *m, g4a_str s, uint64_t rank) {
    const g4a_tokenizer *tok = m->tok;
    if (s.bytes > 2 * G4A_MAX_TOKEN_BYTES) {
        return fail_merge(m, rank, "is longer than any two tokens");
    }
    /* A half may be a space itself only at the very beginning. */
    const char *space = s.bytes < 2 ? NULL : memchr(s.data + 1, ' ', (size_t)s.bytes - 1);
    if (space == NULL) {
        return fail_merge(m, rank, "has no space between its two halves");
    }
    const uint32_t n_left = (uint32_t)(space - s.data);
    const uint32_t n_right = (uint32_t)s.bytes - n_left - 1;
    bool left_pure;
    bool right_pure;
    const uint32_t left_bytes = unspell(m->byte_of, s.data, n_left, m->scratch, &left_pure);
    const uint32_t right_bytes =
        unspell(m->byte_of, space + 1, n_right, m->scratch + left_bytes, &right_pure);
    if (!left_pure || !right_pure) {
        return G4A_OK;
    }
    const int32_t left = g4a_tok_find(tok, m->scratch, left_bytes);
    const int32_t right = g4a_tok_find(tok, m->scratch + left_bytes, right_bytes);
    const int32_t merged = find_merged(m, left_bytes + right_bytes);
    if (left < 0 || right < 0 || merged < 0) {
        return G4A_OK;
    }
    m->last = merged;
    g4a_tok_pair *p = pair_slot(tok, left, right);
    if (p->rank_plus_1 == 0) {
        *p = (g4a_tok_pair){left, right, merged, (uint32_t)rank + 1};
    }
    return G4A_OK;
}

static g4a_status read_merges(const g4a_gguf_kv *kv, g4a_tokenizer *tok, g4a_error *err) {
    uint32_t capacity = 16; /* at least 3/2 of the merges */
    while (capacity < kv->count + kv->count / 2) {
        capacity *= 2;
    }
    merge_reader m = {.tok = tok, .last = -1, .err = err};
    m.scratch = g4a_calloc(2 * G4A_MAX_TOKEN_BYTES, 1);
    tok->pairs = g4a_calloc(capacity, sizeof *tok->pairs);
    tok->pair_mask = capacity - 1;
    g4a_status st = G4A_OK;
    if (m.scratch == NULL || tok->pairs == NULL) {
        st = g4a_fail_nomem(err, (uint64_t)capacity * sizeof *tok->pairs);
        goto done;
    }
    make_byte_of(m.byte_of);
    const uint8_t *cursor = kv->data;
    for (uint64_t i = 0; i < kv->count && st == G4A_OK; i++) {
        st = add_merge(&m, g4a_gguf_next_str(&cursor), i);
        st = st == G4A_OK ? g4a_tok_go_on(tok, err) : st;
    }
done:
    g4a_free(m.scratch);
    return st;
}

g4a_status g4a_bpe_init_merges(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    static const char key[] = "tokenizer.ggml.merges";
    const g4a_gguf_kv *kv;
    g4a_status st = g4a_tok_array(g, key, G4A_GGUF_STRING, G4A_GGUF_STRING, "texts", 0, &kv, err);
    if (st != G4A_OK) {
        return st;
    }
    if (kv == NULL || kv->count > G4A_MAX_VOCAB) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"%s\" is missing or has more than %u entries: text cannot be "
                        "split into tokens without it.",
                        key, G4A_MAX_VOCAB);
    }
    tok->pair = rank_of_pair;
    for (int b = 0; b < 256; b++) {
        const char byte = (char)b;
        tok->byte_ids[b] = g4a_tok_find(tok, &byte, 1);
    }
    return read_merges(kv, tok, err);
}

/* Encoding */

typedef struct bpe_run {
    const g4a_tokenizer *tok;
    g4a_tok_work *w;
    const uint32_t *chars;
    const char *text; /* of the next piece */
    bool lookup_first;
} bpe_run;

static size_t utf8_bytes(uint32_t packed) {
    const uint32_t cp = packed & ((1u << G4A_PRETOK_CLASS_SHIFT) - 1);
    return cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
}

static g4a_status encode_piece(void *context, size_t begin, size_t end) {
    bpe_run *run = context;
    const g4a_tokenizer *tok = run->tok;
    g4a_tok_work *w = run->w;
    const char *text = run->text;
    size_t bytes = 0;
    for (size_t i = begin; i < end; i++) {
        bytes += utf8_bytes(run->chars[i]);
    }
    run->text += bytes;
    if (bytes == 1) {
        g4a_tok_put(w, tok->byte_ids[(unsigned char)text[0]]);
        return G4A_OK;
    }
    const int32_t whole = run->lookup_first ? g4a_tok_find(tok, text, bytes) : -1;
    if (whole >= 0) {
        g4a_tok_put(w, whole);
        return G4A_OK;
    }
    g4a_status st = g4a_tok_reserve(&w->syms, bytes, sizeof(g4a_tok_sym), w->err);
    if (st != G4A_OK || (st = g4a_tok_reserve(&w->heap, 2 * (uint64_t)bytes, sizeof(g4a_tok_cand),
                                              w->err)) != G4A_OK) {
        return st;
    }
    g4a_tok_sym *syms = w->syms.data;
    for (uint32_t i = 0; i < bytes; i++) {
        syms[i] =
            (g4a_tok_sym){.start = i, .bytes = 1, .id = tok->byte_ids[(unsigned char)text[i]]};
    }
    g4a_tok_merge(tok, text, syms, (uint32_t)bytes, w->heap.data);
    for (uint32_t i = 0; i != G4A_TOK_NONE; i = syms[i].next) {
        g4a_tok_put(w, syms[i].id); /* −1, a byte that the vocabulary lacks, vanishes */
    }
    return G4A_OK;
}

/* Replaces every byte that is not UTF-8 by U+FFFD; text and bytes change only if there are any. */
static g4a_status replace_invalid(g4a_tok_work *w, const char **text, size_t *bytes) {
    uint32_t cp;
    size_t valid = 0;
    while (valid < *bytes) {
        const size_t n = g4a_utf8_decode(*text + valid, *bytes - valid, &cp);
        if (cp == G4A_REPLACEMENT_CHAR && n == 1) {
            break;
        }
        valid += n;
    }
    if (valid == *bytes) {
        return G4A_OK;
    }
    g4a_status st = g4a_tok_reserve(&w->text, 3 * (uint64_t)*bytes, 1, w->err);
    if (st != G4A_OK) {
        return st;
    }
    char *out = w->text.data;
    size_t n_out = 0;
    for (size_t i = 0; i < *bytes;) {
        i += g4a_utf8_decode(*text + i, *bytes - i, &cp);
        n_out += g4a_utf8_encode(cp, out + n_out);
    }
    *text = out;
    *bytes = n_out;
    return G4A_OK;
}

g4a_status g4a_bpe_encode(const g4a_tokenizer *tok, const char *text, size_t bytes,
                          g4a_tok_work *w) {
    g4a_status st = replace_invalid(w, &text, &bytes);
    if (st != G4A_OK ||
        (st = g4a_tok_reserve(&w->chars, bytes, sizeof(uint32_t), w->err)) != G4A_OK) {
        return st;
    }
    const size_t n = g4a_pretok_classify(text, bytes, w->chars.data);
    bpe_run run = {tok, w, w->chars.data, text, g4a_pretok_ignores_merges(tok->pretok)};
    return g4a_pretok_split(tok->pretok, w->chars.data, n, encode_piece, &run);
}
