"""Reads attached files in a thread of their own: a large PDF takes seconds."""

import logging
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from gpt4all_desktop.chats.conversation import Attachment
from gpt4all_desktop.errors import AppError, Cancelled, trace_of
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.sentences import failure_of

log = logging.getLogger(__name__)

JOIN_MS = 10_000


class Readable(Protocol):
    """What is found in a file: `documents.extract.Document`."""

    @property
    def name(self) -> str: ...
    @property
    def media(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def note(self) -> str: ...


Extract = Callable[[Path, Callable[[], bool]], Readable]
"""Reads a file; asks its second argument whether to stop.

Raises:
    AppError: there is no text to be had.
"""


class _FileJob:
    """A file to read. The worker sets `attachment` or `failure`, or neither when cancelled."""

    def __init__(self, job_id: int, path: Path) -> None:
        self.job_id = job_id
        self.path = path
        self.cancelled = threading.Event()
        self.attachment: Attachment | None = None
        self.note = ""
        self.failure: Failure | None = None
        self.bug = ""


class FileReader(QObject):
    """Lives in the main thread. The thread is started by the first file."""

    read = Signal(int, object, str)
    """The id given, an `Attachment`, and what the user should know of it."""
    failed = Signal(int, object)
    """The id given, and a `Failure`."""

    _wanted = Signal(object)
    """To the worker: a `_FileJob`."""

    def __init__(self, extract: Extract, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[int, _FileJob] = {}
        self._thread = QThread(self)
        self._thread.setObjectName("files")
        self._worker = _Worker(extract)
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wanted.connect(self._worker.on_wanted, queued)
        self._worker.ended.connect(self._on_worker_ended, queued)

    def begin(self, job_id: int, path: Path) -> None:
        """Read a file; files are read one after the other."""
        self._thread.start()
        self._jobs[job_id] = job = _FileJob(job_id, path)
        self._wanted.emit(job)

    def cancel(self, job_id: int) -> None:
        """Do not read it any more. Harmless when it has been read."""
        job = self._jobs.pop(job_id, None)
        if job is not None:
            job.cancelled.set()

    def shutdown(self) -> bool:
        """Stop reading and join the thread. Returns False if it did not end."""
        for job in self._jobs.values():
            job.cancelled.set()
        self._jobs.clear()
        self._thread.quit()
        if self._thread.isRunning() and not self._thread.wait(JOIN_MS):
            log.critical("the thread that reads files does not end")
            return False
        return True

    @Slot(object)
    def _on_worker_ended(self, job: _FileJob) -> None:
        if job.bug:
            log.error("while a file was read: %s", job.bug)
        if self._jobs.pop(job.job_id, None) is not job:
            return
        if job.attachment is not None:
            self.read.emit(job.job_id, job.attachment, job.note)
        elif job.failure is not None:
            self.failed.emit(job.job_id, job.failure)


class _Worker(QObject):
    """Its slot runs in the thread."""

    ended = Signal(object)
    """The `_FileJob`."""

    def __init__(self, extract: Extract) -> None:
        super().__init__()
        self._extract = extract

    @Slot(object)
    def on_wanted(self, job: _FileJob) -> None:
        try:
            if not job.cancelled.is_set():
                found = self._extract(job.path, job.cancelled.is_set)
                job.note = found.note
                job.attachment = Attachment(
                    name=found.name, media=found.media, size=found.size, text=found.text
                )
        except Cancelled:
            pass
        except AppError as error:
            job.failure = failure_of(error)
        except Exception as error:
            job.bug = trace_of(error)
            job.failure = Failure(
                sentence=self.tr("Something went wrong while the file was read."),
                detail="".join(traceback.format_exception(error)),
            )
        self.ended.emit(job)
