"""A scroll bar made for reading: a thin handle, no arrows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QScrollBar, QWidget

from gpt4all_desktop.ui.theme import SCROLL_BAR_PX, Shade
from gpt4all_desktop.ui.widgets.focus_ring import Lit

_LEAST = 3 * SCROLL_BAR_PX
"""Shortest handle."""
_UPRIGHT, _FLAT = QSize(SCROLL_BAR_PX, 2 * _LEAST), QSize(2 * _LEAST, SCROLL_BAR_PX)


class ScrollBar(Lit, QScrollBar):
    """Paints its handle over the whole length, where the style would leave room for arrows."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._upright = orientation is Qt.Orientation.Vertical
        self._grip = 0.0
        self._painted = (0.0, 0.0)

    def sizeHint(self) -> QSize:
        # Not what the style says: it is asked with each line that comes, and looks up a lot.
        return _UPRIGHT if self._upright else _FLAT

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        # Qt paints with each change: while a reply comes, most move the handle by no pixel.
        (begin, length), (was, long) = self._handle(), self._painted
        if abs(begin - was) >= 1 or abs(length - long) >= 1:
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        begin, length = self._handle()
        at = self._along(event.position())
        if begin <= at <= begin + length:
            self._grip = at - begin
            self.setSliderDown(True)
        else:
            action = self.SliderAction
            self.triggerAction(action.SliderPageStepSub if at < begin else action.SliderPageStepAdd)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.isSliderDown():
            return
        room = self._length() - self._handle()[1]
        if room > 0:
            part = (self._along(event.position()) - self._grip) / room
            self.setSliderPosition(self.minimum() + round(part * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not self._upright and abs(delta.y()) > abs(delta.x()) and not shifted:
            event.ignore()  # it is for the page, which passes under the pointer
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted = begin, length = self._handle()
        if self.maximum() <= self.minimum():
            return
        inset = SCROLL_BAR_PX / 4
        thick = SCROLL_BAR_PX - 2 * inset
        if self._upright:
            box = QRectF(inset, begin, thick, length)
        else:
            box = QRectF(begin, inset, length, thick)
        hot = self.underMouse() or self.isSliderDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(Shade.MUTED if hot else Shade.EDGE))
        painter.drawRoundedRect(box, thick / 2, thick / 2)
        painter.end()

    def _along(self, point: QPointF) -> float:
        return point.y() if self._upright else point.x()

    def _length(self) -> int:
        return self.height() if self._upright else self.width()

    def _handle(self) -> tuple[float, float]:
        """Return where the handle begins, and its length."""
        low, page, room = self.minimum(), self.pageStep(), self._length()
        span = self.maximum() - low
        length = min(float(room), max(_LEAST, room * page / max(1, span + page)))
        return (self.sliderPosition() - low) / max(1, span) * (room - length), length


def clear_viewport(area: QAbstractScrollArea) -> QWidget:
    """Return a viewport that shows what is behind the area.

    Asked for the one that Qt made, PySide prepares every kind of widget there is to find out what
    that is, which takes the start of the program 30 ms.
    """
    return QWidget(area)
