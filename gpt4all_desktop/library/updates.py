"""Is there a newer file of a model that is here? Asked only when the user wants to know.

The lists say which bytes a file should have. A file that has others is an older one, or damaged;
either way the one that is offered is the one to have. A file that the lists know but no longer
offer has a successor if they offer a model of the same name.
"""

from collections.abc import Callable
from pathlib import Path

from gpt4all_desktop.engine.parts import parts_of
from gpt4all_desktop.library.catalog import Catalog, CatalogFile, CatalogModel, Status
from gpt4all_desktop.library.catalogs import Listed
from gpt4all_desktop.library.shelf import Shelf, Watch
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence, why


@record
class Newer:
    """A model of which there is a newer file."""

    path: Path
    model: CatalogModel
    """What is offered."""
    local: bool = False
    """The list it is in comes from this computer."""


@record
class Updates:
    """The answer."""

    newer: tuple[Newer, ...] = ()
    current: int = 0
    """Models that are as published."""
    unlisted: int = 0
    """Models that no list knows, so that nothing can be compared."""
    problems: tuple[str, ...] = ()
    """Lists that could not be fetched, and files that could not be read."""


def find_updates(
    models: list[Path],
    listed: list[Listed],
    shelf: Shelf,
    watch: Callable[[Path], Watch],
) -> Updates:
    """Compare models with a list.

    Args:
        watch: called with each model that has to be hashed.
    """
    catalog = Catalog(name="all", models=tuple(one.model for one in listed))
    local = {one.model.id for one in listed if one.local}
    newer, current, unlisted, problems = [], 0, 0, []
    for path in models:
        known = catalog.recognise(path.name)
        if known is None:
            unlisted += 1
            continue
        model, _file = known
        if model.status is Status.RECOGNISED:
            successor = _successor(model, catalog)
            if successor is None:
                unlisted += 1
            else:
                newer.append(Newer(path=path, model=successor, local=successor.id in local))
            continue
        try:
            same = all(_is_same(part, catalog, shelf, watch(path)) for part in parts_of(path))
        except OSError as error:
            problems.append(
                Sentence("{name} cannot be read ({reason}).", name=path.name, reason=why(error))
            )
            continue
        if same:
            current += 1
        else:
            newer.append(Newer(path=path, model=model, local=model.id in local))
    return Updates(newer=tuple(newer), current=current, unlisted=unlisted, problems=tuple(problems))


def _successor(model: CatalogModel, catalog: Catalog) -> CatalogModel | None:
    names = {model.name.lower(), *(name.lower() for name in model.other_names)}
    for other in catalog.models:
        if other.status is Status.OFFERED and other.name.lower() in names:
            return other
    return None


def _is_same(part: Path, catalog: Catalog, shelf: Shelf, watch: Watch) -> bool:
    known = catalog.recognise(part.name)
    if known is None:
        return True
    file: CatalogFile = known[1]
    wanted = file.expected
    if wanted.size is not None and wanted.size != part.stat().st_size:
        return False
    if not wanted.pinned:
        return True
    found = shelf.digests(part, watch)
    pairs = ((wanted.sha256, found["sha256"]), (wanted.md5, found["md5"]))
    return all(digest.lower() == there for digest, there in pairs if digest)
