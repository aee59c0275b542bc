/* Sessions and other threads: cancelling at any moment of prefill and decode, watching progress,
 * two sessions of one model at once. Which moments are hit depends on the computer; what must hold
 * afterwards does not. ThreadSanitizer's favourite (-DG4A_SAN=tsan). */
#include "os.h"
#include "temp_model.h"

enum { PROMPT = 600 };

typedef struct helper {
    g4a_session *s;
    g4a_model *model;
    _Atomic int32_t go;
    _Atomic int32_t stop;
    uint32_t delay;
    bool monotone;
    int rounds;
} helper;

static g4a_model *open_model(void) {
    mb_model m = mb_tiny(G4A_TYPE_Q8_0);
    m.n_layer = 4;
    m.context = 1024;
    return tm_open(m, 2);
}

/* Cancels once per `go`, after a varying while. */
static void canceller(void *arg) {
    helper *h = arg;
    while (atomic_load(&h->stop) == 0) {
        int32_t go = 1;
        if (atomic_compare_exchange_strong(&h->go, &go, 2)) {
            for (volatile uint32_t i = 0; i < h->delay; i++) {
                g4a_os_relax();
            }
            g4a_session_cancel(h->s);
            atomic_store(&h->go, 0);
        } else {
            g4a_os_relax();
        }
    }
}

static void start(helper *h, uint32_t delay) {
    h->delay = delay;
    atomic_store(&h->go, 1);
}

/* Waits until the canceller is done, then forgets a cancel that came too late. */
static void settle(helper *h) {
    while (atomic_load(&h->go) != 0) {
        g4a_os_relax();
    }
    g4a_session_cancel_clear(h->s);
}

static void test_cancelled_prefill(void) {
    helper h = {.model = open_model()};
    h.s = tm_session(h.model, 1024);
    g4a_thread *t = g4a_os_thread_start(canceller, &h);
    int32_t ids[PROMPT];
    int cancelled = 0;
    int kept_something = 0;
    for (uint32_t round = 0; round < 45; round++) {
        size_t n = 0;
        g4a_error err = {0};
        tm_ids(ids, PROMPT, round / 3, 300); /* three rounds with the same text: prefixes remain */
        start(&h, (round * 7919) % 40000);
        const g4a_status st = g4a_session_sync(h.s, ids, PROMPT, &n, &err);
        if (st == G4A_ERR_CANCELLED) {
            cancelled++;
            CHECK(g4a_session_logits(h.s) == NULL && err.text[0] != '\0');
            const int32_t length = g4a_session_length(h.s);
            /* All of the round before, where the cancel came before the first step. */
            CHECK(length >= (int32_t)n && length <= PROMPT);
            kept_something += length > 0;
            int32_t token;
            CHECK_INT(g4a_session_next(h.s, &token, &err), G4A_ERR_INVALID);
        } else {
            CHECK_INT(st, G4A_OK);
        }
        settle(&h);
        const size_t end = round % 2 == 0 ? PROMPT : 300;
        (void)tm_sync(h.s, ids, end); /* goes on from what was kept */
        CHECK(tm_like_fresh(h.model, h.s, ids, end));
    }
    CHECK(cancelled > 0);
    (void)kept_something; /* whether a whole batch was done in time depends on the computer */
    atomic_store(&h.stop, 1);
    g4a_os_thread_join(t);
    g4a_session_free(h.s);
    g4a_model_close(h.model);
}

/* A cancelled step evaluates nothing and forgets nothing: going on gives the tokens that an
 * undisturbed run gives. */
static void test_cancelled_decode(void) {
    helper h = {.model = open_model()};
    h.s = tm_session(h.model, 256);
    const g4a_sampling params = {
        .temperature = 0.8f, .top_k = 40, .top_p = 0.9f, .repeat_penalty = 1.1f, .seed = 3};
    int32_t ids[204];
    int32_t expected[200];
    tm_ids(ids, 4, 1, 300);
    (void)tm_sync(h.s, ids, 4);
    CHECK_INT(g4a_session_sample_begin(h.s, &params, NULL), G4A_OK);
    for (size_t i = 0; i < 200; i++) {
        CHECK_INT(g4a_session_next(h.s, &expected[i], NULL), G4A_OK);
    }
    (void)tm_sync(h.s, ids, 4);
    CHECK_INT(g4a_session_sample_begin(h.s, &params, NULL), G4A_OK);
    g4a_thread *t = g4a_os_thread_start(canceller, &h);
    int cancelled = 0;
    for (size_t i = 0; i < 200; i++) {
        if (atomic_load(&h.go) == 0) {
            start(&h, (uint32_t)(i * 97) % 2000);
        }
        if (i == 100) { /* on a busy computer the other thread may always be too late */
            g4a_session_cancel(h.s);
        }
        g4a_status st;
        while ((st = g4a_session_next(h.s, &ids[4 + i], NULL)) == G4A_ERR_CANCELLED) {
            cancelled++;
        }
        CHECK_INT(st, G4A_OK);
        CHECK_INT(ids[4 + i], expected[i]);
        CHECK_INT(g4a_session_length(h.s), 4 + i);
    }
    settle(&h);
    CHECK(cancelled > 0);
    CHECK(tm_like_fresh(h.model, h.s, ids, 203));
    atomic_store(&h.stop, 1);
    g4a_os_thread_join(t);
    g4a_session_free(h.s);
    g4a_model_close(h.model);
}

/* Without another thread: a cancel beforehand is for the next call, whatever that has to do, and
 * only for that. */
static void test_cancel_before_a_call(void) {
    g4a_model *model = open_model();
    g4a_session *s = tm_session(model, 64);
    int32_t ids[20];
    size_t n = 99;
    int32_t token;
    g4a_error err = {0};
    const g4a_sampling greedy = {.top_p = 1.0f, .repeat_penalty = 1.0f};
    tm_ids(ids, 20, 2, 300);
    g4a_session_cancel(s);
    CHECK_INT(g4a_session_sync(s, ids, 20, &n, &err), G4A_ERR_CANCELLED);
    CHECK(n == 0 && g4a_session_length(s) == 0 && g4a_session_logits(s) == NULL);
    CHECK_INT(tm_sync(s, ids, 20), 20);
    g4a_session_cancel(s); /* nothing to evaluate: cancelled all the same */
    g4a_session_cancel(s);
    CHECK_INT(g4a_session_sync(s, ids, 20, &n, &err), G4A_ERR_CANCELLED);
    CHECK(n == 0 && g4a_session_logits(s) == NULL);
    (void)tm_sync(s, ids, 20);
    CHECK(tm_like_fresh(model, s, ids, 20));
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_OK);
    g4a_session_cancel(s); /* the first token needs no evaluation */
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_ERR_CANCELLED);
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_OK);
    g4a_session_cancel(s);
    g4a_session_cancel_clear(s);
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_OK);
    g4a_session_free(s);
    g4a_model_close(model);
}

static void watcher(void *arg) {
    helper *h = arg;
    int32_t last = 0;
    int32_t last_total = 0;
    h->monotone = true;
    while (atomic_load(&h->stop) == 0) {
        int32_t done = -1;
        int32_t total = -1;
        g4a_session_progress(h->s, &done, &total);
        const bool forward = total != last_total || done >= last;
        h->monotone = h->monotone && done >= 0 && done <= total && forward;
        last = done;
        last_total = total;
        h->rounds++;
    }
}

/* Every round is a sync of its own length, so that the watcher can tell them apart. */
static void test_progress_never_goes_back(void) {
    helper h = {.model = open_model()};
    h.s = tm_session(h.model, 1024);
    g4a_thread *t = g4a_os_thread_start(watcher, &h);
    int32_t ids[PROMPT];
    for (uint32_t round = 0; round < 30; round++) {
        tm_ids(ids, PROMPT, 100 + round, 300);
        const size_t n = PROMPT - 10 * round;
        CHECK_INT(tm_sync(h.s, ids, n), n);
        int32_t done;
        int32_t total;
        g4a_session_progress(h.s, &done, &total);
        CHECK(done == (int32_t)n && total == (int32_t)n);
        const g4a_sampling greedy = {.top_p = 1.0f, .repeat_penalty = 1.0f};
        CHECK_INT(g4a_session_sample_begin(h.s, &greedy, NULL), G4A_OK);
        for (int i = 0; i < 3; i++) { /* decoding is not a sync: nothing changes */
            int32_t token;
            CHECK_INT(g4a_session_next(h.s, &token, NULL), G4A_OK);
            g4a_session_progress(h.s, &done, &total);
            CHECK(done == (int32_t)n && total == (int32_t)n);
        }
    }
    atomic_store(&h.stop, 1);
    g4a_os_thread_join(t);
    CHECK(h.monotone && h.rounds > 0);
    g4a_session_free(h.s);
    g4a_model_close(h.model);
}

/* Two sessions of one model */

typedef struct talker {
    g4a_model *model;
    uint32_t seed;
    int32_t out[60];
} talker;

static void talk(void *arg) {
    talker *k = arg;
    g4a_session *s = tm_session(k->model, 256);
    int32_t ids[100];
    tm_ids(ids, 100, k->seed, 300);
    size_t n = 0;
    const g4a_sampling params = {
        .temperature = 1.0f, .top_p = 0.9f, .repeat_penalty = 1.0f, .seed = k->seed};
    if (g4a_session_sync(s, ids, 100, &n, NULL) != G4A_OK ||
        g4a_session_sample_begin(s, &params, NULL) != G4A_OK) {
        k->out[0] = -1;
    }
    for (int i = 0; i < 60 && k->out[0] >= 0; i++) {
        if (g4a_session_next(s, &k->out[i], NULL) != G4A_OK) {
            k->out[0] = -1;
        }
        if (i % 16 == 7) { /* what one session cancels, the others do not notice */
            int32_t token;
            g4a_session_cancel(s);
            if (g4a_session_next(s, &token, NULL) != G4A_ERR_CANCELLED) {
                k->out[0] = -1;
            }
        }
    }
    g4a_session_free(s);
}

static void test_sessions_side_by_side(void) {
    enum { TALKERS = 4 };
    g4a_model *model = open_model();
    const uint64_t held = g4a_alloc_held();
    talker alone[TALKERS] = {0};
    talker together[TALKERS] = {0};
    g4a_thread *threads[TALKERS];
    for (uint32_t i = 0; i < TALKERS; i++) {
        alone[i] = together[i] = (talker){.model = model, .seed = 50 + i};
        talk(&alone[i]);
        CHECK(alone[i].out[0] >= 0);
    }
    for (int i = 0; i < TALKERS; i++) {
        threads[i] = g4a_os_thread_start(talk, &together[i]);
    }
    for (int i = 0; i < TALKERS; i++) {
        g4a_os_thread_join(threads[i]);
        CHECK(memcmp(alone[i].out, together[i].out, sizeof alone[i].out) == 0);
    }
    CHECK_INT(g4a_alloc_held(), held);
    g4a_model_close(model);
}

int main(void) {
    test_cancel_before_a_call();
    test_cancelled_prefill();
    test_cancelled_decode();
    test_progress_never_goes_back();
    test_sessions_side_by_side();
    return check_done();
}
