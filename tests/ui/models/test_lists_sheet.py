"""Lists of models in the window: added, fetched when asked, removed; and updates on request."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui.models.lists_sheet import AddressSheet, ListsSheet
from gpt4all_desktop.ui.models.room import ModelsRoom
from tests.fakes.web import WebServer
from tests.library.test_catalog import PUBLISHED, document
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.gui


@pytest.fixture
def web() -> Iterator[WebServer]:
    """A web server on this computer."""
    with WebServer() as server:
        yield server


@pytest.fixture
def room(qtbot: QtBot, ready: Application, tmp_path: Path) -> ModelsRoom:
    ready.models_gate._home = tmp_path / "nobody"
    ready.window.commands.run("models.browse")
    room = ready.models_gate.room
    assert room is not None
    qtbot.waitUntil(lambda: bool(room.presenter.snapshot.lists))
    qtbot.mouseClick(room.page.lists, Qt.MouseButton.LeftButton)
    return room


def sheet_of(room: ModelsRoom) -> ListsSheet:
    assert room._lists is not None
    return room._lists


def test_the_list_that_comes_with_the_program_stays(room: ModelsRoom) -> None:
    sheet = sheet_of(room)
    (line,) = sheet.lines
    assert "comes with the program" in line.detail
    assert nameless(sheet) == []
    assert not sheet.remove.isEnabled()
    assert not sheet.again.isEnabled()
    assert sheet.published.isEnabled()


def test_an_address_is_added_fetched_again_and_removed(
    qtbot: QtBot, room: ModelsRoom, web: WebServer
) -> None:
    sheet = sheet_of(room)
    qtbot.mouseClick(sheet.address, Qt.MouseButton.LeftButton)
    question = next(w for w in QApplication.topLevelWidgets() if isinstance(w, AddressSheet))
    assert nameless(question) == []
    assert not question.fetch_button.isEnabled()
    url = web.serve("/models3.json", json.dumps(PUBLISHED).encode())
    question.line.setText(url)
    qtbot.mouseClick(question.fetch_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(sheet.lines) == 2)
    assert "fetched" in sheet.lines[1].detail
    assert "5 models" in sheet.lines[1].detail
    qtbot.waitUntil(lambda: "has 5 models" in sheet.sentence)

    sheet.list.setCurrentIndex(sheet.list.model().index(1, 0))
    web.serve("/models3.json", json.dumps(PUBLISHED[:2]).encode())
    qtbot.mouseClick(sheet.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2 models" in sheet.lines[1].detail)
    sheet.list.setCurrentIndex(sheet.list.model().index(1, 0))
    qtbot.mouseClick(sheet.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(sheet.lines) == 1)


def test_a_file_is_added(qtbot: QtBot, room: ModelsRoom, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(document()))
    room.presenter.sources.add_list(str(path))
    qtbot.waitUntil(lambda: len(sheet_of(room).lines) == 2)
    assert "added" in sheet_of(room).lines[1].detail


@pytest.mark.parametrize("body", [b"<html>", b"[1, 2]", b"{}", b'{"schema": 99}'])
def test_a_bad_list_is_one_sentence(
    qtbot: QtBot, room: ModelsRoom, web: WebServer, body: bytes
) -> None:
    sheet = sheet_of(room)
    sheet.fetch_requested.emit(web.serve("/bad.json", body))
    qtbot.waitUntil(lambda: sheet.published.isEnabled())
    if body != b"[1, 2]":  # a list without a usable entry is an empty one
        assert sheet.sentence.count(".") >= 1
        assert "fetched only when" not in sheet.sentence
        assert len(sheet.lines) == 1


def test_an_address_that_is_not_encrypted_is_refused(qtbot: QtBot, room: ModelsRoom) -> None:
    sheet = sheet_of(room)
    sheet.fetch_requested.emit("http://example.org/models.json")
    qtbot.waitUntil(lambda: "https" in sheet.sentence)
    assert len(sheet.lines) == 1


def test_offline_only_files_can_be_added(
    qtbot: QtBot, ready: Application, room: ModelsRoom
) -> None:
    ready.window.commands.run("network.offline")
    sheet = sheet_of(room)
    assert not sheet.published.isEnabled()
    assert not sheet.address.isEnabled()
    assert sheet.file.isEnabled()
    assert "offline" in sheet.sentence
    assert not room.page.updates.isEnabled()
