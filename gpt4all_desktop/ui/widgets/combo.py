"""A choice of one thing out of several, painted like the buttons."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.edge import draw_box
from gpt4all_desktop.ui.widgets.focus_ring import Ringed


class Combo(Ringed, QComboBox):
    """As wide as its widest choice."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Args: name: what is chosen, for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        texts = (self.itemText(number) for number in range(self.count()))
        width = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(width + em(self.font(), 3.2), em(self.font(), 2.3))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 6), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a page must not change what the pointer happens to be over."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, unit = self.palette(), self.font()
        hot = self.isEnabled() and self.underMouse()
        edge, width = (Shade.ACCENT, 2) if self._ring else (Shade.EDGE, 1)
        painter.setBrush(colours.color(Shade.HOVER if hot else Shade.FIELD))
        box, radius = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), em(unit, 0.6)
        draw_box(painter, box, radius, colours.color(edge), width)
        size = em(unit, 1.1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = em(unit, 0.6) if mirrored else self.width() - em(unit, 0.6) - size
        middle = (self.height() - size) / 2
        place = QRectF(at, middle, size, size)
        icons.paint(painter, "unfolded", place, colours.color(Shade.MUTED))
        before, after = em(unit, 0.8), em(unit, 2.0)
        room = self.rect().adjusted(
            after if mirrored else before, 0, -(before if mirrored else after), 0
        )
        painter.setPen(colours.color(Shade.TEXT))
        text = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, flags, text)
        painter.end()
