/* kernels_neon.c – the neon tier: its vocabulary and the common body. */
#define G4A_ISA neon
#define G4A_SILICON "64-bit ARM"
#define G4A_MACS_PER_NS 15
#include "vec_neon.h"
#include "kernels_body.h"
