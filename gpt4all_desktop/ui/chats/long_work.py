"""What takes long with many chats: in a thread, one after the other, with a sheet to watch it."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.errors import Cancelled
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.garbage import no_full_collection
from gpt4all_desktop.ui.jobs import JobThread
from gpt4all_desktop.ui.theme import body_font
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.labels import ProgressLine, WrappedLabel
from gpt4all_desktop.ui.widgets.sheet import Sheet

T = TypeVar("T")
PATIENCE_MS = 500
"""What is done sooner shows no sheet: it would only flash."""
LOOK_MS = 100
_CANCELLED = object()


class LongWork(QObject):
    """Lives in the main thread; the other one is started by the first work."""

    def __init__(self, window: QWidget, problem: Callable[[Failure], None]) -> None:
        """Args: problem: shows why something did not work."""
        super().__init__(window)
        self._window, self._problem = window, problem
        self._jobs = JobThread("chat files", self)
        self._unfinished: set[_Piece] = set()

    def run(
        self,
        sentence: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        otherwise: Callable[[], None] | None = None,
        modal: bool = False,
        keep_on: bool = False,
    ) -> None:
        """Do `work` in the thread, then `done` with its result in this one.

        Args:
            sentence: what is being done.
            work: raises `Cancelled` when its progress is cancelled, and leaves nothing then.
            done: called with what it returned.
            otherwise: called when it failed or was cancelled.
            modal: nothing else can be done in the window meanwhile.
            keep_on: at the end of the program it is finished, not cancelled.
        """
        piece = _Piece(Progress(), keep_on=keep_on)
        self._unfinished.add(piece)
        piece.sheet = WorkSheet(sentence, piece.progress, self._window, modal=modal)

        def guarded() -> Any:
            try:
                with no_full_collection():  # what is read here is no garbage
                    return work(piece.progress)
            except Cancelled:
                return _CANCELLED

        def ended(result: Any) -> None:
            self._forget(piece)
            if result is not _CANCELLED:
                done(result)
            elif otherwise is not None:
                otherwise()

        def failed(failure: Failure) -> None:
            self._forget(piece)
            if otherwise is not None:
                otherwise()
            self._problem(failure)

        self._jobs.run(guarded, ended, failed)

    def do(self, work: Callable[[], object]) -> None:
        """Do something that nobody watches."""
        self._jobs.run(work, _nothing, self._problem)

    def close(self) -> bool:
        """Finish or cancel what was begun. Returns False if the thread hangs."""
        for piece in self._unfinished:
            if not piece.keep_on:
                piece.progress.cancel()
        joined = self._jobs.shutdown()
        for piece in tuple(self._unfinished):
            self._forget(piece)
        return joined

    def _forget(self, piece: "_Piece") -> None:
        self._unfinished.discard(piece)
        if piece.sheet is not None:
            piece.sheet.end()
            piece.sheet = None


class _Piece:
    """A piece of work that is not finished."""

    def __init__(self, progress: Progress, *, keep_on: bool) -> None:
        self.progress, self.keep_on = progress, keep_on
        self.sheet: WorkSheet | None = None


class WorkSheet(Sheet):
    """Says what is being done and how far it is; closing it cancels the work."""

    def __init__(
        self, sentence: str, progress: Progress, parent: QWidget, *, modal: bool = False
    ) -> None:
        super().__init__(parent.windowTitle(), parent)
        self._progress = progress
        self._label = WrappedLabel(self)
        self._label.setText(sentence)
        self._label.setFont(body_font(self.font()))
        self._line = ProgressLine(sentence, self)
        self.cancel_button = Button(self.tr("Cancel"), self)
        self.add_words(self._label)
        self.add_words(self._line)
        self.add_button(self.cancel_button)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()
        self.cancel_button.clicked.connect(self.reject)
        if modal:
            self.open()
        else:  # who writes goes on writing
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            QTimer.singleShot(PATIENCE_MS, self, self.show)

    def reject(self) -> None:
        """The user does not want it any more."""
        self._progress.cancel()
        self._label.setText(self.tr("Cancelling…"))
        self.cancel_button.setEnabled(False)

    def end(self) -> None:
        """The work has ended."""
        self._timer.stop()
        self.accept()
        self.deleteLater()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._line.set_fraction(self._progress.fraction or 0.0)


def _nothing(_result: object) -> None:
    """Nobody is told."""
