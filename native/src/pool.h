/* pool.h – worker threads and parallel loops. */
#ifndef G4A_POOL_H
#define G4A_POOL_H

#include <stdatomic.h>

#include "error.h"

typedef struct g4a_pool g4a_pool;

/* Runs chunk `index` of a loop. worker is below g4a_pool_threads and unique among the calls running
 * at the same time: it may index per-thread scratch. */
typedef void (*g4a_chunk_fn)(void *ctx, size_t index, size_t worker);

g4a_status g4a_pool_create(int32_t n_threads, g4a_pool **pool_out, g4a_error *err);
void g4a_pool_free(g4a_pool *pool);
int32_t g4a_pool_threads(const g4a_pool *pool);

/* Runs fn for every index below n on the calling thread and the workers, and returns when all are
 * done; memory written by the chunks is then visible to the caller. When *cancel becomes non-zero,
 * chunks not yet begun are skipped and false is returned. cancel may be NULL. Loops of several
 * callers take turns. */
bool g4a_pool_run(g4a_pool *pool, size_t n, g4a_chunk_fn fn, void *ctx,
                  const _Atomic int32_t *cancel);

#endif
