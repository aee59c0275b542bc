"""What is done with the file of a model: open, verify, reveal, replace, remove. No widgets."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library.browser import Browser
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.shelf import Removed
from gpt4all_desktop.library.updates import Newer
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.state import Act, Card, Facets, Overview, Wishes
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


class FileActs:
    """Remembers what is being done, and what went wrong. In the main thread."""

    def __init__(
        self,
        view: BrowserView,
        browser: Browser,
        queue: DownloadQueue,
        jobs: Jobs,
        *,
        open_model: Callable[[Path], None],
        open_settings: Callable[[Path], None],
        reload: Callable[[], None],
        show: Callable[[], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Args: reload: looks at everything anew. show: shows what is known anew."""
        self._view = view
        self._browser = browser
        self._queue = queue
        self._jobs = jobs
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
        self.checking[key] = (0, 1)

        def watch(done: int, size: int) -> None:
            self.checking[key] = (done, size)

        def ended(_published: bool) -> None:
            self.checking.pop(key, None)
            self._reload()

        self._jobs.run(
            lambda: self._browser.verify(path, watch),
            ended,
            lambda failure: self._on_file_failed(key, failure),
        )

    def _on_file_failed(self, key: str, failure: Failure) -> None:
        self.checking.pop(key, None)
        self.problems[key] = failure.sentence
        self._show()

    def _on_removed(self, name: str, removed: list[Removed]) -> None:
        def undo() -> None:
            self._jobs.run(
                lambda: self._browser.restore(removed),
                lambda _nothing: self._reload(),
                self._failed,
            )

        self._view.say_removed(name, undo)
        self._reload()
