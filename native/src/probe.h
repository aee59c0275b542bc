/* probe.h – how fast this machine is with weights, found out on matrices made for it. */
#ifndef G4A_PROBE_H
#define G4A_PROBE_H

#include "pool.h"

/* Measures with the kernels in use; only after a successful g4a_dispatch_init. */
g4a_status g4a_probe(g4a_pool *pool, g4a_speed *speed, g4a_error *err);

#endif
