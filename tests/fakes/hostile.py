"""Replies that no model should write: for the tests and for `make bench-ui`."""

import random
from collections.abc import Callable, Iterator

_LETTERS = "abcdefghij      "
_ZALGO = "".join(chr(code) for code in range(0x300, 0x36F))


def _words(dice: random.Random, count: int) -> str:
    return "".join(dice.choice(_LETTERS) for _ in range(count))


def _nested_tables(dice: random.Random) -> str:
    row = "|" + "|".join(f"<table><tr><td>{_words(dice, 4)}" for _ in range(9)) + "|"
    return "\n".join([row, "|" + "-|" * 9, *[row] * dice.randrange(40)])


def _wide_table(dice: random.Random) -> str:
    columns = dice.choice([2, 60, 400])
    return "\n".join(
        ["|a" * columns + "|", "|-" * columns + "|", *["|" + "b|" * columns] * dice.randrange(30)]
    )


def _wide_line(dice: random.Random) -> str:
    return dice.choice(["x", "word ", "😀", "|", "ﷺ", "W"]) * dice.choice([2_500, 10_000])


def _half_fence(dice: random.Random) -> str:
    fence = dice.choice(["```", "~~~", "````", "``"])
    lines = "\n".join(_words(dice, 60) for _ in range(dice.randrange(200)))
    return f"{fence}{dice.choice(['', 'python', 'js', 'html', 'x' * 300])}\n{lines}\n{fence[:-1]}"


def _pictures(dice: random.Random) -> str:
    places = (
        "http://example.com/a.png", "file:///etc/passwd", "data:image/png;base64,AAAA", "//h/x",
        "qrc:/x", "\\\\host\\share\\x", "https://[::1]/x",
    )  # fmt: skip
    return "\n".join(
        f"![{_words(dice, 5)}]({dice.choice(places)}) <img src='{dice.choice(places)}'>"
        for _ in range(dice.randrange(1, 60))
    )


def _links(dice: random.Random) -> str:
    places = ("file:///etc/passwd", "javascript:alert(1)", "http://a.b/" + "x" * 3000, "ssh://x")
    return " ".join(f"[{_words(dice, 6)}]({dice.choice(places)})" for _ in range(80))


def _deep(dice: random.Random) -> str:
    depth = dice.choice([10, 30, 200, 1500])
    kind = dice.choice(["> ", "- ", "1. ", "*", "[", "(", "**_", "$", "\\("])
    if dice.random() < 0.4:
        return "\n".join("  " * level + "- " + _words(dice, 5) for level in range(depth))
    return kind * depth + "deep"


def _zalgo(dice: random.Random) -> str:
    return "".join(
        letter + "".join(dice.choice(_ZALGO) for _ in range(dice.randrange(25)))
        for letter in _words(dice, 300)
    )


def _directions(dice: random.Random) -> str:
    marks = "\u202a\u202b\u202d\u202e\u2066\u2067\u2069\u200f\u200b\u2028\u2029\ufeff\x00\x07\x1b"
    pieces = (
        "مرحبا ",
        "שלום ",
        "abc ",
        "漢字",
        "1. ",
        "\n\n",
        "👩‍👩‍👧‍👦",
        "\ud83d".encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"),
    )
    return "".join(dice.choice((*pieces, dice.choice(marks))) for _ in range(800))


def _formulas(dice: random.Random) -> str:
    pieces = (
        "\\frac{",
        "}",
        "{",
        "x",
        "^",
        "_",
        "\\sqrt",
        "\\begin{pmatrix}",
        "&",
        "\\\\",
        "\\ce{H}",
    )
    return "\n\n".join(
        dice.choice(["$$%s$$", "$%s$", "\\[%s\\]", "\\(%s", "$$\n%s"])
        % "".join(dice.choice(pieces) for _ in range(dice.randrange(30)))
        for _ in range(12)
    )


def _thoughts(dice: random.Random) -> str:
    tags = ("<think>", "</think>", "<thinking>", "</thinking>", "text ", "\n", "```\n", "<thi")
    return "".join(dice.choice(tags) for _ in range(dice.randrange(2, 60)))


def _soup(dice: random.Random) -> str:
    pieces = (
        "```", "~~~", "\n", "\n\n", "|a|b|\n|-|-|\n", "$$", "$", "- ", "1. ", "> ", "#", "*", "**",
        "_", "`", "[", "](", ")", "![", "<", ">", "&lt;", "\\", "<br>", "\t", "    ", "word ", "é",
    )  # fmt: skip
    return "".join(dice.choice(pieces) for _ in range(dice.randrange(600)))


_MAKERS: tuple[Callable[[random.Random], str], ...] = (
    _nested_tables, _wide_table, _wide_line, _half_fence, _pictures, _links, _deep, _zalgo,
    _directions, _formulas, _thoughts, _soup, _soup,
)  # fmt: skip


def hostile_replies(count: int, *, seed: int = 1) -> Iterator[str]:
    """Yield replies, different ones for each seed."""
    dice = random.Random(seed)
    for _ in range(count):
        yield "\n\n".join(dice.choice(_MAKERS)(dice) for _ in range(dice.randrange(1, 4)))


def giant_reply(size: int = 5_000_000, *, seed: int = 1) -> str:
    """Return a reply of many megabytes: ordinary paragraphs, lists and code."""
    dice = random.Random(seed)
    piece = "\n\n".join(
        [
            "## " + _words(dice, 30),
            _words(dice, 900),
            "\n".join(f"- {_words(dice, 50)}" for _ in range(12)),
            "```python\n" + "\n".join(f"x = {n}" for n in range(40)) + "\n```",
        ]
    )
    return (piece + "\n\n") * (size // len(piece) + 1)
