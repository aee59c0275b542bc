/* error.h – how a failing function explains itself. */
#ifndef G4A_ERROR_H
#define G4A_ERROR_H

#include "common.h"

/* Stores status and the formatted sentence in err (may be NULL) and returns status. Text that does
 * not fit is cut at a UTF-8 boundary; control characters coming from a file are shown as '?'. */
g4a_status g4a_fail(g4a_error *err, g4a_status status, const char *format, ...) G4A_PRINTF(3, 4);

/* OOM has one sentence everywhere. */
g4a_status g4a_fail_nomem(g4a_error *err, uint64_t bytes);

#endif
