/* gguf.h – a validated view of a GGUF file (v2 and v3). Everything reachable through these structs
 * lies inside the mapping and has been checked against the file size, so later code may index
 * freely within the stated counts. */
#ifndef G4A_GGUF_H
#define G4A_GGUF_H

#include "error.h"
#include "limits.h"

enum {
    G4A_GGUF_U8 = 0,
    G4A_GGUF_I8 = 1,
    G4A_GGUF_U16 = 2,
    G4A_GGUF_I16 = 3,
    G4A_GGUF_U32 = 4,
    G4A_GGUF_I32 = 5,
    G4A_GGUF_F32 = 6,
    G4A_GGUF_BOOL = 7,
    G4A_GGUF_STRING = 8,
    G4A_GGUF_ARRAY = 9,
    G4A_GGUF_U64 = 10,
    G4A_GGUF_I64 = 11,
    G4A_GGUF_F64 = 12,
    G4A_GGUF_N_VALUE_TYPES = 13,
    G4A_GGUF_NOT_ARRAY = 255
};

typedef struct g4a_str {
    const char *data; /* not NUL-terminated */
    uint64_t bytes;
} g4a_str;

typedef struct g4a_gguf_kv {
    g4a_str key;
    uint64_t at; /* byte offset of the entry, for messages */
    uint32_t type;
    uint32_t elem_type;  /* of arrays; else G4A_GGUF_NOT_ARRAY */
    uint64_t count;      /* elements of an array, else 1 */
    const uint8_t *data; /* scalar bytes, text of a string, first element of an array */
    uint64_t bytes;      /* length of data */
} g4a_gguf_kv;

typedef struct g4a_gguf_tensor {
    g4a_str name;
    uint64_t at; /* byte offset of the tensor info in its file, for messages */
    uint32_t type;
    uint32_t n_dims;
    uint64_t ne[G4A_MAX_DIMS]; /* ne[0] is contiguous; missing dimensions are 1 */
    uint64_t row_bytes;        /* bytes of one run of ne[0] elements */
    uint64_t offset;           /* from the start of its file */
    uint64_t bytes;
    const uint8_t *data;
} g4a_gguf_tensor;

typedef struct g4a_gguf {
    uint32_t version;
    uint64_t alignment;
    uint64_t n_kv;
    uint64_t n_tensors;
    g4a_gguf_kv *kv;          /* file order */
    g4a_gguf_tensor *tensors; /* file order */
    uint32_t *kv_sorted;      /* indexes by key, for lookups */
    uint32_t *tensors_sorted; /* indexes by name */
} g4a_gguf;

/* Validates size bytes at data. The gguf keeps pointing into data. Zero it first; g4a_gguf_free is
 * allowed whatever happened. */
g4a_status g4a_gguf_read(g4a_gguf *g, const uint8_t *data, uint64_t size, g4a_error *err);
void g4a_gguf_free(g4a_gguf *g);

/* Puts the tensors of another part of the same model behind those of g, which keeps its metadata. A
 * name that both have is refused. part may be freed afterwards, its bytes are still pointed at. On
 * failure g is as it was. */
g4a_status g4a_gguf_append(g4a_gguf *g, const g4a_gguf *part, g4a_error *err);

/* Lookups return NULL when there is no such entry. name is NUL-terminated. */
const g4a_gguf_kv *g4a_gguf_find(const g4a_gguf *g, const char *key);
const g4a_gguf_tensor *g4a_gguf_find_tensor(const g4a_gguf *g, const char *name);

/* Typed reads: absent → *out untouched and *found false (found may be NULL); present with a type or
 * value that does not fit → G4A_ERR_FORMAT with a sentence. Integers of any width are accepted. */
g4a_status g4a_gguf_get_u64(const g4a_gguf *g, const char *key, uint64_t max, uint64_t *out,
                            bool *found, g4a_error *err);
g4a_status g4a_gguf_get_f32(const g4a_gguf *g, const char *key, float *out, bool *found,
                            g4a_error *err);
g4a_status g4a_gguf_get_bool(const g4a_gguf *g, const char *key, bool *out, bool *found,
                             g4a_error *err);
g4a_status g4a_gguf_get_str(const g4a_gguf *g, const char *key, g4a_str *out, bool *found,
                            g4a_error *err);

/* Walks a string array: *cursor starts at kv->data and is advanced. Call at most kv->count times.
 */
g4a_str g4a_gguf_next_str(const uint8_t **cursor);

bool g4a_str_is(g4a_str s, const char *text);

#endif
