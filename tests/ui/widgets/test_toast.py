"""A message that can be undone, does not disturb, and waits for those who are slow."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.widgets.toast import Toast

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


class Place(QWidget):
    """A window with a field to write in and a toast that is quick to go."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.field.setAccessibleName("Field")
        self.toast = Toast(self, seconds=0.05, action_seconds=0.05)
        self.resize(600, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place(self.rect())


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    window = Place()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    yield window
    window.close()


def test_it_says_something_and_goes(qtbot: QtBot, place: Place) -> None:
    place.toast.show_text("The chat is in the bin.")
    assert place.toast.isVisible()
    assert place.toast.action_button.isHidden()
    qtbot.waitUntil(place.toast.isHidden)


def test_it_does_not_take_the_focus(place: Place) -> None:
    place.toast.show_text("Deleted.", "Undo", lambda: None)
    assert place.field.hasFocus()


def test_the_button_calls_back_once_and_takes_it_away(qtbot: QtBot, place: Place) -> None:
    undone: list[str] = []
    place.toast.show_text("Deleted.", "Undo", lambda: undone.append("chat"))
    assert place.toast.action_button.text() == "Undo"
    qtbot.mouseClick(place.toast.action_button, Qt.MouseButton.LeftButton)
    assert undone == ["chat"]
    assert place.toast.isHidden()
    place.toast.action_button.click()
    assert undone == ["chat"]


def test_a_callback_may_show_the_next_message(place: Place) -> None:
    place.toast.show_text("One.", "Undo", lambda: place.toast.show_text("Two."))
    place.toast.action_button.click()
    assert place.toast.isVisible()
    assert place.toast.text == "Two."


def test_it_stays_while_it_has_the_focus_and_gives_it_back(qtbot: QtBot, place: Place) -> None:
    place.toast.show_text("Deleted.", "Undo", lambda: None)
    place.toast.action_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not place.toast.waiting
    qtbot.keyClick(place.toast.action_button, Qt.Key.Key_Escape)
    assert place.toast.isHidden()
    assert place.field.hasFocus()


def test_its_time_runs_again_when_the_focus_leaves(qtbot: QtBot, place: Place) -> None:
    place.toast.show_text("Deleted.", "Undo", lambda: None)
    place.toast.action_button.setFocus(Qt.FocusReason.TabFocusReason)
    place.field.setFocus()
    assert place.toast.waiting
    qtbot.waitUntil(place.toast.isHidden)


def test_it_stays_under_the_pointer(place: Place) -> None:
    place.toast.show_text("Deleted.", "Undo", lambda: None)
    at = QPointF(5, 5)
    QApplication.sendEvent(place.toast, QEnterEvent(at, at, at))
    assert not place.toast.waiting
    QApplication.sendEvent(place.toast, QEvent(QEvent.Type.Leave))
    assert place.toast.waiting


def test_a_long_message_stays_inside_its_area(place: Place) -> None:
    area = QRect(100, 0, 300, 380)
    place.toast.place(area)
    place.toast.show_text("A sentence that goes on and on. " * 6, "Undo", lambda: None)
    assert area.contains(place.toast.geometry())
    label = place.toast.findChildren(QWidget)[0]
    assert label.height() >= label.heightForWidth(label.width())


def test_everything_in_it_has_a_name(place: Place) -> None:
    place.toast.show_text("Deleted.", "Undo", lambda: None)
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in (place.toast, *place.toast.findChildren(QWidget))
    ]
    assert all(names)
    assert names[0] == "Deleted."


def test_the_window_shows_it_above_the_composer(ready: Application) -> None:
    window = ready.window
    window.show_toast("Deleted.", "Undo", lambda: None)
    assert window.toast.isVisible()
    composer = window.page.composer
    top = composer.mapTo(window, composer.rect().topLeft()).y()
    bottom = window.toast.mapTo(window, window.toast.rect().bottomLeft()).y()
    assert bottom < top


def test_it_follows_the_page_when_that_comes_back(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    window.resize(window.minimumSizeHint())
    window.toggle_sidebar()
    assert not window.page.isVisible()
    window.show_toast("A longer sentence than that.", "Undo", lambda: None)
    window.show_page()
    inside = window.centralWidget().rect()
    qtbot.waitUntil(lambda: inside.contains(window.toast.geometry()))
    qtbot.waitUntil(lambda: window.toast.geometry().center().x() == inside.center().x())
