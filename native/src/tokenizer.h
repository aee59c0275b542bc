/* tokenizer.h – text ⇄ token ids, as the vocabulary inside a GGUF file defines it
 * (specs: Tokenizers §4). Read-only after creation and safe to use from several threads at once. */
#ifndef G4A_TOKENIZER_H
#define G4A_TOKENIZER_H

#include "gguf.h"

typedef struct g4a_tokenizer g4a_tokenizer;

/* Reads the tokenizer.ggml.* metadata. *tok_out is NULL on failure. The texts are copied, a few
 * megabytes: g may go, and a disk that goes away later is no matter. A vocabulary may be made to
 * take very long: whoever sets *cancel (NULL: nobody) ends it with G4A_ERR_CANCELLED. */
g4a_status g4a_tokenizer_create(const g4a_gguf *g, const int32_t *cancel, g4a_tokenizer **tok_out,
                                g4a_error *err);
void g4a_tokenizer_free(g4a_tokenizer *tok);

/* Number of entries in the vocabulary. */
int32_t g4a_tokenizer_size(const g4a_tokenizer *tok);

/* Special ids; -1 where the vocabulary has none. */
typedef struct g4a_special_ids {
    int32_t bos;
    int32_t eos;
    int32_t unk;
    int32_t pad;
    bool add_bos;
    bool add_eos;
} g4a_special_ids;
const g4a_special_ids *g4a_tokenizer_special(const g4a_tokenizer *tok);

/* Ids that end a reply (specs §4.9), ascending. *n_out entries, owned by the tokenizer. */
const int32_t *g4a_tokenizer_eog(const g4a_tokenizer *tok, size_t *n_out);
bool g4a_tokenizer_is_eog(const g4a_tokenizer *tok, int32_t id);

/* The contracts of g4a_tokenize, g4a_token_bytes and g4a_detokenize in g4a.h. Any bytes are
 * accepted as text: what is not UTF-8 is treated as U+FFFD or as bytes, as the vocabulary's type
 * demands. */
g4a_status g4a_tokenizer_encode(const g4a_tokenizer *tok, const char *text, size_t bytes,
                                bool special, int32_t *ids, size_t cap, size_t *n_out,
                                g4a_error *err);
g4a_status g4a_tokenizer_piece(const g4a_tokenizer *tok, int32_t id, bool special, char *out,
                               size_t cap, size_t *n_out, g4a_error *err);
g4a_status g4a_tokenizer_decode(const g4a_tokenizer *tok, const int32_t *ids, size_t n,
                                bool special, char *out, size_t cap, size_t *n_out, g4a_error *err);

#endif
