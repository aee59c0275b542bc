/* tok_pretok.c – splits a text into the pieces that BPE may not merge across. What models state as
 * regular expressions is written out here as matchers that look at each character a bounded number
 * of times, so no text makes them slow.
 *
 * A name selects a row of the table: stages that are applied one after the other, each to every
 * segment that the stage before it left (matches and the gaps between them alike). Character
 * classes are general categories; class Z stands for \s. */
#include "tok_internal.h"
#include "unicode.h"

enum {
    SHIFT = G4A_PRETOK_CLASS_SHIFT,
    ANY_COUNT = 0x7fffffff,
    MAX_STAGES = 6,
};
#define CLASS(bits) ((uint32_t)(bits) << SHIFT)

#define LETTER CLASS(G4A_UC_L)
#define NUMBER CLASS(G4A_UC_N)
#define SPACE CLASS(G4A_UC_Z)
#define NOT(classes) (~(uint32_t)(classes)&CLASS(~0u))

_Static_assert(SHIFT + G4A_UC_BITS == 32, "a code point and its class share 32 bits");

static uint32_t code_point(uint32_t c) {
    return c & ((1u << SHIFT) - 1);
}

static bool is_newline(uint32_t c) {
    return code_point(c) == '\n' || code_point(c) == '\r';
}

/* First index at or after i that is not of these classes. */
static size_t skip(const uint32_t *c, size_t i, size_t end, uint32_t classes) {
    while (i < end && (c[i] & classes) != 0) {
        i++;
    }
    return i;
}

typedef enum contractions {
    NO_CONTRACTIONS,
    LOWER_CONTRACTIONS,
    ANY_CASE_CONTRACTIONS
} contractions;
typedef enum tail { TAIL_NONE, TAIL_NEWLINES, TAIL_NEWLINES_SLASHES } tail;
/* What may precede a run: nothing, one ' ', one \s. */
typedef enum lead { LEAD_NONE, LEAD_SPACE, LEAD_ANY_SPACE } lead;

typedef struct span {
    uint32_t first;
    uint32_t last;
} span;

typedef struct stage stage;
/* End of the match that begins at i, or i if none does. begin and end bound the segment. */
typedef size_t (*match_fn)(const stage *s, const uint32_t *c, size_t begin, size_t i, size_t end);

struct stage {
    match_fn match;
    /* runs: between least and most characters of the classes or spans (or, negated, of neither) */
    uint32_t classes;
    const span *spans; /* ascending, closed by SPANS_END */
    bool negated;
    lead lead;
    uint32_t least;
    uint32_t most;
    /* words */
    contractions contractions;
    bool contraction_suffix; /* it follows a word instead of standing alone */
    uint32_t prefix_stop;    /* classes that cannot be the one character before a word */
    uint32_t word;
    uint32_t n_digits;
    uint32_t punctuation;
    tail tail;
    bool ascii_words; /* an ASCII punctuation character and the ASCII letters after it */
    bool single_newline;
};

/* Parts */

/* Letters under (?i): only s has a third form, U+017F. Only called with lower-case `want`. */
static bool is_letter(uint32_t c, char want, contractions kind) {
    const uint32_t cp = code_point(c);
    if (kind == LOWER_CONTRACTIONS) {
        return cp == (uint32_t)want;
    }
    return (cp | 0x20u) == (uint32_t)want || (want == 's' && cp == 0x17fu);
}

/* 's 't 'm 'd 're 've 'll */
static size_t match_contraction(contractions kind, const uint32_t *c, size_t i, size_t end) {
    if (kind == NO_CONTRACTIONS || end - i < 2 || code_point(c[i]) != '\'') {
        return i;
    }
    for (const char *one = "stmd"; *one != '\0'; one++) {
        if (is_letter(c[i + 1], *one, kind)) {
            return i + 2;
        }
    }
    for (const char *two = "revell"; *two != '\0' && end - i > 2; two += 2) {
        if (is_letter(c[i + 1], two[0], kind) && is_letter(c[i + 2], two[1], kind)) {
            return i + 3;
        }
    }
    return i;
}

/* \s+(?!\S)|\s+ : a run of white space leaves its last character to the word behind it. */
static size_t match_space(const uint32_t *c, size_t i, size_t end) {
    const size_t stop = skip(c, i, end, SPACE);
    return stop < end && stop - i > 1 ? stop - 1 : stop;
}

/* \s*[\r\n]+ : up to the last newline of a run of white space; else the rules above. */
static size_t match_newlines_or_space(const uint32_t *c, size_t i, size_t end) {
    const size_t stop = skip(c, i, end, SPACE);
    for (size_t j = stop; j > i; j--) {
        if (is_newline(c[j - 1])) {
            return j;
        }
    }
    return match_space(c, i, end);
}

/* Stages */

static bool in_spans(uint32_t cp, const span *spans) {
    while (spans->last < cp) {
        spans++;
    }
    return cp >= spans->first;
}

static bool in_run(const stage *s, uint32_t c) {
    const bool in =
        (c & s->classes) != 0 || (s->spans != NULL && in_spans(code_point(c), s->spans));
    return in != s->negated;
}

/* [set]{least,most} behind an optional space. */
static size_t match_run(const stage *s, const uint32_t *c, size_t begin, size_t i, size_t end) {
    (void)begin;
    const bool has_lead = (s->lead == LEAD_SPACE && code_point(c[i]) == ' ') ||
                          (s->lead == LEAD_ANY_SPACE && (c[i] & SPACE) != 0);
    size_t from = i;
    if (has_lead && i + 1 < end && in_run(s, c[i + 1])) {
        from = i + 1;
    }
    size_t stop = from;
    while (stop < end && stop - from < s->most && in_run(s, c[stop])) {
        stop++;
    }
    return stop - from < s->least ? i : stop;
}

/* \s+$ : tried at the beginning of a run only; if it fails there it fails in all of it. */
static size_t match_space_at_end(const stage *s, const uint32_t *c, size_t begin, size_t i,
                                 size_t end) {
    (void)s;
    if (i > begin && (c[i - 1] & SPACE) != 0) {
        return i;
    }
    return skip(c, i, end, SPACE) == end ? end : i;
}

/* [^\n]+|\n+ */
static size_t match_line(const stage *s, const uint32_t *c, size_t begin, size_t i, size_t end) {
    (void)s;
    (void)begin;
    const bool newline = code_point(c[i]) == '\n';
    while (i < end && (code_point(c[i]) == '\n') == newline) {
        i++;
    }
    return i;
}

/* 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+ */
static size_t match_gpt2(const stage *s, const uint32_t *c, size_t begin, size_t i, size_t end) {
    (void)s;
    (void)begin;
    const size_t contraction = match_contraction(LOWER_CONTRACTIONS, c, i, end);
    if (contraction > i) {
        return contraction;
    }
    const size_t from = i + (code_point(c[i]) == ' ' && i + 1 < end);
    const uint32_t first = c[from];
    if ((first & SPACE) != 0) {
        return match_space(c, i, end);
    }
    const uint32_t kind = (first & LETTER) != 0   ? LETTER
                          : (first & NUMBER) != 0 ? NUMBER
                                                  : NOT(LETTER | NUMBER | SPACE);
    return skip(c, from, end, kind);
}

static size_t match_punctuation(const stage *s, const uint32_t *c, size_t i, size_t end) {
    const size_t from = i + (code_point(c[i]) == ' ');
    size_t stop = skip(c, from, end, s->punctuation);
    if (stop == from) {
        return i;
    }
    while (
        stop < end && s->tail != TAIL_NONE &&
        (is_newline(c[stop]) || (s->tail == TAIL_NEWLINES_SLASHES && code_point(c[stop]) == '/'))) {
        stop++;
    }
    return stop;
}

static bool is_ascii_letter(uint32_t c) {
    return (code_point(c) | 0x20u) >= 'a' && (code_point(c) | 0x20u) <= 'z';
}

/* What follows the words in the patterns of the GPT-4 kind. */
static size_t match_after_words(const stage *s, const uint32_t *c, size_t i, size_t end) {
    if ((c[i] & NUMBER) != 0 && s->n_digits > 0) {
        size_t stop = i + 1;
        while (stop < end && stop - i < s->n_digits && (c[stop] & NUMBER) != 0) {
            stop++;
        }
        return stop;
    }
    const size_t stop = match_punctuation(s, c, i, end);
    if (stop > i || (c[i] & SPACE) == 0) {
        return stop;
    }
    if (s->single_newline) {
        return is_newline(c[i]) ? i + 1 : match_space(c, i, end);
    }
    return match_newlines_or_space(c, i, end);
}

/* contraction | [^\r\n…]?[word]+ | \p{N}{1,n} | ?[punctuation]+[\r\n]* | \s*[\r\n]+ | … */
static size_t match_words(const stage *s, const uint32_t *c, size_t begin, size_t i, size_t end) {
    (void)begin;
    const size_t contraction = match_contraction(s->contractions, c, i, end);
    if (contraction > i) {
        return contraction;
    }
    if (s->ascii_words && code_point(c[i]) < 0x80 && i + 1 < end && is_ascii_letter(c[i + 1]) &&
        (c[i] & CLASS(G4A_UC_P | G4A_UC_S)) != 0) {
        size_t stop = i + 2;
        while (stop < end && is_ascii_letter(c[stop])) {
            stop++;
        }
        return stop;
    }
    const bool prefix = (c[i] & s->prefix_stop) == 0 && !is_newline(c[i]);
    if (prefix && i + 1 < end && (c[i + 1] & s->word) != 0) {
        return skip(c, i + 1, end, s->word);
    }
    if ((c[i] & s->word) != 0) {
        return skip(c, i, end, s->word);
    }
    return match_after_words(s, c, i, end);
}

/* [upper]*[lower]+ from i, where some classes are both: the longest run of upper gives back what
 * lower needs. */
static size_t match_cased(const uint32_t *c, size_t i, size_t end) {
    const uint32_t both = CLASS(G4A_UC_LM | G4A_UC_LO | G4A_UC_M);
    const uint32_t upper = both | CLASS(G4A_UC_LU | G4A_UC_LT);
    const uint32_t lower = both | CLASS(G4A_UC_LL);
    const size_t stop = skip(c, i, end, upper);
    if (stop < end && (c[stop] & lower) != 0) {
        return skip(c, stop, end, lower);
    }
    for (size_t j = stop; j > i; j--) {
        if ((c[j - 1] & lower) != 0) {
            return j;
        }
    }
    return i;
}

/* As match_words, but a word is [upper]*[lower]+ or, if there is none, [upper]+. */
static size_t match_cased_words(const stage *s, const uint32_t *c, size_t begin, size_t i,
                                size_t end) {
    (void)begin;
    const uint32_t upper = CLASS(G4A_UC_LU | G4A_UC_LT | G4A_UC_LM | G4A_UC_LO | G4A_UC_M);
    const bool prefix = (c[i] & s->prefix_stop) == 0 && !is_newline(c[i]);
    size_t from = i + prefix;
    size_t stop = match_cased(c, from, end);
    if (stop == from && prefix) {
        from = i;
        stop = match_cased(c, i, end);
    }
    if (stop == from) {
        from = i + prefix;
        stop = skip(c, from, end, upper);
    }
    if (stop == from) {
        return match_after_words(s, c, i, end);
    }
    return s->contraction_suffix ? match_contraction(s->contractions, c, stop, end) : stop;
}

/* Table */

#define SPANS_END \
    { UINT32_MAX, UINT32_MAX } /* no code point lies in it or beyond it */

static const span ascii_digits[] = {{'0', '9'}, SPANS_END};
static const span newlines[] = {{'\n', '\n'}, {'\r', '\r'}, SPANS_END};
/* The ASCII symbols that falcon counts as punctuation, with and without the back-tick. */
static const span falcon_symbols[] = {{'$', '$'}, {'+', '+'}, {'<', '>'}, {'^', '^'},
                                      {'`', '`'}, {'|', '|'}, {'~', '~'}, SPANS_END};
static const span default_symbols[] = {{'$', '$'}, {'+', '+'}, {'<', '>'}, {'^', '^'},
                                       {'|', '|'}, {'~', '~'}, SPANS_END};
static const span bloom_stops[] = {
    {'!', '!'},       {'(', ')'},       {',', ','},     {'.', '.'},     {'?', '?'},
    {'|', '|'},       {0x60c, 0x60c},   {0x6d4, 0x6d4}, {0x964, 0x964}, {0x2026, 0x2026},
    {0x3001, 0x3002}, {0xff0c, 0xff0c}, SPANS_END};
static const span cjk[] = {{0x3040, 0x30ff}, {0x4e00, 0x9fa5}, SPANS_END};
static const span deepseek_scripts[] = {{0x800, 0x9fa5}, {0xac00, 0xd7ff}, SPANS_END};
static const span deepseek_punctuation[] = {{'!', '/'},       {':', '~'},       {0x2018, 0x201f},
                                            {0x3000, 0x3002}, {0xff01, 0xff0f}, {0xff1a, 0xff5e},
                                            SPANS_END};
/* The letters of deepseek-llm: those of scripts with case as of some older Unicode. */
static const span deepseek_letters[] = {
    {0x41, 0x5a},       {0x61, 0x7a},       {0xb5, 0xb5},       {0xc0, 0xd6},
    {0xd8, 0xf6},       {0xf8, 0x1ba},      {0x1bc, 0x1bf},     {0x1c4, 0x293},
    {0x295, 0x2af},     {0x370, 0x373},     {0x376, 0x376},     {0x377, 0x377},
    {0x37b, 0x37d},     {0x37f, 0x37f},     {0x386, 0x386},     {0x388, 0x38a},
    {0x38c, 0x38c},     {0x38e, 0x3a1},     {0x3a3, 0x3f5},     {0x3f7, 0x481},
    {0x48a, 0x52f},     {0x531, 0x556},     {0x10a0, 0x10c5},   {0x13a0, 0x13f5},
    {0x13f8, 0x13fd},   {0x1c90, 0x1cba},   {0x1cbd, 0x1cbf},   {0x1d00, 0x1d2b},
    {0x1d6b, 0x1d77},   {0x1d79, 0x1d9a},   {0x1e00, 0x1f15},   {0x1f18, 0x1f1d},
    {0x1f20, 0x1f45},   {0x1f48, 0x1f4d},   {0x1f50, 0x1f57},   {0x1f59, 0x1f59},
    {0x1f5b, 0x1f5b},   {0x1f5d, 0x1f5d},   {0x1f5f, 0x1f7d},   {0x1f80, 0x1fb4},
    {0x1fb6, 0x1fbc},   {0x1fbe, 0x1fbe},   {0x1fc2, 0x1fc4},   {0x1fc6, 0x1fcc},
    {0x1fd0, 0x1fd3},   {0x1fd6, 0x1fdb},   {0x1fe0, 0x1fec},   {0x1ff2, 0x1ff4},
    {0x1ff6, 0x1ffc},   {0x2102, 0x2102},   {0x2107, 0x2107},   {0x210a, 0x2113},
    {0x2115, 0x2115},   {0x2119, 0x211d},   {0x2124, 0x2124},   {0x2126, 0x2126},
    {0x2128, 0x2128},   {0x212a, 0x212d},   {0x212f, 0x2134},   {0x2139, 0x2139},
    {0x213c, 0x213f},   {0x2145, 0x2149},   {0x214e, 0x214e},   {0x2183, 0x2183},
    {0x2184, 0x2184},   {0x2c00, 0x2c7b},   {0x2c7e, 0x2ce4},   {0x2ceb, 0x2cee},
    {0x2cf2, 0x2cf2},   {0x2cf3, 0x2cf3},   {0xa640, 0xa66d},   {0xa680, 0xa69b},
    {0xa722, 0xa76f},   {0xa771, 0xa787},   {0xa78b, 0xa78e},   {0xab70, 0xabbf},
    {0xfb00, 0xfb06},   {0xfb13, 0xfb17},   {0xff21, 0xff3a},   {0xff41, 0xff5a},
    {0x10400, 0x1044f}, {0x104b0, 0x104d3}, {0x104d8, 0x104fb}, {0x10c80, 0x10cb2},
    {0x10cc0, 0x10cf2}, {0x118a0, 0x118df}, {0x1e900, 0x1e943}, SPANS_END};

static const stage gpt2 = {.match = match_gpt2};
static const stage line = {.match = match_line};
static const stage space_at_end = {.match = match_space_at_end};
static const stage one_number = {.match = match_run, .classes = NUMBER, .least = 1, .most = 1};
static const stage numbers = {.match = match_run, .classes = NUMBER, .least = 1, .most = ANY_COUNT};
static const stage three_numbers = {.match = match_run, .classes = NUMBER, .least = 1, .most = 3};
static const stage three_digits = {
    .match = match_run, .spans = ascii_digits, .least = 3, .most = 3};
static const stage one_newline = {.match = match_run, .spans = newlines, .least = 1, .most = 1};
static const stage falcon_punctuation = {.match = match_run,
                                         .classes = CLASS(G4A_UC_P),
                                         .spans = falcon_symbols,
                                         .least = 1,
                                         .most = ANY_COUNT};
static const stage default_punctuation = {.match = match_run,
                                          .classes = CLASS(G4A_UC_P),
                                          .spans = default_symbols,
                                          .least = 1,
                                          .most = ANY_COUNT};
static const stage bloom_words = {.match = match_run,
                                  .classes = SPACE,
                                  .spans = bloom_stops,
                                  .negated = true,
                                  .lead = LEAD_SPACE,
                                  .least = 1,
                                  .most = ANY_COUNT};
static const stage cjk_run = {.match = match_run, .spans = cjk, .least = 1, .most = ANY_COUNT};
static const stage deepseek_script_run = {
    .match = match_run, .spans = deepseek_scripts, .least = 1, .most = ANY_COUNT};
static const stage spaced_letters = {
    .match = match_run, .classes = LETTER, .lead = LEAD_ANY_SPACE, .least = 1, .most = ANY_COUNT};
static const stage spaced_punctuation = {.match = match_run,
                                         .classes = CLASS(G4A_UC_P),
                                         .lead = LEAD_ANY_SPACE,
                                         .least = 1,
                                         .most = ANY_COUNT};
static const stage spaced_deepseek_letters = {.match = match_run,
                                              .spans = deepseek_letters,
                                              .lead = LEAD_ANY_SPACE,
                                              .least = 1,
                                              .most = ANY_COUNT};
static const stage spaced_deepseek_punctuation = {.match = match_run,
                                                  .spans = deepseek_punctuation,
                                                  .lead = LEAD_ANY_SPACE,
                                                  .least = 1,
                                                  .most = ANY_COUNT};

/* The patterns of the GPT-4 kind differ in a few of the fields of llama3. */
#define WORDS(digits)                                                                           \
    .match = match_words, .prefix_stop = LETTER | NUMBER, .word = LETTER, .n_digits = (digits), \
    .punctuation = NOT(LETTER | NUMBER | SPACE), .tail = TAIL_NEWLINES
#define CASED_WORDS(digits)                                                           \
    .match = match_cased_words, .prefix_stop = LETTER | NUMBER, .n_digits = (digits), \
    .punctuation = NOT(LETTER | NUMBER | SPACE), .tail = TAIL_NEWLINES_SLASHES
#define DEEPSEEK_V3                                                              \
    .match = match_words, .prefix_stop = LETTER | CLASS(G4A_UC_P | G4A_UC_S),    \
    .word = LETTER | CLASS(G4A_UC_M), .punctuation = CLASS(G4A_UC_P | G4A_UC_S), \
    .ascii_words = true

static const stage llama3 = {WORDS(3), .contractions = ANY_CASE_CONTRACTIONS};
static const stage qwen2 = {WORDS(1), .contractions = ANY_CASE_CONTRACTIONS};
static const stage plain_words = {WORDS(1)};
static const stage minicpm = {WORDS(ANY_COUNT), .contractions = ANY_CASE_CONTRACTIONS};
static const stage qwen35 = {.match = match_words,
                             .contractions = ANY_CASE_CONTRACTIONS,
                             .prefix_stop = LETTER | NUMBER,
                             .word = LETTER | CLASS(G4A_UC_M),
                             .n_digits = 1,
                             .punctuation = CLASS(G4A_UC_P | G4A_UC_S | G4A_UC_C),
                             .tail = TAIL_NEWLINES};
static const stage seed_coder = {.match = match_words,
                                 .contractions = ANY_CASE_CONTRACTIONS,
                                 .prefix_stop = LETTER | NUMBER,
                                 .word = LETTER,
                                 .n_digits = 1,
                                 .punctuation = NOT(LETTER | NUMBER | SPACE)};
static const stage deepseek_v3 = {DEEPSEEK_V3, .tail = TAIL_NEWLINES};
static const stage spark = {DEEPSEEK_V3, .single_newline = true};
static const stage tekken = {CASED_WORDS(1)};
static const stage gpt_4o = {CASED_WORDS(3), .contractions = ANY_CASE_CONTRACTIONS,
                             .contraction_suffix = true};

struct g4a_pretok {
    const char *names; /* separated by single spaces */
    bool adds_bos;
    bool ignores_merges;
    const stage *stages[MAX_STAGES]; /* NULL after the last */
};

static const g4a_pretok table[] = {
    {"default", false, false, {&default_punctuation, &gpt2, &numbers, &three_digits}},
    {"gpt-2 phi-2 mpt olmo jais gigachat mellum a.x-4.0 exaone4 modern-bert jina-es jina-de "
     "jina-v2-es jina-v2-de trillion granite-docling",
     false,
     false,
     {&gpt2}},
    {"llama3 llama-v3 llama-bpe falcon3 falcon-h1 pixtral midm-2.0 lfm2 jina-v5-nano",
     true,
     true,
     {&llama3}},
    {"glm4 glm5", false, true, {&llama3}},
    {"dbrx smaug-bpe chatglm-bpe", false, false, {&llama3}},
    {"qwen2 deepseek-r1-qwen kormo f2llmv2 megrez stablelm2 hunyuan solar-open grok-2 "
     "bailingmoe bailingmoe2 llada-moe",
     false,
     false,
     {&qwen2}},
    {"qwen35", false, false, {&qwen35}},
    {"smollm starcoder refact codeshell exaone minerva-7b mellum2 command-r",
     false,
     false,
     {&one_number, &gpt2}},
    {"falcon", false, false, {&falcon_punctuation, &gpt2, &three_digits}},
    {"deepseek-coder",
     false,
     false,
     {&one_newline, &spaced_letters, &spaced_punctuation, &deepseek_script_run, &one_number}},
    {"deepseek-llm",
     false,
     false,
     {&one_newline, &spaced_deepseek_letters, &spaced_deepseek_punctuation, &space_at_end,
      &deepseek_script_run, &numbers}},
    {"deepseek-v3 hunyuan-dense joyai-llm hy_v4",
     false,
     false,
     {&three_numbers, &cjk_run, &deepseek_v3}},
    {"spark2_5", false, false, {&three_numbers, &cjk_run, &spark, &one_number}},
    {"tekken", true, true, {&tekken}},
    {"gpt-4o llama4 kanana2 talkie minimax-m2", false, false, {&gpt_4o}},
    {"granite-embed-multi-97m", false, true, {&gpt_4o}},
    {"seed-coder", false, false, {&seed_coder}},
    {"bloom gpt3-finnish poro-chat", false, false, {&bloom_words}},
    {"viking", false, false, {&bloom_words, &one_number}},
    {"laguna", false, false, {&line, &qwen2}},
    {"minicpm5", false, true, {&three_numbers, &minicpm}},
    {"ufakzeka", false, false, {&plain_words}},
};

const g4a_pretok *g4a_pretok_find(g4a_str name) {
    for (size_t i = 0; i < G4A_COUNT(table); i++) {
        const char *at = table[i].names;
        while (*at != '\0') {
            const size_t n = strcspn(at, " ");
            if (n == name.bytes && memcmp(at, name.data, n) == 0) {
                return &table[i];
            }
            at += n + (at[n] == ' ');
        }
    }
    return NULL;
}

bool g4a_pretok_adds_bos(const g4a_pretok *pre) {
    return pre->adds_bos;
}

bool g4a_pretok_ignores_merges(const g4a_pretok *pre) {
    return pre->ignores_merges;
}

/* Splitting */

size_t g4a_pretok_classify(const char *text, size_t bytes, uint32_t *chars) {
    size_t n = 0;
    for (size_t i = 0; i < bytes;) {
        uint32_t cp;
        i += g4a_utf8_decode(text + i, bytes - i, &cp);
        chars[n++] = cp | (g4a_uc_is_space(cp) ? SPACE : CLASS(g4a_uc_class(cp)));
    }
    return n;
}

typedef struct split_run {
    const g4a_pretok *pre;
    const uint32_t *chars;
    g4a_pretok_fn piece;
    void *context;
} split_run;

/* Applies the stages from `depth` on to one segment; the recursion is as deep as there are stages.
 */
static g4a_status split_segment(const split_run *run, size_t depth, size_t begin, size_t end) {
    const stage *s = depth < MAX_STAGES ? run->pre->stages[depth] : NULL;
    if (s == NULL) {
        return run->piece(run->context, begin, end);
    }
    g4a_status st = G4A_OK;
    size_t done = begin;
    size_t i = begin;
    while (i < end && st == G4A_OK) {
        const size_t stop = s->match(s, run->chars, begin, i, end);
        if (stop == i) {
            i++;
            continue;
        }
        if (done < i) {
            st = split_segment(run, depth + 1, done, i);
        }
        if (st == G4A_OK) {
            st = split_segment(run, depth + 1, i, stop);
        }
        done = i = stop;
    }
    return st == G4A_OK && done < end ? split_segment(run, depth + 1, done, end) : st;
}

g4a_status g4a_pretok_split(const g4a_pretok *pre, const uint32_t *chars, size_t n,
                            g4a_pretok_fn piece, void *context) {
    const split_run run = {pre, chars, piece, context};
    return split_segment(&run, 0, 0, n);
}
