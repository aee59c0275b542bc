/* driver.c – a mutation fuzzer without a special compiler:
 *
 *     fuzz_gguf COUNT [SEED]        mutate the target's own seeds COUNT times
 *     fuzz_gguf --file PATH         run one input, e.g. a finding
 *
 * Each input lies directly in front of an inaccessible page, so that reading one byte too far is a
 * crash in any build. An input that takes longer than 2 s, or makes the kernel allocate more than
 * the file justifies, is a finding as well. A finding is written to finding-<SEED>-<n>.bin and ends
 * the run with a non-zero exit code. */
#define _DEFAULT_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "alloc.h"
#include "fuzz.h"
#include "os.h"

enum { MAX_INPUT = 1 << 20, MAX_EDITS = 4 };

static uint64_t rng;
static uint8_t *window;        /* MAX_INPUT bytes, then an inaccessible page */
static const uint8_t *current; /* the input being run, for the crash handler */
static size_t current_size;
static char finding_path[64];

static uint32_t next(void) {
    rng = rng * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(rng >> 33);
}

static void save_finding(void) {
    FILE *f = fopen(finding_path, "wb");
    if (f != NULL) {
        fwrite(current, 1, current_size, f);
        fclose(f);
        fprintf(stderr, "input written to %s\n", finding_path);
    }
}

static void on_crash(int signal_number) {
    fprintf(stderr, "signal %d\n", signal_number);
    save_finding();
    _exit(1);
}

static void run(const uint8_t *data, size_t size) {
    uint8_t *at = window + MAX_INPUT - size;
    memcpy(at, data, size);
    current = at;
    current_size = size;
    const uint64_t held = g4a_alloc_held();
    g4a_alloc_reset_peak();
    alarm(2);
    LLVMFuzzerTestOneInput(at, size);
    alarm(0);
    /* Tables cost up to 12 bytes per byte of file (an empty metadata entry of 13 bytes becomes one
     * of 72 and is sorted), plus what any file costs. */
    const uint64_t justified = 16 * (uint64_t)size + (1u << 20);
    if (g4a_alloc_peak() - held > justified || g4a_alloc_held() != held) {
        fprintf(stderr, "peak %llu bytes, %llu leaked, for %zu bytes of input\n",
                (unsigned long long)(g4a_alloc_peak() - held),
                (unsigned long long)(g4a_alloc_held() - held), size);
        save_finding();
        exit(1);
    }
}

/* Numbers at which size arithmetic goes wrong. */
static uint64_t nasty_number(void) {
    static const uint64_t base[] = {0,
                                    1,
                                    2,
                                    7,
                                    31,
                                    32,
                                    0x7f,
                                    0xff,
                                    0xffff,
                                    0x7fffffff,
                                    0xffffffff,
                                    0x100000000,
                                    INT64_MAX,
                                    UINT64_MAX,
                                    UINT64_MAX / 8,
                                    UINT64_MAX / 33};
    return base[next() % (sizeof base / sizeof base[0])] + next() % 3 - 1;
}

static size_t mutate(uint8_t *data, size_t size) {
    for (uint32_t edits = 1 + next() % MAX_EDITS; edits > 0 && size > 0; edits--) {
        const size_t at = next() % size;
        const size_t n = 1 + next() % (size - at);
        const uint64_t v = nasty_number();
        switch (next() % 8) {
            case 0:
                data[at] ^= (uint8_t)(1u << next() % 8);
                break;
            case 1:
                data[at] = (uint8_t)next();
                break;
            case 2: /* a 32-bit field */
                memcpy(data + at, &v, size - at < 4 ? size - at : 4);
                break;
            case 3: /* a 64-bit field */
                memcpy(data + at, &v, size - at < 8 ? size - at : 8);
                break;
            case 4: /* cut short */
                size = at;
                break;
            case 5: /* take out a stretch */
                memmove(data + at, data + at + n, size - at - n);
                size -= n;
                break;
            case 6: /* double a stretch */
                if (size + n <= MAX_INPUT) {
                    memmove(data + at + n, data + at, size - at);
                    size += n;
                }
                break;
            default: { /* copy a stretch elsewhere */
                const size_t to = next() % size;
                memmove(data + to, data + at, n < size - to ? n : size - to);
                break;
            }
        }
    }
    return size;
}

static int run_file(const char *path) {
    static uint8_t data[MAX_INPUT];
    FILE *f = fopen(path, "rb");
    if (f == NULL) {
        fprintf(stderr, "cannot open %s\n", path);
        return 2;
    }
    const size_t size = fread(data, 1, sizeof data, f);
    fclose(f);
    run(data, size);
    return 0;
}

static void run_seeds_truncated(const uint8_t *seed, size_t size) {
    for (size_t n = 0; n <= size; n++) {
        run(seed, n);
    }
}

int main(int argc, char **argv) {
    static uint8_t seed[MAX_INPUT];
    static uint8_t data[MAX_INPUT];
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    window =
        mmap(NULL, MAX_INPUT + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (argc < 2 || window == MAP_FAILED || mprotect(window + MAX_INPUT, page, PROT_NONE) != 0) {
        fprintf(stderr, "usage: %s COUNT [SEED] | --file PATH\n", argv[0]);
        return 2;
    }
    signal(SIGALRM, on_crash);
    signal(SIGSEGV, on_crash);
    signal(SIGBUS, on_crash);
    signal(SIGABRT, on_crash);
    signal(SIGFPE, on_crash);
    snprintf(finding_path, sizeof finding_path, "finding.bin");
    if (strcmp(argv[1], "--file") == 0 && argc > 2) {
        return run_file(argv[2]);
    }
    LLVMFuzzerTestOneInput(window, 0); /* lets the target build what it keeps between inputs */
    const uint64_t count = strtoull(argv[1], NULL, 10);
    const uint64_t first = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    size_t n_seeds = 0;
    for (size_t size; (size = g4a_fuzz_seed(n_seeds, seed, MAX_INPUT)) > 0; n_seeds++) {
        run_seeds_truncated(seed, size < 20000 ? size : 20000);
    }
    for (uint64_t i = 0; i < count; i++) {
        rng = first * 1000003u + i;
        size_t size = g4a_fuzz_seed(next() % n_seeds, seed, MAX_INPUT);
        memcpy(data, seed, size);
        size = mutate(data, size);
        snprintf(finding_path, sizeof finding_path, "finding-%llu-%llu.bin",
                 (unsigned long long)first, (unsigned long long)i);
        run(data, size);
    }
    printf("%llu mutated inputs and every truncation of %zu seeds: no finding\n",
           (unsigned long long)count, n_seeds);
    return 0;
}
