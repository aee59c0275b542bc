"""How tables look, and what of them can be had."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.blocks import ProseBlock, TableBlock
from gpt4all_desktop.ui.theme import Shade
from tests.ui.chat.reader import MakeChat, answer

pytestmark = pytest.mark.gui

ROWS = "| name | count |\n|---|--:|\n| one | 1 |\n| two | 2 |\n"


def runs(image: QImage, colour: QColor, *, x: int | None = None, y: int | None = None) -> int:
    """Return how many lines of a colour cross a column or a row of an image."""
    length = image.height() if x is not None else image.width()
    hits = [
        image.pixelColor(at if x is None else x, at if y is None else y) == colour
        for at in range(length)
    ]
    return sum(now and not before for before, now in zip([False, *hits], hits, strict=False))


@pytest.mark.parametrize("text", [ROWS, "- in a list\n\n" + ROWS.replace("|", "  |", 1)])
def test_lines_are_around_all_cells(make_chat: MakeChat, qapp: QApplication, text: str) -> None:
    chat = make_chat(answer(1, text.replace("\n|", "\n  |") if text[0] == "-" else text))
    block = chat.message(1).live_blocks[0]
    assert isinstance(block, TableBlock if text is ROWS else ProseBlock)
    image, colours = block.grab().toImage(), block.palette()
    line = colours.color(Shade.LINE)
    cursor = block.document().find("one")
    place = block.cursorRect(cursor)
    assert runs(image, line, y=place.center().y()) == 3, "left, between, right"
    assert runs(image, line, x=place.left() - 2) == 4, "above and below each row"
    head = block.cursorRect(block.document().find("name"))
    assert image.pixelColor(head.left() + 3, head.center().y()) == colours.color(Shade.CODE)


def test_a_table_that_was_painted_can_be_drawn_anew(make_chat: MakeChat) -> None:
    block = make_chat(answer(1, ROWS)).message(1).live_blocks[0]
    assert isinstance(block, TableBlock)
    block.grab()
    block.redraw()
    assert "two" in block.toPlainText()


def wide(columns: int, rows: int) -> str:
    lines = [[f"{row}.{n}" for n in range(columns)] for row in range(rows + 1)]
    return "\n".join(f"|{'|'.join(line)}|" for line in [lines[0], ["-"] * columns, *lines[1:]])


def test_a_table_says_what_it_does_not_show_and_gives_all_of_it(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    source = wide(70, 9)
    chat = make_chat(answer(1, f"Look:\n\n{source}\n\nEnd"))
    chat.view.go_to(1)
    blocks = sorted(chat.message(1).live_blocks.items())
    tables = [block for _, block in blocks if isinstance(block, TableBlock)]
    assert len(tables) > 1
    assert [table.foot is not None for table in tables] == [False] * (len(tables) - 1) + [True]
    last = tables[-1]
    foot = last.foot
    assert foot is not None
    assert foot.isVisible()
    assert "40" in foot.findChild(QLabel).text()
    bar = last.horizontalScrollBar().parentWidget()
    assert bar is not None
    assert not foot.geometry().intersects(bar.geometry())
    assert not foot.geometry().intersects(last.viewport().geometry())
    foot.copy.click()
    assert QApplication.clipboard().text() == source
    with qtbot.waitSignal(chat.view.save_requested) as saved:
        foot.save.click()
    text, name = saved.args
    assert name == "table.csv"
    assert text.splitlines()[9].split(",") == [f"9.{n}" for n in range(70)]


def test_a_wide_table_in_a_list_says_what_it_does_not_show(make_chat: MakeChat) -> None:
    source = f"- {wide(70, 2)}\n".replace("\n|", "\n  |") + "- after **it**"
    chat = make_chat(answer(1, source))
    text = chat.text(1)
    words = text.toPlainText()
    assert "2.29" in words
    assert "2.30" not in words
    assert words.index("2.29") < words.index("Columns not shown: 40") < words.index("after")
    text.select(words.index("after"), len(words))
    assert chat.view.selection.copy()
    assert QApplication.clipboard().text() == "- after **it**", "places after the note are right"
    text.select(words.index("Columns") + 3, words.index("Columns") + 9)
    assert chat.view.selection.source() == "", "nobody wrote the note"


def test_a_table_that_is_shown_whole_has_nothing_below_it(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, wide(70, 1)), answer(2, wide(30, 1)))
    feet = []
    for turn in (1, 2):
        block = chat.message(turn).live_blocks[0]
        assert isinstance(block, TableBlock)
        feet.append(block.foot is not None)
        assert len(block.focus_chain()) == (3 if block.foot else 1)
    assert feet == [True, False]
    chat.view.set_turns([answer(3, wide(3, 2))])  # widgets are used again
    block = chat.message(3).live_blocks[0]
    assert isinstance(block, TableBlock)
    assert block.foot is None
    assert block.height() == block.viewport().height()
