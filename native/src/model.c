/* model.c – opens a model: map, validate, find the architecture, read the tokenizer and the
 * weights, pack them. Each step refuses with its own sentence; whatever was built so far is
 * released. */
#include "model.h"

#include "alloc.h"
#include "cpu.h"
#include "dispatch.h"
#include "limits.h"
#include "pack.h"

/* Real names are words of ASCII letters, digits and dashes; this one goes into keys and messages.
 */
static bool is_word(g4a_str s) {
    for (uint64_t i = 0; i < s.bytes; i++) {
        if (s.data[i] <= ' ' || s.data[i] >= 0x7f) {
            return false;
        }
    }
    return s.bytes != 0;
}

static g4a_status find_arch(g4a_model *m, bool vocab_only, g4a_error *err) {
    g4a_str name = {"", 0};
    bool found = false;
    const g4a_status st = g4a_gguf_get_str(&m->gguf, "general.architecture", &name, &found, err);
    if (st != G4A_OK) {
        return st;
    }
    if (!found || name.bytes >= sizeof m->architecture || !is_word(name)) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "the file does not name its architecture (metadata "
                        "\"general.architecture\"), so it cannot be run.");
    }
    memcpy(m->architecture, name.data, (size_t)name.bytes);
    if (vocab_only) {
        return G4A_OK;
    }
    m->arch = g4a_arch_find(name);
    if (m->arch == NULL) {
        return g4a_fail(err, G4A_ERR_UNSUPPORTED,
                        "this model has the architecture \"%s\", which this version cannot run.",
                        m->architecture);
    }
    return G4A_OK;
}

static g4a_status read_context_length(g4a_model *m, g4a_error *err) {
    static const char suffix[] = ".context_length";
    char key[sizeof m->architecture + sizeof suffix];
    const size_t n = strlen(m->architecture);
    memcpy(key, m->architecture, n);
    memcpy(key + n, suffix, sizeof suffix);
    uint64_t v = 0;
    const g4a_status st = g4a_gguf_get_u64(&m->gguf, key, G4A_MAX_CONTEXT, &v, NULL, err);
    m->context_length = (int32_t)v;
    return st;
}

static g4a_status load_weights(g4a_model *m, g4a_load_progress *progress, g4a_error *err) {
    g4a_status st = m->arch->load(&m->gguf, &m->hp, &m->weights, err);
    if (st != G4A_OK) {
        return st;
    }
    const size_t n_tokens = (size_t)g4a_tokenizer_size(m->tokenizer);
    if (m->hp.n_vocab < n_tokens) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "the vocabulary has %zu tokens but \"token_embd.weight\" only %zu rows.",
                        n_tokens, m->hp.n_vocab);
    }
    g4a_parts_prefetch(&m->files);
    st = g4a_pool_create(m->n_threads, &m->pool, err);
    if (st != G4A_OK) {
        return st;
    }
    return g4a_weights_pack(&m->weights, &m->hp, &m->files, m->pool, g4a_kernels_get(), progress,
                            err);
}

static g4a_status load(g4a_model *m, const char *path, const g4a_model_params *params,
                       g4a_error *err) {
    g4a_status st = g4a_parts_open(&m->files, &m->gguf, path, params->progress, err);
    if (st == G4A_OK) {
        st = find_arch(m, params->vocab_only != 0, err);
    }
    if (st == G4A_OK) {
        st = read_context_length(m, err);
    }
    if (st == G4A_OK) {
        const int32_t *cancel = params->progress != NULL ? &params->progress->cancel : NULL;
        st = g4a_tokenizer_create(&m->gguf, cancel, &m->tokenizer, err);
    }
    if (st == G4A_OK && params->progress != NULL &&
        g4a_shared_load(&params->progress->cancel) != 0) {
        st = g4a_fail(err, G4A_ERR_CANCELLED, "stopped.");
    }
    if (st == G4A_OK && m->arch != NULL) {
        st = load_weights(m, params->progress, err);
    }
    return st;
}

g4a_status g4a_model_load(const char *path, const g4a_model_params *params, g4a_model **model_out,
                          g4a_error *err) {
    *model_out = NULL;
    g4a_model *m = g4a_calloc(1, sizeof *m);
    if (m == NULL) {
        return g4a_fail_nomem(err, sizeof *m);
    }
    atomic_store(&m->references, 1);
    m->n_threads = params->n_threads > 0 ? params->n_threads : g4a_cpu_default_threads();
    const g4a_status st = load(m, path, params, err);
    if (st != G4A_OK) {
        g4a_model_release(m);
        return st;
    }
    if (params->progress != NULL) {
        g4a_shared_store(&params->progress->permille, 1000);
    }
    *model_out = m;
    return G4A_OK;
}

g4a_status g4a_model_fail_file(g4a_error *err) {
    return g4a_fail(err, G4A_ERR_IO,
                    "the model file was changed or became unreadable while it was in use. Open the "
                    "model again.");
}

g4a_status g4a_model_check_file(const g4a_model *m, g4a_error *err) {
    return g4a_parts_intact(&m->files) ? G4A_OK : g4a_model_fail_file(err);
}

void g4a_model_retain(g4a_model *m) {
    atomic_fetch_add(&m->references, 1);
}

void g4a_model_release(g4a_model *m) {
    if (m == NULL || atomic_fetch_sub(&m->references, 1) != 1) {
        return;
    }
    g4a_pool_free(m->pool);
    g4a_weights_free(&m->weights);
    g4a_tokenizer_free(m->tokenizer);
    g4a_gguf_free(&m->gguf);
    g4a_parts_close(&m->files);
    g4a_free(m);
}
