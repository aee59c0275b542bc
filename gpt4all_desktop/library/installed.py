"""Models on this computer: which there are, and which one a name means."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from gpt4all_desktop.engine.parts import first_part, is_later_part, name_of, numbered
from gpt4all_desktop.errors import ModelNotFoundError

SUFFIX: Final = ".gguf"
_SUFFIXES: Final = (SUFFIX, ".bin")  # the second is that of models of 2023


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
    return (
        Path(name).suffix.lower() == SUFFIX
        and not name.startswith((".", "mmproj"))
        and not is_later_part(name)
    )


def lone_parts(folder: Path) -> list[Path]:
    """Return a file of each split model whose first part is neither there nor on its way."""
    found: dict[Path, Path] = {}
    try:
        names = {path.name for path in folder.iterdir()}
    except OSError:
        return []
    for name in sorted(names):
        first = numbered(name, 1)
        if (
            Path(name).suffix.lower() == SUFFIX
            and is_later_part(name)
            and not {first, first + ".part"} & names
        ):
            found.setdefault(folder / first, folder / name)
    return list(found.values())


def find_model(name: str, folders: Iterable[Path]) -> Path:
    """Return the file that name means: a path, or a model in one of the folders.

    In a folder a model is known by its file name, with or without the suffix (and without the
    number of its first part); capital letters count only when two models differ in nothing else. A
    later part of a split model means the model.

    Raises:
        ModelNotFoundError: there is no such file; the sentence says what there is.
    """
    folders = list(folders)
    wanted = Path(name).expanduser()
    candidates = [wanted, wanted.with_name(file_name(wanted.name))] if wanted.name else []
    for path in (*candidates, *(folder / path for folder in folders for path in candidates)):
        if path.is_file():
            return first_part(path)
    for folder in folders:
        for path in installed_models(folder):
            if name.lower() in (path.name.lower(), path.stem.lower(), name_of(path).lower()):
                return path
    raise _not_found(name, folders)


def _not_found(name: str, folders: list[Path]) -> ModelNotFoundError:
    known = [name_of(path) for folder in folders for path in installed_models(folder)]
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
