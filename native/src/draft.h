/* draft.h – guesses at the tokens to come, looked up in the text so far (prompt lookup decoding,
 * Saxena 2023; verified as in Leviathan et al. 2023, arXiv:2211.17192).
 *
 * Where a text repeats itself – rewriting, quoting, code – the token that followed last time is
 * likely to follow again. Several guesses are evaluated together with the token that is due, which
 * costs little more than that one alone, because the weights are read once. Guesses never change
 * what is generated: see session.c. What is learnt here decides only how many are worth trying. */
#ifndef G4A_DRAFT_H
#define G4A_DRAFT_H

#include "common.h"

enum { G4A_MAX_DRAFT = 15, G4A_DRAFT_SIZES = 5, G4A_DRAFT_CONFIDENCES = 3 };

typedef struct g4a_drafter {
    size_t match;  /* index of the token that is guessed next; 0 = no guess */
    size_t length; /* tokens before it that are the same as the last ones of the text */
    float hit[G4A_DRAFT_CONFIDENCES]; /* share of guesses that were right, by length of the match */
    float cost[G4A_DRAFT_SIZES];      /* of 1, 2, 4, 8, 16 tokens together, in those of 1 alone */
    float single_ns;                  /* one token alone; 0 = not measured yet */
} g4a_drafter;

void g4a_draft_init(g4a_drafter *d);

/* Begins a text: forgets the match, not what was learnt. */
void g4a_draft_begin(g4a_drafter *d, const int32_t *text, size_t n);

/* Token text[n − 1] was appended: compares it with the guess there was and looks for the next. */
void g4a_draft_append(g4a_drafter *d, const int32_t *text, size_t n);

/* Writes the guesses for text[n], text[n + 1], … that are worth evaluating with one token (always:
 * all there are); at most room of them. Returns how many: 0, 1, 3, 7 or 15, fewer where the text
 * they come from ends. */
size_t g4a_draft_guess(const g4a_drafter *d, const int32_t *text, size_t n, size_t room,
                       bool always, int32_t *guesses_out);

/* Evaluating n tokens together took that long. */
void g4a_draft_measured(g4a_drafter *d, size_t n, uint64_t ns);

#endif
