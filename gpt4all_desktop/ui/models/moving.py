"""The logic of moving the models folder from the browser. No widgets.

Looking, copying and deleting are jobs of a thread of their own, so that the browser goes on; the
window asks how far it is. Downloads wait meanwhile.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from gpt4all_desktop.library.item import State
from gpt4all_desktop.library.move import Move, Mover, MoveStopped, plan_move
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.acts import Jobs
from gpt4all_desktop.ui.models.state import Moving


class MoveView(Protocol):
    """What the presenter says to the page."""

    def ask_move(self, move: Move, confirmed: Callable[[], None]) -> None:
        """Ask whether that is what the user wants."""
        ...

    def say_moved(self, folder: Path) -> None:
        """Say that the models are in another folder now."""
        ...

    def refuse_downloading(self) -> None:
        """Say that downloads have to end or be paused first."""
        ...

    def words_of_unsaved(self) -> str:
        """Return the sentence that the new folder could not be written down."""
        ...


class MovePresenter:
    """Between the page, the library and the settings. In the main thread."""

    def __init__(
        self,
        view: MoveView,
        mover: Mover,
        jobs: Jobs,
        queue: DownloadQueue,
        *,
        folder: Callable[[], Path],
        use: Callable[[Path, Mapping[Path, Path]], None],
        kept: Callable[[], bool],
        changed: Callable[[Moving | None], None],
        problem: Callable[[Failure], None],
    ) -> None:
        """Put everything together.

        Args:
            folder: asked where the models are.
            use: called with the new folder, and where each file was and is, when all are there.
            kept: asked in the thread of the jobs whether the program will know that folder at the
                next start; may wait for the disk.
            changed: called when there is more, or other, to say.
            problem: called with what is wrong with the wish.
        """
        self._view = view
        self._mover = mover
        self._jobs = jobs
        self._queue = queue
        self._folder = folder
        self._use = use
        self._kept = kept
        self._changed = changed
        self._problem = problem
        self._move: Move | None = None
        self._running = self._stopped = False
        self._error = ""
        self._done = 0

    @property
    def active(self) -> bool:
        """Whether something changes by itself."""
        return self._running

    @property
    def moving(self) -> Moving | None:
        """How far it is; None while nothing is to be moved."""
        if self._move is None:
            return None
        return Moving(
            target=self._move.target,
            done=self._done,
            size=self._move.size,
            running=self._running,
            problem=self._error,
        )

    def start(self) -> None:
        """The browser is opened: see whether a move was interrupted."""
        if self._move is None:
            self._jobs.run(self._mover.unfinished, self._on_unfinished, self._problem)

    def choose(self, target: Path) -> None:
        """The user wants the models in another folder: look whether that can be, and ask."""
        if self._move is not None:
            return
        if any(item.state in (State.RUNNING, State.QUEUED) for item in self._queue.items()):
            self._view.refuse_downloading()
            return
        source = self._folder()
        self._jobs.run(lambda: plan_move(source, target), self._on_planned, self._problem)

    def resume(self) -> None:
        """Go on with a move that was interrupted or failed."""
        if self._move is not None and not self._running:
            self._run(self._move)

    def undo(self) -> None:
        """Stop, and bring back what was moved already."""
        if self._move is None:
            return
        if self._running:
            self._stopped = True  # the job ends, then it is undone
            return
        move = self._move
        self._running, self._error = True, ""
        self._say()
        self._jobs.run(lambda: self._mover.undo(move), lambda _: self._end(), self._on_failed)

    def stop(self) -> None:
        """The program ends: the move is continued or undone another time."""
        self._move, self._stopped = None, True

    def tick(self) -> None:
        """Say how far it is."""
        self._say()

    def _on_unfinished(self, move: Move | None) -> None:
        if move is None or self._move is not None:
            return
        self._move = move
        if move.target == self._folder():  # all but the deleting was done
            self._run(move)
        else:
            self._say()

    def _on_planned(self, move: Move) -> None:
        self._view.ask_move(move, lambda: self._begin(move))

    def _begin(self, move: Move) -> None:
        if self._move is None:
            self._move = move
            self._run(move)

    def _run(self, move: Move) -> None:
        self._running, self._stopped, self._error = True, False, ""
        self._queue.hold()
        self._say()

        def watch(done: int, _size: int) -> None:
            self._done = done
            if self._stopped:
                raise MoveStopped

        def work() -> bool:
            try:
                self._mover.run(move, watch)
            except MoveStopped:
                return False
            return True

        self._jobs.run(work, lambda whole: self._on_run(move, whole), self._on_failed)

    def _on_run(self, move: Move, whole: bool) -> None:
        if self._move is None:
            return
        if not whole:
            self._running = False
            self.undo()
            return
        self._use(move.target, self._mover.moved(move))
        self._jobs.run(self._kept, lambda kept: self._on_kept(move, kept), self._on_failed)

    def _on_kept(self, move: Move, kept: bool) -> None:
        if self._move is None:
            return
        if not kept:
            # Nothing is deleted, and the record stays: models are found in both folders.
            self._on_failed(Failure(sentence=self._view.words_of_unsaved()))
            return
        self._jobs.run(
            lambda: self._mover.finish(move), lambda _left: self._on_finished(move), self._on_failed
        )

    def _on_finished(self, move: Move) -> None:
        self._end()
        self._view.say_moved(move.target)

    def _on_failed(self, failure: Failure) -> None:
        self._running, self._error = False, failure.sentence
        self._say()

    def _end(self) -> None:
        self._move, self._running, self._error, self._done = None, False, "", 0
        self._queue.release(self._folder())
        self._say()

    def _say(self) -> None:
        self._changed(self.moving)
