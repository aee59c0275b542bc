/* fuzz_model.c – any bytes as a file on disk, all the way: g4a_model_open with its mapping and
 * packing, and for what is accepted a session that evaluates a batch and samples two tokens.
 * Weights may be nonsense (NaN, infinite), behaviour may not. */
#if defined(__linux__)
#define _GNU_SOURCE
#else
#define _DEFAULT_SOURCE
#endif
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "g4a.h"
#include "limits.h"
#include "seeds.h"

static char path[64];

/* A file that exists in memory only, where there are such; its contents are the input. */
static void put_file(const uint8_t *data, size_t size) {
    static int fd = -1;
    if (fd < 0) {
#if defined(__linux__)
        fd = memfd_create("fuzz_model", 0);
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
#else
        snprintf(path, sizeof path, "/tmp/fuzz_model_XXXXXX");
        fd = mkstemp(path);
#endif
    }
    if (fd < 0 || ftruncate(fd, 0) != 0 || pwrite(fd, data, size, 0) != (ssize_t)size) {
        fprintf(stderr, "cannot write %s\n", path);
        exit(2);
    }
}

static void require(bool ok) {
    if (!ok) {
        abort();
    }
}

static void use_session(g4a_session *s, int32_t n_vocab, const g4a_error *err) {
    const g4a_sampling sampling = {.temperature = 0.7f,
                                   .top_k = 5,
                                   .top_p = 0.9f,
                                   .min_p = 0.01f,
                                   .repeat_penalty = 1.1f,
                                   .repeat_last_n = -1,
                                   .seed = 1};
    const int32_t ids[5] = {0, n_vocab - 1, n_vocab / 2, 0, n_vocab - 1};
    size_t n = 0;
    require(g4a_session_sync(s, ids, 5, &n, NULL) == G4A_OK && n == 5);
    require(g4a_session_sample_begin(s, &sampling, NULL) == G4A_OK);
    for (int i = 0; i < 2; i++) {
        int32_t token = -1;
        require(g4a_session_next(s, &token, NULL) == G4A_OK);
        require(token >= 0 && token < n_vocab);
    }
    require(g4a_session_length(s) == 6 && err->text[0] == '\0');
}

static void use_model(g4a_model *m) {
    g4a_model_info info;
    g4a_error err = {0};
    int32_t ids[64];
    char text[256];
    size_t n = 0;
    g4a_model_get_info(m, &info);
    require(info.n_tokens > 0 && info.n_vocab >= info.n_tokens && info.n_layer > 0);
    require(g4a_tokenize(m, "ab <|end|>", 10, 1, ids, 64, &n, &err) == G4A_OK);
    require(g4a_detokenize(m, ids, n < 64 ? n : 64, 1, text, sizeof text, &n, &err) == G4A_OK);
    for (int64_t i = 0; i < g4a_model_meta_count(m); i++) {
        g4a_meta meta;
        require(g4a_model_meta_at(m, i, &meta, &err) == G4A_OK);
    }
    const g4a_session_params params = {.context_length = 8};
    g4a_session *s = NULL;
    if (g4a_session_create(m, &params, &s, &err) == G4A_OK) {
        use_session(s, info.n_vocab, &err);
    } else {
        require(err.text[0] != '\0');
    }
    g4a_session_free(s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const g4a_model_params params = {.n_threads = 1, .vocab_only = size % 16 == 15};
    g4a_model *m = NULL;
    g4a_error err = {0};
    put_file(data, size);
    const g4a_status st = g4a_model_open(path, &params, &m, &err);
    require((st == G4A_OK) == (m != NULL) && (st == G4A_OK) == (err.text[0] == '\0'));
    if (m != NULL && params.vocab_only == 0) {
        use_model(m);
    }
    g4a_model_close(m);
    return 0;
}

size_t g4a_fuzz_seed(size_t i, uint8_t *data, size_t cap) {
    gguf_builder b = {0};
    size_t size = 0;
    if (seed_write(i, &b)) {
        size = b.bytes < cap ? b.bytes : cap;
        memcpy(data, b.data, size);
    }
    gb_free(&b);
    return size;
}

/* Besides the tables (see fuzz_gguf.c) the packed copy of the weights, up to 8 rows for one, and
 * the session: its widths are numbers of the header, but each needs a row of weights in the file,
 * so 8 positions of a dozen float buffers cost some hundred bytes per byte of the shortest row. */
uint64_t g4a_fuzz_justified(size_t size) {
    return 1024 * (uint64_t)size + (8u << 20);
}
