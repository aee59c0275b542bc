"""A whole chat as a value: what is exported, and what an import has read."""

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime

from gpt4all_desktop.chats.conversation import Node
from gpt4all_desktop.record import record

TITLE_LIMIT = 200
"""Longest title of an imported chat, in characters."""
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL and halves of characters: neither can be stored as text."""


@record
class WholeChat:
    """A chat with all its branches."""

    title: str
    created: datetime
    updated: datetime
    nodes: tuple[Node, ...]
    """Parents before their children, versions in the order they were written. The ids mean
    something among these nodes only."""
    path: tuple[int, ...] = ()
    """Ids of the messages that are shown, from the first to the last."""
    chosen: frozenset[int] = frozenset()
    """Ids of messages that are shown in place of a newer version, on all branches."""
    pinned: bool = False
    folder: str = ""
    """The name of its folder; empty where it is in none."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """What is set for this chat only: keys of settings and their values as JSON text."""

    @property
    def shown(self) -> tuple[Node, ...]:
        """The messages of the path."""
        by_id = {node.id: node for node in self.nodes}
        return tuple(by_id[node_id] for node_id in self.path)


def clean(text: str) -> str:
    """Return the text with what cannot be stored replaced."""
    if text.isascii() and "\0" not in text:  # most texts; ten times as fast
        return text
    return _UNSTORABLE.sub("\ufffd", text)


def clean_title(text: str) -> str:
    """Return a title: one line, not endless."""
    return clean(" ".join(text.split()))[:TITLE_LIMIT]


def moment(seconds: float) -> datetime | None:
    """Return the time of a Unix clock, or None where no calendar has it."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
