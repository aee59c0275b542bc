"""A box to tick, painted like the buttons: it grows with the font and is seen in every theme."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.edge import draw_box
from gpt4all_desktop.ui.widgets.focus_ring import Ringed

BOX_EM = 1.35


class CheckBox(Ringed, QCheckBox):
    """With or without words beside it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        box = em(self.font(), BOX_EM) + 4
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = box + (em(self.font(), 0.5) + words if self.text() else 0)
        return QSize(width, max(box, self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, unit = self.palette(), self.font()
        if not self.isEnabled():
            colours.setCurrentColorGroup(QPalette.ColorGroup.Disabled)
        side = em(unit, BOX_EM)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - side - 2 if mirrored else 2
        box = QRectF(left, (self.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        on, hot = self.isChecked(), self.isEnabled() and self.underMouse()
        edge = Shade.ACCENT if on or self._ring else Shade.EDGE
        fill = Shade.ACCENT if on else Shade.HOVER if hot else Shade.FIELD
        painter.setBrush(colours.color(fill))
        draw_box(painter, box, side * 0.25, colours.color(edge), 2 if self._ring else 1)
        if on:
            inset = side * 0.12
            icons.paint(
                painter,
                "check",
                box.adjusted(inset, inset, -inset, -inset),
                colours.color(Shade.FIELD),
            )
        if self._ring and on:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_box(painter, box, side * 0.25, colours.color(Shade.TEXT), 2)
        gap = side + 2 + em(unit, 0.5)
        words = self.rect().adjusted(0 if mirrored else gap, 0, -gap if mirrored else 0, 0)
        painter.setPen(colours.color(Shade.TEXT if self.isEnabled() else Shade.MUTED))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, int(flags | Qt.TextFlag.TextShowMnemonic), self.text())
        painter.end()
