"""Files are read in a thread of their own."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gpt4all_desktop.documents.extract import Document
from gpt4all_desktop.errors import Cancelled, DocumentError
from gpt4all_desktop.ui.chat.file_reader import FileReader
from gpt4all_desktop.ui.events import Failure

pytestmark = pytest.mark.gui


class Disk:
    """Files that say what the test wants."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.allowed = threading.Event()
        self.allowed.set()
        self.begun: list[str] = []

    def __call__(self, path: Path, should_cancel: Callable[[], bool]) -> Document:
        self.begun.append(path.name)
        while not self.allowed.wait(0.002):
            if should_cancel():
                raise Cancelled("Stopped.")
        if self.error is not None:
            raise self.error
        return Document(name=path.name, media="text/plain", size=3, text="abc", note="a note")


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def reader(qtbot: QtBot, disk: Disk) -> Iterator[FileReader]:
    reader = FileReader(disk)
    yield reader
    assert reader.shutdown()


def test_a_file_becomes_an_attachment(qtbot: QtBot, reader: FileReader) -> None:
    with qtbot.waitSignal(reader.read) as read:
        reader.begin(5, Path("a.txt"))
    chip, attachment, note = read.args
    assert (chip, attachment.name, attachment.text, note) == (5, "a.txt", "abc", "a note")


def test_a_file_that_cannot_be_read_says_why(qtbot: QtBot, reader: FileReader, disk: Disk) -> None:
    disk.error = DocumentError("No text.")
    with qtbot.waitSignal(reader.failed) as failed:
        reader.begin(5, Path("a.txt"))
    assert failed.args == [5, Failure(sentence="No text.")]


@pytest.mark.expect_log
def test_a_bug_is_logged_without_what_the_file_says(
    qtbot: QtBot, reader: FileReader, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    disk.error = ValueError("secret")
    with qtbot.waitSignal(reader.failed) as failed:
        reader.begin(5, Path("a.txt"))
    assert "wrong" in failed.args[1].sentence
    assert "unexpected ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_a_removed_file_is_forgotten(qtbot: QtBot, reader: FileReader, disk: Disk) -> None:
    disk.allowed.clear()
    heard: list[int] = []
    reader.read.connect(lambda chip: heard.append(chip))
    reader.begin(1, Path("a.txt"))
    reader.begin(2, Path("b.txt"))
    reader.begin(3, Path("c.txt"))
    qtbot.waitUntil(lambda: disk.begun == ["a.txt"])
    reader.cancel(1)
    reader.cancel(2)
    qtbot.waitUntil(lambda: disk.begun == ["a.txt", "c.txt"])
    with qtbot.waitSignal(reader.read):
        disk.allowed.set()
    assert heard == [3]


def test_shutdown_does_not_wait_for_a_file(qtbot: QtBot, reader: FileReader, disk: Disk) -> None:
    disk.allowed.clear()
    reader.begin(1, Path("a.txt"))
    qtbot.waitUntil(lambda: bool(disk.begun))
    assert reader.shutdown()
