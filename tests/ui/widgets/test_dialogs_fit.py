"""Dialogs show their buttons whole, however large the text is."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.theme import Theme, ThemeMode
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet
from gpt4all_desktop.ui.widgets.sheet import Sheet

WORDS = ("Restore", "Delete for good…", "Empty the bin…", "Close")


@pytest.fixture
def parent(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme = Theme(qapp, ThemeMode.LIGHT, qapp)
    before = qapp.font()
    theme.set_scale(200)
    parent = QWidget()
    qtbot.addWidget(parent, before_close_func=lambda _: qapp.setFont(before))
    return parent


def test_a_list_keeps_room_for_its_buttons(qtbot: QtBot, parent: QWidget) -> None:
    sheet = ListSheet("Bin", "Chats are kept here for 30 days. " * 3, "The bin is empty.", parent)
    buttons = [Button(word, sheet) for word in WORDS]
    for button in buttons:
        sheet.add_button(button)
    sheet.set_lines([Line(title="A", detail="B")])
    with qtbot.waitExposed(sheet):
        sheet.show()

    for button in buttons:
        assert sheet.rect().contains(button.mapTo(sheet, button.rect().bottomRight())), button
    close = buttons[-1]
    right = close.mapTo(sheet, close.rect().topRight()).x()
    assert right > sheet.width() * 0.9, "what leaves the dialog stands at its end"
    sheet.close()


def test_words_of_buttons_are_not_cut(qtbot: QtBot, parent: QWidget) -> None:
    sheet = Sheet("It ended", parent)
    label = WrappedLabel(sheet)
    label.setText("The program ended unexpectedly. " * 4)
    sheet.add_words(label)
    buttons = [Button(word, sheet) for word in WORDS]
    for button in buttons:
        sheet.add_button(button)
    with qtbot.waitExposed(sheet):
        sheet.show()

    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert sheet.rect().contains(button.mapTo(sheet, button.rect().bottomRight()))
    sheet.close()
