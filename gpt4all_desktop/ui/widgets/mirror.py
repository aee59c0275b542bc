"""Geometry set by hand, mirrored where text runs from right to left; layouts do that alone."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget


def place(widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    """Give a widget its place in its parent, counted from where lines begin."""
    parent = widget.parentWidget()
    rect = QRect(x, y, width, height)
    if parent is not None:
        rect = QStyle.visualRect(parent.layoutDirection(), parent.rect(), rect)
    widget.setGeometry(rect)
