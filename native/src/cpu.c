/* cpu.c – CPUID and XCR0 on x86-64; on 64-bit ARM NEON is part of the baseline. A CPU flag alone is
 * not enough: the operating system must also save the wide registers, which XCR0 tells. */
#include "cpu.h"

#include "limits.h"
#include "os.h"

#if defined(__x86_64__)
#include <cpuid.h>

typedef struct regs {
    uint32_t a, b, c, d;
} regs;

static regs cpuid(uint32_t leaf, uint32_t sub) {
    regs r = {0, 0, 0, 0};
    if ((uint32_t)__get_cpuid_max(leaf & 0x80000000u, NULL) >= leaf) { /* int in clang */
        __cpuid_count(leaf, sub, r.a, r.b, r.c, r.d);
    }
    return r;
}

/* Extended control register 0; only legal when CPUID.1:ECX.OSXSAVE is set. */
static uint64_t xcr0(void) {
    uint32_t lo;
    uint32_t hi;
    __asm__ volatile("xgetbv" : "=a"(lo), "=d"(hi) : "c"(0));
    return (uint64_t)hi << 32 | lo;
}

/* Leaf 0xB (also on AMD since Zen) lists topology levels; type 1 is the thread level. */
static int32_t threads_per_core(void) {
    const regs r = cpuid(0xb, 0);
    const uint32_t type = r.c >> 8 & 0xffu;
    const uint32_t n = r.b & 0xffffu;
    return type == 1 && n >= 1 && n <= 8 ? (int32_t)n : 1;
}

g4a_cpu g4a_cpu_detect(void) {
    enum { SSSE3 = 9, FMA = 12, SSE41 = 19, OSXSAVE = 27, AVX = 28, F16C = 29 };  /* leaf 1, C */
    enum { AVX2 = 5, AVX512F = 16, AVX512DQ = 17, AVX512BW = 30, AVX512VL = 31 }; /* leaf 7, B */
    enum { AVX512VNNI = 11, AVXVNNI = 4 }; /* leaf 7, C; its second part, A */
    g4a_cpu cpu = {.threads_per_core = threads_per_core()};
    const regs one = cpuid(1, 0);
    const regs seven = cpuid(7, 0);
    const uint64_t saved_state = (one.c >> OSXSAVE & 1u) != 0 ? xcr0() : 0;
    const bool saved = (saved_state & 6u) == 6u;
    cpu.sse4 = (one.c >> SSSE3 & 1u) != 0 && (one.c >> SSE41 & 1u) != 0;
    cpu.avx = saved && (one.c >> AVX & 1u) != 0;
    cpu.avx2 = cpu.avx && (one.c >> FMA & 1u) != 0 && (one.c >> F16C & 1u) != 0 &&
               (seven.b >> AVX2 & 1u) != 0;
    cpu.avxvnni = cpu.avx2 && (cpuid(7, 1).a >> AVXVNNI & 1u) != 0;
#if !defined(__APPLE__) /* which turns AVX-512 on for a thread only when it first uses it */
    const uint32_t wide = 1u << AVX512F | 1u << AVX512DQ | 1u << AVX512BW | 1u << AVX512VL;
    cpu.avx512 = cpu.avx2 && (saved_state & 0xe6u) == 0xe6u && (seven.b & wide) == wide &&
                 (seven.c >> AVX512VNNI & 1u) != 0;
#endif
    return cpu;
}
#else
g4a_cpu g4a_cpu_detect(void) {
    return (g4a_cpu) {
#if defined(__aarch64__)
        .neon = true, .neondot = g4a_os_arm_dotprod(),
#endif
        .threads_per_core = 1
    };
}
#endif

int32_t g4a_cpu_default_threads(void) {
    const int32_t n = g4a_os_usable_cpus() / g4a_cpu_detect().threads_per_core;
    return n < 1 ? 1 : n > G4A_MAX_THREADS ? G4A_MAX_THREADS : n;
}
