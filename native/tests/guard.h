/* guard.h – memory between two inaccessible pages. The block ends exactly where the second one
 * begins, so that reading or writing one byte too far is a crash in any build; what lies in front
 * of it, up to the first page, is filled with a pattern that guard_intact looks at. Define
 * _DEFAULT_SOURCE before the first include. */
#ifndef G4A_TEST_GUARD_H
#define G4A_TEST_GUARD_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { GUARD_CANARY = 0xa5 };

typedef struct guarded {
    void *data;
    size_t bytes;
    uint8_t *room; /* the accessible pages */
    size_t room_bytes;
} guarded;

static inline guarded guard_new(size_t bytes) {
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    const size_t room = (bytes + page - 1) / page * page + page; /* at least one page of canary */
    uint8_t *p = mmap(NULL, room + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED || mprotect(p + page, room, PROT_READ | PROT_WRITE) != 0) {
        fprintf(stderr, "out of memory in a test\n");
        exit(1);
    }
    memset(p + page, GUARD_CANARY, room);
    return (guarded){p + page + room - bytes, bytes, p + page, room};
}

static inline guarded guard_copy(const void *data, size_t bytes) {
    const guarded g = guard_new(bytes);
    if (bytes > 0) {
        memcpy(g.data, data, bytes);
    }
    return g;
}

/* Nothing was written in front of the block. */
static inline bool guard_intact(const guarded *g) {
    const size_t n = g->room_bytes - g->bytes;
    for (size_t i = 0; i < n; i++) {
        if (g->room[i] != GUARD_CANARY) {
            return false;
        }
    }
    return true;
}

static inline void guard_free(guarded *g) {
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    if (g->room != NULL) {
        munmap(g->room - page, g->room_bytes + 2 * page);
    }
    *g = (guarded){0};
}

#endif
