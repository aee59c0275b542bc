/* os_posix.c – os.h for Linux and macOS. Linux sleeps on futexes; macOS, which has no public
 * equivalent, on a small table of condition variables keyed by address. */
#if defined(__linux__)
#define _GNU_SOURCE
#elif defined(__APPLE__)
#define _DARWIN_C_SOURCE
#endif
#include "os.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#if defined(__linux__)
#include <linux/futex.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#elif defined(__APPLE__)
#include <sys/sysctl.h>
#endif

#include "alloc.h"

/* Files */

static g4a_status fail_errno(g4a_error *err, const char *doing, const char *path, int code) {
    char why[128];
    /* strerror_r comes in two flavours; this switch needs neither and names what users meet. */
    switch (code) {
        case ENOENT:
            memcpy(why, "there is no such file", sizeof "there is no such file");
            break;
        case EACCES:
        case EPERM:
            memcpy(why, "permission was denied", sizeof "permission was denied");
            break;
        case ENOMEM:
            memcpy(why, "not enough address space", sizeof "not enough address space");
            break;
        case EMFILE:
        case ENFILE:
            memcpy(why, "too many files are open", sizeof "too many files are open");
            break;
        case EIO:
            memcpy(why, "the disk reported an error", sizeof "the disk reported an error");
            break;
        default:
            return g4a_fail(err, G4A_ERR_IO, "could not %s \"%s\" (system error %d).", doing, path,
                            code);
    }
    return g4a_fail(err, G4A_ERR_IO, "could not %s \"%s\": %s.", doing, path, why);
}

g4a_status g4a_os_map(const char *path_utf8, g4a_mapping *out, g4a_error *err) {
    *out = (g4a_mapping){.handle = -1};
    /* O_NONBLOCK: opening a named pipe would otherwise wait for somebody to write to it. */
    const int fd = open(path_utf8, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        return fail_errno(err, "open", path_utf8, errno);
    }
    struct stat st;
    if (fstat(fd, &st) != 0) {
        const int code = errno;
        close(fd);
        return fail_errno(err, "read", path_utf8, code);
    }
    if (!S_ISREG(st.st_mode)) {
        close(fd);
        return g4a_fail(err, G4A_ERR_IO, "\"%s\" is not a regular file.", path_utf8);
    }
    if (st.st_size == 0) { /* mmap refuses empty files; the reader above says what is wrong */
        out->handle = fd;
        out->data = (const uint8_t *)"";
        return G4A_OK;
    }
    void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
    if (p == MAP_FAILED) {
        const int code = errno;
        close(fd);
        return fail_errno(err, "map", path_utf8, code);
    }
    out->data = p;
    out->size = (uint64_t)st.st_size;
    out->handle = fd;
    return G4A_OK;
}

void g4a_os_unmap(g4a_mapping *m) {
    if (m->size != 0) {
        munmap((void *)(uintptr_t)m->data, (size_t)m->size);
    }
    if (m->data != NULL && m->handle >= 0) {
        close((int)m->handle);
    }
    *m = (g4a_mapping){.handle = -1};
}

void g4a_os_map_prefetch(const g4a_mapping *m) {
    if (m->size != 0) {
        (void)madvise((void *)(uintptr_t)m->data, (size_t)m->size, MADV_WILLNEED);
    }
}

bool g4a_os_map_read(const g4a_mapping *m, const uint8_t *data, void *out, size_t bytes) {
    uint8_t *to = out;
    off_t at = (off_t)(data - m->data);
    while (bytes > 0) {
        const ssize_t n = pread((int)m->handle, to, bytes, at);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            return false;
        }
        to += n;
        at += n;
        bytes -= (size_t)n;
    }
    return true;
}

bool g4a_os_map_intact(const g4a_mapping *m) {
    struct stat st;
    return fstat((int)m->handle, &st) == 0 && (uint64_t)st.st_size >= m->size;
}

/* Memory */

void *g4a_os_pages_alloc(uint64_t bytes, bool all_used) {
    if (bytes == 0 || bytes > SIZE_MAX / 2) {
        return NULL;
    }
    void *p = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) {
        return NULL;
    }
#if defined(MADV_HUGEPAGE)
    (void)madvise(p, (size_t)bytes, all_used ? MADV_HUGEPAGE : MADV_NOHUGEPAGE);
#else
    (void)all_used;
#endif
    return p;
}

void g4a_os_pages_free(void *p, uint64_t bytes) {
    munmap(p, (size_t)bytes);
}

/* Threads */

struct g4a_thread {
    pthread_t id;
    g4a_thread_fn fn;
    void *arg;
};

static void *thread_main(void *arg) {
    const g4a_thread *t = arg;
    t->fn(t->arg);
    return NULL;
}

g4a_thread *g4a_os_thread_start(g4a_thread_fn fn, void *arg) {
    g4a_thread *t = g4a_calloc(1, sizeof *t);
    if (t == NULL) {
        return NULL;
    }
    t->fn = fn;
    t->arg = arg;
    if (pthread_create(&t->id, NULL, thread_main, t) != 0) {
        g4a_free(t);
        return NULL;
    }
    return t;
}

void g4a_os_thread_join(g4a_thread *t) {
    if (t != NULL) {
        pthread_join(t->id, NULL);
        g4a_free(t);
    }
}

struct g4a_mutex {
    pthread_mutex_t m;
};

g4a_mutex *g4a_os_mutex_new(void) {
    g4a_mutex *m = g4a_calloc(1, sizeof *m);
    if (m != NULL && pthread_mutex_init(&m->m, NULL) != 0) {
        g4a_free(m);
        return NULL;
    }
    return m;
}

void g4a_os_mutex_free(g4a_mutex *m) {
    if (m != NULL) {
        pthread_mutex_destroy(&m->m);
        g4a_free(m);
    }
}

void g4a_os_mutex_lock(g4a_mutex *m) {
    pthread_mutex_lock(&m->m);
}
void g4a_os_mutex_unlock(g4a_mutex *m) {
    pthread_mutex_unlock(&m->m);
}

void g4a_os_once(g4a_once *once, void (*fn)(void)) {
    int32_t state = atomic_load_explicit(&once->state, memory_order_acquire);
    if (state == 2) {
        return;
    }
    state = 0;
    if (atomic_compare_exchange_strong(&once->state, &state, 1)) {
        fn();
        atomic_store_explicit(&once->state, 2, memory_order_release);
        return;
    }
    while (atomic_load_explicit(&once->state, memory_order_acquire) != 2) {
        sched_yield();
    }
}

#if defined(__linux__)
void g4a_os_wait(_Atomic uint32_t *word, uint32_t expected) {
    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, expected, NULL, NULL, 0);
}

void g4a_os_wake_all(_Atomic uint32_t *word) {
    syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, INT32_MAX, NULL, NULL, 0);
}
#else
enum { BUCKETS = 16 };
static struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
} buckets[BUCKETS];
static g4a_once buckets_once;

static void buckets_init(void) {
    for (int i = 0; i < BUCKETS; i++) {
        pthread_mutex_init(&buckets[i].lock, NULL);
        pthread_cond_init(&buckets[i].changed, NULL);
    }
}

static size_t bucket_of(const _Atomic uint32_t *word) {
    g4a_os_once(&buckets_once, buckets_init);
    return ((uintptr_t)word >> 6) % BUCKETS;
}

void g4a_os_wait(_Atomic uint32_t *word, uint32_t expected) {
    const size_t b = bucket_of(word);
    pthread_mutex_lock(&buckets[b].lock);
    while (atomic_load(word) == expected) {
        pthread_cond_wait(&buckets[b].changed, &buckets[b].lock);
    }
    pthread_mutex_unlock(&buckets[b].lock);
}

void g4a_os_wake_all(_Atomic uint32_t *word) {
    const size_t b = bucket_of(word);
    pthread_mutex_lock(&buckets[b].lock);
    pthread_cond_broadcast(&buckets[b].changed);
    pthread_mutex_unlock(&buckets[b].lock);
}
#endif

/* Clock and cpus */

void g4a_os_relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

uint64_t g4a_os_now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

bool g4a_os_arm_dotprod(void) {
#if defined(__linux__) && defined(__aarch64__)
    return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#elif defined(__APPLE__)
    int has = 0;
    size_t size = sizeof has;
    return sysctlbyname("hw.optional.arm.FEAT_DotProd", &has, &size, NULL, 0) == 0 && has != 0;
#else
    return false;
#endif
}

int32_t g4a_os_usable_cpus(void) {
#if defined(__linux__)
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        const int n = CPU_COUNT(&set);
        if (n > 0) {
            return n;
        }
    }
#endif
    const long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? (int32_t)n : 1;
}

uint64_t g4a_os_memory_bytes(void) {
#if defined(_SC_PHYS_PAGES)
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? (uint64_t)pages * (uint64_t)size : 0;
#else
    return 0;
#endif
}
