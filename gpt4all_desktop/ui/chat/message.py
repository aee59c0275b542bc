"""One message of the transcript: blocks, one below the other, and the line below them.

The widget is pooled: `bind` gives it a row to show, `release` takes it back. It makes block widgets
only for the part of the row that is near the window (`realize`), measures them, and sets their
geometry itself; there is no QLayout, whose questions for heights would cost more than the text.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.block_actions import BlockActions
from gpt4all_desktop.ui.chat.block_factory import create, kind_of, show, text_of
from gpt4all_desktop.ui.chat.blocks import (
    WIDE,
    BlockWidget,
    CodeBlock,
    EditorBlock,
    MathBlock,
    ProseBlock,
    ReasoningBlock,
    TableBlock,
)
from gpt4all_desktop.ui.chat.footer import Footer
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.chat.sizes import Metrics
from gpt4all_desktop.ui.chat.splitter import BlockKind
from gpt4all_desktop.ui.chat.tools import Tools
from gpt4all_desktop.ui.theme import Shade, em, surface_edge


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
    edit_began = Signal(int)
    """When the user wants to change the text of the message with this id."""
    edit_ended = Signal(int)
    """When its editor is done, whether the text is new or not."""
    height_changed = Signal(int)
    """When blocks of the message with this id need other heights."""
    link_requested = Signal(str)
    """When the user wants to follow a link."""
    save_requested = Signal(str, str)
    """When the user wants a text in a file: the text, a name for it."""
    text_made = Signal(object)
    """When a text view was made that one can select in."""
    caret_moved = Signal(int, int)
    """When the keyboard moved a caret or the focus: top and bottom of its place in this widget."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent)
        self._tools = tools
        self._row: Row | None = None
        self._metrics: Metrics | None = None
        self._live: dict[int, BlockWidget] = {}
        self._spare: dict[BlockKind, list[BlockWidget]] = {kind: [] for kind in BlockKind}
        self._natural: dict[int, int] = {}
        self._bubble = QRect()
        self._busy = self._hovered = self._current = self._in_use = False
        self.shared_selection = False
        """True while the selection here is part of a larger one, which keeps itself."""
        self._arranged: tuple[object, ...] = ()
        """What the present geometry was made of."""
        self._placed: dict[int, tuple[int, int, int, int]] = {}
        """The geometry of blocks that have one."""
        self._actions = BlockActions(self)
        self.footer_bar = Footer(self)
        # Growing paints what is new only; without this every block would be painted again.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

        footer = self.footer_bar
        footer.copy_requested.connect(self.copy_text)
        footer.edit_requested.connect(self._on_edit_requested)
        footer.version_requested.connect(self._on_version_requested)
        footer.acted.connect(self._on_footer_acted)

    @property
    def row(self) -> Row | None:
        return self._row

    @property
    def footer(self) -> str:
        """The quiet line."""
        return self.footer_bar.note.text()

    @property
    def live_blocks(self) -> dict[int, BlockWidget]:
        """The block widgets there are, by index."""
        return self._live

    def block_of(self, widget: QObject | None) -> tuple[Row, int] | None:
        """Return the row and the index of the block that a widget shows; None if it shows none."""
        if self._row is None:
            return None
        row = self._row
        return next(((row, index) for index, w in self._live.items() if w is widget), None)

    def block_changed(self, index: int) -> None:
        """A block needs another height."""
        if self._row is not None:
            self._row.remeasure(index)
            self._natural.pop(index, None)
            self.height_changed.emit(self._row.turn.id)

    @property
    def is_kept(self) -> bool:
        """True while something is selected or focused here, which recycling would lose."""
        focus = self.focusWidget()
        if (focus is not None and focus.hasFocus()) or self._is_editing:
            return True
        selected = any(widget.has_selection for widget in self._live.values())
        return selected and not self.shared_selection

    @property
    def _is_editing(self) -> bool:
        return self._row is not None and self._row.editing is not None

    def bind(self, row: Row, metrics: Metrics) -> None:
        """Show a row."""
        self._row, self._metrics = row, metrics
        row.use(metrics)
        user = row.turn.role is Role.USER
        self.setAccessibleName(self.tr("You") if user else row.turn.model or self.tr("The model"))
        self.refresh_footer()
        self._dim()

    def release(self) -> None:
        """Show nothing; ready for another row."""
        self.hide()
        for index in list(self._live):
            self._drop(index)
        self._natural.clear()
        self._row, self._arranged, self._bubble = None, (), QRect()
        self._hovered = self._current = self._in_use = self.shared_selection = False
        self.footer_bar.set_active(False)

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
        for index, widget in tuple(self._live.items()):
            if index < first and type(widget) is not ReasoningBlock:
                continue
            if index >= len(blocks) or kind_of(widget) is not blocks[index].kind:
                self._drop(index)
            else:
                self._natural.pop(index, None)
                show(widget, self._row, index, again=True)
        self.refresh_footer()

    def realize(
        self, top: int, bottom: int, *, spare: int = 0, upwards: bool = False, must: int = -1
    ) -> bool:
        """Have widgets for the blocks between two positions of the row, measured.

        Those within `spare` pixels above and below stay if they are there. Returns True when a
        height turned out different from what the row had assumed.

        Args:
            upwards: the last block is made first: what is made later may move those above only.
            must: a block that is made in any case, the others as far as there is time now.
        """
        assert self._row is not None
        assert self._metrics is not None
        row, before = self._row, self._row.height()
        width = self._metrics.text_width(row.turn.role)
        first, last = row.blocks_between(top, bottom)
        count = last - first
        if (
            count == len(self._live) == len(self._natural)
            and first in self._live
            and last - 1 in self._live
            and row.are_measured(first, last)
        ):
            return False  # as it was when it was asked last
        above, below = row.blocks_between(top - spare, bottom + spare)
        for index, widget in tuple(self._live.items()):
            outside = not above <= index < below or row.is_hidden(index)
            if outside and not self._keeps(widget):
                self._drop(index)
        index = first
        while index < last:  # blocks lower than was thought let others come into view
            blocks = [each for each in range(index, last) if self._is_new(row, each)]
            if must in blocks:
                self._realize_block(row, must, width, wait=False)
                blocks.remove(must)
            for each in reversed(blocks) if upwards else blocks:
                self._realize_block(row, each, width)
            index, last = last, row.blocks_between(top, bottom)[1]
        return row.height() != before

    def _is_new(self, row: Row, index: int) -> bool:
        return index not in self._natural or not row.is_measured(index)

    def _realize_block(self, row: Row, index: int, width: int, *, wait: bool = True) -> None:
        if row.is_hidden(index):
            return
        widget, block, pace = self._live.get(index), row.blocks[index], self._tools.pace
        if widget is None:
            if wait and not pace.allows(block):
                return
            pace.spend(block)
            widget = self._make(index, width)
        self._measure(row, index, widget, width)

    def _measure(self, row: Row, index: int, widget: BlockWidget, width: int) -> None:
        row.set_measured(index, widget.height_for(width))
        # The bubble of a question is as narrow as its text; a reply takes the column.
        self._natural[index] = widget.natural_width() if row.turn.role is Role.USER else WIDE

    def measure_last(self) -> bool | None:
        """Measure the block that grows; True if it has another height, None if it is to be made."""
        assert self._row is not None
        assert self._metrics is not None
        row, index = self._row, len(self._row.blocks) - 1
        widget = self._live.get(index)
        if widget is None or row.turn.role is Role.USER or row.is_hidden(index):
            return None
        before = row.block_height(index)
        self._measure(row, index, widget, self._metrics.width)
        return row.block_height(index) != before

    def arrange(self) -> None:
        """Set the geometry of everything; the widget itself has its size already."""
        assert self._row is not None
        assert self._metrics is not None
        row, metrics = self._row, self._metrics
        height = row.height()
        state = (row.layout, height, metrics, tuple(self._live), tuple(self._natural.values()))
        if state == self._arranged:
            return  # only the place of the message has changed, or nothing
        self._arranged = state
        left, width = metrics.bleed, metrics.width
        asks = row.turn.role is Role.USER
        if asks:
            left, width = self._place_bubble(row, metrics)
        for index, widget in self._live.items():
            place = left, row.top(index), width, row.block_height(index)
            if place == self._placed.get(index) and not asks:
                continue
            if isinstance(widget, ProseBlock):
                widget.wrap_at(width)  # right-to-left lines end at the bubble's edge
            widget.setGeometry(*place)
            if index not in self._placed:
                widget.show()
            self._placed[index] = place
        self.footer_bar.setVisible(row.has_footer)
        footer = row.footer_height
        self.footer_bar.setGeometry(metrics.bleed, height - footer, metrics.width, footer)

    def _place_bubble(self, row: Row, metrics: Metrics) -> tuple[int, int]:
        """Place the ground of a question; return where its text begins, and its width."""
        left, pad, bubble = metrics.bleed, metrics.pad, QRect()
        if row.editing is None:
            width = min(metrics.bubble - 2 * pad, self._natural_width())
            left += pad if self.isRightToLeft() else metrics.width - pad - width
            top, end = row.top(0) - pad, row.top(len(row.blocks))
            bubble = QRect(left - pad, top, width + 2 * pad, end - top)
        else:
            left, width = left + metrics.width - metrics.bubble, metrics.bubble
        if bubble != self._bubble:
            self._bubble = bubble
            self.update()
        return left, width

    def clear_selections(self, but: QWidget | None) -> None:
        """Select nothing here, except in the text `but`."""
        for widget in self._live.values():
            if widget is not but and (but is None or not widget.isAncestorOf(but)):
                widget.clear_selection()

    def set_busy(self, busy: bool) -> None:
        """A reply is being made: messages cannot be changed, or can again."""
        if busy != self._busy:
            self._busy = busy
            self.refresh_footer()

    def set_current(self, current: bool) -> None:
        """The keyboard's cursor is on this message, or no longer."""
        if current != self._current:
            self._current = current
            self._activate()
            self.update()

    def set_in_use(self, in_use: bool) -> None:
        """The focus is somewhere in this message, or no longer."""
        self._in_use = in_use
        self._activate()

    def refresh_footer(self) -> None:
        """Show what the line below has to say."""
        assert self._row is not None
        self.footer_bar.show_row(self._row, busy=self._busy)

    def focus_editor(self) -> None:
        """Write in the editor, if there is one."""
        for widget in self._live.values():
            if isinstance(widget, EditorBlock):
                widget.take_focus()

    def refresh_turn(self) -> None:
        """Take another state of the same message."""
        self.refresh_footer()
        self._dim()

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        chain = [part for at in sorted(self._live) for part in self._live[at].focus_chain()]
        return [*chain, *self.footer_bar.focus_chain()]

    def formula_drawn(self, source: str) -> bool:
        """Show a formula that was drawn; True when it is here."""
        assert self._row is not None
        found = False
        for index, widget in self._live.items():
            if not isinstance(widget, ProseBlock | TableBlock | MathBlock):
                continue
            if widget.has_formula(source):
                widget.redraw()
                self._row.remeasure(index)
                self._natural.pop(index, None)
                found = True
        return found

    def colours_found(self, language: str, code: str) -> None:
        """Take the colours of a piece of code."""
        for widget in self._live.values():
            if isinstance(widget, CodeBlock):
                widget.colours_found(language, code)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self._activate()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self._activate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._row is not None:
            self._dim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._current:
            self.update()  # the ring was closed where the message ended

    def paintEvent(self, event: QPaintEvent) -> None:
        ringed = self._ringed() if self._in_use else []
        if self._bubble.isNull() and not ringed and not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self.font(), 1.1)
        if not self._bubble.isNull():
            painter.setPen(QPen(surface_edge(self.palette()), 0))
            painter.setBrush(self.palette().color(Shade.SURFACE))
            painter.drawRoundedRect(QRectF(self._bubble), radius, radius)
        painter.setPen(QPen(self.palette().color(Shade.ACCENT), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for widget in ringed:
            pad = em(self.font(), 0.35)
            box = widget.geometry().adjusted(-pad, -pad, pad, pad).intersected(self._seen())
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius / 2, radius / 2)
        if self._current and self._row is not None and self._row.editing is None:
            top = self._row.top(0) if self._bubble.isNull() else self._bubble.top()
            box = self._seen().adjusted(0, max(0, top - em(self.font(), 0.4)), 0, 0)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius / 2, radius / 2)
        painter.end()

    @Slot()
    def copy_text(self) -> None:
        """Put the message on the clipboard, without what the model thought."""
        if self._row is not None:
            QGuiApplication.clipboard().setText(self._row.answer)
            self.footer_bar.copy_button.say_copied()

    @Slot()
    def _on_edit_requested(self) -> None:
        if self._row is not None:
            self.edit_began.emit(self._row.turn.id)

    @Slot(int)
    def _on_version_requested(self, step: int) -> None:
        if self._row is not None:
            self.version_requested.emit(self._row.turn.id, step)

    @Slot(str)
    def _on_footer_acted(self, name: str) -> None:
        if self._row is not None:
            getattr(self, f"{name}_requested").emit(self._row.turn.id)

    def _make(self, index: int, width: int) -> BlockWidget:
        assert self._row is not None
        kind = self._row.blocks[index].kind
        spare = self._spare[kind]
        widget = spare.pop() if spare else self._create(kind)
        if isinstance(widget, ProseBlock | TableBlock | CodeBlock):
            widget.begin_at(width)
        show(widget, self._row, index, name=self.accessibleName())
        self._live[index] = widget
        self._dim_block(index, widget)
        return widget

    def _create(self, kind: BlockKind) -> BlockWidget:
        widget = create(kind, self, self._tools)
        self._actions.attach(widget)
        text = text_of(widget)
        if text is not None:
            self.text_made.emit(text)
        return widget

    def _drop(self, index: int) -> None:
        widget = self._live.pop(index)
        self._natural.pop(index, None)
        self._placed.pop(index, None)
        widget.clear_selection()
        widget.hide()
        self._spare[kind_of(widget)].append(widget)

    def _keeps(self, widget: BlockWidget) -> bool:
        focus = widget.focusWidget()
        if widget.hasFocus() or (focus is not None and focus.hasFocus()):
            return True
        if isinstance(widget, EditorBlock):
            return True
        return widget.has_selection and not self.shared_selection

    def _activate(self) -> None:
        self.footer_bar.set_active(self._hovered or self._current or self._in_use)

    def _natural_width(self) -> int:
        assert self._row is not None
        if len(self._natural) < len(self._row.blocks):
            return WIDE
        return max(self._natural.values(), default=1)

    def _seen(self) -> QRect:
        """Return what lies within the sides of the window: a narrow one has less for rings."""
        box, host = self.rect(), self.parentWidget()
        if host is not None:
            box.setLeft(max(0, -self.x()))
            box.setRight(min(box.right(), host.width() - 1 - self.x()))
        return box

    def _ringed(self) -> list[BlockWidget]:
        """Return the blocks whose text has the keyboard's focus: one at most."""
        return [
            widget
            for widget in self._live.values()
            if (text := text_of(widget)) is not None and text.ring
        ]

    def _dim(self) -> None:
        """Show texts that the model no longer sees, or its thoughts, in the quiet colour."""
        for index, widget in self._live.items():
            self._dim_block(index, widget)

    def _dim_block(self, index: int, widget: BlockWidget) -> None:
        assert self._row is not None
        text = text_of(widget)
        if text is None or self._row.editing is not None:
            return
        quiet = self._row.turn.dimmed or self._row.blocks[index].thought
        text.set_quiet(quiet)
