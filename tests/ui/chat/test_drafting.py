"""Messages that wait."""

import pytest

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.ui.chat.drafting import Drafting

DOCUMENT = Attachment(name="a.txt", media="text/plain", size=1, text="a")


class Page:
    """A composer and a chat that note what they are told."""

    def __init__(self) -> None:
        self.draft = Draft()
        self.next: Draft | None = None
        self.sent: list[tuple[str, tuple[Attachment, ...]]] = []
        self.queued: list[str] = []
        self.busy = False
        self.drafting = Drafting(self, self)

    def set_draft(self, draft: Draft) -> None:
        self.draft = draft

    def add_draft(self, draft: Draft) -> None:
        self.draft = draft.then(self.draft)

    def set_next(self, draft: Draft | None) -> None:
        self.next = draft

    def send(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        self.sent.append((text, attachments))
        self.busy = True

    def enqueue(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        self.queued.append(text)


@pytest.fixture
def page() -> Page:
    return Page()


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
