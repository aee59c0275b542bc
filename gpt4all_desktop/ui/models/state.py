"""What the browser shows. Plain values, no Qt, no words: the view makes sentences of them."""

from enum import Enum, StrEnum, auto
from pathlib import Path

from gpt4all_desktop.library.catalog import Purpose
from gpt4all_desktop.library.fit import Fit
from gpt4all_desktop.record import record


class Tab(Enum):
    """Which models are to be seen."""

    FIND = auto()
    INSTALLED = auto()


class Sort(StrEnum):
    """The order of the cards."""

    RECOMMENDED = "recommended"
    """What fits best first, then the order of the list."""
    NAME = "name"
    SMALLEST = "smallest"
    LARGEST = "largest"
    FASTEST = "fastest"


class Column(Enum):
    """The columns of the table, from the left."""

    NAME = auto()
    FAMILY = auto()
    PARAMETERS = auto()
    QUANTIZATION = auto()
    SIZE = auto()
    MEMORY = auto()
    SPEED = auto()
    LICENCE = auto()
    STATE = auto()


class CardState(Enum):
    """Where a model stands."""

    OFFERED = auto()
    QUEUED = auto()
    RUNNING = auto()
    WAITING = auto()
    """Running, but the last attempt failed and the next one is to come."""
    CHECKING = auto()
    PAUSED = auto()
    FAILED = auto()
    INSTALLED = auto()
    LOADED = auto()
    UNAVAILABLE = auto()
    """Known, but nobody offers it."""
    ARRIVING = auto()
    """Somebody is copying it."""
    SHORT = auto()
    """Not all of the file is there."""


class Act(Enum):
    """What can be done with a card."""

    DOWNLOAD = auto()
    PAUSE = auto()
    RESUME = auto()
    CANCEL = auto()
    OPEN = auto()
    OPEN_WHEN_READY = auto()
    """A switch: chat with it as soon as it is there."""
    VERIFY = auto()
    REVEAL = auto()
    SETTINGS = auto()
    """See what is set for this model only."""
    UPDATE = auto()
    """Take the newer file; this one goes to the bin."""
    REMOVE = auto()


@record
class Choice:
    """One variant of a model."""

    quantization: str
    size: int | None


@record
class Transfer:
    """How far a download is."""

    received: int
    size: int | None
    speed: float | None = None
    seconds_left: float | None = None
    open_when_ready: bool = False


@record
class Card:
    """One model."""

    key: str
    name: str
    state: CardState
    fit: Fit
    acts: tuple[Act, ...] = ()
    parameters: int | None = None
    family: str = ""
    publisher: str = ""
    licence: str = ""
    purposes: frozenset[Purpose] = frozenset()
    languages: tuple[str, ...] = ()
    description: str = ""
    note: str = ""
    choices: tuple[Choice, ...] = ()
    chosen: int = 0
    quantization: str = ""
    size: int | None = None
    transfer: Transfer | None = None
    problem: str = ""
    program: str = ""
    """Whose file it is, if it is that of another program."""
    path: Path | None = None
    verified: bool = False
    newer: bool = False
    """The lists have a newer file."""
    differs: bool = False
    """Something is set for this model only."""
    whole: int = 0
    """Bytes there should be of a file that is short; 0 where unknown."""
    lacks: str = ""
    """Which part of a split model is missing, and what to do."""
    to_fetch: int = 0
    """Bytes that a download would fetch; 0: all."""


@record
class Wishes:
    """What the user wants to see."""

    tab: Tab = Tab.FIND
    query: str = ""
    purpose: Purpose | None = None
    family: str = ""
    licence: str = ""
    language: str = ""
    only_fitting: bool = False
    sort: Sort = Sort.RECOMMENDED
    context: int = 4096


@record
class Facets:
    """What can be chosen from."""

    families: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@record
class Moving:
    """Models on their way to another folder."""

    target: Path
    done: int
    size: int
    running: bool
    """Otherwise it was interrupted, or failed."""
    problem: str = ""


@record
class News:
    """What was found out, for a moment."""

    listed: int = -1
    """Models of the list that was fetched."""
    newer: tuple[str, ...] = ()
    """Models of which there is a newer file."""
    current: int = -1
    """Models that are as published; -1 where that was not asked."""
    unlisted: int = 0
    """Models that no list knows."""
    problem: str = ""
    """What could not be asked."""
    verified: int = -1
    """Models that were hashed and are whole; -1 where that was not asked."""
    damaged: tuple[str, ...] = ()
    """Models that are not."""


@record
class Overview:
    """What is said around the cards."""

    shown: int = 0
    found: int = 0
    """All models of the tab, whatever is wished."""
    installed: int = 0
    used: int = 0
    """Bytes of our own models."""
    disk_free: int = 0
    folder: Path = Path()
    offline: bool = False
    loading: bool = False
    searching: bool = False
    """Hugging Face is being asked."""
    problem: str = ""
    verifying: tuple[str, int, int] | None = None
    """The name of the model that is being hashed, and which of how many it is."""
    in_bin: int = 0
    """Bytes of removed models."""
    checking: bool = False
    """Updates are being looked for."""
    news: News | None = None
    interrupted: int = 0
    """Downloads that were running when the program ended."""
    unreadable: tuple[Path, ...] = ()
    """Folders whose models are out of reach now."""
    moving: Moving | None = None
    hub_query: str = ""
    """What Hugging Face answered to; "" when it was not asked."""
