/* kernels_avx512.c – the avx512 tier: its vocabulary and the common body. */
#define G4A_ISA avx512
#define G4A_SILICON "Intel since Ice Lake (2019, not all), AMD since Zen 4 (2022)"
#define G4A_MACS_PER_NS 250
#include "vec_avx512.h"
#include "kernels_body.h"
