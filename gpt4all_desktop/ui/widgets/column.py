"""A centred column: the shared left and right edge of everything one reads or writes."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpt4all_desktop.ui.theme import MEASURE, SCROLL_BAR_PX, body_font, em


def column(font: QFont, available: int) -> tuple[int, int]:
    """Return left edge and width of the column in a place that is `available` wide."""
    margin = max(em(font, 1.0), SCROLL_BAR_PX + em(font, 0.3))
    width = max(1, min(em(body_font(font), MEASURE), available - 2 * margin))
    return (available - width) // 2, width


class Column(QWidget):
    """Keeps its one child in the column, over the full height."""

    def __init__(self, child: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(child)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align()

    def _align(self) -> None:
        left, width = column(self.font(), self.width())
        right = self.width() - left - width
        margins = self._layout.contentsMargins()
        if (margins.left(), margins.right()) != (left, right):
            self._layout.setContentsMargins(left, 0, right, 0)
