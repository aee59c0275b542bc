/* Attention over a stretch of the cache. */
#define _DEFAULT_SOURCE
#include <float.h>
#include <math.h>

#include "kernel_check.h"

typedef struct stretch {
    size_t rows, group, dims, begin, end, first_limit;
    float size; /* of the queries: large ones make scores that almost choose one position */
} stretch;

typedef struct setup {
    stretch s;
    size_t q_stride;
    kc_block q, k, v, acc, max, sum, scores;
    g4a_attend_args args;
} setup;

static void fill_halves(kc *c, const kc_block *b) {
    for (size_t i = 0; i < b->bytes / 2; i++) {
        ((uint16_t *)b->g.data)[i] = g4a_f32_to_f16(kc_float(c));
    }
}

static kc_block canaries(size_t n) {
    return kc_place(n * sizeof(float), 0);
}

/* Keys end with the group of 16 that holds the last position, values with the last position. */
static void make(kc *c, setup *t, const stretch *s) {
    const size_t groups = (s->rows + s->group - 1) / s->group;
    const size_t last = s->rows - (groups - 1) * s->group; /* rows of the last group */
    t->s = *s;
    t->q_stride = s->group * s->dims + kc_next(c) % 3;
    t->q = kc_place(((groups - 1) * t->q_stride + last * s->dims) * 4, 4 * (kc_next(c) % 4));
    for (size_t i = 0; i < t->q.bytes / 4; i++) {
        ((float *)t->q.g.data)[i] = s->size * kc_float(c);
    }
    t->k = kc_place((s->end + 15) / 16 * 16 * s->dims * 2, 2 * (kc_next(c) % 4));
    t->v = kc_place(s->end * s->dims * 2, 2 * (kc_next(c) % 4));
    fill_halves(c, &t->k);
    fill_halves(c, &t->v);
    t->acc = canaries(s->rows * s->dims);
    t->max = canaries(s->rows);
    t->sum = canaries(s->rows);
    t->scores = canaries(s->rows * G4A_ATTEND_TILE);
    t->args = (g4a_attend_args){.q = t->q.g.data,
                                .n_rows = s->rows,
                                .group = s->group,
                                .q_stride = t->q_stride,
                                .dims = s->dims,
                                .k = t->k.g.data,
                                .v = t->v.g.data,
                                .begin = s->begin,
                                .end = s->end,
                                .first_limit = s->first_limit,
                                .acc = t->acc.g.data,
                                .max = t->max.g.data,
                                .sum = t->sum.g.data,
                                .scores = t->scores.g.data};
}

static void unmake(setup *t) {
    kc_block *all[] = {&t->q, &t->k, &t->v, &t->acc, &t->max, &t->sum, &t->scores};
    for (size_t i = 0; i < G4A_COUNT(all); i++) {
        kc_release(all[i]);
    }
}

static const char *describe(const stretch *s) {
    static char text[160];
    snprintf(text, sizeof text,
             "attend: %zu rows in groups of %zu, %zu dims, [%zu, %zu), limit %zu", s->rows,
             s->group, s->dims, s->begin, s->end, s->first_limit);
    return text;
}

static size_t limit_of(const stretch *s, size_t row) {
    return s->first_limit + row / s->group;
}

/* Largest exact score of a row and the largest Σ|terms| of one. */
static g4a_exact best_score(const g4a_attend_args *a, size_t row, size_t end) {
    const float *q = a->q + row / a->group * a->q_stride + row % a->group * a->dims;
    g4a_exact r = {-DBL_MAX, 0.0};
    for (size_t pos = a->begin; pos < end; pos++) {
        const uint16_t *k = a->k + pos / 16 * 16 * a->dims + pos % 16;
        double score = 0.0;
        double terms = 0.0;
        for (size_t d = 0; d < a->dims; d++) {
            const double p = (double)q[d] * (double)g4a_f16_to_f32(k[16 * d]);
            score += p;
            terms += fabs(p);
        }
        r.value = fmax(r.value, score);
        r.terms = fmax(r.terms, terms);
    }
    return r;
}

static void compare(kc *c, const setup *t) {
    const g4a_attend_args *a = &t->args;
    for (size_t i = 0; i < a->n_rows; i++) {
        const size_t end = g4a_min_size(limit_of(&t->s, i), t->s.end);
        if (end <= a->begin) { /* a row that sees nothing */
            bool nothing = a->sum[i] == 0.0f && a->max[i] == -FLT_MAX;
            for (size_t d = 0; d < a->dims; d++) {
                nothing = nothing && a->acc[i * a->dims + d] == 0.0f;
            }
            kc_check(c, nothing, "%s: row %zu sees nothing", describe(&t->s), i);
            continue;
        }
        const g4a_exact top = best_score(a, i, end);
        kc_check(c, kc_close(c, (double)a->max[i], top, 2e-6, 0.0),
                 "%s: row %zu: largest score %g, exactly %g", describe(&t->s), i, (double)a->max[i],
                 top.value);
        /* exp turns the absolute error of a score into a relative one of its weight */
        const double bound = 4e-6 + 2 * 2e-6 * top.terms;
        for (size_t d = 0; d < a->dims; d += 1 + a->dims / 16) {
            const g4a_exact e = g4a_ref_attend(a, i, d);
            const double found = (double)a->acc[i * a->dims + d] / (double)a->sum[i];
            kc_check(c, kc_close(c, found, e, bound, 0.0), "%s: row %zu, dim %zu: %g, exactly %g",
                     describe(&t->s), i, d, found, e.value);
        }
    }
}

/* A row alone, and with nothing stored behind what it sees, gives the very same numbers. */
static void compare_alone(kc *c, const setup *t, size_t row) {
    g4a_attend_args a = t->args;
    float acc[512];
    float max;
    float sum;
    float scores[G4A_ATTEND_TILE];
    a.q += row / a.group * a.q_stride + row % a.group * a.dims;
    a.n_rows = a.group = 1;
    a.first_limit = limit_of(&t->s, row);
    a.end = g4a_max_size(g4a_min_size(a.end, a.first_limit), a.begin);
    a.acc = acc;
    a.max = &max;
    a.sum = &sum;
    a.scores = scores;
    c->k->attend(&a);
    bool same = max == t->args.max[row] && sum == t->args.sum[row];
    for (size_t d = 0; d < a.dims; d++) {
        same = same && acc[d] == t->args.acc[row * a.dims + d];
    }
    kc_check(c, same, "%s: row %zu alone gives other numbers", describe(&t->s), row);
}

static void check(kc *c, stretch s) {
    setup t;
    make(c, &t, &s);
    c->k->attend(&t.args);
    const kc_block *all[] = {&t.q, &t.k, &t.v, &t.acc, &t.max, &t.sum, &t.scores};
    for (size_t i = 0; i < G4A_COUNT(all); i++) {
        kc_check(c, kc_intact(all[i]), "%s: wrote beside block %zu", describe(&s), i);
    }
    compare(c, &t);
    for (size_t i = 0; i < s.rows; i += 1 + kc_next(c) % 4) {
        compare_alone(c, &t, i);
    }
    unmake(&t);
}

/* Positions a row does not see may hold anything: those of later tokens of the same batch, or what
 * a cancelled batch left. A NaN or an infinity there must not reach the row. */
static void check_invisible(kc *c, stretch s, uint16_t poison) {
    setup t;
    make(c, &t, &s);
    c->k->attend(&t.args);
    float *before = malloc(t.acc.bytes);
    memcpy(before, t.acc.g.data, t.acc.bytes);
    const size_t last_limit = limit_of(&s, s.rows - 1);
    const size_t first_hidden = s.first_limit; /* hidden from the rows of the first group */
    for (size_t pos = first_hidden; pos < (s.end + 15) / 16 * 16; pos++) {
        for (size_t d = 0; d < s.dims; d++) {
            ((uint16_t *)t.k.g.data)[pos / 16 * 16 * s.dims + pos % 16 + 16 * d] = poison;
            if (pos < s.end) {
                ((uint16_t *)t.v.g.data)[pos * s.dims + d] = poison;
            }
        }
    }
    c->k->attend(&t.args);
    bool same = true;
    for (size_t i = 0; i < s.group && i < s.rows; i++) {
        same = same && memcmp(before + i * s.dims, t.args.acc + i * s.dims, s.dims * 4) == 0;
    }
    kc_check(c, same,
             "%s: %04x at positions ≥ %zu (last limit %zu) reaches rows that do not see it",
             describe(&s), poison, first_hidden, last_limit);
    free(before);
    unmake(&t);
}

/* Anything in the cache or the queries: no crash, nothing written elsewhere. */
static void check_wild(kc *c, stretch s) {
    setup t;
    make(c, &t, &s);
    for (size_t i = 0; i < t.k.bytes / 2; i++) {
        ((uint16_t *)t.k.g.data)[i] = (uint16_t)kc_next(c);
    }
    for (size_t i = 0; i < t.v.bytes / 2; i++) {
        ((uint16_t *)t.v.g.data)[i] = (uint16_t)kc_next(c);
    }
    for (size_t i = 0; i < t.q.bytes / 4; i++) {
        ((uint32_t *)t.q.g.data)[i] = kc_next(c) << 1;
    }
    c->k->attend(&t.args);
    kc_check(c, kc_intact(&t.acc) && kc_intact(&t.max) && kc_intact(&t.sum) && kc_intact(&t.scores),
             "%s: wrote beside its output", describe(&s));
    unmake(&t);
}

static void check_ranges(kc *c) {
    const size_t step = c->level == KC_QUICK ? 31 : c->level == KC_NORMAL ? 3 : 1;
    for (size_t end = 1; end <= 200; end += step) {
        const size_t begin = kc_next(c) % ((end - 1) / 64 + 1) * 64;
        const size_t limit = kc_next(c) % (end + 8);
        check(c, (stretch){4, 2, 16, begin, end, limit, 1.0f});
        check(c, (stretch){5, 5, 32, begin, end, end, 1.0f});
    }
    for (size_t limit = 0; limit <= 140; limit += step) { /* 0: hides everything */
        check(c, (stretch){6, 2, 48, 64, 135, limit, 2.0f});
    }
    check(c, (stretch){3, 1, 64, 512, 512 + 77, 512 + 70, 1.0f});
    check(c, (stretch){3, 1, 64, 128, 128, 128, 1.0f}); /* an empty stretch */
}

void kc_attend(kc *c) {
    check_ranges(c);
    static const size_t dims[] = {16, 32, 48, 64, 80, 128, 256, 512};
    for (size_t i = 0; i < G4A_COUNT(dims); i++) {
        check(c, (stretch){7, 7, dims[i], 0, 70, 69, 0.5f});
        check(c, (stretch){2, 1, dims[i], 64, 200, 199, 0.5f});
    }
    for (size_t group = 1; group <= 8; group++) { /* as many tokens as fit, and one row less */
        const size_t rows = G4A_ATTEND_ROWS / group * group;
        check(c, (stretch){rows, group, 64, 0, 100, 90, 1.0f});
        check(c, (stretch){g4a_max_size(rows - 1, 1), group, 32, 0, 67, 60, 1.0f});
    }
    for (size_t rows = 1; rows <= G4A_ATTEND_ROWS; rows++) { /* a group of 71 comes in pieces */
        check(c, (stretch){rows, rows, 16, 0, 65, 65, 1.0f});
        check(c, (stretch){rows, 1, 16, 0, 65, 40, 1.0f});
    }
    check(c, (stretch){8, 4, 64, 0, 130, 128, 40.0f}); /* scores of ±200 */
    check(c, (stretch){8, 4, 64, 0, 130, 128, 1e4f});
    check(c, (stretch){8, 4, 64, 0, 130, 128, 1e-6f});
    static const uint16_t poisons[] = {0x7c00, 0xfc00, 0x7e00, 0xffff, 0x7bff};
    for (size_t i = 0; i < G4A_COUNT(poisons); i++) {
        check_invisible(c, (stretch){8, 2, 16, 0, 13, 10, 1.0f}, poisons[i]);
        check_invisible(c, (stretch){4, 4, 16, 0, 13, 13, 1.0f}, poisons[i]);
        check_invisible(c, (stretch){6, 1, 64, 64, 133, 129, 1.0f}, poisons[i]);
        check_invisible(c, (stretch){4, 1, 16, 0, 66, 63, 1.0f}, poisons[i]);
    }
    for (int i = 0; i < (c->level == KC_QUICK ? 3 : 30); i++) {
        check_wild(c, (stretch){9, 3, 48, 0, 75, 73, 1.0f});
    }
}
