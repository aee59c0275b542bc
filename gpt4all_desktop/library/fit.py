"""Will a model run here, in how much memory, and how fast: told before it is downloaded.

Memory is the kernel's own arithmetic (native/src/session.c, pack.c, kvcache.c), done on the head of
the file: the weights in panels of 16 rows, keys and values of every position, the buffers of a
batch, the sampler. Where only the size of the file is known it is an estimate, and says so.
Speed is measured: the kernel reads all weights for every token, so bytes per second on this
computer, divided by the bytes of the model, is tokens per second.
"""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final

from gpt4all_desktop.library.head import TYPES, Head, Tensor, unrunnable
from gpt4all_desktop.record import record

BATCH: Final = 256
PANEL: Final = 16
TILE: Final = 64
"""The kernel's numbers (limits.h, panel.h, kernels.h); tests compare the results with it."""
_DRAFT_ROWS: Final = 15
TOKEN_WORDS: Final = 0.75
"""Words of a token, in English."""
GROUPED: Final = frozenset({"Llama 3", "Mistral", "Qwen2", "DeepSeek R1"})
"""Families whose heads share keys and values: a long conversation takes less memory."""
_KV_GROUPED, _KV_PLAIN = 2.4e-5, 7.8e-5
"""Keys and values of one position, in bytes per parameter, where the head is not known: between
Qwen2 7B (0.8e-5) and Llama 3.2 3B (3.6e-5); Llama 2 7B."""


class Verdict(StrEnum):
    """How a model and this computer get along."""

    FITS = "fits"
    TIGHT = "tight"
    """It runs, but other programs must give way."""
    TOO_LARGE = "too large"
    CANNOT_RUN = "cannot run"


@record
class Memory:
    """What a model takes, in bytes."""

    weights: int
    context: int
    """Keys and values of all positions."""
    scratch: int
    """Buffers of the session."""
    vocabulary: int = 0
    exact: bool
    """Computed from the file's head; otherwise estimated from its size."""

    @property
    def total(self) -> int:
        return self.weights + self.context + self.scratch + self.vocabulary


@record
class Fit:
    """A verdict with its reasons."""

    verdict: Verdict
    memory: Memory | None = None
    available: int = 0
    reason: str = ""
    """Why it cannot run."""
    unsure: bool = False
    """What kind of model it is, is not known before some of it is there."""
    tokens_per_second: float | None = None
    first_word_seconds: float | None = None
    """For a question of a few sentences."""


def memory_of(head: Head, context: int, *, threads: int | None = None) -> Memory:
    """Return what a model takes with so many positions, by the kernel's arithmetic."""
    n_embd, n_head = head.number("embedding_length"), max(1, head.number("attention.head_count"))
    n_head_kv = head.number("attention.head_count_kv", n_head) or n_head
    head_dim = head.number("attention.key_length") or n_embd // n_head
    n_ff, n_layer = head.number("feed_forward_length"), head.number("block_count")
    dims = _up(head_dim, 16)
    n_vocab = head.n_tokens or head.number("vocab_size")
    positions = _up(context, TILE)
    batch = min(BATCH, max(1, context))
    wide = max(n_embd, n_ff, n_head * head_dim)
    floats = batch * (
        2 * n_embd
        + n_head * head_dim
        + n_head * dims
        + 2 * n_head_kv * head_dim
        + 2 * n_ff
        + head.number("rope.dimension_count", head_dim)
    )
    blocks = batch * (wide // 32 + 2)
    sampler = n_vocab * (2 * 4 + 8)
    rows = min(_DRAFT_ROWS + 1, batch)
    attention = (context // 512 + 1) * n_head * (dims + 2) + (threads or 4) * 64 * (dims + 34)
    scratch = (
        4 * (floats + attention)
        + blocks * (64 + 64 + 4)
        + sampler
        + rows * n_vocab * 4
        + context * 4
    )
    return Memory(
        weights=sum(_packed(tensor) for tensor in _resident(head)),
        context=2 * 2 * n_layer * n_head_kv * dims * positions,
        scratch=scratch,
        vocabulary=head.n_tokens * 160,  # texts, ranks and the table to look them up
        exact=True,
    )


def memory_of_size(
    size: int, context: int, parameters: int | None = None, family: str = ""
) -> Memory:
    """Return about what a model takes, of which only the size of the file is known."""
    parameters = parameters or int(size / 0.57)  # 4.5 bits and a little for each
    return Memory(
        weights=size,
        context=int(parameters * context * (_KV_GROUPED if family in GROUPED else _KV_PLAIN)),
        scratch=int(40 * 1024 * 1024 + size * 0.01),
        exact=False,
    )


def judge(
    memory: Memory,
    *,
    available: int,
    total: int,
    freed: int = 0,
    tokens_per_second: float | None = None,
    first_word_seconds: float | None = None,
) -> Fit:
    """Compare what a model takes with what there is.

    Args:
        available: memory that programs could have now.
        total: memory of the computer.
        freed: what unloading the present model gives back.
    """
    room = available + freed
    if memory.total <= room * 0.9:
        verdict = Verdict.FITS
    elif memory.total <= total * 0.85:
        verdict = Verdict.TIGHT
    else:
        verdict = Verdict.TOO_LARGE
    return Fit(
        verdict=verdict,
        memory=memory,
        available=room,
        tokens_per_second=tokens_per_second,
        first_word_seconds=first_word_seconds,
    )


def cannot_run(reason: str) -> Fit:
    """Return the verdict on a model that this version cannot evaluate."""
    return Fit(verdict=Verdict.CANNOT_RUN, reason=reason)


def refuse(head: Head) -> Fit | None:
    """Return why the model cannot run; None if it can."""
    reason = unrunnable(head)
    return cannot_run(reason) if reason else None


@record
class Speed:
    """What this computer can do, measured.

    A token waits for the slower of two: the memory that delivers the weights, and the arithmetic
    that multiplies them. Which one it is depends on the precision of the model.
    """

    bytes_per_second: float
    """Weights that the memory delivers."""
    parameters_per_second: float
    """Weights that are multiplied while tokens are written one by one."""
    operations_per_second: float
    """Parameters times tokens, while a prompt is read."""

    def tokens_per_second(self, weight_bytes: int, parameters: int) -> float:
        """Return how fast a model writes."""
        memory = weight_bytes / self.bytes_per_second
        return 1.0 / max(memory, parameters / self.parameters_per_second)

    def first_word_seconds(self, weight_bytes: int, parameters: int, prompt: int = 60) -> float:
        """Return how long reading a question of `prompt` tokens takes, and the first token."""
        reading = parameters * prompt / self.operations_per_second
        return reading + 1.0 / self.tokens_per_second(weight_bytes, parameters)


def available_memory() -> tuple[int, int]:
    """Return the bytes that programs could have now, and all there are; 0 where unknown."""
    if sys.platform == "win32":
        return _windows_memory()
    info = Path("/proc/meminfo")
    if info.exists():
        fields = dict(
            line.split(":", 1)
            for line in info.read_text(encoding="ascii").splitlines()
            if ":" in line
        )
        available, total = (_kilobytes(fields, key) for key in ("MemAvailable", "MemTotal"))
        return min(available, _group_limit() or available), total
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return 0, 0
    return total * 6 // 10, total  # macOS does not tell without its own tools


def _kilobytes(fields: Mapping[str, str], key: str) -> int:
    words = fields.get(key, "0").split()
    return int(words[0]) * 1024 if words and words[0].isdecimal() else 0


def _group_limit() -> int | None:
    """Return what a container leaves, if this runs in one."""
    try:
        limit = Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii").strip()
        used = Path("/sys/fs/cgroup/memory.current").read_text(encoding="ascii").strip()
    except OSError:
        return None
    return max(0, int(limit) - int(used)) if limit.isdecimal() and used.isdecimal() else None


def _windows_memory() -> tuple[int, int]:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total", ctypes.c_uint64),
            ("available", ctypes.c_uint64),
            ("others", ctypes.c_uint64 * 5),
        )

    status = Status()
    status.length = ctypes.sizeof(Status)
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.available), int(status.total)


def _up(value: int, step: int) -> int:
    return -(-value // step) * step


def _resident(head: Head) -> list[Tensor]:
    """Return the tensors that stay in memory; rows of the embedding are read when needed."""
    names = {tensor.name for tensor in head.tensors}
    tied = "output.weight" not in names
    return [t for t in head.tensors if t.name != "token_embd.weight" or tied]


def _packed(tensor: Tensor) -> int:
    """Return the bytes of a matrix in panels of 16 rows, or of a vector as it is."""
    _name, numbers, size = TYPES.get(tensor.type, ("", 1, 4))
    if len(tensor.shape) < 2:
        return tensor.count * 4
    rows = tensor.count // max(1, tensor.shape[0])
    if numbers > 1:
        rows = _up(rows, PANEL)
    return rows * (tensor.shape[0] // numbers) * size
