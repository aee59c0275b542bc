/* session.c – one conversation's state and the loops over it: prefix sync (prefill) and decode.
 *
 * All memory comes from one arena laid out once: KV cache, buffers of a batch, logits, sampler
 * scratch. Its pages are committed by the system when first touched, so a long context costs memory
 * only as it fills.
 *
 * Decoding looks ahead: where draft.h has guesses, they are evaluated together with the token that
 * is due, for as many rows of logits. Then tokens are drawn as always, from row after row, for as
 * long as what is drawn is what was guessed. Because a batch gives the same logits as single tokens
 * to the last bit, and the sampler draws from the same logits and history in the same order, the
 * text is the same as without guessing, at any temperature.
 *
 * Invariant: tokens[0 … length) are exactly those whose keys and values are in the cache; logits
 * are those of tokens[length − 1] iff have_logits. A cancelled batch changes neither. Behind them,
 * ahead[0 … n_ahead) are guesses in the cache whose logits are in the rows after `logits`. */
#include "session.h"

#include <inttypes.h>

#include "alloc.h"
#include "dispatch.h"
#include "draft.h"
#include "limits.h"
#include "os.h"
#include "state.h"

struct g4a_session {
    g4a_model *model;
    g4a_sampler sampler;
    g4a_forward forward; /* buffers; ids, n, pos and logits change per batch */
    g4a_kvcache kv;
    int32_t *tokens;
    size_t length;
    size_t n_ctx;
    size_t n_batch;
    float *rows;   /* (1 + G4A_MAX_DRAFT) × n_vocab */
    float *logits; /* the row of the last token */
    bool have_logits;
    g4a_drafter drafter;
    int32_t ahead[G4A_MAX_DRAFT];
    size_t n_ahead;
    g4a_guess_counts counts;
    bool sampling; /* g4a_session_begin was called since the last sync */
    bool pending;  /* pending_token was sampled and is not yet in the session */
    int32_t pending_token;
    _Atomic int32_t cancel;
    _Atomic uint64_t progress; /* of the running or last sync: g4a_progress_pack */
    uint8_t *arena;
    uint64_t arena_bytes;
};

/* Arena */

/* Lays out blocks one behind the other; with base NULL it only measures. */
typedef struct layout {
    uint8_t *base;
    uint64_t used;
    bool ok;
} layout;

static void *take(layout *l, uint64_t count, uint64_t size) {
    uint64_t bytes = 0;
    void *p = l->base == NULL ? NULL : l->base + l->used;
    l->ok = l->ok && g4a_mul_u64(count, size, &bytes) && g4a_add_u64(bytes, l->used, &bytes) &&
            g4a_align_u64(bytes, 64, &bytes);
    l->used = l->ok ? bytes : l->used;
    return p;
}

static void lay_out(g4a_session *s, layout *l, uint64_t kv_bytes) {
    const g4a_hparams *hp = &s->model->hp;
    const uint64_t n = s->n_batch;
    const uint64_t nq = (uint64_t)hp->n_head * hp->head_dim;
    const uint64_t nkv = (uint64_t)hp->n_head_kv * hp->head_dim;
    const uint64_t wide = g4a_max_size(g4a_max_size(hp->n_embd, hp->n_ff), (size_t)nq);
    const size_t threads = (size_t)s->model->n_threads;
    g4a_forward *f = &s->forward;
    s->tokens = take(l, s->n_ctx, sizeof *s->tokens);
    const uint64_t rows = g4a_min_size(1 + G4A_MAX_DRAFT, s->n_batch);
    s->rows = s->logits = take(l, rows * hp->n_vocab, sizeof *s->rows);
    void *sampler = take(l, g4a_sampler_scratch(hp->n_vocab), 1);
    f->x = take(l, n * hp->n_embd, sizeof(float));
    f->h = take(l, n * hp->n_embd, sizeof(float));
    f->q = take(l, n * nq, sizeof(float));
    f->q_rot = take(l, n * hp->n_head * s->kv.dims, sizeof(float));
    f->k = take(l, n * nkv, sizeof(float));
    f->v = take(l, n * nkv, sizeof(float));
    f->gate = take(l, n * hp->n_ff, sizeof(float));
    f->up = take(l, n * hp->n_ff, sizeof(float));
    f->cs = take(l, n * hp->n_rot, sizeof(float));
    f->attention = take(l, g4a_attention_scratch(hp, threads, s->n_ctx), sizeof(float));
    const uint64_t blocks = n * (wide / 32 + 2); /* wide ones are filled up to 64 numbers */
    f->acts.q = take(l, blocks, sizeof *f->acts.q);
    f->acts.wide = take(l, blocks, 32 * sizeof *f->acts.wide);
    f->acts.wide_d = take(l, blocks, sizeof *f->acts.wide_d);
    s->kv.data = take(l, kv_bytes, 1);
    if (l->base != NULL) {
        g4a_sampler_init(&s->sampler, sampler, hp->n_vocab);
    }
}

static g4a_status allocate(g4a_session *s, g4a_error *err) {
    uint64_t kv_bytes = 0;
    layout measure = {.ok = g4a_kv_shape(&s->kv, &s->model->hp, s->n_ctx, &kv_bytes)};
    if (measure.ok) {
        lay_out(s, &measure, kv_bytes);
    }
    s->arena = measure.ok ? g4a_pages_alloc(measure.used, false) : NULL;
    if (s->arena == NULL) {
        return g4a_fail(
            err, G4A_ERR_NOMEM,
            "not enough memory for a context of %zu tokens (%.1f MiB). Choose a shorter "
            "context or a smaller model.",
            s->n_ctx, (double)(measure.ok ? measure.used : kv_bytes) / 1048576.0);
    }
    s->arena_bytes = measure.used;
    layout real = {.base = s->arena, .ok = true};
    lay_out(s, &real, kv_bytes);
    return G4A_OK;
}

g4a_status g4a_session_new(g4a_model *m, size_t n_ctx, g4a_session **session_out, g4a_error *err) {
    *session_out = NULL;
    g4a_session *s = g4a_calloc(1, sizeof *s);
    if (s == NULL) {
        return g4a_fail_nomem(err, sizeof *s);
    }
    g4a_model_retain(m);
    s->model = m;
    s->n_ctx = n_ctx;
    s->n_batch = g4a_min_size(G4A_BATCH, n_ctx);
    g4a_draft_init(&s->drafter);
    const g4a_status st = allocate(s, err);
    if (st != G4A_OK) {
        g4a_session_delete(s);
        return st;
    }
    g4a_forward *f = &s->forward;
    f->exec = (g4a_exec){.k = g4a_kernels_get(),
                         .pool = m->pool,
                         .cancel = &s->cancel,
                         .quantized = m->weights.any_quantized,
                         .wide = m->weights.any_float};
    f->hp = &m->hp;
    f->w = &m->weights;
    f->kv = &s->kv;
    f->file = g4a_parts_holding(&m->files, m->weights.token_embd.rows);
    *session_out = s;
    return G4A_OK;
}

void g4a_session_delete(g4a_session *s) {
    if (s == NULL) {
        return;
    }
    g4a_pages_free(s->arena, s->arena_bytes);
    g4a_model_release(s->model);
    g4a_free(s);
}

const g4a_model *g4a_session_model(const g4a_session *s) {
    return s->model;
}

/* Evaluation */

static g4a_status fail_cancelled(g4a_session *s, g4a_error *err) {
    atomic_store(&s->cancel, 0); /* consumed */
    return g4a_fail(err, G4A_ERR_CANCELLED, "stopped.");
}

/* Evaluates n ≤ n_batch tokens behind those there are and appends the first `keep` of them. The
 * last n_logits ≤ n of all get logits, in that many rows. */
static g4a_status eval_batch(g4a_session *s, const int32_t *ids, size_t n, size_t keep,
                             size_t n_logits, g4a_error *err) {
    g4a_forward *f = &s->forward;
    f->ids = ids;
    f->n = n;
    f->pos = s->length;
    f->logits = n_logits > 0 ? s->rows : NULL;
    f->n_logits = n_logits;
    s->have_logits = false;
    s->n_ahead = 0;
    if (!s->model->arch->forward(f)) {
        return atomic_load(&s->cancel) != 0 ? fail_cancelled(s, err) : g4a_model_fail_file(err);
    }
    memcpy(s->tokens + s->length, ids, keep * sizeof *ids);
    s->length += keep;
    s->logits = s->rows;
    s->have_logits = n_logits > 0;
    return G4A_OK;
}

static g4a_status check_ids(const g4a_session *s, const int32_t *ids, size_t n, g4a_error *err) {
    if (n > s->n_ctx) {
        return g4a_fail(err, G4A_ERR_CONTEXT_FULL,
                        "the text has %zu tokens, but the context holds %zu.", n, s->n_ctx);
    }
    for (size_t i = 0; i < n; i++) {
        if (ids[i] < 0 || (size_t)ids[i] >= s->model->hp.n_vocab) {
            return g4a_fail(err, G4A_ERR_INVALID, "token id %d at position %zu is not below %zu.",
                            ids[i], i, s->model->hp.n_vocab);
        }
    }
    return g4a_model_check_file(s->model, err);
}

g4a_status g4a_session_set(g4a_session *s, const int32_t *ids, size_t n, size_t *n_eval_out,
                           g4a_error *err) {
    *n_eval_out = 0;
    g4a_status st = check_ids(s, ids, n, err);
    if (st != G4A_OK) {
        return st;
    }
    s->sampling = false;
    s->pending = false;
    if (atomic_load(&s->cancel) != 0) { /* also when there is nothing to evaluate */
        s->have_logits = false;
        return fail_cancelled(s, err);
    }
    size_t keep = 0;
    while (keep < g4a_min_size(n, s->length) && ids[keep] == s->tokens[keep]) {
        keep++;
    }
    if (keep == n && s->length == n && s->have_logits) {
        return G4A_OK;
    }
    keep =
        g4a_min_size(keep, n - 1); /* the last token is always evaluated: its logits are wanted */
    s->length = keep;
    s->have_logits = false;
    s->n_ahead = 0;
    atomic_store(&s->progress, g4a_progress_pack(0, n - keep));
    s->forward.progress = &s->progress;
    s->forward.total = n - keep;
    while (s->length < n && st == G4A_OK) {
        const size_t m = g4a_min_size(s->n_batch, n - s->length);
        s->forward.done = s->length - keep;
        st = eval_batch(s, ids + s->length, m, m, s->length + m == n ? 1 : 0, err);
    }
    s->forward.progress = NULL;
    *n_eval_out = s->length - keep;
    return st;
}

g4a_status g4a_session_begin(g4a_session *s, const g4a_sampling *params, g4a_error *err) {
    if (!s->have_logits) {
        return g4a_fail(err, G4A_ERR_INVALID, "there are no logits to sample from: sync first.");
    }
    const g4a_status st = g4a_sampler_begin(&s->sampler, params, err);
    s->sampling = st == G4A_OK;
    g4a_draft_begin(&s->drafter, s->tokens, s->length);
    return st;
}

/* Brings the pending token into the session, which has room for it. */
static g4a_status append_pending(g4a_session *s, g4a_error *err) {
    if (s->n_ahead > 0 && s->ahead[0] == s->pending_token) { /* was evaluated as a guess */
        memmove(s->ahead, s->ahead + 1, --s->n_ahead * sizeof *s->ahead);
        s->tokens[s->length++] = s->pending_token;
        g4a_draft_append(&s->drafter, s->tokens, s->length);
        s->logits += s->model->hp.n_vocab;
        s->counts.accepted++;
    } else {
        int32_t ids[1 + G4A_MAX_DRAFT] = {s->pending_token};
        const size_t room = g4a_min_size(s->n_ctx - s->length, s->n_batch) - 1;
        s->tokens[s->length] = s->pending_token; /* the guesses go on from it */
        g4a_draft_append(&s->drafter, s->tokens, s->length + 1);
        const int32_t lookahead = s->sampler.params.lookahead;
        const size_t n = g4a_draft_guess(&s->drafter, s->tokens, s->length + 1,
                                         lookahead > 0 ? room : 0, lookahead > 1, ids + 1);
        const uint64_t begin = g4a_os_now_ns();
        const g4a_status st = eval_batch(s, ids, 1 + n, 1, 1 + n, err);
        if (st != G4A_OK) { /* the token stays pending */
            g4a_draft_begin(&s->drafter, s->tokens, s->length);
            return st;
        }
        g4a_draft_measured(&s->drafter, 1 + n, g4a_os_now_ns() - begin);
        memcpy(s->ahead, ids + 1, n * sizeof *ids);
        s->n_ahead = n;
        s->counts.guessed += n;
    }
    s->counts.tokens++;
    return G4A_OK;
}

g4a_status g4a_session_step(g4a_session *s, int32_t *token_out, g4a_error *err) {
    if (!s->sampling) {
        return g4a_fail(err, G4A_ERR_INVALID, "sampling has not begun, or a sync has ended it.");
    }
    if (atomic_load(&s->cancel) != 0) {
        return fail_cancelled(s, err);
    }
    if (s->pending) {
        if (s->length >= s->n_ctx) {
            return g4a_fail(err, G4A_ERR_CONTEXT_FULL, "the context of %zu tokens is full.",
                            s->n_ctx);
        }
        g4a_status st = g4a_model_check_file(s->model, err);
        if (st == G4A_OK) {
            st = append_pending(s, err);
        }
        if (st != G4A_OK) {
            return st;
        }
        s->pending = false;
    }
    const size_t n_tokens = (size_t)g4a_tokenizer_size(s->model->tokenizer);
    s->pending_token =
        g4a_sampler_draw(&s->sampler, s->forward.exec.k, s->logits, n_tokens, s->tokens, s->length);
    s->pending = true;
    *token_out = s->pending_token;
    return G4A_OK;
}

/* State */

uint64_t g4a_session_state_bytes(const g4a_session *s) {
    return s->length == 0 ? 0 : g4a_state_bytes(&s->kv, s->length);
}

g4a_status g4a_session_state_save(const g4a_session *s, void *out, uint64_t bytes, g4a_error *err) {
    const uint64_t expected = g4a_session_state_bytes(s);
    if (bytes != expected || bytes == 0) {
        return g4a_fail(err, G4A_ERR_INVALID, "the state has %" PRIu64 " bytes, not %" PRIu64 ".",
                        expected, bytes);
    }
    g4a_state_write(&s->kv, s->forward.exec.k->quads, s->tokens, s->length, out);
    return G4A_OK;
}

g4a_status g4a_session_state_load(g4a_session *s, const void *state, uint64_t bytes,
                                  g4a_error *err) {
    size_t n = 0;
    const g4a_status st = g4a_state_read(&s->kv, s->forward.exec.k->quads, s->n_ctx,
                                         s->model->hp.n_vocab, state, bytes, s->tokens, &n, err);
    if (st == G4A_OK) {
        s->length = n;
        s->n_ahead = 0;
        s->have_logits = s->sampling = s->pending = false;
    }
    return st;
}

/* The entry points that need nothing checked but the session itself */

int32_t g4a_session_context_length(const g4a_session *s) {
    return (int32_t)s->n_ctx;
}
uint64_t g4a_session_bytes(const g4a_session *s) {
    return s->arena_bytes + sizeof *s;
}
const float *g4a_session_logits(const g4a_session *s) {
    return s->have_logits ? s->logits : NULL;
}
int32_t g4a_session_length(const g4a_session *s) {
    return (int32_t)s->length;
}
void g4a_session_guesses(const g4a_session *s, g4a_guess_counts *counts_out) {
    *counts_out = s->counts;
}
void g4a_session_cancel(g4a_session *s) {
    atomic_store(&s->cancel, 1);
}
void g4a_session_cancel_clear(g4a_session *s) {
    atomic_store(&s->cancel, 0);
}

void g4a_session_progress(const g4a_session *s, int32_t *done_out, int32_t *total_out) {
    const uint64_t progress = atomic_load(&s->progress);
    *done_out = (int32_t)(uint32_t)progress;
    *total_out = (int32_t)(progress >> 32);
}
