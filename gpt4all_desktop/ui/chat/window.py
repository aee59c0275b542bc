"""The window over the messages of a chat: which have widgets, and where everything stands.

Only messages within a screen of the window have widgets; the others are rows with a height,
measured or estimated. The place of the reader is an anchor – a block of a message and pixels into
it, or the end – and the scroll bar follows from it, never the other way round, so nothing above can
push the text away that is being read. `_place` is the one function that turns this into geometry.
What is in the chat and what one can do there is `Transcript`'s.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gpt4all_desktop.ui.chat.anchor import Anchor
from gpt4all_desktop.ui.chat.heights import Heights
from gpt4all_desktop.ui.chat.message import MessageWidget
from gpt4all_desktop.ui.chat.metrics import metrics_for
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.chat.sizes import Metrics
from gpt4all_desktop.ui.chat.tools import make_tools
from gpt4all_desktop.ui.theme import Shade
from gpt4all_desktop.ui.widgets.column import column
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

MARGIN_SCREENS = 0.6
"""Screens above and below the window whose messages have widgets."""
MARGIN_STEP = 0.2
"""Screens of them that are added at a time after a jump: what is seen comes first."""
MORE_MS = 25
"""Pause before what can wait: a frame is shown, and what the user does is answered."""
TALL = 0.7
"""A question taller than this part of the window is shown by its end, not its beginning."""
MAX_PASSES = 12
"""Rounds of measuring before a layout is taken as it is; two or three are normal."""


class MessageWindow(QAbstractScrollArea):
    """Rows, the widgets of those near the window, and the anchor."""

    rest_wanted = Signal()
    """When the rows above the first one are needed at once; they are there afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more_above = False
        self._rows: list[Row] = []
        self._index: dict[int, int] = {}
        self._heights = Heights()
        self._live: dict[int, MessageWidget] = {}
        self._spare: list[MessageWidget] = []
        self._anchor: Anchor | None = None
        self._line: Anchor | None = None
        """The first line in view when all was placed last, if the anchor is not at the end."""
        self._pinned: int | None = None
        self._metrics: Metrics | None = None
        self._left = 0
        self._shown_top = 0
        self._margin = 0.0
        """Screens above and below the window whose messages have widgets now."""
        self._placing = False
        self._grown = 0
        """Pixels that the last message has grown since everything was placed."""
        self._unseen = False
        self._tools = make_tools(self)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(MORE_MS)
        self._more.timeout.connect(self._on_more_timeout)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._bar = ScrollBar(Qt.Orientation.Vertical, self)
        self.setVerticalScrollBar(self._bar)
        self.viewport().setBackgroundRole(Shade.WINDOW)
        # No wider than the messages: each line that comes moves all of it on the screen.
        self._sheet = QWidget(self.viewport())
        self._sheet.setBackgroundRole(Shade.WINDOW)
        self._sheet.setAutoFillBackground(True)

    @property
    def following(self) -> bool:
        """True while the view stays at the end."""
        return self._anchor is None

    @property
    def live_messages(self) -> dict[int, MessageWidget]:
        """The message widgets there are, by turn id."""
        return self._live

    @property
    def rows(self) -> list[Row]:
        """The messages, whether they have widgets or not."""
        return self._rows

    def row_of(self, turn_id: int) -> int:
        """Return which of the messages it is, from 0."""
        return self._index[turn_id]

    def row_in_view(self, *, last: bool) -> int:
        """Return the first message that can be seen, or the last one."""
        value = self.verticalScrollBar().value()
        y = value + self.viewport().height() - 1 if last else value
        return self._heights.find(y)

    def go_to(self, turn_id: int, block: int = 0, *, above: int = 0) -> None:
        """Show a block of a message with some room above it; text that comes moves it no more."""
        if block == 0:
            above = max(above, self._sizes().before_user)
        self._anchor = Anchor(turn_id=turn_id, block=block, offset=-above)
        self._place()
        self._settle_anchor()

    def reveal(self, turn_id: int) -> None:
        """Scroll as little as is needed to show a message, or its beginning."""
        at, value = self._index[turn_id], self.verticalScrollBar().value()
        top = self._heights.top(at)
        if top < value or top + self._heights[at] > value + self.viewport().height():
            tall = self._heights[at] > self.viewport().height()
            above = 0 if tall or top < value else self.viewport().height() - self._heights[at]
            self.go_to(turn_id, above=above)

    @property
    def anchor_turn(self) -> int | None:
        """The message at the top of the window; None at the end."""
        return self._anchor.turn_id if self._anchor is not None else None

    @property
    def anchor_block(self) -> int:
        """Its block there."""
        return self._anchor.block if self._anchor is not None else 0

    def need_all(self) -> None:
        """Have all rows there, if some above are still to come."""
        if self._more_above:
            self.rest_wanted.emit()

    def _prepend(self, rows: list[Row]) -> None:
        """Take in rows above the others; what is looked at stays where it is."""
        metrics = self._sizes()
        for row in rows:
            row.use(metrics)
        heights = [row.height() for row in rows]
        self._rows[0:0] = rows
        self._index = {row.turn.id: at for at, row in enumerate(self._rows)}
        self._heights.prepend(heights)
        self._shown_top += sum(heights)  # nothing is moved on the screen
        self._place()

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
            self._keep_character(self._line)  # the blocks have the new font already
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
        if dy < 0 and bar.value() >= bar.maximum() - self._sizes().near_end:
            self._anchor, self._unseen = None, False
        else:
            self._anchor = self._anchor_at(bar.value())
        self._place()

    @Slot()
    def _on_more_timeout(self) -> None:
        """Go on with what could wait: messages beside the window, giant texts in view."""
        if not self._tools.pace.held:
            self._margin = min(MARGIN_SCREENS, self._margin + MARGIN_STEP)
        for turn_id in self._live:
            at = self._index[turn_id]
            if self._rows[at].has_more:
                self._refresh(at, self._rows[at].split_more())
        self._place()

    def _make_message(self) -> MessageWidget:
        """Return a new message widget; what it asks for is connected here."""
        return MessageWidget(self._sheet, self._tools)

    def _on_shown(self, top: int) -> None:
        """Everything stands where it belongs."""

    def _tab_order(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        return [
            widget
            for turn_id in sorted(self._live, key=self._index.__getitem__)
            for widget in self._live[turn_id].focus_chain()
        ]

    def _place(self) -> None:
        """Measure what is near the window until nothing changes, then move everything there."""
        if self._placing:
            return
        self._placing, self._grown = True, 0
        self._tools.pace.begin()
        try:
            top, end = self._target()
            if not self._live or abs(top - self._shown_top) > self.viewport().height():
                self._margin = 0.0
            for _ in range(MAX_PASSES):
                changed = self._realize(top)
                if changed or self._anchor is not None:  # whose line may have been measured now
                    top, end = self._target()
                if not changed:
                    break
            self._show(top, end)
            self._line = self._first_line()
        finally:
            self._placing = False

    def _grow(self, turn_id: int, by: int) -> None:
        """Make room for the last block of a message, which is higher now, and for nothing else.

        While the end is followed nothing but that block and the window moves. What that brings into
        view is there already, as long as it is little. Where the message had room, only the block
        takes it.

        Args:
            by: how much higher the message is.
        """
        if not by:
            self._live[turn_id].arrange()
            return
        self._grown += abs(by)
        little = self._grown < MARGIN_STEP * self.viewport().height()
        if self._anchor is not None or self._placing or self._tools.pace.held or not little:
            self._place()
            return
        self._placing = True
        try:
            top, end = self._target()
            self._scroll(top, end)
            self._put(turn_id, self._live[turn_id], top)
        finally:
            self._placing = False

    def _target(self) -> tuple[int, int]:
        """Return where the window must be for the anchor to hold, and where it is at the end."""
        maximum = max(0, self._extent() - self.viewport().height())
        anchor = self._anchor
        if anchor is None:
            return maximum, maximum
        at = self._index[anchor.turn_id]
        if anchor.character is not None:
            message = self._live.get(anchor.turn_id)
            block = message.live_blocks.get(anchor.block) if message is not None else None
            if block is not None and self._rows[at].is_measured(anchor.block):
                anchor.offset = block.y_of(anchor.character) + anchor.shift
        top = self._heights.top(at) + self._rows[at].top(anchor.block) + anchor.offset
        return max(0, min(top, maximum)), maximum

    def _extent(self) -> int:
        """Return the height of everything, with the room left below the pinned question."""
        total = self._heights.total + self._sizes().end
        if self._rows:
            total += self._rows[-1].room
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
        margin, widest = round(self._margin * height), round(MARGIN_SCREENS * height)
        low, high = top - margin, top + height + margin
        if not self._rows:
            return False
        if self._anchor is not None:  # its block may end above the window, now that it is measured
            at = self._index[self._anchor.turn_id]
            low = min(low, self._heights.top(at) + self._rows[at].top(self._anchor.block))
        at = self._heights.find(max(0, low))
        y, near = self._heights.top(at), []
        while at < len(self._rows) and y <= high:
            near.append((at, y))
            y += self._heights[at]
            at += 1
        first = self._heights.find(max(0, top - widest))
        last = self._heights.find(top + height + widest)
        for turn_id in list(self._live):
            outside = not first <= self._index[turn_id] <= last
            if outside and not self._live[turn_id].is_kept:
                self._recycle(turn_id)
        if self._split(near):
            return True
        changed, anchor = False, self._anchor
        for at, y in near if anchor is not None else reversed(near):
            row = self._rows[at]
            widget = self._live.get(row.turn.id) or self._bind(row)
            widget.realize(
                low - y,
                high - y,
                spare=widest - margin,
                upwards=anchor is None,
                must=anchor.block if anchor and anchor.turn_id == row.turn.id else -1,
            )
            if row.height() != self._heights[at]:
                self._heights[at] = row.height()
                changed = True
        return changed

    def _split(self, near: list[tuple[int, int]]) -> bool:
        """Look closely at rows for the first time; True when that changed a height.

        Before anything is made: what is made first must be what is in view.
        """
        changed = False
        for at, _ in near:
            row = self._rows[at]
            if not row.is_split and row.blocks and row.height() != self._heights[at]:
                self._heights[at] = row.height()
                changed = True
        return changed

    def _show(self, top: int, end: int) -> None:
        """Move scroll bar and widgets to where they belong."""
        self._bar.setPageStep(self.viewport().height())
        self._bar.setSingleStep(self._sizes().step)
        self._scroll(top, end)
        self._sheet.setGeometry(self._column().intersected(self.viewport().rect()))
        for turn_id, widget in self._live.items():
            self._put(turn_id, widget, top)
            if widget.isHidden():
                widget.show()
        more = any(self._rows[self._index[turn_id]].has_more for turn_id in self._live)
        if more or self._tools.pace.held or self._margin < MARGIN_SCREENS:
            self._more.start()
        self._on_shown(top)

    def _scroll(self, top: int, end: int) -> None:
        """Have the scroll bar say where the window is, and move what is in it."""
        bar = self._bar
        if end != bar.maximum():
            # Qt lays scroll bars and viewport out anew with each range. It need not where the bar
            # stays; that its value changes it must hear.
            stays = bar.maximum() > 0 and end >= bar.value() and end > 0
            bar.blockSignals(stays)
            bar.setRange(0, end)
            bar.blockSignals(False)
        bar.setValue(top)
        if top != self._shown_top:
            self._sheet.scroll(0, self._shown_top - top)
            self._shown_top = top

    def _put(self, turn_id: int, message: MessageWidget, top: int) -> None:
        """Put a message where it belongs."""
        at, column = self._index[turn_id], self._column()
        x, y = min(0, column.x()), self._heights.top(at) - top
        message.setGeometry(x, y, column.width(), self._heights[at])
        message.arrange()

    def _column(self) -> QRect:
        """Return where the messages are: in a narrow window a little more than all of it."""
        sizes, view = self._sizes(), self.viewport()
        # From right to left the scroll bar stands at the left, and the viewport begins beside it.
        left = self._left - sizes.bleed - view.x()
        return QRect(left, 0, sizes.width + 2 * sizes.bleed, view.height())

    def order_tabs(self) -> None:
        """Make Tab go through the messages from top to bottom: done when Tab is pressed."""
        before: QWidget = self
        for widget in self._tab_order():
            QWidget.setTabOrder(before, widget)
            before = widget

    def _bind(self, row: Row) -> MessageWidget:
        widget = self._spare.pop() if self._spare else self._make_message()
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
        widget = self._live.get(row.turn.id)
        if widget is not None:
            widget.sync(first)
        self._heights[at] = row.height()

    def _remeasure(self) -> None:
        """Take over a new width or font."""
        left, width = column(self.font(), self.width())
        self._left = left
        if self._metrics is None or width != self._metrics.width:
            self._keep_character(self._first_line())
            self._metrics, self._margin = metrics_for(self, width), 0.0
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

    def _keep_character(self, line: Anchor | None) -> None:
        """Tie the anchor to the first line in view: lines are about to be broken anew.

        Going back to the width of before leads back to the same place, unless the line that was
        tied to has left the window: then what is seen counts.
        """
        anchor = self._anchor
        if anchor is None or line is None or line.character is None:
            return
        place = anchor.turn_id, anchor.block, anchor.offset
        if place != (line.turn_id, line.block, line.offset):
            return
        if anchor.character is None or anchor.character < line.character:
            anchor.character, anchor.shift = line.character, line.shift

    def _first_line(self) -> Anchor | None:
        """Return the anchor with the first character of the line that is at the top."""
        anchor = self._anchor
        if anchor is None or anchor.offset < 0:
            return None
        message = self._live.get(anchor.turn_id)
        block = message.live_blocks.get(anchor.block) if message is not None else None
        if block is None:
            return None
        character, shift = block.position_at(anchor.offset)
        return replace(anchor, character=character, shift=shift)

    def _settle_anchor(self) -> None:
        """Where the wanted place lies beyond the end, the reader is at what can be shown."""
        bar = self.verticalScrollBar()
        if self._anchor is not None and bar.value() >= bar.maximum():
            self._anchor = self._anchor_at(bar.value())

    def _follow(self) -> None:
        self._anchor, self._unseen = None, False
        self._place()
