"""Models on this computer: which there are, and which one a name means."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from gpt4all_desktop.errors import ModelNotFoundError

SUFFIX: Final = ".gguf"
_SUFFIXES: Final = (SUFFIX, ".bin")  # the second is that of models of 2023
_SHARD: Final = re.compile(r"(?P<stem>.*)-(?P<number>\d{1,5})-of-(?P<count>\d{1,5})")


def file_name(name: str) -> str:
    """Return the file name that a model name means: with .gguf added if it has no suffix."""
    return name if name.lower().endswith(_SUFFIXES) else name + SUFFIX


def installed_models(folder: Path) -> list[Path]:
    """Return the model files in a folder, in alphabetical order; none if it cannot be read."""
    try:
        found = [path for path in folder.iterdir() if is_model_name(path.name) and path.is_file()]
    except OSError:
        return []
    return sorted(found, key=lambda path: path.name.lower())


def is_model_name(name: str) -> bool:
    """Return whether a file of that name is a model: not a later part of one, nor an add-on."""
    path = Path(name)
    shard = _SHARD.fullmatch(path.stem)
    return (
        path.suffix.lower() == SUFFIX
        and not name.startswith((".", "mmproj"))
        and (shard is None or int(shard["number"]) == 1)
    )


def parts_of(model: Path) -> list[Path]:
    """Return all files of a model, those of a split one in order; only files that are there."""
    shard = _SHARD.fullmatch(model.stem)
    if shard is None:
        return [model]
    width = len(shard["number"])
    names = (
        f"{shard['stem']}-{number:0{width}}-of-{shard['count']}{model.suffix}"
        for number in range(1, min(int(shard["count"]), 999) + 1)
    )
    return [path for name in names if (path := model.with_name(name)).is_file()]


def is_split_short(model: Path) -> bool:
    """Return whether parts of a split model are missing."""
    shard = _SHARD.fullmatch(model.stem)
    return shard is not None and len(parts_of(model)) != int(shard["count"])


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
    raise _not_found(name, folders)


def _not_found(name: str, folders: list[Path]) -> ModelNotFoundError:
    known = [path.stem for folder in folders for path in installed_models(folder)]
    if known:
        return ModelNotFoundError(
            "There is no model {name} here. Installed: {known}.",
            name=repr(name),
            known=", ".join(known[:5]),
        )
    return ModelNotFoundError(
        "There is no model {name} here. Put a {suffix} file into {folder}, or give its path.",
        name=repr(name),
        suffix=SUFFIX,
        folder=" / ".join(map(str, folders)),
    )
