/* alloc.c – the only malloc: aligned, overflow-checked, counted, and in checked builds able to fail
 * on demand. Each block carries its size in front so that the count is exact without a table. */
#include "alloc.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "os.h"

enum { ALIGN = 64 };

static _Atomic uint64_t held_bytes;
static _Atomic uint64_t peak_bytes;

#if defined(G4A_CHECKED)
static _Atomic int64_t calls;
static _Atomic int64_t fail_at;
static _Atomic bool fail_for_good;

int64_t g4a_alloc_fail_at(int64_t n, bool for_good) {
    atomic_store(&fail_at, n);
    atomic_store(&fail_for_good, for_good);
    return atomic_exchange(&calls, 0);
}

static bool must_fail(void) {
    const int64_t call = atomic_fetch_add(&calls, 1) + 1;
    const int64_t at = atomic_load(&fail_at);
    return at > 0 && (call == at || (call > at && atomic_load(&fail_for_good)));
}
#else
static bool must_fail(void) {
    return false;
}
#endif

static void count_up(uint64_t bytes) {
    const uint64_t now = atomic_fetch_add(&held_bytes, bytes) + bytes;
    uint64_t peak = atomic_load(&peak_bytes);
    while (now > peak && !atomic_compare_exchange_weak(&peak_bytes, &peak, now)) {
    }
}

void *g4a_calloc(uint64_t count, uint64_t size) {
    uint64_t bytes;
    uint64_t total;
    if (!g4a_mul_u64(count, size, &bytes) || !g4a_add_u64(bytes, 2 * ALIGN, &total) ||
        total > SIZE_MAX || must_fail()) {
        return NULL;
    }
    /* calloc first (it gets zero pages from the system for free), then align inside. */
    char *raw = calloc(1, (size_t)total);
    if (raw == NULL) {
        return NULL;
    }
    char *p = raw + ALIGN - ((uintptr_t)raw & (ALIGN - 1));
    if ((size_t)(p - raw) < sizeof raw + sizeof total) {
        p += ALIGN;
    }
    memcpy(p - sizeof raw, &raw, sizeof raw);
    memcpy(p - sizeof raw - sizeof total, &total, sizeof total);
    count_up(total);
    return p;
}

void g4a_free(void *p) {
    if (p == NULL) {
        return;
    }
    char *raw;
    uint64_t total;
    memcpy(&raw, (char *)p - sizeof raw, sizeof raw);
    memcpy(&total, (char *)p - sizeof raw - sizeof total, sizeof total);
    atomic_fetch_sub(&held_bytes, total);
    free(raw);
}

void *g4a_pages_alloc(uint64_t bytes, bool all_used) {
    if (must_fail()) {
        return NULL;
    }
    void *p = g4a_os_pages_alloc(bytes, all_used);
    if (p != NULL) {
        count_up(bytes);
    }
    return p;
}

void g4a_pages_free(void *p, uint64_t bytes) {
    if (p != NULL) {
        g4a_os_pages_free(p, bytes);
        atomic_fetch_sub(&held_bytes, bytes);
    }
}

uint64_t g4a_alloc_held(void) {
    return atomic_load(&held_bytes);
}
uint64_t g4a_alloc_peak(void) {
    return atomic_load(&peak_bytes);
}
void g4a_alloc_reset_peak(void) {
    atomic_store(&peak_bytes, atomic_load(&held_bytes));
}
