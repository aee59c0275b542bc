"""The two databases of the chats: the file, and one in memory for chats that are not kept.

Which one something is in is known from its id: those in memory begin with `TEMPORARY_IDS`.
"""

from collections.abc import Callable
from typing import TypeVar

from gpt4all_desktop.chats import records
from gpt4all_desktop.chats.conversation import TEMPORARY_IDS
from gpt4all_desktop.chats.growing import Growing
from gpt4all_desktop.chats.schema import MIGRATIONS
from gpt4all_desktop.database import Bank, Connection, MemoryDatabase
from gpt4all_desktop.errors import StorageError

T = TypeVar("T")


def is_temporary(some_id: int) -> bool:
    """Return whether a chat, message or attachment is in memory only."""
    return some_id >= TEMPORARY_IDS


class Banks:
    """Finds the database for an id."""

    def __init__(self, disk: Bank, growing: Growing) -> None:
        """Args: growing: the buffer in front of `disk`."""
        self.disk = disk
        self.held = False
        """True while all chats in the file are being replaced: what is written then raises."""
        self._growing = growing
        self._memory: tuple[Bank, Growing] | None = None

    @property
    def memory(self) -> Bank:
        """The database of temporary chats; made when the first one is begun."""
        return self._temporary[0]

    @property
    def all(self) -> list[Bank]:
        """The databases there are."""
        return [self.disk] if self._memory is None else [self.disk, self._memory[0]]

    def of(self, some_id: int) -> Bank:
        """Return the database something is in."""
        return self.memory if is_temporary(some_id) else self.disk

    def growing(self, some_id: int) -> Growing:
        """Return the buffer in front of it."""
        return self._temporary[1] if is_temporary(some_id) else self._growing

    def read(self, some_id: int, work: Callable[[Connection], T]) -> T:
        """Read where something is."""
        return self.of(some_id).read(work)

    def write(self, some_id: int, work: Callable[[Connection], T]) -> T:
        """Write where something is."""
        self.check(some_id)
        return self.of(some_id).write(work)

    def check(self, some_id: int) -> None:
        """Raises:
        StorageError: it cannot be changed now.
        """
        if self.held and not is_temporary(some_id):
            raise StorageError(
                "The chats are being replaced by those of a backup. Try again in a moment."
            )

    def close(self) -> None:
        """Write what is buffered. Nothing works afterwards."""
        for bank in self.all:
            bank.close()
        self._memory = None

    @property
    def _temporary(self) -> tuple[Bank, Growing]:
        if self._memory is None:
            growing = Growing()
            bank = MemoryDatabase(MIGRATIONS, growing)
            bank.write(lambda c: records.number_from(c, TEMPORARY_IDS))
            self._memory = bank, growing
        return self._memory
