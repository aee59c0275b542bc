"""Buttons that say which of several views is shown."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind


class ViewButton(Button):
    """One of two ways to see the models; the chosen one is in the strong colour."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(text, parent, icon=icon, kind=ButtonKind.QUIET, icon_only=True)
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(Shade.HOVER))
            radius = em(self.font(), 0.6)
            box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(box, radius, radius)
            painter.end()
        super().paintEvent(event)


class TabButton(Button):
    """A button with a line below it while its tab is the one that is shown."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, kind=ButtonKind.QUIET)
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(Shade.ACCENT))
        thick, inset = max(2, em(self.font(), 0.18)), em(self.font(), 0.7)
        painter.drawRect(inset, self.height() - thick, self.width() - 2 * inset, thick)
        painter.end()
