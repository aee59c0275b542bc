"""The chat presenter, without a single widget."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Attachment, Draft, Message, Role
from gpt4all_desktop.chats.quote import quoted
from gpt4all_desktop.chats.reply import Reading, StopReason
from gpt4all_desktop.ui.chat.replies import PATIENCE_S
from gpt4all_desktop.ui.chat.state import (
    ComposerMode,
    LoadFailed,
    Loading,
    NoModel,
    Ready,
    Waiting,
)
from gpt4all_desktop.ui.events import Failure, ReplyProgress
from tests.ui.chat.desk import Chat
from tests.ui.fakes import MODEL, finished

DOCUMENT = Attachment(name="a.txt", media="text/plain", size=9, text="one two 3", tokens=3)


@pytest.fixture
def chat() -> Iterator[Chat]:
    with closing(Chat()) as made:
        yield made


def test_presenters_import_no_qt() -> None:
    """They run where no display and no Qt is."""
    code = (
        "import sys\n"
        "import gpt4all_desktop.ui.chat.presenter, gpt4all_desktop.ui.model_presenter\n"
        "import gpt4all_desktop.ui.chat.rows, gpt4all_desktop.chats.store\n"
        "import gpt4all_desktop.ui.chat.rows, gpt4all_desktop.ui.chat.context\n"
        "import gpt4all_desktop.ui.chat.drafting, gpt4all_desktop.documents.extract\n"
        "sys.exit('PySide6' in sys.modules or 'numpy' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_sending_asks_the_model_and_empties_the_composer(chat: Chat) -> None:
    chat.type("Hello?\n")
    chat.presenter.send("Hello?\n")
    assert chat.engine.requests[0].messages == (Message(role=Role.USER, text="Hello?"),)
    assert [turn.role for turn in chat.view.turns] == [Role.USER, Role.ASSISTANT]
    assert chat.view.draft == Draft()
    assert chat.view.mode is ComposerMode.REPLYING


@pytest.mark.parametrize("text", ["", "  ", "\n\n"])
def test_nothing_is_sent_when_nothing_is_written(chat: Chat, text: str) -> None:
    chat.presenter.send(text)
    assert not chat.view.turns
    assert not chat.store.chats()


def test_text_reaches_the_view_as_it_comes(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    chat.text("Hel")
    chat.text("lo.")
    assert chat.view.texts[chat.view.turns[-1].id] == "Hello."


def test_what_a_reply_takes_is_counted_in_its_chat_only(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    for _ in range(2):
        chat.presenter.on_reply_progressed(ReplyProgress(text="a b c", tokens=3))
    assert chat.presenter.written == 6
    first = chat.presenter.chat
    assert first is not None
    chat.presenter.new_chat()
    assert chat.presenter.written == 0
    chat.presenter.on_reply_progressed(ReplyProgress(text="d", tokens=1))
    chat.presenter.open_chat(first)
    assert chat.presenter.written == 7
    chat.finish()
    assert chat.presenter.written == 0


def test_a_finished_reply_has_measured_numbers(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    chat.text("Hello.")
    chat.presenter.on_reply_finished(finished(tokens=11))
    note = chat.last.note
    assert note is not None
    assert (note.model, note.tokens, note.seconds_to_first) == ("Fake 1B", 11, 0.5)
    assert note.tokens_per_second == 10.0
    assert chat.view.ends[chat.last.id] == (note, None)
    assert chat.view.mode is ComposerMode.READY


def test_one_token_has_no_speed(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    chat.presenter.on_reply_finished(finished(tokens=1))
    assert chat.last.note is not None
    assert chat.last.note.tokens_per_second is None


def test_stopping_keeps_the_text_so_far(chat: Chat) -> None:
    chat.presenter.send("Tell me a story.")
    chat.text("Once upon")
    chat.presenter.stop()
    assert chat.engine.stops == 1
    assert chat.view.mode is ComposerMode.STOPPING
    chat.presenter.on_reply_finished(finished(StopReason.STOPPED))
    assert chat.last.text == "Once upon"
    assert chat.last.note is not None
    assert chat.last.note.reason is StopReason.STOPPED
    assert chat.view.mode is ComposerMode.READY


def test_the_next_question_carries_the_conversation(chat: Chat) -> None:
    chat.exchange("One?", "Uno.")
    chat.presenter.send("Two?")
    assert [m.text for m in chat.engine.requests[-1].messages] == ["One?", "Uno.", "Two?"]


def test_an_unanswered_question_is_joined_with_the_next(chat: Chat) -> None:
    """Templates refuse two questions in a row, and the reader still sees the first."""
    chat.presenter.send("One?")
    chat.presenter.stop()
    chat.presenter.on_reply_finished(finished(StopReason.STOPPED, tokens=0))
    chat.presenter.send("Two?")
    messages = chat.engine.requests[-1].messages
    assert messages == (Message(role=Role.USER, text="One?\n\nTwo?"),)


def test_nothing_is_sent_while_a_reply_is_made(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.presenter.send("Two?")
    assert len(chat.engine.requests) == 1


def test_a_new_chat_forgets_the_conversation(chat: Chat) -> None:
    chat.exchange("One?", "Uno.")
    chat.presenter.new_chat()
    assert chat.presenter.turns == ()
    assert chat.view.turns == []
    chat.presenter.send("Two?")
    assert [m.text for m in chat.engine.requests[-1].messages] == ["Two?"]


def test_a_failure_keeps_the_text_and_says_why(chat: Chat) -> None:
    failure = Failure(sentence="The context is full.", detail="4097")
    chat.presenter.send("Hello?")
    chat.text("Hel")
    chat.presenter.on_reply_failed(failure)
    assert (chat.last.text, chat.last.failure) == ("Hel", failure)
    assert chat.view.mode is ComposerMode.READY


def test_retry_asks_the_same_again_in_place_of_the_failure(chat: Chat) -> None:
    chat.exchange("One?", "Uno.")
    chat.presenter.send("Two?")
    chat.presenter.on_reply_failed(Failure(sentence="No."))
    chat.presenter.messages.retry()
    assert chat.engine.requests[-1].messages == chat.engine.requests[-2].messages
    assert [turn.role for turn in chat.view.turns] == [Role.USER, Role.ASSISTANT] * 2
    assert (chat.last.failure, chat.last.versions) == (None, 1)


def test_retry_keeps_what_was_written_before_the_failure_as_a_version(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.text("D")
    chat.presenter.on_reply_failed(Failure(sentence="No."))
    chat.presenter.messages.retry()
    assert (chat.last.text, chat.last.version, chat.last.versions) == ("", 2, 2)


def test_retry_does_nothing_without_a_failure(chat: Chat) -> None:
    chat.presenter.messages.retry()
    chat.exchange("One?", "Uno.")
    chat.presenter.messages.retry()
    assert len(chat.engine.requests) == 1


def test_retry_waits_for_a_model_that_is_being_loaded(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.presenter.on_reply_failed(Failure(sentence="No."))
    chat.presenter.set_model_state(Loading(name="Other"))
    chat.presenter.messages.retry()
    assert chat.view.mode is ComposerMode.QUEUED
    chat.presenter.set_model_state(Ready(model=MODEL))
    assert [m.text for m in chat.engine.requests[-1].messages] == ["One?"]


def test_without_a_model_nothing_is_sent(chat: Chat) -> None:
    for state in (
        NoModel(folder=Path("models")),
        LoadFailed(name="x", failure=Failure(sentence="No.")),
    ):
        chat.presenter.set_model_state(state)
        chat.presenter.send("Hello?")
        chat.presenter.messages.retry()
        assert chat.view.mode is ComposerMode.NO_MODEL
    assert not chat.view.turns


def test_a_message_sent_while_loading_waits_and_is_answered_then(chat: Chat) -> None:
    chat.presenter.set_model_state(Loading(name="Fake"))
    assert chat.view.mode is ComposerMode.LOADING
    chat.presenter.send("Hello?")
    assert chat.view.turns[0].queued
    assert chat.view.mode is ComposerMode.QUEUED
    assert not chat.engine.requests
    chat.presenter.set_model_state(Ready(model=MODEL))
    assert not chat.view.turns[0].queued
    assert len(chat.engine.requests) == 1
    assert chat.view.mode is ComposerMode.REPLYING


def test_a_waiting_message_survives_a_model_that_fails(chat: Chat) -> None:
    chat.presenter.set_model_state(Loading(name="Fake"))
    chat.presenter.send("Hello?")
    chat.presenter.set_model_state(LoadFailed(name="Fake", failure=Failure(sentence="No.")))
    assert chat.view.mode is ComposerMode.QUEUED
    chat.presenter.set_model_state(Loading(name="Other"))
    chat.presenter.set_model_state(Ready(model=MODEL))
    assert len(chat.engine.requests) == 1


def test_stopping_takes_a_waiting_message_back(chat: Chat) -> None:
    chat.presenter.set_model_state(Loading(name="Fake"))
    chat.presenter.send("Hello?")
    chat.presenter.stop()
    assert chat.presenter.turns == ()
    assert chat.view.drafts[-1] == Draft(text="Hello?")
    chat.presenter.set_model_state(Ready(model=MODEL))
    assert not chat.engine.requests


def test_a_fast_reply_shows_no_reading_line(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    reading = Reading(done=1, total=2)
    chat.clock.now += PATIENCE_S / 2
    chat.presenter.on_reply_progressed(ReplyProgress(reading=reading))
    chat.text("Hi")
    chat.clock.now += PATIENCE_S
    chat.presenter.on_reply_progressed(ReplyProgress())
    assert chat.view.waitings == []


def test_a_slow_reply_says_how_far_the_prompt_was_read(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    chat.clock.now += PATIENCE_S
    chat.presenter.on_reply_progressed(ReplyProgress())
    chat.presenter.on_reply_progressed(ReplyProgress(reading=Reading(done=120, total=512)))
    chat.presenter.on_reply_progressed(ReplyProgress())
    assert chat.view.waitings == [Waiting(), Waiting(done=120, total=512)]


def test_documents_go_with_their_message(chat: Chat) -> None:
    chat.presenter.send("Why?", (DOCUMENT,))
    assert chat.engine.requests[0].messages[0].text == quoted("Why?", [DOCUMENT])
    assert [(chip.name, chip.tokens) for chip in chat.view.turns[0].attachments] == [("a.txt", 3)]
    assert chat.view.turns[0].text == "Why?"


def test_a_summary_takes_the_place_of_what_it_covers(chat: Chat) -> None:
    chat.exchange("One?", "Uno.")
    chat.exchange("Two?", "Due.")
    heard: list[int] = []
    chat.presenter.add_listener(lambda: heard.append(1))
    chat.presenter.add_summary(chat.presenter.turns[1].id, "They count.")
    assert heard
    assert chat.last.role is Role.SYSTEM
    chat.presenter.send("Three?")
    assert [message.text for message in chat.engine.requests[-1].messages] == [
        "Summary of the first 2 messages:\nThey count.",
        "Two?",
        "Due.",
        "Three?",
    ]


def test_a_document_may_be_sent_alone(chat: Chat) -> None:
    chat.presenter.send("", (DOCUMENT,))
    assert len(chat.engine.requests) == 1


def test_a_message_that_is_taken_back_has_its_documents(chat: Chat) -> None:
    chat.presenter.set_model_state(Loading(name="Fake"))
    chat.presenter.send("Why?", (DOCUMENT,))
    chat.presenter.stop()
    assert chat.view.drafts[-1] == Draft(text="Why?", attachments=(DOCUMENT,))


def test_stopping_with_nothing_to_stop_does_nothing(chat: Chat) -> None:
    chat.presenter.stop()
    assert chat.engine.stops == 0
    assert chat.view.mode is ComposerMode.READY


def test_after_a_failed_reply_the_next_question_waits_for_the_user(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.presenter.enqueue("Two?")
    chat.presenter.on_reply_failed(Failure(sentence="No."))
    assert len(chat.engine.requests) == 1
    assert not chat.presenter.busy
    assert chat.said[-2:] == ["Two?", ""]
    assert chat.last.failure is not None  # with a button to ask it now
    chat.presenter.messages.retry()
    assert chat.asked[-1].endswith("Two?")
