"""Chats that are made of others: forks and imports. For the store."""

import json
from dataclasses import replace
from datetime import datetime

from gpt4all_desktop.chats import records
from gpt4all_desktop.chats.conversation import ChatInfo, Node, Role, StopReason
from gpt4all_desktop.chats.whole import WholeChat, clean
from gpt4all_desktop.database import Connection


def fork(connection: Connection, chat: ChatInfo, node_id: int, now: datetime) -> int:
    """Copy the messages of a chat from the first to `node_id` into a new one; return its id."""
    fork_id = records.insert_chat(connection, replace(chat, created=now, updated=now, pinned=False))
    connection.execute(
        "UPDATE chats SET settings = (SELECT settings FROM chats WHERE id = ?) WHERE id = ?",
        (chat.id, fork_id),
    )
    parent: int | None = None
    for ancestor_id in records.ancestors(connection, node_id):
        ancestor = records.node(connection, ancestor_id)
        assert ancestor is not None
        copy = replace(_ended(ancestor), chat=fork_id, parent=parent)
        parent = records.insert_node(connection, copy)
    return fork_id


def take_in(connection: Connection, whole: WholeChat) -> int:
    """Add a chat that was imported; return its id."""
    chat = ChatInfo(
        id=0,
        title=whole.title,
        created=whole.created,
        updated=whole.updated,
        pinned=whole.pinned,
        folder=records.folder_named(connection, clean(whole.folder)) if whole.folder else None,
        model=next((node.model for node in reversed(whole.nodes) if node.model), ""),
    )
    chat_id = records.insert_chat(connection, chat)
    ids: dict[int | None, int | None] = {None: None}
    for node in whole.nodes:
        copy = replace(_ended(node), chat=chat_id, parent=ids[node.parent])
        ids[node.id] = records.insert_node(connection, copy)
    if whole.path and (last := ids[whole.path[-1]]) is not None:
        records.reveal(connection, last)
    connection.execute(
        "UPDATE chats SET settings = ? WHERE id = ?", (json.dumps(dict(whole.settings)), chat_id)
    )
    return chat_id


def _ended(node: Node) -> Node:
    """A copy of a reply that is being written will not grow any more."""
    if node.role is Role.ASSISTANT and node.reason is None and not node.failure:
        return replace(node, reason=StopReason.STOPPED)
    return node
