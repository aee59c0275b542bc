"""The language is changed without ending the program: the window is opened anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui import i18n
from gpt4all_desktop.ui.chat.state import Ready
from tests.fakes.replier import FakeReplier
from tests.ui.conftest import MODEL, MakeApplication

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.install(qapp, "en")


def test_the_settings_offer_to_open_the_window_anew(qtbot: QtBot, ready: Application) -> None:
    ready.room.open(key="ui.language")
    dialog = ready.room.dialog
    assert dialog is not None
    assert not dialog.reopen_button.isVisible()
    ready.settings.set("ui.language", "de")
    assert dialog.reopen_button.isVisible()
    ready.settings.set("ui.language", "en")
    assert not dialog.reopen_button.isVisible()
    ready.settings.set("ui.language", "de")
    dialog.reopen_button.click()
    assert ready.reopen_wanted
    assert not ready.window.isVisible()


def test_the_chat_the_draft_and_the_model_come_back_in_the_new_language(
    qtbot: QtBot, ready: Application, replier: FakeReplier, make_application: MakeApplication
) -> None:
    replier.enqueue("Red.")
    ready.chat.send("Name a colour")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    ready.window.page.composer.type_text("And anoth")
    chat = ready.chat.chat
    ready.settings.set("ui.language", "de")
    ready.reopen()
    assert ready.loaded_model == MODEL
    assert ready.close()

    again = make_application(ready.loaded_model)
    qtbot.waitUntil(lambda: isinstance(again.models.state, Ready))
    assert again.language == "de"
    assert again.chat.chat == chat
    assert [turn.text for turn in again.chat.turns] == ["Name a colour", "Red."]
    assert again.window.page.composer.field.toPlainText() == "And anoth"
    titles = [action.text() for action in again.window.menuBar().actions()]
    assert "&Datei" in titles
    assert not again.room.reopen_wanted
