"""The logic of the browser: which cards, in which order, and what their buttons do. No widgets.

Everything that takes time runs as a job; downloads run in the queue, which is asked how far it is
twice a second while something is running.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library.browser import Browser, Snapshot
from gpt4all_desktop.library.catalog import Catalog, Purpose
from gpt4all_desktop.library.catalogs import Listed
from gpt4all_desktop.library.installed import SUFFIX
from gpt4all_desktop.library.queue import DownloadQueue, Progress, State
from gpt4all_desktop.library.shelf import Removed
from gpt4all_desktop.ui.chat.state import ModelState, Ready
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.cards import CardMaker, arranged, facets
from gpt4all_desktop.ui.models.state import (
    Act,
    Card,
    Facets,
    Moving,
    Overview,
    Sort,
    Tab,
    Wishes,
)
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


class BrowserPresenter:
    """Between the page, the library and the queue. In the main thread."""

    def __init__(
        self,
        view: BrowserView,
        browser: Browser,
        queue: DownloadQueue,
        jobs: Jobs,
        *,
        open_model: Callable[[Path], None],
        offline: Callable[[], bool],
        looked: Callable[[Snapshot], None] = lambda snapshot: None,
        threads: int = 4,
    ) -> None:
        """Put everything together.

        Args:
            open_model: called with the path of a model the user wants to chat with.
            looked: called with each snapshot, for whoever watches the folders.
        """
        self._view = view
        self._browser = browser
        self._queue = queue
        self._jobs = jobs
        self._open_model = open_model
        self._offline = offline
        self._looked = looked
        self._looking = self._stale = False
        """A snapshot is being made; and something changed since it was begun."""
        self._maker = CardMaker(threads)
        self._wishes = Wishes()
        self._snapshot = Snapshot()
        self._hub: tuple[Listed, ...] = ()
        self._overview = Overview(loading=True)
        self._cards: dict[str, Card] = {}
        self._loaded: Path | None = None
        self._open_when_ready: set[str] = set()
        self._problems: dict[str, str] = {}
        self._checking: dict[str, tuple[int, int]] = {}
        self._states: dict[str, State] = {}

    @property
    def overview(self) -> Overview:
        return self._overview

    @property
    def cards(self) -> list[Card]:
        return list(self._cards.values())

    @property
    def snapshot(self) -> Snapshot:
        """What was found at the last look."""
        return self._snapshot

    @property
    def active(self) -> bool:
        """Whether something changes by itself, so that `tick` is worth calling."""
        busy = any(item.state in (State.RUNNING, State.QUEUED) for item in self._queue.items())
        return busy or bool(self._checking)

    def start(self) -> None:
        """The page is shown: gather what there is. Sends nothing."""
        interrupted = sum(item.state is State.PAUSED for item in self._queue.items())
        self._overview = replace(self._overview, interrupted=interrupted)
        self._say()
        self.reload()

    def reload(self) -> None:
        """Look at everything anew."""
        if self._looking:
            self._stale = True
            return
        self._looking = True
        self._jobs.run(self._browser.snapshot, self._on_snapshot, self._on_snapshot_failed)

    # ---- what the user wishes -------------------------------------------------------------------

    def set_tab(self, tab: Tab) -> None:
        self._wish(tab=tab)

    def set_query(self, query: str) -> None:
        self._wish(query=query)

    def set_purpose(self, purpose: Purpose | None) -> None:
        self._wish(purpose=purpose)

    def set_family(self, family: str) -> None:
        self._wish(family=family)

    def set_licence(self, licence: str) -> None:
        self._wish(licence=licence)

    def set_language(self, language: str) -> None:
        self._wish(language=language)

    def set_only_fitting(self, only: bool) -> None:
        self._wish(only_fitting=only)

    def set_sort(self, sort: Sort) -> None:
        self._wish(sort=sort)

    def set_context(self, tokens: int) -> None:
        """Compute what models take with so many tokens of context."""
        self._wish(context=tokens)

    def choose(self, key: str, number: int) -> None:
        """Take another variant of a model."""
        self._maker.choose(key, number)
        self._show()

    def clear_wishes(self) -> None:
        """Show everything of the tab again."""
        self._wishes = Wishes(tab=self._wishes.tab, context=self._wishes.context)
        self._show()

    # ---- what the user does ---------------------------------------------------------------------

    def act(self, key: str, act: Act) -> None:
        """Do something with a model."""
        card = self._cards.get(key)
        if card is None or act not in card.acts:
            return
        self._problems.pop(key, None)
        progress = self._progress_by_key().get(key)
        try:
            if act is Act.DOWNLOAD:
                self._download(key)
            elif progress is not None and act in (Act.PAUSE, Act.RESUME, Act.CANCEL):
                self._steer(progress.item.id, act)
            elif act is Act.OPEN_WHEN_READY:
                self._open_when_ready ^= {key}
            elif card.path is not None:
                self._with_file(card, card.path, act)
        except AppError as error:
            self._problems[key] = translated(error.user_message)
        self._show()

    def resume_all(self) -> None:
        """Continue everything that was interrupted."""
        self._overview = replace(self._overview, interrupted=0)
        self._queue.resume_all()
        self._show()

    def refresh(self) -> None:
        """Fetch GPT4All's present list."""
        self._begin()
        self._jobs.run(self._browser.refresh, self._on_list_added, self._on_failed)

    def add_list(self, source: str) -> None:
        """Add a list from a file or an address."""
        self._begin()
        self._jobs.run(lambda: self._browser.add(source), self._on_list_added, self._on_failed)

    def add_folder(self, folder: Path) -> None:
        """Show the models of one more folder."""
        self._jobs.run(
            lambda: self._browser.add_folder(folder),
            lambda _nothing: self.reload(),
            self._on_failed,
        )

    def take_files(self, dropped: list[Path]) -> None:
        """Files and folders were dropped: models are opened, lists and folders added."""
        for path in dropped:
            if path.suffix.lower() == ".json":
                self.add_list(str(path))
            elif path.suffix.lower() == SUFFIX:
                self._open_model(path)
            else:
                self.add_folder(path)
        if len(dropped) == 1 and not dropped[0].suffix:
            self.set_tab(Tab.INSTALLED)

    def search_hub(self) -> None:
        """Ask Hugging Face for what is in the search field."""
        query = self._wishes.query.strip()
        if not query:
            return
        self._begin(searching=True)
        self._jobs.run(
            lambda: self._browser.search_hub(query),
            lambda catalog: self._on_hub_found(query, catalog),
            self._on_failed,
        )

    # ---- what happens ---------------------------------------------------------------------------

    def set_model_state(self, state: ModelState) -> None:
        """Another model is loaded."""
        self._loaded = state.model.path if isinstance(state, Ready) else None
        self._show()

    def tick(self) -> None:
        """Show how far downloads are; everything anew when one of them has ended."""
        states = {item.id: item.state for item in self._queue.items()}
        if states != self._states:
            self._states = states
            self.on_queue_changed()
            return
        for key, progress in self._progress_by_key().items():
            card = self._cards.get(key)
            if card is not None and progress.item.state is State.RUNNING:
                self._update(
                    self._maker.with_progress(card, progress, key in self._open_when_ready)
                )
        for key, part in self._checking.items():
            card = self._cards.get(key)
            if card is not None:
                self._update(self._maker.checking(card, part))

    def on_queue_changed(self) -> None:
        """A download began, ended or was stopped."""
        done = [p for p in self._queue.progress() if p.item.state is State.DONE]
        self._show()
        for progress in done:
            self._queue.cancel(progress.item.id)  # leaves the list; the file stays
            key = self._maker.key_of_item(progress.item)
            if progress.path is None:
                continue
            if key in self._open_when_ready:
                self._open_when_ready.discard(key)
                self._open_model(progress.path)
            else:
                self._view.say_ready(progress.item.title, partial(self._open_model, progress.path))
        if done:
            self.reload()

    def remove_folder(self, folder: Path) -> None:
        """Do not show the models of a folder any more."""
        self._jobs.run(
            lambda: self._browser.remove_folder(folder),
            lambda _nothing: self.reload(),
            self._on_failed,
        )

    def set_moving(self, moving: Moving | None) -> None:
        """The models folder is being moved, or not any more."""
        ended = moving is None and self._overview.moving is not None
        problem = "" if moving is not None and moving.running else self._overview.problem
        self._overview = replace(self._overview, moving=moving, problem=problem)
        self._say()
        if ended:
            self.reload()

    def tell(self, failure: Failure) -> None:
        """Say that something the user wanted cannot be."""
        self._on_failed(failure)

    def refresh_overview(self) -> None:
        """The network was switched on or off."""
        self._overview = replace(self._overview, problem="")
        self._say()

    # ---- jobs -----------------------------------------------------------------------------------

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._overview = replace(self._overview, loading=False)
        self._show()
        self._looked(snapshot)
        self._look_again()
        if snapshot.speed is None:
            self._jobs.run(self._browser.probe, self._on_probed, self._on_failed)

    def _on_snapshot_failed(self, failure: Failure) -> None:
        self._on_failed(failure)
        self._look_again()

    def _look_again(self) -> None:
        """The snapshot is there; make another one if something changed meanwhile."""
        self._looking = False
        if self._stale:
            self._stale = False
            self.reload()

    def _on_probed(self, speed: Any) -> None:
        self._snapshot = replace(self._snapshot, speed=speed)
        self._show()

    def _on_list_added(self, count: int) -> None:
        self._overview = replace(self._overview, loading=False, news=str(count))
        self.reload()

    def _on_hub_found(self, query: str, catalog: Catalog) -> None:
        self._hub = tuple(Listed(model=model, local=catalog.local) for model in catalog.models)
        self._overview = replace(self._overview, searching=False, hub_query=query)
        self._show()

    def _on_failed(self, failure: Failure) -> None:
        self._overview = replace(
            self._overview, loading=False, searching=False, problem=failure.sentence
        )
        self._say()

    def _begin(self, *, searching: bool = False) -> None:
        self._overview = replace(
            self._overview, problem="", news="", searching=searching, loading=not searching
        )
        self._say()

    # ---- acts -----------------------------------------------------------------------------------

    def _download(self, key: str) -> None:
        offer = self._maker.offer(key)
        if offer is not None:
            listed, variant = offer
            self._queue.add(listed.model.name, listed.model.id, variant.files, local=listed.local)

    def _steer(self, item_id: str, act: Act) -> None:
        steps = {
            Act.PAUSE: self._queue.pause,
            Act.RESUME: self._queue.resume,
            Act.CANCEL: self._queue.cancel,
        }
        steps[act](item_id)

    def _with_file(self, card: Card, path: Path, act: Act) -> None:
        if act is Act.OPEN:
            self._open_model(path)
        elif act is Act.REVEAL:
            self._view.reveal(path)
        elif act is Act.VERIFY:
            self._verify(card.key, path)
        elif act is Act.REMOVE:
            self._jobs.run(
                lambda: self._browser.remove(path),
                lambda removed: self._on_removed(card.name, removed),
                lambda failure: self._on_file_failed(card.key, failure),
            )

    def _verify(self, key: str, path: Path) -> None:
        self._checking[key] = (0, 1)

        def watch(done: int, size: int) -> None:
            self._checking[key] = (done, size)

        def ended(_published: bool) -> None:
            self._checking.pop(key, None)
            self.reload()

        self._jobs.run(
            lambda: self._browser.verify(path, watch),
            ended,
            lambda failure: self._on_file_failed(key, failure),
        )

    def _on_file_failed(self, key: str, failure: Failure) -> None:
        self._checking.pop(key, None)
        self._problems[key] = failure.sentence
        self._show()

    def _on_removed(self, name: str, removed: list[Removed]) -> None:
        def undo() -> None:
            self._jobs.run(
                lambda: self._browser.restore(removed),
                lambda _nothing: self.reload(),
                self._on_failed,
            )

        self._view.say_removed(name, undo)
        self.reload()

    # ---- showing --------------------------------------------------------------------------------

    def _wish(self, **changes: Any) -> None:
        wishes = replace(self._wishes, **changes)
        if wishes != self._wishes:
            self._wishes = wishes
            self._show()

    def _progress_by_key(self) -> dict[str, Progress]:
        return {self._maker.key_of_item(p.item): p for p in self._queue.progress()}

    def _show(self) -> None:
        """Make all cards anew and say so."""
        found = self._maker.cards(
            self._snapshot,
            self._hub,
            self._wishes,
            progress=self._progress_by_key(),
            loaded=self._loaded,
            open_when_ready=frozenset(self._open_when_ready),
            problems=self._problems,
            checking=self._checking,
        )
        shown = arranged(found, self._wishes)
        self._cards = {card.key: card for card in shown}
        mine = [owned for owned in self._snapshot.owned if not owned.program]
        self._overview = replace(
            self._overview,
            shown=len(shown),
            found=len(found),
            installed=len(self._snapshot.owned),
            used=sum(owned.size for owned in mine),
            disk_free=self._snapshot.disk_free,
            folder=self._snapshot.folder,
            unreadable=self._snapshot.unreadable,
        )
        self._view.set_wishes(self._wishes, facets(found))
        self._view.set_cards(shown)
        self._say()

    def _say(self) -> None:
        self._overview = replace(self._overview, offline=self._offline())
        self._view.set_overview(self._overview)

    def _update(self, card: Card) -> None:
        self._cards[card.key] = card
        self._view.update_card(card)
