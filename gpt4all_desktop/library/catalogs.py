"""The lists the browser shows: the one that ships, and those that were added or refreshed.

Added lists are kept as files in `catalogs/` in the data folder, beside where they came from. They
are read from there; only a refresh that the user asks for sends a request.
"""

import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gpt4all_desktop.files import replace_text
from gpt4all_desktop.library.catalog import (
    Catalog,
    CatalogError,
    CatalogModel,
    bundled_catalog,
    fetch,
    parse_catalog,
    read_catalog,
)
from gpt4all_desktop.library.published import CATALOG_URL
from gpt4all_desktop.library.transport import Transport, is_loopback

_log = logging.getLogger(__name__)
_MOST: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A model, and whether the list it is in comes from this computer."""

    model: CatalogModel
    local: bool


class Catalogs:
    """All lists together. Used by one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """Args: folder: where added lists are kept."""
        self._folder = folder
        self._lists: list[Catalog] | None = None

    def all(self) -> list[Catalog]:
        """Return the lists, the one that ships first. A damaged added one is left out."""
        if self._lists is None:
            self._lists = [bundled_catalog()]
            paths = sorted(self._folder.glob("*.json"))[:_MOST] if self._folder.is_dir() else []
            for path in paths:
                try:
                    self._lists.append(self._read(path))
                except CatalogError as error:
                    _log.info("an added list cannot be used: %s", error.user_message)
        return self._lists

    def models(self) -> list[Listed]:
        """Return the models of all lists; of two with one file the first counts."""
        seen: set[str] = set()
        result = []
        for catalog in self.all():
            for model in catalog.models:
                names = {f.name.lower() for variant in model.variants for f in variant.files}
                if not names <= seen:
                    seen |= names
                    result.append(Listed(model=model, local=catalog.local))
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

    def _keep(self, source: str, text: str) -> None:
        name = hashlib.sha256(source.encode()).hexdigest()[:16] + ".json"
        replace_text(self._folder / name, json.dumps({"source": source, "text": text}))
        self._lists = None

    def _read(self, path: Path) -> Catalog:
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            source, text = str(kept["source"]), str(kept["text"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CatalogError("{path} is damaged.", path=str(path)) from error
        local = is_loopback(source) or "://" not in source
        return parse_catalog(text, name=source, local=local)
