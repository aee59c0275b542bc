"""The sidebar: a button for a new chat, a field to search in, and the chats. No decisions here."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gpt4all_desktop.chats.conversation import Folder, Hit
from gpt4all_desktop.ui.chats.list_model import ChatListModel
from gpt4all_desktop.ui.chats.list_view import ChatList
from gpt4all_desktop.ui.chats.row_menu import RowMenu
from gpt4all_desktop.ui.chats.rows import ChatRow, FolderRow, Row
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.announce import announce
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.row_view import RowView
from gpt4all_desktop.ui.widgets.search_field import SearchField

WIDTH_EM = 21.0
MIN_WIDTH_EM = 13.0

if TYPE_CHECKING:
    from gpt4all_desktop.ui.chats.results import Results

Toast = Callable[[str, str, Callable[[], None]], None]


class Sidebar(QWidget):
    """Implements the presenter's `SidebarView` with widgets."""

    new_chat_requested = Signal()
    """When the user wants an empty chat."""
    open_requested = Signal(int)
    """The id of a chat, when the user wants it on the page."""
    hit_chosen = Signal(object)
    """A `Hit`, when the user wants to see it in its chat."""
    searched = Signal(str)
    """When what is looked for has changed; empty when the list is wanted back."""
    rename_requested = Signal(int, str)
    """A chat and its new title."""
    rename_folder_requested = Signal(int, str)
    """A folder and its new name."""
    delete_requested = Signal(list)
    """Ids of chats, when the user wants them in the bin."""
    delete_folder_requested = Signal(int)
    """When the user wants a folder to go; its chats stay."""
    pin_requested = Signal(list, bool)
    """Ids of chats, and whether to pin them."""
    move_requested = Signal(list, object)
    """Ids of chats and the id of a folder, or None to take them out of theirs."""
    new_folder_requested = Signal(list)
    """Ids of chats that shall go into a new folder."""
    fold_requested = Signal(int, bool)
    """A folder, and whether to fold it."""
    export_requested = Signal(int)
    """When the user wants a chat in a file."""
    looked_at = Signal()
    """When the window comes to the front: the day may have changed."""

    def __init__(self, toast: Toast, parent: QWidget | None = None) -> None:
        """Args: toast: shows a sentence with one thing to press."""
        super().__init__(parent)
        self._toast = toast
        self.setBackgroundRole(Shade.CODE)
        self.setAutoFillBackground(True)
        self._folders: list[Folder] = []
        self._waiting_rows: list[Row] | None = None
        self._rename_when_there: int | None = None
        self._looking = False
        """Whether it is not known yet what there is to find."""
        self._then: Callable[[], None] | None = None
        """What is done with it when it is known."""
        self.new_chat = Button(
            self.tr("New chat"), self, icon="new-chat", kind=ButtonKind.QUIET, icon_only=True
        )
        self.search = SearchField(self.tr("Search all chats"), self)
        self._model = ChatListModel(self)
        self.list = ChatList(self._model, self)
        self._results: Results | None = None
        self._nothing = WrappedLabel(self)
        self._nothing.setForegroundRole(Shade.MUTED)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget(self)
        for page in (self.list, self._nothing):
            self._pages.addWidget(page)
        self._top = QHBoxLayout()
        self._top.addWidget(self.search, 1)
        self._top.addWidget(self.new_chat)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._top)
        self._layout.addWidget(self._pages, 1)
        self._use_font()
        self._connect()

    @property
    def results(self) -> "Results":
        """What was found. Made when it is needed first."""
        if self._results is None:
            from gpt4all_desktop.ui.chats.results import Results

            self._results = Results(self.tr("Search results"), self)
            self._results.hit_chosen.connect(self.hit_chosen)
            self._pages.addWidget(self._results)
        return self._results

    def set_rows(self, rows: Sequence[Row], folders: Sequence[Folder]) -> None:
        """Show chats; while a name is being edited the rows wait."""
        self._folders = list(folders)
        if self.list.editing:
            self._waiting_rows = list(rows)
            return
        selected = [row.chat.id for row in self.list.selected_rows() if isinstance(row, ChatRow)]
        current = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        self._model.set_rows(rows)
        self._select_again(selected, current)
        self._show_page()
        if self._rename_when_there is not None:
            index = self._model.index_of_folder(self._rename_when_there)
            if index.isValid():
                self._rename_when_there = None
                self.list.select(index)
                self.list.setFocus()
                self.list.edit(index)

    def show_chat(self, chat_id: int | None) -> None:
        """Select the chat that is on the page and bring it into view."""
        if chat_id is None:
            self.list.clearSelection()
            return
        index = self._model.index_of(chat_id)
        if index.isValid():
            self.list.select(index)
            self.list.scrollTo(index)

    def set_hits(self, query: str, hits: Sequence[Hit]) -> None:
        """Show what was found; with an empty query, the chats."""
        then, self._looking, self._then = self._then, False, None
        if hits or self._results is not None:
            self.results.set_hits(hits)
        self._show_page()
        if query:
            text = self._nothing.text()
            if hits:
                one = self.tr("One result")
                text = one if len(hits) == 1 else self.tr("%n results", "", len(hits))
            announce(self.search.line, text)
        if then is not None:
            then()

    def say_deleted(self, count: int, title: str, undo: Callable[[], None]) -> None:
        """Say that chats are in the bin, and offer to take them out again."""
        if count == 1:
            text = self.tr("“{title}” is in the bin.").format(title=self._short(title))
        else:
            text = self.tr("%n chats are in the bin.", "", count)
        self._toast(text, self.tr("Undo"), undo)

    def say_folder_deleted(self, name: str, undo: Callable[[], None]) -> None:
        """Say that a folder is gone and that its chats are not."""
        text = self.tr("The folder “{name}” is gone; its chats are not.")
        self._toast(text.format(name=self._short(name)), self.tr("Undo"), undo)

    def rename(self, chat_id: int) -> None:
        """Let the user change the title of a chat in its place in the list."""
        self.search.clear()
        index = self._model.index_of(chat_id)
        if index.isValid():
            self.list.select(index)
            self.list.scrollTo(index)
            self.list.setFocus()
            self.list.edit(index)

    def name_new_folder(self, folder_id: int) -> None:
        """Let the user name a folder as soon as it is in the list."""
        self._rename_when_there = folder_id

    @property
    def new_folder_name(self) -> str:
        """What a folder is called until the user has named it."""
        return self.tr("New folder")

    def focus_search(self) -> None:
        """Begin to search."""
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def selected_chats(self) -> list[int]:
        """Return the ids of the chats that are selected."""
        return [row.chat.id for row in self.list.selected_rows() if isinstance(row, ChatRow)]

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), WIDTH_EM), em(self.font(), 30))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), MIN_WIDTH_EM), em(self.font(), 12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._use_font()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.looked_at.emit()

    @Slot(QModelIndex)
    def _on_list_entered_row(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if isinstance(row, ChatRow):
            self.open_requested.emit(row.chat.id)
        elif isinstance(row, FolderRow):
            self.fold_requested.emit(row.folder.id, row.unfolded)

    @Slot(object, bool)
    def _on_list_fold_requested(self, row: FolderRow, fold: bool) -> None:
        self.fold_requested.emit(row.folder.id, fold)

    @Slot()
    def _on_list_delete_requested(self) -> None:
        chats = self.selected_chats()
        if chats:
            self.delete_requested.emit(chats)
            return
        for row in self.list.selected_rows():
            if isinstance(row, FolderRow):
                self.delete_folder_requested.emit(row.folder.id)

    @Slot(QPoint)
    def _on_list_menu_requested(self, point: QPoint) -> None:
        menu: QMenu = RowMenu(self, self.list.selected_rows(), self._folders)
        menu.popup(point)

    @Slot()
    def _on_list_editing_ended(self) -> None:
        if self._waiting_rows is not None and not self.list.editing:
            rows, self._waiting_rows = self._waiting_rows, None
            self.set_rows(rows, self._folders)

    @Slot(object, str)
    def _on_model_renamed(self, row: Row, name: str) -> None:
        if isinstance(row, ChatRow):
            self.rename_requested.emit(row.chat.id, name)
        elif isinstance(row, FolderRow):
            self.rename_folder_requested.emit(row.folder.id, name)

    @Slot(list, object)
    def _on_model_dropped(self, chats: list[int], row: Row | None) -> None:
        """Onto a folder or a chat in one: into it. Anywhere else: out of their folders."""
        folder: int | None = None
        if isinstance(row, FolderRow):
            folder = row.folder.id
        elif isinstance(row, ChatRow) and row.inside:
            folder = row.chat.folder
        self.move_requested.emit(chats, folder)

    @Slot(str)
    def _on_search_searched(self, query: str) -> None:
        self._looking, self._then = bool(query.strip()), None
        self.searched.emit(query)

    @Slot()
    def _on_search_entered(self) -> None:
        if self._looking:
            self._then = self._on_search_entered
        elif self.search.text and self._results is not None:
            self._results.choose_current()

    @Slot()
    def _on_search_left_downwards(self) -> None:
        if self._looking:
            self._then = self._on_search_left_downwards
            return
        page = self._pages.currentWidget()
        if isinstance(page, RowView):
            if not page.currentIndex().isValid():
                page.setCurrentIndex(page.model().index(0, 0))
            page.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.new_chat.clicked.connect(self.new_chat_requested)
        self.search.searched.connect(self._on_search_searched)
        self.search.entered.connect(self._on_search_entered)
        self.search.left_downwards.connect(self._on_search_left_downwards)
        self.list.entered_row.connect(self._on_list_entered_row)
        self.list.fold_requested.connect(self._on_list_fold_requested)
        self.list.delete_requested.connect(self._on_list_delete_requested)
        self.list.menu_requested.connect(self._on_list_menu_requested)
        self.list.editing_ended.connect(self._on_list_editing_ended)
        self._model.renamed.connect(self._on_model_renamed)
        self._model.dropped.connect(self._on_model_dropped)

    def _select_again(self, chats: list[int], current: Row | None) -> None:
        """Selection belongs to chats, not to places in the list."""
        flag = QItemSelectionModel.SelectionFlag
        chosen = self.list.selectionModel()
        if isinstance(current, ChatRow):
            at = self._model.index_of(current.chat.id)
        elif isinstance(current, FolderRow):
            at = self._model.index_of_folder(current.folder.id)
        else:
            at = QModelIndex()
        if at.isValid() and at != self.list.currentIndex():
            chosen.setCurrentIndex(at, flag.NoUpdate)
        if not chats and not isinstance(current, FolderRow):
            return
        chosen.clearSelection()
        if not chats and at.isValid():
            chosen.select(at, flag.Select)
        for chat in chats:
            index = self._model.index_of(chat)
            if index.isValid():
                chosen.select(index, flag.Select)

    def _show_page(self) -> None:
        searching = bool(self.search.text.strip())
        page: QWidget = self.list
        if searching:
            self._nothing.setText(self.tr("Nothing found."))
            found = self._results is not None and self._results.count
            page = self.results if found else self._nothing
        elif not searching and self._model.rowCount() == 0:
            self._nothing.setText(self.tr("Your chats will be listed here."))
            page = self._nothing
        self._pages.setCurrentWidget(page)

    def _short(self, title: str) -> str:
        title = title or self.tr("New chat")
        return title if len(title) <= 60 else title[:59] + "…"

    def _use_font(self) -> None:
        unit = em(self.font(), 1)
        side = unit // 2
        self._layout.setContentsMargins(side, side, side, side)
        self._layout.setSpacing(side)
        self._top.setSpacing(unit // 4)
        self._nothing.setContentsMargins(unit, 2 * unit, unit, unit)
