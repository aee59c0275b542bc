"""Text to typed blocks, however it is cut on the way."""

import random

import pytest

from gpt4all_desktop.ui.chat.splitter import (
    CODE_HARD,
    CUT,
    WORD,
    Block,
    BlockKind,
    BlockSplitter,
)

PROSE, CODE, TABLE = BlockKind.PROSE, BlockKind.CODE, BlockKind.TABLE
GRID = "| a |\n|---|\n| 1 |"


def split(text: str, *, size: int | None = None, markdown: bool = True) -> list[Block]:
    splitter = BlockSplitter(markdown=markdown)
    step = size or max(1, len(text))
    for at in range(0, len(text), step):
        splitter.feed(text[at : at + step])
    splitter.finish()
    return splitter.blocks


def short(blocks: list[Block]) -> list[tuple[BlockKind, str, str]]:
    return [(block.kind, block.language, block.text) for block in blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        ("Hello", [(PROSE, "", "Hello")]),
        ("a\n\nb\n", [(PROSE, "", "a\n\nb")]),
        ("\n\n a", [(PROSE, "", " a")]),
        (
            "a\n```py\nx = 1\n\ny = 2\n```\nb",
            [(PROSE, "", "a"), (CODE, "py", "x = 1\n\ny = 2"), (PROSE, "", "b")],
        ),
        ("~~~\n```\n~~~", [(CODE, "", "```")]),
        ("````md\n```\nx\n```\n````", [(CODE, "md", "```\nx\n```")]),
        ("```\n\n\n```", [(CODE, "", "\n")]),
        ("```c++ title=x\n1\n```", [(CODE, "c++", "1")]),
        ("   ```\n     x\n   ```\ny", [(CODE, "", "  x"), (PROSE, "", "y")]),
        ("1. do\n    ```\n    x\n    ```", [(PROSE, "", "1. do"), (CODE, "", "x")]),
        ("```py\nhalf open", [(CODE, "py", "half open")]),
        ("```", [(CODE, "", "")]),
        ("a `b` c\n``d``", [(PROSE, "", "a `b` c\n``d``")]),
        ("```not`code\nx", [(PROSE, "", "```not`code\nx")]),
        ("a\r\nb", [(PROSE, "", "a\nb")]),
        ("```\na\n```\n\n```\nb\n```", [(CODE, "", "a"), (CODE, "", "b")]),
        ("x\n`", [(PROSE, "", "x\n`")]),
        ("```\na\n``", [(CODE, "", "a\n``")]),
        (f"- a\n\n{GRID}", [(PROSE, "", "- a"), (TABLE, "", GRID)]),
        (
            f"- a\n\n  ```\n  x\n  ```\n\n{GRID}",
            [(PROSE, "", "- a"), (CODE, "", "x"), (TABLE, "", GRID)],
        ),
        (
            f"- a\n\n```\nx\n```\n{GRID}",
            [(PROSE, "", "- a"), (CODE, "", "x"), (TABLE, "", GRID)],
        ),
        ("- a\n\n  | in |\n  |---|", [(PROSE, "", "- a\n\n  | in |\n  |---|")]),
    ],
)
@pytest.mark.parametrize("size", [None, 1, 3])
def test_splitting(text: str, blocks: list[tuple[BlockKind, str, str]], size: int | None) -> None:
    """The blocks are the same whether the text comes at once or letter by letter."""
    assert short(split(text, size=size)) == blocks


def test_any_text_splits_the_same_in_any_pieces() -> None:
    """Random fences, blank lines and spaces."""
    dice = random.Random(7)
    pieces = ["`", "``", "```", "````", "~~~", "\n", "\n\n", " ", "  ", "word", "py", "    "]
    for _ in range(400):
        text = "".join(dice.choice(pieces) for _ in range(dice.randrange(40)))
        assert short(split(text)) == short(split(text, size=dice.randrange(1, 6))), repr(text)


def test_a_fence_is_not_shown_before_it_is_sure() -> None:
    splitter = BlockSplitter()
    splitter.feed("Look:\n``")
    assert short(splitter.blocks) == [(PROSE, "", "Look:")]
    splitter.feed("`python")
    assert short(splitter.blocks) == [(PROSE, "", "Look:")]
    splitter.feed("\nx")
    assert short(splitter.blocks) == [(PROSE, "", "Look:"), (CODE, "python", "x")]


def test_blocks_only_grow_and_finished_ones_stay() -> None:
    """What is on the screen is never taken back while text comes."""
    splitter, shown = BlockSplitter(), []
    for letter in "One\n\ntwo\n```js\nlet a\n\n  = 1\n```\nthree\n\n`x`":
        first = splitter.feed(letter)
        texts = [block.text for block in splitter.blocks]
        for index, (old, new) in enumerate(zip(shown, texts, strict=False)):
            assert new.startswith(old)
            assert index >= first or old == new
        shown = texts
        assert all(block.closed for block in splitter.blocks[:-1])


def test_long_prose_is_cut_between_paragraphs() -> None:
    paragraph = "word " * 199 + "end."
    text = "\n\n".join([paragraph] * 9)
    for markdown, count in ((True, 9), (False, 3)):
        blocks = split(text, markdown=markdown)
        assert len(blocks) == count
        assert "\n\n".join(block.text for block in blocks) == text
        assert not blocks[1].continued


def test_one_endless_line_is_cut_at_spaces() -> None:
    text = "word " * 5000
    blocks = split(text)
    assert "".join(block.text for block in blocks) == text.rstrip("\n")
    assert all(len(block.text) <= CUT + WORD for block in blocks)
    assert all(block.text.endswith(" ") for block in blocks)
    assert [block.continued for block in blocks] == [False] + [True] * (len(blocks) - 1)


@pytest.mark.parametrize("text", ["wörter und " * 500, "word " * 900, "x" * 5_000, "a b" * 2_000])
def test_an_endless_line_is_cut_at_the_same_places_however_it_comes(text: str) -> None:
    """Never within a word, as if it came whole."""
    whole = [block.text for block in split(text)]
    assert len(whole) > 1
    for size in (1, 2, 3, 7, 30, 401):
        assert [block.text for block in split(text, size=size)] == whole


def test_long_code_is_cut_between_lines() -> None:
    lines = [f"print({number})" for number in range(8000)]
    blocks = split("```py\n" + "\n".join(lines) + "\n```")
    assert "\n".join(block.text for block in blocks).split("\n") == lines
    assert all(block.language == "py" for block in blocks)
    assert max(len(block.text) for block in blocks) < CODE_HARD + 100


@pytest.mark.parametrize("size", [7, 100_000])
def test_each_part_of_a_long_table_has_its_head(size: int) -> None:
    head, rows = "| a | b |\n|---|---|", [f"| {n} | x |" for n in range(300)]
    blocks = split("\n".join([head, *rows]), size=size)
    assert len(blocks) > 2
    assert all(block.text.startswith(head + "\n") for block in blocks)
    assert "\n".join(block.text[len(head) + 1 :] for block in blocks).split("\n") == rows


@pytest.mark.parametrize("text", ["`" * 300_000, " " * 300_000, "~" * 3 + "x" * 300_000])
def test_hostile_lines_take_no_time(text: str) -> None:
    """No quadratic search, however the line comes (the timeout of the suite would tell)."""
    assert sum(len(block.text) for block in split(text, size=50)) <= len(text)


def test_a_megabyte_at_once() -> None:
    text = ("word " * 50 + "\n") * 4000
    assert sum(len(block.text) for block in split(text)) > 990_000


@pytest.mark.parametrize("text", ["```py\nx\n\n", "$$\nx = 1\ny", GRID, GRID + "\n"])
def test_what_is_open_at_the_end_comes_from_all_of_the_text(text: str) -> None:
    """It is copied as it was written."""
    (block,) = split(text)
    assert (block.start, block.end) == (0, len(text))
