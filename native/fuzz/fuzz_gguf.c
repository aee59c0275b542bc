/* fuzz_gguf.c – any bytes as a model file: the container, the tokenizer, the hyper-parameters and
 * the tensor table are read; what is accepted must be consistent. */
#include "fuzz.h"

#include <stdlib.h>

#include "../tests/tiny_model.h"
#include "arch.h"
#include "gguf.h"
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

static void use_weights(const g4a_gguf *g) {
    g4a_hparams hp = {0};
    g4a_weights w = {0};
    g4a_error err = {0};
    const g4a_arch *arch = g4a_arch_find((g4a_str){"llama", 5});
    if (arch->load(g, &hp, &w, &err) == G4A_OK) {
        const g4a_matrix *m = &w.layers[hp.n_layer - 1].down;
        (void)touch(m->rows, m->n_rows * m->row_bytes);
        (void)touch(w.output.rows, w.output.n_rows * w.output.row_bytes);
    }
    g4a_weights_free(&w);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    g4a_gguf g = {0};
    g4a_tokenizer *tok = NULL;
    g4a_error err = {0};
    if (g4a_gguf_read(&g, data, size, &err) == G4A_OK) {
        volatile uint64_t sink = touch_all(&g);
        (void)sink;
        (void)g4a_tokenizer_create(&g, &tok, &err);
        use_weights(&g);
    } else if (err.text[0] == '\0') {
        abort(); /* every refusal says why */
    }
    g4a_tokenizer_free(tok);
    g4a_gguf_free(&g);
    return 0;
}

size_t g4a_fuzz_seed(size_t i, uint8_t *data, size_t cap) {
    static const uint32_t types[] = {G4A_TYPE_F32, G4A_TYPE_Q4_0, G4A_TYPE_Q8_0};
    if (i >= sizeof types / sizeof types[0]) {
        return 0;
    }
    gguf_builder b = {0};
    tiny_model_write(&b, types[i], 3 - (uint32_t)(i % 2));
    const size_t size = b.bytes < cap ? b.bytes : cap;
    memcpy(data, b.data, size);
    gb_free(&b);
    return size;
}
