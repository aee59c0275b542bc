"""Text of a message → typed blocks, while it streams.

A block is append-only, and only the last one still grows: whoever shows blocks redraws nothing that
is finished. Prose is cut where Markdown has a safe boundary – an empty line outside of lists, a
heading – so that the piece that is parsed again while it grows stays small. Fenced code, tables,
formulas on their own and reasoning are blocks of their kind.

Each block knows which part of the text it comes from, marks included: copying copies the source.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from gpt4all_desktop.markdown import MAX_COLUMNS
from gpt4all_desktop.ui.chat.reasoning import ReasoningScanner, Section

PROSE_MIN = 240
"""Characters before which prose is not cut: many tiny blocks cost more than a few small ones."""
PROSE_SOFT = 1_600
"""Characters after which a list is cut at its next item."""
PROSE_HARD = 6_000
"""Characters after which prose is cut at the next line."""
CUT = 2_000
"""Characters after which a single line is cut: laying it out anew costs in proportion to its size,
most where a fallback font has to be found for each letter."""
WORD = 100
"""Characters beyond that until which the end of a word is waited for."""
LONG_LINE = 1_000
"""Characters after which a line of code is wrapped unless the user wants otherwise."""
CODE_HARD = 8_000
"""Characters after which code is cut at the next line."""
TABLE_HARD = 6_000
"""Characters after which a table is cut at the next row."""
TABLE_CELLS = 160
"""Cells after which a table is cut at the next row: each takes as long as a line of text."""
DEEPEST = 44
"""Spaces before a line of prose beyond which it is not deeper: they cost, and nobody sees them."""
MATH_HARD = 4_000
"""A longer formula is not one."""

_INFO = 200  # a longer info string is not one
_WIDE = 2_000  # a longer head of a table is not one
# Fences inside lists are indented; how far, only the list would know: 12 columns are taken.
_MAY_OPEN = re.compile(r"[ \t]{0,12}(?:`{0,2}|~{0,2}|`{3,}[^`]*|~{3,}.*)")
_OPENS = re.compile(r"([ \t]{0,12})(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*")
_MAY_MARK = re.compile(r"[ \t]{0,12}(?:[-*+]|\d{1,9}[.)]?|#{1,6}|\\|\$)?")
_ITEM = re.compile(r"([ \t]{0,12})(?:[-*+]|\d{1,9}[.)])[ \t]")
_HEADING = re.compile(r"#{1,6}[ \t]")
_MAY_TABLE = re.compile(r" {0,3}\|")
_DELIMITER = re.compile(r"[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_MAY_DELIMIT = re.compile(r"[ \t|:-]*")
_MATH = re.compile(r"[ \t]{0,12}(\$\$|\\\[)")


class BlockKind(StrEnum):
    """How a block is shown."""

    PROSE = "prose"
    CODE = "code"
    TABLE = "table"
    MATH = "math"
    REASONING = "reasoning"
    """The line above what a model thought; the thoughts follow as blocks of their kinds."""
    FILES = "files"
    """What goes with a message; never made by the splitter."""
    EDITOR = "editor"
    """In place of all blocks while a message is edited; never made by the splitter."""
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
    joined: bool = False
    """It even goes on in the middle of a line."""
    closed: bool = False
    thought: bool = False
    """It is part of the reasoning."""
    nested: bool = False
    """Prose that goes on inside a list item."""
    plain: bool = False
    """Prose that is no Markdown: what the user wrote."""
    start: int = 0
    """The part of the source it comes from, with fences and marks."""
    end: int = 0

    @property
    def is_one_line(self) -> bool:
        """True when it begins with a very long line."""
        return len(self.text) > LONG_LINE and self.text.find("\n", 0, LONG_LINE) < 0


class BlockSplitter:
    """Splits a growing text. `feed` what comes, `finish` at the end."""

    def __init__(self, *, markdown: bool = True, thinking: bool = False) -> None:
        """Args: markdown: False for what a user wrote: only code is a block of its own there.

        thinking: the text begins within the reasoning: the template has opened it.
        """
        self.blocks: list[Block] = []
        self._markdown = markdown
        self._scanner = ReasoningScanner(thinking=thinking) if markdown else None
        self._thought = False
        self._position = 0
        """How much of the source was taken."""
        self._undecided: str | None = ""
        """The current line while it may still be a mark; None once it cannot."""
        self._head: str | None = None
        """A line that is the head of a table if the next one says so."""
        self._newlines = 0
        """Line ends that are shown only if something follows."""
        self._grown: list[str] = []
        """Text for the last block, added to it when `feed` ends."""
        self._length = 0
        """Characters of the last block including `_grown`."""
        self._line_length = 0
        self._last = ""
        """The last letter that was taken."""
        self._in_list = False
        self._cells = 0
        self._fence = ""
        self._fence_indent = 0
        self._closing: re.Pattern[str] | None = None
        self._math_end = ""
        if thinking:
            self._set_section(Section.THOUGHT)

    @property
    def closes_unopened(self) -> bool:
        """True when the text ended a reasoning that it had not begun."""
        return self._scanner is not None and self._scanner.closes_unopened

    def feed(self, text: str) -> int:
        """Take more text; return the index of the first block that changed."""
        first = len(self.blocks)
        if self.blocks and not self.blocks[-1].closed:
            first -= 1
        text = text.replace("\r", "")
        if self._scanner is None:
            self._feed(text)
        else:
            self._take(self._scanner.feed(text))
        self._settle()
        return first

    def finish(self) -> int:
        """Take the end of the text; return the index of the first block that changed."""
        first = max(0, len(self.blocks) - 1)
        if self._scanner is not None:
            self._take(self._scanner.finish())
        self._end_section()
        return first

    def _take(self, pieces: list[tuple[Section, str]]) -> None:
        for section, text in pieces:
            if section is Section.TAG:
                self._position += len(text)
                continue
            if (section is Section.THOUGHT) != self._thought:
                self._end_section()
                self._set_section(section)
            self._feed(text)

    def _set_section(self, section: Section) -> None:
        self._thought = section is Section.THOUGHT
        if self._thought:
            head = Block(kind=BlockKind.REASONING, closed=True, start=self._position)
            head.end = self._position
            self.blocks.append(head)

    def _end_section(self) -> None:
        line, self._undecided = self._undecided, ""
        if self._head is not None and line and _DELIMITER.fullmatch(line):
            self._open_table(line)
        else:
            self._release_head(len(line or ""))
            if line and not self._is_mark(line):
                self._emit(line)
        self._close()
        self._line_length = 0
        self._in_list = False

    def _feed(self, text: str) -> None:
        lines = text.split("\n")
        for line in lines[:-1]:
            self._extend(line)
            self._end_line()
        self._extend(lines[-1])

    def _extend(self, piece: str) -> None:
        self._position += len(piece)
        if self._undecided is None:
            self._emit(piece)
            return
        self._undecided += piece
        if len(self._undecided) > _WIDE and self._closing is None and self._undecided.isspace():
            self._undecided = self._undecided[:DEEPEST]
        if not self._may_be_mark(self._undecided):
            line, self._undecided = self._undecided, None
            self._release_head(len(line))
            self._emit(self._without_indent(line))

    def _end_line(self) -> None:
        line, self._undecided = self._undecided, ""
        self._line_length = 0
        if line is None or not self._end_of_mark(line):
            if line and (line.strip() or self._closing):
                self._emit(self._without_indent(line))
            self._newlines += 1
        self._position += 1

    def _end_of_mark(self, line: str) -> bool:
        """Take a whole line that may be a mark; True when nothing of it is left."""
        if self._head is not None:
            if _DELIMITER.fullmatch(line):
                self._open_table(line)
                return True
            self._release_head(len(line))
        if self._is_mark(line):
            return True
        if self._may_be_head(line):
            self._head = line
            return True
        return False

    def _may_be_head(self, line: str) -> bool:
        if not self._markdown or self._closing is not None or self._math_end or self._in_table:
            return False
        return len(line) < _WIDE and self._may_begin_table(line)

    def _may_begin_table(self, line: str) -> bool:
        if _MAY_TABLE.match(line) is None:
            return False
        after_blank = self._newlines > (0 if self.blocks and self.blocks[-1].closed else 1)
        return not self._in_list or (after_blank and line[0] == "|")  # which ends the list

    # What a line may become.

    def _may_be_mark(self, line: str) -> bool:
        """True while the beginning of a line does not say yet what the line is."""
        if self._closing is not None:
            return not line.strip(" \t" + self._fence[0]) and len(line) < _INFO
        if self._math_end:
            return len(line) < MATH_HARD
        if len(line) < _INFO and _MAY_OPEN.fullmatch(line) is not None:
            return True
        if not self._markdown:
            return False
        if line.isspace():
            return True
        if self._head is not None and _MAY_DELIMIT.fullmatch(line) and len(line) < _WIDE:
            return True
        if self._in_table:
            return len(line) < _WIDE
        if _MAY_MARK.fullmatch(line) is not None:
            return True
        if len(line) < _WIDE and _MATH.match(line) is not None:
            return True
        return len(line) < _WIDE and self._may_begin_table(line)

    def _is_mark(self, line: str) -> bool:
        """Open or close a block if a whole line says so."""
        if self._math_end:
            return self._continue_math(line)
        if self._is_fence(line):
            return True
        if not self._markdown or self._closing is not None:
            return False
        if self._in_table:
            return self._continue_table(line)
        match = _MATH.match(line)
        return match is not None and self._open_math(line, line[match.end() :], match[1])

    @property
    def _in_table(self) -> bool:
        return (
            bool(self.blocks)
            and self.blocks[-1].kind is BlockKind.TABLE
            and not self.blocks[-1].closed
        )

    def _is_fence(self, line: str) -> bool:
        """Open or close a code block if the line says so."""
        if self._closing is not None:
            if self._closing.fullmatch(line) is None:
                return False
            if self._newlines > 1:
                self._append("\n" * (self._newlines - 1))
            self._close(self._position)
            return True
        match = _OPENS.fullmatch(line) if len(line) < _INFO else None
        if match is None:
            return False
        self._close(self._position - len(line))
        self._fence_indent = len(match[1])
        self._in_list = self._in_list and bool(match[1])
        self._fence = match[2]
        mark = re.escape(match[2][0])
        self._closing = re.compile(rf"[ \t]{{0,12}}{mark}{{{len(match[2])},}}[ \t]*")
        self._open(Block(kind=BlockKind.CODE, language=match[3]), len(line))
        return True

    def _open_math(self, line: str, rest: str, mark: str) -> bool:
        """Open a formula on its own; it may end on the same line."""
        closing = "$$" if mark == "$$" else "\\]"
        at = rest.find(closing)
        if at >= 0 and rest[at + 2 :].strip(" \t.,;:"):
            return False  # a formula within a line
        self._close(self._position - len(line))
        self._open(Block(kind=BlockKind.MATH), len(line))
        if at >= 0:
            self._append(rest[:at].strip())
            self._close(self._position)
        else:
            self._math_end = closing
            if rest.strip():
                self._append(rest.strip())
        return True

    def _continue_math(self, line: str) -> bool:
        at = line.find(self._math_end)
        text = line if at < 0 else line[:at]
        if text.strip():
            self._append(("\n" if self._length else "") + text.strip())
        if at >= 0 or not line.strip() or self._length > MATH_HARD:
            self._math_end = ""
            self._close(self._position)
        return True

    def _open_table(self, delimiter: str) -> None:
        head, self._head = self._head or "", None
        self._close(self._position - len(delimiter) - len(head) - 1)
        self._open(Block(kind=BlockKind.TABLE), len(head) + 1 + len(delimiter))
        self._append(head + "\n" + delimiter)
        self._cells = shown_cells(head)

    def _continue_table(self, line: str) -> bool:
        """Take a row; any other line ends the table."""
        if "|" not in line:
            self._close(self._position - len(line))
            return self._is_mark(line) if line.strip() else False
        self._cells += shown_cells(line)
        if self._length > TABLE_HARD or self._cells > TABLE_CELLS:
            self._settle()
            head, delimiter = self.blocks[-1].text.split("\n", 2)[:2]
            self._cells = shown_cells(line) + shown_cells(head)
            self._next(continued=True, at=self._position - len(line))
            self._append(f"{head}\n{delimiter}")
        self._append("\n" + line)
        self.blocks[-1].end = self._position
        return True

    def _release_head(self, rest: int) -> None:
        """The line that might have been the head of a table, `rest` characters ago, is prose."""
        head, self._head = self._head, None
        if head is not None:
            here = self._position
            self._position = here - rest - 1
            self._emit(head)
            self._position = here
            self._newlines += 1
            self._line_length = 0

    def _without_indent(self, line: str) -> str:
        if self._closing is None:
            if len(line) <= DEEPEST or not line[:DEEPEST].isspace():
                return line
            return line[:DEEPEST] + line[DEEPEST:].lstrip(" \t")
        cut = 0
        while cut < self._fence_indent and cut < len(line) and line[cut] in " \t":
            cut += 1
        return line[cut:]

    # What is taken goes into blocks.

    def _emit(self, text: str) -> None:
        """Append text of one line to the last block, preceded by the line ends held back."""
        if not text:
            return
        if self._in_table or self._math_end:  # a line too long to be a row or a formula
            self._close(self._position - len(text))
        code = self._closing is not None
        if not self.blocks or self.blocks[-1].closed:
            self._open_prose(text)
        elif self._newlines:
            self._maybe_cut(text, code)
        if self._newlines:
            self._append("\n" * self._newlines)
            self._newlines = 0
        at = self._position - len(text)
        while (room := self._room(text)) < len(text):
            self._append(text[:room])
            text, at = text[room:], at + room
            self._next(continued=True, at=at)
            self.blocks[-1].joined = True
        self._append(text)
        self._line_length += len(text)
        self._last = text[-1]
        self.blocks[-1].end = self._position

    def _room(self, text: str) -> int:
        """Return how much of a text the line still takes: up to a space, however it comes in."""
        if self._line_length > CUT and self._last == " ":
            return 0
        least = max(0, CUT - self._line_length)
        most = max(0, CUT + WORD - self._line_length)
        space = text.find(" ", least, most)
        return space + 1 if space >= 0 else min(most, len(text))

    def _open_prose(self, text: str) -> None:
        nested = self._in_list and text[0] in " \t" and bool(self.blocks)
        self._newlines = 0
        self._open(Block(kind=BlockKind.PROSE, nested=nested), len(text))
        item = _ITEM.match(text)
        self._in_list = self._markdown and (nested or item is not None)

    def _maybe_cut(self, text: str, code: bool) -> None:
        """Begin a new block where the last one is long enough and the text allows it."""
        paragraph = self._newlines > 1
        if code:
            if self._length > CODE_HARD:
                self._newlines -= 1
                self._next(continued=True, at=self._position - len(text))
            return
        item = _ITEM.match(text) if self._markdown else None
        outside = text[0] not in " \t"
        heading = self._markdown and _HEADING.match(text) is not None
        limit = PROSE_MIN << min(4, len(self.blocks) // 64)  # a giant reply has large blocks
        if self._in_list and (item is not None or not outside):
            limit = PROSE_SOFT if item is not None and outside else PROSE_HARD
        elif not paragraph and not heading:
            limit = PROSE_HARD
        if not self._markdown:
            limit = CUT if paragraph else PROSE_HARD
        if item is not None:
            self._in_list = True
        elif paragraph and outside:
            self._in_list = False
        if self._length > limit:
            self._newlines = 0
            self._next(continued=not (paragraph or heading), at=self._position - len(text))

    def _append(self, text: str) -> None:
        self._grown.append(text)
        self._length += len(text)

    def _open(self, block: Block, taken: int) -> None:
        self._settle()
        block.start = block.end = self._position - taken
        block.thought, block.plain = self._thought, not self._markdown
        self.blocks.append(block)
        self._length = self._line_length = 0
        if block.kind is not BlockKind.PROSE:
            self._newlines = 0

    def _next(self, *, continued: bool, at: int) -> None:
        """Go on in a new block of the same kind, from a position of the source."""
        newlines, last = self._newlines, self.blocks[-1]
        self._settle()
        last.closed, last.end = True, at
        block = Block(kind=last.kind, language=last.language, continued=continued)
        self._open(block, self._position - at)
        self._newlines = newlines

    def _settle(self) -> None:
        if self._grown:
            self.blocks[-1].text += "".join(self._grown)
            self._grown.clear()

    def _close(self, end: int | None = None) -> None:
        self._settle()
        if self.blocks and not self.blocks[-1].closed:
            last = self.blocks[-1]
            last.closed = True
            if end is not None:
                last.end = end
            elif last.kind is not BlockKind.PROSE:
                last.end = self._position
        self._newlines = 0
        self._closing = None
        self._math_end = ""


def shown_cells(row: str) -> int:
    """Return how many cells of a row of a table are shown."""
    return min(row.count("|"), MAX_COLUMNS)
