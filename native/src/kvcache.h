/* kvcache.h – where the keys and values of past positions lie. The layout is the one
 * g4a_attend_args describes; memory belongs to the session's arena. */
#ifndef G4A_KVCACHE_H
#define G4A_KVCACHE_H

#include "error.h"
#include "kernels.h"
#include "weights.h"

typedef struct g4a_kvcache {
    uint16_t *data; /* [layer][keys, values][head][n_pos × dims] */
    size_t n_layer;
    size_t n_head_kv;
    size_t dims;  /* head size rounded up to 16 */
    size_t n_pos; /* positions, rounded up to G4A_ATTEND_TILE */
} g4a_kvcache;

/* Head size as stored. */
static inline size_t g4a_kv_dims(const g4a_hparams *hp) {
    return (hp->head_dim + 15) / 16 * 16;
}

/* Sets the shape for n_ctx positions; *bytes_out = memory needed. False when that overflows. */
bool g4a_kv_shape(g4a_kvcache *kv, const g4a_hparams *hp, size_t n_ctx, uint64_t *bytes_out);

static inline uint16_t *g4a_kv_head(const g4a_kvcache *kv, size_t layer, bool values, size_t head) {
    const size_t head_size = kv->n_pos * kv->dims;
    return kv->data + ((layer * 2 + values) * kv->n_head_kv + head) * head_size;
}

/* First number of the key of position pos; the following ones are G4A_KV_GROUP apart. */
static inline uint16_t *g4a_kv_key(uint16_t *head, size_t dims, size_t pos) {
    return head + pos / G4A_KV_GROUP * G4A_KV_GROUP * dims + pos % G4A_KV_GROUP;
}

#endif
