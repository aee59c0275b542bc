"""The sidebar comes and goes, and the window remembers."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.main_window import NARROW_EM
from gpt4all_desktop.ui.theme import em
from tests.ui.conftest import MakeApplication

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier


def narrow(application: Application) -> None:
    window = application.window
    window.resize(em(window.font(), NARROW_EM) - 20, 600)


def test_ctrl_b_hides_and_shows_it(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    assert window.sidebar.isVisible()
    assert window.menus.actions["view.sidebar"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert not window.sidebar.isVisible()
    assert not window.menus.actions["view.sidebar"].isChecked()
    assert window.page.composer.field.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert window.sidebar.isVisible()


def test_there_is_one_button_for_a_new_chat(ready: Application) -> None:
    window = ready.window
    assert window.sidebar.new_chat.isVisible()
    assert not window.header.new_chat.isVisible()
    window.header.sidebar.click()
    assert not window.sidebar.new_chat.isVisible()
    assert window.header.new_chat.isVisible()


def test_a_narrow_window_shows_the_page_until_the_sidebar_is_asked_for(
    qtbot: QtBot, ready: Application
) -> None:
    window = ready.window
    narrow(ready)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    assert window.page.isVisible()
    window.toggle_sidebar()
    assert window.sidebar.isVisible()
    assert not window.page.isVisible()
    window.show_page()
    assert window.page.isVisible()
    assert not window.sidebar.isVisible()


def test_a_wide_window_gets_it_back(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    width = window.width()
    narrow(ready)
    window.resize(width, 600)
    qtbot.waitUntil(window.sidebar.isVisible)
    window.toggle_sidebar()
    narrow(ready)
    window.resize(width, 600)
    assert not window.sidebar.isVisible()


def test_ctrl_shift_f_searches_from_wherever_one_is(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    window.toggle_sidebar()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.sidebar.isVisible()
    assert window.sidebar.search.line.hasFocus()


def test_the_window_remembers_whether_and_how_wide(make_application: MakeApplication) -> None:
    first = make_application(None)
    first.window.set_sidebar(False, 300)
    first.window.close()
    second = make_application(None)
    assert not second.window.sidebar.isVisible()
    second.window.toggle_sidebar()
    assert abs(second.window.sidebar.width() - 300) <= 2
