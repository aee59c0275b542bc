/* tiny_model.h – the smallest sound llama model, in memory: 1 layer, 32 wide, 300 tokens. */
#ifndef G4A_TEST_TINY_MODEL_H
#define G4A_TEST_TINY_MODEL_H

#include "gguf_builder.h"
#include "quant.h"

enum { TINY_EMBD = 32, TINY_FF = 64, TINY_VOCAB = 300, TINY_CONTEXT = 128 };

typedef struct tiny_tensor {
    const char *name;
    uint64_t ne[2];
} tiny_tensor;

static const tiny_tensor tiny_tensors[] = {
    {"token_embd.weight", {TINY_EMBD, TINY_VOCAB}},  {"output_norm.weight", {TINY_EMBD, 0}},
    {"blk.0.attn_norm.weight", {TINY_EMBD, 0}},      {"blk.0.attn_q.weight", {TINY_EMBD, 32}},
    {"blk.0.attn_k.weight", {TINY_EMBD, 16}},        {"blk.0.attn_v.weight", {TINY_EMBD, 16}},
    {"blk.0.attn_output.weight", {32, TINY_EMBD}},   {"blk.0.ffn_norm.weight", {TINY_EMBD, 0}},
    {"blk.0.ffn_gate.weight", {TINY_EMBD, TINY_FF}}, {"blk.0.ffn_up.weight", {TINY_EMBD, TINY_FF}},
    {"blk.0.ffn_down.weight", {TINY_FF, TINY_EMBD}},
};

static inline void tiny_model_metadata(gguf_builder *b) {
    gb_kv_str(b, "general.architecture", "llama");
    gb_kv_str(b, "general.name", "tiny");
    gb_kv_u32(b, "llama.block_count", 1);
    gb_kv_u32(b, "llama.context_length", TINY_CONTEXT);
    gb_kv_u32(b, "llama.embedding_length", TINY_EMBD);
    gb_kv_u32(b, "llama.feed_forward_length", TINY_FF);
    gb_kv_u32(b, "llama.attention.head_count", 4);
    gb_kv_u32(b, "llama.attention.head_count_kv", 2);
    gb_kv_f32(b, "llama.attention.layer_norm_rms_epsilon", 1e-5f);
    gb_kv_str(b, "tokenizer.ggml.model", "llama");
    int32_t types[TINY_VOCAB];
    float scores[TINY_VOCAB];
    gb_array(b, "tokenizer.ggml.tokens", G4A_GGUF_STRING, TINY_VOCAB);
    for (int i = 0; i < TINY_VOCAB; i++) {
        char text[16];
        snprintf(text, sizeof text, i < 256 + 3 && i >= 3 ? "<0x%02X>" : "w%d",
                 i < 259 ? i - 3 : i);
        gb_str(b, i == 0 ? "<unk>" : i == 1 ? "<s>" : i == 2 ? "</s>" : text);
        types[i] = i == 0 ? 2 : i < 3 ? 3 : i < 259 ? 6 : 1;
        scores[i] = -(float)i;
    }
    gb_kv_array(b, "tokenizer.ggml.token_type", G4A_GGUF_I32, types, TINY_VOCAB, sizeof types[0]);
    gb_kv_array(b, "tokenizer.ggml.scores", G4A_GGUF_F32, scores, TINY_VOCAB, sizeof scores[0]);
}

static inline uint64_t tiny_bytes(const tiny_tensor *t, uint32_t type) {
    const bool vector = t->ne[1] == 0;
    const g4a_type_traits *traits = g4a_type_get(vector ? G4A_TYPE_F32 : type);
    return t->ne[0] * (vector ? 1 : t->ne[1]) / traits->block * traits->bytes;
}

/* Matrices of the given type (blocks of 1 or 32), vectors F32. */
static inline void tiny_model_write(gguf_builder *b, uint32_t type, uint32_t version) {
    gb_begin(b, version);
    tiny_model_metadata(b);
    uint64_t offset = 0;
    const size_t n = sizeof tiny_tensors / sizeof tiny_tensors[0];
    for (size_t i = 0; i < n; i++) {
        const tiny_tensor *t = &tiny_tensors[i];
        const bool vector = t->ne[1] == 0;
        gb_tensor(b, t->name, t->ne, vector ? 1 : 2, vector ? G4A_TYPE_F32 : type, offset);
        offset += (tiny_bytes(t, type) + 31) / 32 * 32;
    }
    gb_pad(b, 32);
    uint32_t rng = 1;
    for (size_t i = 0; i < n; i++) {
        const bool vector = tiny_tensors[i].ne[1] == 0;
        const uint64_t bytes = tiny_bytes(&tiny_tensors[i], type);
        for (uint64_t j = 0; j < bytes; j += 4) {
            rng = rng * 1664525u + 1013904223u;
            /* any bytes are weights; floats and half-float scales are kept near ±0.1 */
            uint32_t bits = type == G4A_TYPE_F32 || vector ? 0x3dcccccdu | (rng & 0x80000000u)
                                                           : (rng & 0x80ff80ffu) | 0x24002400u;
            if (vector) {
                bits = 0x3f800000u;
            }
            gb_raw(b, &bits, bytes - j < 4 ? (size_t)(bytes - j) : 4);
        }
        gb_pad(b, 32);
    }
    gb_finish(b);
}

#endif
