"""The models as a table: the same models, sorted by any column, used with the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.library.fit import Fit, Memory, Speed, Verdict
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.options import Scope
from gpt4all_desktop.settings import Layer
from gpt4all_desktop.ui.models.room import ModelsRoom
from gpt4all_desktop.ui.models.state import Act, Card, CardState, Column, Sort, Tab, Transfer
from gpt4all_desktop.ui.models.table import ModelTable
from gpt4all_desktop.ui.window_state import WindowState
from tests.engine.conftest import load_tool
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.gui


@pytest.fixture
def room(qtbot: QtBot, ready: Application, tmp_path: Path) -> ModelsRoom:
    folder = paths.models_dir()
    folder.mkdir(parents=True)
    tool = load_tool("make_gguf")
    tool.write_model(folder / "tiny.gguf", tool.SHAPES["tiny"], matrix="Q8_0")
    speeds = SpeedRecord(paths.data_dir() / "speed.json")
    speeds.begin_with(
        Speed(bytes_per_second=9.9e10, parameters_per_second=9.9e10, operations_per_second=4.8e11)
    )
    speeds.flush()
    ready.models_gate._home = tmp_path / "nobody"
    ready.window.commands.run("models.browse")
    room = ready.models_gate.room
    assert room is not None
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 30)
    qtbot.mouseClick(room.page.table_button, Qt.MouseButton.LeftButton)
    return room


def sort(room: ModelsRoom, column: Column) -> None:
    view = room.page.table.view
    view.sortByColumn(list(Column).index(column), Qt.SortOrder.AscendingOrder)


def test_the_table_has_the_same_models_in_the_same_order(room: ModelsRoom) -> None:
    assert room.page.table.isVisible()
    assert room.page.table.rows == room.presenter.cards
    assert nameless(room.page) == []


def test_each_column_sorts(room: ModelsRoom) -> None:
    sort(room, Column.NAME)
    names = [card.name.lower() for card in room.page.table.rows]
    assert names == sorted(names)
    sort(room, Column.SIZE)
    sizes = [card.size or 0 for card in room.page.table.rows]
    assert sizes == sorted(sizes)
    sort(room, Column.MEMORY)
    needed = [c.fit.memory.total if c.fit.memory else 0 for c in room.page.table.rows]
    assert needed == sorted(needed)
    sort(room, Column.PARAMETERS)
    assert room.page.table.rows[-1].parameters == 14 * 10**9
    sort(room, Column.SPEED)
    assert room.page.table.rows[-1].key == "smollm2-135m-instruct"


def test_filters_search_and_order_hold_for_the_table(qtbot: QtBot, room: ModelsRoom) -> None:
    sort(room, Column.NAME)
    qtbot.keyClicks(room.page.search.line, "llama 3.2")
    qtbot.waitUntil(lambda: len(room.page.table.rows) == 2)
    assert room.page.hub.isVisible()
    room.page.search.clear()
    qtbot.waitUntil(lambda: len(room.page.table.rows) == 30)
    room.presenter.set_sort(Sort.LARGEST)
    assert room.page.table.rows == room.presenter.cards


def test_without_rows_the_sentence_is_seen(qtbot: QtBot, room: ModelsRoom) -> None:
    qtbot.keyClicks(room.page.search.line, "zebra")
    qtbot.waitUntil(room.page.clear_filters.isVisible)
    assert not room.page.table.isVisible()
    room.page.clear_filters.click()
    qtbot.waitUntil(room.page.table.isVisible)


def test_what_is_being_typed_stays_when_the_models_change(qtbot: QtBot, room: ModelsRoom) -> None:
    qtbot.keyClicks(room.page.search.line, "zeb")
    room.presenter.set_context(8192)  # as anything that shows the models anew between two keys
    qtbot.keyClicks(room.page.search.line, "ra")
    assert room.page.search.text == "zebra"
    qtbot.waitUntil(room.page.clear_filters.isVisible)
    room.page.clear_filters.click()
    assert room.page.search.text == ""


def test_the_chosen_row_shows_its_card_and_stays_chosen(qtbot: QtBot, room: ModelsRoom) -> None:
    table = room.page.table
    table.choose("llama-3.2-1b-instruct")
    assert table.details is not None
    assert table.details.card.key == "llama-3.2-1b-instruct"
    assert table.details.button(Act.DOWNLOAD) is not None
    room.presenter.set_query("llama")
    assert table.current is not None
    assert table.current.key == "llama-3.2-1b-instruct"


def test_keys_move_and_enter_does_the_first_thing(
    qtbot: QtBot, ready: Application, room: ModelsRoom
) -> None:
    room.presenter.set_tab(Tab.INSTALLED)
    table = room.page.table
    qtbot.waitUntil(lambda: len(table.rows) == 1)
    table.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.current is not None
    acts = [action.data()[1] for action in table.menu(table.current).actions()]
    assert acts[:2] == [Act.OPEN, Act.SETTINGS]
    opened: list[Path] = []
    room.open_requested.disconnect()
    room.open_requested.connect(opened.append)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert opened == [paths.models_dir() / "tiny.gguf"]


def test_the_view_is_remembered(qtbot: QtBot, ready: Application, room: ModelsRoom) -> None:
    assert ready._state.models_table
    ready._state.save()
    assert WindowState(paths.data_dir() / "window.ini").models_table
    qtbot.mouseClick(room.page.cards_button, Qt.MouseButton.LeftButton)
    assert not ready._state.models_table
    assert not room.page.table.isVisible()
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 30)


def test_settings_of_a_model_open_from_its_row_and_a_dot_marks_it(
    qtbot: QtBot, ready: Application, room: ModelsRoom
) -> None:
    room.presenter.set_tab(Tab.INSTALLED)
    path = paths.models_dir() / "tiny.gguf"
    qtbot.waitUntil(lambda: len(room.page.table.rows) == 1)
    room.presenter.act(str(path), Act.SETTINGS)
    dialog = ready.room.dialog
    assert dialog is not None
    layer = Layer(scope=Scope.MODEL, name="tiny")
    assert dialog.target.currentData() == layer
    dialog.value_changed.emit("sampling.temperature", 0.25)

    assert ready.settings.has_own("sampling.temperature", layer)
    assert dialog.rows["sampling.temperature"].entry.own
    assert "•" in room.page.table.view.model().index(0, 0).data()
    assert room.page.table.details is not None
    assert "settings of its own" in room.page.table.details.text
    dialog.reset_requested.emit("sampling.temperature")
    assert "•" not in room.page.table.view.model().index(0, 0).data()


@pytest.mark.usefixtures("_themed")
def test_cells_say_what_a_screen_reader_needs(qtbot: QtBot) -> None:
    table = ModelTable(None)  # type: ignore[arg-type]
    qtbot.addWidget(table)
    memory = Memory(weights=10**9, context=10**8, scratch=0, exact=True)
    fit = Fit(verdict=Verdict.FITS, memory=memory, available=10**10, tokens_per_second=20)
    card = Card(
        key="a",
        name="Model A",
        state=CardState.OFFERED,
        fit=fit,
        parameters=1_500_000_000,
        size=9 * 10**8,
        quantization="Q4_0",
        licence="MIT",
        family="Llama",
    )
    table.set_cards([card])
    model = table.view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(0, n).data(role) for n in range(len(Column))] == [
        "Name: Model A",
        "Family: Llama",
        "Parameters: 1.5B",
        "Precision: Q4_0",
        "Size: 900 MB",
        "Memory: 1.1 GB",
        "Speed here: 15 words/s",
        "Licence: MIT",
        "State: Fits",
    ]
    from dataclasses import replace

    transfer = Transfer(received=45 * 10**7, size=9 * 10**8)
    table.update_card(replace(card, state=CardState.RUNNING, transfer=transfer))
    assert model.index(0, len(Column) - 1).data() == "50%"
