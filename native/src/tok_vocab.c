/* tok_vocab.c – the vocabulary as the file states it: texts, types, special ids, and the map from
 * text to id. Of duplicate texts the first one is kept. */
#include <math.h>

#include "alloc.h"
#include "tok_internal.h"

g4a_status g4a_tok_array(const g4a_gguf *g, const char *key, uint32_t type, uint32_t other_type,
                         const char *type_words, uint64_t n, const g4a_gguf_kv **kv_out,
                         g4a_error *err) {
    const g4a_gguf_kv *kv = g4a_gguf_find(g, key);
    *kv_out = kv;
    if (kv == NULL) {
        return G4A_OK;
    }
    if (kv->type != G4A_GGUF_ARRAY || (kv->elem_type != type && kv->elem_type != other_type)) {
        return g4a_fail(err, G4A_ERR_FORMAT, "metadata \"%s\" at byte %llu must be a list of %s.",
                        key, (unsigned long long)kv->at, type_words);
    }
    if (kv->count < n) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"%s\" at byte %llu has %llu entries, but the vocabulary has "
                        "%llu.",
                        key, (unsigned long long)kv->at, (unsigned long long)kv->count,
                        (unsigned long long)n);
    }
    return G4A_OK;
}

/* Texts and types */

static g4a_status read_texts(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    static const char key[] = "tokenizer.ggml.tokens";
    const g4a_gguf_kv *kv;
    g4a_status st = g4a_tok_array(g, key, G4A_GGUF_STRING, G4A_GGUF_STRING, "texts", 0, &kv, err);
    if (st != G4A_OK) {
        return st;
    }
    if (kv == NULL || kv->count == 0) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"%s\" is missing or empty: the file has no vocabulary.", key);
    }
    if (kv->count > G4A_MAX_VOCAB) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"%s\" at byte %llu has %llu entries; at most %u make sense.",
                        key, (unsigned long long)kv->at, (unsigned long long)kv->count,
                        G4A_MAX_VOCAB);
    }
    tok->entries = g4a_calloc(kv->count, sizeof *tok->entries);
    if (tok->entries == NULL) {
        return g4a_fail_nomem(err, kv->count * sizeof *tok->entries);
    }
    tok->n = (int32_t)kv->count;
    tok->texts = g4a_calloc(kv->bytes, 1); /* their lengths are in there, too */
    if (tok->texts == NULL) {
        return g4a_fail_nomem(err, kv->bytes);
    }
    const uint8_t *cursor = kv->data;
    char *at = tok->texts;
    for (int32_t i = 0; i < tok->n; i++) {
        if ((st = g4a_tok_go_on(tok, err)) != G4A_OK) {
            return st;
        }
        const g4a_str s = g4a_gguf_next_str(&cursor);
        if (s.bytes > G4A_MAX_TOKEN_BYTES) {
            return g4a_fail(err, G4A_ERR_FORMAT,
                            "token %d in metadata \"%s\" has %llu bytes; at most %u make sense.", i,
                            key, (unsigned long long)s.bytes, G4A_MAX_TOKEN_BYTES);
        }
        const uint32_t bytes = (uint32_t)s.bytes;
        memcpy(at, s.data, bytes);
        tok->entries[i] = (g4a_tok_entry){.text = at,
                                          .raw = at,
                                          .text_bytes = bytes,
                                          .raw_bytes = bytes,
                                          .type = G4A_TOK_NORMAL,
                                          .keyed = bytes > 0};
        at += bytes;
    }
    return G4A_OK;
}

static g4a_status read_types(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    const g4a_gguf_kv *kv;
    g4a_status st = g4a_tok_array(g, "tokenizer.ggml.token_type", G4A_GGUF_I32, G4A_GGUF_I32,
                                  "32-bit integers", (uint64_t)tok->n, &kv, err);
    if (st != G4A_OK || kv == NULL) {
        return st;
    }
    for (int32_t i = 0; i < tok->n; i++) {
        const uint32_t type = g4a_load_u32(kv->data + 4 * (size_t)i);
        tok->entries[i].type = (uint8_t)(type <= G4A_TOK_BYTE ? type : G4A_TOK_UNDEFINED);
    }
    return G4A_OK;
}

/* Floats in an order-preserving unsigned form, complemented so that the best score is smallest.
 * Adding zero makes −0 and +0 the same score. */
static uint32_t order_of_score(float score) {
    const uint32_t bits = g4a_f32_bits(score + 0.0f);
    return ~((bits & 0x80000000u) != 0 ? ~bits : bits | 0x80000000u);
}

static g4a_status read_scores(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    static const char key[] = "tokenizer.ggml.scores";
    const g4a_gguf_kv *kv;
    g4a_status st = g4a_tok_array(g, key, G4A_GGUF_F32, G4A_GGUF_I32, "32-bit numbers",
                                  (uint64_t)tok->n, &kv, err);
    if (st != G4A_OK) {
        return st;
    }
    if (kv == NULL) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"%s\" is missing: without scores a SentencePiece vocabulary "
                        "cannot split text.",
                        key);
    }
    tok->score_order = g4a_calloc((uint64_t)tok->n, sizeof *tok->score_order);
    if (tok->score_order == NULL) {
        return g4a_fail_nomem(err, (uint64_t)tok->n * sizeof *tok->score_order);
    }
    for (int32_t i = 0; i < tok->n; i++) {
        const uint8_t *at = kv->data + 4 * (size_t)i;
        const float score =
            kv->elem_type == G4A_GGUF_F32 ? g4a_load_f32(at) : (float)(int32_t)g4a_load_u32(at);
        if (isnan(score)) {
            return g4a_fail(err, G4A_ERR_FORMAT,
                            "the score of token %d in metadata \"%s\" is not a number.", i, key);
        }
        tok->score_order[i] = order_of_score(score);
    }
    return G4A_OK;
}

/* Special ids */

/* An id beyond the vocabulary is ignored, like the reference does: the default stays. */
static g4a_status read_id(const g4a_gguf *g, const char *key, const g4a_tokenizer *tok,
                          int32_t *id_out, g4a_error *err) {
    uint64_t id = UINT64_MAX;
    g4a_status st = g4a_gguf_get_u64(g, key, UINT64_MAX, &id, NULL, err);
    if (st == G4A_OK && id < (uint64_t)tok->n) {
        *id_out = (int32_t)id;
    }
    if (*id_out >= tok->n) {
        *id_out = -1;
    }
    return st;
}

static g4a_status read_special_ids(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    const bool spm = tok->kind == G4A_TOK_SPM;
    g4a_special_ids *s = &tok->special;
    *s = (g4a_special_ids){.bos = spm ? 1 : 11,
                           .eos = spm ? 2 : 11,
                           .unk = spm ? 0 : -1,
                           .pad = -1,
                           .add_bos = spm || g4a_pretok_adds_bos(tok->pretok),
                           .add_eos = false};
    tok->add_space_prefix = spm;
    g4a_status st;
    if ((st = read_id(g, "tokenizer.ggml.bos_token_id", tok, &s->bos, err)) != G4A_OK ||
        (st = read_id(g, "tokenizer.ggml.eos_token_id", tok, &s->eos, err)) != G4A_OK ||
        (st = read_id(g, "tokenizer.ggml.unknown_token_id", tok, &s->unk, err)) != G4A_OK ||
        (st = read_id(g, "tokenizer.ggml.padding_token_id", tok, &s->pad, err)) != G4A_OK ||
        (st = g4a_gguf_get_bool(g, "tokenizer.ggml.add_bos_token", &s->add_bos, NULL, err)) !=
            G4A_OK ||
        (st = g4a_gguf_get_bool(g, "tokenizer.ggml.add_eos_token", &s->add_eos, NULL, err)) !=
            G4A_OK ||
        (st = g4a_gguf_get_bool(g, "tokenizer.ggml.add_space_prefix", &tok->add_space_prefix, NULL,
                                err)) != G4A_OK) {
        return st;
    }
    tok->add_space_prefix = tok->add_space_prefix && spm; /* BPE never puts a space in front */
    return G4A_OK;
}

/* Type of tokenizer */

static g4a_status read_pre(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    g4a_str pre = {"default", 7}; /* files from before the key existed */
    g4a_status st = g4a_gguf_get_str(g, "tokenizer.ggml.pre", &pre, NULL, err);
    if (st != G4A_OK) {
        return st;
    }
    tok->pretok = g4a_pretok_find(pre);
    if (tok->pretok == NULL) {
        return g4a_fail(err, G4A_ERR_UNSUPPORTED,
                        "the model splits text by the rules \"%.*s\" (metadata "
                        "\"tokenizer.ggml.pre\"), which this version does not know.",
                        (int)g4a_min_size((size_t)pre.bytes, 64), pre.data);
    }
    return G4A_OK;
}

static g4a_status read_kind(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    static const struct {
        const char *model;
        const char *words;
    } refused[] = {{"bert", "the WordPiece tokenizer"}, {"t5", "the Unigram tokenizer"},
                   {"rwkv", "the RWKV tokenizer"},      {"plamo2", "the PLaMo-2 tokenizer"},
                   {"gemma4", "the Gemma 4 tokenizer"}, {"none", "no tokenizer"},
                   {"no_vocab", "no tokenizer"}};
    static const char key[] = "tokenizer.ggml.model";
    g4a_str model = {"", 0};
    bool found;
    g4a_status st = g4a_gguf_get_str(g, key, &model, &found, err);
    if (st != G4A_OK) {
        return st;
    }
    if (!found) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"%s\" is missing: the file has no tokenizer.", key);
    }
    if (g4a_str_is(model, "llama")) {
        tok->kind = G4A_TOK_SPM;
        return G4A_OK;
    }
    if (g4a_str_is(model, "gpt2")) {
        tok->kind = G4A_TOK_BPE;
        return read_pre(g, tok, err);
    }
    for (size_t i = 0; i < G4A_COUNT(refused); i++) {
        if (g4a_str_is(model, refused[i].model)) {
            return g4a_fail(err, G4A_ERR_UNSUPPORTED,
                            "the model uses %s (metadata \"%s\" is \"%s\"), which this version "
                            "cannot run.",
                            refused[i].words, key, refused[i].model);
        }
    }
    return g4a_fail(err, G4A_ERR_UNSUPPORTED,
                    "metadata \"%s\" is \"%.*s\", a tokenizer that this version does not know.",
                    key, (int)g4a_min_size((size_t)model.bytes, 64), model.data);
}

g4a_status g4a_tok_read_vocab(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    g4a_status st;
    if ((st = read_kind(g, tok, err)) != G4A_OK || (st = read_texts(g, tok, err)) != G4A_OK ||
        (st = read_types(g, tok, err)) != G4A_OK ||
        (st = read_special_ids(g, tok, err)) != G4A_OK) {
        return st;
    }
    return tok->kind == G4A_TOK_SPM ? read_scores(g, tok, err) : G4A_OK;
}

/* Map */

/* Up to seven bytes as a number; together with their count it is unique. */
static uint64_t load_tail(const char *p, size_t bytes) {
    if (bytes >= 4) {
        return g4a_load_u32(p) | (uint64_t)g4a_load_u32(p + bytes - 4) << 32;
    }
    if (bytes > 0) {
        return (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[bytes / 2] << 8 |
               (uint64_t)(unsigned char)p[bytes - 1] << 16;
    }
    return 0;
}

/* Multiply and fold, eight bytes at a time. */
static uint32_t hash_of(const char *p, size_t bytes) {
    const uint64_t k = UINT64_C(0x9e3779b97f4a7c15); /* 2^64 / golden ratio, odd */
    uint64_t h = bytes * k;
    while (bytes >= 8) {
        h = (h ^ g4a_load_u64(p)) * k;
        h ^= h >> 32;
        p += 8;
        bytes -= 8;
    }
    h = (h ^ load_tail(p, bytes)) * k;
    return (uint32_t)(h >> 32);
}

/* The slot that holds the key or, if none does, the empty one where it belongs. */
static g4a_tok_slot *slot_for(const g4a_tokenizer *tok, const char *key, size_t bytes,
                              uint32_t hash) {
    for (uint32_t i = hash & tok->slot_mask;; i = (i + 1) & tok->slot_mask) {
        g4a_tok_slot *slot = &tok->slots[i];
        if (slot->id_plus_1 == 0) {
            return slot;
        }
        if (slot->hash == hash) {
            const g4a_tok_entry *e = &tok->entries[slot->id_plus_1 - 1];
            if (e->raw_bytes == bytes && memcmp(e->raw, key, bytes) == 0) {
                return slot;
            }
        }
    }
}

g4a_status g4a_tok_build_map(g4a_tokenizer *tok, g4a_error *err) {
    uint32_t capacity = 16; /* at least twice the entries: probes stay short and always end */
    while (capacity < 2 * (uint32_t)tok->n) {
        capacity *= 2;
    }
    tok->slots = g4a_calloc(capacity, sizeof *tok->slots);
    if (tok->slots == NULL) {
        return g4a_fail_nomem(err, (uint64_t)capacity * sizeof *tok->slots);
    }
    tok->slot_mask = capacity - 1;
    for (int32_t id = 0; id < tok->n; id++) {
        g4a_tok_entry *e = &tok->entries[id];
        const g4a_status st = g4a_tok_go_on(tok, err);
        if (st != G4A_OK) {
            return st;
        }
        if (!e->keyed) {
            continue;
        }
        const uint32_t hash = hash_of(e->raw, e->raw_bytes);
        g4a_tok_slot *slot = slot_for(tok, e->raw, e->raw_bytes, hash);
        if (slot->id_plus_1 != 0) {
            e->keyed = false;
            continue;
        }
        *slot = (g4a_tok_slot){hash, (uint32_t)id + 1};
        if (e->raw_bytes > tok->max_key_bytes) {
            tok->max_key_bytes = e->raw_bytes;
        }
    }
    return G4A_OK;
}

int32_t g4a_tok_find(const g4a_tokenizer *tok, const char *key, size_t bytes) {
    if (bytes > tok->max_key_bytes) {
        return -1;
    }
    return (int32_t)slot_for(tok, key, bytes, hash_of(key, bytes))->id_plus_1 - 1;
}

bool g4a_tok_text_is(const g4a_tok_entry *e, const char *text) {
    return g4a_str_is((g4a_str){e->text, e->text_bytes}, text);
}

static int hex_digit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

int g4a_tok_byte_value(const g4a_tok_entry *e) {
    if (e->text_bytes != 6 || memcmp(e->text, "<0x", 3) != 0 || e->text[5] != '>') {
        return -1;
    }
    const int high = hex_digit(e->text[3]);
    const int low = hex_digit(e->text[4]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}
