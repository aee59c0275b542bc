"""Composition root: builds the services, then the window.

Start-up order:
 1. QApplication, what the window remembers
 2. theme, window in its old place, presenters, wiring
 3. show: the first frame is complete, in the right colours
 4. after that frame: the log file, the transcript, and the engine thread, which loads a model;
    numpy, jinja2 and the native library are imported there, while the window already answers

For another language the window is opened anew: `gui.run_gui` closes the application, in that order,
and builds another one in the same process.

Shutdown order, in `Application.close`:
 1. the reply or the loading is stopped
 2. the engine thread is joined
 3. the model is closed; downloads are paused, their threads joined
 4. what was written of a reply, and the draft, are kept; the chats are closed
 5. the window goes
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gpt4all_desktop import paths
from gpt4all_desktop.chats.backup import Backups
from gpt4all_desktop.chats.conversation import Change, ChatChange
from gpt4all_desktop.chats.reply import LoadOptions, Opener, Replier
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.chats.warm import WarmChats
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.errors import AppError, StorageError, trace_of
from gpt4all_desktop.library.folders import FOLDER_KEY, models_folder
from gpt4all_desktop.library.identity import Identities
from gpt4all_desktop.settings import Change as SettingsChange
from gpt4all_desktop.settings import Settings
from gpt4all_desktop.ui import bridge, i18n
from gpt4all_desktop.ui.chat.context import ContextPresenter, Prefill
from gpt4all_desktop.ui.chat.draft_files import DraftFiles
from gpt4all_desktop.ui.chat.drafting import Drafting
from gpt4all_desktop.ui.chat.file_reader import FileReader
from gpt4all_desktop.ui.chat.presenter import ChatPresenter
from gpt4all_desktop.ui.chat.slices import Slices
from gpt4all_desktop.ui.chat.state import Loading, Ready
from gpt4all_desktop.ui.chat.voice import ChatVoice
from gpt4all_desktop.ui.chats.room import ChatsRoom
from gpt4all_desktop.ui.chats.titler import Titler, Titles
from gpt4all_desktop.ui.desktop.instance import Wish
from gpt4all_desktop.ui.desktop.room import DesktopRoom
from gpt4all_desktop.ui.engine_thread import EngineThread
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.main_window import MainWindow
from gpt4all_desktop.ui.model_identity import ModelIdentity
from gpt4all_desktop.ui.model_presenter import ModelPresenter
from gpt4all_desktop.ui.models.gate import ModelsGate
from gpt4all_desktop.ui.sentences import failure_of, translated
from gpt4all_desktop.ui.settings.room import SettingsRoom
from gpt4all_desktop.ui.theme import Theme, ThemeMode
from gpt4all_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from gpt4all_desktop.documents.extract import Document
    from gpt4all_desktop.library.transport import Transport
    from gpt4all_desktop.ui.chat.spelling import Spelling

_log = logging.getLogger(__name__)
_AUTOMATIC = LoadOptions()
BIN_DAYS = 30
TIDY_MS = 20_000
"""After the start, when nobody waits for the disk any more."""


def open_model(
    path: Path,
    progress: LoadProgress,
    options: LoadOptions = _AUTOMATIC,
    *,
    warm: WarmChats | None = None,
) -> Replier:
    """Load a model. The imports are heavy: call it in the engine thread."""
    from gpt4all_desktop.chats.generation import open_chat_model

    return open_chat_model(path, progress, options, warm=warm)


def read_file(path: Path, should_cancel: Callable[[], bool]) -> "Document":
    """Return the text of an attached file. Takes its time: not for the main thread."""
    from gpt4all_desktop.documents.extract import extract

    return extract(path, should_cancel=should_cancel)


def user_transport(settings: Settings) -> "Transport":
    """Return the way to other computers, for when the user asks for something from there."""
    from gpt4all_desktop.library.network import download_limit, user_transport

    return user_transport(
        offline=partial(settings.flag, "network.offline"),
        proxy=partial(settings.text, "network.proxy"),
        limit=partial(download_limit, settings),
    )


def cpu_tier() -> str:
    """Return the kernel tier in use."""
    from gpt4all_desktop.engine import cpu_tier as tier

    return tier()


class Application(QObject):
    """Everything there is one of, and the order in which it comes and goes."""

    def __init__(
        self,
        qt: QApplication,
        opener: Opener,
        *,
        model: Path | None = None,
        settings: Settings | None = None,
        load_model: bool = True,
        translate: Callable[[QApplication, str], str] = i18n.install,
    ) -> None:
        """Build everything.

        Args:
            qt: the application of Qt.
            opener: opens models.
            model: loaded at once, whatever `load_model` says.
            settings: None reads the file.
            load_model: whether the model of last time is loaded.
            translate: chooses the language of everything made after it.
        """
        super().__init__(qt)
        qt.setApplicationName("gpt4all-desktop")
        qt.setApplicationDisplayName("GPT4All Desktop")
        qt.setDesktopFileName("gpt4all-desktop")
        self._first_model = model
        self._load_model = load_model
        self.reopen_wanted = False
        """Whether the window shall be opened anew, now that it is closed."""
        self._start_problems: list[Failure] = []
        self._state = WindowState(paths.data_dir() / "window.ini")
        self.settings = settings or Settings(paths.settings_file())
        self.language = translate(qt, self.settings.text("ui.language"))
        self.theme = Theme(qt, ThemeMode(self.settings.text("ui.theme")), self)
        self.window = MainWindow(models_folder(self.settings))
        self.warm = WarmChats(
            paths.warm_dir(), budget_bytes=int(self.settings.number("chats.warm_gib")) << 30
        )
        if opener is open_model:
            self.engine = EngineThread(
                partial(open_model, warm=self.warm), cpu_tier=cpu_tier, parent=self
            )
        else:
            self.engine = EngineThread(opener, parent=self)
        self.room = SettingsRoom(
            self.settings,
            self.theme,
            self.window,
            reload=lambda: self.models.reload(),
            reopen=self.reopen,
            language=self.language,
        )
        self.models = ModelPresenter(
            self.engine,
            models_dir=models_folder(self.settings),
            remember=self._remember_model,
            options_for=self.room.load_options,
        )
        self._keeps = True
        self.store = self._open_store()
        self.identity = ModelIdentity(Identities(paths.checksums_file()), self)
        self._slices = Slices(self)
        self.chat = ChatPresenter(
            self.window.page,
            self.engine,
            self.store,
            ChatVoice(self.window.show_toast, self),
            settings_for=self._settings_for,
            sha256_of=self.identity.sha256_of,
            in_slices=self._slices.run,
            aside=lambda work, done: self.chats_room.aside(work, done),
        )
        self.chats_room = ChatsRoom(
            self.window,
            self.store,
            self.chat,
            bin_days=self._bin_days,
            backups=Backups(self.store, paths.chats_file()) if self._keeps else None,
            unfolded=self._state.unfolded,
        )
        self.chats = self.chats_room.sidebar
        self.files = FileReader(read_file, self)
        self.draft_files = DraftFiles(self.window.page, self.files, self.store, self.chat)
        self.spelling: Spelling | None = None
        self.drafting = Drafting(self.window.page, self.chat)
        self.context = ContextPresenter(
            self.window.page,
            self.engine.planner,
            self.engine,
            self.chat,
            prefill=lambda: Prefill(self.settings.text("composer.prefill")),
        )
        self.titler = Titler(
            self.engine,
            self.store,
            settings_for=self._settings_for,
            titles=lambda: Titles(self.settings.text("chats.titles")),
        )
        self.models_gate = ModelsGate(
            self.window,
            self.models.open,
            partial(user_transport, self.settings),
            settings=self.settings,
            relocate=self.models.relocate,
            open_settings=self.room.open_model,
            state=self._state,
            parent=self,
        )
        self.settings.add_listener(self._on_settings_changed)
        self._closed = False
        self._excepthook = sys.excepthook
        # The settings first: what waits for the model is asked as they say.
        self.models.add_listener(self.room.set_model_state)
        self.models.add_listener(self.identity.set_model_state)
        bridge.connect(self.window, self.engine, self.models, self.chat)
        bridge.connect_drafting(
            self.window, self.engine, self.chat, self.drafting, self.draft_files, self.files
        )
        bridge.connect_drafts(self.window, self.chat)
        bridge.connect_titles(self.window, self.engine, self.chat, self.titler)
        bridge.connect_context(self.window, self.engine, self.models, self.chat, self.context)
        bridge.connect_settings(self.settings, self.room, self.engine, self.context)
        self.desktop = DesktopRoom(
            self.settings, self.window, ask=self._ask, note=self.room.set_note
        )
        bridge.connect_desktop(self.engine, self.desktop)
        bridge.connect_models(self.engine, self.models, self.models_gate)
        self.store.add_listener(self._on_store_changed)
        self.chat.add_opened_listener(self._remember_chat)
        self.room.chat.use_store(self.store.overrides, self.store.set_overrides)
        self.chat.add_begun_listener(self.room.chat.begin)
        self.chat.add_opened_listener(self.room.chat.show)
        self.chat.start(self._state.chat)
        self.window.commands.remember(self._state.commands)
        self.window.restoreGeometry(self._state.geometry)
        self.window.set_sidebar(self._state.sidebar_shown, self._state.sidebar_width)

        self.window.painted.connect(self._on_window_painted)
        self.window.closing.connect(self._on_window_closing)

    def show(self) -> None:
        """Show the window; the engine starts when it is on the screen."""
        sys.excepthook = self._on_exception
        self.window.page.composer.take_focus()
        self.window.show()

    def close(self) -> bool:
        """Shut everything down, in the order above. Returns False if the engine thread hangs."""
        if self._closed:
            return True
        self._closed = True
        sys.excepthook = self._excepthook
        self.desktop.close()
        self.room.close()
        joined = self.engine.shutdown()
        joined = self.files.shutdown() and joined
        if self.spelling is not None:
            joined = self.spelling.shutdown() and joined
        joined = self.identity.shutdown() and joined
        joined = self.models_gate.close() and joined
        self.chats_room.close()
        self._slices.stop()
        self.chat.close()
        self.store.close()
        self.window.deleteLater()
        return joined

    @Slot()
    def _on_window_painted(self) -> None:
        if self._closed:
            return
        self.engine.start()
        QTimer.singleShot(0, self, self._make_ready)
        QTimer.singleShot(TIDY_MS, self.chats_room, self.chats_room.tidy)
        for failure in self._start_problems:
            self.window.show_problem(failure)
        if self._first_model is not None:
            self.models.open(self._first_model)
        elif self._load_model and self.settings.flag("load.last_model"):
            self.load_first_model()

    @Slot()
    def _make_ready(self) -> None:
        """Make what the first frame could do without, before it is wanted."""
        if self._closed:
            return
        from gpt4all_desktop.markdown.parse import parse
        from gpt4all_desktop.spelling import Checker
        from gpt4all_desktop.ui.chat.spelling import Spelling

        self.window.make_ready()
        # The first message that is shown would wait a tenth of a second for it.
        threading.Thread(target=parse, args=("*",), name="markdown", daemon=True).start()
        self.desktop.make_ready()
        self.models_gate.look()
        spelling = self.spelling = Spelling(Checker(paths.own_words_file()), self)
        bridge.connect_spelling(self.window, self.settings, self.room, spelling, self.language)

    def load_first_model(self) -> None:
        """Load the model of last time, or one that is there."""
        self.models_gate.find_first(self._state.model, self._on_first_model)

    @property
    def loaded_model(self) -> Path | None:
        """The file of the model in use."""
        state = self.models.state
        return state.model.path if isinstance(state, Ready) else None

    def reopen(self) -> None:
        """Close the window and open it anew, in the language of the settings."""
        self.reopen_wanted = True
        self.window.quit()

    @Slot(object)
    def fulfil(self, wish: Wish) -> None:
        """Do what a second start of the program wanted."""
        self.desktop.fulfil(wish)
        if wish.model is not None:
            self.models.open(wish.model)

    def _on_first_model(self, model: Path | None) -> None:
        if model is not None and not isinstance(self.models.state, Loading | Ready):
            self.models.open(model)

    def _ask(self, text: str) -> None:
        """Ask in a new chat."""
        self.chat.new_chat()
        self.chat.send(text)

    @Slot()
    def _on_window_closing(self) -> None:
        self._state.geometry = self.window.saveGeometry()
        self._state.sidebar_shown = self.window.sidebar_shown
        self._state.sidebar_width = self.window.sidebar_width
        self._state.unfolded = self.chats.unfolded
        self._state.commands = self.window.commands.recent
        self._state.save()
        self.room.live.save_soon()

    def _open_store(self) -> ChatStore:
        """Open the chats; if that is impossible, say so and keep none."""
        try:
            store = ChatStore.open(paths.chats_file())
        except StorageError as error:
            self._start_problems.append(failure_of(error))
            self._keeps = False
            return ChatStore.open(None)
        if store.notice:
            self._start_problems.append(Failure(sentence=translated(store.notice)))
        return store

    def _bin_days(self) -> int:
        return self.settings.whole("chats.bin_days") or BIN_DAYS

    def _settings_for(self, chat: int | None) -> ReplySettings:
        """Return how to reply in a chat, which need not be the one on the page."""
        if chat is None or chat == self.chat.chat:
            return self.room.reply_settings()
        return self.room.reply_settings(self.store.overrides(chat))

    def _on_store_changed(self, change: ChatChange) -> None:
        """What was read of a chat goes when the chat does."""
        if change.change is Change.REPLACED:
            self.warm.clear()
            return
        chat = change.chat if change.change is Change.DELETED else None
        if chat is not None and self.store.chat(chat) is None:  # not only into the bin
            self.warm.forget(chat)

    def _remember_chat(self, chat: int | None) -> None:
        self._state.chat = None if self.chat.temporary else chat

    def _on_settings_changed(self, change: SettingsChange) -> None:
        if change.key == FOLDER_KEY:
            self.window.models_dir = models_folder(self.settings)
            self.models.set_folder(self.window.models_dir)

    def _remember_model(self, path: Path) -> None:
        self._state.model = path

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error reached the event loop: tell the user, log where if it is a bug, go on."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.quit()
            return
        if isinstance(error, AppError):  # what was to be done now cannot be: the disk is full
            self.window.show_problem(failure_of(error))
            return
        _log.error("in the main thread: %s", trace_of(error))
        sentence = self.tr("Something went wrong inside the program. You can go on working.")
        detail = "".join(traceback.format_exception(kind, error, trace))
        self.window.show_problem(Failure(sentence=sentence, detail=detail))
