"""Everything one can do, declared once. Menus, shortcuts and the palette are made of it, so that
they cannot differ. Plain Python, no Qt.

Each room registers its commands where it is wired (`bridge.py`, `app.py`), with titles that are
already translated:

    registry.add(Command(id="chat.export", title=tr("&Export…"), run=export, menu=Menu.FILE))
"""

import re
from collections.abc import Callable, Sequence
from enum import Enum, auto

from gpt4all_desktop.record import record
from gpt4all_desktop.ui import fuzzy

RECENT = 12
"""How many commands are remembered as used lately."""
_RECENT_BONUS = 30.0
"""A command used just now outranks one that answers the query a little better."""
_KEYWORD_PART = 0.5
"""A match in the keywords is worth less than one in the title."""
_LETTER_BEHIND = re.compile(r"\s*[(（]&\w[)）]")
"""Where a script has no letters of the keyboard, menus have one in brackets behind the title."""


def _always() -> bool:
    return True


class Menu(Enum):
    """Where a command stands in the menu bar, if it does."""

    FILE = auto()
    CHAT = auto()
    VIEW = auto()
    THEME = auto()
    """A submenu of VIEW."""
    HELP = auto()


class Role(Enum):
    """Where macOS moves a command to."""

    NONE = auto()
    QUIT = auto()
    ABOUT = auto()
    PREFERENCES = auto()


@record
class Command:
    """One thing to do."""

    id: str
    """Never shown and never changed: "area.verb". Recent commands are remembered by it."""
    title: str
    """Translated, with an "&" before the letter that menus underline."""
    run: Callable[[], None]
    shortcut: str = ""
    """In Qt's portable form, e.g. "Ctrl+Shift+F"; Ctrl is Command on macOS."""
    enabled: Callable[[], bool] = _always
    checked: Callable[[], bool] | None = None
    """For switches: whether it is on."""
    context: str = ""
    """What the title is about, where that is only clear from the menu, e.g. "Theme"."""
    keywords: str = ""
    """Other words that find it, translated."""
    menu: Menu | None = None
    section: int = 0
    """Commands of one section stand together in the menu, sections in this order."""
    role: Role = Role.NONE

    @property
    def name(self) -> str:
        """The title without mnemonic and dots: what the palette and tool tips show."""
        title = _LETTER_BEHIND.sub("", self.title)
        title = title.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
        return f"{self.context}: {title}" if self.context else title


@record
class Found:
    """A command that answers a query."""

    command: Command
    match: fuzzy.Match


class CommandRegistry:
    """All commands, in the order they were added."""

    def __init__(self, recent: Sequence[str] = ()) -> None:
        """Args: recent: as for `remember`."""
        self._commands: dict[str, Command] = {}
        self._recent = list(recent[:RECENT])
        self._listeners: list[Callable[[], None]] = []

    @property
    def recent(self) -> tuple[str, ...]:
        """Ids of the commands used lately, the last one first."""
        return tuple(self._recent)

    def remember(self, recent: Sequence[str]) -> None:
        """Take over ids of commands used in earlier sessions, the last one first."""
        self._recent = list(recent[:RECENT])

    def add(self, *commands: Command) -> None:
        """Add commands.

        Raises:
            ValueError: an id or a shortcut is already taken.
        """
        for command in commands:
            if command.id in self._commands:
                raise ValueError(f"two commands are called {command.id}")
            taken = {c.shortcut: c.id for c in self._commands.values() if c.shortcut}
            if command.shortcut in taken:
                other = taken[command.shortcut]
                raise ValueError(f"{command.shortcut}: {command.id} and {other}")
            self._commands[command.id] = command
        for listener in self._listeners:
            listener()

    def add_listener(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever commands were added."""
        self._listeners.append(listener)

    def all(self) -> tuple[Command, ...]:
        """Return every command, in the order they were added."""
        return tuple(self._commands.values())

    def get(self, command_id: str) -> Command | None:
        """Return the command of that id."""
        return self._commands.get(command_id)

    def run(self, command_id: str) -> bool:
        """Do it and remember it as recent; return False if there is no such thing to do now."""
        command = self._commands.get(command_id)
        if command is None or not command.enabled():
            return False
        if command_id in self._recent:
            self._recent.remove(command_id)
        self._recent.insert(0, command_id)
        del self._recent[RECENT:]
        command.run()
        return True

    def find(self, query: str) -> list[Found]:
        """Return what answers the query and can be done now, best first, recent ones earlier."""
        found = []
        for command in self._commands.values():
            match = self._match(query, command)
            if match is not None and command.enabled():
                found.append((match.score + self._bonus(command), command, match))
        found.sort(key=lambda each: -each[0])
        return [Found(command=command, match=match) for _, command, match in found]

    def _match(self, query: str, command: Command) -> fuzzy.Match | None:
        match = fuzzy.match(query, command.name)
        if match is None and command.keywords:
            words = fuzzy.match(query, f"{command.keywords} {command.name}", spread=False)
            if words is not None:
                match = fuzzy.Match(score=words.score * _KEYWORD_PART, places=frozenset())
        return match

    def _bonus(self, command: Command) -> float:
        if command.id not in self._recent:
            return 0.0
        return _RECENT_BONUS * (1 - self._recent.index(command.id) / RECENT)
