"""Finds text in a chat, in messages that have no widgets too. Plain Python."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gpt4all_desktop.ui.chat.rows import Row

MAX_HITS = 10_000
"""More are not counted."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the text was found."""

    turn_id: int
    offset: int
    """In the source of the message."""


class Finder:
    """The hits of one question, and the one that is looked at."""

    def __init__(self) -> None:
        self.query = ""
        self.hits: list[Hit] = []
        self.current = -1

    @property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for."""
        return re.compile(re.escape(self.query), re.IGNORECASE)

    @property
    def hit(self) -> Hit | None:
        """The hit that is looked at."""
        return self.hits[self.current] if 0 <= self.current < len(self.hits) else None

    def search(self, query: str, rows: Sequence[Row], near: int) -> None:
        """Look for a text; the first hit in or after the row `near` is looked at."""
        self.query, self.hits, self.current = query, [], -1
        if not query:
            return
        pattern, first = self.pattern, -1
        for at, row in enumerate(rows):
            if at >= near and first < 0:
                first = len(self.hits)
            for match in pattern.finditer(row.text):
                self.hits.append(Hit(row.turn.id, match.start()))
                if len(self.hits) >= MAX_HITS:
                    break
            if len(self.hits) >= MAX_HITS:
                break
        if self.hits:
            self.current = first if 0 <= first < len(self.hits) else len(self.hits) - 1

    def refresh(self, rows: Sequence[Row], near: int) -> None:
        """Look for the same text in other messages; the hit that is looked at stays if it can."""
        hit = self.hit
        self.search(self.query, rows, near)
        if hit in self.hits:
            self.current = self.hits.index(hit)

    def step(self, by: int) -> None:
        """Look at the next hit or the one before; after the last comes the first."""
        if self.hits:
            self.current = (self.current + by) % len(self.hits)

    def clear(self) -> None:
        """Look for nothing."""
        self.query, self.hits, self.current = "", [], -1
