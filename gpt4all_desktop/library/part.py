"""A file that is being fetched: `NAME.part`, and beside it `NAME.part.journal`.

The journal makes the file resumable without trusting the disk: at every block boundary it notes the
running hash of everything before. Whoever opens the part again hashes it and keeps what agrees, so
a tail that a crash or a full disk has spoilt costs at most one block. Nothing needs to be forced to
the disk before the end.

Lines of the journal are JSON objects, docs/file_formats.md. A line that is cut off ends it.
"""

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.record import record

BLOCK_BYTES: Final = 4 * 1024 * 1024
_VERSION: Final = 1


@record
class Validator:
    """What a source said about its file, by which it recognises it."""

    url: str
    etag: str

    @property
    def strong(self) -> bool:
        """Whether equal tags mean equal bytes."""
        return len(self.etag) > 2 and self.etag.startswith('"') and self.etag.endswith('"')


class BadBlockError(Exception):
    """A block differs from its published checksum."""


class RunningHash:
    """One or two hashes of the same bytes."""

    def __init__(self, algorithms: tuple[str, ...]) -> None:
        self._hashes = {name: hashlib.new(name, usedforsecurity=False) for name in algorithms}

    def update(self, data: bytes | memoryview) -> None:
        for running in self._hashes.values():
            running.update(data)

    def copy(self) -> "RunningHash":
        twin = RunningHash(())
        twin._hashes = {name: running.copy() for name, running in self._hashes.items()}
        return twin

    def hexdigest(self, algorithm: str) -> str:
        return self._hashes[algorithm].hexdigest()

    @property
    def mark(self) -> str:
        """The digest that the journal notes."""
        return next(iter(self._hashes.values())).hexdigest()


class Part:
    """The bytes there are, from the beginning without gaps. Used by one thread, as a context."""

    def __init__(
        self,
        target: Path,
        *,
        algorithms: tuple[str, ...],
        block_bytes: int = BLOCK_BYTES,
        block_sha256: tuple[str, ...] = (),
        watch: Callable[[int], None] | None = None,
    ) -> None:
        """Open what there is of target, or begin.

        Args:
            algorithms: hashes to run, the first one goes into the journal.
            block_sha256: published checksums of the blocks.
            watch: called with the position while an old part is hashed; may raise.

        Raises:
            DownloadError: somebody else is fetching the same file.
            OSError: the folder cannot be written.
        """
        self.path = target.with_name(target.name + ".part")
        self.journal_path = target.with_name(target.name + ".part.journal")
        self.block_bytes = block_bytes
        self.size: int | None = None
        """Length of the whole file; None while it is unknown."""
        self.validator: Validator | None = None
        self._confirmed = ""
        self._algorithms = algorithms
        self._block_sha256 = block_sha256
        self._position = 0
        self._noted = -1
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        self._journal: IO[bytes] = os.fdopen(os.open(self.journal_path, flags, 0o644), "r+b", 0)
        try:
            _lock(self._journal, target)
            self._fd = os.open(self.path, flags, 0o644)
        except BaseException:
            self._journal.close()
            raise
        self._states: list[RunningHash] = [RunningHash(algorithms)]
        """The running hash at each block boundary."""
        self._hash = RunningHash(algorithms)
        try:
            self._restore(watch)
        except BaseException:
            self._close_files()
            raise

    @property
    def position(self) -> int:
        """How many bytes there are."""
        return self._position

    @property
    def complete(self) -> bool:
        return self.size is not None and self._position == self.size

    @property
    def confirmed(self) -> bool:
        """Whether the source is known to have exactly these bytes, all of them."""
        return self.complete and self._confirmed == self._hash.mark

    def confirm(self) -> None:
        """The source has exactly these bytes: remember that, also for the next time."""
        self._confirmed = self._hash.mark
        self._note_source()

    def note_source(self, size: int | None, validator: Validator | None) -> None:
        """Remember what is known of the whole file."""
        if (size, validator) != (self.size, self.validator):
            self.size, self.validator = size, validator
            self._note_source()

    def write(self, data: bytes) -> None:
        """Append bytes; after an error `position` tells how many arrived.

        Raises:
            BadBlockError: the block is not the published one; it was dropped.
            OSError: the disk is full or broken.
        """
        view = memoryview(data)
        while view:
            room = self.block_bytes - self._position % self.block_bytes
            piece = view[:room]
            written = os.write(self._fd, piece)
            self._hash.update(piece[:written])
            self._position += written
            view = view[written:]
            if self._position % self.block_bytes == 0 or self.complete:
                self._require_good_block()
            if self._position % self.block_bytes == 0:
                self._states.append(self._hash.copy())
                self._note_position()

    def _require_good_block(self) -> None:
        if not self._block_sha256:
            return
        block = (self._position - 1) // self.block_bytes
        begin = block * self.block_bytes
        found = hashlib.sha256(self.read(begin, self._position - begin)).hexdigest()
        if block >= len(self._block_sha256) or found != self._block_sha256[block].lower():
            self.rewind(begin)
            raise BadBlockError

    def rewind(self, position: int) -> None:
        """Forget what is behind the last block boundary up to position."""
        block = min(position, self._position) // self.block_bytes
        del self._states[block + 1 :]
        self._hash = self._states[block].copy()
        self._position = block * self.block_bytes
        self._noted = -1
        os.ftruncate(self._fd, self._position)
        os.lseek(self._fd, self._position, os.SEEK_SET)
        self._note_position()

    def reset(self) -> None:
        """Forget everything."""
        self._journal.seek(0)
        self._journal.truncate()
        self.size = self.validator = None
        self._confirmed = ""
        self._note_source()
        self.rewind(0)

    def read(self, offset: int, size: int) -> bytes:
        """Return bytes there are."""
        os.lseek(self._fd, offset, os.SEEK_SET)
        pieces = []
        while size > 0 and (piece := os.read(self._fd, min(size, 1 << 20))):
            pieces.append(piece)
            size -= len(piece)
        os.lseek(self._fd, self._position, os.SEEK_SET)
        return b"".join(pieces)

    def replace(self, offset: int, data: bytes) -> None:
        """Overwrite a block that was bad; `rehash` must follow."""
        os.lseek(self._fd, offset, os.SEEK_SET)
        view = memoryview(data)
        while view:
            view = view[os.write(self._fd, view) :]
        os.lseek(self._fd, self._position, os.SEEK_SET)

    def rehash(self, offset: int) -> None:
        """Compute the running hash anew from the block that holds offset."""
        block = offset // self.block_bytes
        del self._states[block + 1 :]
        running = self._states[block].copy()
        at = block * self.block_bytes
        while at < self._position:
            data = self.read(at, min(self.block_bytes, self._position - at))
            running.update(data)
            at += len(data)
            if at % self.block_bytes == 0:
                self._states.append(running.copy())
                self._append({"at": at, "hash": running.mark})
        self._hash = running
        self._noted = -1
        self._note_position()

    def hexdigest(self, algorithm: str) -> str:
        """Return the hash of everything there is."""
        return self._hash.hexdigest(algorithm)

    def install(self, target: Path) -> None:
        """Give the finished file its name; it survives a power failure from now on.

        Raises:
            FileExistsError: target exists.
        """
        os.fsync(self._fd)
        if os.name == "nt":  # an open file cannot be renamed there
            self._close_files()
        if target.exists() or target.is_symlink():
            raise FileExistsError(f"{target} exists already.")
        self.path.replace(target)
        sync_folder(target.parent)
        self._close_files()
        self.journal_path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Remove everything."""
        self._close_files()
        self.path.unlink(missing_ok=True)
        self.journal_path.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave the part for later; nothing at all if nothing has come."""
        if self._fd < 0:
            return
        if self._position == 0:
            self.discard()
            return
        self._note_position()
        self._close_files()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # ---- the journal ----------------------------------------------------------------------------

    def _restore(self, watch: Callable[[int], None] | None) -> None:
        """Keep of an old part what agrees with its journal."""
        marks = self._read_journal()
        length = os.fstat(self._fd).st_size
        last = max((at for at in marks if at <= length), default=0)
        os.lseek(self._fd, 0, os.SEEK_SET)
        running, at, states = self._hash.copy(), 0, list(self._states)
        while at < last:
            step = min(self.block_bytes, last - at)
            running.update(_read_exactly(self._fd, step))
            at += step
            if step == self.block_bytes:
                states.append(running.copy())
            if at in marks and running.mark != marks[at]:
                break
            if at in marks:
                self._hash, self._position = running.copy(), at
            if watch is not None:
                watch(at)
        self._states = states[: self._position // self.block_bytes + 1]
        os.ftruncate(self._fd, self._position)
        os.lseek(self._fd, self._position, os.SEEK_SET)
        if self._position == 0:
            self.size = self.validator = None
            self._confirmed = ""
        self._rewrite(marks)

    def _read_journal(self) -> dict[int, str]:
        """Return position → running hash; sets what is known of the source."""
        marks: dict[int, str] = {}
        for text in self._journal.read().split(b"\n"):
            line = _parsed(text)
            if line is None:
                break
            if "version" in line:
                mine = (_VERSION, self.block_bytes, self._algorithms[0])
                if mine != (line.get("version"), line.get("block"), line.get("algorithm")):
                    return {}
                self._take_source(line)
            elif isinstance(line.get("at"), int) and line["at"] > 0:
                # What was noted behind this position before was rewound.
                marks[line["at"]] = str(line.get("hash"))
        return marks

    def _take_source(self, line: dict[str, Any]) -> None:
        size, url, etag = line.get("size"), line.get("url"), line.get("etag")
        self._confirmed = str(line.get("confirmed") or "")
        self.size = size if isinstance(size, int) and size >= 0 else None
        self.validator = (
            Validator(url=url, etag=etag)
            if isinstance(url, str) and isinstance(etag, str)
            else None
        )

    def _rewrite(self, marks: dict[int, str]) -> None:
        self._journal.seek(0)
        self._journal.truncate()
        self._note_source()
        for at in sorted(marks):
            if at <= self._position and (at % self.block_bytes == 0 or at == self._position):
                self._append({"at": at, "hash": marks[at]})
                self._noted = at

    def _note_source(self) -> None:
        validator = self.validator
        self._append(
            {
                "version": _VERSION,
                "block": self.block_bytes,
                "algorithm": self._algorithms[0],
                "size": self.size,
                "url": validator.url if validator else None,
                "etag": validator.etag if validator else None,
                "confirmed": self._confirmed or None,
            }
        )

    def _note_position(self) -> None:
        if self._position > 0 and self._position != self._noted:
            self._append({"at": self._position, "hash": self._hash.mark})
            self._noted = self._position

    def _append(self, line: dict[str, Any]) -> None:
        """A journal that cannot grow costs time at the next start, nothing else."""
        text = json.dumps(line).encode() + b"\n"
        end = self._journal.seek(0, os.SEEK_END)
        try:
            whole = self._journal.write(text) == len(text)
        except OSError:
            whole = False
        if not whole:
            with contextlib.suppress(OSError):
                self._journal.truncate(end)

    def _close_files(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
        self._journal.close()


def _parsed(text: bytes) -> dict[str, Any] | None:
    try:
        line = json.loads(text)
    except ValueError:
        return None
    return line if isinstance(line, dict) else None


def _read_exactly(fd: int, size: int) -> bytes:
    pieces = []
    while size > 0 and (piece := os.read(fd, size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def is_being_fetched(target: Path) -> bool:
    """Return whether somebody is fetching a file now, in this program or another one."""
    journal = target.with_name(target.name + ".part.journal")
    try:
        with journal.open("r+b", 0) as file:
            _lock(file, target)
    except DownloadError:
        return True
    except OSError:
        return False
    return False


def _lock(file: IO[bytes], target: Path) -> None:
    """Make sure that no other process fetches the same file; the system unlocks at our end."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # Far behind the end: the lock must not hinder reading.
            file.seek(1 << 30)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise DownloadError(
            "{name} is being downloaded already, by another window or command.", name=target.name
        ) from error


def sync_folder(folder: Path) -> None:
    """Make a new name survive a power failure, where folders can be synced."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
