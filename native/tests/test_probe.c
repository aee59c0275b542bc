/* Measuring the machine: numbers that make sense, and every refusal a clean one. */
#include <math.h>

#include "alloc.h"
#include "check.h"
#include "g4a.h"
#include "limits.h"

static bool plausible(double rate) {
    return isfinite(rate) && rate > 1e6 && rate < 1e15;
}

static void test_measures(void) {
    const uint64_t before = g4a_allocated_bytes();
    g4a_speed speed = {0};
    g4a_error err = {0};
    CHECK_INT(g4a_probe_speed(2, &speed, &err), G4A_OK);
    CHECK(plausible(speed.bytes_per_second));
    CHECK(plausible(speed.weights_per_second));
    CHECK(plausible(speed.batch_weights_per_second));
    CHECK(g4a_allocated_bytes() == before);
}

static void test_refusals(void) {
    g4a_speed speed = {0};
    g4a_error err = {0};
    CHECK_INT(g4a_probe_speed(1, NULL, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_probe_speed(G4A_MAX_THREADS + 1, &speed, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_probe_speed(-1, &speed, &err), G4A_ERR_INVALID);
#if defined(G4A_CHECKED)
    const uint64_t before = g4a_allocated_bytes();
    for (int64_t n = 1;; n++) {
        (void)g4a_alloc_fail_at(n, true);
        const g4a_status st = g4a_probe_speed(1, &speed, &err);
        if (g4a_alloc_fail_at(0, false) < n) {
            CHECK_INT(st, G4A_OK);
            break;
        }
        CHECK_INT(st, G4A_ERR_NOMEM);
        CHECK(g4a_allocated_bytes() == before);
    }
#endif
}

int main(void) {
    test_measures();
    test_refusals();
    return check_done();
}
