"""Rows that `gpt4all-desktop models …` prints, as JSON or as words."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gpt4all_desktop.commands.progress_bar import human_size
from gpt4all_desktop.engine.parts import MAX_PARTS, name_of, numbered, place_of, size_of
from gpt4all_desktop.errors import AppError, DownloadError
from gpt4all_desktop.library import fit, head
from gpt4all_desktop.library.adopt import Adopted
from gpt4all_desktop.library.catalog import CatalogFile, CatalogModel, Status
from gpt4all_desktop.library.names import name_of_url
from gpt4all_desktop.library.wanted import Expected
from gpt4all_desktop.library.whole import look


def is_short(path: Path) -> bool:
    """Return whether not all of a model is there."""
    try:
        return look(path).short
    except head.HeadTruncatedError:
        return True
    except (AppError, OSError):
        return False


def called(path: Path) -> str:
    """Return what progress is told of: a file, or a split model."""
    return path.name if place_of(path.name) is None else name_of(path)


def adopted(model: Adopted) -> dict[str, Any]:
    """Return a model of another program."""
    return {
        "name": model.name,
        "id": None,
        "path": str(model.path),
        "size": size_of(model.path),
        "state": f"of {model.program}",
        "program": model.program,
    }


def files_at(url: str, sha256: str | None = None) -> tuple[CatalogFile, ...]:
    """Return the file at an address, or all parts of a split model of which it is one.

    Raises:
        DownloadError: its name is not a harmless one.
    """
    name = name_of_url(url)
    place = place_of(name)
    count = place[1] if place is not None else 1
    if count > MAX_PARTS:
        raise DownloadError("{name} is one of too many parts.", name=name)
    names = [numbered(name, number + 1) for number in range(count)]
    before, segment, after = url.rpartition(urlsplit(url).path.rpartition("/")[2])
    this = f"-{place[0]:05}-of-" if place is not None else ""
    return tuple(
        CatalogFile(
            name=one,
            expected=Expected(sha256=sha256 if one == name else None),
            urls=(
                before + segment.replace(this, f"-{number + 1:05}-of-") + after if this else url,
            ),
        )
        for number, one in enumerate(names)
    )


def inspected(found: head.Head, where: str, context: int, whole_size: int | None) -> dict[str, Any]:
    """Return what a model is.

    Args:
        whole_size: bytes of all files of one that is not here, 0 if unknown; None: it is here.
    """
    refusal = fit.refuse(found)
    context = min(context, found.context_length or context)
    partly = whole_size is not None and found.parts > 1  # the other parts have weights, too
    memory = fit.memory_of(found, context).total
    if partly:
        memory = fit.memory_of_size(whole_size or 0, context).total if whole_size else 0
    return {
        "file": where,
        "files": found.parts,
        "name": found.name,
        "architecture": found.architecture,
        "parameters": None if partly else found.parameters,
        "context_length": found.context_length,
        "vocabulary": found.n_tokens,
        "chat_template": found.has_template,
        "memory_bytes": memory if memory and refusal is None else None,
        "runs": refusal is None,
        "reason": refusal.reason if refusal else "",
    }


def file_row(file: CatalogFile) -> dict[str, Any]:
    """Return what a list says of a file."""
    expected = file.expected
    return {
        "name": file.name,
        "size": expected.size,
        "sha256": expected.sha256,
        "md5": expected.md5,
        "urls": list(file.urls),
    }


def not_offered(model: CatalogModel) -> str:
    """Say why a model cannot be downloaded."""
    if model.status is Status.BUNDLED:
        return f"{model.name} comes with the program. {model.note}"
    return (
        f"{model.name} is known, but nobody offers it for download any more. {model.note}".strip()
    )


def shown(value: Any, key: str = "") -> str:
    """Return a value as words; key tells what it is."""
    if key in ("size", "memory_bytes") and value:
        return f"{human_size(value)} ({value:,} bytes)"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(v["name"] if isinstance(v, dict) else str(v) for v in value)
    if isinstance(value, int):
        return f"{value:,}"
    return "" if value is None else str(value)
