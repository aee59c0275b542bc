"""Where the reader is. Plain Python."""

from dataclasses import dataclass


@dataclass(slots=True)
class Anchor:
    """What is at the top of the window."""

    turn_id: int
    block: int
    offset: int
    """Pixels from the top of the block to the top of the window; may be negative."""
    character: int | None = None
    """The first character in view, while a change of width moves it within its block."""
    shift: int = 0
    """Pixels from the line of that character to the top of the window."""
