"""What happens in a chat: send, stream, stop, fail, try again. Plain Python, no Qt.

The presenter holds the conversation and decides; the view shows; the engine thread answers. All
three meet in the main thread. Until conversations are stored, the list of turns here is the chat.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Protocol

from gpt4all_desktop.chats.conversation import Attachment, Draft, Role
from gpt4all_desktop.chats.reading import Part, Reading, read_as, summary_text
from gpt4all_desktop.chats.reply import Finished, ReplyRequest
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.ui.chat.state import (
    AttachmentChip,
    ComposerMode,
    Loading,
    ModelState,
    Note,
    Ready,
    Turn,
    Waiting,
)
from gpt4all_desktop.ui.events import Failure, ReplyProgress

PATIENCE_S = 0.75
"""Replies that begin sooner show no "reading" line: it would only flash."""
MIN_RATE_TOKENS = 2
"""Fewer tokens have no speed worth a number."""


class ReplyEngine(Protocol):
    """The part of the engine thread that answers."""

    def reply(self, request: ReplyRequest) -> None:
        """Begin a reply; one still being made is stopped and forgotten."""
        ...

    def stop(self) -> None:
        """Ask for the end of the reply. Harmless when there is none."""
        ...


class ChatView(Protocol):
    """What the presenter says to the page."""

    def clear(self) -> None:
        """Show an empty chat."""
        ...

    def add_turn(self, turn: Turn) -> None:
        """Show one more message at the end."""
        ...

    def remove_turn(self, turn_id: int) -> None:
        """Take a message away."""
        ...

    def set_queued(self, turn_id: int, queued: bool) -> None:
        """Say under a question that it waits for a model, or no longer."""
        ...

    def set_waiting(self, turn_id: int, waiting: Waiting) -> None:
        """Say that the reply has not begun yet."""
        ...

    def extend_turn(self, turn_id: int, text: str) -> None:
        """Append to a reply."""
        ...

    def finish_turn(self, turn_id: int, note: Note | None, failure: Failure | None) -> None:
        """End a reply, well or with a failure."""
        ...

    def set_composer_mode(self, mode: ComposerMode) -> None:
        """Say what the composer is for."""
        ...

    def set_draft(self, draft: Draft) -> None:
        """Show another draft in the composer."""
        ...

    def set_model_state(self, state: ModelState) -> None:
        """Say which model there is."""
        ...


class ChatPresenter:
    """One chat."""

    def __init__(
        self,
        view: ChatView,
        engine: ReplyEngine,
        *,
        clock: Callable[[], float] = time.monotonic,
        settings_for: Callable[[], ReplySettings] = ReplySettings,
    ) -> None:
        """Args: settings_for: asked before each reply how to make it."""
        self._view = view
        self._engine = engine
        self._clock = clock
        self._settings_for = settings_for
        self._ids = count(1)
        self._turns: list[Turn] = []
        self._attachments: dict[int, tuple[Attachment, ...]] = {}
        self._parts: list[str] = []
        self._reply: Turn | None = None
        self._reply_began = 0.0
        self._waiting = Waiting()
        self._shown_waiting: Waiting | None = None
        self._stopping = False
        self._queued = False
        self._model: ModelState | None = None
        self._listeners: list[Callable[[], None]] = []

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The conversation; the reply being made has its text at its end only."""
        return tuple(self._turns)

    @property
    def busy(self) -> bool:
        """True while a reply is being made or a question waits for a model."""
        return self._reply is not None or self._queued

    def reading(self) -> Reading:
        """Return the conversation as the model reads it."""
        parts = [
            Part(
                id=turn.id,
                role=turn.role,
                text=turn.text,
                attachments=self._attachments.get(turn.id, ()),
            )
            for turn in self._turns
        ]
        return read_as(parts, system=self._settings_for().system_prompt.strip())

    def request(self, reading: Reading) -> ReplyRequest:
        """Return what the model is asked."""
        return self._settings_for().request(reading.messages)

    def add_summary(self, last: int, text: str) -> None:
        """Let this text stand for all turns up to the one with this id."""
        covered = next((at for at, turn in enumerate(self._turns, 1) if turn.id == last), 0)
        if covered and not self.busy:
            text = summary_text(covered, text)
            self._add(Turn(id=next(self._ids), role=Role.SYSTEM, text=text))
            self._update_composer()

    def add_listener(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever messages came or went, or a reply began or ended."""
        self._listeners.append(listener)

    def set_model_state(self, state: ModelState) -> None:
        """Take note of the model; a question that waited for one is answered now."""
        self._model = state
        self._view.set_model_state(state)
        if self._queued and isinstance(state, Ready):
            self._queued = False
            question = replace(self._turns[-1], queued=False)
            self._turns[-1] = question
            self._view.set_queued(question.id, False)
            self._begin_reply(state)
        self._update_composer()

    def send(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        """Ask the model; queues while it is being loaded, does nothing where that is impossible."""
        if not (text.strip() or attachments) or self.busy:
            return
        if not isinstance(self._model, Ready | Loading):
            return
        queued = isinstance(self._model, Loading)
        self._view.set_draft(Draft())
        question = Turn(
            id=next(self._ids),
            role=Role.USER,
            text=text.strip("\n"),
            queued=queued,
            attachments=tuple(
                AttachmentChip(id=number, name=attachment.name, tokens=attachment.tokens)
                for number, attachment in enumerate(attachments)
            ),
        )
        self._attachments[question.id] = attachments
        self._add(question)
        if isinstance(self._model, Ready):
            self._begin_reply(self._model)
        else:
            self._queued = True
        self._update_composer()

    def stop(self) -> None:
        """End the reply and keep its text; a question that still waits is taken back."""
        if self._reply is not None:
            self._stopping = True
            self._engine.stop()
        elif self._queued:
            self._queued = False
            question = self._turns.pop()
            self._view.remove_turn(question.id)
            attachments = self._attachments.pop(question.id, ())
            self._view.set_draft(Draft(text=question.text, attachments=attachments))
        self._update_composer()

    def new_chat(self) -> None:
        """Begin an empty chat; what is being said is cut off."""
        if self._reply is not None:
            self._engine.stop()
        self._reply = None
        self._stopping = self._queued = False
        self._turns.clear()
        self._view.clear()
        self._update_composer()

    def retry(self) -> None:
        """Ask for the last reply again, after it failed."""
        failed = self._turns[-1] if self._turns else None
        if failed is None or failed.failure is None or self.busy:
            return
        if not isinstance(self._model, Ready | Loading):
            return
        self._turns.pop()
        self._view.remove_turn(failed.id)
        if isinstance(self._model, Ready):
            self._begin_reply(self._model)
        else:
            self._queued = True
            self._turns[-1] = replace(self._turns[-1], queued=True)
            self._view.set_queued(self._turns[-1].id, True)
        self._update_composer()

    def on_reply_progressed(self, progress: ReplyProgress) -> None:
        """The engine was asked what is new, some 30 times a second."""
        if self._reply is None:
            return
        if progress.text:
            self._parts.append(progress.text)
            self._view.extend_turn(self._reply.id, progress.text)
            return
        if progress.reading is not None:
            reading = progress.reading
            self._waiting = Waiting(done=reading.done, total=reading.total)
        late = self._clock() - self._reply_began >= PATIENCE_S
        if late and not self._parts and self._waiting != self._shown_waiting:
            self._shown_waiting = self._waiting
            self._view.set_waiting(self._reply.id, self._waiting)

    def on_reply_finished(self, finished: Finished) -> None:
        """The reply is complete, or stopped."""
        if self._reply is None:
            return
        rate = None
        if finished.reply_tokens >= MIN_RATE_TOKENS and finished.reply_seconds > 0:
            # reply_seconds runs from the first token to the last: one interval fewer than tokens.
            rate = (finished.reply_tokens - 1) / finished.reply_seconds
        note = Note(
            model=self._reply.model,
            reason=finished.reason,
            tokens=finished.reply_tokens,
            tokens_per_second=rate,
            seconds_to_first=finished.prompt_seconds if finished.reply_tokens else None,
        )
        self._end_reply(note, None)

    def on_reply_failed(self, failure: Failure) -> None:
        """The reply broke off; its text so far stays."""
        if self._reply is not None:
            self._end_reply(None, failure)

    def _begin_reply(self, state: Ready) -> None:
        turn = Turn(id=next(self._ids), role=Role.ASSISTANT, model=state.model.name, writing=True)
        asked = self.request(self.reading())
        self._reply, self._parts, self._stopping = turn, [], False
        self._reply_began = self._clock()
        self._waiting, self._shown_waiting = Waiting(), None
        self._add(turn)
        self._engine.reply(asked)

    def _end_reply(self, note: Note | None, failure: Failure | None) -> None:
        assert self._reply is not None
        turn = replace(
            self._reply, text="".join(self._parts), note=note, failure=failure, writing=False
        )
        self._turns[-1] = turn
        self._reply, self._stopping = None, False
        self._view.finish_turn(turn.id, note, failure)
        self._update_composer()

    def _add(self, turn: Turn) -> None:
        self._turns.append(turn)
        self._view.add_turn(turn)

    def _update_composer(self) -> None:
        self._view.set_composer_mode(self._mode())
        for listener in self._listeners:
            listener()

    def _mode(self) -> ComposerMode:
        if self._reply is not None:
            return ComposerMode.STOPPING if self._stopping else ComposerMode.REPLYING
        if self._queued:
            return ComposerMode.QUEUED
        if isinstance(self._model, Ready):
            return ComposerMode.READY
        return ComposerMode.LOADING if isinstance(self._model, Loading) else ComposerMode.NO_MODEL
