/* The sampler against specs §6.2: which tokens survive each truncation, how often the survivors are
 * drawn (chi-square with fixed seeds), and logits that no sound model produces. Every check runs
 * with every kernel table of this computer. */
#include <math.h>
#include <stdlib.h>

#include "alloc.h"
#include "check.h"
#include "dispatch.h"
#include "sampler.h"

enum { BIG = 150000 };

static const g4a_kernels *kernels;
static g4a_sampler sampler;
static void *scratch;

static const g4a_sampling plain = {.temperature = 1.0f, .top_p = 1.0f, .repeat_penalty = 1.0f};

static void begin(g4a_sampling p) {
    CHECK_INT(g4a_sampler_begin(&sampler, &p, NULL), G4A_OK);
}

static int32_t draw(const float *logits, size_t n) {
    return g4a_sampler_draw(&sampler, kernels, logits, n, NULL, 0);
}

/* The seed whose first random number is z: splitmix64 backwards. */
static uint64_t seed_for(uint64_t z) {
    z ^= z >> 31 ^ z >> 62;
    z *= 0x319642b2d24d8ec3u; /* the inverse of 0x94d049bb133111eb modulo 2^64 */
    z ^= z >> 27 ^ z >> 54;
    z *= 0x96de1b173f119089u; /* of 0xbf58476d1ce4e5b9 */
    z ^= z >> 30 ^ z >> 60;
    return z - 0x9e3779b97f4a7c15u;
}

/* Probabilities: how often each of n tokens is drawn must fit `probs` (0 = never). `critical` is
 * the chi-square value that 1 in 1000 sound samplers exceeds. */
static void expect_distribution(const char *what, g4a_sampling p, const float *logits, size_t n,
                                const double *probs, double critical) {
    enum { DRAWS = 20000, MAX = 16 };
    int counts[MAX] = {0};
    p.seed = 12345;
    begin(p);
    for (int i = 0; i < DRAWS; i++) {
        counts[draw(logits, n)]++;
    }
    double chi2 = 0.0;
    bool impossible = false;
    for (size_t i = 0; i < n; i++) {
        const double expected = probs[i] * DRAWS;
        impossible = impossible || (probs[i] == 0.0 && counts[i] != 0);
        if (expected > 0.0) {
            chi2 += ((double)counts[i] - expected) * ((double)counts[i] - expected) / expected;
        }
    }
    if (impossible || chi2 > critical) {
        fprintf(stderr, "%s (%s): chi-square %.1f%s\n", what, kernels->name, chi2,
                impossible ? ", and a token that must not appear" : "");
    }
    CHECK(!impossible && chi2 <= critical);
}

/* Truncation of {.1, .2, .3, .4}, as in specs §9 */

static const double base[4] = {0.1, 0.2, 0.3, 0.4};
static float base_logits[4];

typedef struct known {
    const char *what;
    g4a_sampling p;
    double probs[4];
} known;

static const known answers[] = {
    {"temperature 0", {.top_p = 1, .repeat_penalty = 1}, {0, 0, 0, 1}},
    {"everything off", {.temperature = 1, .top_p = 1, .repeat_penalty = 1}, {.1, .2, .3, .4}},
    {"off by other numbers",
     {.temperature = 1, .top_k = -5, .top_p = 7, .min_p = -1, .repeat_penalty = 1},
     {.1, .2, .3, .4}},
    {"top_k 1", {.temperature = 1, .top_k = 1, .top_p = 1, .repeat_penalty = 1}, {0, 0, 0, 1}},
    {"top_k 3",
     {.temperature = 1, .top_k = 3, .top_p = 1, .repeat_penalty = 1},
     {0, .2 / .9, .3 / .9, .4 / .9}},
    {"top_k 4", {.temperature = 1, .top_k = 4, .top_p = 1, .repeat_penalty = 1}, {.1, .2, .3, .4}},
    {"top_k 99",
     {.temperature = 1, .top_k = 99, .top_p = 1, .repeat_penalty = 1},
     {.1, .2, .3, .4}},
    {"top_p 0", {.temperature = 1, .top_p = 0, .repeat_penalty = 1}, {0, 0, 0, 1}},
    {"top_p .39", {.temperature = 1, .top_p = .39f, .repeat_penalty = 1}, {0, 0, 0, 1}},
    {"top_p .69", {.temperature = 1, .top_p = .69f, .repeat_penalty = 1}, {0, 0, .3 / .7, .4 / .7}},
    {"top_p .8",
     {.temperature = 1, .top_p = .8f, .repeat_penalty = 1},
     {0, .2 / .9, .3 / .9, .4 / .9}},
    {"top_p .95", {.temperature = 1, .top_p = .95f, .repeat_penalty = 1}, {.1, .2, .3, .4}},
    {"min_p .26",
     {.temperature = 1, .top_p = 1, .min_p = .26f, .repeat_penalty = 1},
     {0, .2 / .9, .3 / .9, .4 / .9}},
    {"min_p .24",
     {.temperature = 1, .top_p = 1, .min_p = .24f, .repeat_penalty = 1},
     {.1, .2, .3, .4}},
    {"min_p .74",
     {.temperature = 1, .top_p = 1, .min_p = .74f, .repeat_penalty = 1},
     {0, 0, .3 / .7, .4 / .7}},
    {"min_p 1", {.temperature = 1, .top_p = 1, .min_p = 1, .repeat_penalty = 1}, {0, 0, 0, 1}},
    /* top_p sees what top_k left: .3/.7 and .4/.7 */
    {"top_k 2, top_p .57",
     {.temperature = 1, .top_k = 2, .top_p = .57f, .repeat_penalty = 1},
     {0, 0, 0, 1}},
    {"top_k 2, top_p .58",
     {.temperature = 1, .top_k = 2, .top_p = .58f, .repeat_penalty = 1},
     {0, 0, .3 / .7, .4 / .7}},
    {"top_k 3, min_p .74",
     {.temperature = 1, .top_k = 3, .top_p = 1, .min_p = .74f, .repeat_penalty = 1},
     {0, 0, .3 / .7, .4 / .7}},
    {"top_p .95, min_p .74",
     {.temperature = 1, .top_p = .95f, .min_p = .74f, .repeat_penalty = 1},
     {0, 0, .3 / .7, .4 / .7}},
    /* p² and √p, normalised; truncation comes before the temperature */
    {"temperature .5",
     {.temperature = .5f, .top_p = 1, .repeat_penalty = 1},
     {.01 / .3, .04 / .3, .09 / .3, .16 / .3}},
    {"temperature 2, top_p .69",
     {.temperature = 2, .top_p = .69f, .repeat_penalty = 1},
     {0, 0, 0.46410161513775466, 0.5358983848622454}},
};

static void test_known_answers(void) {
    for (size_t i = 0; i < 4; i++) {
        base_logits[i] = logf((float)base[i]);
    }
    for (size_t i = 0; i < G4A_COUNT(answers); i++) {
        expect_distribution(answers[i].what, answers[i].p, base_logits, 4, answers[i].probs, 16.27);
    }
}

/* Fifteen unequal tokens through every path: whole vocabulary, heap, list. */
static void test_chi_square(void) {
    float logits[15];
    double probs[15];
    double sum = 0.0;
    for (int i = 0; i < 15; i++) {
        logits[i] = 2.0f * sinf(3.7f * (float)i);
        probs[i] = exp((double)logits[i]);
        sum += probs[i];
    }
    for (int i = 0; i < 15; i++) {
        probs[i] /= sum;
    }
    g4a_sampling p = plain;
    expect_distribution("plain", p, logits, 15, probs, 36.12);
    p.top_p = 0.999999f;
    expect_distribution("heap", p, logits, 15, probs, 36.12);
    p.top_p = 1.0f;
    p.min_p = 1e-6f;
    expect_distribution("list", p, logits, 15, probs, 36.12);
}

/* Penalties */

static void test_penalty(void) {
    const float logits[5] = {2.0f, -2.0f, 1.9f, 0.0f, 1.5f};
    const int32_t history[7] = {0, 2, 2, 0, 1, 3, 99}; /* 99: padding, beyond the vocabulary */
    g4a_sampling p = {.top_p = 1, .repeat_penalty = 1.2f, .repeat_last_n = -1};
    begin(p);
    CHECK_INT(g4a_sampler_draw(&sampler, kernels, logits, 5, history, 7), 0); /* 2/1.2 > 1.9/1.2 */
    CHECK(sampler.work[0] == 2.0f / 1.2f &&
          sampler.work[2] == 1.9f / 1.2f); /* once, though twice */
    CHECK(sampler.work[1] == -2.0f * 1.2f && sampler.work[3] == 0.0f && sampler.work[4] == 1.5f);
    p.repeat_penalty = 2.0f;
    begin(p);
    CHECK_INT(g4a_sampler_draw(&sampler, kernels, logits, 5, history, 7), 4);
    p.repeat_last_n = 0; /* off */
    begin(p);
    CHECK_INT(g4a_sampler_draw(&sampler, kernels, logits, 5, history, 7), 0);
    p.repeat_last_n = 4; /* only 0 1 3 99 */
    begin(p);
    CHECK_INT(g4a_sampler_draw(&sampler, kernels, logits, 5, history, 7), 2);
    p.repeat_last_n = 1000; /* more than there are */
    begin(p);
    CHECK_INT(g4a_sampler_draw(&sampler, kernels, logits, 5, history, 7), 4);
    CHECK_INT(g4a_sampler_draw(&sampler, kernels, logits, 5, history, 0), 0);
    p.repeat_penalty = 0.5f; /* below 1 it prefers what was there */
    p.repeat_last_n = 3;
    begin(p);
    CHECK_INT(g4a_sampler_draw(&sampler, kernels, logits, 5, (const int32_t[]){2, 2, 2}, 3), 2);
    CHECK(sampler.work[2] == 3.8f);
}

/* Five equal logits, one of them in the window and punished by 50: never drawn, the others alike.
 */
static void test_penalty_in_a_distribution(void) {
    float logits[5];
    for (int i = 0; i < 5; i++) {
        logits[i] = 20.0f;
    }
    g4a_sampling p = plain;
    p.repeat_penalty = 50.0f;
    p.repeat_last_n = 3;
    p.seed = 8;
    begin(p);
    int counts[5] = {0};
    const int32_t history[1] = {0};
    for (int i = 0; i < 8000; i++) {
        counts[g4a_sampler_draw(&sampler, kernels, logits, 5, history, 1)]++;
    }
    CHECK_INT(counts[0], 0);
    for (int i = 1; i < 5; i++) {
        CHECK(counts[i] > 1800 && counts[i] < 2200);
    }
}

/* Ties, few tokens, numbers that are none */

static void test_ties_and_small_vocabularies(void) {
    const float one[1] = {-3.0f};
    const float same[6] = {1.0f, 1.0f, 1.0f, 1.0f, 1.0f, 1.0f};
    for (int i = 0; i < 8; i++) {
        g4a_sampling p = plain;
        p.top_k = (i & 1) != 0 ? 3 : 0;
        p.top_p = (i & 2) != 0 ? 0.5f : 1.0f;
        p.min_p = (i & 4) != 0 ? 0.9f : 0.0f;
        begin(p);
        CHECK_INT(draw(one, 1), 0);
        for (int j = 0; j < 300; j++) {
            const int32_t t = draw(same, 6);
            CHECK(t >= 0 && t < (p.top_k == 3 ? 3 : 6)); /* of equals, the first ones are kept */
            CHECK(p.top_p == 1.0f || t < 3);
        }
        p.temperature = 0.0f;
        begin(p);
        CHECK_INT(draw(same, 6), 0);
    }
}

static void expect_only(const char *what, const float *logits, size_t n, uint32_t allowed) {
    for (int i = 0; i < 16; i++) {
        g4a_sampling p = plain;
        p.temperature = (i & 8) != 0 ? 0.0f : 100.0f; /* hot: whatever is possible will happen */
        p.top_k = (i & 1) != 0 ? 4 : 0;
        p.top_p = (i & 2) != 0 ? 0.9999f : 1.0f;
        p.min_p = (i & 4) != 0 ? 1e-30f : 0.0f;
        p.seed = 99;
        begin(p);
        for (int j = 0; j < 500; j++) {
            const int32_t t = draw(logits, n);
            if (t < 0 || (size_t)t >= n || (allowed >> t & 1u) == 0) {
                fprintf(stderr, "%s (%s), variant %d: token %d\n", what, kernels->name, i, t);
                CHECK(false);
                return;
            }
        }
    }
    check_count++;
}

static void test_numbers_that_are_none(void) {
    const float inf = INFINITY;
    const float nan = NAN;
    expect_only("NaN among numbers", (const float[]){nan, 1, nan, 0.5f, nan}, 5, 0x0a);
    expect_only("only NaN", (const float[]){nan, nan, nan, nan, nan}, 5, 0x01);
    expect_only("-inf among numbers", (const float[]){-inf, 1, -inf, 1, -inf, -inf}, 6, 0x0a);
    expect_only("only -inf", (const float[]){-inf, -inf, -inf, -inf, -inf}, 5, 0x01);
    expect_only("NaN and -inf", (const float[]){nan, -inf, nan, -inf, nan}, 5, 0x03);
    expect_only("+inf wins", (const float[]){1, inf, nan, -inf, 2}, 5, 0x02);
    expect_only("the first +inf", (const float[]){nan, 1, inf, inf, 2}, 5, 0x04);
    expect_only("huge", (const float[]){-3e38f, 3e38f, -3e38f, -3e38f, -3e38f}, 5, 0x02);
    expect_only("one number at the end", (const float[]){nan, nan, nan, nan, nan, -5}, 6, 0x20);
}

/* The random number at the very end of its range must still lead to a possible token: sums in float
 * and sums in double differ, and the last token of a vocabulary is often padding. */
static void test_the_last_random_number(void) {
    CHECK_INT(seed_for(0xe220a8397b1dcdafu), 0); /* the first output for seed 0 is published */
    float *logits = g4a_calloc(BIG, sizeof *logits);
    const size_t sizes[] = {2, 9, 50, 1000, BIG};
    g4a_sampling p = plain;
    p.seed = seed_for(UINT64_MAX);
    uint32_t rng = 7;
    for (int round = 0; round < 40; round++) {
        const size_t n = sizes[round % 5];
        for (size_t i = 0; i < n; i++) {
            rng = rng * 1664525u + 1013904223u;
            logits[i] = (float)(rng >> 8) / 4194304.0f;
        }
        logits[n - 1] = -INFINITY;
        p.min_p = round % 10 < 5 ? 0.0f : 1e-30f;
        begin(p);
        CHECK(logits[draw(logits, n)] > -100.0f);
        p.top_k = 2;
        begin(p);
        CHECK(logits[draw(logits, n)] > -100.0f || n == 2);
        p.top_k = 0;
    }
    p.seed = seed_for(0); /* and the one at the beginning */
    begin(p);
    logits[0] = -INFINITY;
    CHECK(logits[draw(logits, BIG)] > -100.0f);
    g4a_free(logits);
}

/* Large vocabularies */

static int compare_down(const void *a, const void *b) {
    const float x = *(const float *)a;
    const float y = *(const float *)b;
    return (x < y) - (x > y);
}

/* top_p over everything: what is drawn belongs to the smallest sufficient set, found here by
 * sorting and summing in double. */
static void test_whole_vocabulary_top_p(void) {
    float *logits = g4a_calloc(BIG, sizeof *logits);
    float *sorted = g4a_calloc(BIG, sizeof *sorted);
    uint32_t rng = 3;
    for (size_t i = 0; i < BIG; i++) {
        rng = rng * 1664525u + 1013904223u;
        const float u = (float)(rng >> 8) / 16777216.0f;
        sorted[i] = logits[i] = 12.0f * u * u * u * u;
    }
    qsort(sorted, BIG, sizeof *sorted, compare_down);
    double total = 0.0;
    for (size_t i = 0; i < BIG; i++) {
        total += exp((double)sorted[i]);
    }
    for (float top_p = 0.1f; top_p < 1.0f; top_p += 0.2f) {
        double sum = 0.0;
        size_t n = 0;
        while (n < BIG && sum < (double)top_p * 1.00001 * total) { /* float sums may differ a bit */
            sum += exp((double)sorted[n++]);
        }
        g4a_sampling p = plain;
        p.top_p = top_p;
        p.seed = 4;
        begin(p);
        size_t at_the_edge = 0;
        for (int i = 0; i < 12; i++) {
            const float l = logits[draw(logits, BIG)];
            CHECK(l >= sorted[n - 1]);
            at_the_edge += l < sorted[n / 2];
        }
        CHECK(at_the_edge > 0); /* and not only from the top of that set */
    }
    g4a_free(logits);
    g4a_free(sorted);
}

static void test_top_k_of_a_large_vocabulary(void) {
    float *logits = g4a_calloc(BIG, sizeof *logits);
    for (size_t i = 0; i < BIG; i++) {
        logits[i] =
            (float)((i * 7919) % BIG); /* a permutation: BIG and 7919 have no common divisor */
    }
    for (int32_t k = 1; k <= 100; k += 33) {
        g4a_sampling p = plain;
        p.top_k = k;
        p.temperature = 1e6f;
        begin(p);
        bool inside = true;
        for (int i = 0; i < 30; i++) {
            inside = inside && logits[draw(logits, BIG)] >= (float)(BIG - k);
        }
        CHECK(inside);
    }
    g4a_free(logits);
}

static void test_same_seed_same_tokens(void) {
    float logits[200];
    int32_t first[100];
    for (int i = 0; i < 200; i++) {
        logits[i] = cosf((float)i);
    }
    g4a_sampling p = plain;
    p.seed = 77;
    for (int round = 0; round < 3; round++) {
        begin(p);
        bool same = true;
        for (int i = 0; i < 100; i++) {
            const int32_t t = draw(logits, 200);
            if (round == 0) {
                first[i] = t;
            }
            same = same && t == first[i];
        }
        CHECK(same == (round < 2));
        p.seed = round == 1 ? 78 : 77;
    }
}

int main(void) {
    scratch = g4a_calloc(g4a_sampler_scratch(BIG), 1);
    g4a_sampler_init(&sampler, scratch, BIG);
    for (size_t i = 0; (kernels = g4a_kernels_at(i)) != NULL; i++) {
        test_known_answers();
        test_chi_square();
        test_penalty();
        test_penalty_in_a_distribution();
        test_ties_and_small_vocabularies();
        test_numbers_that_are_none();
        test_the_last_random_number();
        test_whole_vocabulary_top_p();
        test_top_k_of_a_large_vocabulary();
        test_same_seed_same_tokens();
    }
    g4a_free(scratch);
    return check_done();
}
