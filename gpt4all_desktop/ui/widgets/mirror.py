"""Geometry set by hand, mirrored where text runs from right to left; layouts do that alone.

QStyle.visualRect does the same, but importing QStyle makes 600 members of enumerations, which takes
the start of the program 10 ms.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def mirrored(direction: Qt.LayoutDirection, frame: QRect, box: QRect) -> QRect:
    """Return where a box in a frame belongs, for lines that run in a direction."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return box
    return box.translated(frame.left() + frame.right() - box.left() - box.right(), 0)


def place(widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    """Give a widget its place in its parent, counted from where lines begin."""
    parent = widget.parentWidget()
    rect = QRect(x, y, width, height)
    if parent is not None:
        rect = mirrored(parent.layoutDirection(), parent.rect(), rect)
    widget.setGeometry(rect)
