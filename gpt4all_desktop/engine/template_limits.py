"""How much a chat template may cost: limits, and the account that every operation pays into.

A template comes with a model file, so it is a program by a stranger. It runs on a thread of this
process, where nothing can stop it from outside; therefore everything it does that could take long
or grow is announced here *before* it is done, and refused when the account is empty.

Two currencies. **Steps** stand for time: one is at most about a microsecond. **Memory** is the sum
of the bytes of all values made, whether or not they still live, and thus a bound for those that do.
Besides, the clock is read every thousand steps.
"""

import time
from typing import Any, Final, NoReturn

import jinja2

from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence

MAX_DEPTH: Final = 64
"""Nesting of values that are compared, printed or turned into JSON, and of macro calls."""
MAX_INT_BITS: Final = 20_000
MAX_LITERAL_BITS: Final = 60
"""Larger constants could be chosen so that all have the same hash, to slow down the compiler."""
MAX_WIDTH: Final = 1_000
"""Of padding, precision and indentation in formatting."""
_TICKET: Final = 64
"""Bytes charged for any value: more than a float, a small int or a one-character string takes."""
_CLOCK_STEPS: Final = 1_024
_PRINTABLE: Final = (float, complex, type(None), range, jinja2.Undefined)


class LimitExceeded(Exception):
    """The template asks for too much. The text completes "The chat template ..."."""

    def __init__(self, predicate: str) -> None:
        super().__init__(predicate)
        self.predicate = Sentence(predicate)


@record
class Limits:
    """What one template may cost. Real ones stay below a tenth of the defaults."""

    source_chars: int = 128 * 1024
    tokens: int = 30_000
    """Lexical elements; bounds the time of parsing."""
    nodes: int = 20_000
    depth: int = 100
    """Nesting of expressions and blocks in the source; bounds every recursion over it."""
    code_chars: int = 400_000
    """Python code that jinja makes of it; compiling costs about 100 bytes of memory for each."""
    steps: int = 400_000
    steps_per_message: int = 4_000
    memory: int = 12 * 1024 * 1024
    memory_per_input_byte: int = 64
    output_chars: int = 1024 * 1024
    output_per_input_char: int = 4
    cpu_seconds: float = 0.4
    wall_seconds: float = 10.0
    """Far above cpu_seconds: waiting for a busy machine is not the template's fault."""


class Budget:
    """The account of one rendering at a time."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._steps = 0
        self._clock_at = 0
        self._memory = 0
        self._output = 0
        self._cpu_end = 0.0
        self._wall_end = 0.0
        self.depth = 0

    def start(self, *, messages: int, input_bytes: int) -> None:
        """Fill the account for a conversation of this size."""
        limits = self._limits
        self._steps = limits.steps + limits.steps_per_message * messages
        self._clock_at = max(0, self._steps - _CLOCK_STEPS)
        self._memory = limits.memory + limits.memory_per_input_byte * input_bytes
        self._output = limits.output_chars + limits.output_per_input_char * input_bytes
        self._cpu_end = time.thread_time() + limits.cpu_seconds
        self._wall_end = time.monotonic() + limits.wall_seconds
        self.depth = 0

    def step(self, count: int = 1) -> None:
        """Pay for time.

        Raises:
            LimitExceeded: also when the clock says so.
        """
        self._steps -= count
        if self._steps < self._clock_at:
            self._read_clock()

    def _read_clock(self) -> None:
        if self._steps < 0:
            raise LimitExceeded("takes too many steps")
        if time.thread_time() > self._cpu_end or time.monotonic() > self._wall_end:
            raise LimitExceeded("takes too long")
        self._clock_at = max(0, self._steps - _CLOCK_STEPS)

    def memory(self, size: int) -> None:
        """Pay for `size` bytes; moving them takes time, too."""
        self._memory -= size + _TICKET
        if self._memory < 0:
            raise LimitExceeded("needs too much memory")
        self.step(1 + (size >> 10))

    def output(self, chars: int) -> None:
        """Pay for characters of the prompt, or of what a macro returns."""
        self._output -= chars
        if self._output < 0:
            raise LimitExceeded("makes a prompt that is too long")

    def tick(self, nodes: int, chars: int, size: int) -> None:
        """Pay for one run through a block of code.

        Args:
            nodes: elements of the block.
            chars: constant text in it.
            size: bytes of the lists and the like that it builds.
        """
        self.output(chars)
        if size:
            self.memory(size)
        self.step(nodes)

    def text(self, value: str) -> None:
        """Pay for a new text."""
        self.memory(text_bytes(value))

    def items(self, count: int) -> None:
        """Pay for a new container of so many items that exist already."""
        self.memory(16 * count)
        self.step(count >> 2)

    def scan(self, text: str, needle: str) -> None:
        """Pay for searching, which at worst takes the product of the lengths."""
        self.step(1 + (len(text) * min(len(needle) + 1, 64) >> 8))

    def tree(self, value: Any) -> None:
        """Pay for reading all of value, to compare or hash it."""
        self.step(1 + tree_bytes(value, self._memory) // _TICKET)

    def printable(self, value: Any) -> None:
        """Pay for reading all of value to print it, which may make it four times as large."""
        self.step(1 + tree_bytes(value, self._memory // 4, printable=True) // _TICKET)


def text_bytes(text: str) -> int:
    """Return an upper bound of the memory a text takes, without looking at it."""
    return len(text) if text.isascii() else 4 * len(text)


def tree_bytes(value: Any, limit: int, *, printable: bool = False) -> int:
    """Return the size of value as a tree of texts, lists, tuples and dicts.

    Parts that occur several times count each time, as they do for whoever walks through it.

    Raises:
        LimitExceeded: it is larger than limit or nested deeper than MAX_DEPTH; or it shall be
            printed and contains something whose printed form could be of any size.
    """
    total = 0
    level = [value]
    for _ in range(MAX_DEPTH):
        below: list[Any] = []
        for item in level:
            if isinstance(item, str):
                total += _TICKET + text_bytes(item)
            elif isinstance(item, (list, tuple, dict)):
                total += _TICKET + 16 * len(item)
                if total <= limit:
                    below.extend(item)
                    if isinstance(item, dict):
                        below.extend(item.values())
            elif isinstance(item, int):
                total += _TICKET + (item.bit_length() >> 3)
            elif printable and not isinstance(item, _PRINTABLE):
                raise LimitExceeded("prints something that is neither text nor data")
            else:
                total += _TICKET
            if total > limit:
                raise LimitExceeded("needs too much memory")
        if not below:
            return total
        level = below
    raise LimitExceeded("nests lists too deeply")


def refuse(what: str) -> NoReturn:
    """Raise LimitExceeded for one impossible argument."""
    raise LimitExceeded(what)
