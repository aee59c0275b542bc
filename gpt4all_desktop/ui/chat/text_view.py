"""Read-only text of a model or a user: selectable, growing, loading nothing."""

import math
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from gpt4all_desktop.ui.widgets.button import KEYBOARD_REASONS

_PASSED_ON = frozenset(
    {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space}
)
"""Keys that scroll the transcript, not the text."""


class TextView(QTextBrowser):
    """Selectable text that grows at its end without touching what is selected."""

    selection_began = Signal()
    """When the user begins to select here."""
    caret_moved = Signal(QRect)
    """When the keyboard brought or moved the caret, with its place in this widget."""
    focus_ringed = Signal()
    """When keyboard focus came or went."""

    def __init__(self, parent: QWidget | None, *, wrap: bool) -> None:
        super().__init__(parent)
        self._wrap = wrap
        self._line = self._empty = QTextBlockFormat()
        self._shown = 0
        self._had_selection = False
        self._appending = False
        self.ring = False
        """True while focus came by keyboard."""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAcceptDrops(False)
        self.setLineWrapMode(
            QTextEdit.LineWrapMode.FixedPixelWidth if wrap else QTextEdit.LineWrapMode.NoWrap
        )
        self.setWordWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if wrap
            else QTextOption.WrapMode.NoWrap
        )
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)

        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def has_selection(self) -> bool:
        return self.textCursor().hasSelection()

    def set_shapes(self, line: QTextBlockFormat, empty: QTextBlockFormat) -> None:
        """Set how lines look, and how empty lines do."""
        self._line, self._empty = line, empty

    def set_text(self, text: str) -> None:
        """Show text instead of the present one."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(self._line)
        self._insert(cursor, text)
        self._shown = len(text)
        start = self.textCursor()  # Qt has moved the caret along with the text
        start.setPosition(0)
        self.setTextCursor(start)

    def append_rest(self, text: str) -> None:
        """Append what `text` has more than was shown before."""
        if len(text) <= self._shown:
            return
        mine = self.textCursor()
        anchor, position = mine.anchor(), mine.position()
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        at_end = end.position() in (anchor, position)
        across = self.horizontalScrollBar().value()
        self._appending = True
        self._insert(end, text[self._shown :])
        if at_end:  # Qt moves a caret that stands where text is inserted
            mine.setPosition(anchor)
            mine.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(mine)
        self.horizontalScrollBar().setValue(across)
        self._appending = False
        self._shown = len(text)

    def text_height(self, width: int) -> int:
        """Return the height of the whole text at a width."""
        if self._wrap:
            self.wrap_at(width)
        return math.ceil(self.document().size().height())

    def wrap_at(self, width: int) -> None:
        """Break lines at a width, whatever width the widget has at the moment."""
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)

    def text_width(self) -> int:
        """Return the width the text would like, at most that of the last `text_height`."""
        return math.ceil(self.document().idealWidth())

    def position_at(self, y: int) -> tuple[int, int]:
        """Return the first character of the line at y, and how far above y the line begins."""
        cursor = self.cursorForPosition(QPoint(0, max(0, y)))
        return cursor.position(), y - self.cursorRect(cursor).top()

    def y_of(self, position: int) -> int:
        """Return where the line of a character begins."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        layout = self.document().documentLayout()
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        top = layout.blockBoundingRect(block).top()
        return round(top + (line.y() if line.isValid() else 0))

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: the text was written by a model.

        The empty bytes matter: for None, QTextDocument would go on and open local files itself.
        """
        return QByteArray()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:
        sideways = abs(event.angleDelta().x()) > abs(event.angleDelta().y())
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        bar = self.horizontalScrollBar()
        if bar.maximum() > 0 and (sideways or shifted):
            delta = event.angleDelta().x() or event.angleDelta().y()
            bar.setValue(bar.value() - delta // 2)
            event.accept()
        else:
            event.ignore()  # the transcript scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _PASSED_ON and plain:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ring = event.reason() in KEYBOARD_REASONS
        if self.ring:
            self.focus_ringed.emit()
            self.caret_moved.emit(self.cursorRect())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.ring:
            self.ring = False
            self.focus_ringed.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        has = self.has_selection
        if has and not self._had_selection:
            self.selection_began.emit()
        self._had_selection = has

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.hasFocus() and not self._appending:
            self.caret_moved.emit(self.cursorRect())

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        lines = text.split("\n")
        cursor.insertText(lines[0])
        for index, line in enumerate(lines[1:], start=2):
            between = not line and index < len(lines)
            cursor.insertBlock(self._empty if between else self._line)
            cursor.insertText(line)
