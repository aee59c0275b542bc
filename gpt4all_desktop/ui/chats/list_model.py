"""The rows of the sidebar as a Qt model.

Qt counts them: a view asks for their number twice for each row whenever a row changes, and a count
in Python took 40 ms of that with 5,000 chats.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QByteArray,
    QDateTime,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)

from gpt4all_desktop.ui.chats.rows import ChatRow, FolderRow, Group, Heading, Row
from gpt4all_desktop.ui.widgets.tips import plain_tip

ROW = Qt.ItemDataRole.UserRole
"""The row itself."""
MIME = "application/x-gpt4all-chats"
"""Chats that are being dragged: their ids, in ASCII, with spaces between."""

_Index = QModelIndex | QPersistentModelIndex


class ChatListModel(QStringListModel):
    """Holds what `rows.Arranger` made, as rows without text of their own."""

    renamed = Signal(object, str)
    """The row and its new name, when the user has changed it in place."""
    dropped = Signal(list, object)
    """Ids of chats and the row they were dropped on (None: below all)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}
        self._coming: list[Row] = []
        """What the rows are as soon as there are as many."""
        self.rowsInserted.connect(self._on_rows_changed)
        self.rowsRemoved.connect(self._on_rows_changed)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; those that stay the same are left alone."""
        old, new = self._rows, list(rows)
        limit = min(len(old), len(new))
        head = 0
        while head < limit and (old[head] is new[head] or old[head] == new[head]):
            head += 1
        tail = 0
        while tail < limit - head:
            before, after = old[-1 - tail], new[-1 - tail]
            if before is not after and before != after:
                break
            tail += 1
        gone, come = len(old) - head - tail, len(new) - head - tail
        self._coming = new
        if gone > come:
            self.removeRows(head + come, gone - come)
        elif come > gone:
            self.insertRows(head + gone, come - gone)
        else:
            self._rows = new
            for row in old[head : head + gone]:
                if isinstance(row, ChatRow):
                    del self._places[row.chat.id]
            for place, row in enumerate(new[head : head + come], head):
                if isinstance(row, ChatRow):
                    self._places[row.chat.id] = place
        if min(gone, come):
            last = head + min(gone, come) - 1
            self.dataChanged.emit(self.index(head), self.index(last))

    def row(self, index: _Index) -> Row | None:
        """Return what stands there."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, chat_id: int) -> QModelIndex:
        """Return where a chat stands; invalid where it does not, e.g. in a folded folder."""
        place = self._places.get(chat_id)
        return QModelIndex() if place is None else self.index(place)

    def index_of_folder(self, folder_id: int) -> QModelIndex:
        """Return where a folder stands."""
        for place, row in enumerate(self._rows):
            if isinstance(row, FolderRow) and row.folder.id == folder_id:
                return self.index(place)
        return QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ChatRow):
            return self._tip(row)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row(index)
        flag = Qt.ItemFlag
        if row is None or isinstance(row, Heading):
            return flag.ItemIsDropEnabled
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
        flags |= flag.ItemIsDropEnabled
        return flags | flag.ItemIsDragEnabled if isinstance(row, ChatRow) else flags

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        name = " ".join(value.split())
        if name and name != self._text(row):
            self.renamed.emit(row, name)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [str(row.chat.id) for i in indexes if isinstance(row := self.row(i), ChatRow)]
        data = QMimeData()
        data.setData(MIME, QByteArray(" ".join(ids).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        if not data.hasFormat(MIME) or action != Qt.DropAction.MoveAction:
            return False
        ids = [int(word) for word in bytes(data.data(MIME).data()).split() if word.isdigit()]
        # Onto a row, or between two of them: then the one above counts.
        at = parent if parent.isValid() else self.index(max(0, row - 1))
        self.dropped.emit(ids, self.row(at) if row != -1 or parent.isValid() else None)
        return False  # the rows change when the store has; Qt must not remove any

    @Slot()
    def _on_rows_changed(self) -> None:
        """Before any view hears of it: this was connected first."""
        self._rows = rows = self._coming
        self._places = {
            row.chat.id: place for place, row in enumerate(rows) if isinstance(row, ChatRow)
        }

    def _text(self, row: Row) -> str:
        if isinstance(row, ChatRow):
            return row.chat.title or self.tr("New chat")
        if isinstance(row, FolderRow):
            return row.folder.name
        return self._heading(row)

    def _heading(self, row: Heading) -> str:
        if row.month is not None:
            month = QLocale().standaloneMonthName(row.month.month)
            month = month[:1].upper() + month[1:]
            if row.this_year:
                return month
            return self.tr("{month} {year}").format(month=month, year=row.month.year)
        return {
            Group.PINNED: self.tr("Pinned"),
            Group.FOLDERS: self.tr("Folders"),
            Group.TODAY: self.tr("Today"),
            Group.YESTERDAY: self.tr("Yesterday"),
            Group.WEEK: self.tr("Previous 7 days"),
        }[row.group]

    def _spoken(self, row: Row) -> str:
        text = self._text(row)
        if isinstance(row, FolderRow):
            state = self.tr("unfolded") if row.unfolded else self.tr("folded")
            return self.tr("Folder {name}, {state}").format(name=text, state=state)
        if not isinstance(row, ChatRow):
            return text
        words = [text]
        if row.open:
            words.append(self.tr("open"))
        if row.chat.pinned:
            words.append(self.tr("pinned"))
        if row.chat.temporary:
            words.append(self.tr("temporary"))
        if row.writing:
            words.append(self.tr("a reply is being written"))
        elif row.unread:
            words.append(self.tr("new reply"))
        return ", ".join(words)

    def _tip(self, row: ChatRow) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(row.chat.updated.timestamp()))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        lines = [self._text(row), f"{when}, {row.chat.model}" if row.chat.model else when]
        return plain_tip("\n".join(lines))
