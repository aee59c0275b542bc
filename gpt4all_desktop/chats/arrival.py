"""Chats on their way into the store. An import may have tens of thousands of messages: it is
written in short steps, between which others write, and is seen by nobody until all of it is there.

Until then the chats have `deleted` 0 (`schema.py`): no list, search or bin shows them. If the
program is killed in the middle, the store erases them when it is opened again.
"""

import json
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from gpt4all_desktop.chats import records, search
from gpt4all_desktop.chats.conversation import ChatInfo, Node
from gpt4all_desktop.chats.copies import ended
from gpt4all_desktop.chats.whole import WholeChat, clean
from gpt4all_desktop.database import Bank, Connection

STEP_SECONDS: Final = 0.008
"""How long is written at once: others may have to wait for that, also the window."""
SWEPT_MESSAGES: Final = 50
"""As many are erased at once."""


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
        chat_id = self._bank.write(lambda c: _begin(c, chat, whole))
        self._chats[chat_id] = replace(whole, nodes=(), path=(), chosen=frozenset())
        ids: dict[int | None, int | None] = {None: None}
        shown = _shown(whole)
        nodes = deque(whole.nodes)
        while nodes:
            self._bank.write(partial(_write, chat_id, nodes, ids, shown))

    def _erase(self, chats: set[int]) -> None:
        for chat in chats:
            del self._chats[chat]
        self._bank.later(sweep(chats))
        self._bank.later(search.forget)

    def _reveal(self, connection: Connection) -> None:
        names = sorted({chat.folder for chat in self._chats.values() if chat.folder})
        folders = {name: records.folder_named(connection, clean(name)) for name in names}
        connection.executemany(
            "UPDATE chats SET deleted = NULL, folder = ? WHERE id = ?",
            [(folders.get(chat.folder), id_) for id_, chat in self._chats.items()],
        )


def left_over(connection: Connection) -> list[int]:
    """Return the chats of imports that were not finished when the program ended."""
    return [row[0] for row in connection.execute("SELECT id FROM chats WHERE deleted = 0")]


def sweep(chats: Iterable[int]) -> Callable[[Connection], bool]:
    """Return what erases chats of an import in steps; it returns whether there is more."""
    left = list(chats)

    def step(connection: Connection) -> bool:
        if left:
            # From the last message to the first: none is then without the one it answers.
            last = connection.execute(
                "SELECT id FROM nodes WHERE chat = ? ORDER BY id DESC LIMIT ?",
                (left[-1], SWEPT_MESSAGES),
            ).fetchall()
            connection.executemany("DELETE FROM nodes WHERE id = ?", last)
            if len(last) < SWEPT_MESSAGES:
                connection.execute("DELETE FROM chats WHERE id = ?", (left.pop(),))
        return bool(left)

    return step


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


def _write(
    chat_id: int,
    nodes: deque[Node],
    ids: dict[int | None, int | None],
    shown: frozenset[int],
    connection: Connection,
) -> None:
    """Write some of the messages, and take them out of `nodes`."""
    until = time.perf_counter() + STEP_SECONDS
    while nodes and time.perf_counter() < until:
        node = nodes.popleft()
        copy = replace(ended(node), chat=chat_id, parent=ids[node.parent])
        ids[node.id] = new = records.insert_node(connection, copy)
        if node.id in shown:
            records.choose(connection, new)
