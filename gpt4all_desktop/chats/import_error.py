"""What is allowed in imported files, and how they are refused."""

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.record import record


class ChatImportError(AppError):
    """A file of chats cannot be imported; nothing of it was."""


@record
class Limits:
    """Far above what people have, far below what hurts."""

    file_bytes: int = 512 << 20
    """ChatGPT's exports of many years have some hundred megabytes."""
    chats: int = 100_000
    messages: int = 200_000
    """In one chat."""
    attachments: int = 1_000
    """Of one message."""
