"""A store of chats without messages, in memory."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from gpt4all_desktop.chats.conversation import Change, ChatChange, ChatInfo, Folder, Hit

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


class FakeShelf:
    """Keeps chats in order, and tells of every change."""

    def __init__(self) -> None:
        self.kept: dict[int, ChatInfo] = {}
        self.folder_names: dict[int, str] = {}
        self.hits: list[Hit] = []
        self.queries: list[str] = []
        self.reads = 0
        """How often all chats were read."""
        self._ids = count(1)
        self._listeners: list[Callable[[ChatChange], None]] = []

    def put(
        self, title: str, *, days: float = 0, pinned: bool = False, folder: int | None = None
    ) -> ChatInfo:
        """Add a chat that was used some days ago."""
        when = NOW - timedelta(days=days)
        chat = ChatInfo(
            id=next(self._ids),
            title=title,
            created=when,
            updated=when,
            pinned=pinned,
            folder=folder,
            model="Fake 1B",
        )
        self.kept[chat.id] = chat
        self._tell(Change.CREATED, chat.id)
        return chat

    def touch(self, chat_id: int, *, days: float = 0) -> None:
        """Let a message come."""
        self.kept[chat_id] = replace(self.kept[chat_id], updated=NOW - timedelta(days=days))
        self._tell(Change.MESSAGES, chat_id)

    def chats(self) -> list[ChatInfo]:
        self.reads += 1
        return [chat for chat in self.kept.values() if chat.deleted is None]

    def bin(self) -> list[ChatInfo]:
        return [chat for chat in self.kept.values() if chat.deleted is not None]

    def chat(self, chat_id: int) -> ChatInfo | None:
        return self.kept.get(chat_id)

    def rename(self, chat_id: int, title: str) -> None:
        self._change(chat_id, title=title)

    def pin(self, chat_id: int, pinned: bool) -> None:
        self._change(chat_id, pinned=pinned)

    def move(self, chat_id: int, folder: int | None) -> None:
        self._change(chat_id, folder=folder)

    def delete(self, chat_id: int) -> None:
        self.kept[chat_id] = replace(self.kept[chat_id], deleted=NOW)
        self._tell(Change.DELETED, chat_id)

    def restore(self, chat_id: int) -> None:
        self.kept[chat_id] = replace(self.kept[chat_id], deleted=None)
        self._tell(Change.RESTORED, chat_id)

    def erase_many(self, chats: Collection[int]) -> None:
        for chat in chats:
            del self.kept[chat]
            self._tell(Change.DELETED, chat)

    def delete_many(self, chats: Collection[int]) -> None:
        self._change_many(chats, deleted=NOW)

    def restore_many(self, chats: Collection[int]) -> None:
        self._change_many(chats, deleted=None)

    def pin_many(self, chats: Collection[int], pinned: bool) -> None:
        self._change_many(chats, pinned=pinned)

    def move_many(self, chats: Collection[int], folder: int | None) -> None:
        self._change_many(chats, folder=folder)

    def folders(self) -> list[Folder]:
        return [Folder(id=id_, name=name) for id_, name in self.folder_names.items()]

    def create_folder(self, name: str) -> Folder:
        folder = Folder(id=next(self._ids), name=name)
        self.folder_names[folder.id] = name
        self._tell(Change.FOLDERS)
        return folder

    def rename_folder(self, folder_id: int, name: str) -> None:
        self.folder_names[folder_id] = name
        self._tell(Change.FOLDERS)

    def delete_folder(self, folder_id: int) -> None:
        del self.folder_names[folder_id]
        for chat in self.kept.values():
            if chat.folder == folder_id:
                self.kept[chat.id] = replace(chat, folder=None)
        self._tell(Change.FOLDERS)

    def search(self, query: str, *, limit: int = 50) -> list[Hit]:
        self.queries.append(query)
        return self.hits[:limit]

    def add_listener(self, listener: Callable[[ChatChange], None]) -> None:
        self._listeners.append(listener)

    def _change_many(self, chats: Collection[int], **changes: object) -> None:
        for chat in chats:
            self.kept[chat] = replace(self.kept[chat], **changes)  # type: ignore[arg-type]
        self._tell(Change.MANY)

    def _change(self, chat_id: int, **changes: object) -> None:
        self.kept[chat_id] = replace(self.kept[chat_id], **changes)  # type: ignore[arg-type]
        self._tell(Change.CHANGED, chat_id)

    def _tell(self, change: Change, chat_id: int | None = None) -> None:
        for listener in self._listeners:
            listener(ChatChange(change=change, chat=chat_id))
