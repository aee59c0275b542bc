"""Moving the models folder: the models go to another folder, and nothing else does.

On the same disk files are renamed. On another one each is copied beside its place (`NAME.moving`),
read back, compared, and only then takes its name; the original is deleted when the program uses the
new folder. `models_move.json` says what is under way, so whatever ends the program in between, the
move is continued or undone later. What has been done is read from the folders, not from the file.
"""

import contextlib
import errno
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, Final

from gpt4all_desktop.engine.parts import is_later_part
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.files import replace_text
from gpt4all_desktop.library.installed import SUFFIX, installed_models
from gpt4all_desktop.library.part import is_being_fetched, sync_folder
from gpt4all_desktop.library.shelf import BIN_NAME
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import why

_CHUNK: Final = 4 * 1024 * 1024
_SPARE: Final = 64 * 1024 * 1024
"""Left free on the disk that models are copied to."""
_PARTS: Final = (".gguf.part", ".gguf.part.journal", ".bin.part", ".bin.part.journal")
MOVING: Final = ".moving"
Watch = Callable[[int, int], None]
"""Called with the bytes that are done and those of all files; may raise `MoveStopped`."""


class MoveError(AppError):
    """The models cannot be moved."""


class MoveStopped(Exception):
    """The user does not want to wait; raised by whoever watches."""


@record
class MovedFile:
    """One file, as it was when the move was begun."""

    name: str
    """Relative to the folder."""
    size: int
    changed: int
    """When it was written, in nanoseconds."""


@record
class Move:
    """What goes from where to where."""

    source: Path
    target: Path
    files: tuple[MovedFile, ...]
    models: int = 0
    copies: bool = False
    """The new folder is on another disk."""

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def plan_move(source: Path, target: Path) -> Move:
    """Return what would be moved, after looking whether it can be.

    Raises:
        MoveError: it cannot be; the sentence says why.
    """
    target = target.expanduser()
    if not target.is_absolute():
        raise MoveError("{path} is not a whole path of a folder.", path=str(target))
    if target.resolve() == source.resolve():
        raise MoveError("The models are in {folder} already.", folder=str(source))
    if target.resolve() == (source / BIN_NAME).resolve():
        raise MoveError("The bin cannot be the models folder.")
    _require_writable(target)
    models = installed_models(source)
    files = tuple(_files_of(source, models))
    for file in files:
        if file.name.endswith(".part") and is_being_fetched(source / file.name[: -len(".part")]):
            raise MoveError(
                "{name} is being downloaded. Pause the download, or wait until it is done, then "
                "move the models.",
                name=file.name.removesuffix(".part"),
            )
        if os.path.lexists(target / file.name):
            raise MoveError(
                "There is a file {name} in {folder} already. Move or rename it, or choose "
                "another folder.",
                name=file.name,
                folder=str(target),
            )
    copies = source.is_dir() and source.stat().st_dev != target.stat().st_dev
    move = Move(source=source, target=target, files=files, models=len(models), copies=copies)
    if copies:
        _require_space(move)
    return move


class Mover:
    """Does it. `run` and `finish` in a worker thread; one at a time."""

    def __init__(self, record: Path) -> None:
        """Args: record: says what is under way; there is no such file otherwise."""
        self._record = record

    def unfinished(self) -> Move | None:
        """Return the move that was begun and has not ended."""
        return read_move(self._record)

    def run(self, move: Move, watch: Watch) -> None:
        """Bring every file to the new folder; the caller then uses it, and calls `finish`.

        Raises:
            MoveStopped: `watch` did; `undo` takes back what was done, `run` continues.
            MoveError: a file cannot be read or written; as above.
        """
        _write_move(self._record, move)
        done = 0
        for file in move.files:
            old, new = move.source / file.name, move.target / file.name
            if not os.path.lexists(new) and os.path.lexists(old):
                try:
                    new.parent.mkdir(parents=True, exist_ok=True)
                    if not _renamed(old, new):
                        _copy(old, new, partial(_watch_part, watch, done, move.size))
                except OSError as error:
                    raise _cannot(file.name, move, error) from error
            done += file.size
            watch(done, move.size)
        with contextlib.suppress(OSError):
            sync_folder(move.target)

    def finish(self, move: Move) -> list[Path]:
        """Delete what was copied from the old folder; return what could not be deleted.

        That is tried again the next time (a file in use cannot be deleted on every system).
        """
        left = []
        for file in move.files:
            old, new = move.source / file.name, move.target / file.name
            if not os.path.lexists(old) or not _is_copy_of(file, old, new):
                continue
            try:
                old.unlink()
            except OSError:
                left.append(old)
        with contextlib.suppress(OSError):
            (move.source / BIN_NAME).rmdir()
        if not left:
            self._record.unlink(missing_ok=True)
        return left

    def undo(self, move: Move) -> None:
        """Take back what `run` did.

        Raises:
            MoveError: a file cannot be brought back.
        """
        for file in move.files:
            old, new = move.source / file.name, move.target / file.name
            try:
                _part(new).unlink(missing_ok=True)
                if not os.path.lexists(new):
                    continue
                if os.path.lexists(old):
                    if _is_copy_of(file, old, new):
                        new.unlink()
                elif not _renamed(new, old):
                    _copy(new, old, lambda _part: None)
                    new.unlink()
            except OSError as error:
                raise _cannot(file.name, move, error) from error
        with contextlib.suppress(OSError):
            (move.target / BIN_NAME).rmdir()
        self._record.unlink(missing_ok=True)

    def moved(self, move: Move) -> dict[Path, Path]:
        """Return where files were and where they are."""
        return {move.source / file.name: move.target / file.name for file in move.files}


def read_move(record: Path) -> Move | None:
    """Return the move that was begun and has not ended."""
    try:
        document = json.loads(record.read_text(encoding="utf-8"))
        files = tuple(
            MovedFile(name=str(f["name"]), size=int(f["size"]), changed=int(f["changed"]))
            for f in document["files"]
        )
        move = Move(
            source=Path(document["from"]),
            target=Path(document["to"]),
            files=files,
            models=int(document["models"]),
            copies=document["copies"] is True,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    plain = all(_is_plain(file.name) for file in files)
    return move if plain and move.source.is_absolute() and move.target.is_absolute() else None


def _write_move(record: Path, move: Move) -> None:
    document = {
        "version": 1,
        "from": str(move.source),
        "to": str(move.target),
        "models": move.models,
        "copies": move.copies,
        "files": [{"name": f.name, "size": f.size, "changed": f.changed} for f in move.files],
    }
    replace_text(record, json.dumps(document, indent=1))


def _is_plain(name: str) -> bool:
    """Whether a name is that of a file in the folder, or in its bin."""
    parts = Path(name).parts
    return len(parts) == 1 or (len(parts) == 2 and parts[0] == BIN_NAME)


def _files_of(source: Path, models: list[Path]) -> Iterator[MovedFile]:
    """Return models, those in the bin, and what there is of downloads. Nothing else moves."""
    paths = list(models)
    for folder, is_ours in (
        (source, _is_later_part),
        (source / BIN_NAME, _is_removed),
        (source, _is_part),
    ):
        with contextlib.suppress(OSError):
            paths += sorted(path for path in folder.iterdir() if is_ours(path.name))
    for path in paths:
        with contextlib.suppress(OSError):
            stat = path.stat()
            name = path.relative_to(source).as_posix()
            if path.is_file():
                yield MovedFile(name=name, size=stat.st_size, changed=stat.st_mtime_ns)


def _is_removed(name: str) -> bool:
    return ".gguf" in name.lower()


def _is_later_part(name: str) -> bool:
    """Whether it belongs to a split model, perhaps one whose first part is still to come."""
    return name.lower().endswith(SUFFIX) and is_later_part(name)


def _is_part(name: str) -> bool:
    return name.lower().endswith(_PARTS)


def _require_writable(target: Path) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
        probe = target / ".gpt4all-probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise MoveError(
            "Nothing can be written to {folder} ({reason}). Choose another folder.",
            folder=str(target),
            reason=why(error),
        ) from error


def _require_space(move: Move) -> None:
    free = shutil.disk_usage(move.target).free
    if free < move.size + _SPARE:
        raise MoveError(
            "The disk of {folder} has {free:bytes} free, but the models need {needed:bytes}. "
            "Free some space, or choose another folder.",
            folder=str(move.target),
            free=free,
            needed=move.size + _SPARE,
        )


def _renamed(old: Path, new: Path) -> bool:
    """Rename a file; False where it has to be copied: to another disk, or because it is in use."""
    try:
        old.rename(new)
    except OSError as error:
        if error.errno == errno.EXDEV or isinstance(error, PermissionError):
            return False
        raise
    if new.is_symlink() and not (lead := new.readlink()).is_absolute():
        straight = _part(new)  # from there it would lead elsewhere
        with contextlib.suppress(OSError):
            straight.symlink_to(old.parent.absolute() / lead)
            straight.replace(new)
    return True


def _watch_part(watch: Watch, before: int, size: int, done: int) -> None:
    watch(before + done, size)


def _part(new: Path) -> Path:
    return new.with_name(new.name + MOVING)


def _copy(old: Path, new: Path, watch: Callable[[int], None]) -> None:
    """Copy a file so that it has its name only when it is the same; continues what there is."""
    part = _part(new)
    part.touch()
    with old.open("rb") as source, part.open("r+b") as goal:
        digest, done = hashlib.sha256(), 0
        while chunk := source.read(_CHUNK):
            if goal.read(len(chunk)) != chunk:
                goal.truncate(done)
                goal.seek(done)
                goal.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            watch(done)
        goal.truncate(done)
        goal.flush()
        os.fsync(goal.fileno())
        _forget_cached(goal)
    if _digest(part) != digest.hexdigest():
        part.unlink()
        raise OSError(errno.EIO, "what was written is not what was read back")
    stat = old.stat()
    os.utime(part, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    part.rename(new)


def _forget_cached(file: IO[bytes]) -> None:
    """Have the file read from the disk, not from memory, where the system can be asked to."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _is_copy_of(file: MovedFile, old: Path, new: Path) -> bool:
    """Whether one of two files may go: the old one is what it was when the move was begun.

    The new one took its name when it was the same; dates may be coarser on its disk.
    """
    try:
        before, after = old.stat(), new.stat()
    except OSError:
        return False
    return (before.st_size, before.st_mtime_ns, after.st_size) == (
        file.size, file.changed, file.size,
    )  # fmt: skip


def _cannot(name: str, move: Move, error: OSError) -> MoveError:
    if error.errno == errno.ENOSPC:
        return MoveError(
            "The disk of {folder} is full. Free some space and continue, or undo the move.",
            folder=str(move.target),
        )
    return MoveError(
        "{name} could not be moved ({reason}). Continue, or undo the move.",
        name=name,
        reason=why(error),
    )
