/* Worker threads: every chunk of a loop runs exactly once, on workers whose numbers are unique at
 * any moment; what chunks wrote is visible afterwards; cancelling skips chunks but not the end of
 * the loop; pools start and stop. Meant to be run under ThreadSanitizer as well.
 *
 *     test_pool [LOOPS]      number of tiny loops per pool size, default 20000 */
#include <stdlib.h>

#include "alloc.h"
#include "check.h"
#include "os.h"
#include "pool.h"

enum { MAX_CHUNKS = 5000, MAX_WORKERS = 8 };

static long tiny_loops = 20000;

static g4a_pool *pool_of(int32_t threads) {
    g4a_pool *p = NULL;
    CHECK_INT(g4a_pool_create(threads, &p, NULL), G4A_OK);
    CHECK_INT(g4a_pool_threads(p), threads);
    return p;
}

/* Plain memory on purpose: ThreadSanitizer then proves that the pool orders every access. */
typedef struct record {
    int32_t runs[MAX_CHUNKS];
    _Atomic int32_t busy[MAX_WORKERS]; /* a worker number in use twice would be counted here */
    _Atomic int32_t clashes;
    size_t n_workers;
    int32_t input; /* written by the caller before the loop */
    int32_t seen[MAX_CHUNKS];
} record;

static void count_chunk(void *ctx, size_t index, size_t worker) {
    record *r = ctx;
    if (worker >= r->n_workers || atomic_fetch_add(&r->busy[worker], 1) != 0) {
        atomic_fetch_add(&r->clashes, 1);
        return;
    }
    r->runs[index]++;
    r->seen[index] = r->input;
    atomic_fetch_sub(&r->busy[worker], 1);
}

static void test_every_index_once(void) {
    static record r;
    static const size_t sizes[] = {0, 1, 2, 3, 7, 8, 9, 64, 1000, MAX_CHUNKS};
    for (int32_t threads = 1; threads <= MAX_WORKERS; threads++) {
        g4a_pool *p = pool_of(threads);
        for (size_t i = 0; i < G4A_COUNT(sizes); i++) {
            memset(&r, 0, sizeof r);
            r.n_workers = (size_t)threads;
            r.input = (int32_t)i + 1;
            CHECK(g4a_pool_run(p, sizes[i], count_chunk, &r, NULL));
            bool once = atomic_load(&r.clashes) == 0;
            for (size_t j = 0; j < MAX_CHUNKS; j++) {
                once = once && r.runs[j] == (j < sizes[i]);
                once = once && r.seen[j] == (j < sizes[i] ? r.input : 0);
            }
            CHECK(once);
        }
        g4a_pool_free(p);
    }
}

/* Hand-overs: a loop of few chunks takes about as long as waking somebody up, so loops begin and
 * end while workers are falling asleep, waking up, or still on their way out of the last one. */
static void add_chunk(void *ctx, size_t index, size_t worker) {
    int64_t *sums = ctx;
    (void)worker;
    sums[index] += (int64_t)index + 1;
}

static void test_many_tiny_loops(void) {
    for (int32_t threads = 2; threads <= 4; threads++) {
        g4a_pool *p = pool_of(threads);
        int64_t sums[8] = {0};
        int64_t expected[8] = {0};
        for (long i = 0; i < tiny_loops; i++) {
            const size_t n = 1 + (size_t)i % 8;
            (void)g4a_pool_run(p, n, add_chunk, sums, NULL);
            for (size_t j = 0; j < n; j++) {
                expected[j] += (int64_t)j + 1;
            }
            if (i % 1000 == 999) { /* long enough for everybody to fall asleep */
                const uint64_t until = g4a_os_now_ns() + 200000;
                while (g4a_os_now_ns() < until) {
                    g4a_os_relax();
                }
            }
        }
        CHECK(memcmp(sums, expected, sizeof sums) == 0);
        g4a_pool_free(p);
    }
}

/* A loop whose chunks wait for each other ends only if every worker takes part: also the ones that
 * were asleep. (Were one not woken up, ordinary loops would merely be slower.) */
typedef struct meeting {
    _Atomic int32_t present;
    _Atomic int32_t missed;
    int32_t expected;
} meeting;

static void meet_chunk(void *ctx, size_t index, size_t worker) {
    meeting *m = ctx;
    (void)index;
    (void)worker;
    const uint64_t until = g4a_os_now_ns() + 20000000000u;
    atomic_fetch_add(&m->present, 1);
    while (atomic_load(&m->present) < m->expected) {
        if (g4a_os_now_ns() > until) {
            atomic_fetch_add(&m->missed, 1);
            return;
        }
        g4a_os_relax();
    }
}

static void test_every_worker_wakes_up(void) {
    for (int32_t threads = 2; threads <= 6; threads++) {
        g4a_pool *p = pool_of(threads);
        for (int round = 0; round < 20; round++) {
            const uint64_t until = g4a_os_now_ns() + (uint64_t)(round % 4) * 500000;
            while (g4a_os_now_ns() < until) { /* 0 to 1.5 ms: awake, falling asleep, asleep */
                g4a_os_relax();
            }
            meeting m = {.expected = threads};
            CHECK(g4a_pool_run(p, (size_t)threads, meet_chunk, &m, NULL));
            CHECK_INT(atomic_load(&m.missed), 0);
        }
        g4a_pool_free(p);
    }
}

/* Several callers */

typedef struct caller {
    g4a_pool *pool;
    long loops;
    bool ok;
} caller;

static void call_often(void *arg) {
    caller *c = arg;
    c->ok = true;
    for (long i = 0; i < c->loops; i++) {
        int64_t sums[16] = {0};
        const size_t n = 1 + (size_t)i % 16;
        c->ok = g4a_pool_run(c->pool, n, add_chunk, sums, NULL) && c->ok;
        for (size_t j = 0; j < 16; j++) {
            c->ok = c->ok && sums[j] == (j < n ? (int64_t)j + 1 : 0);
        }
    }
}

static void test_callers_take_turns(void) {
    enum { CALLERS = 3 };
    for (int32_t threads = 1; threads <= 4; threads += 3) {
        g4a_pool *p = pool_of(threads);
        caller c[CALLERS];
        g4a_thread *t[CALLERS];
        for (int i = 0; i < CALLERS; i++) {
            c[i] = (caller){.pool = p, .loops = tiny_loops / 10};
            t[i] = g4a_os_thread_start(call_often, &c[i]);
        }
        for (int i = 0; i < CALLERS; i++) {
            g4a_os_thread_join(t[i]);
            CHECK(c[i].ok);
        }
        g4a_pool_free(p);
    }
}

/* Two pools at once, one of them used from inside a chunk of the other. */
static void nested_chunk(void *ctx, size_t index, size_t worker) {
    g4a_pool *inner = ctx;
    int64_t sums[4] = {0};
    (void)index;
    (void)worker;
    if (!g4a_pool_run(inner, 4, add_chunk, sums, NULL) || sums[3] != 4) {
        abort();
    }
}

static void test_a_loop_inside_a_chunk_of_another_pool(void) {
    g4a_pool *outer = pool_of(3);
    g4a_pool *inner = pool_of(2);
    for (int i = 0; i < 300; i++) {
        CHECK(g4a_pool_run(outer, 6, nested_chunk, inner, NULL));
    }
    g4a_pool_free(outer);
    g4a_pool_free(inner);
}

/* Cancelling */

typedef struct stopper {
    _Atomic int32_t cancel;
    _Atomic int32_t runs;
    int32_t cancel_after;
} stopper;

static void stop_chunk(void *ctx, size_t index, size_t worker) {
    stopper *s = ctx;
    (void)index;
    (void)worker;
    const int32_t run = atomic_fetch_add(&s->runs, 1) + 1;
    if (run == s->cancel_after) {
        atomic_store(&s->cancel, 1);
    }
    /* Who cancels may lose its processor before it stores: the others would run on meanwhile. */
    while (s->cancel_after > 0 && run > s->cancel_after && !atomic_load(&s->cancel)) {
    }
}

static void test_cancel(void) {
    for (int32_t threads = 1; threads <= 4; threads++) {
        g4a_pool *p = pool_of(threads);
        for (int32_t after = 0; after <= 50; after++) {
            stopper s = {.cancel = after == 0, .cancel_after = after};
            CHECK(!g4a_pool_run(p, 1000, stop_chunk, &s, &s.cancel));
            const int32_t runs = atomic_load(&s.runs);
            CHECK(runs >= after && runs <= after + threads); /* chunks already begun may end */
            stopper next = {.cancel_after = -1};
            CHECK(g4a_pool_run(p, 100, stop_chunk, &next, &next.cancel));
            CHECK_INT(atomic_load(&next.runs), 100);
        }
        g4a_pool_free(p);
    }
}

/* Life and death */

static void test_start_and_stop(void) {
    const uint64_t held = g4a_alloc_held();
    for (int i = 0; i < 300; i++) {
        g4a_pool *p = pool_of(1 + i % MAX_WORKERS);
        if (i % 3 != 0) { /* at times without ever having worked */
            int64_t sums[8] = {0};
            (void)g4a_pool_run(p, (size_t)i % 9, add_chunk, sums, NULL);
        }
        g4a_pool_free(p);
    }
    g4a_pool_free(NULL);
    CHECK_INT(g4a_alloc_held(), held);
}

static void test_memory_that_runs_out(void) {
    const uint64_t held = g4a_alloc_held();
    for (int64_t n = 1;; n++) {
        g4a_pool *p = (g4a_pool *)1;
        g4a_error err = {0};
        (void)g4a_alloc_fail_at(n, false);
        const g4a_status st = g4a_pool_create(5, &p, &err);
        if (g4a_alloc_fail_at(0, false) < n) {
            CHECK_INT(st, G4A_OK);
            g4a_pool_free(p);
            break;
        }
        CHECK_INT(st, G4A_ERR_NOMEM);
        CHECK(p == NULL && err.text[0] != '\0');
        CHECK_INT(g4a_alloc_held(), held);
    }
    CHECK_INT(g4a_alloc_held(), held);
}

/* The pieces the pool is made of */

static _Atomic int32_t once_runs;
static void once_fn(void) {
    const uint64_t until = g4a_os_now_ns() + 1000000; /* the others must wait this long */
    while (g4a_os_now_ns() < until) {
        g4a_os_relax();
    }
    atomic_fetch_add(&once_runs, 1);
}

static g4a_once once_flag;
static void once_caller(void *arg) {
    _Atomic int32_t *early = arg;
    g4a_os_once(&once_flag, once_fn);
    if (atomic_load(&once_runs) != 1) {
        atomic_fetch_add(early, 1);
    }
}

static void test_once(void) {
    _Atomic int32_t early = 0;
    g4a_thread *t[6];
    for (int i = 0; i < 6; i++) {
        t[i] = g4a_os_thread_start(once_caller, &early);
    }
    for (int i = 0; i < 6; i++) {
        g4a_os_thread_join(t[i]);
    }
    CHECK_INT(atomic_load(&once_runs), 1);
    CHECK_INT(atomic_load(&early), 0);
}

static void test_clock_and_cpus(void) {
    const uint64_t a = g4a_os_now_ns();
    const uint64_t b = g4a_os_now_ns();
    CHECK(b >= a && a > 0);
    CHECK(g4a_os_usable_cpus() >= 1 && g4a_default_threads() >= 1);
    CHECK(g4a_default_threads() <= g4a_os_usable_cpus());
    CHECK(g4a_os_memory_bytes() > 1u << 20);
}

int main(int argc, char **argv) {
    tiny_loops = argc > 1 ? atol(argv[1]) : tiny_loops;
    test_every_index_once();
    test_many_tiny_loops();
    test_every_worker_wakes_up();
    test_callers_take_turns();
    test_a_loop_inside_a_chunk_of_another_pool();
    test_cancel();
    test_start_and_stop();
    test_memory_that_runs_out();
    test_once();
    test_clock_and_cpus();
    return check_done();
}
