"""How high a field must be for the text that is typed into it."""

import math

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit


def text_height(field: QPlainTextEdit, most: float) -> int | None:
    """Return the height of all lines together; None where it is more than `most`.

    Lines are measured, not counted: those of other scripts may be higher. A long text is not
    measured to its end.
    """
    document = field.document()
    layout, block, height = document.documentLayout(), document.begin(), 0.0
    while block.isValid():
        height += layout.blockBoundingRect(block).height()
        if height > most:
            return None
        block = block.next()
    return math.ceil(height)


def field_height(field: QPlainTextEdit, most: float) -> int:
    """Return the height for all of the text, or for as many whole lines as `most` has room for."""
    height = text_height(field, most)
    if height is None:
        line = field.fontMetrics().lineSpacing()
        height = max(1, int(most // line)) * line
    return height + 1


def wrap_at(field: QPlainTextEdit, width: int) -> None:
    """Give a field a width, so that its lines are broken there, even while it is not shown."""
    before = field.size()
    if width == before.width():
        return
    field.resize(width, max(1, before.height()))
    if not field.isVisible():  # Qt would tell it when it is
        for widget in (field, field.viewport()):
            QApplication.sendEvent(widget, QResizeEvent(widget.size(), before))
