"""The reply that is being made, and the questions that wait: one engine, any number of chats.

A reply is written into the store while it is made, whether its chat is shown or not. Plain Python.
"""

import random
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import Protocol

from gpt4all_desktop.chats.conversation import (
    TEMPORARY_IDS,
    Node,
    Replay,
    ReplyStats,
    Role,
    StopReason,
)
from gpt4all_desktop.chats.reading import read_as
from gpt4all_desktop.chats.recipe import recipe, settings_of
from gpt4all_desktop.chats.reply import Finished
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.chat.seams import Archive, ReplyEngine
from gpt4all_desktop.ui.chat.state import Waiting
from gpt4all_desktop.ui.chat.turns import added, lineage, part_of
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress
from gpt4all_desktop.ui.sentences import failure_of, translated

PATIENCE_S = 0.75
"""Replies that begin sooner show no "reading" line: it would only flash."""
SEED_BITS = 53
"""As many as every JSON reader keeps."""
_THOUGHT = "</think"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A reply that is wanted."""

    chat: int
    question: int
    """The message it answers."""
    continued: Node | None = None
    """A reply that goes on, in place of a new one."""
    replayed: Node | None = None
    """A reply that is made again from what is known of it."""
    fresh: bool = False
    """The question was sent for this only: taking it back takes it away."""


@dataclass(slots=True, kw_only=True)
class Running:
    """The reply being made."""

    ask: Ask
    node: Node
    began: float
    parts: list[str] = field(default_factory=list)
    """Its text, with that of before if it goes on."""
    tail: str = ""
    heard: bool = False
    """Whether some of the text has come."""
    first: float = 0.0
    thought: float | None = None
    waiting: Waiting = field(default_factory=Waiting)
    shown_waiting: Waiting | None = None
    stopping: bool = False

    @property
    def text(self) -> str:
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0] if self.parts else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A reply that is no longer being made."""

    ask: Ask
    node: Node
    """As it is stored now."""
    failure: Failure | None

    @property
    def same(self) -> bool | None:
        """Whether a reply that was made again came out the same; None where there is no telling."""
        original = self.ask.replayed
        if original is None or self.failure or self.node.reason is StopReason.STOPPED:
            return None
        if original.reason is StopReason.STOPPED:
            return self.node.text.startswith(original.text)
        return self.node.text == original.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What is not as it was when a reply was made."""

    model: bool
    tier: bool
    context: bool

    @property
    def any(self) -> bool:
        return self.model or self.tier or self.context


class Listener(Protocol):
    """The presenter."""

    def on_began(self, running: Running) -> None:
        """A reply is being made."""
        ...

    def on_text(self, node_id: int, text: str) -> None:
        """More of it is there."""
        ...

    def on_waiting(self, node_id: int, waiting: Waiting) -> None:
        """The prompt is being read."""
        ...

    def on_ended(self, ended: Ended) -> None:
        """It is complete, was stopped or broke off."""
        ...

    def on_refused(self, ask: Ask, sentence: str) -> None:
        """It could not even be begun."""
        ...


class Replies:
    """Between the engine and the store."""

    def __init__(
        self,
        engine: ReplyEngine,
        archive: Archive,
        listener: Listener,
        *,
        settings_for: Callable[[int | None], ReplySettings],
        sha256_of: Callable[[ModelInfo], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine = engine
        self._archive = archive
        self._listener = listener
        self._settings_for = settings_for
        self._sha256_of = sha256_of
        self._clock = clock
        self._model: ModelInfo | None = None
        self._asks: list[Ask] = []
        self._running: Running | None = None

    @property
    def running(self) -> Running | None:
        """The reply being made."""
        return self._running

    @property
    def waiting(self) -> tuple[Ask, ...]:
        """What waits for the engine or a model, in its order."""
        return tuple(self._asks)

    def waits(self, chat: int | None) -> bool:
        """Return True if a question of this chat waits."""
        return any(ask.chat == chat for ask in self._asks)

    def differences(self, node: Node) -> Differences | None:
        """Return what making a reply again would do differently; None where it is impossible."""
        model, known = self._model, node.replay
        if model is None or known is None or settings_of(known, ReplySettings()) is None:
            return None
        sha256 = self._sha256_of(model)
        hashed = bool(sha256 and known.model_sha256)
        return Differences(
            model=sha256 != known.model_sha256 if hashed else model.name != node.model,
            tier=model.cpu_tier != known.cpu_tier,
            context=model.context_length != known.context_length,
        )

    def set_model(self, model: ModelInfo | None) -> None:
        """Take note of the model; who waited for one is answered now."""
        self._model = model
        self._go_on()

    def ask(self, ask: Ask) -> None:
        """Make a reply as soon as that is possible."""
        self._asks.append(ask)
        self._go_on()

    def stop(self) -> None:
        """End the reply and keep its text."""
        if self._running is not None:
            self._running.stopping = True
            self._engine.stop()

    def cut_off(self) -> None:
        """End the reply at once; what the engine still says of it is not listened to."""
        if self._running is not None:
            self._engine.stop()
            self._end(None, StopReason.STOPPED, None)
            self._go_on()

    def take_back(self, chat: int | None) -> Ask | None:
        """Let the newest question of a chat not wait any longer; return it."""
        for at in range(len(self._asks) - 1, -1, -1):
            if self._asks[at].chat == chat:
                return self._asks.pop(at)
        return None

    def forget(self, questions: Collection[int]) -> None:
        """These messages are gone: so is what was to be made of them."""
        self._asks = [ask for ask in self._asks if ask.question not in questions]
        if self._running is not None and not {
            self._running.node.id,
            self._running.ask.question,
        }.isdisjoint(questions):
            self.cut_off()

    def forget_chat(self, chat: int) -> None:
        """A chat is gone."""
        self._asks = [ask for ask in self._asks if ask.chat != chat]
        if self._running is not None and self._running.ask.chat == chat:
            self.cut_off()

    def forget_chats_but(self, is_there: Callable[[int], bool]) -> None:
        """Chats are gone, perhaps."""
        asked = {ask.chat for ask in self._asks}
        if self._running is not None:
            asked.add(self._running.ask.chat)
        for chat in asked:
            if not is_there(chat):
                self.forget_chat(chat)

    def end_all(self) -> None:
        """All chats will be others: keep what is written of the reply, and ask nothing more."""
        self._asks.clear()
        self.cut_off()

    # ---- what the engine says -------------------------------------------------------------------

    def on_progressed(self, progress: ReplyProgress) -> None:
        """The engine was asked what is new, some 30 times a second."""
        running = self._running
        if running is None:
            return
        if progress.text:
            self._take(running, progress.text)
            return
        if progress.reading is not None:
            running.waiting = Waiting(done=progress.reading.done, total=progress.reading.total)
        late = self._clock() - running.began >= PATIENCE_S
        if late and not running.heard and running.waiting != running.shown_waiting:
            running.shown_waiting = running.waiting
            self._listener.on_waiting(running.node.id, running.waiting)

    def on_finished(self, finished: Finished) -> None:
        """The reply is complete, or stopped."""
        running = self._running
        if running is None:
            return
        stats = ReplyStats(
            prompt_tokens=finished.prompt_tokens,
            evaluated_tokens=finished.evaluated_tokens,
            reply_tokens=finished.reply_tokens,
            prompt_seconds=finished.prompt_seconds,
            reply_seconds=finished.reply_seconds,
            reasoning_seconds=running.thought,
        )
        if running.ask.continued is not None:
            stats = added(running.ask.continued.stats, stats)
        self._end(stats, finished.reason, None)
        self._go_on()

    def on_failed(self, failure: Failure) -> None:
        """The reply broke off; its text so far stays. What was to be asked next waits for the user:
        it was written with an answer in mind that has not come."""
        if self._running is not None:
            chat = self._running.ask.chat
            self._asks = [ask for ask in self._asks if ask.chat != chat]
            self._end(None, None, failure)
            self._go_on()

    def _take(self, running: Running, text: str) -> None:
        now = self._clock()
        if not running.heard:
            running.heard, running.first = True, now
        running.parts.append(text)
        seen = running.tail + text
        if running.thought is None and _THOUGHT in seen:
            running.thought = now - running.first
        running.tail = seen[-len(_THOUGHT) :]
        self._archive.extend(running.node.id, text)
        self._listener.on_text(running.node.id, text)

    def _end(
        self, stats: ReplyStats | None, reason: StopReason | None, failure: Failure | None
    ) -> None:
        running, self._running = self._running, None
        assert running is not None
        sentence = failure.sentence if failure is not None else ""
        replay = self._final_replay(running)
        try:
            self._archive.finish(
                running.node.id, reason=reason, stats=stats, failure=sentence, replay=replay
            )
        except AppError as error:
            failure = failure or failure_of(error)
        node = replace(
            running.node,
            text=running.text,
            reason=reason,
            stats=stats,
            failure=sentence,
            replay=replay,
        )
        self._listener.on_ended(Ended(ask=running.ask, node=node, failure=failure))

    # ---- what is asked of it --------------------------------------------------------------------

    def _go_on(self) -> None:
        """Begin what waits, if the engine has nothing to do."""
        while self._asks and self._running is None and self._model is not None:
            ask = self._asks.pop(0)
            try:
                self._begin(ask, self._model)
            except AppError as error:
                self._listener.on_refused(ask, translated(error.user_message))

    def _begin(self, ask: Ask, model: ModelInfo) -> None:
        nodes = lineage(self._archive.tree(ask.chat), ask.question)
        if not nodes:
            return  # the question is gone
        settings = self._settings_for(ask.chat)
        if ask.replayed is not None and ask.replayed.replay is not None:
            settings = settings_of(ask.replayed.replay, settings) or settings
        if settings.sampling.seed is None:
            seed = random.SystemRandom().getrandbits(SEED_BITS)
            settings = replace(settings, sampling=replace(settings.sampling, seed=seed))
        messages = read_as(map(part_of, nodes), system=settings.system_prompt.strip()).messages
        node = ask.continued or self._archive.add(
            ask.chat,
            ask.question,
            Role.ASSISTANT,
            "",
            model=model.name,
            replay=self._replay(model, settings),
        )
        said = [node.text] if node.text else []
        self._running = Running(ask=ask, node=node, began=self._clock(), parts=said)
        self._listener.on_began(self._running)
        chat = None if ask.chat >= TEMPORARY_IDS else ask.chat
        asked = settings.request(messages)
        self._engine.reply(replace(asked, chat=chat, continued=node.text))

    def _final_replay(self, running: Running) -> Replay | None:
        """Return what is known now of how the reply was made."""
        replay = running.node.replay
        if replay is None:
            return None
        if running.ask.continued is not None:
            return replace(replay, settings="")  # made in two goes: nobody can do that again
        if not replay.model_sha256 and self._model is not None:
            return replace(replay, model_sha256=self._sha256_of(self._model))
        return replay

    def _replay(self, model: ModelInfo, settings: ReplySettings) -> Replay:
        seed = settings.sampling.seed
        assert seed is not None
        return Replay(
            model_sha256=self._sha256_of(model),
            seed=seed,
            settings=recipe(settings),
            cpu_tier=model.cpu_tier,
            context_length=model.context_length,
        )
