/* Guesses from the text so far: what is found, how many are tried, what is learnt. (test_session.c:
 * that they change nothing.) */
#include "draft.h"

#include "check.h"

static g4a_drafter begun(const int32_t *text, size_t n) {
    g4a_drafter d;
    g4a_draft_init(&d);
    g4a_draft_begin(&d, text, n);
    return d;
}

static void test_what_followed_last_time(void) {
    static const int32_t text[] = {1, 2, 3, 4, 5, 6, 1, 2, 3};
    const g4a_drafter d = begun(text, 9);
    int32_t guesses[G4A_MAX_DRAFT];
    CHECK_INT(g4a_draft_guess(&d, text, 9, 15, true, guesses), 6);
    CHECK(memcmp(guesses, text + 3, 6 * sizeof *guesses) == 0);
    CHECK_INT(g4a_draft_guess(&d, text, 9, 2, true, guesses), 2);
    CHECK_INT(g4a_draft_guess(&d, text, 9, 0, true, guesses), 0);
}

static void test_nothing_to_go_on(void) {
    static const int32_t text[] = {1, 2, 3, 4, 9, 2, 5};
    int32_t guesses[G4A_MAX_DRAFT];
    for (size_t n = 0; n <= 7; n++) { /* no two tokens in a row are there twice */
        const g4a_drafter d = begun(text, n);
        CHECK_INT(g4a_draft_guess(&d, text, n, 15, true, guesses), 0);
    }
}

static void test_the_latest_of_the_longest_matches(void) {
    static const int32_t text[] = {7, 1, 2, 50, 8, 1, 2, 60, 9, 1, 2, 70, 8, 1, 2};
    const g4a_drafter d = begun(text, 15);
    int32_t guess = 0;
    CHECK_INT(g4a_draft_guess(&d, text, 15, 1, true, &guess), 1);
    CHECK_INT(guess, 60); /* behind 8 1 2, not behind the later 1 2 */
}

/* A match is followed while it holds and looked for anew when it breaks. */
static void test_appending(void) {
    int32_t text[32] = {1, 2, 3, 4, 5, 90, 91, 1, 2};
    g4a_drafter d = begun(text, 9);
    int32_t guess = 0;
    for (int32_t i = 0; i < 3; i++) {
        CHECK_INT(g4a_draft_guess(&d, text, (size_t)(9 + i), 1, true, &guess), 1);
        CHECK_INT(guess, 3 + i);
        text[9 + i] = 3 + i;
        g4a_draft_append(&d, text, (size_t)(10 + i));
    }
    text[12] = 77;
    g4a_draft_append(&d, text, 13);
    CHECK_INT(g4a_draft_guess(&d, text, 13, 1, true, &guess), 0);
}

/* A text of one token: the match overlaps what it is compared with. */
static void test_repetition(void) {
    int32_t text[40];
    for (size_t i = 0; i < 40; i++) {
        text[i] = 5;
    }
    int32_t guesses[G4A_MAX_DRAFT];
    g4a_drafter d = begun(text, 20);
    for (size_t n = 20; n < 40; n++) {
        const size_t count = g4a_draft_guess(&d, text, n, 15, true, guesses);
        CHECK(count >= 1);
        for (size_t i = 0; i < count; i++) {
            CHECK_INT(guesses[i], 5);
        }
        g4a_draft_append(&d, text, n + 1);
    }
}

/* Wrong guesses end the trying, right ones bring it back. */
static void test_learning(void) {
    enum { N = 400 };
    static int32_t text[N];
    int32_t guesses[G4A_MAX_DRAFT];
    /* 1 2 x 1 2 y 1 2 z …: there is always a guess, and it is always wrong */
    for (int32_t i = 0; i < N; i++) {
        text[i] = i % 3 == 2 ? 100 + i : i % 3;
    }
    g4a_drafter d = begun(text, 8);
    for (size_t n = 9; n <= 200; n++) {
        g4a_draft_append(&d, text, n);
    }
    CHECK_INT(g4a_draft_guess(&d, text, 200, 15, true, guesses) > 0, 1);
    CHECK_INT(g4a_draft_guess(&d, text, 200, 15, false, guesses), 0);
    for (size_t n = 200; n < N; n++) { /* now it repeats itself */
        text[n] = text[n - 60];
        g4a_draft_append(&d, text, n + 1);
    }
    CHECK_INT(g4a_draft_guess(&d, text, N, 15, false, guesses), 15);
}

/* Where several tokens cost as much as they would one after the other, none is tried. */
static void test_costs(void) {
    int32_t text[64];
    for (int32_t i = 0; i < 64; i++) {
        text[i] = i % 20;
    }
    int32_t guesses[G4A_MAX_DRAFT];
    g4a_drafter d = begun(text, 64);
    CHECK(g4a_draft_guess(&d, text, 64, 15, false, guesses) >= 7);
    g4a_draft_measured(&d, 1, 1000);
    for (int i = 0; i < 100; i++) {
        for (size_t n = 2; n <= 16; n++) {
            g4a_draft_measured(&d, n, 1000 * n);
        }
    }
    CHECK_INT(g4a_draft_guess(&d, text, 64, 15, false, guesses), 0);
    for (int i = 0; i < 100; i++) {
        g4a_draft_measured(&d, 4, 1200);
    }
    CHECK_INT(g4a_draft_guess(&d, text, 64, 15, false, guesses), 3);
}

int main(void) {
    test_what_followed_last_time();
    test_nothing_to_go_on();
    test_the_latest_of_the_longest_matches();
    test_appending();
    test_repetition();
    test_learning();
    test_costs();
    return check_done();
}
