"""The most that all downloads together take of the line.

Bytes are not read before it is their turn; what the server has sent by then waits in the buffers of
the system, which make the server slower. What was not used is not saved up.
"""

import threading
import time
from collections.abc import Callable
from typing import Final

_SECONDS: Final = 0.25
"""So much of the line is read at once: a new limit is felt soon, and the speed shown is steady."""
_LEAST_BYTES: Final = 16 * 1024


class Throttle:
    """Shared by all downloads. From any thread."""

    def __init__(
        self,
        limit: Callable[[], float],
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        """Args: limit: bytes per second, asked before every read; 0 is none."""
        self._limit = limit
        self._clock = clock
        self._wait = wait
        self._lock = threading.Lock()
        self._free = self._held = 0.0
        """When it is the turn of who comes next, and the limit that says so."""

    def turn(self, size: int, ended: threading.Event) -> int:
        """Wait for the turn of who wants size bytes, or for the end, and return how many to read.

        They count as taken; what was not there is to be given back.
        """
        limit = self._limit()
        if limit <= 0:
            self._held = 0.0
            return size
        size = min(size, max(_LEAST_BYTES, int(limit * _SECONDS)))
        with self._lock:
            now = self._clock()
            if limit != self._held:
                self._free, self._held = now, limit
            begin = max(now, self._free)
            self._free = begin + size / limit
        if begin > now:
            self._wait(ended, begin - now)
        return size

    def give_back(self, size: int) -> None:
        """So many bytes of a turn were not there."""
        with self._lock:
            if self._held > 0:
                self._free -= size / self._held
