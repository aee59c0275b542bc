"""Everything about settings that the window has: dialog, live effects, the picker of characters."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gpt4all_desktop.chats.reply import LoadOptions
from gpt4all_desktop.chats.reply_settings import ReplySettings, reply_settings
from gpt4all_desktop.engine.parts import name_of
from gpt4all_desktop.options import Scope
from gpt4all_desktop.settings import CHAT, PRESET_KEY, Change, Layer, Settings, encode
from gpt4all_desktop.ui.chat.state import ModelState, Ready
from gpt4all_desktop.ui.commands import Command, Menu, Role
from gpt4all_desktop.ui.events import ModelInfo
from gpt4all_desktop.ui.i18n import language_for
from gpt4all_desktop.ui.main_window import MainWindow
from gpt4all_desktop.ui.settings.live import LiveSettings
from gpt4all_desktop.ui.settings.overrides import ChatOverrides
from gpt4all_desktop.ui.settings.texts import preset_name, translated
from gpt4all_desktop.ui.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from gpt4all_desktop.ui.settings.dialog import SettingsDialog
    from gpt4all_desktop.ui.settings.presenter import SettingsPresenter


class SettingsRoom(QObject):
    """Wires the settings into the window."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        window: MainWindow,
        *,
        reload: Callable[[], None],
        reopen: Callable[[], None],
        language: str,
    ) -> None:
        """Wire them.

        Args:
            settings: the settings.
            theme: the colours.
            window: the window.
            reload: loads the present model again.
            reopen: opens the window anew.
            language: of the window.
        """
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._reload = reload
        self._reopen = reopen
        self._language = language
        self._model: ModelState | None = None
        self._loaded_with: tuple[Path, LoadOptions] | None = None
        self._dialog: SettingsDialog | None = None
        self._presenter: SettingsPresenter | None = None
        self._notes: dict[str, str] = {}
        self.chat = ChatOverrides()
        self.live = LiveSettings(settings, theme, self)
        self.live.set_composer(window.page.composer)

        settings.add_listener(self._on_settings_changed)
        self.chat.add_listener(self._on_chat_changed)
        window.theme_requested.connect(self._on_window_theme_requested)
        window.header.character_requested.connect(self._on_header_character_requested)
        window.header.chat_settings_requested.connect(self._on_header_chat_settings_requested)
        window.header.character.reset_requested.connect(self._on_character_reset_requested)
        window.set_theme_mode(theme.mode)
        self._register_commands()
        self._show_character()

    @property
    def dialog(self) -> "SettingsDialog | None":
        """The dialog, while it is open."""
        return self._dialog

    @property
    def model(self) -> str:
        """The name of the model in use."""
        return name_of(self._model.model.path) if isinstance(self._model, Ready) else ""

    @property
    def reload_wanted(self) -> bool:
        """Whether the model was loaded with other settings than now wanted."""
        if self._loaded_with is None:
            return False
        path, options = self._loaded_with
        return self.load_options(path) != options

    @property
    def reopen_wanted(self) -> bool:
        """Whether the window has another language than now wanted."""
        return language_for(self._settings.text("ui.language")) != self._language

    def reply_settings(self, overrides: dict[str, str] | None = None) -> ReplySettings:
        """Return how to reply in a chat; without its overrides, in the one on the screen."""
        chat = self.chat.present if overrides is None else overrides
        return reply_settings(self._settings, model=self.model, chat=chat)

    def load_options(self, path: Path) -> LoadOptions:
        """Return how to load a model."""
        return LoadOptions(
            threads=self._settings.whole("load.threads", model=name_of(path)),
            context_length=self._settings.whole("load.context_length", model=name_of(path)),
        )

    def set_model_state(self, state: ModelState) -> None:
        """Take note of the model."""
        before, self._model = self.model, state
        if isinstance(state, Ready):
            if self._loaded_with is None or self._loaded_with[0] != state.model.path:
                self._loaded_with = (state.model.path, self.load_options(state.model.path))
        else:
            self._loaded_with = None
        if self.model != before:
            self._show_character()
            if self._presenter is not None:
                self._presenter.refresh()
        self._show_reload()

    @Slot(object)
    def on_resized(self, model: ModelInfo) -> None:
        """The context was enlarged without loading: the model is loaded like that next time."""
        layer = Layer(scope=Scope.MODEL, name=name_of(model.path))
        self._settings.set("load.context_length", model.context_length, layer)
        self._loaded_with = (model.path, self.load_options(model.path))
        self._show_reload()

    def set_note(self, key: str, sentence: str) -> None:
        """Say beside an option why it has no effect; "" takes that back."""
        self._notes[key] = sentence
        if self._presenter is not None:
            self._presenter.set_note(key, sentence)

    def open(self, layer: Layer | None = None, key: str = "") -> None:
        """Open the dialog, or raise it.

        Args:
            layer: what to edit; None leaves it as it was.
            key: the option to go to.
        """
        if self._dialog is None:
            self._dialog = self._make_dialog()
        assert self._presenter is not None
        if layer is not None and layer != self._presenter.layer:
            self._presenter.choose(layer)
        if key and key not in self._dialog.rows:
            self._presenter.choose(Layer(scope=Scope.APPLICATION))
        if key:  # a dialog tells what has the focus when it is shown, and only that
            self._dialog.show_option(key)
        elif self._dialog.isHidden():
            self._dialog.focus_search()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        if key:
            self._dialog.show_option(key)

    def open_model(self, path: Path) -> None:
        """Open the dialog with what is set for a model, which need not be loaded."""
        self.open(Layer(scope=Scope.MODEL, name=name_of(path)))

    def close(self) -> None:
        """Close the dialog and write the file."""
        if self._dialog is not None:
            self._dialog.close()
        self.live.save()

    def _make_dialog(self) -> "SettingsDialog":
        from gpt4all_desktop.ui.settings.dialog import SettingsDialog
        from gpt4all_desktop.ui.settings.presenter import SettingsPresenter

        dialog = SettingsDialog(self._window)
        presenter = SettingsPresenter(dialog, self._settings, self.chat, model=lambda: self.model)
        self._presenter = presenter
        dialog.layer_chosen.connect(presenter.choose)
        dialog.value_changed.connect(presenter.set)
        dialog.reset_requested.connect(presenter.reset)
        dialog.reset_group_requested.connect(presenter.reset_group)
        dialog.preset_wanted.connect(presenter.create_preset)
        dialog.preset_renamed.connect(presenter.rename_preset)
        dialog.preset_deleted.connect(presenter.delete_preset)
        dialog.undo_requested.connect(presenter.undo)
        dialog.reload_requested.connect(self._on_dialog_reload_requested)
        dialog.reopen_requested.connect(self._reopen)
        for key, sentence in self._notes.items():
            presenter.set_note(key, sentence)
        presenter.refresh()
        dialog.set_reload_wanted(self.reload_wanted)
        dialog.set_reopen_wanted(self.reopen_wanted)
        return dialog

    def _register_commands(self) -> None:
        commands = [
            Command(
                id="app.settings",
                title=self.tr("S&ettings…"),
                run=self.open,
                shortcut="Ctrl+,",
                keywords=self.tr("preferences options configuration"),
                menu=Menu.FILE,
                section=8,
                role=Role.PREFERENCES,
            ),
            Command(
                id="chat.settings",
                title=self.tr("Settings of this &chat…"),
                run=partial(self.open, CHAT),
                shortcut="Ctrl+Shift+,",
                keywords=self.tr("character instructions system prompt temperature"),
                menu=Menu.CHAT,
                section=8,
            ),
            Command(
                id="view.larger",
                title=self.tr("&Larger text"),
                run=partial(self._zoom, 10),
                shortcut="Ctrl++",
                keywords=self.tr("zoom font size"),
                menu=Menu.VIEW,
                section=5,
            ),
            Command(
                id="view.smaller",
                title=self.tr("S&maller text"),
                run=partial(self._zoom, -10),
                shortcut="Ctrl+-",
                keywords=self.tr("zoom font size"),
                menu=Menu.VIEW,
                section=5,
            ),
            Command(
                id="view.normal",
                title=self.tr("&Normal size of text"),
                run=partial(self._settings.reset, "ui.font_scale"),
                shortcut="Ctrl+0",
                keywords=self.tr("zoom font size"),
                menu=Menu.VIEW,
                section=5,
            ),
        ]
        commands += [
            Command(
                id=f"setting.{option.key}",
                title=translated(option.label),
                context=self.tr("Setting"),
                run=partial(self.open, None, option.key),
                keywords=translated(option.help),
            )
            for option in self._settings.options
        ]
        self._window.commands.add(*commands)

    def _zoom(self, percent: int) -> None:
        scale = int(self._settings.number("ui.font_scale")) + percent
        self._settings.set("ui.font_scale", max(80, min(200, scale)))

    def _show_character(self) -> None:
        chosen = self._settings.text(PRESET_KEY, model=self.model, chat=self.chat.present)
        preset = self._settings.preset(chosen)
        offered = [(each.id, preset_name(each)) for each in self._settings.presets()]
        differs = bool(set(self.chat.present) - {PRESET_KEY})
        self._window.header.set_characters(offered, preset.id if preset else "", differs)

    def _show_reload(self) -> None:
        if self._dialog is not None:
            self._dialog.set_reload_wanted(self.reload_wanted)
            self._dialog.set_reopen_wanted(self.reopen_wanted)

    def _on_settings_changed(self, change: Change) -> None:
        if self._presenter is not None:
            self._presenter.on_settings_changed(change)
        if change.key in ("", PRESET_KEY):
            self._show_character()
        elif change.key == "ui.theme":
            self._window.set_theme_mode(ThemeMode(self._settings.text(change.key)))
        self._show_reload()

    def _on_chat_changed(self) -> None:
        self._show_character()
        if self._presenter is not None:
            self._presenter.on_chat_changed()

    @Slot(object)
    def _on_window_theme_requested(self, mode: ThemeMode) -> None:
        self._settings.set("ui.theme", mode.value)

    @Slot(str)
    def _on_header_character_requested(self, preset_id: str) -> None:
        inherited = self._settings.text(PRESET_KEY, model=self.model)
        if preset_id == inherited:
            self.chat.reset(PRESET_KEY)
        else:
            self.chat.set(PRESET_KEY, encode(preset_id))

    @Slot()
    def _on_character_reset_requested(self) -> None:
        self.chat.clear()

    @Slot()
    def _on_header_chat_settings_requested(self) -> None:
        self.open(CHAT)

    @Slot()
    def _on_dialog_reload_requested(self) -> None:
        self._loaded_with = None
        self._reload()
