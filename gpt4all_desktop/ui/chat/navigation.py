"""Moving through a chat without scrolling: the keyboard's message cursor, and finding text.

The cursor is on one message, which shows its actions; single keys act on it. It begins with
Alt+Up or Alt+Down, or with j and k when the transcript was reached by keyboard, and ends with
Escape. Hits are looked for in the source, marked in what is shown.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.block_factory import text_of
from gpt4all_desktop.ui.chat.finder import MAX_HITS, Finder
from gpt4all_desktop.ui.chat.message import MessageWidget
from gpt4all_desktop.ui.chat.rich_text import utf16
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.window import MessageWindow
from gpt4all_desktop.ui.theme import Shade, em

SPOKEN = 200
"""Letters of a message that a screen reader is told when the cursor comes to it."""
ABOVE = 0.3
"""Part of the window that is left above a hit."""


class Navigator(QObject):
    """The cursor and the hits of one transcript."""

    spoken = Signal(str)
    """When a screen reader should say something."""
    found = Signal(int, int, bool)
    """When the hits changed: the current one from 0, how many, whether there are more."""
    cursor_left = Signal()
    """When the user is done with the cursor."""

    def __init__(self, window: MessageWindow) -> None:
        super().__init__(window)
        self._window = window
        self._finder = Finder()
        self._cursor: int | None = None
        self._marked: set[TextView] = set()

    @property
    def cursor(self) -> int | None:
        """The message the cursor is on."""
        return self._cursor

    @property
    def is_finding(self) -> bool:
        """True while hits are marked."""
        return bool(self._finder.query)

    # The cursor

    def move(self, step: int) -> None:
        """Go to the next message (+1) or the one before (-1)."""
        rows = self._window.rows
        if not rows:
            return
        if self._cursor is None:
            at = self._window.row_in_view(last=step < 0)
        else:
            if self._window.row_of(self._cursor) + step < 0:
                self._window.need_all()
            at = max(0, min(len(rows) - 1, self._window.row_of(self._cursor) + step))
        self._set_cursor(rows[at].turn.id)
        turn = rows[at].turn
        self._window.reveal(turn.id)
        who = self.tr("You") if turn.role is Role.USER else turn.model or self.tr("The model")
        self.spoken.emit(f"{who}: {rows[at].answer[:SPOKEN]}")

    def leave(self) -> None:
        """Take the cursor away."""
        self._set_cursor(None)

    def forget(self) -> None:
        """Another chat is shown."""
        self._set_cursor(None)
        self._finder.clear()

    def take_over(self, at: int, left: int | None) -> None:
        """Other messages are there from a row on.

        Args:
            at: that row.
            left: the row the cursor was in, if its message is gone: it stays in its place.
        """
        rows = self._window.rows
        if left is not None:
            self._set_cursor(rows[min(left, len(rows) - 1)].turn.id if rows else None)
        if self._finder.query:
            self._finder.refresh(rows, at)
            self._tell()

    def put(self, turn_id: int) -> None:
        """Put the cursor on a message, because the focus came there by keyboard."""
        self._set_cursor(turn_id)

    def press(self, event: QKeyEvent, *, start: bool) -> bool:
        """Act on a key; False when it means nothing here. start: j and k may begin."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if modifiers == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move(steps[Qt.Key(event.key())])
            return True
        if modifiers:
            return False
        letters = {Qt.Key.Key_K: -1, Qt.Key.Key_J: 1}
        if event.key() in letters and (start or self._cursor is not None):
            self.move(letters[Qt.Key(event.key())])
            return True
        message = self._window.live_messages.get(self._cursor) if self._cursor is not None else None
        if event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self.leave()
            self.cursor_left.emit()
            return True
        return message is not None and self._act(message, Qt.Key(event.key()))

    def _act(self, message: MessageWidget, key: Qt.Key) -> bool:
        footer = message.footer_bar
        buttons = {
            Qt.Key.Key_C: footer.copy_button,
            Qt.Key.Key_E: footer.edit_button,
            Qt.Key.Key_R: footer.regenerate_button,
            Qt.Key.Key_BracketLeft: footer.version_buttons[0],
            Qt.Key.Key_BracketRight: footer.version_buttons[1],
        }
        button = buttons.get(key)
        if button is None:
            return False
        if not button.isHidden() and button.isEnabled():
            button.click()
        return True

    def _set_cursor(self, turn_id: int | None) -> None:
        if turn_id == self._cursor:
            return
        if turn_id is None:
            self._window.removeEventFilter(self)
        elif self._cursor is None:
            self._window.installEventFilter(self)
        self._cursor = turn_id
        self._window.viewport().update()
        self.refresh_cursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While there is a cursor Escape takes it away, and is not "Stop the reply"."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return False

    def refresh_cursor(self) -> None:
        """Show the cursor on its message, and on no other."""
        for shown, message in self._window.live_messages.items():
            message.set_current(shown == self._cursor)

    # Finding

    def find(self, query: str, *, near: int | None = None) -> None:
        """Look for a text, from a row on or from what is in view; go to the first hit."""
        if query:
            self._window.need_all()
        first = self._window.row_in_view(last=False) if near is None else near
        self._finder.search(query, self._window.rows, first)
        self._go()

    def step(self, by: int) -> None:
        """Go to the next hit (+1) or the one before (-1)."""
        self._finder.step(by)
        self._go()

    def end_find(self) -> None:
        """Mark nothing any more."""
        self._finder.clear()
        self.refresh_marks()

    def _go(self) -> None:
        hit = self._finder.hit
        if hit is not None:
            row = self._window.rows[self._window.row_of(hit.turn_id)]
            block = row.block_of(hit.offset)
            if row.is_hidden(block):
                row.toggle(row.head_of(block))
            above = round(self._window.viewport().height() * ABOVE)
            self._window.go_to(hit.turn_id, block, above=above)
            self._reveal_hit()
        self.refresh_marks()
        self._tell()

    def _tell(self) -> None:
        count = len(self._finder.hits)
        self.found.emit(self._finder.current, count, count >= MAX_HITS)

    def _reveal_hit(self) -> None:
        """Scroll to the line of the hit within its block."""
        place = self._shown_hit()
        if place is None:
            return
        text, match = place
        cursor = QTextCursor(text.document())
        cursor.setPosition(match[0])
        box = text.cursorRect(cursor)
        top = text.viewport().mapTo(self._window.viewport(), QPoint(0, box.top())).y()
        unit = em(text.font(), 3)
        self._window.ensure_visible(top - unit, top + box.height() + unit)

    def _shown_hit(self) -> tuple[TextView, tuple[int, int]] | None:
        """Return where the current hit is shown, if it is."""
        hit = self._finder.hit
        if hit is None:
            return None
        row = self._window.rows[self._window.row_of(hit.turn_id)]
        block = row.block_of(hit.offset)
        message = self._window.live_messages.get(hit.turn_id)
        widget = message.live_blocks.get(block) if message is not None else None
        text = text_of(widget) if widget is not None else None
        if text is None:
            return None
        # Of the hits in the source of the block the n-th is the n-th of those that are shown.
        start = row.blocks[block].start
        before = len(self._finder.pattern.findall(row.text, start, hit.offset))
        matches = self._matches(text)
        return (text, matches[min(before, len(matches) - 1)]) if matches else None

    def _matches(self, text: TextView) -> list[tuple[int, int]]:
        shown = text.shown_text
        spans = [match.span() for match in self._finder.pattern.finditer(shown)]
        if max(shown, default="") <= "\uffff":
            return spans
        return [(utf16(shown[:start]), utf16(shown[:end])) for start, end in spans]

    def refresh_marks(self) -> None:
        """Mark every hit that is in view."""
        for text in self._marked:
            text.setExtraSelections([])
        self._marked.clear()
        if not self._finder.query:
            return
        current = self._shown_hit()
        for message in self._window.live_messages.values():
            for widget in message.live_blocks.values():
                shown = text_of(widget)
                if shown is not None:
                    here = current is not None and current[0] is shown
                    self._mark(shown, current[1] if current is not None and here else None)

    def _mark(self, text: TextView, current: tuple[int, int] | None) -> None:
        marks = []
        for start, end in self._matches(text)[:200]:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(text.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = _look(text, current == (start, end))
            marks.append(mark)
        if marks:
            text.setExtraSelections(marks)
            self._marked.add(text)


def _look(widget: QWidget, current: bool) -> QTextCharFormat:
    shape, colours = QTextCharFormat(), widget.palette()
    if current:
        shape.setBackground(colours.color(Shade.ACCENT))
        shape.setForeground(colours.color(Shade.WINDOW))
    else:
        shape.setBackground(colours.color(QPalette.ColorRole.Highlight))
        shape.setForeground(colours.color(QPalette.ColorRole.HighlightedText))
    return shape
