"""Small jobs in the background: formulas and colours of code. One thread, gone when it has no work.

Neither a job nor the thread knows Qt: nobody waits for the thread at the end, when Qt objects go,
and a signal sent from one that goes ends the program with a segmentation fault. The main thread
looks for results and hands them over.
"""

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

SWITCH_S = 0.0005
"""Python's threads take turns this often while there is work here; 5 ms is what it does else."""
LOOK_MS = 15
"""The main thread looks for results this often while there is work here: once a frame."""

_log = logging.getLogger(__name__)

_Job = Callable[[], Any]
_Then = Callable[[Any], None]


class Background(QObject):
    """Runs jobs one after the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = _Worker()
        self._thens: dict[int, _Then] = {}
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._hand_over)
        self.destroyed.connect(partial(_Worker.drop, self._worker))

    def run(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do a job there, then call `then` with its result here; not at all when it failed."""
        self._count += 1
        self._thens[self._count] = then
        self._worker.put(self._count, job)
        self._timer.start()

    def drop(self) -> None:
        """Forget what is not begun yet."""
        for number in self._worker.drop():
            del self._thens[number]

    def wait(self) -> None:
        """Wait until nothing is left to do, and hand it over. For tests."""
        self._worker.wait()
        self._hand_over()

    @Slot()
    def _hand_over(self) -> None:
        for number, result in self._worker.take():
            then = self._thens.pop(number)
            if result is not None:
                then(result.value)
        if not self._thens:
            self._timer.stop()


class _Result:
    """What a job returned."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class _Worker:
    """What the thread sees."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: deque[tuple[int, _Job]] = deque()
        self._results: list[tuple[int, _Result | None]] = []
        self._thread: threading.Thread | None = None

    def put(self, number: int, job: _Job) -> None:
        with self._lock:
            self._jobs.append((number, job))
            if self._thread is None:
                # A daemon: a formula without end must not keep the program from ending.
                self._thread = threading.Thread(target=self._work, name="typesetter", daemon=True)
                self._thread.start()

    def drop(self) -> list[int]:
        """Forget what is not begun yet; return which jobs that were."""
        with self._lock:
            numbers = [number for number, _ in self._jobs]
            self._jobs.clear()
        return numbers

    def take(self) -> list[tuple[int, _Result | None]]:
        """Return what has ended since the last time; None for a job that failed."""
        with self._lock:
            results, self._results = self._results, []
        return results

    def wait(self) -> None:
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        # Each time the main thread takes the interpreter back from this one it waits that long.
        before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_S)
        try:
            self._work_off()
        finally:
            sys.setswitchinterval(before)

    def _work_off(self) -> None:
        while True:
            with self._lock:
                if not self._jobs:
                    self._thread = None
                    return
                number, job = self._jobs.popleft()
            result = None
            try:
                result = _Result(job())
            except Exception as error:  # the top of a worker
                # Its message may quote the text of a model: not for the log.
                _log.info("a background job failed: %s", type(error).__name__)
            with self._lock:
                self._results.append((number, result))
