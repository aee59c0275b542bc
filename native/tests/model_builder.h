/* model_builder.h – llama models of any small shape, in memory: sound ones with random weights, and
 * ones that are wrong in one chosen place. Fill in an mb_model (mb_tiny is a good start), let
 * mb_list_tensors make the tensor list, change what should be wrong, and mb_write the file. */
#ifndef G4A_TEST_MODEL_BUILDER_H
#define G4A_TEST_MODEL_BUILDER_H

#include <math.h>

#include "gguf_builder.h"
#include "quant.h"

enum { MB_MAX_TENSORS = 80, MB_NAME = 64, MB_FIRST_WORD = 259 };

typedef struct mb_tensor {
    char name[MB_NAME];
    uint64_t ne[4];
    uint32_t n_dims;
    uint32_t type;
} mb_tensor;

typedef struct mb_model {
    uint32_t n_layer, n_embd, n_ff, n_head, n_head_kv, n_tokens, context;
    uint32_t n_vocab;  /* rows of the embedding; 0 = n_tokens */
    uint32_t head_dim; /* 0 = n_embd / n_head, and the key is left out; also for the ones below */
    uint32_t n_rot;
    float rms_eps;
    float rope_base;
    float rope_factor;
    float attn_scale;
    uint32_t type; /* of matrices */
    uint32_t embd_type;
    uint32_t vector_type;
    bool untied; /* has its own output matrix */
    bool biases;
    bool fused; /* one matrix for queries, keys and values */
    bool rope_freqs;
    bool bpe; /* `extra` writes the vocabulary */
    uint32_t seed;
    const char *skip_key;           /* this metadata entry is left out … */
    void (*extra)(gguf_builder *b); /* … and what this writes is put in */
    mb_tensor tensors[MB_MAX_TENSORS];
    size_t n_list;
} mb_model;

static inline mb_model mb_tiny(uint32_t type) {
    const bool wide = g4a_type_get(type)->block > 32;
    return (mb_model){.n_layer = 2,
                      .n_embd = wide ? 256 : 64,
                      .n_ff = wide ? 256 : 96,
                      .n_head = 4,
                      .n_head_kv = 2,
                      .n_tokens = 300,
                      .context = 512,
                      .rms_eps = 1e-5f,
                      .type = type,
                      .embd_type = type,
                      .vector_type = G4A_TYPE_F32,
                      .seed = 1};
}

static inline uint32_t mb_head_dim(const mb_model *m) {
    return m->head_dim != 0 ? m->head_dim : m->n_embd / m->n_head;
}

/* The tensor list */

static inline mb_tensor *mb_add(mb_model *m, int layer, const char *name, uint32_t type,
                                uint64_t ne0, uint64_t ne1) {
    mb_tensor *t = &m->tensors[m->n_list++];
    *t = (mb_tensor){
        .ne = {ne0, ne1 == 0 ? 1 : ne1, 1, 1}, .n_dims = ne1 == 0 ? 1 : 2, .type = type};
    if (layer < 0) {
        snprintf(t->name, sizeof t->name, "%s", name);
    } else {
        snprintf(t->name, sizeof t->name, "blk.%d.%s", layer, name);
    }
    return t;
}

static inline void mb_list_layer(mb_model *m, int i) {
    const uint64_t e = m->n_embd;
    const uint64_t nq = (uint64_t)m->n_head * mb_head_dim(m);
    const uint64_t nkv = (uint64_t)m->n_head_kv * mb_head_dim(m);
    const struct {
        const char *name;
        uint64_t k, rows;
        bool wanted;
    } all[] = {{"attn_norm.", 0, e, true},
               {"attn_q.", e, nq, !m->fused},
               {"attn_k.", e, nkv, !m->fused},
               {"attn_v.", e, nkv, !m->fused},
               {"attn_qkv.", e, nq + 2 * nkv, m->fused},
               {"attn_output.", nq, e, true},
               {"ffn_norm.", 0, e, true},
               {"ffn_gate.", e, m->n_ff, true},
               {"ffn_up.", e, m->n_ff, true},
               {"ffn_down.", m->n_ff, e, true}};
    for (size_t j = 0; j < sizeof all / sizeof all[0]; j++) {
        char name[32];
        if (!all[j].wanted) {
            continue;
        }
        snprintf(name, sizeof name, "%sweight", all[j].name);
        const bool norm = all[j].k == 0;
        mb_add(m, i, name, norm ? m->vector_type : m->type, norm ? all[j].rows : all[j].k,
               norm ? 0 : all[j].rows);
        if (!norm && m->biases) {
            snprintf(name, sizeof name, "%sbias", all[j].name);
            mb_add(m, i, name, m->vector_type, all[j].rows, 0);
        }
    }
}

static inline void mb_list_tensors(mb_model *m) {
    const uint64_t rows = m->n_vocab != 0 ? m->n_vocab : m->n_tokens;
    m->n_list = 0;
    mb_add(m, -1, "token_embd.weight", m->embd_type, m->n_embd, rows);
    for (uint32_t i = 0; i < m->n_layer; i++) {
        mb_list_layer(m, (int)i);
    }
    mb_add(m, -1, "output_norm.weight", m->vector_type, m->n_embd, 0);
    if (m->untied) {
        mb_add(m, -1, "output.weight", m->type, m->n_embd, rows);
    }
    if (m->rope_freqs) {
        const uint32_t n_rot = m->n_rot != 0 ? m->n_rot : mb_head_dim(m);
        mb_add(m, -1, "rope_freqs.weight", G4A_TYPE_F32, n_rot / 2, 0);
    }
}

static inline mb_tensor *mb_find(mb_model *m, const char *name) {
    for (size_t i = 0; i < m->n_list; i++) {
        if (strcmp(m->tensors[i].name, name) == 0) {
            return &m->tensors[i];
        }
    }
    fprintf(stderr, "no tensor %s in a test\n", name);
    exit(1);
}

static inline void mb_remove(mb_model *m, const char *name) {
    mb_tensor *t = mb_find(m, name);
    *t = m->tensors[--m->n_list];
}

/* Metadata */

static inline bool mb_wants(const mb_model *m, const char *key) {
    return m->skip_key == NULL || strcmp(m->skip_key, key) != 0;
}
static inline void mb_u32(const mb_model *m, gguf_builder *b, const char *key, uint32_t v) {
    if (v != 0 && mb_wants(m, key)) {
        gb_kv_u32(b, key, v);
    }
}
static inline void mb_f32(const mb_model *m, gguf_builder *b, const char *key, float v) {
    if (v != 0.0f && mb_wants(m, key)) {
        gb_kv_f32(b, key, v);
    }
}

/* A SentencePiece vocabulary: three special tokens, all bytes, then words. */
static inline void mb_vocabulary(const mb_model *m, gguf_builder *b) {
    gb_kv_str(b, "tokenizer.ggml.model", "llama");
    gb_array(b, "tokenizer.ggml.tokens", G4A_GGUF_STRING, m->n_tokens);
    for (uint32_t i = 0; i < m->n_tokens; i++) {
        char text[16];
        if (i >= 3 && i < MB_FIRST_WORD) {
            snprintf(text, sizeof text, "<0x%02X>", i - 3);
        } else {
            snprintf(text, sizeof text, "w%u", i);
        }
        gb_str(b, i == 0 ? "<unk>" : i == 1 ? "<s>" : i == 2 ? "</s>" : text);
    }
    gb_array(b, "tokenizer.ggml.token_type", G4A_GGUF_I32, m->n_tokens);
    for (uint32_t i = 0; i < m->n_tokens; i++) {
        gb_u32(b, i == 0 ? 2 : i < 3 ? 3 : i < MB_FIRST_WORD ? 6 : 1);
    }
    gb_array(b, "tokenizer.ggml.scores", G4A_GGUF_F32, m->n_tokens);
    for (uint32_t i = 0; i < m->n_tokens; i++) {
        const float score = -(float)i;
        gb_raw(b, &score, sizeof score);
    }
}

static inline void mb_metadata(const mb_model *m, gguf_builder *b) {
    if (mb_wants(m, "general.architecture")) {
        gb_kv_str(b, "general.architecture", "llama");
    }
    mb_u32(m, b, "llama.block_count", m->n_layer);
    mb_u32(m, b, "llama.context_length", m->context);
    mb_u32(m, b, "llama.embedding_length", m->n_embd);
    mb_u32(m, b, "llama.feed_forward_length", m->n_ff);
    mb_u32(m, b, "llama.attention.head_count", m->n_head);
    mb_u32(m, b, "llama.attention.head_count_kv", m->n_head_kv);
    mb_u32(m, b, "llama.attention.key_length", m->head_dim);
    mb_u32(m, b, "llama.attention.value_length", m->head_dim);
    mb_u32(m, b, "llama.rope.dimension_count", m->n_rot);
    mb_f32(m, b, "llama.attention.layer_norm_rms_epsilon", m->rms_eps);
    mb_f32(m, b, "llama.rope.freq_base", m->rope_base);
    mb_f32(m, b, "llama.rope.scaling.factor", m->rope_factor);
    mb_f32(m, b, "llama.attention.scale", m->attn_scale);
    if (m->extra != NULL) {
        m->extra(b);
    }
    if (!m->bpe) {
        mb_vocabulary(m, b);
    }
}

/* Weights */

static inline float mb_random(uint32_t *rng) {
    *rng = *rng * 1664525u + 1013904223u;
    return (float)(*rng >> 8) / 8388608.0f - 1.0f; /* [−1, 1) */
}

static inline void mb_half(uint8_t *at, float v) {
    const uint16_t h = g4a_f32_to_f16(v);
    memcpy(at, &h, sizeof h);
}

/* The half-float scales of a block that already has random bytes, such that weights stay within
 * about ±size. */
static inline void mb_scales(uint32_t type, uint8_t *block, float size) {
    switch (type) {
        case G4A_TYPE_Q4_0:
            mb_half(block, size / 8);
            break;
        case G4A_TYPE_Q4_1:
            mb_half(block, size / 8);
            mb_half(block + 2, -size);
            break;
        case G4A_TYPE_Q5_0:
            mb_half(block, size / 16);
            break;
        case G4A_TYPE_Q5_1:
            mb_half(block, size / 16);
            mb_half(block + 2, -size);
            break;
        case G4A_TYPE_Q8_0:
            mb_half(block, size / 127);
            break;
        case G4A_TYPE_Q4_K:
            mb_half(block, size / 240);
            mb_half(block + 2, size / 32);
            break;
        case G4A_TYPE_Q5_K:
            mb_half(block, size / 480);
            mb_half(block + 2, size / 32);
            break;
        default: /* Q6_K */
            mb_half(block + 208, size / 1200);
            break;
    }
}

/* n numbers of `type` around `middle`, at most `size` away (about, for quantized types). */
static inline void mb_numbers(gguf_builder *b, uint32_t type, uint64_t n, float middle, float size,
                              uint32_t *rng) {
    const g4a_type_traits *t = g4a_type_get(type);
    uint8_t block[256];
    for (uint64_t i = 0; i < n / t->block; i++) {
        const float v = middle + size * mb_random(rng);
        const uint32_t bits = g4a_f32_bits(v);
        if (type == G4A_TYPE_F32) {
            memcpy(block, &v, 4);
        } else if (type == G4A_TYPE_F16) {
            mb_half(block, v);
        } else if (type == G4A_TYPE_BF16) {
            memcpy(block, (const uint8_t *)&bits + 2, 2);
        } else {
            for (uint32_t j = 0; j < t->bytes; j++) {
                *rng = *rng * 1664525u + 1013904223u;
                block[j] = (uint8_t)(*rng >> 24);
            }
            mb_scales(type, block, size * (0.75f + 0.25f * mb_random(rng)));
        }
        gb_raw(b, block, t->bytes);
    }
}

static inline void mb_data(const mb_tensor *t, gguf_builder *b, uint32_t *rng) {
    const uint64_t n = t->ne[0] * t->ne[1] * t->ne[2] * t->ne[3];
    const bool vector = t->n_dims == 1;
    const bool bias = strstr(t->name, ".bias") != NULL;
    const bool freqs = strstr(t->name, "rope_freqs") != NULL;
    const float size = vector ? 0.5f : 2.0f / sqrtf((float)t->ne[0]);
    if (strstr(t->name, "token_embd") != NULL) {
        mb_numbers(b, t->type, n, 0.0f, 1.0f, rng);
    } else {
        mb_numbers(b, t->type, n, !vector || bias ? 0.0f : freqs ? 2.0f : 1.0f, size, rng);
    }
}

static inline uint64_t mb_tensor_bytes(const mb_tensor *t) {
    const g4a_type_traits *traits = g4a_type_get(t->type);
    return t->ne[0] * t->ne[1] * t->ne[2] * t->ne[3] / traits->block * traits->bytes;
}

/* Everything in front of the tensor data; returns the bytes of data that belong to it. */
static inline uint64_t mb_write_header(const mb_model *m, gguf_builder *b) {
    gb_begin(b, 3);
    mb_metadata(m, b);
    uint64_t offset = 0;
    uint64_t end = 0;
    for (size_t i = 0; i < m->n_list; i++) {
        const mb_tensor *t = &m->tensors[i];
        gb_tensor(b, t->name, t->ne, t->n_dims, t->type, offset);
        end = offset + mb_tensor_bytes(t);
        offset = (end + 31) / 32 * 32;
    }
    gb_pad(b, 32);
    gb_finish(b);
    return end;
}

/* Writes the file that the model and its list describe. It ends with its last tensor. */
static inline void mb_write(const mb_model *m, gguf_builder *b) {
    (void)mb_write_header(m, b);
    uint32_t rng = m->seed;
    for (size_t i = 0; i < m->n_list; i++) {
        gb_pad(b, 32);
        mb_data(&m->tensors[i], b, &rng);
    }
}

#endif
