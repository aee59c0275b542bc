/* check.h – assertions for the unit tests: print what was found and where, count, go on. A test's
 * main ends with `return check_done();` */
#ifndef G4A_TEST_CHECK_H
#define G4A_TEST_CHECK_H

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static int check_failures;
static int check_count;

#define CHECK(cond)                                                             \
    do {                                                                        \
        check_count++;                                                          \
        if (!(cond)) {                                                          \
            check_failures++;                                                   \
            fprintf(stderr, "%s:%d: %s is false\n", __FILE__, __LINE__, #cond); \
        }                                                                       \
    } while (0)

#define CHECK_INT(found, expected)                                                        \
    do {                                                                                  \
        const int64_t f_ = (int64_t)(found);                                              \
        const int64_t e_ = (int64_t)(expected);                                           \
        check_count++;                                                                    \
        if (f_ != e_) {                                                                   \
            check_failures++;                                                             \
            fprintf(stderr, "%s:%d: %s is %" PRId64 ", expected %" PRId64 "\n", __FILE__, \
                    __LINE__, #found, f_, e_);                                            \
        }                                                                                 \
    } while (0)

/* The sentence of an error must contain a fragment: tests pin what the user is told. */
#define CHECK_SAYS(err, fragment)                                                                  \
    do {                                                                                           \
        check_count++;                                                                             \
        if (strstr((err).text, (fragment)) == NULL) {                                              \
            check_failures++;                                                                      \
            fprintf(stderr, "%s:%d: \"%s\" does not say \"%s\"\n", __FILE__, __LINE__, (err).text, \
                    (fragment));                                                                   \
        }                                                                                          \
    } while (0)

static int check_done(void) {
    fprintf(stderr, "%d checks, %d failed\n", check_count, check_failures);
    return check_failures == 0 ? 0 : 1;
}

#endif
