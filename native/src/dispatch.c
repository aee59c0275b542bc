/* dispatch.c – one table per tier in ascending order; the last one this CPU supports wins. */
#include "dispatch.h"

#include <stdlib.h>

#include "cpu.h"
#include "os.h"

extern const g4a_kernels g4a_kernels_scalar;
#if defined(G4A_HAVE_SSE4)
extern const g4a_kernels g4a_kernels_sse4;
#endif
#if defined(G4A_HAVE_AVX)
extern const g4a_kernels g4a_kernels_avx;
#endif
#if defined(G4A_HAVE_AVX2)
extern const g4a_kernels g4a_kernels_avx2;
#endif
#if defined(G4A_HAVE_AVXVNNI)
extern const g4a_kernels g4a_kernels_avxvnni;
#endif
#if defined(G4A_HAVE_AVX512)
extern const g4a_kernels g4a_kernels_avx512;
#endif
#if defined(G4A_HAVE_NEON)
extern const g4a_kernels g4a_kernels_neon;
#endif
#if defined(G4A_HAVE_NEONDOT)
extern const g4a_kernels g4a_kernels_neondot;
#endif

enum { MAX_TIERS = 8 };
static const g4a_kernels *tiers[MAX_TIERS];
static size_t n_tiers;
static const g4a_kernels *chosen;
static g4a_error why_not;
static g4a_once once;

static void add_tier(const g4a_kernels *table, bool runs) {
    if (runs) {
        tiers[n_tiers++] = table;
    }
}

static void choose_named(const char *name) {
    chosen = NULL;
    char list[128] = "";
    for (size_t i = 0; i < n_tiers; i++) {
        if (strcmp(tiers[i]->name, name) == 0) {
            chosen = tiers[i];
        }
        if (strlen(list) + strlen(tiers[i]->name) + 3 < sizeof list) {
            strcat(list, i > 0 ? ", " : "");
            strcat(list, tiers[i]->name);
        }
    }
    if (chosen == NULL) {
        g4a_fail(&why_not, G4A_ERR_INVALID,
                 "the environment variable G4A_CPU asks for \"%.40s\"; this computer can run: %s.",
                 name, list);
    }
}

static void choose(void) {
    const g4a_cpu cpu = g4a_cpu_detect();
    (void)cpu;
    add_tier(&g4a_kernels_scalar, true);
#if defined(G4A_HAVE_SSE4)
    add_tier(&g4a_kernels_sse4, cpu.sse4);
#endif
#if defined(G4A_HAVE_AVX)
    add_tier(&g4a_kernels_avx, cpu.avx);
#endif
#if defined(G4A_HAVE_AVX2)
    add_tier(&g4a_kernels_avx2, cpu.avx2);
#endif
#if defined(G4A_HAVE_AVXVNNI)
    add_tier(&g4a_kernels_avxvnni, cpu.avxvnni);
#endif
#if defined(G4A_HAVE_AVX512)
    add_tier(&g4a_kernels_avx512, cpu.avx512);
#endif
#if defined(G4A_HAVE_NEON)
    add_tier(&g4a_kernels_neon, cpu.neon);
#endif
#if defined(G4A_HAVE_NEONDOT)
    add_tier(&g4a_kernels_neondot, cpu.neondot);
#endif
    chosen = tiers[n_tiers - 1];
    const char *name = getenv("G4A_CPU");
    if (name != NULL && name[0] != '\0') {
        choose_named(name);
    }
}

g4a_status g4a_dispatch_init(g4a_error *err) {
    g4a_os_once(&once, choose);
    return chosen != NULL ? G4A_OK : g4a_fail(err, why_not.status, "%s", why_not.text);
}

const g4a_kernels *g4a_kernels_get(void) {
    return chosen;
}

const g4a_kernels *g4a_kernels_at(size_t i) {
    g4a_os_once(&once, choose);
    return i < n_tiers ? tiers[i] : NULL;
}
