/* draft.c – see draft.h. Owns no memory and knows nothing of models. */
#include "draft.h"

enum {
    MIN_MATCH = 2, /* one equal token is mostly an article or a comma */
    MAX_MATCH = 8  /* longer ones are not looked for: they are as good as certain */
};

/* Moving averages go an eighth of the way to each new value: some ten tokens of memory. */
static const float LEARN = 0.125f;
/* Guessing must promise this much, or it is not worth the disturbance. */
static const float MIN_GAIN = 1.05f;

void g4a_draft_init(g4a_drafter *d) {
    /* Where learning begins: hit rates of ordinary prose are lower, of copied text higher; costs
     * are those of a memory-bound model. A few tokens correct either. */
    *d = (g4a_drafter){.hit = {0.3f, 0.5f, 0.8f}, .cost = {1.0f, 1.3f, 1.4f, 1.7f, 2.4f}};
}

static size_t confidence(size_t length) {
    return length < 3 ? 0 : length < 6 ? 1 : 2;
}

static void look_up(g4a_drafter *d, const int32_t *text, size_t n) {
    d->match = d->length = 0;
    if (n <= MIN_MATCH) {
        return;
    }
    for (size_t i = n - 1; i >= MIN_MATCH && d->length < MAX_MATCH; i--) {
        if (text[i - 1] != text[n - 1] || text[i - 2] != text[n - 2]) {
            continue;
        }
        size_t length = MIN_MATCH;
        while (length < i && length < MAX_MATCH && text[i - 1 - length] == text[n - 1 - length]) {
            length++;
        }
        if (length > d->length) { /* the latest of the longest */
            d->match = i;
            d->length = length;
        }
    }
}

void g4a_draft_begin(g4a_drafter *d, const int32_t *text, size_t n) {
    look_up(d, text, n);
}

void g4a_draft_append(g4a_drafter *d, const int32_t *text, size_t n) {
    if (d->match != 0) {
        const bool right = text[d->match] == text[n - 1];
        float *hit = &d->hit[confidence(d->length)];
        *hit += LEARN * ((right ? 1.0f : 0.0f) - *hit);
        if (right) {
            d->match++;
            d->length++;
            return;
        }
    }
    look_up(d, text, n);
}

size_t g4a_draft_guess(const g4a_drafter *d, const int32_t *text, size_t n, size_t room,
                       bool always, int32_t *guesses_out) {
    if (d->match == 0) {
        return 0;
    }
    const size_t there = g4a_min_size(g4a_min_size(room, n - d->match), G4A_MAX_DRAFT);
    float tokens = 1.0f; /* expected from one evaluation */
    float chance = 1.0f; /* that all guesses so far are right */
    float best = MIN_GAIN;
    size_t count = 0;
    for (size_t size = 1, k = 0; size < G4A_DRAFT_SIZES && k < there; size++) {
        for (const size_t end = g4a_min_size(((size_t)1 << size) - 1, there); k < end; k++) {
            chance *= d->hit[confidence(d->length + k)];
            tokens += chance;
        }
        if (always || tokens > best * d->cost[size]) {
            best = tokens / d->cost[size];
            count = k;
        }
    }
    memcpy(guesses_out, text + d->match, count * sizeof *guesses_out);
    return count;
}

void g4a_draft_measured(g4a_drafter *d, size_t n, uint64_t ns) {
    if (n == 1) {
        const float old = d->single_ns;
        d->single_ns = old == 0.0f ? (float)ns : old + LEARN * ((float)ns - old);
        return;
    }
    if (d->single_ns == 0.0f) {
        return;
    }
    size_t size = 1;
    while (size + 1 < G4A_DRAFT_SIZES && n > (size_t)1 << size) {
        size++;
    }
    d->cost[size] += LEARN * ((float)ns / d->single_ns - d->cost[size]);
}
