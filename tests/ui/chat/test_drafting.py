"""Files that are read, messages that wait."""

from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.ui.chat.drafting import MAX_FILES, Drafting
from gpt4all_desktop.ui.events import Failure

DOCUMENT = Attachment(name="a.txt", media="text/plain", size=1, text="a")


class Page:
    """A composer, a reader of files and a chat that note what they are told."""

    def __init__(self) -> None:
        self.chips: dict[int, object] = {}
        self.draft = Draft()
        self.next: Draft | None = None
        self.begun: list[tuple[int, Path]] = []
        self.cancelled: list[int] = []
        self.sent: list[tuple[str, tuple[Attachment, ...]]] = []
        self.queued: list[str] = []
        self.busy = False
        self.drafting = Drafting(self, self, self)

    def new_chip(self, name: str) -> int:
        self.chips[len(self.chips)] = name
        return len(self.chips) - 1

    def set_chip(
        self, chip_id: int, *, attachment: Attachment | None, failure: str = "", note: str = ""
    ) -> None:
        self.chips[chip_id] = (attachment, failure, note)

    def set_draft(self, draft: Draft) -> None:
        self.draft = draft

    def add_draft(self, draft: Draft) -> None:
        self.draft = draft.then(self.draft)

    def set_next(self, draft: Draft | None) -> None:
        self.next = draft

    def begin(self, chip_id: int, path: Path) -> None:
        self.begun.append((chip_id, path))

    def cancel(self, chip_id: int) -> None:
        self.cancelled.append(chip_id)

    def send(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        self.sent.append((text, attachments))
        self.busy = True

    def enqueue(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        self.queued.append(text)


@pytest.fixture
def page() -> Page:
    return Page()


def test_files_are_read_and_shown(page: Page) -> None:
    page.drafting.add_files([Path("a.txt"), Path("b.png")])
    assert page.begun == [(0, Path("a.txt")), (1, Path("b.png"))]
    page.drafting.on_file_read(0, DOCUMENT, "a note")
    page.drafting.on_file_failed(1, Failure(sentence="No."))
    assert page.chips == {0: (DOCUMENT, "", "a note"), 1: (None, "No.", "")}


def test_a_removed_file_is_not_read_on(page: Page) -> None:
    page.drafting.remove(7)
    assert page.cancelled == [7]


def test_far_too_many_files_are_not_all_taken(page: Page) -> None:
    page.drafting.add_files([Path(str(number)) for number in range(1000)])
    assert len(page.begun) == MAX_FILES


def test_a_message_waits_for_the_reply_and_is_sent_after_it(page: Page) -> None:
    page.busy = True
    page.drafting.send_next("Next?", (DOCUMENT,))
    assert page.next == Draft(text="Next?", attachments=(DOCUMENT,))
    assert page.draft == Draft()
    page.busy = False
    page.drafting.on_reply_ended()
    assert page.sent == [("Next?", (DOCUMENT,))]
    assert page.next is None
    page.drafting.on_reply_ended()
    assert len(page.sent) == 1


def test_a_reply_that_ended_meanwhile_is_not_waited_for(page: Page) -> None:
    page.drafting.send_next("Next?", ())
    assert page.sent == [("Next?", ())]
    assert page.next is None


def test_a_second_message_joins_the_first(page: Page) -> None:
    page.busy = True
    page.drafting.send_next("One", (DOCUMENT,))
    page.drafting.send_next("Two", ())
    assert page.next == Draft(text="One\n\nTwo", attachments=(DOCUMENT,))


def test_a_waiting_message_can_be_taken_back(page: Page) -> None:
    page.busy = True
    page.drafting.send_next("Next?", ())
    page.drafting.take_back()
    assert (page.draft, page.next) == (Draft(text="Next?"), None)
    page.busy = False
    page.drafting.on_reply_ended()
    assert page.sent == []


def test_what_was_written_meanwhile_stays_after_the_message_taken_back(page: Page) -> None:
    page.busy = True
    page.drafting.send_next("Next?", ())
    page.draft = Draft(text="and more")
    page.drafting.take_back()
    assert page.draft == Draft(text="Next?\n\nand more")


def test_a_failure_in_another_chat_leaves_what_waits(page: Page) -> None:
    page.busy = True
    page.drafting.send_next("Next?", ())
    page.drafting.on_reply_failed()
    assert page.next == Draft(text="Next?")


def test_after_a_failure_the_message_comes_back(page: Page) -> None:
    page.busy = True
    page.drafting.send_next("Next?", ())
    page.busy = False
    page.drafting.on_reply_failed()
    page.drafting.on_reply_ended()
    assert (page.draft, page.sent) == (Draft(text="Next?"), [])


def test_a_message_that_waits_stays_with_its_chat(page: Page) -> None:
    page.busy = True
    page.drafting.send_next("Next?", ())
    page.drafting.leave()
    assert page.queued == ["Next?"]
    page.drafting.on_chat_opened()
    page.busy = False
    page.drafting.on_reply_ended()
    assert page.sent == []
