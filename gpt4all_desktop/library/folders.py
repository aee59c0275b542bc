"""The folders models lie in: the one for downloads, and those that the user has added.

The first one is a setting. Models in added folders are used where they are, nothing is written
there; these folders are remembered in `model_folders.json` in the data folder. A folder may be on a
disk that is not connected now; it stays in the list, and its models come back with it.
"""

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from gpt4all_desktop import paths
from gpt4all_desktop.files import replace_text
from gpt4all_desktop.record import record
from gpt4all_desktop.settings import Settings

FOLDER_KEY: Final = "models.folder"
MOVE_RECORD: Final = "models_move.json"
_MAX_DEPTH: Final = 5
_MOST_WATCHED: Final = 200
"""Folders below one that are watched; systems allow a few thousand of all programs together."""


def models_folder(settings: Settings | None = None) -> Path:
    """Return the folder that downloads go to and models are first looked for in.

    Args:
        settings: None reads the file of the settings.
    """
    if settings is None:
        settings = Settings(paths.settings_file())
    text = settings.text(FOLDER_KEY).strip()
    chosen = Path(text).expanduser() if text else Path()
    return chosen if chosen.is_absolute() else paths.models_dir()


def model_folders(settings: Settings | None = None) -> list[Path]:
    """Return that folder and, while models are on their way to another one, that one too."""
    folder, record = models_folder(settings), paths.data_dir() / MOVE_RECORD
    if not record.is_file():
        return [folder]
    from gpt4all_desktop.library.move import read_move

    move = read_move(record)
    others = [] if move is None else [move.source, move.target]
    return list(dict.fromkeys([folder, *others]))


@record
class FolderUse:
    """A folder, and what lies in it."""

    path: Path
    models: int = 0
    size: int = 0
    program: str = ""
    """Whose it is; "" is ours."""
    added: bool = False
    """The user has added it."""
    readable: bool = True


class AddedFolders:
    """The list of them. Used by one thread at a time."""

    def __init__(self, file: Path | None) -> None:
        """Args: file: where they are remembered; None forgets them at the end."""
        self._file = file
        self._folders = _read(file)

    def __iter__(self) -> Iterator[Path]:
        return iter(self._folders)

    def add(self, folder: Path) -> None:
        """Add a folder, unless it is in the list already.

        Raises:
            OSError: it cannot be remembered.
        """
        if folder not in self._folders:
            self._folders.append(folder)
            self._write()

    def remove(self, folder: Path) -> None:
        """Take a folder from the list; what lies in it stays.

        Raises:
            OSError: it cannot be remembered.
        """
        if folder in self._folders:
            self._folders.remove(folder)
            self._write()

    def _write(self) -> None:
        if self._file is not None:
            replace_text(self._file, json.dumps([str(folder) for folder in self._folders]))


class Reach:
    """Asks whether folders answer, without waiting for ever for a disk in the network that is gone.

    Used by one thread at a time.
    """

    def __init__(self, patience: float = 3.0) -> None:
        """Args: patience: seconds to wait for an answer."""
        self._patience = patience
        self._asking: dict[Path, threading.Thread] = {}
        self._readable: dict[Path, bool] = {}

    def answers(self, folder: Path) -> bool:
        """Return whether the system says anything about a folder, be it that there is none."""
        thread = self._asking.get(folder)
        if thread is None or not thread.is_alive():
            # A thread that waits for a dead disk cannot be ended; it must not hold up the end.
            thread = threading.Thread(
                target=self._ask, args=(folder,), name="is it there", daemon=True
            )
            self._asking[folder] = thread
            thread.start()
        thread.join(self._patience)
        return not thread.is_alive()

    def readable(self, folder: Path) -> bool:
        """Return whether one could look into a folder that answered."""
        return self._readable.get(folder, False)

    def _ask(self, folder: Path) -> None:
        self._readable[folder] = is_readable(folder)


def is_readable(folder: Path) -> bool:
    """Return whether one can look into a folder now."""
    try:
        with os.scandir(folder):
            return True
    except OSError:
        return False


def is_missing(folder: Path) -> bool:
    """Return whether there is no such folder, as far as can be told."""
    try:
        folder.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def with_subfolders(folder: Path) -> list[Path]:
    """Return a folder and those below it in which models are looked for."""
    found: list[Path] = []
    waiting = [(folder, 0)]
    while waiting and len(found) < _MOST_WATCHED:
        at, depth = waiting.pop(0)
        try:
            entries = [entry for entry in os.scandir(at) if entry.is_dir(follow_symlinks=False)]
        except OSError:
            continue
        found.append(at)
        if depth < _MAX_DEPTH:
            waiting += [(Path(e.path), depth + 1) for e in entries if not e.name.startswith(".")]
    return found


def _read(file: Path | None) -> list[Path]:
    if file is None or not file.is_file():
        return []
    try:
        names = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    names = names if isinstance(names, list) else []
    return [Path(name) for name in names if isinstance(name, str)]
