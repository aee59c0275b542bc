/* seeds.h – sound model files to start mutating from: as small as models can be, so that most bytes
 * are fields of the header, and with everything a reader may meet. */
#ifndef G4A_FUZZ_SEEDS_H
#define G4A_FUZZ_SEEDS_H

#include "../tests/model_builder.h"

/* No model, but every type of metadata value, arrays of every type, a custom alignment. */
static inline void seed_container(gguf_builder *b) {
    static const uint8_t bytes[24] = {1, 0, 1, 0, 1, 0, 0, 0, 1};
    static const uint8_t sizes[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    gb_begin(b, 3);
    gb_kv_u32(b, "general.alignment", 8);
    for (uint32_t type = 0; type < G4A_GGUF_N_VALUE_TYPES; type++) {
        char key[8];
        snprintf(key, sizeof key, "a%u", type);
        if (type == G4A_GGUF_STRING) {
            gb_kv_strs(b, key, (const char *const[]){"x", "", "yz"}, 3);
            gb_kv_str(b, "s", "text");
        } else if (type != G4A_GGUF_ARRAY) {
            gb_kv_array(b, key, type, bytes, 3, sizes[type]);
            snprintf(key, sizeof key, "v%u", type);
            gb_key(b, key, type);
            gb_raw(b, bytes, sizes[type]);
        }
    }
    gb_tensor(b, "t1", (const uint64_t[]){2, 2}, 2, G4A_TYPE_F32, 0);
    gb_tensor(b, "t2", (const uint64_t[]){32}, 1, G4A_TYPE_Q4_0, 16);
    gb_pad(b, 8);
    gb_raw(b, bytes, 16);
    gb_raw(b, bytes, 18);
    gb_finish(b);
}

/* Two numbers of feed-forward, one head of two: nothing but names. */
static inline mb_model seed_micro(uint32_t type) {
    mb_model m = mb_tiny(type);
    m.n_layer = 1;
    m.n_embd = g4a_type_get(type)->block == 1 ? 4 : g4a_type_get(type)->block;
    m.n_ff = 2;
    m.n_head = m.n_head_kv = 1;
    m.head_dim = 2;
    m.n_tokens = 6;
    return m;
}

/* The matrices whose rows are too short for blocks stay floats. */
static inline void seed_list(mb_model *m) {
    mb_list_tensors(m);
    for (size_t i = 0; i < m->n_list; i++) {
        if (m->tensors[i].ne[0] % g4a_type_get(m->tensors[i].type)->block != 0) {
            m->tensors[i].type = G4A_TYPE_F16;
        }
    }
}

/* Byte-level BPE: replaces the vocabulary of the model builder. */
static inline void seed_bpe_vocabulary(gguf_builder *b) {
    static const char *const tokens[] = {"a", "b", "ab", "\304\240", "\304\240ab", "<|end|>"};
    static const int32_t types[] = {1, 1, 1, 1, 1, 3};
    gb_kv_str(b, "tokenizer.ggml.model", "gpt2");
    gb_kv_str(b, "tokenizer.ggml.pre", "llama-bpe");
    gb_kv_strs(b, "tokenizer.ggml.tokens", tokens, 6);
    gb_kv_array(b, "tokenizer.ggml.token_type", G4A_GGUF_I32, types, 6, 4);
    gb_kv_strs(b, "tokenizer.ggml.merges", (const char *const[]){"a b", "\304\240 ab"}, 2);
    gb_kv_u32(b, "tokenizer.ggml.eos_token_id", 5);
    gb_kv_bool(b, "tokenizer.ggml.add_bos_token", false);
    gb_kv_str(b, "tokenizer.chat_template", "{{ messages }}");
}

static inline void seed_all_keys(gguf_builder *b) {
    gb_kv_str(b, "llama.rope.scaling.type", "linear");
    gb_kv_u32(b, "llama.expert_count", 0);
    gb_kv_u32(b, "llama.vocab_size", 6);
    gb_kv_u32(b, "tokenizer.ggml.bos_token_id", 1);
    gb_kv_u32(b, "tokenizer.ggml.unknown_token_id", 0);
    gb_kv_bool(b, "tokenizer.ggml.add_space_prefix", true);
}

/* Sound file number i; false when there is none. */
static inline bool seed_write(size_t i, gguf_builder *b) {
    static const uint32_t types[] = {G4A_TYPE_F32, G4A_TYPE_Q4_K, G4A_TYPE_Q8_0, G4A_TYPE_Q4_0};
    if (i > 4) {
        return false;
    }
    if (i == 0) {
        seed_container(b);
        return true;
    }
    mb_model m = i < 4 ? seed_micro(types[i - 1]) : mb_tiny(types[i - 1]);
    if (i == 2) {
        m.untied = m.biases = m.fused = m.rope_freqs = true;
        m.n_rot = 2;
        m.rope_base = 1e4f;
        m.rope_factor = 2.0f;
        m.attn_scale = 0.5f;
        m.vector_type = G4A_TYPE_BF16;
        m.extra = seed_all_keys;
    } else if (i == 3) {
        m.bpe = true;
        m.extra = seed_bpe_vocabulary;
    } else if (i == 4) {
        m.n_layer = 1;
    }
    seed_list(&m);
    mb_write(&m, b);
    return true;
}

#endif
