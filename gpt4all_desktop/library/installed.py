"""Models on this computer: which there are, and which one a name means."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from gpt4all_desktop.errors import ModelNotFoundError

SUFFIX: Final = ".gguf"
_SUFFIXES: Final = (SUFFIX, ".bin")  # the second is that of models of 2023
_LATER_SHARD: Final = re.compile(
    r"-(?!0*1-)\d+-of-\d+$"
)  # all parts but the first of a split model


def file_name(name: str) -> str:
    """Return the file name that a model name means: with .gguf added if it has no suffix."""
    return name if name.lower().endswith(_SUFFIXES) else name + SUFFIX


def installed_models(folder: Path) -> list[Path]:
    """Return the model files in a folder, in alphabetical order; none if there is no folder."""
    if not folder.is_dir():
        return []
    found = (
        path
        for path in folder.iterdir()
        if path.suffix.lower() == SUFFIX
        and not path.name.startswith((".", "mmproj"))
        and not _LATER_SHARD.search(path.stem)
        and path.is_file()
    )
    return sorted(found, key=lambda path: path.name.lower())


def find_model(name: str, folders: Iterable[Path]) -> Path:
    """Return the file that name means: a path, or a model in one of the folders.

    In a folder a model is known by its file name, with or without the suffix; capital letters
    count only when two models differ in nothing else.

    Raises:
        ModelNotFoundError: there is no such file; the sentence says what there is.
    """
    folders = list(folders)
    wanted = Path(name).expanduser()
    candidates = [wanted, wanted.with_name(file_name(wanted.name))] if wanted.name else []
    for path in candidates:
        if path.is_file():
            return path
    for folder in folders:
        for candidate in candidates:
            if (folder / candidate).is_file():
                return folder / candidate
    for folder in folders:
        for path in installed_models(folder):
            if name.lower() in (path.name.lower(), path.stem.lower()):
                return path
    raise ModelNotFoundError(_not_found(name, folders))


def _not_found(name: str, folders: list[Path]) -> str:
    known = [path.stem for folder in folders for path in installed_models(folder)]
    if known:
        return f"There is no model {name!r} here. Installed: {', '.join(known[:5])}."
    places = " or ".join(map(str, folders))
    return f"There is no model {name!r} here. Put a {SUFFIX} file into {places}, or give its path."
