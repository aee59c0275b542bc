"""Moving between messages by keyboard, and finding text."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.finder import Finder
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.theme import Shade
from tests.ui.chat.painted import Painted
from tests.ui.chat.reader import Chat, MakeChat, answer, question

pytestmark = pytest.mark.gui

ALT = Qt.KeyboardModifier.AltModifier


def long_chat(make_chat: MakeChat, count: int = 60) -> Chat:
    turns = [
        (question if n % 2 == 0 else answer)(n, f"Message {n}.\n\n" + "word " * 80)
        for n in range(count)
    ]
    return make_chat(*turns)


def test_the_cursor_moves_from_message_to_message(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat, said = long_chat(make_chat), []
    chat.view.navigator.spoken.connect(said.append)
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    assert chat.view.navigator.cursor == 59
    for key in (Qt.Key.Key_K, Qt.Key.Key_K, Qt.Key.Key_J):
        qtbot.keyClick(chat.view, key)
    assert chat.view.navigator.cursor == 58
    assert said[-1].startswith("You: Message 58.")
    message = chat.message(58)
    assert 0 <= message.y() < chat.view.viewport().height()


def test_letters_are_for_the_composer_before_there_is_a_cursor(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    chat = long_chat(make_chat)
    chat.view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(chat.view, Qt.Key.Key_J)
    assert chat.view.navigator.cursor is None
    chat.view.clearFocus()
    chat.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chat.view, Qt.Key.Key_J)
    assert chat.view.navigator.cursor is not None


def test_keys_act_on_the_message(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say **it**", version=2, versions=3))
    asked: list[tuple[object, ...]] = []
    chat.view.regenerate_requested.connect(lambda turn: asked.append(("regenerate", turn)))
    chat.view.version_requested.connect(lambda turn, step: asked.append((turn, step)))
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    for key in (
        Qt.Key.Key_R,
        Qt.Key.Key_BracketLeft,
        Qt.Key.Key_BracketRight,
        Qt.Key.Key_C,
    ):
        qtbot.keyClick(chat.view, key)
    assert asked == [("regenerate", 2), (2, -1), (2, 1)]
    assert QApplication.clipboard().text() == "Say **it**"
    qtbot.keyClick(chat.view, Qt.Key.Key_E)
    assert QApplication.focusWidget() is not chat.view


def test_the_cursor_stays_in_its_place_when_another_version_comes(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say"))
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    chat.view.replace_from(2, [answer(3, "Say it otherwise", version=2, versions=2)])
    assert chat.view.navigator.cursor == 3, "to go on to the next version, or back"
    chat.view.replace_from(1, [question(4, "Ask")])
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    assert chat.view.navigator.cursor == 4
    chat.view.remove_turn(4)
    assert chat.view.navigator.cursor is None


def test_the_ring_grows_with_its_message(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say", writing=True))
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    qtbot.wait(1)
    painted = Painted(chat.message(2))
    before = chat.message(2).height()
    chat.view.extend_turn(2, "\n\nand more")
    qtbot.waitUntil(lambda: painted.region.contains(QPoint(4, before - 2)))


def test_escape_leaves_the_cursor(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = long_chat(make_chat)
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    with qtbot.waitSignal(chat.view.navigator.cursor_left):
        qtbot.keyClick(chat.view, Qt.Key.Key_Escape)
    assert chat.view.navigator.cursor is None


def test_escape_is_the_cursors_only_while_there_is_one(qtbot: QtBot, make_chat: MakeChat) -> None:
    """At other times it is the shortcut that stops the reply."""
    chat = make_chat(question(1, "Ask"), answer(2, "Say"))
    chat.view.setFocus()

    def takes_escape() -> bool:
        kind, none = QEvent.Type.ShortcutOverride, Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, Qt.Key.Key_Escape, none)
        event.setAccepted(False)
        QApplication.sendEvent(chat.view, event)
        return event.isAccepted()

    assert not takes_escape()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    assert takes_escape()
    qtbot.keyClick(chat.view, Qt.Key.Key_Escape)
    assert not takes_escape()


def test_the_cursor_goes_when_one_works_elsewhere(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say"))
    elsewhere = QLineEdit(chat.view)
    elsewhere.show()
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    elsewhere.setFocus()
    assert chat.view.navigator.cursor is None


def test_tab_goes_from_the_cursor_into_its_message(qtbot: QtBot, make_chat: MakeChat) -> None:
    """Not into the first message in view."""
    chat = make_chat(*((question if n % 2 else answer)(n, f"Message {n}.") for n in range(1, 7)))
    chat.view.setFocus()
    for _ in range(2):
        qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    assert chat.view.navigator.cursor == 5
    qtbot.keyClick(chat.view, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert chat.message(5).isAncestorOf(focus)
    assert chat.view.navigator.cursor == 5


def test_the_ring_around_a_message_is_closed_in_a_narrow_window(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    chat = long_chat(make_chat)
    chat.view.resize(400, 500)
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    message, viewport = chat.message(59), chat.view.viewport()
    image = viewport.grab().toImage()
    accent = chat.view.palette().color(Shade.ACCENT)
    middle = min(message.y() + message.height() // 2, viewport.height() - 20)
    row = [image.pixelColor(x, middle) == accent for x in range(image.width())]
    assert any(row[:20])
    assert any(row[-20:])


def test_the_ring_around_the_conversation_is_closed(make_chat: MakeChat) -> None:
    chat = long_chat(make_chat)
    chat.view.clearFocus()
    chat.view.setFocus(Qt.FocusReason.TabFocusReason)
    image, accent = chat.view.grab().toImage(), chat.view.palette().color(Shade.ACCENT)
    viewport = chat.view.viewport().geometry()
    y = viewport.top() + 1
    across = [image.pixelColor(x, y).name() for x in range(2, viewport.width() - 2)]
    assert set(across) == {accent.name()}, "above the messages too"


def test_an_editor_has_no_second_ring(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "word " * 80))
    chat.view.setFocus()
    qtbot.keyClick(chat.view, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(chat.view, Qt.Key.Key_E)
    message, viewport = chat.message(2), chat.view.viewport()
    image, accent = viewport.grab().toImage(), chat.view.palette().color(Shade.ACCENT)
    block = message.live_blocks[0]
    left = block.mapTo(viewport, QPoint(0, 20))
    beside = [image.pixelColor(x, left.y()) for x in range(left.x())]
    assert accent not in beside


def test_finding_goes_to_messages_without_widgets(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat, found = long_chat(make_chat), []
    chat.view.navigator.found.connect(lambda *result: found.append(result))
    chat.view.navigator.find("MESSAGE 7.")
    assert found == [(0, 1, False)]
    text = chat.text(7)
    assert [mark.cursor.selectedText() for mark in text.extraSelections()] == ["Message 7."]
    assert text.visibleRegion().boundingRect().height() > 0
    assert not chat.view.following


def test_hits_are_gone_through_in_a_circle(make_chat: MakeChat) -> None:
    chat, found = make_chat(answer(1, "one two one"), answer(2, "**one** 😀 one")), []
    chat.view.navigator.found.connect(lambda *result: found.append(result[0]))
    chat.view.navigator.find("one", near=0)
    for _ in range(4):
        chat.view.navigator.step(1)
    chat.view.navigator.step(-1)
    assert found == [0, 1, 2, 3, 0, 3]
    marks = chat.text(2).extraSelections()
    assert [mark.cursor.selectionStart() for mark in marks] == [0, 7]
    assert marks[1].format.background() != marks[0].format.background()
    chat.view.navigator.end_find()
    assert chat.text(2).extraSelections() == []


def test_hits_are_those_of_the_messages_that_are_there(make_chat: MakeChat) -> None:
    chat, found = make_chat(question(1, "one two"), answer(2, "one and one")), []
    chat.view.navigator.found.connect(lambda *result: found.append(result[:2]))
    chat.view.navigator.find("one", near=1)
    chat.view.replace_from(2, [answer(3, "only one")])
    chat.view.navigator.step(1)
    chat.view.remove_turn(3)
    chat.view.navigator.step(1)
    assert found == [(1, 3), (1, 2), (0, 2), (0, 1), (0, 1)]


def test_a_hit_in_the_reasoning_opens_it(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, "<think>\nsecret words\n</think>\nDone."))
    assert sorted(chat.message(1).live_blocks) == [0, 2]
    chat.view.navigator.find("secret")
    assert 1 in chat.message(1).live_blocks


def test_going_to_a_message_marks_a_text(make_chat: MakeChat) -> None:
    chat = long_chat(make_chat)
    chat.view.scroll_to(21, "word")
    assert len(chat.text(21).extraSelections()) > 50
    assert chat.message(21).visibleRegion()


def test_the_search_begins_where_one_reads() -> None:
    rows = [Row(answer(n, "x")) for n in range(9)]
    finder = Finder()
    finder.search("X", rows, 4)
    assert finder.hit is not None
    assert finder.hit.turn_id == 4
    finder.search(".", rows, 0)
    assert finder.hits == [], "what is looked for is no pattern"
    finder.search("", rows, 0)
    assert finder.hit is None


def test_what_is_to_be_seen_is_scrolled_to_as_little_as_needed(make_chat: MakeChat) -> None:
    chat = long_chat(make_chat)
    bar, height = chat.view.verticalScrollBar(), chat.view.viewport().height()
    bar.setValue(bar.value() - 900)
    for top, bottom, moves in (
        (10, 50, 0),
        (-30, 5, -30),
        (height - 10, height + 40, 40),
        (100, 100 + 2 * height, 100),  # what does not fit is shown from its beginning
    ):
        before = bar.value()
        chat.view.ensure_visible(top, bottom)
        assert bar.value() - before == moves


def test_who_went_to_a_message_near_the_end_is_not_taken_further(make_chat: MakeChat) -> None:
    """The message cannot stand at the top of the window, and must not go there later."""
    turns = [(question if n % 2 == 0 else answer)(n, "word " * 80) for n in range(60)]
    chat = make_chat(*turns, answer(100, "Something", writing=True))
    chat.view.scroll_to(58)
    place = chat.on_screen(chat.message(58))
    assert place > 100
    chat.view.extend_turn(100, "word " * 2000)
    assert chat.on_screen(chat.message(58)) == place
