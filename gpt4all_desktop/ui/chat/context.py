"""What the model will see, before it is asked. Plain Python, no Qt.

The presenter has the conversation and the draft counted (`PlanThread`), and says what comes of it:
the meter, messages that no longer fit, a way out. While nothing else is to be done it has the draft
read beforehand.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol

from gpt4all_desktop.chats.conversation import Draft, Message, Role
from gpt4all_desktop.chats.plan import PlanRequest, PromptPlan
from gpt4all_desktop.chats.reading import Part, Reading
from gpt4all_desktop.chats.reply import ReplyRequest
from gpt4all_desktop.chats.summary import SUMMARY_PROMPT, Summary
from gpt4all_desktop.ui.chat.context_state import Contents, MessageSize, Meter, Shortage
from gpt4all_desktop.ui.chat.state import ModelState, Ready
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress


class Prefill(StrEnum):
    """When drafts are read while they are written."""

    ALWAYS = "always"
    PLUGGED = "plugged"
    """Not while the computer runs on its battery."""
    NEVER = "never"


class ContextView(Protocol):
    """The page, as this presenter sees it."""

    def set_meter(self, meter: Meter | None) -> None:
        """Show how full the context is."""
        ...

    def set_chip_tokens(self, tokens: Sequence[int]) -> None:
        """Say how many tokens the documents of the draft have."""
        ...

    def set_dimmed(self, turns: frozenset[int]) -> None:
        """Dim exactly these messages: the model will not read them."""
        ...

    def set_shortage(self, shortage: Shortage | None) -> None:
        """Say that something does not fit, and what can be done."""
        ...

    def show_context(self, contents: Contents) -> None:
        """Show what the model reads."""
        ...


class Conversation(Protocol):
    """The chat."""

    @property
    def busy(self) -> bool:
        """True while a reply is being made or a question waits for a model."""
        ...

    @property
    def written(self) -> int:
        """Tokens of the reply that is being made; it is no part of `reading` yet."""
        ...

    def reading(self) -> Reading | None:
        """Return the conversation as the model reads it; None while it is not known yet."""
        ...

    def request(self, reading: Reading) -> ReplyRequest:
        """Return what the model would be asked."""
        ...

    def add_summary(self, last: int, text: str) -> None:
        """Let this text stand for all turns up to the one with this id."""
        ...


class Planner(Protocol):
    """Counts tokens."""

    def plan(self, request: PlanRequest) -> None:
        """Look at a conversation; one that still waits is forgotten."""
        ...


class Engine(Protocol):
    """The engine thread."""

    def prefill(self, request: ReplyRequest, *, plugged: bool = False) -> None:
        """Read a prompt whose last message is still being written; if `plugged`, not while the
        computer runs on its battery."""
        ...

    def stop_prefill(self) -> None:
        """Read no further."""
        ...

    def ask(self, request: ReplyRequest) -> None:
        """Ask something; `answered` comes when it is done."""
        ...

    def stop_ask(self) -> None:
        """Do not answer any more."""
        ...


class ContextPresenter:
    """One chat at a time."""

    def __init__(
        self,
        view: ContextView,
        planner: Planner,
        engine: Engine,
        chat: Conversation,
        *,
        prefill: Callable[[], Prefill] = lambda: Prefill.ALWAYS,
    ) -> None:
        """Args: prefill: when drafts may be read beforehand; asked each time."""
        self._view = view
        self._planner = planner
        self._engine = engine
        self._chat = chat
        self._may_prefill = prefill
        self._model: ModelInfo | None = None
        self._draft = Draft()
        self._before: Reading | None = None
        """The conversation without the draft; None when it has to be asked for."""
        self._base: PlanRequest | None = None
        self._base_tokens: int | None = None
        self._wanted: PlanRequest | None = None
        self._reading: Reading | None = None
        self._plan: PromptPlan | None = None
        self._literal: PlanRequest | None = None
        self._ready = False
        self._accepted = False
        self._first: int | None = None
        self._to_sum_up: PlanRequest | None = None
        """What a summary is wanted of, while it is counted."""
        self._summary: Summary | None = None
        self._asked: ReplyRequest | None = None
        self._beginning: tuple[Message, ...] = ()
        self._covered = 0

    # ---- what happens ---------------------------------------------------------------------------

    def set_model_state(self, state: ModelState) -> None:
        """Another model counts differently."""
        model = state.model if isinstance(state, Ready) else None
        if model == self._model:
            return
        self._model = model
        self._before = self._base = self._wanted = None
        if model is None:
            self._clear()
        else:
            self._look()

    def on_draft_changed(self, draft: Draft) -> None:
        """The user writes."""
        self._draft = draft
        self._look()

    def on_conversation_changed(self) -> None:
        """Messages came or went."""
        self._before = None
        self._engine.stop_prefill()
        self._look()

    def on_reply_progressed(self, _progress: ReplyProgress) -> None:
        """More of the reply is there: it takes its part of the context."""
        if self._plan is not None and self._chat.written:
            self._show_meter(self._plan)

    def on_planned(self, request: PlanRequest, plan: PromptPlan) -> None:
        """The counter has counted."""
        if request == self._to_sum_up:
            self._begin_summary(plan)
            return
        if self._to_sum_up is not None:  # the counter has forgotten it over this
            self._planner.plan(self._to_sum_up)
        if request == self._literal:
            self._literal = None
            self._view.show_context(Contents(plan=plan, messages=self._sizes(request, plan)))
            return
        if request == self._base:
            self._base_tokens = plan.tokens
            if self._wanted is not None and self._wanted != request:
                self._planner.plan(self._wanted)
        if request == self._wanted:
            self._view.set_chip_tokens(plan.texts)
            self._show(plan)
            self._prefill()

    def on_plan_failed(self, request: PlanRequest, _: Failure) -> None:
        """The chat template refuses the conversation; the reply will say so."""
        if request == self._to_sum_up:
            self._end_summary()
            return
        if request == self._base:
            self._base_tokens = 0
            if self._wanted is not None and self._wanted != request:
                self._planner.plan(self._wanted)
        if request == self._wanted:
            self._clear()

    def on_prefilled(self, request: ReplyRequest) -> None:
        """The draft has been read."""
        if self._reading is not None and request.messages == self._reading.messages:
            self._ready = True
            if self._plan is not None:
                self._show_meter(self._plan)

    def accept(self) -> None:
        """The user knows that the beginning is left out in this chat."""
        self._accepted = True
        self._view.set_shortage(None)

    def summarise(self) -> None:
        """Ask for a summary of what is left out."""
        plan = self._plan
        if plan is None or self._wanted is None or self._chat.busy or not plan.left_out:
            return
        self._covered = self._left_out(plan)[-1][-1]
        self._beginning = self._wanted.messages[: plan.first]
        self._to_sum_up = PlanRequest(
            messages=(Message(role=Role.USER, text=SUMMARY_PROMPT),),
            texts=tuple(message.text for message in self._beginning),
        )
        self._planner.plan(self._to_sum_up)
        self._show(plan)

    def stop_summary(self) -> None:
        """The user does not want to wait for it."""
        if self._asked is not None:
            self._engine.stop_ask()
        else:
            self._end_summary()

    def on_answered(self, request: ReplyRequest, text: str | None) -> None:
        """The summary is there, or that of a part, or it will not come."""
        summary = self._summary
        if summary is None or request != self._asked:
            return
        if text is None or not text.strip() or self._chat.busy:
            self._end_summary()
            return
        summary.take(text)
        if summary.done:
            self._end_summary()
            self._chat.add_summary(self._covered, summary.text)
        else:
            self._asked = summary.request()
            self._engine.ask(self._asked)

    def show(self) -> None:
        """Show the literal prompt and the size of each message."""
        if self._model is not None and self._reading is not None and self._reading.messages:
            self._literal = self._request(self._reading, literal=True)
            self._planner.plan(self._literal)

    # ---- what follows ---------------------------------------------------------------------------

    def _look(self) -> None:
        """Have counted what is new."""
        self._ready = False
        if self._model is None:
            return
        base = self._before
        if base is None:
            base = self._before = self._chat.reading()
            if base is None:  # a long chat was opened: `on_conversation_changed` follows
                self._base = self._wanted = self._reading = None
                return
            first = next((turns[0] for turns in base.owners if turns), None)
            if first != self._first:  # another chat
                self._first, self._accepted = first, False
        base_request = self._request(base) if base.messages else None
        if base_request != self._base:
            self._base, self._base_tokens = base_request, None
        if base_request is None:
            self._base_tokens = 0
        self._reading, self._wanted = base, None
        if self._draft.empty:
            self._engine.stop_prefill()
        else:
            self._reading = base.then(
                Part(
                    id=0,
                    role=Role.USER,
                    text=self._draft.text.strip("\n"),
                    attachments=self._draft.attachments,
                )
            )
        if self._reading.messages:
            self._wanted = self._request(self._reading, self._draft)
        if self._wanted is None:
            self._clear()
        elif self._base_tokens is None and base_request is not None:
            self._planner.plan(base_request)
        else:
            self._planner.plan(self._wanted)

    def _begin_summary(self, plan: PromptPlan) -> None:
        self._to_sum_up = None
        self._summary = Summary(
            self._beginning, plan.texts, prompt=plan.tokens, context=plan.context
        )
        self._asked = self._summary.request()
        self._engine.ask(self._asked)

    def _end_summary(self) -> None:
        self._to_sum_up = self._summary = self._asked = None
        if self._plan is not None:
            self._show(self._plan)

    def _request(
        self, reading: Reading, draft: Draft | None = None, *, literal: bool = False
    ) -> PlanRequest:
        asked = self._chat.request(reading)
        return PlanRequest(
            messages=asked.messages,
            texts=tuple(found.text for found in draft.attachments) if draft else (),
            max_tokens=asked.max_tokens,
            template=asked.template,
            literal=literal,
        )

    def _show(self, plan: PromptPlan) -> None:
        self._plan = plan
        self._show_meter(plan)
        unread = {turn for owners in self._left_out(plan) for turn in owners}
        if self._reading is not None:
            unread.update(self._reading.covered)
        self._view.set_dimmed(frozenset(unread))
        short = not plan.fits or (bool(plan.left_out) and not self._accepted)
        self._view.set_shortage(self._shortage(plan) if short else None)

    def _show_meter(self, plan: PromptPlan) -> None:
        own = 0 if self._draft.empty or not plan.sizes else plan.sizes[-1] or 0
        written = self._chat.written
        self._view.set_meter(
            Meter(
                now=plan.share((self._base_tokens or 0) + written),
                then=plan.share(plan.tokens + written),
                tokens=own,
                fits=plan.fits,
                dropping=bool(plan.left_out),
                ready=self._ready,
            )
        )

    def _clear(self) -> None:
        self._plan = None
        self._view.set_dimmed(frozenset())
        self._view.set_shortage(None)
        self._view.set_meter(None)

    def _prefill(self) -> None:
        """Read the draft; not an empty one: then the user may only be looking around."""
        if self._chat.busy or self._draft.empty or self._reading is None:
            return
        if self._plan is None or not self._plan.fits:
            return
        when = self._may_prefill()
        if when is not Prefill.NEVER:
            request = self._chat.request(self._reading)
            self._engine.prefill(request, plugged=when is Prefill.PLUGGED)

    def _shortage(self, plan: PromptPlan) -> Shortage:
        assert self._model is not None
        larger = self._larger(plan)
        if not plan.fits and larger <= plan.tokens:
            larger = 0  # it would be too small as well
        return Shortage(
            left_out=sum(map(len, self._left_out(plan))),
            fits=plan.fits,
            tokens=plan.tokens,
            context=plan.context,
            can_summarise=not self._chat.busy,
            summarising=self._summary is not None or self._to_sum_up is not None,
            larger=larger,
            larger_bytes=max(0, larger - plan.context) * self._model.kv_bytes_per_token,
        )

    def _left_out(self, plan: PromptPlan) -> tuple[tuple[int, ...], ...]:
        """Return the turns of each message that is not read."""
        owners = self._reading.owners if self._reading is not None else ()
        added = len(plan.sizes) - len(owners)  # a system prompt, in front
        return owners[plan.left_out.start - added : plan.left_out.stop - added]

    def _larger(self, plan: PromptPlan) -> int:
        """Return the next larger context this model was trained for; 0 when there is none."""
        assert self._model is not None
        most = self._model.trained_context
        if most <= plan.context:
            return 0
        size = plan.context * 2
        while size < most and size - size // 4 < plan.tokens:
            size *= 2
        return min(size, most)

    def _sizes(self, request: PlanRequest, plan: PromptPlan) -> tuple[MessageSize, ...]:
        return tuple(
            MessageSize(role=str(message.role), text=message.text, tokens=size)
            for message, size in zip(request.messages, plan.sizes, strict=True)
        )
