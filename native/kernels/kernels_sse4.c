/* kernels_sse4.c – the sse4 tier: its vocabulary and the common body. */
#define G4A_ISA sse4
#define G4A_SILICON "Intel Nehalem and Westmere, Pentium and Celeron, AMD until 2011"
#define G4A_MACS_PER_NS 20
#include "vec_sse4.h"
#include "kernels_body.h"
