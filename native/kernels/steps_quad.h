/* steps_quad.h – the quad format of activations (kernels.h): quantizing and multiplying. The two
 * halves of a block have scales of their own, so their exact integer sums are joined as floats. */

/* Smaller magnitudes than this become 0: 127 / x must not overflow. */
#define QUAD_TINY 1e-30f

/* One scale for 16 numbers; returns their sum in steps. */
G4A_INLINE float quantize_half(const float *x, int8_t *q, float *d) {
    vf v[16 / LANES];
    vf top = vf_zero();
    for (size_t i = 0; i < 16 / LANES; i++) {
        v[i] = vf_load(x + LANES * i);
        top = vf_max(vf_abs(v[i]), top);
    }
    const float amax = vf_hmax(top);
    const bool some = amax >= QUAD_TINY;
    const vf inv = vf_set1(some ? 127.0f / amax : 0.0f);
    vf sum = vf_zero(); /* of whole numbers below 2^15: exact */
    for (size_t i = 0; i < 16 / LANES; i++) {
        /* min and max return their second operand for NaN, which the clamp thereby removes */
        vf r = vf_round(vf_mul(v[i], inv));
        r = vf_max(vf_min(r, vf_set1(127.0f)), vf_set1(-127.0f));
        vf_to_s8(q + LANES * i, r);
        sum = vf_add(sum, r);
    }
    *d = some ? amax / 127.0f : 0.0f;
    return vf_hsum(sum);
}

static void quantize_block(const float *x, g4a_act *out) {
    float sum[2];
    for (int h = 0; h < 2; h++) {
        sum[h] = quantize_half(x + 16 * h, out->q + 16 * h, &out->quad.d[h]);
        out->quad.off8[h] = -8 * (int32_t)sum[h];
    }
    memset(out->quad.zero, 0, sizeof out->quad.zero);
    const float lo = out->quad.d[0] * sum[0];
    out->s = lo + out->quad.d[1] * sum[1];
}

/* product[t] (+)= d_half · (start + Σ w·q) over one half of the block. */
G4A_INLINE void multiply_half(const unpacked *u, size_t T, const g4a_act *a, size_t half, vi start,
                              vf *product) {
    const vf d = vf_set1(a->quad.d[half]);
    vi sum[TILE];
    for (size_t t = 0; t < T; t++) {
        sum[t] = start;
    }
    quad_dot(u->w, T, half, a->q, sum);
    for (size_t t = 0; t < T; t++) {
        const vf x = vf_from_vi(sum[t]);
        product[t] = half == 0 ? vf_mul(x, d) : vf_fma(x, d, product[t]);
    }
}
/* acc += d·(d_0·lo + d_1·hi), the sums beginning at start_0 and start_1. */
G4A_INLINE void multiply(const unpacked *u, size_t T, const g4a_act *a, vi start_0, vi start_1,
                         vf *acc) {
    vf product[TILE];
    multiply_half(u, T, a, 0, start_0, product);
    multiply_half(u, T, a, 1, start_1, product);
    for (size_t t = 0; t < T; t++) {
        acc[t] = vf_fma(product[t], u->d[t], acc[t]);
    }
}
/* −(8 << shift) · Σ q of one half: weights are stored 8 << shift too large. */
G4A_INLINE vi offset_of(const g4a_act *a, size_t half, int shift) {
    return vi_shl(vi_set1(a->quad.off8[half]), shift);
}

G4A_INLINE void step_q4_0(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    multiply(u, T, a, offset_of(a, 0, 0), offset_of(a, 1, 0), acc);
}
G4A_INLINE void step_q5_0(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    multiply(u, T, a, offset_of(a, 0, 1), offset_of(a, 1, 1), acc);
}
G4A_INLINE void step_min(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    for (size_t t = 0; t < T; t++) {
        acc[t] = vf_fma(u->m[t], vf_set1(a->s), acc[t]);
    }
    multiply(u, T, a, vi_set1(0), vi_set1(0), acc);
}
G4A_INLINE void step_q8_0(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    multiply(u, T, a, quad_signed_start(a->quad.off8[0]), quad_signed_start(a->quad.off8[1]), acc);
}
/* Here the halves of the weights have scales of their own, too. */
G4A_INLINE void step_q6_k(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    const vf *scale[2] = {u->d, u->m};
    for (size_t half = 0; half < 2; half++) {
        const vf d = vf_set1(a->quad.d[half]);
        vi sum[TILE];
        for (size_t t = 0; t < T; t++) {
            sum[t] = offset_of(a, half, 2);
        }
        quad_dot(u->w, T, half, a->q, sum);
        for (size_t t = 0; t < T; t++) {
            acc[t] = vf_fma(vf_mul(vf_from_vi(sum[t]), d), scale[half][t], acc[t]);
        }
    }
}
