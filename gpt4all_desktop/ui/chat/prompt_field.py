"""The text field of the composer: keys, input methods, and what paste and drop do."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QWidget

from gpt4all_desktop.ui.chat.lines import field_height, text_height
from gpt4all_desktop.ui.theme import body_font
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

if TYPE_CHECKING:
    from gpt4all_desktop.ui.chat.spelling import Spelling, SpellingMarks

PASTE_CHIP_CHARS = 2500
"""Pasted text of that length becomes an attachment; 0 turns that off."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMAND = Qt.KeyboardModifier.ControlModifier


class SendKey(StrEnum):
    """What sends. The other one of the two makes a new line, and Shift+Enter always does."""

    ENTER = "enter"
    CTRL_ENTER = "ctrl+enter"


class PromptField(QPlainTextEdit):
    """Plain text only. Files and long texts are handed to the composer."""

    submitted = Signal()
    """On the key that sends, except while an input method composes."""
    older_requested = Signal()
    """On the up arrow where it has no other use: in the first line, with nothing selected."""
    newer_requested = Signal()
    """On the down arrow in the last line."""
    long_text_pasted = Signal(object)
    """A text, when one was pasted that is long enough for an attachment. As an object: else tens
    of megabytes are made a text of Qt's and back."""
    files_pasted = Signal(object)
    """A list of `Path`s, when files were pasted."""
    image_pasted = Signal()
    """When a picture was pasted."""
    focus_changed = Signal()
    """When the focus came or went."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._composing = False
        self._spelling: Spelling | None = None
        self._marks: SpellingMarks | None = None
        self.send_key = SendKey.ENTER
        self.paste_chip_chars = PASTE_CHIP_CHARS
        self.setFont(body_font(parent.font()))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Message"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text_changed)
        self.horizontalScrollBar().rangeChanged.connect(self._on_sideways_changed)
        self._on_text_changed()

    def height_within(self, most: int) -> int:
        """Return the height for the text, or for as many whole lines as there is room for."""
        return field_height(self, most)

    def say_when_empty(self, words: str) -> None:
        """Say what the field is for while there is no text in it."""
        if words != self.placeholderText():
            self.setPlaceholderText(words)
            if self.isVisible():  # Qt paints it anew only when it comes or goes
                self.viewport().update()

    def replace_text(self, text: str) -> None:
        """Put another text into the field; undo brings the old one back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def composing(self) -> bool:
        """Whether an input method is at work."""
        return self._composing

    def set_spelling(self, spelling: "Spelling") -> None:
        """Mark misspelled words, and offer better ones in the menu."""
        from gpt4all_desktop.ui.chat.spelling import SpellingMarks

        self._spelling = spelling
        self._marks = SpellingMarks(self, spelling, composing=lambda: self.composing)

    def context_menu(self, cursor: QTextCursor) -> QMenu:
        """Return the menu for a place in the text."""
        menu = self.createStandardContextMenu()
        word = self._marks.word_at(cursor) if self._marks is not None else None
        if word is not None and self._spelling is not None:
            from gpt4all_desktop.ui.chat.spelling import SpellingMenu

            SpellingMenu(menu, self, self._spelling, word)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        menu = self.context_menu(cursor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place if by_key else event.globalPos())
        event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._composing:
            if event.key() in _ENTER:
                event.accept()  # it belongs to the input method, which has had it
            else:
                super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Up and self._at_edge(event, QTextCursor.MoveOperation.Up):
            self.older_requested.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Down and self._at_edge(
            event, QTextCursor.MoveOperation.Down
        ):
            self.newer_requested.emit()
            event.accept()
        elif QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Shift+V"):
            self._insert(QGuiApplication.clipboard().text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        self.focus_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._on_text_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = text_height(self, self.height() + 1) is not None
        if fits:
            self.verticalScrollBar().setValue(0)
        elif self.hasFocus():
            self.ensureCursorVisible()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )

    @Slot(int, int)
    def _on_sideways_changed(self, _low: int, high: int) -> None:
        """A space at the end of a line hangs over, and from right to left it moved the text."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.horizontalScrollBar().setValue(high)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()  # dragged files are for the window

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = local_files(source)
        if files:
            self.files_pasted.emit(files)
        elif source.hasText():
            text = source.text()
            if 0 < self.paste_chip_chars <= len(text):
                self.long_text_pasted.emit(text)
            else:
                self._insert(text)
        elif source.hasImage():
            self.image_pasted.emit()

    @Slot()
    def _on_text_changed(self) -> None:
        """Begin lines at the side the first paragraph is read from.

        Each paragraph has its own direction, but plain text has one alignment for all of them.
        Without any text the caret stands where the words that invite to write begin.
        """
        option, document = self.document().defaultTextOption(), self.document()
        first = document.firstBlock().textDirection()
        read_from = self.layoutDirection() if document.isEmpty() else first
        right = read_from is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != side:
            option.setAlignment(side)
            document.setDefaultTextOption(option)

    def _enter(self, event: QKeyEvent) -> None:
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._insert("\n")
        elif self.send_key is SendKey.ENTER or event.modifiers() & _COMMAND:
            self.submitted.emit()
        else:
            self._insert("\n")

    def _insert(self, text: str) -> None:
        self.insertPlainText(text.replace("\r\n", "\n").replace("\r", "\n"))
        self.ensureCursorVisible()

    def _at_edge(self, event: QKeyEvent, move: QTextCursor.MoveOperation) -> bool:
        """Return True if an arrow key cannot move the cursor that way."""
        keypad = Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, keypad):
            return False
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(move)


def local_files(source: QMimeData) -> list[Path]:
    """Return the files of this computer that are pasted or dragged."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
