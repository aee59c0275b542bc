"""A scroll bar takes only the wheel that is meant for it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar
from tests.ui.chat.painted import Painted

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


def turn(bar: ScrollBar, x: int, y: int, shift: bool) -> bool:
    """Turn the wheel over a bar; return whether the bar took it."""
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(x, y),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setAccepted(False)
    QApplication.sendEvent(bar, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("x", "y", "shift", "moves"),
    [(0, -120, False, False), (0, -120, True, True), (-120, 0, False, True)],
)
def test_a_page_scrolls_on_where_something_in_it_scrolls_sideways(
    qtbot: QtBot, x: int, y: int, shift: bool, moves: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ScrollBar(Qt.Orientation.Horizontal, window)
    bar.setRange(0, 1000)
    bar.setSingleStep(20)
    assert turn(bar, x, y, shift) is moves
    assert (bar.value() > 0) is moves


def test_the_wheel_moves_an_upright_bar(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ScrollBar(Qt.Orientation.Vertical, window)
    bar.setRange(0, 1000)
    assert turn(bar, 0, -120, False)
    assert bar.value() > 0


def test_the_handle_is_painted_anew_where_it_moves_and_only_there(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ScrollBar(Qt.Orientation.Vertical, window)
    bar.setRange(0, 1_000_000)
    bar.setPageStep(1000)
    bar.resize(bar.sizeHint().width(), 400)
    window.show()
    painted = Painted(bar)
    for _ in range(3):  # the pointer may come over it
        qapp.processEvents()

    def moved(change: Callable[[], object]) -> bool:
        painted.region = QRegion()
        change()
        qapp.processEvents()
        return not painted.region.isEmpty()

    assert not moved(lambda: bar.setValue(10)), "less than a pixel"
    assert moved(lambda: bar.setValue(500_000))
    assert moved(lambda: bar.setRange(0, 2_000_000)), "it was in the middle"
    assert moved(lambda: bar.setRange(0, 0)), "there is none any more"


def test_the_handle_is_dragged_from_where_it_was_taken(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ScrollBar(Qt.Orientation.Vertical, window)
    bar.setRange(0, 400)
    bar.setPageStep(400)
    bar.resize(bar.sizeHint().width(), 400)  # the handle takes the upper half
    window.show()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 100))
    qtbot.mouseMove(bar, QPoint(5, 101))
    assert bar.value() < 10
    qtbot.mouseMove(bar, QPoint(5, 200))
    assert abs(bar.value() - 200) < 10
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 200))
