"""The seam between those who want a reply (window, terminal, API) and those who make one.

`generation.ChatModel` implements `Replier` with the engine; tests use a fake.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import field
from pathlib import Path
from typing import Protocol

from gpt4all_desktop.chats.conversation import Message
from gpt4all_desktop.chats.conversation import StopReason as StopReason  # is part of the seam
from gpt4all_desktop.chats.plan import PlanRequest, PromptPlan
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.record import record


class StopToken:
    """Stops a reply from any thread. One token serves one reply."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wake: Callable[[], None] | None = None

    def stop(self) -> None:
        """Ask for the end; answered within 100 ms. Harmless when repeated or too late."""
        self._event.set()
        with self._lock:
            if self._wake is not None:
                self._wake()

    @property
    def stopped(self) -> bool:
        return self._event.is_set()

    def bind(self, wake: Callable[[], None] | None) -> None:
        """Set what interrupts the engine while a reply is made; None when it is over."""
        with self._lock:
            self._wake = wake


@record
class ReplyRequest:
    """Everything a reply depends on besides the model."""

    messages: tuple[Message, ...]
    """The conversation so far; the last one is the user's."""
    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int = 4096
    chat: int | None = None
    """The stored chat it belongs to, so that what was read of it can be kept; None for none."""
    continued: str = ""
    """What the reply already says; only what comes after it is written."""
    template: str = ""
    """Jinja; empty is the model's own."""
    ends_after: int | None = None
    """Stop after so many tokens; unlike `max_tokens` it has no part in what is written before."""
    left_out: int | None = None
    """Leave out so many of the oldest turns, more only if need be; None: as the last reply did."""
    lookahead: bool = True
    """Evaluate likely tokens in advance; only the speed depends on it."""
    whole: bool = False
    """Rather fail than leave out more of the conversation than the last reply did."""


@record
class LoadOptions:
    """How a model is loaded; None lets the engine choose."""

    threads: int | None = None
    context_length: int | None = None


@record
class Reading:
    """The model reads the prompt."""

    done: int
    """Tokens evaluated."""
    total: int
    """Tokens to evaluate; fewer than the prompt has when its beginning is still in the cache."""


@record
class Text:
    """More of the reply. Concatenated, these are the whole of it."""

    text: str


@record
class Finished:
    """The reply is over; always the last event. Every number is measured."""

    reason: StopReason
    prompt_tokens: int
    evaluated_tokens: int
    """Prompt tokens that were not in the cache."""
    reply_tokens: int
    prompt_seconds: float
    """From the request to the first token."""
    reply_seconds: float
    """From the first token to the last."""
    left_out: int | None = None
    """How many of the oldest turns were not read for want of room; None where nobody counted."""


ReplyEvent = Reading | Text | Finished


_AUTOMATIC = LoadOptions()


class Replier(Protocol):
    """A loaded model that answers conversations."""

    @property
    def name(self) -> str:
        """What the user knows the model by."""
        ...

    @property
    def context_length(self) -> int:
        """Tokens prompt and reply may have together."""
        ...

    def reply(self, request: ReplyRequest, stop: StopToken) -> Iterator[ReplyEvent]:
        """Yield the reply as it comes about.

        Raises:
            AppError: the conversation cannot be answered, with a sentence for the user.
        """
        ...

    @property
    def trained_context(self) -> int:
        """Tokens the model was trained for; 0 when the file does not say."""
        ...

    @property
    def kv_bytes_per_token(self) -> int:
        """Memory that each token of context takes."""
        ...

    def resize(self, context_length: int) -> None:
        """Give conversations more or less room; what has been read stays read if it fits.

        Raises:
            ModelLostError: not enough memory for any size; the model is closed.
            AppError: not enough memory; the old size is kept.
        """
        ...

    def prefill(self, request: ReplyRequest, stop: StopToken) -> int:
        """Read a prompt of which the last message is still being written; return tokens read.

        Raises:
            AppError: the conversation cannot be answered.
        """
        ...

    def plan(self, request: PlanRequest) -> PromptPlan:
        """Return what the model would be given to read. From any thread, also during a reply.

        Raises:
            AppError: the conversation cannot be answered.
        """
        ...

    def count_tokens(self, text: str) -> int:
        """Return how many tokens a user's text has. From any thread."""
        ...

    def close(self) -> None:
        """Free the model. Harmless when repeated."""
        ...


class Opener(Protocol):
    """Opens model files."""

    def __call__(
        self, path: Path, progress: LoadProgress, options: LoadOptions = _AUTOMATIC
    ) -> Replier:
        """Load the model.

        Raises:
            Cancelled: `progress.cancel` was called.
            AppError: the file cannot be used, with a sentence for the user.
        """
        ...
