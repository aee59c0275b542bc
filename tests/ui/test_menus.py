"""The menu bar says what the commands say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.commands import Command, CommandRegistry, Menu
from gpt4all_desktop.ui.menus import Menus

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def tops(window: QMainWindow) -> dict[str, QMenu]:
    menus = {action.text(): action.menu() for action in window.menuBar().actions()}
    return {
        text: menu
        for text, menu in menus.items()
        if isinstance(menu, QMenu) and menu.menuAction().isVisible()
    }


def texts(menu: QMenu) -> list[str]:
    return [action.text() or "-" for action in menu.actions()]


def test_commands_stand_in_their_menu_by_section(window: QMainWindow) -> None:
    commands = CommandRegistry()
    commands.add(
        Command(id="q", title="Quit", run=int, menu=Menu.FILE, section=9),
        Command(id="n", title="New", run=int, menu=Menu.FILE),
        Command(id="hidden", title="Nowhere", run=int),
    )
    Menus(window, commands)
    assert list(tops(window)) == ["&File"]
    assert texts(tops(window)["&File"]) == ["New", "-", "Quit"]


def test_commands_that_come_later_appear(window: QMainWindow) -> None:
    commands = CommandRegistry()
    Menus(window, commands)
    assert tops(window) == {}
    commands.add(Command(id="x", title="Export", run=int, menu=Menu.CHAT))
    assert texts(tops(window)["&Chat"]) == ["Export"]


def test_a_shortcut_works_without_a_menu(qtbot: QtBot, window: QMainWindow) -> None:
    commands, done = CommandRegistry(), []
    commands.add(Command(id="x", title="X", run=lambda: done.append(1), shortcut="Ctrl+Shift+X"))
    Menus(window, commands)
    qtbot.keyClick(
        window,
        Qt.Key.Key_X,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert done == [1]
    assert commands.recent == ("x",)


def test_what_is_impossible_is_grey_only_while_the_menu_is_open(window: QMainWindow) -> None:
    commands = CommandRegistry()
    commands.add(Command(id="x", title="X", run=int, enabled=lambda: False, menu=Menu.FILE))
    menus = Menus(window, commands)
    menu = tops(window)["&File"]
    menu.aboutToShow.emit()
    assert not menus.actions["x"].isEnabled()
    menu.aboutToHide.emit()
    assert menus.actions["x"].isEnabled()


def test_switches_show_what_is_on(window: QMainWindow) -> None:
    commands, state = CommandRegistry(), {"on": False}

    def switch() -> None:
        state["on"] = not state["on"]

    commands.add(Command(id="x", title="X", run=switch, checked=lambda: state["on"]))
    menus = Menus(window, commands)
    assert not menus.actions["x"].isChecked()
    menus.actions["x"].trigger()
    assert menus.actions["x"].isChecked()


def test_every_command_of_the_window_is_in_the_menus_with_its_shortcut(ready: Application) -> None:
    window = ready.window
    for command in window.commands.all():
        action = window.menus.actions[command.id]
        assert action.text() == command.title
        assert action.shortcut() == QKeySequence(
            command.shortcut, QKeySequence.SequenceFormat.PortableText
        )
