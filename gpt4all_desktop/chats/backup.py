"""Dated copies of all chats: made once a day, thinned out, and gone back to."""

import contextlib
import logging
import re
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from gpt4all_desktop import database_file
from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.database_file import DamageError
from gpt4all_desktop.errors import StorageError
from gpt4all_desktop.files import make_private_folder
from gpt4all_desktop.record import record

_log = logging.getLogger(__name__)

DAYS: Final = 7
WEEKS: Final = 4
RECENT: Final = timedelta(days=1)
"""Of this time all are kept, also those made by hand and before going back to another."""
MOST_RECENT: Final = 20
KEPT_VERSIONS: Final = 2
"""Copies that were made before the database was changed for a newer program."""
OLD: Final = timedelta(days=30)
"""Other such copies are deleted after that."""

_NAME: Final = re.compile(r"chats-(\d{4}-\d{2}-\d{2}-\d{6})\.db")
_STAMP: Final = "%Y-%m-%d-%H%M%S"


@record
class Backup:
    """A copy of all chats."""

    path: Path
    made: datetime
    """UTC, whole seconds."""
    size: int
    """Bytes."""


class Backups:
    """Makes and keeps copies. They lie in a folder beside the database."""

    def __init__(
        self,
        store: ChatStore,
        path: Path,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Args: path: of the database of the store."""
        self._store, self._path, self._clock = store, path, clock
        self._folder = path.with_name("backups")

    def backups(self) -> list[Backup]:
        """Return the backups there are, newest first."""
        found = []
        with contextlib.suppress(OSError):
            for file in self._folder.iterdir():
                made = _made(file.name)
                if made is not None:
                    found.append(Backup(path=file, made=made, size=file.stat().st_size))
        return sorted(found, key=lambda backup: backup.made, reverse=True)

    @property
    def due(self) -> bool:
        """Whether there is none of today yet."""
        newest = next(iter(self.backups()), None)
        return newest is None or newest.made.date() < self._clock().date()

    def back_up_daily(self) -> Backup | None:
        """Make a backup if there is none of today. May run in any thread.

        Raises:
            StorageError: the chats are damaged; what else goes wrong is logged.
        """
        try:
            return self.back_up() if self.due else None
        except DamageError as error:
            raise StorageError(
                "The file of your chats, “{name}”, is damaged. Go back to a backup.",
                name=self._path.name,
                detail=error.detail,
            ) from error
        except StorageError as error:
            _log.warning("no backup was made: %s", error.detail)
            return None

    def back_up(self) -> Backup:
        """Make a backup now, and delete those that are old. May run in any thread.

        Raises:
            StorageError: the disk is full or the folder protected, or the chats are damaged.
        """
        now = self._clock()
        while (target := self._folder / f"chats-{now.strftime(_STAMP)}.db").exists():
            now += timedelta(seconds=1)
        new = target.with_name(target.name + ".new")
        try:
            make_private_folder(self._folder)
            new.unlink(missing_ok=True)
            with contextlib.closing(database_file.connect_reading(self._path)) as connection:
                # A damaged copy must not push out one that is whole.
                database_file.check(connection)
                connection.execute("VACUUM INTO ?", (str(new),))
            database_file.put_in_place(new, target)
        except (OSError, sqlite3.Error) as error:
            raise StorageError(
                "The backup could not be written. Is the disk full or the folder protected?",
                detail=str(error),
            ) from error
        backup = Backup(path=target, made=now.replace(microsecond=0), size=target.stat().st_size)
        self._thin_out()
        return backup

    def restore_backup(self, path: Path, progress: Progress | None = None) -> None:
        """Go back to a backup; the present state becomes a backup first.

        If the present state is damaged, it is kept as it is, beside the file.

        May run in any thread, between `begin_replacing` and `end_replacing` of the store.

        Raises:
            StorageError: it is damaged, or the present state cannot be kept; nothing has changed.
            Cancelled: `progress` was cancelled; nothing has changed.
        """
        try:
            self.back_up()
        except DamageError:
            try:
                aside = database_file.copy_aside(self._path)
            except OSError as error:
                raise database_file.unwritable(error) from error
            _log.warning("the chats were damaged; they are kept as %s", aside.name)
        if progress is not None:
            progress.step(0.5, 1.0)
        self._store.replace(path, progress)

    def _thin_out(self) -> None:
        backups = self.backups()
        kept = to_keep(backups, self._clock())
        for backup in backups:
            if backup not in kept:
                with contextlib.suppress(OSError):
                    backup.path.unlink()
        before = (self._clock() - OLD).timestamp()
        pattern = f"{self._path.stem}.version-*{self._path.suffix}"
        with contextlib.suppress(OSError):
            copies = [(file.stat().st_mtime, file) for file in self._path.parent.glob(pattern)]
            for changed, file in sorted(copies, reverse=True)[KEPT_VERSIONS:]:
                if changed < before:
                    file.unlink()


def _made(name: str) -> datetime | None:
    """Return when a backup of that name was made; None if it is none."""
    found = _NAME.fullmatch(name)
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:  # of no day
        return None


def to_keep(backups: Iterable[Backup], now: datetime) -> set[Backup]:
    """Return which backups stay: recent ones, then one a day, then one a week."""
    kept: set[Backup] = set()
    days: dict[object, Backup] = {}
    weeks: dict[object, Backup] = {}
    for backup in sorted(backups, key=lambda backup: backup.made, reverse=True):
        if backup.made > now - RECENT and len(kept) < MOST_RECENT:
            kept.add(backup)
        days.setdefault(backup.made.date(), backup)
        weeks.setdefault(backup.made.isocalendar()[:2], backup)
    return kept | set(list(days.values())[:DAYS]) | set(list(weeks.values())[:WEEKS])
