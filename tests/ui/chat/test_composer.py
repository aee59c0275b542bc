"""Writing, sending, and never sending by accident."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.composer import MAX_PART, Composer
from gpt4all_desktop.ui.chat.state import ComposerMode

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@pytest.fixture
def composer(qtbot: QtBot) -> Iterator[Composer]:
    window = QWidget()
    qtbot.addWidget(window)
    composer = Composer(window)
    layout = QVBoxLayout(window)
    layout.addStretch()
    layout.addWidget(composer)
    window.resize(600, 600)
    composer.set_window_height(600)
    composer.set_mode(ComposerMode.READY)
    with qtbot.waitExposed(window):
        window.show()
    composer.field.setFocus()
    yield composer  # and keep the window alive meanwhile
    window.close()


def test_enter_sends_the_text(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "Hello")
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["Hello"]
    assert composer.field.toPlainText() == "Hello", "the presenter empties it, once it is taken"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_shift_enter_makes_a_new_line(qtbot: QtBot, composer: Composer, key: Qt.Key) -> None:
    qtbot.keyClicks(composer.field, "a")
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, key, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.field, "b")
    assert composer.field.toPlainText().split() == ["a", "b"]
    assert len(composer.field.toPlainText()) == 3


def test_enter_never_sends_while_an_input_method_composes(qtbot: QtBot, composer: Composer) -> None:
    QApplication.sendEvent(composer.field, QInputMethodEvent("にほ", []))
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(composer.field, commit)
    assert composer.field.toPlainText() == "日本"
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["日本"]


def test_composition_that_was_given_up_does_not_block_enter(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.field.setPlainText("x")
    QApplication.sendEvent(composer.field, QInputMethodEvent("にほ", []))
    QApplication.sendEvent(composer.field, QInputMethodEvent("", []))
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(qtbot: QtBot, composer: Composer, text: str) -> None:
    composer.field.setPlainText(text)
    assert not composer.button.isEnabled()
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_it_grows_with_the_text_and_then_scrolls(qtbot: QtBot, composer: Composer) -> None:
    heights = []
    for lines in (1, 4, 8, 100):
        composer.set_prompt("\n".join(["line"] * lines))
        qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
        heights.append(composer.height())
    assert heights == sorted(set(heights))
    assert composer.field.height() <= 600 * MAX_PART
    assert composer.field.verticalScrollBar().maximum() > 0
    composer.set_prompt("")
    qtbot.waitUntil(lambda: composer.height() == heights[0])


def test_all_of_a_text_that_fits_is_in_view(qtbot: QtBot, composer: Composer) -> None:
    composer.set_prompt("\n".join("abcde"))
    qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
    assert composer.field.verticalScrollBar().value() == 0
    assert composer.field.firstVisibleBlock().blockNumber() == 0


def test_a_wrapped_line_needs_more_height(qtbot: QtBot, composer: Composer) -> None:
    composer.set_prompt("word " * 60)
    one = composer.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: composer.field.height() > 4 * one)


@pytest.mark.parametrize(
    ("mode", "name", "enabled"),
    [
        (ComposerMode.READY, "Send", True),
        (ComposerMode.LOADING, "Send", True),
        (ComposerMode.NO_MODEL, "Send", False),
        (ComposerMode.QUEUED, "Take back", True),
        (ComposerMode.REPLYING, "Stop", True),
        (ComposerMode.STOPPING, "Stop", False),
    ],
)
def test_the_button_and_the_reason(
    composer: Composer, mode: ComposerMode, name: str, enabled: bool
) -> None:
    composer.set_prompt("Hello")
    composer.set_mode(mode)
    assert composer.button.text() == composer.button.accessibleName() == name
    assert composer.button.isEnabled() is enabled
    assert composer.hint
    assert composer.field.isEnabled(), "one can always write"


@pytest.mark.parametrize(
    "mode", [ComposerMode.REPLYING, ComposerMode.QUEUED, ComposerMode.NO_MODEL]
)
def test_enter_sends_nothing_when_that_is_impossible(
    qtbot: QtBot, composer: Composer, mode: ComposerMode
) -> None:
    composer.set_prompt("Hello")
    composer.set_mode(mode)
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_up_recalls_only_in_an_empty_field(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.waitSignal(composer.recall_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    composer.set_prompt("x")
    with qtbot.assertNotEmitted(composer.recall_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Up)


def test_pasted_text_is_plain(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    composer.field.insertFromMimeData(data)
    assert composer.field.toPlainText() == "bold"
