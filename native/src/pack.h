/* pack.h – the step from the file's weights to the kernels' (panel.h). */
#ifndef G4A_PACK_H
#define G4A_PACK_H

#include "os.h"
#include "panel.h"
#include "pool.h"
#include "weights.h"

/* Packs every matrix but the embedding rows, on all threads of the pool. The pages of the
 * files are let go as they are copied, so the weights are in memory once. progress may be NULL. */
g4a_status g4a_weights_pack(g4a_weights *w, const g4a_hparams *hp, g4a_pool *pool,
                            const g4a_kernels *kernels, g4a_load_progress *progress,
                            g4a_error *err);

#endif
