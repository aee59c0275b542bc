"""Code and tables that were cut into several blocks are one piece for the user. Plain Python."""

from collections.abc import Sequence
from operator import add

from gpt4all_desktop.ui.chat.splitter import Block

CONTEXT = 24_000
"""Characters of code above a part of it that are looked at for its colours."""


def parts_of(blocks: Sequence[Block], index: int) -> range:
    """Return the blocks of the code or table that a block is a part of."""
    end = index + 1
    while index and blocks[index].continued:
        index -= 1
    while goes_on(blocks, end - 1):
        end += 1
    return range(index, end)


def goes_on(blocks: Sequence[Block], index: int) -> bool:
    """True when the next block goes on with what this one began."""
    return index + 1 < len(blocks) and blocks[index + 1].continued


def joined(blocks: Sequence[Block]) -> str:
    """Return the code of parts that follow each other."""
    ends = ["" if block.joined else "\n" for block in blocks[1:]]
    return "".join(map(add, (block.text for block in blocks), [*ends, ""]))


def code_before(blocks: Sequence[Block], index: int) -> str:
    """Return the code above a part of it, or the end of that: what tells its colours."""
    first, size = index, 0
    while first and blocks[first].continued and size < CONTEXT:
        first -= 1
        size += len(blocks[first].text)
    end = "" if first == index or blocks[index].joined else "\n"
    return joined(blocks[first:index]) + end
