"""How much a single file may cost: size, pages, unpacked bytes, text and time.

A file comes from anywhere. Whoever reads one spends from a `Budget`, which knows the limits and the
user's wish to stop, and ends the reading with one sentence when any of them is reached.
"""

import time
from collections.abc import Callable
from typing import Final

from gpt4all_desktop.errors import Cancelled, DocumentError
from gpt4all_desktop.record import record

MEGABYTE: Final = 1024 * 1024


@record
class Limits:
    """The most a file may have. Each is far above what a model can read at once."""

    file_bytes: int = 64 * MEGABYTE
    unpacked_bytes: int = 256 * MEGABYTE
    """Of everything that is read out of an archive, together."""
    text_chars: int = 8_000_000
    pages: int = 3_000
    seconds: float = 120.0


class Budget:
    """What is left for one file. Used by one thread."""

    def __init__(
        self,
        name: str,
        limits: Limits,
        *,
        should_cancel: Callable[[], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Args: name: of the file, for sentences. should_cancel: asked again and again."""
        self.name = name
        self.limits = limits
        self._should_cancel = should_cancel
        self._clock = clock
        self._until = clock() + limits.seconds
        self._unpacked = 0
        self._chars = 0

    def check(self) -> None:
        """Go on only while there is time and nobody has called it off.

        Raises:
            Cancelled: the user does not want it any more.
            DocumentError: it takes too long.
        """
        if self._should_cancel is not None and self._should_cancel():
            raise Cancelled("Stopped.")
        if self._clock() > self._until:
            raise DocumentError(
                "Reading “{name}” takes longer than {seconds:.0f} seconds: it is too large "
                "or damaged. Attach a smaller part of it.",
                name=self.name,
                seconds=self.limits.seconds,
            )

    def spend_unpacked(self, size: int) -> None:
        """Take note of bytes that came out of an archive.

        Raises:
            DocumentError: it is too much.
        """
        self._unpacked += size
        if self._unpacked > self.limits.unpacked_bytes:
            raise DocumentError(
                "“{name}” unpacks to more than {limit:bytes}. It is too large or was made "
                "to do harm.",
                name=self.name,
                limit=self.limits.unpacked_bytes,
            )
        self.check()

    def spend_chars(self, count: int) -> None:
        """Take note of text that was found.

        Raises:
            DocumentError: it is too much.
        """
        self._chars += count
        if self._chars > self.limits.text_chars:
            raise DocumentError(
                "“{name}” has more than {limit:,} characters of text, which no model here "
                "can read. Attach a part of it.",
                name=self.name,
                limit=self.limits.text_chars,
            )

    def check_file(self, size: int) -> None:
        """Refuse a file that is too large.

        Raises:
            DocumentError: it is.
        """
        if size > self.limits.file_bytes:
            raise DocumentError(
                "“{name}” is larger than {limit:bytes}, too large to attach. Attach a part of it.",
                name=self.name,
                limit=self.limits.file_bytes,
            )

    def check_pages(self, count: int) -> None:
        """Refuse too many pages.

        Raises:
            DocumentError: they are.
        """
        if count > self.limits.pages:
            raise DocumentError(
                "“{name}” has {count:,} pages; no more than {limit:,} can be read. Attach a "
                "part of it.",
                name=self.name,
                count=count,
                limit=self.limits.pages,
            )
