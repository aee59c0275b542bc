"""Widgets for the typed blocks of a message.

Each reports its height for a width; none scrolls up or down by itself, none loads anything from
anywhere.

All block widgets share the methods that `MessageWidget` uses: `show_block`, `sync`, `height_for`,
`natural_width`, `position_at`, `y_of`, `focus_chain`, `has_selection` and `clear_selection`.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextBlockFormat
from PySide6.QtWidgets import QLabel, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.theme import (
    SCROLL_BAR_PX,
    Shade,
    body_font,
    code_font,
    em,
    small_font,
)
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

LINE_HEIGHT = 140
"""Per cent; prose needs air between lines."""
CODE_LINE_HEIGHT = 125
"""Per cent."""
WIDE = 1 << 20
"""A natural width for blocks that take all there is."""
PARAGRAPH_GAP = 0.6
"""Height of an empty line between paragraphs, in lines."""


class ProseBlock(TextView):
    """Running text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, wrap=True)
        self.setFont(body_font(parent.font()))
        line, empty = _line_shape(LINE_HEIGHT), QTextBlockFormat()
        height = em(self.font(), LINE_HEIGHT / 100 * PARAGRAPH_GAP)
        empty.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self.set_shapes(line, empty)

    def show_block(self, block: Block, name: str) -> None:
        """Show a block, named for screen readers."""
        self.setAccessibleName(name)
        self.set_text(block.text)

    def sync(self, block: Block) -> None:
        """Show what was added to the block."""
        self.append_rest(block.text)

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        return self.text_height(width)

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        return self.text_width() + 1

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self]


class CodeBlock(QWidget):
    """Code: never wrapped, scrolls sideways, with its language and a copy button."""

    copy_requested = Signal()
    """When the user wants the code on the clipboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._continued = False
        self._bar = False
        self._language = QLabel(self)
        self._language.setTextFormat(Qt.TextFormat.PlainText)
        self._language.setFont(small_font(parent.font()))
        self._language.setForegroundRole(Shade.MUTED)
        self._copy = CopyButton(self.tr("Copy code"), self)
        self.text = TextView(self, wrap=False)
        self.text.setFont(code_font(parent.font()))
        line = _line_shape(CODE_LINE_HEIGHT)
        self.text.set_shapes(line, line)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.text.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self.text))
        option = self.text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.text.document().setDefaultTextOption(option)

        self._copy.clicked.connect(self.copy_requested)

    @property
    def has_selection(self) -> bool:
        return self.text.has_selection

    @property
    def copy_button(self) -> Button:
        return self._copy

    @staticmethod
    def frame_height(base: QWidget) -> int:
        """Return the height of everything but the code."""
        return em(base.font(), 2.6) + em(base.font(), 0.9)

    def show_block(self, block: Block, name: str) -> None:
        """Show a block, named for screen readers."""
        self._continued = block.continued
        self._language.setVisible(not block.continued)
        self._copy.setVisible(not block.continued)
        self._language.setText(block.language or self.tr("code"))
        self.text.setAccessibleName(
            self.tr("{language} code, {name}").format(language=block.language, name=name)
        )
        self.text.horizontalScrollBar().setValue(0)
        self.text.set_text(block.text)
        self._bar = False

    def sync(self, block: Block) -> None:
        """Show what was added to the block."""
        self.text.append_rest(block.text)

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        inner = width - 2 * self._pad
        height = self.text.text_height(inner)
        self._bar = self.text.text_width() > inner
        if self._bar:
            height += SCROLL_BAR_PX
        return self._header + height + self._bottom

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing: code takes all there is."""
        return WIDE

    def position_at(self, y: int) -> tuple[int, int]:
        """Return the first character of the line at y, and how far above y the line begins."""
        return self.text.position_at(y - self._header)

    def y_of(self, position: int) -> int:
        """Return where the line of a character begins."""
        return self._header + self.text.y_of(position)

    def clear_selection(self) -> None:
        """Select nothing."""
        self.text.clear_selection()

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self.text] if self._continued else [self._copy, self.text]

    def say_copied(self) -> None:
        """Confirm that the code is on the clipboard."""
        self._copy.say_copied()

    def resizeEvent(self, event: QResizeEvent) -> None:
        pad, header, width = self._pad, self._header, self.width()
        if not self._continued:
            size = self._copy.sizeHint()
            self._copy.setGeometry(
                width - size.width() - pad // 2,
                (header - size.height()) // 2,
                size.width(),
                size.height(),
            )
            self._language.setGeometry(pad, 0, width - size.width() - 2 * pad, header)
        self.text.setGeometry(
            pad,
            header,
            width - 2 * pad,
            self.height() - header - (self._bottom - (3 if self._bar else 0)),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self.font(), 0.7)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._continued:
            box.adjust(0, -radius, 0, 0)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.CODE))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    @property
    def _pad(self) -> int:
        return em(self.font(), 1.0)

    @property
    def _header(self) -> int:
        return 0 if self._continued else em(self.font(), 2.6)

    @property
    def _bottom(self) -> int:
        return em(self.font(), 0.9)


class ErrorBlock(QWidget):
    """The end of a reply that failed: a sentence and the ways on."""

    retry_requested = Signal()
    """When the user wants the reply again."""
    open_model_requested = Signal()
    """When the user wants another model."""
    details_requested = Signal()
    """When the user wants the details on the clipboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setFont(body_font(parent.font()))
        self._retry = Button(self.tr("Try again"), self, icon="retry", kind=ButtonKind.PLAIN)
        self._open = Button(self.tr("Open another model…"), self, icon="open")
        self._details = CopyButton(self.tr("Copy details"), self, icon_only=False)
        self._actions = ButtonRow(self)
        self._actions.add(self._retry, self._open, self._details)

        self._retry.clicked.connect(self.retry_requested)
        self._open.clicked.connect(self.open_model_requested)
        self._details.clicked.connect(self.details_requested)

    @property
    def has_selection(self) -> bool:
        return self._sentence.hasSelectedText()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def offered(self) -> list[Button]:
        """The ways on that are offered."""
        return self._actions.offered

    def show_block(self, block: Block, name: str) -> None:
        """Show a block."""
        self._sentence.setText(block.text)
        self._sentence.setAccessibleName(block.text)
        self.sync(block)

    def sync(self, block: Block) -> None:
        """Show whether there still is a way on."""
        for button in (self._retry, self._open, self._details):
            button.setVisible(not block.closed)
        self._actions.refresh()

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        return self._place(width)

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        return WIDE

    def position_at(self, y: int) -> tuple[int, int]:
        """Return a place that `y_of` finds again."""
        return 0, y

    def y_of(self, position: int) -> int:
        """Return the top."""
        return 0

    def clear_selection(self) -> None:
        """Select nothing."""
        self._sentence.setSelection(0, 0)

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [*self.offered]

    def say_copied(self) -> None:
        """Confirm that the details are on the clipboard."""
        self._details.say_copied()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, danger = em(self.font(), 0.7), self.palette().color(Shade.DANGER)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.palette().color(Shade.EDGE), 1))
        painter.drawRoundedRect(box, radius, radius)
        size, pad = em(self.font(), 1.6), em(self.font(), 1.0)
        icons.paint(painter, "alert", QRectF(pad, pad, size, size), danger)
        painter.end()

    def _place(self, width: int) -> int:
        """Set the places of everything; return the height."""
        pad, gap = em(self.font(), 1.0), em(self.font(), 0.7)
        left = pad + em(self.font(), 2.2)
        room = max(1, width - left - pad)
        y = pad + self._sentence.heightForWidth(room)
        self._sentence.setGeometry(left, pad, room, y - pad)
        self._actions.setVisible(bool(self.offered))
        if self.offered:
            y += gap
            height = self._actions.heightForWidth(room)
            self._actions.setGeometry(left, y, room, height)
            y += height
        return y + pad


def _line_shape(per_cent: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(per_cent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape


BlockWidget = ProseBlock | CodeBlock | ErrorBlock
