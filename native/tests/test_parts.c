/* Models that are split into several files: they are one model to the last bit, whatever the cut
 * and the alignment; and every way in which files do not belong together is told with the file's
 * name. The writer here follows the specification (§1.4), not the reader. */
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "limits.h"
#include "temp_model.h"

enum { MOST = 8 };

/* A model in a folder of its own, and how its parts deviate from the rule. */
typedef struct split {
    mb_model m;
    size_t first[MOST + 1]; /* part i has the tensors first[i] … first[i + 1] − 1 */
    unsigned count;
    unsigned alignment[MOST]; /* 0: 32, and it is not written down */
    int32_t no_of[MOST];      /* what a part says instead of its number; −1 = nothing */
    int32_t count_of[MOST];
    int32_t total; /* the same for the sum of tensors */
    const char *arch_of_last;
    const char *twice; /* the last part has this tensor also */
    char dir[TM_PATH];
    char path[MOST][TM_PATH];
} split;

static uint8_t *all_data; /* of the tensors, in order */
static size_t data_at[MB_MAX_TENSORS + 1];

/* The same numbers as in the model that is not split: they come from one generator. */
static void make_data(const mb_model *m) {
    static gguf_builder b;
    uint32_t rng = m->seed;
    b.bytes = 0;
    for (size_t i = 0; i < m->n_list; i++) {
        data_at[i] = b.bytes;
        mb_data(&m->tensors[i], &b, &rng);
    }
    data_at[m->n_list] = b.bytes;
    all_data = b.data;
}

static void write_part(const split *s, unsigned no) {
    const unsigned align = s->alignment[no] != 0 ? s->alignment[no] : 32;
    size_t list[MB_MAX_TENSORS];
    size_t n = 0;
    uint64_t offset = 0;
    gguf_builder b = {0};
    gb_begin(&b, 3);
    if (no == 0) {
        mb_metadata(&s->m, &b);
    } else if (no + 1 == s->count && s->arch_of_last != NULL) {
        gb_kv_str(&b, "general.architecture", s->arch_of_last);
    }
    if (s->alignment[no] != 0) {
        gb_kv_u32(&b, "general.alignment", align);
    }
    const int32_t values[2] = {s->no_of[no], s->count_of[no]};
    static const char *const keys[2] = {"split.no", "split.count"};
    for (int i = 0; i < 2; i++) {
        if (values[i] >= 0) {
            const uint16_t v = (uint16_t)values[i];
            gb_key(&b, keys[i], G4A_GGUF_U16);
            gb_raw(&b, &v, sizeof v);
        }
    }
    if (s->total >= 0) {
        gb_kv_i32(&b, "split.tensors.count", s->total);
    }
    for (size_t i = s->first[no]; i < s->first[no + 1]; i++) {
        list[n++] = i;
    }
    for (size_t i = 0; no + 1 == s->count && s->twice != NULL && i < s->m.n_list; i++) {
        if (strcmp(s->m.tensors[i].name, s->twice) == 0) {
            list[n++] = i;
        }
    }
    for (size_t i = 0; i < n; i++) {
        const mb_tensor *t = &s->m.tensors[list[i]];
        gb_tensor(&b, t->name, t->ne, t->n_dims, t->type, offset);
        offset += (mb_tensor_bytes(t) + align - 1) / align * align;
    }
    gb_finish(&b);
    for (size_t i = 0; i < n; i++) {
        gb_pad(&b, align);
        gb_raw(&b, all_data + data_at[list[i]], data_at[list[i] + 1] - data_at[list[i]]);
    }
    tm_write_bytes(s->path[no], b.data, b.bytes);
    gb_free(&b);
}

static void write_all(const split *s) {
    make_data(&s->m);
    for (unsigned no = 0; no < s->count; no++) {
        write_part(s, no);
    }
}

/* A sound model, cut into parts of about the same number of tensors; nothing is written yet. */
static split plan(mb_model m, unsigned count) {
    split s = {.m = m, .count = count};
    mb_list_tensors(&s.m);
    tm_path(s.dir);
    if (mkdir(s.dir, 0700) != 0) {
        fprintf(stderr, "cannot make %s\n", s.dir);
        exit(1);
    }
    for (unsigned no = 0; no < count; no++) {
        s.first[no] = s.m.n_list * no / count;
        s.no_of[no] = (int32_t)no;
        s.count_of[no] = (int32_t)count;
        snprintf(s.path[no], TM_PATH, "%.400s/a model-%05u-of-%05u.gguf", s.dir, no + 1, count);
    }
    s.first[count] = s.m.n_list;
    s.total = (int32_t)s.m.n_list;
    return s;
}

static void clean(const split *s) {
    for (unsigned no = 0; no < s->count; no++) {
        unlink(s->path[no]);
    }
    rmdir(s->dir);
}

/* The lowest number a new file would get: the same before and after, if nothing stayed open. */
static int next_file(void) {
    const int fd = open("/dev/null", O_RDONLY);
    close(fd);
    return fd;
}

/* Opens the file; when that is refused nothing may be left of it. */
static g4a_status try_open(const char *path, g4a_error *err) {
    const uint64_t held = g4a_alloc_held();
    const int fd = next_file();
    g4a_model *model = NULL;
    *err = (g4a_error){0};
    const g4a_status st = g4a_model_open(path, NULL, &model, err);
    CHECK((st == G4A_OK) == (model != NULL) && (st == G4A_OK) == (err->text[0] == '\0'));
    g4a_model_close(model);
    CHECK_INT(g4a_alloc_held(), held);
    CHECK_INT(next_file(), fd);
    return st;
}

static void expect_refusal(const split *s, g4a_status status, const char *file, const char *says) {
    g4a_error err;
    write_all(s);
    CHECK_INT(try_open(s->path[0], &err), status);
    CHECK_SAYS(err, file);
    CHECK_SAYS(err, says);
    CHECK(strlen(err.text) < sizeof err.text - 1); /* not cut */
    clean(s);
}

/* One model */

/* The split model evaluates to the bits of the one that is not. */
static void compare(const split *s) {
    enum { N = 9 };
    int32_t ids[N];
    g4a_error err = {0};
    g4a_model *split_model = NULL;
    write_all(s);
    struct stat file;
    uint64_t bytes = 0;
    for (unsigned no = 0; no < s->count; no++) {
        CHECK_INT(stat(s->path[no], &file), 0);
        bytes += (uint64_t)file.st_size;
    }
    CHECK_INT(g4a_model_open(s->path[0], NULL, &split_model, &err), G4A_OK);
    if (split_model == NULL) {
        fprintf(stderr, "refused: %s\n", err.text);
        return;
    }
    clean(s); /* the files need no names any more */
    g4a_model *model = tm_open(s->m, 2);
    g4a_model_info a;
    g4a_model_info b;
    g4a_model_get_info(model, &a);
    g4a_model_get_info(split_model, &b);
    CHECK_INT(b.file_bytes, bytes);
    CHECK(a.weight_bytes == b.weight_bytes && a.n_params == b.n_params && a.n_vocab == b.n_vocab);
    CHECK_INT(g4a_model_tensor_count(split_model), s->m.n_list);
    for (size_t i = 0; i < s->m.n_list; i++) {
        g4a_tensor_info t;
        g4a_tensor_info u;
        CHECK_INT(g4a_model_tensor_at(split_model, (int64_t)i, &t, &err), G4A_OK);
        CHECK_INT(g4a_model_tensor_at(model, (int64_t)i, &u, &err), G4A_OK);
        CHECK(t.name_bytes == u.name_bytes && memcmp(t.name, u.name, t.name_bytes) == 0);
        CHECK(t.bytes == u.bytes && memcmp(t.data, u.data, t.bytes) == 0);
    }
    tm_ids(ids, N, 5, (int32_t)s->m.n_tokens);
    g4a_session *x = tm_session(model, 16);
    g4a_session *y = tm_session(split_model, 16);
    (void)tm_sync(x, ids, N);
    (void)tm_sync(y, ids, N);
    CHECK(memcmp(g4a_session_logits(x), g4a_session_logits(y), tm_vocab(model) * sizeof(float)) ==
          0);
    g4a_session_free(x);
    g4a_session_free(y);
    g4a_model_close(model);
    g4a_model_close(split_model);
}

static void test_any_cut(void) {
    for (unsigned count = 2; count <= 5; count++) {
        mb_model m = mb_tiny(count % 2 != 0 ? G4A_TYPE_Q4_K : G4A_TYPE_F16);
        m.untied = count == 3;
        const split s = plan(m, count);
        compare(&s);
    }
}

/* The first part has nothing but metadata, so the embedding is in another, and one is empty. */
static void test_parts_without_tensors(void) {
    split s = plan(mb_tiny(G4A_TYPE_Q8_0), 4);
    s.first[1] = 0;
    s.first[2] = s.first[3] = 7;
    compare(&s);
}

static void test_each_part_is_aligned_in_its_own_way(void) {
    split s = plan(mb_tiny(G4A_TYPE_Q5_0), 3);
    s.alignment[0] = 8;
    s.alignment[1] = 256;
    compare(&s);
}

/* A count of 0 or 1 is a model that is not split, and may have any name. */
static void test_a_single_part_is_no_split(void) {
    for (int32_t count = 0; count < 2; count++) {
        split s = plan(mb_tiny(G4A_TYPE_F32), 1);
        s.count_of[0] = count;
        snprintf(s.path[0], TM_PATH, "%.400s/b.gguf", s.dir);
        compare(&s);
    }
}

static void test_the_vocabulary_needs_all_parts_too(void) {
    const split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    const g4a_model_params params = {.vocab_only = 1};
    g4a_model *model = NULL;
    write_all(&s);
    CHECK_INT(g4a_model_open(s.path[0], &params, &model, NULL), G4A_OK);
    CHECK_INT(g4a_model_tensor_count(model), s.m.n_list);
    g4a_model_close(model);
    clean(&s);
}

/* What does not belong together */

static void test_later_part_asked_for(void) {
    const split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    g4a_error err;
    write_all(&s);
    CHECK_INT(try_open(s.path[1], &err), G4A_ERR_INVALID);
    CHECK_SAYS(err, "\"a model-00002-of-00003.gguf\" is part 2 of 3 of a model. Open the first");
    clean(&s);
}

static void test_missing_part(void) {
    const split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    g4a_error err;
    write_all(&s);
    unlink(s.path[1]);
    CHECK_INT(try_open(s.path[0], &err), G4A_ERR_IO);
    CHECK_SAYS(err, "part 2 of 3 is missing or cannot be read: could not open");
    CHECK_SAYS(err, "a model-00002-of-00003.gguf\": there is no such file.");
    CHECK_INT(mkdir(s.path[1], 0700), 0);
    CHECK_INT(try_open(s.path[0], &err), G4A_ERR_IO);
    CHECK_SAYS(err, "a model-00002-of-00003.gguf\" is not a regular file.");
    rmdir(s.path[1]);
    clean(&s);
}

static void test_renamed(void) {
    static const char *const names[] = {"b.gguf", "a-00001-of-00004.gguf", "a-00002-of-00003.gguf",
                                        "a-1-of-3.gguf", "00001-of-00003.gguf"};
    const split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    for (size_t i = 0; i < G4A_COUNT(names); i++) {
        char path[TM_PATH];
        g4a_error err;
        write_all(&s);
        snprintf(path, sizeof path, "%.400s/%s", s.dir, names[i]);
        CHECK_INT(rename(s.path[0], path), 0);
        CHECK_INT(try_open(path, &err), G4A_ERR_FORMAT);
        CHECK_SAYS(err, names[i]);
        CHECK_SAYS(err, "must end with \"-00001-of-00003.gguf\"");
        unlink(path);
    }
    clean(&s);
}

static void test_wrong_numbers(void) {
    static const char later[] = "in \"a model-00003-of-00003.gguf\": ";
    split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    s.no_of[2] = 1;
    expect_refusal(&s, G4A_ERR_FORMAT, later, "by its name this is part 3, by its metadata part 2");
    s = plan(s.m, 3);
    s.no_of[2] = -1;
    expect_refusal(&s, G4A_ERR_FORMAT, later, "lacks the metadata \"split.no\"");
    s = plan(s.m, 3);
    s.count_of[2] = 4;
    expect_refusal(&s, G4A_ERR_FORMAT, later, "of 3 files, this one to one of 4");
    s = plan(s.m, 3);
    s.count_of[2] = -1;
    expect_refusal(&s, G4A_ERR_FORMAT, later, "of 3 files, this one to one of 0");
    s = plan(s.m, 3);
    s.no_of[0] = 2;
    expect_refusal(&s, G4A_ERR_FORMAT, "a model-00001", "must end with \"-00003-of-00003.gguf\"");
    s = plan(s.m, 3);
    s.count_of[0] = G4A_MAX_PARTS + 1;
    expect_refusal(&s, G4A_ERR_FORMAT, "split.count", "is 257; 0 to 256 make sense");
    s = plan(s.m, 3);
    s.total--;
    expect_refusal(&s, G4A_ERR_FORMAT, "\"a model-00001-of-00003.gguf\" speaks of 19",
                   "have 20 tensors together");
    s = plan(s.m, 3);
    s.total = -1;
    expect_refusal(&s, G4A_ERR_FORMAT, "split.tensors.count", "lacks the metadata");
}

static void test_parts_of_different_models(void) {
    static const char later[] = "in \"a model-00003-of-00003.gguf\": ";
    split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    s.arch_of_last = "qwen3";
    expect_refusal(&s, G4A_ERR_FORMAT, later, "has the architecture \"qwen3\", the first one");
    s = plan(s.m, 3);
    s.arch_of_last = "llama"; /* may be said, and need not */
    compare(&s);
    s = plan(s.m, 3);
    s.twice = "blk.0.attn_norm.weight";
    s.total++;
    expect_refusal(&s, G4A_ERR_FORMAT, later,
                   "tensor \"blk.0.attn_norm.weight\" is in an earlier part of the model too");
}

static void test_damaged_part(void) {
    const split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    g4a_error err;
    struct stat file;
    write_all(&s);
    CHECK_INT(stat(s.path[2], &file), 0);
    CHECK_INT(truncate(s.path[2], file.st_size - 1), 0);
    CHECK_INT(try_open(s.path[0], &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "in \"a model-00003-of-00003.gguf\": tensor");
    CHECK_SAYS(err, "it is incomplete, download it again.");
    tm_write_bytes(s.path[1], "<html>Not found</html>   ", 25);
    CHECK_INT(try_open(s.path[0], &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "in \"a model-00002-of-00003.gguf\": this is not a GGUF model");
    tm_write_bytes(s.path[1], "", 0);
    CHECK_INT(try_open(s.path[0], &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "in \"a model-00002-of-00003.gguf\": the file has 0 bytes");
    clean(&s);
}

/* Resources */

static void test_every_allocation_failing(void) {
    const split s = plan(mb_tiny(G4A_TYPE_Q4_K), 3);
    const g4a_model_params params = {.n_threads = 2};
    const uint64_t held = g4a_alloc_held();
    const int fd = next_file();
    write_all(&s);
    for (int for_good = 0; for_good < 2; for_good++) {
        int64_t n = 1;
        g4a_status st = G4A_ERR_NOMEM;
        for (; st != G4A_OK; n++) {
            g4a_model *model = NULL;
            g4a_error err = {0};
            (void)g4a_alloc_fail_at(n, for_good != 0);
            st = g4a_model_open(s.path[0], &params, &model, &err);
            (void)g4a_alloc_fail_at(0, false);
            CHECK(st == G4A_OK || st == G4A_ERR_NOMEM);
            CHECK(st == G4A_OK || err.text[0] != '\0');
            g4a_model_close(model);
            CHECK_INT(g4a_alloc_held(), held);
            CHECK_INT(next_file(), fd);
        }
        CHECK(n > 30); /* more than a model in one file has */
    }
    clean(&s);
}

static void test_cancelled_between_parts(void) {
    const split s = plan(mb_tiny(G4A_TYPE_F32), 3);
    g4a_load_progress progress = {0, 1};
    const g4a_model_params params = {.progress = &progress};
    g4a_model *model = NULL;
    g4a_error err = {0};
    write_all(&s);
    unlink(s.path[1]); /* stopped before this is noticed */
    CHECK_INT(g4a_model_open(s.path[0], &params, &model, &err), G4A_ERR_CANCELLED);
    CHECK(model == NULL);
    clean(&s);
}

/* Whichever part becomes shorter, and the last one has neither metadata nor embeddings. */
static void use_shortened_parts(void) {
    for (unsigned no = 0; no < 3; no++) {
        const split s = plan(mb_tiny(G4A_TYPE_F32), 3);
        const g4a_model_params params = {.n_threads = 1};
        const int32_t ids[2] = {5, 6};
        g4a_model *model = NULL;
        g4a_error err = {0};
        g4a_meta meta;
        size_t n = 0;
        write_all(&s);
        CHECK_INT(g4a_model_open(s.path[0], &params, &model, &err), G4A_OK);
        g4a_session *session = tm_session(model, 32);
        (void)tm_sync(session, ids, 1);
        CHECK_INT(truncate(s.path[no], 30), 0);
        CHECK_INT(g4a_model_meta_at(model, 0, &meta, &err), G4A_ERR_IO);
        CHECK_INT(g4a_session_sync(session, ids, 2, &n, &err), G4A_ERR_IO);
        CHECK_SAYS(err, "Open the model again");
        g4a_session_free(session);
        g4a_model_close(model);
        clean(&s);
    }
}

static void test_shortened_parts(void) {
    fflush(NULL);
    const pid_t child = fork();
    if (child == 0) {
        use_shortened_parts();
        _exit(check_failures == 0 ? 0 : 1);
    }
    int status = -1;
    CHECK(child > 0 && waitpid(child, &status, 0) == child);
    CHECK_INT(status, 0);
}

int main(void) {
    test_shortened_parts(); /* forks: before there are threads */
    test_any_cut();
    test_parts_without_tensors();
    test_each_part_is_aligned_in_its_own_way();
    test_a_single_part_is_no_split();
    test_the_vocabulary_needs_all_parts_too();
    test_later_part_asked_for();
    test_missing_part();
    test_renamed();
    test_wrong_numbers();
    test_parts_of_different_models();
    test_damaged_part();
    test_every_allocation_failing();
    test_cancelled_between_parts();
    return check_done();
}
