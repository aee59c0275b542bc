"""The bin of the models in the window."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.library.shelf import Removed
from gpt4all_desktop.ui.models.bin_sheet import ModelBinSheet
from gpt4all_desktop.ui.models.state import Act, Tab
from gpt4all_desktop.ui.widgets.confirm import Confirm
from tests.engine.conftest import load_tool
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.gui


@pytest.mark.usefixtures("_themed")
def test_for_good_is_asked_with_the_space_that_comes_free(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    removed = [
        Removed(path=Path(f"/x/{name}"), name=name, at=datetime.now(UTC), size=10**9)
        for name in ("a.gguf", "b.gguf")
    ]
    sheet = ModelBinSheet(removed, owner)
    sheet.open()
    assert nameless(sheet) == []
    assert sheet.lines[0].detail.startswith("1.0 GB")
    erased: list[list[Removed]] = []
    sheet.erase_requested.connect(erased.append)
    sheet.empty.click()
    question = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Confirm))
    assert "2 files (2.0 GB)" in question.words
    assert erased == []
    question.action_button.click()
    assert erased == [removed]
    sheet.set_removed([])
    assert not sheet.empty.isEnabled()


def test_the_bin_is_offered_while_something_is_in_it(
    qtbot: QtBot, ready: Application, tmp_path: Path
) -> None:
    folder = paths.models_dir()
    folder.mkdir(parents=True)
    tool = load_tool("make_gguf")
    tool.write_model(folder / "tiny.gguf", tool.SHAPES["tiny"], matrix="Q8_0")
    ready.models_gate._home = tmp_path / "nobody"
    ready.window.commands.run("models.browse")
    room = ready.models_gate.room
    assert room is not None
    room.presenter.set_tab(Tab.INSTALLED)
    qtbot.waitUntil(lambda: len(room.page.shown_cards) == 1)
    assert room.page.verify_all.isVisible()
    assert not room.page.bin.isVisible()
    room.presenter.act(str(folder / "tiny.gguf"), Act.REMOVE)
    qtbot.waitUntil(room.page.bin.isVisible)
    qtbot.mouseClick(room.page.bin, Qt.MouseButton.LeftButton)
    assert room._bin is not None
    room._bin.restore.click()
    qtbot.waitUntil(lambda: (folder / "tiny.gguf").exists())
    qtbot.waitUntil(lambda: room._bin is not None and room._bin.lines == [])
