/* ref.c – see ref.h. Slow on purpose. */
#include "ref.h"

#include <float.h>
#include <math.h>

static double half_at(const uint8_t *p) {
    return (double)g4a_f16_to_f32(g4a_load_u16(p));
}

/* The part of weight e that multiplies the sum of activations apart from the products: the minima
 * of Q4_1, Q5_1, Q4_K and Q5_K. (The offsets of the other types are subtracted as exact integers.)
 */
static double minimum_of(uint32_t type, const uint8_t *row, size_t e) {
    switch (type) {
        case G4A_TYPE_Q4_1:
            return half_at(row + e / 32 * sizeof(g4a_block_q4_1) + 2);
        case G4A_TYPE_Q5_1:
            return half_at(row + e / 32 * sizeof(g4a_block_q5_1) + 2);
        case G4A_TYPE_Q4_K:
        case G4A_TYPE_Q5_K: {
            const size_t size =
                type == G4A_TYPE_Q4_K ? sizeof(g4a_block_q4_k) : sizeof(g4a_block_q5_k);
            const uint8_t *b = row + e / 256 * size;
            uint8_t scales[8];
            uint8_t mins[8];
            g4a_k_scales(b + 4, scales, mins);
            return -half_at(b + 2) * mins[e % 256 / 32];
        }
        default:
            return 0.0;
    }
}

double g4a_ref_act(bool quads, const g4a_act *column, size_t stride, size_t i) {
    const g4a_act *b = &column[i / 32 * stride];
    if (quads) {
        return (double)b->quad.d[i % 32 / 16] * b->q[i % 32];
    }
    return (double)b->pair.d * b->pair.m[i % 32 / 2 % 4] * b->q[i % 32];
}

/* Weights first … first + 63 of a row of floats as a panel has them (panel.h). */
static void wide_weights(uint32_t type, const uint8_t *row, size_t k, size_t first, double *out) {
    const g4a_type_traits *t = g4a_type_get(type);
    float w[G4A_WIDE_BLOCK] = {0.0f};
    float top = 0.0f;
    const size_t n = g4a_min_size(G4A_WIDE_BLOCK, k - first);
    t->dequant(row + first * t->bytes, n, w);
    for (size_t i = 0; i < n; i++) {
        top = fabsf(w[i]) > top ? fabsf(w[i]) : top;
    }
    /* the next larger float with 8 bits of mantissa: see the tiers' wide_scale */
    const bool some = top >= 1e-30f && top <= FLT_MAX;
    const uint32_t d = some ? (g4a_f32_bits(top / 16383.0f) >> 16) + 1 : 0;
    const float scale = g4a_f32_from_bits(d << 16);
    for (size_t i = 0; i < G4A_WIDE_BLOCK; i++) {
        const float q = some ? rintf(w[i] * (1.0f / scale)) : 0.0f;
        out[i] = (double)scale * (double)fmaxf(fminf(q, 16383.0f), -16383.0f);
    }
}

static g4a_exact wide_dot(uint32_t type, const uint8_t *row, size_t k, const g4a_acts *x,
                          size_t col) {
    const size_t padded = (k + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK * G4A_WIDE_BLOCK;
    const size_t first = g4a_acts_first(padded, col);
    const size_t stride = g4a_acts_stride(x->n, col);
    g4a_exact r = {0.0, 0.0};
    double w[G4A_WIDE_BLOCK];
    for (size_t e = 0; e < k; e++) {
        if (e % G4A_WIDE_BLOCK == 0) {
            wide_weights(type, row, k, e, w);
        }
        const size_t block = first + e / 32 * stride;
        const double product =
            w[e % G4A_WIDE_BLOCK] * (double)x->wide_d[block] * x->wide[32 * block + e % 32];
        r.value += product;
        r.terms += fabs(product);
    }
    return r;
}

g4a_exact g4a_ref_dot(bool quads, uint32_t type, const uint8_t *row, size_t k, const g4a_acts *x,
                      size_t col) {
    const g4a_type_traits *t = g4a_type_get(type);
    if (t->block == 1) {
        return wide_dot(type, row, k, x, col);
    }
    const g4a_act *column = x->q + g4a_acts_first(k, col);
    const size_t stride = g4a_acts_stride(x->n, col);
    g4a_exact r = {0.0, 0.0};
    float w[256];
    for (size_t e = 0; e < k; e++) {
        if (e % t->block == 0) {
            t->dequant(row + e / t->block * t->bytes, t->block, w);
        }
        const double a = g4a_ref_act(quads, column, stride, e);
        const double value = (double)w[e % t->block];
        const double minimum = minimum_of(type, row, e);
        r.value += value * a;
        r.terms += fabs((value - minimum) * a) + fabs(minimum * a);
    }
    return r;
}

void g4a_ref_quantize_wide(const float *x, size_t n, int16_t *wide, float *d, size_t stride) {
    const size_t padded = (n + G4A_WIDE_BLOCK - 1) / G4A_WIDE_BLOCK * G4A_WIDE_BLOCK;
    for (size_t b = 0; b < padded / 32; b++) {
        float top = 0.0f;
        for (size_t i = 32 * b; i < 32 * b + 32 && i < n; i++) {
            top = fabsf(x[i]) > top ? fabsf(x[i]) : top;
        }
        const bool some = top >= 1e-30f;
        const float inv = some ? 4095.0f / top : 0.0f;
        d[b * stride] = some ? top / 4095.0f : 0.0f;
        for (size_t i = 0; i < 32; i++) {
            const float q = 32 * b + i < n ? rintf(x[32 * b + i] * inv) : 0.0f;
            wide[32 * b * stride + i] = (int16_t)fmaxf(fminf(q, 4095.0f), -4095.0f);
        }
    }
}

static void quantize_pair(const float *x, g4a_act *out) {
    float group_max[4] = {0.0f, 0.0f, 0.0f, 0.0f};
    float amax = 0.0f;
    for (int i = 0; i < 32; i++) {
        const float v = fabsf(x[i]);
        group_max[i / 2 % 4] = v > group_max[i / 2 % 4] ? v : group_max[i / 2 % 4];
        amax = v > amax ? v : amax;
    }
    const float steps = amax > 0.0f ? (float)G4A_ACT_MAX_M / amax : 0.0f;
    int32_t sum[2] = {0, 0};
    for (int i = 0; i < 32; i++) {
        const int g = i / 2 % 4;
        const float m = fmaxf(fminf(ceilf(group_max[g] * steps), (float)G4A_ACT_MAX_M), 1.0f);
        const float q = rintf(x[i] * (127.0f * steps / m));
        out->pair.m[g] = (int16_t)m;
        out->q[i] = (int8_t)fmaxf(fminf(q, 127.0f), -127.0f);
        sum[i / 16] += out->pair.m[g] * out->q[i];
    }
    out->pair.d = amax / (127.0f * (float)G4A_ACT_MAX_M);
    out->pair.off32[0] = -32 * sum[0];
    out->pair.off32[1] = -32 * sum[1];
    out->pair.off8 = -8 * (sum[0] + sum[1]);
    out->pair.off16 = -16 * (sum[0] + sum[1]);
    out->s = out->pair.d * (float)(sum[0] + sum[1]);
}

static void quantize_quad(const float *x, g4a_act *out) {
    int32_t sum[2] = {0, 0};
    for (int h = 0; h < 2; h++) {
        float amax = 0.0f;
        for (int i = 0; i < 16; i++) {
            const float v = fabsf(x[16 * h + i]);
            amax = v > amax ? v : amax;
        }
        const bool some = amax >= 1e-30f;
        const float inv = some ? 127.0f / amax : 0.0f;
        for (int i = 16 * h; i < 16 * h + 16; i++) {
            out->q[i] = (int8_t)fmaxf(fminf(rintf(x[i] * inv), 127.0f), -127.0f);
            sum[h] += out->q[i];
        }
        out->quad.d[h] = some ? amax / 127.0f : 0.0f;
        out->quad.off8[h] = -8 * sum[h];
    }
    memset(out->quad.zero, 0, sizeof out->quad.zero);
    const float lo = out->quad.d[0] * (float)sum[0];
    out->s = lo + out->quad.d[1] * (float)sum[1];
}

void g4a_ref_quantize(bool quads, const float *x, size_t n, g4a_act *out, size_t stride) {
    for (size_t b = 0; b < n / 32; b++) {
        (quads ? quantize_quad : quantize_pair)(x + 32 * b, &out[b * stride]);
    }
}

g4a_exact g4a_ref_rms_norm(const float *x, const float *w, size_t n, double eps, size_t i) {
    double sum = 0.0;
    for (size_t j = 0; j < n; j++) {
        sum += (double)x[j] * (double)x[j];
    }
    const double v = (double)x[i] / sqrt(sum / (double)n + eps) * (w == NULL ? 1.0 : (double)w[i]);
    return (g4a_exact){v, fabs(v)};
}

g4a_exact g4a_ref_silu_mul(float gate, float up) {
    const double v = (double)gate / (1.0 + exp(-(double)gate)) * (double)up;
    return (g4a_exact){v, fabs(v)};
}

static double score(const g4a_attend_args *a, size_t i, size_t pos) {
    const float *q = a->q + i / a->group * a->q_stride + i % a->group * a->dims;
    const uint16_t *k = a->k + pos / G4A_KV_GROUP * G4A_KV_GROUP * a->dims + pos % G4A_KV_GROUP;
    double sum = 0.0;
    for (size_t d = 0; d < a->dims; d++) {
        sum += (double)q[d] * (double)g4a_f16_to_f32(k[d * G4A_KV_GROUP]);
    }
    return sum;
}

g4a_exact g4a_ref_attend(const g4a_attend_args *a, size_t i, size_t dim) {
    const size_t limit = a->first_limit + i / a->group;
    const size_t end = limit < a->end ? limit : a->end;
    double top = -DBL_MAX;
    for (size_t p = a->begin; p < end; p++) {
        top = fmax(top, score(a, i, p));
    }
    g4a_exact r = {0.0, 0.0};
    double sum = 0.0;
    for (size_t p = a->begin; p < end; p++) {
        const double w = exp(score(a, i, p) - top);
        const double v = (double)g4a_f16_to_f32(a->v[p * a->dims + dim]);
        sum += w;
        r.value += w * v;
        r.terms += w * fabs(v);
    }
    r.value = sum > 0.0 ? r.value / sum : 0.0;
    r.terms = sum > 0.0 ? r.terms / sum : 0.0;
    return r;
}
