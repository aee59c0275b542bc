"""The page: everything has a name, is reached, and says what was pressed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.reply import Finished, StopReason
from gpt4all_desktop.library.fit import Speed
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import OFFLINE_VARIABLE
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.models.card import CardView
from gpt4all_desktop.ui.models.room import ModelsRoom
from gpt4all_desktop.ui.models.state import Act, CardState
from tests.ui.test_accessibility import focusable, nameless

pytestmark = pytest.mark.gui


def learn_speed() -> None:
    """Without a probe: its result would come while the cards are placed."""
    speeds = SpeedRecord(paths.data_dir() / "speed.json")
    speeds.begin_with(
        Speed(bytes_per_second=9.9e10, parameters_per_second=9.9e10, operations_per_second=4.8e11)
    )
    speeds.flush()


@pytest.fixture
def room(qtbot: QtBot, ready: Application, tmp_path: Path) -> ModelsRoom:
    """The browser, opened in the window."""
    ready.models_gate._home = tmp_path
    learn_speed()
    ready.window.commands.run("models.browse")
    room = ready.models_gate.room
    assert room is not None
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 30)
    return room


def test_the_browser_takes_the_place_of_the_chat_and_gives_it_back(
    ready: Application, room: ModelsRoom
) -> None:
    assert room.page.isVisible()
    assert not ready.window.page.isVisible()

    room.page.left.emit()

    assert not room.page.isVisible()
    assert ready.window.page.isVisible()


def test_no_card_is_ever_squeezed(ready: Application, tmp_path: Path, qtbot: QtBot) -> None:
    """Not even while the others are still being placed."""
    learn_speed()
    ready.models_gate._home = tmp_path
    ready.window.commands.run("models.browse")
    room = ready.models_gate.room
    assert room is not None
    squeezed: list[tuple[int, int]] = []
    painted: set[str] = set()

    class Painted(QObject):
        """What is seen: between two frames a card may have another height."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(watched, CardView) and event.type() == QEvent.Type.Paint:
                needed = watched.heightForWidth(watched.width())
                if watched.height() < needed:
                    squeezed.append((watched.height(), needed))
                painted.add(watched.card.key)
            return False

    seen = Painted()
    QApplication.instance().installEventFilter(seen)
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 30)
    qtbot.waitUntil(lambda: len(painted) > 2)
    QApplication.instance().removeEventFilter(seen)
    assert squeezed == []


def test_escape_empties_the_search_then_leaves_the_browser(
    ready: Application, room: ModelsRoom, qtbot: QtBot
) -> None:
    line = room.page.search.line
    qtbot.keyClicks(line, "llama")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert room.page.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not room.page.isVisible()
    assert ready.window.page.isVisible()


def test_a_new_chat_leaves_the_browser(ready: Application, room: ModelsRoom) -> None:
    ready.window.commands.run("chat.new")
    assert ready.window.page.isVisible()


def test_every_control_has_a_name(room: ModelsRoom) -> None:
    assert len(focusable(room.page)) > 25
    assert nameless(room.page) == []


def test_a_card_says_what_the_model_is_and_whether_it_fits(room: ModelsRoom) -> None:
    text = room.page.card("llama-3.2-1b-instruct").text
    assert "Llama 3.2 1B Instruct" in text
    assert "1 billion parameters" in text
    assert "words a second" in text
    assert "Cannot run" in room.page.card("phi-3-mini-instruct").text


def test_typing_searches(qtbot: QtBot, room: ModelsRoom) -> None:
    assert QApplication.focusWidget() is room.page.search.line
    qtbot.keyClicks(room.page.search.line, "llama 3.2")
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 2)
    assert room.page.hub.isVisible()
    room.page.search.clear()
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 30)
    assert not room.page.hub.isVisible()


def test_nothing_found_offers_to_clear_the_filters(qtbot: QtBot, room: ModelsRoom) -> None:
    qtbot.keyClicks(room.page.search.line, "zebra")
    qtbot.waitUntil(room.page.clear_filters.isVisible)
    assert room.page.shown_cards == []
    qtbot.mouseClick(room.page.clear_filters, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 30)
    assert room.page.search.text == ""


def test_filters_and_tabs_say_what_was_chosen(qtbot: QtBot, room: ModelsRoom) -> None:
    filters = room.page.filters
    filters.family.setCurrentIndex(filters.family.findText("Falcon"))
    filters.family.activated.emit(filters.family.currentIndex())
    assert [view.card.key for view in room.page.shown_cards] == ["gpt4all-falcon"]
    filters.family.activated.emit(0)
    filters.context.setValue(5)
    assert filters.context.accessibleDescription().startswith("Memory for 32")
    qtbot.mouseClick(room.page.installed_tab, Qt.MouseButton.LeftButton)
    assert room.page.shown_cards == []


def test_offline_the_download_is_refused_on_the_card(
    qtbot: QtBot, room: ModelsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "GPT4ALL_DESKTOP_OFFLINE", "1")
    card = room.page.card("llama-3.2-1b-instruct")
    button = card.button(Act.DOWNLOAD)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.card.state is CardState.FAILED)
    assert "switched off" in card.text
    assert "offline" in room.page.bar.text
    assert card.button(Act.DOWNLOAD) is None
    cancel = card.button(Act.CANCEL)
    assert cancel is not None
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.card.state is CardState.OFFERED)


def test_nothing_is_sent_by_looking(room: ModelsRoom) -> None:
    assert not (paths.data_dir() / "network.jsonl").exists()


def test_replies_teach_the_speed(ready: Application, tmp_path: Path) -> None:
    state = ready.models.state
    assert isinstance(state, Ready)
    finished = Finished(
        reason=StopReason.FINISHED,
        prompt_tokens=100,
        evaluated_tokens=100,
        reply_tokens=100,
        prompt_seconds=1.0,
        reply_seconds=1.0,
    )
    learn_speed()
    before = ready.models_gate._speeds().speed
    ready.models_gate.on_reply_finished(finished)
    assert ready.models_gate._speeds().speed == before  # the fake has no file

    model = tmp_path / "a.gguf"
    model.write_bytes(bytes(100_000_000))
    ready.models_gate.set_model_state(Ready(model=replace(state.model, path=model)))
    ready.models_gate.on_reply_finished(finished)
    assert ready.models_gate.close()
    speed = SpeedRecord(paths.data_dir() / "speed.json").speed
    assert speed is not None
    assert before is not None
    assert speed.parameters_per_second < before.parameters_per_second


def test_the_palette_finds_installed_models(qtbot: QtBot, ready: Application) -> None:
    folder = paths.models_dir()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Zebra-1B.gguf").write_bytes(b"GGUF")

    ready.window.palette_items.find("")  # it is opened: the folder is looked at meanwhile
    qtbot.waitUntil(lambda: bool(ready.window.palette_items.find("zebra")))
    (item,) = [item for item in ready.window.palette_items.find("zebra") if item.detail]

    assert item.title == "Zebra-1B"
    item.run()
    assert ready.models.state is not None


def test_the_focus_stays_with_the_model_that_is_fetched(
    room: ModelsRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or a key pressed twice would fetch the next one, too."""
    monkeypatch.setenv(OFFLINE_VARIABLE, "1")
    card = room.page.shown_cards[8]
    button = card.button(Act.DOWNLOAD)
    assert button is not None
    room.page._scroll.ensureWidgetVisible(card)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.page.shown_cards[0] is card)
    qtbot.waitUntil(lambda: card.card.state is CardState.FAILED)

    holder = QApplication.focusWidget()
    assert holder is not None
    assert card.isAncestorOf(holder)
    assert holder is card.button(Act.RESUME)
    top = card.mapTo(room.page._scroll, card.rect().topLeft())
    assert room.page._scroll.rect().contains(top)
