"""From what is shown back to what was written, so that a selection copies its source.

The map is made when something is copied, never while text streams: each run is looked for in the
source, in order, from where the last one ended. Runs that are not there as they are shown (escaped
characters, entities) are found letter by letter.
"""

from bisect import bisect_right
from dataclasses import dataclass

from gpt4all_desktop.markdown.model import Para, ParaKind, Run, Style

NEAR = 12
"""How many characters of source a shown character may take."""

_OPENING = "*_~`$[\\("
_CLOSING = "*_~`$)\\]"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run: where it is shown (unit and characters in it) and where it was written."""

    unit: int
    shown: int
    length: int
    start: int
    end: int
    outer_start: int
    outer_end: int
    """With the marks around it."""


class SourceMap:
    """Of one piece of Markdown and its paragraphs.

    A unit is a paragraph or a cell of a table, counted through the whole; an offset counts the
    characters shown in it.
    """

    def __init__(self, source: str, paras: tuple[Para, ...]) -> None:
        self._source = source
        self._pieces: list[_Piece] = []
        self._line_starts = [0]
        for at, letter in enumerate(source):
            if letter == "\n":
                self._line_starts.append(at + 1)
        unit = 0
        for para in paras:
            at = self._line_start(para.lines[0])
            if para.kind is ParaKind.TABLE and para.table is not None:
                for row in para.table.rows:
                    for cell in row:
                        at = self._place(unit, cell, at)
                        unit += 1
            else:
                if para.kind is not ParaKind.NOTE:
                    self._place(unit, para.runs, at)
                unit += 1
        self._units = unit

    def offset(self, unit: int, shown: int) -> int:
        """Return where in the source the character is that is shown at a place."""
        last = 0
        for piece in self._pieces:
            if piece.unit > unit:
                return last if shown else piece.start
            beyond = shown - piece.shown - piece.length
            inside = beyond < 0 or (beyond == 0 and piece is self._last_of(piece.unit))
            if piece.unit == unit and inside:
                return piece.end if not beyond else piece.start + shown - piece.shown
            last = piece.end
        return last

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """Return a range of the source with the marks around the runs that are in it entirely.

        Where it holds a line from its first shown character on, what comes before that on the line
        (the mark of a list item, of a heading) belongs to it if the range goes beyond the line.
        """
        for piece in self._pieces:
            if start <= piece.start and piece.end <= end and piece.start < piece.end:
                if piece.start <= start:
                    start = min(start, piece.outer_start)
                if piece.end >= end:
                    end = max(end, piece.outer_end)
        line = self._line_starts[bisect_right(self._line_starts, start) - 1]
        firsts = {piece.start for piece in self._pieces if line <= piece.start}
        break_at = self._source.find("\n", start)
        whole = end > break_at >= 0 or end >= len(self._source.rstrip())
        if whole and firsts and min(firsts) >= start:
            start = line
        return start, end

    def _last_of(self, unit: int) -> _Piece:
        return next(piece for piece in reversed(self._pieces) if piece.unit == unit)

    def _line_start(self, line: int) -> int:
        return self._line_starts[min(line, len(self._line_starts) - 1)]

    def _place(self, unit: int, runs: tuple[Run, ...], at: int) -> int:
        shown = 0
        for run in runs:
            if run.style & Style.MUTED and run.href:  # the address of a picture
                start, end = self._find(run.href, at)
            else:
                start, end = self._find(run.text, at)
            outer_start, outer_end = start, end
            if run.style & ~Style.MUTED or run.href:
                outer_start, outer_end = self._marks(run, start, end, at)
            self._pieces.append(
                _Piece(unit, shown, len(run.text), start, end, outer_start, outer_end)
            )
            shown += len(run.text)
            at = outer_end if run.href else end
        return at

    def _find(self, text: str, at: int) -> tuple[int, int]:
        text = text.replace("\u2028", "\n")
        found = self._source.find(text, at)
        if found >= 0:
            return found, found + len(text)
        start = None
        for letter in text:
            place = self._source.find(letter, at, at + NEAR)
            if place >= 0:
                start = place if start is None else start
                at = place + 1
        return (start if start is not None else at), at

    def _marks(self, run: Run, start: int, end: int, floor: int) -> tuple[int, int]:
        source = self._source
        while start > floor and source[start - 1] in _OPENING:
            start -= 1
        if source.startswith("![", start - 1):
            start -= 1
        if (run.href or run.style & Style.ITALIC) and source.startswith("](", end):
            close = source.find(")", end)
            end = close + 1 if close >= 0 else end
        while end < len(source) and source[end] in _CLOSING and source[end] != ")":
            end += 1
        if run.style & Style.MATH and source.startswith("\\)", end - 1):
            end += 1
        return start, end
