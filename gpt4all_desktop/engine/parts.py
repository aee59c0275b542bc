"""The files of a model: one, or the parts of a split one.

The format names the parts: `big-Q4_K_M-00001-of-00003.gguf` and so on. The first one stands for the
model, the others are found beside it; the kernel (native/src/parts.c) does the same.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from gpt4all_desktop.sentence import Sentence

MAX_PARTS: Final = 256
"""What the kernel takes."""
_PART: Final = re.compile(r"(?P<name>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})")


def place_of(name: str) -> tuple[int, int] | None:
    """Return which part of how many a file of that name is, from 1; None if it is no part."""
    found = _PART.fullmatch(Path(name).stem)
    return None if found is None else (int(found["number"]), int(found["count"]))


def is_later_part(name: str) -> bool:
    """Return whether a file of that name belongs to a model that another file stands for."""
    place = place_of(name)
    return place is not None and place[0] > 1


def name_of(model: Path) -> str:
    """Return what a model is called: its file name without suffix and number."""
    found = _PART.fullmatch(model.stem)
    return model.stem if found is None else found["name"]


def numbered(name: str, number: int) -> str:
    """Return the name of another part of the same model; any other name as it is."""
    found = _PART.fullmatch(Path(name).stem)
    if found is None:
        return name
    return f"{found['name']}-{number:05}-of-{found['count']}{Path(name).suffix}"


def all_parts(model: Path) -> list[Path]:
    """Return where all files of a model belong, in order, whether they are there or not."""
    place = place_of(model.name)
    if place is None:
        return [model]
    count = min(place[1], MAX_PARTS)
    return [model.with_name(numbered(model.name, number + 1)) for number in range(count)]


def parts_of(model: Path) -> list[Path]:
    """Return all files of a model, in order; only files that are there."""
    paths = all_parts(model)
    return paths if len(paths) == 1 else [path for path in paths if path.is_file()]


def are_whole(names: list[str]) -> bool:
    """Return whether these are one file, or all parts of a split model in order."""
    if len(names) == 1 and place_of(names[0]) is None:
        return True
    count = len(names)
    return 0 < count <= MAX_PARTS and all(
        place_of(name) == (number, count) and name == numbered(names[0], number)
        for number, name in enumerate(names, 1)
    )


def missing_parts(model: Path) -> list[Path]:
    """Return the files that a split model lacks, by its name."""
    paths = all_parts(model)
    return [] if len(paths) == 1 else [path for path in paths if not path.is_file()]


def what_is_missing(missing: Sequence[Path]) -> Sentence:
    """Say which part of a model is not there, and what to do."""
    number, count = place_of(missing[0].name) or (0, 0)
    if len(missing) == 1:
        return Sentence(
            "Part {number} of {count} is missing: {name}. Put it beside the others, or download "
            "the model again.",
            number=number,
            count=count,
            name=missing[0].name,
        )
    return Sentence(
        "{missing} of {count} parts are missing, the first of them is {name}. Put them beside the "
        "others, or download the model again.",
        missing=len(missing),
        count=count,
        name=missing[0].name,
    )


def first_part(path: Path) -> Path:
    """Return the file to open for a file that somebody chose: of a later part, the first one."""
    place = place_of(path.name)
    if place is None or place[0] == 1:
        return path
    first = path.with_name(numbered(path.name, 1))
    return first if first.is_file() else path


def size_of(model: Path) -> int:
    """Return the bytes of all files of a model.

    Raises:
        OSError: one cannot be looked at.
    """
    return sum(path.stat().st_size for path in parts_of(model))


def stamp_of(model: Path) -> tuple[tuple[int, int], ...]:
    """Return what changes when a file of the model does, comes or goes: their sizes and dates.

    Raises:
        OSError: one cannot be looked at.
    """
    found = (path.stat() for path in parts_of(model))
    return tuple((stat.st_size, stat.st_mtime_ns) for stat in found)
