"""Work that would block the window, done one after the other in a thread of its own."""

import logging
import queue
import threading
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gpt4all_desktop.errors import AppError, trace_of
from gpt4all_desktop.sentence import why
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.sentences import failure_of

_log = logging.getLogger(__name__)

JOIN_SECONDS = 20.0


_Done = Callable[[Any], None]
_Failed = Callable[[Failure], None]


class JobThread(QObject):
    """Lives in the main thread. The thread is started by the first job.

    What is called afterwards stays in the main thread: were the other one the last to hold it, the
    widget behind it would be deleted there.
    """

    _ended = Signal(int, object, object)
    """The number of a job, its result, its `Failure` or None; sent by the thread."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._closed = False
        self._jobs: queue.SimpleQueue[tuple[int, Callable[[], Any]] | None] = queue.SimpleQueue()
        self._thens: dict[int, tuple[_Done, _Failed]] = {}
        self._count = 0
        self._thread: threading.Thread | None = None
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: _Done, failed: _Failed) -> None:
        """Do `work` in the thread, then call `done` with its result, or `failed`, in this one."""
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name)
            self._thread.start()
        self._count += 1
        self._thens[self._count] = done, failed
        self._jobs.put((self._count, work))

    def shutdown(self) -> bool:
        """Finish the present job, forget the others. Returns False if the thread hangs."""
        self._closed = True
        self._jobs.put(None)
        if self._thread is not None:
            self._thread.join(JOIN_SECONDS)
        return self._thread is None or not self._thread.is_alive()

    @Slot(int, object, object)
    def _on_ended(self, number: int, result: Any, failure: Failure | None) -> None:
        done, failed = self._thens.pop(number)
        if self._closed:
            return
        if failure is not None:
            failed(failure)
        else:
            done(result)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None and not self._closed:
            number, work = job
            result, failure = self._outcome(work)
            self._ended.emit(number, result, failure)

    def _outcome(self, work: Callable[[], Any]) -> tuple[Any, Failure | None]:
        try:
            return work(), None
        except AppError as error:
            return None, failure_of(error)
        except OSError as error:
            name = error.filename or ""
            return None, failure_of(AppError("{name}: {reason}", name=name, reason=why(error)))
        except Exception as error:  # the top level of a thread: a bug, told and survived
            _log.error("in the thread of %s: %s", self._name, trace_of(error))
            detail = "".join(traceback.format_exception(error))
            sentence = self.tr("Something went wrong inside the program.")
            return None, Failure(sentence=sentence, detail=detail)
