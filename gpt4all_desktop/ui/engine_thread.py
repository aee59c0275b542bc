"""The one thread that loads models and makes replies, and its front in the main thread.

`EngineThread` lives in the main thread and is all the rest of the window knows. `_Worker` lives in
a QThread, owns the model and does one job at a time. Text crosses through a small locked feed that
the front empties 30 times a second; there is no signal per token. Each job carries its own stop or
cancel flag, so a job that was replaced ends by itself and what it still says is not listened to.
"""

import contextlib
import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from gpt4all_desktop.chats.reply import (
    Finished,
    LoadOptions,
    Opener,
    Reading,
    Replier,
    ReplyRequest,
    StopReason,
    StopToken,
    Text,
)
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.errors import AppError, Cancelled
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress
from gpt4all_desktop.ui.plan_thread import PlanThread

log = logging.getLogger(__name__)

PULL_MS = 33
"""Between two looks at what the worker has: 30 updates a second are as smooth as reading needs."""
JOIN_MS = 10_000
"""Longest wait for the worker at shutdown; it normally answers within 100 ms."""


_AUTOMATIC = LoadOptions()


class _LoadJob:
    """A model to load. The worker sets `model` or `failure`, or neither when it was cancelled."""

    def __init__(self, path: Path, options: LoadOptions) -> None:
        self.path = path
        self.options = options
        self.progress = LoadProgress()
        self.model: ModelInfo | None = None
        self.failure: Failure | None = None
        self.bug = ""
        """Where an unexpected error came from, for the log."""
        self.kept: ModelInfo | None = None
        """What is still loaded although this job was cancelled."""


class _ReplyJob:
    """A reply to make. The worker feeds it and sets `finished` or `failure` at the end."""

    def __init__(self, request: ReplyRequest) -> None:
        self.request = request
        self.stop = StopToken()
        self.finished: Finished | None = None
        self.failure: Failure | None = None
        self.bug = ""
        """Where an unexpected error came from, for the log."""
        self._lock = threading.Lock()
        self._parts: list[str] = []
        self._reading: Reading | None = None

    def put(self, event: Text | Reading) -> None:
        """Called by the worker."""
        with self._lock:
            if isinstance(event, Text):
                self._parts.append(event.text)
            else:
                self._reading = event

    def take(self) -> ReplyProgress:
        """Return what came since the last call. Called by the front."""
        with self._lock:
            parts, self._parts = self._parts, []
            reading, self._reading = self._reading, None
        return ReplyProgress(text="".join(parts), reading=reading)


class _PrefillJob:
    """The beginning of a prompt to read while the user writes. How it ends interests nobody."""

    def __init__(self, request: ReplyRequest) -> None:
        self.request = request
        self.stop = StopToken()
        self.evaluated: int | None = None
        """Tokens read; None when it was not done."""
        self.bug = ""


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

    resized = Signal(object)
    """A `ModelInfo` with its new context, after `resize`."""
    resize_failed = Signal(object)
    """A `Failure`: there is not enough memory. The context is what it was."""
    prefilled = Signal(object)
    """A `ReplyRequest`, when all of it that is settled has been read beforehand."""

    _load_wanted = Signal(object)
    """To the worker: a `_LoadJob`."""
    _reply_wanted = Signal(object)
    """To the worker: a `_ReplyJob`."""
    _prefill_wanted = Signal(object)
    """To the worker: a `_PrefillJob`."""
    _resize_wanted = Signal(int)
    """To the worker: the new context length."""

    def __init__(
        self,
        opener: Opener,
        *,
        cpu_tier: Callable[[], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Args: cpu_tier: asked once in the engine thread after a model was loaded."""
        super().__init__(parent)
        self._load_job: _LoadJob | None = None
        self._reply_job: _ReplyJob | None = None
        self._prefill_job: _PrefillJob | None = None
        self._prefill_next: ReplyRequest | None = None
        self._shown_fraction = -1.0
        self._thread = QThread(self)
        self._thread.setObjectName("engine")
        self._planner = PlanThread(self)
        self._worker = _Worker(opener, cpu_tier, self._planner.use)
        self._worker.moveToThread(self._thread)
        self._pull = QTimer(self)
        self._pull.setInterval(PULL_MS)

        self._pull.timeout.connect(self._on_pull_timeout)
        queued = Qt.ConnectionType.QueuedConnection
        self._load_wanted.connect(self._worker.on_load_wanted, queued)
        self._reply_wanted.connect(self._worker.on_reply_wanted, queued)
        self._resize_wanted.connect(self._worker.on_resize_wanted, queued)
        self._worker.resized.connect(self.resized, queued)
        self._worker.resize_failed.connect(self.resize_failed, queued)
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
        self.stop()
        self.stop_prefill()
        if self._load_job is not None:
            self._load_job.progress.cancel()
        self._load_job = _LoadJob(path, options)
        self._shown_fraction = -1.0
        self._pull.start()
        self._load_wanted.emit(self._load_job)

    def cancel_load(self) -> None:
        """Stop loading. Harmless when nothing is being loaded."""
        if self._load_job is not None:
            self._load_job.progress.cancel()

    def reply(self, request: ReplyRequest) -> None:
        """Begin a reply; one still being made is stopped and not listened to any more."""
        self.stop()
        self.stop_prefill()
        self._reply_job = _ReplyJob(request)
        self._pull.start()
        self._reply_wanted.emit(self._reply_job)

    def stop(self) -> None:
        """Ask for the end of the reply. Harmless when there is none."""
        if self._reply_job is not None:
            self._reply_job.stop.stop()

    def prefill(self, request: ReplyRequest) -> None:
        """Read a prompt whose last message is still being written; nothing while there is other
        work. One being read goes on if the new one only continues it, else it is stopped."""
        if self._load_job is not None or self._reply_job is not None:
            return
        if self._prefill_job is None:
            self._prefill_job = _PrefillJob(request)
            self._prefill_wanted.emit(self._prefill_job)
            return
        self._prefill_next = request
        if not _continues(request, self._prefill_job.request):
            self._prefill_job.stop.stop()

    def resize(self, context_length: int) -> None:
        """Give conversations more or less room, without loading the model again."""
        self.stop()
        self.stop_prefill()
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
        self.stop()
        self.stop_prefill()
        self.cancel_load()
        self._load_job = self._reply_job = self._prefill_job = None
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
    def _on_worker_load_ended(self, job: _LoadJob) -> None:
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
    def _on_worker_reply_ended(self, job: _ReplyJob) -> None:
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
    def _on_worker_prefill_ended(self, job: _PrefillJob) -> None:
        self._log_bug(job)
        if job is not self._prefill_job:
            return
        self._prefill_job = None
        following, self._prefill_next = self._prefill_next, None
        if following is not None and following != job.request:
            self.prefill(following)
        elif job.evaluated is not None:
            self.prefilled.emit(job.request)

    def _log_bug(self, job: _LoadJob | _ReplyJob | _PrefillJob) -> None:
        if job.bug:
            log.error("in the engine thread: %s", job.bug)

    def _rest(self) -> None:
        if self._load_job is None and self._reply_job is None:
            self._pull.stop()


class _Worker(QObject):
    """Owns the model. Its slots run in the engine thread, one at a time."""

    load_ended = Signal(object)
    """The `_LoadJob`, when it is done, failed or was cancelled."""
    reply_ended = Signal(object)
    """The `_ReplyJob`, when it is done or failed."""
    prefill_ended = Signal(object)
    """The `_PrefillJob`, however it ended."""
    resized = Signal(object)
    """A `ModelInfo`."""
    resize_failed = Signal(object)
    """A `Failure`."""

    def __init__(
        self,
        opener: Opener,
        cpu_tier: Callable[[], str] | None,
        share: Callable[[Replier | None], None],
    ) -> None:
        """Args: share: told of each model that is loaded and, before it is closed, of None."""
        super().__init__()
        self._share = share
        self._opener = opener
        self._cpu_tier = cpu_tier
        self._replier: Replier | None = None
        self._model: ModelInfo | None = None

    def close_model(self) -> None:
        """Free the model. In the engine thread, or in any other one when that has ended."""
        replier, self._replier, self._model = self._replier, None, None
        if replier is not None:
            self._share(None)
            replier.close()

    @Slot(object)
    def on_load_wanted(self, job: _LoadJob) -> None:
        """Load a model. The old one is closed before: two rarely fit into memory."""
        try:
            if not job.progress.cancelled:
                self.close_model()
                self._load(job)
        except Cancelled:
            pass
        except AppError as error:
            job.failure = Failure(sentence=error.user_message, detail=error.detail)
        except Exception as error:
            self._note_bug(job, error)
        job.kept = self._model
        self.load_ended.emit(job)

    @Slot(object)
    def on_reply_wanted(self, job: _ReplyJob) -> None:
        """Make a reply."""
        try:
            job.finished = self._reply(job)
        except Cancelled:
            job.finished = _nothing_said()
        except AppError as error:
            job.failure = Failure(sentence=error.user_message, detail=error.detail)
        except Exception as error:
            self._note_bug(job, error)
        self.reply_ended.emit(job)

    @Slot(object)
    def on_prefill_wanted(self, job: _PrefillJob) -> None:
        """Read beforehand. Failures are left for the reply to report."""
        try:
            if self._replier is not None and not job.stop.stopped:
                evaluated = self._replier.prefill(job.request, job.stop)
                job.evaluated = None if job.stop.stopped else evaluated
        except AppError:
            pass
        except Exception as error:
            job.bug = _where(error)
        self.prefill_ended.emit(job)

    @Slot(int)
    def on_resize_wanted(self, context_length: int) -> None:
        """Give conversations another size."""
        if self._replier is None or self._model is None:
            return
        self._share(None)  # the planner reads the size
        try:
            self._replier.resize(context_length)
        except AppError as error:
            self.resize_failed.emit(Failure(sentence=error.user_message, detail=error.detail))
        else:
            self._model = replace(self._model, context_length=self._replier.context_length)
            self.resized.emit(self._model)
        finally:
            self._share(self._replier)

    def _load(self, job: _LoadJob) -> None:
        replier = self._opener(job.path, job.progress, job.options)
        if job.progress.cancelled:
            replier.close()
            return
        self._replier = replier
        self._share(replier)
        tier = ""
        if self._cpu_tier is not None:
            with contextlib.suppress(AppError):  # for the About box only
                tier = self._cpu_tier()
        self._model = job.model = ModelInfo(
            path=job.path,
            name=replier.name,
            context_length=replier.context_length,
            cpu_tier=tier,
            trained_context=replier.trained_context,
            kv_bytes_per_token=replier.kv_bytes_per_token,
        )

    def _reply(self, job: _ReplyJob) -> Finished:
        if self._replier is None:
            raise AppError(self.tr("The model is not loaded any more. Open a model and try again."))
        finished: Finished | None = None
        if not job.stop.stopped:
            for event in self._replier.reply(job.request, job.stop):
                if isinstance(event, Finished):
                    finished = event
                else:
                    job.put(event)
        return finished or _nothing_said()

    def _note_bug(self, job: _LoadJob | _ReplyJob, error: Exception) -> None:
        job.bug = _where(error)
        job.failure = Failure(
            sentence=self.tr("Something went wrong inside the program. Trying again may help."),
            detail="".join(traceback.format_exception(error)),
        )


def _where(error: Exception) -> str:
    """Return an unexpected error for the log, without its message: that may quote a prompt."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"unexpected {type(error).__name__}\n{frames}"


def _continues(request: ReplyRequest, other: ReplyRequest) -> bool:
    """Return True if reading `other` is a part of reading `request`."""
    *before, last = request.messages
    *other_before, other_last = other.messages
    return before == other_before and last.text.startswith(other_last.text)


def _nothing_said() -> Finished:
    return Finished(
        reason=StopReason.STOPPED,
        prompt_tokens=0,
        evaluated_tokens=0,
        reply_tokens=0,
        prompt_seconds=0.0,
        reply_seconds=0.0,
    )
