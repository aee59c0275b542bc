"""A splitter with a thin line that is easy to catch."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from gpt4all_desktop.ui.theme import Shade

HANDLE_PX = 5


class Splitter(QSplitter):
    """Side by side, never collapsed by dragging."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HANDLE_PX)

    def createHandle(self) -> QSplitterHandle:
        handle = _Handle(Qt.Orientation.Horizontal, self)
        handle.setBackgroundRole(Shade.CODE)
        handle.setAutoFillBackground(True)
        return handle


class _Handle(QSplitterHandle):
    """Looks like the side panel, with a line where the page begins."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if mirrored else self.width() - 1
        painter.setPen(self.palette().color(Shade.BORDER))
        painter.drawLine(x, 0, x, self.height() - 1)
        painter.end()
