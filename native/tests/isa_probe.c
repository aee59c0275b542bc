/* isa_probe [FILE [MODEL]] – prints the tier chosen on this processor and checks the logits of tiny
 * models of every type, or of a real one. Without FILE it only prints the tier. With FILE: writes
 * the logits there if it does not exist (the native run), otherwise compares with what is there
 * (the emulated runs): the tiers round differently, and now and then an activation to the other
 * 8-bit step, but no more. Tiers whose activations have another format (kernels.h) than the native
 * run's differ a little further: MODEL's from exact arithmetic by 0.06 and 0.09. */
#include "temp_model.h"

enum { TOKENS = 70, TYPES = 11, VOCAB = 300 };

static const uint32_t types[TYPES] = {G4A_TYPE_F32,  G4A_TYPE_F16,  G4A_TYPE_BF16, G4A_TYPE_Q4_0,
                                      G4A_TYPE_Q4_1, G4A_TYPE_Q5_0, G4A_TYPE_Q5_1, G4A_TYPE_Q8_0,
                                      G4A_TYPE_Q4_K, G4A_TYPE_Q5_K, G4A_TYPE_Q6_K};

static void logits_of(uint32_t type, float *out) {
    int32_t ids[TOKENS];
    g4a_model *model = tm_open(mb_tiny(type), 2);
    g4a_session *s = tm_session(model, TOKENS);
    tm_ids(ids, TOKENS, 4, VOCAB);
    (void)tm_sync(s, ids, TOKENS - 1); /* a batch and a single step */
    (void)tm_sync(s, ids, TOKENS);
    memcpy(out, g4a_session_logits(s), VOCAB * sizeof *out);
    g4a_session_free(s);
    g4a_model_close(model);
}

/* Root mean square of the difference after removing its mean, which softmax ignores. */
static double difference(const float *a, const float *b, size_t n) {
    double sum = 0.0;
    double squares = 0.0;
    for (size_t i = 0; i < n; i++) {
        const double d = (double)a[i] - (double)b[i];
        sum += d;
        squares += d * d;
    }
    const double mean = sum / (double)n;
    return sqrt(squares / (double)n - mean * mean);
}

/* True: the logits were compared, or written because FILE did not exist. */
static bool compare(const char *path, const float *found, float *expected, size_t n) {
    FILE *f = fopen(path, "rb");
    if (f == NULL) {
        tm_write_bytes(path, found, n * sizeof *found);
        return false;
    }
    CHECK(fread(expected, sizeof *expected, n, f) == n);
    fclose(f);
    return true;
}

static void check_tiny(const char *path) {
    static float found[TYPES][VOCAB];
    static float expected[TYPES][VOCAB];
    for (size_t i = 0; i < TYPES; i++) {
        logits_of(types[i], found[i]);
    }
    if (!compare(path, found[0], expected[0], TYPES * VOCAB)) {
        return;
    }
    for (size_t i = 0; i < TYPES; i++) {
        const g4a_type_traits *t = g4a_type_get(types[i]);
        static const float zero[VOCAB];
        const double d = difference(found[i], expected[i], VOCAB);
        const double spread = difference(expected[i], zero, VOCAB);
        if (!(d <= spread * (t->block == 1 ? 2e-3 : 6e-2))) {
            fprintf(stderr, "%s: difference %g of %g\n", t->name, d, spread);
            CHECK(false);
        }
    }
}

/* A short prompt: the beginning of the starter model's own chat template. Thirty layers amplify
 * what the tiers round differently, to about the distance each of them has from exact arithmetic.
 */
static void check_real(const char *path, const char *model_path) {
    static const int32_t ids[] = {1,    9690,  198,  2683, 359, 253, 5356,
                                  5646, 11173, 3365, 3511, 308, 34,  7018};
    g4a_model *model = NULL;
    g4a_error err = {0};
    const g4a_model_params params = {.n_threads = 2};
    if (g4a_model_open(model_path, &params, &model, &err) != G4A_OK) {
        fprintf(stderr, "%s\n", err.text);
        CHECK(false);
        return;
    }
    const size_t n = tm_vocab(model);
    float *expected = malloc(n * sizeof *expected);
    CHECK(expected != NULL);
    g4a_session *s = tm_session(model, 64);
    (void)tm_sync(s, ids, G4A_COUNT(ids));
    if (compare(path, g4a_session_logits(s), expected, n)) {
        const double d = difference(g4a_session_logits(s), expected, n);
        fprintf(stderr, "difference %g\n", d);
        CHECK(d <= 0.15);
    }
    g4a_session_free(s);
    g4a_model_close(model);
    free(expected);
}

int main(int argc, char **argv) {
    g4a_error err = {0};
    if (g4a_init(&err) != G4A_OK) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    printf("%s\n", g4a_cpu_tier());
    if (argc == 2) {
        check_tiny(argv[1]);
    } else if (argc == 3) {
        check_real(argv[1], argv[2]);
    }
    return check_done();
}
