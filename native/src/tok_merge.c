/* tok_merge.c – the merge loop of both tokenizer types, O(n log n): candidates wait in a heap and
 * are checked when they come up instead of being removed when they become stale. */
#include "tok_internal.h"

void g4a_tok_heap_push(g4a_tok_cand *heap, size_t *n, g4a_tok_cand c) {
    size_t i = (*n)++;
    while (i > 0 && c.key < heap[(i - 1) / 2].key) {
        heap[i] = heap[(i - 1) / 2];
        i = (i - 1) / 2;
    }
    heap[i] = c;
}

g4a_tok_cand g4a_tok_heap_pop(g4a_tok_cand *heap, size_t *n) {
    const g4a_tok_cand top = heap[0];
    const g4a_tok_cand last = heap[--*n];
    size_t i = 0;
    for (;;) {
        size_t child = 2 * i + 1;
        if (child >= *n) {
            break;
        }
        child += child + 1 < *n && heap[child + 1].key < heap[child].key;
        if (last.key <= heap[child].key) {
            break;
        }
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = last;
    return top;
}

static void offer(const g4a_tokenizer *tok, const char *text, const g4a_tok_sym *syms,
                  uint32_t left, g4a_tok_cand *heap, size_t *n_heap) {
    const g4a_tok_sym *a = &syms[left];
    const g4a_tok_sym *b = &syms[a->next];
    g4a_tok_cand c;
    const uint32_t priority = tok->pair(tok, text, a, b, &c.id);
    if (priority != G4A_TOK_NONE) {
        c.key = (uint64_t)priority << 32 | left;
        c.bytes = a->bytes + b->bytes;
        g4a_tok_heap_push(heap, n_heap, c);
    }
}

void g4a_tok_merge(const g4a_tokenizer *tok, const char *text, g4a_tok_sym *syms, uint32_t n,
                   g4a_tok_cand *heap) {
    for (uint32_t i = 0; i < n; i++) {
        syms[i].prev = i == 0 ? G4A_TOK_NONE : i - 1;
        syms[i].next = i + 1 == n ? G4A_TOK_NONE : i + 1;
    }
    size_t n_heap = 0;
    for (uint32_t i = 0; i + 1 < n; i++) {
        offer(tok, text, syms, i, heap, &n_heap);
    }
    while (n_heap > 0) {
        const g4a_tok_cand c = g4a_tok_heap_pop(heap, &n_heap);
        const uint32_t left = (uint32_t)c.key;
        g4a_tok_sym *a = &syms[left];
        /* A stretch only ever grows or dies, so an unchanged total means unchanged halves. */
        if (a->bytes == 0 || a->next == G4A_TOK_NONE || a->bytes + syms[a->next].bytes != c.bytes) {
            continue;
        }
        g4a_tok_sym *b = &syms[a->next];
        a->bytes = c.bytes;
        a->id = c.id;
        a->next = b->next;
        b->bytes = 0;
        if (a->next != G4A_TOK_NONE) {
            syms[a->next].prev = left;
            offer(tok, text, syms, left, heap, &n_heap);
        }
        if (a->prev != G4A_TOK_NONE) {
            offer(tok, text, syms, a->prev, heap, &n_heap);
        }
    }
}
