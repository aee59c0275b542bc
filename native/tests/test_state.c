/* Saving a session and going on from it: the same logits as without, to the last bit, and every
 * damaged state refused with the session untouched. */
#include "temp_model.h"

static uint8_t *state_of(const g4a_session *s, uint64_t *bytes_out) {
    *bytes_out = g4a_session_state_bytes(s);
    uint8_t *state = malloc((size_t)*bytes_out + 1);
    g4a_error err = {0};
    CHECK(state != NULL);
    CHECK_INT(g4a_session_state_get(s, state, *bytes_out, &err), G4A_OK);
    return state;
}

static void test_going_on(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q4_0), 2);
    int32_t ids[100];
    tm_ids(ids, 100, 4, 300);
    static const size_t lengths[] = {1, 15, 16, 17, 50, 64};
    for (size_t i = 0; i < 6; i++) {
        g4a_session *s = tm_session(model, 128);
        (void)tm_sync(s, ids, lengths[i]);
        uint64_t bytes;
        uint8_t *state = state_of(s, &bytes);
        g4a_session_free(s);
        s = tm_session(model, 101); /* another length of context */
        (void)tm_sync(s, ids + 30, 40);
        g4a_error err = {0};
        CHECK_INT(g4a_session_state_set(s, state, bytes, &err), G4A_OK);
        CHECK_INT(g4a_session_length(s), lengths[i]);
        CHECK(g4a_session_logits(s) == NULL);
        CHECK_INT(tm_sync(s, ids, lengths[i]), 1); /* for its logits */
        CHECK(tm_like_fresh(model, s, ids, lengths[i]));
        CHECK_INT(g4a_session_state_set(s, state, bytes, &err), G4A_OK);
        CHECK_INT(tm_sync(s, ids, 100), 100 - lengths[i]);
        CHECK(tm_like_fresh(model, s, ids, 100));
        free(state);
        g4a_session_free(s);
    }
    g4a_model_close(model);
}

static void refused(g4a_session *s, const uint8_t *state, uint64_t bytes, g4a_status status,
                    const char *says) {
    g4a_error err = {0};
    CHECK_INT(g4a_session_state_set(s, state, bytes, &err), status);
    CHECK_SAYS(err, says);
    CHECK_INT(g4a_session_length(s), 5);
    CHECK(g4a_session_logits(s) != NULL);
}

static void test_refusals(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_Q8_0), 1);
    g4a_session *s = tm_session(model, 64);
    g4a_error err = {0};
    uint8_t none[1] = {0};
    CHECK_INT(g4a_session_state_bytes(s), 0);
    CHECK_INT(g4a_session_state_get(s, none, 0, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_state_get(NULL, none, 0, &err), G4A_ERR_INVALID);
    CHECK_INT(g4a_session_state_set(s, NULL, 0, &err), G4A_ERR_INVALID);
    int32_t ids[40];
    tm_ids(ids, 40, 4, 300);
    (void)tm_sync(s, ids, 40);
    uint64_t bytes;
    uint8_t *state = state_of(s, &bytes);
    CHECK_INT(g4a_session_state_get(s, state, bytes - 1, &err), G4A_ERR_INVALID);
    (void)tm_sync(s, ids + 1, 5);
    refused(s, state, bytes - 1, G4A_ERR_FORMAT, "bytes instead of");
    refused(s, state, bytes + 1, G4A_ERR_FORMAT, "bytes instead of");
    refused(s, state, 0, G4A_ERR_FORMAT, "another model");
    refused(s, state, 9, G4A_ERR_FORMAT, "another model");
    for (size_t at = 0; at < 24; at++) { /* any field of the header that describes the model */
        state[at] ^= 1;
        refused(s, state, bytes, G4A_ERR_FORMAT, "another model");
        state[at] ^= 1;
    }
    const uint64_t n = 40;
    static const uint64_t wrong[] = {0, 39, 41, 64};
    for (size_t i = 0; i < 4; i++) {
        memcpy(state + 24, &wrong[i], 8);
        refused(s, state, bytes, G4A_ERR_FORMAT, "bytes instead of");
    }
    const uint64_t large[] = {65, UINT64_MAX, UINT64_MAX / 4};
    for (size_t i = 0; i < 3; i++) {
        memcpy(state + 24, &large[i], 8);
        refused(s, state, bytes, G4A_ERR_CONTEXT_FULL, "context holds 64");
    }
    memcpy(state + 24, &n, 8);
    const int32_t bad[] = {-1, 1 << 20};
    for (size_t i = 0; i < 2; i++) {
        int32_t id;
        memcpy(&id, state + 32 + 4 * 7, 4);
        memcpy(state + 32 + 4 * 7, &bad[i], 4);
        refused(s, state, bytes, G4A_ERR_FORMAT, "at position 7");
        memcpy(state + 32 + 4 * 7, &id, 4);
    }
    CHECK_INT(g4a_session_state_set(s, state, bytes, &err), G4A_OK);
    free(state);
    g4a_session_free(s);
    g4a_model_close(model);
}

/* Whatever the numbers are, evaluating behind them is defined. */
static void test_garbage_numbers(void) {
    g4a_model *model = tm_open(mb_tiny(G4A_TYPE_F16), 1);
    g4a_session *s = tm_session(model, 64);
    int32_t ids[48];
    tm_ids(ids, 48, 8, 300);
    (void)tm_sync(s, ids, 32);
    uint64_t bytes;
    uint8_t *state = state_of(s, &bytes);
    for (uint64_t i = 32 + 32 * 4; i < bytes; i++) {
        state[i] = (uint8_t)(i * 131 + i / 7);
    }
    g4a_error err = {0};
    CHECK_INT(g4a_session_state_set(s, state, bytes, &err), G4A_OK);
    CHECK_INT(tm_sync(s, ids, 48), 16);
    free(state);
    g4a_session_free(s);
    g4a_model_close(model);
}

int main(void) {
    test_going_on();
    test_refusals();
    test_garbage_numbers();
    return check_done();
}
