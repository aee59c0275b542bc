/* kernels_neondot.c – the neondot tier: its vocabulary and the common body. */
#define G4A_ISA neondot
#define G4A_SILICON "Apple M, Cortex-A76 and later (Raspberry Pi 5, Snapdragon 855 and later)"
#define G4A_MACS_PER_NS 60
#include "vec_neondot.h"
#include "kernels_body.h"
