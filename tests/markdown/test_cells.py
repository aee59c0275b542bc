"""Tables for programs that calculate with them."""

import csv
import io

import pytest

from gpt4all_desktop.markdown import to_csv


def read(table: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(to_csv(table))))


def test_all_cells_as_they_were_written() -> None:
    table = '| a \\| b | **c** |\n|---|:-:|\n| "x", y | `1` |\nno | bars at the ends'
    assert read(table) == [["a | b", "**c**"], ['"x", y', "`1`"], ["no", "bars at the ends"]]


def test_a_thousand_columns() -> None:
    table = "|a" * 1000 + "|\n" + "|-" * 1000 + "|\n" + "|b" * 1000 + "|"
    assert read(table) == [["a"] * 1000, ["b"] * 1000]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('=WEBSERVICE("http://x")', '\'=WEBSERVICE("http://x")'),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-1+cmd()", "'-1+cmd()"),
        ("-1.5", "-1.5"),
        ("+7 %", "+7 %"),
        ("a=b", "a=b"),
    ],
)
def test_nothing_a_spreadsheet_would_run(cell: str, expected: str) -> None:
    assert read(f"| a |\n|---|\n| {cell} |")[1] == [expected]
