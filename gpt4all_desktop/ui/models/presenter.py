"""The logic of the browser: which cards, in which order, and what their buttons do. No widgets.

Everything that takes time runs as a job; downloads run in the queue, which is asked how far it is
twice a second while something is running.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from gpt4all_desktop.engine.parts import first_part
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library.browser import Browser, Snapshot
from gpt4all_desktop.library.catalog import Purpose
from gpt4all_desktop.library.installed import SUFFIX
from gpt4all_desktop.library.item import Item, State
from gpt4all_desktop.library.queue import DownloadQueue, Progress
from gpt4all_desktop.library.shelf import Removed
from gpt4all_desktop.ui.chat.state import ModelState, Ready
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.acts import BrowserView, FileActs, Jobs
from gpt4all_desktop.ui.models.cards import CardMaker, arranged, facets
from gpt4all_desktop.ui.models.sources import Sources
from gpt4all_desktop.ui.models.state import Act, Card, Moving, News, Overview, Sort, Tab, Wishes
from gpt4all_desktop.ui.sentences import translated


class BrowserPresenter:
    """Between the page, the library and the queue. In the main thread."""

    def __init__(
        self,
        view: BrowserView,
        browser: Browser,
        queue: DownloadQueue,
        jobs: Jobs,
        *,
        hashing: Jobs,
        asking: Jobs,
        open_model: Callable[[Path], None],
        offline: Callable[[], bool],
        looked: Callable[[Snapshot], None] = lambda snapshot: None,
        differs: Callable[[Path], bool] = lambda path: False,
        open_settings: Callable[[Path], None] = lambda path: None,
        threads: int = 4,
    ) -> None:
        """Put everything together.

        Args:
            jobs: for what is quick: looking at files, moving them.
            hashing: for what reads whole models.
            asking: for what waits for other computers.
            open_model: called with the path of a model the user wants to chat with.
            differs: asked whether something is set for a model only.
            open_settings: called with the path of a model whose settings the user wants to see.
            looked: called with each snapshot, for whoever watches the folders.
        """
        self._view = view
        self._browser = browser
        self._queue = queue
        self._jobs = jobs
        self._hashing = hashing
        self._open_model = open_model
        self._offline = offline
        self._looked = looked
        self._looking = self._stale = False
        """A snapshot is being made; and something changed since it was begun."""
        self._files = FileActs(
            view,
            browser,
            queue,
            jobs,
            hashing=hashing,
            open_model=open_model,
            open_settings=open_settings,
            reload=self.reload,
            show=self._show,
            failed=self._on_failed,
        )
        self.sources = Sources(
            browser,
            self._files,
            asking=asking,
            hashing=hashing,
            say=self._say,
            reload=self.reload,
            show=self._show,
            failed=self._on_failed,
        )
        self._maker = CardMaker(threads, differs, queue.refusal)
        self._wishes = Wishes()
        self._snapshot = Snapshot()
        self._overview = Overview(loading=True)
        self._cards: dict[str, Card] = {}
        self._found: list[Card] = []
        """Those of the tab, whatever is wished."""
        self._loaded: Path | None = None
        self._open_when_ready: set[str] = set()
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
        return busy or bool(self._files.checking)

    def start(self) -> None:
        """The page is shown: gather what there is. Sends nothing."""
        interrupted = sum(item.state is State.PAUSED for item in self._queue.items())
        self._say(interrupted=interrupted)
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
        self._files.problems.pop(key, None)
        progress = self._progress_by_key().get(key)
        try:
            if act is Act.DOWNLOAD:
                self._download(key)
                return  # the queue says so: one turn of the event loop for each
            if progress is not None and act in (Act.PAUSE, Act.RESUME, Act.CANCEL):
                self._steer(key, progress.item, act)
            elif act is Act.OPEN_WHEN_READY:
                self._open_when_ready ^= {key}
            elif card.path is not None:
                self._files.act(card, card.path, act)
        except AppError as error:
            self._files.problems[key] = translated(error.user_message)
        self._show()

    def resume_all(self) -> None:
        """Continue everything that was interrupted."""
        self._overview = replace(self._overview, interrupted=0)
        self._queue.resume_all()
        self._show()

    def remove_list(self, source: str) -> None:
        """Forget an added list."""
        self._change(lambda: self._browser.remove_list(source))

    def verify_all(self) -> None:
        """Hash every model on this computer, one after the other."""
        self._say(problem="", news=None, searching=False, loading=False)
        self._files.verify_all(self._found, self._on_verified)

    def stop_verifying(self) -> None:
        """Hash no more."""
        self._files.stop()

    def restore(self, removed: list[Removed]) -> None:
        """Take models out of the bin."""
        self._files.restore(removed)

    def erase(self, removed: list[Removed]) -> None:
        """Delete models in the bin for good."""
        self._files.erase(removed)

    def add_folder(self, folder: Path) -> None:
        """Show the models of one more folder."""
        self._change(lambda: self._browser.add_folder(folder))

    def take_files(self, dropped: list[Path]) -> None:
        """Files and folders were dropped: models are opened, lists and folders added."""
        for path in dict.fromkeys(map(first_part, dropped)):
            if path.suffix.lower() == ".json":
                self.sources.add_list(str(path))
            elif path.suffix.lower() == SUFFIX:
                self._open_model(path)
            else:
                self.add_folder(path)
        if len(dropped) == 1 and not dropped[0].suffix:
            self.set_tab(Tab.INSTALLED)

    def search_hub(self) -> None:
        """Ask Hugging Face for what is in the search field."""
        self.sources.search_hub(self._wishes.query.strip())

    # ---- what happens ---------------------------------------------------------------------------

    def set_model_state(self, state: ModelState) -> None:
        """Another model is loaded."""
        self._loaded = state.model.path if isinstance(state, Ready) else None
        self._show()

    def tick(self) -> None:
        """Show how far downloads are; everything anew when one of them has ended."""
        states = {item.id: item.state for item in self._queue.items()}
        if states != self._states:
            self.on_queue_changed()
            return
        for key, progress in self._progress_by_key().items():
            card = self._cards.get(key)
            if card is not None and progress.item.state is State.RUNNING:
                self._update(
                    self._maker.with_progress(card, progress, key in self._open_when_ready)
                )
        for key, part in self._files.checking.items():
            card = self._cards.get(key)
            if card is not None:
                self._update(self._maker.checking(card, part))

    def on_queue_changed(self) -> None:
        """A download began, ended or was stopped."""
        done = self._queue.take_done()
        for title, reason in self._queue.take_refused():
            words = f"{title}: {translated(reason)}"
            self._overview = replace(self._overview, problem=words)
        self._states = {item.id: item.state for item in self._queue.items()}
        for progress in done:
            key = self._maker.key_of_item(progress.item)
            if progress.path is None:
                continue
            if key in self._open_when_ready:
                self._open_when_ready.discard(key)
                self._open_model(progress.path)
            else:
                self._view.say_ready(progress.item.title, partial(self._open_model, progress.path))
        if done:
            self.reload()  # and all is shown anew: what is installed now, too
        else:
            self._show()

    def remove_folder(self, folder: Path) -> None:
        """Do not show the models of a folder any more."""
        self._change(lambda: self._browser.remove_folder(folder))

    def set_moving(self, moving: Moving | None) -> None:
        """The models folder is being moved, or not any more."""
        ended = moving is None and self._overview.moving is not None
        problem = "" if moving is not None and moving.running else self._overview.problem
        self._say(moving=moving, problem=problem)
        if ended:
            self.reload()

    def tell(self, failure: Failure) -> None:
        """Say that something the user wanted cannot be."""
        self._on_failed(failure)

    def on_settings_changed(self) -> None:
        """Something was set for a model, or not any more."""
        self._show()

    def refresh_overview(self) -> None:
        """The network was switched on or off."""
        self._say(problem="")

    # ---- jobs -----------------------------------------------------------------------------------

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._overview = replace(self._overview, loading=False)
        self._show()
        self._looked(snapshot)
        self._look_again()
        if snapshot.speed is None:
            self._hashing.run(self._browser.probe, self._on_probed, self._on_failed)

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

    def _on_verified(self, news: News) -> None:
        self._overview = replace(self._overview, news=news)

    def _on_failed(self, failure: Failure) -> None:
        self._say(loading=False, searching=False, checking=False, problem=failure.sentence)

    def _change(self, work: Callable[[], None]) -> None:
        """Do something quick, and look at everything anew."""
        self._jobs.run(work, lambda _nothing: self.reload(), self._on_failed)

    # ---- acts -----------------------------------------------------------------------------------

    def _download(self, key: str) -> None:
        offer = self._maker.offer(key)
        if offer is not None:
            listed, variant = offer
            self._queue.add(listed.model.name, listed.model.id, variant.files, local=listed.local)

    def _steer(self, key: str, item: Item, act: Act) -> None:
        if act is Act.PAUSE:
            self._queue.pause(item.id)
        elif act is Act.CANCEL:
            self._queue.cancel(item.id)
        else:
            offer = self._maker.offer(key)
            if offer is not None and {file.name for file in offer[1].files} == item.names:
                self._download(key)  # as the list has it now
            self._queue.resume(item.id)

    # ---- showing --------------------------------------------------------------------------------

    def _wish(self, **changes: Any) -> None:
        wishes = replace(self._wishes, **changes)
        if wishes != self._wishes:
            self._wishes = wishes
            self._overview = replace(self._overview, news=None)
            self._show()

    def _progress_by_key(self) -> dict[str, Progress]:
        return {self._maker.key_of_item(p.item): p for p in self._queue.progress()}

    def _show(self) -> None:
        """Make all cards anew and say so."""
        found = self._maker.cards(
            self._snapshot,
            self.sources.found,
            self._wishes,
            progress=self._progress_by_key(),
            loaded=self._loaded,
            open_when_ready=frozenset(self._open_when_ready),
            problems=self._files.problems,
            checking=self._files.checking,
            newer=self._files.newer,
        )
        self._found = found
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
            in_bin=sum(removed.size for removed in self._snapshot.bin),
            verifying=self._files.verifying,
        )
        self._view.set_wishes(self._wishes, facets(found))
        self._view.set_cards(shown)
        self._say()

    def _say(self, **changes: Any) -> None:
        """Show the overview, with these changes."""
        self._overview = replace(self._overview, **changes, offline=self._offline())
        self._view.set_overview(self._overview)

    def _update(self, card: Card) -> None:
        self._cards[card.key] = card
        self._view.update_card(card)
