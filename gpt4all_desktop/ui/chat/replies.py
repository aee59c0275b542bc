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
from gpt4all_desktop.chats.reading import Reader
from gpt4all_desktop.chats.recipe import going_on, parts_of, recipe, settings_of
from gpt4all_desktop.chats.reply import Finished
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.record import record
from gpt4all_desktop.ui.chat.seams import Archive, ReplyEngine
from gpt4all_desktop.ui.chat.state import Waiting
from gpt4all_desktop.ui.chat.turns import added
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress
from gpt4all_desktop.ui.sentences import failure_of, translated

PATIENCE_S = 0.75
"""Replies that begin sooner show no "reading" line: it would only flash."""
SEED_BITS = 53
"""As many as every JSON reader keeps."""
_THOUGHT = "</think"


@record
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
    tokens: int = 0
    """Written up to now, as far as they have text."""
    heard: bool = False
    """Whether some of the text has come."""
    first: float = 0.0
    thought: float | None = None
    waiting: Waiting = field(default_factory=Waiting)
    shown_waiting: Waiting | None = None
    stopping: bool = False
    before: ReplyStats | None = None
    """The numbers of the parts that are done."""
    again: tuple[Replay, ...] = ()
    """Of a reply that is made again, the parts that are not done."""
    chars: int = 0
    """Of the part being made."""
    cut: bool = False
    """Whether that part has all the text it had: what more comes of it is not listened to."""

    @property
    def ends_at(self) -> Replay | None:
        """The part being made, if it is not the last."""
        return self.again[0] if len(self.again) > 1 else None

    @property
    def text(self) -> str:
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0] if self.parts else ""


@record
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


@record
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
        reader: Reader | None = None,
    ) -> None:
        """Args: reader: reads the conversations; it may know most of them already."""
        self._engine = engine
        self._archive = archive
        self._listener = listener
        self._settings_for = settings_for
        self._sha256_of = sha256_of
        self._clock = clock
        self._reader = reader or Reader()
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
        if model is None or known is None:
            return None
        parts = parts_of(known)
        if any(settings_of(part, ReplySettings()) is None for part in parts):
            return None
        sha256 = self._sha256_of(model)
        return Differences(
            model=any(
                sha256 != part.model_sha256
                if sha256 and part.model_sha256
                else model.name != node.model
                for part in parts
            ),
            tier=any(model.cpu_tier != part.cpu_tier for part in parts),
            context=any(model.context_length != part.context_length for part in parts),
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
        running.tokens += progress.tokens
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
        running.before = added(running.before, stats)
        tokens = None if running.cut else finished.reply_tokens
        if running.node.replay is not None:
            known = replace(running.node.replay, left_out=finished.left_out)
            running.node = replace(running.node, replay=known)
        end = running.ends_at
        if end is not None and not running.stopping and (running.cut or tokens == end.tokens):
            self._go_on_again(running, tokens)
        else:
            self._end(running.before, finished.reason, None, tokens)
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
        end = running.ends_at
        if running.cut:
            return
        if end is not None and end.tokens is None and end.chars is not None:
            text = text[: end.chars - running.chars]
            if running.chars + len(text) == end.chars:
                running.cut = True
                self._engine.stop()
        running.chars += len(text)
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
        self,
        stats: ReplyStats | None,
        reason: StopReason | None,
        failure: Failure | None,
        tokens: int | None = None,
    ) -> None:
        running, self._running = self._running, None
        assert running is not None
        sentence = failure.sentence if failure is not None else ""
        replay = self._final_replay(running, tokens)
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
        if self._archive.node(ask.question) is None:
            return  # the question is gone
        original = ask.replayed.replay if ask.replayed is not None else None
        again = parts_of(original) if original is not None else ()
        settings = self._settings(ask.chat, again)
        made = self._replay(model, settings)
        if ask.continued is not None:
            node = self._continue(ask.continued, made)
        else:
            node = self._archive.add(
                ask.chat, ask.question, Role.ASSISTANT, "", model=model.name, replay=made
            )
        self._running = Running(
            ask=ask,
            node=node,
            began=self._clock(),
            parts=[node.text] if node.text else [],
            before=node.stats,
            again=again,
        )
        self._listener.on_began(self._running)
        self._request(self._running, settings)

    def _go_on_again(self, running: Running, tokens: int | None) -> None:
        """Of a reply that is made again one part is done: make the next one."""
        assert self._model is not None
        done = replace(running.node, text=running.text, replay=self._final_replay(running, tokens))
        running.again = running.again[1:]
        settings = self._settings(running.ask.chat, running.again)
        try:
            running.node = self._continue(done, self._replay(self._model, settings))
        except AppError as error:
            self._end(running.before, None, failure_of(error), tokens)
            return
        running.began, running.chars, running.cut = self._clock(), 0, False
        running.heard, running.tail, running.thought = False, "", None
        self._request(running, settings)

    def _request(self, running: Running, settings: ReplySettings) -> None:
        """Have the engine write what follows on what the reply says."""
        ask, end = running.ask, running.ends_at
        nodes = self._archive.lineage(ask.question)
        messages = self._reader.read(nodes, settings.system_prompt.strip()).messages
        self._engine.reply(
            replace(
                settings.request(messages),
                chat=None if ask.chat >= TEMPORARY_IDS else ask.chat,
                continued=running.text,
                ends_after=end.tokens if end is not None else None,
                left_out=running.again[0].left_out if running.again else None,
            )
        )

    def _settings(self, chat: int, again: tuple[Replay, ...]) -> ReplySettings:
        """Return how to reply, with a seed: as before, if a part is made again."""
        settings = self._settings_for(chat)
        if again:
            settings = settings_of(again[0], settings) or settings
        if settings.sampling.seed is None:
            seed = random.SystemRandom().getrandbits(SEED_BITS)
            settings = replace(settings, sampling=replace(settings.sampling, seed=seed))
        return settings

    def _continue(self, node: Node, rest: Replay) -> Node:
        """Write down that a reply goes on, and how: before the first word, so that it is right
        whenever the program ends."""
        replay = going_on(node, rest)
        if replay is not None:
            self._archive.set_replay(node.id, replay)
        return replace(node, replay=replay)

    def _final_replay(self, running: Running, tokens: int | None) -> Replay | None:
        """Return what is known now of how the reply was made. Args: tokens: of its last part."""
        replay = running.node.replay
        if replay is None:
            return None
        replay = replace(replay, tokens=tokens)
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
