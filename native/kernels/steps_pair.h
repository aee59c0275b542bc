/* steps_pair.h – the pair format of activations (kernels.h): quantizing and multiplying. Exact
 * integer sums include the multipliers, so one float scale a block is left. */

/* Lanes 2g and 2g + 1 of each eight numbers share multiplier g: LANES is 8 where this is used. */
static void quantize_block(const float *x, g4a_act *out) {
    vf v[4];
    vf top = vf_zero();
    for (int i = 0; i < 4; i++) {
        v[i] = vf_load(x + 8 * i);
        top = vf_max(vf_abs(v[i]), top);
    }
    top = vf_max(vf_swap_pairs(top), top); /* now the same in both lanes of a pair */
    const float amax = vf_hmax(top);
    const float steps = amax > 0.0f ? (float)G4A_ACT_MAX_M / amax : 0.0f;
    vf m = vf_ceil(vf_mul(top, vf_set1(steps)));
    m = vf_max(vf_min(m, vf_set1((float)G4A_ACT_MAX_M)), vf_set1(1.0f));
    const vf inv = vf_div(vf_set1(127.0f * steps), m);
    vf sums[2] = {vf_zero(), vf_zero()}; /* of whole numbers below 2^15: exact */
    for (int i = 0; i < 4; i++) {
        /* min and max return their second operand for NaN, which the clamp thereby removes */
        vf q = vf_round(vf_mul(v[i], inv));
        q = vf_max(vf_min(q, vf_set1(127.0f)), vf_set1(-127.0f));
        vf_to_s8(out->q + 8 * i, q);
        sums[i / 2] = vf_fma(q, m, sums[i / 2]);
    }
    float lanes[8];
    vf_store(lanes, m);
    for (int g = 0; g < 4; g++) {
        out->pair.m[g] = (int16_t)lanes[2 * g];
    }
    const int32_t sum[2] = {(int32_t)vf_hsum(sums[0]), (int32_t)vf_hsum(sums[1])};
    const int32_t total = sum[0] + sum[1];
    out->pair.d = amax / (127.0f * (float)G4A_ACT_MAX_M);
    out->pair.off32[0] = -32 * sum[0];
    out->pair.off32[1] = -32 * sum[1];
    out->pair.off8 = -8 * total;
    out->pair.off16 = -16 * total;
    out->s = out->pair.d * (float)total;
}

/* acc += d·d_a·(Σ w·m·q + offset): Q4_0, Q5_0. */
G4A_INLINE void step_offset(const unpacked *u, size_t T, const g4a_act *a, int32_t offset,
                            vf *acc) {
    vi sum[TILE];
    dot_u5(u->w, T, a, sum);
    for (size_t t = 0; t < T; t++) {
        const vf product = vf_from_vi(vi_add(sum[t], vi_set1(offset)));
        acc[t] = vf_fma(vf_mul(u->d[t], vf_set1(a->pair.d)), product, acc[t]);
    }
}
G4A_INLINE void step_q4_0(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    step_offset(u, T, a, a->pair.off8, acc);
}
G4A_INLINE void step_q5_0(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    step_offset(u, T, a, a->pair.off16, acc);
}
/* acc += d·d_a·Σ w·m·q + m·s: Q4_1, Q5_1, Q4_K, Q5_K. */
G4A_INLINE void step_min(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    vi sum[TILE];
    dot_u5(u->w, T, a, sum);
    for (size_t t = 0; t < T; t++) {
        acc[t] = vf_fma(u->m[t], vf_set1(a->s), acc[t]);
        acc[t] = vf_fma(vf_mul(u->d[t], vf_set1(a->pair.d)), vf_from_vi(sum[t]), acc[t]);
    }
}
G4A_INLINE void step_q8_0(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    vi sum[TILE];
    dot_s8(u->w, T, a, sum);
    for (size_t t = 0; t < T; t++) {
        acc[t] = vf_fma(vf_mul(u->d[t], vf_set1(a->pair.d)), vf_from_vi(sum[t]), acc[t]);
    }
}
G4A_INLINE void step_q6_k(const unpacked *u, size_t T, const g4a_act *a, vf *acc) {
    vi sum[TILE];
    vf lo[TILE];
    dot_u6(u->w, T, 0, a, sum);
    for (size_t t = 0; t < T; t++) {
        lo[t] = vf_mul(u->d[t], vf_from_vi(vi_add(sum[t], vi_set1(a->pair.off32[0]))));
    }
    dot_u6(u->w, T, 1, a, sum);
    for (size_t t = 0; t < T; t++) {
        const vf hi = vf_from_vi(vi_add(sum[t], vi_set1(a->pair.off32[1])));
        acc[t] = vf_fma(vf_fma(u->m[t], hi, lo[t]), vf_set1(a->pair.d), acc[t]);
    }
}
