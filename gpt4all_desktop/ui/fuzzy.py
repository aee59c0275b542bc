"""Finding a name from a few of its letters. Plain Python.

Every word of the query must be found in the text, in any order: as the beginning of a word, inside
one, or as letters spread over it in order. Letters are compared without case and accents.
"""

import unicodedata

from gpt4all_desktop.record import record

_WHOLE, _PREFIX, _WORD, _INSIDE, _SPREAD = 120.0, 100.0, 80.0, 50.0, 20.0
"""What a word of the query is worth where it was found: all of the text, its beginning, ..."""
_SPREAD_LETTERS = 2
"""Fewer letters are never looked for spread over a text: nearly every text has them."""


@record
class Match:
    """How well a text answers a query."""

    score: float
    places: frozenset[int]
    """Indexes of the characters that were looked for."""


def match(query: str, text: str, *, spread: bool = True) -> Match | None:
    """Return how well `text` answers `query`, or None if it does not. An empty query matches.

    Args:
        spread: whether the letters of a word may be spread over the text. In a sentence they
            nearly always can, which says nothing.
    """
    words = fold(query).split()
    if not words:
        return Match(score=0.0, places=frozenset())
    folded = fold(text)
    score, places = 0.0, set[int]()
    for word in words:
        found = _find(word, folded, spread)
        if found is None:
            return None
        score += found[0]
        places.update(found[1])
    # Of two texts that answer equally well, the shorter one says less besides.
    return Match(score=score - len(text) / 1000, places=frozenset(places))


def fold(text: str) -> str:
    """Return the text without case and accents; each character stays in its place."""
    if text.isascii():
        return text.lower()
    return "".join(_fold(character) for character in text)


def _fold(character: str) -> str:
    base = unicodedata.normalize("NFKD", character)[:1].casefold()
    return base if len(base) == 1 else character


def _find(word: str, text: str, spread: bool) -> tuple[float, range | list[int]] | None:
    at = text.find(word)
    if at == 0:
        return (_WHOLE if len(word) == len(text) else _PREFIX), range(len(word))
    inside = at
    while at > 0:
        if not text[at - 1].isalnum():
            return _WORD, range(at, at + len(word))
        at = text.find(word, at + 1)
    if inside > 0:
        return _INSIDE, range(inside, inside + len(word))
    return _find_spread(word, text) if spread and len(word) >= _SPREAD_LETTERS else None


def _find_spread(word: str, text: str) -> tuple[float, list[int]] | None:
    """Find the letters in order; the first one begins a word, and so do some of the others."""
    for start in range(len(text)):
        if text[start] != word[0] or (start and text[start - 1].isalnum()):
            continue
        places = [start]
        for letter in word[1:]:
            at = _begin_of_word(letter, text, places[-1] + 1)
            at = at if at >= 0 else text.find(letter, places[-1] + 1)
            if at < 0:
                break
            places.append(at)
        if len(places) == len(word):
            gaps = places[-1] - places[0] + 1 - len(word)
            return _SPREAD - min(gaps, 15), places
    return None


def _begin_of_word(letter: str, text: str, start: int) -> int:
    at = text.find(letter, start)
    while at >= 0 and text[at - 1].isalnum():
        at = text.find(letter, at + 1)
    return at
