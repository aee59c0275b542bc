"""How far a long piece of work is, shared between the thread that does it and one that watches."""

from gpt4all_desktop.errors import Cancelled


class Progress:
    """Written by the one who works, read and cancelled by the one who watches."""

    def __init__(self) -> None:
        self._range = (0.0, 1.0)
        self._cancelled = False
        self.fraction: float | None = None
        """Part done, 0 to 1; None while nobody can tell."""

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Make the work end with `Cancelled` and leave nothing of it."""
        self._cancelled = True

    def step(self, begin: float, end: float) -> None:
        """What `at` says from now on is this part of the whole."""
        self._range = (begin, end)
        self.check()

    def at(self, done: int, total: int) -> None:
        """Take note of what is done.

        Raises:
            Cancelled: the work is not wanted any more.
        """
        begin, end = self._range
        self.fraction = begin + (end - begin) * min(1.0, done / max(1, total))
        self.check()

    def check(self) -> None:
        """Raises:
        Cancelled: the work is not wanted any more.
        """
        if self._cancelled:
            raise Cancelled("This was cancelled.")
