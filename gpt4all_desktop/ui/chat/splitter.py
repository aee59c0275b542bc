"""Text of a message → typed blocks, while it streams.

A block is append-only, and only the last one still grows: whoever shows blocks redraws nothing that
is finished. Today there are two kinds, prose and fenced code; what becomes of prose (Markdown) is
not decided here.

Long runs are cut, at a paragraph where there is one, so that the growing block stays small whatever
a model writes.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

PROSE_SOFT = 4_000
"""Characters after which prose is cut at the next empty line."""
PROSE_HARD = 8_000
"""Characters after which prose is cut at the next line."""
CUT = 4_000
"""Characters after which a single line is cut: laying it out anew costs in proportion to its size,
most where a fallback font has to be found for each letter."""
CODE_HARD = 32_000
"""Characters after which code is cut at the next line."""

_INFO = 200  # a longer info string is not one
# Fences inside lists are indented; how far, only the list would know: 12 columns are taken.
_MAY_OPEN = re.compile(r"[ \t]{0,12}(?:`{0,2}|~{0,2}|`{3,}[^`]*|~{3,}.*)")
_OPENS = re.compile(r"([ \t]{0,12})(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*")


class BlockKind(StrEnum):
    """How a block is shown."""

    PROSE = "prose"
    CODE = "code"
    ERROR = "error"
    """The end of a reply that failed; never made by the splitter. Open while it offers a way on."""


@dataclass(slots=True)
class Block:
    """A piece of a message. `text` grows at its end until the block is `closed`."""

    kind: BlockKind
    text: str = ""
    language: str = ""
    continued: bool = False
    """The block goes on in the middle of what the one before it began."""
    closed: bool = False


class BlockSplitter:
    """Splits a growing text. `feed` what comes, `finish` at the end."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._undecided: str | None = ""
        """The current line while it may still be a fence; None once it cannot."""
        self._newlines = 0
        """Line ends that are shown only if something follows."""
        self._grown: list[str] = []
        """Text for the last block, added to it when `feed` ends."""
        self._length = 0
        """Characters of the last block including `_grown`."""
        self._line_length = 0
        self._fence = ""
        self._fence_indent = 0
        self._closing: re.Pattern[str] | None = None

    def feed(self, text: str) -> int:
        """Take more text; return the index of the first block that changed."""
        first = len(self.blocks)
        if self.blocks and not self.blocks[-1].closed:
            first -= 1
        lines = text.replace("\r", "").split("\n")
        for line in lines[:-1]:
            self._extend(line)
            self._end_line()
        self._extend(lines[-1])
        self._settle()
        return first

    def finish(self) -> int:
        """Take the end of the text; return the index of the first block that changed."""
        first = max(0, len(self.blocks) - 1)
        if self._undecided and not self._is_fence(self._undecided):
            self._emit(self._undecided)
        self._undecided = ""
        self._close()
        return first

    def _extend(self, piece: str) -> None:
        if self._undecided is None:
            self._emit(piece)
            return
        self._undecided += piece
        if not self._may_be_fence(self._undecided):
            line, self._undecided = self._undecided, None
            self._emit(self._without_indent(line))

    def _end_line(self) -> None:
        line, self._undecided = self._undecided, ""
        self._line_length = 0
        if line is not None and self._is_fence(line):
            return
        if line and (line.strip() or self._closing):
            self._emit(self._without_indent(line))
        self._newlines += 1

    def _may_be_fence(self, line: str) -> bool:
        if self._closing is not None:
            return not line.strip(" \t" + self._fence[0]) and len(line) < _INFO
        return len(line) < _INFO and _MAY_OPEN.fullmatch(line) is not None

    def _is_fence(self, line: str) -> bool:
        """Open or close a code block if the line says so."""
        if self._closing is not None:
            if self._closing.fullmatch(line) is None:
                return False
            if self._newlines > 1:
                self._append("\n" * (self._newlines - 1))
            self._close()
            return True
        match = _OPENS.fullmatch(line) if len(line) < _INFO else None
        if match is None:
            return False
        self._close()
        self._fence_indent = len(match[1])
        self._fence = match[2]
        mark = re.escape(match[2][0])
        self._closing = re.compile(rf"[ \t]{{0,12}}{mark}{{{len(match[2])},}}[ \t]*")
        self._open(Block(kind=BlockKind.CODE, language=match[3]))
        return True

    def _without_indent(self, line: str) -> str:
        if self._closing is None:
            return line
        cut = 0
        while cut < self._fence_indent and cut < len(line) and line[cut] in " \t":
            cut += 1
        return line[cut:]

    def _emit(self, text: str) -> None:
        """Append text of one line to the last block, preceded by the line ends held back."""
        if not text:
            return
        code = self._closing is not None
        if not self.blocks or self.blocks[-1].closed:
            self._newlines = 0
            self._open(Block(kind=BlockKind.PROSE))
        elif self._newlines and self._is_long(code):
            paragraph = not code and self._newlines > 1
            self._newlines = self._newlines - 1 if code else 0
            self._next(continued=not paragraph)
        if self._newlines:
            self._append("\n" * self._newlines)
            self._newlines = 0
        while self._line_length + len(text) > CUT:
            at = CUT - self._line_length
            space = text.rfind(" ", 0, at)
            at = space + 1 if space > at // 2 else at
            self._append(text[:at])
            text = text[at:]
            self._next(continued=True)
        self._append(text)
        self._line_length += len(text)

    def _is_long(self, code: bool) -> bool:
        if code:
            return self._length > CODE_HARD
        return self._length > (PROSE_SOFT if self._newlines > 1 else PROSE_HARD)

    def _append(self, text: str) -> None:
        self._grown.append(text)
        self._length += len(text)

    def _open(self, block: Block) -> None:
        self._settle()
        self.blocks.append(block)
        self._length = self._line_length = 0
        if block.kind is BlockKind.CODE:
            self._newlines = 0

    def _next(self, *, continued: bool) -> None:
        """Go on in a new block of the same kind."""
        newlines, last = self._newlines, self.blocks[-1]
        self._settle()
        last.closed = True
        self._open(Block(kind=last.kind, language=last.language, continued=continued))
        self._newlines = newlines

    def _settle(self) -> None:
        if self._grown:
            self.blocks[-1].text += "".join(self._grown)
            self._grown.clear()

    def _close(self) -> None:
        self._settle()
        if self.blocks:
            self.blocks[-1].closed = True
        self._newlines = 0
        self._closing = None
