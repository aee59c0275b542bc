"""The transcript: a window over the messages of a chat, however many there are.

Only messages within a screen of the window have widgets; the others are rows with a height,
measured or estimated. The place of the reader is an anchor – a block of a message and pixels into
it, or the end – and the scroll bar follows from it, never the other way round, so nothing above can
push the text away that is being read. `_place` is the one function that turns this into geometry.

Rules of following: at the end, the view stays at the end while text comes. Any move up leaves it at
once, as does selecting text; moving down to the end takes it up again. Sending puts the question to
the top with empty room below for the answer, which grows there without anything moving.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.anchor import Anchor
from gpt4all_desktop.ui.chat.heights import Heights
from gpt4all_desktop.ui.chat.message import MessageWidget
from gpt4all_desktop.ui.chat.metrics import metrics_for
from gpt4all_desktop.ui.chat.rows import Metrics, Row
from gpt4all_desktop.ui.chat.state import Note, Turn, Waiting
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import KEYBOARD_REASONS, Button
from gpt4all_desktop.ui.widgets.column import column
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

MARGIN_SCREENS = 1.0
"""Screens above and below the window whose messages have widgets."""
NEAR_END_EM = 2.0
"""Moving down to within this distance of the end takes up following again."""
TALL = 0.7
"""A question taller than this part of the window is shown by its end, not its beginning."""
MAX_PASSES = 12
"""Rounds of measuring before a layout is taken as it is; two or three are normal."""
GLIDE_MS = 180
"""The one animation: going to the end on a click."""


class Transcript(QAbstractScrollArea):
    """Shows the turns of a chat."""

    retry_requested = Signal()
    """When the user wants a failed reply again."""
    open_model_requested = Signal()
    """When the user wants another model after a failure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._index: dict[int, int] = {}
        self._heights = Heights()
        self._live: dict[int, MessageWidget] = {}
        self._spare: list[MessageWidget] = []
        self._anchor: Anchor | None = None
        self._pinned: int | None = None
        self._metrics: Metrics | None = None
        self._left = 0
        self._shown_top = 0
        self._placing = False
        self._unseen = False
        self._ring = False
        self._tab_chain: list[QWidget] = []
        self._glide = QVariantAnimation(self)
        self._jump = Button(self.tr("New text"), self, icon="down")
        self._jump.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.viewport().setBackgroundRole(Shade.WINDOW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Conversation"))

        self._jump.clicked.connect(self._on_jump_clicked)
        self._glide.valueChanged.connect(self._on_glide_value_changed)
        self._glide.finished.connect(self._on_glide_finished)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._on_focus_changed)

    @property
    def following(self) -> bool:
        """True while the view stays at the end."""
        return self._anchor is None

    @property
    def live_messages(self) -> dict[int, MessageWidget]:
        """The message widgets there are, by turn id."""
        return self._live

    @property
    def anchor_turn(self) -> int | None:
        """The message at the top of the window; None at the end."""
        return self._anchor.turn_id if self._anchor is not None else None

    @property
    def anchor_block(self) -> int:
        """Its block there."""
        return self._anchor.block if self._anchor is not None else 0

    @property
    def jump_button(self) -> Button:
        return self._jump

    def set_turns(self, turns: list[Turn]) -> None:
        """Show a chat from its end."""
        self._glide.stop()
        for turn_id in list(self._live):
            self._recycle(turn_id)
        self._rows = [Row(turn) for turn in turns]
        self._index = {row.turn.id: at for at, row in enumerate(self._rows)}
        self._anchor = self._pinned = None
        self._unseen = False
        self._reset_heights()
        self._place()

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
        self._place()

    def remove_turn(self, turn_id: int) -> None:
        """Take the last message away."""
        at = self._index.pop(turn_id)
        assert at == len(self._rows) - 1, "only the last message can be taken away"
        if turn_id in self._live:
            self._recycle(turn_id)
        self._rows.pop()
        self._heights.pop()
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
        self._refresh(at, self._rows[at].extend(text))
        self._place()

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

    def ensure_visible(self, top: int, bottom: int) -> None:
        """Scroll so that a range of window coordinates can be seen, as far as it fits."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        if top < 0:
            bar.setValue(bar.value() + top)
        elif bottom > height:
            bar.setValue(bar.value() + min(bottom - height, top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._remeasure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_character()
            for turn_id in list(self._live):
                self._recycle(turn_id)
            for widget in self._spare:  # their fonts were derived from the old one
                widget.deleteLater()
            self._spare.clear()
            self._metrics = None
            self._remeasure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._placing or not dy:
            return  # our own doing, or nothing
        bar = self.verticalScrollBar()
        if dy < 0 and bar.value() >= bar.maximum() - em(self.font(), NEAR_END_EM):
            self._anchor, self._unseen = None, False
        else:
            self._anchor = self._anchor_at(bar.value())
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._glide.stop()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._glide.stop()
        if event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self._follow()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ring:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().color(Shade.ACCENT), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in KEYBOARD_REASONS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.viewport().update()

    @Slot()
    def _on_jump_clicked(self) -> None:
        self.scroll_to_end(glide=True)

    @Slot(object)
    def _on_glide_value_changed(self, value: float) -> None:
        self.verticalScrollBar().setValue(round(value))

    @Slot()
    def _on_glide_finished(self) -> None:
        self._follow()

    @Slot(object)
    def _on_message_selection_began(self, text: TextView) -> None:
        for message in self._live.values():
            message.clear_selections(text)
        if self._anchor is None and self._rows and self._rows[-1].turn.writing:
            self._anchor = self._anchor_at(self.verticalScrollBar().value())

    @Slot(int, int)
    def _on_message_caret_moved(self, top: int, bottom: int) -> None:
        message = self.sender()
        if isinstance(message, MessageWidget):
            self.ensure_visible(message.y() + top, message.y() + bottom)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, Button) and self.viewport().isAncestorOf(new):
            top = new.mapTo(self.viewport(), QPoint(0, 0)).y()
            self.ensure_visible(top, top + new.height())

    def _place(self) -> None:
        """Measure what is near the window until nothing changes, then move everything there."""
        if self._placing:
            return
        self._placing = True
        try:
            for _ in range(MAX_PASSES):
                if not self._realize(self._target()):
                    break
            self._show(self._target())
        finally:
            self._placing = False

    def _target(self) -> int:
        """Return where the window must be for the anchor to hold."""
        maximum = max(0, self._extent() - self.viewport().height())
        anchor = self._anchor
        if anchor is None:
            return maximum
        at = self._index[anchor.turn_id]
        if anchor.character is not None:
            message = self._live.get(anchor.turn_id)
            block = message.live_blocks.get(anchor.block) if message is not None else None
            if block is not None and self._rows[at].is_measured(anchor.block):
                anchor.offset = block.y_of(anchor.character) + anchor.shift
        top = self._heights.top(at) + self._rows[at].top(anchor.block) + anchor.offset
        return max(0, min(top, maximum))

    def _extent(self) -> int:
        """Return the height of everything, with the room left below the pinned question."""
        total = self._heights.total + em(self.font(), 1.0)
        if self._pinned is None:
            return total
        at, height = self._index[self._pinned], self.viewport().height()
        top, question = self._heights.top(at), self._heights[at]
        if question > TALL * height:
            top += question - round((1 - TALL) * height)
        return max(total, top + height)

    def _realize(self, top: int) -> bool:
        """Give the rows near the window widgets; return True when a height changed by that."""
        height = self.viewport().height()
        low = top - round(MARGIN_SCREENS * height)
        high = top + height + round(MARGIN_SCREENS * height)
        if not self._rows:
            return False
        first = at = self._heights.find(max(0, low))
        y, near = self._heights.top(at), []
        while at < len(self._rows) and y <= high:
            near.append((at, y))
            y += self._heights[at]
            at += 1
        for turn_id in list(self._live):
            outside = not first <= self._index[turn_id] < at
            if outside and not self._live[turn_id].is_kept:
                self._recycle(turn_id)
        changed = False
        for at, y in near:
            row = self._rows[at]
            widget = self._live.get(row.turn.id) or self._bind(row)
            widget.realize(low - y, high - y)
            if row.height() != self._heights[at]:
                self._heights[at] = row.height()
                changed = True
        return changed

    def _show(self, top: int) -> None:
        """Move scroll bar and widgets to where they belong."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(em(self.font(), 1.7))
        bar.setRange(0, max(0, self._extent() - height))
        bar.setValue(top)
        if top != self._shown_top:
            self.viewport().scroll(0, self._shown_top - top)
            self._shown_top = top
        for turn_id, widget in self._live.items():
            at = self._index[turn_id]
            widget.setGeometry(
                self._left - self._sizes().bleed,
                self._heights.top(at) - top,
                self._sizes().width + 2 * self._sizes().bleed,
                self._heights[at],
            )
            widget.arrange()
            widget.show()
        self._order_tabs()
        self._show_jump(top)

    def _show_jump(self, top: int) -> None:
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

    def _order_tabs(self) -> None:
        """Make Tab go through the messages from top to bottom."""
        chain: list[QWidget] = []
        for turn_id in sorted(self._live, key=self._index.__getitem__):
            chain += self._live[turn_id].focus_chain()
        if chain == self._tab_chain:
            return
        self._tab_chain = chain
        before: QWidget = self
        for widget in [*chain, self._jump]:
            QWidget.setTabOrder(before, widget)
            before = widget

    def _bind(self, row: Row) -> MessageWidget:
        if self._spare:
            widget = self._spare.pop()
        else:
            widget = MessageWidget(self.viewport())
            widget.retry_requested.connect(self.retry_requested)
            widget.open_model_requested.connect(self.open_model_requested)
            widget.selection_began.connect(self._on_message_selection_began)
            widget.caret_moved.connect(self._on_message_caret_moved)
        widget.bind(row, self._sizes())
        self._live[row.turn.id] = widget
        return widget

    def _recycle(self, turn_id: int) -> None:
        widget = self._live.pop(turn_id)
        widget.release()
        self._spare.append(widget)

    def _refresh(self, at: int, first: int) -> None:
        """Take over what changed in a row from block `first` on."""
        row = self._rows[at]
        row.use(self._sizes())
        widget = self._live.get(row.turn.id)
        if widget is not None:
            widget.sync(first)
        self._heights[at] = row.height()

    def _remeasure(self) -> None:
        """Take over a new width or font."""
        left, width = column(self.font(), self.width())
        self._left = left
        if self._metrics is None or width != self._metrics.width:
            self._keep_character()
            self._metrics = metrics_for(self, width)
            for widget in self._live.values():
                widget.use(self._metrics)
            self._reset_heights()
        self._place()

    def _reset_heights(self) -> None:
        metrics = self._sizes()
        for row in self._rows:
            row.use(metrics)
        self._heights.reset([row.height() for row in self._rows])

    def _sizes(self) -> Metrics:
        if self._metrics is None:
            self._left, width = column(self.font(), self.width())
            self._metrics = metrics_for(self, width)
        return self._metrics

    def _anchor_at(self, value: int) -> Anchor | None:
        """Return the anchor for a position of the window."""
        if not self._rows:
            return None
        at = self._heights.find(value)
        row, y = self._rows[at], value - self._heights.top(at)
        block = row.block_at(y)
        return Anchor(turn_id=row.turn.id, block=block, offset=y - row.top(block))

    def _keep_character(self) -> None:
        """Tie the anchor to the first character in view: lines are about to be broken anew."""
        anchor = self._anchor
        if anchor is None or anchor.character is not None:
            return
        message = self._live.get(anchor.turn_id)
        block = message.live_blocks.get(anchor.block) if message is not None else None
        if block is not None and anchor.offset >= 0:
            anchor.character, anchor.shift = block.position_at(anchor.offset)

    def _follow(self) -> None:
        self._anchor, self._unseen = None, False
        self._place()
