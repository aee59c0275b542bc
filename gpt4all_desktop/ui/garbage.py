"""Cycles of objects are collected in the main thread, and nowhere else.

Python collects them in whichever thread happens to allocate. Where a forgotten widget is part of a
cycle, Qt's object would then be deleted in that thread while the main one paints or sends it
events, which ends the program with a segmentation fault.
"""

import contextlib
import gc
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 500
FULL_SHARE = 0.01
"""Of the time at most this much goes into looking through all objects."""
_NEVER = 1 << 20


class GarbageCollector(QObject):
    """Takes the place of Python's automatic collection, from the moment it is made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._full_after = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin to collect. What there is by now stays: nobody need look through it again."""
        gc.freeze()
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations that are due, as Python would, but the last one less often."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[2] and time.monotonic() > self._full_after:
            begun = time.monotonic()
            gc.collect()
            ended = time.monotonic()
            self._full_after = ended + (ended - begun) / FULL_SHARE
        elif due[1] or due[2]:
            gc.collect(1)
        elif due[0]:
            gc.collect(0)


@contextlib.contextmanager
def no_full_collection() -> Iterator[None]:
    """Let nobody look through all objects meanwhile; in any thread.

    It takes 40 ms with 20,000 messages among them, for which the window stands still. They have no
    cycles: it can wait until they are gone.
    """
    often = gc.get_threshold()
    gc.set_threshold(often[0], often[1], _NEVER)
    try:
        yield
    finally:
        gc.set_threshold(*often)
