"""Moving the models folder: models only, whole, and nothing is lost whatever comes in between."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from gpt4all_desktop import paths
from gpt4all_desktop.library import move as moving
from gpt4all_desktop.library.catalog import bundled_catalog
from gpt4all_desktop.library.folders import FOLDER_KEY, MOVE_RECORD, model_folders, models_folder
from gpt4all_desktop.library.move import Move, MoveError, Mover, MoveStopped, plan_move
from gpt4all_desktop.library.part import Part, is_being_fetched
from gpt4all_desktop.library.shelf import Shelf
from gpt4all_desktop.settings import Settings

BIG = bytes(range(256)) * 4096  # 1 MiB
CONTENTS = {
    "a.gguf": BIG + b"a",
    "b-00001-of-00002.gguf": b"GGUF1",
    "b-00002-of-00002.gguf": b"GGUF2",
    ".bin/20260101T000000-old.gguf": b"GGUF old",
    "c.gguf.part": b"GG",
    "c.gguf.part.journal": b"{}",
}
OTHERS = {"notes.txt": b"mine", "deep/d.gguf": b"GGUF deep", "mmproj-a.gguf": b"x", "z.bin": b"z"}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "old"
    for name, data in (CONTENTS | OTHERS).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "new"


@pytest.fixture
def mover(tmp_path: Path) -> Mover:
    return Mover(tmp_path / "move.json")


@pytest.fixture
def two_disks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Renaming between the folders is refused as between disks."""
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.parent != Path(target).parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    monkeypatch.setattr(moving, "_CHUNK", 64 * 1024)


def there(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def quiet(_done: int, _size: int) -> None:
    pass


def everything(mover: Mover, move: Move) -> None:
    mover.run(move, quiet)
    assert mover.finish(move) == []
    assert mover.unfinished() is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_still_leads_to_its_model(
    source: Path, target: Path, mover: Mover, tmp_path: Path
) -> None:
    (tmp_path / "blob").write_bytes(b"GGUF elsewhere")
    (source / "linked.gguf").symlink_to(Path("..", "blob"))
    move = plan_move(source, target / "deeper")
    mover.run(move, quiet)
    assert (target / "deeper" / "linked.gguf").read_bytes() == b"GGUF elsewhere"
    mover.undo(move)
    assert (source / "linked.gguf").read_bytes() == b"GGUF elsewhere"
    everything(mover, move)
    assert (target / "deeper" / "linked.gguf").is_symlink()
    assert not os.path.lexists(source / "linked.gguf")
    assert (tmp_path / "blob").exists()


def test_models_move_and_nothing_else_does(mover: Mover, source: Path, target: Path):
    move = plan_move(source, target)
    assert (move.models, move.copies) == (2, False)
    assert move.size == sum(map(len, CONTENTS.values()))
    everything(mover, move)
    assert there(target) == CONTENTS
    assert there(source) == OTHERS


@pytest.mark.usefixtures("two_disks")
def test_to_another_disk_they_are_copied_and_then_deleted(mover: Mover, source: Path, target: Path):
    move = plan_move(source, target)
    told: list[int] = []
    mover.run(move, lambda done, _size: told.append(done))
    assert told == sorted(told)
    assert told[-1] == move.size
    assert there(target) == CONTENTS
    assert there(source) == CONTENTS | OTHERS  # until the program uses the new folder
    mover.finish(move)
    assert there(source) == OTHERS
    assert (target / "a.gguf").stat().st_mtime_ns == move.files[0].changed


@pytest.mark.usefixtures("two_disks")
def test_a_move_that_is_stopped_can_be_undone_or_continued(
    mover: Mover, source: Path, target: Path
):
    move = plan_move(source, target)

    def stop(done: int, _size: int) -> None:
        if done > 500_000:
            raise MoveStopped

    with pytest.raises(MoveStopped):
        mover.run(move, stop)
    assert list(there(target)) == ["a.gguf.moving"]
    assert mover.unfinished() == move
    mover.undo(move)
    assert there(target) == {}
    assert there(source) == CONTENTS | OTHERS
    assert mover.unfinished() is None

    with pytest.raises(MoveStopped):
        mover.run(move, stop)
    written = (target / "a.gguf.moving").stat().st_size
    assert written > 400_000
    everything(mover, move)
    assert there(target) == CONTENTS


def test_renamed_files_come_back(mover: Mover, source: Path, target: Path):
    move = plan_move(source, target)

    def stop(done: int, _size: int) -> None:
        if done > len(BIG) + 5:
            raise MoveStopped

    with pytest.raises(MoveStopped):
        mover.run(move, stop)
    assert len(there(target)) == 2
    mover.undo(move)
    assert there(source) == CONTENTS | OTHERS


@pytest.mark.usefixtures("two_disks")
def test_a_tail_that_a_crash_has_spoilt_is_copied_again(mover: Mover, source: Path, target: Path):
    move = plan_move(source, target)
    (target / "a.gguf.moving").write_bytes(BIG[:300_000] + bytes(900_000))
    everything(mover, move)
    assert there(target) == CONTENTS


@pytest.mark.usefixtures("two_disks")
def test_a_disk_that_writes_something_else_is_noticed(
    mover: Mover, source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
):
    move = plan_move(source, target)
    monkeypatch.setattr(moving, "_digest", lambda path: "other")
    with pytest.raises(MoveError, match="could not be moved"):
        mover.run(move, quiet)
    assert there(target) == {}
    assert there(source) == CONTENTS | OTHERS


@pytest.mark.usefixtures("two_disks")
def test_a_full_disk_is_one_sentence_and_can_be_continued(
    mover: Mover, source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
):
    move = plan_move(source, target)
    with monkeypatch.context() as patch:

        def full(*_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        patch.setattr(moving, "_copy", full)
        with pytest.raises(MoveError, match="is full"):
            mover.run(move, quiet)
    everything(mover, move)
    assert there(target) == CONTENTS


@pytest.mark.usefixtures("two_disks")
def test_an_original_that_changed_meanwhile_is_kept(mover: Mover, source: Path, target: Path):
    move = plan_move(source, target)
    mover.run(move, quiet)
    (source / "a.gguf").write_bytes(b"GGUF newer")
    mover.finish(move)
    assert there(source) == OTHERS | {"a.gguf": b"GGUF newer"}


@pytest.mark.usefixtures("two_disks")
def test_what_is_in_use_is_deleted_the_next_time(
    mover: Mover, source: Path, target: Path, monkeypatch: pytest.MonkeyPatch
):
    move = plan_move(source, target)
    mover.run(move, quiet)
    with monkeypatch.context() as patch:

        def refuse(_self: Path, missing_ok: bool = False) -> None:
            raise PermissionError(13, "in use")

        patch.setattr(Path, "unlink", refuse)
        assert source / "a.gguf" in mover.finish(move)
    again = mover.unfinished()
    assert again is not None
    everything(mover, again)
    assert there(source) == OTHERS


def test_what_cannot_be_moved_is_refused_with_the_reason(
    source: Path, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for wrong, why in (
        (source, "already"),
        (Path("models"), "whole path"),
        (source / ".bin", "bin cannot"),
        (source / "notes.txt", "Nothing can be written"),
    ):
        with pytest.raises(MoveError, match=why):
            plan_move(source, wrong)
    target.mkdir()
    (target / "a.gguf").write_bytes(b"another")
    with pytest.raises(MoveError, match=r"There is a file a\.gguf"):
        plan_move(source, target)
    (target / "a.gguf").unlink()

    stat = Path.stat

    def other_disk(self: Path, **kept: bool) -> os.stat_result | SimpleNamespace:
        found = stat(self, **kept)
        return SimpleNamespace(st_dev=99, st_mode=found.st_mode) if self == target else found

    monkeypatch.setattr(Path, "stat", other_disk)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1000))
    with pytest.raises(MoveError, match="1 kB free"):
        plan_move(source, target)


def test_a_download_of_another_program_is_not_moved_away(source: Path, target: Path):
    with Part(source / "c.gguf", algorithms=("sha256",)):
        assert is_being_fetched(source / "c.gguf")
        with pytest.raises(MoveError, match=r"c\.gguf is being downloaded"):
            plan_move(source, target)
    assert not is_being_fetched(source / "c.gguf")
    plan_move(source, target)


def test_a_record_of_something_else_is_none(mover: Mover, tmp_path: Path):
    for text in ("", "[]", '{"files": 1}'):
        (tmp_path / "move.json").write_text(text)
        assert mover.unfinished() is None
    (tmp_path / "move.json").write_text(
        '{"version":1,"from":"/a","to":"/b","models":1,"copies":false,'
        '"files":[{"name":"../../x","size":1,"changed":1}]}'
    )
    assert mover.unfinished() is None


KILLED = """
import sys, os
from pathlib import Path
from gpt4all_desktop.library import move as moving
moving._CHUNK = 16384
if sys.argv[4] == "copy":
    import errno
    rename = Path.rename
    def refuse(self, target):
        if self.parent != Path(target).parent: raise OSError(errno.EXDEV, "x")
        return rename(self, target)
    Path.rename = refuse
mover = moving.Mover(Path(sys.argv[3]))
move = mover.unfinished() or moving.plan_move(Path(sys.argv[1]), Path(sys.argv[2]))
at = [int(sys.argv[5])]
def watch(done, size):
    at[0] -= 1
    if at[0] < 0: os._exit(9)
mover.run(move, watch)
mover.finish(move)
"""


@pytest.mark.parametrize("way", ["copy", "rename"])
def test_killed_at_any_moment_it_is_continued(way: str, source: Path, tmp_path: Path):
    record, target = tmp_path / "move.json", tmp_path / "new"
    kills = 0
    for moment in (0, 1, 3, 5, 20, 2, 10**6):
        arguments = [str(source), str(target), str(record), way, str(moment)]
        done = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False)
        kills += done.returncode == 9
        together = there(source) | (there(target) if target.is_dir() else {})
        assert {name: together.get(name) for name in CONTENTS} == CONTENTS
        if done.returncode == 0:
            break
    assert kills >= 3
    assert there(target) == CONTENTS
    assert there(source) == OTHERS
    assert not record.exists()


def test_what_is_known_of_a_model_moves_along(mover: Mover, source: Path, target: Path):
    shelf = Shelf([source], source.parent / "models.json")
    shelf.note_published(source / "a.gguf", "abc")
    move = plan_move(source, target)
    everything(mover, move)
    shelf.relocate(target, mover.moved(move))
    assert shelf.folders == [target]
    assert len(shelf.models()) == 2
    known = shelf.verified(target / "a.gguf")
    assert known is not None
    assert known.published
    (removed,) = shelf.bin()
    assert shelf.restore(removed) == target / "old.gguf"
    assert shelf.verify(target / "old.gguf", bundled_catalog()).published is False


def test_the_folder_is_a_setting_and_both_are_searched_during_a_move(
    mover: Mover, source: Path, target: Path
):
    assert model_folders() == [paths.models_dir()]
    settings = Settings(paths.settings_file())
    settings.set(FOLDER_KEY, "relative")
    assert models_folder(settings) == paths.models_dir()
    settings.set(FOLDER_KEY, str(source))
    settings.save()
    assert models_folder() == source
    moving._write_move(paths.data_dir() / MOVE_RECORD, plan_move(source, target))
    assert model_folders() == [source, target]
