"""What keys mean, wherever they are pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def writes_text(event: QKeyEvent) -> bool:
    """Return True for a key that writes something, the space bar included."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _COMMAND
