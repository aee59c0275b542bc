"""A list that is used like the rest of the program: our scroll bar, a ring for the keyboard."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gpt4all_desktop.ui.widgets.focus_ring import KEYBOARD_REASONS
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar, clear_viewport

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RowView(QListView):
    """A list without a frame, with our scroll bar; shows where the keyboard is."""

    entered_row = Signal(QModelIndex)
    """When a row was clicked, or Enter was pressed on it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setViewport(clear_viewport(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_ring(event.reason() in KEYBOARD_REASONS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.set_ring(True)
        editing = self.state() is QAbstractItemView.State.EditingState
        if editing and event.key() in _ENTER:
            event.accept()  # it has ended the editing
            return
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Headings cannot be reached: Home, End and the page keys go to the row beside them."""
        index = super().moveCursor(action, modifiers)
        move = QAbstractItemView.CursorAction
        if action not in (move.MoveHome, move.MoveEnd, move.MovePageUp, move.MovePageDown):
            return index
        step = 1 if action in (move.MoveHome, move.MovePageDown) else -1
        return self._reachable(index, step) or self._reachable(index, -step) or index

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.set_ring(False)
        super().mousePressEvent(event)

    def set_ring(self, ring: bool) -> None:
        """Show which row the keyboard is on, or not."""
        delegate = self.itemDelegate()
        if getattr(delegate, "ring", ring) is not ring:
            delegate.ring = ring  # type: ignore[attr-defined]
            self.viewport().update()

    def _reachable(self, index: QModelIndex, step: int) -> QModelIndex | None:
        """Return the first row from one on that the keyboard can be on."""
        while index.isValid():
            if self.model().flags(index) & Qt.ItemFlag.ItemIsEnabled:
                return index
            index = index.siblingAtRow(index.row() + step)
        return None
