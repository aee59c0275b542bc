"""The one thread that loads models and makes replies, and its front in the main thread.

`EngineThread` lives in the main thread and is all the rest of the window knows. Its `Worker` lives
in a QThread, owns the model and does one job at a time. Text crosses through a small locked feed
that the front empties 30 times a second; there is no signal per token. Each job carries its own
stop or cancel flag, so a job that was replaced ends by itself and what it still says is not
listened to.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from gpt4all_desktop.chats.reply import LoadOptions, Opener, ReplyRequest
from gpt4all_desktop.power import Battery
from gpt4all_desktop.ui.engine_worker import AskJob, LoadJob, PrefillJob, ReplyJob, Worker
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.plan_thread import PlanThread

log = logging.getLogger(__name__)

PULL_MS = 33
"""Between two looks at what the worker has: 30 updates a second are as smooth as reading needs."""
JOIN_MS = 10_000
"""Longest wait for the worker at shutdown; it normally answers within 100 ms."""

_AUTOMATIC = LoadOptions()


class EngineThread(QObject):
    """The front of the engine thread. Every signal is emitted in the main thread."""

    load_progressed = Signal(float)
    """While a model is loaded, when the part done (0 to 1) has changed."""
    loaded = Signal(object)
    """A `ModelInfo`, when the model can answer."""
    load_failed = Signal(object)
    """A `Failure`, when the model cannot be used. Nothing is loaded then."""
    load_cancelled = Signal(object)
    """When loading was stopped by `cancel_load`: the `ModelInfo` still loaded, or None."""
    reply_progressed = Signal(object)
    """A `ReplyProgress`, 30 times a second while a reply is made, also when nothing is new."""
    reply_finished = Signal(object)
    """A `Finished`, after the last text was delivered."""
    reply_failed = Signal(object)
    """A `Failure`, after the last text was delivered."""

    answered = Signal(object, object)
    """A `ReplyRequest` given to `ask`, and the text of the answer; None if it was stopped, failed
    or had to give way."""
    resized = Signal(object)
    """A `ModelInfo` with its new context, after `resize`."""
    resize_failed = Signal(object)
    """A `Failure`: there is not enough memory. The context is what it was."""
    prefilled = Signal(object)
    """A `ReplyRequest`, when all of it that is settled has been read beforehand."""

    _load_wanted = Signal(object)
    """To the worker: a `LoadJob`."""
    _reply_wanted = Signal(object)
    """To the worker: a `ReplyJob`."""
    _prefill_wanted = Signal(object)
    """To the worker: a `PrefillJob`."""
    _ask_wanted = Signal(object)
    """To the worker: an `AskJob`."""
    _resize_wanted = Signal(int)
    """To the worker: the new context length."""

    def __init__(
        self,
        opener: Opener,
        *,
        cpu_tier: Callable[[], str] | None = None,
        battery: Battery | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Args: cpu_tier: asked once in the engine thread after a model was loaded."""
        super().__init__(parent)
        self._load_job: LoadJob | None = None
        self._reply_job: ReplyJob | None = None
        self._ask_job: AskJob | None = None
        self._prefill_job: PrefillJob | None = None
        self._prefill_next: PrefillJob | None = None
        self._shown_fraction = -1.0
        self._thread = QThread(self)
        self._thread.setObjectName("engine")
        self._planner = PlanThread(self)
        self._worker = Worker(opener, cpu_tier, self._planner.use, battery or Battery())
        self._worker.moveToThread(self._thread)
        self._pull = QTimer(self)
        self._pull.setInterval(PULL_MS)

        self._pull.timeout.connect(self._on_pull_timeout)
        queued = Qt.ConnectionType.QueuedConnection
        self._load_wanted.connect(self._worker.on_load_wanted, queued)
        self._reply_wanted.connect(self._worker.on_reply_wanted, queued)
        self._ask_wanted.connect(self._worker.on_ask_wanted, queued)
        self._worker.ask_ended.connect(self._on_worker_ask_ended, queued)
        self._resize_wanted.connect(self._worker.on_resize_wanted, queued)
        self._worker.resized.connect(self.resized, queued)
        self._worker.resize_failed.connect(self.resize_failed, queued)
        self._worker.lost.connect(self._on_worker_lost, queued)
        self._prefill_wanted.connect(self._worker.on_prefill_wanted, queued)
        self._worker.prefill_ended.connect(self._on_worker_prefill_ended, queued)
        self._worker.load_ended.connect(self._on_worker_load_ended, queued)
        self._worker.reply_ended.connect(self._on_worker_reply_ended, queued)

    @property
    def running(self) -> bool:
        """True from `start` until `shutdown` has returned."""
        return self._thread.isRunning()

    @property
    def planner(self) -> PlanThread:
        """Counts tokens with the loaded model, whatever this thread is doing."""
        return self._planner

    def start(self) -> None:
        """Start the thread; what was asked for before waits until then."""
        self._thread.start()
        self._planner.start()

    def load(self, path: Path, options: LoadOptions = _AUTOMATIC) -> None:
        """Load a model instead of the present one. Ends a reply and another load first."""
        self._clear_the_way()
        if self._load_job is not None:
            self._load_job.progress.cancel()
        self._load_job = LoadJob(path, options)
        self._shown_fraction = -1.0
        self._pull.start()
        self._load_wanted.emit(self._load_job)

    def cancel_load(self) -> None:
        """Stop loading. Harmless when nothing is being loaded."""
        if self._load_job is not None:
            self._load_job.progress.cancel()

    def reply(self, request: ReplyRequest) -> None:
        """Begin a reply; one still being made is stopped and not listened to any more."""
        self._clear_the_way()
        self._reply_job = ReplyJob(request)
        self._pull.start()
        self._reply_wanted.emit(self._reply_job)

    def stop(self) -> None:
        """Ask for the end of the reply. Harmless when there is none."""
        if self._reply_job is not None:
            self._reply_job.stop.stop()

    def prefill(self, request: ReplyRequest, *, plugged: bool = False) -> None:
        """Read a prompt whose last message is still being written; nothing while there is other
        work. One being read goes on if the new one only continues it, else it is stopped.

        Args:
            plugged: not while the computer runs on its battery.
        """
        self._begin_prefill(PrefillJob(request, plugged=plugged))

    def _begin_prefill(self, job: PrefillJob) -> None:
        if self._load_job or self._reply_job or self._ask_job:
            return
        if self._prefill_job is None:
            self._prefill_job = job
            self._prefill_wanted.emit(job)
            return
        self._prefill_next = job
        if not _continues(job.request, self._prefill_job.request):
            self._prefill_job.stop.stop()

    @property
    def resting(self) -> bool:
        """Whether there is nothing to do."""
        return not (self._load_job or self._reply_job or self._prefill_job or self._ask_job)

    def ask(self, request: ReplyRequest, *, plugged: bool = False) -> None:
        """Ask something beside the chat, e.g. for a summary. It gives way to everything else, and
        a second one to ask replaces the first.

        Args:
            plugged: not while the computer runs on its battery.
        """
        self.stop_prefill()
        self.stop_ask()
        self._ask_job = AskJob(request, plugged=plugged)
        self._ask_wanted.emit(self._ask_job)

    def stop_ask(self) -> None:
        """Do not answer any more. Harmless when nothing was asked."""
        job, self._ask_job = self._ask_job, None
        if job is not None:
            job.stop.stop()
            self.answered.emit(job.request, None)

    def resize(self, context_length: int) -> None:
        """Give conversations more or less room, without loading the model again."""
        self._clear_the_way()
        self._resize_wanted.emit(context_length)

    def stop_prefill(self) -> None:
        """Read no further; answered within 100 ms. Harmless when nothing is being read."""
        self._prefill_next = None
        if self._prefill_job is not None:
            self._prefill_job.stop.stop()

    def shutdown(self) -> bool:
        """Stop the reply or the loading, join the thread, close the model; in this order.

        Nothing is emitted afterwards. Returns False if the thread did not end: it hangs in native
        code, and the process must not wait for it.
        """
        self._clear_the_way()
        self.cancel_load()
        self._load_job = self._reply_job = self._prefill_job = self._ask_job = None
        planner_ended = self._planner.shutdown()
        self._pull.stop()
        if self._thread.isRunning():
            self._thread.quit()
            if not self._thread.wait(JOIN_MS):
                log.critical("the engine thread does not end")
                return False
        if not planner_ended:
            return False
        self._worker.close_model()
        return True

    @Slot()
    def _on_pull_timeout(self) -> None:
        if self._load_job is not None:
            fraction = self._load_job.progress.fraction
            if fraction != self._shown_fraction:
                self._shown_fraction = fraction
                self.load_progressed.emit(fraction)
        if self._reply_job is not None:
            self.reply_progressed.emit(self._reply_job.take())

    @Slot(object)
    def _on_worker_load_ended(self, job: LoadJob) -> None:
        self._log_bug(job)
        if job is not self._load_job:
            return
        self._load_job = None
        self._rest()
        if job.model is not None:
            self.loaded.emit(job.model)
        elif job.failure is not None:
            self.load_failed.emit(job.failure)
        else:
            self.load_cancelled.emit(job.kept)

    @Slot(object)
    def _on_worker_lost(self, failure: Failure) -> None:
        if self._load_job is None:  # else another model is on its way
            self.load_failed.emit(failure)

    @Slot(object)
    def _on_worker_reply_ended(self, job: ReplyJob) -> None:
        self._log_bug(job)
        if job is not self._reply_job:
            return
        last = job.take()
        self._reply_job = None
        self._rest()
        if last.text:
            self.reply_progressed.emit(last)
        if job.failure is not None:
            self.reply_failed.emit(job.failure)
        else:
            self.reply_finished.emit(job.finished)

    @Slot(object)
    def _on_worker_prefill_ended(self, job: PrefillJob) -> None:
        self._log_bug(job)
        if job is not self._prefill_job:
            return
        self._prefill_job = None
        following, self._prefill_next = self._prefill_next, None
        if following is not None and following.request != job.request:
            self._begin_prefill(following)
        elif job.evaluated is not None:
            self.prefilled.emit(job.request)

    @Slot(object)
    def _on_worker_ask_ended(self, job: AskJob) -> None:
        self._log_bug(job)
        if job is self._ask_job:
            self._ask_job = None
            self.answered.emit(job.request, job.text)

    def _clear_the_way(self) -> None:
        self.stop()
        self.stop_prefill()
        self.stop_ask()

    def _log_bug(self, job: LoadJob | ReplyJob | PrefillJob | AskJob) -> None:
        if job.bug:
            log.error("in the engine thread: %s", job.bug)

    def _rest(self) -> None:
        if self._load_job is None and self._reply_job is None:
            self._pull.stop()


def _continues(request: ReplyRequest, other: ReplyRequest) -> bool:
    """Return True if reading `other` is a part of reading `request`."""
    *before, last = request.messages
    *other_before, other_last = other.messages
    return before == other_before and last.text.startswith(other_last.text)
