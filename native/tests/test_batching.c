/* Logits are the same to the last bit however the tokens of a text are evaluated: all at once, one
 * by one or in any batches, on any number of threads, for every tensor type. Whoever relies on it:
 * a chat whose prefix is reused must not answer differently from one that is evaluated anew. Run
 * once per tier; `test_batching slow` uses more models and lengths. */
#include <stdlib.h>

#include "temp_model.h"

static bool slow;

typedef struct text {
    mb_model m;
    int32_t *ids;
    size_t n;
    size_t n_vocab;
    float *expected; /* n × n_vocab: after each token, evaluated one by one on one thread */
} text;

static void text_begin(text *x, mb_model m, size_t n) {
    *x = (text){.m = m, .n = n};
    x->ids = calloc(n, sizeof *x->ids);
    tm_ids(x->ids, n, 17, (int32_t)m.n_tokens);
    g4a_model *model = tm_open(m, 1);
    g4a_session *s = tm_session(model, (int32_t)n);
    x->n_vocab = tm_vocab(model);
    x->expected = calloc(n * x->n_vocab, sizeof *x->expected);
    for (size_t i = 0; i < n; i++) {
        CHECK_INT(tm_sync(s, x->ids, i + 1), 1);
        memcpy(x->expected + i * x->n_vocab, g4a_session_logits(s), x->n_vocab * sizeof(float));
    }
    bool sane = true;
    for (size_t i = 0; i < n * x->n_vocab; i++) {
        sane = sane && fabsf(x->expected[i]) < 1e4f;
    }
    CHECK(sane); /* NaN would compare equal to itself below */
    g4a_session_free(s);
    g4a_model_close(model);
}

static void text_end(text *x) {
    free(x->ids);
    free(x->expected);
}

static bool as_expected(const text *x, const g4a_session *s, size_t n) {
    return memcmp(g4a_session_logits(s), x->expected + (n - 1) * x->n_vocab,
                  x->n_vocab * sizeof(float)) == 0;
}

/* Evaluates the text in batches whose sizes come from next_size until it is complete. */
static void run_in_batches(const text *x, g4a_model *model, uint32_t seed, size_t largest,
                           const char *what) {
    g4a_session *s = tm_session(model, (int32_t)x->n);
    size_t n = 0;
    while (n < x->n) {
        seed = seed * 1664525u + 1013904223u;
        const size_t batch = largest == 0 ? x->n : 1 + (seed >> 10) % largest;
        n = n + batch < x->n ? n + batch : x->n;
        (void)tm_sync(s, x->ids, n);
        if (!as_expected(x, s, n)) {
            fprintf(stderr, "%s: other logits after %zu tokens (batches up to %zu, seed %u)\n",
                    what, n, largest, seed);
            CHECK(false);
            break;
        }
    }
    g4a_session_free(s);
}

static void run_all(const char *what, mb_model m, size_t n) {
    text x;
    text_begin(&x, m, n);
    for (int32_t threads = 1; threads <= 4; threads++) {
        g4a_model *model = tm_open(m, threads);
        run_in_batches(&x, model, 0, 0, what);
        run_in_batches(&x, model, 1, 5, what);
        run_in_batches(&x, model, (uint32_t)threads, 20, what);
        if (slow) {
            run_in_batches(&x, model, 0, 1, what);
            run_in_batches(&x, model, 5, 2, what);
            run_in_batches(&x, model, 6, 64, what);
            run_in_batches(&x, model, 7, 300, what);
        }
        g4a_model_close(model);
    }
    text_end(&x);
}

static void test_every_type(void) {
    for (uint32_t type = 0; type < G4A_N_TYPES; type++) {
        const g4a_type_traits *t = g4a_type_get(type);
        if (t->dequant != NULL) {
            run_all(t->name, mb_tiny(type), slow ? 90 : 35);
        }
    }
}

static mb_model narrow(uint32_t type) {
    mb_model m = mb_tiny(type);
    m.n_layer = 1;
    m.n_embd = 32;
    m.n_ff = 32;
    m.context = 2048;
    return m;
}

static void test_odd_shapes(void) {
    mb_model m = mb_tiny(G4A_TYPE_F32);
    m.n_embd = 36;
    m.n_ff = 50;
    m.n_head = 3;
    m.n_head_kv = 1;
    m.head_dim = 9;
    m.n_rot = 6;
    m.biases = true;
    run_all("odd widths", m, 30);
    m = narrow(G4A_TYPE_Q8_0);
    m.n_head = 37; /* more query heads per key head than attention takes at once */
    m.n_head_kv = 1;
    m.head_dim = 32;
    run_all("37 heads on one", m, 30);
    m.n_head = 48;
    m.head_dim = 2;
    run_all("48 heads on one", m, 30);
    m.n_head = 64;
    m.n_head_kv = 4;
    m.head_dim = 8;
    m.fused = m.untied = m.rope_freqs = true;
    run_all("groups of 16", m, 45);
}

/* Attention goes through the cache in segments of 512 positions and tiles of 64, prefill in batches
 * of 256 tokens: texts around all of these. */
static void test_long_texts(void) {
    static const size_t lengths[] = {1, 7, 64, 65, 257, 513, 600, 1030, 1300};
    for (size_t i = 0; i < (slow ? 9 : 7); i++) {
        char what[32];
        snprintf(what, sizeof what, "%zu tokens", lengths[i]);
        text x;
        text_begin(&x, narrow(i % 2 == 0 ? G4A_TYPE_Q8_0 : G4A_TYPE_F16), lengths[i]);
        for (int32_t threads = 1; threads <= 3; threads++) {
            g4a_model *model = tm_open(x.m, threads);
            run_in_batches(&x, model, 0, 0, what);
            run_in_batches(&x, model, (uint32_t)threads, 200, what);
            if (slow) {
                run_in_batches(&x, model, (uint32_t)threads, 70, what);
                run_in_batches(&x, model, 0, 1, what);
            }
            g4a_model_close(model);
        }
        text_end(&x);
    }
}

/* Going back to any earlier point and on again. */
static void test_rewinding(void) {
    text x;
    text_begin(&x, narrow(G4A_TYPE_Q4_0), 530);
    g4a_model *model = tm_open(x.m, 2);
    g4a_session *s = tm_session(model, 530);
    uint32_t seed = 1;
    size_t length = 0;
    for (int i = 0; i < (slow ? 300 : 60); i++) {
        seed = seed * 1664525u + 1013904223u;
        const size_t n = 1 + (seed >> 8) % x.n;
        const size_t evaluated = tm_sync(s, x.ids, n);
        CHECK_INT(evaluated, n > length ? n - length : n == length ? 0 : 1);
        CHECK(as_expected(&x, s, n));
        length = n;
    }
    g4a_session_free(s);
    g4a_model_close(model);
    text_end(&x);
}

int main(int argc, char **argv) {
    g4a_error err = {0};
    slow = argc > 1 && strcmp(argv[1], "slow") == 0;
    if (g4a_init(&err) != G4A_OK) { /* this processor lacks the tier asked for */
        fprintf(stderr, "%s\n", err.text);
        return 77;
    }
    test_every_type();
    test_odd_shapes();
    test_long_texts();
    test_rewinding();
    return check_done();
}
