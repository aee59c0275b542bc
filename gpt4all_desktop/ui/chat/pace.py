"""How much is made in one turn of the event loop; the rest follows in the next ones. Plain Python.

What an ordinary window shows is far below the limit. Above it are tables of many columns, of which
a few are in view, and texts that were written to take long: there the window answers first.
"""

from gpt4all_desktop.ui.chat.splitter import Block, BlockKind, shown_cells

AT_A_TIME = 30_000
"""Characters of blocks that are made in one turn: 20 ms or so."""
CELL = 90
"""A cell of a table takes as long as so many characters of prose."""


class Pace:
    """Of one transcript."""

    def __init__(self) -> None:
        self._spent = 0
        self.held = False
        """True when something waits for the next turn."""

    def begin(self) -> None:
        """A turn begins."""
        self._spent, self.held = 0, False

    def spend(self, block: Block) -> None:
        """A block is made."""
        self._spent += cost(block)

    def allows(self, block: Block) -> bool:
        """True when a block can be made in this turn; the first one always can."""
        if self._spent and self._spent + cost(block) > AT_A_TIME:
            self.held = True
        return not self.held


def cost(block: Block) -> int:
    """Return how long it takes to make a block, in characters of prose."""
    if block.kind is BlockKind.TABLE:
        head, _, rest = block.text.partition("\n")
        return CELL * shown_cells(head) * (1 + rest.count("\n"))
    return len(block.text)
