"""What the model browser shows, gathered in one place and away from the main thread.

A snapshot is everything as it is now: lists, models on this computer (also those of other
programs), memory, disk, speed. The heads of files are read once per size and date.
"""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.files import replace_text
from gpt4all_desktop.library.adopt import adopted_models
from gpt4all_desktop.library.catalog import Catalog, CatalogModel
from gpt4all_desktop.library.catalogs import Catalogs, Listed
from gpt4all_desktop.library.fit import Speed, available_memory
from gpt4all_desktop.library.head import Head, read_head
from gpt4all_desktop.library.hub import search_hub
from gpt4all_desktop.library.installed import parts_of
from gpt4all_desktop.library.shelf import Removed, Shelf, Watch
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import Transport


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


class Browser:
    """Used by one thread at a time."""

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
        self._elsewhere = [*elsewhere, *_remembered(folders)]
        self._folders = folders
        self._threads = threads
        self._heads: dict[tuple[Path, int, int], Head | str] = {}

    def snapshot(self) -> Snapshot:
        """Return everything as it is now."""
        known = self._catalogs.merged()
        owned = [self._owned(path, known) for path in self._shelf.models()]
        mine = {model.path.resolve() for model in owned}
        owned.extend(
            self._owned(other.path, known, other.name, other.program)
            for other in adopted_models(self._elsewhere)
            if other.path.resolve() not in mine
        )
        available, total = available_memory()
        folder = self._shelf.folders[0]
        return Snapshot(
            listed=tuple(self._catalogs.models()),
            owned=tuple(owned),
            available=available,
            total=total,
            speed=self._speeds.speed,
            folder=folder,
            disk_free=_free(folder),
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

    def refresh(self) -> int:
        """Fetch GPT4All's list; return how many models it has.

        Raises:
            DownloadError, CatalogError: it cannot be had.
        """
        return len(self._catalogs.refresh(self._transport).models)

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
        if folder not in (known for _, known in self._elsewhere):
            self._elsewhere.append((folder.name, folder))
            if self._folders is not None:
                mine = [str(known) for known in (f for _, f in _remembered(self._folders))]
                replace_text(self._folders, json.dumps([*mine, str(folder)]))

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

    def note_published(self, path: Path, sha256: str) -> None:
        """Remember that a file has just come complete and right."""
        self._shelf.note_published(path, sha256)

    def _owned(self, path: Path, known: Catalog, name: str = "", program: str = "") -> Owned:
        found = known.recognise(path.name)
        head = self._head(path)
        verified = self._shelf.verified(path)
        return Owned(
            path=path,
            name=name or (found[0].name if found else path.stem),
            size=_total(path),
            program=program,
            head=head if isinstance(head, Head) else None,
            problem=head if isinstance(head, str) else "",
            verified=verified is not None and verified.published,
            model=found[0] if found else None,
        )

    def _head(self, path: Path) -> Head | str:
        try:
            stat = path.stat()
            key = (path, stat.st_size, stat.st_mtime_ns)
            if key not in self._heads:
                self._heads[key] = read_head(path)
        except AppError as error:
            self._heads[key] = error.user_message
        except OSError as error:
            return error.strerror or "cannot be read"
        return self._heads[key]


def _remembered(file: Path | None) -> list[tuple[str, Path]]:
    if file is None or not file.is_file():
        return []
    try:
        names = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    names = names if isinstance(names, list) else []
    return [(Path(name).name, Path(name)) for name in names if isinstance(name, str)]


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
