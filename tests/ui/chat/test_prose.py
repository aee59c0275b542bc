"""Prose while it grows: ends up the same as prose shown at once, and keeps what is selected."""

import random

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.blocks import ProseBlock, TableBlock
from gpt4all_desktop.ui.chat.splitter import Block, BlockKind
from gpt4all_desktop.ui.chat.tools import Tools, make_tools

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]

PIECES = (
    "word", " ", "  ", "\n", "\n\n", "*", "**", "`", "~~", "- ", "1. ", "> ", "# ", "---\n",
    "[a](http://b)", "$x$", "|a|b|\n|-|-|\n|c|d|\n", "    ", "\\", "<b>", "&amp;", "😀", "مرحبا",
    "[ ] ", "!", "(", "_", ".", "![i](file:///x)",
    "\u2029", "\r", "\x00", "\ufdd0", "\ufeff", "\ufffe", "\x0b", "\x85",
)  # fmt: skip


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    home = QWidget()
    qtbot.addWidget(home)
    return home


@pytest.fixture
def tools(home: QWidget) -> Tools:
    tools = make_tools(home)
    tools.background.run = lambda job, then: None  # type: ignore[method-assign]
    return tools


def shown(block: ProseBlock | TableBlock) -> str:
    return block.document().toHtml()


def grow(widget: ProseBlock, text: str, dice: random.Random, *, closed: bool = True) -> None:
    block = Block(kind=BlockKind.PROSE)
    at = dice.randrange(4)
    block.text = text[:at]
    widget.show_block(block, "x")
    while at < len(text):
        at += dice.randrange(1, 9)
        block.text = text[:at]
        widget.sync(block)
    block.closed = closed
    widget.sync(block)


def test_growing_text_looks_on_the_way_like_text_shown_at_once(home: QWidget, tools: Tools) -> None:
    dice = random.Random(12)
    pieces = [*PIECES, *("some more words" for _ in PIECES)]
    pieces.remove("\r")  # whoever splits a text into blocks takes them out
    grown, whole = ProseBlock(home, tools), ProseBlock(home, tools)
    for text in (
        "A \\`tick\\` and \\`one that is alone",
        "Fish &amp; chips, &lt;b&gt; and more _of it_ and so on",
        "- [ ] buy something\n- [x] sell it",
        *("".join(dice.choices(pieces, k=dice.randrange(1, 24))) for _ in range(500)),
    ):
        for each in (grown, whole):
            each.begin_at(300)
        grow(grown, text, dice, closed=False)
        whole.show_block(Block(kind=BlockKind.PROSE, text=text), "x")
        assert grown.shown_text == whole.shown_text, repr(text)


def test_growing_text_ends_like_finished_text(home: QWidget, tools: Tools) -> None:
    """Whatever is written, and however it is cut on the way."""
    dice = random.Random(11)
    grown, whole = ProseBlock(home, tools), ProseBlock(home, tools)
    for _ in range(250):
        text = "".join(dice.choice(PIECES) for _ in range(dice.randrange(1, 24)))
        grow(grown, text, dice)
        whole.show_block(Block(kind=BlockKind.PROSE, text=text, closed=True), "x")
        assert shown(grown) == shown(whole), repr(text)


def test_a_table_in_a_list_takes_its_sides_when_they_are_written(
    home: QWidget, tools: Tools
) -> None:
    """A part of the line that tells them is such a line already."""
    text = "- a\n\n  | a | b |\n  |--:|:-:|\n  | 1 | 2 |"
    grown, whole = ProseBlock(home, tools), ProseBlock(home, tools)
    block = Block(kind=BlockKind.PROSE)
    grown.show_block(block, "x")
    for end in range(1, len(text) + 1):
        block.text = text[:end]
        grown.sync(block)
    whole.show_block(Block(kind=BlockKind.PROSE, text=text), "x")
    assert shown(grown) == shown(whole)


def test_a_selection_survives_markup_that_closes_after_it(home: QWidget, tools: Tools) -> None:
    widget = ProseBlock(home, tools)
    block = Block(kind=BlockKind.PROSE, text="The first words and **bo")
    widget.show_block(block, "x")
    cursor = widget.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    widget.setTextCursor(cursor)
    for piece in ("ld** text", " with `code` and\n\n- a list\n- of two", "\n\n# Title\n\nEnd"):
        block.text += piece
        widget.sync(block)
        assert widget.textCursor().selectedText() == "first"


def test_open_marks_look_closed_while_text_grows(home: QWidget, tools: Tools) -> None:
    widget = ProseBlock(home, tools)
    widget.show_block(Block(kind=BlockKind.PROSE, text="Some **bold wor"), "x")
    assert widget.toPlainText() == "Some bold wor"
    widget.show_block(Block(kind=BlockKind.PROSE, text="Some `co"), "x")
    assert widget.toPlainText() == "Some co"


@pytest.mark.parametrize(
    "text",
    [
        '<img src="file:///etc/passwd"><b>x</b>',
        "<script>alert(1)</script>",
        "&lt;b&gt;",
    ],
)
def test_markup_is_text(home: QWidget, tools: Tools, text: str) -> None:
    widget = ProseBlock(home, tools)
    widget.show_block(Block(kind=BlockKind.PROSE, text=text, closed=True), "x")
    assert widget.toPlainText() == text.replace("&lt;", "<").replace("&gt;", ">")


def test_pictures_are_words_and_an_address(home: QWidget, tools: Tools) -> None:
    widget = ProseBlock(home, tools)
    text = "![a cat](http://example.com/cat.png)"
    widget.show_block(Block(kind=BlockKind.PROSE, text=text, closed=True), "x")
    assert widget.toPlainText() == "a cat (http://example.com/cat.png)"


def test_where_something_was_written(home: QWidget, tools: Tools) -> None:
    """Positions of the document lead back to the source, behind characters of two units too."""
    widget = ProseBlock(home, tools)
    source = "😀 then **bold** and `x`\n\n- item *two*"
    widget.show_block(Block(kind=BlockKind.PROSE, text=source, closed=True), "x")
    text = widget.toPlainText()
    for word in ("then", "bold", "and", "x", "item", "two"):
        position = len(text[: text.index(word)].encode("utf-16-le")) // 2
        assert source[widget.source_offset(position) :].startswith(word)


def test_tables_grow_by_rows_and_scroll_when_they_are_wide(home: QWidget, tools: Tools) -> None:
    table = TableBlock(home, tools)
    head = "| a | b |\n|---|--:|"
    block = Block(kind=BlockKind.TABLE, text=head)
    table.show_block(block, "x")
    block.text += "\n| 1 | 2 |"
    table.sync(block)
    low = table.height_for(600)
    block.text += "\n| 3 | 4 |"
    table.sync(block)
    assert table.height_for(600) > low
    wide = "|" + "some words|" * 20
    lines = f"{wide}\n{'|-' * 20}|\n{wide}"
    table.show_block(Block(kind=BlockKind.TABLE, text=lines, closed=True), "x")
    table.resize(400, table.height_for(400))
    table.show()
    assert table.horizontalScrollBar().maximum() > 0
