"""Read-only text of a model or a user: selectable, growing, loading nothing."""

import math
import sys
from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from gpt4all_desktop.ui.chat.glyphs import MOVING, keep_glyphs
from gpt4all_desktop.ui.theme import Shade
from gpt4all_desktop.ui.widgets.focus_ring import KEYBOARD_REASONS

_PASSED_ON = frozenset(
    {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space}
)
"""Keys that scroll the transcript, not the text."""


_NOWHERE = sys.maxsize
_CLUSTER = 3.0
"""How far before new text letters may look different because of it, in heights of the line."""
_NO_UPDATES = Qt.WidgetAttribute.WA_UpdatesDisabled


class _Change:
    """What is being done to a text. Not in the widget: setting its attributes takes much longer."""

    __slots__ = ("first", "going_on", "lines", "only_more")

    def __init__(self) -> None:
        self.going_on = False
        self.begin(0)

    def begin(self, lines: int) -> None:
        """Begin anew. Args: lines: how many the last paragraph has."""
        self.first, self.only_more = _NOWHERE, True
        """The first position that was changed; nothing was taken away."""
        self.lines = lines


class TextView(QTextBrowser):
    """Selectable text that grows at its end without touching what is selected."""

    selection_began = Signal()
    """When the user begins to select here."""
    caret_moved = Signal(QRect)
    """When the keyboard brought or moved the caret, with its place in this widget."""
    focus_ringed = Signal()
    """When keyboard focus came or went."""
    link_requested = Signal(str)
    """When the user wants to follow a link: where it leads, as it was written."""
    drag_moved = Signal(QPoint)
    """When the mouse moves while it selects: where it is on the screen."""
    drag_ended = Signal()
    """When the mouse button is let go."""
    pressed = Signal()
    """When the user puts the caret somewhere with the mouse: nothing is selected then."""
    select_all_requested = Signal()
    """When the user wants everything selected, not only what is here."""

    def __init__(self, parent: QWidget | None, *, wrap: bool) -> None:
        super().__init__(parent)
        self._wrap = wrap
        self._line = self._empty = QTextBlockFormat()
        self._shown = self._wrapped_at = 0
        self._had_selection = False
        self._change = _Change()
        self._dragging = False
        self._sheet, self._paper = self.viewport(), self.document()
        self._lines = self._paper.documentLayout()
        self.selection_source: Callable[[], str] | None = None
        """Returns what copying copies; None copies the text as it is shown."""
        self.ring = False
        """True while focus came by keyboard."""
        self.scrolls = self.has_frames = False
        """It may be wider than the view; there are tables in it."""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self._sheet.setAutoFillBackground(False)
        for part in (self, self._sheet):  # growing paints what is new only
            part.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._sheet.setAcceptDrops(False)
        self.setLineWrapMode(
            QTextEdit.LineWrapMode.FixedPixelWidth if wrap else QTextEdit.LineWrapMode.NoWrap
        )
        self.setWordWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if wrap
            else QTextOption.WrapMode.NoWrap
        )
        self._paper.setDocumentMargin(0)
        self._paper.setUndoRedoEnabled(False)

        self._paper.contentsChange.connect(self._on_contents_change)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def has_selection(self) -> bool:
        return self.textCursor().hasSelection()

    @property
    def wraps(self) -> bool:
        return self._wrap

    def set_wraps(self, wrap: bool) -> None:
        """Wrap lines at the width, or let them be as long as they are."""
        self._wrap = wrap
        mode = QTextEdit.LineWrapMode
        self.setLineWrapMode(mode.FixedPixelWidth if wrap else mode.NoWrap)
        words = QTextOption.WrapMode
        self.setWordWrapMode(words.WrapAtWordBoundaryOrAnywhere if wrap else words.NoWrap)

    def set_shapes(self, line: QTextBlockFormat, empty: QTextBlockFormat) -> None:
        """Set how lines look, and how empty lines do."""
        self._line, self._empty = line, empty

    def set_text(self, text: str) -> None:
        """Show text instead of the present one."""
        self.clear()
        cursor = QTextCursor(self._paper)
        cursor.beginEditBlock()  # or each line is laid out for itself
        cursor.setBlockFormat(self._line)
        keep_glyphs(cursor)
        self._insert(cursor, text)
        cursor.endEditBlock()
        self._shown = len(text)
        self.caret_home()

    def caret_home(self) -> None:
        """Put the caret at the beginning: Qt has moved it along with the text."""
        start = self.textCursor()
        start.setPosition(0)
        self.setTextCursor(start)

    def change_behind(self, change: Callable[[], object]) -> None:
        """Change the text; caret and selection stay where they are.

        Qt would paint the whole text again; here that is what follows the first change.
        """
        mine, sheet, now = self.textCursor(), self._sheet, self._change
        anchor, position = mine.anchor(), mine.position()
        across = self.horizontalScrollBar().value() if self.scrolls else 0
        now.going_on = True
        # Not setUpdatesEnabled(): that paints everything once it is allowed again.
        sheet.setAttribute(_NO_UPDATES, True)
        try:
            self._nothing_changed()
            if self._prepare_change(now.lines):
                self._nothing_changed()
            change()
            if now.first <= max(anchor, position):  # or else Qt has left them alone
                self._put_back(anchor, position)
        finally:
            sheet.setAttribute(_NO_UPDATES, False)
            now.going_on = False
        if self.scrolls and self.horizontalScrollBar().value() != across:
            self.horizontalScrollBar().setValue(across)
        if now.first != _NOWHERE:
            self._paint_from(now.first)

    def _prepare_change(self, lines: int) -> bool:
        """Do to the document what makes changing it easier and cannot be seen; True if it was done.

        Args:
            lines: how many the last paragraph has.
        """
        return False

    def _nothing_changed(self) -> None:
        """Forget what was changed until now: it needs no painting."""
        self._change.begin(self._paper.lastBlock().layout().lineCount())

    @property
    def shown_text(self) -> str:
        """What is shown, letter by letter as it stands in the document."""
        return self._paper.toRawText()

    def _put_back(self, anchor: int, position: int) -> None:
        """Put caret and selection where they were: Qt has moved them along with the text."""
        last, now = self._paper.characterCount() - 1, self.textCursor()
        if (now.anchor(), now.position()) != (anchor, position):
            now.setPosition(min(anchor, last))
            now.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(now)

    def _paint_from(self, position: int) -> None:
        """Paint what a change at a position may have changed: its line and what follows.

        The line above, too: where it ends may depend on what follows. Only where the last line
        became longer, as most of the time, it is what is new in it.
        """
        if self.has_frames:  # a new row of a table may change its columns
            self._sheet.update()
            return
        block, left, now = self._paper.lastBlock(), 0, self._change
        box, start = self._lines.blockBoundingRect(block), block.position()
        # What is empty below the last line needs no painting; where text went away, the view is
        # made smaller, which paints what comes to light.
        bottom, longer = math.ceil(box.bottom()), now.only_more
        if position < start:
            block, longer = self._paper.findBlock(position), False
            box, start = self._lines.blockBoundingRect(block), block.position()
        top, lines = box.top(), block.layout()
        line = lines.lineForTextPosition(position - start)
        number = line.lineNumber()
        longer = longer and number == now.lines - 1 == lines.lineCount() - 1
        if longer and MOVING.search(block.text()) is None:
            top += line.y()
            x, _ = cast("tuple[float, int]", line.cursorToX(position - start))
            left = max(0, math.floor(box.left() + x - _CLUSTER * line.height()))
        elif number > 0 and block.textDirection() is Qt.LayoutDirection.LeftToRight:  # or it turned
            top += lines.lineAt(number - 1).y()
        first = math.floor(top)
        self._sheet.update(left, first, self._sheet.width() - left, bottom - first)

    @Slot(int, int, int)
    def _on_contents_change(self, position: int, removed: int, _added: int) -> None:
        now = self._change
        now.first = min(now.first, position)
        now.only_more = now.only_more and not removed

    def text_before(self, position: int) -> str:
        """Return the text up to a position of the document."""
        cursor = QTextCursor(self._paper)
        cursor.setPosition(max(0, min(position, self._paper.characterCount() - 1)))
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")

    def select(self, anchor: int, position: int) -> None:
        """Select from one position to another; beyond the end is the end."""
        last = self._paper.characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(anchor, last)))
        cursor.setPosition(max(0, min(position, last)), QTextCursor.MoveMode.KeepAnchor)
        self._had_selection = True  # our own doing: nobody has begun to select
        self.setTextCursor(cursor)

    def append_rest(self, text: str) -> None:
        """Append what `text` has more than was shown before."""
        if len(text) <= self._shown:
            return
        self.change_behind(lambda: self._append(text[self._shown :]))
        self._shown = len(text)

    def _append(self, text: str) -> None:
        end = QTextCursor(self._paper)
        end.beginEditBlock()
        end.movePosition(QTextCursor.MoveOperation.End)
        self._insert(end, text)
        end.endEditBlock()

    def text_height(self, width: int) -> int:
        """Return the height of the whole text at a width."""
        if self._wrap:
            self.wrap_at(width)
        return math.ceil(self._paper.size().height())

    def begin_at(self, width: int) -> None:
        """Show nothing, and break the lines of what comes at a width: they are laid out once."""
        self.clear()
        self.wrap_at(width)

    def wrap_at(self, width: int) -> None:
        """Break lines at a width, whatever width the widget has at the moment."""
        if width != self._wrapped_at:
            self._wrapped_at = width
            self.setLineWrapColumnOrWidth(width)

    def text_width(self) -> int:
        """Return the width the text would like, at most that of the last `text_height`."""
        return math.ceil(self._paper.idealWidth())

    def position_at(self, y: int) -> tuple[int, int]:
        """Return the first character of the line at y, and how far above y the line begins."""
        cursor = self.cursorForPosition(QPoint(0, max(0, y)))
        return cursor.position(), y - self.cursorRect(cursor).top()

    def y_of(self, position: int) -> int:
        """Return where the line of a character begins."""
        cursor = QTextCursor(self._paper)
        cursor.setPosition(min(position, self._paper.characterCount() - 1))
        layout = self._lines
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        top = layout.blockBoundingRect(block).top()
        return round(top + (line.y() if line.isValid() else 0))

    def set_quiet(self, quiet: bool) -> None:
        """Show the text in the quiet colour, or in its own."""
        parent = self.parentWidget()
        if not quiet or parent is None:
            if self.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
                self.setPalette(QPalette())
            return
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Text, parent.palette().color(Shade.MUTED))
        self.setPalette(colours)

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
        # Made by Qt: the clipboard may keep it until after the end of Python, and a QMimeData made
        # here would then call Python, which ends the program with a segmentation fault. What an
        # editor without a selection makes is empty.
        data = QTextEdit().createMimeDataFromSelection()
        if self.selection_source is not None:
            data.setText(self.selection_source())
        else:
            data.setText(self.textCursor().selection().toPlainText())
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        anew = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.button() is Qt.MouseButton.LeftButton and anew:
            self.pressed.emit()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self.has_selection:
            self._dragging = True
            self.drag_moved.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._dragging:
            self._dragging = False
            self.drag_ended.emit()

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
        if event.matches(QKeySequence.StandardKey.SelectAll) and self._all_selected():
            self.select_all_requested.emit()
            return
        link = self.textCursor().charFormat().anchorHref()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and link:
            self.link_requested.emit(link)
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

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        # As it was written: QUrl would make other addresses of wrong ones.
        where = self.mapFromGlobal(QCursor.pos())
        self.link_requested.emit(self.anchorAt(where) or url.toString())

    def _all_selected(self) -> bool:
        cursor = self.textCursor()
        whole = self._paper.characterCount() - 1
        return cursor.selectionEnd() - cursor.selectionStart() >= whole

    @Slot()
    def _on_selection_changed(self) -> None:
        if self._change.going_on:
            return  # it will be what it was
        has = self.has_selection
        if has and not self._had_selection:
            self.selection_began.emit()
        self._had_selection = has

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.hasFocus() and not self._change.going_on:
            self.caret_moved.emit(self.cursorRect())

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        if self._empty == self._line:
            cursor.insertText(text)
            return
        lines = text.split("\n")
        cursor.insertText(lines[0])
        for index, line in enumerate(lines[1:], start=2):
            between = not line and index < len(lines)
            cursor.insertBlock(self._empty if between else self._line)
            keep_glyphs(cursor)
            cursor.insertText(line)
