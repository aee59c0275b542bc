/* dispatch.h – the kernel table in use. */
#ifndef G4A_DISPATCH_H
#define G4A_DISPATCH_H

#include "error.h"
#include "kernels.h"

/* Chooses once per process: the best tier this CPU runs, or the one named by G4A_CPU. */
g4a_status g4a_dispatch_init(g4a_error *err);

/* The chosen table; only after a successful g4a_dispatch_init. */
const g4a_kernels *g4a_kernels_get(void);

/* i-th tier that is built in and runs here, slowest first; NULL past the end. */
const g4a_kernels *g4a_kernels_at(size_t i);

#endif
