"""What the model browser shows, gathered in one place and away from the main thread.

A snapshot is everything as it is now: lists, models on this computer (also those of other
programs), memory, disk, speed. The heads of files are read once per size and date.

A file that came or changed since the snapshot before may still be being copied: it is arriving
until it looks the same twice, and it is short while its head promises more bytes than there are.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from gpt4all_desktop.engine.parts import missing_parts, name_of, parts_of, place_of, stamp_of
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library.adopt import adopted_models
from gpt4all_desktop.library.catalog import Catalog, CatalogModel
from gpt4all_desktop.library.catalogs import Catalogs, Listed, ListEntry
from gpt4all_desktop.library.fit import Speed, available_memory
from gpt4all_desktop.library.folders import (
    AddedFolders,
    FolderUse,
    Reach,
    is_missing,
    with_subfolders,
)
from gpt4all_desktop.library.head import Head, HeadError, HeadTruncatedError
from gpt4all_desktop.library.hub import search_hub
from gpt4all_desktop.library.published import CATALOG_URL
from gpt4all_desktop.library.shelf import Removed, Shelf, Watch
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.updates import Updates, find_updates
from gpt4all_desktop.library.whole import Whole, look
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import why

_Stamp = tuple[tuple[int, int], ...]
"""Sizes and dates of the files of a model."""


@record
class Owned:
    """A model on this computer."""

    path: Path
    name: str
    size: int
    program: str = ""
    """Whose it is; "" is ours."""
    head: Head | None = None
    problem: str = ""
    """Why its beginning cannot be read."""
    verified: bool = False
    """Its checksum was the published one."""
    model: CatalogModel | None = None
    """What the lists know of it."""
    arriving: bool = False
    """It came or changed a moment ago: somebody may still be writing it."""
    short: bool = False
    """Not all of it is there."""
    missing: tuple[Path, ...] = ()
    """Parts of a split model that are not there."""


@record
class Snapshot:
    """Everything the browser shows, at one moment."""

    listed: tuple[Listed, ...] = ()
    owned: tuple[Owned, ...] = ()
    available: int = 0
    """Bytes of memory that programs could have."""
    total: int = 0
    speed: Speed | None = None
    folder: Path = Path()
    disk_free: int = 0
    bin: tuple[Removed, ...] = ()
    """Removed models, the last one first."""
    lists: tuple[ListEntry, ...] = ()
    folders: tuple[FolderUse, ...] = ()
    """Where models lie: ours first, those the user has added, those of other programs with any."""
    watched: tuple[Path, ...] = ()
    """Folders in which a change is worth another look."""

    @property
    def arriving(self) -> bool:
        """Whether it is worth looking again in a moment."""
        return any(owned.arriving for owned in self.owned)

    @property
    def unreadable(self) -> tuple[Path, ...]:
        """Folders whose models are out of reach now."""
        return tuple(use.path for use in self.folders if not use.readable)


class Browser:
    """Snapshots are made by one thread at a time; the other methods may run beside it."""

    def __init__(
        self,
        shelf: Shelf,
        catalogs: Catalogs,
        transport: Transport,
        speeds: SpeedRecord,
        *,
        elsewhere: list[tuple[str, Path]],
        threads: int,
        folders: Path | None = None,
    ) -> None:
        """Set where things are.

        Args:
            elsewhere: (program, folder) where others keep models.
            threads: for the probe.
            folders: a file that remembers further folders of the user.
        """
        self._shelf = shelf
        self._catalogs = catalogs
        self._transport = transport
        self._speeds = speeds
        self._elsewhere = elsewhere
        self._added = AddedFolders(folders)
        self._threads = threads
        self._heads: dict[Path, tuple[_Stamp, Whole | AppError]] = {}
        self._stamps: dict[Path, _Stamp] | None = None
        """Sizes and dates of every model at the last snapshot."""
        self._looked_at = set(shelf.folders)
        """Folders in which a new file is one that came; in others it may have been for long."""
        self._reach = Reach()
        self._had_models = False
        """There was a model in our folder; before the first one it need not exist."""

    def snapshot(self) -> Snapshot:
        """Return everything as it is now."""
        known = self._catalogs.merged()
        before, self._stamps = self._stamps, {}
        folder = self._shelf.folders[0]
        silent = {f for f in (*self._shelf.folders, *self._added) if not self._reach.answers(f)}
        ours = [] if folder in silent else self._shelf.models()
        owned = [self._owned(path, known, before) for path in ours]
        mine = {model.path.resolve() for model in owned}
        added = [(folder.name, folder) for folder in self._added if folder not in silent]
        owned.extend(
            self._owned(other.path, known, before, other.name, other.program)
            for other in adopted_models([*added, *self._elsewhere])
            if other.path.resolve() not in mine
        )
        self._heads = {path: self._heads[path] for path in self._stamps if path in self._heads}
        available, total = available_memory()
        folders = tuple(self._folder_uses(owned, silent))
        watched = _watched(folders, owned)
        self._looked_at = {*self._shelf.folders, *watched}
        return Snapshot(
            listed=tuple(self._catalogs.models()),
            owned=tuple(owned),
            available=available,
            total=total,
            speed=self._speeds.speed,
            folder=folder,
            disk_free=0 if folder in silent else _free(folder),
            bin=() if folder in silent else tuple(self._bin()),
            lists=tuple(self._catalogs.entries()),
            folders=folders,
            watched=watched,
        )

    def probe(self) -> Speed:
        """Measure this computer, for about a second."""
        return self._speeds.probe(self._threads)

    def search_hub(self, query: str) -> Catalog:
        """Search Hugging Face.

        Raises:
            DownloadError: it cannot be asked.
        """
        return search_hub(self._transport, query)

    def refresh(self, address: str = CATALOG_URL) -> int:
        """Fetch a list; return how many models it has.

        Raises:
            DownloadError, CatalogError: it cannot be had.
        """
        return len(self._catalogs.refresh(self._transport, address).models)

    def remove_list(self, source: str) -> None:
        """Forget an added list.

        Raises:
            ModelNotFoundError: there is none.
        """
        self._catalogs.remove(source)

    def check_updates(self, watch: Callable[[Path], Watch]) -> Updates:
        """Fetch the lists anew, and tell of which models there is a newer file.

        Raises:
            DownloadError, CatalogError: no list can be had.
        """
        addresses = [entry.source for entry in self._catalogs.entries() if entry.is_address]
        problems: list[AppError] = []
        addresses = list(dict.fromkeys([CATALOG_URL, *addresses]))
        for address in addresses:
            try:
                self._catalogs.refresh(self._transport, address)
            except AppError as error:
                problems.append(error)
        if len(problems) == len(addresses):
            raise problems[0]
        found = find_updates(self._shelf.models(), self._catalogs.models(), self._shelf, watch)
        said = tuple(error.user_message for error in problems)
        return replace(found, problems=(*said, *found.problems))

    def add(self, source: str) -> int:
        """Add a list from a file or an address; return how many models it has.

        Raises:
            DownloadError, CatalogError: it cannot be had.
        """
        if "://" in source:
            return len(self._catalogs.refresh(self._transport, source).models)
        return len(self._catalogs.add_file(Path(source)).models)

    def add_folder(self, folder: Path) -> None:
        """Show the models of one more folder from now on; they are used where they are."""
        if folder not in (*self._shelf.folders, *(known for _, known in self._elsewhere)):
            self._added.add(folder)

    def remove_folder(self, folder: Path) -> None:
        """Do not show the models of a folder any more; they stay where they are."""
        self._added.remove(folder)

    def verify(self, path: Path, watch: Watch) -> bool:
        """Hash a model; return whether it is the published one.

        Raises:
            ModelFileError: it is damaged.
        """
        return self._shelf.verify(path, self._catalogs.merged(), watch).published

    def remove(self, path: Path) -> list[Removed]:
        """Move a model into the bin.

        Raises:
            ModelFileError: it cannot be moved.
        """
        return self._shelf.remove(path)

    def restore(self, removed: list[Removed]) -> None:
        """Take a model out of the bin again.

        Raises:
            ModelFileError: it cannot be moved.
        """
        for entry in removed:
            self._shelf.restore(entry)

    def erase(self, removed: list[Removed]) -> None:
        """Delete models in the bin for good.

        Raises:
            ModelFileError: one cannot be deleted.
        """
        self._shelf.erase(removed)

    def _bin(self) -> list[Removed]:
        try:
            return self._shelf.bin()
        except OSError:  # the folder is out of reach
            return []

    def note_published(self, path: Path, sha256: str) -> None:
        """Remember that a file has just come complete and right."""
        self._shelf.note_published(path, sha256)

    def _owned(
        self,
        path: Path,
        known: Catalog,
        before: dict[Path, _Stamp] | None,
        name: str = "",
        program: str = "",
    ) -> Owned:
        found = known.recognise(path.name)
        verified = self._shelf.verified(path)
        published = verified is not None and verified.published
        stamp, seen = self._stamp(path), self._look(path)
        if stamp is not None and self._stamps is not None:
            self._stamps[path] = stamp
        size = _total(path)
        whole = seen if isinstance(seen, Whole) else None
        short = whole.short if whole is not None else isinstance(seen, HeadTruncatedError)
        new = before is not None and before.get(path) != stamp and not published
        return Owned(
            path=path,
            name=name or (found[0].name if found else name_of(path)),
            size=size,
            program=program,
            head=whole.head if whole is not None else None,
            problem=seen.user_message if isinstance(seen, AppError) else "",
            verified=published,
            model=found[0] if found else None,
            arriving=new and (short or path.parent in self._looked_at),
            short=short,
            missing=whole.missing if whole is not None else _lone(path),
        )

    def _look(self, path: Path) -> Whole | AppError:
        stamp = self._stamp(path)
        kept = self._heads.get(path)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        seen: Whole | AppError
        try:
            seen = look(path)
        except AppError as error:
            seen = error
        except OSError as error:  # it went while it was looked at
            seen = HeadError("{path} cannot be read ({reason}).", path=str(path), reason=why(error))
        if stamp is not None:
            self._heads[path] = (stamp, seen)
        return seen

    def _stamp(self, path: Path) -> _Stamp | None:
        try:
            return stamp_of(path)
        except OSError:
            return None

    def _folder_uses(self, owned: list[Owned], silent: set[Path]) -> Iterator[FolderUse]:
        """Tell what lies where."""
        for folder in self._shelf.folders:
            inside = [model for model in owned if not model.program and model.path.parent == folder]
            self._had_models = self._had_models or bool(inside)
            readable = folder not in silent and (
                self._reach.readable(folder)
                or (not self._had_models and is_missing(folder) and folder.parent.is_dir())
            )
            yield _use(folder, inside, readable=readable)
        for folder in self._added:
            inside = [m for m in owned if m.program and folder in m.path.parents]
            readable = folder not in silent and self._reach.readable(folder)
            yield _use(folder, inside, program=folder.name, added=True, readable=readable)
        for program, folder in self._elsewhere:
            inside = [m for m in owned if m.program == program and folder in m.path.parents]
            if inside:
                yield _use(folder, inside, program=program)


def _use(
    folder: Path,
    inside: list[Owned],
    *,
    program: str = "",
    added: bool = False,
    readable: bool = True,
) -> FolderUse:
    size = sum(model.size for model in inside)
    return FolderUse(
        path=folder, models=len(inside), size=size, program=program, added=added, readable=readable
    )


def _watched(folders: tuple[FolderUse, ...], owned: list[Owned]) -> tuple[Path, ...]:
    """Return the folders in which something may come or go."""
    found = {use.path: None for use in folders if use.readable and use.path.is_dir()}
    for use in folders:
        if use.added and use.readable:
            found.update(dict.fromkeys(with_subfolders(use.path)))
    found.update(dict.fromkeys(model.path.parent for model in owned))
    return tuple(found)


def _lone(path: Path) -> tuple[Path, ...]:
    """Return what is missing beside a later part of a split model whose first part is not there."""
    place = place_of(path.name)
    return tuple(missing_parts(path)) if place is not None and place[0] > 1 else ()


def _total(path: Path) -> int:
    total = 0
    for part in parts_of(path):
        try:
            total += part.stat().st_size
        except OSError:
            continue
    return total


def _free(folder: Path) -> int:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
