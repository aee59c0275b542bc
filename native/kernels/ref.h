/* ref.h – the oracle: what the kernels compute, in double precision and without any cleverness.
 * Each function also returns the sum of the magnitudes of its terms, which the error bound of
 * kernels.h is relative to. */
#ifndef G4A_REF_H
#define G4A_REF_H

#include "kernels.h"

typedef struct g4a_exact {
    double value;
    double terms; /* Σ|terms| */
} g4a_exact;

/* One row of `type` weights, as in the file, times column `col`, both as the kernels see them:
 * activations are quantized, and float weights are what a panel has of them. */
g4a_exact g4a_ref_dot(bool quads, uint32_t type, const uint8_t *row, size_t k, const g4a_acts *x,
                      size_t col);

/* Identical, bit for bit, to what g4a_kernels.quantize must produce. `quads`: the format. */
void g4a_ref_quantize(bool quads, const float *x, size_t n, g4a_act *out, size_t stride);

/* Identical, bit for bit, to what g4a_kernels.quantize_wide must produce. */
void g4a_ref_quantize_wide(const float *x, size_t n, int16_t *wide, float *d, size_t stride);

/* Activation i of a column as its block represents it. */
double g4a_ref_act(bool quads, const g4a_act *column, size_t stride, size_t i);

/* Element i of a normalised vector. */
g4a_exact g4a_ref_rms_norm(const float *x, const float *w, size_t n, double eps, size_t i);

g4a_exact g4a_ref_silu_mul(float gate, float up);

/* Element dim of the normalised result of query row i. */
g4a_exact g4a_ref_attend(const g4a_attend_args *a, size_t i, size_t dim);

#endif
