"""Models that come and go outside of the program are seen without a restart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.models import watch
from gpt4all_desktop.ui.models.room import ModelsRoom
from gpt4all_desktop.ui.models.state import Act, CardState, Tab
from gpt4all_desktop.ui.models.watch import FolderWatch
from tests.engine.conftest import load_tool

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEBOUNCE_MS", "ARRIVING_MS", "MISSING_MS"):
        monkeypatch.setattr(watch, name, 50)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    tool = load_tool("make_gguf")
    path = tmp_path_factory.mktemp("made") / "tiny.gguf"
    tool.write_model(path, tool.SHAPES["tiny"], matrix="Q8_0")
    return path.read_bytes()


@pytest.fixture
def room(qtbot: QtBot, ready: Application, tmp_path: Path) -> ModelsRoom:
    paths.models_dir().mkdir(parents=True)
    ready.models_gate._home = tmp_path / "nobody"
    ready.window.commands.run("models.browse")
    room = ready.models_gate.room
    assert room is not None
    room.presenter.set_tab(Tab.INSTALLED)
    qtbot.waitUntil(lambda: paths.models_dir() in room.watch.folders)
    return room


def test_a_copied_model_appears_and_a_deleted_one_goes(
    qtbot: QtBot, room: ModelsRoom, model: bytes
) -> None:
    path = paths.models_dir() / "tiny.gguf"
    path.write_bytes(model[: len(model) // 2])
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 1)
    (card,) = room.page.shown_cards
    assert card.card.state in (CardState.ARRIVING, CardState.SHORT)
    assert card.button(Act.OPEN) is None

    path.write_bytes(model)
    assert card.card.state is not CardState.INSTALLED
    room.page.looked_at.emit()
    qtbot.waitUntil(lambda: card.card.state is CardState.INSTALLED)
    assert card.button(Act.OPEN) is not None

    path.unlink()
    qtbot.waitUntil(lambda: room.page.shown_cards == [])


def test_a_folder_out_of_reach_is_a_sentence_and_comes_back(
    qtbot: QtBot, room: ModelsRoom, tmp_path: Path, model: bytes
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "a.gguf").write_bytes(model)
    room.presenter.add_folder(disk)
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 1)

    disk.rename(tmp_path / "unplugged")
    room.page.looked_at.emit()
    qtbot.waitUntil(lambda: str(disk) in room.page.bar.text)
    assert room.page.shown_cards == []

    (tmp_path / "unplugged").rename(disk)
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 1)
    qtbot.waitUntil(lambda: room.page.bar.text == "")  # a look may have begun before it came back


def test_a_hidden_browser_does_not_look(qtbot: QtBot, room: ModelsRoom, model: bytes) -> None:
    # A look that was begun before may be late on a busy computer.
    qtbot.waitUntil(lambda: not room.watch._soon.isActive() and not room.presenter._looking)
    room.page.left.emit()
    with qtbot.waitSignal(room.watch.changed):
        (paths.models_dir() / "tiny.gguf").write_bytes(model)
    assert room.presenter.overview.installed == 0


def test_many_changes_are_one(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    owner = QWidget()
    qtbot.addWidget(owner)
    watch = FolderWatch(owner)
    with qtbot.waitSignal(watch.changed):
        watch.set_folders([folder])
    told: list[int] = []
    watch.changed.connect(lambda: told.append(1))
    for number in range(50):
        (folder / f"{number}.gguf").touch()
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    watch.set_folders([])
    assert watch.folders == []
