/* session.h – the contracts are in g4a.h; these are the same calls after validation. */
#ifndef G4A_SESSION_H
#define G4A_SESSION_H

#include "model.h"
#include "sampler.h"

g4a_status g4a_session_new(g4a_model *m, size_t n_ctx, g4a_session **session_out, g4a_error *err);
void g4a_session_delete(g4a_session *s);
const g4a_model *g4a_session_model(const g4a_session *s);
g4a_status g4a_session_set(g4a_session *s, const int32_t *ids, size_t n, size_t *n_eval_out,
                           g4a_error *err);
g4a_status g4a_session_begin(g4a_session *s, const g4a_sampling *params, g4a_error *err);
g4a_status g4a_session_step(g4a_session *s, int32_t *token_out, g4a_error *err);
g4a_status g4a_session_state_save(const g4a_session *s, void *out, uint64_t bytes, g4a_error *err);
g4a_status g4a_session_state_load(g4a_session *s, const void *state, uint64_t bytes,
                                  g4a_error *err);

#endif
