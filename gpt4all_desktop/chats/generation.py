"""Replies from a model: the conversation in, text events out.

`ChatModel` owns a model and one session of it. The session keeps what it has read, so that a
conversation that goes on is not read again; any other one can be asked about at any time, it only
takes longer.
"""

import time
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self, cast

from gpt4all_desktop.chats.conversation import Message
from gpt4all_desktop.chats.plan import PlanRequest, PromptPlan
from gpt4all_desktop.chats.prompt import MIN_ROOM, Prompter, PromptTooLongError
from gpt4all_desktop.chats.reply import (
    Finished,
    LoadOptions,
    Reading,
    ReplyEvent,
    ReplyRequest,
    StopReason,
    StopToken,
    Text,
)
from gpt4all_desktop.chats.stream import TextStream
from gpt4all_desktop.chats.warm import WarmChats, Warmth, common_start, model_key
from gpt4all_desktop.engine.parts import name_of
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import Cancelled, EngineError, ModelLostError
from gpt4all_desktop.record import record

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gpt4all_desktop.engine.model import Model
    from gpt4all_desktop.engine.session import Session

_SLICE_TOKENS: Final = (32, 256)
"""Bounds of how much is read before progress is reported; the kernel's own batches end at the
upper one."""
_SLICE_SECONDS: Final = 0.2
_GOES_ON: Final = "s and more"
"""What a draft might go on with: it tells which of its tokens are settled."""


@record
class TokenText(Text):
    """Text together with the token that completed it."""

    token: int


@dataclass(slots=True, kw_only=True)
class _Run:
    """The measurements of one reply."""

    started: float
    prompt_tokens: int
    left_out: int | None = None
    evaluated: int = 0
    reply_tokens: int = 0
    first: float | None = None
    last: float = 0.0

    def count(self) -> None:
        """A token of the reply has come."""
        self.last = time.perf_counter()
        self.first = self.first or self.last
        self.reply_tokens += 1

    def finished(self, reason: StopReason) -> Finished:
        first = self.first or time.perf_counter()
        return Finished(
            reason=reason,
            prompt_tokens=self.prompt_tokens,
            evaluated_tokens=self.evaluated,
            reply_tokens=self.reply_tokens,
            prompt_seconds=first - self.started,
            reply_seconds=max(self.last - first, 0.0),
            left_out=self.left_out,
        )


class ChatModel:
    """A loaded model that answers conversations. Used by one thread at a time."""

    def __init__(
        self,
        model: "Model",
        *,
        context_length: int | None = None,
        warm: WarmChats | None = None,
    ) -> None:
        """Take over a model; `close` closes it.

        Args:
            model: an opened model with weights.
            context_length: None takes the smaller of 4,096 and what the model was trained for.
            warm: where what was read of each chat is kept; None keeps nothing.

        Raises:
            EngineError: not enough memory for the context.
        """
        self.model = model
        self._session = model.session(context_length)
        self.prompter = Prompter(model)
        self._other_template = ("", self.prompter)
        self._held: list[int] = []  # what the session holds
        self._warm = warm
        self._warmth = _warmth(model, self._session, warm)
        self._slice = _SLICE_TOKENS[0]

    @classmethod
    def open(
        cls,
        path: Path,
        progress: LoadProgress | None = None,
        *,
        threads: int | None = None,
        context_length: int | None = None,
        warm: WarmChats | None = None,
    ) -> Self:
        """Load a model file.

        Raises:
            Cancelled: `progress.cancel` was called.
            EngineError: the file cannot be used, with a sentence for the user.
        """
        from gpt4all_desktop.engine.model import Model

        model = Model(path, threads=threads, progress=progress)
        try:
            return cls(model, context_length=context_length, warm=warm)
        except BaseException:
            model.close()
            raise

    @property
    def name(self) -> str:
        """The name of the file, which is what the user chose; without the number of a part."""
        return name_of(self.model.path)

    @property
    def context_length(self) -> int:
        """Tokens prompt and reply may have together."""
        return self._session.context_length

    def count_tokens(self, text: str) -> int:
        """Return how many tokens a user's text has."""
        return self.prompter.count(text)

    @property
    def trained_context(self) -> int:
        """Tokens the model was trained for; 0 when the file does not say."""
        return self.model.context_length

    @property
    def kv_bytes_per_token(self) -> int:
        """Memory that each token of context takes."""
        return self.model.kv_bytes_per_token

    def plan(self, request: PlanRequest) -> PromptPlan:
        """Return what the model would be given to read. Also while it makes a reply: another
        thread may ask, but not while the model is closed.

        Raises:
            TemplateError: the chat template refuses the conversation.
        """
        return self._prompter_with(request.template).plan(request, context=self.context_length)

    def resize(self, context_length: int) -> None:
        """Give conversations more or less room; what has been read stays read if it fits.

        Raises:
            ModelLostError: not enough memory, not even for the old size any more; it is closed.
            EngineError: not enough memory; the old size is kept.
        """
        before, held = self.context_length, self._held
        state = self._session.state() if held else None
        self._held = []
        self._session.close()  # first: both may not fit into memory
        try:
            self._session = self.model.session(context_length)
        except EngineError:
            self._session = self._session_again(before)
            self._go_on(held, state)
            raise
        self._go_on(held, state)

    def _session_again(self, context_length: int) -> "Session":
        """Return a session of the size there was before; other programs may have its memory."""
        try:
            return self.model.session(context_length)
        except EngineError as error:
            self._warmth = None  # there is nothing to keep of a session that is closed
            self.close()
            raise ModelLostError(
                "There is too little memory for another context, and for the old one as well by "
                "now, so the model was unloaded. Close other programs, then load it again.",
                detail=error.detail or str(error),
            ) from error

    def _go_on(self, held: list[int], state: "npt.NDArray[np.uint8] | None") -> None:
        """Have a new session hold what the old one did, if it fits."""
        for prompter in (self.prompter, self._other_template[1]):
            prompter.forget()
        self._warmth = _warmth(self.model, self._session, self._warm)
        if state is not None and len(held) <= self.context_length:
            with suppress(EngineError):  # then it is read anew
                self._session.set_state(state)
                self._held = held

    def close(self) -> None:
        """Free the model. Harmless when repeated."""
        if self._warmth is not None:
            self._warmth.leave(self._held)
            self._warmth = None
        self._session.close()
        self.model.close()

    # ---- replies --------------------------------------------------------------------------------

    def reply(
        self, request: ReplyRequest, stop: StopToken, *, prompter: Prompter | None = None
    ) -> Iterator[ReplyEvent]:
        """Yield the reply to a conversation as it comes about; ends early when closed.

        Args:
            request: what to answer, and how.
            stop: ends the reply from another thread.
            prompter: another chat template than the model's own.

        Raises:
            PromptTooLongError: the last message does not fit the context.
            TemplateError: the chat template refuses the conversation.
            EngineError: the kernel failed.
        """
        started = time.perf_counter()
        prompter = prompter or self._prompter_with(request.template)
        ids = prompter.fit(
            request.messages,
            context=self.context_length,
            max_tokens=request.max_tokens,
            continued=request.continued,
            whole=request.whole,
            left_out=request.left_out,
        )
        left_out = prompter.left_out
        self._turn_to(request.chat, ids)
        stream = TextStream(stops=prompter.stops, trim=not request.continued)
        ends_after = request.max_tokens if request.ends_after is None else request.ends_after
        yield from self._run(
            ids,
            request.sampling,
            min(request.max_tokens, ends_after),
            stop,
            stream,
            started,
            lookahead=request.lookahead,
            left_out=left_out,
        )

    def prefill(self, request: ReplyRequest, stop: StopToken) -> int:
        """Read a prompt of which the last message is still being written; return tokens read.

        Only what another word at its end would not change is read, and only if the window stays
        where the last reply had it: what has been read of the conversation is never given up for a
        draft.

        Raises:
            TemplateError: the chat template refuses the conversation.
            EngineError: the kernel failed.
        """
        prompter = self._prompter_with(request.template)
        window = prompter.window(
            request.messages, context=self.context_length, max_tokens=request.max_tokens
        )
        if not window.fits or prompter.drops_more(request.messages, window):
            return 0
        *before, draft = request.messages
        longer = Message(role=draft.role, text=draft.text + _GOES_ON)
        other = prompter.ids([*before[: window.heads], *before[window.first :], longer])
        ids = window.ids[: common_start(window.ids, other)]
        self._turn_to(request.chat, ids)
        if common_start(self._held, ids) == len(ids):
            return 0
        run = _Run(started=time.perf_counter(), prompt_tokens=len(ids))
        stop.bind(self._session.cancel)
        try:
            for _ in self._read(ids, stop, run):
                pass
        except Cancelled:
            pass
        finally:
            stop.bind(None)
        return run.evaluated

    def complete(
        self, text: str, stop: StopToken, *, sampling: Sampling, max_tokens: int
    ) -> Iterator[ReplyEvent]:
        """Yield how the model continues a text that is not a conversation.

        Control tokens spelled out in the text count as such.

        Raises:
            PromptTooLongError: the text does not fit the context.
            EngineError: the kernel failed.
        """
        started = time.perf_counter()
        ids = self.prompter.raw_ids(text)
        limit = self.context_length - MIN_ROOM
        if len(ids) > limit:
            raise PromptTooLongError(len(ids), limit)
        self._turn_to(None, ids)
        yield from self._run(ids, sampling, max_tokens, stop, TextStream(), started)

    def _turn_to(self, chat: int | None, ids: list[int]) -> None:
        if self._warmth is not None:
            self._held = self._warmth.turn_to(chat, ids, self._held)

    def _prompter_with(self, template: str) -> Prompter:
        """Return what makes prompts with a template; the last one asked for is kept.

        Raises:
            TemplateError: it cannot be used.
        """
        if not template.strip():
            return self.prompter
        if template != self._other_template[0]:
            compiled = self.prompter.compile(template)
            self._other_template = (template, Prompter(self.model, compiled))
        return self._other_template[1]

    def _run(
        self,
        ids: list[int],
        sampling: Sampling,
        max_tokens: int,
        stop: StopToken,
        stream: TextStream,
        started: float,
        *,
        lookahead: bool = True,
        left_out: int | None = None,
    ) -> Iterator[ReplyEvent]:
        run = _Run(started=started, prompt_tokens=len(ids), left_out=left_out)
        reason = StopReason.STOPPED if ids else StopReason.FINISHED
        stop.bind(self._session.cancel)
        try:
            if ids:
                yield from self._read(ids, stop, run)
                reason = yield from self._write(
                    ids, sampling, max_tokens, stop, stream, run, lookahead
                )
        except Cancelled:
            pass
        finally:
            stop.bind(None)
        rest = stream.finish()
        if rest:
            yield Text(text=rest)
        yield run.finished(reason)

    def _read(self, ids: list[int], stop: StopToken, run: _Run) -> Iterator[ReplyEvent]:
        """Bring the session to hold ids, in slices, so that progress shows."""
        # The last token is always evaluated: its logits are wanted.
        kept = min(common_start(self._held, ids), len(ids) - 1)
        total = len(ids) - kept
        yield Reading(done=0, total=total)
        done = 0
        while done < total:
            size = min(self._slice, total - done)
            begun = time.perf_counter()
            try:
                run.evaluated += self._session.sync(
                    ids[: kept + done + size], should_cancel=lambda: stop.stopped
                )
            finally:
                self._held = ids[: len(self._session)]
            seconds = time.perf_counter() - begun
            if size == self._slice:
                self._slice = _next_slice(size, seconds)
            done += size
            yield Reading(done=done, total=total)

    def _write(
        self,
        ids: list[int],
        sampling: Sampling,
        max_tokens: int,
        stop: StopToken,
        stream: TextStream,
        run: _Run,
        lookahead: bool,
    ) -> Generator[ReplyEvent, None, StopReason]:
        """Yield the text; return why it ended."""
        written: list[int] = []
        ends = self.model.eog_ids
        generated = self._session.generate(
            max_tokens=max_tokens, sampling=sampling, lookahead=lookahead
        )
        try:
            with closing(cast("Generator[int, None, None]", generated)) as tokens:
                for token in tokens:
                    # The engine listens to `cancel` by now: a stop is heard here or there.
                    if stop.stopped:
                        return StopReason.STOPPED
                    if token in ends:
                        return StopReason.FINISHED
                    run.count()
                    written.append(token)
                    text = stream.feed(self.model.token_bytes(token))
                    if text:
                        yield TokenText(text=text, token=token)
                    if stream.stopped:
                        return StopReason.FINISHED
        finally:
            self._held = [*ids, *written][: len(self._session)]
        if stop.stopped:
            return StopReason.STOPPED
        return StopReason.LENGTH if len(written) >= max_tokens else StopReason.CONTEXT


def _next_slice(size: int, seconds: float) -> int:
    """Return how many tokens take about _SLICE_SECONDS, as a multiple of the smallest slice."""
    low, high = _SLICE_TOKENS
    fitting = int(size * _SLICE_SECONDS / max(seconds, 1e-6))
    return max(low, min(high, fitting // low * low))


def _warmth(model: "Model", session: "Session", warm: WarmChats | None) -> Warmth | None:
    if warm is None:
        return None
    from gpt4all_desktop.engine import cpu_tier

    try:
        return Warmth(session, warm, model_key(model.path, cpu_tier()))
    except OSError:  # the file is gone meanwhile
        return None


def open_chat_model(
    path: Path,
    progress: LoadProgress,
    options: LoadOptions | None = None,
    *,
    warm: WarmChats | None = None,
) -> ChatModel:
    """Load a model for a window or a terminal: a `reply.Opener`."""
    options = options or LoadOptions()
    return ChatModel.open(
        path,
        progress,
        threads=options.threads,
        context_length=options.context_length,
        warm=warm,
    )
