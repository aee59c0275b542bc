"""Markdown to paragraphs and runs; nothing of it is ever markup."""

import random
import re
import sys

import pytest

from gpt4all_desktop.markdown import MAX_COLUMNS, ParaKind, Run, Style, parse, simple
from gpt4all_desktop.markdown.parse import read, runs_of


def runs(source: str) -> list[tuple[str, int, str]]:
    return [(run.text, run.style, run.href) for run in parse(source)[0].runs]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a **b** c", [("a ", 0, ""), ("b", Style.BOLD, ""), (" c", 0, "")]),
        ("***x***", [("x", Style.BOLD | Style.ITALIC, "")]),
        ("~~x~~", [("x", Style.STRIKE, "")]),
        ("`a*b*`", [("a*b*", Style.CODE, "")]),
        ("[a](http://b.c)", [("a", 0, "http://b.c")]),
        ("[a](http://b.c) d", [("a", 0, "http://b.c"), (" d", 0, "")]),
        ("[a](javascript:x)", [("a", 0, "javascript:x")]),
        ("<b>x</b> &amp; \\*", [("<b>x</b> & *", 0, "")]),
        ("a\nb", [("a\u2028b", 0, "")]),
        ("a<br>b \\<br>", [("a\u2028b <br>", 0, "")]),
        ("$x^2$", [("x^2", Style.MATH, "")]),
        ("\\(x\\)", [("x", Style.MATH, "")]),
        ("\\(x\\)\\(y\\)", [("x", Style.MATH, ""), ("y", Style.MATH, "")]),
        ("$5 and $6", [("$5 and $6", 0, "")]),
        ("\\$x$", [("$x$", 0, "")]),
        (
            "![alt](file:///etc/passwd)",
            [
                ("alt", Style.ITALIC, ""),
                (" (file:///etc/passwd)", Style.MUTED, "file:///etc/passwd"),
            ],
        ),
    ],
)
def test_runs(source: str, expected: list[tuple[str, int, str]]) -> None:
    assert runs(source) == expected


def test_html_is_shown_as_it_was_written() -> None:
    source = "<div>\n<img src=x onerror=y>\n</div>\n\n<script>\nz()\n</script>\n\n<!-- w -->"
    assert "".join(para.text for para in parse(source)) == (
        "<div>\u2028<img src=x onerror=y>\u2028</div><script>\u2028z()\u2028</script><!-- w -->"
    )


def test_what_takes_long_to_match_is_shown_as_it_was_written() -> None:
    source = "*a* b [" * 300
    assert [para.text for para in parse(source)] == [source]


def test_lists_have_markers_and_depth() -> None:
    source = "- a\n  - b\n\n3. c\n4. d\n\n- [ ] e\n- [x] f\n- \n"
    shown = [(para.marker, para.indent, para.text) for para in parse(source)]
    assert shown == [
        ("•", 1, "a"),
        ("•", 2, "b"),
        ("3.", 1, "c"),
        ("4.", 1, "d"),
        ("☐", 1, "e"),
        ("☑", 1, "f"),
        ("•", 1, ""),
    ]


def test_only_items_beside_items_stand_close() -> None:
    paras = parse("Text:\n- a\n- b\n  - c\n\nMore\n\n- d\n\n- e\n")
    tight = {para.text: para.tight for para in paras}
    assert tight == {
        "Text:": False,
        "a": False,
        "b": True,
        "c": True,
        "More": False,
        "d": False,
        "e": False,
    }


def test_kinds_of_paragraphs() -> None:
    source = "# H\n\n> q\n>\n> > r\n\n---\n\n    code\n    more\n\n|a|b|\n|-|:-:|\n|1|2|\n"
    paras = parse(source)
    assert [para.kind for para in paras] == [
        ParaKind.HEADING,
        ParaKind.TEXT,
        ParaKind.TEXT,
        ParaKind.RULE,
        ParaKind.CODE,
        ParaKind.TABLE,
    ]
    assert [para.quote for para in paras] == [0, 1, 2, 0, 0, 0]
    assert paras[4].text == "code\u2028more"
    table = paras[5].table
    assert table is not None
    assert table.rows == (((Run("a"),), (Run("b"),)), ((Run("1"),), (Run("2"),)))
    assert table.aligns == ("", "center")


def test_what_goes_on_in_an_item_is_no_code() -> None:
    (para,) = parse("      more of two", nested=True)
    assert (para.kind, para.indent, para.text) == (ParaKind.TEXT, 1, "more of two")


@pytest.mark.parametrize(
    "source",
    [
        "[" * 8000,
        "*a " * 3000,
        "_" * 8000,
        "![" * 4000,
        "> " * 4000,
        "- " * 4000,
        "`" * 7999,
        "$" * 8000,
        "<" * 8000,
        "|" * 4000 + "\n" + "|-" * 4000,
        "\\(" * 4000,
        "&" * 8000,
    ],
)
def test_hostile_source_takes_no_time(source: str) -> None:
    """The timeout of the suite would tell."""
    assert parse(source) is not None


def test_nesting_has_an_end() -> None:
    paras = parse("> " * 60 + "deep")
    assert max(para.indent for para in paras) <= 8
    (quoted,) = parse("> " * 12 + "less deep")
    assert (quoted.text, quoted.indent, quoted.quote) == ("less deep", 8, 8)


PIECES = [
    *("a", "foo", "bar_baz", "(x)", "a - b", "--", "1. x", "e.g.", "http://a.b/c", "*b*", "`c`"),
    *("_x_", "é", "漢字", "x & y", "a\\b", "!", "[a]", "<b>", "<br>", "$x$"),
    *("\n", "\n\n", "- ", "> ", "# ", "|"),
]


def test_lines_that_look_plain_are_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """The short way for lines without marks leads to what markdown-it finds in them."""
    dice = random.Random(3)
    texts = [
        "".join(dice.choice(PIECES) + dice.choice(["", "", " "]) for _ in range(dice.randrange(40)))
        for _ in range(3_000)
    ]
    short = [parse(text) for text in texts]
    module = sys.modules["gpt4all_desktop.markdown.parse"]
    monkeypatch.setattr(module, "_PLAIN", re.compile("(?!)"))
    module.runs_of.cache_clear()
    assert short == [parse(text) for text in texts]


LINES = [
    *("Text", "**Bold** text", "Some *words* of it", "Two  ", "with `code`", "# Head"),
    *("## Head ##", "###### Six", "# **Bold**", "- item", "- **Item**: x", "* star", "+ plus"),
    *("-  far", "1. one", "2. two", "3) three", "10. ten", "007. agent", "[a]: b", "---", "==="),
    *("> quote", "  - deep", "    code", "- [ ] task", "|a|b|", "|-|-|", "<br>", "x | y"),
    *("a <br> b", "b\\", "é\u00a0", "-", "漢字", "#hash", "Tail #", "# ", "\u00a0x", "x\u2003"),
    *("a\x85b", "\tx", "x&amp;y", "**"),
]


CELLS = [
    *("", " ", "a", " b ", "**c**", "`d`", "-", "--", " :-: ", "---:", ":---", "x\u00a0"),
    *("\u2003y", "\\", "a\\", "`", "1. e", "# f", "> g"),
]


def test_simple_tables_are_read_as_markdown_it_reads_them() -> None:
    dice, taken = random.Random(5), 0
    for _ in range(6_000):
        count = dice.randrange(1, 4)

        def row(some: list[str], count: int = count) -> str:
            cells = [dice.choice(some) for _ in range(count + dice.choice([0, 0, 0, 0, -1, 1]))]
            return "|" + "|".join(cells) + dice.choice(["|", "|", "|", "", " ", "| "])

        some = dice.sample(CELLS, 4)
        lines = [row(some), row(CELLS[6:11]), *(row(some) for _ in range(dice.randrange(4)))]
        source = "\n".join([*lines, *dice.choice([[], [], [], [""], ["Text"], ["", "Text"]])])
        short = simple.read(source, runs_of)
        if short is not None:
            taken += 1
            assert short == read(source), source
    assert taken > 1_000


def test_what_is_simple_is_read_as_markdown_it_reads_it() -> None:
    dice, taken = random.Random(4), 0
    for _ in range(6_000):
        some = [*dice.sample(LINES, 5), "Text", "- item", "1. one", "# Head", ""]
        lines = [dice.choice(some) for _ in range(dice.randrange(1, 8))]
        source = "\n".join(line + dice.choice(["", "", "", " ", "  "]) for line in lines)
        short = simple.read(source, runs_of)
        if short is not None:
            taken += 1
            assert short == read(source), source
    assert taken > 1_200


@pytest.mark.parametrize(("columns", "hidden"), [(30, 0), (31, 1), (75, 45)])
def test_a_table_says_how_many_columns_it_does_not_show(columns: int, hidden: int) -> None:
    table = "\n".join("|" + cell * columns for cell in ("a\\|b|", "-|", "c|", "d|"))
    for source in (table, "- in a list\n\n" + "\n".join("  " + line for line in table.split("\n"))):
        found = parse(source)[-1].table
        assert found is not None
        assert [len(row) for row in found.rows] == [MAX_COLUMNS] * 3
        assert found.hidden == hidden


def test_bars_in_text_that_is_no_table_are_shown() -> None:
    source = "||| a drawing |||" * 40
    assert parse(source)[0].text == source
