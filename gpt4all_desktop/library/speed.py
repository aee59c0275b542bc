"""How fast this computer is with models: a probe of a second, refined by every long reply.

Writing needs all weights for each token: it waits for the memory or for the arithmetic, for what
is slower. Reading a prompt is arithmetic. What is measured is kept in `speed.json` in the data
folder as a slow average, so that one busy moment changes little.
"""

import json
import threading
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

    def probe(self, threads: int) -> Speed:
        """Measure memory and arithmetic, for about a second. Not in the main thread.

        Raises:
            EngineError: there is not even the memory to measure.
        """
        from gpt4all_desktop.engine import probe_speed

        found = probe_speed(threads)
        with self._lock:
            if self._speed is None:
                self._speed = Speed(
                    bytes_per_second=found.bytes_per_second,
                    parameters_per_second=found.weights_per_second,
                    operations_per_second=found.batch_weights_per_second,
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
