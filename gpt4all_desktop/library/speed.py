"""How fast this computer is with models: a probe of a second, refined by every long reply.

Writing needs all weights for each token: it waits for the memory or for the arithmetic, for what
is slower. Reading a prompt is arithmetic. What is measured is kept in `speed.json` in the data
folder as a slow average, so that one busy moment changes little.
"""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from gpt4all_desktop.files import replace_text
from gpt4all_desktop.library.fit import Speed

_VERSION: Final = 1
_WEIGHT: Final = 0.3
"""How much one reply counts."""
_LEAST_TOKENS: Final = 24
_NEAR: Final = 0.85
"""A part of the memory's speed from which on it counts as the limit."""
_PROBE_BYTES: Final = 256 * 1024 * 1024
_PROBE_ROUNDS: Final = 6
KERNEL_PART: Final = 1.35
"""Our kernels with quantized weights against a matrix of floats in the cache, per thread: measured
on an idle machine with AVX-512, 33 against 25 thousand million a second."""
MEMORY_PART: Final = 1.25
"""Our kernels ask for memory ahead: they read more than one pass of numpy over an array."""
READING_PART: Final = 6.5
"""How much faster a prompt is read than written, per token."""


class SpeedRecord:
    """What is known of this computer. From any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._speed = _read(path)

    @property
    def speed(self) -> Speed | None:
        """What was measured; None before anything was."""
        return self._speed

    def probe(self, threads: int, *, clock: Callable[[], float] = time.perf_counter) -> Speed:
        """Measure memory and arithmetic, for about a second. Not in the main thread."""
        memory = MEMORY_PART * _memory_rate(threads, clock)
        arithmetic = KERNEL_PART * threads * _arithmetic_rate(clock)
        with self._lock:
            if self._speed is None:
                self._speed = Speed(
                    bytes_per_second=memory,
                    parameters_per_second=arithmetic,
                    operations_per_second=arithmetic * READING_PART,
                )
                self._save()
            return self._speed

    def learn(
        self,
        *,
        weight_bytes: int,
        parameters: int,
        reply_tokens: int,
        reply_seconds: float,
        read_tokens: int,
        read_seconds: float,
    ) -> None:
        """Take a reply into account. Short ones say nothing."""
        if weight_bytes <= 0 or parameters <= 0 or reply_tokens < _LEAST_TOKENS:
            return
        if reply_seconds <= 0:
            return
        rate = (reply_tokens - 1) / reply_seconds
        with self._lock:
            speed = _with_reply(self._speed, weight_bytes * rate, parameters * rate)
            if read_tokens >= _LEAST_TOKENS and read_seconds > 0:
                reading = _nearer(
                    speed.operations_per_second, parameters * read_tokens / read_seconds
                )
                speed = replace(speed, operations_per_second=reading)
            self._speed = speed
            self._save()

    def _save(self) -> None:
        assert self._speed is not None
        try:
            replace_text(self._path, json.dumps({"version": _VERSION, **asdict(self._speed)}))
        except OSError:
            return  # it is measured again next time


def _with_reply(speed: Speed | None, delivered: float, multiplied: float) -> Speed:
    """Return the speed after a reply in which so much was delivered and multiplied a second."""
    if speed is None:
        return Speed(
            bytes_per_second=delivered,
            parameters_per_second=multiplied,
            operations_per_second=multiplied * READING_PART,
        )
    if delivered > speed.bytes_per_second:  # the memory can do more than was thought
        speed = replace(speed, bytes_per_second=_nearer(speed.bytes_per_second, delivered))
    near = delivered / speed.bytes_per_second > _NEAR
    if near and multiplied < speed.parameters_per_second:
        # The memory was the limit: nothing is known of the arithmetic.
        return replace(speed, bytes_per_second=_nearer(speed.bytes_per_second, delivered))
    return replace(speed, parameters_per_second=_nearer(speed.parameters_per_second, multiplied))


def _nearer(before: float, now: float) -> float:
    return (1 - _WEIGHT) * before + _WEIGHT * now


def _read(path: Path) -> Speed | None:
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        if fields["version"] != _VERSION:
            return None
        speed = Speed(
            bytes_per_second=float(fields["bytes_per_second"]),
            parameters_per_second=float(fields["parameters_per_second"]),
            operations_per_second=float(fields["operations_per_second"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    rates = (speed.bytes_per_second, speed.parameters_per_second, speed.operations_per_second)
    return speed if all(1e6 < rate < 1e18 for rate in rates) else None


def _memory_rate(threads: int, clock: Callable[[], float]) -> float:
    """Return the bytes per second that all threads together read; the best of a few rounds."""
    import numpy as np

    threads = max(1, threads)
    each = _PROBE_BYTES // threads // 4
    data = [np.ones(each, dtype=np.float32) for _ in range(threads)]
    best = 0.0
    for _ in range(_PROBE_ROUNDS):
        workers = [threading.Thread(target=np.max, args=(part,)) for part in data]
        begin = clock()
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        best = max(best, threads * each * 4 / max(1e-6, clock() - begin))
    return best


def _arithmetic_rate(clock: Callable[[], float]) -> float:
    """Return how many numbers of a matrix in the cache one thread multiplies a second."""
    import numpy as np

    side, times = 512, 200
    matrix = np.ones((side, side), dtype=np.float32)
    column, out = np.ones(side, dtype=np.float32), np.empty(side, dtype=np.float32)
    best = 0.0
    for _ in range(_PROBE_ROUNDS):
        begin = clock()
        for _ in range(times):
            np.dot(matrix, column, out=out)
        best = max(best, times * side * side / max(1e-6, clock() - begin))
    return best
