"""The icon in the tray of the desktop, and notifications."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from gpt4all_desktop import paths
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
        send: "Callable[[str, str], bool] | None" = None,
    ) -> None:
        """Build it, hidden.

        Args:
            window: what the menu belongs to.
            available: asked whether the desktop has a tray.
            send: shows a notification where there is no tray; None is the desktop's way.
        """
        super().__init__(window)
        self._available = available
        self._send = send or _send_notification
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
    def icon_visible(self) -> bool:
        """Whether the icon is there, wanted or for a notification."""
        return self._icon.isVisible()

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
            return self._send(title, text)
        self._icon.show()  # without an icon there are no messages
        self._icon.showMessage(title, text, icons.app_icon(), NOTICE_MS)
        QTimer.singleShot(NOTICE_MS, self, self.tidy)
        return True

    @Slot()
    def tidy(self) -> None:
        """Take away an icon that was there for a notification only."""
        self._icon.setVisible(self.shown)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()


def _send_notification(title: str, text: str) -> bool:
    """Show a notification as programs of the desktop do; GNOME has no tray, but this.

    Qt can do it with a tray only, and PySide cannot send the numbers the interface wants.
    """
    program = QStandardPaths.findExecutable("notify-send")
    icon = paths.resource("icons/app.svg")
    arguments = ["--app-name=GPT4All Desktop", f"--icon={icon}", f"--expire-time={NOTICE_MS}"]
    if not program:
        return False
    started = QProcess.startDetached(program, [*arguments, title, text])
    return bool(started[0] if isinstance(started, tuple) else started)
