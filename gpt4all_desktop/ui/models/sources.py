"""What is asked of other computers: lists of models, newer files, Hugging Face. No widgets."""

from collections.abc import Callable
from typing import Any

from gpt4all_desktop.library.browser import Browser
from gpt4all_desktop.library.catalog import Catalog
from gpt4all_desktop.library.catalogs import Listed
from gpt4all_desktop.library.updates import Updates
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.acts import FileActs, Jobs
from gpt4all_desktop.ui.models.state import News
from gpt4all_desktop.ui.sentences import translated


class Sources:
    """Remembers what a search has found. In the main thread."""

    def __init__(
        self,
        browser: Browser,
        files: FileActs,
        *,
        asking: Jobs,
        hashing: Jobs,
        say: Callable[..., None],
        reload: Callable[[], None],
        show: Callable[[], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Set what it works with.

        Args:
            asking: for what waits for other computers.
            hashing: for what reads whole models.
            say: changes fields of the overview, and shows it.
            reload: looks at everything anew.
            show: shows what is known anew.
        """
        self._browser = browser
        self._files = files
        self._asking = asking
        self._hashing = hashing
        self._say = say
        self._reload = reload
        self._show = show
        self._failed = failed
        self.found: tuple[Listed, ...] = ()
        """What the last search has found."""

    def add_list(self, source: str) -> None:
        """Add a list from a file or an address."""
        self._ask_for_list(lambda: self._browser.add(source))

    def refresh(self, address: str) -> None:
        """Fetch a list, added already or not."""
        self._ask_for_list(lambda: self._browser.refresh(address))

    def check_updates(self) -> None:
        """Fetch the lists, and see of which models there is a newer file."""
        self._files.begin()
        self._say(problem="", news=None, searching=False, loading=False, checking=True)
        self._hashing.run(
            lambda: self._browser.check_updates(lambda path: self._files.watch(str(path))),
            self._on_updates,
            self._on_updates_failed,
        )

    def search_hub(self, query: str) -> None:
        """Ask Hugging Face for models."""
        if not query:
            return
        self._say(problem="", news=None, searching=True, loading=False)
        self._asking.run(
            lambda: self._browser.search_hub(query),
            lambda catalog: self._on_hub_found(query, catalog),
            self._failed,
        )

    def _ask_for_list(self, work: Callable[[], Any]) -> None:
        self._say(problem="", news=None, searching=False, loading=True)
        self._asking.run(work, self._on_list_added, self._failed)

    def _on_list_added(self, count: int) -> None:
        self._say(loading=False, news=News(listed=count))
        self._reload()

    def _on_updates(self, found: Updates) -> None:
        self._files.checking.clear()
        self._files.newer = {newer.path: newer for newer in found.newer}
        self._say(
            checking=False,
            news=News(
                newer=tuple(newer.model.name for newer in found.newer),
                current=found.current,
                unlisted=found.unlisted,
                problem=" ".join(map(translated, found.problems)),
            ),
        )
        self._reload()
        self._show()

    def _on_updates_failed(self, failure: Failure) -> None:
        self._files.checking.clear()
        self._failed(Failure(sentence="") if self._files.stopped else failure)
        self._show()

    def _on_hub_found(self, query: str, catalog: Catalog) -> None:
        self.found = tuple(Listed(model=model, local=catalog.local) for model in catalog.models)
        self._say(searching=False, hub_query=query)
        self._show()
