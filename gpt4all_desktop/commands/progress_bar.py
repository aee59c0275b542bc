"""How a long task is shown in a terminal: a bar where there is one, plain lines otherwise."""

import time
from collections.abc import Callable
from typing import Final, TextIO

_WIDTH: Final = 28
_LINE_SECONDS: Final = 5.0
_BAR_SECONDS: Final = 0.1


class ProgressBar:
    """One task."""

    def __init__(
        self, title: str, err: TextIO, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._title = title
        self._err = err
        self._clock = clock
        self._bar = err.isatty()
        self._shown = float("-inf")
        self._tenth = -1
        self._problem = ""
        self._length = 0

    def show(
        self, done: int, size: int | None, speed: float | None = None, problem: str = ""
    ) -> None:
        """Show how far it is."""
        now = self._clock()
        if problem and problem != self._problem:
            self.clear()
            self._err.write(f"{problem} Trying again.\n")
            self._shown = float("-inf")
        self._problem = problem
        if self._bar:
            if now - self._shown >= _BAR_SECONDS:
                self._shown = now
                self._paint(self._line(done, size, speed))
            return
        if not done and not size:
            return  # nothing is known yet
        tenth = int(10 * done / size) if size else 0
        if tenth != self._tenth or now - self._shown >= _LINE_SECONDS:
            self._tenth, self._shown = tenth, now
            self._err.write(self._line(done, size, speed) + "\n")

    def show_part(self, done: int, size: int) -> None:
        """Show how far it is, without a speed."""
        self.show(done, size)

    def done(self, words: str) -> None:
        """Show how it ended."""
        self.clear()
        self._err.write(f"{self._title}: {words}\n")

    def clear(self) -> None:
        """Take the bar away."""
        if self._bar and self._length:
            self._err.write("\r" + " " * self._length + "\r")
            self._length = 0

    def _line(self, done: int, size: int | None, speed: float | None) -> str:
        if not size:
            return f"{self._title}: {human_size(done)}"
        part = min(1.0, done / size)
        words = [f"{part:4.0%}", f"{human_size(done)} of {human_size(size)}"]
        if speed:
            words += [f"{human_size(int(speed))}/s", human_time((size - done) / speed) + " left"]
        if not self._bar:
            return f"{self._title}: " + ", ".join(word.strip() for word in words)
        filled = round(part * _WIDTH)
        return f"{self._title[:30]}  [{'█' * filled}{' ' * (_WIDTH - filled)}] " + "  ".join(words)

    def _paint(self, line: str) -> None:
        self._err.write("\r" + line.ljust(self._length))
        self._err.flush()
        self._length = len(line)


def human_size(size: int) -> str:
    """Return bytes as people say them."""
    if size < 1000:
        return f"{size} bytes"
    if size >= 1e9:
        return f"{size / 1e9:.2f} GB" if size < 1e10 else f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.0f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"


def human_time(seconds: float) -> str:
    """Return a duration as people say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"
