"""Small files are whole at any moment."""

from pathlib import Path

import pytest

from gpt4all_desktop.files import replace_text


def test_text_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "record.json"
    replace_text(path, "one, längst")
    replace_text(path, "two")
    assert path.read_text(encoding="utf-8") == "two"
    assert list(path.parent.iterdir()) == [path]


def test_what_cannot_be_written_leaves_the_old_content(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    replace_text(path, "old")
    (tmp_path / "record.json.new").mkdir()  # in the way
    with pytest.raises(OSError, match="record"):
        replace_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
