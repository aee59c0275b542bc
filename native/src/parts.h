/* parts.h – the files of a model: one, or the parts of a split one, mapped and read as one. */
#ifndef G4A_PARTS_H
#define G4A_PARTS_H

#include "gguf.h"
#include "os.h"

typedef struct g4a_parts {
    g4a_mapping *files; /* n of them, in order; the first has the metadata */
    size_t n;
    uint64_t bytes; /* of all files */
} g4a_parts;

/* Maps the file at path and, when it says that it is the first of several, the others beside it; g
 * gets its metadata and the tensors of all. A later part is refused, and so is whatever does not
 * belong together. progress (may be NULL) is looked at between two files. Zero p and g first; free
 * both whatever happened, g first. */
g4a_status g4a_parts_open(g4a_parts *p, g4a_gguf *g, const char *path,
                          const g4a_load_progress *progress, g4a_error *err);
void g4a_parts_close(g4a_parts *p);

/* g4a_os_map_prefetch and g4a_os_map_intact for all files. */
void g4a_parts_prefetch(const g4a_parts *p);
bool g4a_parts_intact(const g4a_parts *p);

/* The file whose mapping has data; NULL when none has. */
const g4a_mapping *g4a_parts_holding(const g4a_parts *p, const uint8_t *data);

#endif
