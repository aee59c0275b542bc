"""Where the parts of a message stand: geometry without widgets. Plain Python.

A row is one message of the transcript. Its height is estimated until its blocks have been measured
by real widgets; the estimate only moves the scroll bar's thumb, never what the reader sees.
"""

import sys
import time
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.parts import joined, parts_of
from gpt4all_desktop.ui.chat.sizes import Metrics
from gpt4all_desktop.ui.chat.splitter import Block, BlockKind, BlockSplitter
from gpt4all_desktop.ui.chat.state import Note, Turn, Waiting
from gpt4all_desktop.ui.events import Failure

_NONE = sys.maxsize
AT_ONCE = 100_000
"""Characters of a giant text that are split at a time: the window must answer in between."""


class Row:
    """A message, its blocks and their heights."""

    def __init__(self, turn: Turn, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.turn = turn
        self.editing: str | None = None
        """What the editor in place of the message holds; None while it is not edited."""
        self._clock = clock
        self._thinking_since: float | None = None
        self._thought_s: float | None = None
        self._thinks_from_start = False
        self._wraps: dict[int, bool] = {}
        """What the user chose for code, by its first block."""
        self._expanded: set[int] = set()
        """The heads of reasoning that are open."""
        self._editor = Block(kind=BlockKind.EDITOR)
        self.waiting: Waiting | None = None
        """Shown in the footer until text comes."""
        self.room = 0
        """Pixels it had taken while it was written and needs no more: at the end of a chat they are
        left empty, or what is read would move down."""
        self._parts = [turn.text]
        self._length, self._lines = len(turn.text), turn.text.count("\n") + 1
        self._splitter: BlockSplitter | None = None
        self._split_to = 0  # how much of the text the splitter was given
        self._metrics: Metrics | None = None
        self._heights: list[int] = []
        self._measured: list[bool] = []
        self._tops: list[int] = []
        """Where each block begins, and where the last one's surroundings end."""
        self._moved = 0
        """The first block whose place or height may be another than that in `_tops`."""
        self._layouts = 0
        self._height: int | None = None
        """Of the whole row; None when it has to be summed up."""

    @property
    def blocks(self) -> list[Block]:
        """The blocks of the text; splits it the first time."""
        if self.editing is not None:
            return [self._editor]
        if self._splitter is None:
            self._split()
            self._forget(0)
        assert self._splitter is not None
        return self._splitter.blocks

    def _split(self) -> None:
        reply = self.turn.role is Role.ASSISTANT
        splitter = BlockSplitter(markdown=reply, thinking=self._thinks_from_start)
        self._splitter, self._height = splitter, None
        if self.turn.attachments:
            splitter.blocks.insert(0, Block(kind=BlockKind.FILES, closed=True))
        splitter.feed(self.text[:AT_ONCE])
        self._split_to = min(len(self.text), AT_ONCE)
        if splitter.closes_unopened and not self._thinks_from_start:
            # The template has opened the reasoning: the reply only ends it.
            self._thinks_from_start = True
            self._split()
            return
        if not self.has_more:
            self._finish_split()

    @property
    def has_more(self) -> bool:
        """True while a part of a giant text is not split yet; `split_more` goes on."""
        return self._splitter is not None and self._split_to < self._length

    def split_more(self) -> int:
        """Split some more of a giant text; return the first block that changed."""
        assert self._splitter is not None
        part = self.text[self._split_to : self._split_to + AT_ONCE]
        self._split_to += len(part)
        first = self._splitter.feed(part)
        if not self.has_more:
            first = min(first, self._finish_split())
        self._forget(first)
        return first

    def _finish_split(self) -> int:
        assert self._splitter is not None
        first = len(self._splitter.blocks)
        if not self.turn.writing:
            first = self._splitter.finish()
        if self.turn.failure is not None:
            self._splitter.blocks.append(_error_block(self.turn.failure))
        return first

    @property
    def text(self) -> str:
        """All of the text as the model wrote it."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0]

    @property
    def answer(self) -> str:
        """The text without what the model thought."""
        if "</think" not in self.text and "<think" not in self.text:
            return self.text
        if self._splitter is None:
            self._split()
        assert self._splitter is not None
        last = 0
        for block in self._splitter.blocks:
            if block.thought or block.kind is BlockKind.REASONING:
                last = block.end
        rest = self.text[last:]
        for tag in ("</think>", "</thinking>"):
            if rest.lstrip().startswith(tag):
                rest = rest.lstrip()[len(tag) :]
        answer = rest.strip("\n") if last else rest
        return answer or self.text  # stopped while it still thought

    @property
    def thinking_seconds(self) -> float | None:
        """How long the model thought; None where that is not known."""
        note = self.turn.note
        if note is not None and note.reasoning_seconds is not None:
            return note.reasoning_seconds
        if self._thinking_since is not None:
            return self._clock() - self._thinking_since
        return self._thought_s

    @property
    def is_thinking(self) -> bool:
        """True while the reasoning goes on."""
        return self._thinking_since is not None

    @property
    def has_text(self) -> bool:
        return self._length > 0

    @property
    def count(self) -> int:
        """How many blocks there are; 0 while nobody has looked."""
        return len(self._splitter.blocks) if self._splitter is not None else 0

    @property
    def first_reasoning(self) -> int:
        """The block of the first head of reasoning; -1 where there is none."""
        kinds = [block.kind for block in self.blocks]
        return kinds.index(BlockKind.REASONING) if BlockKind.REASONING in kinds else -1

    @property
    def is_split(self) -> bool:
        """True once the row has been looked at closely."""
        return self._splitter is not None

    @property
    def has_footer(self) -> bool:
        """Messages keep the place of their quiet line from the start: its coming moves nothing."""
        return self.editing is None

    @property
    def footer_height(self) -> int:
        if not self.has_footer:
            return 0
        metrics = self._sizes()
        return metrics.user_footer if self.turn.role is Role.USER else metrics.footer

    def extend(self, text: str) -> int:
        """Append text; return the first block that changed, -1 if all of them are others now."""
        more = self.has_more
        self.waiting = None
        self._parts.append(text)
        self._length += len(text)
        self._lines += text.count("\n")
        if self._splitter is None:
            self._move(0)
            return 0
        if more:
            self._height = None
            return len(self._splitter.blocks)  # it comes with the rest
        part = text[:AT_ONCE]
        self._split_to += len(part)
        first = self._splitter.feed(part)
        if self._splitter.closes_unopened and not self._thinks_from_start:
            self._restart()
            return -1
        blocks = self._splitter.blocks
        self._time_thoughts(blocks)
        if first == len(blocks) - 1 == len(self._measured) - 1 and self._heights[first]:
            self._measured[first] = False  # it grew where it is; nothing else moves
            if self.has_more:
                self._height = None
        else:
            self._forget(first)
        return first

    def _restart(self) -> None:
        self._splitter = None
        self._wraps.clear()
        self._heights.clear()
        self._measured.clear()
        self._move(0)

    def _time_thoughts(self, blocks: list[Block]) -> None:
        thinking = self.turn.writing and bool(blocks) and _is_thought(blocks[-1])
        if thinking and self._thinking_since is None:
            self._thinking_since = self._clock()
        elif not thinking and self._thinking_since is not None:
            self._thought_s = self._clock() - self._thinking_since
            self._thinking_since = None

    def update(self, turn: Turn) -> bool:
        """Take another state of the same message; return True when its blocks are others now."""
        before, self.turn = self.turn, turn
        self._move(0)
        same_end = (turn.writing, turn.failure) == (before.writing, before.failure)
        if same_end and turn.text == self.text:
            return False
        self._restart()
        self.room = 0
        self._parts = [turn.text]
        self._length, self._lines = len(turn.text), turn.text.count("\n") + 1
        return True

    def finish(self, note: Note | None, failure: Failure | None) -> int:
        """End the message; return the first block that changed."""
        self.waiting = None
        taken, first = self.height(), self.count
        self.turn = replace(self.turn, note=note, failure=failure, writing=False, queued=False)
        self._height = None
        if self._splitter is not None and not self.has_more:
            first = self._finish_split()
            self._time_thoughts(self._splitter.blocks)
            self._forget(first)
        self.room = max(0, taken - self.height())
        return first

    def close_error(self) -> bool:
        """Take the way on from a failure, if there is one: the chat went on without it."""
        if self.turn.failure is None or self.blocks[-1].closed:
            return False
        self.blocks[-1].closed = True
        self._forget(len(self.blocks) - 1)
        return True

    def set_editing(self, text: str | None) -> None:
        """Put an editor with a text in place of the message, or take it away."""
        if (text is None) != (self.editing is None):
            self._heights.clear()
            self._measured.clear()
            self._move(0)
        self.editing = text

    def toggle(self, head: int) -> None:
        """Show or hide the reasoning below its head."""
        self._expanded ^= {head}
        self._move(0)

    def is_expanded(self, head: int) -> bool:
        return head in self._expanded

    def block_of(self, offset: int) -> int:
        """Return the block that shows a place of the source."""
        starts = [block.start for block in self.blocks]
        return max(0, bisect_right(starts, offset) - 1)

    def head_of(self, index: int) -> int:
        """Return the head of the reasoning that a block is part of."""
        blocks = self.blocks
        while index and blocks[index].kind is not BlockKind.REASONING:
            index -= 1
        return index

    def is_hidden(self, index: int) -> bool:
        """True for thoughts whose head is closed."""
        return self.blocks[index].thought and self.head_of(index) not in self._expanded

    def set_queued(self, queued: bool) -> None:
        """Mark or unmark as waiting for a model."""
        self.turn = replace(self.turn, queued=queued)
        self._move(0)

    def source_of(self, index: int) -> str:
        """Return the whole code or table that the block is a part of."""
        row, parts = self._whole(index)
        blocks = row.blocks[parts.start : parts.stop]
        if blocks[0].kind is BlockKind.TABLE:  # each part has the head; columns may be left out
            return row.text[blocks[0].start : blocks[-1].end].strip("\n")
        return joined(blocks)

    def _whole(self, index: int) -> "tuple[Row, range]":
        """Return the parts of what the block is a part of, split to its end, and their row."""
        row = self
        if self.has_more:
            row = Row(replace(self.turn, text=self.text))
            row._thinks_from_start = self._thinks_from_start
        parts = parts_of(row.blocks, index)
        while parts.stop == len(row.blocks) and row.has_more:
            row.split_more()
            parts = parts_of(row.blocks, index)
        return row, parts

    def wraps(self, index: int) -> bool:
        """True when the lines of a part of code are broken at the width."""
        chosen = self._wraps.get(parts_of(self.blocks, index).start) if self._wraps else None
        return self.blocks[index].is_one_line if chosen is None else chosen

    def set_wraps(self, index: int, wraps: bool) -> None:
        """Break the lines of the code that a block is a part of, or not."""
        self._wraps[parts_of(self.blocks, index).start] = wraps

    def use(self, metrics: Metrics) -> None:
        """Take new sizes; what was measured with others counts no more."""
        if metrics is not self._metrics:
            self._metrics = metrics
            self._heights.clear()
            self._measured.clear()
            self._move(0)

    @property
    def layout(self) -> tuple[int, bool]:
        """Changes whenever a block gets another place."""
        self._block_tops()
        return self._layouts, self.editing is not None

    def height(self) -> int:
        """Return the height of the whole row."""
        if self._height is None:
            self._height = self._sum_up()
        return self._height

    def _sum_up(self) -> int:
        footer = self.footer_height
        if self._splitter is None and self.editing is None:
            return self._before() + self._estimate(self._length, self._lines) + footer
        tops = self._block_tops()
        rest = self._estimate(self._length - self._split_to, 0) if self.has_more else 0
        return tops[-1] + rest + self._spare(tops[-1] + rest) + footer

    def _spare(self, used: int) -> int:
        """Return the room for further lines: below a reply that is being written."""
        return -used % self._sizes().room if self.turn.writing and self._length else 0

    def top(self, index: int) -> int:
        """Return where a block begins; of the index after the last one: where the footer does."""
        if self._splitter is None and self.editing is None:
            return self._before()
        tops = self._block_tops()
        if index < len(tops) - 1:
            return tops[index]
        return tops[-1]

    def block_at(self, y: int) -> int:
        """Return the block at a position of the row; the nearest one above where there is none."""
        if self._splitter is None or not self._splitter.blocks or self.editing is not None:
            return 0
        tops = self._block_tops()
        index = bisect_right(tops, y, 0, len(tops) - 1) - 1
        while index > 0 and self._heights[index] == 0:
            index -= 1
        return max(0, index)

    def blocks_between(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the range of blocks that reach into a part of the row."""
        tops = self._block_tops()
        count = len(tops) - 1
        first = max(0, bisect_right(tops, top, 0, count) - 1)
        while first > 0 and tops[first - 1] + self._heights[first - 1] >= top:
            first -= 1
        return first, bisect_right(tops, bottom, 0, count)

    def block_height(self, index: int) -> int:
        """Return the height of a block, measured or estimated."""
        if self._moved != _NONE:
            self._block_tops()
        return self._heights[index]

    def is_measured(self, index: int) -> bool:
        """True when the height of the block is known for the present sizes."""
        self._know(index)
        return self._measured[index]

    def are_measured(self, first: int, last: int) -> bool:
        """True when the heights of all blocks of a range are known."""
        self._block_tops()
        return all(self._measured[first:last])

    def remeasure(self, index: int) -> None:
        """What was measured of a block counts no more."""
        self._know(index)
        self._measured[index] = False

    def set_measured(self, index: int, height: int) -> None:
        """Note what a widget measured."""
        self._know(index)
        if self._heights[index] != height:
            self._heights[index] = height
            self._move(index)
        self._measured[index] = True

    def _know(self, index: int) -> None:
        if index >= len(self._heights):
            self._block_tops()

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
        self._move(first)

    def _move(self, first: int) -> None:
        """Place blocks anew from one on."""
        self._moved, self._height = min(self._moved, first), None

    def _block_tops(self) -> list[int]:
        """Return where each block begins, and where the last one's surroundings end."""
        if self._moved == _NONE:
            return self._tops
        blocks, metrics = self.blocks, self._sizes()
        # From the one before on: whether the end of its last line counts depends on what follows.
        first = max(0, min(self._moved, len(self._tops) - 1) - 1)
        tops, y = self._tops[:first], self._tops[first] if first else self._before()
        head = self.head_of(first) if first and blocks[first].thought else 0
        for index in range(first, len(blocks)):
            block = blocks[index]
            if index == len(self._heights):
                self._heights.append(self._estimate_block(block))
                self._measured.append(False)
            if block.kind is BlockKind.REASONING:
                head = index
            if block.thought and head not in self._expanded:
                self._heights[index], self._measured[index] = 0, False
                tops.append(y)
                continue
            if index > first:
                y += self._gap(block)
            tops.append(y)
            if not self._heights[index]:
                self._heights[index] = self._estimate_block(block)
            y += self._heights[index]
            goes_on = index + 1 < len(blocks) and blocks[index + 1].continued
            if block.kind is BlockKind.PROSE and not goes_on:
                y -= metrics.leading
        tops.append(y + (metrics.pad if self.turn.role is Role.USER else 0))
        self._tops, self._moved = tops, _NONE
        self._layouts += 1
        return tops

    def _gap(self, block: Block) -> int:
        if block.continued:
            return 0
        gap = self._sizes().gap
        heading = block.kind is BlockKind.PROSE and not block.plain and block.text.startswith("#")
        return gap + gap // 3 if heading else gap

    def _estimate_block(self, block: Block) -> int:
        lines = block.text.count("\n") + 1
        if block.kind in (BlockKind.REASONING, BlockKind.FILES):
            return int(1.5 * self._sizes().line)
        if block.kind in (BlockKind.MATH, BlockKind.TABLE):
            return int(1.4 * lines * self._sizes().line)
        if block.kind is BlockKind.CODE and not block.is_one_line:
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


def _is_thought(block: Block) -> bool:
    return block.thought or block.kind is BlockKind.REASONING


def _error_block(failure: Failure) -> Block:
    return Block(kind=BlockKind.ERROR, text=failure.sentence)
