"""A view that notes what it is told, and an engine that does what the test says."""

from pathlib import Path

from gpt4all_desktop.chats.conversation import Draft
from gpt4all_desktop.chats.reply import Finished, LoadOptions, ReplyRequest, StopReason
from gpt4all_desktop.ui.chat.state import ComposerMode, ModelState, Note, Turn, Waiting
from gpt4all_desktop.ui.events import Failure, ModelInfo

MODEL = ModelInfo(path=Path("fake.gguf"), name="Fake 1B", context_length=4096)


def finished(reason: StopReason = StopReason.FINISHED, tokens: int = 11) -> Finished:
    """Return the end of a reply: half a second to its first token, one more to its last."""
    return Finished(
        reason=reason,
        prompt_tokens=7,
        evaluated_tokens=7,
        reply_tokens=tokens,
        prompt_seconds=0.5,
        reply_seconds=1.0,
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
        self.drafts: list[Draft] = []
        self.model: ModelState | None = None

    def clear(self) -> None:
        self.turns.clear()

    def add_turn(self, turn: Turn) -> None:
        self.turns.append(turn)
        self.texts[turn.id] = turn.text

    def remove_turn(self, turn_id: int) -> None:
        assert self.turns.pop().id == turn_id

    def set_queued(self, turn_id: int, queued: bool) -> None:
        self.queued = (turn_id, queued)

    def set_waiting(self, turn_id: int, waiting: Waiting) -> None:
        self.waitings.append(waiting)

    def extend_turn(self, turn_id: int, text: str) -> None:
        self.texts[turn_id] += text

    def finish_turn(self, turn_id: int, note: Note | None, failure: Failure | None) -> None:
        self.ends[turn_id] = (note, failure)

    def set_composer_mode(self, mode: ComposerMode) -> None:
        self.mode = mode

    def set_draft(self, draft: Draft) -> None:
        self.drafts.append(draft)

    def set_model_state(self, state: ModelState) -> None:
        self.model = state
