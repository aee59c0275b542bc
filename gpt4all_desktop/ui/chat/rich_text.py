"""Paragraphs → a text document, by inserting strings with formats: there is no markup to escape.

`RichText` remembers what it has written and rewrites only what differs, from the first differing
character on. While a reply grows that is its end, so what is selected before it stays selected.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from gpt4all_desktop.markdown import Para, ParaKind, Run, Style
from gpt4all_desktop.ui.chat.formulas import FormulaBook
from gpt4all_desktop.ui.chat.glyphs import MOVING, keep_glyphs
from gpt4all_desktop.ui.theme import Shade, code_font, em
from gpt4all_desktop.ui.widgets.tips import plain_tip

LINE_HEIGHT = 140
"""Per cent; prose needs air between lines."""
PARAGRAPH_GAP = 0.84
"""Empty space between paragraphs, in em."""
ITEM_GAP = 0.18
"""Between the items of a tight list, in em."""
INDENT = 1.7
"""Width of a level of lists and quotes, in em."""
HEADINGS = (1.45, 1.28, 1.14, 1.04, 1.0, 1.0)
"""Sizes of headings, in the size of the text."""
PART_LINES = 2
"""Lines of a growing paragraph from which on it is parted: all but the last one are finished."""
CELL_PAD = 0.5
"""Around the text of a cell, in em."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class Mark(IntEnum):
    """Properties of block formats that whoever paints the document looks for."""

    QUOTE = 0x100001
    RULE = 0x100002
    CODE = 0x100003
    ANY = 0x100004
    """Set along with each of the others."""


_REPLACED = (0, 0xFDD0, 0xFDD1, 0xFFFE)
_HARMLESS = {
    **{ord(letter): "\u2028" for letter in "\n\r\u2029"},
    **dict.fromkeys(_REPLACED, "\ufffd"),
    0xFEFF: "\u2060",
}
"""Letters that would begin a paragraph or a frame, or that are lost on the way to Qt (byte order
marks), and what is inserted in their place: positions in the document must be known.
"""


def utf16(text: str) -> int:
    """Return how many positions a text takes in a document."""
    if text.isascii():
        return len(text)
    return len(text) + sum(letter > "\uffff" for letter in text)


@dataclass(slots=True)
class _Written:
    """A paragraph that is in the document."""

    para: Para
    start: int
    lengths: list[int] = field(default_factory=list)
    """Of its runs, in positions of the document: a drawn formula takes one."""
    table: QTextTable | None = None
    cells: list[tuple[int, int, list[int]]] = field(default_factory=list)
    """Row, column and lengths of the runs of each cell."""

    def is_plain(self, position: int) -> bool:
        """True when the text at a position of the document has no look of its own."""
        end = self.start
        for run, length in zip(self.para.runs, self.lengths, strict=True):
            end += length
            if position < end:
                return not run.style and not run.href
        return False


class RichText:
    """Writes paragraphs into a document."""

    def __init__(self, document: QTextDocument, formulas: FormulaBook | None = None) -> None:
        self._document = document
        self._formulas = formulas
        self._written: list[_Written] = []
        self.has_marks = False
        """Something was written that must be painted behind the text."""
        self.parts: list[int] = []
        """Where the last paragraph is parted; in its text there are spaces."""
        self._font = QFont()
        self._palette = QPalette()
        self._char: dict[tuple[int, bool, int], QTextCharFormat] = {}

    @property
    def paras(self) -> tuple[Para, ...]:
        """What is shown."""
        return tuple(written.para for written in self._written)

    @property
    def tables(self) -> list[QTextTable]:
        """The tables that are shown."""
        return [written.table for written in self._written if written.table is not None]

    def set_look(self, font: QFont, palette: QPalette) -> None:
        """Take another font or other colours; what is shown must be written again."""
        self._font, self._palette = font, palette
        self._char.clear()
        self._document.setDefaultFont(font)
        self._document.setIndentWidth(em(font, INDENT))

    def forget(self) -> None:
        """The document was cleared."""
        self.has_marks = False
        self.parts.clear()
        self._written.clear()

    def write(self, paras: tuple[Para, ...]) -> None:
        """Show paragraphs in place of those that are shown; `join` first unless it `only_grows`."""
        same = 0
        for written, para in zip(self._written, paras, strict=False):
            if written.para != para:
                break
            same += 1
        if same == len(paras) == len(self._written):
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if same + 1 == len(self._written) and same < len(paras):
            kept = self._extend(cursor, self._written[same], paras[same])
            same += kept
        if same < len(self._written):
            # Qt gives an empty paragraph the look of the one that is cut off behind it.
            while same and self._is_empty(same - 1):
                same -= 1
        self._cut(cursor, same)
        for index in range(same, len(paras)):
            self._write(cursor, paras[index], index)
        cursor.endEditBlock()

    def redraw(self, font: QFont, palette: QPalette) -> None:
        """Write everything again: the look has changed, or a formula was drawn."""
        self.set_look(font, palette)
        paras, marks = self.paras, self.has_marks
        self._document.clear()
        self.forget()
        self.has_marks = marks
        self.write(paras)

    def append(self, text: str) -> bool:
        """Append plain text to the last paragraph; return False where that is not possible."""
        if not self._written:
            return False
        last = self._written[-1]
        runs = last.para.runs
        if last.para.kind is not ParaKind.TEXT or not runs or runs[-1].style or runs[-1].href:
            return False
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # or Qt lays the paragraph out for the place of the cursor alone
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text.translate(_HARMLESS), self._format(runs[-1], 0))
        cursor.endEditBlock()
        last.lengths[-1] += utf16(text)
        last.para = last.para.with_runs((*runs[:-1], Run(runs[-1].text + text)))
        return True

    def part(self) -> bool:
        """Part the last paragraph where a line ends that no more text can change.

        Qt lays a paragraph out anew for each letter that is added; like this only its last lines.
        The space at the end of the line becomes the end of a paragraph: no place in the document is
        another one then. Returns False where it would be seen: in lists and headings, in scripts
        from right to left, at words without spaces, where the space has a look of its own.
        """
        if not self._written:
            return False
        written, block = self._written[-1], self._document.lastBlock()
        shown, lines, para = block.text(), block.layout(), written.para
        if para.kind is not ParaKind.TEXT or para.indent or para.marker:
            return False
        if MOVING.search(shown) is not None or max(shown, default="") > "\uffff":
            return False
        line = lines.lineAt(lines.lineCount() - 2)
        end = line.textStart() + line.textLength() - 1
        place = block.position() + end
        if shown[end] != " " or not written.is_plain(place):
            return False
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.setPosition(place)
        cursor.deleteChar()
        cursor.insertBlock(self._shape(para, first=True), self._format(Run(""), 0))
        keep_glyphs(cursor)
        cursor.endEditBlock()
        self.parts.append(place)
        return True

    def join(self) -> None:
        """Make one paragraph again of the parts of the last one."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for place in self.parts:
            cursor.setPosition(place)
            cursor.deleteChar()
            cursor.insertText(" ", self._format(Run(""), 0))
        self.parts.clear()
        cursor.endEditBlock()

    def only_grows(self, paras: tuple[Para, ...]) -> bool:
        """True when these paragraphs are those that are shown, with more in the last one."""
        written = self._written
        return len(paras) == len(written) and all(
            old.para == new for old, new in zip(written[:-1], paras[:-1], strict=True)
        )

    def place_of(self, position: int) -> tuple[int, int]:
        """Return unit (paragraph or cell) and character of a position of the document."""
        unit = 0
        found = (0, 0)
        for written in self._written:
            if written.start > position:
                break
            if written.table is None or written.para.table is None:
                runs = written.para.runs
                found = (unit, _character(runs, written.lengths, position - written.start))
                unit += 1
                continue
            for row, column, lengths in written.cells:
                start = written.table.cellAt(row, column).firstCursorPosition().position()
                if start <= position:
                    runs = written.para.table.rows[row][column]
                    found = (unit, _character(runs, lengths, position - start))
                unit += 1
        return found

    def _is_empty(self, index: int) -> bool:
        return not self._written[index].para.runs and self._written[index].table is None

    def _cut(self, cursor: QTextCursor, first: int) -> None:
        """Take away the paragraphs from one on."""
        if first >= len(self._written):
            return
        start = self._written[first].start
        after_table = first > 0 and self._written[first - 1].table is not None
        if first and not after_table:
            start -= 1
        cursor.setPosition(start)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        del self._written[first:]
        self.parts.clear()

    def _extend(self, cursor: QTextCursor, written: _Written, para: Para) -> bool:
        """Change the end of the last paragraph; return False when it must be written anew."""
        old = written.para
        if old.kind is ParaKind.TABLE and para.kind is ParaKind.TABLE:
            return self._extend_table(written, para)
        if old.kind is ParaKind.TABLE or not old.runs or not para.runs:
            return False
        if not old.looks_like(para):
            return False
        same = 0
        for before, now in zip(old.runs, para.runs, strict=False):
            if before != now:
                break
            same += 1
        lengths = written.lengths[:same]
        length = sum(lengths)
        rest, grown = list(para.runs[same:]), False
        if same < len(old.runs) and rest and _grew(old.runs[same], rest[0]):
            length += utf16(old.runs[same].text)
            lengths.append(utf16(old.runs[same].text))
            grown = True
            rest[0] = Run(rest[0].text[len(old.runs[same].text) :], rest[0].style, rest[0].href)
        if self.parts and written.start + length <= self.parts[-1]:
            self.join()
        cursor.setPosition(written.start + length)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            cursor.removeSelectedText()
        added = self._insert_runs(cursor, rest, para.level)
        if grown:
            lengths[-1] += added.pop(0)
        written.para, written.lengths = para, lengths + added
        return True

    def _write(self, cursor: QTextCursor, para: Para, index: int) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        shape = self._shape(para, first=index == 0)
        fresh = index == 0 or self._written[-1].table is not None
        if fresh:
            if (items := cursor.currentList()) is not None:
                items.remove(cursor.block())
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape, self._format(Run(""), para.level))
        if para.kind is ParaKind.TABLE and para.table is not None:
            table = _Written(para, cursor.position())
            self._insert_table(cursor, table)
            self._written.append(table)
            return
        cursor.setBlockCharFormat(self._format(Run(""), para.level))
        keep_glyphs(cursor)
        if para.marker:
            self._make_item(cursor, para)
        written = _Written(para, cursor.position())
        written.lengths = self._insert_runs(cursor, para.runs, para.level)
        self._written.append(written)

    def _insert_runs(self, cursor: QTextCursor, runs: Sequence[Run], level: int) -> list[int]:
        """Insert runs; return how many positions each takes."""
        lengths = []
        for run in runs:
            if run.style & Style.MATH and self._formulas is not None:
                picture = self._formulas.inline(run.text, self._font, self._palette)
                if picture is not None:
                    name = self._formulas.put(self._document, picture)
                    shape = picture.format(name)
                    shape.setToolTip(plain_tip(run.text))
                    cursor.insertImage(shape)
                    lengths.append(1)
                    continue
            cursor.insertText(run.text.translate(_HARMLESS), self._format(run, level))
            lengths.append(utf16(run.text))
        return lengths

    def _make_item(self, cursor: QTextCursor, para: Para) -> None:
        """Give the paragraph its marker. Each item is a list of its own: its number is known."""
        shape = QTextListFormat()
        shape.setIndent(para.indent)
        if para.marker[0].isdigit():
            shape.setStyle(QTextListFormat.Style.ListDecimal)
            shape.setNumberSuffix(para.marker[-1])
            shape.setStart(int(para.marker[:-1]))
        else:
            deep = para.indent - para.quote > 1
            style = QTextListFormat.Style
            shape.setStyle(style.ListCircle if deep else style.ListDisc)
        cursor.createList(shape)
        if para.marker in "☐☑":
            block = cursor.blockFormat()
            marks = QTextBlockFormat.MarkerType
            block.setMarker(marks.Checked if para.marker == "☑" else marks.Unchecked)
            cursor.setBlockFormat(block)

    def _insert_table(self, cursor: QTextCursor, written: _Written) -> None:
        table, pad = written.para.table, em(self._font, CELL_PAD)
        assert table is not None
        shape = QTextTableFormat()
        shape.setBorder(0)  # see `paint_grid`
        shape.setCellPadding(pad)
        shape.setCellSpacing(0)
        shape.setHeaderRowCount(1)
        columns = max(1, len(table.aligns))
        whole = QTextLength(QTextLength.Type.VariableLength, 0)
        shape.setColumnWidthConstraints([whole] * columns)
        written.table = cursor.insertTable(max(1, len(table.rows)), columns, shape)
        self._fill_rows(written, 0)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _extend_table(self, written: _Written, para: Para) -> bool:
        """Add rows at the end of a table; return False when it must be written anew."""
        old, new, made = written.para.table, para.table, written.table
        if old is None or new is None or made is None or old.aligns != new.aligns:
            return False
        count = len(old.rows)
        if new.rows[:count] != old.rows or not count:
            return False
        made.appendRows(len(new.rows) - count)
        written.para = para
        self._fill_rows(written, count)
        return True

    def _fill_rows(self, written: _Written, first: int) -> None:
        table, made = written.para.table, written.table
        assert table is not None
        assert made is not None
        line = QTextBlockFormat()
        line.setLineHeight(LINE_HEIGHT - 15, _PROPORTIONAL)
        inside = made.cellAt(first, 0).firstCursorPosition()
        inside.setPosition(made.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        inside.setBlockFormat(line)
        for row, cells in enumerate(table.rows[first:], start=first):
            inside.setPosition(made.cellAt(row, 0).firstPosition())
            for column, runs in enumerate(cells):
                if table.aligns[column] in _ALIGNS:
                    line.setAlignment(_ALIGNS[table.aligns[column]])
                    inside.setBlockFormat(line)
                keep_glyphs(inside)
                if row == 0:
                    runs = tuple(Run(run.text, run.style | Style.BOLD, run.href) for run in runs)
                written.cells.append((row, column, self._insert_runs(inside, runs, 0)))
                inside.movePosition(QTextCursor.MoveOperation.NextBlock)  # the next cell

    def _shape(self, para: Para, *, first: bool) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
        shape.setIndent(para.indent)
        if not first:
            gap = ITEM_GAP if para.tight else PARAGRAPH_GAP
            if para.kind is ParaKind.HEADING:
                gap = 1.5 * PARAGRAPH_GAP
            shape.setTopMargin(em(self._font, gap))
        if para.quote:
            shape.setProperty(Mark.QUOTE, para.quote)
        if para.marker:
            shape.setIndent(0)  # the list has it
        if para.kind is ParaKind.RULE:
            shape.setProperty(Mark.RULE, True)
            height = em(self._font, 1.2)
            shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if para.kind is ParaKind.CODE:
            shape.setProperty(Mark.CODE, True)
            shape.setLineHeight(LINE_HEIGHT - 15, _PROPORTIONAL)
            shape.setLeftMargin(em(self._font, 0.6))
            shape.setRightMargin(em(self._font, 0.6))
        if para.quote or para.kind in (ParaKind.RULE, ParaKind.CODE):
            shape.setProperty(Mark.ANY, True)
            self.has_marks = True
        if para.kind is ParaKind.HEADING:
            shape.setHeadingLevel(para.level)
            shape.setLineHeight(LINE_HEIGHT - 15, _PROPORTIONAL)
        return shape

    def _format(self, run: Run, level: int) -> QTextCharFormat:
        key = (run.style, bool(run.href), level)
        shape = self._char.get(key)
        if shape is None:
            shape = self._char[key] = self._make_format(run.style, bool(run.href), level)
        if run.href:
            shape = QTextCharFormat(shape)
            shape.setAnchorHref(run.href)
            shape.setToolTip(plain_tip(run.href[:400]))
        return shape

    def _make_format(self, style: int, link: bool, level: int) -> QTextCharFormat:
        shape = QTextCharFormat()
        font = QFont(self._font)
        if style & (Style.CODE | Style.MATH):
            font = code_font(self._font)
            font.setPixelSize(round(em(self._font, 0.92)))
        if level:
            font.setPixelSize(em(self._font, HEADINGS[level - 1]))
            font.setWeight(QFont.Weight.DemiBold)
        if style & Style.BOLD:
            font.setWeight(QFont.Weight.Bold)
        if style & (Style.ITALIC | Style.MATH):
            font.setItalic(True)
        if style & Style.STRIKE:
            font.setStrikeOut(True)
        shape.setFont(font)
        if style & Style.CODE:
            shape.setBackground(QBrush(_code_ground(self._palette)))
        if style & Style.MUTED:
            shape.setForeground(QBrush(self._palette.color(Shade.MUTED)))
        if link:
            shape.setAnchor(True)
            shape.setForeground(QBrush(self._palette.color(Shade.ACCENT)))
            shape.setFontUnderline(True)
        return shape


_ALIGNS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def _character(runs: Sequence[Run], lengths: list[int], position: int) -> int:
    """Return which character of the runs is shown at a position from their start."""
    count = 0
    for run, length in zip(runs, lengths, strict=True):
        if position >= length:
            count += len(run.text)
            position -= length
            continue
        if length == len(run.text):
            return count + max(0, position)
        if length == utf16(run.text):
            units = run.text.encode("utf-16-le")[: 2 * position]
            return count + len(units.decode("utf-16-le", "ignore"))
        return count
    return count


def _grew(before: Run, now: Run) -> bool:
    """True when a run is a shorter one with more text."""
    if before.style & Style.MATH or (before.style, before.href) != (now.style, now.href):
        return False
    return now.text.startswith(before.text)


def _code_ground(palette: QPalette) -> QColor:
    return palette.color(Shade.SURFACE)
