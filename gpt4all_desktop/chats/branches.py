"""The tree of a chat as rows: the shown branch, versions, what is chosen and what is removed.

Functions over a connection, for the store.
"""

from datetime import datetime
from itertools import pairwise

from gpt4all_desktop.chats.conversation import Branch
from gpt4all_desktop.chats.records import to_ticks
from gpt4all_desktop.database import Connection


def shown(connection: Connection, chat_id: int) -> Branch:
    """Return the branch that is shown."""
    row = connection.execute(
        "SELECT chosen FROM chats WHERE id = ? AND deleted IS NOT 0", (chat_id,)
    ).fetchone()
    if row is None:
        return Branch()
    rows = connection.execute(
        "SELECT id, parent, chosen FROM nodes WHERE chat = ? AND removed IS NULL", (chat_id,)
    ).fetchall()
    if not rows:
        return Branch()
    ids, parents, _choices = zip(*rows, strict=True)
    if parents == (None, *ids[:-1]):  # no message has versions: most chats are like that
        return Branch(ids=ids)
    chosen: dict[int | None, int | None] = {None: row[0]}
    newest: dict[int | None, int] = {}
    forks: dict[int | None, list[int]] = {}
    for node_id, parent, choice in rows:
        other = newest.setdefault(parent, node_id)
        if other != node_id:  # few messages have versions
            forks.setdefault(parent, [other]).append(node_id)
        chosen[node_id] = choice
    path: list[int] = []
    versions: dict[int, tuple[int, int]] = {}
    here: int | None = None
    while here in newest:
        siblings = forks.get(here)
        if siblings is None:
            here = newest[here]
        else:
            siblings.sort()
            wanted = chosen[here]
            here = wanted if wanted in siblings else siblings[-1]
            versions[here] = siblings.index(here) + 1, len(siblings)
        path.append(here)
    return Branch(ids=tuple(path), versions=versions)


def chosen(connection: Connection, chat_id: int) -> frozenset[int]:
    """Return the messages that are shown in place of a newer version, on all branches."""
    rows = connection.execute(
        "SELECT n.id FROM nodes p JOIN nodes n ON n.id = p.chosen "
        "WHERE p.chat = ?1 AND p.removed IS NULL AND n.removed IS NULL AND n.parent = p.id "
        "AND EXISTS (SELECT 1 FROM nodes s "
        "WHERE s.parent = p.id AND s.removed IS NULL AND s.id > n.id) "
        "UNION ALL SELECT n.id FROM chats c JOIN nodes n ON n.id = c.chosen "
        "WHERE c.id = ?1 AND n.removed IS NULL AND n.parent IS NULL "
        "AND EXISTS (SELECT 1 FROM nodes s WHERE s.chat = ?1 AND s.parent IS NULL "
        "AND s.removed IS NULL AND s.id > n.id)",
        (chat_id,),
    )
    return frozenset(row[0] for row in rows)


def ancestors(connection: Connection, node_id: int) -> list[int]:
    """Return a message and those it answers, the first message first."""
    rows = connection.execute(
        "WITH RECURSIVE up (id, parent) AS ("
        "SELECT id, parent FROM nodes WHERE id = ? "
        "UNION ALL SELECT n.id, n.parent FROM nodes n JOIN up ON n.id = up.parent) "
        "SELECT id FROM up ORDER BY id",
        (node_id,),
    )
    return [row[0] for row in rows]


def descendants(connection: Connection, node_id: int) -> list[int]:
    """Return a message and all that follow from it, those that are removed included."""
    rows = connection.execute(
        "WITH RECURSIVE down (id) AS (SELECT ?1 "
        "UNION ALL SELECT n.id FROM nodes n JOIN down ON n.parent = down.id) SELECT id FROM down",
        (node_id,),
    )
    return [row[0] for row in rows]


def siblings(connection: Connection, node_id: int) -> list[int]:
    """Return the versions of a message that are not removed, in the order they were written."""
    rows = connection.execute(
        "SELECT s.id FROM nodes n JOIN nodes s ON s.chat = n.chat AND s.parent IS n.parent "
        "WHERE n.id = ? AND n.removed IS NULL AND s.removed IS NULL ORDER BY s.id",
        (node_id,),
    )
    return [row[0] for row in rows]


def choose(connection: Connection, node_id: int) -> None:
    """Show a message instead of its other versions."""
    connection.execute(
        "UPDATE nodes SET chosen = ?1 WHERE id = (SELECT parent FROM nodes WHERE id = ?1)",
        (node_id,),
    )
    connection.execute(
        "UPDATE chats SET chosen = ?1 WHERE id = "
        "(SELECT chat FROM nodes WHERE id = ?1 AND parent IS NULL)",
        (node_id,),
    )


def reveal(connection: Connection, node_id: int) -> None:
    """Show the branch a message is on, from the first message down to it."""
    row = connection.execute("SELECT chat FROM nodes WHERE id = ?", (node_id,)).fetchone()
    if row is None or node_id in shown(connection, row[0]).ids:
        return
    up = ancestors(connection, node_id)
    connection.executemany(
        "UPDATE nodes SET chosen = ?1 WHERE id = ?2 AND chosen IS NOT ?1",
        [(child, parent) for parent, child in pairwise(up)],
    )
    choose(connection, up[0])


def remove(connection: Connection, node_id: int, now: datetime) -> int:
    """Take a message out, with all that follow it; return the mark they are removed with."""
    last = connection.execute("SELECT max(removed) FROM nodes WHERE removed IS NOT NULL")
    mark = max(to_ticks(now), (last.fetchone()[0] or 0) + 1)
    connection.execute(
        "WITH RECURSIVE down (id) AS (SELECT ?1 "
        "UNION ALL SELECT n.id FROM nodes n JOIN down ON n.parent = down.id) "
        "UPDATE nodes SET removed = ?2 WHERE id IN down AND removed IS NULL",
        (node_id, mark),
    )
    return mark


def put_back(connection: Connection, node_id: int, mark: int) -> None:
    """Undo `remove`. Where what it answers is itself removed, it waits for that to come back."""
    row = connection.execute(
        "SELECT p.removed FROM nodes n JOIN nodes p ON p.id = n.parent WHERE n.id = ?", (node_id,)
    ).fetchone()
    connection.execute(
        "UPDATE nodes SET removed = ? WHERE removed = ?", (row[0] if row else None, mark)
    )
