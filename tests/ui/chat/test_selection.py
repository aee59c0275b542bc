"""What is selected over blocks and messages, and what copying it gives."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.selection import SCROLL_MS
from tests.ui.chat.reader import MakeChat, answer, question

pytestmark = pytest.mark.gui

REPLY = """Look at **this** list:

| a | b |
|---|---|
| 1 | 2 |

```python
x = 1
y = 2
```

And $$z$$ the *end*."""


def clipboard() -> str:
    return QApplication.clipboard().text()


def test_dragging_over_blocks_selects_what_lies_between(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "First\nquestion"), answer(2, REPLY))
    chat.drag((chat.text(2, 0), 5), (chat.text(2, 3), 3))
    assert chat.text(2, 1).has_selection
    assert chat.text(2, 2).textCursor().selectedText() == "x = 1\u2029y = 2"
    assert chat.view.selection.source() == REPLY[5 : REPLY.index("And") + 3]


def test_dragging_over_messages_upwards(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "First question"), answer(2, "An *answer* of **mine**."))
    chat.drag((chat.text(2), 9), (chat.text(1), 6))
    assert chat.view.selection.source() == "question\n\nAn *answer*"
    assert chat.text(1).textCursor().selectedText() == "question"


def test_coming_back_selects_in_one_block_again(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "First question"), answer(2, "An answer"))
    text = chat.text(1)
    chat.mouse(text, QEvent.Type.MouseButtonPress, chat.point(text, 0))
    for where in (chat.point(text, 2), chat.point(chat.text(2), 4), chat.point(text, 5)):
        chat.mouse(text, QEvent.Type.MouseMove, where)
    chat.mouse(text, QEvent.Type.MouseButtonRelease, chat.point(text, 5))
    assert not chat.text(2).has_selection
    assert chat.view.selection.source() == "First"


def test_coming_back_some_of_the_way_gives_up_what_lies_beyond(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "First question"), answer(2, "An answer"), question(3, "Then"))
    text = chat.text(1)
    chat.mouse(text, QEvent.Type.MouseButtonPress, chat.point(text, 0))
    last = chat.point(chat.text(2), 4)
    for where in (chat.point(text, 2), chat.point(chat.text(3), 2), last):
        chat.mouse(text, QEvent.Type.MouseMove, where)
    chat.mouse(text, QEvent.Type.MouseButtonRelease, last)
    assert not chat.text(3).has_selection
    assert chat.text(2).has_selection


def test_copying_gives_the_source_of_a_part(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(answer(2, REPLY))
    text = chat.text(2, 0)
    chat.drag((text, 8), (text, 12))
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "**this**"


def test_all_of_the_conversation_can_be_copied(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, f"<think>\nHm.\n</think>\n\n{REPLY}"))
    chat.view.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(chat.view, Qt.Key.Key_A, control)
    qtbot.keyClick(chat.view, Qt.Key.Key_C, control)
    assert clipboard() == f"Ask\n\n{REPLY}", "without what the model thought"


def test_a_click_in_a_text_selects_nothing_anywhere(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "First question"), answer(2, REPLY))
    chat.view.selection.select_all()
    text = chat.text(2, 0)
    chat.mouse(text, QEvent.Type.MouseButtonPress, chat.point(text, 3))
    chat.mouse(text, QEvent.Type.MouseButtonRelease, chat.point(text, 3))
    assert chat.view.selection.source() == ""
    assert not chat.text(1).has_selection
    assert not chat.text(2, 2).has_selection


def test_a_click_beside_the_texts_selects_nothing(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "First question"), answer(2, REPLY))
    chat.drag((chat.text(2, 0), 5), (chat.text(2, 3), 3))
    beside = chat.view.viewport().mapToGlobal(QPoint(3, 3))
    chat.mouse(chat.view, QEvent.Type.MouseButtonPress, beside)
    assert chat.view.selection.source() == ""
    assert not chat.text(2, 0).has_selection


def test_a_selection_ends_when_what_is_selected_goes(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say"), question(3, "Ask"), answer(4, "Say"))
    chat.view.selection.select_all()
    chat.view.replace_from(2, [answer(5, "Say otherwise")])
    assert chat.view.selection.source() == ""
    assert not chat.text(1).has_selection
    chat.drag((chat.text(1), 0), (chat.text(5), 2))
    chat.view.remove_turn(5)
    assert chat.view.selection.source() == ""


def test_a_selection_reaches_messages_that_have_no_widgets(make_chat: MakeChat) -> None:
    turns = [answer(n, f"Reply **{n}**\n\n" + "word " * 60) for n in range(200)]
    chat = make_chat(*turns)
    chat.view.selection.select_all()
    assert len(chat.view.live_messages) < 20
    source = chat.view.selection.source()
    assert all(f"Reply **{n}**" in source for n in range(200))
    chat.view.verticalScrollBar().setValue(0)
    assert chat.text(0).has_selection
    assert len(chat.view.live_messages) < 20, "a selection does not keep widgets alive"


def test_text_that_comes_is_not_selected(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Some *text", writing=True))
    chat.drag((chat.text(1), 0), (chat.text(2), 4))
    chat.view.extend_turn(2, "* and more of it\n\nA new paragraph. " + "word " * 80)
    assert chat.view.selection.source() == "Ask\n\nSome"
    assert chat.text(2).textCursor().selectedText() == "Some"


def test_holding_the_mouse_below_the_window_scrolls_until_it_is_let_go(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    chat = make_chat(*(answer(n, "word " * 400) for n in range(1, 9)))
    bar = chat.view.verticalScrollBar()
    bar.setValue(0)
    text = chat.text(1)
    below = chat.view.viewport().mapToGlobal(QPoint(100, chat.view.viewport().height() + 5))
    QCursor.setPos(below)  # where Qt looks for the mouse itself
    chat.mouse(text, QEvent.Type.MouseButtonPress, chat.point(text, 0))
    chat.mouse(text, QEvent.Type.MouseMove, chat.point(text, 3))
    chat.mouse(text, QEvent.Type.MouseMove, below)
    qtbot.waitUntil(lambda: bar.value() > 20)
    chat.mouse(text, QEvent.Type.MouseButtonRelease, below)
    place = bar.value()
    qtbot.wait(5 * SCROLL_MS)
    assert bar.value() == place
