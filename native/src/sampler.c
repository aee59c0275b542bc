/* sampler.c – definitions: specs §6.2. Works on scratch handed in once; allocates nothing. Logits
 * may be anything a damaged model produces: NaN counts as impossible, and if nothing is possible
 * the first token is returned. */
#include "sampler.h"

#include <math.h>

size_t g4a_sampler_scratch(size_t n_vocab) {
    return n_vocab * (2 * sizeof(float) + sizeof(g4a_candidate));
}

void g4a_sampler_init(g4a_sampler *s, void *scratch, size_t n_vocab) {
    s->candidates = scratch;
    s->work = (float *)(void *)(s->candidates + n_vocab);
    s->probs = s->work + n_vocab;
    s->params = (g4a_sampling){.top_p = 1.0f, .repeat_penalty = 1.0f};
}

g4a_status g4a_sampler_begin(g4a_sampler *s, const g4a_sampling *p, g4a_error *err) {
    if (!(p->temperature >= 0.0f) || !isfinite(p->temperature)) {
        return g4a_fail(err, G4A_ERR_INVALID, "the temperature must be 0 or more.");
    }
    if (!(p->repeat_penalty > 0.0f) || !isfinite(p->repeat_penalty)) {
        return g4a_fail(err, G4A_ERR_INVALID, "the repeat penalty must be more than 0.");
    }
    if (!(p->top_p >= 0.0f) || !(p->min_p <= 1.0f)) { /* beyond the other ends they are off */
        return g4a_fail(err, G4A_ERR_INVALID, "top_p and min_p must be between 0 and 1.");
    }
    if (p->repeat_last_n < -1) {
        return g4a_fail(err, G4A_ERR_INVALID, "repeat_last_n must be -1 or more.");
    }
    s->params = *p;
    s->rng = p->seed;
    return G4A_OK;
}

/* splitmix64 (Steele, Lea, Flood 2014): one addition and a mix per number, any seed is good. */
static uint64_t next_random(g4a_sampler *s) {
    uint64_t z = (s->rng += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static double uniform(g4a_sampler *s) {
    return (double)(next_random(s) >> 11) * 0x1p-53;
}

/* Each distinct token of the window once: a changed logit differs from the original. */
static void penalize(g4a_sampler *s, const float *logits, size_t n, const int32_t *history,
                     size_t n_history) {
    const float r = s->params.repeat_penalty;
    const int32_t last = s->params.repeat_last_n;
    const size_t window = last < 0 ? n_history : g4a_min_size((size_t)last, n_history);
    for (size_t i = n_history - window; i < n_history; i++) {
        const size_t t = (size_t)history[i];
        if (t < n && s->work[t] == logits[t]) {
            s->work[t] = logits[t] > 0.0f ? logits[t] / r : logits[t] * r;
        }
    }
}

/* Heaps of candidates */

/* True when a ranks before b: larger logit, then smaller id, so that ties do not depend on order.
 */
static bool before(g4a_candidate a, g4a_candidate b) {
    return a.logit > b.logit || (a.logit == b.logit && a.id < b.id);
}

/* Restores the heap below i; the root ranks first (best) or last (!best). */
static void sift(g4a_candidate *c, size_t n, size_t i, bool best) {
    const g4a_candidate x = c[i];
    for (size_t child; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && before(c[child + 1], c[child]) == best) {
            child++;
        }
        if (before(x, c[child]) == best) {
            break;
        }
        c[i] = c[child];
    }
    c[i] = x;
}

static void heapify(g4a_candidate *c, size_t n, bool best) {
    for (size_t i = n / 2; i-- > 0;) {
        sift(c, n, i, best);
    }
}

/* The k best of n, sorted best first. A heap of the k best so far has the worst on top; most logits
 * are turned away by one comparison. */
static void select_top(g4a_sampler *s, size_t n, size_t k) {
    g4a_candidate *c = s->candidates;
    for (size_t i = 0; i < k; i++) {
        c[i] = (g4a_candidate){s->work[i], (int32_t)i};
    }
    heapify(c, k, false);
    for (size_t i = k; i < n; i++) {
        if (s->work[i] > c[0].logit) {
            c[0] = (g4a_candidate){s->work[i], (int32_t)i};
            sift(c, k, 0, false);
        }
    }
    for (size_t m = k; m > 1; m--) { /* heap sort: the worst goes last */
        const g4a_candidate worst = c[0];
        c[0] = c[m - 1];
        c[m - 1] = worst;
        sift(c, m - 1, 0, false);
    }
}

/* Truncation */

/* Smallest prefix of the n sorted candidates whose probability reaches P. */
static size_t keep_top_p(g4a_sampler *s, const g4a_kernels *k, size_t n) {
    for (size_t i = 0; i < n; i++) {
        s->probs[i] = s->candidates[i].logit;
    }
    const float goal = s->params.top_p * k->exp_sum(s->probs, s->candidates[0].logit, n);
    float sum = 0.0f;
    for (size_t i = 0; i < n; i++) {
        sum += s->probs[i];
        if (sum >= goal) {
            return i + 1;
        }
    }
    return n;
}

/* The same without a sorted list: pops candidates off a heap of all n until the goal is reached,
 * and leaves them, best first, at the end of the array; *first_out is where they begin. */
static size_t pop_top_p(g4a_sampler *s, const g4a_kernels *k, size_t n, size_t *first_out) {
    g4a_candidate *c = s->candidates;
    for (size_t i = 0; i < n; i++) {
        c[i] = (g4a_candidate){s->work[i], (int32_t)i};
        s->probs[i] = s->work[i];
    }
    heapify(c, n, true);
    const float top = c[0].logit;
    const float goal = s->params.top_p * k->exp_sum(s->probs, top, n);
    float sum = 0.0f;
    size_t heap = n;
    while (heap > 0 && (sum < goal || heap == n)) {
        const g4a_candidate b = c[0];
        sum += expf(b.logit - top);
        heap--;
        c[0] = c[heap];
        c[heap] = b;
        sift(c, heap, 0, true);
    }
    for (size_t i = heap, j = n - 1; i < j; i++, j--) {
        const g4a_candidate b = c[i];
        c[i] = c[j];
        c[j] = b;
    }
    *first_out = heap;
    return n - heap;
}

static size_t keep_min_p(const g4a_sampler *s, const g4a_candidate *c, size_t n) {
    const float limit = c[0].logit + logf(s->params.min_p);
    size_t m = 1;
    while (m < n && c[m].logit >= limit) {
        m++;
    }
    return m;
}

/* Draw */

static int32_t draw_from(g4a_sampler *s, const g4a_kernels *k, const g4a_candidate *c, size_t n) {
    const float t = s->params.temperature;
    for (size_t i = 0; i < n; i++) {
        s->probs[i] = (c[i].logit - c[0].logit) / t; /* ≤ 0, so nothing overflows */
    }
    (void)k->exp_sum(s->probs, 0.0f, n);
    /* Both sums in the same precision and order, so that the second one passes the goal: a total
     * rounded differently could lie beyond it, and the last candidate, however unlikely, be drawn.
     */
    double total = 0.0;
    for (size_t i = 0; i < n; i++) {
        total += (double)s->probs[i];
    }
    const double goal = uniform(s) * total;
    double sum = 0.0;
    for (size_t i = 0; i < n; i++) {
        sum += (double)s->probs[i];
        if (sum > goal) {
            return c[i].id;
        }
    }
    return c[0].id;
}

int32_t g4a_sampler_draw(g4a_sampler *s, const g4a_kernels *k, const float *logits, size_t n,
                         const int32_t *history, size_t n_history) {
    const g4a_sampling *p = &s->params;
    const bool penalty = p->repeat_penalty != 1.0f && p->repeat_last_n != 0;
    if (p->temperature == 0.0f && !penalty) {
        return (int32_t)k->argmax(logits, n);
    }
    memcpy(s->work, logits, n * sizeof *logits);
    if (penalty) {
        penalize(s, logits, n, history, n_history);
    }
    const size_t best = k->argmax(s->work, n);
    if (p->temperature == 0.0f || !isfinite(s->work[best])) {
        return (int32_t)best;
    }
    for (size_t i = 0; i < n; i++) {
        s->work[i] = s->work[i] == s->work[i] ? s->work[i] : -INFINITY;
    }
    size_t first = 0;
    size_t m = n;
    if (p->top_k > 0 && (size_t)p->top_k < n) {
        m = (size_t)p->top_k;
        select_top(s, n, m);
        m = p->top_p < 1.0f ? keep_top_p(s, k, m) : m;
    } else if (p->top_p < 1.0f) {
        m = pop_top_p(s, k, n, &first);
    } else if (p->min_p > 0.0f) {
        select_top(s, n, n);
    } else { /* order does not matter, only the largest must come first */
        for (size_t i = 0; i < n; i++) {
            s->candidates[i] = (g4a_candidate){s->work[i], (int32_t)i};
        }
        s->candidates[best] = s->candidates[0];
        s->candidates[0] = (g4a_candidate){s->work[best], (int32_t)best};
    }
    if (p->min_p > 0.0f) {
        m = keep_min_p(s, s->candidates + first, m);
    }
    return draw_from(s, k, s->candidates + first, m);
}
