"""Work that would block the window, done one after the other in a thread of its own."""

import logging
import queue
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.sentence import why
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.sentences import failure_of

_log = logging.getLogger(__name__)

JOIN_SECONDS = 20.0


@dataclass(slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]
    result: Any = None
    failure: Failure | None = None


class JobThread(QObject):
    """Lives in the main thread. The thread is started by the first job."""

    _ended = Signal(object)
    """A `_Job`; sent by the thread, received in the main one."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._closed = False
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Do `work` in the thread, then call `done` with its result, or `failed`, in this one."""
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name)
            self._thread.start()
        self._jobs.put(_Job(work, done, failed))

    def shutdown(self) -> bool:
        """Finish the present job, forget the others. Returns False if the thread hangs."""
        self._closed = True
        self._jobs.put(None)
        if self._thread is not None:
            self._thread.join(JOIN_SECONDS)
        return self._thread is None or not self._thread.is_alive()

    @Slot(object)
    def _on_ended(self, job: _Job) -> None:
        if self._closed:
            return
        if job.failure is not None:
            job.failed(job.failure)
        else:
            job.done(job.result)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None and not self._closed:
            try:
                job.result = job.work()
            except AppError as error:
                job.failure = failure_of(error)
            except OSError as error:
                name = error.filename or ""
                job.failure = failure_of(AppError("{name}: {reason}", name=name, reason=why(error)))
            except Exception as error:  # the top level of a thread: a bug, told and survived
                _log.exception("a job failed unexpectedly")
                detail = "".join(traceback.format_exception(error))
                sentence = self.tr("Something went wrong inside the program.")
                job.failure = Failure(sentence=sentence, detail=detail)
            self._ended.emit(job)
