"""The list of pages beside the settings."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.focus_ring import KEYBOARD_REASONS


class PageList(QListWidget):
    """Looks like the other lists: rounded, with a ring for the keyboard."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Args: name: for screen readers."""
        super().__init__(parent)
        self.ring = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(Shade.WINDOW)
        self.setItemDelegate(_PageDelegate(self))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ring = False
        super().mousePressEvent(event)


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, pages: PageList) -> None:
        super().__init__(pages)
        self._pages = pages

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        flag, unit, shades = QStyle.StateFlag, self._pages.font(), self._pages.palette()
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(option.rect).adjusted(1, 1, -1, -1), em(unit, 0.55)
        if state & (flag.State_Selected | flag.State_MouseOver):
            chosen = bool(state & flag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                shades.color(QPalette.ColorRole.Highlight if chosen else Shade.SURFACE)
            )
            painter.drawRoundedRect(box, radius, radius)
        if self._pages.ring and state & flag.State_HasFocus:
            painter.setPen(QPen(shades.color(Shade.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(unit)
        painter.setPen(shades.color(Shade.TEXT))
        words = box.adjusted(em(unit, 0.7), 0, -em(unit, 0.3), 0)
        if self._pages.isRightToLeft():
            words = box.adjusted(em(unit, 0.3), 0, -em(unit, 0.7), 0)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self._pages.layoutDirection())
        painter.drawText(words, int(side), str(index.data()))
        painter.restore()
