"""The cells of a table as they were written, for programs that calculate with them."""

import csv
import io
import re

_BAR = re.compile(r"(?<!\\)\|")
_NUMBER = re.compile(r"[+-]?[\d.,\s]*%?")
_FORMULA = ("=", "+", "-", "@")


def cells_of(source: str) -> list[list[str]]:
    """Return the cells of a table, all columns of it, without the line of dashes."""
    lines = [line.strip() for line in source.split("\n")]
    return [cells_of_row(line) for at, line in enumerate(lines) if at != 1 and line]


def to_csv(source: str) -> str:
    """Return a table as comma-separated values.

    What a spreadsheet would take for a formula is marked as text: a model wrote it.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    for row in cells_of(source):
        writer.writerow([_harmless(cell) for cell in row])
    return file.getvalue()


def cells_of_row(line: str) -> list[str]:
    """Return the cells of a row without space around it."""
    line = line.removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _BAR.split(line)]


def _harmless(cell: str) -> str:
    if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell):
        return "'" + cell
    return cell
