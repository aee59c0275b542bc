/* arch_llama.c – the llama family: Llama 1 to 3, Mistral, SmolLM, TinyLlama, Yi and their finetunes
 * (Touvron et al. 2023, arXiv:2302.13971; specs §3.4). Pre-norm blocks of grouped-query attention
 * with rotary positions and a gated SiLU feed-forward. */
#include "arch.h"

static g4a_status load(const g4a_gguf *g, g4a_hparams *hp, g4a_weights *w, g4a_error *err) {
    const g4a_status st = g4a_hparams_read(g, "llama", hp, err);
    return st != G4A_OK ? st : g4a_weights_read(g, hp, w, err);
}

/* x += Wo·attention(rope(Wq·h), rope(Wk·h), Wv·h) with h = rms(x)·w */
static bool attention(const g4a_forward *f, const g4a_layer *y, size_t layer) {
    const g4a_hparams *hp = f->hp;
    const g4a_exec *e = &f->exec;
    const size_t nq = hp->n_head * hp->head_dim;
    const size_t nkv = hp->n_head_kv * hp->head_dim;
    g4a_acts a;
    if (!g4a_op_norm(e, f->x, y->attn_norm, f->n, hp->n_embd, hp->rms_eps, f->h, &f->acts, &a)) {
        return false;
    }
    const g4a_linear qkv[3] = {{.w = &y->q, .bias = y->q_bias, .out = f->q, .stride = nq},
                               {.w = &y->k, .bias = y->k_bias, .out = f->k, .stride = nkv},
                               {.w = &y->v, .bias = y->v_bias, .out = f->v, .stride = nkv}};
    const g4a_rope_store rope = {.hp = hp,
                                 .q = f->q,
                                 .q_out = f->q_rot,
                                 .k = f->k,
                                 .v = f->v,
                                 .cs = f->cs,
                                 .kv = f->kv,
                                 .layer = layer,
                                 .pos = f->pos};
    const g4a_attention att = {.hp = hp,
                               .kv = f->kv,
                               .layer = layer,
                               .pos = f->pos,
                               .q = f->q_rot,
                               .out = f->q,
                               .scratch = f->attention};
    const g4a_linear out = {
        .w = &y->o, .bias = y->o_bias, .out = f->h, .stride = hp->n_embd, .target = f->x};
    return g4a_op_linear(e, qkv, 3, &a) && g4a_op_rope_store(e, &rope, f->n) &&
           g4a_op_attention(e, &att, f->n) && g4a_op_quantize(e, f->q, f->n, nq, &f->acts, &a) &&
           g4a_op_linear(e, &out, 1, &a);
}

/* x += Wdown·(silu(Wgate·h) ⊙ Wup·h) with h = rms(x)·w */
static bool feed_forward(const g4a_forward *f, const g4a_layer *y) {
    const g4a_hparams *hp = f->hp;
    const g4a_exec *e = &f->exec;
    g4a_acts a;
    const g4a_linear gate = {
        .w = &y->gate, .bias = y->gate_bias, .out = f->gate, .stride = hp->n_ff};
    const g4a_linear up = {.w = &y->up, .bias = y->up_bias, .out = f->up, .stride = hp->n_ff};
    const g4a_linear down = {
        .w = &y->down, .bias = y->down_bias, .out = f->h, .stride = hp->n_embd, .target = f->x};
    return g4a_op_norm(e, f->x, y->ffn_norm, f->n, hp->n_embd, hp->rms_eps, f->h, &f->acts, &a) &&
           g4a_op_glu(e, &gate, &up, &a) &&
           g4a_op_quantize(e, f->gate, f->n, hp->n_ff, &f->acts, &a) &&
           g4a_op_linear(e, &down, 1, &a);
}

static bool forward(const g4a_forward *f) {
    const g4a_hparams *hp = f->hp;
    const g4a_weights *w = f->w;
    if (!g4a_op_embed(&f->exec, &w->token_embd, f->file, f->ids, f->n, f->h, f->x)) {
        return false;
    }
    g4a_rope_tables(hp, w->rope_freqs, f->pos, f->n, f->cs);
    for (size_t i = 0; i < hp->n_layer; i++) {
        if (!attention(f, &w->layers[i], i) || !feed_forward(f, &w->layers[i])) {
            return false;
        }
        if (f->progress != NULL) {
            const size_t done = f->done + f->n * (i + 1) / hp->n_layer;
            atomic_store(f->progress, g4a_progress_pack(done, f->total));
        }
    }
    if (f->logits == NULL) {
        return true;
    }
    g4a_acts a;
    const float *last = f->x + (f->n - f->n_logits) * hp->n_embd;
    const g4a_linear out = {.w = &w->output, .out = f->logits, .stride = hp->n_vocab};
    return g4a_op_norm(&f->exec, last, w->output_norm, f->n_logits, hp->n_embd, hp->rms_eps, f->h,
                       &f->acts, &a) &&
           g4a_op_linear(&f->exec, &out, 1, &a);
}

static const g4a_arch llama = {"llama", load, forward};

const g4a_arch *g4a_arch_find(g4a_str name) {
    return g4a_str_is(name, llama.name) ? &llama : NULL;
}
