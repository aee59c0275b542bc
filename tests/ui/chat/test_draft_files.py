"""Files are read for the draft they were attached to, whichever chat is on the page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.errors import StorageError
from gpt4all_desktop.ui.chat.draft_files import MAX_FILES, DraftFiles
from gpt4all_desktop.ui.events import Failure

A, B = Path("a.txt"), Path("b.txt")


def text_of(file: Path) -> Attachment:
    return Attachment(name=file.name, media="text/plain", size=1, text=f"text of {file.name}")


class Desk:
    """A composer, a page and a reader that does what the test says."""

    def __init__(self) -> None:
        self.store = ChatStore.open(None)
        self.draft = Draft()
        self.failures: dict[Path, str] = {}
        self.chat: int | None = None
        self.temporary = False
        self.jobs: dict[int, Path] = {}
        self.files = DraftFiles(self, self, self.store, self)

    # the composer

    @property
    def reading(self) -> tuple[Path, ...]:
        return tuple(file for file in self.draft.files if file not in self.failures)

    def add_file(self, file: Path) -> None:
        self.draft = self.draft.then(Draft(files=(file,)))

    def set_file(
        self, file: Path, *, attachment: Attachment | None, failure: str = "", note: str = ""
    ) -> None:
        if attachment is None:
            self.failures[file] = failure
        else:
            self.draft = self.draft.with_read(file, attachment)

    # the reader

    def begin(self, job_id: int, path: Path) -> None:
        self.jobs[job_id] = path

    def cancel(self, job_id: int) -> None:
        del self.jobs[job_id]

    def finish(self, file: Path) -> None:
        """The text of a file is there."""
        self.files.on_read(self._end(file), text_of(file), "")

    def fail(self, file: Path) -> None:
        self.files.on_failed(self._end(file), Failure(sentence="No."))

    def _end(self, file: Path) -> int:
        job_id = next(key for key, path in self.jobs.items() if path == file)
        del self.jobs[job_id]
        return job_id

    # the page

    def show(self, chat: int | None, *, temporary: bool = False) -> None:
        self.files.leave()
        if not self.temporary or self.chat is not None:
            self.store.save_draft(self.chat, self.draft)
        self.chat, self.temporary = chat, temporary
        self.failures.clear()
        unkept = temporary and chat is None
        self.draft = Draft() if unkept else self.store.draft(chat)
        self.files.open(chat)

    @property
    def texts(self) -> list[str]:
        return [attachment.text for attachment in self.draft.attachments]


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.store.close()


@pytest.fixture
def other(desk: Desk) -> int:
    return desk.store.create_chat().id


def test_files_are_read_and_shown(desk: Desk) -> None:
    desk.files.add([A, B])
    desk.finish(A)
    desk.fail(B)
    assert desk.texts == ["text of a.txt"]
    assert desk.failures == {B: "No."}


def test_far_too_many_files_are_not_all_taken(desk: Desk) -> None:
    desk.files.add([Path(str(number)) for number in range(1000)])
    assert len(desk.jobs) == MAX_FILES


def test_a_removed_file_is_not_read_on(desk: Desk) -> None:
    desk.files.add([A, B])
    desk.files.remove(A)
    assert list(desk.jobs.values()) == [B]
    desk.files.remove(A)


def test_what_is_read_meanwhile_is_in_the_draft_of_its_chat(desk: Desk, other: int) -> None:
    desk.files.add([A, B])
    desk.show(other)
    desk.finish(A)
    assert desk.texts == []
    desk.show(None)
    assert desk.texts == ["text of a.txt"]
    assert list(desk.jobs.values()) == [B]
    desk.finish(B)
    assert desk.texts == ["text of a.txt", "text of b.txt"]


def test_the_same_file_in_two_chats_is_read_for_both(desk: Desk, other: int) -> None:
    desk.files.add([A])
    desk.show(other)
    desk.files.add([A])
    desk.files.remove(A)
    desk.finish(A)
    assert desk.texts == []
    desk.show(None)
    assert desk.texts == ["text of a.txt"]


def test_a_file_attached_twice_is_there_twice(desk: Desk, other: int) -> None:
    desk.files.add([A, A])
    desk.show(other)
    desk.finish(A)
    desk.finish(A)
    desk.show(None)
    assert desk.texts == ["text of a.txt"] * 2


def test_a_file_that_failed_meanwhile_is_tried_again_and_says_why(desk: Desk, other: int) -> None:
    desk.files.add([A])
    desk.show(other)
    desk.fail(A)
    desk.show(None)
    desk.fail(A)
    assert desk.failures == {A: "No."}


def test_files_go_with_the_chat_that_begins(desk: Desk, other: int) -> None:
    desk.files.add([A])
    desk.chat = desk.store.create_chat().id
    desk.files.begin(desk.chat)
    desk.files.open(desk.chat)
    mine = desk.chat
    desk.show(other)
    desk.finish(A)
    desk.show(mine)
    assert desk.texts == ["text of a.txt"]
    assert desk.jobs == {}


def test_of_a_chat_that_is_not_kept_and_never_began_nothing_stays(desk: Desk) -> None:
    desk.files.add([A])
    desk.show(None, temporary=True)
    desk.files.add([B])
    desk.show(None)
    assert list(desk.jobs.values()) == [A]
    desk.finish(A)
    assert desk.texts == ["text of a.txt"]


def test_a_file_removed_from_the_kept_draft_does_not_come_back(desk: Desk, other: int) -> None:
    desk.files.add([A])
    desk.show(other)
    desk.store.save_draft(None, Draft(text="sent meanwhile"))
    desk.finish(A)
    desk.show(None)
    assert desk.draft == Draft(text="sent meanwhile")


def test_what_cannot_be_kept_is_read_again(
    desk: Desk, other: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_chat: int | None, _draft: Draft) -> None:
        raise StorageError("The disk is full.")

    desk.files.add([A])
    desk.show(other)
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "save_draft", refuse)
        desk.finish(A)
    desk.show(None)
    assert list(desk.jobs.values()) == [A]
    assert replace(desk.draft, files=()) == Draft()
