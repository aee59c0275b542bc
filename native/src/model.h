/* model.h – an opened model: mapping, metadata, tokenizer, weights, worker threads. Immutable once
 * open and shared by its sessions, which keep it alive. */
#ifndef G4A_MODEL_H
#define G4A_MODEL_H

#include "arch.h"
#include "parts.h"

struct g4a_model {
    _Atomic int32_t references; /* the opener and every session */
    g4a_parts files;
    g4a_gguf gguf;
    g4a_tokenizer *tokenizer;
    char architecture[64];
    const g4a_arch *arch; /* NULL: vocabulary only */
    g4a_hparams hp;
    g4a_weights weights;
    g4a_pool *pool;
    int32_t n_threads;
    int32_t context_length;
};

g4a_status g4a_model_load(const char *path, const g4a_model_params *params, g4a_model **model_out,
                          g4a_error *err);
/* Refuses when a file has become shorter since it was opened: reading the mapping, which holds the
 * metadata, would then crash the process (SIGBUS). Nothing else is read through it once the model
 * is open: token texts are copied, weights and rows of embeddings come by g4a_os_map_read. */
g4a_status g4a_model_check_file(const g4a_model *m, g4a_error *err);
/* The error of a file that changed. */
g4a_status g4a_model_fail_file(g4a_error *err);

void g4a_model_retain(g4a_model *m);
void g4a_model_release(g4a_model *m); /* NULL is allowed */

#endif
