"""Finds what a model thought before it answered: `<think>…</think>`, however it is cut on the way.

Reasoning stands at the beginning of a reply, or right after other reasoning; anywhere else the
tags are text. A few letters are held back while they may become a tag.
"""

import re
from enum import Enum, auto

_OPEN = ("<think>", "<thinking>")
_CLOSE = ("</think>", "</thinking>")
_CLOSING = re.compile("|".join(_CLOSE))


class Section(Enum):
    """What a piece of the text is."""

    TEXT = auto()
    THOUGHT = auto()
    TAG = auto()
    """Shown nowhere."""


class ReasoningScanner:
    """Tells thoughts from the answer."""

    def __init__(self, *, thinking: bool = False) -> None:
        """Args: thinking: the text begins with thoughts already."""
        self._held = ""
        self._inside = thinking
        self._may_open = not thinking
        self.closes_unopened = False
        """True once the end of a reasoning came that had no beginning."""

    def feed(self, text: str) -> list[tuple[Section, str]]:
        """Return what is certain now, in order."""
        pieces: list[tuple[Section, str]] = []
        text, self._held = self._held + text, ""
        while text:
            if self._inside:
                text = self._inside_of(text, pieces)
            elif self._may_open:
                text = self._before(text, pieces)
            else:
                self._answer(text, pieces)
                break
        return pieces

    def finish(self) -> list[tuple[Section, str]]:
        """Return what was held back."""
        held, self._held = self._held, ""
        if not held:
            return []
        return [(Section.THOUGHT if self._inside else Section.TEXT, held)]

    def _inside_of(self, text: str, pieces: list[tuple[Section, str]]) -> str:
        found = _CLOSING.search(text)
        if found is None:
            keep = _unfinished(text, _CLOSE)
            if len(text) > keep:
                pieces.append((Section.THOUGHT, text[: len(text) - keep]))
            self._held = text[len(text) - keep :]
            return ""
        if found.start():
            pieces.append((Section.THOUGHT, text[: found.start()]))
        pieces.append((Section.TAG, found[0]))
        self._inside, self._may_open = False, True
        return text[found.end() :]

    def _before(self, text: str, pieces: list[tuple[Section, str]]) -> str:
        bare = text.lstrip()
        for tag in _OPEN:
            if bare.startswith(tag):
                pieces.append((Section.TAG, text[: len(text) - len(bare) + len(tag)]))
                self._inside = True
                return bare[len(tag) :]
        if any(tag.startswith(bare) for tag in _OPEN) and len(text) < 200:
            self._held = text
            return ""
        self._may_open = False
        return text

    def _answer(self, text: str, pieces: list[tuple[Section, str]]) -> None:
        if not self.closes_unopened and _CLOSING.search(text):
            self.closes_unopened = True
        pieces.append((Section.TEXT, text))


def _unfinished(text: str, tags: tuple[str, ...]) -> int:
    """Return how many letters at the end may be the beginning of a tag."""
    longest = max(map(len, tags)) - 1
    for length in range(min(longest, len(text)), 0, -1):
        if any(tag.startswith(text[-length:]) for tag in tags):
            return length
    return 0
