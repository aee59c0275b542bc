/* fuzz_gguf.c – any bytes as a model file: the container, the tokenizer, the hyper-parameters and
 * the tensor table are read; what is accepted must be consistent. */
#include "fuzz.h"

#include <stdlib.h>

#include "arch.h"
#include "seeds.h"
#include "tokenizer.h"

/* Touches every byte that a later stage could touch; the guard page answers for lies. */
static uint64_t touch(const uint8_t *p, uint64_t n) {
    uint64_t sum = 0;
    for (uint64_t i = 0; i < n; i++) {
        sum += p[i];
    }
    return sum;
}

static uint64_t touch_all(const g4a_gguf *g) {
    uint64_t sum = 0;
    for (uint64_t i = 0; i < g->n_kv; i++) {
        const g4a_gguf_kv *kv = &g->kv[i];
        sum += touch((const uint8_t *)kv->key.data, kv->key.bytes) + touch(kv->data, kv->bytes);
        if (kv->elem_type == G4A_GGUF_STRING) {
            const uint8_t *cursor = kv->data;
            for (uint64_t j = 0; j < kv->count; j++) {
                const g4a_str s = g4a_gguf_next_str(&cursor);
                sum += touch((const uint8_t *)s.data, s.bytes);
            }
        }
    }
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        sum += touch(g->tensors[i].data, g->tensors[i].bytes);
    }
    return sum;
}

static uint64_t touch_floats(const float *p, size_t n) {
    return p == NULL ? 0 : touch((const uint8_t *)p, n * sizeof *p);
}

static uint64_t touch_matrix(const g4a_matrix *m) {
    return touch(m->rows, (uint64_t)m->n_rows * m->row_bytes);
}

/* Everything that evaluation would read, at the sizes it would read. */
static uint64_t touch_weights(const g4a_hparams *hp, const g4a_weights *w) {
    const size_t nq = hp->n_head * hp->head_dim;
    const size_t nkv = hp->n_head_kv * hp->head_dim;
    uint64_t sum = touch_matrix(&w->token_embd) + touch_matrix(&w->output) +
                   touch_floats(w->output_norm, hp->n_embd) +
                   touch_floats(w->rope_freqs, hp->n_rot / 2);
    for (size_t i = 0; i < hp->n_layer; i++) {
        const g4a_layer *y = &w->layers[i];
        const g4a_matrix *all[] = {&y->q, &y->k, &y->v, &y->o, &y->gate, &y->up, &y->down};
        for (size_t j = 0; j < G4A_COUNT(all); j++) {
            sum += touch_matrix(all[j]);
        }
        sum += touch_floats(y->attn_norm, hp->n_embd) + touch_floats(y->ffn_norm, hp->n_embd) +
               touch_floats(y->q_bias, nq) + touch_floats(y->k_bias, nkv) +
               touch_floats(y->v_bias, nkv) + touch_floats(y->o_bias, hp->n_embd) +
               touch_floats(y->gate_bias, hp->n_ff) + touch_floats(y->up_bias, hp->n_ff) +
               touch_floats(y->down_bias, hp->n_embd);
    }
    return sum;
}

/* Every refusal says why. */
static bool ok(g4a_status st, const g4a_error *err) {
    if (st != G4A_OK && (err->status != st || err->text[0] == '\0')) {
        abort();
    }
    return st == G4A_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static volatile uint64_t sink;
    g4a_gguf g = {0};
    g4a_tokenizer *tok = NULL;
    g4a_hparams hp = {0};
    g4a_weights w = {0};
    g4a_error err = {0};
    if (ok(g4a_gguf_read(&g, data, size, &err), &err)) {
        sink = touch_all(&g);
        (void)ok(g4a_tokenizer_create(&g, NULL, &tok, &err), &err);
        if (ok(g4a_arch_find((g4a_str){"llama", 5})->load(&g, &hp, &w, &err), &err)) {
            sink = touch_weights(&hp, &w);
        }
    }
    (void)sink;
    g4a_weights_free(&w);
    g4a_tokenizer_free(tok);
    g4a_gguf_free(&g);
    return 0;
}

size_t g4a_fuzz_seed(size_t i, uint8_t *data, size_t cap) {
    gguf_builder b = {0};
    size_t size = 0;
    if (seed_write(i, &b)) {
        size = b.bytes < cap ? b.bytes : cap;
        memcpy(data, b.data, size);
    }
    gb_free(&b);
    return size;
}

/* Measured worst cases: metadata entries cost 6.3 bytes per byte of file (16 bytes become an entry
 * of 72 that is sorted with 24 and found with 4), an SPM vocabulary of empty texts 6.1, one of BPE
 * with merges 5.4, vectors of half floats 2. The model's layers are one table of at most
 * G4A_MAX_LAYERS, whatever the size. */
uint64_t g4a_fuzz_justified(size_t size) {
    return 8 * (uint64_t)size + G4A_MAX_LAYERS * sizeof(g4a_layer) + (1u << 16);
}
