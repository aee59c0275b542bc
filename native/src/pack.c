/* pack.c – copies all matrices into panels, in parallel. This is most of the time it takes
 * to load a model; it runs at the speed of memory, or of the disk when the file is not cached. */
#include "pack.h"

#include "alloc.h"
#include "panel.h"

/* Rows per chunk: some hundred KiB, so that progress moves and cancelling is quick. */
enum { ROWS = 32 * G4A_PANEL };

/* A matrix and where its panels begin, counted in chunks and in bytes over all matrices. */
typedef struct job {
    g4a_matrix *m;
    const g4a_mapping *file;
    uint64_t first_chunk;
    uint64_t offset;
} job;

typedef struct packer {
    job *jobs;
    size_t n_jobs;
    uint64_t n_chunks;
    uint64_t bytes;
    uint8_t *base;
    const g4a_kernels *kernels;
    g4a_load_progress *progress;
    const g4a_parts *files;
    uint8_t *rows; /* per worker: those of one panel, as in the file */
    size_t rows_bytes;
    _Atomic uint64_t done;
    _Atomic bool unreadable;
} packer;

static void add_job(packer *p, g4a_matrix *m) {
    p->jobs[p->n_jobs++] = (job){m, g4a_parts_holding(p->files, m->rows), p->n_chunks, p->bytes};
    p->rows_bytes = g4a_max_size(p->rows_bytes, G4A_PANEL * m->row_bytes);
    p->n_chunks += (m->n_rows + ROWS - 1) / ROWS;
    /* Sums of sizes that lie in the file, plus at most 7 rows each: cannot wrap. */
    m->panel_row_bytes = g4a_panel_row_bytes(m->type, m->k);
    p->bytes += (g4a_panel_bytes(m->type, m->n_rows, m->k) + 63) / 64 * 64;
}

static void add_jobs(packer *p, g4a_weights *w, const g4a_hparams *hp) {
    for (size_t i = 0; i < hp->n_layer; i++) {
        g4a_layer *y = &w->layers[i];
        g4a_matrix *all[] = {&y->q, &y->k, &y->v, &y->o, &y->gate, &y->up, &y->down};
        for (size_t j = 0; j < G4A_COUNT(all); j++) {
            add_job(p, all[j]);
        }
    }
    add_job(p, &w->output);
    for (size_t i = 0; i < p->n_jobs; i++) {
        const bool quantized = g4a_type_get(p->jobs[i].m->type)->block > 1;
        w->any_quantized = w->any_quantized || quantized;
        w->any_float = w->any_float || !quantized;
    }
}

static bool cancelled(const packer *p) {
    return p->progress != NULL && g4a_shared_load(&p->progress->cancel) != 0;
}

static void pack_chunk(void *ctx, size_t index, size_t worker) {
    packer *p = ctx;
    if (cancelled(p) || atomic_load(&p->unreadable)) {
        return;
    }
    size_t lo = 0; /* the last job that begins at or before this chunk */
    for (size_t hi = p->n_jobs; hi - lo > 1;) {
        const size_t mid = lo + (hi - lo) / 2;
        if (p->jobs[mid].first_chunk <= index) {
            lo = mid;
        } else {
            hi = mid;
        }
    }
    const g4a_matrix *m = p->jobs[lo].m;
    const size_t first = (index - (size_t)p->jobs[lo].first_chunk) * ROWS;
    const size_t rows = g4a_min_size(ROWS, m->n_rows - first);
    const uint8_t *src = m->rows + first * m->row_bytes;
    uint8_t *dst = p->base + p->jobs[lo].offset + first * m->panel_row_bytes;
    uint8_t *read = p->rows + worker * p->rows_bytes;
    for (size_t r = 0; r < rows; r += G4A_PANEL) {
        const size_t n = g4a_min_size(G4A_PANEL, rows - r);
        if (!g4a_os_map_read(p->jobs[lo].file, src + r * m->row_bytes, read, n * m->row_bytes)) {
            atomic_store(&p->unreadable, true);
            return;
        }
        g4a_panel_pack(p->kernels, m->type, read, n, m->row_bytes, m->k,
                       dst + r * m->panel_row_bytes);
    }
    const uint64_t done = atomic_fetch_add(&p->done, 1) + 1;
    if (p->progress != NULL && worker == 0) { /* one writer only, so that it never goes back */
        g4a_shared_store(&p->progress->permille, (int32_t)(1000 * done / p->n_chunks));
    }
}

static g4a_status allocate(packer *p, g4a_error *err) {
    const uint64_t memory = g4a_os_memory_bytes();
    if (memory == 0 || p->bytes < memory) {
        p->base = g4a_pages_alloc(p->bytes, true);
    }
    if (p->base == NULL) {
        return g4a_fail(
            err, G4A_ERR_NOMEM,
            "the model needs %.1f GiB of memory and this computer has %.1f GiB. Choose a "
            "smaller model or a smaller quantization.",
            (double)p->bytes / 0x1p30, (double)memory / 0x1p30);
    }
    return G4A_OK;
}

g4a_status g4a_weights_pack(g4a_weights *w, const g4a_hparams *hp, const g4a_parts *files,
                            g4a_pool *pool, const g4a_kernels *kernels, g4a_load_progress *progress,
                            g4a_error *err) {
    packer p = {.kernels = kernels, .progress = progress, .files = files};
    p.jobs = g4a_calloc(7 * hp->n_layer + 1, sizeof *p.jobs);
    if (p.jobs == NULL) {
        return g4a_fail_nomem(err, (7 * hp->n_layer + 1) * sizeof *p.jobs);
    }
    add_jobs(&p, w, hp);
    const uint64_t rows_bytes = (uint64_t)g4a_pool_threads(pool) * p.rows_bytes;
    p.rows = g4a_calloc(rows_bytes, 1);
    g4a_status st = p.rows != NULL ? allocate(&p, err) : g4a_fail_nomem(err, rows_bytes);
    if (st == G4A_OK) {
        w->packed = p.base;
        w->packed_bytes = p.bytes;
        (void)g4a_pool_run(pool, (size_t)p.n_chunks, pack_chunk, &p, NULL);
        for (size_t i = 0; i < p.n_jobs; i++) {
            p.jobs[i].m->panels = p.base + p.jobs[i].offset;
        }
        if (cancelled(&p)) {
            st = g4a_fail(err, G4A_ERR_CANCELLED, "stopped.");
        } else if (atomic_load(&p.unreadable)) {
            st = g4a_fail(err, G4A_ERR_IO,
                          "the model file was changed or became unreadable while it was loaded. "
                          "Open the model again.");
        }
    }
    g4a_free(p.rows);
    g4a_free(p.jobs);
    return st;
}
