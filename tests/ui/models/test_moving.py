"""Moving the models folder from the browser."""

import errno
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop import files, paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.library import move as moving
from gpt4all_desktop.library.catalog import CatalogFile
from gpt4all_desktop.library.folders import model_folders, models_folder
from gpt4all_desktop.library.installed import installed_models
from gpt4all_desktop.library.wanted import Expected
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.models.folders_sheet import FoldersSheet
from gpt4all_desktop.ui.models.move_sheet import MoveSheet
from gpt4all_desktop.ui.models.room import ModelsRoom
from gpt4all_desktop.ui.models.state import Tab
from gpt4all_desktop.ui.widgets.button import Button
from tests.engine.conftest import load_tool
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.gui


@pytest.fixture
def model() -> Path:
    """A model in the models folder, beside a file of the user."""
    folder = paths.models_dir()
    folder.mkdir(parents=True)
    tool = load_tool("make_gguf")
    tool.write_model(folder / "tiny.gguf", tool.SHAPES["tiny"], matrix="Q8_0")
    (folder / "notes.txt").write_text("mine")
    return folder / "tiny.gguf"


@pytest.fixture
def room(qtbot: QtBot, model: Path, ready: Application, tmp_path: Path) -> ModelsRoom:
    return opened(qtbot, ready, tmp_path)


def opened(qtbot: QtBot, application: Application, home: Path) -> ModelsRoom:
    application.models_gate._home = home / "nobody"
    application.window.commands.run("models.browse")
    room = application.models_gate.room
    assert room is not None
    room.presenter.set_tab(Tab.INSTALLED)
    qtbot.waitUntil(lambda: room.presenter.overview.installed == 1)
    return room


def press(qtbot: QtBot, button: Button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def sheet(qtbot: QtBot) -> MoveSheet:
    found: list[MoveSheet] = []

    def look() -> bool:
        found[:] = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, MoveSheet) and w.isVisible()
        ]
        return bool(found)

    qtbot.waitUntil(look)
    return found[0]


def test_models_move_after_a_question_and_the_program_follows(
    qtbot: QtBot, ready: Application, room: ModelsRoom, model: Path, tmp_path: Path
) -> None:
    from dataclasses import replace

    state = ready.models.state
    assert isinstance(state, Ready)
    ready.models._set(Ready(model=replace(state.model, path=model)))
    target = tmp_path / "elsewhere"
    room.moving.choose(target)
    question = sheet(qtbot)
    assert "Move one model" in question.words
    assert "same disk" in question.words
    assert nameless(question) == []
    press(qtbot, question.move_button)

    qtbot.waitUntil(lambda: room.moving.moving is None and (target / "tiny.gguf").exists())
    assert (model.parent / "notes.txt").exists()
    assert not model.exists()
    assert models_folder() == target  # the file of the settings
    qtbot.waitUntil(lambda: [v.card.path for v in room.page.shown_cards] == [target / "tiny.gguf"])
    assert ready.window.models_dir == target
    assert isinstance(ready.models.state, Ready)
    assert ready.models.state.model.path == target / "tiny.gguf"
    assert room.watch.folders == [target]

    room.moving.choose(paths.models_dir())
    press(qtbot, sheet(qtbot).move_button)
    qtbot.waitUntil(lambda: model.exists() and room.moving.moving is None)
    assert ready.settings.text("models.folder") == ""


def test_a_wrong_folder_is_a_sentence(qtbot: QtBot, room: ModelsRoom, model: Path) -> None:
    room.moving.choose(model.parent)
    qtbot.waitUntil(lambda: "already" in room.page.bar.text)
    assert room.moving.moving is None


def test_running_downloads_come_first(
    qtbot: QtBot, room: ModelsRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.queue.hold()
    file = CatalogFile(name="b.gguf", expected=Expected(), urls=("https://127.0.0.1:1/b.gguf",))
    room.queue.add("B", "b", (file,))
    room.moving.choose(tmp_path / "elsewhere")
    assert "Downloads are running" in room.page.bar.text
    assert not (tmp_path / "elsewhere").exists()


def test_a_move_that_failed_can_be_undone(
    qtbot: QtBot, room: ModelsRoom, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(old: Path, new: Path) -> bool:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(moving, "_renamed", full)
    room.moving.choose(tmp_path / "elsewhere")
    press(qtbot, sheet(qtbot).move_button)
    bar = room.page.bar
    qtbot.waitUntil(lambda: "is full" in bar.text)
    assert bar.move_on.isVisible()
    press(qtbot, bar.undo)
    qtbot.waitUntil(lambda: room.moving.moving is None)
    assert model.exists()
    assert bar.text == ""
    assert not (paths.data_dir() / "models_move.json").exists()


def test_a_running_move_shows_how_far_it_is_and_is_cancelled(
    qtbot: QtBot, room: ModelsRoom, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_old: Path, new: Path, watch: Callable[[int], None]) -> None:
        while True:
            watch(100)

    monkeypatch.setattr(moving, "_renamed", lambda old, new: False)
    monkeypatch.setattr(moving, "_copy", slow)
    room.moving.choose(tmp_path / "elsewhere")
    press(qtbot, sheet(qtbot).move_button)
    bar = room.page.bar
    qtbot.waitUntil(lambda: "100 B of" in bar.text)
    assert not bar.move_on.isVisible()
    press(qtbot, bar.undo)
    qtbot.waitUntil(lambda: room.moving.moving is None)
    assert model.exists()


def test_an_interrupted_move_is_offered_at_the_next_start(
    qtbot: QtBot, model: Path, ready: Application, tmp_path: Path
) -> None:
    target = tmp_path / "elsewhere"
    moving._write_move(
        paths.data_dir() / "models_move.json", moving.plan_move(model.parent, target)
    )
    room = opened(qtbot, ready, tmp_path)
    qtbot.waitUntil(lambda: "interrupted" in room.page.bar.text)
    press(qtbot, room.page.bar.move_on)
    qtbot.waitUntil(lambda: room.moving.moving is None and (target / "tiny.gguf").exists())
    assert models_folder() == target


@pytest.mark.expect_log
def test_nothing_is_deleted_while_the_new_folder_cannot_be_written_down(
    qtbot: QtBot,
    ready: Application,
    room: ModelsRoom,
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "elsewhere"
    writers: list[threading.Thread] = []

    def full(_path: Path, _text: str) -> None:
        writers.append(threading.current_thread())
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(files, "replace_text", full)
        room.moving.choose(target)
        press(qtbot, sheet(qtbot).move_button)
        qtbot.waitUntil(lambda: "could not be written" in room.page.bar.text)
    assert threading.main_thread() not in writers  # the window does not wait for the disk
    assert (paths.data_dir() / "models_move.json").exists()
    assert target / "tiny.gguf" in [f for d in model_folders() for f in installed_models(d)]
    press(qtbot, room.page.bar.move_on)
    qtbot.waitUntil(lambda: room.moving.moving is None)
    assert models_folder() == target


def test_the_program_can_be_closed_during_a_move(
    qtbot: QtBot, room: ModelsRoom, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_old: Path, new: Path, watch: Callable[[int], None]) -> None:
        while True:
            watch(100)

    monkeypatch.setattr(moving, "_renamed", lambda old, new: False)
    monkeypatch.setattr(moving, "_copy", slow)
    room.moving.choose(tmp_path / "elsewhere")
    press(qtbot, sheet(qtbot).move_button)
    qtbot.waitUntil(lambda: "100 B of" in room.page.bar.text)
    assert room.close()
    assert (paths.data_dir() / "models_move.json").exists()


def test_the_folders_are_listed_with_what_lies_in_them(
    qtbot: QtBot, room: ModelsRoom, model: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "a.gguf").write_bytes(model.read_bytes())
    press(qtbot, room.page.folders)
    dialog = room._sheet
    assert isinstance(dialog, FoldersSheet)
    assert [line.title for line in dialog.lines] == [str(model.parent)]
    assert dialog.lines[0].detail.startswith("one model, ")
    assert "free" in dialog.lines[0].detail
    assert nameless(dialog) == []
    assert not dialog.remove_button.isEnabled()

    room.presenter.add_folder(disk)
    qtbot.waitUntil(lambda: len(dialog.lines) == 2)
    assert "added by you" in dialog.lines[1].detail
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    press(qtbot, dialog.remove_button)
    qtbot.waitUntil(lambda: len(dialog.lines) == 1)
    assert (disk / "a.gguf").exists()
    press(qtbot, dialog.close_button)
    assert room._sheet is None


def test_a_folder_that_is_set_by_hand_is_used_at_once(
    qtbot: QtBot, ready: Application, room: ModelsRoom, model: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    ready.settings.set("models.folder", str(other))
    qtbot.waitUntil(lambda: room.presenter.overview.installed == 0)
    assert ready.window.models_dir == other
    ready.settings.reset("models.folder")
    qtbot.waitUntil(lambda: room.presenter.overview.installed == 1)
