"""The icon in the tray of the desktop, and notifications."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from gpt4all_desktop.ui import icons

NOTICE_MS = 8000
"""How long a notification asks to be shown."""


class Tray(QObject):
    """Shows an icon while wanted and where there is a tray."""

    open_requested = Signal()
    """When the user wants to see the window."""
    quick_ask_requested = Signal()
    """When the user has a short question."""
    quit_requested = Signal()
    """When the user wants the program to end."""

    def __init__(
        self,
        window: QWidget,
        *,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        """Args: available: asked whether the desktop has a tray."""
        super().__init__(window)
        self._available = available
        self._menu = QMenu(window)
        self._menu.addAction(self.tr("&Open GPT4All Desktop")).triggered.connect(
            self.open_requested
        )
        self._menu.addAction(self.tr("Quick &question…")).triggered.connect(
            self.quick_ask_requested
        )
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Quit")).triggered.connect(self.quit_requested)
        self._icon = QSystemTrayIcon(icons.app_icon(), self)
        self._icon.setToolTip("GPT4All Desktop")
        self._icon.setContextMenu(self._menu)
        self._wanted = False

        self._icon.activated.connect(self._on_icon_activated)
        self._icon.messageClicked.connect(self.open_requested)

    @property
    def available(self) -> bool:
        """Whether the desktop has a tray."""
        return self._available()

    @property
    def shown(self) -> bool:
        """Whether the program can be reached through the tray."""
        return self._wanted and self.available

    @property
    def menu(self) -> QMenu:
        return self._menu

    def set_wanted(self, wanted: bool) -> None:
        """Show the icon or take it away."""
        self._wanted = wanted
        if self.available or not wanted:
            self._icon.setVisible(wanted)

    def notify(self, title: str, text: str) -> bool:
        """Tell the user something; return False where the desktop has no way to."""
        if not self.available or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.show()  # without an icon there are no messages
        self._icon.showMessage(title, text, icons.app_icon(), NOTICE_MS)
        return True

    def tidy(self) -> None:
        """Take away an icon that was there for a notification only."""
        self._icon.setVisible(self.shown)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()
