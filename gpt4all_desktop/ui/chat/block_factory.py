"""Which widget shows which kind of block, and what it is told."""

from PySide6.QtWidgets import QWidget

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.blocks import (
    BlockWidget,
    CodeBlock,
    EditorBlock,
    ErrorBlock,
    FilesBlock,
    MathBlock,
    ProseBlock,
    ReasoningBlock,
    TableBlock,
)
from gpt4all_desktop.ui.chat.parts import code_before, goes_on
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.chat.splitter import BlockKind
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.tools import Tools

_KINDS: dict[type[QWidget], BlockKind] = {
    ProseBlock: BlockKind.PROSE,
    CodeBlock: BlockKind.CODE,
    TableBlock: BlockKind.TABLE,
    MathBlock: BlockKind.MATH,
    ReasoningBlock: BlockKind.REASONING,
    FilesBlock: BlockKind.FILES,
    EditorBlock: BlockKind.EDITOR,
    ErrorBlock: BlockKind.ERROR,
}


def create(kind: BlockKind, parent: QWidget, tools: Tools) -> BlockWidget:
    """Return a new widget for a kind of block."""
    match kind:
        case BlockKind.PROSE:
            return ProseBlock(parent, tools)
        case BlockKind.CODE:
            return CodeBlock(parent, tools)
        case BlockKind.TABLE:
            return TableBlock(parent, tools)
        case BlockKind.MATH:
            return MathBlock(parent, tools)
        case BlockKind.REASONING:
            return ReasoningBlock(parent)
        case BlockKind.FILES:
            return FilesBlock(parent)
        case BlockKind.EDITOR:
            return EditorBlock(parent)
        case BlockKind.ERROR:
            return ErrorBlock(parent)


def kind_of(widget: QWidget) -> BlockKind:
    """Return the kind of block a widget shows."""
    return _KINDS[type(widget)]


def text_of(widget: BlockWidget) -> TextView | None:
    """Return the text one can select in a block."""
    if isinstance(widget, CodeBlock):
        return widget.text
    return widget if isinstance(widget, TextView) else None


def show(widget: BlockWidget, row: Row, index: int, *, name: str = "", again: bool = False) -> None:
    """Show a block of a row; `again` when the widget shows it already, in an older state."""
    blocks = row.blocks
    if isinstance(widget, CodeBlock | TableBlock):
        widget.set_goes_on(goes_on(blocks, index))
    if isinstance(widget, CodeBlock):
        widget.set_wraps(row.wraps(index))
        if not again:
            widget.set_before(code_before(blocks, index))
    if again:
        widget.sync(blocks[index])
    else:
        widget.show_block(blocks[index], name)
    if isinstance(widget, TextView):
        return  # that was all; asked with each word that comes
    if isinstance(widget, ReasoningBlock):
        last = all(other.thought for other in blocks[index + 1 :])
        widget.set_state(
            thinking=row.is_thinking and last,
            seconds=row.thinking_seconds if last or index == row.first_reasoning else None,
            expanded=row.is_expanded(index),
        )
    elif isinstance(widget, ErrorBlock):
        widget.set_mild(row.turn.failure is not None and row.turn.failure.mild)
    elif isinstance(widget, FilesBlock):
        widget.set_files(row.turn.attachments)
    elif isinstance(widget, EditorBlock):
        widget.begin(row.editing or "", user=row.turn.role is Role.USER)
