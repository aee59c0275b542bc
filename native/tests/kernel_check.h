/* kernel_check.h – what the parts of kernel_check share. */
#ifndef G4A_KERNEL_CHECK_H
#define G4A_KERNEL_CHECK_H

#include "guard.h"
#include "kernels.h"
#include "ref.h"

typedef enum kc_level { KC_QUICK, KC_NORMAL, KC_SLOW } kc_level;

typedef struct kc {
    const g4a_kernels *k;
    kc_level level;
    uint64_t rng;
    uint64_t checks;
    uint64_t failures;
    double worst; /* largest error so far, in units of Σ|terms| */
} kc;

uint32_t kc_next(kc *c);
float kc_float(kc *c); /* −1 … 1 */

/* Counts a check and, when ok is false, prints the description (the first few of them). */
void kc_check(kc *c, bool ok, const char *format, ...) G4A_PRINTF(3, 4);

/* |found − exact| ≤ bound·terms + tiny. Remembers the largest relative error. */
bool kc_close(kc *c, double found, g4a_exact exact, double bound, double tiny);

/* A block of `bytes`, `shift` bytes away from the inaccessible page (a multiple of the element's
 * natural alignment); what lies around it holds GUARD_CANARY. */
typedef struct kc_block {
    guarded g;
    size_t bytes;
} kc_block;
kc_block kc_place(size_t bytes, size_t shift);
bool kc_intact(const kc_block *b);
void kc_release(kc_block *b);

void kc_panel(kc *c); /* independent of the table: once is enough */
void kc_matmul(kc *c);
void kc_vectors(kc *c);
void kc_attend(kc *c);
void kc_bench(const g4a_kernels *k, const char *type);

#endif
