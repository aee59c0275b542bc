"""What the blocks of a message have in common."""

from typing import Protocol

from PySide6.QtGui import QTextBlockFormat
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.chat.splitter import Block

WIDE = 1 << 20
"""A natural width for blocks that take all there is."""


class BlockShape(Protocol):
    """What a message does with each of its blocks; all are widgets."""

    @property
    def has_selection(self) -> bool: ...

    def show_block(self, block: Block, name: str) -> None:
        """Show a block, named for screen readers."""

    def sync(self, block: Block) -> None:
        """Show what was added to the block."""

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""

    def position_at(self, y: int) -> tuple[int, int]:
        """Return the first character of the line at y, and how far above y the line begins."""

    def y_of(self, position: int) -> int:
        """Return where the line of a character begins."""

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""

    def clear_selection(self) -> None:
        """Select nothing."""


def line_shape(per_cent: int) -> QTextBlockFormat:
    """Return the format of a line of a height."""
    shape = QTextBlockFormat()
    shape.setLineHeight(per_cent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape
