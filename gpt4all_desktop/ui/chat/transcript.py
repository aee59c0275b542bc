"""The transcript: the messages of a chat, and how the view moves with them.

Rules of following: at the end, the view stays at the end while text comes. Any move up leaves it at
once, as does selecting text; moving down to the end takes it up again. Sending puts the question to
the top with empty room below for the answer, which grows there without anything moving. Where
everything stands is `MessageWindow`'s.
"""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.anchor import Anchor
from gpt4all_desktop.ui.chat.message import MessageWidget
from gpt4all_desktop.ui.chat.navigation import Navigator
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.chat.selection import Selection
from gpt4all_desktop.ui.chat.state import Note, Turn, Waiting
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.window import MessageWindow
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.focus_ring import KEYBOARD_REASONS

MESSAGE_INTENTS = (
    "edit_requested",
    "regenerate_requested",
    "continue_requested",
    "version_requested",
    "fork_requested",
    "delete_requested",
    "replay_requested",
)
"""Signals of a message that are passed on as they are."""
GLIDE_MS = 180
"""The one animation: going to the end on a click."""


class Transcript(MessageWindow):
    """Shows the turns of a chat."""

    retry_requested = Signal()
    """When the user wants a failed reply again."""
    open_model_requested = Signal()
    """When the user wants another model after a failure."""
    edit_requested = Signal(int, str)
    """When the user wants a message to say something else: its id, the new text."""
    regenerate_requested = Signal(int)
    """When the user wants another reply in place of the one with this id."""
    continue_requested = Signal(int)
    """When the user wants a stopped reply to go on."""
    version_requested = Signal(int, int)
    """When the user wants the version before (-1) or after (+1) that of a message."""
    fork_requested = Signal(int)
    """When the user wants a new chat that begins like this one, up to a message."""
    delete_requested = Signal(int)
    """When the user wants a message gone, with all that follows from it."""
    link_requested = Signal(str)
    """When the user wants to follow a link: where it leads, as the model wrote it."""
    save_requested = Signal(str, str)
    """When the user wants a text in a file: the text, a name for it."""
    replay_requested = Signal(int)
    """When the user wants to see a reply being made again, the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = self._reading = False
        self._dimmed: frozenset[int] = frozenset()
        self._told_unseen = False
        """The button has been told that there is new text."""
        self._glide = QVariantAnimation(self)
        self._jump = Button(self.tr("New text"), self, icon="down", takes_focus=False)
        self._jump.hide()
        self.selection = Selection(self, self)
        self.navigator = Navigator(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Conversation"))

        self.selection.began.connect(self._on_selection_began)
        self._tools.formulas.drawn.connect(self._on_formula_drawn)
        self._tools.highlighter.found.connect(self._on_colours_found)
        self._jump.clicked.connect(self._on_jump_clicked)
        self._glide.valueChanged.connect(self._on_glide_value_changed)
        self._glide.finished.connect(self._on_glide_finished)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._on_focus_changed)

    @property
    def count(self) -> int:
        """How many messages there are."""
        return len(self._rows)

    def answer_of(self, turn_id: int) -> str:
        """Return what a message says, without what the model thought."""
        return self._rows[self._index[turn_id]].answer

    @property
    def jump_button(self) -> Button:
        return self._jump

    def set_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        """Show a chat from its end. Args: more: some of it is above; `prepend_turns` has it."""
        self._glide.stop()
        self._more_above = more
        for turn_id in list(self._live):
            self._recycle(turn_id)
        self._rows = [Row(turn) for turn in turns]
        self._index = {row.turn.id: at for at, row in enumerate(self._rows)}
        self._anchor = self._pinned = None
        self._unseen = False
        self._tools.drop()
        self.selection.clear()
        self.navigator.forget()
        self._reset_heights()
        self._place()

    def prepend_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        """Show the messages above the first one."""
        self._more_above = more
        self.selection.move_down(len(turns))
        self._prepend([Row(turn) for turn in turns])

    def replace_from(self, turn_id: int | None, turns: list[Turn]) -> None:
        """Show other messages from one on (None: from the first); those before it stay.

        What the reader looks at stays where it is. A reply that is being written begins like one to
        a message just sent: its question goes to the top of the window.
        """
        self._glide.stop()
        first = 0 if turn_id is None else self._index[turn_id]
        anchor = self._anchor or self._anchor_at(self.verticalScrollBar().value())
        at = self._index[anchor.turn_id] if anchor is not None else 0
        self.selection.end_before(first)
        cursor = self._index.get(self.navigator.cursor or 0)
        for row in self._rows[first:]:
            del self._index[row.turn.id]
            if row.turn.id in self._live:
                self._recycle(row.turn.id)
        rows = [Row(turn) for turn in turns]
        self._rows[first:] = rows
        for place, row in enumerate(rows, start=first):
            self._index[row.turn.id] = place
        self.navigator.take_over(first, None if self.navigator.cursor in self._index else cursor)
        if self._pinned not in self._index:
            self._pinned = None
        if rows and rows[-1].turn.writing:
            self._anchor = anchor = None
            self._pin_question(len(self._rows) - 1)
        if anchor is not None and anchor.turn_id not in self._index:
            anchor = self._anchor_of_row(at) if at < len(self._rows) else None
        self._anchor = anchor
        self._heights.cut(first)  # of thousands of rows above nothing has changed
        for row in rows:
            row.use(self._sizes())
            self._heights.append(row.height())
        self._place()

    def update_turn(self, turn: Turn) -> None:
        """Take what changed in a message."""
        at = self._index[turn.id]
        if self._rows[at].update(turn) and turn.id in self._live:
            self._recycle(turn.id)
        self._dim(self._rows[at])
        self._refresh(at, self._rows[at].count)
        if turn.id in self._live:
            self._live[turn.id].refresh_turn()
        self._place()

    def set_dimmed(self, turns: frozenset[int]) -> None:
        """Dim exactly these messages."""
        changed, self._dimmed = turns ^ self._dimmed, turns
        for turn_id in changed & self._live.keys():  # the others when they come into view
            self._dim(self._rows[self._index[turn_id]])
            self._live[turn_id].refresh_turn()
            self._live[turn_id].arrange()

    def scroll_to(self, turn_id: int, highlight: str = "") -> None:
        """Go to a message; where a text is to be marked, to where it is said there."""
        self._glide.stop()
        self.go_to(turn_id)
        if highlight:
            self.navigator.find(highlight, near=self._index[turn_id])
        else:
            self.navigator.end_find()

    def add_turn(self, turn: Turn) -> None:
        """Show one more message; a question goes to the top of the window."""
        if self._rows and self._rows[-1].close_error():
            self._refresh(len(self._rows) - 1, len(self._rows[-1].blocks) - 1)
        row = Row(turn)
        row.use(self._sizes())
        self._index[turn.id] = len(self._rows)
        self._rows.append(row)
        self._heights.append(row.height())
        if turn.role is Role.USER:
            self._glide.stop()
            self._pinned, self._anchor = turn.id, None
            self._unseen = False
        elif turn.writing and self._pinned is None:  # another reply to an old question
            self._anchor = None
            self._pin_question(len(self._rows) - 1)
        self._place()

    def remove_turn(self, turn_id: int) -> None:
        """Take the last message away."""
        at = self._index.pop(turn_id)
        assert at == len(self._rows) - 1, "only the last message can be taken away"
        if turn_id in self._live:
            self._recycle(turn_id)
        self._rows.pop()
        self._heights.pop()
        self.selection.end_before(at)
        self.navigator.take_over(at, at if self.navigator.cursor == turn_id else None)
        if self._pinned == turn_id:
            self._pinned = None
        if self._anchor is not None and self._anchor.turn_id == turn_id:
            self._anchor = None
        self._place()

    def set_queued(self, turn_id: int, queued: bool) -> None:
        """Mark or unmark a question as waiting for a model."""
        at = self._index[turn_id]
        self._rows[at].set_queued(queued)
        self._refresh(at, len(self._rows[at].blocks))
        self._place()

    def set_waiting(self, turn_id: int, waiting: Waiting) -> None:
        """Say in the quiet line how far the prompt was read."""
        self._rows[self._index[turn_id]].waiting = waiting
        widget = self._live.get(turn_id)
        if widget is not None:
            widget.refresh_footer()
            widget.arrange()

    def extend_turn(self, turn_id: int, text: str) -> None:
        """Append to a message."""
        at = self._index[turn_id]
        if self._anchor is not None:
            self._unseen = True
        first = self._rows[at].extend(text)
        if first < 0:  # reasoning that nobody had begun: every block is another one now
            if turn_id in self._live:
                self._recycle(turn_id)
            first = 0
        row = self._rows[at]
        self._refresh(at, first)
        message = self._live.get(turn_id)
        grown = message.measure_last() if message is not None and first == row.count - 1 else None
        by = self._refresh_height(turn_id) if grown else 0
        if grown is None or row.has_more or self._unseen != self._told_unseen:
            self._told_unseen = self._unseen
            self._place()
        elif grown:
            self._grow(turn_id, by)

    def finish_turn(self, turn_id: int, note: Note | None, failure: Failure | None) -> None:
        """End a message."""
        at = self._index[turn_id]
        self._refresh(at, self._rows[at].finish(note, failure))
        self._place()

    def scroll_to_end(self, *, glide: bool = False) -> None:
        """Go to the end and stay there."""
        from PySide6.QtWidgets import QStyle  # 10 ms of enumerations that the start can do without

        bar, hint = self.verticalScrollBar(), QStyle.StyleHint.SH_Widget_Animation_Duration
        still = self.style().styleHint(hint, None, self) == 0  # the system wants no motion
        if not glide or still or bar.value() >= bar.maximum():
            self._follow()
            return
        self._glide.stop()
        self._glide.setDuration(GLIDE_MS)
        # From afar only the last screen is glided over: what flies by cannot be read anyway.
        begin = max(bar.value(), bar.maximum() - self.viewport().height())
        self._glide.setStartValue(float(begin))
        self._glide.setEndValue(float(bar.maximum()))
        self._glide.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._glide.stop()
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.selection.clear()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._glide.stop()
        if event.matches(QKeySequence.StandardKey.Copy) and self.selection.copy():
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selection.select_all()
        elif self.navigator.press(event, start=self._ring or self._reading):
            pass
        elif event.key() == Qt.Key.Key_Home:
            self.need_all()
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self._follow()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from the message that has the cursor into that message."""
        message = self._live.get(self.navigator.cursor or 0)
        if forward and self.hasFocus() and message is not None:
            message.focus_chain()[0].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        self.order_tabs()
        return super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ring and self.navigator.cursor is None:  # the message has the ring
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().color(Shade.ACCENT), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_ring(event.reason() in KEYBOARD_REASONS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_ring(False)

    def _set_ring(self, ring: bool) -> None:
        self._ring = ring
        self._sheet.setAutoFillBackground(not ring)  # it would cover the ring
        self.viewport().update()

    @Slot()
    def _on_jump_clicked(self) -> None:
        self.scroll_to_end(glide=True)

    @Slot(str)
    def _on_formula_drawn(self, source: str) -> None:
        found = [m for m in self._live.values() if m.formula_drawn(source)]
        for message in found:
            if message.row is not None:
                self._refresh_height(message.row.turn.id)
        if found:
            self._place()

    @Slot(str, str)
    def _on_colours_found(self, language: str, code: str) -> None:
        for message in self._live.values():
            message.colours_found(language, code)

    @Slot(object)
    def _on_glide_value_changed(self, value: float) -> None:
        self.verticalScrollBar().setValue(round(value))

    @Slot()
    def _on_glide_finished(self) -> None:
        self._follow()

    def begin_edit(self, turn_id: int) -> None:
        """Put an editor in place of a message."""
        row = self._rows[self._index[turn_id]]
        if row.turn.writing or row.editing is not None:
            return
        row.set_editing(row.text)
        self._rebuild(turn_id)
        message = self._live.get(turn_id)
        if message is not None:
            message.focus_editor()

    @Slot(int)
    def _on_message_edit_ended(self, turn_id: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows[self._index[turn_id]].set_editing(None)
        self._rebuild(turn_id)

    @Slot(int)
    def _on_message_height_changed(self, turn_id: int) -> None:
        self._refresh_height(turn_id)
        self._place()

    @Slot(object)
    def _on_message_text_made(self, text: TextView) -> None:
        self.selection.watch(text)

    @Slot()
    def _on_selection_began(self) -> None:
        if self._anchor is None and self._rows and self._rows[-1].turn.writing:
            self._anchor = self._anchor_at(self.verticalScrollBar().value())

    @Slot(int, int)
    def _on_message_caret_moved(self, top: int, bottom: int) -> None:
        message = self.sender()
        if isinstance(message, MessageWidget):
            self.ensure_visible(message.y() + top, message.y() + bottom)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = new is not None and self.viewport().isAncestorOf(new)
        for message in self._live.values():
            message.set_in_use(inside and new is not None and message.isAncestorOf(new))
        self._reading = inside and isinstance(new, TextView) and new.ring
        if new is None or not inside:
            if new is not None and new is not self:
                self.navigator.leave()
            return
        if isinstance(new, Button):
            top = new.mapTo(self.viewport(), QPoint(0, 0)).y()
            self.ensure_visible(top, top + new.height())
        if self._reading or self.navigator.cursor is not None:
            for turn_id, message in self._live.items():
                if message.isAncestorOf(new):
                    self.navigator.put(turn_id)

    def _bind(self, row: Row) -> MessageWidget:
        self._dim(row)
        return super()._bind(row)

    def _dim(self, row: Row) -> None:
        dimmed = row.turn.id in self._dimmed
        if dimmed != row.turn.dimmed:
            row.turn = replace(row.turn, dimmed=dimmed)

    def _make_message(self) -> MessageWidget:
        widget = super()._make_message()
        widget.retry_requested.connect(self.retry_requested)
        widget.open_model_requested.connect(self.open_model_requested)
        widget.text_made.connect(self._on_message_text_made)
        widget.edit_began.connect(self.begin_edit)
        widget.edit_ended.connect(self._on_message_edit_ended)
        widget.height_changed.connect(self._on_message_height_changed)
        widget.link_requested.connect(self.link_requested)
        widget.save_requested.connect(self.save_requested)
        widget.caret_moved.connect(self._on_message_caret_moved)
        for name in MESSAGE_INTENTS:
            getattr(widget, name).connect(getattr(self, name))
        return widget

    def _tab_order(self) -> list[QWidget]:
        return [*super()._tab_order(), self._jump]

    def _on_shown(self, top: int) -> None:
        self.selection.show()
        self.navigator.refresh_cursor()
        if self.navigator.is_finding:
            self.navigator.refresh_marks()
        busy = bool(self._rows) and self._rows[-1].turn.writing
        for message in self._live.values():
            message.set_busy(busy)
        hidden = self._heights.total - top - self.viewport().height()
        if hidden <= 0:
            self._unseen = False
        far = hidden > self.viewport().height() // 2
        if self._anchor is None or not (self._unseen or far):
            self._jump.hide()
            return
        self._jump.set_face("down", self.tr("New text") if self._unseen else self.tr("To the end"))
        size, below = self._jump.sizeHint(), em(self.font(), 0.8)
        self._jump.setGeometry(
            (self.width() - size.width()) // 2,
            self.viewport().height() - size.height() - below,
            size.width(),
            size.height(),
        )
        self._jump.show()
        self._jump.raise_()

    def _pin_question(self, reply: int) -> None:
        """Put the question of a reply to the top of the window, with room for the answer below."""
        at = reply - 1
        while at > 0 and self._rows[at].turn.role is not Role.USER:
            at -= 1
        self._pinned = self._rows[at].turn.id if at >= 0 else None
        self._unseen = False

    def _rebuild(self, turn_id: int) -> None:
        """Show a message anew: its blocks are others now."""
        if turn_id in self._live:
            self._recycle(turn_id)
        self._refresh_height(turn_id)
        self._place()

    def _refresh_height(self, turn_id: int) -> int:
        """Take the height that a message has now; return by how much it is more."""
        at = self._index[turn_id]
        before, self._heights[at] = self._heights[at], self._rows[at].height()
        return self._heights[at] - before

    def _anchor_of_row(self, at: int) -> Anchor:
        return Anchor(turn_id=self._rows[at].turn.id, block=0, offset=0)
