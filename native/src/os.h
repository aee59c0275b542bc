/* os.h – everything the kernel asks of the operating system. os_posix.c and os_win32.c implement
 * it; no other file includes a system header. */
#ifndef G4A_OS_H
#define G4A_OS_H

#include <stdatomic.h>

#include "error.h"

/* A read-only mapping of a whole file. */
typedef struct g4a_mapping {
    const uint8_t *data;
    uint64_t size;
    intptr_t handle; /* file descriptor or HANDLE, kept to notice later changes */
    intptr_t section;
} g4a_mapping;

g4a_status g4a_os_map(const char *path_utf8, g4a_mapping *out, g4a_error *err);
void g4a_os_unmap(g4a_mapping *m);

/* A hint: start reading the file ahead. */
void g4a_os_map_prefetch(const g4a_mapping *m);

/* Reads what the mapping has at data from the file itself: no page of the mapping is touched, and a
 * file that was cut short is a failure instead of a signal. */
bool g4a_os_map_read(const g4a_mapping *m, const uint8_t *data, void *out, size_t bytes);

/* False when the file behind the mapping has become shorter: touching it could raise SIGBUS. */
bool g4a_os_map_intact(const g4a_mapping *m);

/* all_used: the memory will be filled at once and read again and again; large pages are welcome. */
void *g4a_os_pages_alloc(uint64_t bytes, bool all_used);
void g4a_os_pages_free(void *p, uint64_t bytes);

typedef struct g4a_thread g4a_thread;
typedef void (*g4a_thread_fn)(void *arg);
g4a_thread *g4a_os_thread_start(g4a_thread_fn fn, void *arg);
void g4a_os_thread_join(g4a_thread *t); /* also frees t */

typedef struct g4a_mutex g4a_mutex;
g4a_mutex *g4a_os_mutex_new(void);
void g4a_os_mutex_free(g4a_mutex *m);
void g4a_os_mutex_lock(g4a_mutex *m);
void g4a_os_mutex_unlock(g4a_mutex *m);

/* Runs fn exactly once per flag (zero-initialised), whichever threads arrive. */
typedef struct g4a_once {
    _Atomic int32_t state;
} g4a_once;
void g4a_os_once(g4a_once *once, void (*fn)(void));

/* Sleeps while *word == expected; may return early. Wake: everyone sleeping on word. */
void g4a_os_wait(_Atomic uint32_t *word, uint32_t expected);
void g4a_os_wake_all(_Atomic uint32_t *word);

void g4a_os_relax(void); /* one pause instruction inside a spin loop */
uint64_t g4a_os_now_ns(void);
bool g4a_os_arm_dotprod(void);      /* 64-bit ARM: SDOT and UDOT may be used */
int32_t g4a_os_usable_cpus(void);   /* logical CPUs this process may run on, >= 1 */
uint64_t g4a_os_memory_bytes(void); /* of the whole computer; 0 = unknown */

#endif
