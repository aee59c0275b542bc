"""A model whose tokens are bytes and whose replies are written beforehand."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import Cancelled, EngineError

Step = int | str | bytes | Callable[[], object]


class FakeModel:
    """Ids 0 to 255 are bytes, those from 256 the control tokens, in their order."""

    def __init__(
        self,
        *,
        controls: tuple[str, ...] = ("<s>", "</s>"),
        template: str | None = None,
        add_bos: bool = False,
        prefix_space: bool = False,
    ) -> None:
        self.controls = controls
        self.chat_template = template
        self.add_bos = add_bos
        self.bos_id = self._id("<s>")
        self.eos_id = self._id("</s>")
        self.unk_id = None
        self.pad_id = None
        self.eog_ids = frozenset(i for i in [self.eos_id, self._id("<|im_end|>")] if i is not None)
        self.path = Path("Fake-1B.gguf")
        self.context_length = 4096
        self.closed = False
        self.sessions: list[FakeSession] = []
        self._prefix_space = prefix_space
        self._scripts: list[tuple[Step, ...]] = []

    def _id(self, token: str) -> int | None:
        return 256 + self.controls.index(token) if token in self.controls else None

    def enqueue(self, *script: Step) -> None:
        """Add the tokens of the next reply: texts (one token per byte), ids, or things to do."""
        self._scripts.append(script)

    def next_script(self) -> tuple[Step, ...]:
        return self._scripts.pop(0) if self._scripts else ("Hello!", self.eos_id or 0)

    def tokenize(self, text: str, *, special: bool = False) -> list[int]:
        ids: list[int] = []
        if self._prefix_space and text and not (special and text.startswith(self.controls)):
            ids.append(ord(" "))
        at = 0
        while at < len(text):
            token = next((t for t in self.controls if special and text.startswith(t, at)), None)
            if token is not None:
                ids.append(256 + self.controls.index(token))
                at += len(token)
            else:
                ids += text[at].encode()
                at += 1
        return ids

    def token_bytes(self, token: int, *, special: bool = False) -> bytes:
        if token < 256:
            return bytes([token])
        return self.controls[token - 256].encode() if special else b""

    def text_of(self, ids: Iterable[int]) -> str:
        """The ids as text, control tokens in double brackets."""
        parts = [bytes([i]) if i < 256 else f"[[{self.controls[i - 256]}]]".encode() for i in ids]
        return b"".join(parts).decode()

    def session(self, context_length: int | None = None) -> "FakeSession":
        session = FakeSession(self, context_length or self.context_length)
        self.sessions.append(session)
        return session

    def close(self) -> None:
        self.closed = True


class FakeSession:
    """Remembers what it was told to read."""

    def __init__(self, model: FakeModel, context_length: int) -> None:
        self.model = model
        self.context_length = context_length
        self.held: list[int] = []
        self.prompts: list[list[int]] = []
        self.sampling: Sampling | None = None
        self.evaluated = 0
        self.before_sync: Callable[[], object] = lambda: None
        self.error: Exception | None = None
        self._running = False
        self._cancelled = False

    def __len__(self) -> int:
        return len(self.held)

    @property
    def prompt(self) -> str:
        """What was read last, control tokens in double brackets."""
        return self.model.text_of(self.prompts[-1])

    def sync(self, ids: Iterable[int], *, should_cancel: Callable[[], bool] | None = None) -> int:
        wanted = list(ids)
        if len(wanted) > self.context_length:
            raise EngineError("too long")
        self._running, self._cancelled = True, False
        try:
            if should_cancel is not None and should_cancel():
                raise Cancelled("Stopped.")
            self.before_sync()
            if self._cancelled:
                raise Cancelled("Stopped.")
            if self.error is not None:
                raise self.error
        finally:
            self._running = False
        kept = 0
        while kept < min(len(wanted) - 1, len(self.held)) and wanted[kept] == self.held[kept]:
            kept += 1
        if self.prompts and wanted[: len(self.prompts[-1])] == self.prompts[-1]:
            self.prompts[-1] = wanted  # the next slice of the same prompt
        else:
            self.prompts.append(wanted)
        self.held = list(wanted)
        self.evaluated += len(wanted) - kept
        return len(wanted) - kept

    def generate(
        self, *, max_tokens: int, sampling: Sampling, lookahead: bool = True
    ) -> Iterator[int]:
        self.sampling = sampling
        return self._tokens(max_tokens)

    def _tokens(self, max_tokens: int) -> Iterator[int]:
        room = min(max_tokens, self.context_length - len(self) + 1)
        pending: int | None = None
        self._running, self._cancelled = True, False
        try:
            for step in self._steps():
                if self._cancelled or room == 0:
                    return
                if callable(step):
                    step()
                    continue
                if pending is not None:
                    self.held.append(pending)
                pending = step
                room -= 1
                yield step
                if step in self.model.eog_ids:
                    return
        finally:
            self._running = False

    def _steps(self) -> Iterator[int | Callable[[], object]]:
        for step in self.model.next_script():
            if isinstance(step, str):
                yield from step.encode()
            elif isinstance(step, bytes):
                yield from step
            else:
                yield step

    def state(self) -> list[int]:
        return list(self.held)

    def set_state(self, data: list[int]) -> None:
        assert len(data) <= self.context_length
        self.held = list(data)

    def cancel(self) -> None:
        if self._running:
            self._cancelled = True

    def close(self) -> None:
        pass
