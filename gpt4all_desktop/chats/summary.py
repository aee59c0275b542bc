"""What a model is asked for a summary of the beginning of a chat.

What is left out may itself be longer than the context. Then it is given to the model in pieces, one
after the other, each with the summary of all before it.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.reply import ReplyRequest

SUMMARY_PROMPT: Final = (
    "Summarise our conversation so far, in its language and in at most 150 words. Keep names, "
    "numbers, decisions and open questions. Write nothing but the summary."
)
"""Said to the model, not to the user: not translated."""
MIN_SUMMARY: Final = 128
"""Tokens a summary may have at least."""
_MARGIN: Final = 32
"""Tokens for what the chat template puts around a prompt."""
_AROUND: Final = 8
"""Tokens for what is put around each message."""
_NAMES: Final = {Role.USER: "User", Role.ASSISTANT: "Assistant", Role.SYSTEM: "Before that"}


class Summary:
    """Asks for the summary of some messages, in as many rounds as it takes."""

    def __init__(
        self, messages: Sequence[Message], sizes: Sequence[int], *, prompt: int, context: int
    ) -> None:
        """Args:
        messages: what is to be summed up, oldest first, with the system messages.
        sizes: tokens of each.
        prompt: tokens of `SUMMARY_PROMPT`.
        context: tokens that prompt and summary may have together.
        """
        self.text = ""
        """The summary of what was read up to now."""
        self._limit = max(MIN_SUMMARY, context // 8)
        self._messages = tuple(messages)
        room = context - self._limit - prompt - _MARGIN
        whole = sum(sizes) + _AROUND * len(sizes) <= room
        room -= self._limit + _AROUND  # for the summary of before
        self._pieces = [] if whole else list(_pieces(messages, sizes, max(1, room)))
        self._round = 0

    @property
    def done(self) -> bool:
        """Whether all has been read."""
        return self._round >= max(1, len(self._pieces))

    def request(self) -> ReplyRequest:
        """Return what to ask next."""
        asked = Message(role=Role.USER, text=SUMMARY_PROMPT)
        if not self._pieces:
            # The chat as it was: the model may still hold what it has read of it.
            return ReplyRequest(messages=(*self._messages, asked), max_tokens=self._limit)
        parts = [self._pieces[self._round], SUMMARY_PROMPT]
        if self.text:
            parts.insert(0, f"{_NAMES[Role.SYSTEM]}: {self.text}")
        only = Message(role=Role.USER, text="\n\n".join(parts))
        return ReplyRequest(messages=(only,), max_tokens=self._limit)

    def take(self, text: str) -> None:
        """Take the answer."""
        self.text = text.strip()
        self._round += 1


def _pieces(messages: Sequence[Message], sizes: Sequence[int], room: int) -> Iterator[str]:
    """Yield the conversation as texts that have no more than so many tokens each."""
    parts: list[str] = []
    used = 0
    for message, size in zip(messages, sizes, strict=True):
        for text, tokens in _cut(message.text, size, max(1, room - _AROUND)):
            if parts and used + tokens + _AROUND > room:
                yield "\n\n".join(parts)
                parts, used = [], 0
            parts.append(f"{_NAMES[message.role]}: {text}")
            used += tokens + _AROUND
    if parts:
        yield "\n\n".join(parts)


def _cut(text: str, size: int, room: int) -> Iterator[tuple[str, int]]:
    """Yield a text in parts of about so many tokens, with their size."""
    count = -(-size * 5 // (room * 4)) if size > room else 1  # not all parts are equally dense
    length = -(-len(text) // max(1, count))
    for start in range(0, len(text), max(1, length)):
        yield text[start : start + length], min(room, -(-size // count))
