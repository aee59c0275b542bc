/* What g4a.h promises about a session: which tokens a sync evaluates, what it leaves behind, how
 * sampling runs begin, go on and end, and that nothing is allocated on the way. (test_batching.c:
 * the logits; test_cancel.c: other threads.) Run once per tier. */
#include <math.h>

#include "limits.h"
#include "temp_model.h"

static const g4a_sampling greedy = {.top_p = 1.0f, .repeat_penalty = 1.0f};

static void test_creation(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q8_0), 2);
    g4a_session *s = (g4a_session *)1;
    g4a_error err = {0};
    CHECK_INT(g4a_session_create(NULL, NULL, &s, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_create(model, NULL, NULL, &err), G4A_ERR_INVALID);
    g4a_session_params p = {.context_length = -1};
    CHECK_INT(g4a_session_create(model, &p, &s, &err), G4A_ERR_INVALID);
    CHECK(s == NULL);
    CHECK_SAYS(err, "not -1");
    p.context_length = (int32_t)G4A_MAX_CONTEXT + 1;
    CHECK_INT(g4a_session_create(model, &p, &s, &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "16777217");
    const uint64_t held = g4a_alloc_held();
    CHECK_INT(g4a_session_create(model, NULL, &s, &err), G4A_OK);
    CHECK_INT(g4a_session_context_length(s), 512); /* what the model was trained for */
    CHECK(g4a_session_bytes(s) > 512 * 256 && g4a_session_bytes(s) <= g4a_alloc_held() - held);
    CHECK_INT(g4a_session_length(s), 0);
    CHECK(g4a_session_logits(s) == NULL);
    g4a_session_free(s);
    p.context_length = (int32_t)G4A_MAX_CONTEXT; /* gigabytes: a refusal needs a reason */
    const g4a_status st = g4a_session_create(model, &p, &s, &err);
    CHECK(st == G4A_OK || (st == G4A_ERR_NOMEM && strstr(err.text, "16777216 tokens") != NULL));
    g4a_session_free(s);
    CHECK_INT(g4a_alloc_held(), held);
    g4a_model_close(model);

    mb_model m = mb_tiny(G4A_TYPE_Q8_0);
    m.context = 1u << 20;
    model = tm_open(m, 1);
    s = tm_session(model, 0);
    CHECK_INT(g4a_session_context_length(s), 4096); /* the default has a limit of its own */
    g4a_session_free(s);
    g4a_model_close(model);
}

static void test_sync_evaluates_what_changed(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q4_0), 2);
    g4a_session *s = tm_session(model, 64);
    int32_t ids[40];
    tm_ids(ids, 40, 3, 300);
    CHECK_INT(tm_sync(s, ids, 10), 10);
    CHECK_INT(tm_sync(s, ids, 10), 0);
    CHECK_INT(tm_sync(s, ids, 15), 5);
    CHECK(tm_like_fresh(model, s, ids, 15));
    CHECK_INT(tm_sync(s, ids, 12), 1); /* shorter: the last one again, for its logits */
    CHECK(tm_like_fresh(model, s, ids, 12));
    CHECK_INT(tm_sync(s, ids, 12), 0);
    CHECK_INT(tm_sync(s, ids, 1), 1);
    CHECK(tm_like_fresh(model, s, ids, 1));
    CHECK_INT(tm_sync(s, ids, 40), 39); /* what had been there before is gone */
    CHECK(tm_like_fresh(model, s, ids, 40));
    ids[20] ^= 1;
    CHECK_INT(tm_sync(s, ids, 40), 20);
    CHECK(tm_like_fresh(model, s, ids, 40));
    ids[39] ^= 1;
    CHECK_INT(tm_sync(s, ids, 40), 1);
    CHECK(tm_like_fresh(model, s, ids, 40));
    ids[0] ^= 1;
    CHECK_INT(tm_sync(s, ids, 3), 3);
    CHECK(tm_like_fresh(model, s, ids, 3));
    int32_t done = -1;
    int32_t total = -1;
    g4a_session_progress(s, &done, &total);
    CHECK(done == 3 && total == 3);
    g4a_session_free(s);
    g4a_model_close(model);
}

/* A refused sync leaves everything as it was. */
static void test_refused_syncs(void) {
    mb_model m = mb_tiny(G4A_TYPE_F16);
    m.n_vocab = 310;
    g4a_model *model = tm_open(m, 1);
    g4a_session *s = tm_session(model, 16);
    int32_t ids[17];
    size_t n = 77;
    g4a_error err = {0};
    tm_ids(ids, 17, 9, 300);
    CHECK_INT(g4a_session_sync(s, ids, 0, &n, &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "at least one token");
    CHECK_INT(g4a_session_sync(s, NULL, 1, &n, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_sync(NULL, ids, 1, &n, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_sync(s, ids, 1, NULL, &err), G4A_ERR_INVALID);
    CHECK(g4a_session_logits(s) == NULL);
    (void)tm_sync(s, ids, 16); /* full to the last position */
    static const int32_t bad[] = {-1, 310, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < 4; i++) {
        int32_t wrong[3] = {ids[0], bad[i], ids[2]};
        CHECK_INT(g4a_session_sync(s, wrong, 3, &n, &err), G4A_ERR_INVALID);
        CHECK_SAYS(err, "at position 1 is not below 310");
        CHECK_INT(n, 0);
    }
    CHECK_INT(g4a_session_sync(s, ids, 17, &n, &err), G4A_ERR_CONTEXT_FULL);
    CHECK_SAYS(err, "17 tokens, but the context holds 16");
    CHECK_INT(g4a_session_sync(s, ids, SIZE_MAX, &n, &err), G4A_ERR_CONTEXT_FULL);
    CHECK_INT(g4a_session_length(s), 16);
    CHECK_INT(tm_sync(s, ids, 16), 0);
    CHECK(tm_like_fresh(model, s, ids, 16));
    ids[3] = 309; /* rows of the embedding without a text may be evaluated */
    CHECK_INT(tm_sync(s, ids, 16), 13);
    g4a_session_free(s);
    g4a_model_close(model);
}

/* Sampling */

static void test_sampling_must_begin(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q5_1), 1);
    g4a_session *s = tm_session(model, 16);
    const int32_t ids[3] = {4, 5, 6};
    int32_t token = -5;
    g4a_error err = {0};
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "sync first");
    (void)tm_sync(s, ids, 2);
    CHECK_INT(g4a_session_sample_begin(s, NULL, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_next(s, NULL, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "sampling has not begun");
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_OK);
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_OK);
    CHECK_INT(g4a_session_length(s), 2); /* the new token is not yet part of the session */
    (void)tm_sync(s, ids, 3);
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_ERR_INVALID); /* a sync ends sampling */
    CHECK_INT(token >= 0 && token < 300, 1);
    g4a_session_free(s);
    g4a_model_close(model);
}

static void test_bad_sampling_parameters(void) {
    static const struct {
        g4a_sampling p;
        const char *says; /* NULL: accepted */
    } cases[] = {
        {{.temperature = -1, .top_p = 1, .repeat_penalty = 1}, "temperature"},
        {{.temperature = NAN, .top_p = 1, .repeat_penalty = 1}, "temperature"},
        {{.temperature = INFINITY, .top_p = 1, .repeat_penalty = 1}, "temperature"},
        {{.top_p = NAN, .repeat_penalty = 1}, "top_p"},
        {{.top_p = -0.1f, .repeat_penalty = 1}, "top_p"},
        {{.top_p = 1, .min_p = NAN, .repeat_penalty = 1}, "min_p"},
        {{.top_p = 1, .min_p = 1.5f, .repeat_penalty = 1}, "min_p"},
        {{.top_p = 1, .repeat_penalty = 0}, "repeat penalty"},
        {{.top_p = 1, .repeat_penalty = -1}, "repeat penalty"},
        {{.top_p = 1, .repeat_penalty = NAN}, "repeat penalty"},
        {{.top_p = 1, .repeat_penalty = INFINITY}, "repeat penalty"},
        {{.top_p = 1, .repeat_penalty = 1, .repeat_last_n = -2}, "repeat_last_n"},
        {{.top_p = 2, .repeat_penalty = 1}, NULL},              /* "≥ 1 = off" */
        {{.top_p = 1, .min_p = -1, .repeat_penalty = 1}, NULL}, /* "≤ 0 = off" */
        {{.top_p = 0, .top_k = -3, .repeat_penalty = 0.5f, .repeat_last_n = -1}, NULL},
        {{.top_p = 1, .top_k = INT32_MAX, .repeat_penalty = 1, .repeat_last_n = INT32_MAX}, NULL},
        {{.temperature = 1e-45f, .top_p = 1, .repeat_penalty = 1e30f, .repeat_last_n = 5}, NULL},
        {{.temperature = 3e38f, .top_p = 1, .repeat_penalty = 1e-30f, .repeat_last_n = 5}, NULL}};
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q5_0), 1);
    g4a_session *s = tm_session(model, 64);
    const int32_t ids[3] = {4, 5, 6};
    for (size_t i = 0; i < G4A_COUNT(cases); i++) {
        g4a_error err = {0};
        (void)tm_sync(s, ids, 3);
        const g4a_status st = g4a_session_sample_begin(s, &cases[i].p, &err);
        if (cases[i].says != NULL) {
            CHECK_INT(st, G4A_ERR_INVALID);
            CHECK_SAYS(err, cases[i].says);
            int32_t token;
            CHECK_INT(g4a_session_next(s, &token, &err), G4A_ERR_INVALID);
            continue;
        }
        CHECK_INT(st, G4A_OK);
        for (int n = 0; n < 5; n++) {
            int32_t token = -1;
            CHECK_INT(g4a_session_next(s, &token, &err), G4A_OK);
            CHECK(token >= 0 && token < 300);
        }
    }
    g4a_session_free(s);
    g4a_model_close(model);
}

static size_t largest(const float *x, size_t n) {
    size_t best = 0;
    for (size_t i = 1; i < n; i++) {
        best = x[i] > x[best] ? i : best;
    }
    return best;
}

/* Decoding token by token is the same as being given the whole text. */
static void test_next_continues_the_text(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q4_1), 2);
    g4a_session *s = tm_session(model, 32);
    int32_t ids[32];
    g4a_error err = {0};
    tm_ids(ids, 5, 21, 300);
    (void)tm_sync(s, ids, 5);
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_OK);
    for (size_t n = 5; n < 32; n++) {
        const float *logits = g4a_session_logits(s);
        CHECK(n == 5 || logits != NULL);
        CHECK_INT(g4a_session_next(s, &ids[n], &err), G4A_OK);
        CHECK_INT(g4a_session_length(s), n);
        CHECK_INT(ids[n], largest(g4a_session_logits(s), 300));
        CHECK(tm_like_fresh(model, s, ids, n));
    }
    int32_t one_more;
    CHECK_INT(g4a_session_next(s, &one_more, &err), G4A_OK); /* evaluates the 32nd */
    CHECK_INT(g4a_session_length(s), 32);
    CHECK_INT(g4a_session_next(s, &one_more, &err), G4A_ERR_CONTEXT_FULL);
    CHECK_SAYS(err, "context of 32 tokens is full");
    CHECK_INT(g4a_session_next(s, &one_more, &err), G4A_ERR_CONTEXT_FULL);
    CHECK_INT(tm_sync(s, ids, 32), 0); /* all of them are there */
    CHECK(tm_like_fresh(model, s, ids, 32));
    CHECK_INT(tm_sync(s, ids, 8), 1);
    CHECK(tm_like_fresh(model, s, ids, 8));
    g4a_session_free(s);
    g4a_model_close(model);
}

/* The token sampled last is evaluated by the next sync that contains it. */
static void test_sync_after_sampling(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q6_K), 2);
    g4a_session *s = tm_session(model, 32);
    int32_t ids[32];
    g4a_error err = {0};
    tm_ids(ids, 4, 22, 300);
    (void)tm_sync(s, ids, 4);
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_OK);
    for (size_t n = 4; n < 8; n++) {
        CHECK_INT(g4a_session_next(s, &ids[n], &err), G4A_OK);
    }
    CHECK_INT(g4a_session_length(s), 7);
    CHECK_INT(tm_sync(s, ids, 8), 1);
    CHECK(tm_like_fresh(model, s, ids, 8));
    /* … and forgotten by one that does not: a new sampling run begins from the synced text */
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_OK);
    CHECK_INT(g4a_session_next(s, &ids[8], &err), G4A_OK);
    CHECK_INT(tm_sync(s, ids, 8), 0);
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_OK);
    int32_t again = -1;
    CHECK_INT(g4a_session_next(s, &again, &err), G4A_OK);
    CHECK_INT(again, ids[8]);
    CHECK_INT(g4a_session_length(s), 8);
    g4a_session_free(s);
    g4a_model_close(model);
}

static void generate(g4a_session *s, const int32_t *prompt, size_t n_prompt,
                     const g4a_sampling *params, int32_t *out, size_t n) {
    g4a_error err = {0};
    (void)tm_sync(s, prompt, n_prompt);
    CHECK_INT(g4a_session_sample_begin(s, params, &err), G4A_OK);
    for (size_t i = 0; i < n; i++) {
        CHECK_INT(g4a_session_next(s, &out[i], &err), G4A_OK);
    }
}

static void test_seeds(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_F32), 2);
    g4a_session *s = tm_session(model, 64);
    const int32_t prompt[3] = {30, 31, 32};
    int32_t a[40];
    int32_t b[40];
    g4a_sampling p = {.temperature = 1.0f, .top_p = 1.0f, .repeat_penalty = 1.0f, .seed = 5};
    generate(s, prompt, 3, &p, a, 40);
    generate(s, prompt, 3, &p, b, 40);
    CHECK(memcmp(a, b, sizeof a) == 0);
    p.seed = 6;
    generate(s, prompt, 3, &p, b, 40);
    CHECK(memcmp(a, b, sizeof a) != 0);
    p.repeat_penalty = 1e6f; /* every token of the text becomes very unlikely */
    p.repeat_last_n = -1;
    p.temperature = 0.05f;
    generate(s, prompt, 3, &p, b, 40);
    bool repeated = false;
    for (size_t i = 0; i < 40; i++) {
        for (size_t j = 0; j < i; j++) {
            repeated = repeated || b[i] == b[j];
        }
    }
    CHECK(!repeated);
    g4a_session_free(s);
    g4a_model_close(model);
}

/* Rows of the embedding beyond the vocabulary have logits, but no text: they are never chosen. */
static void test_padding_is_never_sampled(void) {
    mb_model m = mb_tiny(G4A_TYPE_F32);
    m.n_vocab = 600;
    g4a_model *model = tm_open(m, 1);
    g4a_session *s = tm_session(model, 512);
    const int32_t prompt[1] = {30};
    int32_t out[300];
    const g4a_sampling hot = {.temperature = 100.0f, .top_p = 1.0f, .repeat_penalty = 1.0f};
    generate(s, prompt, 1, &hot, out, 300);
    bool inside = true;
    for (size_t i = 0; i < 300; i++) {
        inside = inside && out[i] >= 0 && out[i] < 300;
    }
    CHECK(inside);
    generate(s, prompt, 1, &greedy, out, 300);
    for (size_t i = 0; i < 300; i++) {
        inside = inside && out[i] < 300;
    }
    CHECK(inside);
    g4a_session_free(s);
    g4a_model_close(model);
}

/* Memory */

static void test_nothing_is_allocated_between_create_and_free(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q5_K), 3);
    g4a_session *s = tm_session(model, 600);
    int32_t ids[600];
    size_t n = 0;
    int32_t token = 0;
    tm_ids(ids, 600, 4, 300);
    const g4a_sampling full = {.temperature = 0.8f,
                               .top_k = 40,
                               .top_p = 0.9f,
                               .min_p = 0.01f,
                               .repeat_penalty = 1.1f,
                               .repeat_last_n = 64,
                               .seed = 1};
    (void)g4a_alloc_fail_at(1, true); /* whatever asks for memory does not get any */
    (void)tm_sync(s, ids, 580);
    CHECK_INT(g4a_session_sample_begin(s, &full, NULL), G4A_OK);
    for (int i = 0; i < 21; i++) {
        CHECK_INT(g4a_session_next(s, &token, NULL), G4A_OK);
    }
    CHECK_INT(g4a_session_next(s, &token, NULL), G4A_ERR_CONTEXT_FULL);
    g4a_session_cancel(s);
    CHECK_INT(g4a_session_sync(s, ids, 600, &n, NULL), G4A_ERR_CANCELLED);
    (void)tm_sync(s, ids, 600);
    (void)tm_sync(s, ids, 5);
    CHECK_INT(g4a_alloc_fail_at(0, false), 0);
    g4a_session_free(s);
    g4a_model_close(model);
}

static void test_a_thousand_cycles_leave_memory_flat(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q4_0), 2);
    const uint64_t held = g4a_alloc_held();
    g4a_session *s = tm_session(model, 64);
    const uint64_t with_session = g4a_alloc_held();
    CHECK_INT(g4a_allocated_bytes(), with_session);
    int32_t ids[64];
    const g4a_sampling hot = {.temperature = 1.0f, .top_p = 0.9f, .repeat_penalty = 1.0f};
    for (uint32_t round = 0; round < 1000; round++) {
        int32_t token;
        tm_ids(ids, 8, round, 300);
        (void)tm_sync(s, ids, 1 + round % 8);
        CHECK_INT(g4a_session_sample_begin(s, &hot, NULL), G4A_OK);
        for (uint32_t i = 0; i <= round % 3; i++) {
            CHECK_INT(g4a_session_next(s, &token, NULL), G4A_OK);
        }
        g4a_session_cancel(s);
        CHECK_INT(g4a_session_next(s, &token, NULL), G4A_ERR_CANCELLED);
        if (round % 100 == 0) { /* sessions come and go, too */
            g4a_session_free(s);
            CHECK_INT(g4a_alloc_held(), held);
            s = tm_session(model, 64);
        }
        CHECK_INT(g4a_alloc_held(), with_session);
    }
    g4a_session_free(s);
    CHECK_INT(g4a_alloc_held(), held);
    g4a_model_close(model);
}

/* Looking ahead */

/* Two sessions over the same text, one of which tries every guess there is: the same tokens, logits
 * and lengths at every step, to the end of the context. Returns what was guessed. */
static g4a_guess_counts compare_lookahead(g4a_model *model, g4a_sampling params, size_t period) {
    g4a_session *plain = tm_session(model, 150);
    g4a_session *ahead = tm_session(model, 150);
    int32_t ids[60];
    tm_ids(ids, 60, 5, 300);
    for (size_t i = period; i < 60; i++) {
        ids[i] = ids[i - period];
    }
    (void)tm_sync(plain, ids, 60);
    (void)tm_sync(ahead, ids, 60);
    g4a_error err = {0};
    params.lookahead = 0;
    CHECK_INT(g4a_session_sample_begin(plain, &params, &err), G4A_OK);
    params.lookahead = 2;
    CHECK_INT(g4a_session_sample_begin(ahead, &params, &err), G4A_OK);
    const size_t row = tm_vocab(model) * sizeof(float);
    for (g4a_status st = G4A_OK; st == G4A_OK;) {
        int32_t a = -1;
        int32_t b = -1;
        st = g4a_session_next(plain, &a, &err);
        CHECK_INT(g4a_session_next(ahead, &b, &err), st);
        CHECK_INT(a, b);
        CHECK_INT(g4a_session_length(plain), g4a_session_length(ahead));
        CHECK(memcmp(g4a_session_logits(plain), g4a_session_logits(ahead), row) == 0);
    }
    CHECK_INT(err.status, G4A_ERR_CONTEXT_FULL);
    CHECK_INT(g4a_session_length(ahead), 150);
    g4a_guess_counts counts;
    g4a_session_guesses(plain, &counts);
    CHECK_INT(counts.tokens, 90);
    CHECK_INT(counts.guessed, 0);
    g4a_session_guesses(ahead, &counts);
    CHECK_INT(counts.tokens, 90);
    g4a_session_free(plain);
    g4a_session_free(ahead);
    return counts;
}

static void test_lookahead_changes_nothing(void) {
    static const uint32_t types[] = {G4A_TYPE_Q4_0, G4A_TYPE_Q6_K, G4A_TYPE_F16};
    for (size_t i = 0; i < G4A_COUNT(types); i++) {
        g4a_model *model = tm_open(mb_tiny(types[i]), 2);
        g4a_guess_counts all = {0};
        for (size_t period = 7; period <= 30; period += 23) {
            for (uint64_t seed = 0; seed < 6; seed++) {
                g4a_sampling p = greedy;
                p.seed = seed;
                p.temperature = 0.3f * (float)seed; /* 0: repeats itself; 1.5: hardly ever */
                p.repeat_penalty = seed % 2 == 0 ? 1.0f : 1.1f;
                p.repeat_last_n = 64;
                const g4a_guess_counts c = compare_lookahead(model, p, period);
                all.guessed += c.guessed;
                all.accepted += c.accepted;
            }
        }
        CHECK(all.accepted > 50); /* otherwise nothing was tested */
        CHECK(all.guessed > all.accepted);
        g4a_model_close(model);
    }
}

/* A sync in the middle of accepted guesses keeps the text and nothing of the guesses. */
static void test_sync_after_lookahead(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q5_K), 2);
    g4a_session *s = tm_session(model, 100);
    int32_t ids[60];
    for (int32_t i = 0; i < 60; i++) {
        ids[i] = 20 + i % 5;
    }
    g4a_error err = {0};
    g4a_sampling p = greedy;
    p.lookahead = 2;
    for (size_t steps = 1; steps < 12; steps++) {
        (void)tm_sync(s, ids, 40);
        CHECK_INT(g4a_session_sample_begin(s, &p, &err), G4A_OK);
        for (size_t i = 0; i < steps; i++) {
            CHECK_INT(g4a_session_next(s, &ids[40 + i], &err), G4A_OK);
        }
        CHECK_INT(tm_sync(s, ids, 40 + steps), 1);
        CHECK(tm_like_fresh(model, s, ids, 40 + steps));
        ids[40] ^= 1;
        CHECK_INT(tm_sync(s, ids, 40 + steps), steps);
        CHECK(tm_like_fresh(model, s, ids, 40 + steps));
    }
    g4a_session_free(s);
    g4a_model_close(model);
}

int main(void) {
    g4a_error err = {0};
    if (g4a_init(&err) != G4A_OK) { /* this processor lacks the tier asked for */
        fprintf(stderr, "%s\n", err.text);
        return 77;
    }
    test_creation();
    test_sync_evaluates_what_changed();
    test_refused_syncs();
    test_sampling_must_begin();
    test_bad_sampling_parameters();
    test_next_continues_the_text();
    test_sync_after_sampling();
    test_seeds();
    test_lookahead_changes_nothing();
    test_sync_after_lookahead();
    test_padding_is_never_sampled();
    test_nothing_is_allocated_between_create_and_free();
    test_a_thousand_cycles_leave_memory_flat();
    return check_done();
}
