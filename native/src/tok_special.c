/* tok_special.c – special tokens: which of them end a reply, and where they stand in a text.
 *
 * Cutting follows the rule "every special token in turn, longer ones first, is searched in what is
 * left of the text": so a long one wins over a shorter one further left. Here the text is searched
 * once and the finds wait in a heap ordered by (length, id, position), which gives the same result
 * without a scan per token. */
#include <stdlib.h>

#include "alloc.h"
#include "tok_internal.h"
#include "unicode.h"

/* End of generation */

/* Texts with a meaning that the file need not state. Octal \357\275\234 is U+FF5C, \342\226\201 is
 * U+2581. */
static const char *const eog_texts[] = {
    "<|eot_id|>",
    "<|im_end|>",
    "<|end|>",
    "<|return|>",
    "<|call|>",
    "<|calls|>",
    "<|flush|>",
    "<end_of_turn>",
    "<|endoftext|>",
    "</s>",
    "<|eom_id|>",
    "<EOT>",
    "_<EOT>",
    "[EOT]",
    "[EOS]",
    "<|end_of_text|>",
    "<end_of_utterance>",
    "<eos>",
    "<turn|>",
    "<|tool_response>",
    "<\357\275\234end\342\226\201of\342\226\201sentence\357\275\234>",
    "[e~[",
};

/* Fill-in-the-middle tokens: the ids of ends (pad, repository, separator) end a reply. Each key is
 * followed by the texts that stand for it in a file without the key. */
typedef struct fim_role {
    const char *key;
    bool ends_reply;
    const char *texts[9];
} fim_role;

static const fim_role fim_roles[] = {
    {"tokenizer.ggml.fim_pre_token_id",
     false,
     {"<|fim_prefix|>", "<fim-prefix>", "<fim_prefix>",
      "<\357\275\234fim\342\226\201begin\357\275\234>", "<PRE>", "\342\226\201<PRE>",
      "<|code_prefix|>", "<|prefix|>"}},
    {"tokenizer.ggml.fim_suf_token_id",
     false,
     {"<|fim_suffix|>", "<fim-suffix>", "<fim_suffix>",
      "<\357\275\234fim\342\226\201hole\357\275\234>", "<SUF>", "\342\226\201<SUF>",
      "<|code_suffix|>", "<|suffix|>"}},
    {"tokenizer.ggml.fim_mid_token_id",
     false,
     {"<|fim_middle|>", "<fim-middle>", "<fim_middle>",
      "<\357\275\234fim\342\226\201end\357\275\234>", "<MID>", "\342\226\201<MID>",
      "<|code_middle|>", "<|middle|>"}},
    {"tokenizer.ggml.fim_pad_token_id",
     true,
     {"<|fim_pad|>", "<fim-pad>", "<fim_pad>", "<PAD>", "[PAD]"}},
    {"tokenizer.ggml.fim_rep_token_id",
     true,
     {"<|fim_repo|>", "<|repo_name|>", "<fim-repo>", "<REPO>", "<reponame>"}},
    {"tokenizer.ggml.fim_sep_token_id", true, {"<|file_sep|>"}},
};

/* The structure of a harmony reply (gpt-oss): whoever reads the reply must see it. They stay
 * control tokens, so that a text typed by a user cannot contain them. */
static const char *const visible_texts[] = {"<|channel|>", "<|message|>", "<|start|>",
                                            "<|constrain|>"};

static bool text_in(const g4a_tok_entry *e, const char *const *list, size_t n) {
    for (size_t i = 0; i < n && list[i] != NULL; i++) {
        if (g4a_tok_text_is(e, list[i])) {
            return true;
        }
    }
    return false;
}

/* Tokens that may have one of the texts above: all of those begin with one of four bytes. */
typedef struct markers {
    int32_t *ids; /* ascending */
    size_t n;
    uint8_t *ends; /* per token of the vocabulary: ends a reply */
} markers;

static g4a_status find_markers(const g4a_tokenizer *tok, markers *m, g4a_error *err) {
    m->ids = g4a_calloc((uint64_t)tok->n, sizeof *m->ids);
    m->ends = g4a_calloc((uint64_t)tok->n, sizeof *m->ends);
    if (m->ids == NULL || m->ends == NULL) {
        return g4a_fail_nomem(err, (uint64_t)tok->n * (sizeof *m->ids + sizeof *m->ends));
    }
    for (int32_t id = 0; id < tok->n; id++) {
        const g4a_tok_entry *e = &tok->entries[id];
        if (e->text_bytes >= 4 && strchr("<[_\342", e->text[0]) != NULL) {
            m->ids[m->n++] = id;
        }
    }
    return G4A_OK;
}

/* First token with one of the texts, or -1. */
static int32_t first_with(const g4a_tokenizer *tok, const markers *m, const char *const *texts,
                          size_t n) {
    for (size_t i = 0; i < m->n; i++) {
        if (text_in(&tok->entries[m->ids[i]], texts, n)) {
            return m->ids[i];
        }
    }
    return -1;
}

static bool has_text(const g4a_tokenizer *tok, const markers *m, const char *text) {
    return first_with(tok, m, &text, 1) >= 0;
}

/* The id that a key names, -1 if it names none. */
static g4a_status id_of_key(const g4a_gguf *g, const g4a_tokenizer *tok, const char *key,
                            int32_t *id_out, g4a_error *err) {
    uint64_t id = UINT64_MAX;
    g4a_status st = g4a_gguf_get_u64(g, key, UINT64_MAX, &id, NULL, err);
    *id_out = id < (uint64_t)tok->n ? (int32_t)id : -1;
    return st;
}

static g4a_status mark_keys(const g4a_gguf *g, g4a_tokenizer *tok, const markers *m,
                            g4a_error *err) {
    static const char *const keys[] = {"tokenizer.ggml.eot_token_id",
                                       "tokenizer.ggml.eom_token_id"};
    g4a_status st;
    int32_t id;
    if (tok->special.eos >= 0) {
        m->ends[tok->special.eos] = 1;
    }
    for (size_t i = 0; i < G4A_COUNT(keys); i++) {
        if ((st = id_of_key(g, tok, keys[i], &id, err)) != G4A_OK) {
            return st;
        }
        if (id >= 0) {
            m->ends[id] = 1;
        }
    }
    for (size_t i = 0; i < G4A_COUNT(fim_roles); i++) {
        const fim_role *role = &fim_roles[i];
        if ((st = id_of_key(g, tok, role->key, &id, err)) != G4A_OK) {
            return st;
        }
        if (id < 0 && (id = first_with(tok, m, role->texts, G4A_COUNT(role->texts))) >= 0) {
            tok->entries[id].type = G4A_TOK_CONTROL;
        }
        if (id >= 0 && role->ends_reply) {
            m->ends[id] = 1;
        }
    }
    return G4A_OK;
}

static void mark_texts(g4a_tokenizer *tok, const markers *m) {
    for (size_t i = 0; i < m->n; i++) {
        g4a_tok_entry *e = &tok->entries[m->ids[i]];
        if (text_in(e, eog_texts, G4A_COUNT(eog_texts))) {
            m->ends[m->ids[i]] = 1;
            e->type = G4A_TOK_CONTROL;
        }
        if (text_in(e, visible_texts, G4A_COUNT(visible_texts))) {
            e->visible = true;
            e->type = G4A_TOK_CONTROL;
        }
    }
}

/* The tokens with this text do not end a reply after all. */
static void unmark(g4a_tokenizer *tok, const markers *m, const char *text, g4a_tok_type type) {
    for (size_t i = 0; i < m->n; i++) {
        g4a_tok_entry *e = &tok->entries[m->ids[i]];
        if (g4a_tok_text_is(e, text)) {
            m->ends[m->ids[i]] = 0;
            e->type = (uint8_t)type;
            e->visible = type == G4A_TOK_CONTROL;
        }
    }
}

/* Families in which a text of the list means something else. */
static void apply_exceptions(g4a_tokenizer *tok, const markers *m) {
    const bool has_call = has_text(tok, m, "<|call|>") || has_text(tok, m, "<|calls|>");
    if (has_call && (has_text(tok, m, "<|return|>") || has_text(tok, m, "<|flush|>"))) {
        unmark(tok, m, "<|end|>", G4A_TOK_CONTROL); /* harmony: ends one message of several */
    }
    if (has_text(tok, m, "<|tool_response>") || has_text(tok, m, "<|plamo:eos|>")) {
        unmark(tok, m, "</s>", G4A_TOK_NORMAL); /* ordinary text there */
    }
}

g4a_status g4a_tok_collect_eog(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    markers m = {0};
    g4a_status st = find_markers(tok, &m, err);
    if (st != G4A_OK || (st = mark_keys(g, tok, &m, err)) != G4A_OK) {
        goto done;
    }
    mark_texts(tok, &m);
    apply_exceptions(tok, &m);
    for (int32_t id = 0; id < tok->n; id++) {
        tok->n_eog += m.ends[id];
    }
    tok->eog = g4a_calloc(tok->n_eog, sizeof *tok->eog);
    if (tok->eog == NULL) {
        st = g4a_fail_nomem(err, tok->n_eog * sizeof *tok->eog);
        goto done;
    }
    size_t n = 0;
    for (int32_t id = 0; id < tok->n; id++) {
        if (m.ends[id] != 0) {
            tok->eog[n++] = id;
        }
    }
done:
    g4a_free(m.ids);
    g4a_free(m.ends);
    return st;
}

/* Index of special tokens */

static int compare_texts(const void *a, const void *b) {
    const g4a_tok_special *x = a;
    const g4a_tok_special *y = b;
    const int c = memcmp(x->text, y->text, g4a_min_size(x->bytes, y->bytes));
    if (c != 0) {
        return c;
    }
    return x->bytes != y->bytes ? (x->bytes > y->bytes) - (x->bytes < y->bytes)
                                : (x->id > y->id) - (x->id < y->id);
}

static int compare_ranks(const void *a, const void *b) {
    const g4a_tok_special *x = a;
    const g4a_tok_special *y = b;
    return x->bytes != y->bytes ? (x->bytes < y->bytes) - (x->bytes > y->bytes)
                                : (x->id > y->id) - (x->id < y->id);
}

static bool begins_with(const g4a_tok_special *s, const g4a_tok_special *prefix) {
    return s->bytes > prefix->bytes && memcmp(s->text, prefix->text, prefix->bytes) == 0;
}

/* Sorts, numbers and links the list; drops all but the first token of equal texts. */
static g4a_status index_set(const g4a_tokenizer *tok, g4a_tok_special_set *set, g4a_error *err) {
    qsort(set->list, set->n, sizeof *set->list, compare_ranks);
    for (uint32_t i = 0; i < set->n; i++) {
        set->list[i].rank = i;
    }
    qsort(set->list, set->n, sizeof *set->list, compare_texts);
    uint32_t n = 0;
    for (uint32_t i = 0; i < set->n; i++) {
        const g4a_status st = g4a_tok_go_on(tok, err);
        if (st != G4A_OK) {
            return st;
        }
        g4a_tok_special s = set->list[i];
        /* In this order what begins with s follows s, so the longest prefix of s is the nearest
         * element of the chain from its neighbour that is one. */
        uint32_t p = n == 0 ? G4A_TOK_NONE : n - 1;
        if (p != G4A_TOK_NONE && set->list[p].bytes == s.bytes &&
            memcmp(set->list[p].text, s.text, s.bytes) == 0) {
            continue;
        }
        while (p != G4A_TOK_NONE && !begins_with(&s, &set->list[p])) {
            p = set->list[p].prefix;
        }
        s.prefix = p;
        set->list[n++] = s;
    }
    set->n = n;
    for (uint32_t b = 0, i = 0; b <= 256; b++) {
        while (i < n && (unsigned char)set->list[i].text[0] < b) {
            i++;
        }
        set->first[b] = i;
    }
    return G4A_OK;
}

/* Not tolower, which depends on the locale. */
static char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether the lower-cased model name contains a word. */
static bool name_contains(g4a_str name, const char *word) {
    const size_t n = strlen(word);
    for (uint64_t i = 0; i + n <= name.bytes; i++) {
        size_t j = 0;
        while (j < n && ascii_lower(name.data[i + j]) == word[j]) {
            j++;
        }
        if (j == n) {
            return true;
        }
    }
    return false;
}

/* GGUF does not say which special tokens swallow white space around them; these are the models for
 * which it is known. */
typedef struct strip_rules {
    bool right; /* after all but a few */
    bool mask;  /* before <mask> */
} strip_rules;

static strip_rules strip_rules_of(g4a_str name) {
    static const char *const mask_models[] = {"jina-v2-de", "jina-v2-es", "jina-v2-code",
                                              "nomic-bert-moe"};
    strip_rules rules = {name_contains(name, "phi-3") || name_contains(name, "phi3"), false};
    for (size_t i = 0; i < G4A_COUNT(mask_models); i++) {
        rules.mask = rules.mask || name_contains(name, mask_models[i]);
    }
    return rules;
}

static void set_strip_flags(strip_rules rules, const g4a_tok_entry *e, g4a_tok_special *s) {
    static const char *const keeps[] = {"<unk>", "<s>", "<|endoftext|>"};
    s->strip_right = rules.right && !text_in(e, keeps, G4A_COUNT(keeps));
    s->strip_left = rules.mask && g4a_tok_text_is(e, "<mask>");
}

static bool is_special(const g4a_tok_entry *e) {
    return e->text_bytes > 0 && (e->type == G4A_TOK_CONTROL || e->type == G4A_TOK_UNKNOWN ||
                                 e->type == G4A_TOK_USER_DEFINED);
}

static g4a_status build_set(const g4a_tokenizer *tok, strip_rules rules, bool user_defined_only,
                            g4a_tok_special_set *set, g4a_error *err) {
    uint32_t n = 0;
    for (int32_t id = 0; id < tok->n; id++) {
        n += is_special(&tok->entries[id]);
    }
    if (n > G4A_TOK_MAX_SPECIALS) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"tokenizer.ggml.tokens\" has %u special tokens; at most %u make "
                        "sense.",
                        n, G4A_TOK_MAX_SPECIALS);
    }
    set->list = g4a_calloc(n, sizeof *set->list);
    if (set->list == NULL) {
        return g4a_fail_nomem(err, n * sizeof *set->list);
    }
    for (int32_t id = 0; id < tok->n; id++) {
        const g4a_tok_entry *e = &tok->entries[id];
        if (!is_special(e) || (user_defined_only && e->type != G4A_TOK_USER_DEFINED)) {
            continue;
        }
        if (e->text_bytes > G4A_TOK_MAX_SPECIAL_BYTES) {
            return g4a_fail(err, G4A_ERR_FORMAT,
                            "token %d in metadata \"tokenizer.ggml.tokens\" is a special token of "
                            "%u bytes; at most %u make sense.",
                            id, e->text_bytes, G4A_TOK_MAX_SPECIAL_BYTES);
        }
        g4a_tok_special *s = &set->list[set->n++];
        *s = (g4a_tok_special){.text = e->text, .bytes = e->text_bytes, .id = id};
        set_strip_flags(rules, e, s);
    }
    return index_set(tok, set, err);
}

g4a_status g4a_tok_index_specials(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err) {
    g4a_str name = {"", 0};
    g4a_status st = g4a_gguf_get_str(g, "general.name", &name, NULL, err);
    if (st != G4A_OK) {
        return st;
    }
    const strip_rules rules = strip_rules_of(name);
    st = build_set(tok, rules, true, &tok->user_defined, err);
    return st == G4A_OK ? build_set(tok, rules, false, &tok->all_special, err) : st;
}

/* Cutting */

/* First element of [lo, hi) whose byte at `depth` is >= byte; all of them are longer than depth. */
static uint32_t lower_bound(const g4a_tok_special_set *set, uint32_t lo, uint32_t hi, size_t depth,
                            uint32_t byte) {
    while (lo < hi) {
        const uint32_t mid = lo + (hi - lo) / 2;
        if ((unsigned char)set->list[mid].text[depth] < byte) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    return lo;
}

/* The longest special token that text begins with, or NONE: narrows the sorted list byte by byte.
 */
static uint32_t longest_at(const g4a_tok_special_set *set, const char *text, size_t bytes) {
    uint32_t lo = set->first[(unsigned char)text[0]];
    uint32_t hi = set->first[(unsigned char)text[0] + 1];
    uint32_t best = G4A_TOK_NONE;
    for (size_t depth = 1; lo < hi; depth++) {
        if (set->list[lo].bytes == depth) { /* the shortest sorts first */
            best = lo++;
        }
        if (depth == bytes) {
            break;
        }
        const uint32_t byte = (unsigned char)text[depth];
        lo = lower_bound(set, lo, hi, depth, byte);
        hi = lower_bound(set, lo, hi, depth, byte + 1);
    }
    return best;
}

/* Puts the longest find of every position into the heap; *n_out finds. Shorter ones at the same
 * position follow only when they are needed. */
static g4a_status find_all(const g4a_tok_special_set *set, const char *text, size_t bytes,
                           g4a_tok_work *w, size_t *n_out) {
    *n_out = 0;
    for (size_t i = 0; i < bytes; i++) {
        const unsigned char c = (unsigned char)text[i];
        if (set->first[c] == set->first[c + 1]) {
            continue;
        }
        const uint32_t s = longest_at(set, text + i, bytes - i);
        if (s == G4A_TOK_NONE) {
            continue;
        }
        g4a_status st = g4a_tok_reserve(&w->heap, *n_out + 1, sizeof(g4a_tok_cand), w->err);
        if (st != G4A_OK) {
            return st;
        }
        const uint64_t key = (uint64_t)set->list[s].rank << 32 | i;
        g4a_tok_heap_push(w->heap.data, n_out, (g4a_tok_cand){.key = key, .bytes = s});
    }
    return G4A_OK;
}

static size_t space_at(const char *text, size_t bytes) {
    uint32_t cp;
    const size_t n = g4a_utf8_decode(text, bytes, &cp);
    return g4a_uc_is_space(cp) ? n : 0;
}

/* Bytes of the white space character that ends just before text + at, 0 if there is none. */
static size_t space_before(const char *text, size_t at) {
    for (size_t n = 1; n <= 3 && n <= at; n++) {
        if (space_at(text + at - n, n) == n) {
            return n;
        }
    }
    return 0;
}

/* Widens a hit by the white space that its token swallows, up to the next hit already made. */
static void swallow_spaces(const g4a_tok_special *s, const char *text, size_t bytes,
                           const uint8_t *taken, g4a_tok_hit *hit) {
    while (s->strip_left && hit->cut > 0 && !taken[hit->cut - 1]) {
        const size_t n = space_before(text, hit->cut);
        if (n == 0) {
            break;
        }
        hit->cut -= (uint32_t)n;
    }
    while (s->strip_right && hit->cut_end < bytes && !taken[hit->cut_end]) {
        const size_t n = space_at(text + hit->cut_end, bytes - hit->cut_end);
        if (n == 0) {
            break;
        }
        hit->cut_end += (uint32_t)n;
    }
}

/* Takes the finds in the order of the heap. What was taken before is at least as long as the find
 * at hand, so looking at its first and last byte is enough to see an overlap. */
static g4a_status resolve(const g4a_tok_special_set *set, const char *text, size_t bytes,
                          g4a_tok_work *w, size_t n_found, size_t *n_hits) {
    g4a_tok_cand *heap = w->heap.data;
    uint8_t *taken = w->taken.data;
    while (n_found > 0) {
        g4a_tok_cand c = g4a_tok_heap_pop(heap, &n_found);
        const g4a_tok_special *s = &set->list[c.bytes];
        const uint32_t at = (uint32_t)c.key;
        if (taken[at]) {
            continue;
        }
        if (taken[at + s->bytes - 1]) {
            if (s->prefix != G4A_TOK_NONE) {
                c.bytes = s->prefix;
                c.key = (uint64_t)set->list[s->prefix].rank << 32 | at;
                g4a_tok_heap_push(heap, &n_found, c);
            }
            continue;
        }
        g4a_status st = g4a_tok_reserve(&w->hits, *n_hits + 1, sizeof(g4a_tok_hit), w->err);
        if (st != G4A_OK) {
            return st;
        }
        g4a_tok_hit hit = {at, at + s->bytes, s->id};
        swallow_spaces(s, text, bytes, taken, &hit);
        memset(taken + hit.cut, 1, hit.cut_end - hit.cut);
        ((g4a_tok_hit *)w->hits.data)[(*n_hits)++] = hit;
    }
    return G4A_OK;
}

static int compare_hits(const void *a, const void *b) {
    const g4a_tok_hit *x = a;
    const g4a_tok_hit *y = b;
    return (x->cut > y->cut) - (x->cut < y->cut);
}

g4a_status g4a_tok_cut(const g4a_tok_special_set *set, const char *text, size_t bytes,
                       g4a_tok_work *w, size_t *n_out) {
    *n_out = 0;
    size_t n_found;
    g4a_status st = find_all(set, text, bytes, w, &n_found);
    if (st != G4A_OK || n_found == 0) {
        return st;
    }
    if ((st = g4a_tok_reserve(&w->taken, bytes, 1, w->err)) != G4A_OK) {
        return st;
    }
    memset(w->taken.data, 0, bytes);
    if ((st = resolve(set, text, bytes, w, n_found, n_out)) != G4A_OK) {
        return st;
    }
    qsort(w->hits.data, *n_out, sizeof(g4a_tok_hit), compare_hits);
    return G4A_OK;
}
