/* api.c – the entry points of g4a.h: validate, call, translate. No logic of its own. */
#include "alloc.h"
#include "cpu.h"
#include "dispatch.h"
#include "limits.h"
#include "probe.h"
#include "selftest.h"
#include "session.h"

#define ABI_VERSION 4

static g4a_status fail_null(g4a_error *err, const char *what) {
    return g4a_fail(err, G4A_ERR_INVALID, "%s must not be NULL.", what);
}

static g4a_status check_threads(int32_t n, g4a_error *err) {
    if (n < 0 || n > G4A_MAX_THREADS) {
        return g4a_fail(err, G4A_ERR_INVALID, "the number of threads must be 0 to %d, not %d.",
                        G4A_MAX_THREADS, n);
    }
    return G4A_OK;
}

/* Library */

int32_t g4a_abi_version(void) {
    return ABI_VERSION;
}
const char *g4a_build_hash(void) {
    return G4A_BUILD_HASH;
}
g4a_status g4a_init(g4a_error *err) {
    return g4a_dispatch_init(err);
}

const char *g4a_cpu_tier(void) {
    const g4a_kernels *k = g4a_kernels_get();
    return k == NULL ? "" : k->name;
}

const char *g4a_cpu_tier_at(int32_t i) {
    const g4a_kernels *k = i < 0 ? NULL : g4a_kernels_at((size_t)i);
    return k == NULL ? NULL : k->name;
}

int32_t g4a_default_threads(void) {
    return g4a_cpu_default_threads();
}
uint64_t g4a_allocated_bytes(void) {
    return g4a_alloc_held();
}

g4a_status g4a_selftest(g4a_error *err) {
    const g4a_status st = g4a_dispatch_init(err);
    return st != G4A_OK ? st : g4a_kernels_verify(g4a_kernels_get(), err);
}

g4a_status g4a_probe_speed(int32_t n_threads, g4a_speed *speed, g4a_error *err) {
    if (speed == NULL) {
        return fail_null(err, "speed");
    }
    g4a_pool *pool = NULL;
    g4a_status st = check_threads(n_threads, err);
    if (st == G4A_OK) {
        st = g4a_dispatch_init(err);
    }
    if (st == G4A_OK) {
        st = g4a_pool_create(n_threads > 0 ? n_threads : g4a_cpu_default_threads(), &pool, err);
    }
    if (st == G4A_OK) {
        st = g4a_probe(pool, speed, err);
        g4a_pool_free(pool);
    }
    return st;
}

const char *g4a_type_name(uint32_t type) {
    return g4a_type_get(type)->name;
}

g4a_status g4a_dequantize(uint32_t type, const void *src, size_t src_bytes, size_t n, float *dst,
                          g4a_error *err) {
    const g4a_type_traits *t = g4a_type_get(type);
    if (t->dequant == NULL) {
        return g4a_fail(err, G4A_ERR_UNSUPPORTED, "tensor type %u cannot be converted.", type);
    }
    if (n % t->block != 0 || src_bytes / t->bytes < n / t->block) {
        return g4a_fail(err, G4A_ERR_INVALID, "%zu bytes do not hold %zu numbers of type %s.",
                        src_bytes, n, t->name);
    }
    t->dequant(src, n, dst);
    return G4A_OK;
}

/* Model */

g4a_status g4a_model_open(const char *path, const g4a_model_params *params, g4a_model **model_out,
                          g4a_error *err) {
    static const g4a_model_params defaults;
    params = params == NULL ? &defaults : params;
    if (path == NULL || model_out == NULL) {
        return fail_null(err, path == NULL ? "path" : "model_out");
    }
    *model_out = NULL;
    g4a_status st = check_threads(params->n_threads, err);
    if (st == G4A_OK) {
        st = g4a_dispatch_init(err);
    }
    return st != G4A_OK ? st : g4a_model_load(path, params, model_out, err);
}

void g4a_model_close(g4a_model *m) {
    g4a_model_release(m);
}

void g4a_model_get_info(const g4a_model *m, g4a_model_info *out) {
    const g4a_special_ids *ids = g4a_tokenizer_special(m->tokenizer);
    const int32_t n_tokens = g4a_tokenizer_size(m->tokenizer);
    const bool has_weights = m->arch != NULL;
    *out = (g4a_model_info){
        .n_vocab = has_weights ? (int32_t)m->hp.n_vocab : n_tokens,
        .n_tokens = n_tokens,
        .context_length = m->context_length,
        .n_embd = (int32_t)m->hp.n_embd,
        .n_layer = (int32_t)m->hp.n_layer,
        .n_threads = m->n_threads,
        .bos_id = ids->bos,
        .eos_id = ids->eos,
        .unk_id = ids->unk,
        .pad_id = ids->pad,
        .add_bos = ids->add_bos,
        .add_eos = ids->add_eos,
        .has_weights = has_weights,
        .file_bytes = m->files.bytes,
        .weight_bytes = m->weights.matrix_bytes,
        .kv_bytes_per_token =
            has_weights ? 4 * (uint64_t)m->hp.n_layer * m->hp.n_head_kv * g4a_kv_dims(&m->hp) : 0,
        .n_params = m->weights.n_params,
    };
}

const char *g4a_model_architecture(const g4a_model *m) {
    return m->architecture;
}
int64_t g4a_model_meta_count(const g4a_model *m) {
    return (int64_t)m->gguf.n_kv;
}
int64_t g4a_model_tensor_count(const g4a_model *m) {
    return (int64_t)m->gguf.n_tensors;
}

g4a_status g4a_model_meta_at(const g4a_model *m, int64_t i, g4a_meta *out, g4a_error *err) {
    if (i < 0 || (uint64_t)i >= m->gguf.n_kv) {
        return g4a_fail(err, G4A_ERR_INVALID, "there is no metadata entry %lld.", (long long)i);
    }
    const g4a_status st = g4a_model_check_file(m, err);
    if (st != G4A_OK) {
        return st;
    }
    const g4a_gguf_kv *kv = &m->gguf.kv[i];
    *out = (g4a_meta){.key = kv->key.data,
                      .key_bytes = kv->key.bytes,
                      .type = kv->type,
                      .elem_type = kv->elem_type,
                      .count = kv->count,
                      .data = kv->data,
                      .bytes = kv->bytes};
    return G4A_OK;
}

g4a_status g4a_model_tensor_at(const g4a_model *m, int64_t i, g4a_tensor_info *out,
                               g4a_error *err) {
    if (i < 0 || (uint64_t)i >= m->gguf.n_tensors) {
        return g4a_fail(err, G4A_ERR_INVALID, "there is no tensor %lld.", (long long)i);
    }
    const g4a_status st = g4a_model_check_file(m, err);
    if (st != G4A_OK) {
        return st;
    }
    const g4a_gguf_tensor *t = &m->gguf.tensors[i];
    *out = (g4a_tensor_info){.name = t->name.data,
                             .name_bytes = t->name.bytes,
                             .type = t->type,
                             .n_dims = t->n_dims,
                             .data = t->data,
                             .bytes = t->bytes};
    memcpy(out->ne, t->ne, sizeof out->ne);
    return G4A_OK;
}

int32_t g4a_model_eog_ids(const g4a_model *m, int32_t *ids_out, int32_t cap) {
    size_t n;
    const int32_t *ids = g4a_tokenizer_eog(m->tokenizer, &n);
    for (size_t i = 0; i < n && i < (size_t)(cap < 0 ? 0 : cap); i++) {
        ids_out[i] = ids[i];
    }
    return (int32_t)n;
}

g4a_status g4a_tokenize(const g4a_model *m, const char *text, size_t text_bytes, int32_t special,
                        int32_t *ids_out, size_t cap, size_t *n_out, g4a_error *err) {
    if (m == NULL || (text == NULL && text_bytes > 0) || n_out == NULL) {
        return fail_null(err, "an argument");
    }
    const g4a_status st = g4a_model_check_file(m, err);
    return st != G4A_OK ? st
                        : g4a_tokenizer_encode(m->tokenizer, text, text_bytes, special != 0,
                                               ids_out, cap, n_out, err);
}

g4a_status g4a_token_bytes(const g4a_model *m, int32_t id, int32_t special, char *bytes_out,
                           size_t cap, size_t *n_out, g4a_error *err) {
    if (m == NULL || n_out == NULL) {
        return fail_null(err, "an argument");
    }
    const g4a_status st = g4a_model_check_file(m, err);
    return st != G4A_OK
               ? st
               : g4a_tokenizer_piece(m->tokenizer, id, special != 0, bytes_out, cap, n_out, err);
}

g4a_status g4a_detokenize(const g4a_model *m, const int32_t *ids, size_t n_ids, int32_t special,
                          char *bytes_out, size_t cap, size_t *n_out, g4a_error *err) {
    if (m == NULL || (ids == NULL && n_ids > 0) || n_out == NULL) {
        return fail_null(err, "an argument");
    }
    const g4a_status st = g4a_model_check_file(m, err);
    return st != G4A_OK ? st
                        : g4a_tokenizer_decode(m->tokenizer, ids, n_ids, special != 0, bytes_out,
                                               cap, n_out, err);
}

/* Session */

g4a_status g4a_session_create(g4a_model *m, const g4a_session_params *params,
                              g4a_session **session_out, g4a_error *err) {
    if (m == NULL || session_out == NULL) {
        return fail_null(err, "model");
    }
    *session_out = NULL;
    if (m->arch == NULL) {
        return g4a_fail(err, G4A_ERR_INVALID,
                        "the model was opened for its vocabulary only and cannot generate.");
    }
    const int32_t asked = params == NULL ? 0 : params->context_length;
    if (asked < 0 || (uint32_t)asked > G4A_MAX_CONTEXT) {
        return g4a_fail(err, G4A_ERR_INVALID, "the context length must be 0 to %u, not %d.",
                        G4A_MAX_CONTEXT, asked);
    }
    const size_t n_ctx =
        asked > 0 ? (size_t)asked : g4a_min_size(m->hp.context_length, G4A_DEFAULT_CONTEXT);
    return g4a_session_new(m, n_ctx, session_out, err);
}

void g4a_session_free(g4a_session *s) {
    g4a_session_delete(s);
}

g4a_status g4a_session_sync(g4a_session *s, const int32_t *ids, size_t n, size_t *n_eval_out,
                            g4a_error *err) {
    if (s == NULL || ids == NULL || n_eval_out == NULL || n == 0) {
        return g4a_fail(err, G4A_ERR_INVALID, "there must be at least one token to evaluate.");
    }
    return g4a_session_set(s, ids, n, n_eval_out, err);
}

g4a_status g4a_session_sample_begin(g4a_session *s, const g4a_sampling *params, g4a_error *err) {
    if (s == NULL || params == NULL) {
        return fail_null(err, "an argument");
    }
    return g4a_session_begin(s, params, err);
}

g4a_status g4a_session_next(g4a_session *s, int32_t *token_out, g4a_error *err) {
    if (s == NULL || token_out == NULL) {
        return fail_null(err, "an argument");
    }
    return g4a_session_step(s, token_out, err);
}

g4a_status g4a_session_state_get(const g4a_session *s, void *state_out, uint64_t bytes,
                                 g4a_error *err) {
    if (s == NULL || state_out == NULL) {
        return fail_null(err, "an argument");
    }
    return g4a_session_state_save(s, state_out, bytes, err);
}

g4a_status g4a_session_state_set(g4a_session *s, const void *state, uint64_t bytes,
                                 g4a_error *err) {
    if (s == NULL || state == NULL) {
        return fail_null(err, "an argument");
    }
    return g4a_session_state_load(s, state, bytes, err);
}
