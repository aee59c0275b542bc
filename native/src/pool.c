/* pool.c – worker threads with self-scheduling loops.
 *
 * Why not a barrier: with spinning barriers every thread waits for the slowest, and a thread that
 * lost its CPU to another program is slow by whole time slices. Here a loop is a counter of chunks.
 * Whoever is running takes the next one, the caller included, so a thread that is off its CPU costs
 * at most the one chunk it holds. Waiting spins briefly (the next loop usually follows within
 * microseconds) and then sleeps in the kernel, so idle workers take no CPU from others.
 *
 * Protocol. `state` is (epoch << 32 | chunks left). A thread claims a chunk by decrementing it with
 * compare-and-swap; that can only succeed while the epoch's loop still has unclaimed chunks, hence
 * while its caller is still inside g4a_pool_run, so the fields of the loop read *after* a
 * successful claim are stable. `pending` counts chunks not yet finished; who brings it to 0 wakes
 * the caller.
 *
 * Invariant: fn, ctx, n and cancel are written only while state has no chunks left and pending is
 * 0. */
#include "pool.h"

#include "alloc.h"
#include "limits.h"
#include "os.h"

/* About 20 µs and 5 µs of pauses: longer than the serial gaps inside a token, shorter than what a
 * competing program would notice. */
enum { IDLE_SPINS = 2000, JOIN_SPINS = 500 };

struct g4a_pool {
    _Atomic uint64_t state;
    char pad0[56]; /* the counters below are hot on other threads: one cache line each */
    _Atomic uint32_t pending;
    _Atomic uint32_t caller_sleeps;
    char pad1[56];
    _Atomic uint32_t epoch; /* futex word of the workers: the epoch last published */
    _Atomic uint32_t sleepers;
    _Atomic bool stop;
    g4a_chunk_fn fn;
    void *ctx;
    size_t n;
    const _Atomic int32_t *cancel;
    g4a_mutex *turn;
    int32_t n_threads;
    int32_t n_started;
    struct worker {
        g4a_pool *pool;
        size_t index;
        g4a_thread *thread;
    } workers[G4A_MAX_THREADS];
};

static uint32_t chunks_left(uint64_t state) {
    return (uint32_t)state;
}

static bool cancelled(const g4a_pool *p) {
    return p->cancel != NULL && atomic_load_explicit(p->cancel, memory_order_relaxed) != 0;
}

/* Claims and runs chunks until none is left. */
static void work(g4a_pool *p, size_t worker) {
    uint64_t state = atomic_load_explicit(&p->state, memory_order_relaxed);
    while (chunks_left(state) != 0) {
        if (!atomic_compare_exchange_weak_explicit(&p->state, &state, state - 1,
                                                   memory_order_acquire, memory_order_relaxed)) {
            continue;
        }
        if (!cancelled(p)) {
            p->fn(p->ctx, p->n - chunks_left(state), worker);
        }
        if (atomic_fetch_sub(&p->pending, 1) == 1 && atomic_load(&p->caller_sleeps) != 0) {
            g4a_os_wake_all(&p->pending);
        }
        state = atomic_load_explicit(&p->state, memory_order_relaxed);
    }
}

static void worker_main(void *arg) {
    const struct worker *w = arg;
    g4a_pool *p = w->pool;
    uint32_t seen = 0;
    for (;;) {
        uint32_t now = atomic_load_explicit(&p->epoch, memory_order_acquire);
        for (int i = 0; now == seen && i < IDLE_SPINS; i++) {
            g4a_os_relax();
            now = atomic_load_explicit(&p->epoch, memory_order_acquire);
        }
        while (now == seen) {
            /* Announce, then look again: the publisher stores epoch first and reads sleepers
             * second, so one of the two sees the other (both sequentially consistent). */
            atomic_fetch_add(&p->sleepers, 1);
            now = atomic_load(&p->epoch);
            if (now == seen) {
                g4a_os_wait(&p->epoch, seen);
                now = atomic_load(&p->epoch);
            }
            atomic_fetch_sub(&p->sleepers, 1);
        }
        seen = now;
        if (atomic_load(&p->stop)) {
            return;
        }
        work(p, w->index);
    }
}

static void publish_epoch(g4a_pool *p, uint32_t epoch) {
    atomic_store(&p->epoch, epoch);
    if (atomic_load(&p->sleepers) != 0) {
        g4a_os_wake_all(&p->epoch);
    }
}

static void join_chunks(g4a_pool *p) {
    for (int i = 0; i < JOIN_SPINS; i++) {
        if (atomic_load_explicit(&p->pending, memory_order_acquire) == 0) {
            return;
        }
        g4a_os_relax();
    }
    atomic_store(&p->caller_sleeps, 1);
    uint32_t pending;
    while ((pending = atomic_load(&p->pending)) != 0) {
        g4a_os_wait(&p->pending, pending);
    }
    atomic_store(&p->caller_sleeps, 0);
}

bool g4a_pool_run(g4a_pool *p, size_t n, g4a_chunk_fn fn, void *ctx,
                  const _Atomic int32_t *cancel) {
    G4A_ASSERT(n <= UINT32_MAX);
    if (n == 0) {
        return true;
    }
    g4a_os_mutex_lock(p->turn);
    p->fn = fn;
    p->ctx = ctx;
    p->n = n;
    p->cancel = cancel;
    atomic_store_explicit(&p->pending, (uint32_t)n, memory_order_relaxed);
    const uint64_t epoch = (atomic_load_explicit(&p->state, memory_order_relaxed) >> 32) + 1;
    atomic_store_explicit(&p->state, epoch << 32 | n, memory_order_release);
    if (n > 1 && p->n_started > 0) {
        publish_epoch(p, (uint32_t)epoch);
    }
    work(p, 0);
    join_chunks(p);
    const bool complete = !cancelled(p);
    g4a_os_mutex_unlock(p->turn);
    return complete;
}

g4a_status g4a_pool_create(int32_t n_threads, g4a_pool **pool_out, g4a_error *err) {
    *pool_out = NULL;
    G4A_ASSERT(n_threads >= 1 && n_threads <= G4A_MAX_THREADS);
    g4a_pool *p = g4a_calloc(1, sizeof *p);
    if (p == NULL) {
        return g4a_fail_nomem(err, sizeof *p);
    }
    p->n_threads = n_threads;
    p->turn = g4a_os_mutex_new();
    if (p->turn == NULL) {
        g4a_pool_free(p);
        return g4a_fail_nomem(err, sizeof *p);
    }
    for (int32_t i = 0; i + 1 < n_threads; i++) {
        struct worker *w = &p->workers[i];
        *w = (struct worker){.pool = p, .index = (size_t)i + 1};
        w->thread = g4a_os_thread_start(worker_main, w);
        if (w->thread == NULL) {
            g4a_pool_free(p);
            return g4a_fail(err, G4A_ERR_NOMEM, "could not start thread %d of %d.", i + 2,
                            n_threads);
        }
        p->n_started++;
    }
    *pool_out = p;
    return G4A_OK;
}

void g4a_pool_free(g4a_pool *p) {
    if (p == NULL) {
        return;
    }
    atomic_store(&p->stop, true);
    publish_epoch(p, atomic_load(&p->epoch) + 1);
    for (int32_t i = 0; i < p->n_started; i++) {
        g4a_os_thread_join(p->workers[i].thread);
    }
    g4a_os_mutex_free(p->turn);
    g4a_free(p);
}

int32_t g4a_pool_threads(const g4a_pool *p) {
    return p->n_threads;
}
