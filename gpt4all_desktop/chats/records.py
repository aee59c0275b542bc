"""Rows of the chat tables and the values they mean: functions over a connection, for the store."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from gpt4all_desktop.chats.conversation import (
    Attachment,
    ChatInfo,
    Folder,
    Node,
    Replay,
    ReplyStats,
    Role,
    StopReason,
)
from gpt4all_desktop.chats.schema import SEEN
from gpt4all_desktop.chats.whole import clean
from gpt4all_desktop.database import Connection

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)

_ROLES: Final = {role.value: role for role in Role}
_REASONS: Final = {None: None} | {reason.value: reason for reason in StopReason}

CHAT_COLUMNS: Final = "id, title, created, updated, pinned, folder, temporary, deleted, model"
_CONTENT: Final = "role, text, created, model, reason, failure, stats, replay, attached"
_NODE_COLUMNS: Final = (
    "id, chat, parent, role, text, created, model, reason, failure, stats, replay, attached"
)


def to_ticks(time: datetime) -> int:
    """Return a time as it is stored."""
    return (time - _EPOCH) // _MICROSECOND


def to_time(ticks: int) -> datetime:
    """Return the time that is stored as `ticks`."""
    return _EPOCH + timedelta(microseconds=ticks)


# ---- chats and folders -------------------------------------------------------------------------


def chat_of(row: Sequence[Any]) -> ChatInfo:
    """Return the chat in a row of `CHAT_COLUMNS`."""
    return ChatInfo(
        id=row[0],
        title=row[1],
        created=to_time(row[2]),
        updated=to_time(row[3]),
        pinned=bool(row[4]),
        folder=row[5],
        temporary=bool(row[6]),
        deleted=None if row[7] is None else to_time(row[7]),
        model=row[8],
    )


def chats(connection: Connection, *, deleted: bool) -> list[ChatInfo]:
    """Return the chats in the bin, or all others."""
    where = "deleted > 0" if deleted else "deleted IS NULL"
    rows = connection.execute(f"SELECT {CHAT_COLUMNS} FROM chats WHERE {where}")  # noqa: S608
    return [chat_of(row) for row in rows]


def chat(connection: Connection, chat_id: int) -> ChatInfo | None:
    """Return one chat, also if it is in the bin."""
    row = connection.execute(
        f"SELECT {CHAT_COLUMNS} FROM chats WHERE id = ? AND deleted IS NOT 0",  # noqa: S608
        (chat_id,),
    ).fetchone()
    return None if row is None else chat_of(row)


def insert_chat(connection: Connection, values: ChatInfo) -> int:
    """Add a chat with everything but the id of `values`; return its id."""
    cursor = connection.execute(
        "INSERT INTO chats (title, created, updated, pinned, folder, temporary, model) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            clean(values.title),
            to_ticks(values.created),
            to_ticks(values.updated),
            int(values.pinned),
            values.folder,
            int(values.temporary),
            clean(values.model),
        ),
    )
    return _id_of(cursor)


def touch(connection: Connection, chat_id: int, now: datetime, model: str = "") -> None:
    """Take note that something was said in a chat, and by whom."""
    connection.execute(
        "UPDATE chats SET updated = max(updated, ?), "
        "model = CASE WHEN ? = '' THEN model ELSE ? END WHERE id = ?",
        (to_ticks(now), model, model, chat_id),
    )


def overrides(connection: Connection, chat_id: int) -> dict[str, str]:
    """Return what is set for a chat only."""
    row = connection.execute("SELECT settings FROM chats WHERE id = ?", (chat_id,)).fetchone()
    return {} if row is None else dict(json.loads(row[0]))


def folders(connection: Connection) -> list[Folder]:
    """Return all folders, in the order they were made."""
    rows = connection.execute("SELECT id, name FROM folders ORDER BY id")
    return [Folder(id=row[0], name=row[1]) for row in rows]


def folder_named(connection: Connection, name: str) -> int:
    """Return the id of the folder with that name, which is made if there is none."""
    row = connection.execute("SELECT id FROM folders WHERE name = ?", (name,)).fetchone()
    return int(row[0]) if row is not None else insert_folder(connection, name)


def insert_folder(connection: Connection, name: str) -> int:
    """Add a folder; return its id."""
    return _id_of(connection.execute("INSERT INTO folders (name) VALUES (?)", (clean(name),)))


# ---- messages ----------------------------------------------------------------------------------


def insert_node(connection: Connection, values: Node) -> int:
    """Add a message with everything but the id of `values`; return its id."""
    cursor = connection.execute(
        f"INSERT INTO nodes (chat, parent, {_CONTENT}) VALUES (?, ?, {_marks(_CONTENT)})",  # noqa: S608
        (values.chat, values.parent, *content_of(values)),
    )
    node_id = _id_of(cursor)
    _insert_attachments(connection, [(node_id, values)])
    return node_id


def insert_nodes(
    connection: Connection, rows: Sequence[tuple[int, int, int | None, Node, Sequence[Any]]]
) -> None:
    """Add messages, each as id, chat, parent, itself and its `content_of`. The ids are new:
    `next_node_id` knows the first one."""
    connection.executemany(
        f"INSERT INTO nodes (id, chat, parent, {_CONTENT}) VALUES (?, ?, ?, {_marks(_CONTENT)})",  # noqa: S608
        [(id_, chat, parent, *content) for id_, chat, parent, _node, content in rows],
    )
    _insert_attachments(connection, [(id_, node) for id_, _, _, node, _ in rows])


def next_node_id(connection: Connection) -> int:
    """Return the id of the message that is added next."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'nodes'").fetchone()
    return 1 if row is None else int(row[0]) + 1


def content_of(node: Node) -> tuple[str | int | None, ...]:
    """Return what `_CONTENT` is of a message."""
    return (
        node.role.value,
        clean(node.text),
        to_ticks(node.created),
        clean(node.model),
        None if node.reason is None else node.reason.value,
        clean(node.failure),
        to_json(node.stats),
        to_json(node.replay),
        len(node.attachments),
    )


def _insert_attachments(connection: Connection, nodes: Iterable[tuple[int, Node]]) -> None:
    connection.executemany(
        "INSERT INTO attachments (node, name, media, size, tokens, text) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (node_id, clean(a.name), clean(a.media), a.size, a.tokens, clean(a.text))
            for node_id, node in nodes
            for a in node.attachments
        ],
    )


def finish(
    connection: Connection,
    node_id: int,
    text: str | None,
    reason: StopReason | None,
    stats: ReplyStats | None,
    failure: str,
    replay: Replay | None,
) -> int | None:
    """Write how a reply ended; return the id of its chat, None if there is no such message."""
    connection.execute(
        "UPDATE nodes SET text = coalesce(?, text), reason = ?, stats = ?, failure = ?, "
        "replay = coalesce(?, replay) WHERE id = ?",
        (
            text,
            None if reason is None else reason.value,
            to_json(stats),
            clean(failure),
            to_json(replay),
            node_id,
        ),
    )
    row = connection.execute("SELECT chat FROM nodes WHERE id = ?", (node_id,)).fetchone()
    return None if row is None else int(row[0])


def node(connection: Connection, node_id: int) -> Node | None:
    """Return a message that is not removed."""
    found = _nodes(connection, f"id = ? AND removed IS NULL AND {SEEN.format('nodes')}", node_id)
    return found[0] if found else None


def tree(connection: Connection, chat_id: int) -> list[Node]:
    """Return the messages of all branches, parents before their children."""
    if chat(connection, chat_id) is None:  # it may be about to be erased
        return []
    return _nodes(connection, "chat = ? AND removed IS NULL", chat_id)


def tree_ids(connection: Connection, chat_id: int) -> list[int]:
    """Return the ids of the messages of all branches, parents before their children."""
    rows = connection.execute(
        "SELECT id FROM nodes WHERE chat = ? AND removed IS NULL ORDER BY id", (chat_id,)
    )
    return [row[0] for row in rows]


def nodes(connection: Connection, ids: Sequence[int]) -> list[Node]:
    """Return these messages, in the order of their ids."""
    return _nodes(connection, "id IN (SELECT value FROM json_each(?))", json.dumps(ids))


def _nodes(connection: Connection, where: str, value: int | str) -> list[Node]:
    rows = connection.execute(
        f"SELECT {_NODE_COLUMNS} FROM nodes WHERE {where} ORDER BY id",  # noqa: S608
        (value,),
    ).fetchall()
    attached = _attachments(connection, [row[0] for row in rows if row[11]])
    return [
        Node(
            id=row[0],
            chat=row[1],
            parent=row[2],
            role=_ROLES[row[3]],
            text=row[4],
            created=to_time(row[5]),
            model=row[6],
            reason=_REASONS[row[7]],
            failure=row[8],
            stats=None if stats is None else ReplyStats(**stats),
            attachments=tuple(attached.get(row[0], ())),
            replay=None if replay is None else _replay_of(replay),
        )
        for row, stats, replay in zip(rows, _parsed(rows, 9), _parsed(rows, 10), strict=True)
    ]


def _parsed(rows: list[Any], column: int) -> list[Any]:
    """Return the JSON in a column: parsed in one go, for long chats have thousands of rows."""
    return list(json.loads("[" + ",".join(row[column] or "null" for row in rows) + "]"))


def _replay_of(kept: dict[str, Any]) -> Replay:
    kept["earlier"] = tuple(map(_replay_of, kept.get("earlier", ())))
    return Replay(**kept)


def _attachments(connection: Connection, nodes: list[int]) -> dict[int, list[Attachment]]:
    found: dict[int, list[Attachment]] = {}
    if nodes:
        for row in connection.execute(
            "SELECT node, id, name, media, size, tokens, text FROM attachments "
            "WHERE node IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(nodes),),
        ):
            attachment = Attachment(
                id=row[1], name=row[2], media=row[3], size=row[4], tokens=row[5], text=row[6]
            )
            found.setdefault(row[0], []).append(attachment)
    return found


def stop_unfinished(connection: Connection) -> None:
    """A reply that was being written when the program was killed was stopped by that."""
    connection.execute(
        "UPDATE nodes SET reason = 'stopped' "
        "WHERE role = 'assistant' AND reason IS NULL AND failure = ''"
    )


def set_replay(connection: Connection, node_id: int, replay: Replay) -> None:
    """Keep how a reply is made."""
    connection.execute("UPDATE nodes SET replay = ? WHERE id = ?", (to_json(replay), node_id))


def set_tokens(connection: Connection, attachment_id: int, tokens: int) -> None:
    """Keep how many tokens an attachment has."""
    connection.execute("UPDATE attachments SET tokens = ? WHERE id = ?", (tokens, attachment_id))


def probe(connection: Connection) -> None:
    """Read what is needed to begin.

    Raises:
        sqlite3.Error: it is damaged.
    """
    for deleted in (False, True):
        chats(connection, deleted=deleted)
    folders(connection)
    connection.execute("SELECT count(*), sum(length(text)) FROM drafts").fetchone()


def number_from(connection: Connection, first: int) -> None:
    """Let the ids in an empty database begin elsewhere."""
    connection.executemany(
        "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)",
        [(table, first - 1) for table in ("chats", "nodes", "attachments")],
    )


def first_messages(connection: Connection, chat_id: int) -> list[Node]:
    """Return the versions of the first message."""
    return _nodes(connection, "chat = ? AND removed IS NULL AND parent IS NULL", chat_id)


def to_json(value: ReplyStats | Replay | None) -> str | None:
    """Return the fields of a value as JSON."""
    return None if value is None else json.dumps(asdict(value))


def _marks(columns: str) -> str:
    """Return as many question marks as there are columns."""
    return ", ".join("?" for _ in columns.split(", "))


def _id_of(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None
    return cursor.lastrowid
