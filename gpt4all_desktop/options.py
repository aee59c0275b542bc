"""What an option is: a name, a default, a kind that checks its values, and where it may be set.

The kind is the one source of everything that deals with values: the file, the dialog's control, the
documentation. What there is to set is declared in `declared.py`. Plain Python, no Qt.
"""

import math
import re
from enum import IntEnum
from typing import Final

from gpt4all_desktop.record import record

Value = bool | int | float | str | None

_TEXT_LIMIT: Final = 100_000
"""Characters of the longest text; the file is read at every start."""
_COMBINATION: Final = re.compile(
    r"(?:Shift\+)?(?:(?:Ctrl|Alt|Meta)\+)+(?:Shift\+)?(?:(?:Ctrl|Alt|Meta)\+)*(?:[^+,\s]{1,20}|[+,])"
)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name the translation tools look for
    """Mark a text for translation where it is declared; the window translates it."""
    return text


class Scope(IntEnum):
    """Layers of settings. A narrower layer wins over the ones before it."""

    APPLICATION = 1
    MODEL = 2
    PRESET = 3
    CHAT = 4


class Group(IntEnum):
    """Pages of the dialog and chapters of the documentation, in this order."""

    APPEARANCE = 1
    CHAT = 2
    SAMPLING = 3
    LOADING = 4
    DESKTOP = 5
    STORAGE = 6
    NETWORK = 7


@record
class Switch:
    """On or off."""

    def parse(self, raw: object) -> Value:
        """Return the value meant by raw.

        Raises:
            ValueError: raw is no such value; the text says what would be.
        """
        if isinstance(raw, bool):
            return raw
        raise ValueError("must be true or false")

    def domain(self) -> str:
        """Return which values there are, in words."""
        return "true, false"


@record
class Whole:
    """A whole number."""

    low: int
    high: int
    unit: str = ""
    none: str = ""
    """What "no number" means; empty where there has to be one."""
    step: int = 1

    def parse(self, raw: object) -> Value:
        """See `Switch.parse`."""
        if raw is None and self.none:
            return None
        if isinstance(raw, float) and raw.is_integer():
            raw = int(raw)
        if not isinstance(raw, int) or isinstance(raw, bool) or not self.low <= raw <= self.high:
            raise ValueError(f"must be {self.domain()}")
        return raw

    def domain(self) -> str:
        """See `Switch.domain`."""
        numbers = f"a whole number from {self.low:,} to {self.high:,}"
        return f"{numbers}, or null: {self.none}" if self.none else numbers


@record
class Number:
    """A number with a fraction."""

    low: float
    high: float
    step: float
    decimals: int = 2
    unit: str = ""
    least: str = ""
    """What the least number means, where that is not a number."""

    def parse(self, raw: object) -> Value:
        """See `Switch.parse`."""
        if isinstance(raw, bool) or not isinstance(raw, int | float):
            raise ValueError(f"must be {self.domain()}")
        if math.isnan(raw) or not self.low <= raw <= self.high:
            raise ValueError(f"must be {self.domain()}")
        return float(raw)

    def domain(self) -> str:
        """See `Switch.domain`."""
        return f"a number from {self.low:g} to {self.high:g}"


@record
class Choice:
    """One of a few words."""

    words: tuple[str, ...]
    labels: tuple[str, ...]
    """What the user reads, one for each word."""

    def __post_init__(self) -> None:
        if len(self.words) != len(self.labels):
            raise ValueError("a choice has as many labels as words")

    def parse(self, raw: object) -> Value:
        """See `Switch.parse`."""
        if isinstance(raw, str) and raw in self.words:
            return raw
        raise ValueError(f"must be one of {self.domain()}")

    def domain(self) -> str:
        """See `Switch.domain`."""
        return ", ".join(f'"{word}"' for word in self.words)


@record
class Words:
    """Text."""

    lines: int = 1
    """How many lines to show; more than one allows line breaks."""
    placeholder: str = ""
    """What is shown while it is empty: what empty means."""

    def parse(self, raw: object) -> Value:
        """See `Switch.parse`."""
        if not isinstance(raw, str) or len(raw) > _TEXT_LIMIT:
            raise ValueError(f"must be {self.domain()}")
        if self.lines == 1 and "\n" in raw:
            raise ValueError("must be text without line breaks")
        raw.encode("utf-8")  # half a character cannot be stored
        return raw

    def domain(self) -> str:
        """See `Switch.domain`."""
        return f"text of at most {_TEXT_LIMIT:,} characters"


@record
class Keys:
    """A combination of keys that nobody types by chance; empty is none."""

    def parse(self, raw: object) -> Value:
        """See `Switch.parse`."""
        if not isinstance(raw, str) or (raw and _COMBINATION.fullmatch(raw) is None):
            raise ValueError(f"must be {self.domain()}")
        return raw

    def domain(self) -> str:
        """See `Switch.domain`."""
        return 'keys with Ctrl, Alt or Meta, such as "Ctrl+Alt+Space"; "" is none'


Kind = Switch | Whole | Number | Choice | Words | Keys


@record
class Option:
    """One thing that can be set."""

    key: str
    """Never changed once released: "group.name"."""
    default: Value
    kind: Kind
    label: str
    help: str
    """What it does, in a sentence."""
    group: Group
    scope: Scope = Scope.APPLICATION
    """The narrowest layer that may set it."""
    reload: bool = False
    """Takes effect only when the model is loaded the next time."""
    restart: bool = False
    """Takes effect only at the next start."""

    def __post_init__(self) -> None:
        self.kind.parse(self.default)

    def parse(self, raw: object) -> Value:
        """Return the value meant by raw.

        Raises:
            ValueError: raw is not one of the values; the text says what would be.
        """
        return self.kind.parse(raw)
