"""What is done with the file of a model: open, verify, reveal, replace, remove. No widgets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from gpt4all_desktop.errors import AppError, Cancelled
from gpt4all_desktop.library.browser import Browser
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.shelf import Removed
from gpt4all_desktop.library.updates import Newer
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.state import Act, Card, Facets, News, Overview, Wishes
from gpt4all_desktop.ui.sentences import translated


class BrowserView(Protocol):
    """What the presenter says to the page."""

    def set_cards(self, cards: list[Card]) -> None:
        """Show these models, in this order."""
        ...

    def update_card(self, card: Card) -> None:
        """Show how a model stands now; it keeps its place."""
        ...

    def set_overview(self, overview: Overview) -> None: ...

    def set_wishes(self, wishes: Wishes, facets: Facets) -> None:
        """Show what is wished, and what can be."""
        ...

    def say_removed(self, name: str, undo: Callable[[], None]) -> None:
        """Say that a model is in the bin."""
        ...

    def say_ready(self, name: str, open_it: Callable[[], None]) -> None:
        """Say that a model has come."""
        ...

    def reveal(self, path: Path) -> None:
        """Show a file in the system's file manager."""
        ...


class Jobs(Protocol):
    """Does work away from the main thread: `JobThread`."""

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
    ) -> None: ...


@dataclass(slots=True, kw_only=True)
class _VerifyAll:
    """How far it is."""

    waiting: list[Card]
    count: int
    done: Callable[[News], None]
    name: str = ""
    number: int = 0
    whole: int = 0
    damaged: list[str] = field(default_factory=list)


class FileActs:
    """Remembers what is being done, and what went wrong. In the main thread."""

    def __init__(
        self,
        view: BrowserView,
        browser: Browser,
        queue: DownloadQueue,
        jobs: Jobs,
        *,
        hashing: Jobs,
        open_model: Callable[[Path], None],
        open_settings: Callable[[Path], None],
        reload: Callable[[], None],
        show: Callable[[], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Set what it works with.

        Args:
            hashing: for what reads whole models; `jobs` is for what is quick.
            reload: looks at everything anew.
            show: shows what is known anew.
        """
        self._view = view
        self._browser = browser
        self._queue = queue
        self._jobs = jobs
        self._hashing = hashing
        self._open_model = open_model
        self._open_settings = open_settings
        self._reload = reload
        self._show = show
        self._failed = failed
        self.problems: dict[str, str] = {}
        """What went wrong last, by the key of the card."""
        self.checking: dict[str, tuple[int, int]] = {}
        """How many bytes of how many were hashed."""
        self.newer: dict[Path, Newer] = {}
        """Models of which there is a newer file, and what is offered."""
        self._stopped = False
        self._skipped: set[str] = set()
        """Those that shall not be hashed on."""
        self._all: _VerifyAll | None = None

    @property
    def stopped(self) -> bool:
        """Whether hashing was ended by the user."""
        return self._stopped

    @property
    def verifying(self) -> tuple[str, int, int] | None:
        """The name of the model that is being verified, and which of how many, while all are."""
        work = self._all
        return None if work is None else (work.name, work.number, work.count)

    def verify_all(self, cards: Iterable[Card], done: Callable[[News], None]) -> None:
        """Verify one model after the other, until all were or `stop`."""
        wanted = [card for card in cards if Act.VERIFY in card.acts and card.path is not None]
        if self._all is None and wanted:
            self._all = _VerifyAll(waiting=wanted, count=len(wanted), done=done)
            self.begin()
            self._verify_next()

    def watch(self, key: str) -> Callable[[int, int], None]:
        """Return what notes how far a file is hashed, and ends it after `stop`."""

        def note(done: int, size: int) -> None:
            if self._stopped or key in self._skipped:
                raise Cancelled("Stopped.")
            self.checking[key] = (done, size)

        return note

    def begin(self) -> None:
        """Hash again, after `stop`."""
        self._stopped = False
        self._skipped.clear()

    def stop(self) -> None:
        """Hash no more."""
        self._stopped = True

    def restore(self, removed: list[Removed]) -> None:
        """Take models out of the bin."""
        self._jobs.run(
            lambda: self._browser.restore(removed), lambda _nothing: self._reload(), self._failed
        )

    def erase(self, removed: list[Removed]) -> None:
        """Delete models in the bin for good."""
        self._jobs.run(
            lambda: self._browser.erase(removed),
            lambda _nothing: self._reload(),
            self._on_erase_failed,
        )

    def act(self, card: Card, path: Path, act: Act) -> None:
        """Do what a button of a card says."""
        if act is Act.OPEN:
            self._open_model(path)
        elif act is Act.REVEAL:
            self._view.reveal(path)
        elif act is Act.UPDATE:
            self._update_model(card.key, path)
        elif act is Act.SETTINGS:
            self._open_settings(path)
        elif act is Act.VERIFY:
            self._verify(card.key, path)
        elif act is Act.CANCEL:
            self._skipped.add(card.key)
        elif act is Act.REMOVE:
            self._jobs.run(
                lambda: self._browser.remove(path),
                lambda removed: self._on_removed(card.name, removed),
                lambda failure: self._on_file_failed(card.key, failure),
            )

    def _update_model(self, key: str, path: Path) -> None:
        """Fetch the file that is offered; one of the same name makes way for it."""
        newer = self.newer[path]
        model = newer.model
        variant = next(
            (v for v in model.variants if path.name in {file.name for file in v.files}),
            model.variants[0],
        )

        def fetch(_removed: Any = None) -> None:
            self.newer.pop(path, None)
            try:
                self._queue.add(model.name, model.id, variant.files, local=newer.local)
            except AppError as error:
                self.problems[key] = translated(error.user_message)
            self._reload()

        if any((path.parent / file.name).exists() for file in variant.files):
            self._jobs.run(
                lambda: self._browser.remove(path),
                fetch,
                lambda failure: self._on_file_failed(key, failure),
            )
        else:
            fetch()

    def _verify(self, key: str, path: Path) -> None:
        if self._all is None:
            self._stopped = False
        self._skipped.discard(key)
        self.checking[key] = (0, 1)

        def ended(_published: bool) -> None:
            self.checking.pop(key, None)
            self._reload()

        self._hashing.run(
            lambda: self._browser.verify(path, self.watch(key)),
            ended,
            lambda failure: self._on_file_failed(key, failure),
        )

    def _verify_next(self) -> None:
        work = self._all
        if work is None or not work.waiting or self._stopped:
            self._all = None
            if work is not None and not self._stopped:
                work.done(News(verified=work.whole, damaged=tuple(work.damaged)))
            self._reload()
            self._show()
            return
        card = work.waiting.pop(0)
        path = card.path
        assert path is not None
        work.name, work.number = card.name, work.number + 1
        self.problems.pop(card.key, None)
        self.checking[card.key] = (0, 1)
        self._show()

        def ended(there: bool) -> None:
            work.whole += there
            self.checking.pop(card.key, None)
            self._reload()
            self._verify_next()

        def failed(failure: Failure) -> None:
            self.checking.pop(card.key, None)
            if not self._stopped and card.key not in self._skipped:
                work.damaged.append(card.name)
                self.problems[card.key] = failure.sentence
            self._verify_next()

        self._hashing.run(lambda: self._verified(path, card.key), ended, failed)

    def _verified(self, path: Path, key: str) -> bool:
        """Hash a model; return whether it was still there. In the thread that hashes."""
        try:
            self._browser.verify(path, self.watch(key))
        except OSError:
            if path.exists():
                raise
            return False  # removed meanwhile: the list can be used while models are hashed
        return True

    def _on_erase_failed(self, failure: Failure) -> None:
        self._failed(failure)
        self._reload()

    def _on_file_failed(self, key: str, failure: Failure) -> None:
        self.checking.pop(key, None)
        if not self._stopped and key not in self._skipped:
            self.problems[key] = failure.sentence
        self._show()

    def _on_removed(self, name: str, removed: list[Removed]) -> None:
        self._view.say_removed(name, partial(self.restore, removed))
        self._reload()
