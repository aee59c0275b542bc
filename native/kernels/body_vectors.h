/* body_vectors.h – everything that works on vectors: activations, norms, rotary positions,
 * sampling.
 */

static void quantize(const float *x, size_t n, g4a_act *out, size_t stride) {
    for (size_t b = 0; b < n / 32; b++) {
        quantize_block(x + 32 * b, out + b * stride);
    }
}

/* Sums of a stretch in float, of the stretches in double: equal numbers, which round the same way
 * again and again, would otherwise drift beyond the error bound at widths above 4,000. */
static double sum_of_squares(const float *x, size_t n) {
    enum { STRETCH = 256 };
    double sum = 0.0;
    size_t i = 0;
    while (i + LANES <= n) {
        const size_t end = g4a_min_size(n - LANES + 1, i + STRETCH);
        vf acc = vf_zero();
        for (; i < end; i += LANES) {
            const vf v = vf_load(x + i);
            acc = vf_fma(v, v, acc);
        }
        sum += (double)vf_hsum(acc);
    }
    for (; i < n; i++) {
        sum += (double)(x[i] * x[i]);
    }
    return sum;
}

static void rms_norm(const float *x, const float *w, size_t n, float eps, float *out) {
    const float f = 1.0f / sqrtf((float)(sum_of_squares(x, n) / (double)n) + eps);
    size_t i;
    for (i = 0; i < n; i++) {
        out[i] = w != NULL ? x[i] * f * w[i] : x[i] * f;
    }
}

static void add(float *x, const float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] += y[i];
    }
}

static void scale(float *x, float f, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] *= f;
    }
}

/* e^x by x = k·ln2 + r with |r| ≤ ln2/2 and a polynomial of degree 6 in r (Taylor; the truncation
 * error 0.35^7/7! is 1.3e-7 relative). ln2 is split so that k·ln2_hi is exact. Clamped to where
 * the result is a normal float: below −87 the result is about 1.6e-38 instead of a denormal. */
static inline vf vf_exp(vf x) {
    x = vf_max(vf_min(x, vf_set1(88.0f)), vf_set1(-87.0f));
    const vf k = vf_round(vf_mul(x, vf_set1(1.44269504f)));
    vf r = vf_fma(k, vf_set1(-0.693359375f), x);
    r = vf_fma(k, vf_set1(2.12194440e-4f), r);
    vf p = vf_set1(1.0f / 720.0f);
    p = vf_fma(p, r, vf_set1(1.0f / 120.0f));
    p = vf_fma(p, r, vf_set1(1.0f / 24.0f));
    p = vf_fma(p, r, vf_set1(1.0f / 6.0f));
    p = vf_fma(p, r, vf_set1(0.5f));
    p = vf_fma(p, r, vf_set1(1.0f));
    p = vf_fma(p, r, vf_set1(1.0f));
    return vf_mul(p, vf_exp2i(k));
}

static inline float exp1(float x) {
    float lanes[LANES];
    vf_store(lanes, vf_exp(vf_set1(x)));
    return lanes[0];
}

static void silu_mul(float *gate, const float *up, size_t n) {
    size_t i = 0;
    for (; i + LANES <= n; i += LANES) {
        const vf g = vf_load(gate + i);
        const vf e = vf_exp(vf_sub(vf_zero(), g));
        const vf y = vf_div(g, vf_add(vf_set1(1.0f), e));
        vf_store(gate + i, vf_mul(y, vf_load(up + i)));
    }
    for (; i < n; i++) {
        gate[i] = gate[i] / (1.0f + exp1(-gate[i])) * up[i];
    }
}

static void rope_norm(float *x, size_t n_heads, size_t stride, size_t n_rot, const float *cs) {
    const size_t half = n_rot / 2;
    for (size_t h = 0; h < n_heads; h++) {
        float *v = x + h * stride;
        for (size_t i = 0; i < half; i++) {
            const float a = v[2 * i];
            const float b = v[2 * i + 1];
            v[2 * i] = a * cs[i] - b * cs[half + i];
            v[2 * i + 1] = a * cs[half + i] + b * cs[i];
        }
    }
}

static void rope_neox(float *x, size_t n_heads, size_t stride, size_t n_rot, const float *cs) {
    const size_t half = n_rot / 2;
    for (size_t h = 0; h < n_heads; h++) {
        float *v = x + h * stride;
        for (size_t i = 0; i < half; i++) {
            const float a = v[i];
            const float b = v[i + half];
            v[i] = a * cs[i] - b * cs[half + i];
            v[i + half] = a * cs[half + i] + b * cs[i];
        }
    }
}

static void store_f16(const float *x, size_t n, uint16_t *dst, size_t step) {
    uint16_t h[LANES];
    size_t i = 0;
    for (; i + LANES <= n; i += LANES) {
        vf_to_f16(h, vf_load(x + i));
        for (size_t j = 0; j < LANES; j++) {
            dst[(i + j) * step] = h[j];
        }
    }
    for (; i < n; i++) {
        dst[i * step] = g4a_f32_to_f16(x[i]);
    }
}

/* Sampling */

static float exp_sum(float *x, float shift, size_t n) {
    vf acc = vf_zero();
    size_t i = 0;
    for (; i + LANES <= n; i += LANES) {
        const vf p = vf_exp(vf_sub(vf_load(x + i), vf_set1(shift)));
        vf_store(x + i, p);
        acc = vf_add(acc, p);
    }
    float sum = vf_hsum(acc);
    for (; i < n; i++) {
        x[i] = exp1(x[i] - shift);
        sum += x[i];
    }
    return sum;
}

static size_t argmax(const float *x, size_t n) {
    enum { BLOCK = 64 };
    size_t best = 0;
    float top = -INFINITY;
    for (size_t i = 0; i < n;
         i += BLOCK) { /* look inside a block only if it has something larger */
        const size_t m = g4a_min_size(BLOCK, n - i);
        float block_top = -INFINITY;
        for (size_t j = 0; j < m; j++) {
            block_top = x[i + j] > block_top ? x[i + j] : block_top;
        }
        for (size_t j = 0; block_top > top && j < m; j++) {
            if (x[i + j] == block_top) {
                top = block_top;
                best = i + j;
            }
        }
    }
    return best;
}
