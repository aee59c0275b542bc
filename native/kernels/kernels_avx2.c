/* kernels_avx2.c – the avx2 tier: its vocabulary and the common body. */
#define G4A_ISA avx2
#define G4A_SILICON "Intel since Haswell (2013), AMD since Excavator (2015)"
#define G4A_MACS_PER_NS 100
#include "vec_avx2.h"
#include "kernels_body.h"
