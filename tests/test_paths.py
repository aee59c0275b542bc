"""Things are kept in the folders of each system, and what is there already is found again."""

import sys
from pathlib import Path

import pytest

from gpt4all_desktop import paths


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for name in ("GPT4ALL_DESKTOP_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("platform", "data", "logs"),
    [
        ("linux", ".local/share/gpt4all-desktop", ".local/state/gpt4all-desktop/log"),
        (
            "darwin",
            "Library/Application Support/gpt4all-desktop",
            "Library/Logs/gpt4all-desktop",
        ),
        ("win32", "AppData/Local/gpt4all-desktop", "AppData/Local/gpt4all-desktop/Logs"),
    ],
)
def test_data_and_logs_lie_where_the_system_keeps_such_things(
    platform: str, data: str, logs: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert paths.data_dir() == home / data
    assert paths.log_dir() == home / logs


def test_the_user_may_choose_other_folders(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", "not/absolute")
    assert paths.data_dir() == tmp_path / "data" / "gpt4all-desktop"
    assert paths.log_dir() == home / ".local/state/gpt4all-desktop/log"

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert paths.data_dir() == tmp_path / "local" / "gpt4all-desktop"

    monkeypatch.setenv("GPT4ALL_DESKTOP_HOME", str(tmp_path / "stick"))
    assert paths.data_dir() == tmp_path / "stick"
    assert paths.log_dir() == tmp_path / "stick" / "logs"
