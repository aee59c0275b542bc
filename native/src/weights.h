/* weights.h – the hyper-parameters and tensors of a model, checked and ready to compute with. */
#ifndef G4A_WEIGHTS_H
#define G4A_WEIGHTS_H

#include "gguf.h"
#include "quant.h"

/* y = W·x: n_rows outputs, k inputs. */
typedef struct g4a_matrix {
    const uint8_t *rows;   /* as in the file: row r at rows + r·row_bytes. NULL: no such matrix */
    const uint8_t *panels; /* packed for the kernels (panel.h); NULL until packed */
    size_t row_bytes;
    size_t panel_row_bytes; /* bytes of a row inside its panel */
    size_t n_rows;
    size_t k;
    uint32_t type;
} g4a_matrix;

/* Numbers of the architecture. Every width is positive and below G4A_MAX_DIM. */
typedef struct g4a_hparams {
    size_t n_layer;
    size_t n_embd;
    size_t n_ff;
    size_t n_head;
    size_t n_head_kv; /* divides n_head */
    size_t head_dim;  /* of queries, keys and values */
    size_t n_rot;     /* rotated numbers per head: even, ≤ head_dim */
    size_t n_vocab;   /* rows of the output matrix */
    size_t context_length;
    float rms_eps;
    float rope_base;
    float rope_freq_scale; /* multiplies every angle: 1 / linear scaling factor */
    float attn_scale;      /* multiplies q·k */
} g4a_hparams;

/* Vectors are float32 copies owned by g4a_weights; absent biases are NULL. */
typedef struct g4a_layer {
    const float *attn_norm;
    g4a_matrix q, k, v, o;
    const float *q_bias, *k_bias, *v_bias, *o_bias;
    const float *ffn_norm;
    g4a_matrix gate, up, down;
    const float *gate_bias, *up_bias, *down_bias;
} g4a_layer;

typedef struct g4a_weights {
    g4a_matrix token_embd; /* read by row, never packed */
    g4a_matrix output;     /* may have the rows of token_embd ("tied") */
    const float *output_norm;
    const float *rope_freqs; /* n_rot/2 divisors of the angles, or NULL */
    g4a_layer *layers;
    float *vectors; /* everything the float pointers above point into */
    size_t n_vectors;
    uint8_t *packed; /* everything the panels pointers point into */
    uint64_t packed_bytes;
    uint64_t n_params;
    uint64_t matrix_bytes; /* bytes of all matrices, the output once */
    bool any_quantized;    /* which forms of activations the matrices need (kernels.h) */
    bool any_float;
} g4a_weights;

/* Reads "<arch>.<key>" numbers common to transformer files. arch is NUL-terminated. */
g4a_status g4a_hparams_read(const g4a_gguf *g, const char *arch, g4a_hparams *hp, g4a_error *err);

/* Finds every tensor of a llama-like model and checks its shape and type. Zero w first; free it
 * whatever happened. */
g4a_status g4a_weights_read(const g4a_gguf *g, g4a_hparams *hp, g4a_weights *w, g4a_error *err);
void g4a_weights_free(g4a_weights *w);

#endif
