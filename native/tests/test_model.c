/* Opening and closing model files through the public API: what is refused with which sentence, what
 * an opened model says about itself, loads that are watched, cancelled or run out of memory, and
 * files that change underneath. */
#define _DEFAULT_SOURCE
#include <sys/stat.h>
#include <sys/wait.h>

#include "dispatch.h"
#include "limits.h"
#include "model.h"
#include "os.h"
#include "pack.h"
#include "temp_model.h"

static g4a_status open_bytes(const void *data, size_t bytes, const g4a_model_params *params,
                             g4a_model **model, g4a_error *err) {
    char path[TM_PATH];
    tm_path(path);
    tm_write_bytes(path, data, bytes);
    *err = (g4a_error){0};
    const g4a_status st = g4a_model_open(path, params, model, err);
    unlink(path);
    CHECK((st == G4A_OK) == (*model != NULL));
    CHECK((st == G4A_OK) == (err->text[0] == '\0'));
    return st;
}

static g4a_status open_listed(const mb_model *m, const g4a_model_params *params, g4a_model **model,
                              g4a_error *err) {
    gguf_builder b = {0};
    mb_write(m, &b);
    const g4a_status st = open_bytes(b.data, b.bytes, params, model, err);
    gb_free(&b);
    return st;
}

static mb_model tiny(uint32_t type) {
    mb_model m = mb_tiny(type);
    mb_list_tensors(&m);
    return m;
}

/* Refusals */

static void test_impossible_arguments(void) {
    g4a_model *model = (g4a_model *)1;
    g4a_error err = {0};
    CHECK_INT(g4a_model_open(NULL, NULL, &model, &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "path must not be NULL");
    CHECK_INT(g4a_model_open("x", NULL, NULL, &err), G4A_ERR_INVALID);
    g4a_model_params params = {.n_threads = -1};
    CHECK_INT(g4a_model_open("x", &params, &model, &err), G4A_ERR_INVALID);
    CHECK(model == NULL);
    CHECK_SAYS(err, "must be 0 to 256, not -1");
    params.n_threads = G4A_MAX_THREADS + 1;
    CHECK_INT(g4a_model_open("x", &params, &model, NULL), G4A_ERR_INVALID);
    g4a_model_close(NULL);
    g4a_session_free(NULL);
}

static void test_paths_that_are_no_files(void) {
    g4a_model *model = NULL;
    g4a_error err = {0};
    char path[TM_PATH];
    tm_path(path);
    CHECK_INT(g4a_model_open(path, NULL, &model, &err), G4A_ERR_IO);
    CHECK_SAYS(err, "there is no such file");
    CHECK_SAYS(err, "g4a-test-");
    CHECK_INT(g4a_model_open("", NULL, &model, &err), G4A_ERR_IO);
    CHECK_INT(g4a_model_open(".", NULL, &model, &err), G4A_ERR_IO);
    CHECK_SAYS(err, "\".\" is not a regular file");
    CHECK_INT(g4a_model_open("/dev/null", NULL, &model, &err), G4A_ERR_IO);
    if (mkfifo(path, 0600) == 0) { /* nobody writes to it: opening must not wait for somebody */
        alarm(10);
        CHECK_INT(g4a_model_open(path, NULL, &model, &err), G4A_ERR_IO);
        alarm(0);
        CHECK_SAYS(err, "is not a regular file");
        unlink(path);
    }
    tm_write_bytes(path, "GGUF", 4);
    if (geteuid() != 0 && chmod(path, 0) == 0) { /* root may read anything */
        CHECK_INT(g4a_model_open(path, NULL, &model, &err), G4A_ERR_IO);
        CHECK_SAYS(err, "permission was denied");
    }
    unlink(path);
}

static void test_files_that_are_no_models(void) {
    g4a_model *model;
    g4a_error err;
    CHECK_INT(open_bytes("", 0, NULL, &model, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "the file has 0 bytes");
    CHECK_INT(open_bytes("<!DOCTYPE html><html><body>", 27, NULL, &model, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "not a GGUF model");
}

static void test_architecture(void) {
    static const struct {
        const char *text;
        size_t bytes;
        g4a_status st; /* with weights */
        g4a_status vocab_st;
        const char *says;
    } cases[] = {{"mamba", 5, G4A_ERR_UNSUPPORTED, G4A_OK, "the architecture \"mamba\""},
                 {"", 0, G4A_ERR_FORMAT, G4A_ERR_FORMAT, "\"general.architecture\""},
                 {"lla\0ma", 6, G4A_ERR_FORMAT, G4A_ERR_FORMAT, "\"general.architecture\""},
                 {"a name of sixty-four bytes, one more than there is room for here", 64,
                  G4A_ERR_FORMAT, G4A_ERR_FORMAT, "\"general.architecture\""},
                 {"ll\377ma", 5, G4A_ERR_FORMAT, G4A_ERR_FORMAT, "\"general.architecture\""}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        gguf_builder b = {0};
        gb_begin(&b, 3);
        gb_key(&b, "general.architecture", G4A_GGUF_STRING);
        gb_str_n(&b, cases[i].text, cases[i].bytes);
        mb_model m = tiny(G4A_TYPE_F32);
        m.skip_key = "general.architecture";
        mb_metadata(&m, &b);
        gb_finish(&b);
        g4a_model *model;
        g4a_error err;
        CHECK_INT(open_bytes(b.data, b.bytes, NULL, &model, &err), cases[i].st);
        CHECK_SAYS(err, cases[i].says);
        const g4a_model_params vocab_only = {.vocab_only = 1};
        CHECK_INT(open_bytes(b.data, b.bytes, &vocab_only, &model, &err), cases[i].vocab_st);
        if (model != NULL) {
            CHECK(strcmp(g4a_model_architecture(model), cases[i].text) == 0);
        }
        g4a_model_close(model);
        gb_free(&b);
    }
    mb_model m = tiny(G4A_TYPE_F32);
    m.skip_key = "general.architecture";
    g4a_model *model;
    g4a_error err;
    CHECK_INT(open_listed(&m, NULL, &model, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "does not name its architecture");
}

static void test_vocabulary_and_embedding_must_fit(void) {
    g4a_model *model;
    g4a_error err;
    mb_model m = mb_tiny(G4A_TYPE_F32);
    m.n_vocab = 299;
    mb_list_tensors(&m);
    CHECK_INT(open_listed(&m, NULL, &model, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "vocabulary has 300 tokens but \"token_embd.weight\" only 299 rows");
    m.n_vocab = 333; /* padded: allowed */
    mb_list_tensors(&m);
    CHECK_INT(open_listed(&m, NULL, &model, &err), G4A_OK);
    g4a_model_info info;
    g4a_model_get_info(model, &info);
    CHECK(info.n_vocab == 333 && info.n_tokens == 300);
    g4a_model_close(model);
}

/* What an opened model says */

static void test_info(void) {
    g4a_model *model;
    g4a_error err;
    const mb_model m = tiny(G4A_TYPE_Q8_0);
    gguf_builder b = {0};
    mb_write(&m, &b);
    const g4a_model_params params = {.n_threads = 3};
    CHECK_INT(open_bytes(b.data, b.bytes, &params, &model, &err), G4A_OK);
    g4a_model_info info;
    memset(&info, 0xff, sizeof info);
    g4a_model_get_info(model, &info);
    CHECK(info.n_vocab == 300 && info.n_tokens == 300 && info.context_length == 512);
    CHECK(info.n_embd == 64 && info.n_layer == 2 && info.n_threads == 3 && info.has_weights == 1);
    CHECK(info.bos_id == 1 && info.eos_id == 2 && info.unk_id == 0 && info.pad_id == -1);
    CHECK(info.add_bos == 1 && info.add_eos == 0);
    CHECK_INT(info.file_bytes, b.bytes);
    CHECK_INT(info.kv_bytes_per_token, 2 * 2 * 2 * 2 * 16); /* k, v · layers · heads · half · dim */
    const uint64_t matrices = 300 * 64 + 2 * (2 * 64 * 64 + 2 * 64 * 32 + 3 * 64 * 96);
    CHECK_INT(info.weight_bytes, matrices / 32 * 34);
    CHECK_INT(info.n_params, matrices + 5 * 64);
    CHECK(strcmp(g4a_model_architecture(model), "llama") == 0);
    int32_t eog[4] = {-7, -7, -7, -7};
    CHECK_INT(g4a_model_eog_ids(model, eog, 0), 1);
    CHECK_INT(g4a_model_eog_ids(model, NULL, -5), 1);
    CHECK_INT(g4a_model_eog_ids(model, eog, 4), 1);
    CHECK(eog[0] == 2 && eog[1] == -7);
    g4a_model_close(model);
    gb_free(&b);
}

static void test_metadata_and_tensors_are_listed(void) {
    g4a_model *model;
    g4a_error err;
    const mb_model m = tiny(G4A_TYPE_Q4_0);
    CHECK_INT(open_listed(&m, NULL, &model, &err), G4A_OK);
    const int64_t n = g4a_model_meta_count(model);
    g4a_meta meta;
    CHECK_INT(n, 12);
    CHECK_INT(g4a_model_meta_at(model, 0, &meta, &err), G4A_OK);
    CHECK(meta.key_bytes == 20 && memcmp(meta.key, "general.architecture", 20) == 0);
    CHECK(meta.type == G4A_GGUF_STRING && meta.elem_type == 255 && meta.bytes == 5);
    CHECK(memcmp(meta.data, "llama", 5) == 0);
    CHECK_INT(g4a_model_meta_at(model, n - 1, &meta, &err), G4A_OK);
    CHECK(meta.type == G4A_GGUF_ARRAY && meta.elem_type == G4A_GGUF_F32 && meta.count == 300);
    CHECK_INT(meta.bytes, 1200);
    CHECK_INT(g4a_model_meta_at(model, n, &meta, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_model_meta_at(model, -1, &meta, &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "no metadata entry -1");

    CHECK_INT(g4a_model_tensor_count(model), m.n_list);
    for (size_t i = 0; i < m.n_list; i++) {
        g4a_tensor_info t;
        CHECK_INT(g4a_model_tensor_at(model, (int64_t)i, &t, &err), G4A_OK);
        CHECK(t.name_bytes == strlen(m.tensors[i].name) &&
              memcmp(t.name, m.tensors[i].name, t.name_bytes) == 0);
        CHECK(t.type == m.tensors[i].type && t.n_dims == m.tensors[i].n_dims);
        CHECK(memcmp(t.ne, m.tensors[i].ne, sizeof t.ne) == 0);
        CHECK(t.bytes == mb_tensor_bytes(&m.tensors[i]) && t.data != NULL);
    }
    g4a_tensor_info t;
    CHECK_INT(g4a_model_tensor_at(model, (int64_t)m.n_list, &t, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_model_tensor_at(model, -1, &t, &err), G4A_ERR_INVALID);
    g4a_model_close(model);
}

static void test_vocabulary_only(void) {
    g4a_model *model;
    g4a_error err;
    gguf_builder b = {0};
    mb_model m = tiny(G4A_TYPE_F32);
    m.n_list = 0; /* no tensors at all: fine for the vocabulary, not for a model */
    mb_write(&m, &b);
    const g4a_model_params params = {.vocab_only = 1};
    CHECK_INT(open_bytes(b.data, b.bytes, &params, &model, &err), G4A_OK);
    g4a_model_info info;
    g4a_model_get_info(model, &info);
    CHECK(info.has_weights == 0 && info.n_vocab == 300 && info.n_tokens == 300);
    CHECK(info.weight_bytes == 0 && info.kv_bytes_per_token == 0 && info.context_length == 512);
    g4a_session *s = (g4a_session *)1;
    CHECK_INT(g4a_session_create(model, NULL, &s, &err), G4A_ERR_INVALID);
    CHECK(s == NULL);
    CHECK_SAYS(err, "vocabulary only");
    int32_t ids[8];
    size_t n = 0;
    CHECK_INT(g4a_tokenize(model, "hi", 2, 0, ids, 8, &n, &err), G4A_OK);
    CHECK(n > 0);
    g4a_model_close(model);
    CHECK_INT(open_bytes(b.data, b.bytes, NULL, &model, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "lacks the tensor \"token_embd.weight\"");
    gb_free(&b);
}

/* Watching and stopping a load */

typedef struct watcher {
    g4a_load_progress *progress;
    _Atomic int32_t stop;
    bool monotone;
} watcher;

static void watch(void *arg) {
    watcher *w = arg;
    int32_t last = 0;
    w->monotone = true;
    while (atomic_load(&w->stop) == 0) {
        const int32_t now = g4a_shared_load(&w->progress->permille);
        w->monotone = w->monotone && now >= last && now <= 1000;
        last = now;
    }
}

static void test_load_progress(void) {
    mb_model m = mb_tiny(G4A_TYPE_F32);
    m.n_ff = 40000; /* several hundred chunks of packing */
    mb_list_tensors(&m);
    char path[TM_PATH];
    tm_path(path);
    tm_write(path, &m);
    for (int round = 0; round < 5; round++) {
        g4a_load_progress progress = {0, 0};
        watcher w = {.progress = &progress};
        g4a_thread *t = g4a_os_thread_start(watch, &w);
        const g4a_model_params params = {.n_threads = 4, .progress = &progress};
        g4a_model *model = NULL;
        CHECK_INT(g4a_model_open(path, &params, &model, NULL), G4A_OK);
        CHECK_INT(g4a_shared_load(&progress.permille), 1000);
        atomic_store(&w.stop, 1);
        g4a_os_thread_join(t);
        CHECK(w.monotone);
        g4a_model_close(model);
    }
    const uint64_t held = g4a_alloc_held();
    for (int vocab_only = 0; vocab_only < 2; vocab_only++) {
        g4a_load_progress cancelled = {0, 1};
        const g4a_model_params params = {
            .n_threads = 2, .vocab_only = vocab_only, .progress = &cancelled};
        g4a_model *model = NULL;
        g4a_error err = {0};
        CHECK_INT(g4a_model_open(path, &params, &model, &err), G4A_ERR_CANCELLED);
        CHECK(model == NULL && err.text[0] != '\0');
        g4a_model_close(model);
    }
    CHECK_INT(g4a_alloc_held(), held);
    unlink(path);
}

static void cancel_later(void *arg) {
    watcher *w = arg;
    while (g4a_shared_load(&w->progress->permille) < 100 && atomic_load(&w->stop) == 0) {
        g4a_os_relax();
    }
    g4a_shared_store(&w->progress->cancel, 1);
}

static void test_cancelled_load(void) {
    mb_model m = mb_tiny(G4A_TYPE_F32);
    m.n_ff = 40000;
    mb_list_tensors(&m);
    char path[TM_PATH];
    tm_path(path);
    tm_write(path, &m);
    const uint64_t held = g4a_alloc_held();
    for (int round = 0; round < 5; round++) {
        g4a_load_progress progress = {0, 0};
        watcher w = {.progress = &progress};
        g4a_thread *t = g4a_os_thread_start(cancel_later, &w);
        const g4a_model_params params = {.n_threads = 2, .progress = &progress};
        g4a_model *model = NULL;
        const g4a_status st = g4a_model_open(path, &params, &model, NULL);
        CHECK(st == G4A_ERR_CANCELLED || st == G4A_OK); /* it may have been done already */
        CHECK((st == G4A_OK) == (model != NULL));
        atomic_store(&w.stop, 1);
        g4a_os_thread_join(t);
        g4a_model_close(model);
    }
    CHECK_INT(g4a_alloc_held(), held);
    unlink(path);
}

/* Memory that runs out */

static void test_every_allocation_failing(void) {
    const mb_model m = tiny(G4A_TYPE_Q4_K);
    char path[TM_PATH];
    tm_path(path);
    tm_write(path, &m);
    const g4a_model_params params = {.n_threads = 3};
    const uint64_t held = g4a_alloc_held();
    for (int for_good = 0; for_good < 2; for_good++) {
        int64_t n = 1;
        for (;; n++) {
            g4a_model *model = NULL;
            g4a_session *s = NULL;
            g4a_error err = {0};
            (void)g4a_alloc_fail_at(n, for_good != 0);
            g4a_status st = g4a_model_open(path, &params, &model, &err);
            if (st == G4A_OK) {
                st = g4a_session_create(model, NULL, &s, &err);
            }
            (void)g4a_alloc_fail_at(0, false);
            if (st == G4A_OK) {
                const int32_t id = 3;
                (void)tm_sync(s, &id, 1);
            } else {
                CHECK_INT(st, G4A_ERR_NOMEM);
                CHECK(s == NULL && err.status == st && err.text[0] != '\0');
            }
            g4a_session_free(s);
            g4a_model_close(model);
            CHECK_INT(g4a_alloc_held(), held);
            if (st == G4A_OK) {
                break;
            }
        }
        CHECK(n > 15); /* the loop reached the end, not just the beginning */
    }
    unlink(path);
}

/* Files that change underneath */

/* Runs fn in a child, so that a crash is a failed check. */
static void in_child(void (*fn)(void)) {
    fflush(NULL);
    const pid_t child = fork();
    if (child == 0) {
        const int before = check_failures;
        fn();
        _exit(check_failures == before ? 0 : 1);
    }
    int status = -1;
    CHECK(child > 0 && waitpid(child, &status, 0) == child);
    if (status != 0) {
        fprintf(stderr, "the child ended with %s %d\n", WIFSIGNALED(status) ? "signal" : "status",
                WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    }
    CHECK_INT(status, 0);
}

/* After the file has become shorter, every call that would touch it must say so instead. */
static void use_a_shortened_file(void) {
    mb_model m = tiny(G4A_TYPE_F32);
    char path[TM_PATH];
    tm_path(path);
    tm_write(path, &m);
    g4a_model *model = NULL;
    g4a_error err = {0};
    const g4a_model_params params = {.n_threads = 1};
    CHECK_INT(g4a_model_open(path, &params, &model, &err), G4A_OK);
    g4a_session *s = tm_session(model, 32);
    const int32_t ids[3] = {5, 6, 7};
    const g4a_sampling greedy = {.repeat_penalty = 1.0f, .top_p = 1.0f};
    size_t n = 0;
    int32_t token = 0;
    (void)tm_sync(s, ids, 2);
    CHECK_INT(g4a_session_sample_begin(s, &greedy, &err), G4A_OK);
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_OK);
    CHECK_INT(truncate(path, 100), 0);
    char text[16];
    g4a_meta meta;
    g4a_tensor_info tensor;
    CHECK_INT(g4a_tokenize(model, "w270", 4, 0, &token, 1, &n, &err), G4A_ERR_IO);
    CHECK_INT(g4a_token_bytes(model, 270, 0, text, sizeof text, &n, &err), G4A_ERR_IO);
    CHECK_INT(g4a_detokenize(model, ids, 3, 0, text, sizeof text, &n, &err), G4A_ERR_IO);
    CHECK_INT(g4a_model_meta_at(model, 0, &meta, &err), G4A_ERR_IO);
    CHECK_INT(g4a_model_tensor_at(model, 0, &tensor, &err), G4A_ERR_IO);
    CHECK_INT(g4a_session_next(s, &token, &err), G4A_ERR_IO);
    CHECK_SAYS(err, "Open the model again");
    CHECK_INT(g4a_session_sync(s, ids, 3, &n, &err), G4A_ERR_IO);
    CHECK_INT(n, 0);
    g4a_session_free(s);
    g4a_model_close(model);
    unlink(path);
}

static void test_shortened_file(void) {
    in_child(use_a_shortened_file);
}

/* The file is cut when its weights are about to be copied: an error, not a signal. The vocabulary
 * works without the file. */
static void load_a_shortened_file(void) {
    mb_model m = tiny(G4A_TYPE_Q8_0);
    char path[TM_PATH];
    tm_path(path);
    tm_write(path, &m);
    g4a_model model = {0};
    g4a_error err = {0};
    CHECK_INT(g4a_dispatch_init(&err), G4A_OK);
    CHECK_INT(g4a_parts_open(&model.files, &model.gguf, path, NULL, &err), G4A_OK);
    CHECK_INT(g4a_tokenizer_create(&model.gguf, NULL, &model.tokenizer, &err), G4A_OK);
    const g4a_arch *arch = g4a_arch_find((g4a_str){"llama", 5});
    CHECK_INT(arch->load(&model.gguf, &model.hp, &model.weights, &err), G4A_OK);
    CHECK_INT(g4a_pool_create(2, &model.pool, &err), G4A_OK);
    CHECK_INT(truncate(path, 100), 0);
    CHECK_INT(g4a_weights_pack(&model.weights, &model.hp, &model.files, model.pool,
                               g4a_kernels_get(), NULL, &err),
              G4A_ERR_IO);
    CHECK_SAYS(err, "while it was loaded");
    int32_t ids[8];
    char text[64];
    size_t n = 0;
    CHECK_INT(
        g4a_tokenizer_encode(model.tokenizer, "hello", 5, true, ids, G4A_COUNT(ids), &n, &err),
        G4A_OK);
    CHECK_INT(g4a_tokenizer_decode(model.tokenizer, ids, g4a_min_size(n, G4A_COUNT(ids)), true,
                                   text, sizeof text, &n, &err),
              G4A_OK);
    g4a_pool_free(model.pool);
    g4a_weights_free(&model.weights);
    g4a_tokenizer_free(model.tokenizer);
    g4a_gguf_free(&model.gguf);
    g4a_parts_close(&model.files);
    unlink(path);
}

static void test_file_shortened_while_it_is_loaded(void) {
    in_child(load_a_shortened_file);
}

/* Deleting or replacing the file by another one (a new inode) is no problem at all. */
static void test_deleted_file(void) {
    mb_model m = tiny(G4A_TYPE_Q8_0);
    g4a_model *model = tm_open(m, 2); /* unlinks */
    g4a_session *s = tm_session(model, 16);
    const int32_t ids[3] = {5, 6, 7};
    CHECK_INT(tm_sync(s, ids, 3), 3);
    CHECK(tm_like_fresh(model, s, ids, 3));
    g4a_session_free(s);
    g4a_model_close(model);
}

/* A session keeps what it needs even when the model is closed first. */
static void test_closing_in_the_wrong_order(void) {
    const uint64_t held = g4a_alloc_held();
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_F16), 2);
    g4a_session *s = tm_session(model, 16);
    const int32_t ids[2] = {5, 6};
    g4a_model_close(model);
    CHECK_INT(tm_sync(s, ids, 2), 2);
    g4a_session_free(s);
    CHECK_INT(g4a_alloc_held(), held);
}

int main(void) {
    test_shortened_file(); /* forks: before there are threads */
    test_file_shortened_while_it_is_loaded();
    test_impossible_arguments();
    test_paths_that_are_no_files();
    test_files_that_are_no_models();
    test_architecture();
    test_vocabulary_and_embedding_must_fit();
    test_info();
    test_metadata_and_tensors_are_listed();
    test_vocabulary_only();
    test_load_progress();
    test_cancelled_load();
    test_every_allocation_failing();
    test_deleted_file();
    test_closing_in_the_wrong_order();
    return check_done();
}
