"""The source of a part of a message, for copying. Plain Python."""

from gpt4all_desktop.markdown import SourceMap, parse
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.chat.splitter import Block, BlockKind


def part_of(block: Block, start: int, end: int) -> str:
    """Return the source between two offsets of a block's text, with the marks around whole runs."""
    if block.kind in (BlockKind.PROSE, BlockKind.TABLE) and not block.plain:
        found = SourceMap(block.text, parse(block.text, nested=block.nested))
        start, end = found.widened(start, min(end, len(block.text)))
    return block.text[start:end]


def whole_of(row: Row, index: int) -> str:
    """Return what copying a whole block copies: code without its fences, the source of the rest."""
    block = row.blocks[index]
    if block.kind in (BlockKind.CODE, BlockKind.PROSE):
        return block.text
    return row.text[block.start : block.end].strip("\n")


def join(row: Row, first: int, start: int, last: int, end: int) -> str:
    """Return the source from an offset of one block to an offset of another.

    Thoughts are left out unless the selection begins or ends in them.
    """
    blocks = row.blocks
    thoughts = any(blocks[at].thought for at in (first, last) if at < len(blocks))
    parts: list[str] = []
    before: Block | None = None
    for index in range(first, min(last, len(blocks) - 1) + 1):
        block = blocks[index]
        if block.kind in (BlockKind.REASONING, BlockKind.FILES, BlockKind.ERROR):
            continue
        if block.thought and not thoughts:
            continue
        text = _slice(row, block, start if index == first else 0, end if index == last else None)
        if before is not None and text:
            parts.append(_between(row, before, block))
        parts.append(text)
        before = block
    return "".join(parts).strip("\n")


def _slice(row: Row, block: Block, start: int, end: int | None) -> str:
    whole = start <= 0 and (end is None or end >= len(block.text))
    if whole:
        return row.text[block.start : block.end].strip("\n")
    return part_of(block, start, len(block.text) if end is None else end)


def _between(row: Row, before: Block, after: Block) -> str:
    """Return the line ends between two blocks as they were written."""
    gap = row.text[before.start : after.start]
    count = len(gap) - len(gap.rstrip("\n"))
    if after.continued and not count:
        return ""
    return "\n" * max(1, count)
