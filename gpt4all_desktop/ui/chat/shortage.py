"""A bar above the composer: something does not fit into the context, and what can be done."""

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpt4all_desktop.ui.chat.context_state import Shortage
from gpt4all_desktop.ui.sentences import grouped
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.labels import WrappedLabel

_MEGABYTE = 1024 * 1024


class ShortageBar(QWidget):
    """Hidden while everything fits."""

    accepted = Signal()
    """When the user is content that the beginning is left out."""
    summary_requested = Signal()
    """When the user wants a summary in place of the beginning."""
    cancel_requested = Signal()
    """When the user does not want the summary that is being written."""
    enlarge_requested = Signal(int)
    """When the user wants a larger context; its tokens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shortage: Shortage | None = None
        unit = em(self.font(), 1)
        self._text = WrappedLabel(self)
        self._enlarge = Button("", self)
        self._summarise = Button(self.tr("Summarise it"), self)
        self._accept = Button(self.tr("Leave it out"), self, kind=ButtonKind.QUIET)
        self._buttons = ButtonRow(self)
        self._cancel = Button(self.tr("Cancel"), self, kind=ButtonKind.QUIET)
        self._buttons.add(self._enlarge, self._summarise, self._accept, self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit * 3 // 4, unit, unit * 3 // 4)
        layout.setSpacing(unit // 2)
        layout.addWidget(self._text)
        layout.addWidget(self._buttons)
        self._enlarge.clicked.connect(self._on_enlarge_clicked)
        self._summarise.clicked.connect(self.summary_requested)
        self._accept.clicked.connect(self.accepted)
        self._cancel.clicked.connect(self.cancel_requested)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def offered(self) -> list[str]:
        """What the buttons say."""
        return [button.text() for button in self._buttons.offered]

    def set_shortage(self, shortage: Shortage | None) -> None:
        """Say this, or nothing."""
        if shortage == self._shortage:
            return
        self._shortage = shortage
        self.setVisible(shortage is not None)
        if shortage is None:
            return
        self._text.setText(self._words(shortage))
        busy = shortage.summarising
        self._enlarge.setVisible(shortage.larger > 0 and not busy)
        if shortage.larger:
            megabytes = max(1, round(shortage.larger_bytes / _MEGABYTE))
            words = self.tr("Enlarge to {tokens} tokens (+{memory} MB)")
            name = words.format(tokens=grouped(shortage.larger), memory=grouped(megabytes))
            self._enlarge.set_face("", name)
        self._summarise.setVisible(shortage.fits and shortage.can_summarise and not busy)
        self._accept.setVisible(shortage.fits and not busy)
        self._cancel.setVisible(busy)
        self._buttons.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.SURFACE))
        radius = em(self.font(), 0.9)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    @Slot()
    def _on_enlarge_clicked(self) -> None:
        if self._shortage is not None:
            self.enlarge_requested.emit(self._shortage.larger)

    def _words(self, shortage: Shortage) -> str:
        if shortage.summarising:
            words = self.tr("The model summarises the first {count} messages…")
            return words.format(count=grouped(shortage.left_out))
        if not shortage.fits and not shortage.larger:
            words = self.tr(
                "This message is too long for the model: with its surroundings it has {tokens} "
                "tokens, and the context has room for {context}. Shorten it, or open a model with "
                "a longer context."
            )
            return words.format(tokens=grouped(shortage.tokens), context=grouped(shortage.context))
        if not shortage.fits:
            words = self.tr(
                "This message is too long for the model: with its surroundings it has {tokens} "
                "tokens, and the context has room for {context}."
            )
            return words.format(tokens=grouped(shortage.tokens), context=grouped(shortage.context))
        words = self.tr(
            "The context of {context} tokens is like a whiteboard, and it is full: the model no "
            "longer sees the first {count} messages. They are dimmed."
        )
        return words.format(context=grouped(shortage.context), count=grouped(shortage.left_out))
