"""Code that is cut into several blocks is one piece of code for the user."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.blocks import CodeBlock
from gpt4all_desktop.ui.chat.splitter import CODE_HARD, CUT
from gpt4all_desktop.ui.theme import syntax_colours
from tests.ui.chat.reader import Chat, MakeChat, answer

pytestmark = pytest.mark.gui

ENDLESS = '{"' + ", ".join(f"key {n}" for n in range(700)) + '": 1}'
FILLER = "value = compute(1)  # a comment\n"
LINES = FILLER * (CODE_HARD // len(FILLER))


def part(chat: Chat, index: int) -> CodeBlock:
    block = chat.message(1).live_blocks[index]
    assert isinstance(block, CodeBlock)
    return block


def end_of_first(chat: Chat) -> None:
    """Bring the seam of the first two parts into view."""
    chat.view.go_to(1, 1, above=200)


def colours(block: CodeBlock, line: int) -> set[str]:
    shown = block.text.document().findBlockByNumber(line).layout()
    return {found.format.foreground().color().name() for found in shown.formats()}


def test_a_line_that_was_cut_is_copied_as_it_was(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, f"```json\n{ENDLESS}\n```"))
    assert len(chat.view.rows[0].blocks) > 2
    chat.view.go_to(1)
    part(chat, 0).copy_button.click()
    assert QApplication.clipboard().text() == ENDLESS


def test_an_endless_line_is_wrapped(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, f"```json\n{ENDLESS}\n```"))
    chat.view.go_to(1)
    first = part(chat, 0)
    assert first.text.wraps
    assert first.wrap_button.isChecked()
    assert first.height() > 10 * first.fontMetrics().height()


def test_all_parts_are_wrapped_or_none(make_chat: MakeChat) -> None:
    long = "print('" + "word " * 60 + "')\n"
    chat = make_chat(answer(1, f"```python\n{long * (CODE_HARD // len(long) + 9)}```"))
    chat.view.go_to(1)
    part(chat, 0).wrap_button.click()
    end_of_first(chat)
    assert part(chat, 1).text.wraps
    chat.view.go_to(1)
    part(chat, 0).wrap_button.click()
    end_of_first(chat)
    assert not part(chat, 1).text.wraps


def test_a_string_that_goes_on_in_the_next_part_has_its_colour_there(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    text = LINES + 'text = """\n' + "if it is = 1:\n" * 30 + '"""\nreturn 1'
    chat = make_chat(answer(1, f"```python\n{text}\n```"))
    end_of_first(chat)
    second = part(chat, 1)
    theme = syntax_colours(second.palette())
    qtbot.waitUntil(lambda: bool(colours(second, 3)))
    assert colours(second, 3) == {theme["string"].name()}
    last = second.text.document().blockCount() - 1
    assert theme["keyword"].name() in colours(second, last)


def test_a_line_that_goes_on_in_the_next_part_has_its_colour_there(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    text = "x = '" + "if " * (CUT // 3) + "'  # end"
    chat = make_chat(answer(1, f"```python\n{text}\n```"))
    chat.view.go_to(1, 1)
    second = part(chat, 1)
    theme = syntax_colours(second.palette())
    qtbot.waitUntil(lambda: bool(colours(second, 0)))
    assert colours(second, 0) == {theme["string"].name(), theme["comment"].name()}


def test_parts_look_like_one(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, f"```python\n{LINES * 2}```"))
    end_of_first(chat)
    first, second = part(chat, 0), part(chat, 1)
    assert first.geometry().bottom() + 1 == second.geometry().top()
    assert first.text.geometry().bottom() + 1 == first.height(), "no gap between them"
    image = first.grab().toImage()
    middle = first.width() // 2
    below, above = (image.pixelColor(middle, first.height() - y) for y in (1, 9))
    assert below == above, "no line between them"
