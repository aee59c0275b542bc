"""SQLite: opening, migrating, and the one thread that writes.

SQLite before 3.51.3 can damage a database in WAL mode when two connections write or checkpoint at
the same moment. There is one connection here that writes, in one thread, and it does all
checkpoints too; every other connection is read-only. A lock file keeps a second program out.
docs/adr/005-chats-in-sqlite.md has the reasons.
"""

import contextlib
import logging
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final, Protocol, TypeVar

from gpt4all_desktop.errors import StorageError
from gpt4all_desktop.sentence import Sentence

_log = logging.getLogger(__name__)

Connection = sqlite3.Connection
T = TypeVar("T")

FLUSH_SECONDS: Final = 0.2
"""How long what is not waited for may stay unwritten; 250 ms are promised."""

COPIED_PAGES: Final = 200
"""So many pages of a backup are copied between two looks at whether it is still wanted."""

_PRAGMAS: Final = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = 5000;
PRAGMA secure_delete = ON;
PRAGMA journal_size_limit = 16777216;
"""


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

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run something in a transaction; it is on disk when this returns.

        Raises:
            StorageError: the database cannot be written; nothing was changed.
        """
        ...

    def apart(self) -> AbstractContextManager["Reader"]:
        """Return what reads everything as it is now, in any thread, and keeps nobody waiting."""
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

    def __init__(self, path: Path, migrations: Sequence[str], buffer: Buffer) -> None:
        """Open a database, make it if there is none, and bring it up to date.

        Args:
            path: of the file; beside it lie its lock, its log and copies made before migrating.
            migrations: SQL; the n-th takes a database from version n-1 to n.
            buffer: written at least every `FLUSH_SECONDS` after `soon`.

        Raises:
            StorageError: it cannot be opened, is in use, or is from a newer program.
        """
        self.path = path
        self.notice = Sentence("")
        """A sentence for the user about something that happened while opening."""
        self._buffer = buffer
        self._migrations = tuple(migrations)
        self._closed = False
        self._reading_lock = threading.Lock()
        self._works: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._due: float | None = None
        with contextlib.ExitStack() as undo:
            self._lock = _lock(path)
            undo.callback(self._lock.close)
            self._writing = self._open()
            undo.callback(self._writing.close)
            try:
                self._reading = connect_reading(path)
            except sqlite3.Error as error:
                raise _unusable(path, error) from error
            undo.pop_all()
        self._thread = threading.Thread(target=self._run, name="db writer", daemon=True)
        self._thread.start()

    def read(self, work: Callable[[Connection], T]) -> T:
        with self._reading_lock:
            try:
                return work(self._reading)
            except sqlite3.Error as error:
                raise _unusable(self.path, error) from error

    def write(self, work: Callable[[Connection], T]) -> T:
        return self._wait(lambda: _in_transaction(self._writing, self._buffer, work))

    @contextlib.contextmanager
    def apart(self) -> Iterator[Reader]:
        self.write(_nothing_with)  # what is buffered belongs to it
        with contextlib.closing(connect_reading(self.path)) as connection:
            connection.execute("BEGIN")

            def read(work: Callable[[Connection], T]) -> T:
                try:
                    return work(connection)
                except sqlite3.Error as error:
                    raise _unusable(self.path, error) from error

            yield read

    def soon(self) -> None:
        if self._due is None and not self._closed:
            self._due = time.monotonic() + FLUSH_SECONDS
            self._works.put(_nothing)  # wakes the thread, which then sees when to write

    def later(self, work: Callable[[Connection], bool]) -> None:
        def step() -> None:
            try:
                more = _in_transaction(self._writing, self._buffer, work)
            except sqlite3.Error as error:
                _log.warning("tidying the chats failed: %s", error.sqlite_errorname)
                return
            if more and not self._closed:
                self._works.put(step)

        self._works.put(step)

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
        if self._closed:
            return
        self._closed = True
        self._works.put(None)
        self._thread.join()
        with self._reading_lock:
            self._reading.close()
        # The last one: it moves the log into the file, which no other connection may do.
        self._writing.close()
        self._lock.close()

    def _wait(self, work: Callable[[], T]) -> T:
        if self._closed:
            raise StorageError("The chats are closed.")
        done: Future[T] = Future()

        def run() -> None:
            try:
                done.set_result(work())
            except BaseException as error:
                done.set_exception(error)

        self._works.put(run)
        try:
            return done.result()
        except sqlite3.Error as error:
            raise _unwritable(error) from error

    def _run(self) -> None:
        """Work in the writing thread, until `close`."""
        while True:
            due = self._due
            try:
                timeout = None if due is None else max(0.0, due - time.monotonic())
                work = self._works.get(timeout=timeout)
            except queue.Empty:
                self._flush()
                continue
            if work is None:
                self._flush()
                return
            work()
            if self._due is not None and time.monotonic() >= self._due:
                self._flush()

    def _flush(self) -> None:
        self._due = None
        try:
            _in_transaction(self._writing, self._buffer, _nothing_with)
        except Exception as error:  # the thread must go on
            name = getattr(error, "sqlite_errorname", type(error).__name__)
            _log.warning("the chats could not be written: %s", name)
            self._due = time.monotonic() + 10 * FLUSH_SECONDS

    def _open(self) -> Connection:
        """Open and migrate; a damaged file is moved aside, and a new one begun."""
        try:
            return _connect_writing(self.path, self._migrations)
        except sqlite3.Error as error:
            if not _is_damage(error):
                raise _unusable(self.path, error) from error
        aside = _move_aside(self.path)
        self.notice = Sentence(
            "The file of your chats was damaged. It is kept as “{name}”, and a new one was begun. "
            "Your chats may be in a backup.",
            name=aside.name,
        )
        try:
            return _connect_writing(self.path, self._migrations)
        except sqlite3.Error as error:
            raise _unusable(self.path, error) from error

    def _replace(self, source: Path, copied: Callable[[int, int], None] | None) -> None:
        def progress(_status: int, remaining: int, total: int) -> None:
            if copied is not None:
                copied(total - remaining, total)

        _in_transaction(self._writing, self._buffer, _nothing_with)
        with contextlib.closing(connect_reading(source)) as copy:
            check(copy)
            _refuse_newer(_version(copy), len(self._migrations))
            copy.backup(self._writing, pages=COPIED_PAGES, progress=progress)
        migrate(self._writing, self._migrations)


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

    def write(self, work: Callable[[Connection], T]) -> T:
        with self._lock:
            try:
                return _in_transaction(self._connection, self._buffer, work)
            except sqlite3.Error as error:
                raise _unwritable(error) from error

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


def connect_reading(path: Path) -> Connection:
    """Open a database for reading only. The connection may be used in any one thread at a time."""
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.executescript("PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16000")
    return connection


def check(connection: Connection) -> None:
    """Look through a whole database.

    Raises:
        StorageError: it is damaged.
    """
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        raise StorageError("The file of chats is damaged.", detail=found)


def migrate(connection: Connection, migrations: Sequence[str]) -> None:
    """Bring a database up to date, each step in a transaction of its own.

    Raises:
        StorageError: it is from a newer program.
        sqlite3.Error: a step failed; the database is as the step before left it.
    """
    version = _version(connection)
    _refuse_newer(version, len(migrations))
    for number, script in enumerate(migrations[version:], version + 1):
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE; {script}; PRAGMA user_version = {number}; COMMIT;"
            )
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


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


def _connect_writing(path: Path, migrations: Sequence[str]) -> Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    with contextlib.ExitStack() as undo:
        undo.callback(connection.close)
        connection.executescript(_PRAGMAS)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        version = _version(connection)
        if 0 < version < len(migrations):
            _copy(connection, path.with_name(f"{path.stem}.version-{version}{path.suffix}"))
        migrate(connection, migrations)
        undo.pop_all()
    return connection


def _copy(connection: Connection, target: Path) -> None:
    """Copy a database before it is changed."""
    new = target.with_name(target.name + ".new")
    new.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(new)) as copy:
        connection.backup(copy)
    new.replace(target)


def _version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _refuse_newer(version: int, known: int) -> None:
    if version > known:
        raise StorageError(
            "These chats were written by a newer version of GPT4All Desktop. "
            "Update it to open them; they were left as they are.",
            detail=f"version {version} of the database, {known} is known",
        )


def _is_damage(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _move_aside(path: Path) -> Path:
    """Give a damaged database another name, with its log, and return it."""
    stamp = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).replace(aside.with_name(aside.name + ending))
    return aside


def _lock(path: Path) -> IO[bytes]:
    """Keep other programs away from a database until the file returned is closed.

    Raises:
        StorageError: another program has it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.with_name(path.name + ".lock").open("ab")
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        _lock_file(file)
    except OSError as error:
        file.close()
        raise StorageError(
            "Your chats are open in another window of GPT4All Desktop. Close it first.",
            detail=str(error),
        ) from error
    return file


def _lock_file(file: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unusable(path: Path, error: Exception) -> StorageError:
    return StorageError(
        "The chats in “{name}” cannot be read. Is the disk full or the folder protected?",
        name=path.name,
        detail=str(error),
    )


def _unwritable(error: Exception) -> StorageError:
    return StorageError(
        "This could not be saved. Is the disk full or the folder protected?", detail=str(error)
    )


def _nothing() -> None:
    """Only wakes the thread."""


def _nothing_with(_connection: Connection) -> None:
    """Write the buffer alone."""
