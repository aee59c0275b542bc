"""Rows that `gpt4all-desktop models …` prints, as JSON or as words."""

from pathlib import Path
from typing import Any

from gpt4all_desktop.commands.progress_bar import human_size
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library import head
from gpt4all_desktop.library.adopt import Adopted
from gpt4all_desktop.library.catalog import CatalogFile, CatalogModel, Status
from gpt4all_desktop.library.installed import is_split_short


def is_short(path: Path) -> bool:
    """Return whether not all of a model is there."""
    try:
        short = path.stat().st_size < head.read_head(path).end
    except head.HeadTruncatedError:
        return True
    except (AppError, OSError):
        return False
    return short or is_split_short(path)


def adopted(model: Adopted) -> dict[str, Any]:
    """Return a model of another program."""
    return {
        "name": model.name,
        "id": None,
        "path": str(model.path),
        "size": model.path.stat().st_size,
        "state": f"of {model.program}",
        "program": model.program,
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
