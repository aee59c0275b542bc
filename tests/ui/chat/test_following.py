"""The end of a chat: when the view follows it, and the button that leads there."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.transcript import GLIDE_MS
from tests.ui.chat.reader import Chat, MakeChat, answer, question

pytestmark = pytest.mark.gui

LONG = "word " * 900


def away_from_a_reply(make_chat: MakeChat) -> Chat:
    """Show a reply that is being written below a question, from the beginning of the chat."""
    chat = make_chat(question(1, "Ask"), answer(2, LONG), question(3, "Again"))
    chat.view.add_turn(answer(4, "", writing=True))
    chat.view.verticalScrollBar().setValue(0)
    return chat


def test_the_button_tells_of_new_text_with_the_first_letter(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"))
    chat.view.add_turn(answer(2, "", writing=True))
    chat.view.extend_turn(2, f"{LONG}\n\nA line")
    bar, button = chat.view.verticalScrollBar(), chat.view.jump_button
    bar.setValue(bar.maximum() - 150)
    assert not chat.view.following
    assert not button.isVisible(), "the end is near"
    height = chat.message(2).height()
    chat.view.extend_turn(2, "s")
    assert chat.message(2).height() == height
    assert button.isVisible()
    assert button.text() == "New text"


def test_the_button_goes_when_all_of_the_text_is_in_view(make_chat: MakeChat) -> None:
    """There is empty room below, which nobody has to go to."""
    chat = away_from_a_reply(make_chat)
    chat.view.extend_turn(4, "Some words")
    assert chat.view.jump_button.text() == "New text"
    bar = chat.view.verticalScrollBar()
    bar.setValue(bar.maximum() - 200)
    assert not chat.view.following
    assert not chat.view.jump_button.isVisible()


def test_moving_down_almost_to_the_end_is_following_it(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, LONG), answer(2, LONG))
    bar = chat.view.verticalScrollBar()
    bar.setValue(0)
    bar.setValue(bar.maximum() - 4)
    assert chat.view.following
    assert bar.value() == bar.maximum()


def test_only_the_last_screen_is_glided_over(qtbot: QtBot, make_chat: MakeChat) -> None:
    """What flies by cannot be read."""
    chat = make_chat(*(answer(n, LONG) for n in range(1, 9)))
    bar = chat.view.verticalScrollBar()
    bar.setValue(0)
    places: list[int] = []
    bar.valueChanged.connect(places.append)
    chat.view.jump_button.click()
    qtbot.waitUntil(lambda: chat.view.following)
    assert min(places) >= bar.maximum() - 2 * chat.view.viewport().height()


def test_a_key_ends_gliding(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(*(answer(n, LONG) for n in range(1, 9)))
    chat.view.verticalScrollBar().setValue(0)
    chat.view.jump_button.click()
    qtbot.keyClick(chat.view, Qt.Key.Key_Home)
    qtbot.wait(2 * GLIDE_MS)
    assert chat.view.verticalScrollBar().value() == 0
