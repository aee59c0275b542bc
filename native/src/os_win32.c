/* os_win32.c – os.h for Windows 10 and later (built with clang). Paths are UTF-8 outside and UTF-16
 * here. */
#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include "os.h"

#include <windows.h>

#include "alloc.h"

/* Files */

static g4a_status fail_win(g4a_error *err, const char *doing, const char *path, DWORD code) {
    const char *why = code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND
                          ? "there is no such file"
                      : code == ERROR_ACCESS_DENIED     ? "permission was denied"
                      : code == ERROR_SHARING_VIOLATION ? "another program has locked it"
                                                        : NULL;
    if (why == NULL) {
        return g4a_fail(err, G4A_ERR_IO, "could not %s \"%s\" (system error %lu).", doing, path,
                        (unsigned long)code);
    }
    return g4a_fail(err, G4A_ERR_IO, "could not %s \"%s\": %s.", doing, path, why);
}

g4a_status g4a_os_map(const char *path_utf8, g4a_mapping *out, g4a_error *err) {
    *out = (g4a_mapping){.handle = (intptr_t)INVALID_HANDLE_VALUE};
    const int n = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path_utf8, -1, NULL, 0);
    if (n <= 0) {
        return g4a_fail(err, G4A_ERR_INVALID, "the file name is not valid UTF-8.");
    }
    wchar_t *wide = g4a_calloc((uint64_t)n, sizeof *wide);
    if (wide == NULL) {
        return g4a_fail_nomem(err, (uint64_t)n * sizeof *wide);
    }
    MultiByteToWideChar(CP_UTF8, 0, path_utf8, -1, wide, n);
    const HANDLE file = CreateFileW(wide, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
    const DWORD open_error = GetLastError();
    g4a_free(wide);
    if (file == INVALID_HANDLE_VALUE) {
        return fail_win(err, "open", path_utf8, open_error);
    }
    LARGE_INTEGER size;
    if (!GetFileSizeEx(file, &size)) {
        const DWORD code = GetLastError();
        CloseHandle(file);
        return fail_win(err, "read", path_utf8, code);
    }
    out->handle = (intptr_t)file;
    if (size.QuadPart == 0) {
        out->data = (const uint8_t *)"";
        return G4A_OK;
    }
    const HANDLE section = CreateFileMappingW(file, NULL, PAGE_READONLY, 0, 0, NULL);
    void *p = section == NULL ? NULL : MapViewOfFile(section, FILE_MAP_READ, 0, 0, 0);
    if (p == NULL) {
        const DWORD code = GetLastError();
        if (section != NULL) {
            CloseHandle(section);
        }
        CloseHandle(file);
        *out = (g4a_mapping){.handle = (intptr_t)INVALID_HANDLE_VALUE};
        return fail_win(err, "map", path_utf8, code);
    }
    out->data = p;
    out->size = (uint64_t)size.QuadPart;
    out->section = (intptr_t)section;
    return G4A_OK;
}

void g4a_os_unmap(g4a_mapping *m) {
    if (m->size != 0) {
        UnmapViewOfFile(m->data);
        CloseHandle((HANDLE)m->section);
    }
    if (m->data != NULL) {
        CloseHandle((HANDLE)m->handle);
    }
    *m = (g4a_mapping){.handle = (intptr_t)INVALID_HANDLE_VALUE};
}

/* Nothing: the system reads ahead of whoever reads the file, and what it brought into the mapping
 * would count as this process's memory. */
void g4a_os_map_prefetch(const g4a_mapping *m) {
    (void)m;
}

bool g4a_os_map_read(const g4a_mapping *m, const uint8_t *data, void *out, size_t bytes) {
    const uint64_t at = (uint64_t)(data - m->data);
    OVERLAPPED where = {.Offset = (DWORD)at, .OffsetHigh = (DWORD)(at >> 32)};
    DWORD n = 0;
    return bytes <= MAXDWORD && ReadFile((HANDLE)m->handle, out, (DWORD)bytes, &n, &where) &&
           n == bytes;
}

/* A mapped file cannot be truncated on Windows: the system refuses. */
bool g4a_os_map_intact(const g4a_mapping *m) {
    return m->data != NULL;
}

/* Memory */

void *g4a_os_pages_alloc(uint64_t bytes, bool all_used) {
    (void)all_used; /* large pages need a privilege ordinary users lack */
    if (bytes == 0 || bytes > SIZE_MAX / 2) {
        return NULL;
    }
    return VirtualAlloc(NULL, (SIZE_T)bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
}

void g4a_os_pages_free(void *p, uint64_t bytes) {
    (void)bytes;
    VirtualFree(p, 0, MEM_RELEASE);
}

/* Threads */

struct g4a_thread {
    HANDLE handle;
    g4a_thread_fn fn;
    void *arg;
};

static DWORD WINAPI thread_main(LPVOID arg) {
    const g4a_thread *t = arg;
    t->fn(t->arg);
    return 0;
}

g4a_thread *g4a_os_thread_start(g4a_thread_fn fn, void *arg) {
    g4a_thread *t = g4a_calloc(1, sizeof *t);
    if (t == NULL) {
        return NULL;
    }
    t->fn = fn;
    t->arg = arg;
    t->handle = CreateThread(NULL, 0, thread_main, t, 0, NULL);
    if (t->handle == NULL) {
        g4a_free(t);
        return NULL;
    }
    return t;
}

void g4a_os_thread_join(g4a_thread *t) {
    if (t != NULL) {
        WaitForSingleObject(t->handle, INFINITE);
        CloseHandle(t->handle);
        g4a_free(t);
    }
}

struct g4a_mutex {
    SRWLOCK lock;
};

g4a_mutex *g4a_os_mutex_new(void) {
    g4a_mutex *m = g4a_calloc(1, sizeof *m);
    if (m != NULL) {
        InitializeSRWLock(&m->lock);
    }
    return m;
}

void g4a_os_mutex_free(g4a_mutex *m) {
    g4a_free(m);
}
void g4a_os_mutex_lock(g4a_mutex *m) {
    AcquireSRWLockExclusive(&m->lock);
}
void g4a_os_mutex_unlock(g4a_mutex *m) {
    ReleaseSRWLockExclusive(&m->lock);
}

void g4a_os_once(g4a_once *once, void (*fn)(void)) {
    if (atomic_load_explicit(&once->state, memory_order_acquire) == 2) {
        return;
    }
    int32_t state = 0;
    if (atomic_compare_exchange_strong(&once->state, &state, 1)) {
        fn();
        atomic_store_explicit(&once->state, 2, memory_order_release);
        return;
    }
    while (atomic_load_explicit(&once->state, memory_order_acquire) != 2) {
        SwitchToThread();
    }
}

void g4a_os_wait(_Atomic uint32_t *word, uint32_t expected) {
    (void)WaitOnAddress((volatile VOID *)word, &expected, sizeof expected, INFINITE);
}

void g4a_os_wake_all(_Atomic uint32_t *word) {
    WakeByAddressAll((PVOID)word);
}

/* Clock and cpus */

void g4a_os_relax(void) {
    YieldProcessor();
}

uint64_t g4a_os_now_ns(void) {
    LARGE_INTEGER ticks;
    LARGE_INTEGER per_second;
    QueryPerformanceCounter(&ticks);
    QueryPerformanceFrequency(&per_second);
    const uint64_t t = (uint64_t)ticks.QuadPart;
    const uint64_t f = (uint64_t)per_second.QuadPart;
    return t / f * 1000000000u + t % f * 1000000000u / f;
}

bool g4a_os_arm_dotprod(void) {
    enum { ARM_V82_DP = 43 }; /* PF_ARM_V82_DP_INSTRUCTIONS_AVAILABLE, not in older headers */
    return IsProcessorFeaturePresent(ARM_V82_DP) != 0;
}

int32_t g4a_os_usable_cpus(void) {
    const DWORD n = GetActiveProcessorCount(ALL_PROCESSOR_GROUPS);
    return n > 0 ? (int32_t)n : 1;
}

uint64_t g4a_os_memory_bytes(void) {
    MEMORYSTATUSEX status = {.dwLength = sizeof status};
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
}
