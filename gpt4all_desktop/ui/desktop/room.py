"""Wires the desktop around the window: tray, quick question, notifications, second starts."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.chats.reply import Finished, StopReason
from gpt4all_desktop.settings import Change, Settings
from gpt4all_desktop.ui.commands import Command, Menu
from gpt4all_desktop.ui.desktop.instance import Wish
from gpt4all_desktop.ui.main_window import MainWindow

LONG_REPLY_S = 8.0
"""Replies that take longer are worth a notification; shorter ones are waited for."""

if TYPE_CHECKING:
    from gpt4all_desktop.ui.desktop.hotkey import Hotkey
    from gpt4all_desktop.ui.desktop.quick_ask import QuickAsk
    from gpt4all_desktop.ui.desktop.tray import Tray


class DesktopRoom(QObject):
    """What the window does outside of itself."""

    def __init__(
        self,
        settings: Settings,
        window: MainWindow,
        *,
        ask: Callable[[str], None],
        note: Callable[[str, str], None] = lambda _key, _sentence: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Build what the first frame needs; the rest comes with `make_ready`, or when it is used.

        Args:
            settings: whether there is a tray icon, notifications, a key.
            window: in the middle of it.
            ask: begins a new chat with a question.
            note: says beside a setting why it has no effect.
            clock: in seconds.
        """
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._ask = ask
        self._note = note
        self._clock = clock
        self._began: float | None = None
        self._quick: QuickAsk | None = None
        self._tray: Tray | None = None
        self._hotkey: Hotkey | None = None
        window.set_stays_open(self._stays_open)
        settings.add_listener(self._on_settings_changed)
        window.commands.add(
            Command(
                id="chat.quick",
                title=self.tr("&Quick question…"),
                run=self.quick_ask,
                shortcut="Ctrl+Alt+N",
                keywords=self.tr("ask small window"),
                menu=Menu.FILE,
            )
        )

    def make_ready(self) -> None:
        """Show the icon in the tray and take the key, as the settings say."""
        self._apply_tray()
        self._apply_hotkey()

    @property
    def tray(self) -> "Tray":
        """The icon in the tray, and notifications."""
        if self._tray is None:
            from gpt4all_desktop.ui.desktop.tray import Tray

            self._tray = Tray(self._window)
            self._tray.open_requested.connect(self.bring_forward)
            self._tray.quick_ask_requested.connect(self.quick_ask)
            self._tray.quit_requested.connect(self._window.quit)
        return self._tray

    @property
    def hotkey(self) -> "Hotkey":
        """What has the key that opens the small window. Made for those who want one."""
        if self._hotkey is None:
            from gpt4all_desktop.ui.desktop.hotkey import Hotkey

            self._hotkey = Hotkey(self)
            queued = Qt.ConnectionType.QueuedConnection
            self._hotkey.pressed.connect(self._on_hotkey_pressed, queued)
        return self._hotkey

    @property
    def quick(self) -> "QuickAsk | None":
        """The small window, once it was opened."""
        return self._quick

    @Slot()
    def bring_forward(self) -> None:
        """Show the window before all others."""
        if self._tray is not None:
            self._tray.tidy()
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def quick_ask(self) -> None:
        """Open the small window."""
        if self._quick is None:
            from gpt4all_desktop.ui.desktop.quick_ask import QuickAsk

            self._quick = QuickAsk(self._window)
            self._quick.asked.connect(self._on_quick_asked)
        self._quick.appear()

    def close(self) -> None:
        """Leave the key to other programs."""
        if self._hotkey is not None:
            self._hotkey.close()

    @Slot()
    def on_reply_progressed(self) -> None:
        """A reply is being made."""
        if self._began is None:
            self._began = self._clock()

    @Slot(object)
    def on_reply_finished(self, finished: Finished) -> None:
        """A reply is there."""
        if finished.reason is StopReason.STOPPED:
            self._began = None
            return
        self._say(self.tr("The reply is ready."))

    @Slot()
    def on_reply_failed(self) -> None:
        """A reply broke off."""
        self._say(self.tr("The reply broke off."))

    def fulfil(self, wish: Wish) -> None:
        """Show what a second start wanted to see."""
        if wish.quick_ask:
            self.quick_ask()
        else:
            self.bring_forward()

    def _say(self, sentence: str) -> None:
        began, self._began = self._began, None
        if began is None or self._clock() - began < LONG_REPLY_S:
            return
        if self._window.isActiveWindow() or not self._settings.flag("ui.notifications"):
            return
        QApplication.alert(self._window)
        self.tray.notify(self._window.windowTitle(), sentence)

    def _stays_open(self) -> bool:
        """Closing the window only hides it."""
        return self._tray is not None and self._tray.shown

    def _apply_tray(self) -> None:
        wanted = self._settings.flag("ui.tray")
        if wanted or self._tray is not None:
            self.tray.set_wanted(wanted)
        missing = self.tr("Your desktop has no tray, so closing the window ends the program.")
        self._note("ui.tray", missing if wanted and not self._stays_open() else "")
        QApplication.setQuitOnLastWindowClosed(not self._stays_open())

    def _on_settings_changed(self, change: Change) -> None:
        if change.key == "ui.tray":
            self._apply_tray()
        elif change.key == "desktop.hotkey":
            self._apply_hotkey()

    def _apply_hotkey(self) -> None:
        keys = self._settings.text("desktop.hotkey")
        sentence = self.hotkey.set_keys(keys) if keys or self._hotkey is not None else ""
        self._note("desktop.hotkey", sentence)
        if sentence:
            self._window.show_toast(sentence)

    @Slot()
    def _on_hotkey_pressed(self) -> None:
        if self._quick is None or not self._quick.isActiveWindow():
            self.quick_ask()

    @Slot(str)
    def _on_quick_asked(self, text: str) -> None:
        self.bring_forward()
        self._ask(text)
