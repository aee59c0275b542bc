"""A combination of keys from an X server, over a connection of its own.

`XGrabKey` is given one key with its modifiers, in four variants: with and without CapsLock and
NumLock. The server sends presses of these to this connection, and of nothing else.
"""

import ctypes
from collections.abc import Callable
from typing import Any, Final, Self

from PySide6.QtCore import QKeyCombination, QObject, QSocketNotifier, Qt

from gpt4all_desktop.ui.desktop.hotkey import Grab

_MODIFIERS: Final = {
    Qt.KeyboardModifier.ShiftModifier: 1 << 0,
    Qt.KeyboardModifier.ControlModifier: 1 << 2,
    Qt.KeyboardModifier.AltModifier: 1 << 3,  # Mod1
    Qt.KeyboardModifier.MetaModifier: 1 << 6,  # Mod4
}
_SHIFT: Final = 1 << 0
_CAPS_LOCK: Final = 1 << 1
_NUM_LOCK: Final = 1 << 4  # Mod2
_LOCKS: Final = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)
_KEY_PRESS: Final = 2
_MAPPING_NOTIFY: Final = 34
_ASYNC: Final = 1
_EVENT_LONGS: Final = 24  # XEvent is padded to these

_SYMBOLS: Final = {
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Menu: 0xFF67,
    Qt.Key.Key_Enter: 0xFF8D,
    Qt.Key.Key_Delete: 0xFFFF,
}
_F1: Final = 0xFFBE
_LATIN_1: Final = 0x100
_UNICODE: Final = 0x01000000

_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class X11Grabber:
    """See `hotkey.Grabber`."""

    def __init__(self, xlib: Any, display: Any, pressed: Callable[[], None]) -> None:
        """Take over a connection. Use `open`."""
        self._x = xlib
        self._display = display
        self._root = xlib.XDefaultRootWindow(display)
        self._pressed = pressed
        self._keys: QKeyCombination | None = None
        self._parent = QObject()
        self._notifier = QSocketNotifier(
            xlib.XConnectionNumber(display), QSocketNotifier.Type.Read, self._parent
        )
        self._notifier.activated.connect(self._on_readable)

    @classmethod
    def open(cls, pressed: Callable[[], None]) -> Self | None:
        """Connect to the X server; None where that is impossible."""
        xlib = _library()
        display = xlib.XOpenDisplay(None) if xlib is not None else None
        return cls(xlib, display, pressed) if display else None

    def grab(self, keys: QKeyCombination) -> Grab:
        """See `hotkey.Grabber`."""
        symbol = symbol_of(keys.key())
        code = self._x.XKeysymToKeycode(self._display, symbol) if symbol else 0
        if not code:
            return Grab.NO_KEY
        modifiers = sum(bit for name, bit in _MODIFIERS.items() if keys.keyboardModifiers() & name)
        if self._needs_shift(code, symbol):
            modifiers |= _SHIFT
        self._keys = keys
        failed = False

        def on_error(_display: object, _event: object) -> int:
            nonlocal failed
            failed = True
            return 0

        # Xlib has one handler for the process; without ours an error would end it.
        handler = _ErrorHandler(on_error)
        before = self._x.XSetErrorHandler(handler)
        for locks in _LOCKS:
            self._x.XGrabKey(self._display, code, modifiers | locks, self._root, 0, _ASYNC, _ASYNC)
        self._x.XSync(self._display, 0)
        self._x.XSetErrorHandler(before)
        return Grab.TAKEN if failed else Grab.DONE

    def release(self) -> None:
        """See `hotkey.Grabber`."""
        if self._display is not None:
            self._notifier.setEnabled(False)
            self._parent.deleteLater()
            self._x.XCloseDisplay(self._display)  # which releases the key
            self._display = None

    def _needs_shift(self, code: int, symbol: int) -> bool:
        """Return True for a sign that is typed with Shift, such as "!"."""
        plain, shifted = (self._x.XkbKeycodeToKeysym(self._display, code, 0, at) for at in (0, 1))
        return bool(plain != symbol and shifted == symbol)

    def _on_readable(self) -> None:
        event = (ctypes.c_long * _EVENT_LONGS)()
        kind = ctypes.cast(event, ctypes.POINTER(ctypes.c_int))
        while self._display is not None and self._x.XPending(self._display):
            self._x.XNextEvent(self._display, event)
            if kind[0] == _KEY_PRESS:
                self._pressed()
            elif kind[0] == _MAPPING_NOTIFY and self._keys is not None:  # another layout
                self._x.XRefreshKeyboardMapping(event)
                self._x.XUngrabKey(self._display, 0, 1 << 15, self._root)  # any key, AnyModifier
                self.grab(self._keys)


def symbol_of(key: Qt.Key) -> int:
    """Return the X keysym of a key of Qt; 0 if there is none."""
    if key in _SYMBOLS:
        return _SYMBOLS[key]
    if Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F35.value:
        return _F1 + key.value - Qt.Key.Key_F1.value
    if key.value >= Qt.Key.Key_Escape.value:  # the keys of Qt that are no characters
        return 0
    character = ord(chr(key.value).lower())
    return character if character < _LATIN_1 else _UNICODE | character


def _library() -> Any:
    try:
        xlib = ctypes.CDLL("libX11.so.6")  # find_library would run compilers for 0.2 s
    except OSError:
        return None
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XOpenDisplay.argtypes = [ctypes.c_char_p]
    xlib.XSetErrorHandler.restype = ctypes.c_void_p
    xlib.XSetErrorHandler.argtypes = [ctypes.c_void_p]
    xlib.XDefaultRootWindow.restype = ctypes.c_ulong
    xlib.XKeysymToKeycode.restype = ctypes.c_ubyte
    xlib.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    xlib.XkbKeycodeToKeysym.restype = ctypes.c_ulong
    xlib.XkbKeycodeToKeysym.argtypes = [
        ctypes.c_void_p,
        ctypes.c_ubyte,
        ctypes.c_uint,
        ctypes.c_uint,
    ]
    xlib.XGrabKey.argtypes = [
        ctypes.c_void_p,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.c_ulong,
        ctypes.c_int,
        ctypes.c_int,
        ctypes.c_int,
    ]
    xlib.XUngrabKey.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_ulong]
    xlib.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    xlib.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    xlib.XRefreshKeyboardMapping.argtypes = [ctypes.c_void_p]
    for name in ("XDefaultRootWindow", "XConnectionNumber", "XPending", "XCloseDisplay"):
        getattr(xlib, name).argtypes = [ctypes.c_void_p]
    return xlib
