"""Running text: Markdown of a model, or what a user wrote, as it was written."""

import re

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextBlock, QTextBlockFormat
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.markdown import Para, ParaKind, Run, SourceMap, Style, parse
from gpt4all_desktop.ui.chat.blocks.shapes import line_shape
from gpt4all_desktop.ui.chat.blocks.table_foot import words_for
from gpt4all_desktop.ui.chat.glyphs import MOVING
from gpt4all_desktop.ui.chat.grid import paint_grid
from gpt4all_desktop.ui.chat.rich_text import (
    INDENT,
    LINE_HEIGHT,
    PART_LINES,
    Mark,
    RichText,
)
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.tools import Tools
from gpt4all_desktop.ui.theme import Shade, body_font, em

PLAIN_GAP = 0.6
"""Height of an empty line between paragraphs of plain text, in lines."""
_HARMLESS = re.compile(r"(?:[^\W_]|[ .,:'\"?%+/’“”…–—])+")
"""Text that means nothing to Markdown where it continues such text."""
_WORD = re.compile(r"[^\W\d_]{2}")
"""What a line has in it once it is clear that it is text, or the text of an item."""
_TICK, _OPEN_BOLD = re.compile(r"(?<!\\)`"), re.compile(r"(?<!\\)\*\*")


class ProseBlock(TextView):
    """Running text."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent, wrap=True)
        self._tools = tools
        self._source = ""
        self._plain = False
        self._nested = False
        self._closed = False
        self._appendable = True
        """The document ends with the end of the source: harmless text can be appended."""
        self._rich = RichText(self.document(), tools.formulas)
        self.setFont(body_font(parent.font()))
        line, empty = line_shape(LINE_HEIGHT), QTextBlockFormat()
        height = em(self.font(), LINE_HEIGHT / 100 * PLAIN_GAP)
        empty.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self.set_shapes(line, empty)
        self._rich.set_look(self.font(), self.palette())

    def begin_at(self, width: int) -> None:
        self._rich.forget()
        super().begin_at(width)

    def show_block(self, block: Block, name: str) -> None:
        """Show a block, named for screen readers."""
        self.setAccessibleName(name)
        self._plain, self._nested = block.plain, block.nested
        self._source, self._closed = block.text, block.closed
        if self._plain:
            self.set_text(block.text)
        else:
            self._rich.set_look(self.font(), self.palette())
            self._write()
            self.caret_home()

    def sync(self, block: Block) -> None:
        """Show what was added to the block."""
        if self._plain:
            self.append_rest(block.text)
            return
        added, closing = block.text[len(self._source) :], block.closed and not self._closed
        before, line = self._source[-1:], self._source.rfind("\n") + 1
        goes_on = _WORD.search(self._source, line) is not None
        self._source, self._closed = block.text, block.closed
        if not added and not closing:
            return
        if self._rich.parts and MOVING.search(added) is not None:
            self.change_behind(self._rich.join)
        harmless = goes_on and not closing and _HARMLESS.fullmatch(before + added) is not None
        self.change_behind(lambda: self._grow(added if harmless and self._appendable else ""))

    def wrap_at(self, width: int) -> None:
        if self._rich.parts and width != self._wrapped_at:  # other lines end elsewhere
            self.change_behind(self._rich.join)
        super().wrap_at(width)

    @property
    def shown_text(self) -> str:
        # Only the last paragraph is parted, and no text has such a letter in it.
        return " ".join(super().shown_text.rsplit("\u2029", len(self._rich.parts)))

    def redraw(self) -> None:
        """Show the same in other colours, or with a formula that was drawn."""
        if not self._plain:
            self.change_behind(lambda: self._rich.redraw(self.font(), self.palette()))

    def has_formula(self, source: str) -> bool:
        """True when a formula is part of the text."""
        return any(
            run.text == source and run.style & Style.MATH
            for para in self._rich.paras
            for run in para.runs
        )

    def source_offset(self, position: int) -> int:
        """Return where in the text of the block a position of the document was written."""
        if self._plain:
            return len(self.text_before(position))
        unit, shown = self._rich.place_of(position)
        return SourceMap(self._source, self._rich.paras).offset(unit, shown)

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        return self.text_height(width)

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        return self.text_width() + 1

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._rich.has_marks and not self._plain:
            self._paint_marks()
        if self.has_frames:
            paint_grid(self, self._rich.tables, event.rect())
        super().paintEvent(event)

    def _prepare_change(self, lines: int) -> bool:
        if lines < PART_LINES or self._plain or self._closed or self.isRightToLeft():
            return False
        return self._rich.part()

    def _grow(self, harmless: str) -> None:
        """Show more text, which may be appended as it is if it is harmless."""
        if not harmless or not self._rich.append(harmless):
            self._write()

    def _write(self) -> None:
        source = self._source if self._closed else _balanced(self._source)
        paras = _with_notes(parse(source, nested=self._nested))
        if self._rich.parts and (self._closed or not self._rich.only_grows(paras)):
            self._rich.join()
            self._nothing_changed()
        self._rich.write(paras)
        if not self._closed:
            # Markdown drops spaces at the end; more text may follow them. Nothing can be appended
            # after what was put at the end, which may be shown, or where more than spaces is gone.
            end = len(self._source.rstrip(" "))
            spaces = self._source[end:]
            as_written = source == self._source and not self._source[end - 1 : end].isspace()
            self._appendable = as_written and (not spaces or self._rich.append(spaces))
        self.has_frames = bool(self._rich.tables)

    def _paint_marks(self) -> None:
        """Paint the bars of quotes, rules, and the ground of code."""
        block, painter = self.document().begin(), None
        while block.isValid():
            shape = block.blockFormat()
            if shape.hasProperty(Mark.ANY):
                if painter is None:
                    painter = QPainter(self.viewport())
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_mark(painter, block)
            block = block.next()
        if painter is not None:
            painter.end()

    def _paint_mark(self, painter: QPainter, block: QTextBlock) -> None:
        shape = block.blockFormat()
        box = self.document().documentLayout().blockBoundingRect(block)
        width, unit = self.lineWrapColumnOrWidth(), em(self.font(), 1)
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        if shape.hasProperty(Mark.CODE):
            painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
            painter.setBrush(self.palette().color(Shade.CODE))
            left = shape.indent() * em(self.font(), INDENT)
            ground = QRectF(left, box.top(), width - left - 1, box.height())
            painter.drawRoundedRect(ground, unit * 0.4, unit * 0.4)
        if shape.hasProperty(Mark.RULE):
            painter.setPen(QPen(self.palette().color(Shade.LINE), 1))
            middle = round(box.center().y()) + 0.5
            painter.drawLine(0, int(middle), width, int(middle))
        quotes = shape.intProperty(Mark.QUOTE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(Shade.LINE))
        before = block.previous()
        top = box.top()
        if before.isValid() and before.blockFormat().intProperty(Mark.QUOTE):
            top = self.document().documentLayout().blockBoundingRect(before).bottom()
        for level in range(quotes):
            x = level * em(self.font(), INDENT) + unit * 0.3
            x = width - x - unit * 0.2 if rtl else x
            joins = level < before.blockFormat().intProperty(Mark.QUOTE)
            bar = QRectF(x, top if joins else box.top(), unit * 0.2, 0)
            bar.setBottom(box.bottom())
            painter.drawRect(bar)


def _with_notes(paras: tuple[Para, ...]) -> tuple[Para, ...]:
    """Return the paragraphs with what has to be said about tables that are not shown whole."""
    if not any(para.table is not None and para.table.hidden for para in paras):
        return paras
    told: list[Para] = []
    for para in paras:
        told.append(para)
        if para.table is not None and para.table.hidden:
            runs = (Run(words_for(para.table.hidden), Style.MUTED),)
            told.append(Para(kind=ParaKind.NOTE, runs=runs, indent=para.indent, lines=para.lines))
    return tuple(told)


def _balanced(source: str) -> str:
    """Return the source with what is open at its end closed, so that it looks right already."""
    start = source.rfind("\n\n") + 1
    last = source[max(0, start) :]
    if len(_TICK.findall(last)) % 2:
        return source + "`"
    if len(_OPEN_BOLD.findall(last)) % 2:
        return source[:-2] if source.endswith("**") else source.rstrip(" *") + "**"
    return source
