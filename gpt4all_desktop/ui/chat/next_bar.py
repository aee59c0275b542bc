"""The message that is sent when the reply is finished: one line, and a button to take it back."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gpt4all_desktop.chats.conversation import Draft
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import ElidedLabel


class NextBar(QWidget):
    """Hidden while nothing waits."""

    take_back_requested = Signal()
    """When the user wants to change the message, or not to send it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = em(self.font(), 1)
        self._label = ElidedLabel(self)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._back = Button(self.tr("Take back"), self, kind=ButtonKind.QUIET)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(unit, unit // 4, unit // 3, unit // 4)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._back)
        self._back.clicked.connect(self.take_back_requested)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    @property
    def button(self) -> Button:
        return self._back

    def set_next(self, draft: Draft | None) -> None:
        """Show the message, or hide."""
        self.setVisible(draft is not None)
        if draft is not None:
            text = " ".join(draft.text.split())
            names = ", ".join(attachment.name for attachment in draft.attachments)
            shown = " · ".join(filter(None, (text, names)))
            self._label.set_text(self.tr("Next: {text}").format(text=shown))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.SURFACE))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = em(self.font(), 0.9)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()
