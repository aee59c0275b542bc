/* gguf.c – reads the container. A cursor walks the mapping and refuses every length, count, type
 * and offset that does not fit; nothing is allocated before the file has been shown to be large
 * enough for it. What the values mean is decided elsewhere (weights.c, tokenizer.c).
 *
 * Refused on purpose, although some readers accept it: zero-sized tensors, nested arrays,
 * overlapping tensors. Tensors may lie in any order and have gaps between them. */
#include "gguf.h"

#include <math.h>
#include <stdlib.h>

#include "alloc.h"
#include "quant.h"
#include "unicode.h"

typedef struct cursor {
    const uint8_t *base;
    uint64_t size;
    uint64_t pos;
    g4a_error *err;
} cursor;

static uint64_t left(const cursor *c) {
    return c->size - c->pos;
}

static g4a_status fail_truncated(const cursor *c, const char *what) {
    return g4a_fail(c->err, G4A_ERR_FORMAT,
                    "the file ends at byte %llu inside %s: it is incomplete, download it again.",
                    (unsigned long long)c->size, what);
}

static g4a_status read_u32(cursor *c, const char *what, uint32_t *out) {
    if (left(c) < 4) {
        return fail_truncated(c, what);
    }
    *out = g4a_load_u32(c->base + c->pos);
    c->pos += 4;
    return G4A_OK;
}

static g4a_status read_u64(cursor *c, const char *what, uint64_t *out) {
    if (left(c) < 8) {
        return fail_truncated(c, what);
    }
    *out = g4a_load_u64(c->base + c->pos);
    c->pos += 8;
    return G4A_OK;
}

static g4a_status read_str(cursor *c, const char *what, uint64_t max, g4a_str *out) {
    const uint64_t at = c->pos;
    uint64_t n = 0;
    g4a_status st = read_u64(c, what, &n);
    if (st != G4A_OK) {
        return st;
    }
    if (n > max) {
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "%s at byte %llu claims a length of %llu bytes; at most %llu make sense.",
                        what, (unsigned long long)at, (unsigned long long)n,
                        (unsigned long long)max);
    }
    if (n > left(c)) {
        return fail_truncated(c, what);
    }
    out->data = (const char *)(c->base + c->pos);
    out->bytes = n;
    c->pos += n;
    return G4A_OK;
}

/* Metadata */

static uint32_t value_size(uint32_t type) {
    static const uint8_t sizes[G4A_GGUF_N_VALUE_TYPES] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
    return sizes[type];
}

/* Keys and names are UTF-8 without control characters: they go into messages and lookups, and the
 * binding makes text of them. */
static bool name_is_sane(g4a_str s) {
    for (uint64_t i = 0; i < s.bytes;) {
        uint32_t c;
        const size_t n = g4a_utf8_decode(s.data + i, (size_t)(s.bytes - i), &c);
        if (c < 0x20 || c == 0x7f || (n == 1 && c >= 0x80)) { /* the last: not UTF-8 */
            return false;
        }
        i += n;
    }
    return s.bytes != 0;
}

static g4a_status read_array(cursor *c, g4a_gguf_kv *kv) {
    const uint64_t at = c->pos;
    g4a_status st;
    if ((st = read_u32(c, "the type of a metadata array", &kv->elem_type)) != G4A_OK ||
        (st = read_u64(c, "the length of a metadata array", &kv->count)) != G4A_OK) {
        return st;
    }
    if (kv->elem_type >= G4A_GGUF_N_VALUE_TYPES || kv->elem_type == G4A_GGUF_ARRAY) {
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "metadata \"%.*s\" at byte %llu is an array of type %u, which does not "
                        "exist or may not be nested.",
                        (int)g4a_min_size(kv->key.bytes, 80), kv->key.data, (unsigned long long)at,
                        kv->elem_type);
    }
    const uint32_t size = value_size(kv->elem_type);
    uint64_t bytes;
    if (kv->count > G4A_MAX_ARRAY_COUNT || !g4a_mul_u64(kv->count, size ? size : 8, &bytes) ||
        bytes > left(c)) {
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "metadata \"%.*s\" at byte %llu claims %llu array elements, but only %llu "
                        "bytes of the file are left.",
                        (int)g4a_min_size(kv->key.bytes, 80), kv->key.data, (unsigned long long)at,
                        (unsigned long long)kv->count, (unsigned long long)left(c));
    }
    kv->data = c->base + c->pos;
    if (kv->elem_type == G4A_GGUF_STRING) {
        for (uint64_t i = 0; i < kv->count; i++) {
            g4a_str ignored;
            if ((st = read_str(c, "a metadata array of texts", G4A_MAX_STRING_BYTES, &ignored)) !=
                G4A_OK) {
                return st;
            }
        }
    } else {
        c->pos += bytes;
    }
    kv->bytes = (uint64_t)(c->base + c->pos - kv->data);
    return G4A_OK;
}

static g4a_status read_kv(cursor *c, uint64_t index, g4a_gguf_kv *kv) {
    kv->at = c->pos;
    kv->elem_type = G4A_GGUF_NOT_ARRAY;
    kv->count = 1;
    g4a_status st;
    if ((st = read_str(c, "a metadata key", G4A_MAX_KEY_BYTES, &kv->key)) != G4A_OK) {
        return st;
    }
    if (!name_is_sane(kv->key)) {
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "metadata entry %llu at byte %llu has an empty or unprintable key.",
                        (unsigned long long)index, (unsigned long long)kv->at);
    }
    if ((st = read_u32(c, "the type of a metadata value", &kv->type)) != G4A_OK) {
        return st;
    }
    if (kv->type >= G4A_GGUF_N_VALUE_TYPES) {
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "metadata \"%.*s\" at byte %llu has the unknown value type %u.",
                        (int)g4a_min_size(kv->key.bytes, 80), kv->key.data,
                        (unsigned long long)kv->at, kv->type);
    }
    if (kv->type == G4A_GGUF_ARRAY) {
        return read_array(c, kv);
    }
    if (kv->type == G4A_GGUF_STRING) {
        g4a_str s;
        st = read_str(c, "a metadata text", G4A_MAX_STRING_BYTES, &s);
        kv->data = (const uint8_t *)s.data;
        kv->bytes = s.bytes;
        return st;
    }
    kv->bytes = value_size(kv->type);
    if (left(c) < kv->bytes) {
        return fail_truncated(c, "a metadata value");
    }
    kv->data = c->base + c->pos;
    c->pos += kv->bytes;
    return G4A_OK;
}

/* Tensor infos */

static g4a_status fail_tensor(const cursor *c, const g4a_gguf_tensor *t, const char *what,
                              uint64_t value) {
    return g4a_fail(c->err, G4A_ERR_FORMAT, "tensor \"%.*s\" at byte %llu: %s (found %llu).",
                    (int)g4a_min_size(t->name.bytes, 80), t->name.data, (unsigned long long)t->at,
                    what, (unsigned long long)value);
}

static g4a_status tensor_sizes(const cursor *c, g4a_gguf_tensor *t) {
    const g4a_type_traits *traits = g4a_type_get(t->type);
    if (traits->name == NULL) {
        return fail_tensor(c, t, "its type id is unknown or was removed from the format", t->type);
    }
    if (t->ne[0] % traits->block != 0) {
        return fail_tensor(c, t, "its row length is not a multiple of the block of its type",
                           t->ne[0]);
    }
    t->row_bytes = t->ne[0] / traits->block; /* ≤ 2^63, the multiplication below is checked */
    uint64_t bytes;
    bool ok = g4a_mul_u64(t->row_bytes, traits->bytes, &t->row_bytes);
    bytes = t->row_bytes;
    for (uint32_t d = 1; d < G4A_MAX_DIMS; d++) {
        ok = ok && g4a_mul_u64(bytes, t->ne[d], &bytes);
    }
    if (!ok || bytes > INT64_MAX) {
        return fail_tensor(c, t, "its dimensions multiply to more than any file can hold",
                           t->ne[0]);
    }
    t->bytes = bytes;
    return G4A_OK;
}

static g4a_status read_tensor(cursor *c, g4a_gguf_tensor *t) {
    t->at = c->pos;
    g4a_status st;
    if ((st = read_str(c, "a tensor name", G4A_MAX_NAME_BYTES, &t->name)) != G4A_OK ||
        (st = read_u32(c, "a tensor description", &t->n_dims)) != G4A_OK) {
        return st;
    }
    if (!name_is_sane(t->name)) {
        return g4a_fail(c->err, G4A_ERR_FORMAT, "the tensor at byte %llu has no usable name.",
                        (unsigned long long)t->at);
    }
    if (t->n_dims < 1 || t->n_dims > G4A_MAX_DIMS) {
        return fail_tensor(c, t, "the number of dimensions must be 1 to 4", t->n_dims);
    }
    uint64_t product = 1;
    for (uint32_t d = 0; d < G4A_MAX_DIMS; d++) {
        t->ne[d] = 1;
        if (d >= t->n_dims) {
            continue;
        }
        if ((st = read_u64(c, "a tensor dimension", &t->ne[d])) != G4A_OK) {
            return st;
        }
        if (t->ne[d] == 0 || t->ne[d] > INT64_MAX || !g4a_mul_u64(product, t->ne[d], &product) ||
            product > INT64_MAX) {
            return fail_tensor(c, t, "a dimension is zero or far too large", t->ne[d]);
        }
    }
    if ((st = read_u32(c, "a tensor type", &t->type)) != G4A_OK ||
        (st = read_u64(c, "a tensor offset", &t->offset)) != G4A_OK) {
        return st;
    }
    return tensor_sizes(c, t);
}

/* Turns offsets relative to the data section into file offsets and checks them. */
static g4a_status place_tensors(cursor *c, g4a_gguf *g) {
    if (g->n_tensors == 0) {
        return G4A_OK;
    }
    uint64_t start;
    if (!g4a_align_u64(c->pos, g->alignment, &start) || start > c->size) {
        return fail_truncated(c, "the padding before the tensor data");
    }
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        g4a_gguf_tensor *t = &g->tensors[i];
        if (t->offset % g->alignment != 0) {
            return fail_tensor(c, t, "its offset is not a multiple of the file's alignment",
                               t->offset);
        }
        if (t->offset > c->size - start || t->bytes > c->size - start - t->offset) {
            return g4a_fail(c->err, G4A_ERR_FORMAT,
                            "tensor \"%.*s\" at byte %llu needs %llu bytes from byte %llu on, but "
                            "the file has %llu: it is incomplete, download it again.",
                            (int)t->name.bytes, t->name.data, (unsigned long long)t->at,
                            (unsigned long long)t->bytes, (unsigned long long)(start + t->offset),
                            (unsigned long long)c->size);
        }
        t->offset += start;
        t->data = c->base + t->offset;
    }
    return G4A_OK;
}

/* Uniqueness and lookup */

static int compare_str(g4a_str a, g4a_str b) {
    const int c = memcmp(a.data, b.data, g4a_min_size((size_t)a.bytes, (size_t)b.bytes));
    return c != 0 ? c : (a.bytes > b.bytes) - (a.bytes < b.bytes);
}

/* qsort has no context argument, so what is sorted carries its own key. */
typedef struct named {
    g4a_str name;
    uint32_t index;
} named;

static int compare_named(const void *a, const void *b) {
    return compare_str(((const named *)a)->name, ((const named *)b)->name);
}

static g4a_status sort_names(named *list, uint64_t n, const char *what, uint32_t *sorted,
                             g4a_error *err) {
    qsort(list, (size_t)n, sizeof *list, compare_named);
    for (uint64_t i = 0; i < n; i++) {
        sorted[i] = list[i].index;
        if (i > 0 && compare_str(list[i - 1].name, list[i].name) == 0) {
            return g4a_fail(err, G4A_ERR_FORMAT, "%s \"%.*s\" appears twice in the file.", what,
                            (int)g4a_min_size((size_t)list[i].name.bytes, 80), list[i].name.data);
        }
    }
    return G4A_OK;
}

typedef struct span {
    uint64_t begin;
    uint64_t end;
    uint32_t index;
} span;

static int compare_span(const void *a, const void *b) {
    const span *x = a;
    const span *y = b;
    return (x->begin > y->begin) - (x->begin < y->begin);
}

static g4a_status index_file(g4a_gguf *g, g4a_error *err) {
    const uint64_t n = g->n_kv > g->n_tensors ? g->n_kv : g->n_tensors;
    union {
        named *names;
        span *spans;
        void *raw;
    } list;
    const size_t item = sizeof(named) > sizeof(span) ? sizeof(named) : sizeof(span);
    list.raw = g4a_calloc(n, item);
    g->kv_sorted = g4a_calloc(g->n_kv, sizeof *g->kv_sorted);
    g->tensors_sorted = g4a_calloc(g->n_tensors, sizeof *g->tensors_sorted);
    g4a_status st = G4A_OK;
    if (list.raw == NULL || g->kv_sorted == NULL || g->tensors_sorted == NULL) {
        st = g4a_fail_nomem(err, n * item);
        goto done;
    }
    for (uint64_t i = 0; i < g->n_kv; i++) {
        list.names[i] = (named){g->kv[i].key, (uint32_t)i};
    }
    if ((st = sort_names(list.names, g->n_kv, "metadata", g->kv_sorted, err)) != G4A_OK) {
        goto done;
    }
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        list.names[i] = (named){g->tensors[i].name, (uint32_t)i};
    }
    if ((st = sort_names(list.names, g->n_tensors, "tensor", g->tensors_sorted, err)) != G4A_OK) {
        goto done;
    }
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        const g4a_gguf_tensor *t = &g->tensors[i];
        list.spans[i] = (span){t->offset, t->offset + t->bytes, (uint32_t)i};
    }
    qsort(list.spans, (size_t)g->n_tensors, sizeof(span), compare_span);
    for (uint64_t i = 1; i < g->n_tensors; i++) {
        if (list.spans[i].begin < list.spans[i - 1].end) {
            const g4a_gguf_tensor *t = &g->tensors[list.spans[i].index];
            st = g4a_fail(err, G4A_ERR_FORMAT,
                          "tensor \"%.*s\" at byte %llu overlaps another tensor's data.",
                          (int)t->name.bytes, t->name.data, (unsigned long long)t->at);
            goto done;
        }
    }
done:
    g4a_free(list.raw);
    return st;
}

/* The whole file */

static g4a_status read_header(cursor *c, g4a_gguf *g) {
    if (c->size < 24) {
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "the file has %llu bytes; a GGUF model has at least 24.",
                        (unsigned long long)c->size);
    }
    if (memcmp(c->base, "GGUF", 4) != 0) {
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "this is not a GGUF model: the first four bytes are %02x %02x %02x %02x "
                        "instead of \"GGUF\".",
                        c->base[0], c->base[1], c->base[2], c->base[3]);
    }
    c->pos = 4;
    (void)read_u32(c, "the header", &g->version);
    if ((g->version & 0xffffu) == 0 && g->version != 0) {
        return g4a_fail(c->err, G4A_ERR_UNSUPPORTED,
                        "the file is a big-endian GGUF (version word 0x%08x at byte 4); this "
                        "program reads little-endian files.",
                        g->version);
    }
    if (g->version != 2 && g->version != 3) {
        return g4a_fail(c->err, G4A_ERR_UNSUPPORTED,
                        "the file is GGUF version %u (byte 4); versions 2 and 3 can be read.",
                        g->version);
    }
    (void)read_u64(c, "the header", &g->n_tensors);
    (void)read_u64(c, "the header", &g->n_kv);
    /* 33 and 14 bytes are the least one description takes: counts beyond that are lies, caught
     * before anything is allocated for them. */
    if (g->n_tensors > G4A_MAX_TENSORS || g->n_tensors > left(c) / 33) {
        const uint64_t n = g->n_tensors;
        g->n_tensors = g->n_kv = 0;
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "the header claims %llu tensors (byte 8), more than the file or this "
                        "program can hold.",
                        (unsigned long long)n);
    }
    if (g->n_kv > G4A_MAX_KV || g->n_kv > left(c) / 14) {
        const uint64_t n = g->n_kv;
        g->n_tensors = g->n_kv = 0;
        return g4a_fail(c->err, G4A_ERR_FORMAT,
                        "the header claims %llu metadata entries (byte 16), more than the file or "
                        "this program can hold.",
                        (unsigned long long)n);
    }
    return G4A_OK;
}

static g4a_status read_alignment(const cursor *c, g4a_gguf *g) {
    g->alignment = 32;
    for (uint64_t i = 0; i < g->n_kv; i++) {
        const g4a_gguf_kv *kv = &g->kv[i];
        if (!g4a_str_is(kv->key, "general.alignment")) {
            continue;
        }
        const uint64_t a = kv->type == G4A_GGUF_U32 ? g4a_load_u32(kv->data) : 0;
        if (a == 0 || a > G4A_MAX_ALIGNMENT || (a & (a - 1)) != 0) {
            return g4a_fail(c->err, G4A_ERR_FORMAT,
                            "metadata \"general.alignment\" at byte %llu must be a 32-bit power of "
                            "two up to %u.",
                            (unsigned long long)kv->at, G4A_MAX_ALIGNMENT);
        }
        g->alignment = a;
    }
    return G4A_OK;
}

g4a_status g4a_gguf_read(g4a_gguf *g, const uint8_t *data, uint64_t size, g4a_error *err) {
    cursor c = {data, size, 0, err};
    g4a_status st = read_header(&c, g);
    if (st != G4A_OK) {
        return st;
    }
    g->kv = g4a_calloc(g->n_kv, sizeof *g->kv);
    g->tensors = g4a_calloc(g->n_tensors, sizeof *g->tensors);
    if (g->kv == NULL || g->tensors == NULL) {
        return g4a_fail_nomem(err, g->n_kv * sizeof *g->kv + g->n_tensors * sizeof *g->tensors);
    }
    for (uint64_t i = 0; i < g->n_kv; i++) {
        if ((st = read_kv(&c, i, &g->kv[i])) != G4A_OK) {
            return st;
        }
    }
    if ((st = read_alignment(&c, g)) != G4A_OK) {
        return st;
    }
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        if ((st = read_tensor(&c, &g->tensors[i])) != G4A_OK) {
            return st;
        }
    }
    if ((st = place_tensors(&c, g)) != G4A_OK) {
        return st;
    }
    return index_file(g, err);
}

/* Both tables are sorted already: one pass merges them and meets every name that both have. */
static g4a_status merge_names(const g4a_gguf *g, const g4a_gguf *part, uint32_t *sorted,
                              g4a_error *err) {
    uint64_t a = 0;
    uint64_t b = 0;
    while (a + b < g->n_tensors + part->n_tensors) {
        const uint32_t i = a < g->n_tensors ? g->tensors_sorted[a] : 0;
        const uint32_t j = b < part->n_tensors ? part->tensors_sorted[b] : 0;
        const int c = a == g->n_tensors ? 1
                      : b == part->n_tensors
                          ? -1
                          : compare_str(g->tensors[i].name, part->tensors[j].name);
        if (c == 0) {
            return g4a_fail(err, G4A_ERR_FORMAT,
                            "tensor \"%.*s\" is in an earlier part of the model too.",
                            (int)part->tensors[j].name.bytes, part->tensors[j].name.data);
        }
        if (c < 0) {
            sorted[a++ + b] = i;
        } else {
            sorted[a + b++] = (uint32_t)g->n_tensors + j;
        }
    }
    return G4A_OK;
}

g4a_status g4a_gguf_append(g4a_gguf *g, const g4a_gguf *part, g4a_error *err) {
    const uint64_t n = g->n_tensors + part->n_tensors; /* each is at most G4A_MAX_TENSORS */
    if (n > G4A_MAX_TENSORS) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "with this part the model has %llu tensors, more than this program can "
                        "hold.",
                        (unsigned long long)n);
    }
    g4a_gguf_tensor *tensors = g4a_calloc(n, sizeof *tensors);
    uint32_t *sorted = g4a_calloc(n, sizeof *sorted);
    g4a_status st = tensors == NULL || sorted == NULL ? g4a_fail_nomem(err, n * sizeof *tensors)
                                                      : merge_names(g, part, sorted, err);
    if (st != G4A_OK) {
        g4a_free(tensors);
        g4a_free(sorted);
        return st;
    }
    memcpy(tensors, g->tensors, (size_t)g->n_tensors * sizeof *tensors);
    memcpy(tensors + g->n_tensors, part->tensors, (size_t)part->n_tensors * sizeof *tensors);
    g4a_free(g->tensors);
    g4a_free(g->tensors_sorted);
    g->tensors = tensors;
    g->tensors_sorted = sorted;
    g->n_tensors = n;
    return G4A_OK;
}

void g4a_gguf_free(g4a_gguf *g) {
    g4a_free(g->kv);
    g4a_free(g->tensors);
    g4a_free(g->kv_sorted);
    g4a_free(g->tensors_sorted);
    *g = (g4a_gguf){0};
}

/* Lookups */

bool g4a_str_is(g4a_str s, const char *text) {
    return s.bytes == strlen(text) && memcmp(s.data, text, (size_t)s.bytes) == 0;
}

const g4a_gguf_kv *g4a_gguf_find(const g4a_gguf *g, const char *key) {
    const g4a_str want = {key, strlen(key)};
    uint64_t lo = 0;
    uint64_t hi = g->n_kv;
    while (lo < hi) {
        const uint64_t mid = lo + (hi - lo) / 2;
        const g4a_gguf_kv *kv = &g->kv[g->kv_sorted[mid]];
        const int c = compare_str(kv->key, want);
        if (c == 0) {
            return kv;
        }
        if (c < 0) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    return NULL;
}

const g4a_gguf_tensor *g4a_gguf_find_tensor(const g4a_gguf *g, const char *name) {
    const g4a_str want = {name, strlen(name)};
    uint64_t lo = 0;
    uint64_t hi = g->n_tensors;
    while (lo < hi) {
        const uint64_t mid = lo + (hi - lo) / 2;
        const g4a_gguf_tensor *t = &g->tensors[g->tensors_sorted[mid]];
        const int c = compare_str(t->name, want);
        if (c == 0) {
            return t;
        }
        if (c < 0) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    return NULL;
}

static g4a_status fail_kv(const g4a_gguf_kv *kv, const char *expected, g4a_error *err) {
    return g4a_fail(err, G4A_ERR_FORMAT, "metadata \"%.*s\" at byte %llu must be %s.",
                    (int)g4a_min_size((size_t)kv->key.bytes, 80), kv->key.data,
                    (unsigned long long)kv->at, expected);
}

/* Any integer type; negative values become huge and fail the caller's maximum. */
static bool integer_of(const g4a_gguf_kv *kv, uint64_t *out) {
    switch (kv->type) {
        case G4A_GGUF_U8:
            *out = kv->data[0];
            return true;
        case G4A_GGUF_I8:
            *out = (uint64_t)(int64_t)(int8_t)kv->data[0];
            return true;
        case G4A_GGUF_U16:
            *out = g4a_load_u16(kv->data);
            return true;
        case G4A_GGUF_I16:
            *out = (uint64_t)(int64_t)(int16_t)g4a_load_u16(kv->data);
            return true;
        case G4A_GGUF_U32:
            *out = g4a_load_u32(kv->data);
            return true;
        case G4A_GGUF_I32:
            *out = (uint64_t)(int64_t)(int32_t)g4a_load_u32(kv->data);
            return true;
        case G4A_GGUF_U64:
        case G4A_GGUF_I64:
            *out = g4a_load_u64(kv->data);
            return true;
        default:
            return false;
    }
}

static const g4a_gguf_kv *find_for(const g4a_gguf *g, const char *key, bool *found) {
    const g4a_gguf_kv *kv = g4a_gguf_find(g, key);
    if (found != NULL) {
        *found = kv != NULL;
    }
    return kv;
}

g4a_status g4a_gguf_get_u64(const g4a_gguf *g, const char *key, uint64_t max, uint64_t *out,
                            bool *found, g4a_error *err) {
    const g4a_gguf_kv *kv = find_for(g, key, found);
    uint64_t v;
    if (kv == NULL) {
        return G4A_OK;
    }
    if (!integer_of(kv, &v)) {
        return fail_kv(kv, "a whole number", err);
    }
    if (v > max) {
        const bool negative = v > INT64_MAX && kv->type != G4A_GGUF_U64;
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "metadata \"%.*s\" at byte %llu is %s%llu; 0 to %llu make sense.",
                        (int)g4a_min_size((size_t)kv->key.bytes, 80), kv->key.data,
                        (unsigned long long)kv->at, negative ? "-" : "",
                        (unsigned long long)(negative ? 0 - v : v), (unsigned long long)max);
    }
    *out = v;
    return G4A_OK;
}

g4a_status g4a_gguf_get_f32(const g4a_gguf *g, const char *key, float *out, bool *found,
                            g4a_error *err) {
    const g4a_gguf_kv *kv = find_for(g, key, found);
    float v;
    if (kv == NULL) {
        return G4A_OK;
    }
    if (kv->type == G4A_GGUF_F32) {
        v = g4a_load_f32(kv->data);
    } else if (kv->type == G4A_GGUF_F64) {
        double d;
        memcpy(&d, kv->data, sizeof d);
        v = (float)d;
    } else {
        return fail_kv(kv, "a floating-point number", err);
    }
    if (!isfinite(v)) {
        return fail_kv(kv, "a finite number", err);
    }
    *out = v;
    return G4A_OK;
}

g4a_status g4a_gguf_get_bool(const g4a_gguf *g, const char *key, bool *out, bool *found,
                             g4a_error *err) {
    const g4a_gguf_kv *kv = find_for(g, key, found);
    if (kv == NULL) {
        return G4A_OK;
    }
    if (kv->type != G4A_GGUF_BOOL) {
        return fail_kv(kv, "true or false", err);
    }
    *out = kv->data[0] != 0;
    return G4A_OK;
}

g4a_status g4a_gguf_get_str(const g4a_gguf *g, const char *key, g4a_str *out, bool *found,
                            g4a_error *err) {
    const g4a_gguf_kv *kv = find_for(g, key, found);
    if (kv == NULL) {
        return G4A_OK;
    }
    if (kv->type != G4A_GGUF_STRING) {
        return fail_kv(kv, "a text", err);
    }
    *out = (g4a_str){(const char *)kv->data, kv->bytes};
    return G4A_OK;
}

g4a_str g4a_gguf_next_str(const uint8_t **cur) {
    const g4a_str s = {(const char *)(*cur + 8), g4a_load_u64(*cur)};
    *cur += 8 + s.bytes;
    return s;
}
