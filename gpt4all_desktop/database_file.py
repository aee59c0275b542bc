"""Files of databases: opened, brought up to date, checked, moved aside, kept for one program.

For `database.py`, which says who may write.
"""

import contextlib
import errno
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final

from gpt4all_desktop.errors import StorageError
from gpt4all_desktop.files import make_private

_log = logging.getLogger(__name__)

Connection = sqlite3.Connection

_PRAGMAS: Final = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = 5000;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
PRAGMA journal_size_limit = 16777216;
"""
"""`fullfsync`: macOS else leaves what it was told to write in the memory of the disk. `temp_store`:
what is erased must not go through a file in another folder."""

_NO_LOCKS: Final = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS)
_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PROTECTED: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN)


class DamageError(StorageError):
    """The file of a database is damaged."""


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
        DamageError: it is damaged.
    """
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        raise DamageError("The file of chats is damaged.", detail=found)


def migrate(connection: Connection, migrations: Sequence[str]) -> None:
    """Bring a database up to date, each step in a transaction of its own.

    Raises:
        StorageError: it is from a newer program.
        sqlite3.Error: a step failed; the database is as the step before left it.
    """
    version = version_of(connection)
    refuse_newer(version, len(migrations))
    for number, script in enumerate(migrations[version:], version + 1):
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE; {script}; PRAGMA user_version = {number}; COMMIT;"
            )
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def connect_writing(
    path: Path, migrations: Sequence[str], probe: Callable[[Connection], object]
) -> Connection:
    """Open a database for writing and bring it up to date; what is changed by that is copied first.

    Args:
        path: of the file, which is made if there is none.
        migrations: as `migrate`.
        probe: reads what must be readable.

    Raises:
        StorageError: it is from a newer program.
        sqlite3.Error: it cannot be opened, read, written or brought up to date.
    """
    with contextlib.suppress(OSError):  # SQLite says better why it cannot be opened
        make_private(path)  # its log takes over who can read it
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    with contextlib.ExitStack() as undo:
        undo.callback(connection.close)
        connection.executescript(_PRAGMAS)
        version = version_of(connection)
        # A protected file opens, too, and would refuse the first message.
        connection.executescript(f"BEGIN IMMEDIATE; PRAGMA user_version = {version}; ROLLBACK")
        if 0 < version < len(migrations):
            _copy(connection, path.with_name(f"{path.stem}.version-{version}{path.suffix}"))
        migrate(connection, migrations)
        probe(connection)
        undo.pop_all()
    return connection


def _copy(connection: Connection, target: Path) -> None:
    """Copy a database before it is changed."""
    new = target.with_name(target.name + ".new")
    new.unlink(missing_ok=True)
    make_private(new)
    with contextlib.closing(sqlite3.connect(new)) as copy:
        connection.backup(copy)
    put_in_place(new, target)


def put_in_place(new: Path, target: Path) -> None:
    """Give a file its name when it is on disk, not before: a name must not stand for half a file.

    Raises:
        OSError: it cannot be.
    """
    with new.open("rb+") as file:
        os.fsync(file.fileno())
    new.replace(target)


def version_of(connection: Connection) -> int:
    """Return how many migrations a database has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(version: int, known: int) -> None:
    """Raises:
    StorageError: a database is from a newer program.
    """
    if version > known:
        raise StorageError(
            "These chats were written by a newer version of GPT4All Desktop. "
            "Update it to open them; they were left as they are.",
            detail=f"version {version} of the database, {known} is known",
        )


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether the file itself is wrong, not what was asked of it."""
    return _kind(error) in _DAMAGE


def _kind(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def move_aside(path: Path) -> Path:
    """Give a damaged database another name, with its log, and return it."""
    aside = _aside(path)
    for here, there in _files(path, aside):
        here.replace(there)
    return aside


def copy_aside(path: Path) -> Path:
    """Copy a damaged database that is in use, with its log, and return the copy.

    Raises:
        OSError: that is not possible.
    """
    aside = _aside(path)
    for here, there in _files(path, aside):
        shutil.copyfile(here, there)
    return aside


def _aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
    return path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")


def _files(path: Path, other: Path) -> list[tuple[Path, Path]]:
    """Return the files of a database that are there, each with its name in another place."""
    names = [(path.name + end, other.name + end) for end in ("", "-wal", "-shm")]
    pairs = [(path.with_name(here), other.with_name(there)) for here, there in names]
    return [(here, there) for here, there in pairs if here.exists()]


def lock(path: Path) -> IO[bytes]:
    """Keep other programs away from a database until the file returned is closed.

    Raises:
        StorageError: another program has it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.with_name(path.name + ".lock").open("ab")
    except OSError as error:
        raise unreadable(path, error) from error
    try:
        _lock_file(file)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            _log.warning("this file system knows no locks: nothing keeps a second program out")
            return file
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


def unreadable(path: Path, error: Exception) -> StorageError:
    """Return what the user is told when chats cannot be read."""
    name, detail = path.name, str(error)
    if _kind(error) in _DAMAGE:
        return StorageError(
            "The file of your chats, “{name}”, is damaged. Go back to a backup.",
            name=name,
            detail=detail,
        )
    if _kind(error) in _PROTECTED:
        return StorageError(
            "The chats in “{name}” cannot be opened: the file or its folder is protected.",
            name=name,
            detail=detail,
        )
    return StorageError(
        "The chats in “{name}” cannot be read. Is the disk full or the folder protected?",
        name=name,
        detail=detail,
    )


def unwritable(error: Exception) -> StorageError:
    """Return what the user is told when something could not be written down."""
    detail = str(error)
    if _kind(error) == sqlite3.SQLITE_FULL:
        return StorageError(
            "This could not be saved: the disk is full. Make room on it and try again.",
            detail=detail,
        )
    if _kind(error) in _DAMAGE:
        return StorageError(
            "This could not be saved: the file of your chats is damaged. Go back to a backup.",
            detail=detail,
        )
    return StorageError(
        "This could not be saved. Is the disk full or the folder protected?", detail=detail
    )
