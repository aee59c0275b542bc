"""What the palette can reach: commands, and whatever sources are plugged in. Plain Python, no Qt.

A source is called with the query and returns items; `app.py` plugs in chats, models and settings.
"""

from collections.abc import Callable, Iterable
from enum import Enum, auto
from functools import partial

from gpt4all_desktop.record import record
from gpt4all_desktop.ui import fuzzy
from gpt4all_desktop.ui.commands import CommandRegistry

LIMIT = 100
"""Most items shown at once: nobody reads on."""
_DETAIL_PART = 0.4
"""A match in the detail is worth less than one in the title."""


class Kind(Enum):
    """What an item is; the view names and paints it accordingly."""

    COMMAND = auto()
    CHAT = auto()
    MODEL = auto()
    SETTING = auto()


@record
class Item:
    """One line of the palette."""

    kind: Kind
    title: str
    run: Callable[[], None]
    detail: str = ""
    """Said after the title in the quiet colour."""
    shortcut: str = ""
    """In Qt's portable form."""
    places: frozenset[int] = frozenset()
    """Indexes of the characters of the title that were looked for."""
    score: float = 0.0


Source = Callable[[str], Iterable[Item]]


def matching(
    kind: Kind,
    query: str,
    names: Iterable[tuple[str, str, Callable[[], None]]],
    *,
    weight: float = 1.0,
) -> list[Item]:
    """Return those of (title, detail, run) that answer the query. For use in sources."""
    items = []
    for title, detail, run in names:
        match = fuzzy.match(query, title)
        places = match.places if match is not None else frozenset()
        if match is None and detail:
            match = fuzzy.match(query, f"{title} {detail}", spread=False)
        if match is not None:
            score = match.score * (weight if places else weight * _DETAIL_PART)
            items.append(
                Item(kind=kind, title=title, detail=detail, run=run, places=places, score=score)
            )
    return items


class PaletteItems:
    """Asks the registry and all sources, and puts the answers in order."""

    def __init__(self, commands: CommandRegistry) -> None:
        self._commands = commands
        self._sources: list[Source] = []

    def add_source(self, source: Source) -> None:
        """Ask one more source from now on."""
        self._sources.append(source)

    def find(self, query: str) -> list[Item]:
        """Return what answers the query, best first. Without a query, commands come first."""
        items = self._from_commands(query)
        others = [item for source in self._sources for item in source(query)]
        if query.strip():
            return sorted(items + others, key=lambda item: -item.score)[:LIMIT]
        return (items + others)[:LIMIT]

    def _from_commands(self, query: str) -> list[Item]:
        return [
            Item(
                kind=Kind.COMMAND,
                title=found.command.name,
                shortcut=found.command.shortcut,
                run=partial(self._run, found.command.id),
                places=found.match.places,
                score=found.match.score,
            )
            for found in self._commands.find(query)
            if found.command.id != "palette.open"
        ]

    def _run(self, command_id: str) -> None:
        self._commands.run(command_id)
