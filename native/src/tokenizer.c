/* tokenizer.c – the public functions of the tokenizer: creation, encoding, pieces, decoding. Adds
 * neither BOS nor EOS and never cleans up spaces: callers see exactly what the vocabulary says. */
#include "tokenizer.h"

#include "alloc.h"
#include "tok_internal.h"

g4a_status g4a_tok_reserve(g4a_tok_buf *buf, uint64_t count, size_t size, g4a_error *err) {
    const uint64_t need = count * size; /* texts are below 2^31 bytes: no overflow */
    if (need <= buf->bytes) {
        return G4A_OK;
    }
    uint64_t bytes = 2 * buf->bytes > 256 ? 2 * buf->bytes : 256;
    bytes = bytes < need ? need : bytes;
    void *data = g4a_calloc(bytes, 1);
    if (data == NULL) {
        return g4a_fail_nomem(err, bytes);
    }
    if (buf->bytes > 0) {
        memcpy(data, buf->data, (size_t)buf->bytes);
    }
    g4a_free(buf->data);
    *buf = (g4a_tok_buf){data, bytes};
    return G4A_OK;
}

void g4a_tok_work_free(g4a_tok_work *w) {
    g4a_free(w->text.data);
    g4a_free(w->chars.data);
    g4a_free(w->syms.data);
    g4a_free(w->heap.data);
    g4a_free(w->hits.data);
    g4a_free(w->taken.data);
}

/* Creation */

g4a_status g4a_tok_go_on(const g4a_tokenizer *tok, g4a_error *err) {
    if (tok->cancel != NULL && g4a_shared_load(tok->cancel) != 0) {
        return g4a_fail(err, G4A_ERR_CANCELLED, "stopped.");
    }
    return G4A_OK;
}

static g4a_status fill(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    g4a_status st = g4a_tok_read_vocab(g, tok, err);
    if (st == G4A_OK && tok->kind == G4A_TOK_BPE) {
        st = g4a_bpe_init_raw(tok, err);
    }
    if (st != G4A_OK || (st = g4a_tok_build_map(tok, err)) != G4A_OK) {
        return st;
    }
    if (tok->kind == G4A_TOK_SPM) {
        g4a_spm_init(tok);
    } else if ((st = g4a_bpe_init_merges(g, tok, err)) != G4A_OK) {
        return st;
    }
    if ((st = g4a_tok_collect_eog(g, tok, err)) != G4A_OK) {
        return st;
    }
    return g4a_tok_index_specials(g, tok, err);
}

g4a_status g4a_tokenizer_create(const g4a_gguf *g, const int32_t *cancel, g4a_tokenizer **tok_out,
                                g4a_error *err) {
    *tok_out = NULL;
    g4a_tokenizer *tok = g4a_calloc(1, sizeof *tok);
    if (tok == NULL) {
        return g4a_fail_nomem(err, sizeof *tok);
    }
    tok->cancel = cancel;
    g4a_status st = fill(g, tok, err);
    tok->cancel = NULL;
    if (st != G4A_OK) {
        g4a_tokenizer_free(tok);
        return st;
    }
    *tok_out = tok;
    return G4A_OK;
}

void g4a_tokenizer_free(g4a_tokenizer *tok) {
    if (tok == NULL) {
        return;
    }
    g4a_free(tok->entries);
    g4a_free(tok->texts);
    g4a_free(tok->arena);
    g4a_free(tok->slots);
    g4a_free(tok->eog);
    g4a_free(tok->score_order);
    g4a_free(tok->pairs);
    g4a_free(tok->user_defined.list);
    g4a_free(tok->all_special.list);
    g4a_free(tok);
}

int32_t g4a_tokenizer_size(const g4a_tokenizer *tok) {
    return tok->n;
}

const g4a_special_ids *g4a_tokenizer_special(const g4a_tokenizer *tok) {
    return &tok->special;
}

const int32_t *g4a_tokenizer_eog(const g4a_tokenizer *tok, size_t *n_out) {
    *n_out = tok->n_eog;
    return tok->eog;
}

bool g4a_tokenizer_is_eog(const g4a_tokenizer *tok, int32_t id) {
    for (size_t i = 0; i < tok->n_eog; i++) {
        if (tok->eog[i] == id) {
            return true;
        }
    }
    return false;
}

/* Text to ids */

static g4a_status encode_fragment(const g4a_tokenizer *tok, const char *text, size_t begin,
                                  size_t end, g4a_tok_work *w) {
    if (begin == end) {
        return G4A_OK;
    }
    return tok->kind == G4A_TOK_SPM ? g4a_spm_encode(tok, text + begin, end - begin, w)
                                    : g4a_bpe_encode(tok, text + begin, end - begin, w);
}

static g4a_status encode_all(const g4a_tokenizer *tok, const char *text, size_t bytes, bool special,
                             g4a_tok_work *w) {
    size_t n_hits;
    g4a_status st =
        g4a_tok_cut(special ? &tok->all_special : &tok->user_defined, text, bytes, w, &n_hits);
    if (st != G4A_OK) {
        return st;
    }
    const g4a_tok_hit *hits = w->hits.data;
    size_t pos = 0;
    for (size_t i = 0; i < n_hits; i++) {
        if ((st = encode_fragment(tok, text, pos, hits[i].cut, w)) != G4A_OK) {
            return st;
        }
        g4a_tok_put(w, hits[i].id);
        pos = hits[i].cut_end;
    }
    return encode_fragment(tok, text, pos, bytes, w);
}

g4a_status g4a_tokenizer_encode(const g4a_tokenizer *tok, const char *text, size_t bytes,
                                bool special, int32_t *ids, size_t cap, size_t *n_out,
                                g4a_error *err) {
    *n_out = 0;
    if (bytes > G4A_TOK_MAX_TEXT_BYTES) {
        return g4a_fail(err, G4A_ERR_INVALID,
                        "the text has %zu bytes; at most %u can be tokenized at once.", bytes,
                        G4A_TOK_MAX_TEXT_BYTES);
    }
    g4a_tok_work w = {.ids = ids, .cap = cap, .err = err};
    const g4a_status st = encode_all(tok, text, bytes, special, &w);
    if (st == G4A_OK) {
        *n_out = w.n;
    }
    g4a_tok_work_free(&w);
    return st;
}

/* Ids to text */

typedef struct byte_sink {
    char *out;
    size_t cap;
    size_t n;        /* bytes produced, beyond cap only counted */
    bool drop_space; /* leave out the first byte if it is a space */
} byte_sink;

static void put_bytes(byte_sink *sink, const char *p, size_t bytes) {
    if (bytes == 0) {
        return;
    }
    if (sink->drop_space && *p == ' ') {
        p++;
        bytes--;
    }
    sink->drop_space = false;
    if (sink->n < sink->cap) {
        memcpy(sink->out + sink->n, p, g4a_min_size(bytes, sink->cap - sink->n));
    }
    sink->n += bytes;
}

/* SentencePiece spells a space as U+2581. */
static void put_spm_text(byte_sink *sink, const char *p, size_t bytes) {
    size_t done = 0;
    for (size_t i = 0; i + 3 <= bytes; i++) {
        if (memcmp(p + i, "\342\226\201", 3) == 0) {
            put_bytes(sink, p + done, i - done);
            put_bytes(sink, " ", 1);
            i += 2;
            done = i + 1;
        }
    }
    put_bytes(sink, p + done, bytes - done);
}

static void put_piece(const g4a_tokenizer *tok, int32_t id, bool special, byte_sink *sink) {
    const g4a_tok_entry *e = &tok->entries[id];
    const int value = e->type == G4A_TOK_BYTE ? g4a_tok_byte_value(e) : -1;
    const char byte = (char)value;
    switch ((g4a_tok_type)e->type) {
        case G4A_TOK_UNKNOWN:
        case G4A_TOK_CONTROL:
            if (special || e->visible) {
                put_bytes(sink, e->text, e->text_bytes);
            }
            break;
        case G4A_TOK_USER_DEFINED:
            put_bytes(sink, e->text, e->text_bytes);
            break;
        case G4A_TOK_NORMAL:
        case G4A_TOK_BYTE:
            if (value >= 0) {
                put_bytes(sink, &byte, 1);
            } else if (tok->kind == G4A_TOK_SPM) {
                put_spm_text(sink, e->text, e->text_bytes);
            } else {
                put_bytes(sink, e->raw, e->raw_bytes);
            }
            break;
        case G4A_TOK_UNDEFINED:
        case G4A_TOK_UNUSED:
            break;
    }
}

static g4a_status check_id(const g4a_tokenizer *tok, int32_t id, g4a_error *err) {
    if (id < 0 || id >= tok->n) {
        return g4a_fail(err, G4A_ERR_INVALID, "there is no token %d: the vocabulary has 0 to %d.",
                        id, tok->n - 1);
    }
    return G4A_OK;
}

g4a_status g4a_tokenizer_piece(const g4a_tokenizer *tok, int32_t id, bool special, char *out,
                               size_t cap, size_t *n_out, g4a_error *err) {
    byte_sink sink = {out, cap, 0, false};
    *n_out = 0;
    const g4a_status st = check_id(tok, id, err);
    if (st == G4A_OK) {
        put_piece(tok, id, special, &sink);
        *n_out = sink.n;
    }
    return st;
}

g4a_status g4a_tokenizer_decode(const g4a_tokenizer *tok, const int32_t *ids, size_t n,
                                bool special, char *out, size_t cap, size_t *n_out,
                                g4a_error *err) {
    byte_sink sink = {out, cap, 0, tok->add_space_prefix};
    *n_out = 0;
    size_t i = n > 0 && tok->special.add_bos && ids[0] == tok->special.bos ? 1 : 0;
    for (; i < n; i++) {
        const g4a_status st = check_id(tok, ids[i], err);
        if (st != G4A_OK) {
            return st;
        }
        put_piece(tok, ids[i], special, &sink);
    }
    *n_out = sink.n;
    return G4A_OK;
}
