"""A combination of keys from Windows: `RegisterHotKey`, in a thread that waits for nothing else."""

import ctypes
import threading
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QKeyCombination, Qt

from gpt4all_desktop.ui.desktop.hotkey import Grab

_MODIFIERS: Final = {
    Qt.KeyboardModifier.AltModifier: 0x0001,
    Qt.KeyboardModifier.ControlModifier: 0x0002,
    Qt.KeyboardModifier.ShiftModifier: 0x0004,
    Qt.KeyboardModifier.MetaModifier: 0x0008,
}
_SHIFT: Final = 0x0004
_NO_REPEAT: Final = 0x4000
_WM_QUIT: Final = 0x0012
_WM_HOTKEY: Final = 0x0312
_ID: Final = 1
_JOIN_S: Final = 2.0

_CODES: Final = {
    Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Enter: 0x0D,
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_Escape: 0x1B,
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Print: 0x2C,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
    Qt.Key.Key_Menu: 0x5D,
}
_F1: Final = 0x70


class WindowsGrabber:
    """See `hotkey.Grabber`."""

    def __init__(self, pressed: Callable[[], None]) -> None:
        self._pressed = pressed
        self._user: Any = getattr(ctypes, "windll").user32  # noqa: B009 - Windows only
        self._kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009
        self._thread: threading.Thread | None = None
        self._thread_id = 0
        self._registered = False

    def grab(self, keys: QKeyCombination) -> Grab:
        """See `hotkey.Grabber`."""
        code, shift = self._code_of(keys.key())
        if not code:
            return Grab.NO_KEY
        modifiers = sum(bit for name, bit in _MODIFIERS.items() if keys.keyboardModifiers() & name)
        modifiers |= _NO_REPEAT | shift
        known = threading.Event()
        self._thread = threading.Thread(
            target=self._wait, args=(modifiers, code, known), name="hotkey", daemon=True
        )
        self._thread.start()
        known.wait(_JOIN_S)
        return Grab.DONE if self._registered else Grab.TAKEN

    def release(self) -> None:
        """See `hotkey.Grabber`."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._user.PostThreadMessageW(self._thread_id, _WM_QUIT, 0, 0)
            thread.join(_JOIN_S)

    def _wait(self, modifiers: int, code: int, known: threading.Event) -> None:
        """Register the key for this thread, and wait for it until told to end."""
        from ctypes import wintypes

        self._thread_id = self._kernel.GetCurrentThreadId()
        self._registered = bool(self._user.RegisterHotKey(None, _ID, modifiers, code))
        known.set()
        if not self._registered:
            return
        message = wintypes.MSG()
        while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _WM_HOTKEY:
                self._pressed()
        self._user.UnregisterHotKey(None, _ID)

    def _code_of(self, key: Qt.Key) -> tuple[int, int]:
        """Return the virtual key and the Shift it needs; 0 if there is none."""
        if key in _CODES:
            return _CODES[key], 0
        if Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F24.value:
            return _F1 + key.value - Qt.Key.Key_F1.value, 0
        if key.value > 0xFFFF:
            return 0, 0
        found = self._user.VkKeyScanW(ctypes.c_wchar(chr(key.value).lower()))
        if found & 0xFFFF == 0xFFFF:
            return 0, 0
        return found & 0xFF, _SHIFT if found & 0x100 else 0
