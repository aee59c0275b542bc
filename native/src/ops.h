/* ops.h – the steps a forward pass is made of, each spread over the worker threads. A batch is a
 * matrix with one row per token (stride numbers apart); one token runs without needless hand-overs.
 *
 * Every function returns false when the work was cancelled half-way: its outputs are then garbage.
 */
#ifndef G4A_OPS_H
#define G4A_OPS_H

#include "kvcache.h"
#include "os.h"
#include "pool.h"

/* What every step needs to run. */
typedef struct g4a_exec {
    const g4a_kernels *k;
    g4a_pool *pool;
    const _Atomic int32_t *cancel;
    bool quantized; /* the forms of activations to make: for quantized matrices, for float ones */
    bool wide;
} g4a_exec;

/* Memory for the activations of a batch (g4a_acts); all three hold blocks of 32. */
typedef struct g4a_act_buffer {
    g4a_act *q;
    int16_t *wide;
    float *wide_d;
} g4a_act_buffer;

/* x[t] = row ids[t] of the embedding matrix, read from the file: through the mapping each row would
 * bring its neighbours into memory. raw: n × embd->k numbers of scratch. Also false when the file
 * cannot be read. */
bool g4a_op_embed(const g4a_exec *e, const g4a_matrix *embd, const g4a_mapping *file,
                  const int32_t *ids, size_t n, float *raw, float *x);

/* out[t] = rms_norm(x[t])·w, k numbers each, and its quantized forms in buf. */
bool g4a_op_norm(const g4a_exec *e, const float *x, const float *w, size_t n, size_t k, float eps,
                 float *out, const g4a_act_buffer *buf, g4a_acts *acts_out);

/* The quantized form of x as it stands. */
bool g4a_op_quantize(const g4a_exec *e, const float *x, size_t n, size_t k,
                     const g4a_act_buffer *buf, g4a_acts *acts_out);

/* One product of a batch with a matrix: out[t] = W·x[t] (+ bias) (then target[t] += out[t]). */
typedef struct g4a_linear {
    const g4a_matrix *w;
    const float *bias; /* or NULL */
    float *out;        /* n × stride */
    size_t stride;
    float *target; /* or NULL; same stride */
} g4a_linear;

/* Several products of the same activations, as one parallel step. */
bool g4a_op_linear(const g4a_exec *e, const g4a_linear *parts, size_t n_parts, const g4a_acts *x);

/* gate[t] = silu(Wg·x[t] + bg)·(Wu·x[t] + bu): both products and the activation in one step. */
bool g4a_op_glu(const g4a_exec *e, const g4a_linear *gate, const g4a_linear *up, const g4a_acts *x);

/* Rotates queries and keys of n tokens from position pos on, scales the queries and stores keys and
 * values in the cache. */
typedef struct g4a_rope_store {
    const g4a_hparams *hp;
    const float *freqs; /* divisors of the angles or NULL */
    bool neox;
    float *q;     /* n × n_head·head_dim, in */
    float *q_out; /* n × n_head·dims, out: padded, rotated, scaled */
    float *k;     /* n × n_head_kv·head_dim, rotated in place */
    const float *v;
    const float *cs; /* n × n_rot: the tables of g4a_rope_tables */
    const g4a_kvcache *kv;
    size_t layer;
    size_t pos;
} g4a_rope_store;
bool g4a_op_rope_store(const g4a_exec *e, const g4a_rope_store *a, size_t n);

/* cs[t] = n_rot/2 cosines and n_rot/2 sines for position pos + t. */
void g4a_rope_tables(const g4a_hparams *hp, const float *freqs, size_t pos, size_t n, float *cs);

/* Causal attention of n tokens from position pos on over everything stored before and with them. */
typedef struct g4a_attention {
    const g4a_hparams *hp;
    const g4a_kvcache *kv;
    size_t layer;
    size_t pos;
    const float *q; /* as q_out above */
    float *out;     /* n × n_head·head_dim */
    float *scratch; /* g4a_attention_scratch numbers */
} g4a_attention;
bool g4a_op_attention(const g4a_exec *e, const g4a_attention *a, size_t n);
size_t g4a_attention_scratch(const g4a_hparams *hp, size_t n_threads, size_t n_ctx);

#endif
