"""From what is shown back to what was written."""

import pytest

from gpt4all_desktop.markdown import SourceMap, parse

SOURCE = "A **bold** and `code`, [link](http://x.y/z) $x^2$ &amp; end"
"""Shown: "A bold and code, link x^2 & end"."""


def copied(source: str, start: tuple[int, int], end: tuple[int, int]) -> str:
    found = SourceMap(source, parse(source))
    first, last = found.widened(found.offset(*start), found.offset(*end))
    return source[first:last]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("bold", "**bold**"),
        ("ol", "ol"),
        ("code", "`code`"),
        ("link", "[link](http://x.y/z)"),
        ("and code", "and `code`"),
        ("x^2", "$x^2$"),
        ("A bold", "A **bold**"),
        ("A bold and code, link x^2 & end", SOURCE),
    ],
)
def test_a_selection_copies_its_source(shown: str, expected: str) -> None:
    text = parse(SOURCE)[0].text
    at = text.index(shown)
    assert copied(SOURCE, (0, at), (0, at + len(shown))) == expected


def test_marks_of_lines_belong_to_whole_lines() -> None:
    source = "# Title\n\n- one\n- *two*\n"
    assert copied(source, (1, 0), (2, 3)) == "- one\n- *two*"
    assert copied(source, (0, 0), (1, 3)) == "# Title\n\n- one"
    assert copied(source, (1, 1), (1, 3)) == "ne"


def test_cells_of_a_table() -> None:
    source = "|a|b|\n|-|-|\n|one|two|\n"
    assert copied(source, (2, 0), (3, 3)) == "one|two"
