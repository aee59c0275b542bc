"""Erases what nobody sees any more: chats that were deleted for good, imports that were given up.

A chat of thousands of messages takes seconds to erase, words in the index included, and everybody
would wait for the writer. So it gets `deleted` 0 (`schema.py`), which hides it for good, and is
erased in short steps; what is left when the program ends is erased by the next one.
"""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Final

from gpt4all_desktop.chats import records, search
from gpt4all_desktop.database import Connection

SWEPT_MESSAGES: Final = 100
"""As many are erased at once."""


def left_over(connection: Connection) -> list[int]:
    """Return the chats that are to be erased, or were being imported when the program ended."""
    return [row[0] for row in connection.execute("SELECT id FROM chats WHERE deleted = 0")]


def hide(connection: Connection, chats: Collection[int]) -> None:
    """Let nobody see chats any more."""
    ids = [(chat_id,) for chat_id in chats]
    connection.executemany("UPDATE chats SET deleted = 0 WHERE id = ?", ids)
    connection.executemany("DELETE FROM drafts WHERE chat = ?", ids)


def hide_deleted(connection: Connection, before: datetime) -> list[int]:
    """Let nobody bring back what was deleted before a time; return the ids of the chats."""
    ticks = records.to_ticks(before)
    chats = [  # those being imported have 0 there
        row[0]
        for row in connection.execute(
            "SELECT id FROM chats WHERE deleted > 0 AND deleted < ?", (ticks,)
        )
    ]
    hide(connection, chats)
    connection.execute("UPDATE nodes SET removed = 0 WHERE removed < ?", (ticks,))
    return chats


def sweep(chats: Iterable[int]) -> Callable[[Connection], bool]:
    """Return what erases hidden chats in steps; it returns whether there is more."""
    left = list(chats)

    def step(connection: Connection) -> bool:
        if left:
            chat_id = left[-1]
            # From the last message to the first: none is then without the one it answers.
            last = connection.execute(
                "SELECT id FROM nodes WHERE chat = ? ORDER BY id DESC LIMIT ?",
                (chat_id, SWEPT_MESSAGES),
            ).fetchall()
            if last:
                first = last[-1][0]
                search.drop_many(connection, chat_id, first)
                connection.execute("DELETE FROM nodes WHERE chat = ? AND id >= ?", (chat_id, first))
            if len(last) < SWEPT_MESSAGES:
                connection.execute("DELETE FROM chats WHERE id = ?", (left.pop(),))
        return bool(left) or search.forget(connection)

    return step


def sweep_removed() -> Callable[[Connection], bool]:
    """Return what erases messages that cannot be brought back, in the same way."""
    erased = False

    def step(connection: Connection) -> bool:
        nonlocal erased
        # What follows a message was removed with it or earlier.
        gone = connection.execute(
            "DELETE FROM nodes WHERE id IN "
            "(SELECT id FROM nodes WHERE removed = 0 ORDER BY id DESC LIMIT ?)",
            (SWEPT_MESSAGES,),
        ).rowcount
        erased = erased or gone > 0
        # All of the index is written anew: not without need.
        return gone > 0 or (erased and search.forget(connection))

    return step
