/* kernel_check – every kernel of every table that runs on this computer against ref.c, within the
 * contract of kernels.h: all short lengths and the real ones, any alignment, extreme values, inputs
 * in front of inaccessible pages, canaries around outputs, and equality to the last bit where the
 * contract promises it.
 *
 *     kernel_check [--quick | --slow] [--tier NAME]
 *     kernel_check --bench [TYPE] [--tier NAME]     speed of the matrix kernels */
#define _DEFAULT_SOURCE
#include "kernel_check.h"

#include <math.h>
#include <stdarg.h>

#include "dispatch.h"
#include "selftest.h"

enum { MAX_PRINTED = 10 }; /* per part */

uint32_t kc_next(kc *c) {
    c->rng = c->rng * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(c->rng >> 33);
}

float kc_float(kc *c) {
    return (float)kc_next(c) / 1073741824.0f - 1.0f;
}

void kc_check(kc *c, bool ok, const char *format, ...) {
    c->checks++;
    if (ok) {
        return;
    }
    if (++c->failures <= MAX_PRINTED) {
        va_list args;
        va_start(args, format);
        fprintf(stderr, "%s: ", c->k->name);
        vfprintf(stderr, format, args);
        fprintf(stderr, "\n");
        va_end(args);
    }
}

bool kc_close(kc *c, double found, g4a_exact exact, double bound, double tiny) {
    const double error = fabs(found - exact.value);
    if (!(error <= bound * exact.terms + tiny)) { /* NaN is not close to anything */
        return false;
    }
    if (error > tiny && error > c->worst * exact.terms) {
        c->worst = error / exact.terms;
    }
    return true;
}

kc_block kc_place(size_t bytes, size_t shift) {
    return (kc_block){guard_new(bytes + shift), bytes};
}

bool kc_intact(const kc_block *b) {
    const uint8_t *data = b->g.data;
    for (size_t i = b->bytes; i < b->g.bytes; i++) {
        if (data[i] != GUARD_CANARY) {
            return false;
        }
    }
    return guard_intact(&b->g);
}

void kc_release(kc_block *b) {
    guard_free(&b->g);
}

static bool check_table(const g4a_kernels *k, kc_level level) {
    kc c = {.k = k, .level = level, .rng = 1};
    bool ok = true;
    static const struct {
        const char *name;
        void (*run)(kc *c);
    } parts[] = {
        {"panel", kc_panel}, {"vectors", kc_vectors}, {"matmul", kc_matmul}, {"attend", kc_attend}};
    for (size_t i = 0; i < G4A_COUNT(parts); i++) {
        c.checks = c.failures = 0;
        c.worst = 0.0;
        parts[i].run(&c);
        printf("%-6s %-8s %7llu checks, %llu failed, largest error %.2g of the terms\n", k->name,
               parts[i].name, (unsigned long long)c.checks, (unsigned long long)c.failures,
               c.worst);
        ok = ok && c.failures == 0;
    }
    g4a_error err = {0};
    if (g4a_kernels_verify(k, &err) != G4A_OK) {
        fprintf(stderr, "%s\n", err.text);
        ok = false;
    }
    return ok;
}

int main(int argc, char **argv) {
    kc_level level = KC_NORMAL;
    const char *tier = NULL;
    const char *type = NULL;
    bool bench = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--quick") == 0) {
            level = KC_QUICK;
        } else if (strcmp(argv[i], "--slow") == 0) {
            level = KC_SLOW;
        } else if (strcmp(argv[i], "--tier") == 0 && i + 1 < argc) {
            tier = argv[++i];
        } else if (strcmp(argv[i], "--bench") == 0) {
            bench = true;
        } else if (bench && argv[i][0] != '-') {
            type = argv[i];
        } else {
            fprintf(stderr,
                    "usage: kernel_check [--quick | --slow | --bench [TYPE]] [--tier NAME]\n");
            return 2;
        }
    }
    bool ok = true;
    size_t n = 0;
    for (size_t i = 0; g4a_kernels_at(i) != NULL; i++) {
        const g4a_kernels *k = g4a_kernels_at(i);
        if (tier != NULL && strcmp(tier, k->name) != 0) {
            continue;
        }
        n++;
        if (bench) {
            kc_bench(k, type);
        } else {
            ok = check_table(k, level) && ok;
        }
    }
    if (n == 0) {
        fprintf(stderr, "this computer cannot run the tier \"%s\"\n", tier);
        return 77;
    }
    return ok ? 0 : 1;
}
