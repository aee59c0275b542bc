/* kernels_avxvnni.c – the avxvnni tier: its vocabulary and the common body. */
#define G4A_ISA avxvnni
#define G4A_SILICON "Intel since Alder Lake (2021), AMD since Zen 5"
#define G4A_MACS_PER_NS 150
#include "vec_avxvnni.h"
#include "kernels_body.h"
