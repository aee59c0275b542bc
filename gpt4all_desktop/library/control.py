"""How others tell a running download to pause or to end; it is answered at once."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum, auto


class Stop(Enum):
    """Why a download is to stop."""

    PAUSE = auto()
    """What there is is kept, and continued later."""
    CANCEL = auto()
    """What there is is deleted."""


class Control:
    """Shared by the download and those who may stop it. From any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked = threading.Event()
        self._stop: Stop | None = None
        self._abort: Callable[[], None] | None = None

    @property
    def stop(self) -> Stop | None:
        return self._stop

    def pause(self) -> None:
        """Stop and keep what there is."""
        self._ask(Stop.PAUSE)

    def cancel(self) -> None:
        """Stop and delete what there is."""
        self._ask(Stop.CANCEL)

    def wait(self, seconds: float) -> None:
        """Wait, but not longer than until somebody wants a stop."""
        self._asked.wait(seconds)

    @contextmanager
    def aborting(self, abort: Callable[[], None]) -> Iterator[None]:
        """Call abort, which ends a blocking read, when somebody wants a stop meanwhile."""
        with self._lock:
            self._abort = abort
            late = self._stop is not None
        if late:
            abort()
        try:
            yield
        finally:
            with self._lock:
                self._abort = None

    def _ask(self, stop: Stop) -> None:
        with self._lock:
            if self._stop is not Stop.CANCEL:  # who ends all afterwards does not bring it back
                self._stop = stop
            abort = self._abort
        self._asked.set()
        if abort is not None:
            abort()
