"""Keeps all chats. Plain Python; the window's presenters are told of changes by listeners.

What the user did is on disk when a method returns. What is written without being waited for, a
reply that grows and a draft, is there within 250 ms, and readers see it at once. Temporary chats
live in a database in memory, with the same code, and are gone with the program.

All methods belong to the main thread; only `extend` and `search` may be called from others.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Self, TypeVar

from gpt4all_desktop.chats import copies, drafts, records, search, sweeping
from gpt4all_desktop.chats.arrival import Arrival
from gpt4all_desktop.chats.banks import Banks, is_temporary
from gpt4all_desktop.chats.conversation import (
    TEMPORARY_IDS,
    Change,
    ChatInfo,
    Draft,
    Folder,
    Hit,
)
from gpt4all_desktop.chats.copies import ChatReader
from gpt4all_desktop.chats.growing import Growing
from gpt4all_desktop.chats.message_store import MessageStore
from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.chats.schema import MIGRATIONS
from gpt4all_desktop.chats.whole import WholeChat, clean
from gpt4all_desktop.database import Bank, Database, MemoryDatabase
from gpt4all_desktop.errors import StorageError

T = TypeVar("T")
_NEW: Final = 0
"""Where the draft of the chat not yet begun is kept; no chat, message or folder has this id."""


class ChatStore(MessageStore):
    """All chats, those in the bin and temporary ones included."""

    def __init__(self, disk: Bank, growing: Growing, clock: Callable[[], datetime]) -> None:
        """Use `open`."""
        super().__init__(Banks(disk, growing), clock)
        self._disk = disk
        self._go_on_from_last_time()

    @classmethod
    def open(cls, path: Path | None, *, clock: Callable[[], datetime] | None = None) -> Self:
        """Open the chats in a file, which is made if there is none; None keeps all in memory.

        A file that is damaged is moved aside, and `notice` says so.

        Raises:
            StorageError: it cannot be opened, or belongs to another window or a newer program.
        """
        growing = Growing()
        bank: Bank
        if path is None:
            bank = MemoryDatabase(MIGRATIONS, growing)
        else:
            bank = Database(path, MIGRATIONS, growing, probe=records.probe, repair=search.rebuild)
        return cls(bank, growing, clock or (lambda: datetime.now(UTC)))

    @property
    def notice(self) -> str:
        """A sentence about something that happened while opening; empty if nothing did."""
        return self._disk.notice if isinstance(self._disk, Database) else ""

    def close(self) -> None:
        """Write what is not written yet, and close. Nothing works afterwards."""
        self._banks.close()

    # ---- chats ----------------------------------------------------------------------------------

    def create_chat(
        self, *, title: str = "", folder: int | None = None, temporary: bool = False
    ) -> ChatInfo:
        """Begin a chat. A temporary one is in no folder."""
        now = self._clock()
        made = ChatInfo(
            id=0,
            title=clean(title),
            created=now,
            updated=now,
            folder=None if temporary else folder,
            temporary=temporary,
        )
        where = TEMPORARY_IDS if temporary else _NEW
        chat_id = self._banks.write(where, lambda c: records.insert_chat(c, made))
        self._tell(Change.CREATED, chat_id)
        return replace(made, id=chat_id)

    def chats(self) -> list[ChatInfo]:
        """Return the chats that are not in the bin, the one last used first."""
        return self._all(deleted=False)

    def bin(self) -> list[ChatInfo]:
        """Return the chats in the bin, the one last deleted first."""
        return sorted(
            self._all(deleted=True), key=lambda c: (c.deleted or c.updated, c.id), reverse=True
        )

    def chat(self, chat_id: int) -> ChatInfo | None:
        """Return one chat, wherever it is."""
        return self._banks.read(chat_id, lambda c: records.chat(c, chat_id))

    def rename(self, chat_id: int, title: str) -> None:
        """Give a chat another title."""
        self._set(chat_id, "title", clean(title))

    def pin(self, chat_id: int, pinned: bool) -> None:
        """Keep a chat at the top, or no longer."""
        self._set(chat_id, "pinned", int(pinned))

    def move(self, chat_id: int, folder: int | None) -> None:
        """Put a chat into a folder, or take it out of its folder."""
        if not is_temporary(chat_id):
            self._set(chat_id, "folder", folder)

    def delete(self, chat_id: int) -> None:
        """Put a chat into the bin; a temporary one is gone for good."""
        if is_temporary(chat_id):
            self._erase(chat_id)
        else:
            self._set(chat_id, "deleted", records.to_ticks(self._clock()), Change.DELETED)

    def delete_many(self, chats: Collection[int]) -> None:
        """Put chats that are kept into the bin, at once."""
        self._set_many(chats, "deleted", records.to_ticks(self._clock()))

    def restore_many(self, chats: Collection[int]) -> None:
        """Take chats out of the bin, at once."""
        self._set_many(chats, "deleted", None)

    def pin_many(self, chats: Collection[int], pinned: bool) -> None:
        """Keep chats that are kept at the top, or no longer, at once."""
        self._set_many(chats, "pinned", int(pinned))

    def move_many(self, chats: Collection[int], folder: int | None) -> None:
        """Put chats that are kept into a folder, or take them out of theirs, at once."""
        self._set_many(chats, "folder", folder)

    def erase_many(self, chats: Collection[int]) -> None:
        """Remove chats from the bin, for good."""
        binned = {chat.id for chat in self.bin()}
        gone = [chat for chat in chats if chat in binned]
        self._banks.write(_NEW, lambda c: sweeping.hide(c, gone))
        self._disk.later(sweeping.sweep(gone))
        for chat in gone:
            self._tell(Change.DELETED, chat)

    def restore(self, chat_id: int) -> None:
        """Take a chat out of the bin."""
        self._set(chat_id, "deleted", None, Change.RESTORED)

    def erase(self, chat_id: int) -> None:
        """Remove a chat from the bin, for good."""
        chat = self.chat(chat_id)
        if chat is not None and chat.deleted is not None:
            self._erase(chat_id)

    def purge(self, before: datetime) -> int:
        """Erase what was deleted before a time, chats and single messages; return how many chats.

        They are erased in steps, in a moment; messages cannot be brought back from now on.
        """
        if self._banks.held:
            return 0
        gone = self._disk.write(lambda c: sweeping.hide_deleted(c, before))
        self._disk.later(sweeping.sweep_removed())
        if gone:
            self._disk.later(sweeping.sweep(gone))
        for chat_id in gone:
            self._tell(Change.DELETED, chat_id)
        return len(gone)

    def folders(self) -> list[Folder]:
        """Return all folders, in the order they were made."""
        return self._disk.read(records.folders)

    def create_folder(self, name: str) -> Folder:
        """Make a folder."""
        folder_id = self._banks.write(_NEW, lambda c: records.insert_folder(c, name))
        self._tell(Change.FOLDERS)
        return Folder(id=folder_id, name=clean(name))

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name."""
        self._change_folders("UPDATE folders SET name = ? WHERE id = ?", clean(name), folder_id)

    def delete_folder(self, folder_id: int) -> None:
        """Delete a folder; its chats move out."""
        self._change_folders("DELETE FROM folders WHERE id = ?", folder_id)

    # ---- whole chats ----------------------------------------------------------------------------

    def fork(self, node_id: int) -> ChatInfo:
        """Begin a chat that holds a copy of a message and of all those it follows.

        Raises:
            LookupError: there is no such message.
        """
        return self.forked(self.forking(node_id)())

    def forking(self, node_id: int) -> Callable[[], int]:
        """Return what does the work of `fork`, which takes long in a long chat: it may be called in
        any thread, and `forked` wants to know what it returns.

        Raises:
            LookupError: there is no such message.
        """
        node = self.node(node_id)
        chat = self.chat(node.chat) if node is not None else None
        if chat is None:
            raise LookupError(f"there is no message {node_id}")
        now = self._clock()
        return lambda: self._banks.write(node_id, lambda c: copies.fork(c, chat, node_id, now))

    def forked(self, fork_id: int) -> ChatInfo:
        """A fork is there: tell everybody, and return it."""
        self._tell(Change.CREATED, fork_id)
        fork = self.chat(fork_id)
        assert fork is not None
        return fork

    @contextmanager
    def apart(self) -> Iterator[ChatReader]:
        """Give another thread all chats as they are now, to read without keeping anybody waiting.

        Raises:
            StorageError: they cannot be read.
        """
        with self._disk.apart() as read:
            yield ChatReader(read, self._banks)

    def whole(self, chat_id: int) -> WholeChat:
        """Return everything in a chat.

        Raises:
            LookupError: there is no such chat.
        """
        with self.apart() as chats:
            return chats.whole(chat_id)

    def arrive(self) -> Arrival:
        """Begin an import. It may be written in any thread; `arrived` tells of it in this one."""
        return Arrival(self._disk)

    def arrived(self) -> None:
        """Tell everybody that chats have come."""
        self._tell(Change.MANY)

    def search(self, query: str, *, limit: int = 50) -> list[Hit]:
        """Return where all words of a query stand, in titles and in all branches, best first.

        It may be called in any thread, and keeps no other waiting.
        """
        hits: list[Hit] = []
        for bank in self._banks.all:
            hits += bank.aside(lambda c: search.search(c, query, limit))
        hits.sort(key=lambda hit: hit.node is not None)
        return hits[:limit]

    def begin_replacing(self) -> None:
        """All chats will be others: nothing of the present ones can be changed until
        `end_replacing`. Replies and drafts are written down before this returns."""
        self._tell(Change.REPLACING)
        self._disk.write(lambda _connection: None)
        self._banks.held = True

    def replace(self, backup: Path, progress: Progress | None = None) -> None:
        """Let the chats of a backup take the place of all that are kept here; in any thread.

        Raises:
            StorageError: it is damaged or of a newer program; nothing was changed.
            Cancelled: `progress` was cancelled; nothing was changed.
        """
        if not isinstance(self._disk, Database):
            raise StorageError("The chats are not kept on disk.")
        self._disk.replace(backup, progress.at if progress is not None else None)
        self._go_on_from_last_time()

    def end_replacing(self, *, replaced: bool) -> None:
        """The chats are others now, or have stayed."""
        self._banks.held = False
        if replaced:
            self._banks.growing(_NEW).clear()
            self._known.clear()
            self._tell(Change.REPLACED)

    # ---- drafts and settings --------------------------------------------------------------------

    def draft(self, chat_id: int | None) -> Draft:
        """Return what stands in the composer; None: of the chat not yet begun."""
        key = _NEW if chat_id is None else chat_id
        waiting = self._banks.growing(key).draft(key)
        return waiting or self._banks.read(key, lambda c: drafts.draft(c, key))

    def save_draft(self, chat_id: int | None, draft: Draft) -> None:
        """Keep what stands in the composer. Written in a moment."""
        key = _NEW if chat_id is None else chat_id
        self._banks.check(key)
        self._banks.growing(key).save_draft(key, draft)
        self._banks.of(key).soon()

    def overrides(self, chat_id: int) -> dict[str, str]:
        """Return what is set for a chat only: keys of settings, and their values as JSON."""
        return self._banks.read(chat_id, lambda c: records.overrides(c, chat_id))

    def set_overrides(self, chat_id: int, overrides: Mapping[str, str]) -> None:
        """Set for a chat what `overrides` returns."""
        self._set(chat_id, "settings", json.dumps(dict(overrides)))

    # ---- private --------------------------------------------------------------------------------

    def _go_on_from_last_time(self) -> None:
        """Replies were being written when the program ended; chats were to be erased."""
        self._disk.write(records.stop_unfinished)
        if left := self._disk.read(sweeping.left_over):
            self._disk.later(sweeping.sweep(left))

    def _all(self, *, deleted: bool) -> list[ChatInfo]:
        found: list[ChatInfo] = []
        for bank in self._banks.all:
            found += bank.read(lambda c: records.chats(c, deleted=deleted))
        return sorted(found, key=lambda chat: (chat.updated, chat.id), reverse=True)

    def _set(
        self, chat_id: int, column: str, value: str | int | None, change: Change = Change.CHANGED
    ) -> None:
        """Set a column of a chat; `column` is written in this file, never by a user."""
        statement = f"UPDATE chats SET {column} = ? WHERE id = ? AND deleted IS NOT 0"  # noqa: S608
        if self._banks.write(chat_id, lambda c: c.execute(statement, (value, chat_id)).rowcount):
            self._tell(change, chat_id)

    def _set_many(self, chats: Collection[int], column: str, value: int | None) -> None:
        """Set a column of several chats; as `_set`."""
        statement = f"UPDATE chats SET {column} = ? WHERE id = ? AND deleted IS NOT 0"  # noqa: S608
        rows = [(value, chat) for chat in chats]
        self._banks.write(_NEW, lambda c: c.executemany(statement, rows))
        self._tell(Change.MANY)

    def _erase(self, chat_id: int) -> None:
        if is_temporary(chat_id):
            statement = "DELETE FROM chats WHERE id = ?"
            self._banks.write(chat_id, lambda c: c.execute(statement, (chat_id,)))
        else:
            self._banks.write(chat_id, lambda c: sweeping.hide(c, [chat_id]))
            self._disk.later(sweeping.sweep([chat_id]))
        self._tell(Change.DELETED, chat_id)

    def _change_folders(self, statement: str, *values: str | int) -> None:
        self._banks.write(_NEW, lambda c: c.execute(statement, values))
        self._tell(Change.FOLDERS)
