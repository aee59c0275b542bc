"""The menu of the rows that are selected in the sidebar."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gpt4all_desktop.chats.conversation import Folder
from gpt4all_desktop.ui.chats.rows import ChatRow, FolderRow, Row

if TYPE_CHECKING:
    from gpt4all_desktop.ui.chats.view import Sidebar


class RowMenu(QMenu):
    """Offers what can be done with chats, a folder, or nothing in particular."""

    def __init__(self, sidebar: "Sidebar", rows: Sequence[Row], folders: Sequence[Folder]) -> None:
        super().__init__(sidebar)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sidebar = sidebar
        self._folders = folders
        chats = [row for row in rows if isinstance(row, ChatRow)]
        if chats:
            self._fill_for_chats(chats)
        elif rows and isinstance(rows[0], FolderRow):
            self._fill_for_folder(rows[0])
        else:
            self._add(self.tr("&New chat")).triggered.connect(sidebar.new_chat_requested)
            make = self._add(self.tr("New &folder"))
            make.triggered.connect(partial(self._emit_new_folder, []))

    def _add(self, text: str, shortcut: str = "") -> QAction:
        # The shortcut is shown only: the list itself handles the key.
        return self.addAction(f"{text}\t{shortcut}" if shortcut else text)

    def _fill_for_chats(self, chats: list[ChatRow]) -> None:
        bar, ids = self._sidebar, [row.chat.id for row in chats]
        one = len(ids) == 1
        if one:
            self._add(self.tr("&Open")).triggered.connect(partial(self._emit_open, ids[0]))
            rename = self._add(self.tr("&Rename"), "F2")
            rename.triggered.connect(partial(bar.list.edit, bar.list.currentIndex()))
        pinned = all(row.chat.pinned for row in chats)
        pin = self._add(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        pin.triggered.connect(partial(self._emit_pin, ids, not pinned))
        self._add_folders(ids, {row.chat.folder for row in chats})
        if one:
            export = self._add(self.tr("&Export…"))
            export.triggered.connect(partial(self._emit_export, ids[0]))
        self.addSeparator()
        delete = self._add(self.tr("&Delete"), self.tr("Del"))
        delete.triggered.connect(partial(self._emit_delete, ids))

    def _add_folders(self, ids: list[int], present: set[int | None]) -> None:
        menu = self.addMenu(self.tr("&Move to"))
        for folder in sorted(self._folders, key=lambda folder: folder.name.casefold()):
            action = menu.addAction(folder.name.replace("&", "&&"))
            action.setEnabled(present != {folder.id})
            action.triggered.connect(partial(self._emit_move, ids, folder.id))
        if self._folders:
            menu.addSeparator()
        menu.addAction(self.tr("&New folder")).triggered.connect(
            partial(self._emit_new_folder, ids)
        )
        out = menu.addAction(self.tr("&Out of the folder"))
        out.setEnabled(present != {None})
        out.triggered.connect(partial(self._emit_move, ids, None))

    def _fill_for_folder(self, row: FolderRow) -> None:
        bar = self._sidebar
        fold = self._add(self.tr("&Fold") if row.unfolded else self.tr("Un&fold"))
        fold.triggered.connect(partial(self._emit_fold, row.folder.id, row.unfolded))
        rename = self._add(self.tr("&Rename"), "F2")
        rename.triggered.connect(partial(bar.list.edit, bar.list.currentIndex()))
        self.addSeparator()
        delete = self._add(self.tr("&Delete the folder, keep its chats"), self.tr("Del"))
        delete.triggered.connect(partial(self._emit_delete_folder, row.folder.id))

    # `triggered` passes whether the action is checked: of no use here.

    def _emit_open(self, chat: int, _checked: bool = False) -> None:
        self._sidebar.open_requested.emit(chat)

    def _emit_pin(self, ids: list[int], pin: bool, _checked: bool = False) -> None:
        self._sidebar.pin_requested.emit(ids, pin)

    def _emit_move(self, ids: list[int], folder: int | None, _checked: bool = False) -> None:
        self._sidebar.move_requested.emit(ids, folder)

    def _emit_new_folder(self, ids: list[int], _checked: bool = False) -> None:
        self._sidebar.new_folder_requested.emit(ids)

    def _emit_export(self, chat: int, _checked: bool = False) -> None:
        self._sidebar.export_requested.emit(chat)

    def _emit_delete(self, ids: list[int], _checked: bool = False) -> None:
        self._sidebar.delete_requested.emit(ids)

    def _emit_fold(self, folder: int, fold: bool, _checked: bool = False) -> None:
        self._sidebar.fold_requested.emit(folder, fold)

    def _emit_delete_folder(self, folder: int, _checked: bool = False) -> None:
        self._sidebar.delete_folder_requested.emit(folder)
