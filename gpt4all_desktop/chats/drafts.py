"""What stands in the composers of chats, as rows: functions over a connection, for the store."""

import json
from dataclasses import asdict
from pathlib import Path

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.chats.whole import clean
from gpt4all_desktop.database import Connection


def draft(connection: Connection, chat_id: int) -> Draft:
    """Return what stands in the composer of a chat."""
    row = connection.execute(
        "SELECT text, attachments, files FROM drafts WHERE chat = ?", (chat_id,)
    ).fetchone()
    if row is None:
        return Draft()
    return Draft(
        text=row[0],
        attachments=tuple(Attachment(**a) for a in json.loads(row[1])),
        files=tuple(map(Path, json.loads(row[2]))),
    )


def save_draft(connection: Connection, chat_id: int, value: Draft) -> None:
    """Keep what stands in the composer of a chat; nothing takes no room."""
    connection.execute("DELETE FROM drafts WHERE chat = ?", (chat_id,))
    if not value.empty:
        # A chat that was erased meanwhile has no draft either.
        connection.execute(
            "INSERT INTO drafts (chat, text, attachments, files) SELECT ?1, ?2, ?3, ?4 "
            "WHERE ?1 = 0 OR EXISTS (SELECT 1 FROM chats WHERE id = ?1)",
            (
                chat_id,
                clean(value.text),
                json.dumps([asdict(a) for a in value.attachments]),
                json.dumps([str(file) for file in value.files]),  # escaped: names may be any bytes
            ),
        )
