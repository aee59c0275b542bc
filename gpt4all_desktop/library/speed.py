"""How fast this computer is with models: a probe of a second, refined by every long reply.

Writing reads all weights for each token: the speed is that of the memory. Reading a prompt is
arithmetic. Both are kept in `speed.json` in the data folder as a slow average, so that one busy
moment changes little.
"""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from gpt4all_desktop.library.fit import Speed

_VERSION: Final = 1
_WEIGHT: Final = 0.3
"""How much one reply counts."""
_LEAST_TOKENS: Final = 24
_PROBE_BYTES: Final = 96 * 1024 * 1024
_PROBE_ROUNDS: Final = 3
KERNEL_PART: Final = 0.8
"""Of the speed of plain reading that writing tokens reaches (benchmarks/results.md)."""
_OPERATIONS_PER_BYTE: Final = 8.0
"""Parameters times tokens a second in reading a prompt, per byte a second of the memory: a first
guess for four cores; the first reply corrects it."""


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
        """Measure the memory with all threads, for about a second. Not in the main thread."""
        rate = KERNEL_PART * _memory_rate(threads, clock)
        with self._lock:
            if self._speed is None:
                self._speed = Speed(
                    bytes_per_second=rate, operations_per_second=rate * _OPERATIONS_PER_BYTE
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
        if weight_bytes <= 0 or reply_tokens < _LEAST_TOKENS or reply_seconds <= 0:
            return
        rate = weight_bytes * (reply_tokens - 1) / reply_seconds
        with self._lock:
            speed = self._speed or Speed(
                bytes_per_second=rate, operations_per_second=rate * _OPERATIONS_PER_BYTE
            )
            speed = replace(speed, bytes_per_second=_nearer(speed.bytes_per_second, rate))
            if read_tokens >= _LEAST_TOKENS and read_seconds > 0 and parameters > 0:
                operations = parameters * read_tokens / read_seconds
                speed = replace(
                    speed,
                    operations_per_second=_nearer(speed.operations_per_second, operations),
                )
            self._speed = speed
            self._save()

    def _save(self) -> None:
        assert self._speed is not None
        part = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps({"version": _VERSION, **asdict(self._speed)}), "utf-8")
            part.replace(self._path)
        except OSError:
            return  # it is measured again next time


def _nearer(before: float, now: float) -> float:
    return (1 - _WEIGHT) * before + _WEIGHT * now


def _read(path: Path) -> Speed | None:
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        if fields["version"] != _VERSION:
            return None
        speed = Speed(
            bytes_per_second=float(fields["bytes_per_second"]),
            operations_per_second=float(fields["operations_per_second"]),
            token_seconds=float(fields["token_seconds"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    good = 1e6 < speed.bytes_per_second < 1e14 and 1e6 < speed.operations_per_second < 1e18
    return speed if good else None


def _memory_rate(threads: int, clock: Callable[[], float]) -> float:
    """Return the bytes per second that all threads together read; the best of a few rounds."""
    import numpy as np

    threads = max(1, threads)
    each = _PROBE_BYTES // threads // 8
    data = [np.ones(each, dtype=np.float64) for _ in range(threads)]
    best = 0.0
    for _ in range(_PROBE_ROUNDS):
        workers = [threading.Thread(target=np.add.reduce, args=(part,)) for part in data]
        begin = clock()
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        best = max(best, threads * each * 8 / max(1e-6, clock() - begin))
    return best
