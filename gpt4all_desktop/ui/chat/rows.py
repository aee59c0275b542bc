"""Where the parts of a message stand: geometry without widgets. Plain Python.

A row is one message of the transcript. Its height is estimated until its blocks have been measured
by real widgets; the estimate only moves the scroll bar's thumb, never what the reader sees.
"""

from dataclasses import dataclass, replace

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.splitter import Block, BlockKind, BlockSplitter
from gpt4all_desktop.ui.chat.state import Note, Turn, Waiting
from gpt4all_desktop.ui.events import Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """Sizes in pixels that follow from the fonts and the width of the column."""

    width: int
    """Of the column of text."""
    bubble: int
    """The widest a user's bubble gets."""
    bleed: int
    """Room beside the column for focus rings and the edges of buttons."""
    pad: int
    """Between the edge of a bubble and its text."""
    before_user: int
    """Empty space above a question."""
    before_reply: int
    """Empty space above a reply."""
    gap: int
    """Between two blocks."""
    footer: int
    """The quiet line below a message."""
    char: float
    """Average width of a character."""
    leading: int
    """Empty part of a line of prose, below the letters: at the end of a block it counts as gap."""
    line: float
    """Height of a line of prose."""
    code_line: float
    """Height of a line of code."""
    code_frame: int
    """Header and padding of a code block."""

    def text_width(self, role: Role) -> int:
        """Return the width that the blocks of a message may take."""
        return self.bubble - 2 * self.pad if role is Role.USER else self.width


class Row:
    """A message, its blocks and their heights."""

    def __init__(self, turn: Turn) -> None:
        self.turn = turn
        self.waiting: Waiting | None = None
        """Shown in the footer until text comes."""
        self._parts = [turn.text]
        self._length, self._lines = len(turn.text), turn.text.count("\n") + 1
        self._splitter: BlockSplitter | None = None
        self._metrics: Metrics | None = None
        self._heights: list[int] = []
        self._measured: list[bool] = []
        self._tops: list[int] | None = None

    @property
    def blocks(self) -> list[Block]:
        """The blocks of the text; splits it the first time."""
        if self._splitter is None:
            self._splitter = BlockSplitter()
            self._splitter.feed("".join(self._parts))
            if not self.turn.writing:
                self._splitter.finish()
            if self.turn.failure is not None:
                self._splitter.blocks.append(_error_block(self.turn.failure))
            self._forget(0)
        return self._splitter.blocks

    @property
    def text(self) -> str:
        """All of the text as the model wrote it."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0]

    @property
    def has_text(self) -> bool:
        return self._length > 0

    @property
    def count(self) -> int:
        """How many blocks there are; 0 while nobody has looked."""
        return len(self._splitter.blocks) if self._splitter is not None else 0

    @property
    def is_split(self) -> bool:
        """True once the row has been looked at closely."""
        return self._splitter is not None

    @property
    def has_footer(self) -> bool:
        """Replies keep the place of their quiet line from the start: its coming moves nothing."""
        return self.turn.role is not Role.USER or self.turn.queued

    def extend(self, text: str) -> int:
        """Append text; return the first block that changed."""
        self.waiting = None
        self._parts.append(text)
        self._length += len(text)
        self._lines += text.count("\n")
        if self._splitter is None:
            self._tops = None
            return 0
        first = self._splitter.feed(text)
        self._forget(first)
        return first

    def update(self, turn: Turn) -> bool:
        """Take another state of the same message; return True when its blocks are others now."""
        before, self.turn = self.turn, turn
        self._tops = None
        same_end = (turn.writing, turn.failure) == (before.writing, before.failure)
        if same_end and turn.text == self.text:
            return False
        self._heights.clear()
        self._measured.clear()
        self._parts = [turn.text]
        self._length, self._lines = len(turn.text), turn.text.count("\n") + 1
        self._splitter = None
        return True

    def finish(self, note: Note | None, failure: Failure | None) -> int:
        """End the message; return the first block that changed."""
        self.waiting = None
        self.turn = replace(self.turn, note=note, failure=failure, writing=False, queued=False)
        if self._splitter is None:
            return 0
        first = self._splitter.finish()
        if failure is not None:
            first = min(first, len(self._splitter.blocks))
            self._splitter.blocks.append(_error_block(failure))
        self._forget(first)
        return first

    def close_error(self) -> bool:
        """Take the way on from a failure, if there is one: the chat went on without it."""
        if self.turn.failure is None or self.blocks[-1].closed:
            return False
        self.blocks[-1].closed = True
        self._forget(len(self.blocks) - 1)
        return True

    def set_queued(self, queued: bool) -> None:
        """Mark or unmark as waiting for a model."""
        self.turn = replace(self.turn, queued=queued)
        self._tops = None

    def source_of(self, index: int) -> str:
        """Return the whole code that the block is a part of."""
        blocks = self.blocks
        while index and blocks[index].continued:
            index -= 1
        parts = [blocks[index].text]
        for block in blocks[index + 1 :]:
            if not block.continued:
                break
            parts.append(block.text)
        return "\n".join(parts)

    def use(self, metrics: Metrics) -> None:
        """Take new sizes; what was measured with others counts no more."""
        if metrics is not self._metrics:
            self._metrics = metrics
            self._heights.clear()
            self._measured.clear()
            self._tops = None

    def height(self) -> int:
        """Return the height of the whole row."""
        metrics = self._sizes()
        footer = metrics.footer if self.has_footer else 0
        if self._splitter is None:
            return self._before() + self._estimate(self._length, self._lines) + footer
        tops = self._block_tops()
        return tops[-1] + footer

    def top(self, index: int) -> int:
        """Return where a block begins; of the index after the last one: where the footer does."""
        if self._splitter is None:
            return self._before()
        tops = self._block_tops()
        if index < len(tops) - 1:
            return tops[index]
        return tops[-1]

    def block_at(self, y: int) -> int:
        """Return the block at a position of the row; the nearest one above where there is none."""
        if self._splitter is None or not self._splitter.blocks:
            return 0
        tops = self._block_tops()
        index = 0
        while index + 1 < len(tops) - 1 and tops[index + 1] <= y:
            index += 1
        return index

    def block_height(self, index: int) -> int:
        """Return the height of a block, measured or estimated."""
        self._block_tops()
        return self._heights[index]

    def is_measured(self, index: int) -> bool:
        """True when the height of the block is known for the present sizes."""
        self._block_tops()
        return self._measured[index]

    def set_measured(self, index: int, height: int) -> None:
        """Note what a widget measured."""
        self._block_tops()
        if self._heights[index] != height:
            self._heights[index] = height
            self._tops = None
        self._measured[index] = True

    def _sizes(self) -> Metrics:
        assert self._metrics is not None, "use() comes first"
        return self._metrics

    def _before(self) -> int:
        metrics = self._sizes()
        if self.turn.role is Role.USER:
            return metrics.before_user + metrics.pad
        return metrics.before_reply

    def _forget(self, first: int) -> None:
        """Measure again from a block on; its old height is the best estimate until then."""
        self._measured[first:] = [False] * len(self._measured[first:])
        self._tops = None

    def _block_tops(self) -> list[int]:
        """Return where each block begins, and where the last one's surroundings end."""
        if self._tops is not None:
            return self._tops
        blocks, metrics, y, tops = self.blocks, self._sizes(), self._before(), []
        for index, block in enumerate(blocks):
            if index == len(self._heights):
                self._heights.append(self._estimate_block(block))
                self._measured.append(False)
            if index:
                y += 0 if block.continued else metrics.gap
            tops.append(y)
            y += self._heights[index]
            goes_on = index + 1 < len(blocks) and blocks[index + 1].continued
            if block.kind is BlockKind.PROSE and not goes_on:
                y -= metrics.leading
        tops.append(y + (metrics.pad if self.turn.role is Role.USER else 0))
        self._tops = tops
        return tops

    def _estimate_block(self, block: Block) -> int:
        lines = block.text.count("\n") + 1
        if block.kind is BlockKind.CODE:
            return self._sizes().code_frame + int(lines * self._sizes().code_line)
        return self._estimate(len(block.text), lines)

    def _estimate(self, length: int, lines: int) -> int:
        metrics = self._sizes()
        if not length:
            return 0
        width = metrics.text_width(self.turn.role)
        wrapped = length * metrics.char / max(1, width)
        bottom = metrics.pad if self.turn.role is Role.USER and self._splitter is None else 0
        return int(metrics.line * max(lines, wrapped + 0.5 * min(lines, 2 * wrapped))) + bottom


def _error_block(failure: Failure) -> Block:
    return Block(kind=BlockKind.ERROR, text=failure.sentence)
