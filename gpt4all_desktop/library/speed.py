"""How fast this computer is with models: a probe of a second, refined by every long reply.

Writing needs all weights for each token: it waits for the memory or for the arithmetic, for what
is slower. Reading a prompt is arithmetic. What is measured is kept in `speed.json` in the data
folder as a slow average, so that one busy moment changes little.
"""

import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Final

from gpt4all_desktop.files import LatestText
from gpt4all_desktop.library.fit import Speed

_VERSION: Final = 1
_RATES: Final = ("bytes_per_second", "parameters_per_second", "operations_per_second")
_WEIGHT: Final = 0.3
"""How much one reply counts."""
_LEAST_TOKENS: Final = 24
_NEAR: Final = 0.85
"""A part of the memory's speed from which on it counts as the limit."""


class SpeedRecord:
    """What is known of this computer. From any thread."""

    def __init__(self, path: Path) -> None:
        self._file = LatestText(path, failed=_nothing)  # it is measured again next time
        self._lock = threading.Lock()
        self._speed = _read(path)

    @property
    def speed(self) -> Speed | None:
        """What was measured; None before anything was."""
        return self._speed

    def probe(self, threads: int) -> Speed:
        """Measure memory and arithmetic, for about a second. Not in the main thread.

        Raises:
            EngineError: there is not even the memory to measure.
        """
        from gpt4all_desktop.engine import probe_speed

        found = probe_speed(threads)
        speed = Speed(
            bytes_per_second=found.bytes_per_second,
            parameters_per_second=found.weights_per_second,
            operations_per_second=found.batch_weights_per_second,
        )
        with self._lock:
            return self._speed or self._keep(speed)

    def begin_with(self, speed: Speed) -> None:
        """Take what was measured elsewhere for the probe."""
        with self._lock:
            self._keep(speed)

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
        """Take a reply into account. Short ones say nothing, nor does one before the probe: whether
        it waited for the memory or for the arithmetic would be anybody's guess."""
        if weight_bytes <= 0 or parameters <= 0 or reply_tokens < _LEAST_TOKENS:
            return
        if reply_seconds <= 0:
            return
        rate = (reply_tokens - 1) / reply_seconds
        with self._lock:
            if self._speed is None:
                return
            speed = _with_reply(self._speed, weight_bytes * rate, parameters * rate)
            if read_tokens >= _LEAST_TOKENS and read_seconds > 0:
                reading = _nearer(
                    speed.operations_per_second, parameters * read_tokens / read_seconds
                )
                speed = replace(speed, operations_per_second=reading)
            self._keep(speed)

    def flush(self) -> None:
        """Wait until what is known is in the file."""
        self._file.flush()

    def _keep(self, speed: Speed) -> Speed:
        self._speed = speed
        fields = {name: getattr(speed, name) for name in _RATES}
        self._file.put(json.dumps({"version": _VERSION, **fields}))
        return speed


def _with_reply(speed: Speed, delivered: float, multiplied: float) -> Speed:
    """Return the speed after a reply in which so much was delivered and multiplied a second."""
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
        rates = {name: float(fields[name]) for name in _RATES}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Speed(**rates) if all(1e6 < rate < 1e18 for rate in rates.values()) else None


def _nothing(_error: OSError) -> None:
    """Nobody is told."""
