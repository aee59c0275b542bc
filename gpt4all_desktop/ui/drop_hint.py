"""What lies over the window while files are held above it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.theme import Shade, em


class DropHint(QWidget):
    """Lies over the window while files are held above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._model = False

    def set_model(self, model: bool) -> None:
        """Say what happens to what is dropped."""
        self._model = model

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(Shade.WINDOW)
        ground.setAlphaF(0.9)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self.palette().color(Shade.ACCENT), 2))
        inset, radius = em(self.font(), 1.0), em(self.font(), 1.0)
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.setPen(self.palette().color(Shade.TEXT))
        flags = Qt.AlignmentFlag.AlignCenter
        model, document = self.tr("Drop the model here to open it"), self.tr("Drop to attach")
        painter.drawText(self.rect(), flags, model if self._model else document)
        painter.end()
