"""Work that would block the window, done one after the other in a thread of its own."""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.events import Failure

_log = logging.getLogger(__name__)

JOIN_MS = 20_000


@dataclass(slots=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]
    result: Any = None
    failure: Failure | None = None


class JobThread(QObject):
    """Lives in the main thread. The thread is started by the first job."""

    _wanted = Signal(object)
    """To the worker: a `_Job`."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wanted.connect(self._worker.on_wanted, queued)
        self._worker.ended.connect(self._on_worker_ended, queued)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Do `work` in the thread, then call `done` with its result, or `failed`, in this one."""
        if self._closed:
            return
        self._thread.start()
        self._wanted.emit(_Job(work, done, failed))

    def shutdown(self) -> bool:
        """Finish the present job, forget the others. Returns False if the thread hangs."""
        self._closed = True
        self._worker.closing = True
        self._thread.quit()
        return not self._thread.isRunning() or self._thread.wait(JOIN_MS)

    @Slot(object)
    def _on_worker_ended(self, job: _Job) -> None:
        if self._closed:
            return
        if job.failure is not None:
            job.failed(job.failure)
        else:
            job.done(job.result)


class _Worker(QObject):
    """Its slot runs in the thread."""

    ended = Signal(object)
    """The `_Job`."""

    def __init__(self) -> None:
        super().__init__()
        self.closing = False

    @Slot(object)
    def on_wanted(self, job: _Job) -> None:
        if self.closing:
            return
        try:
            job.result = job.work()
        except AppError as error:
            job.failure = Failure(sentence=error.user_message, detail=error.detail)
        except OSError as error:
            job.failure = Failure(sentence=f"{error.filename or ''}: {error.strerror}")
        except Exception as error:
            _log.exception("a job failed unexpectedly")
            detail = "".join(traceback.format_exception(error))
            sentence = self.tr("Something went wrong inside the program.")
            job.failure = Failure(sentence=sentence, detail=detail)
        self.ended.emit(job)
