"""The Markdown that models write most of the time, read line by line: paragraphs, headings, flat
lists, tables. Whatever else there is makes `read` give up, and markdown-it reads the source.

While a reply grows its last block is read again and again; this takes a tenth of the time. That it
reads exactly what markdown-it does is tested with random sources.
"""

import re
from collections.abc import Callable

from gpt4all_desktop.markdown.cells import cells_of_row
from gpt4all_desktop.markdown.model import MAX_COLUMNS, Para, ParaKind, Run, Table

Runs = Callable[[str], tuple[Run, ...]]
"""From what stands in lines to its runs."""

_TEXT = r"(?:\*\*)?[^\W\d_]"
"""The beginning of a line that is text and nothing else, whatever comes before it."""
_LINE = re.compile(rf"(#{{1,6}} )?({_TEXT}.*)|(?:([-*+])|(\d{{1,9}})([.)])) {{1,4}}({_TEXT}.*)")
_STRANGE = re.compile(r"[\0\r\t\v\f]")
_ALIGN = re.compile(r"(:?)-+(:?)")
_ALIGNS = {("", ""): "", (":", ""): "left", ("", ":"): "right", (":", ":"): "center"}


def read(source: str, runs_of: Runs) -> tuple[Para, ...] | None:
    """Return the paragraphs of a source that is simple; None for any other."""
    if _STRANGE.search(source):
        return None
    if source.startswith("|"):
        return _read_table(source, runs_of)
    paras: list[Para] = []
    text: list[str] = []
    """The lines of the open paragraph."""
    kind, number, blank = "", 0, True
    """Of the open list: the marker its items have in common; the last number."""

    def close(at: int) -> None:
        if text:
            runs = runs_of("\n".join(text).strip())
            paras.append(Para(runs=runs, lines=(at - len(text), at)))
            text.clear()

    lines = source.split("\n")
    for at, line in enumerate(lines):
        if not line.strip(" "):
            close(at)
            blank = True
            continue
        found = _LINE.fullmatch(line)
        if found is None:
            return None
        heading, words, bullet, digits, mark, item = found.groups()
        if item is not None:
            own = bullet or mark
            if kind and (blank or own != kind):
                return None  # a loose list, or two of them
            if text and digits and int(digits) != 1:
                return None  # a number in the middle of a paragraph
            close(at)
            first, kind = not kind, own
            number = int(digits or 0) if first else number + 1
            paras.append(
                Para(
                    runs=runs_of(item.strip()),
                    indent=1,
                    marker="•" if bullet else f"{number}{mark}",
                    tight=not first,
                    lines=(at, at + 1),
                )
            )
        elif heading is not None:
            close(at)
            if words.rstrip(" ").endswith("#"):
                return None
            level, kind = len(heading) - 1, ""
            runs = runs_of(words.strip())
            paras.append(Para(kind=ParaKind.HEADING, runs=runs, level=level, lines=(at, at + 1)))
        else:
            if kind and not blank:
                return None  # it goes on with the item above
            kind = ""
            text.append(words)
        blank = False
    close(len(lines))
    return tuple(paras)


def _read_table(source: str, runs_of: Runs) -> tuple[Para, ...] | None:
    """Return the table that a source consists of; None if there is anything else."""
    lines = source.rstrip(" \n").split("\n")
    if len(lines) < 2 or "\\" in source or not all(line.startswith("|") for line in lines):
        return None
    bare = [line.strip() for line in lines]
    if "|" in bare:  # a row without cells
        return None
    head, delimiter, *rest = map(cells_of_row, bare)
    found = [_ALIGN.fullmatch(cell) for cell in delimiter]
    if not 0 < len(head) <= MAX_COLUMNS or len(head) != len(found) or not all(found):
        return None
    rows = []
    for cells in (head, *rest):
        cells += [""] * (len(head) - len(cells))
        rows.append(tuple(runs_of(cell) for cell in cells[: len(head)]))
    aligns = tuple(_ALIGNS[each.groups()] for each in found if each is not None)  # type: ignore[index]
    table = Table(rows=tuple(rows), aligns=aligns)
    return (Para(kind=ParaKind.TABLE, table=table, lines=(0, len(lines))),)
