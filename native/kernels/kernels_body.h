/* kernels_body.h – every kernel, written once in the vocabulary of the vec_*.h file included
 * before. Ends by defining the table g4a_kernels_<G4A_ISA>, the only symbol of the object with
 * external linkage. Everything else must stay static: a helper compiled here with AVX instructions
 * must never be the copy that the linker keeps for other files. */
#include <float.h>
#include <math.h>

#include "kernels.h"

#define G4A_JOIN2(a, b) a##b
#define G4A_JOIN(a, b) G4A_JOIN2(a, b)
#define G4A_STRING2(a) #a
#define G4A_STRING(a) G4A_STRING2(a)

#include "body_unpack.h"
#if G4A_QUADS
#include "steps_quad.h"
#else
#include "steps_pair.h"
#endif
#include "body_matmul.h"
#include "body_wide.h"
#include "body_vectors.h"
#include "body_attend.h"

extern const g4a_kernels G4A_JOIN(g4a_kernels_, G4A_ISA);
const g4a_kernels G4A_JOIN(g4a_kernels_, G4A_ISA) = {
    .name = G4A_STRING(G4A_ISA),
    .silicon = G4A_SILICON,
    .quads = G4A_QUADS,
    .macs_per_ns = G4A_MACS_PER_NS,
    .matmul = {[G4A_TYPE_F32] = matmul_wide,
               [G4A_TYPE_F16] = matmul_wide,
               [G4A_TYPE_BF16] = matmul_wide,
               [G4A_TYPE_Q4_0] = matmul_q4_0,
               [G4A_TYPE_Q4_1] = matmul_q4_1,
               [G4A_TYPE_Q5_0] = matmul_q5_0,
               [G4A_TYPE_Q5_1] = matmul_q5_1,
               [G4A_TYPE_Q8_0] = matmul_q8_0,
               [G4A_TYPE_Q4_K] = matmul_q4_k,
               [G4A_TYPE_Q5_K] = matmul_q5_k,
               [G4A_TYPE_Q6_K] = matmul_q6_k},
    .interleave = interleave,
    .pack_wide = pack_wide,
    .quantize = quantize,
    .quantize_wide = quantize_wide,
    .rms_norm = rms_norm,
    .add = add,
    .scale = scale,
    .silu_mul = silu_mul,
    .rope_norm = rope_norm,
    .rope_neox = rope_neox,
    .store_f16 = store_f16,
    .attend = attend,
    .exp_sum = exp_sum,
    .argmax = argmax,
};
