"""Settings that take effect at once, and the file they are written to."""

from PySide6.QtCore import QObject, QTimer, Slot

from gpt4all_desktop.settings import Change, Settings
from gpt4all_desktop.ui.chat.composer import Composer
from gpt4all_desktop.ui.chat.prompt_field import SendKey
from gpt4all_desktop.ui.theme import Motion, Theme, ThemeMode

SAVE_MS = 400
"""After the last change the file is written: typing does not write it per letter."""


class LiveSettings(QObject):
    """Keeps theme, font and composer at what the settings say."""

    def __init__(self, settings: Settings, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._composer: Composer | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)

        self._timer.timeout.connect(self.save_soon)
        settings.add_listener(self._on_settings_changed)
        for key in ("ui.theme", "ui.font_scale", "ui.reduced_motion"):
            self._apply(key)

    def set_composer(self, composer: Composer) -> None:
        """Keep a composer at what the settings say, too."""
        self._composer = composer
        self._apply("ui.send_key")
        self._apply("composer.paste_chip_chars")

    @Slot()
    def save_soon(self) -> None:
        """Begin to write the file: the window closes, and does not wait for the disk."""
        self._timer.stop()
        self._settings.save_soon()

    def save(self) -> None:
        """Have the file written when this returns: the program ends."""
        self._timer.stop()
        self._settings.save()

    def _on_settings_changed(self, change: Change) -> None:
        self._apply(change.key)
        self._timer.start()

    def _apply(self, key: str) -> None:
        settings = self._settings
        if key == "ui.theme":
            self._theme.set_mode(ThemeMode(settings.text(key)))
        elif key == "ui.font_scale":
            self._theme.set_scale(int(settings.number(key)))
        elif key == "ui.reduced_motion":
            self._theme.set_motion(Motion(settings.text(key)))
        elif self._composer is None:
            return
        elif key == "ui.send_key":
            self._composer.set_send_key(SendKey(settings.text(key)))
        elif key == "composer.paste_chip_chars":
            self._composer.set_paste_chip_chars(int(settings.number(key)))
