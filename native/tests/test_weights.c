/* Hyper-parameters and tensors of a model: what must be refused, with which sentence, and what the
 * pointers and numbers of an accepted model are. Everything happens in memory. */
#define _DEFAULT_SOURCE
#include <math.h>

#include "alloc.h"
#include "arch.h"
#include "check.h"
#include "guard.h"
#include "model_builder.h"

typedef struct loaded {
    gguf_builder b;
    g4a_gguf g;
    g4a_hparams hp;
    g4a_weights w;
    g4a_error err;
    g4a_status st;
} loaded;

static void load_bytes(loaded *l, const uint8_t *data, uint64_t bytes) {
    l->g = (g4a_gguf){0};
    l->hp = (g4a_hparams){0};
    l->w = (g4a_weights){0};
    l->err = (g4a_error){0};
    l->st = g4a_gguf_read(&l->g, data, bytes, &l->err);
    CHECK_INT(l->st, G4A_OK); /* the container is sound in all of these tests */
    if (l->st == G4A_OK) {
        l->st = g4a_arch_find((g4a_str){"llama", 5})->load(&l->g, &l->hp, &l->w, &l->err);
        CHECK((l->st == G4A_OK) == (l->err.text[0] == '\0'));
    }
}

static void load(loaded *l, const mb_model *m) {
    *l = (loaded){0};
    mb_write(m, &l->b);
    load_bytes(l, l->b.data, l->b.bytes);
}

static void unload(loaded *l) {
    g4a_weights_free(&l->w);
    g4a_weights_free(&l->w); /* zeroed state may be freed again */
    g4a_gguf_free(&l->g);
    gb_free(&l->b);
}

static mb_model listed(mb_model m) {
    mb_list_tensors(&m);
    return m;
}

static void expect(const mb_model *m, const char *what, g4a_status st, const char *says) {
    loaded l;
    load(&l, m);
    if (l.st != st || strstr(l.err.text, says) == NULL) {
        fprintf(stderr, "%s: status %d \"%s\"\n", what, l.st, l.err.text);
    }
    CHECK_INT(l.st, st);
    CHECK_SAYS(l.err, says);
    unload(&l);
}

/* Metadata: one key of a sound model replaced by another value */

typedef struct value {
    const char *key;
    uint32_t type;
    double number; /* or for strings: */
    const char *text;
    g4a_status st;
    const char *says;
} value;

static const value *current;

static void write_value(gguf_builder *b) {
    const value *v = current;
    switch (v->type) {
        case G4A_GGUF_U32:
            gb_kv_u32(b, v->key, (uint32_t)v->number);
            break;
        case G4A_GGUF_I32:
            gb_kv_i32(b, v->key, (int32_t)v->number);
            break;
        case G4A_GGUF_U64:
            gb_kv_u64(b, v->key, (uint64_t)v->number);
            break;
        case G4A_GGUF_F32:
            gb_kv_f32(b, v->key, (float)v->number);
            break;
        case G4A_GGUF_F64:
            gb_key(b, v->key, G4A_GGUF_F64);
            gb_raw(b, &v->number, 8);
            break;
        case G4A_GGUF_STRING:
            gb_kv_str(b, v->key, v->text);
            break;
        default: { /* an array of the same number for both layers */
            const uint32_t both[2] = {(uint32_t)v->number, (uint32_t)v->number};
            gb_kv_array(b, v->key, G4A_GGUF_U32, both, 2, 4);
            break;
        }
    }
}

#define U32 G4A_GGUF_U32
#define I32 G4A_GGUF_I32
#define U64 G4A_GGUF_U64
#define F32 G4A_GGUF_F32
#define F64 G4A_GGUF_F64
#define STR G4A_GGUF_STRING
#define ARR G4A_GGUF_ARRAY
#define BAD G4A_ERR_FORMAT
#define CANNOT G4A_ERR_UNSUPPORTED
static const value values[] = {
    {"llama.block_count", U32, 0, NULL, BAD, "\"llama.block_count\" is 0; at least 1"},
    {"llama.block_count", U32, 513, NULL, BAD, "513; 0 to 512 make sense"},
    {"llama.block_count", I32, -1, NULL, BAD, "is -1"},
    {"llama.block_count", U32, 3, NULL, BAD, "lacks the tensor \"blk.2.attn_norm.weight\""},
    {"llama.block_count", F32, 2, NULL, BAD, "must be a whole number"},
    {"llama.block_count", STR, 0, "2", BAD, "must be a whole number"},
    {"llama.block_count", U64, 1e18, NULL, BAD, "512 make sense"},
    {"llama.block_count", U64, 2, NULL, G4A_OK, ""},
    {"llama.block_count", U32, 1, NULL, G4A_OK, ""}, /* tensors too many are ignored */
    {"llama.context_length", U32, 0, NULL, BAD, "at least 1"},
    {"llama.context_length", U32, 16777217, NULL, BAD, "\"llama.context_length\""},
    {"llama.embedding_length", U32, 0, NULL, BAD, "at least 1"},
    {"llama.embedding_length", U32, 16777217, NULL, BAD, "\"llama.embedding_length\""},
    {"llama.embedding_length", U32, 32, NULL, BAD, "32x300 expected, the file has 64x300"},
    {"llama.feed_forward_length", U32, 0, NULL, BAD, "at least 1"},
    {"llama.feed_forward_length", U32, 16777217, NULL, BAD, "\"llama.feed_forward_length\""},
    {"llama.feed_forward_length", U32, 64, NULL, BAD, "blk.0.ffn_gate.weight"},
    {"llama.feed_forward_length", ARR, 96, NULL, BAD, "\"llama.feed_forward_length\" at byte"},
    {"llama.attention.head_count", U32, 0, NULL, BAD, "at least 1"},
    {"llama.attention.head_count", U32, 4097, NULL, BAD, "4096 make sense"},
    {"llama.attention.head_count", U32, 2, NULL, BAD, "blk.0.attn_k.weight"},
    {"llama.attention.head_count", ARR, 4, NULL, BAD, "\"llama.attention.head_count\" at byte"},
    {"llama.attention.head_count_kv", U32, 0, NULL, BAD, "at least 1"},
    {"llama.attention.head_count_kv", U32, 3, NULL, BAD,
     "a divisor of the number of heads (found 3)"},
    {"llama.attention.head_count_kv", U32, 8, NULL, BAD, "a divisor of the number of heads"},
    {"llama.attention.head_count_kv", U32, 4, NULL, BAD, "64x64 expected, the file has 64x32"},
    {"llama.attention.key_length", U32, 0, NULL, BAD, "at least 2"},
    {"llama.attention.key_length", U32, 1, NULL, BAD, "at least 2"},
    {"llama.attention.key_length", U32, 513, NULL, BAD, "512 make sense"},
    {"llama.attention.key_length", U32, 32, NULL, BAD, "blk.0.attn_q.weight"},
    {"llama.attention.value_length", U32, 8, NULL, BAD, "equal to the key length"},
    {"llama.rope.dimension_count", U32, 0, NULL, BAD, "at least 2"},
    {"llama.rope.dimension_count", U32, 3, NULL, BAD, "even and at most the head size (found 3)"},
    {"llama.rope.dimension_count", U32, 18, NULL, BAD, "even and at most the head size"},
    {"llama.rope.dimension_count", U32, 600, NULL, BAD, "512 make sense"},
    {"llama.attention.layer_norm_rms_epsilon", F32, 0, NULL, BAD, "positive (found 0)"},
    {"llama.attention.layer_norm_rms_epsilon", F32, -1e-5, NULL, BAD, "positive (found -1e-05)"},
    {"llama.attention.layer_norm_rms_epsilon", F32, NAN, NULL, BAD, "a finite number"},
    {"llama.attention.layer_norm_rms_epsilon", F32, INFINITY, NULL, BAD, "a finite number"},
    {"llama.attention.layer_norm_rms_epsilon", F64, 1e-300, NULL, BAD, "positive"},
    {"llama.attention.layer_norm_rms_epsilon", U32, 1, NULL, BAD, "a floating-point number"},
    {"llama.attention.layer_norm_rms_epsilon", F64, 1e-6, NULL, G4A_OK, ""},
    {"llama.rope.freq_base", F32, 0, NULL, BAD, "positive"},
    {"llama.rope.freq_base", F32, -10000, NULL, BAD, "positive"},
    {"llama.rope.freq_base", F32, NAN, NULL, BAD, "a finite number"},
    {"llama.rope.freq_base", F64, 1e300, NULL, BAD, "a finite number"},
    {"llama.rope.freq_base", STR, 0, "10000", BAD, "a floating-point number"},
    {"llama.rope.scaling.factor", F32, -1, NULL, BAD, "zero or more"},
    {"llama.rope.scaling.factor", F32, NAN, NULL, BAD, "a finite number"},
    {"llama.rope.scaling.factor", F32, 1e-45, NULL, BAD, "rope.scaling.factor"}, /* 1/factor = ∞ */
    {"llama.rope.scaling.type", STR, 0, "yarn", CANNOT, "positions with \"yarn\""},
    {"llama.rope.scaling.type", STR, 0, "longrope", CANNOT, "\"longrope\""},
    {"llama.rope.scaling.type", STR, 0, "", CANNOT, "\"\""},
    {"llama.rope.scaling.type", U32, 1, NULL, BAD, "must be a text"},
    {"llama.rope.scaling.type", STR, 0, "linear", G4A_OK, ""},
    {"llama.rope.scaling.type", STR, 0, "none", G4A_OK, ""},
    {"llama.attention.scale", F32, NAN, NULL, BAD, "a finite number"},
    {"llama.attention.scale", F32, 0.5, NULL, G4A_OK, ""},
    {"llama.expert_count", U32, 8, NULL, CANNOT, "mixture-of-experts"},
    {"llama.expert_count", U32, 1025, NULL, BAD, "1024 make sense"},
    {"llama.expert_count", U32, 0, NULL, G4A_OK, ""},
};

static void test_metadata_values(void) {
    for (size_t i = 0; i < G4A_COUNT(values); i++) {
        mb_model m = listed(mb_tiny(G4A_TYPE_F32));
        current = &values[i];
        m.skip_key = current->key;
        m.extra = write_value;
        expect(&m, current->key, current->st, current->says);
    }
}

static void test_missing_metadata(void) {
    static const char *const required[] = {
        "llama.block_count",          "llama.context_length",
        "llama.embedding_length",     "llama.feed_forward_length",
        "llama.attention.head_count", "llama.attention.layer_norm_rms_epsilon"};
    for (size_t i = 0; i < G4A_COUNT(required); i++) {
        mb_model m = listed(mb_tiny(G4A_TYPE_F32));
        m.skip_key = required[i];
        expect(&m, required[i], BAD, required[i]);
    }
    mb_model m = mb_tiny(G4A_TYPE_F32);
    m.skip_key = "llama.attention.head_count_kv"; /* as many as query heads */
    m.n_head_kv = m.n_head;
    m = listed(m);
    expect(&m, "default head_count_kv", G4A_OK, "");
}

/* A head size that only follows from other numbers has the limits of a stated one. */
static void test_implied_head_size(void) {
    mb_model m = mb_tiny(G4A_TYPE_F16);
    m.n_embd = 520;
    m.n_head = m.n_head_kv = 1;
    m = listed(m);
    expect(&m, "head of 520", BAD, "attention.key_length");
    m = mb_tiny(G4A_TYPE_F16);
    m.n_embd = 512;
    m.n_head = m.n_head_kv = 1;
    m = listed(m);
    expect(&m, "head of 512", G4A_OK, "");
    m = mb_tiny(G4A_TYPE_F16);
    m.n_embd = 4;
    m.n_head = m.n_head_kv = 4;
    m = listed(m);
    expect(&m, "head of 1", BAD, "at least 2");
    m = mb_tiny(G4A_TYPE_F16);
    m.n_embd = 20;
    m.n_head = m.n_head_kv = 4;
    m = listed(m);
    expect(&m, "odd head of 5", BAD, "rope.dimension_count");
}

/* Tensors */

static mb_model full_model(bool fused, uint32_t type) {
    mb_model m = mb_tiny(type);
    m.n_layer = 1;
    m.biases = m.untied = m.rope_freqs = true;
    m.fused = fused;
    return listed(m);
}

static bool is_optional(const char *name) {
    return strstr(name, ".bias") != NULL || strcmp(name, "rope_freqs.weight") == 0 ||
           strcmp(name, "output.weight") == 0;
}

static void test_every_tensor_missing(void) {
    for (int fused = 0; fused < 2; fused++) {
        const mb_model sound = full_model(fused != 0, G4A_TYPE_F32);
        for (size_t i = 0; i < sound.n_list; i++) {
            const char *name = sound.tensors[i].name;
            mb_model m = sound;
            mb_remove(&m, name);
            if (is_optional(name)) {
                expect(&m, name, G4A_OK, "");
            } else if (strstr(name, "attn_qkv") != NULL) { /* then three are looked for */
                expect(&m, name, BAD, "lacks the tensor \"blk.0.attn_q.weight\"");
            } else {
                expect(&m, name, BAD, name);
            }
        }
    }
}

/* Each dimension one too many or a third one; the sentence has both shapes and the place. */
static void test_every_tensor_with_a_wrong_shape(void) {
    for (int fused = 0; fused < 2; fused++) {
        const mb_model sound = full_model(fused != 0, G4A_TYPE_F32);
        for (size_t i = 0; i < sound.n_list; i++) {
            const mb_tensor *t = &sound.tensors[i];
            const bool vocabulary = strcmp(t->name, "token_embd.weight") == 0;
            for (uint32_t d = 0; d < 4; d++) {
                mb_model m = sound;
                m.tensors[i].ne[d] += 1;
                m.tensors[i].n_dims = d + 1 > t->n_dims ? d + 1 : t->n_dims;
                char shapes[96];
                snprintf(shapes, sizeof shapes, ": %dx%d expected, the file has %dx%d",
                         (int)t->ne[0], (int)t->ne[1], (int)m.tensors[i].ne[0],
                         (int)m.tensors[i].ne[1]);
                if (vocabulary && d == 1) { /* says how large the vocabulary is */
                    expect(&m, t->name, BAD, "\"output.weight\" at byte");
                    continue;
                }
                expect(&m, t->name, BAD, shapes);
                expect(&m, t->name, BAD, t->name);
                if (m.tensors[i].ne[d] > 2) {
                    m.tensors[i].ne[d] -= 2;
                    expect(&m, t->name, BAD, " expected, the file has ");
                }
            }
        }
    }
}

static void test_transposed_matrices(void) {
    mb_model m = full_model(false, G4A_TYPE_F32);
    mb_find(&m, "blk.0.ffn_down.weight")->ne[0] = m.n_embd;
    mb_find(&m, "blk.0.ffn_down.weight")->ne[1] = m.n_ff;
    expect(&m, "transposed", BAD, "96x64 expected, the file has 64x96");
}

/* Types this version cannot compute with are named, whichever tensor has them. */
static void test_unsupported_types(void) {
    const mb_model sound = full_model(false, G4A_TYPE_Q4_K);
    for (uint32_t type = 0; type < G4A_N_TYPES; type++) {
        const g4a_type_traits *t = g4a_type_get(type);
        if (t->name == NULL || t->dequant != NULL) {
            continue;
        }
        char says[32];
        snprintf(says, sizeof says, "has the type %s, which", t->name);
        for (size_t i = 0; i < sound.n_list; i++) {
            mb_model m = sound;
            m.tensors[i].type = type;
            if (m.tensors[i].ne[0] % t->block == 0) {
                expect(&m, sound.tensors[i].name, CANNOT, says);
                expect(&m, sound.tensors[i].name, CANNOT, sound.tensors[i].name);
            }
        }
    }
}

static void test_types_of_vectors(void) {
    static const uint32_t quantized[] = {G4A_TYPE_Q8_0, G4A_TYPE_Q4_0, G4A_TYPE_Q4_K};
    const mb_model sound = full_model(false, G4A_TYPE_Q4_K);
    for (size_t i = 0; i < sound.n_list; i++) {
        for (size_t j = 0; j < G4A_COUNT(quantized); j++) {
            mb_model m = sound;
            m.tensors[i].type = quantized[j];
            const bool vector = m.tensors[i].n_dims == 1;
            if (m.tensors[i].ne[0] % g4a_type_get(quantized[j])->block == 0) {
                expect(&m, m.tensors[i].name, vector ? BAD : G4A_OK,
                       vector ? "a vector must be F32, F16 or BF16" : "");
            }
        }
    }
}

static float bad_freq;
static void test_rope_freqs_must_be_positive(void) {
    static const float bad[] = {0.0f, -1.0f, NAN};
    for (size_t i = 0; i < G4A_COUNT(bad); i++) {
        const mb_model m = full_model(false, G4A_TYPE_F32);
        loaded l = {0};
        mb_write(&m, &l.b);
        bad_freq = bad[i]; /* the last tensor is rope_freqs: its fourth number from the end */
        memcpy(l.b.data + l.b.bytes - 16, &bad_freq, 4);
        load_bytes(&l, l.b.data, l.b.bytes);
        CHECK_INT(l.st, BAD);
        CHECK_SAYS(l.err, "\"rope_freqs.weight\": number 4 is not positive");
        unload(&l);
    }
}

/* A vocabulary beyond the limit, in a file that is mostly a hole. */
static void test_enormous_vocabulary(void) {
    mb_model m = mb_tiny(G4A_TYPE_F16);
    m.n_embd = 2;
    m.n_head = m.n_head_kv = 1;
    m.n_vocab = G4A_MAX_VOCAB + 1;
    m = listed(m);
    loaded l = {0};
    const uint64_t bytes = mb_write_header(&m, &l.b) + l.b.bytes;
    uint8_t *file = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    CHECK(file != MAP_FAILED);
    memcpy(file, l.b.data, l.b.bytes);
    load_bytes(&l, file, bytes);
    CHECK_INT(l.st, BAD);
    CHECK_SAYS(l.err, "vocabulary of 16777217 tokens is too large");
    unload(&l);
    munmap(file, (size_t)bytes);
}

/* Accepted models */

static void test_numbers_of_an_accepted_model(void) {
    mb_model m = mb_tiny(G4A_TYPE_Q8_0);
    m.head_dim = 24; /* not n_embd / n_head */
    m.n_head = 8;
    m.n_rot = 10;
    m.rope_base = 500000.0f;
    m.rope_factor = 4.0f;
    m.attn_scale = 0.25f;
    m.n_vocab = 320;
    m = listed(m);
    loaded l;
    load(&l, &m);
    CHECK_INT(l.st, G4A_OK);
    const g4a_hparams *hp = &l.hp;
    CHECK(hp->n_layer == 2 && hp->n_embd == 64 && hp->n_ff == 96 && hp->context_length == 512);
    CHECK(hp->n_head == 8 && hp->n_head_kv == 2 && hp->head_dim == 24 && hp->n_rot == 10);
    CHECK(hp->n_vocab == 320 && hp->rms_eps == 1e-5f && hp->rope_base == 500000.0f);
    CHECK(hp->rope_freq_scale == 0.25f && hp->attn_scale == 0.25f);
    CHECK(l.w.output.rows == l.w.token_embd.rows && l.w.rope_freqs == NULL); /* tied */
    const g4a_layer *y = &l.w.layers[1];
    CHECK(y->q.n_rows == 192 && y->q.k == 64 && y->q.row_bytes == 68 && y->k.n_rows == 48);
    CHECK(y->o.k == 192 && y->o.n_rows == 64 && y->down.k == 96 && y->gate.n_rows == 96);
    CHECK(y->q_bias == NULL && y->down_bias == NULL && y->q.panels == NULL);
    CHECK(y->q.rows == g4a_gguf_find_tensor(&l.g, "blk.1.attn_q.weight")->data);
    CHECK(y->up.rows == g4a_gguf_find_tensor(&l.g, "blk.1.ffn_up.weight")->data);
    const uint64_t layer = 64 * 192 + 2 * 64 * 48 + 192 * 64 + 3 * 64 * 96;
    CHECK_INT(l.w.n_params, 2 * (layer + 2 * 64) + 64 * 320 + 64);
    CHECK_INT(l.w.matrix_bytes, (2 * layer + 64 * 320) / 32 * 34);
    unload(&l);

    m = mb_tiny(G4A_TYPE_F32);
    m = listed(m);
    load(&l, &m);
    CHECK(l.hp.head_dim == 16 && l.hp.n_rot == 16 && l.hp.rope_base == 10000.0f);
    CHECK(l.hp.rope_freq_scale == 1.0f && l.hp.attn_scale == 0.25f && l.hp.n_vocab == 300);
    unload(&l);
}

static void test_vectors_are_converted(void) {
    static const uint32_t types[] = {G4A_TYPE_F32, G4A_TYPE_F16, G4A_TYPE_BF16};
    for (size_t i = 0; i < 3; i++) {
        mb_model m = mb_tiny(G4A_TYPE_Q8_0);
        m.vector_type = types[i];
        m.biases = m.untied = true;
        m = listed(m);
        loaded l;
        load(&l, &m);
        CHECK_INT(l.st, G4A_OK);
        const g4a_gguf_tensor *t = g4a_gguf_find_tensor(&l.g, "blk.1.ffn_down.bias");
        float want[64];
        g4a_type_get(types[i])->dequant(t->data, 64, want);
        CHECK(memcmp(want, l.w.layers[1].down_bias, sizeof want) == 0);
        t = g4a_gguf_find_tensor(&l.g, "output_norm.weight");
        g4a_type_get(types[i])->dequant(t->data, 64, want);
        CHECK(memcmp(want, l.w.output_norm, sizeof want) == 0);
        CHECK(l.w.output.rows == g4a_gguf_find_tensor(&l.g, "output.weight")->data);
        CHECK(l.w.layers[0].gate_bias != NULL &&
              l.w.layers[0].gate_bias != l.w.layers[1].gate_bias);
        unload(&l);
    }
}

static void test_fused_qkv_is_cut_into_rows(void) {
    const mb_model m = full_model(true, G4A_TYPE_Q5_1);
    loaded l;
    load(&l, &m);
    CHECK_INT(l.st, G4A_OK);
    const g4a_gguf_tensor *t = g4a_gguf_find_tensor(&l.g, "blk.0.attn_qkv.weight");
    const g4a_layer *y = &l.w.layers[0];
    CHECK(y->q.rows == t->data && y->q.n_rows == 64 && y->q.k == 64);
    CHECK(y->k.rows == t->data + 64 * t->row_bytes && y->k.n_rows == 32);
    CHECK(y->v.rows == t->data + 96 * t->row_bytes && y->v.n_rows == 32);
    CHECK(y->q_bias != NULL && y->k_bias == y->q_bias + 64 && y->v_bias == y->q_bias + 96);
    unload(&l);
}

static void test_memory_that_runs_out(void) {
    const mb_model m = full_model(false, G4A_TYPE_F32);
    const uint64_t held = g4a_alloc_held();
    loaded l = {0};
    mb_write(&m, &l.b);
    CHECK_INT(g4a_gguf_read(&l.g, l.b.data, l.b.bytes, NULL), G4A_OK);
    for (int64_t n = 1; n <= 2; n++) {
        (void)g4a_alloc_fail_at(n, n == 1);
        const g4a_arch *arch = g4a_arch_find((g4a_str){"llama", 5});
        CHECK_INT(arch->load(&l.g, &l.hp, &l.w, &l.err), G4A_ERR_NOMEM);
        (void)g4a_alloc_fail_at(0, false);
        CHECK_SAYS(l.err, "not enough memory");
        g4a_weights_free(&l.w);
    }
    unload(&l);
    CHECK_INT(g4a_alloc_held(), held);
}

int main(void) {
    CHECK(g4a_arch_find((g4a_str){"llama4", 6}) == NULL);
    CHECK(g4a_arch_find((g4a_str){"llam", 4}) == NULL && g4a_arch_find((g4a_str){"", 0}) == NULL);
    test_metadata_values();
    test_missing_metadata();
    test_implied_head_size();
    test_every_tensor_missing();
    test_every_tensor_with_a_wrong_shape();
    test_transposed_matrices();
    test_unsupported_types();
    test_types_of_vectors();
    test_rope_freqs_must_be_positive();
    test_enormous_vocabulary();
    test_numbers_of_an_accepted_model();
    test_vectors_are_converted();
    test_fused_qkv_is_cut_into_rows();
    test_memory_that_runs_out();
    return check_done();
}
