/* What the tokenizer reads from a file: special ids, the tokens that end a reply, files that are
 * refused, and memory that runs out on the way. */
#include <math.h>

#include "alloc.h"
#include "tok_fixture.h"

/* Special ids and the end of a reply */

static void check_eog(const fixture *f, const int32_t *expected) {
    size_t n = 0;
    const int32_t *ids = g4a_tokenizer_eog(f->tok, &n);
    size_t n_expected = 0;
    while (expected[n_expected] >= 0) {
        n_expected++;
    }
    CHECK_INT(n, n_expected);
    for (size_t i = 0; i < n && i < n_expected; i++) {
        CHECK_INT(ids[i], expected[i]);
        CHECK(g4a_tokenizer_is_eog(f->tok, ids[i]));
    }
    CHECK(!g4a_tokenizer_is_eog(f->tok, -1));
}
#define CHECK_EOG(f, ...) check_eog(f, (const int32_t[]){__VA_ARGS__, -1})

static void test_special_ids_have_defaults(void) {
    vocab v;
    fixture f;
    begin_spm(&v);
    open_vocab(&f, &v);
    const g4a_special_ids *s = g4a_tokenizer_special(f.tok);
    CHECK(s->bos == 1 && s->eos == 2 && s->unk == 0 && s->pad == -1 && s->add_bos && !s->add_eos);
    CHECK_INT(g4a_tokenizer_size(f.tok), 259);
    close_file(&f);

    begin_bpe(&v, NULL);
    open_vocab(&f, &v);
    s = g4a_tokenizer_special(f.tok);
    CHECK(s->bos == 11 && s->eos == 11 && s->unk == -1 && s->pad == -1 && !s->add_bos);
    close_file(&f);

    v.n = 5; /* too few tokens for the defaults */
    open_vocab(&f, &v);
    s = g4a_tokenizer_special(f.tok);
    CHECK(s->bos == -1 && s->eos == -1);
    check_eog(&f, (const int32_t[]){-1});
    close_file(&f);

    begin_spm(&v);
    write_vocab(&f.b, &v);
    gb_kv_u32(&f.b, "tokenizer.ggml.bos_token_id", 7);
    gb_kv_u32(&f.b, "tokenizer.ggml.eos_token_id", 259); /* beyond the vocabulary: ignored */
    gb_kv_i32(&f.b, "tokenizer.ggml.unknown_token_id", -1);
    gb_kv_u64(&f.b, "tokenizer.ggml.padding_token_id", 258);
    gb_kv_bool(&f.b, "tokenizer.ggml.add_bos_token", false);
    gb_kv_bool(&f.b, "tokenizer.ggml.add_eos_token", true);
    CHECK_INT(open_file(&f), G4A_OK);
    s = g4a_tokenizer_special(f.tok);
    CHECK(s->bos == 7 && s->eos == 2 && s->unk == 0 && s->pad == 258 && !s->add_bos && s->add_eos);
    close_file(&f);
}

static void test_eog_from_keys_and_texts(void) {
    vocab v;
    fixture f = {0};
    begin_spm(&v);
    const int32_t end = (int32_t)add(&v, "<|end|>", 0, NORMAL); /* forced to control */
    const int32_t im_end = (int32_t)add(&v, "<|im_end|>", 0, CONTROL);
    const int32_t deepseek =
        (int32_t)add(&v, "<\357\275\234end" SP "of" SP "sentence\357\275\234>", 0, CONTROL);
    const int32_t repo = (int32_t)add(&v, "<reponame>", 0, NORMAL);
    add(&v, "<fim_prefix>", 0, CONTROL);
    add(&v, "<|im_start|>", 0, CONTROL);
    write_vocab(&f.b, &v);
    gb_kv_u32(&f.b, "tokenizer.ggml.eot_token_id", 20);
    gb_kv_u32(&f.b, "tokenizer.ggml.eom_token_id", 21);
    gb_kv_u32(&f.b, "tokenizer.ggml.fim_sep_token_id", 22);
    gb_kv_u32(&f.b, "tokenizer.ggml.fim_mid_token_id", 23); /* a role that ends nothing */
    gb_kv_u32(&f.b, "tokenizer.ggml.fim_pad_token_id", 9999);
    CHECK_INT(open_file(&f), G4A_OK);
    CHECK_EOG(&f, 2, 20, 21, 22, end, im_end, deepseek, repo);
    check_piece(&f, (uint32_t)end, false, "");
    check_piece(&f, (uint32_t)repo, false, "");
    CHECK_IDS(&f, "<|end|>", true, end);
    close_file(&f);

    begin_spm(&v); /* a key takes the place of the text */
    add(&v, "<reponame>", 0, NORMAL);
    write_vocab(&f.b, &v);
    gb_kv_u32(&f.b, "tokenizer.ggml.fim_rep_token_id", 30);
    CHECK_INT(open_file(&f), G4A_OK);
    CHECK_EOG(&f, 2, 30);
    close_file(&f);
}

static void test_eog_exceptions(void) {
    vocab v;
    fixture f;
    begin_spm(&v);
    const int32_t end = (int32_t)add(&v, "<|end|>", 0, CONTROL);
    const int32_t ret = (int32_t)add(&v, "<|return|>", 0, CONTROL);
    open_vocab(&f, &v);
    CHECK_EOG(&f, 2, end, ret);
    close_file(&f);
    const int32_t call = (int32_t)add(&v, "<|call|>", 0, CONTROL);
    const int32_t channel = (int32_t)add(&v, "<|channel|>", 0, NORMAL);
    open_vocab(&f, &v);
    CHECK_EOG(&f, 2, ret, call);
    check_piece(&f, (uint32_t)end, false, "<|end|>"); /* the reader of a reply needs both */
    check_piece(&f, (uint32_t)channel, false, "<|channel|>");
    check_piece(&f, (uint32_t)call, false, "");
    CHECK_IDS(&f, "<|channel|>", true, channel);
    int32_t ids[32];
    size_t n = 0; /* but a user cannot type them */
    CHECK_INT(g4a_tokenizer_encode(f.tok, "<|channel|>", 11, false, ids, 32, &n, NULL), G4A_OK);
    CHECK(n > 1);
    close_file(&f);

    begin_spm(&v);
    const int32_t calls = (int32_t)add(&v, "<|calls|>", 0, CONTROL);
    const int32_t flush = (int32_t)add(&v, "<|flush|>", 0, CONTROL);
    add(&v, "<|end|>", 0, CONTROL);
    open_vocab(&f, &v);
    CHECK_EOG(&f, 2, calls, flush);
    close_file(&f);

    begin_spm(&v);
    const int32_t tool = (int32_t)add(&v, "<|tool_response>", 0, CONTROL);
    open_vocab(&f, &v);
    CHECK_EOG(&f, tool);
    check_piece(&f, 2, false, "</s>");
    close_file(&f);

    begin_spm(&v);
    add(&v, "<|plamo:eos|>", 0, CONTROL);
    open_vocab(&f, &v);
    check_eog(&f, (const int32_t[]){-1});
    close_file(&f);

    begin_spm(&v); /* a call alone changes nothing */
    const int32_t lone_call = (int32_t)add(&v, "<|call|>", 0, CONTROL);
    const int32_t lone_end = (int32_t)add(&v, "<|end|>", 0, CONTROL);
    open_vocab(&f, &v);
    CHECK_EOG(&f, 2, lone_call, lone_end);
    close_file(&f);
}

/* Files that are refused */

typedef struct refusal {
    const char *says;
    g4a_status status;
    void (*write)(gguf_builder *b);
} refusal;

static const char *const ab[] = {"a", "b"};
static const uint8_t no_merges[1];

static void begin(gguf_builder *b, const char *model) {
    gb_begin(b, 3);
    gb_kv_str(b, "tokenizer.ggml.model", model);
}
static void begin_ab(gguf_builder *b, const char *model) {
    begin(b, model);
    gb_kv_strs(b, "tokenizer.ggml.tokens", ab, 2);
}
static void begin_merges(gguf_builder *b) {
    begin_ab(b, "gpt2");
    gb_kv_array(b, "tokenizer.ggml.merges", G4A_GGUF_STRING, no_merges, 0, 0);
}

static void no_model(gguf_builder *b) {
    gb_begin(b, 3);
}
static void model_not_text(gguf_builder *b) {
    gb_begin(b, 3);
    gb_kv_u32(b, "tokenizer.ggml.model", 1);
}
static void bert(gguf_builder *b) {
    begin_ab(b, "bert");
}
static void t5(gguf_builder *b) {
    begin_ab(b, "t5");
}
static void no_vocab(gguf_builder *b) {
    begin(b, "no_vocab");
}
static void strange_model(gguf_builder *b) {
    begin_ab(b, "wor\nds");
}
static void strange_pre(gguf_builder *b) {
    begin_ab(b, "gpt2");
    gb_kv_str(b, "tokenizer.ggml.pre", "kimi-k9");
}
static void pre_not_text(gguf_builder *b) {
    begin_ab(b, "gpt2");
    gb_kv_bool(b, "tokenizer.ggml.pre", true);
}
static void no_tokens(gguf_builder *b) {
    begin(b, "llama");
}
static void empty_tokens(gguf_builder *b) {
    begin(b, "llama");
    gb_kv_strs(b, "tokenizer.ggml.tokens", NULL, 0);
}
static void tokens_not_texts(gguf_builder *b) {
    begin(b, "llama");
    gb_kv_array(b, "tokenizer.ggml.tokens", G4A_GGUF_I32, "aaaa", 1, 4);
}
static void tokens_not_a_list(gguf_builder *b) {
    begin(b, "llama");
    gb_kv_str(b, "tokenizer.ggml.tokens", "a");
}
static void huge_token(gguf_builder *b) {
    static char text[G4A_MAX_TOKEN_BYTES + 1];
    begin(b, "llama");
    gb_array(b, "tokenizer.ggml.tokens", G4A_GGUF_STRING, 1);
    gb_str_n(b, text, sizeof text);
}
static void long_special_token(gguf_builder *b) {
    static char text[G4A_TOK_MAX_SPECIAL_BYTES + 1];
    const int32_t type = USER;
    begin(b, "gpt2");
    gb_array(b, "tokenizer.ggml.tokens", G4A_GGUF_STRING, 1);
    gb_str_n(b, text, sizeof text);
    gb_kv_array(b, "tokenizer.ggml.token_type", G4A_GGUF_I32, &type, 1, 4);
    gb_kv_strs(b, "tokenizer.ggml.merges", NULL, 0);
}
static void short_types(gguf_builder *b) {
    const int32_t type = NORMAL;
    begin_ab(b, "llama");
    gb_kv_array(b, "tokenizer.ggml.token_type", G4A_GGUF_I32, &type, 1, 4);
}
static void types_not_i32(gguf_builder *b) {
    begin_ab(b, "llama");
    gb_kv_array(b, "tokenizer.ggml.token_type", G4A_GGUF_U8, "\1\1", 2, 1);
}
static void no_scores(gguf_builder *b) {
    begin_ab(b, "llama");
}
static void short_scores(gguf_builder *b) {
    const float score = 1;
    begin_ab(b, "llama");
    gb_kv_array(b, "tokenizer.ggml.scores", G4A_GGUF_F32, &score, 1, 4);
}
static void scores_not_numbers(gguf_builder *b) {
    begin_ab(b, "llama");
    gb_kv_strs(b, "tokenizer.ggml.scores", ab, 2);
}
static void nan_score(gguf_builder *b) {
    const float scores[] = {1, NAN};
    begin_ab(b, "llama");
    gb_kv_array(b, "tokenizer.ggml.scores", G4A_GGUF_F32, scores, 2, 4);
}
static void merges_missing(gguf_builder *b) {
    begin_ab(b, "gpt2");
}
static void merges_not_texts(gguf_builder *b) {
    begin_ab(b, "gpt2");
    gb_kv_bool(b, "tokenizer.ggml.merges", true);
}
static void merge_without_space(gguf_builder *b) {
    static const char *const merges[] = {"a b", "ab"};
    begin_ab(b, "gpt2");
    gb_kv_strs(b, "tokenizer.ggml.merges", merges, 2);
}
static void merge_of_one_byte(gguf_builder *b) {
    static const char *const merges[] = {" "};
    begin_ab(b, "gpt2");
    gb_kv_strs(b, "tokenizer.ggml.merges", merges, 1);
}
static void huge_merge(gguf_builder *b) {
    static char text[2 * G4A_MAX_TOKEN_BYTES + 1];
    begin_ab(b, "gpt2");
    gb_array(b, "tokenizer.ggml.merges", G4A_GGUF_STRING, 1);
    gb_str_n(b, text, sizeof text);
}
static void name_not_text(gguf_builder *b) {
    begin_merges(b);
    gb_kv_u32(b, "general.name", 3);
}

static const refusal refusals[] = {
    {"\"tokenizer.ggml.model\" is missing", G4A_ERR_FORMAT, no_model},
    {"\"tokenizer.ggml.model\" at byte 24 must be a text", G4A_ERR_FORMAT, model_not_text},
    {"uses the WordPiece tokenizer (metadata \"tokenizer.ggml.model\" is \"bert\"), which this "
     "version cannot run.",
     G4A_ERR_UNSUPPORTED, bert},
    {"uses the Unigram tokenizer", G4A_ERR_UNSUPPORTED, t5},
    {"uses no tokenizer", G4A_ERR_UNSUPPORTED, no_vocab},
    {"\"tokenizer.ggml.model\" is \"wor?ds\", a tokenizer that this version does not know.",
     G4A_ERR_UNSUPPORTED, strange_model},
    {"the rules \"kimi-k9\" (metadata \"tokenizer.ggml.pre\"), which this version does not know",
     G4A_ERR_UNSUPPORTED, strange_pre},
    {"\"tokenizer.ggml.pre\" at byte", G4A_ERR_FORMAT, pre_not_text},
    {"\"tokenizer.ggml.tokens\" is missing or empty", G4A_ERR_FORMAT, no_tokens},
    {"\"tokenizer.ggml.tokens\" is missing or empty", G4A_ERR_FORMAT, empty_tokens},
    {"\"tokenizer.ggml.tokens\" at byte 69 must be a list of texts", G4A_ERR_FORMAT,
     tokens_not_texts},
    {"\"tokenizer.ggml.tokens\" at byte 69 must be a list of texts", G4A_ERR_FORMAT,
     tokens_not_a_list},
    {"token 0 in metadata \"tokenizer.ggml.tokens\" has 65537 bytes; at most 65536 make sense",
     G4A_ERR_FORMAT, huge_token},
    {"token 0 in metadata \"tokenizer.ggml.tokens\" is a special token of 1025 bytes; at most "
     "1024 make sense",
     G4A_ERR_FORMAT, long_special_token},
    {"\"tokenizer.ggml.token_type\" at byte 132 has 1 entries, but the vocabulary has 2",
     G4A_ERR_FORMAT, short_types},
    {"\"tokenizer.ggml.token_type\" at byte 132 must be a list of 32-bit integers", G4A_ERR_FORMAT,
     types_not_i32},
    {"\"tokenizer.ggml.scores\" is missing", G4A_ERR_FORMAT, no_scores},
    {"\"tokenizer.ggml.scores\" at byte 132 has 1 entries", G4A_ERR_FORMAT, short_scores},
    {"\"tokenizer.ggml.scores\" at byte 132 must be a list of 32-bit numbers", G4A_ERR_FORMAT,
     scores_not_numbers},
    {"the score of token 1 in metadata \"tokenizer.ggml.scores\" is not a number", G4A_ERR_FORMAT,
     nan_score},
    {"\"tokenizer.ggml.merges\" is missing", G4A_ERR_FORMAT, merges_missing},
    {"\"tokenizer.ggml.merges\" at byte 131 must be a list of texts", G4A_ERR_FORMAT,
     merges_not_texts},
    {"merge 1 in metadata \"tokenizer.ggml.merges\" has no space between its two halves",
     G4A_ERR_FORMAT, merge_without_space},
    {"merge 0 in metadata \"tokenizer.ggml.merges\" has no space", G4A_ERR_FORMAT,
     merge_of_one_byte},
    {"merge 0 in metadata \"tokenizer.ggml.merges\" is longer than any two tokens", G4A_ERR_FORMAT,
     huge_merge},
    {"\"general.name\" at byte", G4A_ERR_FORMAT, name_not_text},
};

static void test_refusals_name_the_field(void) {
    for (size_t i = 0; i < G4A_COUNT(refusals); i++) {
        fixture f = {0};
        const uint64_t held = g4a_alloc_held();
        refusals[i].write(&f.b);
        CHECK_INT(open_file(&f), refusals[i].status);
        CHECK_SAYS(f.err, refusals[i].says);
        CHECK(f.tok == NULL);
        close_file(&f);
        CHECK_INT(g4a_alloc_held(), held);
    }
}

static void test_wrong_types_of_ids_and_flags_are_refused(void) {
    static const char *const keys[] = {
        "tokenizer.ggml.bos_token_id",     "tokenizer.ggml.eos_token_id",
        "tokenizer.ggml.unknown_token_id", "tokenizer.ggml.padding_token_id",
        "tokenizer.ggml.eot_token_id",     "tokenizer.ggml.eom_token_id",
        "tokenizer.ggml.fim_pre_token_id", "tokenizer.ggml.fim_sep_token_id",
        "tokenizer.ggml.add_bos_token",    "tokenizer.ggml.add_eos_token",
        "tokenizer.ggml.add_space_prefix"};
    for (size_t i = 0; i < G4A_COUNT(keys); i++) {
        fixture f = {0};
        begin_merges(&f.b);
        gb_kv_f32(&f.b, keys[i], 1);
        CHECK_INT(open_file(&f), G4A_ERR_FORMAT);
        CHECK_SAYS(f.err, keys[i]);
        close_file(&f);
    }
}

/* The count is changed after reading, which spares writing 2^24 texts. */
static void test_lists_beyond_the_limit_are_refused(void) {
    static const char *const keys[] = {"tokenizer.ggml.tokens", "tokenizer.ggml.merges"};
    for (size_t i = 0; i < G4A_COUNT(keys); i++) {
        fixture f = {0};
        begin_merges(&f.b);
        CHECK_INT(open_file(&f), G4A_OK);
        for (uint64_t k = 0; k < f.g.n_kv; k++) {
            if (g4a_str_is(f.g.kv[k].key, keys[i])) {
                f.g.kv[k].count = G4A_MAX_VOCAB + 1;
            }
        }
        g4a_tokenizer *tok = NULL;
        CHECK_INT(g4a_tokenizer_create(&f.g, NULL, &tok, &f.err), G4A_ERR_FORMAT);
        CHECK_SAYS(f.err, keys[i]);
        CHECK_SAYS(f.err, "16777216");
        CHECK(tok == NULL);
        close_file(&f);
    }
}

/* Cancelling */

static void test_nobody_waits_for_a_vocabulary_any_more(void) {
    static const int32_t cancel = 1;
    for (int bpe = 0; bpe < 2; bpe++) {
        fixture f = {0};
        vocab v;
        if (bpe != 0) {
            begin_bpe(&v, "default");
        } else {
            begin_spm(&v);
        }
        write_vocab(&f.b, &v);
        gb_finish(&f.b);
        CHECK_INT(g4a_gguf_read(&f.g, f.b.data, f.b.bytes, &f.err), G4A_OK);
        CHECK_INT(g4a_tokenizer_create(&f.g, &cancel, &f.tok, &f.err), G4A_ERR_CANCELLED);
        CHECK(f.tok == NULL);
        close_file(&f);
    }
}

/* Memory */

static g4a_status use_all(const g4a_gguf *g) {
    static const char text[] = "he <|end|>\xff lo<s> \344\275\240 hello";
    g4a_tokenizer *tok = NULL;
    g4a_status st = g4a_tokenizer_create(g, NULL, &tok, NULL);
    int32_t ids[64];
    size_t n = 0;
    if (st == G4A_OK) {
        st = g4a_tokenizer_encode(tok, text, strlen(text), true, ids, 64, &n, NULL);
    }
    CHECK((st == G4A_OK) == (n > 0));
    g4a_tokenizer_free(tok);
    return st;
}

/* Every allocation fails once, alone and together with all later ones. */
static void fail_every_allocation(const vocab *v) {
    fixture f = {0};
    write_vocab(&f.b, v);
    gb_finish(&f.b);
    CHECK_INT(g4a_gguf_read(&f.g, f.b.data, f.b.bytes, &f.err), G4A_OK);
    const uint64_t held = g4a_alloc_held();
    for (int for_good = 0; for_good < 2; for_good++) {
        int64_t n = 1;
        for (;; n++) {
            g4a_alloc_fail_at(n, for_good != 0);
            const g4a_status st = use_all(&f.g);
            g4a_alloc_fail_at(0, false);
            CHECK_INT(g4a_alloc_held(), held);
            if (st == G4A_OK) {
                break;
            }
            CHECK_INT(st, G4A_ERR_NOMEM);
        }
        CHECK(n > 10);
    }
    close_file(&f);
}

static void test_running_out_of_memory_is_reported(void) {
    vocab v;
    begin_spm(&v);
    add_hello(&v);
    add(&v, "<|end|>", 0, CONTROL);
    fail_every_allocation(&v);
    begin_bpe(&v, "default");
    add(&v, "<|end|>", 0, CONTROL);
    add(&v, "lo", 0, NORMAL);
    v.merges[v.n_merges++] = "l o";
    fail_every_allocation(&v);
}

int main(void) {
    test_special_ids_have_defaults();
    test_eog_from_keys_and_texts();
    test_eog_exceptions();
    test_refusals_name_the_field();
    test_wrong_types_of_ids_and_flags_are_refused();
    test_lists_beyond_the_limit_are_refused();
    test_nobody_waits_for_a_vocabulary_any_more();
    test_running_out_of_memory_is_reported();
    return check_done();
}
