/* gguf_builder.h – writes GGUF files into memory, byte by byte, for tests: sound files and files
 * that are wrong in one chosen place. Nothing is checked; running out of memory ends the test. */
#ifndef G4A_TEST_GGUF_BUILDER_H
#define G4A_TEST_GGUF_BUILDER_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gguf.h"

typedef struct gguf_builder {
    uint8_t *data;
    size_t bytes;
    size_t cap;
    uint64_t n_kv; /* counted by the gb_kv functions, written by gb_finish */
    uint64_t n_tensors;
} gguf_builder;

static inline void gb_raw(gguf_builder *b, const void *p, size_t n) {
    if (n > b->cap - b->bytes) {
        b->cap = 2 * (b->bytes + n);
        b->data = realloc(b->data, b->cap);
        if (b->data == NULL) {
            fprintf(stderr, "out of memory in a test\n");
            exit(1);
        }
    }
    if (n > 0) {
        memcpy(b->data + b->bytes, p, n);
    }
    b->bytes += n;
}

static inline void gb_u8(gguf_builder *b, uint8_t v) {
    gb_raw(b, &v, sizeof v);
}
static inline void gb_u32(gguf_builder *b, uint32_t v) {
    gb_raw(b, &v, sizeof v);
}
static inline void gb_u64(gguf_builder *b, uint64_t v) {
    gb_raw(b, &v, sizeof v);
}
static inline void gb_str_n(gguf_builder *b, const char *text, size_t n) {
    gb_u64(b, n);
    gb_raw(b, text, n);
}
static inline void gb_str(gguf_builder *b, const char *text) {
    gb_str_n(b, text, strlen(text));
}

/* Empties the builder and writes a header whose counts gb_finish fills in. */
static inline void gb_begin(gguf_builder *b, uint32_t version) {
    b->bytes = 0;
    b->n_kv = 0;
    b->n_tensors = 0;
    gb_raw(b, "GGUF", 4);
    gb_u32(b, version);
    gb_u64(b, 0);
    gb_u64(b, 0);
}

static inline void gb_finish(gguf_builder *b) {
    memcpy(b->data + 8, &b->n_tensors, sizeof b->n_tensors);
    memcpy(b->data + 16, &b->n_kv, sizeof b->n_kv);
}

static inline void gb_free(gguf_builder *b) {
    free(b->data);
    *b = (gguf_builder){0};
}

/* Metadata */

/* Key and type; the caller writes the value. */
static inline void gb_key(gguf_builder *b, const char *key, uint32_t type) {
    gb_str(b, key);
    gb_u32(b, type);
    b->n_kv++;
}

static inline void gb_kv_u8(gguf_builder *b, const char *key, uint8_t v) {
    gb_key(b, key, G4A_GGUF_U8);
    gb_u8(b, v);
}
static inline void gb_kv_u32(gguf_builder *b, const char *key, uint32_t v) {
    gb_key(b, key, G4A_GGUF_U32);
    gb_u32(b, v);
}
static inline void gb_kv_i32(gguf_builder *b, const char *key, int32_t v) {
    gb_key(b, key, G4A_GGUF_I32);
    gb_raw(b, &v, sizeof v);
}
static inline void gb_kv_u64(gguf_builder *b, const char *key, uint64_t v) {
    gb_key(b, key, G4A_GGUF_U64);
    gb_u64(b, v);
}
static inline void gb_kv_f32(gguf_builder *b, const char *key, float v) {
    gb_key(b, key, G4A_GGUF_F32);
    gb_raw(b, &v, sizeof v);
}
static inline void gb_kv_bool(gguf_builder *b, const char *key, bool v) {
    gb_key(b, key, G4A_GGUF_BOOL);
    gb_u8(b, v ? 1 : 0);
}
static inline void gb_kv_str(gguf_builder *b, const char *key, const char *text) {
    gb_key(b, key, G4A_GGUF_STRING);
    gb_str(b, text);
}

/* Type and length of an array; the caller writes the elements. */
static inline void gb_array(gguf_builder *b, const char *key, uint32_t elem_type, uint64_t count) {
    gb_key(b, key, G4A_GGUF_ARRAY);
    gb_u32(b, elem_type);
    gb_u64(b, count);
}
static inline void gb_kv_array(gguf_builder *b, const char *key, uint32_t elem_type,
                               const void *elems, uint64_t count, size_t elem_bytes) {
    gb_array(b, key, elem_type, count);
    gb_raw(b, elems, (size_t)count * elem_bytes);
}
static inline void gb_kv_strs(gguf_builder *b, const char *key, const char *const *texts,
                              size_t count) {
    gb_array(b, key, G4A_GGUF_STRING, count);
    for (size_t i = 0; i < count; i++) {
        gb_str(b, texts[i]);
    }
}

/* Tensors */

/* offset counts from the beginning of the tensor data. */
static inline void gb_tensor(gguf_builder *b, const char *name, const uint64_t *ne, uint32_t n_dims,
                             uint32_t type, uint64_t offset) {
    gb_str(b, name);
    gb_u32(b, n_dims);
    for (uint32_t d = 0; d < n_dims; d++) {
        gb_u64(b, ne[d]);
    }
    gb_u32(b, type);
    gb_u64(b, offset);
    b->n_tensors++;
}

/* Zeros up to a multiple of alignment, counted from the beginning of the file. */
static inline void gb_pad(gguf_builder *b, size_t alignment) {
    while (b->bytes % alignment != 0) {
        gb_u8(b, 0);
    }
}

#endif
