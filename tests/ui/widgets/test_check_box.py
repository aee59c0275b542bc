"""A box to tick is seen, grows with the font and is ticked by its words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.theme import Shade, Theme, ThemeMode
from gpt4all_desktop.ui.widgets.check_box import CheckBox


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> Iterator[CheckBox]:
    Theme(qapp, ThemeMode.DARK, qapp)
    window = QWidget()
    qtbot.addWidget(window)
    box = CheckBox("Only what runs here", window)
    box.resize(box.sizeHint())
    window.show()
    yield box
    Theme(qapp, ThemeMode.LIGHT, qapp)


def colours_of(box: CheckBox) -> set[str]:
    image = box.grab().toImage()
    return {QColor(image.pixel(x, image.height() // 2)).name() for x in range(image.width())}


def test_an_empty_box_can_be_seen_in_the_dark(box: CheckBox) -> None:
    assert box.palette().color(Shade.EDGE).name() in colours_of(box)


def test_a_tick_fills_the_box(box: CheckBox) -> None:
    accent = box.palette().color(Shade.ACCENT).name()
    assert accent not in colours_of(box)

    box.setChecked(True)

    assert accent in colours_of(box)


def test_the_words_tick_it_too(qtbot: QtBot, box: CheckBox) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, box.height() // 2))
    assert box.isChecked()


def test_the_box_grows_with_the_font(box: CheckBox) -> None:
    before = box.sizeHint()
    font = box.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    box.setFont(font)
    assert box.sizeHint().height() > 1.6 * before.height()
