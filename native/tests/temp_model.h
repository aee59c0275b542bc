/* temp_model.h – models from model_builder.h as files: g4a_model_open wants a path. Files go to
 * TMPDIR, or to the current directory, and are gone when the test ends. */
#ifndef G4A_TEST_TEMP_MODEL_H
#define G4A_TEST_TEMP_MODEL_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "alloc.h"
#include "check.h"
#include "g4a.h"
#include "model_builder.h"

enum { TM_PATH = 512 };

/* A path of this process's own. */
static inline void tm_path(char path[TM_PATH]) {
    static int n;
    const char *dir = getenv("TMPDIR");
    snprintf(path, TM_PATH, "%s/g4a-test-%ld-%d.gguf", dir != NULL && dir[0] != '\0' ? dir : ".",
             (long)getpid(), n++);
}

static inline void tm_write_bytes(const char *path, const void *data, size_t bytes) {
    FILE *f = fopen(path, "wb");
    if (f == NULL || fwrite(data, 1, bytes, f) != bytes || fclose(f) != 0) {
        fprintf(stderr, "cannot write %s\n", path);
        exit(1);
    }
}

/* Writes a listed model to path. */
static inline void tm_write(const char *path, const mb_model *m) {
    gguf_builder b = {0};
    mb_write(m, &b);
    tm_write_bytes(path, b.data, b.bytes);
    gb_free(&b);
}

/* Opens a model that must be sound; its file has no name any more when this returns. */
static inline g4a_model *tm_open(mb_model m, int32_t threads) {
    char path[TM_PATH];
    g4a_model *model = NULL;
    g4a_error err = {0};
    tm_path(path);
    mb_list_tensors(&m);
    tm_write(path, &m);
    const g4a_model_params params = {.n_threads = threads};
    if (g4a_model_open(path, &params, &model, &err) != G4A_OK) {
        fprintf(stderr, "cannot open a test model: %s\n", err.text);
        unlink(path);
        exit(1);
    }
    unlink(path);
    return model;
}

static inline g4a_session *tm_session(g4a_model *model, int32_t context) {
    const g4a_session_params params = {.context_length = context};
    g4a_session *s = NULL;
    g4a_error err = {0};
    if (g4a_session_create(model, &params, &s, &err) != G4A_OK) {
        fprintf(stderr, "cannot create a test session: %s\n", err.text);
        exit(1);
    }
    return s;
}

/* Token ids without a pattern, below limit. */
static inline void tm_ids(int32_t *ids, size_t n, uint32_t seed, int32_t limit) {
    for (size_t i = 0; i < n; i++) {
        seed = seed * 1664525u + 1013904223u;
        ids[i] = (int32_t)((seed >> 8) % (uint32_t)limit);
    }
}

static inline size_t tm_vocab(const g4a_model *model) {
    g4a_model_info info;
    g4a_model_get_info(model, &info);
    return (size_t)info.n_vocab;
}

/* Syncs and requires success; returns how many tokens were evaluated. */
static inline size_t tm_sync(g4a_session *s, const int32_t *ids, size_t n) {
    size_t evaluated = SIZE_MAX;
    g4a_error err = {0};
    CHECK_INT(g4a_session_sync(s, ids, n, &evaluated, &err), G4A_OK);
    CHECK(err.text[0] == '\0');
    CHECK_INT(g4a_session_length(s), n);
    CHECK(g4a_session_logits(s) != NULL);
    return evaluated;
}

/* The logits of a session are, to the last bit, those of a new session that got all ids at once. */
static inline bool tm_like_fresh(g4a_model *model, const g4a_session *s, const int32_t *ids,
                                 size_t n) {
    g4a_session *fresh = tm_session(model, g4a_session_context_length(s));
    (void)tm_sync(fresh, ids, n);
    const float *a = g4a_session_logits(s);
    const float *b = g4a_session_logits(fresh);
    const bool same = a != NULL && b != NULL && memcmp(a, b, tm_vocab(model) * sizeof *a) == 0;
    g4a_session_free(fresh);
    return same;
}

#endif
