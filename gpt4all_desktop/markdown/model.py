"""What Markdown is made of, as values."""

from dataclasses import dataclass
from enum import Enum, auto

from gpt4all_desktop.record import record

MAX_COLUMNS = 30
"""Columns of a table that are shown; nobody reads more, and each costs."""


class Style:
    """How a run looks: bits, which combine. No enumeration: its `&` costs a microsecond."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    STRIKE = 4
    CODE = 8
    MATH = 16
    """A formula: the text is LaTeX."""
    MUTED = 32


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look. Line breaks are U+2028."""

    text: str
    style: int = Style.PLAIN
    href: str = ""
    """Where a link leads; as written, not to be trusted."""


Cell = tuple[Run, ...]


class ParaKind(Enum):
    """What a paragraph is."""

    TEXT = auto()
    HEADING = auto()
    CODE = auto()
    """Code that is not a block of its own: within a quote, or indented."""
    RULE = auto()
    TABLE = auto()
    NOTE = auto()
    """What the program says about the text: nothing of it was written."""


@record
class Table:
    """Rows of cells; the first row is the head."""

    rows: tuple[tuple[Cell, ...], ...]
    aligns: tuple[str, ...]
    """Per column: "left", "center", "right" or nothing."""
    hidden: int = 0
    """How many columns more were written: nobody reads so many, and each costs."""


@record
class Para:
    """One paragraph."""

    kind: ParaKind = ParaKind.TEXT
    runs: tuple[Run, ...] = ()
    level: int = 0
    """Of a heading, 1 to 6."""
    indent: int = 0
    """How deep it stands in lists and quotes."""
    quote: int = 0
    """How many of the indents are quotes."""
    marker: str = ""
    """Of a list item: "•", "3.", "☐" or "☑"; only its first paragraph has one."""
    tight: bool = False
    """It stands close to the one before it."""
    table: Table | None = None
    lines: tuple[int, int] = (0, 0)
    """The lines of the source it comes from: from, up to."""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    def with_runs(self, runs: tuple[Run, ...]) -> "Para":
        """Return the same paragraph with other runs."""
        return Para(
            kind=self.kind,
            runs=runs,
            level=self.level,
            indent=self.indent,
            quote=self.quote,
            marker=self.marker,
            tight=self.tight,
            table=self.table,
            lines=self.lines,
        )

    def looks_like(self, other: "Para") -> bool:
        """True when the two differ in what they say only, not in what they are."""
        return (
            self.kind is other.kind
            and self.marker == other.marker
            and self.level == other.level
            and self.indent == other.indent
            and self.quote == other.quote
            and self.tight == other.tight
            and self.table == other.table
        )
