"""The end of the session, and Ctrl+C in the terminal, close the program as its menu does."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSocketNotifier


@contextlib.contextmanager
def closing_on_signals(leave: Callable[[], None]) -> Iterator[None]:
    """Make Ctrl+C in the terminal and the end of the session close the program as its menu does.

    Python runs signal handlers between its own instructions only, and Qt's loop has none: the
    interpreter writes to a pipe, which wakes the loop.
    """
    if os.name != "posix":
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)
    notifier.activated.connect(leave)
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    handlers = [signal.signal(number, lambda _number, _frame: None) for number in numbers]
    before = signal.set_wakeup_fd(writing)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        for number, handler in zip(numbers, handlers, strict=True):
            signal.signal(number, handler)
        notifier.setEnabled(False)
        os.close(reading)
        os.close(writing)
