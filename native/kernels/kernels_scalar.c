/* kernels_scalar.c – the scalar tier: its vocabulary and the common body. */
#define G4A_ISA scalar
#define G4A_SILICON "any 64-bit processor"
#define G4A_MACS_PER_NS 1
#include "vec_scalar.h"
#include "kernels_body.h"
