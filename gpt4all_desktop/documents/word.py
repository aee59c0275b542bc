"""Text of Word documents (.docx): paragraphs, headings, lists and tables in reading order."""

from collections.abc import Mapping
from typing import Final

from gpt4all_desktop.documents.archive import Archive
from gpt4all_desktop.documents.budget import Budget

BODY: Final = "word/document.xml"
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_SPACES: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SKIPPED: Final = frozenset({"Fallback", "rPr", "sectPr", "instrText"})
"""A second wording of the same thing, formatting, and the source of fields."""


def word_text(archive: Archive, budget: Budget) -> str:
    """Return the text of the document.

    Raises:
        DocumentError: the file is damaged or too large.
    """
    parts = [_part(archive, BODY, budget)]
    parts += [_part(archive, name, budget) for name in _NOTES if name in archive.names]
    return "\n\n".join(part for part in parts if part)


def _part(archive: Archive, name: str, budget: Budget) -> str:
    story = _Story(budget)
    archive.parse(name, start=story.start, end=story.end, text=story.text)
    return story.whole


class _Story:
    """Puts the elements of a part together."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._lines: list[str] = []
        self._words: list[str] = []
        # The rows being read, those of inner tables last: cells of lines.
        self._rows: list[list[list[str]]] = []
        self._prefix = ""
        self._skipping = 0
        self._in_text = False

    @property
    def whole(self) -> str:
        return "\n".join(self._lines).strip("\n")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
            return
        if name == "t":
            self._in_text = True
        elif name in _SPACES:
            self._budget.spend_chars(1)
            self._words.append(_SPACES[name])
        elif name == "pStyle":
            self._prefix = _heading(attributes.get("val", "")) or self._prefix
        elif name == "numPr":
            self._prefix = self._prefix or "- "
        elif name == "tr":
            self._rows.append([])
        elif name == "tc" and self._rows:
            self._budget.spend_chars(1)
            self._rows[-1].append([])

    def end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
            return
        if name == "t":
            self._in_text = False
        elif name == "p":
            self._end_paragraph()
        elif name == "tr" and self._rows:
            cells = self._rows.pop()
            self._add(" | ".join(" ".join(filter(None, lines)) for lines in cells))

    def text(self, text: str) -> None:
        if self._in_text and not self._skipping:
            self._budget.spend_chars(len(text))
            self._words.append(text)

    def _end_paragraph(self) -> None:
        line = "".join(self._words)
        if line and not (self._rows and self._rows[-1]):
            line = self._prefix + line
        self._words, self._prefix = [], ""
        self._add(line)

    def _add(self, line: str) -> None:
        self._budget.spend_chars(1)
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(line)
        else:
            self._lines.append(line)


def _heading(style: str) -> str:
    """Return the Markdown mark of a heading's style, or ""."""
    if style.lower() == "title":
        return "# "
    level = style.lower().removeprefix("heading")
    if level != style.lower() and level.isdecimal() and 1 <= int(level) <= 6:
        return "#" * int(level) + " "
    return ""
