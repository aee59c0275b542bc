/* g4a.h – the whole public C API of the GPT4All Desktop inference kernel.
 *
 * Everything between the two cffi markers is plain C (no macros, no attributes):
 * binding/build_ffi.py turns it into the cdef of the Python binding, and the compiler checks the
 * same text against the implementation, so the two cannot differ.
 *
 * Conventions. Functions that can fail return a g4a_status and fill `err` (may be NULL) with one
 * sentence for the user. Out-parameters are named *_out. Texts are UTF-8 with an explicit byte
 * length; they may contain NUL. Nothing here prints, exits or aborts because of its input.
 *
 * Threads. A model may be used by several threads at once; a session by one thread at a time.
 * g4a_session_cancel and g4a_session_progress are the two calls allowed from any other thread while
 * a session call is running.
 */
#ifndef G4A_H
#define G4A_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
/* The library is compiled with hidden symbols; these are the public ones. (On Windows CMake makes
 * the export list from this header.) */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(default)
#endif

/* cffi:begin */

enum {
    G4A_OK = 0,
    G4A_ERR_INVALID = -1,     /* the caller passed something impossible */
    G4A_ERR_IO = -2,          /* the operating system refused */
    G4A_ERR_FORMAT = -3,      /* the file is damaged or not a model */
    G4A_ERR_UNSUPPORTED = -4, /* a sound file that this version cannot run */
    G4A_ERR_NOMEM = -5,       /* not enough memory */
    G4A_ERR_CANCELLED = -6,   /* g4a_session_cancel was called */
    G4A_ERR_CONTEXT_FULL = -7 /* the tokens do not fit the context window */
};

typedef int32_t g4a_status;

/* Filled on failure. `text` is one sentence, NUL-terminated UTF-8. */
typedef struct g4a_error {
    int32_t status;
    char text[256];
} g4a_error;

typedef struct g4a_model g4a_model;
typedef struct g4a_session g4a_session;

/* Library */

/* Incremented whenever anything in this header changes meaning or layout. */
int32_t g4a_abi_version(void);

/* Hash of the sources this library was built from; the binding carries the same text. */
const char *g4a_build_hash(void);

/* Chooses the kernel table for this CPU; honours the environment variable G4A_CPU. Called by
 * g4a_model_open; safe to call any number of times from any thread. Fails when G4A_CPU names a tier
 * that does not exist or that this CPU cannot run. */
g4a_status g4a_init(g4a_error *err);

/* Name of the chosen tier ("scalar", "sse4", "avx", "avx2", "avxvnni", "avx512", "neon",
 * "neondot"), or "" before a successful
 * g4a_init. */
const char *g4a_cpu_tier(void);

/* i-th tier built into this library and runnable on this CPU, in ascending order; NULL past the
 * end. */
const char *g4a_cpu_tier_at(int32_t i);

/* Threads used when a caller asks for 0: usable physical cores. Always >= 1. */
int32_t g4a_default_threads(void);

/* Compares every kernel of the chosen tier with the double-precision oracle on random data. */
g4a_status g4a_selftest(g4a_error *err);

/* What this machine does with weights, in a second; see probe.c. */
typedef struct g4a_speed {
    double bytes_per_second;         /* weights that come from memory */
    double weights_per_second;       /* 4-bit weights in the cache, one token at a time */
    double batch_weights_per_second; /* weights times tokens, while a prompt is read */
} g4a_speed;

/* Measures for about a second, with n_threads threads (0: the usual number). Takes 180 MB. */
g4a_status g4a_probe_speed(int32_t n_threads, g4a_speed *speed, g4a_error *err);

/* Bytes now held through the kernel's allocator (tables, arenas; not the mapped file). */
uint64_t g4a_allocated_bytes(void);

/* Tensor types (exported for tools and tests) */

/* Name of a GGUF tensor type ("Q4_K"), or NULL when the id is not known. */
const char *g4a_type_name(uint32_t type);

/* Converts n elements of `type` at `src` (src_bytes readable bytes) to float32. */
g4a_status g4a_dequantize(uint32_t type, const void *src, size_t src_bytes, size_t n, float *dst,
                          g4a_error *err);

/* Model */

/* Shared between the thread that loads and one that watches: both fields may be read and written by
 * either at any time. */
typedef struct g4a_load_progress {
    int32_t permille; /* 0 … 1000, written by the loader */
    int32_t cancel;   /* set non-zero to make g4a_model_open return G4A_ERR_CANCELLED */
} g4a_load_progress;

typedef struct g4a_model_params {
    int32_t n_threads;           /* 0 = g4a_default_threads() */
    int32_t vocab_only;          /* non-zero: metadata and tokenizer only; sessions are refused */
    g4a_load_progress *progress; /* may be NULL; must outlive the call */
} g4a_model_params;

typedef struct g4a_model_info {
    int32_t n_vocab;        /* width of the logits */
    int32_t n_tokens;       /* token texts in the vocabulary; <= n_vocab */
    int32_t context_length; /* what the model was trained for; 0 when the file does not say */
    int32_t n_embd;
    int32_t n_layer;
    int32_t n_threads;
    int32_t bos_id; /* -1 = none, also for the ids below */
    int32_t eos_id;
    int32_t unk_id;
    int32_t pad_id;
    int32_t add_bos; /* 0 or 1 */
    int32_t add_eos;
    int32_t has_weights;
    uint64_t file_bytes;         /* of all parts */
    uint64_t weight_bytes;       /* bytes of the tensors that one token touches or may touch */
    uint64_t kv_bytes_per_token; /* KV cache bytes per position */
    uint64_t n_params;
} g4a_model_info;

/* One metadata entry, pointing into the mapped file: valid until g4a_model_close.
 * type and elem_type are GGUF value types (8 string, 9 array; 255 in elem_type = not an array).
 * For a string: data/bytes are its text. For an array: `count` elements, back to back, from data.
 * For a scalar: its little-endian bytes. */
typedef struct g4a_meta {
    const char *key;
    uint64_t key_bytes;
    uint32_t type;
    uint32_t elem_type;
    uint64_t count;
    const uint8_t *data;
    uint64_t bytes;
} g4a_meta;

typedef struct g4a_tensor_info {
    const char *name;
    uint64_t name_bytes;
    uint32_t type;
    uint32_t n_dims;
    uint64_t ne[4];
    const void *data;
    uint64_t bytes;
} g4a_tensor_info;

/* Maps the file, validates everything in it and prepares the tokenizer. path: UTF-8. Of a model
 * that is split into "<prefix>-00001-of-00003.gguf" and so on it is the first part; the others are
 * found beside it, and from then on all are one model. On success *model_out is owned by the caller
 * and must be closed; on failure it is NULL. */
g4a_status g4a_model_open(const char *path, const g4a_model_params *params, g4a_model **model_out,
                          g4a_error *err);

/* Releases the model. Every session of it must have been freed before. NULL is allowed. */
void g4a_model_close(g4a_model *model);

void g4a_model_get_info(const g4a_model *model, g4a_model_info *info_out);

/* Value of general.architecture, NUL-terminated; lives as long as the model. */
const char *g4a_model_architecture(const g4a_model *model);

int64_t g4a_model_meta_count(const g4a_model *model);
g4a_status g4a_model_meta_at(const g4a_model *model, int64_t i, g4a_meta *meta_out, g4a_error *err);
int64_t g4a_model_tensor_count(const g4a_model *model);
g4a_status g4a_model_tensor_at(const g4a_model *model, int64_t i, g4a_tensor_info *info_out,
                               g4a_error *err);

/* Ids that end a reply, ascending. Writes at most cap of them; returns how many there are. */
int32_t g4a_model_eog_ids(const g4a_model *model, int32_t *ids_out, int32_t cap);

/* Text to tokens, without BOS or EOS. special != 0 also recognises control tokens written out in
 * the text: pass it for text made by a chat template, never for what a user typed. Writes at most
 * cap ids and stores the full count in *n_out (call again with more room when *n_out > cap). */
g4a_status g4a_tokenize(const g4a_model *model, const char *text, size_t text_bytes,
                        int32_t special, int32_t *ids_out, size_t cap, size_t *n_out,
                        g4a_error *err);

/* Bytes of one token as they appear in running text (control tokens: none, unless special != 0).
 * The bytes of a single token need not be complete UTF-8. Same cap/n_out contract. */
g4a_status g4a_token_bytes(const g4a_model *model, int32_t id, int32_t special, char *bytes_out,
                           size_t cap, size_t *n_out, g4a_error *err);

/* Bytes of a whole sequence; drops a leading BOS and the space that tokenizing had put in front. */
g4a_status g4a_detokenize(const g4a_model *model, const int32_t *ids, size_t n_ids, int32_t special,
                          char *bytes_out, size_t cap, size_t *n_out, g4a_error *err);

/* Session */

typedef struct g4a_session_params {
    int32_t context_length; /* positions; 0 = min(what the model was trained for, 4096) */
} g4a_session_params;

typedef struct g4a_sampling {
    float temperature;     /* 0 = always the most likely token */
    int32_t top_k;         /* <= 0 = off */
    float top_p;           /* >= 1 = off */
    float min_p;           /* <= 0 = off */
    float repeat_penalty;  /* 1 = off */
    int32_t repeat_last_n; /* tokens looked back at; 0 = off, -1 = the whole context */
    uint64_t seed;
    /* 1: where the text repeats itself, tokens that are likely to follow are evaluated in advance
     * if that promises to pay. 2: even if not (for tests). Changes the speed of g4a_session_next,
     * never its tokens. */
    int32_t lookahead;
} g4a_sampling;

/* Since the session was created. */
typedef struct g4a_guess_counts {
    uint64_t tokens;   /* evaluated by g4a_session_next */
    uint64_t guessed;  /* evaluated in advance */
    uint64_t accepted; /* of these, turned out to be the next token */
} g4a_guess_counts;

/* Allocates everything the session will ever need (KV cache, scratch, logits) in one arena. */
g4a_status g4a_session_create(g4a_model *model, const g4a_session_params *params,
                              g4a_session **session_out, g4a_error *err);
void g4a_session_free(g4a_session *session);

int32_t g4a_session_context_length(const g4a_session *session);
uint64_t g4a_session_bytes(const g4a_session *session);

/* Makes the session hold exactly ids[0..n): keeps the longest common prefix of what it already
 * holds, evaluates the rest, leaves the logits of the last id. *n_eval_out = tokens evaluated (0
 * when nothing changed). On G4A_ERR_CANCELLED the tokens finished so far are kept and no logits are
 * valid. */
g4a_status g4a_session_sync(g4a_session *session, const int32_t *ids, size_t n, size_t *n_eval_out,
                            g4a_error *err);

/* Logits of the last token, float32[n_vocab]; NULL while there are none. Overwritten by the next
 * sync or next call. */
const float *g4a_session_logits(const g4a_session *session);

/* Tokens held, i.e. positions used. */
int32_t g4a_session_length(const g4a_session *session);

/* Starts a sampling run: seeds the generator and fixes the parameters for g4a_session_next. */
g4a_status g4a_session_sample_begin(g4a_session *session, const g4a_sampling *params,
                                    g4a_error *err);

/* Evaluates the token returned before (if any) and samples the next one. The returned token is not
 * yet part of the session: the following call, or the next sync, evaluates it. */
g4a_status g4a_session_next(g4a_session *session, int32_t *token_out, g4a_error *err);

/* State: the tokens of a session with their keys and values, to go on later from where it was, in
 * this process or another. It fits sessions of the same model whose context is long enough. A byte
 * string without pointers; whatever its bytes are, setting it is safe, but only what g4a_session_
 * state_get wrote for the same model gives sensible numbers: keep a checksum and the model's
 * identity beside it. */

/* Size of the state of the session as it is now; 0 when nothing is in it. */
uint64_t g4a_session_state_bytes(const g4a_session *session);

/* Writes exactly that many bytes. */
g4a_status g4a_session_state_get(const g4a_session *session, void *state_out, uint64_t bytes,
                                 g4a_error *err);

/* Puts a state in the place of what the session holds. There are no logits then: the next sync
 * evaluates at least one token. On failure the session is as it was. */
g4a_status g4a_session_state_set(g4a_session *session, const void *state, uint64_t bytes,
                                 g4a_error *err);

/* How well the tokens to come were guessed. The session's own thread only. */
void g4a_session_guesses(const g4a_session *session, g4a_guess_counts *counts_out);

/* Makes the sync or next call that is running, or else the next one, return G4A_ERR_CANCELLED
 * within 100 ms. Any thread, any time between create and free. */
void g4a_session_cancel(g4a_session *session);

/* Forgets a cancel that nothing has consumed. Only from the session's own thread. */
void g4a_session_cancel_clear(g4a_session *session);

/* How far the running sync is, in tokens (layers count as fractions, rounded down). Any thread. */
void g4a_session_progress(const g4a_session *session, int32_t *done_out, int32_t *total_out);

/* cffi:end */

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif
#endif
