"""Small files are whole at any moment."""

import stat
import sys
import threading
from pathlib import Path

import pytest

from gpt4all_desktop.files import LatestText, make_private, make_private_folder, replace_text


def test_text_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "record.json"
    replace_text(path, "one, längst")
    replace_text(path, "two")
    assert path.read_text(encoding="utf-8") == "two"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="the folders of users are their own there")
def test_nobody_else_can_read_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    path.write_text("of an older version, for all to read")
    path.chmod(0o644)
    replace_text(path, "mine")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_cannot_be_written_leaves_the_old_content(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    replace_text(path, "old")
    (tmp_path / "record.json.new").mkdir()  # in the way
    with pytest.raises(OSError, match="record"):
        replace_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(sys.platform == "win32", reason="the folders of users are their own there")
def test_private_files_and_folders_are_for_their_owner_only(tmp_path: Path) -> None:
    file, folder = tmp_path / "one", tmp_path / "some" / "folder"
    make_private(file)
    assert file.read_bytes() == b""
    make_private_folder(folder)
    file.write_text("kept")
    for path, mode in ((file, 0o600), (folder, 0o700)):
        path.chmod(0o755)
        (make_private if path is file else make_private_folder)(path)
        assert stat.S_IMODE(path.stat().st_mode) == mode
    assert file.read_text() == "kept"


def test_flushing_waits_for_a_writer_that_is_just_being_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One thread puts a text while another ends the program: that is no error."""
    starting, go = threading.Event(), threading.Event()
    ends: list[BaseException | None] = []

    class SlowStart(threading.Thread):
        def start(self) -> None:
            starting.set()
            go.wait(20)
            super().start()

    def flush() -> None:
        try:
            kept.flush()
            ends.append(None)
        except RuntimeError as error:
            ends.append(error)

    kept = LatestText(tmp_path / "record.json", failed=lambda error: None)
    putting = threading.Thread(target=kept.put, args=("new",))
    flushing = threading.Thread(target=flush)
    monkeypatch.setattr(threading, "Thread", SlowStart)
    putting.start()
    assert starting.wait(20)
    flushing.start()
    flushing.join(0.2)  # without the lock it has failed by now
    go.set()
    putting.join()
    flushing.join()

    assert ends == [None]
    assert (tmp_path / "record.json").read_text() == "new"
