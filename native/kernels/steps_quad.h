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

/* acc += d·(d_0·sum[0] + d_1·sum[1]) */
G4A_INLINE vf join_halves(const unpacked *u, const g4a_act *a, const vi sum[2], vf acc) {
    const vf lo = vf_mul(vf_from_vi(sum[0]), vf_set1(a->quad.d[0]));
    return vf_fma(vf_fma(vf_from_vi(sum[1]), vf_set1(a->quad.d[1]), lo), u->d, acc);
}
/* The sums of both halves; weights are 8 << shift too large. */
G4A_INLINE void dot_halves(const unpacked *u, const g4a_act *a, int shift, vi sum[2]) {
    for (int h = 0; h < 2; h++) {
        sum[h] = quad_dot(vi_shl(vi_set1(a->quad.off8[h]), shift), u->w + 4 * h, a->q + 16 * h);
    }
}
G4A_INLINE vf step_q4_0(const unpacked *u, const g4a_act *a, vf acc) {
    vi sum[2];
    dot_halves(u, a, 0, sum);
    return join_halves(u, a, sum, acc);
}
G4A_INLINE vf step_q5_0(const unpacked *u, const g4a_act *a, vf acc) {
    vi sum[2];
    dot_halves(u, a, 1, sum);
    return join_halves(u, a, sum, acc);
}
G4A_INLINE vf step_min(const unpacked *u, const g4a_act *a, vf acc) {
    const vi sum[2] = {quad_dot(vi_set1(0), u->w, a->q), quad_dot(vi_set1(0), u->w + 4, a->q + 16)};
    return join_halves(u, a, sum, vf_fma(u->m, vf_set1(a->s), acc));
}
G4A_INLINE vf step_q8_0(const unpacked *u, const g4a_act *a, vf acc) {
    const vi sum[2] = {quad_dot_s8(u->w, a->q, a->quad.off8[0]),
                       quad_dot_s8(u->w + 4, a->q + 16, a->quad.off8[1])};
    return join_halves(u, a, sum, acc);
}
/* Here the halves of the weights have scales of their own, too. */
G4A_INLINE vf step_q6_k(const unpacked *u, const g4a_act *a, vf acc) {
    vi sum[2];
    dot_halves(u, a, 2, sum);
    acc = vf_fma(vf_mul(vf_from_vi(sum[0]), vf_set1(a->quad.d[0])), u->d, acc);
    return vf_fma(vf_mul(vf_from_vi(sum[1]), vf_set1(a->quad.d[1])), u->m, acc);
}
