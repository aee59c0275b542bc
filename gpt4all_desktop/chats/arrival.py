"""Chats on their way into the store. An import may have tens of thousands of messages: it is
written in short steps, between which others write, and is seen by nobody until all of it is there.

Until then the chats have `deleted` 0 (`schema.py`): no list, search or bin shows them. If the
program is killed in the middle, the store erases them when it is opened again. The steps do not
wait for the disk: the last one, which lets the chats be seen, brings all of them there.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from gpt4all_desktop.chats import branches, records, search
from gpt4all_desktop.chats.conversation import ChatInfo, Node
from gpt4all_desktop.chats.copies import ended
from gpt4all_desktop.chats.sweeping import sweep
from gpt4all_desktop.chats.whole import WholeChat, clean
from gpt4all_desktop.database import Bank, Connection

STEP_MESSAGES: Final = 150
STEP_CHARS: Final = 60_000
"""As many are written at once, about 10 ms: others may have to wait for that, also the window."""


class Arrival:
    """One import. Used by one thread at a time, whichever it is."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._chats: dict[int, WholeChat] = {}
        """What is written; without the messages."""

    def take_in(self, chats: Iterable[WholeChat]) -> None:
        """Write chats, all of them or none.

        Raises:
            StorageError: they cannot be kept.
            AppError: what `chats` raises.
        """
        before = set(self._chats)
        try:
            for chat in chats:
                self._add(chat)
        except BaseException:
            self._erase(self._chats.keys() - before)
            raise

    def finish(self) -> list[int]:
        """Let everybody see the chats; return their ids.

        Raises:
            StorageError: that cannot be kept; give up then.
        """
        self._bank.write(self._reveal)
        return list(self._chats)

    def give_up(self) -> None:
        """Erase everything that was written, in a moment."""
        self._erase(set(self._chats))

    def _add(self, whole: WholeChat) -> None:
        model = next((node.model for node in reversed(whole.nodes) if node.model), "")
        chat = ChatInfo(
            id=0,
            title=whole.title,
            created=whole.created,
            updated=whole.updated,
            pinned=whole.pinned,
            model=model,
        )
        chat_id = self._bank.write(lambda c: _begin(c, chat, whole), durable=False)
        self._chats[chat_id] = replace(whole, nodes=(), path=(), chosen=frozenset())
        ids: dict[int | None, int | None] = {None: None}
        shown = _shown(whole)
        for piece in _pieces(whole.nodes):
            content = [records.content_of(node) for node in piece]
            step = partial(_write, chat_id, piece, content, ids, shown)
            self._bank.write(step, durable=False)

    def _erase(self, chats: set[int]) -> None:
        for chat in chats:
            del self._chats[chat]
        self._bank.later(sweep(chats))

    def _reveal(self, connection: Connection) -> None:
        names = sorted({chat.folder for chat in self._chats.values() if chat.folder})
        folders = {name: records.folder_named(connection, clean(name)) for name in names}
        connection.executemany(
            "UPDATE chats SET deleted = NULL, folder = ? WHERE id = ?",
            [(folders.get(chat.folder), id_) for id_, chat in self._chats.items()],
        )


def _begin(connection: Connection, chat: ChatInfo, whole: WholeChat) -> int:
    chat_id = records.insert_chat(connection, chat)
    connection.execute(
        "UPDATE chats SET deleted = 0, settings = ? WHERE id = ?",
        (json.dumps(dict(whole.settings)), chat_id),
    )
    return chat_id


def _shown(whole: WholeChat) -> frozenset[int]:
    """Return the messages that must be chosen: where nothing is, the newest version is shown."""
    newest = {node.parent: node.id for node in whole.nodes}
    parents = {node.id: node.parent for node in whole.nodes}
    on_path = {parents[node_id] for node_id in whole.path}
    others = {node_id for node_id in whole.chosen if parents[node_id] not in on_path}
    wanted = others.union(whole.path)
    return frozenset(node_id for node_id in wanted if newest[parents[node_id]] != node_id)


def _pieces(nodes: Sequence[Node]) -> Iterator[list[Node]]:
    """Take messages apart into what is written at once."""
    piece: list[Node] = []
    chars = 0
    for node in nodes:
        piece.append(ended(node))
        chars += len(node.text) + sum(len(found.text) for found in node.attachments)
        if len(piece) >= STEP_MESSAGES or chars >= STEP_CHARS:
            yield piece
            piece, chars = [], 0
    if piece:
        yield piece


def _write(
    chat_id: int,
    nodes: Sequence[Node],
    content: Sequence[Sequence[Any]],
    ids: dict[int | None, int | None],
    shown: frozenset[int],
    connection: Connection,
) -> None:
    """Write some of the messages. Args: ids: their new ids, which are added."""
    first = records.next_node_id(connection)
    rows = []
    for new, (node, values) in enumerate(zip(nodes, content, strict=True), first):
        ids[node.id] = new
        rows.append((new, chat_id, ids[node.parent], node, values))
    records.insert_nodes(connection, rows)
    search.add_many(connection, first, first + len(rows) - 1)
    for new, _chat, _parent, node, _values in rows:
        if node.id in shown:
            branches.choose(connection, new)
