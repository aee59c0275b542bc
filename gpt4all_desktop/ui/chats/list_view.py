"""The list in the sidebar: what keys, mouse and dragging mean there."""

import sys

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from gpt4all_desktop.ui.chats.delegate import RowDelegate
from gpt4all_desktop.ui.chats.list_model import ROW, ChatListModel
from gpt4all_desktop.ui.chats.rows import ChatRow, FolderRow, Heading, Row
from gpt4all_desktop.ui.keys import writes_text
from gpt4all_desktop.ui.theme import em
from gpt4all_desktop.ui.widgets.row_view import RowView

_DELETE = {Qt.Key.Key_Delete} | ({Qt.Key.Key_Backspace} if sys.platform == "darwin" else set())
"""Keyboards of Macs have no other key for it."""


class ChatList(RowView):
    """Chats and folders."""

    menu_requested = Signal(QPoint)
    """When the menu of the selected rows is wanted; the point is on the screen."""
    delete_requested = Signal()
    """When the selected rows shall go."""
    fold_requested = Signal(object, bool)
    """A `FolderRow`, and whether to fold it."""
    editing_ended = Signal()
    """When a name is no longer being edited."""

    def __init__(self, model: ChatListModel, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("ChatList", "Chats"), parent)
        trigger = QAbstractItemView.EditTrigger
        self._delegate = RowDelegate(self)
        self._rows = model
        self._shown = False
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._delegate.closeEditor.connect(self._on_editor_closed)

    @property
    def editing(self) -> bool:
        """True while a name is being edited."""
        return self.state() is QAbstractItemView.State.EditingState

    def selected_rows(self) -> list[Row]:
        """Return what is selected, from top to bottom."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [row for index in indexes if (row := index.data(ROW)) is not None]

    def select(self, index: QModelIndex) -> None:
        """Select one row and make it the current one."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW)
        key = event.key()
        if key in _DELETE and self.selectedIndexes():
            self.delete_requested.emit()
        elif key == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif isinstance(row, FolderRow) and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.fold_requested.emit(row, (key == Qt.Key.Key_Left) is not mirrored)
        elif writes_text(event) and not event.text().isspace():  # the space bar selects
            event.ignore()  # for the composer: one clicks a chat, and writes on
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._on_dots(index, event.position().toPoint()):
            self._make_selected(index)
            self.menu_requested.emit(event.globalPosition().toPoint())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self.state() is QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() is Qt.MouseButton.LeftButton
        on_dots = self._on_dots(index, event.position().toPoint())
        if left and plain and not dragged and not on_dots and index == self.currentIndex():
            self.entered_row.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if by_key:
            point = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            self._make_selected(index)
            point = event.globalPos()
        self.menu_requested.emit(point)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:  # it was scrolled to the open chat when it had no height yet
            self._shown = True
            self.scrollToTop()
            self.scrollTo(self.currentIndex())

    def startDrag(self, actions: Qt.DropAction) -> None:
        chats = [row for row in self.selected_rows() if isinstance(row, ChatRow)]
        if chats:
            drag = QDrag(self)
            drag.setMimeData(self.model().mimeData(self.selectedIndexes()))
            title = str(self._rows.index_of(chats[0].chat.id).data())
            drag.setPixmap(self._delegate.chip(title, more=len(chats) - 1))
            unit = em(self.font(), 1)
            drag.setHotSpot(QPoint(-unit, -unit // 2))  # what it is dropped on stays in sight
            drag.exec(Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).data(ROW)
        folder = isinstance(row, FolderRow) or (isinstance(row, ChatRow) and row.inside)
        self._mark(row if folder else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._mark(None)

    def _on_dots(self, index: QModelIndex, point: QPoint) -> bool:
        if not isinstance(index.data(ROW), ChatRow):
            return False
        return self._delegate.more_rect(self.visualRect(index)).contains(point)

    def _make_selected(self, index: QModelIndex) -> None:
        """A menu is about what is under the pointer, or all that is selected there."""
        if not index.isValid() or isinstance(index.data(ROW), Heading):
            self.clearSelection()
        elif not self.selectionModel().isSelected(index):
            self.select(index)

    def _mark(self, row: Row | None) -> None:
        """Show into what a dragged chat would go."""
        self._delegate.onto = row
        self.viewport().update()

    def _on_editor_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # The view leaves its editing state only after this.
        QTimer.singleShot(0, self, self.editing_ended.emit)
