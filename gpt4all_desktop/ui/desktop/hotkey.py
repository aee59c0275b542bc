"""One combination of keys that reaches the program from any other one.

The system is asked for that combination alone and tells of nothing else that is typed. How it is
asked differs: `hotkey_x11`, `hotkey_windows`, `hotkey_macos`. Under Wayland a program cannot ask;
the desktop has a place where the user can.
"""

import os
import sys
from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QKeyCombination, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence


class Grab(Enum):
    """How asking for a combination ended."""

    DONE = auto()
    TAKEN = auto()
    """Another program has it."""
    NO_KEY = auto()
    """The keyboard has no such key."""
    IMPOSSIBLE = auto()
    """Programs cannot ask for keys here."""


class Grabber(Protocol):
    """The way a system is asked. `pressed` is called in any thread."""

    def grab(self, keys: QKeyCombination) -> Grab:
        """Have a combination told; one at a time."""
        ...

    def release(self) -> None:
        """Have nothing told any more. Harmless when repeated."""
        ...


class Hotkey(QObject):
    """Holds a combination from `set_keys` until `close`."""

    pressed = Signal()
    """When the combination was pressed, in whatever program."""

    def __init__(
        self,
        parent: QObject,
        *,
        grabber: "Callable[[Callable[[], None]], Grabber | None] | None" = None,
    ) -> None:
        """Args: grabber: makes the way to ask, of what shall be called; None is the system's."""
        super().__init__(parent)
        self._make = grabber or system_grabber
        self._grabber: Grabber | None = None

    def set_keys(self, keys: str) -> str:
        """Ask for a combination instead of the present one; "" for none.

        Args:
            keys: as in the settings, such as "Ctrl+Alt+Space".

        Returns:
            What is wrong and what to do about it, in a sentence; "" if nothing is.
        """
        self.close()
        sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
        if sequence.isEmpty():
            return ""
        self._grabber = self._make(self.pressed.emit)
        wanted: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs lack it
        ended = Grab.IMPOSSIBLE if self._grabber is None else self._grabber.grab(wanted)
        if ended is not Grab.DONE:
            self.close()
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        return self._sentence(ended).format(keys=shown)

    def close(self) -> None:
        """Leave the keys to others. Harmless when repeated."""
        grabber, self._grabber = self._grabber, None
        if grabber is not None:
            grabber.release()

    def _sentence(self, ended: Grab) -> str:
        if ended is Grab.TAKEN:
            return self.tr("Another program uses {keys} already: choose another combination.")
        if ended is Grab.NO_KEY:
            return self.tr("Your keyboard has no keys for {keys}: choose another combination.")
        if ended is Grab.IMPOSSIBLE:
            return self.tr(
                "Your desktop does not let programs choose a key: in its keyboard settings, set "
                "one for the command “gpt4all-desktop --quick-ask”."
            )
        return ""


def system_grabber(pressed: Callable[[], None]) -> Grabber | None:
    """Return the way this system is asked; None where there is none."""
    platform = QGuiApplication.platformName()
    if sys.platform == "win32" and platform == "windows":
        from gpt4all_desktop.ui.desktop.hotkey_windows import WindowsGrabber

        return WindowsGrabber(pressed)
    if sys.platform == "darwin" and platform == "cocoa":
        from gpt4all_desktop.ui.desktop.hotkey_macos import MacGrabber

        return MacGrabber.open(pressed)
    # X11 programs under Wayland hear the keys of each other only.
    if platform == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
        from gpt4all_desktop.ui.desktop.hotkey_x11 import X11Grabber

        return X11Grabber.open(pressed)
    return None
