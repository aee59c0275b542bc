/* state.h – a session's tokens, keys and values as one byte string (g4a.h: "State"). */
#ifndef G4A_STATE_H
#define G4A_STATE_H

#include "error.h"
#include "kvcache.h"

/* Bytes of the state of n tokens. */
uint64_t g4a_state_bytes(const g4a_kvcache *kv, size_t n);

/* Writes them. `quads` tells which kernels made the numbers (g4a_kernels.quads). */
void g4a_state_write(const g4a_kvcache *kv, bool quads, const int32_t *tokens, size_t n,
                     uint8_t *out);

/* Checks everything, then fills the cache and tokens_out, which has room for n_ctx. */
g4a_status g4a_state_read(const g4a_kvcache *kv, bool quads, size_t n_ctx, size_t n_vocab,
                          const uint8_t *state, uint64_t bytes, int32_t *tokens_out, size_t *n_out,
                          g4a_error *err);

#endif
