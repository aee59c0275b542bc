/* The tokenizer on small vocabularies built in memory: text to ids and ids to text. What it reads
 * from a file: test_tok_vocab.c. Published vocabularies: vocab_check.c. */
#include <math.h>

#include "tok_fixture.h"

/* Sentencepiece */

static void test_spm_merges_the_best_score_first(void) {
    vocab v;
    fixture f;
    begin_spm(&v);
    const spm_ids s = add_hello(&v);
    open_vocab(&f, &v);
    /* he (−2), ll (−3), hell (−4) win over the longer ▁he (−5) */
    CHECK_IDS(&f, "hello", false, s.sp, s.hell, s.o);
    CHECK_IDS(&f, "he", false, s.sp_he);
    CHECK_IDS(&f, "lll", false, s.sp, s.ll, s.l); /* equal scores: leftmost */
    CHECK_IDS(&f, "hello  he", false, s.sp, s.hell, s.o, s.sp, s.sp_he);
    check_ids_n(&f, "", 0, false, (const int32_t[]){-1}, __func__);
    CHECK(f.tok->splits_words);
    close_file(&f);
}

static void test_spm_falls_back_to_bytes(void) {
    vocab v;
    fixture f;
    begin_spm(&v);
    const spm_ids s = add_hello(&v);
    open_vocab(&f, &v);
    CHECK_IDS(&f, "\303\251h", false, s.sp, 3 + 0xc3, 3 + 0xa9, s.h);
    CHECK_IDS(&f, "\xff\xe2\x96h", false, s.sp, 3 + 0xff, 3 + 0xe2, 3 + 0x96, s.h); /* not UTF-8 */
    check_ids_n(&f, "h\0h", 3, false, (const int32_t[]){s.sp, s.h, 3, s.h, -1}, __func__);
    close_file(&f);

    v = (vocab){.model = "llama"}; /* no byte tokens: the byte itself, else unknown */
    add(&v, "<unk>", 0, UNKNOWN);
    add(&v, "\xc3", 0, NORMAL);
    open_vocab(&f, &v);
    f.tok->add_space_prefix = false;
    CHECK_IDS(&f, "\303\251", false, 1, 0);
    close_file(&f);
}

/* "o▁h" is a token here, so words may not be looked at one by one. */
static void test_spm_tokens_may_span_words(void) {
    vocab v;
    fixture f;
    begin_spm(&v);
    const spm_ids s = add_hello(&v);
    const int32_t sp_h = (int32_t)add(&v, SP "h", -1, NORMAL);
    const int32_t o_sp_h = (int32_t)add(&v, "o" SP "h", -1, NORMAL);
    open_vocab(&f, &v);
    CHECK(!f.tok->splits_words);
    CHECK_IDS(&f, "lo he", false, s.sp, s.l, o_sp_h, s.e);
    CHECK_IDS(&f, "l hl", false, s.sp, s.l, sp_h, s.l);
    close_file(&f);
}

static void test_spm_space_prefix_follows_the_key(void) {
    vocab v;
    fixture f = {0};
    begin_spm(&v);
    const spm_ids s = add_hello(&v);
    write_vocab(&f.b, &v);
    gb_kv_bool(&f.b, "tokenizer.ggml.add_space_prefix", false);
    CHECK_INT(open_file(&f), G4A_OK);
    CHECK_IDS(&f, "hello he", false, s.hell, s.o, s.sp_he);
    const int32_t ids[] = {s.sp_he, s.o};
    check_text(&f, ids, 2, false, " heo");
    close_file(&f);
}

static void test_spm_scores_may_be_integers_and_infinite(void) {
    vocab v;
    fixture f = {0};
    begin_spm(&v);
    const int32_t a = (int32_t)add(&v, "a", 0, NORMAL);
    const int32_t ab = (int32_t)add(&v, "ab", 0, NORMAL);
    const int32_t bc = (int32_t)add(&v, "bc", 0, NORMAL);
    const int32_t c = (int32_t)add(&v, "c", 0, NORMAL);
    int32_t scores[MAX_TOKENS] = {0};
    scores[ab] = -7;
    scores[bc] = 3;
    gb_begin(&f.b, 3);
    gb_kv_str(&f.b, "tokenizer.ggml.model", "llama");
    write_texts(&f.b, &v);
    gb_kv_array(&f.b, "tokenizer.ggml.scores", G4A_GGUF_I32, scores, v.n, 4);
    gb_kv_bool(&f.b, "tokenizer.ggml.add_space_prefix", false);
    CHECK_INT(open_file(&f), G4A_OK);
    CHECK_IDS(&f, "abc", false, a, bc);
    close_file(&f);

    v.scores[ab] = INFINITY;
    v.scores[bc] = -INFINITY;
    write_vocab(&f.b, &v);
    gb_kv_bool(&f.b, "tokenizer.ggml.add_space_prefix", false);
    CHECK_INT(open_file(&f), G4A_OK);
    CHECK_IDS(&f, "abc", false, ab, c);
    CHECK_IDS(&f, "bc", false, bc);
    close_file(&f);
}

/* Byte-level bpe */

static void test_bpe_merges_by_rank(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    const int32_t lo = (int32_t)add(&v, "lo", 0, NORMAL);
    const int32_t ow = (int32_t)add(&v, "ow", 0, NORMAL);
    const int32_t low = (int32_t)add(&v, "low", 0, NORMAL);
    const int32_t sp_l = (int32_t)add(&v, "\304\240l", 0, NORMAL); /* "Ġl" */
    v.merges[0] = "o w";
    v.merges[1] = "l o";
    v.merges[2] = "l ow";
    v.merges[3] = "\304\240 l";
    v.merges[4] = "o w";            /* again: ignored */
    v.merges[5] = "l missing";      /* no such token: ignored */
    v.merges[6] = " l o";           /* the first half is " l", which spells no bytes: ignored */
    v.merges[7] = "l \344\275\240"; /* neither does the second half here */
    v.merges[8] = "missing l";
    v.merges[9] = "x y"; /* no token "xy" */
    v.n_merges = 10;
    open_vocab(&f, &v);
    CHECK_IDS(&f, "low", false, low);
    CHECK_IDS(&f, "lox", false, lo, 'x');
    CHECK_IDS(&f, "lolo", false, lo, lo);
    CHECK_IDS(&f, "xow", false, 'x', ow);
    CHECK_IDS(&f, "a low", false, 'a', ' ', low);
    CHECK_IDS(&f, "a lx", false, 'a', sp_l, 'x');
    check_ids_n(&f, "l\0w", 3, false, (const int32_t[]){'l', 0, 'w', -1}, __func__);
    close_file(&f);
}

/* When "a b" comes up, "b" has long become part of "abc". */
static void test_bpe_drops_stale_candidates(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    add(&v, "bc", 0, NORMAL);
    const int32_t abc = (int32_t)add(&v, "abc", 0, NORMAL);
    const int32_t ab = (int32_t)add(&v, "ab", 0, NORMAL);
    v.merges[0] = "b c";
    v.merges[1] = "a bc";
    v.merges[2] = "a b";
    v.n_merges = 3;
    open_vocab(&f, &v);
    CHECK_IDS(&f, "abc", false, abc);
    CHECK_IDS(&f, "abcab", false, abc, ab);
    close_file(&f);
}

/* A piece that is a token as a whole is taken without merging where the model says so. */
static void test_bpe_whole_pieces(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "llama-bpe");
    const int32_t word = (int32_t)add(&v, "word", 0, NORMAL);
    open_vocab(&f, &v);
    CHECK_IDS(&f, "word", false, word);
    CHECK_IDS(&f, "words", false, 'w', 'o', 'r', 'd', 's');
    CHECK(f.tok->special.add_bos);
    close_file(&f);
    v.pre = "dbrx";
    open_vocab(&f, &v);
    CHECK_IDS(&f, "word", false, 'w', 'o', 'r', 'd');
    CHECK(!f.tok->special.add_bos);
    close_file(&f);
}

static void test_bpe_bytes_without_token_vanish(void) {
    vocab v = {.model = "gpt2", .pre = "gpt-2"};
    fixture f;
    add(&v, "a", 0, NORMAL);
    add(&v, "", 0, NORMAL);
    add(&v, "a", 0, NORMAL); /* a duplicate: the first one is used */
    open_vocab(&f, &v);
    CHECK_IDS(&f, "aba", false, 0, 0);
    check_ids_n(&f, "b", 1, false, (const int32_t[]){-1}, __func__);
    close_file(&f);
}

static void test_bpe_replaces_what_is_not_utf8(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    open_vocab(&f, &v);
    CHECK_IDS(&f, "a\xff", false, 'a', 0xef, 0xbf, 0xbd);
    CHECK_IDS(&f, "\xe2\x82z", false, 0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd, 'z');
    CHECK_IDS(&f, "\xef\xbf\xbd", false, 0xef, 0xbf, 0xbd);
    close_file(&f);
}

/* Pieces of a text, separated by '·' (U+00B7) in the expectation. */
typedef struct piece_log {
    char out[512];
    size_t n;
    const uint32_t *chars;
} piece_log;

static g4a_status log_piece(void *context, size_t begin, size_t end) {
    piece_log *log = context;
    if (begin > 0) {
        memcpy(log->out + log->n, "\302\267", 2);
        log->n += 2;
    }
    for (size_t i = begin; i < end; i++) {
        const uint32_t cp = log->chars[i] & ((1u << G4A_PRETOK_CLASS_SHIFT) - 1);
        if (cp < 0x80) {
            log->out[log->n++] = (char)cp;
        } else if (cp < 0x800) {
            log->out[log->n++] = (char)(0xc0 | cp >> 6);
            log->out[log->n++] = (char)(0x80 | (cp & 0x3f));
        } else {
            log->out[log->n++] = (char)(0xe0 | cp >> 12);
            log->out[log->n++] = (char)(0x80 | (cp >> 6 & 0x3f));
            log->out[log->n++] = (char)(0x80 | (cp & 0x3f));
        }
    }
    return G4A_OK;
}

/* Every expectation is what the regular expressions of the name yield (checked with PCRE-style
 * engines on many random texts when the matchers were written). */
static void test_pretokenizers(void) {
    static const struct {
        const char *pre;
        const char *text;
        const char *pieces;
    } cases[] = {
        {"gpt-2", "I'll go  on, it's 1234!\n\n x", "I·'ll· go· · on·,· it·'s· 1234·!·\n\n· x"},
        {"gpt-2", "we've 'v 're", "we·'ve· '·v· '·re"},
        {"gpt-2", "I'LL \t", "I·'·LL· \t"},
        {"mpt", "a\303\251\314\201b", "a\303\251·\314\201·b"},
        {"smollm", "in 1999", "in· ·1·9·9·9"},
        {"llama-bpe", "I'LL go (now)\n\n\n  x 12345", "I·'LL· go· (·now·)\n\n\n· · x· ·123·45"},
        {"llama3", "it'\305\277 a\n \t b", "it·'\305\277· a·\n· \t· b"},
        {"glm4", "$x  \n  ", "$x·  \n·  "},
        {"qwen2", "no12  ", "no·1·2·  "},
        {"default", "a$b-1234", "a·$·b·-·123·4"},
        {"falcon", "x`1234", "x·`·123·4"},
        {"default", "x`1", "x·`·1"},
        {"qwen35", "e\314\201a\314\201 \314\201", "e\314\201a\314\201· \314\201"},
        {"deepseek-llm", "ab 12  \n\344\275\240x", "ab· ·12·  ·\n·\344\275\240·x"},
        {"deepseek-llm", "a  ", "a·  "},
        {"deepseek-coder", "a 12\r\n-b", "a· ·1·2·\r·\n·-·b"},
        {"deepseek-v3", "(ab) \344\275\240\345\245\275a1234",
         "(ab·)· ·\344\275\240\345\245\275·a·123·4"},
        {"deepseek-v3", "a1. (b", "a·1·.· (·b"},
        {"spark2_5", "!\r\n a,  b", "!·\r·\n· a·,· · b"},
        {"tekken", "HTTPServer camelCase ABC 12", "HTTPServer· camel·Case· ABC· ·1·2"},
        {"tekken", "A/\r\n ABC", "A·/\r\n· ABC"},
        {"tekken", "\314\201ABC/\n/", "\314\201·ABC·/\n/"},
        {"gpt-4o", "I'LL don't ABC's 1234", "I'LL· don't· ABC's· ·123·4"},
        {"seed-coder", "a!!\n\nb", "a·!!·\n\n·b"},
        {"bloom", "a,b c  d", "a·,·b· c· · d"},
        {"viking", "a12", "a·1·2"},
        {"laguna", "a\n\nb  c", "a·\n\n·b· · c"},
        {"minicpm5", "a12345", "a·123·45"},
        {"ufakzeka", "I'll", "I·'ll"},
    };
    for (size_t i = 0; i < G4A_COUNT(cases); i++) {
        uint32_t chars[128];
        piece_log log = {.chars = chars};
        const g4a_pretok *pre = g4a_pretok_find((g4a_str){cases[i].pre, strlen(cases[i].pre)});
        CHECK(pre != NULL);
        const size_t n = g4a_pretok_classify(cases[i].text, strlen(cases[i].text), chars);
        CHECK_INT(g4a_pretok_split(pre, chars, n, log_piece, &log), G4A_OK);
        check_count++;
        if (strcmp(log.out, cases[i].pieces) != 0) {
            check_failures++;
            fprintf(stderr, "%s: \"%s\", expected \"%s\"\n", cases[i].pre, log.out,
                    cases[i].pieces);
        }
    }
    CHECK(g4a_pretok_find((g4a_str){"", 0}) == NULL);
    CHECK(g4a_pretok_find((g4a_str){"gpt", 3}) == NULL);
    CHECK(g4a_pretok_find((g4a_str){"gpt-2 phi-2", 11}) == NULL);
}

/* Special tokens */

static void test_control_tokens_need_permission(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    const int32_t c = (int32_t)add(&v, "<c>", 0, CONTROL);
    const int32_t u = (int32_t)add(&v, "<u>", 0, USER);
    const int32_t k = (int32_t)add(&v, "<k>", 0, UNKNOWN);
    const int32_t x = (int32_t)add(&v, "<x>", 0, UNUSED);
    open_vocab(&f, &v);
    CHECK_IDS(&f, "a<c>b<u><k>", false, 'a', '<', 'c', '>', 'b', u, '<', 'k', '>');
    CHECK_IDS(&f, "a<c>b<u><k>", true, 'a', c, 'b', u, k);
    CHECK_IDS(&f, "<x><c", true, '<', 'x', '>', '<', 'c');
    (void)x;
    close_file(&f);
}

static void test_longer_special_tokens_win(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    const int32_t ab = (int32_t)add(&v, "ab", 0, CONTROL);
    const int32_t bcd = (int32_t)add(&v, "bcd", 0, CONTROL);
    const int32_t a = (int32_t)add(&v, "aa", 0, CONTROL);
    const int32_t aaa = (int32_t)add(&v, "aaa", 0, CONTROL);
    const int32_t axyzv = (int32_t)add(&v, "axyzv", 0, CONTROL);
    const int32_t zvwq = (int32_t)add(&v, "zvwq", 0, CONTROL);
    add(&v, "ab", 0, CONTROL); /* a duplicate: the first one is used */
    open_vocab(&f, &v);
    CHECK_IDS(&f, "abc", true, ab, 'c');
    CHECK_IDS(&f, "abcd", true, 'a', bcd); /* although ab begins further left */
    CHECK_IDS(&f, "aaaaa", true, aaa, a);
    CHECK_IDS(&f, "aaaab", true, aaa, ab);
    CHECK_IDS(&f, "axyzvwq", true, axyzv, 'w', 'q');
    CHECK_IDS(&f, "xyzvwq", true, 'x', 'y', zvwq);
    close_file(&f);
}

/* "aab" fails because its end is taken by a longer token, so its prefix "aa" gets its turn. */
static void test_shorter_prefix_of_a_blocked_special_token(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    const int32_t aa = (int32_t)add(&v, "aa", 0, CONTROL);
    add(&v, "aab", 0, CONTROL);
    const int32_t bcde = (int32_t)add(&v, "bcde", 0, CONTROL);
    open_vocab(&f, &v);
    CHECK_IDS(&f, "aabcde", true, aa, bcde);
    close_file(&f);
}

static void test_special_tokens_swallow_space_where_known(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    const int32_t user = (int32_t)add(&v, "<|user|>", 0, CONTROL);
    const int32_t s = (int32_t)add(&v, "<s>", 0, CONTROL);
    const int32_t mask = (int32_t)add(&v, "<mask>", 0, CONTROL);
    v.name = "My PHI-3 mini";
    open_vocab(&f, &v);
    CHECK_IDS(&f, "<|user|>\n \342\200\203x", true, user, 'x');
    CHECK_IDS(&f, "a <|user|> <s> x", true, 'a', ' ', user, s, ' ', 'x');
    CHECK_IDS(&f, "<|user|> ", true, user);
    close_file(&f);
    v.name = "jina-v2-code";
    open_vocab(&f, &v);
    CHECK_IDS(&f, "a \343\200\200\t<mask> b", true, 'a', mask, ' ', 'b');
    CHECK_IDS(&f, " <mask>", true, mask);
    CHECK_IDS(&f, "<s> <mask>", true, s, mask);
    CHECK_IDS(&f, "<mask> <|user|> a", true, mask, ' ', user, ' ', 'a');
    close_file(&f);
    v.name = "Phi3";
    open_vocab(&f, &v);
    CHECK_IDS(&f, "<|user|> x", true, user, 'x');
    close_file(&f);
    v.name = "phi";
    open_vocab(&f, &v);
    CHECK_IDS(&f, "<|user|> <mask> x", true, user, ' ', mask, ' ', 'x');
    close_file(&f);
}

static void test_spm_puts_a_space_behind_every_special_token(void) {
    vocab v;
    fixture f;
    begin_spm(&v);
    const spm_ids s = add_hello(&v);
    open_vocab(&f, &v);
    CHECK_IDS(&f, "<s>he</s>lo", true, 1, s.sp_he, 2, s.sp, s.lo);
    CHECK_IDS(&f, "<s></s>", true, 1, 2);
    close_file(&f);
}

/* Ids to text */

static void test_pieces_by_type(void) {
    vocab v;
    fixture f;
    begin_spm(&v);
    const uint32_t word = add(&v, SP "a" SP SP "b", 0, NORMAL);
    const uint32_t user = add(&v, SP "u", 0, USER);
    const uint32_t unused = add(&v, "never", 0, UNUSED);
    const uint32_t odd_byte = add(&v, "<0xg0>", 0, BYTE);
    const uint32_t odder_byte = add(&v, "<0x1!>", 0, BYTE);
    const uint32_t open_byte = add(&v, "<0x12)", 0, BYTE);
    const uint32_t no_byte = add(&v, "{0x12}", 0, BYTE);
    const uint32_t long_byte = add(&v, "<0x123>", 0, BYTE);
    const uint32_t odd_type = add(&v, "odd", 0, 77);
    const uint32_t nul = add_n(&v, "a\0b", 3, 0, NORMAL);
    open_vocab(&f, &v);
    check_piece(&f, 0, false, "");
    check_piece(&f, 0, true, "<unk>");
    check_piece(&f, 1, false, "");
    check_piece(&f, 1, true, "<s>");
    check_piece(&f, 3 + 'A', false, "A");
    check_piece(&f, word, false, " a  b");
    check_piece(&f, user, false, SP "u");
    check_piece(&f, unused, true, "");
    check_piece(&f, odd_byte, false, "<0xg0>");
    check_piece(&f, odder_byte, false, "<0x1!>");
    check_piece(&f, open_byte, false, "<0x12)");
    check_piece(&f, no_byte, false, "{0x12}");
    check_piece(&f, long_byte, false, "<0x123>");
    check_piece(&f, odd_type, false, "");
    char out[8] = "zzzzzzz";
    size_t n = 0;
    CHECK_INT(g4a_tokenizer_piece(f.tok, (int32_t)nul, false, out, 8, &n, NULL), G4A_OK);
    CHECK(n == 3 && memcmp(out, "a\0bz", 4) == 0);
    close_file(&f);

    begin_bpe(&v, "gpt-2");
    const uint32_t spelled = add(&v, "\304\240\303\203\302\251", 0, NORMAL); /* "ĠÃ©" */
    const uint32_t mixed = add(&v, "\304\240 \344\275\240", 0, NORMAL);      /* "Ġ 你" */
    const uint32_t control = add(&v, "\304\240", 0, CONTROL);
    const uint32_t byte = add(&v, "<0x0a>", 0, BYTE);
    open_vocab(&f, &v);
    check_piece(&f, spelled, false, " \303\251");
    check_piece(&f, mixed, false, "  \344\275\240"); /* what spells no byte stays */
    check_piece(&f, control, true, "\304\240");
    check_piece(&f, byte, false, "\n");
    check_piece(&f, 0xc3, false, "\xc3"); /* half a character is a piece, too */
    close_file(&f);
}

static void test_decoding_undoes_encoding(void) {
    static const char text[] = "he lo\n\303\251\360\237\231\202  hello";
    vocab v;
    fixture f;
    int32_t ids[64];
    size_t n = 0;
    begin_spm(&v);
    const spm_ids s = add_hello(&v);
    open_vocab(&f, &v);
    CHECK_INT(g4a_tokenizer_encode(f.tok, text, strlen(text), false, ids, 64, &n, NULL), G4A_OK);
    check_text(&f, ids, n, false, text);
    const int32_t with_bos[] = {1, s.sp_he, s.sp_he, 2};
    check_text(&f, with_bos, 4, false, "he he");
    check_text(&f, with_bos, 4, true, "he he</s>");
    check_text(&f, with_bos + 3, 1, true, "</s>");
    check_text(&f, with_bos, 0, true, "");
    const int32_t late_bos[] = {s.h, 1};
    check_text(&f, late_bos, 2, true, "h<s>");
    close_file(&f);

    begin_bpe(&v, "llama-bpe");
    v.types[1] = CONTROL;
    write_vocab(&f.b, &v);
    gb_kv_u32(&f.b, "tokenizer.ggml.bos_token_id", 1);
    gb_kv_bool(&f.b, "tokenizer.ggml.add_space_prefix", true); /* means nothing here */
    CHECK_INT(open_file(&f), G4A_OK);
    CHECK_INT(g4a_tokenizer_encode(f.tok, text, strlen(text), false, ids, 64, &n, NULL), G4A_OK);
    check_text(&f, ids, n, false, text);
    const int32_t spaced[] = {1, ' ', 'x'};
    check_text(&f, spaced, 3, true, " x");
    close_file(&f);
}

static void test_output_stops_at_the_capacity(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    open_vocab(&f, &v);
    int32_t ids[4] = {-7, -7, -7, -7};
    size_t n = 0;
    CHECK_INT(g4a_tokenizer_encode(f.tok, "abcdef", 6, false, ids, 3, &n, NULL), G4A_OK);
    CHECK_INT(n, 6);
    CHECK(ids[0] == 'a' && ids[2] == 'c' && ids[3] == -7);
    CHECK_INT(g4a_tokenizer_encode(f.tok, "abcdef", 6, false, NULL, 0, &n, NULL), G4A_OK);
    CHECK_INT(n, 6);
    char out[4] = "zzz";
    CHECK_INT(g4a_tokenizer_decode(f.tok, ids, 3, false, out, 2, &n, NULL), G4A_OK);
    CHECK_INT(n, 3);
    CHECK(memcmp(out, "abz", 3) == 0);
    CHECK_INT(g4a_tokenizer_piece(f.tok, 'q', false, NULL, 0, &n, NULL), G4A_OK);
    CHECK_INT(n, 1);
    close_file(&f);
}

static void test_impossible_arguments_are_refused(void) {
    vocab v;
    fixture f;
    begin_bpe(&v, "gpt-2");
    open_vocab(&f, &v);
    const int32_t ids[] = {'a', 256, -1};
    size_t n = 9;
    char out[4];
    CHECK_INT(g4a_tokenizer_decode(f.tok, ids, 2, false, out, 4, &n, &f.err), G4A_ERR_INVALID);
    CHECK_SAYS(f.err, "there is no token 256");
    CHECK_INT(n, 0);
    CHECK_INT(g4a_tokenizer_piece(f.tok, -1, false, out, 4, &n, &f.err), G4A_ERR_INVALID);
    CHECK_SAYS(f.err, "there is no token -1");
    CHECK_INT(g4a_tokenizer_encode(f.tok, "", (size_t)G4A_TOK_MAX_TEXT_BYTES + 1, false, NULL, 0,
                                   &n, &f.err),
              G4A_ERR_INVALID);
    CHECK_SAYS(f.err, "the text has 1073741825 bytes");
    g4a_tokenizer_free(NULL);
    close_file(&f);
}

/* Size */

/* One word of many letters and one text full of special tokens: with anything quadratic in them
 * this test would run into its time limit under the sanitizers. */
static void test_long_texts_are_not_quadratic(void) {
    enum { BYTES = 1 << 20 };
    char *text = malloc(BYTES);
    vocab v;
    fixture f;
    size_t n = 0;
    begin_bpe(&v, "llama-bpe");
    add(&v, "aa", 0, NORMAL);
    add(&v, "aaaa", 0, NORMAL);
    v.merges[v.n_merges++] = "a a";
    v.merges[v.n_merges++] = "aa aa";
    add(&v, "\n", 0, USER);
    add(&v, "\n\n", 0, USER);
    add(&v, "\n\n\n", 0, USER);
    static char specials[200][32];
    for (int i = 0; i < 200; i++) {
        snprintf(specials[i], sizeof specials[i], "<|reserved_token_%d|>", i);
        add(&v, specials[i], 0, CONTROL);
    }
    open_vocab(&f, &v);
    CHECK(text != NULL);
    memset(text, 'a', BYTES);
    CHECK_INT(g4a_tokenizer_encode(f.tok, text, BYTES, false, NULL, 0, &n, NULL), G4A_OK);
    CHECK_INT(n, BYTES / 4);
    memset(text, '\n', BYTES);
    CHECK_INT(g4a_tokenizer_encode(f.tok, text, BYTES, true, NULL, 0, &n, NULL), G4A_OK);
    CHECK_INT(n, BYTES / 3 + 1);
    for (size_t i = 0; i + 32 <= BYTES; i += 32) {
        memcpy(text + i, "<|reserved_token_<|reserved_tok_", 32);
    }
    memcpy(text + 320, "<|reserved_token_77|>", 21);
    CHECK_INT(g4a_tokenizer_encode(f.tok, text, BYTES, true, NULL, 0, &n, NULL), G4A_OK);
    CHECK_INT(n, BYTES - 21 + 1);
    close_file(&f);
    begin_spm(&v);
    add(&v, "a", 0, NORMAL);
    add(&v, "aa", 0, NORMAL);
    open_vocab(&f, &v);
    memset(text, 'a', BYTES);
    CHECK_INT(g4a_tokenizer_encode(f.tok, text, BYTES, false, NULL, 0, &n, NULL), G4A_OK);
    CHECK_INT(n, BYTES / 2 + 3); /* the space in front is three byte tokens */
    close_file(&f);
    free(text);
}

int main(void) {
    test_spm_merges_the_best_score_first();
    test_spm_falls_back_to_bytes();
    test_spm_tokens_may_span_words();
    test_spm_space_prefix_follows_the_key();
    test_spm_scores_may_be_integers_and_infinite();
    test_bpe_merges_by_rank();
    test_bpe_drops_stale_candidates();
    test_bpe_whole_pieces();
    test_bpe_bytes_without_token_vanish();
    test_bpe_replaces_what_is_not_utf8();
    test_pretokenizers();
    test_control_tokens_need_permission();
    test_longer_special_tokens_win();
    test_shorter_prefix_of_a_blocked_special_token();
    test_special_tokens_swallow_space_where_known();
    test_spm_puts_a_space_behind_every_special_token();
    test_pieces_by_type();
    test_decoding_undoes_encoding();
    test_output_stops_at_the_capacity();
    test_impossible_arguments_are_refused();
    test_long_texts_are_not_quadratic();
    return check_done();
}
