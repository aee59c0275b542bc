"""The bin: take chats out of it, or delete them for good."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.chats.conversation import ChatInfo
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.confirm import Confirm
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet


class Bin(Protocol):
    """The part of the store that keeps deleted chats."""

    def bin(self) -> list[ChatInfo]:
        """Return the chats in the bin."""
        ...

    def restore_many(self, chats: Collection[int]) -> None:
        """Take chats out of the bin."""
        ...

    def erase_many(self, chats: Collection[int]) -> None:
        """Delete chats in the bin for good."""
        ...


class BinDialog(ListSheet):
    """Lists what is in the bin, deleted last first."""

    def __init__(
        self, store: Bin, days: int, parent: QWidget, *, now: Callable[[], datetime] | None = None
    ) -> None:
        """Args: days: how long chats are kept here."""
        translate = QCoreApplication.translate
        title, empty = translate("BinDialog", "Bin"), translate("BinDialog", "The bin is empty.")
        super().__init__(title, "", empty, parent)
        self.set_sentence(
            self.tr("Chats are kept here for %n days, then they are deleted.", "", days)
        )
        self._store, self._days = store, days
        self._now = now or (lambda: datetime.now(UTC))
        self._chats: list[ChatInfo] = []
        self.restore_button = Button(self.tr("Restore"), self, icon="retry")
        self.erase_button = Button(self.tr("Delete for good…"), self, icon="bin")
        self.empty_button = Button(self.tr("Empty the bin…"), self)
        self.close_button = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        self.add_button(self.restore_button, needs_selection=True)
        self.add_button(self.erase_button, needs_selection=True)
        self.add_button(self.empty_button)
        self.add_button(self.close_button)
        self.reload()

        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.erase_button.clicked.connect(self._on_erase_clicked)
        self.empty_button.clicked.connect(self._on_empty_clicked)
        self.close_button.clicked.connect(self.accept)

    def reload(self) -> None:
        """List what is in the bin now."""
        oldest = datetime.min.replace(tzinfo=UTC)
        self._chats = sorted(
            self._store.bin(), key=lambda chat: chat.deleted or oldest, reverse=True
        )
        self.set_lines([self._line(chat) for chat in self._chats])
        self.empty_button.setEnabled(bool(self._chats))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected:
            self._on_erase_clicked()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_restore_clicked(self) -> None:
        self._store.restore_many([self._chats[number].id for number in self.selected])
        self.reload()

    @Slot()
    def _on_erase_clicked(self) -> None:
        self._ask([self._chats[number] for number in self.selected])

    @Slot()
    def _on_empty_clicked(self) -> None:
        self._ask(self._chats)

    def _ask(self, chats: Sequence[ChatInfo]) -> None:
        if len(chats) == 1:
            sentence = self.tr("Delete “{title}” for good? This cannot be undone.")
            sentence = sentence.format(title=self._title(chats[0]))
        else:
            sentence = self.tr("Delete %n chats for good? This cannot be undone.", "", len(chats))
        question = Confirm(self.tr("Delete for good"), sentence, self.tr("Delete for good"), self)
        question.confirmed.connect(partial(self._erase, [chat.id for chat in chats]))
        question.open()

    def _erase(self, chats: Sequence[int]) -> None:
        self._store.erase_many(chats)
        self.reload()

    def _title(self, chat: ChatInfo) -> str:
        return chat.title or self.tr("New chat")

    def _line(self, chat: ChatInfo) -> Line:
        deleted = chat.deleted or self._now()
        moment = QDateTime.fromSecsSinceEpoch(int(deleted.timestamp()))
        day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
        left = max(0, self._days - (self._now() - deleted).days)
        said = self.tr("deleted {day}").format(day=day)
        kept = self.tr("kept for %n more days", "", left)
        if left == 1:
            kept = self.tr("kept for one more day")
        return Line(title=self._title(chat), detail=f"{said}, {kept}")
