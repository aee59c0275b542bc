/* driver.c – a mutation fuzzer without a special compiler:
 *
 *     fuzz_gguf COUNT [SEED]        mutate the target's own seeds COUNT times
 *     fuzz_gguf --file PATH...      run single inputs, e.g. findings
 *     fuzz_gguf --seeds DIRECTORY   write the seeds there, for libFuzzer to start from
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

enum { MAX_INPUT = 1 << 20, MAX_SEEDS = 256, MAX_EDITS = 4 };

static uint64_t rng;
static uint8_t *window;        /* MAX_INPUT bytes, then an inaccessible page */
static const uint8_t *current; /* the input being run, for the crash handler */
static size_t current_size;
static char finding_path[64];

static uint8_t *seeds[MAX_SEEDS];
static size_t seed_sizes[MAX_SEEDS];
static size_t n_seeds;
static uint64_t most_held; /* by one input */

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
    const uint64_t peak = g4a_alloc_peak() - held;
    most_held = peak > most_held ? peak : most_held;
    if (peak > g4a_fuzz_justified(size) || g4a_alloc_held() != held) {
        fprintf(stderr, "peak %llu bytes, %llu leaked, for %zu bytes of input\n",
                (unsigned long long)peak, (unsigned long long)(g4a_alloc_held() - held), size);
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

/* Near the beginning more often: there are the counts and lengths, behind them only data. */
static size_t somewhere(size_t size) {
    const size_t part = size >> next() % 6;
    return next() % (part > 0 ? part : 1);
}

static size_t mutate(uint8_t *data, size_t size) {
    for (uint32_t edits = 1 + next() % MAX_EDITS; edits > 0 && size > 0; edits--) {
        const size_t at = somewhere(size);
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

static void load_seeds(void) {
    static uint8_t buffer[MAX_INPUT];
    for (size_t size; n_seeds < MAX_SEEDS && (size = g4a_fuzz_seed(n_seeds, buffer, MAX_INPUT)) > 0;
         n_seeds++) {
        seeds[n_seeds] = malloc(size);
        if (seeds[n_seeds] == NULL) {
            exit(2);
        }
        memcpy(seeds[n_seeds], buffer, size);
        seed_sizes[n_seeds] = size;
    }
}

static int write_seeds(const char *directory) {
    for (size_t i = 0; i < n_seeds; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/seed-%zu.bin", directory, i);
        FILE *f = fopen(path, "wb");
        if (f == NULL || fwrite(seeds[i], 1, seed_sizes[i], f) != seed_sizes[i] || fclose(f) != 0) {
            fprintf(stderr, "cannot write %s\n", path);
            return 2;
        }
    }
    return 0;
}

static void run_seeds_truncated(void) {
    for (size_t i = 0; i < n_seeds; i++) {
        const size_t most = seed_sizes[i] < 20000 ? seed_sizes[i] : 20000;
        for (size_t n = 0; n <= most; n++) {
            run(seeds[i], n);
        }
        run(seeds[i], seed_sizes[i]);
    }
}

static void run_mutated(uint64_t count, uint64_t first) {
    static uint8_t data[MAX_INPUT];
    for (uint64_t i = 0; i < count; i++) {
        rng = first * 1000003u + i;
        const size_t seed = next() % n_seeds;
        memcpy(data, seeds[seed], seed_sizes[seed]);
        const size_t size = mutate(data, seed_sizes[seed]);
        snprintf(finding_path, sizeof finding_path, "finding-%llu-%llu.bin",
                 (unsigned long long)first, (unsigned long long)i);
        run(data, size);
    }
}

int main(int argc, char **argv) {
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    window =
        mmap(NULL, MAX_INPUT + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (argc < 2 || window == MAP_FAILED || mprotect(window + MAX_INPUT, page, PROT_NONE) != 0) {
        fprintf(stderr, "usage: %s COUNT [SEED] | --file PATH... | --seeds DIRECTORY\n", argv[0]);
        return 2;
    }
    signal(SIGALRM, on_crash);
    signal(SIGSEGV, on_crash);
    signal(SIGBUS, on_crash);
    signal(SIGABRT, on_crash);
    signal(SIGFPE, on_crash);
    snprintf(finding_path, sizeof finding_path, "finding.bin");
    LLVMFuzzerTestOneInput(window, 0); /* lets the target build what it keeps between inputs */
    if (strcmp(argv[1], "--file") == 0) {
        int worst = 0;
        for (int i = 2; i < argc; i++) {
            worst = run_file(argv[i]) != 0 ? 2 : worst;
        }
        return worst;
    }
    load_seeds();
    if (strcmp(argv[1], "--seeds") == 0 && argc > 2) {
        return write_seeds(argv[2]);
    }
    const uint64_t count = strtoull(argv[1], NULL, 10);
    run_seeds_truncated();
    run_mutated(count, argc > 2 ? strtoull(argv[2], NULL, 10) : 1);
    printf(
        "%llu mutated inputs and every truncation of %zu seeds: no finding (at most %llu bytes "
        "held)\n",
        (unsigned long long)count, n_seeds, (unsigned long long)most_held);
    return 0;
}
