/* ops.c – parallel steps over the kernels. Work is cut into chunks of roughly equal cost; the
 * pool's threads take chunk after chunk, so a busy computer slows the steps down in proportion.
 * Chunks stay below a few milliseconds, because cancelling waits for the running ones. */
#include "ops.h"

#include <math.h>

/* Per-token steps */

typedef void (*token_fn)(const void *ctx, const g4a_exec *e, size_t t);

typedef struct token_loop {
    const g4a_exec *e;
    const void *ctx;
    token_fn fn;
    size_t n;
    size_t per_chunk;
} token_loop;

static void token_chunk(void *ctx, size_t index, size_t worker) {
    const token_loop *l = ctx;
    (void)worker;
    const size_t end = g4a_min_size(l->n, (index + 1) * l->per_chunk);
    for (size_t t = index * l->per_chunk; t < end; t++) {
        l->fn(l->ctx, l->e, t);
    }
}

static bool is_cancelled(const g4a_exec *e) {
    return atomic_load_explicit(e->cancel, memory_order_relaxed) != 0;
}

static bool for_tokens(const g4a_exec *e, size_t n, token_fn fn, const void *ctx) {
    if (n < 4) { /* handing over costs more than the work */
        for (size_t t = 0; t < n; t++) {
            fn(ctx, e, t);
        }
        return !is_cancelled(e);
    }
    const size_t chunks = 4 * (size_t)g4a_pool_threads(e->pool);
    token_loop loop = {e, ctx, fn, n, (n + chunks - 1) / chunks};
    return g4a_pool_run(e->pool, (n + loop.per_chunk - 1) / loop.per_chunk, token_chunk, &loop,
                        e->cancel);
}

typedef struct embed_args {
    const g4a_matrix *embd;
    const g4a_mapping *file;
    const int32_t *ids;
    float *raw;
    float *x;
    _Atomic bool *unreadable;
} embed_args;

static void embed_token(const void *ctx, const g4a_exec *e, size_t t) {
    const embed_args *a = ctx;
    (void)e;
    const uint8_t *row = a->embd->rows + (size_t)a->ids[t] * a->embd->row_bytes;
    uint8_t *raw = (uint8_t *)(a->raw + t * a->embd->k);
    if (g4a_os_map_read(a->file, row, raw, a->embd->row_bytes)) {
        g4a_type_get(a->embd->type)->dequant(raw, a->embd->k, a->x + t * a->embd->k);
    } else {
        atomic_store(a->unreadable, true);
    }
}

bool g4a_op_embed(const g4a_exec *e, const g4a_matrix *embd, const g4a_mapping *file,
                  const int32_t *ids, size_t n, float *raw, float *x) {
    G4A_ASSERT(embd->row_bytes <= embd->k * sizeof *raw);
    _Atomic bool unreadable = false;
    const embed_args a = {embd, file, ids, raw, x, &unreadable};
    return for_tokens(e, n, embed_token, &a) && !atomic_load(&unreadable);
}

typedef struct norm_args {
    const float *x;
    const float *w;
    size_t n;
    size_t k;
    float eps;
    float *out; /* NULL: quantize x itself */
    const g4a_act_buffer *buf;
} norm_args;

static void norm_token(const void *ctx, const g4a_exec *e, size_t t) {
    const norm_args *a = ctx;
    const size_t k = a->k;
    const float *x = a->x + t * k;
    if (a->out != NULL) {
        e->k->rms_norm(x, a->w, k, a->eps, a->out + t * k);
        x = a->out + t * k;
    }
    const size_t stride = g4a_acts_stride(a->n, t);
    if (e->quantized && k % 32 == 0) { /* otherwise no quantized matrix can have this width */
        e->k->quantize(x, k, a->buf->q + g4a_acts_first(k, t), stride);
    }
    if (e->wide) {
        const size_t padded = (k + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK * G4A_WIDE_BLOCK;
        const size_t first = g4a_acts_first(padded, t);
        e->k->quantize_wide(x, k, a->buf->wide + 32 * first, a->buf->wide_d + first, stride);
    }
}

bool g4a_op_norm(const g4a_exec *e, const float *x, const float *w, size_t n, size_t k, float eps,
                 float *out, const g4a_act_buffer *buf, g4a_acts *acts_out) {
    const norm_args a = {x, w, n, k, eps, out, buf};
    *acts_out = (g4a_acts){.q = buf->q, .wide = buf->wide, .wide_d = buf->wide_d, .n = n};
    return for_tokens(e, n, norm_token, &a);
}

bool g4a_op_quantize(const g4a_exec *e, const float *x, size_t n, size_t k,
                     const g4a_act_buffer *buf, g4a_acts *acts_out) {
    const norm_args a = {x, NULL, n, k, 0.0f, NULL, buf};
    *acts_out = (g4a_acts){.q = buf->q, .wide = buf->wide, .wide_d = buf->wide_d, .n = n};
    return for_tokens(e, n, norm_token, &a);
}

/* Products with matrices */

enum { MAX_PARTS = 4 };

typedef struct linear_args {
    const g4a_exec *e;
    const g4a_linear *parts;
    const g4a_linear *up; /* GLU: the partner of parts[0] */
    const g4a_acts *x;
    size_t rows[MAX_PARTS]; /* per chunk */
} linear_args;

static size_t chunks_of(const linear_args *a, size_t part) {
    return (a->parts[part].w->n_rows + a->rows[part] - 1) / a->rows[part];
}

/* Rows per chunk: about half a millisecond of work (weights read at 16 GB/s or multiplied,
 * whichever takes longer), at least four chunks a thread so that nobody waits long for the last
 * one, and a multiple of 32 rows, which kernels with wide registers go through together. */
static size_t rows_per_chunk(const g4a_exec *e, const g4a_matrix *w, size_t n) {
    enum { CHUNK_NS = 500000, BYTES_PER_NS = 16, STEP = 32 };
    const size_t read_ns = w->panel_row_bytes / BYTES_PER_NS;
    const size_t multiply_ns = w->k * n / e->k->macs_per_ns;
    size_t rows = CHUNK_NS / g4a_max_size(g4a_max_size(read_ns, multiply_ns), 1);
    const size_t shares = 4 * (size_t)g4a_pool_threads(e->pool);
    rows = g4a_min_size(rows, (w->n_rows + shares - 1) / shares);
    return (rows / STEP + 1) * STEP;
}

static void linear_rows(const linear_args *a, const g4a_linear *p, size_t first, size_t rows) {
    const g4a_matrix *w = p->w;
    const g4a_kernels *k = a->e->k;
    float *out = p->out + first;
    k->matmul[w->type](w->panels + first * w->panel_row_bytes, rows, w->k, a->x, out, p->stride);
    for (size_t t = 0; t < a->x->n; t++) {
        if (p->bias != NULL) {
            k->add(out + t * p->stride, p->bias + first, rows);
        }
        if (p->target != NULL) {
            k->add(p->target + t * p->stride + first, out + t * p->stride, rows);
        }
    }
}

static void linear_chunk(void *ctx, size_t index, size_t worker) {
    const linear_args *a = ctx;
    (void)worker;
    size_t part = 0;
    for (size_t chunks; index >= (chunks = chunks_of(a, part)); part++) {
        index -= chunks;
    }
    const g4a_linear *p = &a->parts[part];
    const size_t first = index * a->rows[part];
    const size_t rows = g4a_min_size(a->rows[part], p->w->n_rows - first);
    linear_rows(a, p, first, rows);
    if (a->up != NULL) {
        linear_rows(a, a->up, first, rows);
        for (size_t t = 0; t < a->x->n; t++) {
            a->e->k->silu_mul(p->out + t * p->stride + first, a->up->out + t * p->stride + first,
                              rows);
        }
    }
}

static bool run_linear(linear_args *a, size_t n_parts) {
    size_t chunks = 0;
    for (size_t i = 0; i < n_parts; i++) {
        a->rows[i] = rows_per_chunk(a->e, a->parts[i].w, a->x->n);
        chunks += chunks_of(a, i);
    }
    return g4a_pool_run(a->e->pool, chunks, linear_chunk, a, a->e->cancel);
}

bool g4a_op_linear(const g4a_exec *e, const g4a_linear *parts, size_t n_parts, const g4a_acts *x) {
    G4A_ASSERT(n_parts <= MAX_PARTS);
    linear_args a = {.e = e, .parts = parts, .x = x};
    return run_linear(&a, n_parts);
}

bool g4a_op_glu(const g4a_exec *e, const g4a_linear *gate, const g4a_linear *up,
                const g4a_acts *x) {
    linear_args a = {.e = e, .parts = gate, .up = up, .x = x};
    return run_linear(&a, 1);
}

/* Positions */

void g4a_rope_tables(const g4a_hparams *hp, const float *freqs, size_t pos, size_t n, float *cs) {
    const size_t half = hp->n_rot / 2;
    for (size_t i = 0; i < half; i++) {
        const double exponent = -2.0 * (double)i / (double)hp->n_rot;
        double theta = pow((double)hp->rope_base, exponent) * (double)hp->rope_freq_scale;
        theta /= freqs != NULL ? (double)freqs[i] : 1.0;
        for (size_t t = 0; t < n; t++) {
            const double angle = (double)(pos + t) * theta;
            cs[t * hp->n_rot + i] = (float)cos(angle);
            cs[t * hp->n_rot + half + i] = (float)sin(angle);
        }
    }
}

static void rope_store_token(const void *ctx, const g4a_exec *e, size_t t) {
    const g4a_rope_store *a = ctx;
    const g4a_hparams *hp = a->hp;
    const g4a_kernels *k = e->k;
    const size_t hd = hp->head_dim;
    const size_t dims = a->kv->dims;
    const float *cs = a->cs + t * hp->n_rot;
    float *q = a->q + t * hp->n_head * hd;
    float *key = a->k + t * hp->n_head_kv * hd;
    const float *value = a->v + t * hp->n_head_kv * hd;
    void (*rope)(float *, size_t, size_t, size_t, const float *) =
        a->neox ? k->rope_neox : k->rope_norm;
    rope(q, hp->n_head, hd, hp->n_rot, cs);
    rope(key, hp->n_head_kv, hd, hp->n_rot, cs);
    k->scale(q, hp->attn_scale, hp->n_head * hd);
    float *q_out = a->q_out + t * hp->n_head * dims;
    for (size_t h = 0; h < hp->n_head; h++) {
        memcpy(q_out + h * dims, q + h * hd, hd * sizeof *q);
        memset(q_out + h * dims + hd, 0, (dims - hd) * sizeof *q);
    }
    for (size_t h = 0; h < hp->n_head_kv; h++) { /* the padding of the cache stays zero */
        uint16_t *keys = g4a_kv_head(a->kv, a->layer, false, h);
        uint16_t *values = g4a_kv_head(a->kv, a->layer, true, h);
        k->store_f16(key + h * hd, hd, g4a_kv_key(keys, dims, a->pos + t), G4A_KV_GROUP);
        k->store_f16(value + h * hd, hd, values + (a->pos + t) * dims, 1);
    }
}

bool g4a_op_rope_store(const g4a_exec *e, const g4a_rope_store *a, size_t n) {
    return for_tokens(e, n, rope_store_token, a);
}

/* Attention
 *
 * The cache is looked at in stretches of SEGMENT positions whose results are merged in order.
 * Batches do so inside one chunk of work; a single token spreads its stretches over the threads.
 * Both compute the very same numbers. */
enum { SEGMENT = 512 };

/* Sums of p·v, maximum score and sum of p for up to G4A_ATTEND_ROWS query rows. */
typedef struct partial {
    float *acc;
    float *max;
    float *sum;
} partial;

typedef struct attention_plan {
    const g4a_exec *e;
    const g4a_attention *a;
    size_t n;
    size_t dims;
    size_t pieces;          /* a group of query heads may exceed G4A_ATTEND_ROWS: it is cut */
    size_t heads;           /* query heads per piece */
    size_t tokens_per_item; /* rows = tokens × heads */
    size_t token_blocks;
    size_t segments; /* spread over chunks; 1 = all in one chunk */
} attention_plan;

static size_t partial_floats(size_t rows, size_t dims) {
    return rows * (dims + 2);
}

static size_t worker_floats(size_t dims) {
    return 2 * partial_floats(G4A_ATTEND_ROWS, dims) + G4A_ATTEND_ROWS * G4A_ATTEND_TILE;
}

static partial partial_at(float *p, size_t rows, size_t dims) {
    return (partial){p, p + rows * dims, p + rows * (dims + 1)};
}

size_t g4a_attention_scratch(const g4a_hparams *hp, size_t n_threads, size_t n_ctx) {
    const size_t dims = g4a_kv_dims(hp);
    const size_t segments = (n_ctx + SEGMENT - 1) / SEGMENT;
    return n_threads * worker_floats(dims) + segments * partial_floats(hp->n_head, dims);
}

/* to = both, relative to the larger maximum. A row that saw nothing (sum 0) changes nothing. */
static void merge(const g4a_kernels *k, partial to, partial from, size_t rows, size_t dims) {
    for (size_t i = 0; i < rows; i++) {
        const float top = to.max[i] > from.max[i] ? to.max[i] : from.max[i];
        const float f = expf(to.max[i] - top);
        const float g = expf(from.max[i] - top);
        k->scale(to.acc + i * dims, f, dims);
        k->scale(from.acc + i * dims, g, dims);
        k->add(to.acc + i * dims, from.acc + i * dims, dims);
        to.sum[i] = to.sum[i] * f + from.sum[i] * g;
        to.max[i] = top;
    }
}

/* out = Σ p·v / Σ p for the rows of an item. */
static void finish(const attention_plan *p, partial r, size_t t0, size_t rows, size_t first_head) {
    const size_t hd = p->a->hp->head_dim;
    for (size_t i = 0; i < rows; i++) {
        const size_t head = first_head + i % p->heads;
        float *out = p->a->out + ((t0 + i / p->heads) * p->a->hp->n_head + head) * hd;
        const float f = r.sum[i] > 0.0f ? 1.0f / r.sum[i] : 0.0f;
        for (size_t d = 0; d < hd; d++) {
            out[d] = r.acc[i * p->dims + d] * f;
        }
    }
}

/* Where the result of segment s of part `part` (key head and piece) waits for merge_segments. */
static partial segment_result(const attention_plan *p, size_t part, size_t s) {
    float *base = p->a->scratch + (size_t)g4a_pool_threads(p->e->pool) * worker_floats(p->dims);
    return partial_at(base + (part * p->segments + s) * partial_floats(p->heads, p->dims), p->heads,
                      p->dims);
}

static void attention_chunk(void *ctx, size_t index, size_t worker) {
    const attention_plan *p = ctx;
    const g4a_attention *a = p->a;
    const size_t segment = index % p->segments;
    const size_t block = index / p->segments % p->token_blocks;
    const size_t part = index / p->segments / p->token_blocks;
    const size_t kv_head = part / p->pieces;
    const size_t first_head = part * p->heads;
    const size_t t0 = block * p->tokens_per_item;
    const size_t tokens = g4a_min_size(p->tokens_per_item, p->n - t0);
    const size_t seen = a->pos + t0 + tokens;
    float *scratch = a->scratch + worker * worker_floats(p->dims);
    const size_t rows = G4A_ATTEND_ROWS;
    const partial first =
        p->segments > 1 ? segment_result(p, part, segment) : partial_at(scratch, rows, p->dims);
    const partial other = partial_at(scratch + partial_floats(rows, p->dims), rows, p->dims);
    g4a_attend_args args = {
        .q = a->q + (t0 * a->hp->n_head + first_head) * p->dims,
        .n_rows = tokens * p->heads,
        .group = p->heads,
        .q_stride = a->hp->n_head * p->dims,
        .dims = p->dims,
        .k = g4a_kv_head(a->kv, a->layer, false, kv_head),
        .v = g4a_kv_head(a->kv, a->layer, true, kv_head),
        .first_limit = a->pos + t0 + 1,
        .scores = scratch + 2 * partial_floats(rows, p->dims),
    };
    const size_t begin = segment * SEGMENT;
    const size_t end = p->segments > 1 ? g4a_min_size(begin + SEGMENT, seen) : seen;
    for (args.begin = begin; args.begin < end; args.begin += SEGMENT) {
        const partial to = args.begin == begin ? first : other;
        args.end = g4a_min_size(args.begin + SEGMENT, end);
        args.acc = to.acc;
        args.max = to.max;
        args.sum = to.sum;
        p->e->k->attend(&args);
        if (args.begin != begin) {
            merge(p->e->k, first, other, args.n_rows, p->dims);
        }
    }
    if (p->segments == 1) {
        finish(p, first, t0, args.n_rows, first_head);
    }
}

static attention_plan plan_attention(const g4a_exec *e, const g4a_attention *a, size_t n) {
    attention_plan p = {.e = e, .a = a, .n = n, .dims = a->kv->dims, .pieces = 1, .segments = 1};
    p.heads = a->hp->n_head / a->hp->n_head_kv;
    for (size_t d = 2; p.heads > G4A_ATTEND_ROWS; d++) { /* e.g. Falcon: 71 heads on one key */
        while (p.heads % d == 0 && p.heads > G4A_ATTEND_ROWS) {
            p.heads /= d;
            p.pieces *= d;
        }
    }
    p.tokens_per_item = g4a_min_size(G4A_ATTEND_ROWS / p.heads, n);
    p.token_blocks = (n + p.tokens_per_item - 1) / p.tokens_per_item;
    if (n == 1) {
        p.segments = a->pos / SEGMENT + 1;
    }
    return p;
}

bool g4a_op_attention(const g4a_exec *e, const g4a_attention *a, size_t n) {
    attention_plan p = plan_attention(e, a, n);
    const size_t parts = a->hp->n_head_kv * p.pieces;
    if (!g4a_pool_run(e->pool, parts * p.token_blocks * p.segments, attention_chunk, &p,
                      e->cancel)) {
        return false;
    }
    for (size_t part = 0; p.segments > 1 && part < parts; part++) {
        const partial first = segment_result(&p, part, 0);
        for (size_t s = 1; s < p.segments; s++) {
            merge(e->k, first, segment_result(&p, part, s), p.heads, p.dims);
        }
        finish(&p, first, 0, p.heads, part * p.heads);
    }
    return true;
}
