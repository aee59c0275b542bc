/* sampler.h – logits → one token. Order: repeat penalty, top-k, top-p, min-p, temperature, draw
 * (specs §6.1). Deterministic for equal logits, history, parameters and seed. */
#ifndef G4A_SAMPLER_H
#define G4A_SAMPLER_H

#include "error.h"
#include "kernels.h"

typedef struct g4a_candidate {
    float logit;
    int32_t id;
} g4a_candidate;

typedef struct g4a_sampler {
    g4a_sampling params;
    uint64_t rng;
    float *work;               /* n_vocab numbers of scratch */
    g4a_candidate *candidates; /* n_vocab of them */
    float *probs;              /* n_vocab */
} g4a_sampler;

/* Bytes of scratch for a vocabulary of n tokens, and its hand-over. */
size_t g4a_sampler_scratch(size_t n_vocab);
void g4a_sampler_init(g4a_sampler *s, void *scratch, size_t n_vocab);

/* Checks and stores the parameters and seeds the generator. */
g4a_status g4a_sampler_begin(g4a_sampler *s, const g4a_sampling *params, g4a_error *err);

/* Chooses among the first n logits; history: the tokens so far, oldest first. */
int32_t g4a_sampler_draw(g4a_sampler *s, const g4a_kernels *k, const float *logits, size_t n,
                         const int32_t *history, size_t n_history);

#endif
