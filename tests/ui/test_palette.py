"""The palette reaches everything, and needs no mouse."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.commands import Command, CommandRegistry
from gpt4all_desktop.ui.palette import Palette, native
from gpt4all_desktop.ui.palette_items import Item, Kind, PaletteItems, matching

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]
CTRL = Qt.KeyboardModifier.ControlModifier


class Place(QWidget):
    """A window with a field and a palette over it."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field = QLineEdit(self)
        self.commands = CommandRegistry()
        for title, keys in (("New chat", "Ctrl+N"), ("New folder", ""), ("Quit", "Ctrl+Q")):
            self.commands.add(
                Command(
                    id=title.lower(),
                    title=title,
                    shortcut=keys,
                    run=partial(self.done.append, title),
                )
            )
        self.items = PaletteItems(self.commands)
        self.palette_ = Palette(self.items.find, self)
        self.resize(700, 500)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette_.field.line, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.palette_.field.line, text)


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    window = Place()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    window.palette_.open()
    return window


def test_it_opens_with_everything_and_takes_the_keys(place: Place) -> None:
    assert place.palette_.isVisible()
    assert place.palette_.field.line.hasFocus()
    assert place.palette_.titles == ["New chat", "New folder", "Quit"]


def test_typing_narrows_and_enter_does_it(place: Place) -> None:
    place.type("nf")
    assert place.palette_.titles == ["New folder"]
    place.press(Qt.Key.Key_Return)
    assert place.done == ["New folder"]
    assert place.palette_.isHidden()
    assert place.field.hasFocus()


def test_arrows_move_around_the_ends(place: Place) -> None:
    assert place.palette_.current is not None
    place.press(Qt.Key.Key_Up)
    place.press(Qt.Key.Key_Return)
    assert place.done == ["Quit"]
    place.palette_.open()
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Tab)
    assert place.palette_.field.line.hasFocus()
    place.press(Qt.Key.Key_PageDown)
    place.press(Qt.Key.Key_PageUp)
    place.press(Qt.Key.Key_Return)
    assert place.done == ["Quit", "Quit"]  # used last, so it is first now


def test_escape_leaves_and_gives_the_focus_back(place: Place) -> None:
    place.type("x")
    place.press(Qt.Key.Key_Escape)
    assert place.palette_.isHidden()
    assert place.field.hasFocus()
    assert place.done == []
    place.palette_.open()
    assert place.palette_.field.text == ""


def test_a_click_beside_it_leaves_and_one_on_a_line_does_it(place: Place) -> None:
    rect = place.palette_.list.visualRect(place.palette_.list.model().index(1, 0))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(place.palette_.list.viewport(), left, none, rect.center())
    assert place.done == ["New folder"]
    place.palette_.open()
    QTest.mouseClick(place.palette_, left, none, place.palette_.rect().bottomLeft())
    assert place.palette_.isHidden()


def test_nothing_found_does_nothing(place: Place) -> None:
    place.type("zzz")
    assert place.palette_.titles == []
    place.press(Qt.Key.Key_Down)
    place.press(Qt.Key.Key_Return)
    assert place.palette_.isVisible()


def test_sources_are_asked_and_ranked_with_the_commands(place: Place) -> None:
    def source(query: str) -> list[Item]:
        names = (("Chat about news", "yesterday"), ("Other", "new words, inside"))
        runs = [(title, detail, partial(place.done.append, title)) for title, detail in names]
        return matching(Kind.CHAT, query, runs)

    place.items.add_source(source)
    place.type("new")
    assert set(place.palette_.titles[:2]) == {"New chat", "New folder"}
    assert set(place.palette_.titles[2:]) == {"Chat about news", "Other"}
    place.type("s")
    assert place.palette_.titles[0] == "Chat about news"
    place.press(Qt.Key.Key_Return)
    assert place.done == ["Chat about news"]


def test_lines_are_spoken_with_kind_and_shortcut(place: Place) -> None:
    place.items.add_source(
        lambda query: [Item(kind=Kind.MODEL, title="Llama", detail="1.2 GB", run=int)]
    )
    place.palette_.leave()
    place.palette_.open()
    model = place.palette_.list.model()
    spoken = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert spoken[0] == f"New chat, {native('Ctrl+N')}"
    assert spoken[-1] == "Llama, Model, 1.2 GB"
    for widget in (place.palette_.field.line, place.palette_.list):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_command_may_open_the_palette_again(place: Place) -> None:
    place.commands.add(Command(id="again", title="Again", run=place.palette_.open))
    place.type("again")
    place.press(Qt.Key.Key_Return)
    assert place.palette_.isVisible()


def test_it_stays_inside_a_small_window(place: Place) -> None:
    place.resize(240, 200)
    place.palette_.place()
    box = place.palette_.field.parentWidget()
    assert box is not None
    assert place.palette_.rect().contains(box.geometry())


def test_ctrl_k_opens_it_in_the_window(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.palette_overlay.isVisible()
    titles = window.palette_overlay.titles
    names = {c.name for c in window.commands.all() if c.id != "palette.open" and c.enabled()}
    assert names <= set(titles)
    qtbot.keyClicks(window.palette_overlay.field.line, "dark")
    qtbot.keyClick(window.palette_overlay.field.line, Qt.Key.Key_Return)
    assert ready.theme.is_dark
    assert not window.palette_overlay.isVisible()


def test_ctrl_k_again_closes_it(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClick(window.palette_overlay.field.line, Qt.Key.Key_K, CTRL)
    assert not window.palette_overlay.isVisible()


def test_models_and_settings_are_found(qtbot: QtBot, ready: Application) -> None:
    folder = paths.models_dir()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Tiny-Story-1B.gguf").write_bytes(b"GGUF")
    ready.window.palette_items.find("")  # it is opened: the folder is looked at meanwhile
    qtbot.waitUntil(lambda: bool(ready.window.palette_items.find("tiny story")))
    found = ready.window.palette_items.find("tiny story")
    assert [(item.kind, item.title) for item in found] == [(Kind.MODEL, "Tiny-Story-1B")]
    setting = ready.window.palette_items.find("temperature")[0]
    setting.run()
    dialog = ready.room.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "sampling.temperature" in dialog.visible_keys
