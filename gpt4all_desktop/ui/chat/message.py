"""One message of the transcript: blocks, one below the other, and a quiet line.

The widget is pooled: `bind` gives it a row to show, `release` takes it back. It makes block widgets
only for the part of the row that is near the window (`realize`), measures them, and sets their
geometry itself; there is no QLayout, whose questions for heights would cost more than the text.
"""

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.ui.chat.blocks import (
    WIDE,
    BlockWidget,
    CodeBlock,
    ErrorBlock,
    ProseBlock,
)
from gpt4all_desktop.ui.chat.rows import Metrics, Row
from gpt4all_desktop.ui.chat.splitter import BlockKind
from gpt4all_desktop.ui.chat.state import Note
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.events import report
from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.labels import ElidedLabel

SHORT_WAIT_S = 0.1
"""Shorter waits are given with two decimals: "0.0 s" would look like a mistake."""

_MAKERS: dict[BlockKind, type[BlockWidget]] = {
    BlockKind.PROSE: ProseBlock,
    BlockKind.CODE: CodeBlock,
    BlockKind.ERROR: ErrorBlock,
}


class MessageWidget(QWidget):
    """Shows a row."""

    retry_requested = Signal()
    """When the user wants a failed reply again."""
    open_model_requested = Signal()
    """When the user wants another model after a failure."""
    edit_requested = Signal(int, str)
    regenerate_requested = Signal(int)
    continue_requested = Signal(int)
    version_requested = Signal(int, int)
    fork_requested = Signal(int)
    delete_requested = Signal(int)
    replay_requested = Signal(int)
    selection_began = Signal(object)
    """When the user begins to select in a block, which is passed."""
    caret_moved = Signal(int, int)
    """When the keyboard moved a caret or the focus: top and bottom of its place in this widget."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._metrics: Metrics | None = None
        self._live: dict[int, BlockWidget] = {}
        self._spare: dict[BlockKind, list[BlockWidget]] = {kind: [] for kind in BlockKind}
        self._natural: dict[int, int] = {}
        self._bubble = QRect()
        self._note = ElidedLabel(self, muted=True)
        self._note.setFont(small_font(self.font()))
        self._copy = CopyButton(self.tr("Copy message"), self)

        self._copy.clicked.connect(self._on_copy_clicked)

    @property
    def row(self) -> Row | None:
        return self._row

    @property
    def footer(self) -> str:
        """The quiet line."""
        return self._note.text()

    @property
    def live_blocks(self) -> dict[int, BlockWidget]:
        """The block widgets there are, by index."""
        return self._live

    @property
    def is_kept(self) -> bool:
        """True while something is selected or focused here, which recycling would lose."""
        return any(widget.has_selection for widget in self._live.values()) or (
            (focus := self.focusWidget()) is not None and focus.hasFocus()
        )

    def bind(self, row: Row, metrics: Metrics) -> None:
        """Show a row."""
        self._row, self._metrics = row, metrics
        row.use(metrics)
        user = row.turn.role is Role.USER
        self.setAccessibleName(self.tr("You") if user else row.turn.model or self.tr("The model"))
        self.refresh_footer()

    def release(self) -> None:
        """Show nothing; ready for another row."""
        self.hide()
        for index in list(self._live):
            self._drop(index)
        self._natural.clear()
        self._row = None

    def use(self, metrics: Metrics) -> None:
        """Take new sizes."""
        assert self._row is not None
        self._metrics = metrics
        self._natural.clear()
        self._row.use(metrics)

    def sync(self, first: int) -> None:
        """Take over what changed from block `first` on."""
        assert self._row is not None
        blocks = self._row.blocks
        for index in sorted(self._live):
            if index >= len(blocks):
                self._drop(index)
            elif index >= first:
                self._natural.pop(index, None)
                self._live[index].sync(blocks[index])
        self.refresh_footer()

    def realize(self, top: int, bottom: int) -> bool:
        """Have widgets for the blocks between two positions of the row, measured.

        Returns True when a height turned out different from what the row had assumed.
        """
        assert self._row is not None
        assert self._metrics is not None
        row, before = self._row, self._row.height()
        width = self._metrics.text_width(row.turn.role)
        for index in range(len(row.blocks)):
            y = row.top(index)
            if y > bottom or y + row.block_height(index) < top:
                widget = self._live.get(index)
                if widget is not None and not widget.has_selection and not _has_focus(widget):
                    self._drop(index)
                continue
            widget = self._live.get(index) or self._make(index)
            if not row.is_measured(index) or index not in self._natural:
                row.set_measured(index, widget.height_for(width))
                self._natural[index] = widget.natural_width()
        return row.height() != before

    def arrange(self) -> None:
        """Set the geometry of everything; the widget itself has its size already."""
        assert self._row is not None
        assert self._metrics is not None
        row, metrics = self._row, self._metrics
        left, width = metrics.bleed, metrics.width
        end = row.top(len(row.blocks))
        if row.turn.role is Role.USER:
            width = min(metrics.bubble - 2 * metrics.pad, self._natural_width())
            left += metrics.pad if self.isRightToLeft() else metrics.width - metrics.pad - width
            top = row.top(0) - metrics.pad
            bubble = QRect(left - metrics.pad, top, width + 2 * metrics.pad, end - top)
            if bubble != self._bubble:
                self._bubble = bubble
                self.update()
        elif not self._bubble.isNull():
            self._bubble = QRect()
            self.update()
        for index, widget in self._live.items():
            if isinstance(widget, ProseBlock):
                widget.wrap_at(width)  # right-to-left lines end at the bubble's edge
            widget.setGeometry(left, row.top(index), width, row.block_height(index))
            widget.show()
        self._arrange_footer(end)

    def clear_selections(self, but: QWidget) -> None:
        """Select nothing here, except in the text `but`."""
        for widget in self._live.values():
            if widget is not but and not widget.isAncestorOf(but):
                widget.clear_selection()

    def refresh_footer(self) -> None:
        """Show what the quiet line has to say."""
        assert self._row is not None
        row = self._row
        self._copy.setVisible(row.turn.role is Role.ASSISTANT and row.has_text)
        self._note.set_text(self._footer_text())
        self._note.setVisible(bool(self._note.text()))

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        chain = [part for at in sorted(self._live) for part in self._live[at].focus_chain()]
        return [*chain, self._copy] if not self._copy.isHidden() else chain

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bubble.isNull() and not self._ringed():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self.font(), 1.1)
        if not self._bubble.isNull():
            painter.setPen(QPen(self.palette().color(Shade.SURFACE), 0))
            painter.setBrush(self.palette().color(Shade.SURFACE))
            painter.drawRoundedRect(QRectF(self._bubble), radius, radius)
        painter.setPen(QPen(self.palette().color(Shade.ACCENT), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for widget in self._ringed():
            pad = em(self.font(), 0.35)
            box = widget.geometry().adjusted(-pad, -pad, pad, pad).intersected(self.rect())
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius / 2, radius / 2)
        painter.end()

    @Slot()
    def _on_copy_clicked(self) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(self._row.text)
            self._copy.say_copied()

    @Slot()
    def _on_code_copy_requested(self) -> None:
        block = self.sender()
        for index, widget in self._live.items():
            if widget is block and self._row is not None and isinstance(widget, CodeBlock):
                QGuiApplication.clipboard().setText(self._row.source_of(index))
                widget.say_copied()

    @Slot()
    def _on_error_details_requested(self) -> None:
        block = self.sender()
        if self._row is not None and self._row.turn.failure is not None:
            QGuiApplication.clipboard().setText(report(self._row.turn.failure))
            if isinstance(block, ErrorBlock):
                block.say_copied()

    @Slot()
    def _on_text_selection_began(self) -> None:
        self.selection_began.emit(self.sender())

    @Slot(QRect)
    def _on_text_caret_moved(self, place: QRect) -> None:
        text = self.sender()
        if isinstance(text, QWidget):
            top = text.mapTo(self, QPoint(0, place.top())).y()
            self.caret_moved.emit(top, top + place.height())

    @Slot()
    def _on_text_focus_ringed(self) -> None:
        self.update()

    def _make(self, index: int) -> BlockWidget:
        assert self._row is not None
        block = self._row.blocks[index]
        spare = self._spare[block.kind]
        widget = spare.pop() if spare else self._create(block.kind)
        widget.show_block(block, self.accessibleName())
        self._live[index] = widget
        return widget

    def _create(self, kind: BlockKind) -> BlockWidget:
        widget = _MAKERS[kind](self)
        text: TextView | None = None
        if isinstance(widget, ErrorBlock):
            widget.retry_requested.connect(self.retry_requested)
            widget.open_model_requested.connect(self.open_model_requested)
            widget.details_requested.connect(self._on_error_details_requested)
        elif isinstance(widget, CodeBlock):
            widget.copy_requested.connect(self._on_code_copy_requested)
            text = widget.text
        else:
            text = widget
        if text is not None:
            text.selection_began.connect(self._on_text_selection_began)
            text.caret_moved.connect(self._on_text_caret_moved)
            text.focus_ringed.connect(self._on_text_focus_ringed)
        return widget

    def _drop(self, index: int) -> None:
        widget = self._live.pop(index)
        self._natural.pop(index, None)
        widget.clear_selection()
        widget.hide()
        kind = next(kind for kind, made in _MAKERS.items() if isinstance(widget, made))
        self._spare[kind].append(widget)

    def _natural_width(self) -> int:
        assert self._row is not None
        if len(self._natural) < len(self._row.blocks):
            return WIDE
        return max(self._natural.values(), default=1)

    def _arrange_footer(self, top: int) -> None:
        assert self._row is not None
        assert self._metrics is not None
        if not self._row.has_footer:
            return
        metrics, x = self._metrics, self._metrics.bleed
        height = metrics.footer
        if not self._copy.isHidden():
            size = self._copy.sizeHint()
            # The drawing of the icon, not the edge of its button, stands below the text.
            x -= (size.width() - em(self.font(), 1.0)) // 2
            self._copy.setGeometry(
                x,
                top + (height - size.height()) // 2,
                size.width(),
                size.height(),
            )
            x += size.width()
        wanted = min(self._note.sizeHint().width(), metrics.bleed + metrics.width - x)
        if self._row.turn.role is Role.USER:
            x = metrics.bleed + metrics.width - wanted
        self._note.setGeometry(x, top, wanted, height)

    def _ringed(self) -> list[BlockWidget]:
        """Return the blocks whose text has the keyboard's focus: one at most."""
        return [
            widget
            for widget in self._live.values()
            if (isinstance(widget, ProseBlock) and widget.ring)
            or (isinstance(widget, CodeBlock) and widget.text.ring)
        ]

    def _footer_text(self) -> str:
        assert self._row is not None
        turn, waiting = self._row.turn, self._row.waiting
        if turn.queued:
            return self.tr("Will be sent when the model is loaded")
        if turn.note is not None:
            return self._note_text(turn.note)
        if not turn.writing:
            return ""
        if self._row.has_text:
            return self.tr("Writing…")
        if waiting is None:
            return ""
        if not waiting.total:
            return self.tr("Reading your message…")
        done, total = QLocale().toString(waiting.done), QLocale().toString(waiting.total)
        return self.tr("Reading your message… {done} of {total} tokens").format(
            done=done, total=total
        )

    def _note_text(self, note: Note) -> str:
        locale, parts = QLocale(), []
        if note.reason is StopReason.STOPPED:
            parts.append(self.tr("Stopped by you"))
        elif note.reason is StopReason.LENGTH:
            parts.append(self.tr("Stopped at the length limit"))
        elif note.reason is StopReason.CONTEXT:
            parts.append(self.tr("The context is full"))
        if note.tokens:
            parts.append(self.tr("%n tokens", "", note.tokens))
        if note.tokens_per_second is not None:
            rate = locale.toString(float(note.tokens_per_second), "f", 1)
            parts.append(self.tr("{rate} tokens/s").format(rate=rate))
        if note.seconds_to_first is not None:
            seconds = float(note.seconds_to_first)
            wait = locale.toString(seconds, "f", 1 if seconds >= SHORT_WAIT_S else 2)
            parts.append(self.tr("first token after {seconds} s").format(seconds=wait))
        parts.append(note.model)
        return " · ".join(parts)


def _has_focus(widget: QWidget) -> bool:
    focus = widget.focusWidget()
    return widget.hasFocus() or (focus is not None and focus.hasFocus())
