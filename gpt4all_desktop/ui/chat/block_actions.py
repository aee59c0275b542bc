"""Does what the blocks of one message ask for: their buttons, the editor, the caret."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.markdown import to_csv
from gpt4all_desktop.ui.chat.block_factory import show, text_of
from gpt4all_desktop.ui.chat.blocks import (
    BlockWidget,
    CodeBlock,
    EditorBlock,
    ErrorBlock,
    ReasoningBlock,
    TableBlock,
)
from gpt4all_desktop.ui.chat.highlight import extension
from gpt4all_desktop.ui.chat.parts import parts_of
from gpt4all_desktop.ui.events import report

if TYPE_CHECKING:
    from gpt4all_desktop.ui.chat.message import MessageWidget


class BlockActions(QObject):
    """Of a message widget; which block asks is known from the sender of the signal."""

    def __init__(self, message: "MessageWidget") -> None:
        super().__init__(message)
        self._message = message

    def attach(self, widget: BlockWidget) -> None:
        """Listen to a new block."""
        message = self._message
        if isinstance(widget, ErrorBlock):
            widget.retry_requested.connect(message.retry_requested)
            widget.open_model_requested.connect(message.open_model_requested)
            widget.details_requested.connect(self._on_error_details_requested)
        elif isinstance(widget, CodeBlock):
            widget.wrap_requested.connect(self._on_code_wrap_requested)
        elif isinstance(widget, EditorBlock):
            widget.saved.connect(self._on_editor_saved)
            widget.cancelled.connect(self._on_editor_cancelled)
            widget.text_changed.connect(self._on_editor_text_changed)
            widget.height_changed.connect(self._on_block_height_changed)
        elif isinstance(widget, ReasoningBlock):
            widget.toggle_requested.connect(self._on_reasoning_toggle_requested)
        if isinstance(widget, CodeBlock | TableBlock):
            widget.copy_requested.connect(self._on_copy_requested)
            widget.save_requested.connect(self._on_save_requested)
        text = text_of(widget)
        if text is not None:
            text.caret_moved.connect(self._on_text_caret_moved)
            text.focus_ringed.connect(message.update)
            text.link_requested.connect(message.link_requested)

    @Slot()
    def _on_copy_requested(self) -> None:
        block = self.sender()
        shown = self._message.block_of(block)
        if shown is not None and isinstance(block, CodeBlock | TableBlock):
            row, index = shown
            QGuiApplication.clipboard().setText(row.source_of(index))
            block.say_copied()

    @Slot()
    def _on_save_requested(self) -> None:
        block = self.sender()
        shown = self._message.block_of(block)
        if shown is None:
            return
        row, index = shown
        if isinstance(block, CodeBlock):
            name = f"code.{extension(block.language)}"
            self._message.save_requested.emit(row.source_of(index) + "\n", name)
        elif isinstance(block, TableBlock):
            self._message.save_requested.emit(to_csv(row.source_of(index)), "table.csv")

    @Slot(bool)
    def _on_code_wrap_requested(self, wraps: bool) -> None:
        shown = self._message.block_of(self.sender())
        if shown is None:
            return
        row, index = shown
        row.set_wraps(index, wraps)
        for part in parts_of(row.blocks, index):
            row.remeasure(part)
            block = self._message.live_blocks.get(part)
            if isinstance(block, CodeBlock):
                block.set_wraps(wraps)
                self._message.block_changed(part)

    @Slot()
    def _on_error_details_requested(self) -> None:
        block, row = self.sender(), self._message.row
        if row is not None and row.turn.failure is not None:
            QGuiApplication.clipboard().setText(report(row.turn.failure))
            if isinstance(block, ErrorBlock):
                block.say_copied()

    @Slot()
    def _on_reasoning_toggle_requested(self) -> None:
        block = self.sender()
        shown = self._message.block_of(block)
        if shown is not None and isinstance(block, ReasoningBlock):
            row, index = shown
            row.toggle(index)
            show(block, row, index, again=True)
            self._message.height_changed.emit(row.turn.id)

    @Slot()
    def _on_block_height_changed(self) -> None:
        shown = self._message.block_of(self.sender())
        if shown is not None:
            self._message.block_changed(shown[1])

    @Slot(str)
    def _on_editor_text_changed(self, text: str) -> None:
        row = self._message.row
        if row is not None and row.editing is not None:
            row.editing = text

    @Slot(str)
    def _on_editor_saved(self, text: str) -> None:
        row = self._message.row
        if row is not None:
            turn_id, changed = row.turn.id, text != row.text
            self._message.edit_ended.emit(turn_id)
            if changed:
                self._message.edit_requested.emit(turn_id, text)

    @Slot()
    def _on_editor_cancelled(self) -> None:
        row = self._message.row
        if row is not None:
            self._message.edit_ended.emit(row.turn.id)

    @Slot(QRect)
    def _on_text_caret_moved(self, place: QRect) -> None:
        text = self.sender()
        if isinstance(text, QWidget):
            top = text.mapTo(self._message, QPoint(0, place.top())).y()
            self._message.caret_moved.emit(top, top + place.height())
