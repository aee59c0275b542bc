"""A formula on its own: drawn when it is complete, its source until then and where it is wrong."""

from PySide6.QtCore import QByteArray, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.markdown.formula import Drawing
from gpt4all_desktop.ui.chat.blocks.shapes import WIDE, line_shape
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.tools import Tools
from gpt4all_desktop.ui.theme import body_font, code_font, em

PAD = 0.5
"""Above and below a formula, in em."""


class MathBlock(TextView):
    """A formula; its source can be selected and copied where it is shown."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent, wrap=True)
        self._tools = tools
        self._source, self._closed = "", False
        self._drawing: Drawing | None = None
        self._body = body_font(parent.font())
        self.setFont(code_font(parent.font()))
        line = line_shape(130)
        self.set_shapes(line, line)

    @property
    def is_drawn(self) -> bool:
        """True when the formula is shown, not its source."""
        return self._drawing is not None

    def show_block(self, block: Block, name: str) -> None:
        """Show a block, named for screen readers."""
        self.setAccessibleName(self.tr("Formula {source}").format(source=block.text))
        self._source, self._closed = block.text, block.closed
        self.set_text(block.text)
        self._drawing = None
        self._draw()

    def sync(self, block: Block) -> None:
        """Show what was added to the block."""
        self.append_rest(block.text)
        self._source, self._closed = block.text, block.closed
        self._draw()

    def redraw(self) -> None:
        """Show the formula now that it was drawn."""
        self._draw()
        self.viewport().update()

    def has_formula(self, source: str) -> bool:
        """True when it is this formula."""
        return self._source == source

    def source_offset(self, position: int) -> int:
        """Return where in the text of the block a position of the document is."""
        return len(self.text_before(position))

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        if self._drawing is None:
            return self.text_height(width)
        self.wrap_at(width)
        scale = min(1.0, width / self._drawing.width)
        height = (self._drawing.ascent + self._drawing.descent) * scale
        return round(height) + 2 * em(self._body, PAD)

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        return WIDE

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            super().paintEvent(event)
            return
        from PySide6.QtSvg import QSvgRenderer

        painter = QPainter(self.viewport())
        if self.has_selection:
            painter.fillRect(self.viewport().rect(), self.palette().highlight())
        width, drawing = self.viewport().width(), self._drawing
        scale = min(1.0, width / drawing.width)
        shown = drawing.width * scale
        height = (drawing.ascent + drawing.descent) * scale
        top = (self.viewport().height() - height) / 2
        box = QRectF((width - shown) / 2, top, shown, height)
        QSvgRenderer(QByteArray(drawing.svg)).render(painter, box)
        painter.end()

    def _draw(self) -> None:
        if self._closed and self._source:
            book = self._tools.formulas
            drawing = book.drawing(self._source, self._body, self.palette(), display=True)
            self._drawing = drawing or self._drawing
        shape = Qt.CursorShape.IBeamCursor if self._drawing is None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
