"""Small jobs in the background: formulas and colours of code. One thread, gone when it has no work.

A job is plain Python and knows nothing of Qt; its result is handed over in the main thread.
"""

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

SWITCH_S = 0.0005
"""Python's threads take turns this often while there is work here; 5 ms is what it does else."""

_log = logging.getLogger(__name__)


class Background(QObject):
    """Runs jobs one after the other."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._jobs: deque[tuple[Callable[[], Any], Callable[[Any], None]]] = deque()
        self._thread: threading.Thread | None = None
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do a job there, then call `then` with its result here; not at all when it failed."""
        with self._lock:
            self._jobs.append((job, then))
            if self._thread is None:
                # A daemon: a formula without end must not keep the program from ending.
                self._thread = threading.Thread(target=self._work, name="typesetter", daemon=True)
                self._thread.start()

    def drop(self) -> None:
        """Forget what is not begun yet."""
        with self._lock:
            self._jobs.clear()

    def wait(self) -> None:
        """Wait until nothing is left to do. For tests and for the end of the program."""
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
                job, then = self._jobs.popleft()
            try:
                result = job()
            except Exception as error:  # the top of a worker
                # Its message may quote the text of a model: not for the log.
                _log.info("a background job failed: %s", type(error).__name__)
                continue
            try:
                self._done.emit(result, then)
            except RuntimeError:  # the window is gone
                return

    @Slot(object, object)
    def _on_done(self, result: Any, then: Callable[[Any], None]) -> None:
        then(result)
