"""A view that notes what it is told, and an engine that does what the test says."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from gpt4all_desktop.chats.conversation import Draft
from gpt4all_desktop.chats.reply import Finished, LoadOptions, ReplyRequest, StopReason
from gpt4all_desktop.ui.chat.state import ComposerMode, ModelState, Note, Turn, Waiting
from gpt4all_desktop.ui.events import Failure, ModelInfo

MODEL = ModelInfo(path=Path("fake.gguf"), name="Fake 1B", context_length=4096)


def finished(
    reason: StopReason = StopReason.FINISHED, tokens: int = 11, left_out: int | None = None
) -> Finished:
    """Return the end of a reply: half a second to its first token, one more to its last."""
    return Finished(
        reason=reason,
        prompt_tokens=7,
        evaluated_tokens=7,
        reply_tokens=tokens,
        prompt_seconds=0.5,
        reply_seconds=1.0,
        left_out=left_out,
    )


class FakeClock:
    """Time that passes when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class FakeEngine:
    """Records what is asked of it."""

    def __init__(self) -> None:
        self.requests: list[ReplyRequest] = []
        self.stops = 0
        self.loads: list[Path] = []
        self.cancels = 0

    def reply(self, request: ReplyRequest) -> None:
        self.requests.append(request)

    def stop(self) -> None:
        self.stops += 1

    def load(self, path: Path, options: LoadOptions) -> None:
        self.loads.append(path)
        self.load_options = options

    def cancel_load(self) -> None:
        self.cancels += 1


class FakeView:
    """Shows nothing and remembers everything."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.texts: dict[int, str] = {}
        self.ends: dict[int, tuple[Note | None, Failure | None]] = {}
        self.waitings: list[Waiting] = []
        self.mode: ComposerMode | None = None
        self.draft = Draft()
        self.drafts: list[Draft] = []
        self.model: ModelState | None = None
        self.scrolled: tuple[int, str] | None = None
        self.replaced: list[int | None] = []

    def clear(self) -> None:
        self.turns.clear()

    def set_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        self.turns, self.more = [], more
        for turn in turns:
            self.add_turn(turn)

    def prepend_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        self.more = more
        self.turns[0:0] = turns
        self.texts |= {turn.id: turn.text for turn in turns}

    def replace_from(self, turn_id: int | None, turns: list[Turn]) -> None:
        self.replaced.append(turn_id)
        at = 0 if turn_id is None else self._at(turn_id)
        del self.turns[at:]
        for turn in turns:
            self.add_turn(turn)

    def add_turn(self, turn: Turn) -> None:
        self.turns.append(turn)
        self.texts[turn.id] = turn.text

    def update_turn(self, turn: Turn) -> None:
        self.turns[self._at(turn.id)] = turn
        self.texts[turn.id] = turn.text

    def scroll_to(self, turn_id: int, highlight: str = "") -> None:
        self._at(turn_id)
        self.scrolled = (turn_id, highlight)

    def set_queued(self, turn_id: int, queued: bool) -> None:
        at = self._at(turn_id)
        self.turns[at] = replace(self.turns[at], queued=queued)

    def set_waiting(self, turn_id: int, waiting: Waiting) -> None:
        self._at(turn_id)
        self.waitings.append(waiting)

    def extend_turn(self, turn_id: int, text: str) -> None:
        self._at(turn_id)
        self.texts[turn_id] += text

    def finish_turn(self, turn_id: int, note: Note | None, failure: Failure | None) -> None:
        self._at(turn_id)
        self.ends[turn_id] = (note, failure)

    def set_composer_mode(self, mode: ComposerMode) -> None:
        self.mode = mode

    def set_draft(self, draft: Draft) -> None:
        self.draft = draft
        self.drafts.append(draft)

    def set_temporary(self, temporary: bool) -> None:
        self.temporary = temporary

    def set_model_state(self, state: ModelState) -> None:
        self.model = state

    def _at(self, turn_id: int) -> int:
        return next(at for at, turn in enumerate(self.turns) if turn.id == turn_id)


class FakeVoice:
    """Remembers what was said."""

    unanswered = "Not answered."

    def __init__(self) -> None:
        self.said: list[str] = []
        self.undo: Callable[[], None] = lambda: None

    def say_failure(self, sentence: str) -> None:
        self.said.append(sentence)

    def say_removed(self, count: int, undo: Callable[[], None]) -> None:
        self.said.append(f"{count} removed")
        self.undo = undo

    def say_not_kept(self) -> None:
        self.said.append("not kept")

    def say_replay_differs(self, *, model: bool, tier: bool, context: bool) -> None:
        flags = {"model": model, "tier": tier, "context": context}
        self.said.append("differs: " + " ".join(name for name, other in flags.items() if other))

    def say_replayed(self, same: bool) -> None:
        self.said.append("same" if same else "other")
