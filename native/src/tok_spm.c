/* tok_spm.c – SentencePiece vocabularies (tokenizer.ggml.model "llama"): characters are merged to
 * the token with the best score until nothing fits; what is no token falls back to bytes. */
#include "tok_internal.h"
#include "unicode.h"

/* U+2581, the visible space of SentencePiece. */
static const char visible_space[] = "\342\226\201";
enum { VISIBLE_SPACE_BYTES = sizeof visible_space - 1 };

static uint32_t best_pair(const g4a_tokenizer *tok, const char *text, const g4a_tok_sym *a,
                          const g4a_tok_sym *b, int32_t *id_out) {
    *id_out = g4a_tok_find(tok, text + a->start, a->bytes + b->bytes);
    return *id_out < 0 ? G4A_TOK_NONE : tok->score_order[*id_out];
}

static bool is_visible_space(const char *p, size_t bytes) {
    return bytes >= VISIBLE_SPACE_BYTES && memcmp(p, visible_space, VISIBLE_SPACE_BYTES) == 0;
}

/* Bytes up to the next place where a space follows something else. */
static size_t word_bytes(const char *p, size_t bytes) {
    size_t i = 0;
    while (is_visible_space(p + i, bytes - i)) {
        i += VISIBLE_SPACE_BYTES;
    }
    while (i < bytes && !is_visible_space(p + i, bytes - i)) {
        i++;
    }
    return i;
}

void g4a_spm_init(g4a_tokenizer *tok) {
    tok->pair = best_pair;
    tok->splits_words = true;
    for (int32_t id = 0; id < tok->n && tok->splits_words; id++) {
        const g4a_tok_entry *e = &tok->entries[id];
        tok->splits_words = !e->keyed || word_bytes(e->raw, e->raw_bytes) == e->raw_bytes;
    }
    for (int b = 0; b < 256; b++) {
        static const char hex[] = "0123456789ABCDEF";
        const char named[6] = {'<', '0', 'x', hex[b / 16], hex[b % 16], '>'};
        const char plain = (char)b;
        tok->byte_ids[b] = g4a_tok_find(tok, named, sizeof named);
        if (tok->byte_ids[b] < 0) {
            tok->byte_ids[b] = g4a_tok_find(tok, &plain, 1);
        }
        if (tok->byte_ids[b] < 0) {
            tok->byte_ids[b] = tok->special.unk;
        }
    }
}

/* Rewrites a fragment with visible spaces, one more in front if the vocabulary wants it. */
static g4a_status show_spaces(const g4a_tokenizer *tok, const char *text, size_t bytes,
                              g4a_tok_work *w, size_t *n_out) {
    size_t n_spaces = tok->add_space_prefix;
    for (size_t i = 0; i < bytes; i++) {
        n_spaces += text[i] == ' ';
    }
    const size_t grown = bytes + n_spaces * VISIBLE_SPACE_BYTES;
    g4a_status st = g4a_tok_reserve(&w->text, grown, 1, w->err);
    if (st != G4A_OK) {
        return st;
    }
    char *out = w->text.data;
    if (tok->add_space_prefix) {
        memcpy(out, visible_space, VISIBLE_SPACE_BYTES);
        out += VISIBLE_SPACE_BYTES;
    }
    for (size_t i = 0; i < bytes; i++) {
        if (text[i] == ' ') {
            memcpy(out, visible_space, VISIBLE_SPACE_BYTES);
            out += VISIBLE_SPACE_BYTES;
        } else {
            *out++ = text[i];
        }
    }
    *n_out = (size_t)(out - (char *)w->text.data);
    return G4A_OK;
}

static g4a_status encode_stretch(const g4a_tokenizer *tok, const char *text, size_t bytes,
                                 g4a_tok_work *w) {
    g4a_status st = g4a_tok_reserve(&w->syms, bytes, sizeof(g4a_tok_sym), w->err);
    if (st != G4A_OK || (st = g4a_tok_reserve(&w->heap, 2 * (uint64_t)bytes, sizeof(g4a_tok_cand),
                                              w->err)) != G4A_OK) {
        return st;
    }
    g4a_tok_sym *syms = w->syms.data;
    uint32_t n = 0;
    for (size_t i = 0; i < bytes;) {
        uint32_t cp;
        const size_t len = g4a_utf8_decode(text + i, bytes - i, &cp);
        syms[n++] = (g4a_tok_sym){
            .start = (uint32_t)i, .bytes = (uint32_t)len, .id = g4a_tok_find(tok, text + i, len)};
        i += len;
    }
    g4a_tok_merge(tok, text, syms, n, w->heap.data);
    for (uint32_t i = 0; i != G4A_TOK_NONE; i = syms[i].next) {
        for (uint32_t b = 0; syms[i].id < 0 && b < syms[i].bytes; b++) {
            g4a_tok_put(w, tok->byte_ids[(unsigned char)text[syms[i].start + b]]);
        }
        g4a_tok_put(w, syms[i].id);
    }
    return G4A_OK;
}

g4a_status g4a_spm_encode(const g4a_tokenizer *tok, const char *text, size_t bytes,
                          g4a_tok_work *w) {
    g4a_status st = show_spaces(tok, text, bytes, w, &bytes);
    text = w->text.data;
    for (size_t i = 0; i < bytes && st == G4A_OK;) {
        const size_t n = tok->splits_words ? word_bytes(text + i, bytes - i) : bytes;
        st = encode_stretch(tok, text + i, n, w);
        i += n;
    }
    return st;
}
