"""Chats leave and come through file dialogs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats import chat_json
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.ui.chats.long_work import LongWork
from gpt4all_desktop.ui.chats.transfer import Transfer
from gpt4all_desktop.ui.events import Failure
from tests.ui.chats.test_files import NOW, chat

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@dataclass
class Desk:
    """What the window would show."""

    window: QWidget
    archive: ChatStore
    toasts: list[tuple[str, str, object]] = field(default_factory=list)
    problems: list[Failure] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)

    def dialog(self) -> QFileDialog:
        found = [each for each in self.window.findChildren(QFileDialog) if each.isVisible()]
        assert len(found) == 1
        return found[0]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Desk(window, ChatStore.open(tmp_path / "db" / "chats.db"))
    yield made
    made.archive.close()


@pytest.fixture
def transfer(desk: Desk) -> Iterator[Transfer]:
    work = LongWork(desk.window, desk.problems.append)
    made = Transfer(
        desk.archive,
        desk.window,
        work,
        toast=lambda text, label, act: desk.toasts.append((text, label, act)),
        problem=desk.problems.append,
        open_chat=desk.opened.append,
    )
    yield made
    assert work.close()


def test_where_there_is_no_folder_for_documents_files_go_home(
    desk: Desk, transfer: Transfer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    transfer.ask_import()
    dialog = desk.dialog()
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.close()


def test_a_chat_is_exported_in_the_form_that_was_chosen(
    qtbot: QtBot, desk: Desk, transfer: Transfer, tmp_path: Path
) -> None:
    one = desk.archive.create_chat(title="Sky: why?")
    transfer.export(one.id)
    dialog = desk.dialog()
    assert dialog.selectedFiles()[0].endswith("Sky why.md")
    html = next(text for text in dialog.nameFilters() if "html" in text)
    dialog.filterSelected.emit(html)
    assert dialog.selectedFiles()[0].endswith("Sky why.html")
    dialog.fileSelected.emit(str(tmp_path / "x.html"))
    qtbot.waitUntil(lambda: bool(desk.toasts))
    assert (tmp_path / "x.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert '<html lang="en' in (tmp_path / "x.html").read_text(encoding="utf-8")
    assert desk.toasts[0][:2] == ("Exported to “x.html”.", "Open the folder")
    dialog.close()


def test_all_chats_come_back_by_import_and_undo(
    qtbot: QtBot, desk: Desk, transfer: Transfer, tmp_path: Path
) -> None:
    for title in ("One", "Two"):
        desk.archive.create_chat(title=title)
    transfer.export_all()
    dialog = desk.dialog()
    dialog.fileSelected.emit(str(tmp_path / "all.json"))
    dialog.close()
    qtbot.waitUntil(lambda: len(desk.toasts) == 1)
    transfer.read([tmp_path / "all.json"])
    qtbot.waitUntil(lambda: len(desk.toasts) == 2)
    titles = sorted(each.title for each in desk.archive.chats())
    assert titles == ["One", "One", "Two", "Two"]
    text, label, undo = desk.toasts[1]
    assert (text, label) == ("2 chats imported.", "Undo")
    assert desk.opened == []
    assert callable(undo)
    undo()
    assert len(desk.archive.chats()) == 2


def test_one_imported_chat_is_opened(
    qtbot: QtBot, desk: Desk, transfer: Transfer, tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    whole = chat("Hi")
    text = chat_json.write([(whole, whole.nodes)], exported=NOW, program="")
    path.write_text("".join(text), encoding="utf-8")
    transfer.ask_import()
    dialog = desk.dialog()
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    assert len(desk.opened) == 1
    assert desk.toasts[0][0] == "One chat imported."


def test_what_goes_wrong_is_shown(
    qtbot: QtBot, desk: Desk, transfer: Transfer, tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    path.write_text("nothing", encoding="utf-8")
    transfer.read([path])
    qtbot.waitUntil(lambda: bool(desk.problems))
    assert "x.json" in desk.problems[0].sentence
    assert desk.toasts == []
