"""Puts the model browser together when it is first wanted: library, queue, page and presenter."""

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gpt4all_desktop import paths
from gpt4all_desktop.engine.parts import name_of
from gpt4all_desktop.library.adopt import places
from gpt4all_desktop.library.browser import Browser, Snapshot
from gpt4all_desktop.library.catalog import CatalogFile
from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.library.folders import MOVE_RECORD
from gpt4all_desktop.library.move import Move, Mover
from gpt4all_desktop.library.peek import require_runnable
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.shelf import Shelf
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.options import Scope
from gpt4all_desktop.settings import Layer, Settings
from gpt4all_desktop.ui.chat.state import ModelState
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.jobs import JobThread
from gpt4all_desktop.ui.models.bin_sheet import ModelBinSheet
from gpt4all_desktop.ui.models.folders_sheet import FoldersSheet
from gpt4all_desktop.ui.models.lists_sheet import ListsSheet
from gpt4all_desktop.ui.models.moving import MovePresenter
from gpt4all_desktop.ui.models.presenter import BrowserPresenter
from gpt4all_desktop.ui.models.view import ModelsPage, Toast
from gpt4all_desktop.ui.models.watch import FolderWatch

PARALLEL = 2
"""Downloads at once; more would only share the line."""

GATHER_MS = 30
"""Several downloads that begin or end in this time are shown in one go."""


class ModelsRoom(QObject):
    """Everything of the browser. Nothing is sent by making it."""

    open_requested = Signal(object)
    """The `Path` of a model the user wants to chat with."""
    settings_requested = Signal(object)
    """The `Path` of a model whose settings the user wants to see."""
    left = Signal()
    """When the user wants the chats back."""
    _queue_changed = Signal()

    def __init__(
        self,
        transport: Transport,
        toast: Toast,
        speeds: SpeedRecord,
        *,
        folder: Path,
        keep_folder: Callable[[Path, Mapping[Path, Path]], None],
        settings: Settings,
        home: Path | None = None,
        parent: QWidget,
    ) -> None:
        """Make everything.

        Args:
            folder: for downloads.
            keep_folder: called with the new models folder, and where each file was and is.
            settings: asked whether something is set for a model only, and whether it is saved.
            home: where other programs keep their models; None is the user's.
        """
        super().__init__(parent)
        data = paths.data_dir()
        threads = max(1, (os.cpu_count() or 2) // 2)
        self._transport = transport
        self._shelf = Shelf([folder], data / "models.json")
        browser = Browser(
            self._shelf,
            Catalogs(data / "catalogs"),
            transport,
            speeds,
            elsewhere=places(home or Path.home()),
            threads=threads,
            folders=data / "model_folders.json",
        )
        self.queue = DownloadQueue(
            transport,
            folder,
            data / "downloads.json",
            parallel=PARALLEL,
            changed=self._queue_changed.emit,
            fetched=self._note,
            screen=require_runnable,
        )
        self.jobs = JobThread("models", self)
        self.hashing, self.asking = JobThread("hashing", self), JobThread("asking", self)
        self.page = ModelsPage(toast, parent)
        self.watch = FolderWatch(self)
        self.presenter = BrowserPresenter(
            self.page,
            browser,
            self.queue,
            self.jobs,
            hashing=self.hashing,
            asking=self.asking,
            open_model=self.open_requested.emit,
            offline=lambda: transport.offline,
            looked=self._on_looked,
            differs=lambda path: settings.sets_anything(_layer_of(path)),
            open_settings=self.settings_requested.emit,
            threads=threads,
        )
        self.move_jobs = JobThread("moving", self)
        self.moving = MovePresenter(
            self,
            Mover(data / MOVE_RECORD),
            self.move_jobs,
            self.queue,
            folder=lambda: self._shelf.folders[0],
            use=self._use_moved,
            kept=settings.saved,
            changed=self.presenter.set_moving,
            problem=self.presenter.tell,
        )
        self._keep_folder = keep_folder
        self._can_move = settings.kept
        self._sheet: FoldersSheet | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(GATHER_MS)
        self._lists: ListsSheet | None = None
        self._bin: ModelBinSheet | None = None
        self._connect()

    def start(self) -> None:
        """The page is shown."""
        self.presenter.start()
        self.moving.start()
        self.page.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_model_state(self, state: ModelState) -> None:
        """Another model is loaded."""
        self.presenter.set_model_state(state)

    def close(self) -> bool:
        """Pause the downloads and end the threads. Returns False if one hangs."""
        self.moving.stop()
        self.presenter.stop_verifying()
        ended = self.queue.close()
        self._transport.close()
        for thread in (self.move_jobs, self.hashing, self.asking, self.jobs):
            ended = thread.shutdown() and ended
        return ended

    def use_folder(self, folder: Path) -> None:
        """The user has chosen another folder in the settings; nothing is moved."""
        if folder != self._shelf.folders[0] and not self.moving.active:
            self._shelf.relocate(folder, {})
            self.queue.release(folder)
            self.presenter.reload()

    def ask_move(self, move: Move, confirmed: Callable[[], None]) -> None:
        """See `MoveView`."""
        self._close_sheet()
        self.page.ask_move(move, confirmed)

    def say_moved(self, folder: Path) -> None:
        """See `MoveView`."""
        self.page.say_moved(folder)

    def refuse_downloading(self) -> None:
        """See `MoveView`."""
        self._close_sheet()
        sentence = self.tr(
            "Downloads are running. Pause them, or wait until they are done, then move the models."
        )
        self.presenter.tell(Failure(sentence=sentence))

    def words_of_unsaved(self) -> str:
        """See `MoveView`."""
        return self.tr(
            "The models are in the new folder, but the settings could not be written. Make sure "
            "that there is space, then continue."
        )

    def _use_moved(self, folder: Path, moved: Mapping[Path, Path]) -> None:
        self._shelf.relocate(folder, moved)
        self._keep_folder(folder, moved)

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.close()

    @Slot()
    def _on_lists_requested(self) -> None:
        sheet = self._lists = ListsSheet(self.page)
        sheet.fetch_requested.connect(self.presenter.sources.refresh)
        sheet.file_requested.connect(self._on_add_list_requested)
        sheet.removed.connect(self.presenter.remove_list)
        sheet.finished.connect(self._on_sheet_finished)
        self.page.overview_changed.connect(sheet.set_overview)
        sheet.set_entries(self.presenter.snapshot.lists)
        sheet.set_overview(replace(self.presenter.overview, problem="", news=None))
        sheet.open()

    @Slot()
    def _on_bin_requested(self) -> None:
        sheet = self._bin = ModelBinSheet(self.presenter.snapshot.bin, self.page)
        sheet.restore_requested.connect(self.presenter.restore)
        sheet.erase_requested.connect(self.presenter.erase)
        sheet.finished.connect(self._on_sheet_finished)
        sheet.open()

    @Slot()
    def _on_folders_requested(self) -> None:
        snapshot = self.presenter.snapshot
        self._sheet = FoldersSheet(snapshot.folders, snapshot.disk_free, self.page)
        self._sheet.move_button.setEnabled(self._can_move)
        self._sheet.add_requested.connect(self._on_add_folder_requested)
        self._sheet.move_requested.connect(self._on_move_requested)
        self._sheet.removed.connect(self.presenter.remove_folder)
        self._sheet.reveal_requested.connect(self.page.show_folder)
        self._sheet.finished.connect(self._on_sheet_finished)
        self._sheet.open()

    @Slot()
    def _on_sheet_finished(self) -> None:
        self._sheet = self._lists = self._bin = None

    @Slot()
    def _on_add_folder_requested(self) -> None:
        self._choose(self.tr("Add a folder with models"), "", self._on_folder_added, folder=True)

    @Slot()
    def _on_move_requested(self) -> None:
        self._choose(
            self.tr("Choose the new folder for the models"), "", self._on_target, folder=True
        )

    @Slot(str)
    def _on_folder_added(self, name: str) -> None:
        self.presenter.add_folder(Path(name))

    @Slot(str)
    def _on_target(self, name: str) -> None:
        self.moving.choose(Path(name))

    def _note(self, file: CatalogFile, path: Path) -> None:
        """A file has come, complete and right. In the thread that fetched it."""
        if file.expected.pinned:
            self._shelf.note_published(path, file.expected.sha256 or "")

    def _on_looked(self, snapshot: Snapshot) -> None:
        self.watch.set_folders(
            snapshot.watched, arriving=snapshot.arriving, missing=bool(snapshot.unreadable)
        )
        if self._sheet is not None:
            self._sheet.set_folders(snapshot.folders, snapshot.disk_free)
        if self._lists is not None:
            self._lists.set_entries(snapshot.lists)
        if self._bin is not None:
            self._bin.set_removed(snapshot.bin)

    @Slot()
    def _on_watch_changed(self) -> None:
        if self.page.isVisible():  # otherwise `start` looks when it is shown again
            self.presenter.reload()

    @Slot()
    def _on_add_list_requested(self) -> None:
        add = self.presenter.sources.add_list
        self._choose(self.tr("Add a list of models"), self.tr("Lists (*.json)"), add)

    @Slot()
    def _on_open_file_requested(self) -> None:
        self._choose(self.tr("Open a model"), self.tr("Models (*.gguf)"), self._on_file_chosen)

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.open_requested.emit(Path(name))

    @Slot()
    def _on_queue_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_ticked(self) -> None:
        if self.presenter.active:
            self.presenter.tick()
        if self.moving.active:
            self.moving.tick()

    def _choose(
        self, title: str, kinds: str, chosen: Callable[[str], None], *, folder: bool = False
    ) -> None:
        dialog = QFileDialog(self.page, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([kinds, self.tr("All files (*)")])
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _connect(self) -> None:
        page, presenter = self.page, self.presenter
        self.watch.changed.connect(self._on_watch_changed)
        page.left.connect(self.left)
        page.folders_requested.connect(self._on_folders_requested)
        page.bar.move_resumed.connect(self.moving.resume)
        page.bar.move_undone.connect(self.moving.undo)
        page.searched.connect(presenter.set_query)
        page.tab_chosen.connect(presenter.set_tab)
        page.act_requested.connect(presenter.act)
        page.variant_chosen.connect(presenter.choose)
        page.hub_requested.connect(presenter.search_hub)
        page.lists_requested.connect(self._on_lists_requested)
        page.verify_all_requested.connect(presenter.verify_all)
        page.bar.stopped.connect(presenter.stop_verifying)
        page.bin_requested.connect(self._on_bin_requested)
        page.updates_requested.connect(presenter.sources.check_updates)
        page.resume_all_requested.connect(presenter.resume_all)
        page.clear_requested.connect(presenter.clear_wishes)
        page.files_dropped.connect(presenter.take_files)
        page.open_file_requested.connect(self._on_open_file_requested)
        page.ticked.connect(self._on_ticked)
        page.looked_at.connect(presenter.reload)
        page.filters.purpose_chosen.connect(presenter.set_purpose)
        page.filters.family_chosen.connect(presenter.set_family)
        page.filters.licence_chosen.connect(presenter.set_licence)
        page.filters.language_chosen.connect(presenter.set_language)
        page.filters.only_fitting_chosen.connect(presenter.set_only_fitting)
        page.filters.sort_chosen.connect(presenter.set_sort)
        page.filters.context_chosen.connect(presenter.set_context)
        self._queue_changed.connect(self._on_queue_changed, Qt.ConnectionType.QueuedConnection)
        self._soon.timeout.connect(presenter.on_queue_changed)


def _layer_of(model: Path) -> Layer:
    return Layer(scope=Scope.MODEL, name=name_of(model))
