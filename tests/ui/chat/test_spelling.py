"""Misspelled words in the composer."""

import threading
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QInputMethodEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.chat.prompt_field import PromptField
from gpt4all_desktop.ui.chat.spelling import Spelling

pytestmark = pytest.mark.gui
KNOWN = frozenset(
    ("the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog", "is", "here", "and")
)


class FakeChecker:
    """Knows a few words."""

    def __init__(self) -> None:
        self.allowed = threading.Event()
        self.allowed.set()
        self.asked: list[str] = []
        self.added: list[str] = []

    def use(self, language: str, country: str = "") -> bool:
        return language == "en"

    def wrong(self, words: Iterable[str]) -> set[str]:
        self.allowed.wait(10)
        self.asked += words
        return {word for word in words if word.lower() not in KNOWN}

    def suggest(self, word: str) -> list[str]:
        return ["quick", "quack"] if word == "quik" else []

    def add(self, word: str) -> None:
        self.added.append(word)

    def close(self) -> None:
        pass


@pytest.fixture
def checker() -> FakeChecker:
    return FakeChecker()


@pytest.fixture
def field(qtbot: QtBot, ready: Application, checker: FakeChecker) -> Iterator[PromptField]:
    spelling = Spelling(checker, ready.window)  # type: ignore[arg-type]
    spelling.set_language("en")
    field = ready.window.page.composer.field
    field.set_spelling(spelling)
    field.setProperty("spelling", spelling)
    field.setFocus()
    yield field
    assert spelling.shutdown()


def marked(field: PromptField) -> list[str]:
    """The words that are underlined."""
    found = []
    block = field.document().begin()
    while block.isValid():
        for span in block.layout().formats():
            wave = QTextCharFormat.UnderlineStyle.WaveUnderline
            if span.format.underlineStyle() == wave:  # type: ignore[attr-defined]
                found.append(block.text()[span.start : span.start + span.length])  # type: ignore[attr-defined]
        block = block.next()
    return found


def at(field: PromptField, word: str) -> QTextCursor:
    cursor = field.textCursor()
    cursor.setPosition(field.toPlainText().index(word) + 1)
    return cursor


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_a_misspelled_word_is_marked_when_the_cursor_has_left_it(
    qtbot: QtBot, field: PromptField, checker: FakeChecker
) -> None:
    qtbot.keyClicks(field, "the quik")
    qtbot.waitUntil(lambda: "quik" in checker.asked)
    qtbot.wait(20)
    assert marked(field) == []
    qtbot.keyClicks(field, " fox")
    qtbot.waitUntil(lambda: marked(field) == ["quik"])


def test_moving_the_cursor_away_is_enough(qtbot: QtBot, field: PromptField) -> None:
    qtbot.keyClicks(field, "the quik")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: marked(field) == ["quik"])


def test_code_and_another_language_are_not_marked(qtbot: QtBot, field: PromptField) -> None:
    field.setPlainText("the brwn fox\n```\nteh cde\n```\na laszy dog\n`xs ys` is here\n")
    qtbot.waitUntil(lambda: marked(field) == ["brwn", "laszy"])
    field.setPlainText("alle meine entchen schwimmen auf dem see\nthe brwn fox\n")
    qtbot.waitUntil(lambda: marked(field) == ["brwn"])


def test_typing_waits_for_nothing(qtbot: QtBot, field: PromptField, checker: FakeChecker) -> None:
    checker.allowed.clear()
    qtbot.keyClicks(field, "the quik fox ")
    assert field.toPlainText() == "the quik fox "
    assert marked(field) == []
    checker.allowed.set()
    qtbot.waitUntil(lambda: marked(field) == ["quik"])


def test_marks_change_no_text(qtbot: QtBot, field: PromptField) -> None:
    qtbot.keyClicks(field, "the quik fox")
    changes: list[int] = []
    field.textChanged.connect(lambda: changes.append(1))
    qtbot.waitUntil(lambda: marked(field) == ["quik"])
    qtbot.keyClick(field, Qt.Key.Key_Left)
    assert changes == []
    field.undo()
    assert "quik" not in field.toPlainText()


def test_the_menu_of_a_word_has_suggestions(qtbot: QtBot, field: PromptField) -> None:
    field.setPlainText("the quik fox ")
    qtbot.waitUntil(lambda: marked(field) == ["quik"])
    menu = field.context_menu(at(field, "quik"))
    qtbot.waitUntil(lambda: texts(menu)[:2] == ["quick", "quack"])
    menu.actions()[0].trigger()
    assert field.toPlainText() == "the quick fox "
    field.undo()
    assert field.toPlainText() == "the quik fox "
    assert "quick" not in texts(field.context_menu(at(field, "fox")))


def test_a_word_can_be_ignored_or_added(
    qtbot: QtBot, field: PromptField, checker: FakeChecker
) -> None:
    field.setPlainText("the quik brwn fox ")
    qtbot.waitUntil(lambda: marked(field) == ["quik", "brwn"])
    menu = field.context_menu(at(field, "quik"))
    next(a for a in menu.actions() if "Ignore" in a.text()).trigger()
    assert marked(field) == ["brwn"]
    menu = field.context_menu(at(field, "brwn"))
    qtbot.waitUntil(lambda: "No suggestions" in texts(menu))
    next(a for a in menu.actions() if "dictionary" in a.text()).trigger()
    assert marked(field) == []
    qtbot.waitUntil(lambda: checker.added == ["brwn"])


@pytest.mark.qt_log_ignore("grabbing the keyboard|propagateSizeHints|support raise")
def test_the_menu_key_opens_the_menu_of_the_word_at_the_cursor(
    qtbot: QtBot, field: PromptField
) -> None:
    qtbot.keyClicks(field, "the quik")
    qtbot.waitUntil(lambda: field.property("spelling").is_wrong("quik"))
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(field.viewport(), QContextMenuEvent(reason, QPoint(0, 0), QCursor.pos()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(lambda: texts(menu)[0] == "quick")
    menu.close()


def test_an_input_method_is_not_disturbed(
    qtbot: QtBot, field: PromptField, checker: FakeChecker
) -> None:
    checker.allowed.clear()
    qtbot.keyClicks(field, "the quik fox ")
    QApplication.sendEvent(field, QInputMethodEvent("に", []))
    checker.allowed.set()
    qtbot.waitUntil(lambda: field.property("spelling").is_wrong("quik"))
    assert marked(field) == []
    done = QInputMethodEvent()
    done.setCommitString("a")
    QApplication.sendEvent(field, done)
    assert marked(field) == ["quik"]


def test_what_is_not_there_is_said_beside_the_setting(qtbot: QtBot, ready: Application) -> None:
    ready.settings.set("composer.spelling", "uk")
    ready.room.open(key="composer.spelling")
    dialog = ready.room.dialog
    assert dialog is not None
    widget = dialog.rows["composer.spelling"].control.widget
    qtbot.waitUntil(lambda: "No Hunspell dictionary" in widget.accessibleDescription())
    ready.settings.set("composer.spelling", "off")
    qtbot.waitUntil(lambda: "No Hunspell dictionary" not in widget.accessibleDescription())
    assert ready.spelling.language == ""
