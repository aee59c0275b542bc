"""What was sent can be read."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.library.ledger import LedgerEntry
from gpt4all_desktop.library.network import ledger_path
from gpt4all_desktop.ui.models.ledger_sheet import LedgerSheet

pytestmark = pytest.mark.gui
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


@pytest.mark.usefixtures("_themed")
def test_each_request_is_a_line(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    entries = [
        LedgerEntry(time=NOON, host="h.org", reason="download of A", received=5_000, status=200),
        LedgerEntry(time=NOON, host="h.org", reason="list of models", received=0),
        LedgerEntry(time=NOON, host="h.org", reason="download of B"),
    ]
    sheet = LedgerSheet(tmp_path / "network.jsonl", entries, parent)

    assert sheet.lines[0].title == "h.org: download of A"
    details = [line.detail.rpartition(" · ")[2] for line in sheet.lines]
    assert details == ["5 kB", "no answer", "not finished"]
    assert "network.jsonl" in sheet.findChildren(type(sheet._sentence))[0].text()


def test_the_list_is_opened_by_a_command(qtbot: QtBot, ready: Application) -> None:
    from gpt4all_desktop.library.ledger import Ledger

    paths.data_dir().mkdir(parents=True, exist_ok=True)
    Ledger(ledger_path()).begin("h.org", "download of A")
    ready.window.commands.run("network.requests")
    qtbot.waitUntil(lambda: ready.window.findChild(LedgerSheet) is not None)
    sheet = ready.window.findChild(LedgerSheet)
    assert sheet is not None
    assert [line.title for line in sheet.lines] == ["h.org: download of A"]
    sheet.close()


def test_the_offline_switch_is_a_command(ready: Application) -> None:
    command = ready.window.commands.get("network.offline")
    assert command is not None
    assert command.checked is not None
    assert not command.checked()
    ready.window.commands.run("network.offline")
    assert command.checked()
    assert ready.settings.flag("network.offline")
