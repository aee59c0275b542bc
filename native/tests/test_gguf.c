/* The container reader: everything of specs §1.5 that must be refused, each with the sentence the
 * user gets, sound files of every kind, and systematic damage: cut at every byte, every bit of the
 * header flipped, every field replaced by numbers at which size arithmetic goes wrong. */
#define _DEFAULT_SOURCE
#include <math.h>

#include "alloc.h"
#include "check.h"
#include "gguf_builder.h"
#include "guard.h"
#include "quant.h"

/* Places of the base file that the tests change or expect in messages. */
typedef enum mark {
    NOWHERE,
    MAGIC,
    VERSION,
    N_TENSORS,
    N_KV,
    KV_ARCH, /* an entry begins with the length of its key */
    KV_U32,
    KV_U32_KEY,
    KV_U32_TYPE,
    KV_TEXT,
    KV_TEXT_TYPE,
    KV_TEXT_LENGTH,
    KV_LIST,
    KV_LIST_TYPE, /* of the elements; messages count from here */
    KV_LIST_COUNT,
    KV_TEXTS,
    KV_TEXTS_TYPE,
    KV_TEXTS_COUNT,
    KV_TEXTS_FIRST,
    KV_ALIGN,
    KV_ALIGN_TYPE,
    KV_ALIGN_VALUE,
    T_ONE, /* a tensor begins with the length of its name */
    T_ONE_NAME,
    T_ONE_DIMS,
    T_ONE_NE0,
    T_ONE_NE1,
    T_ONE_TYPE,
    T_ONE_OFFSET,
    T_TWO,
    T_TWO_NE0,
    T_TWO_TYPE,
    T_TWO_OFFSET,
    T_THREE,
    T_THREE_OFFSET,
    HEADER_END,
    DATA,
    N_MARKS
} mark;

typedef struct base_file {
    gguf_builder b;
    size_t at[N_MARKS];
} base_file;

static void base_metadata(base_file *f) {
    gguf_builder *b = &f->b;
    const uint32_t list[3] = {1, 2, 3};
    f->at[KV_ARCH] = b->bytes;
    gb_kv_str(b, "general.architecture", "x");
    f->at[KV_U32] = b->bytes;
    f->at[KV_U32_KEY] = b->bytes + 8;
    f->at[KV_U32_TYPE] = b->bytes + 8 + 5;
    gb_kv_u32(b, "a.u32", 7);
    f->at[KV_TEXT] = b->bytes;
    f->at[KV_TEXT_TYPE] = b->bytes + 8 + 6;
    f->at[KV_TEXT_LENGTH] = b->bytes + 8 + 6 + 4;
    gb_kv_str(b, "a.text", "hello");
    f->at[KV_LIST] = b->bytes;
    f->at[KV_LIST_TYPE] = b->bytes + 8 + 6 + 4;
    f->at[KV_LIST_COUNT] = f->at[KV_LIST_TYPE] + 4;
    gb_kv_array(b, "a.list", G4A_GGUF_U32, list, 3, 4);
    f->at[KV_TEXTS] = b->bytes;
    f->at[KV_TEXTS_TYPE] = b->bytes + 8 + 7 + 4;
    f->at[KV_TEXTS_COUNT] = f->at[KV_TEXTS_TYPE] + 4;
    f->at[KV_TEXTS_FIRST] = f->at[KV_TEXTS_COUNT] + 8;
    gb_kv_strs(b, "a.texts", (const char *const[]){"first", "second"}, 2);
    f->at[KV_ALIGN] = b->bytes;
    f->at[KV_ALIGN_TYPE] = b->bytes + 8 + 17;
    f->at[KV_ALIGN_VALUE] = f->at[KV_ALIGN_TYPE] + 4;
    gb_kv_u32(b, "general.alignment", 32);
}

static void base_tensors(base_file *f) {
    gguf_builder *b = &f->b;
    f->at[T_ONE] = b->bytes;
    f->at[T_ONE_NAME] = b->bytes + 8;
    f->at[T_ONE_DIMS] = b->bytes + 8 + 3;
    f->at[T_ONE_NE0] = f->at[T_ONE_DIMS] + 4;
    f->at[T_ONE_NE1] = f->at[T_ONE_NE0] + 8;
    f->at[T_ONE_TYPE] = f->at[T_ONE_NE1] + 8;
    f->at[T_ONE_OFFSET] = f->at[T_ONE_TYPE] + 4;
    gb_tensor(b, "one", (const uint64_t[]){4, 2}, 2, G4A_TYPE_F32, 0);
    f->at[T_TWO] = b->bytes;
    f->at[T_TWO_NE0] = b->bytes + 8 + 3 + 4;
    f->at[T_TWO_TYPE] = f->at[T_TWO_NE0] + 8;
    f->at[T_TWO_OFFSET] = f->at[T_TWO_TYPE] + 4;
    gb_tensor(b, "two", (const uint64_t[]){32}, 1, G4A_TYPE_Q8_0, 32);
    f->at[T_THREE] = b->bytes;
    f->at[T_THREE_OFFSET] = b->bytes + 8 + 5 + 4 + 32 + 4;
    gb_tensor(b, "three", (const uint64_t[]){2, 2, 2, 2}, 4, G4A_TYPE_F16, 96);
    f->at[HEADER_END] = b->bytes;
    gb_pad(b, 32);
    f->at[DATA] = b->bytes;
    for (int i = 0; i < 96 + 32; i++) {
        gb_u8(b, (uint8_t)i);
    }
}

/* A small sound file with one of everything. Ends with its last tensor, without padding. */
static void base_build(base_file *f, uint32_t version) {
    *f = (base_file){0};
    gb_begin(&f->b, version);
    f->at[VERSION] = 4;
    f->at[N_TENSORS] = 8;
    f->at[N_KV] = 16;
    base_metadata(f);
    base_tensors(f);
    gb_finish(&f->b);
}

/* What an accepted file promises to later code, checked without trusting the reader. */
static bool sound(const g4a_gguf *g, const uint8_t *data, size_t size) {
    for (uint64_t i = 0; i < g->n_kv; i++) {
        const g4a_gguf_kv *kv = &g->kv[i];
        if (kv->type >= G4A_GGUF_N_VALUE_TYPES || kv->key.bytes == 0 ||
            (const uint8_t *)kv->key.data < data || kv->data < data ||
            kv->bytes > (size_t)(data + size - kv->data)) {
            return false;
        }
        const uint8_t *cursor = kv->data;
        for (uint64_t j = 0; kv->elem_type == G4A_GGUF_STRING && j < kv->count; j++) {
            const g4a_str s = g4a_gguf_next_str(&cursor);
            if (s.bytes > size || (const uint8_t *)s.data + s.bytes > kv->data + kv->bytes) {
                return false;
            }
        }
    }
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        const g4a_gguf_tensor *t = &g->tensors[i];
        if (t->bytes == 0 || t->offset % g->alignment != 0 || t->data != data + t->offset ||
            t->offset > size || t->bytes > size - t->offset) {
            return false;
        }
        for (uint64_t j = 0; j < i; j++) {
            const g4a_gguf_tensor *u = &g->tensors[j];
            if (t->offset < u->offset + u->bytes && u->offset < t->offset + t->bytes) {
                return false;
            }
        }
    }
    return true;
}

/* Reads a file that lies in front of an inaccessible page. Whatever the outcome, the reader must
 * explain itself, keep its promises and give back its memory. */
static g4a_status read_guarded(const void *data, size_t size, g4a_error *err) {
    guarded at = guard_copy(data, size);
    const uint64_t held = g4a_alloc_held();
    g4a_gguf g = {0};
    *err = (g4a_error){0};
    const g4a_status st = g4a_gguf_read(&g, at.data, size, err);
    if (st == G4A_OK) {
        CHECK(sound(&g, at.data, size));
    } else {
        CHECK(err->status == st && err->text[0] != '\0');
    }
    g4a_gguf_free(&g);
    CHECK_INT(g4a_alloc_held(), held);
    guard_free(&at);
    return st;
}

static void expect_refusal(const gguf_builder *b, const char *what, g4a_status status,
                           const char *says, size_t at) {
    g4a_error err;
    const g4a_status st = read_guarded(b->data, b->bytes, &err);
    if (st != status) {
        fprintf(stderr, "%s: status %d, expected %d (\"%s\")\n", what, st, status, err.text);
    }
    CHECK_INT(st, status);
    CHECK_SAYS(err, says);
    if (at != SIZE_MAX) {
        char byte[32];
        snprintf(byte, sizeof byte, "byte %zu", at);
        CHECK_SAYS(err, byte);
    }
}

static void expect_sound(const gguf_builder *b, const char *what) {
    g4a_error err;
    if (read_guarded(b->data, b->bytes, &err) != G4A_OK) {
        fprintf(stderr, "%s: refused: %s\n", what, err.text);
        CHECK(false);
    }
}

/* One field of the base file replaced */

typedef struct patch {
    mark field;
    size_t width;
    uint64_t value;
    g4a_status status;
    const char *says;
    mark at; /* the byte the sentence must name */
} patch;

#define BAD G4A_ERR_FORMAT
#define TOO_NEW G4A_ERR_UNSUPPORTED
static const patch patches[] = {
    {MAGIC, 4, 0x46554746, BAD, "not a GGUF model", NOWHERE}, /* "FGUF" */
    {MAGIC, 4, 0x67676d6c, BAD, "6c 6d 67 67", NOWHERE},      /* the ancestors of GGUF */
    {VERSION, 4, 0, TOO_NEW, "version 0", VERSION},
    {VERSION, 4, 1, TOO_NEW, "version 1", VERSION},
    {VERSION, 4, 4, TOO_NEW, "version 4", VERSION},
    {VERSION, 4, UINT32_MAX, TOO_NEW, "version 4294967295", VERSION},
    {VERSION, 4, 0x03000000, TOO_NEW, "big-endian", VERSION},
    {VERSION, 4, 0x02000000, TOO_NEW, "big-endian", VERSION},
    {N_TENSORS, 8, UINT64_MAX, BAD, "claims 18446744073709551615 tensors", N_TENSORS},
    {N_TENSORS, 8, (uint64_t)1 << 63, BAD, "tensors", N_TENSORS},
    {N_TENSORS, 8, UINT64_MAX / 33 + 1, BAD, "tensors", N_TENSORS}, /* × 33 wraps to a few bytes */
    {N_TENSORS, 8, 1000, BAD, "claims 1000 tensors", N_TENSORS},
    {N_TENSORS, 8, 4, BAD, "", NOWHERE}, /* reads the padding as a fourth one */
    {N_KV, 8, UINT64_MAX, BAD, "metadata entries", N_KV},
    {N_KV, 8, (uint64_t)1 << 63, BAD, "metadata entries", N_KV},
    {N_KV, 8, UINT64_MAX / 14 + 1, BAD, "metadata entries", N_KV},
    {N_KV, 8, 1000, BAD, "claims 1000 metadata entries", N_KV},
    {N_KV, 8, 7, BAD, "", NOWHERE},
    {KV_U32, 8, 0, BAD, "empty or unprintable key", KV_U32},
    {KV_U32, 8, UINT64_MAX, BAD, "a metadata key at byte", KV_U32},
    {KV_U32, 8, UINT64_MAX - 7, BAD, "length of 18446744073709551608 bytes", KV_U32},
    {KV_U32, 8, 65536, BAD, "at most 65535", KV_U32},
    {KV_U32, 8, 65535, BAD, "inside a metadata key", NOWHERE},
    {KV_U32_KEY, 1, 0, BAD, "unprintable key", KV_U32},
    {KV_U32_KEY, 1, '\n', BAD, "unprintable key", KV_U32},
    {KV_U32_KEY, 1, 0x7f, BAD, "unprintable key", KV_U32},
    {KV_U32_KEY, 1, 0x80, BAD, "unprintable key", KV_U32}, /* not UTF-8 */
    {KV_U32_KEY, 1, 0xff, BAD, "unprintable key", KV_U32},
    {KV_U32_KEY, 2, 0xafc0, BAD, "unprintable key", KV_U32},   /* "/" in two bytes: overlong */
    {KV_U32_KEY, 3, 0x80a0ed, BAD, "unprintable key", KV_U32}, /* half of a surrogate pair */
    {KV_U32_TYPE, 4, 13, BAD, "unknown value type 13", KV_U32},
    {KV_U32_TYPE, 4, UINT32_MAX, BAD, "unknown value type 4294967295", KV_U32},
    {KV_TEXT_TYPE, 4, 13, BAD, "\"a.text\"", KV_TEXT},
    {KV_TEXT_LENGTH, 8, UINT64_MAX, BAD, "a metadata text at byte", KV_TEXT_LENGTH},
    {KV_TEXT_LENGTH, 8, (64u << 20) + 1, BAD, "at most 67108864", KV_TEXT_LENGTH},
    {KV_TEXT_LENGTH, 8, 64u << 20, BAD, "inside a metadata text", NOWHERE},
    {KV_LIST_TYPE, 4, 13, BAD, "\"a.list\"", KV_LIST_TYPE},
    {KV_LIST_TYPE, 4, G4A_GGUF_ARRAY, BAD, "may not be nested", KV_LIST_TYPE},
    {KV_LIST_TYPE, 4, G4A_GGUF_NOT_ARRAY, BAD, "array of type 255", KV_LIST_TYPE},
    {KV_LIST_TYPE, 4, UINT32_MAX, BAD, "array of type", KV_LIST_TYPE},
    {KV_LIST_COUNT, 8, UINT64_MAX, BAD, "array elements", KV_LIST_TYPE},
    {KV_LIST_COUNT, 8, ((uint64_t)1 << 62) + 1, BAD, "array elements",
     KV_LIST_TYPE}, /* × 4 wraps */
    {KV_LIST_COUNT, 8, (1u << 30) + 1, BAD, "array elements", KV_LIST_TYPE},
    {KV_LIST_COUNT, 8, 1000, BAD, "claims 1000 array elements", KV_LIST_TYPE},
    {KV_TEXTS_COUNT, 8, UINT64_MAX, BAD, "array elements", KV_TEXTS_TYPE},
    {KV_TEXTS_COUNT, 8, ((uint64_t)1 << 61) + 1, BAD, "array elements", KV_TEXTS_TYPE},
    {KV_TEXTS_COUNT, 8, 1000, BAD, "\"a.texts\"", KV_TEXTS_TYPE},
    {KV_TEXTS_FIRST, 8, UINT64_MAX, BAD, "array of texts", KV_TEXTS_FIRST},
    {KV_TEXTS_FIRST, 8, 60000, BAD, "inside a metadata array of texts", NOWHERE},
    {KV_ALIGN_TYPE, 4, G4A_GGUF_I32, BAD, "\"general.alignment\"", KV_ALIGN},
    {KV_ALIGN_TYPE, 4, G4A_GGUF_F32, BAD, "32-bit power of two", KV_ALIGN},
    {KV_ALIGN_VALUE, 4, 0, BAD, "power of two", KV_ALIGN},
    {KV_ALIGN_VALUE, 4, 3, BAD, "power of two", KV_ALIGN},
    {KV_ALIGN_VALUE, 4, 48, BAD, "power of two", KV_ALIGN},
    {KV_ALIGN_VALUE, 4, UINT32_MAX, BAD, "power of two", KV_ALIGN},
    {KV_ALIGN_VALUE, 4, 1u << 31, BAD, "up to 65536", KV_ALIGN},
    {KV_ALIGN_VALUE, 4, 1u << 17, BAD, "up to 65536", KV_ALIGN},
    {KV_ALIGN_VALUE, 4, 1u << 16, BAD, "before the tensor data", NOWHERE},
    {KV_ALIGN_VALUE, 4, 64, BAD, "multiple of the file's alignment", T_TWO},
    {T_ONE, 8, 0, BAD, "no usable name", T_ONE},
    {T_ONE, 8, 64, BAD, "at most 63", T_ONE},
    {T_ONE, 8, UINT64_MAX, BAD, "a tensor name at byte", T_ONE},
    {T_ONE_NAME, 1, 0, BAD, "no usable name", T_ONE},
    {T_ONE_NAME, 1, 0x1b, BAD, "no usable name", T_ONE},
    {T_ONE_NAME, 1, 0xff, BAD, "no usable name", T_ONE},
    {T_ONE_DIMS, 4, 0, BAD, "dimensions must be 1 to 4", T_ONE},
    {T_ONE_DIMS, 4, 5, BAD, "found 5", T_ONE},
    {T_ONE_DIMS, 4, UINT32_MAX, BAD, "dimensions must be 1 to 4", T_ONE},
    {T_ONE_NE0, 8, 0, BAD, "\"one\" at byte", T_ONE},
    {T_ONE_NE1, 8, 0, BAD, "zero or far too large", T_ONE},
    {T_ONE_NE0, 8, UINT64_MAX, BAD, "zero or far too large", T_ONE},
    {T_ONE_NE1, 8, (uint64_t)1 << 63, BAD, "zero or far too large", T_ONE},
    {T_ONE_NE1, 8, (uint64_t)1 << 61, BAD, "zero or far too large", T_ONE}, /* 4 · 2^61 ≥ 2^63 */
    {T_ONE_NE1, 8, (uint64_t)1 << 60, BAD, "multiply to more", T_ONE},      /* · 4 bytes wraps */
    {T_ONE_NE1, 8, 3, BAD, "overlaps", T_TWO},
    {T_ONE_NE1, 8, 1000, BAD, "needs 16000 bytes", T_ONE},
    {T_ONE_TYPE, 4, 4, BAD, "unknown or was removed", T_ONE},
    {T_ONE_TYPE, 4, 5, BAD, "found 5", T_ONE},
    {T_ONE_TYPE, 4, 9, BAD, "found 9", T_ONE}, /* Q8_1 and Q8_K exist in memory only */
    {T_ONE_TYPE, 4, 15, BAD, "found 15", T_ONE},
    {T_ONE_TYPE, 4, 31, BAD, "found 31", T_ONE},
    {T_ONE_TYPE, 4, 33, BAD, "found 33", T_ONE},
    {T_ONE_TYPE, 4, 36, BAD, "found 36", T_ONE},
    {T_ONE_TYPE, 4, 38, BAD, "found 38", T_ONE},
    {T_ONE_TYPE, 4, 43, BAD, "found 43", T_ONE},
    {T_ONE_TYPE, 4, UINT32_MAX, BAD, "found 4294967295", T_ONE},
    {T_ONE_TYPE, 4, G4A_TYPE_Q8_0, BAD, "multiple of the block", T_ONE},
    {T_TWO_NE0, 8, 33, BAD, "multiple of the block", T_TWO},
    {T_TWO_TYPE, 4, G4A_TYPE_Q4_K, BAD, "multiple of the block", T_TWO},
    {T_TWO_NE0, 8, (uint64_t)INT64_MAX - 31, BAD, "\"two\"", T_TWO},
    {T_TWO_OFFSET, 8, 33, BAD, "found 33", T_TWO},
    {T_TWO_OFFSET, 8, UINT64_MAX, BAD, "multiple of the file's alignment", T_TWO},
    {T_TWO_OFFSET, 8, UINT64_MAX - 31, BAD, "needs 34 bytes", T_TWO},
    {T_TWO_OFFSET, 8, (uint64_t)1 << 63, BAD, "needs 34 bytes", T_TWO},
    {T_TWO_OFFSET, 8, 128, BAD, "download it again", T_TWO},
    {T_TWO_OFFSET, 8, 0, BAD, "overlaps", NOWHERE},    /* on top of "one", which is as long */
    {T_THREE_OFFSET, 8, 32, BAD, "overlaps", NOWHERE}, /* inside "two" */
    {T_THREE_OFFSET, 8, 64, BAD, "overlaps", T_THREE}, /* the last two bytes of "two" */
    {T_THREE_OFFSET, 8, 128, BAD, "\"three\"", T_THREE},
};

static void test_every_field_is_checked(void) {
    for (size_t i = 0; i < sizeof patches / sizeof patches[0]; i++) {
        const patch *p = &patches[i];
        base_file f;
        base_build(&f, i % 2 == 0 ? 3 : 2);
        memcpy(f.b.data + f.at[p->field], &p->value, p->width);
        char what[64];
        snprintf(what, sizeof what, "patch %zu", i);
        expect_refusal(&f.b, what, p->status, p->says, p->at == NOWHERE ? SIZE_MAX : f.at[p->at]);
        gb_free(&f.b);
    }
}

/* Files that no single field makes */

static void test_short_files(void) {
    base_file f;
    base_build(&f, 3);
    for (size_t n = 0; n < 24; n++) {
        f.b.bytes = n;
        expect_refusal(&f.b, "short file", BAD, "at least 24", SIZE_MAX);
    }
    gb_free(&f.b);
}

static void test_duplicates(void) {
    gguf_builder b = {0};
    gb_begin(&b, 3);
    gb_kv_u32(&b, "twice", 1);
    gb_kv_u32(&b, "between", 1);
    gb_kv_str(&b, "twice", "with another type");
    gb_finish(&b);
    expect_refusal(&b, "duplicate key", BAD, "metadata \"twice\" appears twice", SIZE_MAX);

    gb_begin(&b, 3);
    gb_kv_u32(&b, "general.alignment", 32);
    gb_kv_u32(&b, "general.alignment", 64);
    gb_finish(&b);
    expect_refusal(&b, "duplicate alignment", BAD, "appears twice", SIZE_MAX);

    gb_begin(&b, 3);
    gb_tensor(&b, "same", (const uint64_t[]){8}, 1, G4A_TYPE_F32, 0);
    gb_tensor(&b, "other", (const uint64_t[]){8}, 1, G4A_TYPE_F32, 32);
    gb_tensor(&b, "same", (const uint64_t[]){8}, 1, G4A_TYPE_F32, 64);
    for (int i = 0; i < 40; i++) {
        gb_u64(&b, 0);
    }
    gb_finish(&b);
    expect_refusal(&b, "duplicate tensor", BAD, "tensor \"same\" appears twice", SIZE_MAX);
    gb_free(&b);
}

/* Counts that the file is large enough for, but that nobody needs. */
static void test_caps(void) {
    gguf_builder b = {0};
    gb_begin(&b, 3);
    for (uint32_t i = 0; i <= G4A_MAX_KV; i++) {
        char key[16];
        snprintf(key, sizeof key, "k%u", i);
        gb_kv_u8(&b, key, 0);
    }
    gb_finish(&b);
    expect_refusal(&b, "too many entries", BAD, "claims 65537 metadata entries", 16);
    const uint64_t most = G4A_MAX_KV;
    memcpy(b.data + 16, &most, sizeof most);
    expect_sound(&b, "as many entries as allowed");

    gb_begin(&b, 3);
    for (uint32_t i = 0; i <= G4A_MAX_TENSORS; i++) {
        char name[16];
        snprintf(name, sizeof name, "t%u", i);
        gb_tensor(&b, name, (const uint64_t[]){8}, 1, G4A_TYPE_F32, 32 * (uint64_t)i);
    }
    gb_finish(&b);
    expect_refusal(&b, "too many tensors", BAD, "claims 65537 tensors", 8);
    gb_free(&b);
}

static void test_tensor_beyond_the_end(void) {
    gguf_builder b = {0};
    gb_begin(&b, 3);
    const size_t at = b.bytes;
    gb_tensor(&b, "t", (const uint64_t[]){8}, 1, G4A_TYPE_F32, 0);
    gb_finish(&b);
    expect_refusal(&b, "no data section", BAD, "padding before the tensor data", SIZE_MAX);
    gb_pad(&b, 32);
    expect_refusal(&b, "empty data section", BAD, "needs 32 bytes", at);
    for (int i = 0; i < 31; i++) {
        gb_u8(&b, 0);
    }
    expect_refusal(&b, "one byte short", BAD, "download it again", at);
    gb_u8(&b, 0);
    expect_sound(&b, "complete");
    gb_free(&b);
}

/* A name of 63 bytes fits, one of 64 does not; a byte of a name is never a terminator. */
static void test_name_lengths(void) {
    gguf_builder b = {0};
    char name[65];
    memset(name, 'n', sizeof name);
    for (size_t n = 1; n <= 64; n += n == 1 ? 62 : 1) {
        gb_begin(&b, 3);
        const size_t at = b.bytes;
        gb_str_n(&b, name, n);
        gb_u32(&b, 1);
        gb_u64(&b, 8);
        gb_u32(&b, G4A_TYPE_F32);
        gb_u64(&b, 0);
        b.n_tensors = 1;
        gb_pad(&b, 32);
        for (int i = 0; i < 32; i++) {
            gb_u8(&b, 0);
        }
        gb_finish(&b);
        if (n == 64) {
            expect_refusal(&b, "long name", BAD, "claims a length of 64 bytes", at);
        } else {
            expect_sound(&b, "name that fits");
        }
    }
    gb_free(&b);
}

/* Sound files */

static void test_both_versions_are_read(void) {
    for (uint32_t version = 2; version <= 3; version++) {
        base_file f;
        base_build(&f, version);
        g4a_gguf g = {0};
        g4a_error err = {0};
        CHECK_INT(g4a_gguf_read(&g, f.b.data, f.b.bytes, &err), G4A_OK);
        CHECK_INT(g.version, version);
        CHECK_INT(g.n_kv, 6);
        CHECK_INT(g.n_tensors, 3);
        CHECK_INT(g.alignment, 32);
        const g4a_gguf_tensor *t = g4a_gguf_find_tensor(&g, "three");
        CHECK(t == &g.tensors[2] && t->type == G4A_TYPE_F16 && t->n_dims == 4 && t->ne[3] == 2);
        CHECK(t != NULL && t->offset == f.at[DATA] + 96 && t->bytes == 32 && t->row_bytes == 4);
        CHECK(t != NULL && t->data[0] == 96);
        t = g4a_gguf_find_tensor(&g, "one");
        CHECK(t != NULL && t->ne[0] == 4 && t->ne[1] == 2 && t->ne[2] == 1 && t->ne[3] == 1);
        CHECK(g4a_gguf_find_tensor(&g, "on") == NULL && g4a_gguf_find_tensor(&g, "onee") == NULL);
        CHECK(g4a_gguf_find(&g, "a.tex") == NULL && g4a_gguf_find(&g, "a.texts") == &g.kv[4]);
        const g4a_gguf_kv *kv = g4a_gguf_find(&g, "a.list");
        CHECK(kv != NULL && kv->count == 3 && kv->elem_type == G4A_GGUF_U32 && kv->bytes == 12);
        CHECK(kv != NULL && kv->at == f.at[KV_LIST] && g4a_load_u32(kv->data + 8) == 3);
        const uint8_t *cursor = g.kv[4].data;
        CHECK(g4a_str_is(g4a_gguf_next_str(&cursor), "first"));
        CHECK(g4a_str_is(g4a_gguf_next_str(&cursor), "second"));
        g4a_gguf_free(&g);
        g4a_gguf_free(&g); /* zeroed state may be freed again */
        gb_free(&f.b);
    }
}

static void test_alignment_gaps_and_order(void) {
    for (uint32_t align = 1; align <= 4096; align *= 8) {
        gguf_builder b = {0};
        gb_begin(&b, 3);
        gb_kv_u32(&b, "general.alignment", align);
        gb_tensor(&b, "last", (const uint64_t[]){3}, 1, G4A_TYPE_F32, 5 * (uint64_t)align * 16);
        gb_tensor(&b, "first", (const uint64_t[]){3}, 1, G4A_TYPE_F32, 0);
        gb_tensor(&b, "middle", (const uint64_t[]){3}, 1, G4A_TYPE_F32, 2 * (uint64_t)align * 16);
        gb_pad(&b, align);
        const size_t data = b.bytes;
        const size_t size = data + 5 * (size_t)align * 16 + 12;
        while (b.bytes < size) {
            gb_u8(&b, (uint8_t)((b.bytes - data) / align));
        }
        gb_finish(&b);
        expect_sound(&b, "gaps");
        g4a_gguf g = {0};
        CHECK_INT(g4a_gguf_read(&g, b.data, b.bytes, NULL), G4A_OK);
        CHECK_INT(g.alignment, align);
        CHECK(g.tensors[0].offset == data + 5 * (size_t)align * 16);
        CHECK_INT(g.tensors[2].data[0], 2 * 16);
        g4a_gguf_free(&g);
        gb_free(&b);
    }
}

static void test_vocab_only_files_may_end_anywhere(void) {
    gguf_builder b = {0};
    gb_begin(&b, 3);
    gb_finish(&b);
    expect_sound(&b, "nothing at all");
    gb_begin(&b, 2);
    gb_kv_u32(&b, "general.alignment", 4096);
    gb_kv_str(&b, "some.unknown.key", "");
    gb_kv_str(&b, "s\303\274\303\237.schl\303\274ssel", "UTF-8 key"); /* tolerated */
    gb_finish(&b);
    expect_sound(&b, "metadata only");
    gb_u8(&b, 0);
    expect_sound(&b, "a byte of padding");
    gb_free(&b);
}

/* Every scalar type with its extremes, and arrays of every type with 0, 1 and 3 elements. */
static void test_all_value_types(void) {
    static const uint8_t sizes[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    uint8_t bytes[24];
    for (int fill = 0; fill < 3; fill++) {
        gguf_builder b = {0};
        gb_begin(&b, 3);
        memset(bytes, fill == 0 ? 0 : fill == 1 ? 0xff : 0x7f, sizeof bytes);
        for (uint32_t type = 0; type < G4A_GGUF_N_VALUE_TYPES; type++) {
            char key[32];
            for (uint64_t n = 0; n <= 3; n += 1 + n) {
                snprintf(key, sizeof key, "array.%u.%u", type, (unsigned)n);
                if (type == G4A_GGUF_STRING) {
                    gb_kv_strs(&b, key, (const char *const[]){"", "x", "\n"}, (size_t)n);
                } else if (type != G4A_GGUF_ARRAY) {
                    gb_kv_array(&b, key, type, bytes, n, sizes[type]);
                }
            }
            snprintf(key, sizeof key, "scalar.%u", type);
            if (sizes[type] > 0) { /* a bool of 255 is true, which the format does not forbid */
                gb_key(&b, key, type);
                gb_raw(&b, bytes, sizes[type]);
            }
        }
        gb_finish(&b);
        expect_sound(&b, "all types");
        g4a_gguf g = {0};
        CHECK_INT(g4a_gguf_read(&g, b.data, b.bytes, NULL), G4A_OK);
        const g4a_gguf_kv *empty = g4a_gguf_find(&g, "array.8.0");
        CHECK(empty != NULL && empty->count == 0 && empty->bytes == 0);
        const g4a_gguf_kv *f64 = g4a_gguf_find(&g, "scalar.12");
        CHECK(f64 != NULL && f64->bytes == 8 && f64->elem_type == G4A_GGUF_NOT_ARRAY);
        g4a_gguf_free(&g);
        gb_free(&b);
    }
}

/* Typed reads */

static void write_numbers(gguf_builder *b) {
    const double d = 1e300;
    gb_begin(b, 3);
    gb_kv_u8(b, "u8", 255);
    gb_key(b, "i8", G4A_GGUF_I8);
    gb_u8(b, 0x80);
    gb_key(b, "u16", G4A_GGUF_U16);
    gb_raw(b, "\xff\xff", 2);
    gb_key(b, "i16", G4A_GGUF_I16);
    gb_raw(b, "\xff\x7f", 2);
    gb_kv_u32(b, "u32", UINT32_MAX);
    gb_kv_i32(b, "i32", -1);
    gb_kv_u64(b, "u64", UINT64_MAX);
    gb_key(b, "i64", G4A_GGUF_I64);
    gb_u64(b, 5);
    gb_kv_f32(b, "f32", 0.25f);
    gb_key(b, "f64", G4A_GGUF_F64);
    gb_raw(b, &(const double){-0.5}, 8);
    gb_key(b, "f64.huge", G4A_GGUF_F64);
    gb_raw(b, &d, 8);
    gb_kv_f32(b, "nan", NAN);
    gb_kv_f32(b, "inf", INFINITY);
    gb_kv_f32(b, "-inf", -INFINITY);
    gb_kv_bool(b, "yes", true);
    gb_kv_bool(b, "no", false);
    gb_kv_str(b, "text", "\xff not UTF-8");
    gb_kv_array(b, "list", G4A_GGUF_U32, (const uint32_t[]){1}, 1, 4);
    gb_finish(b);
}

static void test_whole_numbers(void) {
    gguf_builder b = {0};
    g4a_gguf g = {0};
    g4a_error err = {0};
    write_numbers(&b);
    CHECK_INT(g4a_gguf_read(&g, b.data, b.bytes, &err), G4A_OK);
    static const struct {
        const char *key;
        uint64_t max;
        uint64_t value; /* UINT64_MAX: refused */
    } cases[] = {{"u8", 255, 255},
                 {"u8", 254, UINT64_MAX},
                 {"i8", 1u << 20, UINT64_MAX},
                 {"u16", 65535, 65535},
                 {"i16", 32767, 32767},
                 {"u32", UINT32_MAX, UINT32_MAX},
                 {"u32", 1u << 24, UINT64_MAX},
                 {"i32", INT64_MAX, UINT64_MAX},
                 {"u64", INT64_MAX, UINT64_MAX},
                 {"i64", 5, 5},
                 {"f32", 100, UINT64_MAX},
                 {"yes", 100, UINT64_MAX},
                 {"text", 100, UINT64_MAX},
                 {"list", 100, UINT64_MAX}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint64_t v = 12345;
        bool found = false;
        const g4a_status st = g4a_gguf_get_u64(&g, cases[i].key, cases[i].max, &v, &found, &err);
        CHECK(found);
        if (cases[i].value == UINT64_MAX) {
            CHECK_INT(st, G4A_ERR_FORMAT);
            CHECK_INT(v, 12345); /* untouched */
            CHECK_SAYS(err, cases[i].key);
            CHECK_SAYS(err, "at byte");
        } else {
            CHECK_INT(st, G4A_OK);
            CHECK_INT(v, cases[i].value);
        }
    }
    uint64_t v = 3;
    bool found = true;
    CHECK_INT(g4a_gguf_get_u64(&g, "absent", 0, &v, &found, &err), G4A_OK);
    CHECK(!found && v == 3);
    CHECK_INT(g4a_gguf_get_u64(&g, "i32", 10, &v, NULL, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "is -1; 0 to 10 make sense");
    CHECK_INT(g4a_gguf_get_u64(&g, "u64", 10, &v, NULL, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "is 18446744073709551615;"); /* unsigned numbers are shown as such */
    g4a_gguf_free(&g);
    gb_free(&b);
}

static void test_other_typed_reads(void) {
    gguf_builder b = {0};
    g4a_gguf g = {0};
    g4a_error err = {0};
    write_numbers(&b);
    CHECK_INT(g4a_gguf_read(&g, b.data, b.bytes, &err), G4A_OK);
    float f = 9.0f;
    bool found = false;
    CHECK(g4a_gguf_get_f32(&g, "f32", &f, &found, &err) == G4A_OK && f == 0.25f && found);
    CHECK(g4a_gguf_get_f32(&g, "f64", &f, NULL, &err) == G4A_OK && f == -0.5f);
    CHECK(g4a_gguf_get_f32(&g, "absent", &f, &found, &err) == G4A_OK && f == -0.5f && !found);
    static const char *const not_finite[] = {"nan", "inf", "-inf", "f64.huge"};
    for (size_t i = 0; i < 4; i++) {
        CHECK_INT(g4a_gguf_get_f32(&g, not_finite[i], &f, NULL, &err), G4A_ERR_FORMAT);
        CHECK_SAYS(err, "must be a finite number");
    }
    CHECK_INT(g4a_gguf_get_f32(&g, "u32", &f, NULL, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "must be a floating-point number");
    bool yes = false;
    CHECK(g4a_gguf_get_bool(&g, "yes", &yes, &found, &err) == G4A_OK && yes && found);
    CHECK(g4a_gguf_get_bool(&g, "no", &yes, &found, &err) == G4A_OK && !yes);
    CHECK_INT(g4a_gguf_get_bool(&g, "u8", &yes, NULL, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "must be true or false");
    g4a_str s = {"", 0};
    CHECK_INT(g4a_gguf_get_str(&g, "text", &s, NULL, &err), G4A_OK);
    CHECK(s.bytes == 11 && (unsigned char)s.data[0] == 0xff);
    CHECK_INT(g4a_gguf_get_str(&g, "list", &s, NULL, &err), G4A_ERR_FORMAT);
    CHECK_SAYS(err, "must be a text");
    CHECK(g4a_gguf_get_str(&g, "absent", &s, &found, &err) == G4A_OK && !found);
    g4a_gguf_free(&g);
    gb_free(&b);
}

/* Systematic damage */

static void test_truncation_at_every_byte(void) {
    base_file f;
    base_build(&f, 3);
    g4a_error err;
    for (size_t n = 0; n < f.b.bytes; n++) {
        CHECK_INT(read_guarded(f.b.data, n, &err), G4A_ERR_FORMAT);
    }
    expect_sound(&f.b, "whole file");
    gb_free(&f.b);
}

/* Almost any flip in a description must be noticed; the few that merely name something else, or
 * move a tensor to another sound place, must lead to a consistent file (read_guarded checks). */
static void test_every_bit_of_the_header(void) {
    base_file f;
    base_build(&f, 3);
    size_t accepted = 0;
    for (size_t bit = 0; bit < 8 * f.at[DATA]; bit++) {
        g4a_error err;
        f.b.data[bit / 8] ^= (uint8_t)(1u << bit % 8);
        const bool ok = read_guarded(f.b.data, f.b.bytes, &err) == G4A_OK;
        accepted += ok;
        f.b.data[bit / 8] ^= (uint8_t)(1u << bit % 8);
        const size_t byte = bit / 8;
        if (byte < 8 && bit != 8 * f.at[VERSION]) { /* version 3 with bit 0 cleared is 2 */
            CHECK(!ok);
        }
        if (byte >= 8 && byte < 24) {
            CHECK(!ok || byte < 16); /* fewer tensors than described are a smaller sound file */
        }
    }
    CHECK(accepted > 0 && accepted < 4 * f.at[DATA]);
    gb_free(&f.b);
}

/* Numbers at which sizes wrap, at every byte of the header, 4 and 8 bytes wide. */
static void test_nasty_numbers_everywhere(void) {
    static const uint64_t nasty[] = {
        0,         1,          INT64_MAX,       UINT64_MAX, UINT64_MAX - 7, UINT64_MAX - 31,
        INT32_MAX, UINT32_MAX, UINT64_MAX / 33, 1u << 30,   64u << 20,      (uint64_t)1 << 63};
    base_file f;
    base_build(&f, 3);
    for (size_t at = 4; at < f.at[HEADER_END]; at++) {
        for (size_t i = 0; i < sizeof nasty / sizeof nasty[0]; i++) {
            for (size_t width = 4; width <= 8; width += 4) {
                uint8_t saved[8];
                g4a_error err;
                memcpy(saved, f.b.data + at, width);
                memcpy(f.b.data + at, &nasty[i], width);
                (void)read_guarded(f.b.data, f.b.bytes, &err);
                memcpy(f.b.data + at, saved, width);
            }
        }
    }
    gb_free(&f.b);
}

static void test_memory_that_runs_out(void) {
    base_file f;
    base_build(&f, 3);
    for (int for_good = 0; for_good < 2; for_good++) {
        for (int64_t n = 1;; n++) {
            g4a_error err;
            (void)g4a_alloc_fail_at(n, for_good != 0);
            const g4a_status st = read_guarded(f.b.data, f.b.bytes, &err);
            if (g4a_alloc_fail_at(0, false) < n) {
                CHECK_INT(st, G4A_OK);
                break;
            }
            CHECK_INT(st, G4A_ERR_NOMEM);
            CHECK_SAYS(err, "not enough memory");
        }
    }
    gb_free(&f.b);
}

int main(void) {
    test_every_field_is_checked();
    test_short_files();
    test_duplicates();
    test_caps();
    test_tensor_beyond_the_end();
    test_name_lengths();
    test_both_versions_are_read();
    test_alignment_gaps_and_order();
    test_vocab_only_files_may_end_anywhere();
    test_all_value_types();
    test_whole_numbers();
    test_other_typed_reads();
    test_truncation_at_every_byte();
    test_every_bit_of_the_header();
    test_nasty_numbers_everywhere();
    test_memory_that_runs_out();
    return check_done();
}
