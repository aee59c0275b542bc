"""The end of a reply that failed."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.chat.blocks.shapes import WIDE
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.theme import Shade, body_font, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.copy_button import CopyButton


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
        self._mild = self._over = False
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
        self._over = block.closed
        self._offer()

    def set_mild(self, mild: bool) -> None:
        """Say in the quiet colour that there is no reply yet, or that something has gone wrong."""
        if mild != self._mild:
            self._mild = mild
            self._retry.set_face("retry", self.tr("Get a reply") if mild else self.tr("Try again"))
            self._offer()
            self.update()

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
        radius, ink = em(self.font(), 0.7), Shade.MUTED if self._mild else Shade.DANGER
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.palette().color(Shade.LINE), 1))
        painter.drawRoundedRect(box, radius, radius)
        size, pad = em(self.font(), 1.6), em(self.font(), 1.0)
        icon = "chat" if self._mild else "alert"
        icons.paint(painter, icon, QRectF(pad, pad, size, size), self.palette().color(ink))
        painter.end()

    def _offer(self) -> None:
        for button in (self._retry, self._open):
            button.setVisible(not self._over)
        self._details.setVisible(not self._over and not self._mild)
        self._actions.refresh()

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
