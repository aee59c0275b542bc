"""The way into the model browser, and what it learns from outside of it.

The browser is made when it is first wanted: a start does not pay for it, and its imports are heavy.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from gpt4all_desktop import paths
from gpt4all_desktop.chats.reply import Finished
from gpt4all_desktop.engine.parts import name_of, size_of
from gpt4all_desktop.library.folders import FOLDER_KEY, models_folder
from gpt4all_desktop.library.installed import installed_models
from gpt4all_desktop.options import Scope
from gpt4all_desktop.settings import Change, Settings
from gpt4all_desktop.ui.chat.state import ModelState, Ready
from gpt4all_desktop.ui.commands import Command, Menu
from gpt4all_desktop.ui.jobs import JobThread
from gpt4all_desktop.ui.palette_items import Item, Kind, matching
from gpt4all_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from gpt4all_desktop.library.speed import SpeedRecord
    from gpt4all_desktop.library.transport import Transport
    from gpt4all_desktop.ui.main_window import MainWindow
    from gpt4all_desktop.ui.models.room import ModelsRoom

BYTES_PER_PARAMETER = 0.57
"""Of the precision most models come in."""


class ModelsGate(QObject):
    """Opens and closes the browser."""

    def __init__(
        self,
        window: "MainWindow",
        open_model: Callable[[Path], None],
        make_transport: Callable[[], "Transport"],
        *,
        settings: Settings,
        relocate: Callable[[Mapping[Path, Path]], None] = lambda moved: None,
        open_settings: Callable[[Path], None] = lambda path: None,
        state: WindowState | None = None,
        home: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Set what it works with.

        Args:
            make_transport: called once, when the browser is made.
            open_settings: shows what is set for a model.
            state: what the window remembers.
            relocate: told where files were and are, after the models folder was moved.
        """
        super().__init__(parent)
        self._window = window
        self._open_model = open_model
        self._make_transport = make_transport
        self._settings = settings
        self._relocate = relocate
        self._open_settings = open_settings
        self._state = state
        self._home = home
        self._looks = JobThread("at hand", self)
        self._installed_models: list[Path] = []
        """Those of the last look."""
        self._model: ModelState | None = None
        self._record: SpeedRecord | None = None
        self.room: ModelsRoom | None = None
        settings.add_listener(self._on_settings_changed)
        window.models_requested.connect(self.open)
        window.palette_items.add_source(self._installed)
        window.commands.add(
            Command(
                id="network.offline",
                title=self.tr("&Work offline"),
                run=self._switch_offline,
                checked=self._is_offline,
                keywords=self.tr("network internet connection privacy"),
                menu=Menu.FILE,
                section=1,
            ),
            Command(
                id="network.requests",
                title=self.tr("&Network requests…"),
                run=self._show_requests,
                keywords=self.tr("ledger privacy connections sent"),
                menu=Menu.HELP,
            ),
        )

    @Slot()
    def open(self) -> None:
        """Show the browser."""
        if self.room is None:
            from gpt4all_desktop.ui.models.room import ModelsRoom

            self.room = ModelsRoom(
                self._make_transport(),
                self._window.show_toast,
                self._speeds(),
                folder=models_folder(self._settings),
                keep_folder=self._keep_folder,
                settings=self._settings,
                home=self._home,
                parent=self._window,
            )
            self.room.open_requested.connect(self._on_open_requested)
            self.room.settings_requested.connect(self._open_settings)
            self.room.page.set_table(self._state is not None and self._state.models_table)
            self.room.page.table_chosen.connect(self._on_table_chosen)
            self.room.left.connect(self._window.leave_room)
        self._window.show_room(self.room.page)
        if self._model is not None:
            self.room.set_model_state(self._model)
        self.room.start()

    def set_model_state(self, state: ModelState) -> None:
        """Another model is loaded."""
        self._model = state
        if self.room is not None:
            self.room.set_model_state(state)

    @Slot(object)
    def on_reply_finished(self, finished: Finished) -> None:
        """A reply tells how fast this computer is with the model."""
        if not isinstance(self._model, Ready):
            return
        try:
            size = size_of(self._model.model.path)
        except OSError:
            return
        self._speeds().learn(
            weight_bytes=size,
            parameters=int(size / BYTES_PER_PARAMETER),
            reply_tokens=finished.reply_tokens,
            reply_seconds=finished.reply_seconds,
            read_tokens=finished.evaluated_tokens,
            read_seconds=finished.prompt_seconds,
        )

    def look(self) -> None:
        """Look which models are in the models folder, for the palette."""
        folder = models_folder(self._settings)
        self._aside(partial(installed_models, folder), self._on_looked)

    def find_first(self, last: Path | None, found: Callable[[Path | None], None]) -> None:
        """Find the model to begin with, and tell: the one of last time, or the first there is."""
        self._aside(partial(start_model, last, models_folder(self._settings)), found)

    def close(self) -> bool:
        """End what is running. Returns False if a thread hangs."""
        if self._record is not None:
            self._record.flush()
        ended = self._looks.shutdown()
        return (self.room is None or self.room.close()) and ended

    def _aside(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """A folder may be on a disk that sleeps, or in a network."""
        self._looks.run(work, done, self._window.show_problem)

    def _on_looked(self, models: list[Path]) -> None:
        self._installed_models = models

    def _installed(self, query: str) -> list[Item]:
        """Return the installed models that answer a query, for the palette."""
        if not query.strip():  # the palette has just been opened
            self.look()
        return matching(
            Kind.MODEL,
            query,
            [
                (name_of(path), self.tr("model"), partial(self._on_open_requested, path))
                for path in self._installed_models
            ],
        )

    def _is_offline(self) -> bool:
        return self._settings.flag("network.offline")

    def _switch_offline(self) -> None:
        self._settings.set("network.offline", not self._is_offline())
        self._settings.save_soon()
        if self.room is not None:
            self.room.presenter.refresh_overview()

    def _show_requests(self) -> None:
        from gpt4all_desktop.library.ledger import Ledger
        from gpt4all_desktop.library.network import ledger_path
        from gpt4all_desktop.ui.models.ledger_sheet import LedgerSheet

        path = ledger_path()
        self._aside(
            Ledger(path).entries, lambda entries: LedgerSheet(path, entries, self._window).open()
        )

    def _speeds(self) -> "SpeedRecord":
        from gpt4all_desktop.library.speed import SpeedRecord

        if self._record is None:
            self._record = SpeedRecord(paths.data_dir() / "speed.json")
        return self._record

    def _on_settings_changed(self, change: Change) -> None:
        if change.key == FOLDER_KEY and self.room is not None:
            self.room.use_folder(models_folder(self._settings))
        if change.layer.scope is Scope.MODEL and self.room is not None:
            self.room.presenter.on_settings_changed()

    @Slot(bool)
    def _on_table_chosen(self, table: bool) -> None:
        if self._state is not None:
            self._state.models_table = table

    def _keep_folder(self, folder: Path, moved: Mapping[Path, Path]) -> None:
        """The models are in another folder: write it down."""
        default = folder == paths.models_dir()
        self._settings.set(FOLDER_KEY, "" if default else str(folder))
        self._relocate(moved)
        self._settings.save_soon()

    @Slot(object)
    def _on_open_requested(self, path: Path) -> None:
        self._window.leave_room()
        self._open_model(path)


def start_model(last: Path | None, folder: Path) -> Path | None:
    """Return the model to begin with: the last one, or the first in the folder, or none."""
    if last is not None and last.is_file():
        return last
    return next(iter(installed_models(folder)), None)
