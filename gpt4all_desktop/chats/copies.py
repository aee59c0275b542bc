"""Chats that are made of others, and chats as a whole: forks, exports. For the store."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from gpt4all_desktop.chats import branches, records, search
from gpt4all_desktop.chats.banks import Banks, is_temporary
from gpt4all_desktop.chats.conversation import ChatInfo, Node, Role, StopReason
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.database import Connection, Reader

_SLICE: Final = 200
"""Messages that are read at once."""


def fork(connection: Connection, chat: ChatInfo, node_id: int, now: datetime) -> int:
    """Copy the messages of a chat from the first to `node_id` into a new one; return its id."""
    fork_id = records.insert_chat(connection, replace(chat, created=now, updated=now, pinned=False))
    connection.execute(  # not seen yet: then the index takes many messages at once
        "UPDATE chats SET deleted = 0, settings = (SELECT settings FROM chats WHERE id = ?) "
        "WHERE id = ?",
        (chat.id, fork_id),
    )
    ids = branches.ancestors(connection, node_id)
    parent: int | None = None
    first = new = records.next_node_id(connection)
    for at in range(0, len(ids), _SLICE):
        rows = []
        for node in map(ended, records.nodes(connection, ids[at : at + _SLICE])):
            rows.append((new, fork_id, parent, node, records.content_of(node)))
            parent, new = new, new + 1
        records.insert_nodes(connection, rows)
    search.add_many(connection, first, new - 1)
    connection.execute("UPDATE chats SET deleted = NULL WHERE id = ?", (fork_id,))
    return fork_id


class ChatReader:
    """All chats, as they were at one moment; for one thread, whichever it is."""

    def __init__(self, read: Reader, banks: Banks) -> None:
        """Args: read: reads the kept ones."""
        self._read, self._banks = read, banks

    def chats(self) -> list[int]:
        """Return the kept chats that are not in the bin, the one last used first."""
        found = self._read(lambda c: records.chats(c, deleted=False))
        return [chat.id for chat in sorted(found, key=lambda chat: chat.updated, reverse=True)]

    def whole(self, chat_id: int) -> WholeChat:
        """Return everything in a chat.

        Raises:
            LookupError: there is no such chat.
        """
        return replace(self.head(chat_id), nodes=tuple(self.nodes(chat_id)))

    def head(self, chat_id: int) -> WholeChat:
        """Return everything in a chat but its messages.

        Raises:
            LookupError: there is no such chat.
        """
        found = self._reader(chat_id)(lambda c: _head(c, chat_id))
        if found is None:
            raise LookupError(f"there is no chat {chat_id}")
        return found

    def nodes(self, chat_id: int) -> Iterator[Node]:
        """Yield the messages of all branches, parents before their children.

        They are read some at a time: many thousands at once would make Python's garbage
        collection, for which all threads wait, take long.
        """
        read = self._reader(chat_id)
        ids = read(lambda c: records.tree_ids(c, chat_id))
        for at in range(0, len(ids), _SLICE):
            found = read(partial(records.nodes, ids=ids[at : at + _SLICE]))
            yield from self._banks.growing(chat_id).over(found)

    def _reader(self, chat_id: int) -> Reader:
        return self._banks.memory.read if is_temporary(chat_id) else self._read


def _head(connection: Connection, chat_id: int) -> WholeChat | None:
    chat = records.chat(connection, chat_id)
    if chat is None:
        return None
    folder = next((f.name for f in records.folders(connection) if f.id == chat.folder), "")
    return WholeChat(
        title=chat.title,
        created=chat.created,
        updated=chat.updated,
        nodes=(),
        path=branches.shown(connection, chat_id).ids,
        chosen=branches.chosen(connection, chat_id),
        pinned=chat.pinned,
        folder=folder,
        settings=records.overrides(connection, chat_id),
    )


def ended(node: Node) -> Node:
    """A copy of a reply that is being written will not grow any more."""
    if node.role is Role.ASSISTANT and node.reason is None and not node.failure:
        return replace(node, reason=StopReason.STOPPED)
    return node
