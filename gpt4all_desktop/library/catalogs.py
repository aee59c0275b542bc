"""The lists the browser shows: the one that ships, and those that were added or refreshed.

Added lists are kept as files in `catalogs/` in the data folder, beside where they came from and
when. They are read from there; only a refresh that the user asks for sends a request.
"""

import hashlib
import json
import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.errors import ModelNotFoundError
from gpt4all_desktop.files import replace_text
from gpt4all_desktop.library.catalog import (
    Catalog,
    CatalogError,
    CatalogFile,
    CatalogModel,
    Variant,
    bundled_catalog,
    fetch,
    parse_catalog,
    read_catalog,
)
from gpt4all_desktop.library.published import CATALOG_URL
from gpt4all_desktop.library.transport import Transport, is_loopback
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence

_log = logging.getLogger(__name__)
_MOST: Final = 20


@record
class Listed:
    """A model, and whether the list it is in comes from this computer."""

    model: CatalogModel
    local: bool


@record
class ListEntry:
    """What is known of a list."""

    source: str
    """An address, or the path it was read from; "" ships with the program."""
    name: str
    models: int = 0
    fetched: datetime | None = None
    problem: str = ""
    """Why it cannot be used."""

    @property
    def is_address(self) -> bool:
        return "://" in self.source


@record
class _Kept:
    entry: ListEntry
    catalog: Catalog | None


class Catalogs:
    """All lists together. Threads may share it."""

    def __init__(self, folder: Path) -> None:
        """Args: folder: where added lists are kept."""
        self._folder = folder
        self._kept: list[_Kept] | None = None
        self._lock = threading.Lock()

    def all(self) -> list[Catalog]:
        """Return the lists, the one that ships first. A damaged added one is left out."""
        return [kept.catalog for kept in self._lists() if kept.catalog is not None]

    def entries(self) -> list[ListEntry]:
        """Return what is known of every list, the one that ships first."""
        return [kept.entry for kept in self._lists()]

    def models(self) -> list[Listed]:
        """Return the models of all lists; of two with one file the first counts.

        The first one knows more of a model; what a fetched list says of the bytes that lie at the
        same address is newer.
        """
        seen: set[str] = set()
        result = []
        fresh = self._fresh_files()
        for catalog in self.all():
            for model in catalog.models:
                names = {f.name.lower() for variant in model.variants for f in variant.files}
                if not names <= seen:
                    seen |= names
                    result.append(Listed(model=_refreshed(model, fresh), local=catalog.local))
        return result

    def merged(self) -> Catalog:
        """Return all lists as one, to recognise files with."""
        return Catalog(name="all", models=tuple(listed.model for listed in self.models()))

    def refresh(self, transport: Transport, url: str = CATALOG_URL) -> Catalog:
        """Fetch a list and keep it.

        Raises:
            DownloadError: it cannot be fetched.
            CatalogError: it is no list.
        """
        catalog, text = fetch(transport.local(is_loopback(url)), url)
        self._keep(url, text)
        return catalog

    def add_file(self, path: Path) -> Catalog:
        """Add the list in a file.

        Raises:
            CatalogError: it is no list.
        """
        catalog = read_catalog(path)
        self._keep(str(path), path.read_text(encoding="utf-8"))
        return catalog

    def remove(self, source: str) -> None:
        """Forget an added list; models that were downloaded from it stay.

        Raises:
            ModelNotFoundError: there is no such list.
        """
        path = self._path(source)
        if not source or not path.is_file():
            raise ModelNotFoundError("There is no list {source}.", source=source)
        with self._lock:
            path.unlink()
            self._kept = None

    def _lists(self) -> list[_Kept]:
        with self._lock:
            if self._kept is None:
                bundled = bundled_catalog()
                entry = ListEntry(source="", name=bundled.name, models=len(bundled.models))
                paths = sorted(self._folder.glob("*.json"))[:_MOST] if self._folder.is_dir() else []
                added = [self._read(path) for path in paths]
                self._kept = [_Kept(entry=entry, catalog=bundled), *added]
            return self._kept

    def _fresh_files(self) -> dict[str, CatalogFile]:
        """Return the files in fetched lists by address, those of the latest list."""
        fetched = [
            kept
            for kept in self._lists()
            if kept.catalog is not None and kept.entry.is_address and kept.entry.fetched
        ]
        fetched.sort(key=lambda kept: kept.entry.fetched or datetime.min.replace(tzinfo=UTC))
        return {
            url: file
            for kept in fetched
            if kept.catalog is not None
            for model in kept.catalog.models
            for variant in model.variants
            for file in variant.files
            if file.expected.pinned
            for url in file.urls[:1]
        }

    def _path(self, source: str) -> Path:
        return self._folder / (hashlib.sha256(source.encode()).hexdigest()[:16] + ".json")

    def _keep(self, source: str, text: str) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        kept = {"source": source, "fetched": now, "text": text}
        with self._lock:
            replace_text(self._path(source), json.dumps(kept))
            self._kept = None

    def _read(self, path: Path) -> _Kept:
        source = path.name
        try:
            document: Any = json.loads(path.read_text(encoding="utf-8"))
            source, text = str(document["source"]), str(document["text"])
            fetched = _moment(document.get("fetched"), path)
            local = is_loopback(source) or "://" not in source
            catalog = parse_catalog(text, name=source, local=local)
        except CatalogError as error:
            problem = error.user_message
        except (OSError, ValueError, KeyError, TypeError):
            problem = Sentence("{path} is damaged.", path=str(path))
        else:
            name = "GPT4All" if source == CATALOG_URL else catalog.name
            entry = ListEntry(source=source, name=name, models=len(catalog.models), fetched=fetched)
            return _Kept(entry=entry, catalog=catalog)
        _log.info("an added list cannot be used: %s", problem)
        return _Kept(entry=ListEntry(source=source, name=source, problem=problem), catalog=None)


def _moment(text: object, path: Path) -> datetime:
    """Return when a list was fetched; the first versions did not write it down."""
    try:
        return datetime.fromisoformat(str(text)).astimezone(UTC)
    except ValueError:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _refreshed(model: CatalogModel, fresh: dict[str, CatalogFile]) -> CatalogModel:
    variants = tuple(
        Variant(
            quantization=variant.quantization,
            files=tuple(
                replace(file, expected=fresh[file.urls[0]].expected)
                if file.urls and _contradicts(fresh.get(file.urls[0]), file)
                else file
                for file in variant.files
            ),
        )
        for variant in model.variants
    )
    return model if variants == model.variants else replace(model, variants=variants)


def _contradicts(fresh: CatalogFile | None, file: CatalogFile) -> bool:
    """Whether a list says of an address that other bytes lie there; what agrees may say less."""
    if fresh is None:
        return False
    new, old = fresh.expected, file.expected
    pairs = ((new.size, old.size), (new.sha256, old.sha256), (new.md5, old.md5))
    return any(None not in pair and pair[0] != pair[1] for pair in pairs)
