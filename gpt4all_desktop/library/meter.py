"""How fast a download is and how long it will take, truthfully.

The speed is that of the last seconds up to the moment of asking: it sinks when nothing comes,
instead of standing still.
"""

import threading
from collections import deque
from collections.abc import Callable
from typing import Final

_WINDOW_SECONDS: Final = 8.0
_STEP_SECONDS: Final = 0.1
_LEAST_SECONDS: Final = 1.0
"""A speed measured for less than this would be a guess."""


class Meter:
    """Counts bytes. One thread adds, any thread asks."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._steps: deque[tuple[float, int]] = deque()
        self._since: float | None = None

    def begin(self) -> None:
        """Bytes are expected from now on; what came before does not count."""
        with self._lock:
            self._steps.clear()
            self._since = self._clock()

    def end(self) -> None:
        """No bytes are expected any more."""
        with self._lock:
            self._steps.clear()
            self._since = None

    def add(self, count: int) -> None:
        """Note that bytes came."""
        with self._lock:
            now = self._clock()
            if self._steps and now - self._steps[-1][0] < _STEP_SECONDS:
                time, before = self._steps[-1]
                self._steps[-1] = (time, before + count)
            else:
                self._steps.append((now, count))
            self._forget(now)

    def speed(self) -> float | None:
        """Return bytes per second; None while that is not known."""
        with self._lock:
            if self._since is None:
                return None
            now = self._clock()
            self._forget(now)
            span = min(now - self._since, _WINDOW_SECONDS)
            if span < _LEAST_SECONDS:
                return None
            return sum(count for _, count in self._steps) / span

    def seconds_left(self, remaining: int | None) -> float | None:
        """Return how long the remaining bytes will take; None while nobody can tell."""
        speed = self.speed()
        if remaining is None or not speed or speed < 1:
            return None
        return remaining / speed

    def _forget(self, now: float) -> None:
        while self._steps and now - self._steps[0][0] > _WINDOW_SECONDS:
            self._steps.popleft()
