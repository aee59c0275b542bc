/* tok_internal.h – what the tokenizer's own files share: the vocabulary in memory, the buffers of
 * one encode call, the merge loop that SPM and BPE have in common.
 *
 *   tokenizer.c    the public functions
 *   tok_vocab.c    token texts, types, special ids, the map text → id
 *   tok_special.c  tokens that end a reply; cutting special tokens out of a text
 *   tok_merge.c    merging neighbours in order of priority
 *   tok_spm.c      SentencePiece vocabularies ("llama")
 *   tok_bpe.c      byte-level BPE ("gpt2")
 *   tok_pretok.c   splitting a text into the pieces that BPE works on */
#ifndef G4A_TOK_INTERNAL_H
#define G4A_TOK_INTERNAL_H

#include "tokenizer.h"

/* Offsets into a text are 32 bits; SPM makes three bytes of every space. */
#define G4A_TOK_MAX_TEXT_BYTES (1u << 30)
/* Bounds the work per byte of text when special tokens are searched; real ones are below 128. */
#define G4A_TOK_MAX_SPECIAL_BYTES 1024u
/* They are sorted, which nobody can cancel; real vocabularies have a few thousand. */
#define G4A_TOK_MAX_SPECIALS (1u << 20)
#define G4A_TOK_NONE UINT32_MAX

typedef enum g4a_tok_kind { G4A_TOK_SPM, G4A_TOK_BPE } g4a_tok_kind;

/* tokenizer.ggml.token_type */
typedef enum g4a_tok_type {
    G4A_TOK_UNDEFINED = 0,
    G4A_TOK_NORMAL = 1,
    G4A_TOK_UNKNOWN = 2,
    G4A_TOK_CONTROL = 3,
    G4A_TOK_USER_DEFINED = 4,
    G4A_TOK_UNUSED = 5,
    G4A_TOK_BYTE = 6
} g4a_tok_type;

typedef struct g4a_tok_entry {
    const char *text; /* as the file spells it */
    const char *raw;  /* BPE: the bytes it stands for; SPM: text */
    uint32_t text_bytes;
    uint32_t raw_bytes;
    uint8_t type;
    bool keyed;   /* running text can become this token: it is in the map */
    bool visible; /* a control token whose text is output like that of a user-defined one */
} g4a_tok_entry;

/* Open addressing; an empty slot has id_plus_1 == 0. The hash spares most looks at the text. */
typedef struct g4a_tok_slot {
    uint32_t hash;
    uint32_t id_plus_1;
} g4a_tok_slot;

/* A merge: the pair (left, right) becomes merged. Empty slots have rank_plus_1 == 0. */
typedef struct g4a_tok_pair {
    int32_t left;
    int32_t right;
    int32_t merged;
    uint32_t rank_plus_1;
} g4a_tok_pair;

typedef struct g4a_tok_special {
    const char *text;
    uint32_t bytes;
    int32_t id;
    uint32_t rank; /* 0 is searched first: longer before shorter, then smaller id */
    uint32_t
        prefix; /* index of the longest other special token that this one begins with, or NONE */
    bool strip_left;  /* swallows the white space before it … */
    bool strip_right; /* … after it */
} g4a_tok_special;

/* Special tokens sorted by text; those beginning with byte b are [first[b], first[b + 1]). */
typedef struct g4a_tok_special_set {
    g4a_tok_special *list;
    uint32_t n;
    uint32_t first[257];
} g4a_tok_special_set;

/* A place in a text where a special token stands; [cut, cut_end) includes the white space that it
 * swallows. */
typedef struct g4a_tok_hit {
    uint32_t cut;
    uint32_t cut_end;
    int32_t id;
} g4a_tok_hit;

typedef struct g4a_pretok g4a_pretok;

/* A stretch of text during merging; stretches form a list, dead ones have bytes == 0. */
typedef struct g4a_tok_sym {
    uint32_t prev;
    uint32_t next;
    uint32_t start;
    uint32_t bytes;
    int32_t id; /* -1: not a token */
} g4a_tok_sym;

/* What may happen next, smallest key first: priority << 32 | position. */
typedef struct g4a_tok_cand {
    uint64_t key;
    uint32_t bytes; /* of the merged text: tells whether both halves are still what they were */
    int32_t id;     /* of the merged text */
} g4a_tok_cand;

/* Whether a and b (neighbours in text) merge: the priority, smaller first, and the id of the
 * result; NONE when they do not. */
typedef uint32_t (*g4a_tok_pair_fn)(const g4a_tokenizer *tok, const char *text,
                                    const g4a_tok_sym *a, const g4a_tok_sym *b, int32_t *id_out);

struct g4a_tokenizer {
    const int32_t *cancel; /* while it is being created */
    g4a_tok_kind kind;
    int32_t n;
    g4a_tok_entry *entries;
    char *texts; /* all texts, copied: nothing of the file is touched once this is made */
    char *arena; /* BPE: all raw texts */
    g4a_tok_slot *slots;
    uint32_t slot_mask;
    uint32_t max_key_bytes;
    g4a_special_ids special;
    bool add_space_prefix;
    int32_t *eog;
    size_t n_eog;
    int32_t byte_ids[256]; /* token for a byte that nothing else covers; -1 = none */
    g4a_tok_pair_fn pair;

    uint32_t *score_order; /* SPM: scores as unsigned numbers, best smallest */
    bool splits_words;     /* no token has a space behind another character: words stand alone */

    g4a_tok_pair *pairs; /* BPE */
    uint32_t pair_mask;
    const g4a_pretok *pretok;

    g4a_tok_special_set user_defined; /* cut out of every text */
    g4a_tok_special_set all_special;  /* cut out when the caller asks for special tokens */
};

/* Memory that grows and is never shrunk during one encode call. */
typedef struct g4a_tok_buf {
    void *data;
    uint64_t bytes;
} g4a_tok_buf;

/* Everything one encode call needs. Zero it first; g4a_tok_work_free is allowed at any time. */
typedef struct g4a_tok_work {
    int32_t *ids;
    size_t cap;
    size_t n; /* ids produced, beyond cap only counted */
    g4a_error *err;
    g4a_tok_buf text;  /* rewritten fragment */
    g4a_tok_buf chars; /* BPE: code points with classes */
    g4a_tok_buf syms;
    g4a_tok_buf heap;
    g4a_tok_buf hits;
    g4a_tok_buf taken; /* per byte of the text: belongs to a special token */
} g4a_tok_work;

static inline void g4a_tok_put(g4a_tok_work *w, int32_t id) {
    if (id < 0) {
        return;
    }
    if (w->n < w->cap) {
        w->ids[w->n] = id;
    }
    w->n++;
}

/* Room for count elements of size bytes; what is there stays. */
g4a_status g4a_tok_reserve(g4a_tok_buf *buf, uint64_t count, size_t size, g4a_error *err);
void g4a_tok_work_free(g4a_tok_work *w);

/* Every loop over the vocabulary asks this: G4A_ERR_CANCELLED when nobody waits any more. */
g4a_status g4a_tok_go_on(const g4a_tokenizer *tok, g4a_error *err);

/* Tok_vocab.c */

/* Finds a key that must be an array of one of two element types and have at least n entries.
 * *kv_out is NULL when the key is absent. */
g4a_status g4a_tok_array(const g4a_gguf *g, const char *key, uint32_t type, uint32_t other_type,
                         const char *type_words, uint64_t n, const g4a_gguf_kv **kv_out,
                         g4a_error *err);
g4a_status g4a_tok_read_vocab(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err);
g4a_status g4a_tok_build_map(g4a_tokenizer *tok, g4a_error *err);
/* Id of the token with these bytes (BPE) or this text (SPM), or -1. */
int32_t g4a_tok_find(const g4a_tokenizer *tok, const char *key, size_t bytes);
bool g4a_tok_text_is(const g4a_tok_entry *e, const char *text);
/* Value of "<0xXX>", or -1. */
int g4a_tok_byte_value(const g4a_tok_entry *e);

/* Tok_special.c */

/* Fills eog and adjusts types; call before g4a_tok_index_specials. */
g4a_status g4a_tok_collect_eog(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err);
g4a_status g4a_tok_index_specials(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err);
/* Marks every special token of the set in the text: w->hits holds *n_out hits in text order. */
g4a_status g4a_tok_cut(const g4a_tok_special_set *set, const char *text, size_t bytes,
                       g4a_tok_work *w, size_t *n_out);

/* Tok_merge.c */

/* Binary heap in heap[0 .. *n), smallest key on top. */
void g4a_tok_heap_push(g4a_tok_cand *heap, size_t *n, g4a_tok_cand c);
g4a_tok_cand g4a_tok_heap_pop(g4a_tok_cand *heap, size_t *n);
/* Links syms[0 .. n) (start, bytes and id are set) and merges until nothing merges any more: tok's
 * best pair first, the leftmost of equals. Walk the result from syms[0] along next. heap has room
 * for 2n candidates. */
void g4a_tok_merge(const g4a_tokenizer *tok, const char *text, g4a_tok_sym *syms, uint32_t n,
                   g4a_tok_cand *heap);

/* Tok_spm.c, tok_bpe.c: reading what is theirs, and encoding one fragment */

void g4a_spm_init(g4a_tokenizer *tok);
g4a_status g4a_spm_encode(const g4a_tokenizer *tok, const char *text, size_t bytes,
                          g4a_tok_work *w);
/* Before the map: raw texts. After it: merges. */
g4a_status g4a_bpe_init_raw(g4a_tokenizer *tok, g4a_error *err);
g4a_status g4a_bpe_init_merges(const g4a_gguf *g, g4a_tokenizer *tok, g4a_error *err);
g4a_status g4a_bpe_encode(const g4a_tokenizer *tok, const char *text, size_t bytes,
                          g4a_tok_work *w);

/* Tok_pretok.c */

/* A character as the pre-tokenizers see it: code point in the low 21 bits, G4A_UC_* bit above.
 * White space that is a control character counts as Z, so that class Z means \s. */
#define G4A_PRETOK_CLASS_SHIFT 21

/* The table row of a tokenizer.ggml.pre value, NULL when this version does not know it. */
const g4a_pretok *g4a_pretok_find(g4a_str name);
bool g4a_pretok_adds_bos(const g4a_pretok *pre);
/* Look a whole piece up in the vocabulary before merging. */
bool g4a_pretok_ignores_merges(const g4a_pretok *pre);

/* Fills chars with at most `bytes` characters of a text and returns how many they are. */
size_t g4a_pretok_classify(const char *text, size_t bytes, uint32_t *chars);

/* Called for every piece [begin, end) of chars, in order, without gaps. */
typedef g4a_status (*g4a_pretok_fn)(void *context, size_t begin, size_t end);
g4a_status g4a_pretok_split(const g4a_pretok *pre, const uint32_t *chars, size_t n,
                            g4a_pretok_fn piece, void *context);

#endif
