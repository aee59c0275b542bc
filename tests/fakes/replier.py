"""A model whose replies are written beforehand."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

from gpt4all_desktop.chats.plan import Piece, PlanRequest, PromptPlan
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
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.errors import Cancelled


class Crash:
    """In a script: raise this error instead of going on."""

    def __init__(self, error: Exception) -> None:
        self.error = error


class Pause:
    """In a script: wait, until stopped."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class FakeReplier:
    """Plays scripts of texts, `Pause`, `Reading` and `Crash`, one per reply."""

    def __init__(self, name: str = "Fake 1B", context_length: int = 4096) -> None:
        self.name = name
        self.context_length = context_length
        self.requests: list[ReplyRequest] = []
        self.closed = False
        self.trained_context = 8192
        self.kv_bytes_per_token = 1024
        self.prefills: list[ReplyRequest] = []
        self.prefill_seconds = 0.0
        self.resize_error: Exception | None = None
        self.plans: list[PlanRequest] = []
        self.plan_error: Exception | None = None
        self.plan_allowed = threading.Event()
        self.plan_allowed.set()
        self._scripts: list[tuple[str | Pause | Crash | Reading, ...]] = []

    def enqueue(self, *script: str | Pause | Crash | Reading) -> None:
        """Add the script of the next reply."""
        self._scripts.append(script)

    def reply(self, request: ReplyRequest, stop: StopToken) -> Iterator[ReplyEvent]:
        self.requests.append(request)
        script = self._scripts.pop(0) if self._scripts else ("Hello", "!")
        count = 0
        for step in script:
            if isinstance(step, Pause):
                until = time.monotonic() + step.seconds
                while time.monotonic() < until and not stop.stopped:
                    time.sleep(0.002)
            elif isinstance(step, Crash):
                raise step.error
            elif isinstance(step, Reading):
                yield step
            else:
                count += 1
                yield Text(text=step)
            if stop.stopped or count == request.ends_after:
                break
        ended = StopReason.LENGTH if count == request.ends_after else StopReason.FINISHED
        yield Finished(
            reason=StopReason.STOPPED if stop.stopped else ended,
            prompt_tokens=7,
            evaluated_tokens=7,
            reply_tokens=count,
            prompt_seconds=0.5,
            reply_seconds=1.0,
        )

    def resize(self, context_length: int) -> None:
        if self.resize_error is not None:
            raise self.resize_error
        self.context_length = context_length

    def prefill(self, request: ReplyRequest, stop: StopToken) -> int:
        self.prefills.append(request)
        until = time.monotonic() + self.prefill_seconds
        while time.monotonic() < until and not stop.stopped:
            time.sleep(0.002)
        return 0 if stop.stopped else 1

    def plan(self, request: PlanRequest) -> PromptPlan:
        """Words are tokens; each message has two more; everything fits until it does not."""
        if self.plan_error is not None:
            raise self.plan_error
        self.plans.append(request)
        self.plan_allowed.wait(10)
        sizes = [self.count_tokens(message.text) for message in request.messages]
        first = 0
        while sum(sizes[first:]) + 2 * len(sizes[first:]) > self.context_length * 3 // 4:
            if first >= len(sizes) - 1:
                break
            first += 2
        tokens = sum(sizes[first:]) + 2 * len(sizes[first:])
        return PromptPlan(
            tokens=tokens,
            context=self.context_length,
            reserve=self.context_length // 4,
            heads=0,
            first=first,
            sizes=tuple(size if at >= first else None for at, size in enumerate(sizes)),
            texts=tuple(map(self.count_tokens, request.texts)),
            fits=tokens < self.context_length,
            prompt=(
                (Piece(text="<s>", control=True), Piece(text="Hello", control=False))
                if request.literal
                else ()
            ),
        )

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def close(self) -> None:
        self.closed = True


_AUTOMATIC = LoadOptions()


class FakeOpener:
    """Opens any path as the given replier, after `seconds`; `error` makes it fail."""

    def __init__(self, replier: FakeReplier | None = None) -> None:
        self.replier = replier or FakeReplier()
        self.error: Exception | None = None
        self.seconds = 0.0
        self.opened: list[Path] = []
        self.options: list[LoadOptions] = []

    def __call__(
        self, path: Path, progress: LoadProgress, options: LoadOptions = _AUTOMATIC
    ) -> FakeReplier:
        self.opened.append(path)
        self.options.append(options)
        started = time.monotonic()
        while (passed := time.monotonic() - started) < self.seconds:
            if progress.cancelled:
                raise Cancelled("Stopped.")
            progress.words[0] = int(1000 * passed / self.seconds)
            time.sleep(0.002)
        if self.error is not None:
            raise self.error
        progress.words[0] = 1000
        return self.replier
