"""Counts tokens beside the engine thread, so that the numbers stay live while a reply is made.

Tokenizing only reads the model, so any number of threads may do it; what must not happen is that
the model is closed meanwhile. `PlanThread.use` is called by whoever is about to close it and waits
for the plan being made.
"""

import logging
import threading

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from gpt4all_desktop.chats.plan import PlanRequest, PromptPlan
from gpt4all_desktop.chats.reply import Replier
from gpt4all_desktop.errors import AppError, trace_of
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.sentences import failure_of

log = logging.getLogger(__name__)

JOIN_MS = 10_000


class _PlanJob:
    """A plan to make. The worker sets `plan` or `failure`, or neither without a model."""

    def __init__(self, request: PlanRequest) -> None:
        self.request = request
        self.plan: PromptPlan | None = None
        self.failure: Failure | None = None
        self.bug = ""


class PlanThread(QObject):
    """Lives in the main thread. Makes one plan at a time, always of the newest request."""

    planned = Signal(object, object)
    """A `PlanRequest` and its `PromptPlan`."""
    plan_failed = Signal(object, object)
    """A `PlanRequest` and a `Failure`: the chat template refuses this conversation."""

    _wanted = Signal(object)
    """To the worker: a `_PlanJob`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _PlanJob | None = None
        self._next: PlanRequest | None = None
        self._thread = QThread(self)
        self._thread.setObjectName("planner")
        self._worker = _Planner()
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._wanted.connect(self._worker.on_wanted, queued)
        self._worker.ended.connect(self._on_worker_ended, queued)

    @property
    def busy(self) -> bool:
        """True while a plan is being made."""
        return self._job is not None

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def use(self, replier: Replier | None) -> None:
        """Count with this model from now on. From any thread; the one before may be closed when
        this has returned."""
        self._worker.use(replier)

    def plan(self, request: PlanRequest) -> None:
        """Look at a conversation; a request that still waits is forgotten."""
        if self._job is not None:
            self._next = request
            return
        self._job = _PlanJob(request)
        self._wanted.emit(self._job)

    def shutdown(self) -> bool:
        """Join the thread. Nothing is emitted afterwards. Returns False if it did not end."""
        self._job = self._next = None
        if self._thread.isRunning():
            self._thread.quit()
            if not self._thread.wait(JOIN_MS):
                log.critical("the planner thread does not end")
                return False
        return True

    @Slot(object)
    def _on_worker_ended(self, job: _PlanJob) -> None:
        if job.bug:
            log.error("in the planner thread: %s", job.bug)
        if job is not self._job:
            return
        self._job = None
        following, self._next = self._next, None
        if following is not None:
            self.plan(following)
        if job.plan is not None:
            self.planned.emit(job.request, job.plan)
        elif job.failure is not None:
            self.plan_failed.emit(job.request, job.failure)


class _Planner(QObject):
    """Its slots run in the planner thread."""

    ended = Signal(object)
    """The `_PlanJob`."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()  # held while the model is read
        self._replier: Replier | None = None

    def use(self, replier: Replier | None) -> None:
        with self._lock:
            self._replier = replier

    @Slot(object)
    def on_wanted(self, job: _PlanJob) -> None:
        try:
            with self._lock:
                if self._replier is not None:
                    job.plan = self._replier.plan(job.request)
        except AppError as error:
            job.failure = failure_of(error)
        except Exception as error:
            job.bug = trace_of(error)
        self.ended.emit(job)
