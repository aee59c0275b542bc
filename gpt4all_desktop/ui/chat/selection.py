"""One selection over blocks and messages: dragged with the mouse, copied as its source.

Within one block the text view selects by itself. As soon as the mouse leaves it, the selection is
kept here – between two places, each a block of a message and a position in it – and shown by
telling every block in between what is selected of it, whenever blocks come into view. What is
copied comes from the rows, not from widgets, so it does not matter how much of it is in view.
"""

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QScrollBar, QWidget

from gpt4all_desktop.ui.chat.block_factory import text_of
from gpt4all_desktop.ui.chat.blocks import BlockWidget
from gpt4all_desktop.ui.chat.message import MessageWidget
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.chat.source import join, part_of, whole_of
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.theme import em

END = 1 << 30
"""A position behind every text."""
SCROLL_MS = 30


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a block of a message."""

    row: int
    block: int
    position: int
    source: int
    """The same, in the text of the block as it was written."""

    @property
    def order(self) -> tuple[int, int, int]:
        return self.row, self.block, self.position


class Messages(Protocol):
    """What the selection needs to know of the transcript."""

    @property
    def live_messages(self) -> dict[int, MessageWidget]: ...

    @property
    def rows(self) -> list[Row]: ...

    def row_of(self, turn_id: int) -> int: ...

    def need_all(self) -> None: ...

    def viewport(self) -> QWidget: ...

    def verticalScrollBar(self) -> QScrollBar: ...


class Selection(QObject):
    """What is selected."""

    began = Signal()
    """When the user begins to select."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._from: Place | None = None
        self._to: Place | None = None
        self._origin: TextView | None = None
        self._pointer = QPoint()
        self._scroll = QTimer(self)
        self._scroll.setInterval(SCROLL_MS)
        self._scroll.timeout.connect(self._on_scroll_timeout)

    @property
    def is_shared(self) -> bool:
        """True while more than one block is selected, or was."""
        return self._from is not None

    def watch(self, text: TextView) -> None:
        """Select in a text that was made."""
        text.pressed.connect(self.clear)
        text.selection_began.connect(self._on_text_selection_began)
        text.drag_moved.connect(self._on_text_drag_moved)
        text.drag_ended.connect(self._on_text_drag_ended)
        text.select_all_requested.connect(self.select_all)
        text.selection_source = self.source

    @Slot()
    def clear(self) -> None:
        """Select nothing."""
        self._forget()
        for message in self._messages.live_messages.values():
            message.clear_selections(None)

    def end_before(self, row: int) -> None:
        """The messages from a row on are others now: what reached there is no longer selected."""
        if any(place is not None and place.row >= row for place in (self._from, self._to)):
            self.clear()

    def move_down(self, rows: int) -> None:
        """So many messages came above all others."""
        if self._from is not None and self._to is not None:
            self._from = replace(self._from, row=self._from.row + rows)
            self._to = replace(self._to, row=self._to.row + rows)

    @Slot()
    def select_all(self) -> None:
        """Select the whole conversation."""
        self._messages.need_all()
        rows = self._messages.rows
        if not rows:
            return
        last = len(rows) - 1
        blocks = rows[last].blocks
        self._from = Place(0, 0, 0, 0)
        self._to = Place(last, max(0, len(blocks) - 1), END, END)
        self.show()

    def source(self) -> str:
        """Return the source of what is selected."""
        if self._from is not None and self._to is not None:
            first, last = sorted((self._from, self._to), key=lambda place: place.order)
            return self._between(first, last)
        for message in self._messages.live_messages.values():
            for index, widget in message.live_blocks.items():
                text = text_of(widget)
                if text is not None and text.has_selection and message.row is not None:
                    return self._within(message.row, index, widget, text)
        return ""

    def copy(self) -> bool:
        """Put the source of the selection on the clipboard; False when nothing is selected."""
        source = self.source()
        if source:
            QGuiApplication.clipboard().setText(source)
        return bool(source)

    def show(self) -> None:
        """Tell every block that is there what is selected of it."""
        if self._from is None or self._to is None:
            return
        first, last = sorted((self._from, self._to), key=lambda place: place.order)
        for turn_id, message in self._messages.live_messages.items():
            row = self._messages.row_of(turn_id)
            message.shared_selection = self._origin is None or not message.isAncestorOf(
                self._origin
            )
            for index, widget in message.live_blocks.items():
                text = text_of(widget)
                if text is not None:
                    self._show_in(text, (row, index), first, last)

    def _show_in(self, text: TextView, at: tuple[int, int], first: Place, last: Place) -> None:
        if not (first.row, first.block) <= at <= (last.row, last.block):
            if text.has_selection:
                text.clear_selection()
            return
        start = first.position if at == (first.row, first.block) else 0
        end = last.position if at == (last.row, last.block) else END
        forward = self._from is first
        text.select(start if forward else end, end if forward else start)

    @Slot()
    def _on_text_selection_began(self) -> None:
        text = self.sender()
        if isinstance(text, TextView):
            self._forget()
            for message in self._messages.live_messages.values():
                message.clear_selections(text)
            self.began.emit()

    @Slot(QPoint)
    def _on_text_drag_moved(self, pointer: QPoint) -> None:
        text = self.sender()
        if not isinstance(text, TextView):
            return
        self._pointer, self._origin = pointer, text
        self._drag()
        viewport = self._messages.viewport()
        inside = viewport.rect().contains(viewport.mapFromGlobal(pointer))
        if inside:
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()

    @Slot()
    def _on_text_drag_ended(self) -> None:
        self._scroll.stop()
        self._origin = None
        self.show()

    @Slot()
    def _on_scroll_timeout(self) -> None:
        """The mouse is held outside of the window: scroll there."""
        viewport, bar = self._messages.viewport(), self._messages.verticalScrollBar()
        y = viewport.mapFromGlobal(self._pointer).y()
        beyond = y if y < 0 else max(0, y - viewport.height())
        step = em(viewport.font(), 3)
        bar.setValue(bar.value() + max(-step, min(step, beyond)))
        self._drag()

    def _drag(self) -> None:
        """Select from where the mouse was pressed to where it is."""
        origin = self._origin
        start = self._place_in(origin, origin.textCursor().anchor()) if origin is not None else None
        end = self._place_at(self._pointer)
        if start is None or end is None:
            return
        if (start.row, start.block) == (end.row, end.block):
            if self._from is not None:  # back in the block where it began
                self._forget()
                for message in self._messages.live_messages.values():
                    message.clear_selections(origin)
            return
        self._from, self._to = self._from or start, end
        self.show()

    def _forget(self) -> None:
        self._from = self._to = None
        for message in self._messages.live_messages.values():
            message.shared_selection = False

    def _place_at(self, pointer: QPoint) -> Place | None:
        """Return the place at a point of the screen, or the nearest one."""
        viewport = self._messages.viewport()
        at = viewport.mapFromGlobal(pointer)
        at.setY(max(0, min(at.y(), viewport.height() - 1)))
        best: tuple[int, TextView] | None = None
        for message in self._messages.live_messages.values():
            for widget in message.live_blocks.values():
                text = text_of(widget)
                if text is None:
                    continue
                top = widget.mapTo(viewport, QPoint(0, 0)).y()
                distance = max(0, top - at.y(), at.y() - top - widget.height())
                if best is None or distance < best[0]:
                    best = distance, text
        if best is None:
            return None
        text = best[1]
        inside = text.viewport().mapFrom(viewport, at)
        if inside.y() < 0:
            return self._place_in(text, 0)
        if inside.y() > text.viewport().height():
            return self._place_in(text, text.document().characterCount() - 1)
        return self._place_in(text, text.cursorForPosition(inside).position())

    def _place_in(self, text: TextView, position: int) -> Place | None:
        for turn_id, message in self._messages.live_messages.items():
            for index, widget in message.live_blocks.items():
                if text_of(widget) is text:
                    row = self._messages.row_of(turn_id)
                    return Place(row, index, position, _source_offset(widget, position))
        return None

    def _within(self, row: Row, index: int, widget: BlockWidget, text: TextView) -> str:
        cursor: QTextCursor = text.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        whole = end - start >= text.document().characterCount() - 1
        if whole:
            return whole_of(row, index)
        return part_of(
            row.blocks[index], _source_offset(widget, start), _source_offset(widget, end)
        )

    def _between(self, first: Place, last: Place) -> str:
        """Return the source from one place to another."""
        parts = []
        for at in range(first.row, last.row + 1):
            row = self._messages.rows[at]
            begin = first if at == first.row else None
            end = last if at == last.row else None
            parts.append(_source_of_row(row, begin, end))
        return "\n\n".join(part for part in parts if part)


def _source_of_row(row: Row, first: Place | None, last: Place | None) -> str:
    begin = first.block if first is not None else 0
    end = last.block if last is not None else len(row.blocks) - 1
    start_at = first.source if first is not None else 0
    end_at = last.source if last is not None else END
    return join(row, begin, start_at, end, end_at)


def _source_offset(widget: BlockWidget, position: int) -> int:
    offset = getattr(widget, "source_offset", None)
    return int(offset(position)) if offset is not None else position
