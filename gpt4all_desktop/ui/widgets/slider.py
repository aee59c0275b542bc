"""A slider, painted like the boxes to tick: its handle is seen in every theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.focus_ring import Ringed


class Slider(Ringed, QSlider):
    """From left to right, or mirrored with the language. Moved as Fusion's is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 11), max(super().sizeHint().height(), em(self.font(), 1.6)))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 5), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, thick = QRectF(handle).center(), max(4, em(self.font(), 0.3))
        radius = max(5, em(self.font(), 0.45))  # Fusion's does not grow with the font
        middle.setX(min(max(middle.x(), radius + 2.0), self.width() - radius - 2.0))
        track = QRectF(1, middle.y() - thick / 2, self.width() - 2, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(Shade.EDGE))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        if option.upsideDown:
            track.setLeft(middle.x())
        else:
            track.setRight(middle.x())
        painter.setBrush(self.palette().color(Shade.ACCENT))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        hot = self.underMouse() or self.isSliderDown()
        painter.setPen(QPen(self.palette().color(Shade.TEXT if self._ring else Shade.FIELD), 2))
        painter.setBrush(self.palette().color(Shade.ACCENT_STRONG if hot else Shade.ACCENT))
        painter.drawEllipse(middle, radius, radius)
        painter.end()
