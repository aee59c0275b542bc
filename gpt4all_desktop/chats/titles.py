"""A title for a chat, from what it begins with."""

from collections.abc import Sequence
from typing import Final

from gpt4all_desktop.chats.conversation import Attachment

LIMIT: Final = 40
"""Longest title made of a question, in characters."""
_LEAST: Final = 12  # a word cut in the middle is better than a title shorter than that


def title_of(text: str, attachments: Sequence[Attachment] = ()) -> str:
    """Return the first words of a question, on one line; else the name of its first document."""
    words = " ".join(text[: LIMIT * 40].split())
    if not words:
        words = attachments[0].name if attachments else ""
    if len(words) <= LIMIT:
        return words
    cut = words[: LIMIT + 1].rfind(" ")
    return words[: cut if cut >= _LEAST else LIMIT].rstrip(" ,;:.-") + "…"
