"""Folders with models: what comes, goes, is half there or out of reach."""

import os
import threading
from pathlib import Path

import pytest

from gpt4all_desktop.library import folders
from gpt4all_desktop.library.browser import Browser, Owned
from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.library.folders import AddedFolders, is_missing, with_subfolders
from gpt4all_desktop.library.head import read_head
from gpt4all_desktop.library.installed import installed_models
from gpt4all_desktop.library.shelf import Shelf
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import Transport
from tests.engine.conftest import load_tool


class Library:
    """The browser without a window."""

    def __init__(self, folder: Path) -> None:
        self.models = folder / "models"
        self.shelf = Shelf([self.models], folder / "models.json")
        self.browser = Browser(
            self.shelf,
            Catalogs(folder / "catalogs"),
            Transport(offline=lambda: True),
            SpeedRecord(folder / "speed.json"),
            elsewhere=[("LM Studio", folder / "lmstudio")],
            threads=1,
            folders=folder / "folders.json",
        )

    def owned(self) -> list[Owned]:
        return list(self.browser.snapshot().owned)

    def unreadable(self) -> tuple[Path, ...]:
        return self.browser.snapshot().unreadable


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    tool = load_tool("make_gguf")
    path = tmp_path_factory.mktemp("made") / "tiny.gguf"
    tool.write_model(path, tool.SHAPES["tiny"], matrix="Q8_0")
    return path.read_bytes()


def test_the_head_tells_how_long_the_file_is(tmp_path: Path, model: bytes):
    path = tmp_path / "a.gguf"
    path.write_bytes(model)
    assert 0 <= len(model) - read_head(path).end < 64  # at most padding follows


def test_what_was_there_before_is_offered_at_once(library: Library, model: bytes):
    library.models.mkdir()
    (library.models / "a.gguf").write_bytes(model)

    (owned,) = library.owned()
    assert (owned.arriving, owned.short) == (False, False)


def test_a_file_that_is_being_copied_is_not_offered_before_it_is_whole_and_still(
    library: Library, model: bytes
):
    library.models.mkdir()
    library.owned()
    path = library.models / "a.gguf"
    seen = []
    for size in (100, len(model) // 2, len(model) - 1, len(model), len(model)):
        path.write_bytes(model[:size])
        os.utime(path, ns=(0, size))
        (owned,) = library.owned()
        seen.append((owned.arriving, owned.short))
    assert seen == [(True, True), (True, True), (True, True), (True, False), (False, False)]


def test_a_file_whose_length_is_reserved_first_is_arriving_while_it_is_written(
    library: Library, model: bytes
):
    library.models.mkdir()
    library.owned()
    path = library.models / "a.gguf"
    for moment in (1, 2, 3):
        path.write_bytes(model)
        os.utime(path, ns=(0, moment))
        assert library.owned()[0].arriving
    assert not library.owned()[0].arriving


def test_a_copy_that_was_given_up_is_short(library: Library, model: bytes):
    library.models.mkdir()
    library.owned()
    (library.models / "a.gguf").write_bytes(model[:-1000])
    library.owned()
    (owned,) = library.owned()
    assert (owned.arriving, owned.short) == (False, True)
    assert owned.head is not None
    assert owned.head.end > owned.size


def test_what_was_downloaded_and_checked_is_offered_at_once(library: Library, model: bytes):
    library.models.mkdir()
    library.owned()
    path = library.models / "a.gguf"
    path.write_bytes(model)
    library.shelf.note_published(path)
    assert not library.owned()[0].arriving


def test_a_removed_file_is_gone_with_the_next_look(library: Library, model: bytes):
    library.models.mkdir()
    path = library.models / "a.gguf"
    path.write_bytes(model)
    assert len(library.owned()) == 1
    path.unlink()
    assert library.owned() == []


def test_added_folders_are_counted_and_stay_when_they_are_out_of_reach(
    library: Library, tmp_path: Path, model: bytes
):
    disk = tmp_path / "disk"
    (disk / "deep").mkdir(parents=True)
    (disk / "deep" / "a.gguf").write_bytes(model)
    library.browser.add_folder(disk)
    ours, theirs = library.browser.snapshot().folders
    assert (ours.path, ours.readable, ours.added) == (library.models, True, False)
    assert (theirs.path, theirs.models, theirs.size, theirs.added) == (disk, 1, len(model), True)

    disk.rename(tmp_path / "unplugged")
    assert library.unreadable() == (disk,)
    (tmp_path / "unplugged").rename(disk)
    assert library.unreadable() == ()
    assert len(library.owned()) == 1

    again = Library(tmp_path)
    assert len(again.owned()) == 1
    again.browser.remove_folder(disk)
    assert again.owned() == []
    assert (disk / "deep" / "a.gguf").exists()


def test_our_folder_is_missed_only_after_there_was_a_model(library: Library, model: bytes):
    assert library.unreadable() == ()
    library.models.mkdir()
    (library.models / "a.gguf").write_bytes(model)
    assert library.unreadable() == ()
    library.models.rename(library.models.with_name("away"))
    assert library.unreadable() == (library.models,)


def test_what_changes_below_an_added_folder_is_watched(library: Library, tmp_path: Path):
    (tmp_path / "disk" / "deep" / "deeper").mkdir(parents=True)
    (tmp_path / "disk" / ".hidden").mkdir()
    library.browser.add_folder(tmp_path / "disk")
    watched = {path.name for path in library.browser.snapshot().watched}
    assert watched == {"disk", "deep", "deeper"}
    library.models.mkdir()
    assert library.models in library.browser.snapshot().watched


def test_the_number_of_watched_folders_is_limited(tmp_path: Path):
    for number in range(300):
        (tmp_path / str(number)).mkdir()
    assert len(with_subfolders(tmp_path)) == 200


def test_a_damaged_list_of_folders_is_none(tmp_path: Path):
    file = tmp_path / "folders.json"
    for text in ("{", "{}", "[1, null]", '"a"'):
        file.write_text(text)
        assert list(AddedFolders(file)) == []


def test_unreadable_folders_have_no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(_self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert installed_models(tmp_path) == []
    assert is_missing(tmp_path / "none")
    assert not is_missing(tmp_path)


def test_a_disk_that_does_not_answer_holds_nothing_up(
    library: Library, tmp_path: Path, model: bytes, monkeypatch: pytest.MonkeyPatch
):
    library.models.mkdir()
    (library.models / "a.gguf").write_bytes(model)
    dead = tmp_path / "network"
    dead.mkdir()
    (dead / "b.gguf").write_bytes(model)
    library.browser.add_folder(dead)
    assert len(library.owned()) == 2
    answer = threading.Event()

    def ask(folder: Path) -> bool:
        return answer.wait(60) if folder == dead else True

    monkeypatch.setattr(folders, "is_readable", ask)
    monkeypatch.setattr(library.browser._reach, "_patience", 0.05)
    snapshot = library.browser.snapshot()
    assert [owned.path.name for owned in snapshot.owned] == ["a.gguf"]
    assert snapshot.unreadable == (dead,)
    assert dead not in snapshot.watched
    library.browser.snapshot()
    assert [thread.name for thread in threading.enumerate()].count("is it there") == 1

    answer.set()
    monkeypatch.setattr(library.browser._reach, "_patience", 30)
    assert len(library.owned()) == 2
    assert library.unreadable() == ()
