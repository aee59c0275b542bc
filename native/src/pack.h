/* pack.h – the step from the file's weights to the kernels' (panel.h). */
#ifndef G4A_PACK_H
#define G4A_PACK_H

#include "parts.h"
#include "panel.h"
#include "pool.h"
#include "weights.h"

/* Packs every matrix but the embedding rows, on all threads of the pool. The weights are read from
 * the files, not through their mappings: they are in memory once, and a file that is cut short
 * meanwhile, or a disk that goes away, is a failure instead of a signal. progress may be NULL. */
g4a_status g4a_weights_pack(g4a_weights *w, const g4a_hparams *hp, const g4a_parts *files,
                            g4a_pool *pool, const g4a_kernels *kernels, g4a_load_progress *progress,
                            g4a_error *err);

#endif
