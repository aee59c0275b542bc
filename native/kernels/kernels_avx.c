/* kernels_avx.c – the avx tier: its vocabulary and the common body. */
#define G4A_ISA avx
#define G4A_SILICON "Intel Sandy and Ivy Bridge, AMD Bulldozer to Steamroller"
#define G4A_MACS_PER_NS 25
#include "vec_avx.h"
#include "kernels_body.h"
