"""A model whose replies are written beforehand."""

import time
from collections.abc import Iterator
from pathlib import Path

from gpt4all_desktop.chats.reply import (
    Finished,
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
            if stop.stopped:
                break
        yield Finished(
            reason=StopReason.STOPPED if stop.stopped else StopReason.FINISHED,
            prompt_tokens=7,
            evaluated_tokens=7,
            reply_tokens=count,
            prompt_seconds=0.5,
            reply_seconds=1.0,
        )

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def close(self) -> None:
        self.closed = True


class FakeOpener:
    """Opens any path as the given replier, after `seconds`; `error` makes it fail."""

    def __init__(self, replier: FakeReplier | None = None) -> None:
        self.replier = replier or FakeReplier()
        self.error: Exception | None = None
        self.seconds = 0.0
        self.opened: list[Path] = []

    def __call__(self, path: Path, progress: LoadProgress) -> FakeReplier:
        self.opened.append(path)
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
