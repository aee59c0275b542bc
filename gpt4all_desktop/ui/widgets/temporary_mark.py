"""The mark of a chat that is not kept."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.theme import Shade, em


class TemporaryMark(QWidget):
    """Words in a dashed frame: drawn as lightly as the chat is written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._compact = False
        self._text = self.tr("Temporary chat")
        self.setAccessibleName(self._text)
        self.setToolTip(self.tr("Nothing of this chat is kept. It is gone when you leave it."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        """Show the icon only."""
        if compact is not self._compact:
            self._compact = compact
            self.update()

    def sizeHint(self) -> QSize:
        height = em(self.font(), 2.2)
        if self._compact:
            return QSize(height, height)
        words = self.fontMetrics().horizontalAdvance(self._text)
        return QSize(words + em(self.font(), 3.4), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(Shade.ACCENT)
        pen = QPen(accent, 1.2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        size = em(self.font(), 1.35)
        left = (self.width() - size) / 2 if self._compact else em(self.font(), 0.8)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - left - size if mirrored else left
        icons.paint(painter, "temporary", QRectF(x, (self.height() - size) / 2, size, size), accent)
        if not self._compact:
            before, after = em(self.font(), 2.5), em(self.font(), 0.8)
            box = self.rect().adjusted(
                after if mirrored else before, 0, -(before if mirrored else after), 0
            )
            painter.setPen(accent)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._text)
        painter.end()
