"""Things are kept where the user and the system want them."""

import sys
from pathlib import Path

import pytest

from gpt4all_desktop import paths


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other folders")
def test_the_user_may_choose_other_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GPT4ALL_DESKTOP_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert paths.data_dir() == tmp_path / "data" / "gpt4all-desktop"
    assert paths.log_dir() == tmp_path / "state" / "gpt4all-desktop" / "log"

    monkeypatch.setenv("GPT4ALL_DESKTOP_HOME", str(tmp_path / "stick"))
    assert paths.data_dir() == tmp_path / "stick"
    assert paths.log_dir() == tmp_path / "stick" / "logs"
