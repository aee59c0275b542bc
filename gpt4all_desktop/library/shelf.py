"""The user's models: in which folders, which of them are whole, and how they leave.

A file is known to be whole when its checksum was the published one at a time when it had the size
and the date it has now; that is remembered in `models.json` in the data folder. Removing moves a
model into the bin of its folder; only emptying the bin deletes. Folders of other programs are
read, never written.
"""

import contextlib
import hashlib
import json
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.engine.parts import (
    all_parts,
    missing_parts,
    parts_of,
    size_of,
    what_is_missing,
)
from gpt4all_desktop.errors import AppError, ModelNotFoundError
from gpt4all_desktop.files import replace_text
from gpt4all_desktop.library.catalog import Catalog
from gpt4all_desktop.library.installed import installed_models, lone_parts
from gpt4all_desktop.library.part import sync_folder
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import why

_log = logging.getLogger(__name__)

BIN_NAME: Final = ".bin"
_CHUNK: Final = 4 * 1024 * 1024
Watch = Callable[[int, int], None]
"""Called with the bytes hashed and the bytes there are; may raise."""


class ModelFileError(AppError):
    """A model file is damaged, or cannot be moved."""


@record
class Verified:
    """What is known of a model's content."""

    sha256: str
    """Of the file; of the first one of a split model."""
    published: bool
    """The checksum is the one of the list, not only that of the day it came."""


@record
class Removed:
    """A model in the bin."""

    path: Path
    """Where it lies now."""
    name: str
    at: datetime
    size: int
    """Bytes of all its files."""
    others: tuple[Path, ...] = ()
    """The other parts of a split one."""

    @property
    def files(self) -> tuple[Path, ...]:
        return (self.path, *self.others)


class Shelf:
    """The models in the user's folders. Threads may share one."""

    def __init__(
        self,
        folders: list[Path],
        record: Path,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Args: folders: the first one is that for downloads. record: what is remembered."""
        assert folders
        self.folders = folders
        self._record = record
        self._clock = clock
        self._lock = threading.Lock()

    def models(self) -> list[Path]:
        """Return the first file of every model, by name; what is left of split ones, too."""
        found = {
            path: None
            for folder in self.folders
            for path in (*installed_models(folder), *lone_parts(folder))
        }
        return sorted(found, key=lambda path: path.name.lower())

    def size(self, model: Path) -> int:
        """Return the bytes of all files of a model."""
        return size_of(model)

    # ---- whole or not ---------------------------------------------------------------------------

    def verified(self, model: Path) -> Verified | None:
        """Return what was found out about all files of a model as they are now; None if nothing."""
        known = self._read()
        entries = [(path, known.get(str(path))) for path in all_parts(model)]
        found = [e for p, e in entries if isinstance(e, dict) and e.get("stamp") == _stamp(p)]
        if len(found) < len(entries):
            return None
        published = all(entry.get("published") is True for entry in found)
        return Verified(sha256=str(found[0].get("sha256")), published=published)

    def note_published(self, path: Path, sha256: str = "") -> None:
        """Remember that the file has just been found to be the published one."""
        self._write(path, {"sha256": sha256, "published": True})

    def digests(self, path: Path, watch: Watch | None = None) -> dict[str, str]:
        """Return the checksums of a file, hashing it if they are not known; "" is unknown.

        Raises:
            OSError: it cannot be read.
        """
        entry = self._read().get(str(path))
        if isinstance(entry, dict) and entry.get("stamp") == _stamp(path):
            found = {name: str(entry.get(name) or "") for name in ("sha256", "md5")}
            if all(found.values()):
                return found
        else:
            entry = {}
        found = _hash(path, 0, path.stat().st_size, watch)
        self._write(path, {**found, "published": entry.get("published") is True})
        return found

    def verify(self, model: Path, catalog: Catalog, watch: Watch | None = None) -> Verified:
        """Hash a model and compare it with the list, or with what it was when it came.

        Raises:
            ModelFileError: it is not what it should be, or a part of it is missing.
            OSError: it cannot be read.
        """
        parts = parts_of(model)
        if missing := missing_parts(model):
            raise ModelFileError(what_is_missing(missing))
        whole, done = sum(path.stat().st_size for path in parts), 0
        first, published = "", True
        for path in parts:
            found = _hash(path, done, whole, watch)
            done += path.stat().st_size
            checked = self._compared(path, found, catalog)
            self._write(path, {**found, "published": checked.published})
            first, published = first or checked.sha256, published and checked.published
        return Verified(sha256=first, published=published)

    def _compared(self, path: Path, found: dict[str, str], catalog: Catalog) -> Verified:
        known = catalog.recognise(path.name)
        if known is not None and known[1].expected.pinned:
            expected = known[1].expected
            for name, wanted in (("sha256", expected.sha256), ("md5", expected.md5)):
                if wanted and found[name] != wanted.lower():
                    raise ModelFileError(
                        "{name} is damaged, or another file of that name: its checksum is not the "
                        "published one. Remove it and download it again.",
                        name=path.name,
                    )
            return Verified(sha256=found["sha256"], published=True)
        before = self._read().get(str(path))
        if isinstance(before, dict) and before.get("sha256") not in ("", None, found["sha256"]):
            raise ModelFileError(
                "{name} has changed since it was looked at last: it is damaged, or another "
                "file of that name.",
                name=path.name,
            )
        # What came with the right checksum is still that file where no list knows it any more.
        same = isinstance(before, dict) and before.get("sha256") == found["sha256"]
        published = same and isinstance(before, dict) and before.get("published") is True
        return Verified(sha256=found["sha256"], published=published)

    def relocate(self, folder: Path, moved: Mapping[Path, Path]) -> None:
        """Use another folder for downloads; what was known of its files is known of them there."""
        with self._lock:
            files = self._read()
            for old, new in moved.items():
                entry = files.pop(str(old), None)
                before = entry.get("stamp") if isinstance(entry, dict) else None
                if before and before[:1] == _stamp(new)[:1]:
                    files[str(new)] = {**entry, "stamp": _stamp(new)}
            self.folders = [folder, *(f for f in self.folders[1:] if f != folder)]
            self._save(files)

    # ---- the bin --------------------------------------------------------------------------------

    def remove(self, model: Path) -> list[Removed]:
        """Move a model into the bin of its folder: all its files or none.

        Raises:
            ModelFileError: it is not in one of the user's folders, or cannot be moved.
        """
        folder = next((f for f in self.folders if f.resolve() == model.parent.resolve()), None)
        if folder is None:
            raise ModelFileError(
                "{name} belongs to another program or place and is left alone: {path}",
                name=model.name,
                path=str(model),
            )
        bin_ = folder / BIN_NAME
        stamp = self._clock().strftime("%Y%m%dT%H%M%S")
        moves: list[tuple[Path, Path]] = []
        try:
            bin_.mkdir(exist_ok=True)
            moves = [(path, _free(bin_, f"{stamp}-{path.name}")) for path in parts_of(model)]
            _move_all(moves, folder)
        except OSError as error:
            raise ModelFileError(
                "{name} could not be moved into the bin ({reason}).",
                name=model.name,
                reason=why(error),
            ) from error
        return [_removed([goal for _path, goal in moves])]

    def bin(self) -> list[Removed]:
        """Return what is in the bins, newest first; the parts of a model are one."""
        models: dict[Path, list[Path]] = {}
        for folder in self.folders:
            if (folder / BIN_NAME).is_dir():
                for path in sorted((folder / BIN_NAME).iterdir()):
                    if path.is_file():
                        models.setdefault(all_parts(path)[0], []).append(path)
        found = [_removed(files) for files in models.values()]
        return sorted(found, key=lambda removed: removed.at, reverse=True)

    def restore(self, removed: Removed) -> Path:
        """Move a model out of the bin: all its files or none, the first one last.

        Raises:
            ModelFileError: there is such a model meanwhile, or it cannot be moved.
        """
        folder = removed.path.parent.parent
        moves = [(path, folder / _name_of(path)[1]) for path in reversed(removed.files)]
        goal = moves[-1][1]
        if any(to.exists() for _path, to in moves):
            raise ModelFileError(
                "There is a model {name} again; nothing was changed.", name=removed.name
            )
        try:
            _move_all(moves, folder)
        except OSError as error:
            raise ModelFileError(
                "{name} could not be restored ({reason}).", name=removed.name, reason=why(error)
            ) from error
        return goal

    def erase(self, removed: Iterable[Removed]) -> int:
        """Delete files in the bin for good; return the bytes.

        Raises:
            ModelFileError: one cannot be deleted; the others are.
        """
        freed, failed = 0, None
        for entry in removed:
            try:
                for path in entry.files:
                    path.unlink(missing_ok=True)
            except OSError as error:
                failed = ModelFileError(
                    "{name} could not be deleted ({reason}).", name=entry.name, reason=why(error)
                )
            else:
                freed += entry.size
        if failed is not None:
            raise failed
        return freed

    def empty_bin(self) -> int:
        """Delete what is in the bins for good; return the bytes.

        Raises:
            ModelFileError: see `erase`.
        """
        return self.erase(self.bin())

    # ---- other files ----------------------------------------------------------------------------

    def take_in(self, path: Path) -> Path:
        """Copy a model file into the folder for downloads, whole or not at all.

        Raises:
            ModelFileError: it cannot be copied.
        """
        folder = self.folders[0]
        goal, part = folder / path.name, folder / (path.name + ".copy")
        if goal.exists():
            raise ModelFileError("There is a model {name} already.", name=path.name)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, part)
            with part.open("rb") as file:
                os.fsync(file.fileno())
            part.replace(goal)
        except OSError as error:
            raise ModelFileError(
                "{name} could not be copied ({reason}).", name=path.name, reason=why(error)
            ) from error
        finally:
            part.unlink(missing_ok=True)
        return goal

    # ---- what is remembered ---------------------------------------------------------------------

    def _read(self) -> dict[str, Any]:
        try:
            document = json.loads(self._record.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        files = document.get("files") if isinstance(document, dict) else None
        return files if isinstance(files, dict) else {}

    def _write(self, path: Path, entry: dict[str, Any]) -> None:
        with self._lock:
            files = self._read()
            files[str(path)] = {**entry, "stamp": _stamp(path)}
            self._save({name: value for name, value in files.items() if Path(name).exists()})

    def _save(self, files: dict[str, Any]) -> None:
        try:
            replace_text(self._record, json.dumps({"version": 1, "files": files}, indent=1))
        except OSError as error:  # the models are there all the same; they can be hashed again
            _log.info("what is known of models cannot be kept: %s", error.strerror)


def _stamp(path: Path) -> list[int]:
    try:
        stat = path.stat()
    except OSError:
        return []
    return [stat.st_size, stat.st_mtime_ns]


def _hash(path: Path, done: int, whole: int, watch: Watch | None) -> dict[str, str]:
    sha256, md5 = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            sha256.update(chunk)
            md5.update(chunk)
            done += len(chunk)
            if watch is not None:
                watch(done, whole)
    return {"sha256": sha256.hexdigest(), "md5": md5.hexdigest()}


def _free(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{name}.{number}"
    return path


def _removed(files: list[Path]) -> Removed:
    at, name = _name_of(files[0])
    size = sum(path.stat().st_size for path in files)
    return Removed(path=files[0], name=name, at=at, size=size, others=tuple(files[1:]))


def _name_of(path: Path) -> tuple[datetime, str]:
    """Return when a file came into the bin, and its name before."""
    stamp, _, name = path.name.partition("-")
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%S").replace(tzinfo=UTC), name
    except ValueError:
        return datetime.fromtimestamp(0, UTC), path.name


def _move_all(moves: list[tuple[Path, Path]], folder: Path) -> None:
    """Rename every file, or none, and make that survive a power failure in the folder.

    Raises:
        OSError: one cannot be; those before it have their names again.
    """
    done: list[tuple[Path, Path]] = []
    try:
        for path, goal in moves:
            path.replace(goal)
            done.append((path, goal))
        sync_folder(folder)
    except OSError:
        for path, goal in reversed(done):
            with contextlib.suppress(OSError):
                goal.replace(path)
        raise


def folder_of_downloads(folders: list[Path]) -> Path:
    """Return the first folder, made if need be.

    Raises:
        ModelNotFoundError: it cannot be made.
    """
    try:
        folders[0].mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ModelNotFoundError(
            "The models folder {folder} cannot be made ({reason}).",
            folder=str(folders[0]),
            reason=why(error),
        ) from error
    return folders[0]
