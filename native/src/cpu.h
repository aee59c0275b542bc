/* cpu.h – what this processor and its operating system allow. */
#ifndef G4A_CPU_H
#define G4A_CPU_H

#include "common.h"

typedef struct g4a_cpu {
    bool sse4;    /* SSE4.1 and SSSE3 */
    bool avx;     /* AVX instructions, and the system saves their registers (XCR0) */
    bool avx2;    /* AVX2, FMA and F16C as well */
    bool avxvnni; /* AVX-VNNI as well */
    bool avx512;  /* AVX-512 F, BW, DQ, VL and VNNI as well, and the system saves their registers */
    bool neon;
    bool neondot;             /* the dot-product instructions as well */
    int32_t threads_per_core; /* hardware threads sharing one core; 1 when unknown */
} g4a_cpu;

g4a_cpu g4a_cpu_detect(void);

/* Usable physical cores, >= 1: decoding is limited by memory, a second thread per core only adds
 * contention. */
int32_t g4a_cpu_default_threads(void);

#endif
