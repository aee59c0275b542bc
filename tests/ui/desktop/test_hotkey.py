"""The key that works in every program. How X11 is asked is tested in test_xvfb.py."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.desktop.hotkey import Grab, Hotkey
from gpt4all_desktop.ui.desktop.hotkey_macos import code_of
from gpt4all_desktop.ui.desktop.hotkey_x11 import symbol_of

pytestmark = pytest.mark.gui


class FakeSystem:
    """Gives a key to whoever asks, unless told otherwise."""

    def __init__(self) -> None:
        self.answer = Grab.DONE
        self.held: list[QKeyCombination] = []
        self.press: Callable[[], None] = lambda: None

    def __call__(self, pressed: Callable[[], None]) -> "FakeSystem":
        self.press = pressed
        return self

    def grab(self, keys: QKeyCombination) -> Grab:
        self.held.append(keys)
        return self.answer

    def release(self) -> None:
        self.held.clear()


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


def test_one_combination_is_held_at_a_time(
    qtbot: QtBot, qapp: QApplication, system: FakeSystem
) -> None:
    hotkey = Hotkey(qapp, grabber=system)
    assert hotkey.set_keys("Ctrl+Alt+Space") == ""
    assert hotkey.set_keys("Meta+J") == ""
    assert [keys.key() for keys in system.held] == [Qt.Key.Key_J]
    with qtbot.waitSignal(hotkey.pressed):
        system.press()
    assert hotkey.set_keys("") == ""
    assert system.held == []


@pytest.mark.parametrize(
    ("answer", "words"), [(Grab.TAKEN, "Another program"), (Grab.NO_KEY, "has no keys")]
)
def test_a_key_one_does_not_get_is_told(
    qapp: QApplication, system: FakeSystem, answer: Grab, words: str
) -> None:
    system.answer = answer
    sentence = Hotkey(qapp, grabber=system).set_keys("Ctrl+Alt+Space")
    assert words in sentence
    assert "Ctrl+Alt+Space" in sentence
    assert system.held == []


def test_where_programs_cannot_ask_the_way_out_is_told(qapp: QApplication) -> None:
    assert "gpt4all-desktop --quick-ask" in Hotkey(qapp).set_keys("Ctrl+Alt+Space")


def test_the_key_opens_the_small_window_and_a_missing_key_is_told(
    qtbot: QtBot, ready: Application, system: FakeSystem
) -> None:
    ready.desktop.hotkey._make = system
    ready.settings.set("desktop.hotkey", "Ctrl+Alt+Space")
    assert ready.window.toast.text == ""
    system.press()
    qtbot.waitUntil(lambda: ready.desktop.quick is not None and ready.desktop.quick.isVisible())
    assert ready.desktop.quick is not None
    ready.desktop.quick.hide()
    system.answer = Grab.TAKEN
    ready.settings.set("desktop.hotkey", "Ctrl+Alt+J")
    assert "Another program" in ready.window.toast.text
    system.answer = Grab.DONE
    ready.settings.set("desktop.hotkey", "Ctrl+Alt+K")
    assert system.held
    ready.close()
    assert system.held == []


def test_the_note_stands_beside_the_setting(ready: Application) -> None:
    ready.settings.set("desktop.hotkey", "Ctrl+Alt+Space")
    ready.room.open(key="desktop.hotkey")
    dialog = ready.room.dialog
    assert dialog is not None
    widget = dialog.rows["desktop.hotkey"].control.widget
    assert "--quick-ask" in widget.accessibleDescription()
    ready.settings.set("desktop.hotkey", "")
    assert "--quick-ask" not in widget.accessibleDescription()


def test_keys_are_set_by_pressing_them(qtbot: QtBot, ready: Application) -> None:
    ready.room.open(key="desktop.hotkey")
    dialog = ready.room.dialog
    assert dialog is not None
    widget = dialog.rows["desktop.hotkey"].control.widget
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(widget, Qt.Key.Key_J, control | Qt.KeyboardModifier.AltModifier)
    assert ready.settings.text("desktop.hotkey") == "Ctrl+Alt+J"
    qtbot.keyClick(widget, Qt.Key.Key_K)  # nobody could type a k any more
    assert ready.settings.text("desktop.hotkey") == "Ctrl+Alt+J"
    assert widget.property("keySequence") == QKeySequence("Ctrl+Alt+J")
    qtbot.keyClick(widget, Qt.Key.Key_Backspace)
    assert ready.settings.text("desktop.hotkey") == ""
    qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_keys_of_qt_have_their_names_elsewhere() -> None:
    assert symbol_of(Qt.Key.Key_A) == ord("a")
    assert symbol_of(Qt.Key.Key_F12) == 0xFFC9
    assert symbol_of(Qt.Key.Key_PageUp) == 0xFF55
    assert symbol_of(Qt.Key.Key_MediaPlay) == 0
    assert code_of(Qt.Key.Key_A) == 0
    assert code_of(Qt.Key.Key_Space) == 49
    assert code_of(Qt.Key.Key_MediaPlay) is None
