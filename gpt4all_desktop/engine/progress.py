"""How far the loading of a model is, shared between the thread that loads and one that watches."""

from array import array


class LoadProgress:
    """Watch and stop the loading of a model from another thread.

    The two numbers lie in memory that the native library writes and reads directly.
    """

    def __init__(self) -> None:
        self.words = array("i", (0, 0))
        """g4a_load_progress: permille done, cancel flag."""

    @property
    def fraction(self) -> float:
        """Part done, 0 to 1."""
        return self.words[0] / 1000

    @property
    def cancelled(self) -> bool:
        return self.words[1] != 0

    def cancel(self) -> None:
        """Make the loading end with `Cancelled`."""
        self.words[1] = 1
