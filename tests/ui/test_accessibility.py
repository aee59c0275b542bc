"""Everything has a name, and the keyboard reaches it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.chat.context_panel import ContextPanel
from gpt4all_desktop.ui.chat.context_state import Shortage
from gpt4all_desktop.ui.chat.state import LoadFailed, Ready
from tests.fakes.replier import Crash, FakeOpener, FakeReplier
from tests.ui.conftest import MakeApplication

pytestmark = pytest.mark.gui
CODE = "Look:\n```python\nx = 1\n```\nDone."


def focusable(window: QWidget) -> list[QWidget]:
    """Return what can have the keyboard's focus now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in focusable(window)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def tab_order(qtbot: QtBot, window: QWidget) -> list[QWidget]:
    """Return what Tab visits, once around."""
    visited: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        assert focus is not None
        if visited and focus is visited[0]:
            return visited
        visited.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError("Tab does not come back")


def talk(qtbot: QtBot, application: Application, text: str) -> None:
    application.chat.send(text)
    qtbot.waitUntil(lambda: not application.chat.busy)


def test_every_control_has_a_name_in_a_chat(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    replier.enqueue(CODE)
    talk(qtbot, ready, "Hi")
    replier.enqueue(Crash(AppError("No.")))
    talk(qtbot, ready, "Again")
    assert len(focusable(ready.window)) > 8
    assert nameless(ready.window) == []


def test_every_control_has_a_name_without_a_model(
    qtbot: QtBot, make_application: MakeApplication, opener: FakeOpener
) -> None:
    application = make_application(None)
    assert nameless(application.window) == []
    opener.error = AppError("Broken.")
    application.models.open(Path("x.gguf"))
    qtbot.waitUntil(lambda: isinstance(application.models.state, LoadFailed))
    assert nameless(application.window) == []


def test_tab_reaches_every_control_from_top_to_bottom(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    replier.enqueue(CODE)
    talk(qtbot, ready, "Hi")
    page = ready.window.page
    page.composer.field.setFocus()
    page.composer.set_prompt("x")  # so that Send is enabled
    order = tab_order(qtbot, ready.window)
    assert set(order) >= set(focusable(ready.window))
    messages = page.transcript.live_messages
    chain: list[QWidget] = []
    for turn in sorted(messages):
        messages[turn].set_in_use(True)  # its actions are there while the focus is in it
        chain += messages[turn].focus_chain()
        assert messages[turn].footer_bar.delete_button in chain
    at = order.index(page.transcript)
    assert order[at + 1 : at + 1 + len(chain)] == chain
    assert order.index(page.composer.field) + 1 == order.index(page.composer.button) or (
        order[0] is page.composer.field
    )


def test_everything_around_the_composer_has_a_name_and_is_reached(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    """Documents, a message that waits, a context that is full, and the panel."""
    talk(qtbot, ready, "Hi")
    page = ready.window.page
    document = Attachment(name="a.txt", media="text/plain", size=1, text="x", tokens=1)
    page.set_draft(Draft(text="x", attachments=(document,)))
    page.add_file(Path("b.png"))
    page.set_file(Path("b.png"), attachment=None, failure="No.")
    page.set_next(Draft(text="Next"))
    page.set_shortage(
        Shortage(left_out=2, fits=True, tokens=1, context=2, larger=4, can_summarise=True)
    )
    qtbot.waitUntil(page.composer.meter.isVisible)
    page.composer.field.setFocus()
    assert nameless(ready.window) == []
    assert set(tab_order(qtbot, ready.window)) >= set(focusable(ready.window))
    page.context_requested.emit()
    qtbot.waitUntil(lambda: page.findChild(ContextPanel) is not None)
    panel = page.findChild(ContextPanel)
    assert nameless(panel) == []
    panel.accept()


def test_focus_that_leaves_the_window_is_scrolled_into_view(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    for number in range(6):
        replier.enqueue((CODE + "\n") * 3)
        talk(qtbot, ready, f"Question {number}")
    transcript = ready.window.page.transcript
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(25):
        focus = QApplication.focusWidget()
        if focus is ready.window.page.composer.field:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.visibleRegion().boundingRect().height() > 0, focus.accessibleName()


def test_tab_goes_from_the_messages_to_the_composer_and_back(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    replier.enqueue(CODE)
    talk(qtbot, ready, "Hi")
    page = ready.window.page
    page.composer.take_focus()
    order = tab_order(qtbot, ready.window)
    inside = [page.transcript.isAncestorOf(widget) for widget in order]
    assert order[0] is page.composer.field
    assert inside[-1]
    first = order.index(page.transcript)
    assert all(inside[first + 1 :]), "nothing lies between the messages and the composer"


def test_messages_say_who_speaks(qtbot: QtBot, ready: Application, replier: FakeReplier) -> None:
    replier.enqueue(CODE)
    talk(qtbot, ready, "Hi")
    assert isinstance(ready.models.state, Ready)
    messages = ready.window.page.transcript.live_messages
    names = [messages[turn].accessibleName() for turn in sorted(messages)]
    assert names == ["You", "Fake 1B"]
    texts = [
        QAccessible.queryAccessibleInterface(block).text(QAccessible.Text.Name)
        for block in messages[max(messages)].focus_chain()
    ]
    assert "Fake 1B" in texts
    assert "python code, Fake 1B" in texts
