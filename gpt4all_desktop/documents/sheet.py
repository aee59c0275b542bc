"""Text of Excel workbooks (.xlsx): every sheet as comma-separated lines, with the values shown."""

import csv
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from io import StringIO
from typing import Final

from gpt4all_desktop.documents.archive import Archive
from gpt4all_desktop.documents.budget import Budget
from gpt4all_desktop.errors import DocumentError

WORKBOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_STRINGS: Final = "xl/sharedStrings.xml"
_STYLES: Final = "xl/styles.xml"
_MAX_COLUMNS: Final = 16_384  # of the format itself
_DATE_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Number formats of the standard that show a date or a time."""
_NOT_A_DATE: Final = re.compile(r'"[^"]*"|\\.|\[[^\]hms]*\]|General', re.IGNORECASE)


def sheet_text(archive: Archive, budget: Budget) -> str:
    """Return the text of the workbook.

    Raises:
        DocumentError: the file is damaged or too large.
    """
    strings = _Strings(archive, budget).found
    dates = _Styles(archive).dates
    book = _Book(archive)
    parts: list[str] = []
    for name, part in book.sheets:
        if part not in archive.names:
            continue
        rows = _Rows(budget, strings, dates, from_1904=book.from_1904)
        archive.parse(part, start=rows.start, end=rows.end, text=rows.text)
        if rows.whole:
            budget.spend_chars(len(name) + 3)
            parts.append(f"# {name}\n{rows.whole}")
    return "\n\n".join(parts)


class _Book:
    """Names of the sheets and the parts they are in, in order."""

    def __init__(self, archive: Archive) -> None:
        self.from_1904 = False
        self._sheets: list[tuple[str, str]] = []
        self._targets: dict[str, str] = {}
        archive.parse(WORKBOOK, start=self._on_book, end=_ignore, text=_ignore)
        if _RELATIONS in archive.names:
            archive.parse(_RELATIONS, start=self._on_relation, end=_ignore, text=_ignore)

    @property
    def sheets(self) -> list[tuple[str, str]]:
        return [(name, self._targets[key]) for name, key in self._sheets if key in self._targets]

    def _on_book(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet":
            self._sheets.append((attributes.get("name", ""), attributes.get("id", "")))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904") in {"1", "true"}

    def _on_relation(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship":
            target = attributes.get("Target", "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            self._targets[attributes.get("Id", "")] = part


class _Strings:
    """The texts that cells refer to by number."""

    def __init__(self, archive: Archive, budget: Budget) -> None:
        self.found: list[str] = []
        self._budget = budget
        self._words: list[str] = []
        self._in_text = False
        self._phonetic = False
        if _STRINGS in archive.names:
            archive.parse(_STRINGS, start=self._start, end=self._end, text=self._text)

    def _start(self, name: str, _: Mapping[str, str]) -> None:
        if name == "rPh":
            self._phonetic = True
        self._in_text = name == "t" and not self._phonetic

    def _end(self, name: str) -> None:
        self._in_text = False
        if name == "rPh":
            self._phonetic = False
        elif name == "si":
            self._budget.spend_chars(1)
            self.found.append("".join(self._words))
            self._words = []

    def _text(self, text: str) -> None:
        if self._in_text:
            self._budget.spend_chars(len(text))
            self._words.append(text)


class _Styles:
    """Which cell styles show a number as a date."""

    def __init__(self, archive: Archive) -> None:
        self.dates: list[bool] = []
        self._own: set[str] = set()
        self._in_cells = False
        if _STYLES in archive.names:
            archive.parse(_STYLES, start=self._start, end=self._end, text=_ignore)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        number = attributes.get("numFmtId", "")
        if name == "numFmt":
            bare = _NOT_A_DATE.sub("", attributes.get("formatCode", "")).lower()
            if any(letter in bare for letter in "ymdhs"):
                self._own.add(number)
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            known = number.isdecimal() and int(number[:6]) in _DATE_FORMATS
            self.dates.append(known or number in self._own)

    def _end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False


class _Rows:
    """Puts the cells of a sheet together."""

    def __init__(
        self, budget: Budget, strings: list[str], dates: list[bool], *, from_1904: bool
    ) -> None:
        self._budget = budget
        self._strings = strings
        self._dates = dates
        self._from_1904 = from_1904
        self._out = StringIO()
        self._writer = csv.writer(self._out, lineterminator="\n")
        self._row: list[str] = []
        self._kind = self._style = ""
        self._words: list[str] = []
        self._in_value = False

    @property
    def whole(self) -> str:
        return self._out.getvalue().rstrip("\n")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "row":
            self._row = []
        elif name == "c":
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
            self._words = []
            self._fill_to(_column(attributes.get("r", "")))
        elif name == "v" or (name == "t" and self._kind == "inlineStr"):
            self._in_value = True

    def end(self, name: str) -> None:
        if name in {"v", "t"}:
            self._in_value = False
        elif name == "c":
            self._put(self._shown("".join(self._words)))
        elif name == "row" and any(self._row):
            self._budget.check()
            self._writer.writerow(self._row)

    def text(self, text: str) -> None:
        if self._in_value:
            self._words.append(text)

    def _fill_to(self, column: int) -> None:
        if column > _MAX_COLUMNS:
            raise self._too_wide()
        while len(self._row) < column - 1:
            self._put("")

    def _put(self, value: str) -> None:
        if len(self._row) >= _MAX_COLUMNS:
            raise self._too_wide()
        # Counted here, not where texts are stored: a million cells may show the same one.
        self._budget.spend_chars(len(value) + 1)
        self._row.append(value)

    def _too_wide(self) -> DocumentError:
        return DocumentError("“{name}” has cells beyond the last column.", name=self._budget.name)

    def _shown(self, value: str) -> str:
        if self._kind == "s":
            at = int(value[:9]) if value.isdecimal() else -1
            return self._strings[at] if 0 <= at < len(self._strings) else ""
        if self._kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value)
        if self._kind != "n":
            return value
        style = int(self._style[:6]) if self._style.isdecimal() else 0
        if style < len(self._dates) and self._dates[style]:
            return _date(value, from_1904=self._from_1904)
        return _number(value)


def _column(reference: str) -> int:
    """Return the column of a cell reference such as "AB12", from 1; 0 when there is none."""
    letters = reference.rstrip("0123456789")[:4]
    column = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            return 0
        column = column * 26 + ord(letter) - ord("A") + 1
    return column


def _number(value: str) -> str:
    """Return a number as a person writes it: binary fractions are stored with 17 digits."""
    try:
        number = float(value)
    except ValueError:
        return value
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    return format(number, ".15g")


def _date(value: str, *, from_1904: bool) -> str:
    """Return the date of a day number. (1900 is a leap year in Excel, hence the 30th.)"""
    try:
        days = float(value)
        begin = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)
        moment = begin + timedelta(seconds=round(days * 86_400))
    except (ValueError, OverflowError):
        return value
    if 0 <= days < 1:
        return moment.strftime("%H:%M:%S")
    whole = moment.time() == datetime.min.time()
    return moment.strftime("%Y-%m-%d") if whole else moment.strftime("%Y-%m-%d %H:%M:%S")


def _ignore(*_: object) -> None:
    pass
