"""SQLite: opening, migrating, and the one thread that writes.

SQLite before 3.51.3 can damage a database in WAL mode when two connections write or checkpoint at
the same moment. There is one connection here that writes, in one thread, and it does all
checkpoints too; every other connection is read-only. A lock file keeps a second program out.
docs/adr/005-chats-in-sqlite.md has the reasons.
"""

import contextlib
import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final, Protocol, TypeVar

from gpt4all_desktop.database_file import (
    check,
    connect_reading,
    connect_writing,
    is_damage,
    lock,
    migrate,
    move_aside,
    refuse_newer,
    unreadable,
    unwritable,
    version_of,
)
from gpt4all_desktop.errors import StorageError
from gpt4all_desktop.sentence import Sentence

_log = logging.getLogger(__name__)

Connection = sqlite3.Connection

T = TypeVar("T")

FLUSH_SECONDS: Final = 0.2
"""How long what is not waited for may stay unwritten; 250 ms are promised."""

IDLE_SECONDS: Final = 2.0
"""After that long without a write the log is moved into the file."""

CLOSING_SECONDS: Final = 2.0
"""How long is waited at the end for what is done in steps; erasing goes on at the next start."""

COPIED_PAGES: Final = 200
"""So many pages of a backup are copied between two looks at whether it is still wanted."""


def _nothing() -> None:
    """Only wakes the thread."""


def _nothing_with(_connection: Connection) -> None:
    """Write the buffer alone."""


class Buffer(Protocol):
    """What is written without anybody waiting for it."""

    def write(self, connection: Connection) -> None:
        """Write what there is; called inside a transaction, in the writing thread."""
        ...

    def written(self, kept: bool) -> None:
        """Say whether the transaction of the last `write` was kept."""
        ...


class Reader(Protocol):
    """Reads a database."""

    def __call__(self, work: Callable[[Connection], T]) -> T:
        """Run something that only reads.

        Raises:
            StorageError: the database cannot be read.
        """
        ...


class Bank(Protocol):
    """A database, on disk or in memory."""

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run something that only reads.

        Raises:
            StorageError: the database cannot be read.
        """
        ...

    def write(self, work: Callable[[Connection], T], *, durable: bool = True) -> T:
        """Run something in a transaction; it is on disk when this returns.

        Args:
            durable: False where nobody misses it after a power failure: it is on disk when the
                next write is that has it.

        Raises:
            StorageError: the database cannot be written; nothing was changed.
        """
        ...

    def apart(self) -> AbstractContextManager["Reader"]:
        """Return what reads everything as it is now, in any thread, and keeps nobody waiting."""
        ...

    def aside(self, work: Callable[[Connection], T]) -> T:
        """Run something that only reads and takes a while, in any thread; others read meanwhile.

        Raises:
            StorageError: the database cannot be read.
        """
        ...

    def soon(self) -> None:
        """Let the buffer be written in a moment."""
        ...

    def later(self, work: Callable[[Connection], bool]) -> None:
        """Run something in steps that nobody waits for, until it returns False.

        Each step is a transaction, and everything else goes before the next one.
        """
        ...

    def close(self) -> None: ...


class Database:
    """A database file: one connection that writes, in its own thread, and one that reads."""

    def __init__(
        self,
        path: Path,
        migrations: Sequence[str],
        buffer: Buffer,
        *,
        probe: Callable[[Connection], object] = _nothing_with,
        repair: Callable[[Connection], None] | None = None,
    ) -> None:
        """Open a database, make it if there is none, and bring it up to date.

        Args:
            path: of the file; beside it lie its lock, its log and copies made before migrating.
            migrations: SQL; the n-th takes a database from version n-1 to n.
            buffer: written at least every `FLUSH_SECONDS` after `soon`.
            probe: reads what must be readable; otherwise the file counts as damaged.
            repair: makes the search index anew, should it be damaged.

        Raises:
            StorageError: it cannot be opened, is in use, or is from a newer program.
        """
        self.path = path
        self.notice = Sentence("")
        """A sentence for the user about something that happened while opening."""
        self._buffer = buffer
        self._migrations = tuple(migrations)
        self._probe, self._repair = probe, repair
        self._closed = False
        self._gate = threading.Lock()
        """Nothing is handed to the thread behind its last work: nobody would do it."""
        self._until = 0.0
        self._unmoved = False
        """Whether the log has something that is not in the file yet."""
        self._reading_lock = threading.Lock()
        self._aside: Connection | None = None
        self._aside_lock = threading.Lock()
        self._works: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._due: float | None = None
        with contextlib.ExitStack() as undo:
            self._lock = lock(path)
            undo.callback(self._lock.close)
            self._writing = self._open()
            undo.callback(self._writing.close)
            try:
                self._reading = connect_reading(path)
            except sqlite3.Error as error:
                raise unreadable(path, error) from error
            undo.pop_all()
        self._thread = threading.Thread(target=self._run, name="db writer", daemon=True)
        self._thread.start()

    def read(self, work: Callable[[Connection], T]) -> T:
        with self._reading_lock:
            try:
                return work(self._reading)
            except sqlite3.Error as error:
                raise unreadable(self.path, error) from error

    def write(self, work: Callable[[Connection], T], *, durable: bool = True) -> T:
        if durable:
            return self._wait(lambda: self._transact(self._buffer, work))
        return self._wait(lambda: self._without_waiting(work))

    @contextlib.contextmanager
    def apart(self) -> Iterator[Reader]:
        self.write(_nothing_with)  # what is buffered belongs to it
        with contextlib.closing(connect_reading(self.path)) as connection:

            def read(work: Callable[[Connection], T]) -> T:
                try:
                    return work(connection)
                except sqlite3.Error as error:
                    raise unreadable(self.path, error) from error

            connection.execute("BEGIN")
            read(version_of)  # what one sees is that of the first look, not of BEGIN
            yield read

    def aside(self, work: Callable[[Connection], T]) -> T:
        with self._aside_lock:
            if self._closed:
                raise StorageError("The chats are closed.")
            try:
                if self._aside is None:
                    self._aside = connect_reading(self.path)
                return work(self._aside)
            except sqlite3.Error as error:
                raise unreadable(self.path, error) from error

    def soon(self) -> None:
        if self._due is None and not self._closed:
            self._due = time.monotonic() + FLUSH_SECONDS
            self._hand_over(_nothing)  # wakes the thread, which then sees when to write

    def later(self, work: Callable[[Connection], bool]) -> None:
        def step() -> None:
            try:
                more = self._without_waiting(work)
            except Exception as error:  # the thread must go on
                _log.warning("tidying the chats failed: %s", _name_of(error))
                return
            if more and (not self._closed or time.monotonic() < self._until):
                self._works.put(step)

        self._hand_over(step)

    def replace(self, source: Path, copied: Callable[[int, int], None] | None = None) -> None:
        """Put the content of another database in the place of this one, as one transaction.

        Args:
            source: the other one.
            copied: told how many pages of how many are there; what it raises ends all, and
                nothing was changed.

        Raises:
            StorageError: it is damaged or from a newer program; nothing was changed.
        """
        self._wait(lambda: self._replace(source, copied))

    def close(self) -> None:
        """Write what is buffered, and end the thread. Nothing works afterwards."""
        with self._gate:
            if self._closed:
                return
            self._closed = True
            self._until = time.monotonic() + CLOSING_SECONDS
            self._works.put(None)
        self._thread.join()
        with self._reading_lock:
            self._reading.close()
        with self._aside_lock:
            if self._aside is not None:
                self._aside.close()
        # The last one: it moves the log into the file, which no other connection may do.
        self._writing.close()
        self._lock.close()

    def _wait(self, work: Callable[[], T]) -> T:
        done: Future[T] = Future()

        def run() -> None:
            try:
                done.set_result(work())
            except BaseException as error:
                done.set_exception(error)

        if not self._hand_over(run):
            raise StorageError("The chats are closed.")
        try:
            return done.result()
        except sqlite3.Error as error:
            raise unwritable(error) from error

    def _hand_over(self, work: Callable[[], None]) -> bool:
        """Have something done in the writing thread; False if it takes no more."""
        with self._gate:
            if not self._closed:
                self._works.put(work)
            return not self._closed

    def _run(self) -> None:
        """Work in the writing thread, until `close`."""
        while True:
            due = self._due
            timeout = IDLE_SECONDS if self._unmoved else None
            if due is not None:
                timeout = max(0.0, due - time.monotonic())
            try:
                work = self._works.get(timeout=timeout)
            except queue.Empty:
                if due is not None:
                    self._flush()
                else:
                    self._checkpoint()
                continue
            if work is None:
                self._flush()
                with contextlib.suppress(queue.Empty):
                    while True:
                        work = self._works.get_nowait()
                        if work is not None:
                            work()
                return
            work()
            if self._due is not None and time.monotonic() >= self._due:
                self._flush()

    def _checkpoint(self) -> None:
        """Move the log into the file while nobody waits: else some message would wait for it."""
        self._unmoved = False
        with contextlib.suppress(sqlite3.Error):  # then it is done when the log is long
            self._writing.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _transact(self, buffer: Buffer, work: Callable[[Connection], T]) -> T:
        self._unmoved = True
        try:
            return _in_transaction(self._writing, buffer, work)
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0)
            if code != sqlite3.SQLITE_CORRUPT_VTAB or self._repair is None:
                raise
        # What is in the index is in the messages as well.
        _log.warning("the search index was damaged; it is made anew")
        _in_transaction(self._writing, _NO_BUFFER, self._repair)
        return _in_transaction(self._writing, buffer, work)

    def _without_waiting(self, work: Callable[[Connection], T]) -> T:
        """Run something in a transaction that does not wait for the disk.

        Nothing is lost that others were promised: the next transaction that waits brings all those
        before it to the disk. What is buffered is not part of it.
        """
        self._writing.execute("PRAGMA synchronous = NORMAL")
        try:
            return self._transact(_NO_BUFFER, work)
        finally:
            self._writing.execute("PRAGMA synchronous = FULL")

    def _flush(self) -> None:
        self._due = None
        try:
            self._transact(self._buffer, _nothing_with)
        except Exception as error:  # the thread must go on
            _log.warning("the chats could not be written: %s", _name_of(error))
            self._due = time.monotonic() + 10 * FLUSH_SECONDS

    def _open(self) -> Connection:
        """Open and migrate; a damaged file is moved aside, and a new one begun."""
        try:
            return connect_writing(self.path, self._migrations, self._probe)
        except sqlite3.Error as error:
            if not is_damage(error):
                raise unreadable(self.path, error) from error
        aside = move_aside(self.path)
        self.notice = Sentence(
            "The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. "
            "Your chats may be in a backup.",
            name=aside.name,
        )
        try:
            return connect_writing(self.path, self._migrations, self._probe)
        except sqlite3.Error as error:
            raise unreadable(self.path, error) from error

    def _replace(self, source: Path, copied: Callable[[int, int], None] | None) -> None:
        def progress(_status: int, remaining: int, total: int) -> None:
            if copied is not None:
                copied(total - remaining, total)

        self._transact(self._buffer, _nothing_with)
        with contextlib.closing(connect_reading(source)) as copy:
            check(copy)
            refuse_newer(version_of(copy), len(self._migrations))
            copy.backup(self._writing, pages=COPIED_PAGES, progress=progress)
        migrate(self._writing, self._migrations)


class _NoBuffer:
    """Nothing is buffered."""

    def write(self, connection: Connection) -> None:
        """There is nothing to write."""

    def written(self, kept: bool) -> None:
        """There was nothing."""


_NO_BUFFER: Final = _NoBuffer()


class MemoryDatabase:
    """The same in memory: nothing of it reaches the disk."""

    def __init__(self, migrations: Sequence[str], buffer: Buffer) -> None:
        self._connection = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=False
        )
        self._connection.executescript("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;")
        migrate(self._connection, migrations)
        self._buffer = buffer
        self._lock = threading.RLock()

    def read(self, work: Callable[[Connection], T]) -> T:
        with self._lock:
            return work(self._connection)

    def write(self, work: Callable[[Connection], T], *, durable: bool = True) -> T:
        del durable  # nothing is
        with self._lock:
            try:
                return _in_transaction(self._connection, self._buffer, work)
            except sqlite3.Error as error:
                raise unwritable(error) from error

    def aside(self, work: Callable[[Connection], T]) -> T:
        return self.read(work)

    @contextlib.contextmanager
    def apart(self) -> Iterator[Reader]:
        yield self.read

    def soon(self) -> None:
        """Nothing would be saved by it: the buffer is in memory as well."""

    def later(self, work: Callable[[Connection], bool]) -> None:
        """Nothing is tidied: all of it goes with the program."""

    def close(self) -> None:
        with self._lock:
            self._connection.close()


def _in_transaction(connection: Connection, buffer: Buffer, work: Callable[[Connection], T]) -> T:
    """Run something after what is buffered, and keep both or nothing."""
    kept = False
    connection.execute("BEGIN IMMEDIATE")
    try:
        buffer.write(connection)
        result = work(connection)
        connection.execute("COMMIT")
        kept = True
    finally:
        if not kept and connection.in_transaction:
            connection.execute("ROLLBACK")
        buffer.written(kept)
    return result


def _name_of(error: Exception) -> str:
    """Return what an error is called: what it says may quote a chat, and that is never logged."""
    return str(getattr(error, "sqlite_errorname", type(error).__name__))
