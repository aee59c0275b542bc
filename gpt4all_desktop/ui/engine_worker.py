"""The inner side of the engine thread: the jobs it is given, and the worker that does them.

A job is made by the front in the main thread, handed to the worker by a queued signal and handed
back the same way. What is written while it is under way is locked or a flag.
"""

import contextlib
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

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
from gpt4all_desktop.errors import AppError, Cancelled, ModelLostError, trace_of
from gpt4all_desktop.power import Battery
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress
from gpt4all_desktop.ui.sentences import failure_of


class LoadJob:
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


class ReplyJob:
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
        return ReplyProgress(text="".join(parts), tokens=len(parts), reading=reading)


class PrefillJob:
    """The beginning of a prompt to read while the user writes. How it ends interests nobody."""

    def __init__(self, request: ReplyRequest, *, plugged: bool) -> None:
        """Args: plugged: only while the computer does not run on its battery."""
        self.request = request
        self.plugged = plugged
        self.stop = StopToken()
        self.evaluated: int | None = None
        """Tokens read; None when it was not done."""
        self.bug = ""


class AskJob:
    """Something to ask on the quiet. The worker sets `text`, unless it was stopped or failed."""

    def __init__(self, request: ReplyRequest, *, plugged: bool) -> None:
        """Args: plugged: only while the computer does not run on its battery."""
        self.request = request
        self.plugged = plugged
        self.stop = StopToken()
        self.text: str | None = None
        self.bug = ""


class Worker(QObject):
    """Owns the model. Its slots run in the engine thread, one at a time."""

    load_ended = Signal(object)
    """The `LoadJob`, when it is done, failed or was cancelled."""
    reply_ended = Signal(object)
    """The `ReplyJob`, when it is done or failed."""
    prefill_ended = Signal(object)
    """The `PrefillJob`, however it ended."""
    ask_ended = Signal(object)
    """The `AskJob`, however it ended."""
    resized = Signal(object)
    """A `ModelInfo`."""
    resize_failed = Signal(object)
    """A `Failure`."""
    lost = Signal(object)
    """A `Failure`: there is no model any more."""

    def __init__(
        self,
        opener: Opener,
        cpu_tier: Callable[[], str] | None,
        share: Callable[[Replier | None], None],
        battery: Battery,
    ) -> None:
        """Args: share: told of each model that is loaded and, before it is closed, of None."""
        super().__init__()
        self._share = share
        self._battery = battery
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
    def on_load_wanted(self, job: LoadJob) -> None:
        """Load a model. The old one is closed before: two rarely fit into memory."""
        try:
            if not job.progress.cancelled:
                self.close_model()
                self._load(job)
        except Cancelled:
            pass
        except AppError as error:
            job.failure = failure_of(error)
        except Exception as error:
            self._note_bug(job, error)
        job.kept = self._model
        self.load_ended.emit(job)

    @Slot(object)
    def on_reply_wanted(self, job: ReplyJob) -> None:
        """Make a reply."""
        try:
            job.finished = self._reply(job)
        except Cancelled:
            job.finished = _nothing_said()
        except AppError as error:
            job.failure = failure_of(error)
        except Exception as error:
            self._note_bug(job, error)
        self.reply_ended.emit(job)

    @Slot(object)
    def on_prefill_wanted(self, job: PrefillJob) -> None:
        """Read beforehand. Failures are left for the reply to report."""
        try:
            if job.plugged and self._battery.in_use():
                job.stop.stop()
            if self._replier is not None and not job.stop.stopped:
                evaluated = self._replier.prefill(job.request, job.stop)
                job.evaluated = None if job.stop.stopped else evaluated
        except AppError:
            pass
        except Exception as error:
            job.bug = trace_of(error)
        self.prefill_ended.emit(job)

    @Slot(object)
    def on_ask_wanted(self, job: AskJob) -> None:
        """Answer on the quiet."""
        try:
            if job.plugged and self._battery.in_use():
                job.stop.stop()
            if self._replier is not None and not job.stop.stopped:
                events = self._replier.reply(job.request, job.stop)
                text = "".join(event.text for event in events if isinstance(event, Text))
                job.text = None if job.stop.stopped else text
        except AppError:
            pass
        except Exception as error:
            job.bug = trace_of(error)
        self.ask_ended.emit(job)

    @Slot(int)
    def on_resize_wanted(self, context_length: int) -> None:
        """Give conversations another size."""
        if self._replier is None or self._model is None:
            return
        self._share(None)  # the planner reads the size
        failure = None
        try:
            self._replier.resize(context_length)
        except ModelLostError as error:
            self.close_model()
            self.lost.emit(failure_of(error))
            return
        except AppError as error:
            failure = failure_of(error)
        except Exception as error:
            failure = self._failure_of_bug(error)
        self._share(self._replier)  # before it is told: then things are counted anew
        if failure is not None:
            self.resize_failed.emit(failure)
            return
        self._model = replace(self._model, context_length=self._replier.context_length)
        self.resized.emit(self._model)

    def _load(self, job: LoadJob) -> None:
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

    def _reply(self, job: ReplyJob) -> Finished:
        if self._replier is None:
            raise AppError("The model is not loaded any more. Open a model and try again.")
        finished: Finished | None = None
        if not job.stop.stopped:
            for event in self._replier.reply(job.request, job.stop):
                if isinstance(event, Finished):
                    finished = event
                else:
                    job.put(event)
        return finished or _nothing_said()

    def _note_bug(self, job: LoadJob | ReplyJob, error: Exception) -> None:
        job.bug = trace_of(error)
        job.failure = self._failure_of_bug(error)

    def _failure_of_bug(self, error: Exception) -> Failure:
        return Failure(
            sentence=self.tr("Something went wrong inside the program. Trying again may help."),
            detail="".join(traceback.format_exception(error)),
        )


def _nothing_said() -> Finished:
    return Finished(
        reason=StopReason.STOPPED,
        prompt_tokens=0,
        evaluated_tokens=0,
        reply_tokens=0,
        prompt_seconds=0.0,
        reply_seconds=0.0,
    )
