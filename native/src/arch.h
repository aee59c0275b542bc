/* arch.h – what an architecture provides: how to read its file and how to evaluate a batch. */
#ifndef G4A_ARCH_H
#define G4A_ARCH_H

#include "ops.h"
#include "tokenizer.h"

/* A batch on its way through the layers. Buffers hold n_batch tokens and belong to the session. */
typedef struct g4a_forward {
    g4a_exec exec;
    const g4a_hparams *hp;
    const g4a_weights *w;
    const g4a_kvcache *kv;
    const g4a_mapping *file; /* the one that has the embeddings */
    const int32_t *ids;      /* n tokens, each below hp->n_vocab */
    size_t n;
    size_t pos;   /* position of ids[0] */
    float *x;     /* n × n_embd: the residual stream */
    float *h;     /* n × max(n_embd, n_head·head_dim) */
    float *q;     /* n × n_head·head_dim, then the output of attention */
    float *q_rot; /* n × n_head·dims */
    float *k;     /* n × n_head_kv·head_dim */
    float *v;
    float *gate; /* n × n_ff */
    float *up;
    float *cs; /* n × n_rot */
    float *attention;
    g4a_act_buffer acts; /* n × (widest / 32 + 2) blocks */
    float *logits;       /* n_logits × n_vocab: of the last tokens; NULL = not wanted */
    size_t n_logits;
    /* Progress seen from other threads (g4a_progress_pack): of `total` tokens, `done` before this
     * batch and, layer by layer, its own. NULL: not wanted. */
    _Atomic uint64_t *progress;
    size_t done;
    size_t total;
} g4a_forward;

/* Both numbers in one word, so that a reader never sees them from different moments. */
static inline uint64_t g4a_progress_pack(size_t done, size_t total) {
    return (uint64_t)total << 32 | (uint64_t)done;
}

typedef struct g4a_arch {
    const char *name; /* value of general.architecture */
    g4a_status (*load)(const g4a_gguf *g, g4a_hparams *hp, g4a_weights *w, g4a_error *err);
    /* Evaluates the batch and extends the cache; false when cancelled or the file is unreadable. */
    bool (*forward)(const g4a_forward *f);
} g4a_arch;

/* NULL when this version cannot run it. */
const g4a_arch *g4a_arch_find(g4a_str name);

#endif
