/* parts.c – a model may be split into files "<prefix>-00001-of-00003.gguf" and so on (specs §1.4).
 * Each is a complete GGUF with tensors of its own and data aligned in its own way; the first alone
 * has the metadata of the model. They become one g4a_gguf here, and nothing else knows of them but
 * by g4a_parts. A later part needs no metadata but its place among the others; an architecture is
 * compared all the same, because one that differs shows that parts were mixed up. */
#include "parts.h"

#include <stdio.h>

#include "alloc.h"

#define TAIL "-00001-of-00002.gguf" /* what the name of a first part ends with */

/* What a file says about its place. */
typedef struct place {
    uint64_t no; /* from 0 */
    uint64_t count;
    uint64_t n_tensors; /* of all parts */
} place;

static const char *name_of(const char *path) {
    const char *name = path;
    for (const char *c = path; *c != '\0'; c++) {
        if (*c == '/' || *c == '\\') {
            name = c + 1;
        }
    }
    return name;
}

static g4a_status read_place(const g4a_gguf *g, place *out, g4a_error *err) {
    static const char *const keys[] = {"split.count", "split.no", "split.tensors.count"};
    const uint64_t limits[] = {G4A_MAX_PARTS, G4A_MAX_PARTS, G4A_MAX_TENSORS};
    uint64_t values[] = {0, 0, 0};
    for (size_t i = 0; i < G4A_COUNT(keys); i++) {
        bool found = false;
        const g4a_status st = g4a_gguf_get_u64(g, keys[i], limits[i], &values[i], &found, err);
        if (st != G4A_OK) {
            return st;
        }
        if (i == 0 && values[i] <= 1) {
            break; /* not split, whatever else it says */
        }
        if (!found) {
            return g4a_fail(err, G4A_ERR_FORMAT, "the file lacks the metadata \"%s\".", keys[i]);
        }
    }
    *out = (place){.count = values[0], .no = values[1], .n_tensors = values[2]};
    return G4A_OK;
}

/* The file that was asked for must be the first, and have the name by which the others are found.
 */
static g4a_status check_first(const char *path, const place *first, g4a_error *err) {
    char tail[sizeof TAIL + 16];
    const char *name = name_of(path);
    snprintf(tail, sizeof tail, "-%05u-of-%05u.gguf", (unsigned)first->no + 1,
             (unsigned)first->count);
    const size_t n = strlen(name);
    if (n < strlen(tail) || strcmp(name + n - strlen(tail), tail) != 0) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "\"%s\" is part %u of %u of a model, and its name must end with \"%s\": "
                        "the other parts are found by it. Give all parts their names back.",
                        name, (unsigned)first->no + 1, (unsigned)first->count, tail);
    }
    if (first->no != 0) {
        return g4a_fail(err, G4A_ERR_INVALID,
                        "\"%s\" is part %u of %u of a model. Open the first part instead.", name,
                        (unsigned)first->no + 1, (unsigned)first->count);
    }
    return G4A_OK;
}

/* A later part must be that part of this model. */
static g4a_status check_later(const g4a_gguf *model, const g4a_gguf *part, const place *first,
                              uint64_t no, g4a_error *err) {
    place here;
    g4a_status st = read_place(part, &here, err);
    if (st != G4A_OK) {
        return st;
    }
    if (here.count <= 1 || here.count != first->count) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "the first part belongs to a model of %u files, this one to one of %u.",
                        (unsigned)first->count, (unsigned)here.count);
    }
    if (here.no != no) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "by its name this is part %u, by its metadata part %u.", (unsigned)no + 1,
                        (unsigned)here.no + 1);
    }
    g4a_str ours = {"", 0};
    g4a_str theirs = {"", 0};
    bool found = false;
    st = g4a_gguf_get_str(model, "general.architecture", &ours, NULL, err);
    if (st == G4A_OK) {
        st = g4a_gguf_get_str(part, "general.architecture", &theirs, &found, err);
    }
    const bool same =
        ours.bytes == theirs.bytes && memcmp(ours.data, theirs.data, (size_t)ours.bytes) == 0;
    if (st == G4A_OK && found && !same) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "this part has the architecture \"%.*s\", the first one \"%.*s\": they are "
                        "of different models.",
                        (int)g4a_min_size((size_t)theirs.bytes, 40), theirs.data,
                        (int)g4a_min_size((size_t)ours.bytes, 40), ours.data);
    }
    return st;
}

static g4a_status append(g4a_gguf *g, const g4a_mapping *file, const place *first, uint64_t no,
                         g4a_error *err) {
    g4a_gguf part = {0};
    g4a_status st = g4a_gguf_read(&part, file->data, file->size, err);
    if (st == G4A_OK) {
        st = check_later(g, &part, first, no, err);
    }
    if (st == G4A_OK) {
        st = g4a_gguf_append(g, &part, err);
    }
    g4a_gguf_free(&part);
    return st;
}

/* path is that of the first part and becomes that of the others. */
static g4a_status open_later(g4a_parts *p, g4a_gguf *g, char *path, const place *first,
                             const g4a_load_progress *progress, g4a_error *err) {
    char *number = path + strlen(path) - strlen(TAIL) + 1;
    char digits[24];
    g4a_error why = {0};
    for (uint64_t no = 1; no < first->count; no++) {
        snprintf(digits, sizeof digits, "%05u", (unsigned)no + 1);
        memcpy(number, digits, 5);
        if (progress != NULL && g4a_shared_load(&progress->cancel) != 0) {
            return g4a_fail(err, G4A_ERR_CANCELLED, "stopped.");
        }
        g4a_mapping *file = &p->files[p->n];
        g4a_status st = g4a_os_map(path, file, &why);
        if (st != G4A_OK) {
            return st == G4A_ERR_NOMEM
                       ? g4a_fail(err, st, "%s", why.text)
                       : g4a_fail(err, st, "part %u of %u is missing or cannot be read: %s",
                                  (unsigned)no + 1, (unsigned)first->count, why.text);
        }
        p->n++;
        p->bytes += file->size; /* sizes of files: cannot wrap */
        st = append(g, file, first, no, &why);
        if (st != G4A_OK) {
            return st == G4A_ERR_NOMEM
                       ? g4a_fail(err, st, "%s", why.text)
                       : g4a_fail(err, st, "in \"%s\": %s", name_of(path), why.text);
        }
    }
    memcpy(number, "00001", 5);
    if (g->n_tensors != first->n_tensors) {
        return g4a_fail(err, G4A_ERR_FORMAT,
                        "the %u parts of the model have %llu tensors together, but \"%s\" speaks "
                        "of %llu: they do not belong together, download them again.",
                        (unsigned)first->count, (unsigned long long)g->n_tensors, name_of(path),
                        (unsigned long long)first->n_tensors);
    }
    return G4A_OK;
}

static g4a_status open_all(g4a_parts *p, g4a_gguf *g, const char *path, const place *first,
                           const g4a_load_progress *progress, g4a_error *err) {
    const size_t n = strlen(path) + 1;
    g4a_mapping *files = g4a_calloc(first->count, sizeof *files);
    char *name = g4a_calloc(n, 1);
    g4a_status st = G4A_OK;
    if (files == NULL || name == NULL) {
        g4a_free(files);
        st = g4a_fail_nomem(err, first->count * sizeof *files + n);
    } else {
        memcpy(name, path, n);
        files[0] = p->files[0];
        g4a_free(p->files);
        p->files = files;
        st = open_later(p, g, name, first, progress, err);
    }
    g4a_free(name);
    return st;
}

g4a_status g4a_parts_open(g4a_parts *p, g4a_gguf *g, const char *path,
                          const g4a_load_progress *progress, g4a_error *err) {
    place first;
    p->files = g4a_calloc(1, sizeof *p->files);
    if (p->files == NULL) {
        return g4a_fail_nomem(err, sizeof *p->files);
    }
    g4a_status st = g4a_os_map(path, p->files, err);
    if (st != G4A_OK) {
        return st;
    }
    p->n = 1;
    p->bytes = p->files->size;
    if ((st = g4a_gguf_read(g, p->files->data, p->files->size, err)) != G4A_OK ||
        (st = read_place(g, &first, err)) != G4A_OK || first.count <= 1) {
        return st;
    }
    st = check_first(path, &first, err);
    return st != G4A_OK ? st : open_all(p, g, path, &first, progress, err);
}

void g4a_parts_close(g4a_parts *p) {
    for (size_t i = 0; i < p->n; i++) {
        g4a_os_unmap(&p->files[i]);
    }
    g4a_free(p->files);
    *p = (g4a_parts){0};
}

void g4a_parts_prefetch(const g4a_parts *p) {
    for (size_t i = 0; i < p->n; i++) {
        g4a_os_map_prefetch(&p->files[i]);
    }
}

bool g4a_parts_intact(const g4a_parts *p) {
    for (size_t i = 0; i < p->n; i++) {
        if (!g4a_os_map_intact(&p->files[i])) {
            return false;
        }
    }
    return true;
}

const g4a_mapping *g4a_parts_holding(const g4a_parts *p, const uint8_t *data) {
    for (size_t i = 0; i < p->n; i++) {
        const g4a_mapping *f = &p->files[i];
        if ((uintptr_t)data - (uintptr_t)f->data < f->size) {
            return f;
        }
    }
    return NULL;
}
