/* Everything that works on vectors: quantizing activations, norms, activations, rotary positions,
 * half floats, and what sampling needs. */
#define _DEFAULT_SOURCE
#include <float.h>
#include <math.h>

#include "kernel_check.h"

typedef enum fill { PLAIN, SMALL, LARGE, DENORMAL, CONSTANT, ZEROS, WILD, N_FILLS } fill;

static float number(kc *c, fill f) {
    static const float wild[] = {NAN, -NAN, INFINITY, -INFINITY, FLT_MAX, -FLT_MAX, 1e-45f, -0.0f};
    switch (f) {
        case SMALL:
            return 1e-6f * kc_float(c);
        case LARGE:
            return 1e6f * kc_float(c);
        case DENORMAL:
            return 1e-39f * kc_float(c);
        case CONSTANT:
            return 0.1f;
        case ZEROS:
            return 0.0f;
        case WILD:
            return kc_next(c) % 4 == 0 ? kc_float(c) : wild[kc_next(c) % G4A_COUNT(wild)];
        default:
            return kc_float(c);
    }
}

static kc_block numbers(kc *c, size_t n, size_t shift, fill f) {
    const kc_block b = kc_place(n * sizeof(float), 4 * shift);
    for (size_t i = 0; i < n; i++) {
        ((float *)b.g.data)[i] = number(c, f);
    }
    return b;
}

/* Lengths 0 … 25 and the real ones. */
static size_t next_length(size_t n, const kc *c) {
    static const size_t real[] = {64, 100, 576, 1536, 2048, 4096, 14336};
    if (n < 25) {
        return n + (c->level == KC_QUICK ? 3 : 1);
    }
    for (size_t i = 0; i < G4A_COUNT(real); i++) {
        if (real[i] > n) {
            return real[i];
        }
    }
    return SIZE_MAX;
}

static float *floats(const kc_block *b) {
    return b->g.data;
}

/* Quantizing */

static bool same_act(const g4a_act *a, const g4a_act *b) {
    g4a_act x = *a;
    g4a_act y = *b;
    if (isnan(x.s) && isnan(y.s)) { /* infinite activations: which NaN does not matter */
        x.s = y.s = 0.0f;
    }
    return memcmp(&x, &y, sizeof x) == 0;
}

static void check_quantize(kc *c) {
    const int rounds = c->level == KC_QUICK ? 2 : 20;
    for (int round = 0; round < rounds * N_FILLS; round++) {
        const fill f = (fill)(round % N_FILLS);
        const size_t blocks = (size_t)(round / N_FILLS) % 5;
        const size_t stride = 1 + kc_next(c) % 3;
        kc_block x = numbers(c, 32 * blocks, kc_next(c) % 8, f);
        const size_t n_out = blocks == 0 ? 0 : (blocks - 1) * stride + 1;
        kc_block out = kc_place(n_out * sizeof(g4a_act), 4 * (kc_next(c) % 8));
        memset(out.g.data, GUARD_CANARY, out.bytes);
        c->k->quantize(x.g.data, 32 * blocks, out.g.data, stride);
        const g4a_act *found = out.g.data;
        bool ok = kc_intact(&out);
        for (size_t i = 0; i < n_out; i++) {
            g4a_act want;
            memset(&want, GUARD_CANARY, sizeof want);
            if (i % stride == 0) {
                g4a_ref_quantize(c->k->quads, floats(&x) + 32 * (i / stride), 32, &want, 1);
                for (int j = 0; j < 32; j++) {
                    ok = ok && found[i].q[j] >= -127;
                }
            }
            ok = ok && same_act(&want, &found[i]);
        }
        kc_check(c, ok, "quantize: %zu blocks, stride %zu, fill %d", blocks, stride, (int)f);
        kc_release(&x);
        kc_release(&out);
    }
}

static void check_quantize_wide(kc *c) {
    const int rounds = c->level == KC_QUICK ? 2 : 20;
    for (int round = 0; round < rounds * N_FILLS; round++) {
        const fill f = (fill)(round % N_FILLS);
        const size_t n = kc_next(c) % 200;
        const size_t blocks = (n + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK * 2;
        const size_t stride = 1 + kc_next(c) % 3;
        const size_t n_out = blocks == 0 ? 0 : (blocks - 1) * stride + 1;
        kc_block x = numbers(c, n, kc_next(c) % 8, f);
        kc_block wide = kc_place(n_out * 64, 2 * (kc_next(c) % 8));
        kc_block d = kc_place(n_out * sizeof(float), 4 * (kc_next(c) % 8));
        int16_t *want = malloc(n_out * 64 + 1);
        float *want_d = malloc(n_out * sizeof *want_d + 1);
        memset(wide.g.data, GUARD_CANARY, wide.bytes);
        memset(d.g.data, GUARD_CANARY, d.bytes);
        memset(want, GUARD_CANARY, wide.bytes);
        memset(want_d, GUARD_CANARY, d.bytes);
        c->k->quantize_wide(x.g.data, n, wide.g.data, d.g.data, stride);
        g4a_ref_quantize_wide(x.g.data, n, want, want_d, stride);
        kc_check(c,
                 kc_intact(&wide) && kc_intact(&d) && memcmp(want, wide.g.data, wide.bytes) == 0 &&
                     memcmp(want_d, d.g.data, d.bytes) == 0,
                 "quantize_wide: %zu numbers, stride %zu, fill %d", n, stride, (int)f);
        for (size_t i = 0; i < n && f != WILD && f != DENORMAL; i++) {
            const size_t block = i / 32 * stride;
            float top = 0.0f;
            for (size_t j = i / 32 * 32; j < n && j < i / 32 * 32 + 32; j++) {
                top = fmaxf(top, fabsf(floats(&x)[j]));
            }
            const double found = (double)want_d[block] * want[32 * block + i % 32];
            kc_check(c, fabs(found - (double)floats(&x)[i]) <= 0.501 * (double)top / 4095,
                     "quantize_wide: number %zu is %g instead of %g", i, found,
                     (double)floats(&x)[i]);
        }
        free(want);
        free(want_d);
        kc_release(&x);
        kc_release(&wide);
        kc_release(&d);
    }
}

/* What the formats promise: every number is represented within half a step of those it shares a
 * scale with. */
static void check_quantize_error(kc *c) {
    for (int round = 0; round < 200; round++) {
        float x[32];
        g4a_act a;
        float largest = 0.0f;
        float group[4] = {0.0f, 0.0f, 0.0f, 0.0f};
        for (int i = 0; i < 32; i++) {
            const int g = c->k->quads ? i / 16 : i / 2 % 4;
            x[i] = kc_float(c) * (kc_next(c) % 8 == 0 ? 50.0f : 1.0f);
            largest = fmaxf(largest, fabsf(x[i]));
            group[g] = fmaxf(group[g], fabsf(x[i]));
        }
        c->k->quantize(x, 32, &a, 1);
        for (size_t i = 0; i < 32; i++) {
            const double own = (double)group[c->k->quads ? i / 16 : i / 2 % 4] / 127;
            const double coarser = (double)largest / (16 * 127); /* of the multipliers */
            const double step = c->k->quads ? own : fmax(own, coarser) + coarser;
            const double found = g4a_ref_act(c->k->quads, &a, 1, i);
            kc_check(c, fabs(found - (double)x[i]) <= 0.5 * step * 1.0001,
                     "quantize: number %zu is %g instead of %g", i, found, (double)x[i]);
        }
    }
}

/* Norm, sums, products */

static void check_norm_of(kc *c, size_t n, fill f, bool weights, bool in_place) {
    const float eps = f == DENORMAL ? 1e-12f : 1e-5f;
    const size_t shift = kc_next(c) % 8;
    kc_block x = numbers(c, n, shift, f);
    kc_block w = numbers(c, n, kc_next(c) % 8, PLAIN);
    kc_block out = numbers(c, n, kc_next(c) % 8, PLAIN);
    memcpy(out.g.data, x.g.data, in_place ? x.bytes : 0);
    c->k->rms_norm(in_place ? out.g.data : x.g.data, weights ? floats(&w) : NULL, n, eps,
                   out.g.data);
    kc_check(c, kc_intact(&out) && kc_intact(&x), "rms_norm of %zu wrote elsewhere", n);
    const size_t step = n <= 200 ? 1 : 97;
    for (size_t i = 0; f != WILD && i < n; i += step) {
        const g4a_exact e =
            g4a_ref_rms_norm(floats(&x), weights ? floats(&w) : NULL, n, (double)eps, i);
        kc_check(c, kc_close(c, (double)floats(&out)[i], e, 2e-6, 1e-44),
                 "rms_norm of %zu (fill %d): number %zu is %g, exactly %g", n, (int)f, i,
                 (double)floats(&out)[i], e.value);
    }
    kc_release(&x);
    kc_release(&w);
    kc_release(&out);
}

static void check_add_and_scale(kc *c, size_t n, fill f) {
    kc_block x = numbers(c, n, kc_next(c) % 8, f);
    kc_block y = numbers(c, n, kc_next(c) % 8, f);
    kc_block was = kc_place(x.bytes, 0);
    memcpy(was.g.data, x.g.data, x.bytes);
    c->k->add(x.g.data, y.g.data, n);
    bool ok = kc_intact(&x) && kc_intact(&y);
    for (size_t i = 0; i < n; i++) { /* one rounding: nothing may differ */
        const float want = floats(&was)[i] + floats(&y)[i];
        ok = ok && (floats(&x)[i] == want || isnan(want));
    }
    kc_check(c, ok, "add of %zu (fill %d)", n, (int)f);
    memcpy(x.g.data, was.g.data, x.bytes);
    c->k->scale(x.g.data, 0.3f, n);
    ok = kc_intact(&x);
    for (size_t i = 0; i < n; i++) {
        const float want = floats(&was)[i] * 0.3f;
        ok = ok && (floats(&x)[i] == want || isnan(want));
    }
    kc_check(c, ok, "scale of %zu (fill %d)", n, (int)f);
    kc_release(&x);
    kc_release(&y);
    kc_release(&was);
}

static void check_silu(kc *c, size_t n, fill f) {
    kc_block gate = numbers(c, n, kc_next(c) % 8, f);
    kc_block up = numbers(c, n, kc_next(c) % 8, PLAIN);
    kc_block was = kc_place(gate.bytes, 0);
    for (size_t i = 0; i < n && f == PLAIN; i++) { /* −100 … 100: also where e^−v saturates */
        floats(&gate)[i] *= i % 3 == 0 ? 100.0f : 5.0f;
    }
    memcpy(was.g.data, gate.g.data, gate.bytes);
    c->k->silu_mul(gate.g.data, up.g.data, n);
    kc_check(c, kc_intact(&gate) && kc_intact(&up), "silu_mul of %zu wrote elsewhere", n);
    for (size_t i = 0; f != WILD && i < n; i++) {
        const g4a_exact e = g4a_ref_silu_mul(floats(&was)[i], floats(&up)[i]);
        /* e^−v stops at e^88; denormal results have fewer digits */
        const double tiny = 1e-44 + 1e-38 * fabs((double)floats(&was)[i]);
        kc_check(c, kc_close(c, (double)floats(&gate)[i], e, 2e-6, tiny),
                 "silu_mul: silu(%g)·%g is %g, exactly %g", (double)floats(&was)[i],
                 (double)floats(&up)[i], (double)floats(&gate)[i], e.value);
    }
    kc_release(&gate);
    kc_release(&up);
    kc_release(&was);
}

/* Rotary positions */

static void check_rope_of(kc *c, size_t heads, size_t stride, size_t n_rot, bool neox) {
    const size_t n = (heads - 1) * stride + n_rot;
    const size_t half = n_rot / 2;
    kc_block x = numbers(c, n, kc_next(c) % 8, PLAIN);
    kc_block was = kc_place(x.bytes, 0);
    kc_block cs = numbers(c, n_rot, kc_next(c) % 8, PLAIN);
    memcpy(was.g.data, x.g.data, x.bytes);
    (neox ? c->k->rope_neox : c->k->rope_norm)(x.g.data, heads, stride, n_rot, cs.g.data);
    kc_check(c, kc_intact(&x), "rope of %zu wrote elsewhere", n_rot);
    for (size_t i = 0; i < n; i++) {
        const size_t at = i % stride;
        const size_t pair = neox ? at % (half > 0 ? half : 1) : at / 2;
        const bool second = neox ? at >= half : at % 2 == 1;
        g4a_exact e = {(double)floats(&was)[i], 0.0}; /* between the heads: untouched */
        if (at < n_rot) {
            const size_t other = neox ? (second ? i - half : i + half) : (second ? i - 1 : i + 1);
            const double a = (double)floats(&was)[i] * (double)floats(&cs)[pair];
            const double b = (double)floats(&was)[other] * (double)floats(&cs)[half + pair];
            e = (g4a_exact){second ? a + b : a - b, fabs(a) + fabs(b)};
        }
        kc_check(c, kc_close(c, (double)floats(&x)[i], e, 2e-6, 0.0),
                 "rope_%s: %zu heads of %zu, %zu rotated: number %zu", neox ? "neox" : "norm",
                 heads, stride, n_rot, i);
    }
    kc_release(&x);
    kc_release(&was);
    kc_release(&cs);
}

static void check_rope(kc *c) {
    for (size_t n_rot = 0; n_rot <= 50; n_rot += 2) {
        for (size_t heads = 1; heads <= 5; heads += 2) {
            check_rope_of(c, heads, n_rot + kc_next(c) % 5 + (n_rot == 0), n_rot, false);
            check_rope_of(c, heads, n_rot + kc_next(c) % 5 + (n_rot == 0), n_rot, true);
        }
    }
    check_rope_of(c, 9, 64, 64, false);
    check_rope_of(c, 9, 128, 128, true);
}

/* Half floats */

static void check_store(kc *c, size_t n, size_t step, fill f) {
    kc_block x = numbers(c, n, kc_next(c) % 8, f);
    const size_t n_out = n == 0 ? 0 : (n - 1) * step + 1;
    kc_block out = kc_place(n_out * sizeof(uint16_t), 2 * (kc_next(c) % 8));
    memset(out.g.data, GUARD_CANARY, out.bytes);
    c->k->store_f16(x.g.data, n, out.g.data, step);
    bool ok = kc_intact(&out);
    for (size_t i = 0; i < n_out; i++) {
        const uint16_t found = ((const uint16_t *)out.g.data)[i];
        const float v = i % step == 0 ? floats(&x)[i / step] : 0.0f;
        uint16_t want = i % step == 0 ? g4a_f32_to_f16(v) : GUARD_CANARY * 0x101;
        if (isnan(v)) { /* which NaN does not matter */
            want = found;
            ok = ok && (found & 0x7c00u) == 0x7c00u && (found & 0x3ffu) != 0;
        }
        ok = ok && found == want;
    }
    kc_check(c, ok, "store_f16 of %zu, step %zu, fill %d", n, step, (int)f);
    kc_release(&x);
    kc_release(&out);
}

/* Every kind of rounding: floats just around each representable half. */
static void check_half_rounding(kc *c) {
    bool ok = true;
    for (uint32_t h = 0; h < 0x7c00u; h += 4) {
        float x[8];
        uint16_t out[8];
        for (uint32_t i = 0; i < 4; i++) {
            const uint32_t a = g4a_f32_bits(g4a_f16_to_f32((uint16_t)(h + i)));
            const uint32_t b = g4a_f32_bits(g4a_f16_to_f32((uint16_t)(h + i + 1)));
            const float middle = h + i == 0x7bffu ? 65520.0f : g4a_f32_from_bits(a / 2 + b / 2);
            x[2 * i] = middle;
            x[2 * i + 1] = -nextafterf(middle, kc_next(c) % 2 == 0 ? 0.0f : 1e9f);
        }
        c->k->store_f16(x, 8, out, 1);
        for (size_t i = 0; i < 8; i++) {
            ok = ok && out[i] == g4a_f32_to_f16(x[i]);
        }
    }
    kc_check(c, ok, "store_f16 rounds unlike g4a_f32_to_f16");
}

/* Sampling */

static void check_exp_sum(kc *c, size_t n) {
    kc_block x = numbers(c, n, kc_next(c) % 8, PLAIN);
    kc_block was = kc_place(x.bytes, 0);
    const float shift = 3.0f;
    for (size_t i = 0; i < n; i++) { /* down to where the result is almost a denormal, and beyond */
        floats(&x)[i] = shift - (i % 5 == 0 ? 120.0f : 20.0f) * fabsf(floats(&x)[i]);
    }
    memcpy(was.g.data, x.g.data, x.bytes);
    const float sum = c->k->exp_sum(x.g.data, shift, n);
    kc_check(c, kc_intact(&x), "exp_sum of %zu wrote elsewhere", n);
    g4a_exact total = {0.0, 0.0};
    for (size_t i = 0; i < n; i++) {
        const double v = exp((double)floats(&was)[i] - (double)shift);
        total.value += v;
        total.terms += v;
        kc_check(c, kc_close(c, (double)floats(&x)[i], (g4a_exact){v, v}, 2e-6, 2e-38),
                 "exp_sum: e^(%g − 3) is %g, exactly %g", (double)floats(&was)[i],
                 (double)floats(&x)[i], v);
    }
    kc_check(c, kc_close(c, (double)sum, total, 2e-6, (double)n * 2e-38),
             "exp_sum of %zu: sum %g, exactly %g", n, (double)sum, total.value);
    kc_release(&x);
    kc_release(&was);
}

static void check_argmax(kc *c, size_t n, fill f) {
    kc_block x = numbers(c, n, kc_next(c) % 8, f);
    if (f == PLAIN && n > 2) { /* equal numbers: the first one */
        floats(&x)[n / 2] = floats(&x)[n - 1] = 2.0f;
    }
    size_t best = 0;
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        const float v = floats(&x)[i];
        if (!isnan(v) && (!any || v > floats(&x)[best])) {
            best = i;
            any = true;
        }
    }
    const size_t found = c->k->argmax(x.g.data, n);
    const bool hopeless = any && floats(&x)[best] == -INFINITY; /* NaN and −∞ only */
    kc_check(c, found == best || (hopeless && found < n), "argmax of %zu (fill %d): %zu, not %zu",
             n, (int)f, found, best);
    kc_release(&x);
}

void kc_vectors(kc *c) {
    check_quantize(c);
    check_quantize_wide(c);
    check_quantize_error(c);
    for (size_t n = 0; n != SIZE_MAX; n = next_length(n, c)) {
        for (int f = 0; f < N_FILLS; f++) {
            check_norm_of(c, n, (fill)f, true, false);
            check_norm_of(c, n, (fill)f, false, true);
            check_add_and_scale(c, n, (fill)f);
            check_silu(c, n, (fill)f);
            check_store(c, n, 1, (fill)f);
            check_store(c, n, G4A_KV_GROUP, (fill)f);
            if (n > 0) {
                check_argmax(c, n, (fill)f);
            }
        }
        check_exp_sum(c, n);
    }
    for (size_t n = 1; n < 200; n++) {
        check_argmax(c, n, WILD);
    }
    check_rope(c);
    check_half_rounding(c);
}
