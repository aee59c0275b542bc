"""A combination of keys from macOS: `RegisterEventHotKey` needs no permission to watch keys."""

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any, Final, Self

from PySide6.QtCore import QKeyCombination, Qt

from gpt4all_desktop.ui.desktop.hotkey import Grab

_MODIFIERS: Final = {
    Qt.KeyboardModifier.ControlModifier: 0x0100,  # Qt's name for the command key
    Qt.KeyboardModifier.ShiftModifier: 0x0200,
    Qt.KeyboardModifier.AltModifier: 0x0800,
    Qt.KeyboardModifier.MetaModifier: 0x1000,  # Qt's name for the control key
}
_KEYBOARD: Final = int.from_bytes(b"keyb")
_HOT_KEY_PRESSED: Final = 5
_SIGNATURE: Final = int.from_bytes(b"G4AQ")

_PLACES: Final = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.\0\0`"  # by virtual key code
_CODES: Final = {
    Qt.Key.Key_Return: 36,
    Qt.Key.Key_Tab: 48,
    Qt.Key.Key_Space: 49,
    Qt.Key.Key_Backspace: 51,
    Qt.Key.Key_Escape: 53,
    Qt.Key.Key_Enter: 76,
    Qt.Key.Key_F5: 96,
    Qt.Key.Key_F6: 97,
    Qt.Key.Key_F7: 98,
    Qt.Key.Key_F3: 99,
    Qt.Key.Key_F8: 100,
    Qt.Key.Key_F9: 101,
    Qt.Key.Key_F11: 103,
    Qt.Key.Key_F13: 105,
    Qt.Key.Key_F16: 106,
    Qt.Key.Key_F14: 107,
    Qt.Key.Key_F10: 109,
    Qt.Key.Key_F12: 111,
    Qt.Key.Key_F15: 113,
    Qt.Key.Key_Home: 115,
    Qt.Key.Key_PageUp: 116,
    Qt.Key.Key_Delete: 117,
    Qt.Key.Key_F4: 118,
    Qt.Key.Key_End: 119,
    Qt.Key.Key_F2: 120,
    Qt.Key.Key_PageDown: 121,
    Qt.Key.Key_F1: 122,
    Qt.Key.Key_Left: 123,
    Qt.Key.Key_Right: 124,
    Qt.Key.Key_Down: 125,
    Qt.Key.Key_Up: 126,
}


class _EventType(ctypes.Structure):
    _fields_ = (("kind_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


class _HotKeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacGrabber:
    """See `hotkey.Grabber`."""

    def __init__(self, carbon: Any, pressed: Callable[[], None]) -> None:
        """Use `open`."""
        self._carbon = carbon
        self._pressed = pressed
        self._handler = _Handler(self._on_pressed)  # as long as it may be called
        self._handler_ref = ctypes.c_void_p()
        self._key_ref = ctypes.c_void_p()

    @classmethod
    def open(cls, pressed: Callable[[], None]) -> Self | None:
        """Find the system's library; None where there is none."""
        name = ctypes.util.find_library("Carbon")
        if name is None:
            return None
        carbon = ctypes.CDLL(name)
        carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
        carbon.InstallEventHandler.argtypes = [
            ctypes.c_void_p,
            _Handler,
            ctypes.c_ulong,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ]
        carbon.RegisterEventHotKey.argtypes = [
            ctypes.c_uint32,
            ctypes.c_uint32,
            _HotKeyId,
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
        ]
        carbon.UnregisterEventHotKey.argtypes = [ctypes.c_void_p]
        carbon.RemoveEventHandler.argtypes = [ctypes.c_void_p]
        return cls(carbon, pressed)

    def grab(self, keys: QKeyCombination) -> Grab:
        """See `hotkey.Grabber`."""
        code = code_of(keys.key())
        if code is None:
            return Grab.NO_KEY
        modifiers = sum(bit for name, bit in _MODIFIERS.items() if keys.keyboardModifiers() & name)
        target = self._carbon.GetApplicationEventTarget()
        kind = _EventType(_KEYBOARD, _HOT_KEY_PRESSED)
        self._carbon.InstallEventHandler(
            target, self._handler, 1, ctypes.byref(kind), None, ctypes.byref(self._handler_ref)
        )
        status = self._carbon.RegisterEventHotKey(
            code, modifiers, _HotKeyId(_SIGNATURE, 1), target, 0, ctypes.byref(self._key_ref)
        )
        return Grab.TAKEN if status else Grab.DONE

    def release(self) -> None:
        """See `hotkey.Grabber`."""
        if self._key_ref:
            self._carbon.UnregisterEventHotKey(self._key_ref)
            self._key_ref = ctypes.c_void_p()
        if self._handler_ref:
            self._carbon.RemoveEventHandler(self._handler_ref)
            self._handler_ref = ctypes.c_void_p()

    def _on_pressed(self, _next: object, _event: object, _data: object) -> int:
        self._pressed()
        return 0


def code_of(key: Qt.Key) -> int | None:
    """Return the virtual key code of a key, by its place on a keyboard of the US; None without."""
    if key in _CODES:
        return _CODES[key]
    sign = chr(key.value).lower() if 0 < key.value < 0x80 else ""
    found = _PLACES.find(sign) if sign else -1
    return found if found >= 0 else None
