/* The forward pass against a plain one in double precision, written here from the paper and specs
 * §3.3: matrices are dequantized by quant.c, products with quantized types see the activations as
 * ref.c quantizes them, keys and values are rounded to half precision; nothing else is shared with
 * the kernel. Run once per tier (G4A_CPU, see CMakeLists.txt). */
#include <math.h>

#include "dispatch.h"
#include "ref.h"
#include "temp_model.h"

enum { MAX_TOKENS = 40, MAX_WIDTH = 1024 };

typedef struct plain {
    const mb_model *m;
    g4a_gguf g;
    size_t n; /* tokens */
    double x[MAX_TOKENS][MAX_WIDTH];
    double keys[MAX_TOKENS][MAX_WIDTH]; /* of the current layer */
    double values[MAX_TOKENS][MAX_WIDTH];
} plain;

static const g4a_gguf_tensor *tensor(const plain *p, int layer, const char *name) {
    char full[96];
    if (layer < 0) {
        snprintf(full, sizeof full, "%s", name);
    } else {
        snprintf(full, sizeof full, "blk.%d.%s", layer, name);
    }
    return g4a_gguf_find_tensor(&p->g, full);
}

static void vector(const g4a_gguf_tensor *t, double *out) {
    float v[MAX_WIDTH];
    g4a_type_get(t->type)->dequant(t->data, (size_t)t->ne[0], v);
    for (size_t i = 0; i < t->ne[0]; i++) {
        out[i] = (double)v[i];
    }
}

/* out = rows [first, first + n) of t times x. */
static void product_rows(const g4a_gguf_tensor *t, size_t first, size_t n, const double *x,
                         double *out) {
    float row[MAX_WIDTH];
    double seen[MAX_WIDTH];
    const size_t k = (size_t)t->ne[0];
    for (size_t i = 0; i < k; i++) {
        row[i] = (float)x[i];
        seen[i] = (double)row[i];
    }
    if (g4a_type_get(t->type)->block > 1) {
        const bool quads = g4a_kernels_get()->quads;
        g4a_act acts[MAX_WIDTH / 32];
        g4a_ref_quantize(quads, row, k, acts, 1);
        for (size_t i = 0; i < k; i++) {
            seen[i] = g4a_ref_act(quads, acts, 1, i);
        }
    }
    for (size_t r = 0; r < n; r++) {
        g4a_type_get(t->type)->dequant(t->data + (first + r) * t->row_bytes, k, row);
        out[r] = 0.0;
        for (size_t i = 0; i < k; i++) {
            out[r] += (double)row[i] * seen[i];
        }
    }
}

static void add_bias(const plain *p, int layer, const char *name, size_t first, size_t n,
                     double *out) {
    double bias[MAX_WIDTH];
    const g4a_gguf_tensor *t = tensor(p, layer, name);
    if (t != NULL) {
        vector(t, bias);
        for (size_t i = 0; i < n; i++) {
            out[i] += bias[first + i];
        }
    }
}

static void linear(const plain *p, int layer, const char *name, const double *x, double *out) {
    char full[32];
    snprintf(full, sizeof full, "%s.weight", name);
    const g4a_gguf_tensor *t = tensor(p, layer, full);
    product_rows(t, 0, (size_t)t->ne[1], x, out);
    snprintf(full, sizeof full, "%s.bias", name);
    add_bias(p, layer, full, 0, (size_t)t->ne[1], out);
}

static void project(const plain *p, int layer, const char *name, size_t first, size_t n,
                    const double *x, double *out) {
    if (p->m->fused) {
        product_rows(tensor(p, layer, "attn_qkv.weight"), first, n, x, out);
        add_bias(p, layer, "attn_qkv.bias", first, n, out);
    } else {
        linear(p, layer, name, x, out);
    }
}

static void rms_norm(const plain *p, int layer, const char *name, const double *x, double *out) {
    double w[MAX_WIDTH];
    double sum = 0.0;
    const size_t n = p->m->n_embd;
    vector(tensor(p, layer, name), w);
    for (size_t i = 0; i < n; i++) {
        sum += x[i] * x[i];
    }
    for (size_t i = 0; i < n; i++) {
        out[i] = x[i] / sqrt(sum / (double)n + (double)p->m->rms_eps) * w[i];
    }
}

static void rotate(const plain *p, double *head, size_t pos) {
    double freqs[MAX_WIDTH];
    const size_t n_rot = p->m->n_rot != 0 ? p->m->n_rot : mb_head_dim(p->m);
    const double base = p->m->rope_base != 0.0f ? (double)p->m->rope_base : 10000.0;
    const double factor = p->m->rope_factor != 0.0f ? (double)p->m->rope_factor : 1.0;
    if (p->m->rope_freqs) {
        vector(tensor(p, -1, "rope_freqs.weight"), freqs);
    }
    for (size_t i = 0; i < n_rot / 2; i++) {
        double angle = (double)pos / factor * pow(base, -(double)(2 * i) / (double)n_rot);
        angle /= p->m->rope_freqs ? freqs[i] : 1.0;
        const double a = head[2 * i];
        const double b = head[2 * i + 1];
        head[2 * i] = a * cos(angle) - b * sin(angle);
        head[2 * i + 1] = a * sin(angle) + b * cos(angle);
    }
}

static double to_half(double v) {
    return (double)g4a_f16_to_f32(g4a_f32_to_f16((float)v));
}

static void mix_head(const plain *p, size_t t, size_t head, const double *q, double *out) {
    const size_t hd = mb_head_dim(p->m);
    const size_t at = head / (p->m->n_head / p->m->n_head_kv) * hd;
    const double scale =
        p->m->attn_scale != 0.0f ? (double)p->m->attn_scale : 1.0 / sqrt((double)hd);
    double w[MAX_TOKENS];
    double sum = 0.0;
    for (size_t s = 0; s <= t; s++) {
        double score = 0.0;
        for (size_t d = 0; d < hd; d++) {
            score += q[d] * p->keys[s][at + d];
        }
        w[s] = exp(score * scale);
        sum += w[s];
    }
    for (size_t d = 0; d < hd; d++) {
        out[d] = 0.0;
        for (size_t s = 0; s <= t; s++) {
            out[d] += w[s] / sum * p->values[s][at + d];
        }
    }
}

static void attention(plain *p, int layer) {
    static double q[MAX_TOKENS][MAX_WIDTH];
    const size_t hd = mb_head_dim(p->m);
    const size_t nq = p->m->n_head * hd;
    const size_t nkv = p->m->n_head_kv * hd;
    double h[MAX_WIDTH];
    double y[MAX_WIDTH];
    for (size_t t = 0; t < p->n; t++) {
        rms_norm(p, layer, "attn_norm.weight", p->x[t], h);
        project(p, layer, "attn_q", 0, nq, h, q[t]);
        project(p, layer, "attn_k", nq, nkv, h, p->keys[t]);
        project(p, layer, "attn_v", nq + nkv, nkv, h, p->values[t]);
        for (size_t i = 0; i < nq; i += hd) {
            rotate(p, q[t] + i, t);
        }
        for (size_t i = 0; i < nkv; i += hd) {
            rotate(p, p->keys[t] + i, t);
        }
        for (size_t i = 0; i < nkv; i++) {
            p->keys[t][i] = to_half(p->keys[t][i]);
            p->values[t][i] = to_half(p->values[t][i]);
        }
    }
    for (size_t t = 0; t < p->n; t++) {
        for (size_t i = 0; i < p->m->n_head; i++) {
            mix_head(p, t, i, q[t] + i * hd, h + i * hd);
        }
        linear(p, layer, "attn_output", h, y);
        for (size_t i = 0; i < p->m->n_embd; i++) {
            p->x[t][i] += y[i];
        }
    }
}

static void feed_forward(plain *p, int layer) {
    double h[MAX_WIDTH];
    double gate[MAX_WIDTH];
    double up[MAX_WIDTH];
    for (size_t t = 0; t < p->n; t++) {
        rms_norm(p, layer, "ffn_norm.weight", p->x[t], h);
        linear(p, layer, "ffn_gate", h, gate);
        linear(p, layer, "ffn_up", h, up);
        for (size_t i = 0; i < p->m->n_ff; i++) {
            gate[i] = gate[i] / (1.0 + exp(-gate[i])) * up[i];
        }
        linear(p, layer, "ffn_down", gate, h);
        for (size_t i = 0; i < p->m->n_embd; i++) {
            p->x[t][i] += h[i];
        }
    }
}

/* Logits of the last of n tokens. */
static void plain_forward(plain *p, const int32_t *ids, size_t n, double *logits) {
    double h[MAX_WIDTH];
    p->n = n;
    const g4a_gguf_tensor *embd = tensor(p, -1, "token_embd.weight");
    for (size_t t = 0; t < n; t++) {
        g4a_gguf_tensor row = *embd;
        row.data += (size_t)ids[t] * row.row_bytes;
        vector(&row, p->x[t]);
    }
    for (uint32_t i = 0; i < p->m->n_layer; i++) {
        attention(p, (int)i);
        feed_forward(p, (int)i);
    }
    rms_norm(p, -1, "output_norm.weight", p->x[n - 1], h);
    const g4a_gguf_tensor *out =
        tensor(p, -1, p->m->untied ? "output.weight" : "token_embd.weight");
    product_rows(out, 0, (size_t)out->ne[1], h, logits);
}

/* Root mean square of the difference, relative to that of the exact logits. */
static double relative_error(const float *found, const double *exact, size_t n) {
    double difference = 0.0;
    double size = 0.0;
    for (size_t i = 0; i < n; i++) {
        difference += ((double)found[i] - exact[i]) * ((double)found[i] - exact[i]);
        size += exact[i] * exact[i];
    }
    return sqrt(difference / size);
}

static void compare(const char *what, mb_model m, double tolerance) {
    static plain p;
    static double exact[MAX_WIDTH];
    const size_t lengths[] = {1, 2, 9, MAX_TOKENS};
    gguf_builder b = {0};
    int32_t ids[MAX_TOKENS];
    mb_list_tensors(&m);
    mb_write(&m, &b);
    p = (plain){.m = &m};
    CHECK_INT(g4a_gguf_read(&p.g, b.data, b.bytes, NULL), G4A_OK);
    g4a_model *model = tm_open(m, 2);
    g4a_session *s = tm_session(model, MAX_TOKENS);
    tm_ids(ids, MAX_TOKENS, 5, (int32_t)m.n_tokens);
    for (size_t i = 0; i < G4A_COUNT(lengths); i++) {
        plain_forward(&p, ids, lengths[i], exact);
        (void)tm_sync(s, ids, lengths[i]);
        const double e = relative_error(g4a_session_logits(s), exact, tm_vocab(model));
        if (!(e <= tolerance)) {
            fprintf(stderr, "%s, %zu tokens: relative error %g\n", what, lengths[i], e);
        }
        CHECK(e <= tolerance);
    }
    g4a_session_free(s);
    g4a_model_close(model);
    g4a_gguf_free(&p.g);
    gb_free(&b);
}

/* Float weights leave the rounding to 16-bit integers (of activations to 1/4095 of the largest of
 * 32) and, now and then, of a key or value to the other half float: up to 1.5e-3 measured.
 * Quantized ones now and then round an activation the other way. */
static const double float_tolerance = 2e-3;
static const double quant_tolerance = 2e-2;

static void test_every_type(void) {
    for (uint32_t type = 0; type < G4A_N_TYPES; type++) {
        const g4a_type_traits *t = g4a_type_get(type);
        if (t->dequant != NULL) {
            compare(t->name, mb_tiny(type), t->block == 1 ? float_tolerance : quant_tolerance);
        }
    }
}

static void test_mixed_types(void) {
    mb_model m = mb_tiny(G4A_TYPE_Q6_K);
    m.embd_type = G4A_TYPE_F16;
    m.vector_type = G4A_TYPE_BF16;
    m.untied = m.biases = true;
    compare("mixed types", m, quant_tolerance);
}

static void test_options(void) {
    for (uint32_t set = 1; set < 32; set++) {
        mb_model m = mb_tiny(G4A_TYPE_F32);
        m.n_layer = 1 + set % 3;
        m.biases = (set & 1) != 0;
        m.fused = (set & 2) != 0;
        m.untied = (set & 4) != 0;
        m.rope_freqs = (set & 8) != 0;
        if ((set & 16) != 0) {
            m.rope_base = 500.0f;
            m.rope_factor = 2.5f;
            m.attn_scale = 0.4f;
            m.rms_eps = 0.5f;
        }
        char what[32];
        snprintf(what, sizeof what, "options %u", set);
        compare(what, m, float_tolerance);
    }
}

/* Heads, groups and widths that are no multiple of anything. */
static void test_shapes(void) {
    static const struct {
        uint32_t n_embd, n_ff, n_head, n_head_kv, head_dim, n_rot, n_vocab;
    } shapes[] = {{64, 96, 4, 4, 0, 0, 0},   {64, 96, 4, 1, 0, 0, 0},   {64, 96, 4, 2, 24, 10, 0},
                  {36, 50, 3, 1, 9, 6, 301}, {20, 1, 5, 5, 0, 0, 313},  {1, 3, 1, 1, 2, 0, 0},
                  {64, 96, 35, 1, 4, 0, 0},  {64, 33, 37, 1, 2, 0, 0},  {30, 31, 66, 1, 6, 2, 300},
                  {60, 60, 24, 2, 8, 8, 0},  {16, 16, 1, 1, 512, 64, 0}};
    for (size_t i = 0; i < G4A_COUNT(shapes); i++) {
        mb_model m = mb_tiny(G4A_TYPE_F32);
        m.n_embd = shapes[i].n_embd;
        m.n_ff = shapes[i].n_ff;
        m.n_head = shapes[i].n_head;
        m.n_head_kv = shapes[i].n_head_kv;
        m.head_dim = shapes[i].head_dim;
        m.n_rot = shapes[i].n_rot;
        m.n_vocab = shapes[i].n_vocab;
        char what[32];
        snprintf(what, sizeof what, "shape %zu", i);
        compare(what, m, float_tolerance);
        m.type = m.embd_type = G4A_TYPE_F16;
        compare(what, m, float_tolerance);
    }
}

int main(void) {
    g4a_error err = {0};
    if (g4a_init(&err) != G4A_OK) { /* this processor lacks the tier asked for */
        fprintf(stderr, "%s\n", err.text);
        return 77;
    }
    fprintf(stderr, "tier %s\n", g4a_cpu_tier());
    test_every_type();
    test_mixed_types();
    test_options();
    test_shapes();
    return check_done();
}
