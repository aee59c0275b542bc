/* selftest.h – is every kernel of a table right on this machine? */
#ifndef G4A_SELFTEST_H
#define G4A_SELFTEST_H

#include "error.h"
#include "kernels.h"

/* Compares the table with the oracle of ref.c on random data of several lengths. Takes a few
 * milliseconds. Fails with the name of the first kernel that is wrong. */
g4a_status g4a_kernels_verify(const g4a_kernels *k, g4a_error *err);

#endif
