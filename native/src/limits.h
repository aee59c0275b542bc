/* limits.h – every limit of the kernel with its reason. */
#ifndef G4A_LIMITS_H
#define G4A_LIMITS_H

/* Container. The largest published mixture-of-experts files have < 100 metadata entries and < 3,000
 * tensors; the caps leave a factor of 20 and keep a hostile table small. */
#define G4A_MAX_KV (1u << 16)
#define G4A_MAX_TENSORS (1u << 16)
#define G4A_MAX_NAME_BYTES 63u   /* the reference stores tensor names in 64 bytes with the NUL */
#define G4A_MAX_KEY_BYTES 65535u /* the container's document */
#define G4A_MAX_STRING_BYTES (64u << 20) /* chat templates and embedded JSON stay below 20 MiB */
#define G4A_MAX_ARRAY_COUNT (1u << 30)
#define G4A_MAX_ALIGNMENT (1u << 16)
#define G4A_MAX_DIMS 4u
#define G4A_MAX_PARTS 256u /* of a split model, each with an open file; the largest have < 100 */

/* Model. Dimensions keep products of two in 62 bits and one row of activations in memory. */
#define G4A_MAX_LAYERS 512u    /* the reference's own cap */
#define G4A_MAX_DIM (1u << 24) /* widths of embedding, feed-forward; real ones are below 2^17 */
#define G4A_MAX_VOCAB (1u << 24)
#define G4A_MAX_HEADS 4096u
#define G4A_MAX_HEAD_DIM \
    512u /* gemma4's full layers; attention keeps one head of V per query in L1 */
#define G4A_MAX_CONTEXT (1u << 24)
#define G4A_MAX_TOKEN_BYTES \
    (1u << 16) /* one vocabulary entry; the longest real one has 256 bytes */

/* Run time. */
#define G4A_MAX_THREADS 256
#define G4A_DEFAULT_CONTEXT 4096u
/* Tokens evaluated together in prefill: enough to amortise reading the weights once, small enough
 * that scratch for an 8 B model stays below 48 MiB and progress moves several times a second. */
#define G4A_BATCH 256u

#endif
