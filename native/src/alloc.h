/* alloc.h – the only way to get memory. */
#ifndef G4A_ALLOC_H
#define G4A_ALLOC_H

#include "common.h"

/* Zeroed, 64-byte aligned memory for count elements of size bytes; NULL when it cannot be had or
 * the product wraps. count 0 yields a unique pointer. */
void *g4a_calloc(uint64_t count, uint64_t size);
void g4a_free(void *p);

/* Zeroed pages straight from the operating system, committed on first touch. all_used = false: for
 * arenas that may be much larger than what a short chat uses; true: for memory that is filled at
 * once. Free with the same byte count. */
void *g4a_pages_alloc(uint64_t bytes, bool all_used);
void g4a_pages_free(void *p, uint64_t bytes);

/* Bytes held now and at most so far, pages included. */
uint64_t g4a_alloc_held(void);
uint64_t g4a_alloc_peak(void);
void g4a_alloc_reset_peak(void);

#if defined(G4A_CHECKED)
/* Fault injection: the n-th allocation from now (1 = the next) fails; with for_good also every
 * later one. 0 switches it off. Returns how many allocations were made since the last call. */
int64_t g4a_alloc_fail_at(int64_t n, bool for_good);
#endif

#endif
