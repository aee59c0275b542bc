/* state.c – see state.h.
 *
 * Layout: header, tokens (int32), then for each layer the keys of every head and the values of
 * every head as they lie in the cache, in whole groups of G4A_KV_GROUP positions. Positions of the
 * last group beyond n are copied too; nobody reads them before they are written. Numbers are in the
 * computer's byte order: a state is not meant to travel. */
#include "state.h"

#include <inttypes.h>

typedef struct header {
    uint32_t magic;
    uint32_t version;
    uint32_t quads;
    uint32_t n_layer;
    uint32_t n_head_kv;
    uint32_t dims;
    uint64_t n;
} header;

enum { MAGIC = 0x76346b67, VERSION = 1 };

static header header_of(const g4a_kvcache *kv, bool quads, size_t n) {
    return (header){.magic = MAGIC,
                    .version = VERSION,
                    .quads = quads,
                    .n_layer = (uint32_t)kv->n_layer,
                    .n_head_kv = (uint32_t)kv->n_head_kv,
                    .dims = (uint32_t)kv->dims,
                    .n = n};
}

/* Bytes of the keys or values of one head. */
static size_t head_bytes(const g4a_kvcache *kv, size_t n) {
    const size_t positions = (n + G4A_KV_GROUP - 1) / G4A_KV_GROUP * G4A_KV_GROUP;
    return positions * kv->dims * sizeof *kv->data;
}

uint64_t g4a_state_bytes(const g4a_kvcache *kv, size_t n) {
    return sizeof(header) + n * sizeof(int32_t) +
           2 * kv->n_layer * kv->n_head_kv * head_bytes(kv, n);
}

/* Goes through the heads in the order of the layout; `cache` is what is copied to or from. */
static uint8_t *head_at(const g4a_kvcache *kv, size_t i) {
    const size_t head = i % kv->n_head_kv;
    const bool values = i / kv->n_head_kv % 2 != 0;
    return (uint8_t *)g4a_kv_head(kv, i / kv->n_head_kv / 2, values, head);
}

void g4a_state_write(const g4a_kvcache *kv, bool quads, const int32_t *tokens, size_t n,
                     uint8_t *out) {
    const header h = header_of(kv, quads, n);
    memcpy(out, &h, sizeof h);
    out += sizeof h;
    memcpy(out, tokens, n * sizeof *tokens);
    out += n * sizeof *tokens;
    const size_t size = head_bytes(kv, n);
    for (size_t i = 0; i < 2 * kv->n_layer * kv->n_head_kv; i++, out += size) {
        memcpy(out, head_at(kv, i), size);
    }
}

static g4a_status check(const g4a_kvcache *kv, bool quads, size_t n_ctx, size_t n_vocab,
                        const uint8_t *state, uint64_t bytes, size_t *n_out, g4a_error *err) {
    header h = {0};
    memcpy(&h, state, (size_t)(bytes < sizeof h ? bytes : sizeof h));
    if (h.n > n_ctx && h.magic == MAGIC) {
        return g4a_fail(err, G4A_ERR_CONTEXT_FULL,
                        "the saved state has %" PRIu64 " tokens, but the context holds %zu.", h.n,
                        n_ctx);
    }
    const header mine = header_of(kv, quads, (size_t)h.n);
    if (memcmp(&h, &mine, sizeof h) != 0) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "the saved state was made by another model, processor or version.");
    }
    const uint64_t expected = g4a_state_bytes(kv, (size_t)h.n);
    if (h.n == 0 || bytes != expected) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "the saved state has %" PRIu64 " bytes instead of %" PRIu64 ".", bytes,
                        expected);
    }
    for (size_t i = 0; i < h.n; i++) {
        int32_t id;
        memcpy(&id, state + sizeof h + i * sizeof id, sizeof id);
        if (id < 0 || (size_t)id >= n_vocab) {
            return g4a_fail(err, G4A_ERR_FORMAT,
                            "the saved state has token id %d at position %zu, which is not below "
                            "%zu.",
                            id, i, n_vocab);
        }
    }
    *n_out = (size_t)h.n;
    return G4A_OK;
}

g4a_status g4a_state_read(const g4a_kvcache *kv, bool quads, size_t n_ctx, size_t n_vocab,
                          const uint8_t *state, uint64_t bytes, int32_t *tokens_out, size_t *n_out,
                          g4a_error *err) {
    const g4a_status st = check(kv, quads, n_ctx, n_vocab, state, bytes, n_out, err);
    if (st != G4A_OK) {
        return st;
    }
    const size_t n = *n_out;
    state += sizeof(header);
    memcpy(tokens_out, state, n * sizeof *tokens_out);
    state += n * sizeof *tokens_out;
    const size_t size = head_bytes(kv, n);
    for (size_t i = 0; i < 2 * kv->n_layer * kv->n_head_kv; i++, state += size) {
        memcpy(head_at(kv, i), state, size);
    }
    return G4A_OK;
}
