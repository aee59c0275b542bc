"""What the sidebar does: list, open, rename, pin, file, delete and find chats. Plain Python, no Qt.

The presenter keeps the chats it was told of, so that a change of one does not read them all again.
"""

import heapq
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Protocol

from gpt4all_desktop.chats.conversation import Change, ChatChange, ChatInfo, Folder, Hit
from gpt4all_desktop.ui.aside import Aside, at_once
from gpt4all_desktop.ui.chats.rows import Arranger, ChatRow, Marks, Row

SEARCH_LIMIT = 60


class Shelf(Protocol):
    """The part of `ChatStore` that keeps chats in order."""

    def chats(self) -> list[ChatInfo]:
        """Return the chats that are not in the bin."""
        ...

    def chat(self, chat_id: int) -> ChatInfo | None:
        """Return one chat, wherever it is."""
        ...

    def rename(self, chat_id: int, title: str) -> None: ...

    def pin(self, chat_id: int, pinned: bool) -> None: ...

    def move(self, chat_id: int, folder: int | None) -> None: ...

    def delete(self, chat_id: int) -> None:
        """Put a chat into the bin."""
        ...

    def restore(self, chat_id: int) -> None:
        """Take a chat out of the bin."""
        ...

    def delete_many(self, chats: Collection[int]) -> None:
        """Put several chats that are kept into the bin, at once; so for the others."""
        ...

    def restore_many(self, chats: Collection[int]) -> None: ...

    def pin_many(self, chats: Collection[int], pinned: bool) -> None: ...

    def move_many(self, chats: Collection[int], folder: int | None) -> None: ...

    def folders(self) -> list[Folder]: ...

    def create_folder(self, name: str) -> Folder: ...

    def rename_folder(self, folder_id: int, name: str) -> None: ...

    def delete_folder(self, folder_id: int) -> None:
        """Delete a folder; its chats move out."""
        ...

    def search(self, query: str, *, limit: int = 50) -> list[Hit]: ...

    def add_listener(self, listener: Callable[[ChatChange], None]) -> None:
        """Tell of every change, in the main thread."""
        ...


class SidebarView(Protocol):
    """What the presenter says to the sidebar."""

    @property
    def new_folder_name(self) -> str: ...

    def set_rows(self, rows: Sequence[Row], folders: Sequence[Folder]) -> None:
        """Show chats."""
        ...

    def show_chat(self, chat_id: int | None) -> None:
        """Select the chat that is on the page and bring it into view."""
        ...

    def set_hits(self, query: str, hits: Sequence[Hit]) -> None:
        """Show what was found."""
        ...

    def say_deleted(self, count: int, title: str, undo: Callable[[], None]) -> None:
        """Say that chats are in the bin, and offer to take them out again."""
        ...

    def say_folder_deleted(self, name: str, undo: Callable[[], None]) -> None:
        """Say that a folder is gone and that its chats are not."""
        ...

    def name_new_folder(self, folder_id: int) -> None:
        """Let the user name a folder as soon as it is in the list."""
        ...


class Desk(Protocol):
    """The page that shows one chat."""

    def open_chat(self, chat_id: int) -> None:
        """Show a chat."""
        ...

    def new_chat(self) -> None:
        """Show an empty chat."""
        ...

    def reveal(self, chat_id: int, node: int, words: str) -> None:
        """Show a chat on the branch of a message, the message in view and the words marked."""
        ...


class SidebarPresenter:
    """Between the sidebar, the store and the page."""

    def __init__(
        self,
        view: SidebarView,
        shelf: Shelf,
        desk: Desk,
        *,
        aside: Aside = at_once,
        today: Callable[[], date] = date.today,
        unfolded: Collection[int] = (),
    ) -> None:
        """Build it.

        Args:
            aside: does something in another thread, then calls back with what came of it.
            unfolded: ids of folders that show their chats.
        """
        self._view, self._shelf, self._desk = view, shelf, desk
        self._aside, self._today = aside, today
        self._chats: dict[int, ChatInfo] = {}
        self._folders: list[Folder] = []
        self._unfolded = set(unfolded)
        self._marks = Marks()
        self._arranger = Arranger()
        self._shown: tuple[list[Row], list[Folder]] | None = None
        self._query = ""
        shelf.add_listener(self._on_shelf_changed)
        self.reload()

    @property
    def unfolded(self) -> frozenset[int]:
        """Folders that show their chats."""
        return frozenset(self._unfolded)

    def latest(self, count: int) -> list[ChatInfo]:
        """Return the chats that were used last, the newest first."""
        return heapq.nlargest(count, self._chats.values(), key=lambda chat: chat.updated)

    def neighbour(self, chat_id: int | None, step: int) -> int | None:
        """Return the chat that many lines below (above) another in the list; None at its end."""
        rows = self._shown[0] if self._shown is not None else []
        ids = [row.chat.id for row in rows if isinstance(row, ChatRow)]
        if chat_id in ids:
            at = ids.index(chat_id) + step
        else:
            at = 0 if step > 0 else -1
            at = at if ids else len(ids)
        return ids[at] if -1 <= at < len(ids) and (at >= 0 or chat_id not in ids) else None

    def reload(self) -> None:
        """Read everything again."""
        self._chats = {chat.id: chat for chat in self._shelf.chats()}
        self._folders = self._shelf.folders()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known; the day may have changed."""
        rows = self._arranger.arrange(
            self._chats.values(),
            self._folders,
            today=self._today(),
            unfolded=self._unfolded,
            marks=self._marks,
        )
        self._show(rows)

    def set_open(self, chat_id: int | None) -> None:
        """Take note of which chat is on the page; it counts as read."""
        before = self._marks
        self._marks = replace(before, open=chat_id, unread=before.unread - {chat_id})
        chat = self._chats.get(chat_id) if chat_id is not None else None
        folder = chat.folder if chat is not None and not chat.pinned else None
        if folder is not None and folder not in self._unfolded:
            self._unfolded.add(folder)
            self.refresh()
        else:
            self._refresh_some({before.open, chat_id})
        self._view.show_chat(chat_id)

    def set_writing(self, chat_id: int | None) -> None:
        """Take note of where a reply is being made."""
        before = self._marks.writing
        unread = self._marks.unread
        if before is not None and before not in (chat_id, self._marks.open):
            unread |= {before}
        self._marks = replace(self._marks, writing=chat_id, unread=unread)
        self._refresh_some({before, chat_id})

    def open(self, chat_id: int) -> None:
        """Show a chat."""
        self._desk.open_chat(chat_id)

    def choose_hit(self, hit: Hit) -> None:
        """Show a chat where something was found in it."""
        if hit.node is None:
            self._desk.open_chat(hit.chat.id)
        else:
            words = next((text for text, marked in hit.snippet if marked), "")
            self._desk.reveal(hit.chat.id, hit.node, words)

    def search(self, query: str) -> None:
        """Look for words; nothing to look for brings the chats back."""
        self._query = wanted = query.strip()
        if not wanted:
            self._view.set_hits("", [])
            return

        def work() -> Sequence[Hit] | None:
            # Who types on is not kept waiting by what was looked for before.
            return self._shelf.search(wanted, limit=SEARCH_LIMIT) if wanted == self._query else None

        def done(hits: Sequence[Hit] | None) -> None:
            if hits is not None and wanted == self._query:
                self._view.set_hits(wanted, hits)

        self._aside(work, done)

    def rename(self, chat_id: int, title: str) -> None:
        """Give a chat another title."""
        self._shelf.rename(chat_id, title)

    def pin(self, chats: Sequence[int], pinned: bool) -> None:
        """Keep chats at the top, or no longer."""
        single, many = self._in_two(chats)
        for chat in single:
            self._shelf.pin(chat, pinned)
        if many:
            self._shelf.pin_many(many, pinned)

    def move(self, chats: Sequence[int], folder: int | None) -> None:
        """Put chats into a folder, or take them out of theirs."""
        known = [self._chats[chat] for chat in chats if chat in self._chats]
        single, many = self._in_two([chat.id for chat in known if chat.folder != folder])
        for chat in single:
            self._shelf.move(chat, folder)
        if many:
            self._shelf.move_many(many, folder)

    def delete(self, chats: Sequence[int]) -> None:
        """Put chats into the bin; the page shows another one if its own goes."""
        gone = [self._chats[chat] for chat in chats if chat in self._chats]
        if not gone:
            return
        was_open = self._marks.open if self._marks.open in set(chats) else None
        single, many = self._in_two([chat.id for chat in gone])
        for chat in single:
            self._shelf.delete(chat)
        if many:
            self._shelf.delete_many(many)
        if was_open is not None:
            self._desk.new_chat()
        kept = [chat.id for chat in gone if not chat.temporary]
        if kept:
            undo = partial(self._undelete, kept, was_open)
            self._view.say_deleted(len(kept), gone[0].title, undo)

    def create_folder(self, chats: Sequence[int] = ()) -> None:
        """Make a folder for chats, and let the user name it."""
        folder = self._shelf.create_folder(self._view.new_folder_name)
        self._unfolded.add(folder.id)
        self._view.name_new_folder(folder.id)
        for chat in chats:
            self._shelf.move(chat, folder.id)
        self._folders = self._shelf.folders()
        self.refresh()

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name."""
        self._shelf.rename_folder(folder_id, name)

    def delete_folder(self, folder_id: int) -> None:
        """Take a folder away, and offer it back."""
        folder = next((f for f in self._folders if f.id == folder_id), None)
        if folder is None:
            return
        inside = [chat.id for chat in self._chats.values() if chat.folder == folder_id]
        self._shelf.delete_folder(folder_id)
        undo = partial(self._restore_folder, folder.name, inside)
        self._view.say_folder_deleted(folder.name, undo)

    def fold(self, folder_id: int, fold: bool) -> None:
        """Hide or show what is in a folder."""
        if fold:
            self._unfolded.discard(folder_id)
        else:
            self._unfolded.add(folder_id)
        self.refresh()

    def _in_two(self, chats: Sequence[int]) -> tuple[Sequence[int], Sequence[int]]:
        """Return what is done one by one, and what is done at once: hundreds, if need be."""
        temporary = [c for c in chats if (known := self._chats.get(c)) and known.temporary]
        kept = [chat for chat in chats if chat not in temporary]
        return (temporary, kept) if len(kept) > 1 else (chats, ())

    def _undelete(self, chats: Sequence[int], was_open: int | None) -> None:
        single, many = self._in_two(chats)
        for chat in single:
            self._shelf.restore(chat)
        if many:
            self._shelf.restore_many(many)
        if was_open in chats and was_open is not None:
            self._desk.open_chat(was_open)

    def _restore_folder(self, name: str, inside: Sequence[int]) -> None:
        folder = self._shelf.create_folder(name)
        self._unfolded.add(folder.id)
        self.move(inside, folder.id)

    def _on_shelf_changed(self, change: ChatChange) -> None:
        if change.change is Change.FOLDERS:
            self._folders = self._shelf.folders()
            self._chats = {chat.id: chat for chat in self._shelf.chats()}
        elif change.chat is None:
            self.reload()
            return
        else:
            chat = self._shelf.chat(change.chat)
            if chat is None or chat.deleted is not None:
                if self._chats.pop(change.chat, None) is None:
                    return  # it was in the bin
            else:
                self._chats[change.chat] = chat
                if self._arranger.stays(chat):
                    self._refresh_some({chat.id})
                    return
        self.refresh()

    def _refresh_some(self, chats: Collection[int | None]) -> None:
        """Show what changed of chats that stay in their places: thousands of others are left."""
        known = [self._chats[chat] for chat in chats if chat in self._chats]
        self._show(self._arranger.arrange_some(known, self._marks))

    def _show(self, rows: list[Row]) -> None:
        if (rows, self._folders) != self._shown:
            self._shown = (rows, list(self._folders))
            self._view.set_rows(rows, self._folders)
