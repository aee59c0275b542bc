/* body_attend.h – attention over a stretch of the cache, in tiles of positions: scores, softmax
 * with a running maximum, sums of values. Up to four query rows at a time share every key and value
 * that is loaded; how many does not change what is computed for one. */

static inline const float *query_row(const g4a_attend_args *a, size_t i) {
    return a->q + i / a->group * a->q_stride + i % a->group * a->dims;
}

enum { MOST_ROWS = 4, PER_GROUP = G4A_KV_GROUP / LANES };

/* Groups of keys, and vectors of dimensions, that are worked on together: as many as there are
 * registers for the sums of MOST_ROWS rows. */
enum { GROUPS = TILE == 1 ? 1 : 4, DIMS = TILE == 1 ? 2 : 4 };

/* Scores of R query rows from row i on for the G groups of positions whose keys begin at k. */
G4A_INLINE void score_rows(const g4a_attend_args *a, size_t i, const uint16_t *k, float *scores,
                           size_t R, size_t G) {
    const float *q[MOST_ROWS];
    vf acc[MOST_ROWS][GROUPS * PER_GROUP];
    for (size_t r = 0; r < R; r++) {
        q[r] = query_row(a, i + r);
        for (size_t v = 0; v < G * PER_GROUP; v++) {
            acc[r][v] = vf_zero();
        }
    }
    for (size_t d = 0; d < a->dims; d++) {
        vf key[GROUPS * PER_GROUP];
        for (size_t v = 0; v < G * PER_GROUP; v++) {
            const size_t group = v / PER_GROUP * G4A_KV_GROUP * a->dims;
            key[v] = vf_from_f16(
                (const uint8_t *)(k + group + G4A_KV_GROUP * d + v % PER_GROUP * LANES));
        }
        for (size_t r = 0; r < R; r++) {
            const vf x = vf_set1(q[r][d]);
            for (size_t v = 0; v < G * PER_GROUP; v++) {
                acc[r][v] = vf_fma(x, key[v], acc[r][v]);
            }
        }
    }
    for (size_t r = 0; r < R; r++) {
        for (size_t v = 0; v < G * PER_GROUP; v++) {
            vf_store(scores + r * G4A_ATTEND_TILE + v * LANES, acc[r][v]);
        }
    }
}

/* How many of the n positions of a tile row i sees. Never fewer than the row before it. */
static inline size_t visible(const g4a_attend_args *a, size_t i, size_t tile, size_t n) {
    const size_t limit = a->first_limit + i / a->group;
    return limit <= tile ? 0 : g4a_min_size(n, limit - tile);
}

/* Sums of R rows from row i on += p·v over positions [begin, end) of a tile, D vectors of
 * dimensions from d on. */
G4A_INLINE void mix_dims(const g4a_attend_args *a, size_t i, size_t tile, size_t begin, size_t end,
                         size_t d, size_t R, size_t D) {
    const float *p = a->scores + i * G4A_ATTEND_TILE;
    const uint16_t *v = a->v + tile * a->dims + d;
    float *to = a->acc + i * a->dims + d;
    vf acc[MOST_ROWS][DIMS];
    for (size_t r = 0; r < R; r++) {
        for (size_t e = 0; e < D; e++) {
            acc[r][e] = vf_load(to + r * a->dims + e * LANES);
        }
    }
    for (size_t t = begin; t < end; t++) {
        vf x[DIMS];
        for (size_t e = 0; e < D; e++) {
            x[e] = vf_from_f16((const uint8_t *)(v + t * a->dims + e * LANES));
        }
        for (size_t r = 0; r < R; r++) {
            const vf w = vf_set1(p[r * G4A_ATTEND_TILE + t]);
            for (size_t e = 0; e < D; e++) {
                acc[r][e] = vf_fma(w, x[e], acc[r][e]);
            }
        }
    }
    for (size_t r = 0; r < R; r++) {
        for (size_t e = 0; e < D; e++) {
            vf_store(to + r * a->dims + e * LANES, acc[r][e]);
        }
    }
}

G4A_INLINE void mix_stretch(const g4a_attend_args *a, size_t i, size_t tile, size_t begin,
                            size_t end, size_t R) {
    size_t d = 0;
    for (; begin < end && d + DIMS * LANES <= a->dims; d += DIMS * LANES) {
        mix_dims(a, i, tile, begin, end, d, R, DIMS);
    }
    for (; begin < end && d < a->dims; d += LANES) {
        mix_dims(a, i, tile, begin, end, d, R, 1);
    }
}

/* Sums of R rows from row i on += p·v over what each of them sees of a tile. What a row does not
 * see is not even multiplied by 0: a value that overflowed to infinity would reach rows of earlier
 * tokens as 0·∞. */
G4A_INLINE void mix_rows(const g4a_attend_args *a, size_t i, size_t tile, size_t n, size_t R) {
    const size_t common = visible(a, i, tile, n);
    mix_stretch(a, i, tile, 0, common, R);
    for (size_t r = 1; r < R; r++) { /* few: rows of later tokens see a bit more */
        mix_stretch(a, i + r, tile, common, visible(a, i + r, tile, n), 1);
    }
}

/* Turns the n scores that one row sees of a tile into probabilities relative to the running
 * maximum. */
static void soften_row(const g4a_attend_args *a, size_t i, size_t n) {
    float *s = a->scores + i * G4A_ATTEND_TILE;
    const size_t whole = n / LANES * LANES;
    vf tops = vf_set1(a->max[i]);
    for (size_t t = 0; t < whole; t += LANES) {
        tops = vf_max(vf_load(s + t), tops); /* tops where a score is NaN */
    }
    float top = vf_hmax(tops);
    for (size_t t = whole; t < n; t++) {
        top = s[t] > top ? s[t] : top;
    }
    vf sums = vf_zero();
    for (size_t t = 0; t < whole; t += LANES) {
        const vf p = vf_exp(vf_sub(vf_load(s + t), vf_set1(top)));
        vf_store(s + t, p);
        sums = vf_add(sums, p);
    }
    float sum = vf_hsum(sums);
    if (whole < n) { /* the rest in one more vector, of which only the first lanes count */
        float lanes[LANES] = {0.0f};
        memcpy(lanes, s + whole, (n - whole) * sizeof *s);
        vf_store(lanes, vf_exp(vf_sub(vf_load(lanes), vf_set1(top))));
        memcpy(s + whole, lanes, (n - whole) * sizeof *s);
        for (size_t t = whole; t < n; t++) {
            sum += s[t];
        }
    }
    if (top > a->max[i]) {
        const float f = a->sum[i] > 0.0f ? exp1(a->max[i] - top) : 0.0f;
        scale(a->acc + i * a->dims, f, a->dims);
        a->sum[i] *= f;
        a->max[i] = top;
    }
    a->sum[i] += sum;
}

/* Scores of the whole tile for R rows. */
G4A_INLINE void score_tile(const g4a_attend_args *a, size_t i, size_t tile, size_t n, size_t R) {
    float *scores = a->scores + i * G4A_ATTEND_TILE;
    size_t t = 0;
    for (; t + (GROUPS - 1) * G4A_KV_GROUP < n; t += GROUPS * G4A_KV_GROUP) {
        score_rows(a, i, a->k + (tile + t) * a->dims, scores + t, R, GROUPS);
    }
    for (; t < n; t += G4A_KV_GROUP) {
        score_rows(a, i, a->k + (tile + t) * a->dims, scores + t, R, 1);
    }
}

G4A_INLINE void attend_rows(const g4a_attend_args *a, size_t i, size_t tile, size_t n, size_t R) {
    score_tile(a, i, tile, n, R);
    for (size_t r = 0; r < R; r++) {
        soften_row(a, i + r, visible(a, i + r, tile, n));
    }
    mix_rows(a, i, tile, n, R);
}

static void attend_tile(const g4a_attend_args *a, size_t tile, size_t n) {
    size_t i = 0;
    for (; i + 4 <= a->n_rows; i += 4) {
        attend_rows(a, i, tile, n, 4);
    }
    switch (a->n_rows - i) {
        case 3:
            attend_rows(a, i, tile, n, 3);
            break;
        case 2:
            attend_rows(a, i, tile, n, 2);
            break;
        case 1:
            attend_rows(a, i, tile, n, 1);
            break;
        default:
            break;
    }
}

static void attend(const g4a_attend_args *a) {
    memset(a->acc, 0, a->n_rows * a->dims * sizeof *a->acc);
    for (size_t i = 0; i < a->n_rows; i++) {
        a->max[i] = -FLT_MAX;
        a->sum[i] = 0.0f;
    }
    for (size_t tile = a->begin; tile < a->end; tile += G4A_ATTEND_TILE) {
        attend_tile(a, tile, g4a_min_size(G4A_ATTEND_TILE, a->end - tile));
    }
}
