"""A download as it was asked for, and how the list of them is kept in `downloads.json`
(docs/file_formats.md).
"""

import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.catalog import CatalogFile
from gpt4all_desktop.library.names import safe_name
from gpt4all_desktop.library.wanted import Expected
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence, recalled

_NONE: Final = Sentence("")
_VERSION: Final = 1


class State(StrEnum):
    """Where a download stands."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


@record
class Item:
    """One model that is to be had."""

    id: str
    title: str
    model: str
    """Its id in the catalog."""
    files: tuple[CatalogFile, ...]
    local: bool = False
    """Addresses on this computer are allowed, because the list came from here."""
    state: State = State.QUEUED
    problem: Sentence = _NONE
    fetched: tuple[str, ...] = ()
    """Files that have come: later parts of a split model, whose first part comes last."""

    @property
    def names(self) -> set[str]:
        """The names of its files."""
        return {file.name for file in self.files}


def text_of(items: Iterable[Item]) -> str:
    """Return the file that holds these downloads."""
    return json.dumps({"version": _VERSION, "items": [_written(item) for item in items]}, indent=1)


def _written(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "title": item.title,
        "model": item.model,
        "local": item.local,
        "state": item.state.value,
        "problem": item.problem.record(),
        "fetched": list(item.fetched),
        "files": [
            {
                "name": file.name,
                "urls": list(file.urls),
                "size": file.expected.size,
                "md5": file.expected.md5,
                "sha256": file.expected.sha256,
            }
            for file in item.files
        ],
    }


def read_items(record: Path) -> list[Item]:
    """Return what was left; damaged entries are left out."""
    try:
        entries = json.loads(record.read_text(encoding="utf-8"))["items"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    items = []
    for entry in entries if isinstance(entries, list) else []:
        try:
            failed = entry["state"] == State.FAILED
            files = tuple(_file(file) for file in entry["files"])
            item = Item(
                id=str(entry["id"]),
                title=str(entry["title"]),
                model=str(entry["model"]),
                files=files,
                local=entry["local"] is True,
                state=State.FAILED if failed else State.PAUSED,
                problem=recalled(entry["problem"]) if failed else _NONE,
                fetched=_fetched(entry, files),
            )
        except (LookupError, TypeError, ValueError, DownloadError):
            continue
        if files:
            items.append(item)
    return items


def _fetched(entry: dict[str, Any], files: tuple[CatalogFile, ...]) -> tuple[str, ...]:
    """Return which of the files have come; earlier versions did not note that."""
    names = entry.get("fetched", [])
    return tuple(file.name for file in files if isinstance(names, list) and file.name in names)


def _file(entry: dict[str, Any]) -> CatalogFile:
    size = entry["size"]
    return CatalogFile(
        name=safe_name(str(entry["name"])),
        expected=Expected(
            size=size if isinstance(size, int) else None,
            md5=entry["md5"] if isinstance(entry["md5"], str) else None,
            sha256=entry["sha256"] if isinstance(entry["sha256"], str) else None,
        ),
        urls=tuple(str(url) for url in entry["urls"]),
    )
