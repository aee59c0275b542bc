"""How documents get into a message: named, fenced, and before the question.

    Document: report.pdf
    ```
    … the text of the file …
    ```

    What does the report say about costs?

The fence is longer than any run of backticks in the text, so that no document can end its own
quotation. Control tokens need no care here: contents of messages are never read as such
(`engine/template.py`). Documents come first because they are longer and settled earlier than the
question: what has been read of them stays read while the question is being written.
"""

import re
from collections.abc import Iterable
from typing import Final

from gpt4all_desktop.chats.conversation import Attachment

_MAX_NAME: Final = 120
_BACKTICKS: Final = re.compile("`+")


def quoted(text: str, attachments: Iterable[Attachment]) -> str:
    """Return what the model reads for a text and the documents that go with it."""
    parts = [_document(attachment) for attachment in attachments]
    if text or not parts:
        parts.append(text)
    return "\n\n".join(parts)


def _document(attachment: Attachment) -> str:
    fences = _BACKTICKS.findall(attachment.text) if "`" in attachment.text else ()
    longest = max(map(len, fences), default=0)
    fence = "`" * max(3, longest + 1)
    body = attachment.text.strip("\n")
    return f"Document: {_name(attachment.name)}\n{fence}\n{body}\n{fence}"


def _name(name: str) -> str:
    """Return a file name on one line, without what could be taken for a fence."""
    plain = "".join(char if char.isprintable() and char != "`" else " " for char in name)
    return " ".join(plain.split())[:_MAX_NAME] or "document"
