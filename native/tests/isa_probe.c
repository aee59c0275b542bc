/* isa_probe [FILE] – prints the tier chosen on this processor and checks a tiny model's logits.
 * Without FILE it only prints the tier. With FILE: writes the logits there if it does not exist
 * (the native run), otherwise compares with what is there (the emulated runs): the tiers round
 * differently, and now and then an activation to the other 8-bit step, but no more. */
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

/* Root mean square of the difference, relative to that of b. */
static double difference(const float *a, const float *b) {
    double d = 0.0;
    double size = 0.0;
    for (size_t i = 0; i < VOCAB; i++) {
        d += ((double)a[i] - (double)b[i]) * ((double)a[i] - (double)b[i]);
        size += (double)b[i] * (double)b[i];
    }
    return sqrt(d / size);
}

int main(int argc, char **argv) {
    static float found[TYPES][VOCAB];
    static float expected[TYPES][VOCAB];
    g4a_error err = {0};
    if (g4a_init(&err) != G4A_OK) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    printf("%s\n", g4a_cpu_tier());
    if (argc < 2) {
        return 0;
    }
    for (size_t i = 0; i < TYPES; i++) {
        logits_of(types[i], found[i]);
    }
    FILE *f = fopen(argv[1], "rb");
    if (f == NULL) {
        tm_write_bytes(argv[1], found, sizeof found);
        return check_done();
    }
    CHECK(fread(expected, 1, sizeof expected, f) == sizeof expected);
    fclose(f);
    for (size_t i = 0; i < TYPES; i++) {
        const g4a_type_traits *t = g4a_type_get(types[i]);
        const double d = difference(found[i], expected[i]);
        if (!(d <= (t->block == 1 ? 2e-4 : 2e-2))) {
            fprintf(stderr, "%s: relative difference %g\n", t->name, d);
            CHECK(false);
        }
    }
    return check_done();
}
