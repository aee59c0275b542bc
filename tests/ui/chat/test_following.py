"""The end of a chat: when the view follows it, and the button that leads there."""

import itertools

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


def test_the_page_moves_by_two_lines_at_a_time(make_chat: MakeChat) -> None:
    """And never back; what is said below the text stays where it is meanwhile."""
    chat = make_chat(question(1, "Ask"))
    chat.view.add_turn(answer(2, "", writing=True))
    chat.view.extend_turn(2, LONG)
    assert chat.view.verticalScrollBar().maximum() > 0
    line = chat.line_height(2)
    heights, tops, words = [], [], []
    for _ in range(150):
        chat.view.extend_turn(2, "word ")
        heights.append(chat.last_block(2).geometry().bottom())
        tops.append(chat.message(2).y())
        words.append(chat.on_screen(chat.message(2).footer_bar))
    moves = [before - after for before, after in itertools.pairwise(tops) if before != after]
    lines = round((heights[-1] - heights[0]) / line)
    assert lines > 6
    assert abs(len(moves) - lines / 2) <= 1
    assert all(abs(move - 2 * line) <= 1 for move in moves)
    assert len(set(words)) == 1


@pytest.mark.parametrize("more", range(0, 60, 7))
def test_when_a_reply_ends_its_text_stays(make_chat: MakeChat, more: int) -> None:
    """The room for further lines, which it needs no more, is below it then."""
    chat = make_chat(question(1, "Ask"))
    chat.view.add_turn(answer(2, "", writing=True))
    chat.view.extend_turn(2, LONG + "word " * more)
    place = chat.on_screen(chat.last_block(2))
    chat.view.finish_turn(2, None, None)
    assert chat.on_screen(chat.last_block(2)) == place
    assert chat.view.following
    empty = chat.message(2).footer_bar.y() - chat.last_block(2).geometry().bottom()
    assert empty < chat.line_height(2) / 2


def test_the_quiet_line_goes_to_the_end_of_a_giant_reply_at_once(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "word " * 40_000, writing=True))
    message = chat.message(2)
    assert message.row is not None
    assert message.row.has_more
    chat.view.finish_turn(2, None, None)
    assert message.row.has_more
    assert message.footer_bar.geometry().bottom() + 1 == message.height()


def test_a_question_below_needs_no_room_above_it(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"))
    chat.view.add_turn(answer(2, "", writing=True))
    chat.view.extend_turn(2, LONG)
    chat.view.finish_turn(2, None, None)
    chat.view.add_turn(question(3, LONG))
    chat.view.add_turn(answer(4, LONG))
    end = chat.view.viewport().height() - chat.on_screen(chat.message(4)) - chat.message(4).height()
    assert 0 < end < chat.line_height(4)


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
