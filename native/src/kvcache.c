/* kvcache.c – the size of the cache. */
#include "kvcache.h"

bool g4a_kv_shape(g4a_kvcache *kv, const g4a_hparams *hp, size_t n_ctx, uint64_t *bytes_out) {
    kv->data = NULL;
    kv->n_layer = hp->n_layer;
    kv->n_head_kv = hp->n_head_kv;
    kv->dims = g4a_kv_dims(hp);
    kv->n_pos = (n_ctx + G4A_ATTEND_TILE - 1) / G4A_ATTEND_TILE * G4A_ATTEND_TILE;
    uint64_t bytes = sizeof *kv->data * 2;
    return g4a_mul_u64(bytes, kv->n_layer, &bytes) && g4a_mul_u64(bytes, kv->n_head_kv, &bytes) &&
           g4a_mul_u64(bytes, kv->dims, &bytes) && g4a_mul_u64(bytes, kv->n_pos, bytes_out);
}
