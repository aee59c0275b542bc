"""What a model will be given to read, before it is asked: how many tokens, and which messages.

Made by the code that makes the real prompt (`prompt.Prompter`), so that the two cannot differ.
"""

from collections.abc import Sequence

from gpt4all_desktop.chats.conversation import Message
from gpt4all_desktop.record import record


@record
class PlanRequest:
    """A conversation to look at."""

    messages: tuple[Message, ...]
    texts: tuple[str, ...] = ()
    """Texts to count besides, e.g. of single attachments."""
    max_tokens: int = 4096
    """Limit of the reply, for which room is kept."""
    template: str = ""
    """As in `ReplyRequest`."""
    literal: bool = False
    """Whether the prompt itself is wanted."""


@record
class Piece:
    """A stretch of a literal prompt."""

    text: str
    control: bool
    """Whether this is a control token, spelled out."""


@record
class PromptPlan:
    """Which part of a conversation the model would read, and what that takes."""

    tokens: int
    """Of the whole prompt, with everything the chat template adds."""
    context: int
    """Tokens prompt and reply may have together."""
    reserve: int
    """Tokens kept free for the reply."""
    heads: int
    """System messages at the beginning; they are always read."""
    first: int
    """The first of the other messages that is read; those in between no longer fit."""
    sizes: tuple[int | None, ...]
    """Tokens of the text of each message; None for those that are not read."""
    texts: tuple[int, ...] = ()
    """Tokens of the other texts asked about."""
    fits: bool = True
    """False when the last message is too long even alone."""
    prompt: tuple[Piece, ...] = ()
    """The literal prompt, if it was asked for."""

    @property
    def left_out(self) -> range:
        """Indices of the messages that no longer fit."""
        return range(self.heads, self.first)

    @property
    def template_tokens(self) -> int:
        """Tokens that the chat template puts around the messages."""
        return self.tokens - sum(size or 0 for size in self.sizes)

    def share(self, tokens: int | None = None) -> float:
        """Return the part of the context that tokens (or else the prompt) take; may exceed 1."""
        return (self.tokens if tokens is None else tokens) / max(1, self.context)


def kept(messages: Sequence[Message], plan: PromptPlan) -> tuple[Message, ...]:
    """Return the messages that are read."""
    return (*messages[: plan.heads], *messages[plan.first :])
