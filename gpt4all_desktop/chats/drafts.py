"""What stands in the composers of chats, as rows: functions over a connection, for the store."""

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.chats.whole import clean
from gpt4all_desktop.database import Connection

_PIECE: Final = 1 << 18
"""Characters of a document that are made JSON at once."""


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
                _to_json(value.attachments),
                json.dumps([str(file) for file in value.files]),  # escaped: names may be any bytes
            ),
        )


def _to_json(attachments: Iterable[Attachment]) -> str:
    """Return documents as JSON. Long texts are written in pieces: while the interpreter makes JSON
    of tens of megabytes at once, the window stands still."""
    made = []
    for attachment in attachments:
        values = asdict(replace(attachment, text=""))
        del values["text"]
        text = attachment.text
        pieces = [json.dumps(text[at : at + _PIECE])[1:-1] for at in range(0, len(text), _PIECE)]
        made.append(f'{json.dumps(values)[:-1]}, "text": "{"".join(pieces)}"' + "}")
    return f"[{', '.join(made)}]"
