/* weights.c – tensor names and shapes → pointers. Refuses every mismatch with a sentence, because a
 * wrong shape would mean reading outside a tensor later. Matrices are only located here (pack.c
 * rearranges them); the small vectors (norms, biases) are copied as float32, so that alignment and
 * half-float norms need no second code path. Names: specs §3.2. */
#include "weights.h"

#include <math.h>
#include <stdio.h>

#include "alloc.h"

/* Hyper-parameters */

typedef struct reader {
    const g4a_gguf *g;
    const char *arch;
    g4a_error *err;
    g4a_status st;
} reader;

static const char *full_key(const reader *r, const char *key, char buf[128]) {
    snprintf(buf, 128, "%s.%s", r->arch, key);
    return buf;
}

/* Reads a whole number in [min, max]. Absent: takes fallback, or fails when that is 0. */
static size_t get_size(reader *r, const char *key, size_t min, size_t max, size_t fallback) {
    char buf[128];
    uint64_t v = fallback;
    bool found = false;
    if (r->st != G4A_OK) {
        return 1;
    }
    r->st = g4a_gguf_get_u64(r->g, full_key(r, key, buf), max, &v, &found, r->err);
    if (r->st != G4A_OK) {
        return 1;
    }
    if (!found && fallback == 0) {
        r->st = g4a_fail(r->err, G4A_ERR_FORMAT, "the file lacks the metadata \"%s\".", buf);
        return 1;
    }
    if (v < min) {
        r->st =
            g4a_fail(r->err, G4A_ERR_FORMAT, "metadata \"%s\" is %llu; at least %llu makes sense.",
                     buf, (unsigned long long)v, (unsigned long long)min);
        return 1;
    }
    return (size_t)v;
}

/* Reads a number; absent: fallback. */
static float get_float(reader *r, const char *key, float fallback) {
    char buf[128];
    float v = fallback;
    if (r->st == G4A_OK) {
        r->st = g4a_gguf_get_f32(r->g, full_key(r, key, buf), &v, NULL, r->err);
    }
    return v;
}

static void require(reader *r, bool ok, const char *key, const char *rule, double found) {
    if (r->st == G4A_OK && !ok) {
        r->st = g4a_fail(r->err, G4A_ERR_FORMAT, "metadata \"%s.%s\" must be %s (found %g).",
                         r->arch, key, rule, found);
    }
}

static void read_rope(reader *r, g4a_hparams *hp) {
    hp->n_rot = get_size(r, "rope.dimension_count", 2, G4A_MAX_HEAD_DIM, hp->head_dim);
    require(r, hp->n_rot % 2 == 0 && hp->n_rot <= hp->head_dim, "rope.dimension_count",
            "even and at most the head size", (double)hp->n_rot);
    hp->rope_base = get_float(r, "rope.freq_base", 10000.0f);
    require(r, hp->rope_base > 0.0f, "rope.freq_base", "positive", (double)hp->rope_base);
    float factor = get_float(r, "rope.scale_linear", 0.0f);
    factor = get_float(r, "rope.scaling.factor", factor);
    require(r, factor >= 0.0f, "rope.scaling.factor", "zero or more", (double)factor);
    hp->rope_freq_scale = factor > 0.0f ? 1.0f / factor : 1.0f;
    require(r, isfinite(hp->rope_freq_scale), "rope.scaling.factor", "a usable number",
            (double)factor);
    g4a_str type = {"linear", 6};
    char buf[128];
    if (r->st == G4A_OK) {
        r->st = g4a_gguf_get_str(r->g, full_key(r, "rope.scaling.type", buf), &type, NULL, r->err);
    }
    if (r->st != G4A_OK || g4a_str_is(type, "linear")) {
        return;
    }
    if (g4a_str_is(type, "none")) {
        hp->rope_freq_scale = 1.0f;
        return;
    }
    r->st = g4a_fail(r->err, G4A_ERR_UNSUPPORTED,
                     "the model scales positions with \"%.*s\", which this version cannot run.",
                     (int)g4a_min_size((size_t)type.bytes, 40), type.data);
}

g4a_status g4a_hparams_read(const g4a_gguf *g, const char *arch, g4a_hparams *hp, g4a_error *err) {
    reader r = {g, arch, err, G4A_OK};
    hp->n_layer = get_size(&r, "block_count", 1, G4A_MAX_LAYERS, 0);
    hp->context_length = get_size(&r, "context_length", 1, G4A_MAX_CONTEXT, 0);
    hp->n_embd = get_size(&r, "embedding_length", 1, G4A_MAX_DIM, 0);
    hp->n_ff = get_size(&r, "feed_forward_length", 1, G4A_MAX_DIM, 0);
    hp->n_head = get_size(&r, "attention.head_count", 1, G4A_MAX_HEADS, 0);
    hp->n_head_kv = get_size(&r, "attention.head_count_kv", 1, G4A_MAX_HEADS, hp->n_head);
    require(&r, hp->n_head % hp->n_head_kv == 0, "attention.head_count_kv",
            "a divisor of the number of heads", (double)hp->n_head_kv);
    const size_t default_dim = g4a_max_size(hp->n_embd / hp->n_head, 1);
    hp->head_dim = get_size(&r, "attention.key_length", 2, G4A_MAX_HEAD_DIM, default_dim);
    require(&r, hp->head_dim <= G4A_MAX_HEAD_DIM, "attention.key_length", "at most 512",
            (double)hp->head_dim); /* when it follows from the other two */
    const size_t v_dim = get_size(&r, "attention.value_length", 1, G4A_MAX_HEAD_DIM, hp->head_dim);
    require(&r, v_dim == hp->head_dim, "attention.value_length", "equal to the key length",
            (double)v_dim);
    hp->rms_eps = get_float(&r, "attention.layer_norm_rms_epsilon", 0.0f);
    require(&r, hp->rms_eps > 0.0f, "attention.layer_norm_rms_epsilon", "positive",
            (double)hp->rms_eps);
    const float scale = get_float(&r, "attention.scale", 0.0f);
    hp->attn_scale = scale > 0.0f ? scale : 1.0f / sqrtf((float)hp->head_dim);
    read_rope(&r, hp);
    if (get_size(&r, "expert_count", 0, 1024, 1) > 1) {
        return g4a_fail(err, G4A_ERR_UNSUPPORTED,
                        "this is a mixture-of-experts model, which this version cannot run.");
    }
    return r.st;
}

/* Tensors */

typedef struct loader {
    const g4a_gguf *g;
    g4a_weights *w;
    size_t used; /* of w->vectors */
    size_t layer;
    g4a_error *err;
    g4a_status st;
} loader;

/* Layer tensors are named "blk.N.<name>", global ones (layer == SIZE_MAX) just "<name>". */
static const g4a_gguf_tensor *find(const loader *l, const char *name,
                                   char full[G4A_MAX_NAME_BYTES]) {
    if (l->layer == SIZE_MAX) {
        snprintf(full, G4A_MAX_NAME_BYTES, "%s", name);
    } else {
        snprintf(full, G4A_MAX_NAME_BYTES, "blk.%u.%s", (unsigned)l->layer, name);
    }
    return g4a_gguf_find_tensor(l->g, full);
}

static bool check_type(loader *l, const g4a_gguf_tensor *t, const char *full, bool vector) {
    const g4a_type_traits *traits = g4a_type_get(t->type);
    const bool is_float =
        t->type == G4A_TYPE_F32 || t->type == G4A_TYPE_F16 || t->type == G4A_TYPE_BF16;
    if (traits->dequant == NULL) {
        l->st = g4a_fail(l->err, G4A_ERR_UNSUPPORTED,
                         "tensor \"%s\" has the type %s, which this version cannot compute with. "
                         "Choose another quantization of the model, for example Q4_K_M.",
                         full, traits->name);
    } else if (vector && !is_float) {
        l->st = g4a_fail(l->err, G4A_ERR_FORMAT,
                         "tensor \"%s\" has the type %s; a vector must be F32, F16 or BF16.", full,
                         traits->name);
    }
    return l->st == G4A_OK;
}

static void fail_missing(loader *l, const char *full) {
    l->st = g4a_fail(l->err, G4A_ERR_FORMAT, "the file lacks the tensor \"%s\".", full);
}

static void fail_shape(loader *l, const g4a_gguf_tensor *t, const char *full, size_t ne0,
                       size_t ne1) {
    l->st = g4a_fail(l->err, G4A_ERR_FORMAT,
                     "tensor \"%s\" at byte %llu: %zux%zu expected, the file has %llux%llu%s.",
                     full, (unsigned long long)t->at, ne0, ne1 != 0 ? ne1 : (size_t)t->ne[1],
                     (unsigned long long)t->ne[0], (unsigned long long)t->ne[1],
                     t->ne[2] * t->ne[3] != 1 ? " and more" : "");
}

/* A matrix of n_rows outputs and k inputs; n_rows 0 = whatever the file has. */
static g4a_matrix get_matrix(loader *l, const char *name, size_t k, size_t n_rows, bool required) {
    char full[G4A_MAX_NAME_BYTES];
    g4a_matrix m = {0};
    if (l->st != G4A_OK) {
        return m;
    }
    const g4a_gguf_tensor *t = find(l, name, full);
    if (t == NULL) {
        if (required) {
            fail_missing(l, full);
        }
        return m;
    }
    if (!check_type(l, t, full, false)) {
        return m;
    }
    if (t->ne[0] != k || (n_rows != 0 && t->ne[1] != n_rows) || t->ne[2] != 1 || t->ne[3] != 1) {
        fail_shape(l, t, full, k, n_rows);
        return m;
    }
    l->w->n_params += t->ne[0] * t->ne[1];
    l->w->matrix_bytes += t->bytes;
    return (g4a_matrix){.rows = t->data,
                        .row_bytes = (size_t)t->row_bytes,
                        .n_rows = (size_t)t->ne[1],
                        .k = k,
                        .type = t->type};
}

static const float *get_vector(loader *l, const char *name, size_t n, bool required) {
    char full[G4A_MAX_NAME_BYTES];
    if (l->st != G4A_OK) {
        return NULL;
    }
    const g4a_gguf_tensor *t = find(l, name, full);
    if (t == NULL) {
        if (required) {
            fail_missing(l, full);
        }
        return NULL;
    }
    if (!check_type(l, t, full, true)) {
        return NULL;
    }
    if (t->ne[0] != n || t->ne[1] != 1 || t->ne[2] != 1 || t->ne[3] != 1) {
        fail_shape(l, t, full, n, 1);
        return NULL;
    }
    G4A_ASSERT(n <= l->w->n_vectors - l->used);
    float *v = l->w->vectors + l->used;
    g4a_type_get(t->type)->dequant(t->data, n, v);
    l->used += n;
    l->w->n_params += n;
    return v;
}

/* Rows [first, first + n) of a fused matrix. */
static g4a_matrix rows_of(g4a_matrix m, size_t first, size_t n) {
    m.rows += first * m.row_bytes;
    m.n_rows = n;
    return m;
}

/* Queries, keys and values come as three matrices or as one with their rows stacked. */
static void read_qkv(loader *l, const g4a_hparams *hp, g4a_layer *y) {
    const size_t nq = hp->n_head * hp->head_dim;
    const size_t nkv = hp->n_head_kv * hp->head_dim;
    const g4a_matrix fused = get_matrix(l, "attn_qkv.weight", hp->n_embd, nq + 2 * nkv, false);
    if (fused.rows != NULL) {
        y->q = rows_of(fused, 0, nq);
        y->k = rows_of(fused, nq, nkv);
        y->v = rows_of(fused, nq + nkv, nkv);
        const float *bias = get_vector(l, "attn_qkv.bias", nq + 2 * nkv, false);
        if (bias != NULL) {
            y->q_bias = bias;
            y->k_bias = bias + nq;
            y->v_bias = bias + nq + nkv;
        }
        return;
    }
    y->q = get_matrix(l, "attn_q.weight", hp->n_embd, nq, true);
    y->k = get_matrix(l, "attn_k.weight", hp->n_embd, nkv, true);
    y->v = get_matrix(l, "attn_v.weight", hp->n_embd, nkv, true);
    y->q_bias = get_vector(l, "attn_q.bias", nq, false);
    y->k_bias = get_vector(l, "attn_k.bias", nkv, false);
    y->v_bias = get_vector(l, "attn_v.bias", nkv, false);
}

static void read_layer(loader *l, const g4a_hparams *hp, g4a_layer *y) {
    const size_t nq = hp->n_head * hp->head_dim;
    y->attn_norm = get_vector(l, "attn_norm.weight", hp->n_embd, true);
    read_qkv(l, hp, y);
    y->o = get_matrix(l, "attn_output.weight", nq, hp->n_embd, true);
    y->o_bias = get_vector(l, "attn_output.bias", hp->n_embd, false);
    y->ffn_norm = get_vector(l, "ffn_norm.weight", hp->n_embd, true);
    y->gate = get_matrix(l, "ffn_gate.weight", hp->n_embd, hp->n_ff, true);
    y->up = get_matrix(l, "ffn_up.weight", hp->n_embd, hp->n_ff, true);
    y->down = get_matrix(l, "ffn_down.weight", hp->n_ff, hp->n_embd, true);
    y->gate_bias = get_vector(l, "ffn_gate.bias", hp->n_ff, false);
    y->up_bias = get_vector(l, "ffn_up.bias", hp->n_ff, false);
    y->down_bias = get_vector(l, "ffn_down.bias", hp->n_embd, false);
}

static void read_rope_freqs(loader *l, const g4a_hparams *hp) {
    l->w->rope_freqs = get_vector(l, "rope_freqs.weight", hp->n_rot / 2, false);
    for (size_t i = 0; l->w->rope_freqs != NULL && i < hp->n_rot / 2; i++) {
        if (!(l->w->rope_freqs[i] > 0.0f)) {
            l->st = g4a_fail(l->err, G4A_ERR_FORMAT,
                             "tensor \"rope_freqs.weight\": number %zu is not positive.", i);
            return;
        }
    }
}

/* All the vectors a file can make us copy: at least 2 bytes of file for 4 bytes of memory. */
static size_t count_vectors(const g4a_gguf *g) {
    uint64_t n = 0;
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        const g4a_gguf_tensor *t = &g->tensors[i];
        const bool is_float =
            t->type == G4A_TYPE_F32 || t->type == G4A_TYPE_F16 || t->type == G4A_TYPE_BF16;
        if (is_float && t->ne[1] == 1) {
            n += t->ne[0];
        }
    }
    return (size_t)n;
}

g4a_status g4a_weights_read(const g4a_gguf *g, g4a_hparams *hp, g4a_weights *w, g4a_error *err) {
    loader l = {g, w, 0, SIZE_MAX, err, G4A_OK};
    w->n_vectors = count_vectors(g);
    w->vectors = g4a_calloc(w->n_vectors, sizeof *w->vectors);
    w->layers = g4a_calloc(hp->n_layer, sizeof *w->layers);
    if (w->vectors == NULL || w->layers == NULL) {
        return g4a_fail_nomem(err, w->n_vectors * sizeof *w->vectors);
    }
    w->token_embd = get_matrix(&l, "token_embd.weight", hp->n_embd, 0, true);
    w->output_norm = get_vector(&l, "output_norm.weight", hp->n_embd, true);
    if (l.st == G4A_OK && w->token_embd.n_rows > G4A_MAX_VOCAB) {
        return g4a_fail(err, G4A_ERR_FORMAT, "the vocabulary of %zu tokens is too large.",
                        w->token_embd.n_rows);
    }
    hp->n_vocab = w->token_embd.n_rows;
    w->output = get_matrix(&l, "output.weight", hp->n_embd, hp->n_vocab, false);
    if (w->output.rows == NULL) {
        w->output = w->token_embd;
    }
    read_rope_freqs(&l, hp);
    for (size_t i = 0; i < hp->n_layer && l.st == G4A_OK; i++) {
        l.layer = i;
        read_layer(&l, hp, &w->layers[i]);
    }
    return l.st;
}

void g4a_weights_free(g4a_weights *w) {
    g4a_free(w->vectors);
    g4a_free(w->layers);
    g4a_pages_free(w->packed, w->packed_bytes);
    *w = (g4a_weights){0};
}
