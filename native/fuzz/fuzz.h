/* fuzz.h – what a fuzz target provides to driver.c and to libFuzzer. */
#ifndef G4A_FUZZ_H
#define G4A_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Writes sound input number i (at most cap bytes) and returns its size; 0 when there is none. */
size_t g4a_fuzz_seed(size_t i, uint8_t *data, size_t cap);

/* Bytes that the kernel may hold at once because of an input of this size. */
uint64_t g4a_fuzz_justified(size_t size);

#endif
