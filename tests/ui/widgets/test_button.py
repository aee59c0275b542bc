"""The button of the application."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.widgets.button import Button, ButtonKind

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


def test_a_button_that_went_from_under_the_pointer_does_not_come_back_lit(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button("Fork", window, icon="fork", kind=ButtonKind.QUIET, icon_only=True)
    button.resize(button.sizeHint())
    window.show()
    plain = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as Qt leaves it when hiding a parent
    assert button.grab().toImage() != plain
    window.hide()
    window.show()
    assert button.grab().toImage() == plain
