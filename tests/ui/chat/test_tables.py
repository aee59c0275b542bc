"""How tables look, and what of them can be had."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

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
