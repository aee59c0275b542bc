"""Chats come and go on the page; replies and drafts stay with theirs."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gpt4all_desktop.chats.backup import Backups
from gpt4all_desktop.chats.conversation import Attachment, Draft, Role, StopReason
from gpt4all_desktop.chats.reply import Reading
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import AppError, StorageError
from gpt4all_desktop.ui.chat.replies import PATIENCE_S
from gpt4all_desktop.ui.chat.state import ComposerMode, Loading, Ready, Waiting
from gpt4all_desktop.ui.events import ReplyProgress
from tests.ui.chat.desk import Chat
from tests.ui.fakes import MODEL

DOCUMENT = Attachment(name="a.txt", media="text/plain", size=9, text="one two 3", tokens=3)


@pytest.fixture
def chat() -> Iterator[Chat]:
    with closing(Chat()) as made:
        yield made


def begin(chat: Chat, question: str, answer: str) -> int:
    """Begin a chat of one question and its reply; return its id."""
    chat.presenter.new_chat()
    chat.exchange(question, answer)
    assert chat.presenter.chat is not None
    return chat.presenter.chat


def question_of(chat: Chat, title: str) -> list[str]:
    """What is stored in the chat of that title."""
    found = next(info for info in chat.store.chats() if info.title == title)
    return [step.node.text for step in chat.store.path(found.id)]


# ---- the store ----------------------------------------------------------------------------------


def test_a_chat_begins_to_exist_with_its_first_question(chat: Chat) -> None:
    assert chat.store.chats() == []
    chat.presenter.send("What is\n the tallest mountain, seen from the centre of the earth?")
    (info,) = chat.store.chats()
    assert info.title == "What is the tallest mountain, seen from…"
    assert chat.presenter.chat == info.id
    assert chat.opened[-1] == info.id
    assert chat.begun == [info.id]


def test_a_question_is_kept_before_the_composer_is_emptied(chat: Chat) -> None:
    kept: list[list[str]] = []
    original = chat.view.set_draft

    def look(draft: Draft) -> None:
        kept.append(chat.kept)
        original(draft)

    chat.view.set_draft = look  # type: ignore[method-assign]
    chat.type("Hello?")
    chat.presenter.send("Hello?")
    assert kept == [["Hello?"]]


def test_a_question_that_cannot_be_kept_stays_in_the_composer(chat: Chat) -> None:
    chat.type("Hello?")
    chat.store.add = _refuse  # type: ignore[method-assign]
    chat.presenter.send("Hello?")
    assert chat.view.draft == Draft(text="Hello?")
    assert chat.voice.said == ["The disk is full."]
    assert chat.engine.requests == []
    assert chat.view.mode is ComposerMode.READY


def test_what_cannot_be_written_down_is_said_and_the_page_shows_what_is_stored(
    chat: Chat,
) -> None:
    chat.exchange("One?", "Uno.")
    for name in ("add", "choose", "siblings", "remove", "forking"):
        setattr(chat.store, name, _refuse)
    question, reply = (turn.id for turn in chat.presenter.turns)
    chat.presenter.messages.edit(question, "Two?")
    chat.presenter.messages.edit(reply, "Dos.")
    chat.presenter.messages.regenerate(reply)
    chat.presenter.messages.switch_version(reply, 1)
    chat.presenter.messages.fork(reply)
    chat.presenter.messages.delete(reply)
    assert chat.voice.said == ["The disk is full."] * 6
    assert chat.said == ["One?", "Uno."]
    assert len(chat.engine.requests) == 1
    assert chat.view.mode is ComposerMode.READY


def _refuse(*_: object, **__: object) -> None:
    raise AppError("The disk is full.")


def test_a_reply_is_written_down_while_it_comes(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    chat.text("Hel")
    assert chat.kept == ["Hello?", "Hel"]
    chat.answer("lo.")
    assert chat.presenter.chat is not None
    node = chat.store.path(chat.presenter.chat)[-1].node
    assert (node.text, node.model, node.reason) == ("Hello.", "Fake 1B", StopReason.FINISHED)
    assert node.stats is not None
    assert (node.stats.reply_tokens, node.stats.prompt_seconds) == (11, 0.5)


def test_the_time_of_thinking_is_measured(chat: Chat) -> None:
    chat.presenter.send("Hello?")
    chat.text("<think>Hm")
    chat.clock.now += 34
    chat.text("</th")
    chat.text("ink>")
    chat.clock.now += 5
    chat.answer("Hello.")
    assert chat.last.note is not None
    assert chat.last.note.reasoning_seconds == 34


def test_a_chat_that_is_opened_shows_what_was_said(chat: Chat) -> None:
    first = begin(chat, "One?", "Uno.")
    begin(chat, "Two?", "Dos.")
    note = chat.last.note
    chat.presenter.open_chat(first)
    assert [turn.text for turn in chat.view.turns] == ["One?", "Uno."]
    assert chat.view.turns[-1].note == note
    assert chat.opened[-1] == first
    chat.presenter.send("Three?")
    assert chat.asked == ["One?", "Uno.", "Three?"]
    assert chat.engine.requests[-1].chat == first
    assert chat.presenter.request(chat.presenter.reading()).chat == first


def test_a_chat_in_the_bin_or_unknown_is_not_opened(chat: Chat) -> None:
    first = begin(chat, "One?", "Uno.")
    begin(chat, "Two?", "Dos.")
    chat.store.delete(first)
    for gone in (first, 4711):
        chat.presenter.open_chat(gone)
        assert chat.said == ["Two?", "Dos."]


def test_deleting_the_chat_on_the_page_empties_it_and_stops_its_reply(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.text("U")
    assert chat.presenter.chat is not None
    chat.store.delete(chat.presenter.chat)
    assert chat.engine.stops == 1
    assert (chat.presenter.chat, chat.view.turns) == (None, [])
    assert chat.view.mode is ComposerMode.READY


def test_nothing_is_written_into_a_backup_that_was_restored(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with closing(Chat(path)) as chat:
        chat.exchange("One?", "Uno.")
        backups = Backups(chat.store, path)
        copy = backups.back_up()
        chat.presenter.send("Two?")
        chat.text("D")
        chat.presenter.enqueue("Three?")
        chat.store.begin_replacing()
        assert chat.engine.stops == 1
        chat.answer("os.")
        with pytest.raises(StorageError, match="being replaced"):
            chat.store.create_chat()
        backups.restore_backup(copy.path)
        chat.store.end_replacing(replaced=True)
        assert chat.said == ["One?", "Uno."] == chat.kept
        assert chat.writing[-1] is None
        chat.exchange("Four?", "Cuatro.")
        assert chat.kept == ["One?", "Uno.", "Four?", "Cuatro."]


def test_the_model_may_be_changed_and_each_reply_knows_its_own(chat: Chat) -> None:
    chat.exchange("One?", "Uno.")
    chat.presenter.set_model_state(Loading(name="Other"))
    chat.presenter.set_model_state(Ready(model=replace(MODEL, name="Other")))
    chat.exchange("Two?", "Dos.")
    assert [turn.model for turn in chat.view.turns] == ["", "Fake 1B", "", "Other"]
    assert chat.asked == ["One?", "Uno.", "Two?"]


# ---- several chats, one engine ------------------------------------------------------------------


def test_a_reply_goes_on_while_another_chat_is_on_the_page(chat: Chat) -> None:
    other = begin(chat, "Other?", "Otro.")
    chat.presenter.new_chat()
    chat.presenter.send("One?")
    writing = chat.presenter.chat
    chat.text("U")
    chat.presenter.open_chat(other)
    assert chat.engine.stops == 0
    assert chat.view.mode is ComposerMode.READY
    chat.text("n")
    assert [turn.text for turn in chat.view.turns] == ["Other?", "Otro."]
    assert writing is not None
    chat.presenter.open_chat(writing)
    assert chat.view.texts[chat.last.id] == "Un"
    assert chat.view.mode is ComposerMode.REPLYING
    chat.text("o.")
    assert chat.view.texts[chat.last.id] == "Uno."
    chat.finish()
    assert chat.kept == ["One?", "Uno."]


def test_a_reply_that_ends_unseen_is_there_when_its_chat_is_opened(chat: Chat) -> None:
    chat.presenter.send("One?")
    writing = chat.presenter.chat
    chat.presenter.new_chat()
    chat.answer("Uno.")
    assert chat.view.turns == []
    assert writing is not None
    assert chat.writing == [writing, None]
    chat.presenter.open_chat(writing)
    assert (chat.last.text, chat.last.writing) == ("Uno.", False)


def test_a_question_elsewhere_waits_for_the_engine_and_says_so(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.presenter.new_chat()
    chat.presenter.send("Two?")
    assert len(chat.engine.requests) == 1
    assert chat.view.turns[-1].queued
    assert chat.view.mode is ComposerMode.QUEUED
    chat.answer("Uno.")
    assert chat.asked == ["Two?"]
    assert not chat.view.turns[0].queued
    chat.answer("Dos.")
    assert chat.said == ["Two?", "Dos."]
    assert question_of(chat, "One?") == ["One?", "Uno."]


def test_a_question_that_waits_can_be_taken_back(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.presenter.new_chat()
    chat.presenter.send("Two?")
    chat.type("and more")
    chat.presenter.stop()
    assert chat.engine.stops == 0
    assert chat.view.draft == Draft(text="Two?\n\nand more")
    assert chat.view.turns == []
    chat.answer("Uno.")
    assert len(chat.engine.requests) == 1


def test_what_waits_is_answered_when_the_reply_before_it_is_deleted(chat: Chat) -> None:
    chat.presenter.send("One?")
    first = chat.presenter.chat
    assert first is not None
    chat.presenter.new_chat()
    chat.presenter.send("Two?")
    chat.presenter.open_chat(first)
    chat.presenter.messages.delete(chat.presenter.turns[0].id)
    assert chat.asked == ["Two?"]


def test_what_changed_in_the_store_is_shown_when_something_happens(chat: Chat) -> None:
    chat.exchange("One?", "Uno.")
    chat.store.edit_text(chat.presenter.turns[0].id, "Uno?")
    chat.presenter.send("Two?")
    assert [turn.text for turn in chat.view.turns] == ["Uno?", "Uno.", "Two?", ""]
    assert chat.asked == ["Uno?", "Uno.", "Two?"]


def test_another_reply_that_waits_is_only_given_up(chat: Chat) -> None:
    first = begin(chat, "One?", "Uno.")
    chat.presenter.new_chat()
    chat.presenter.send("Two?")
    chat.presenter.open_chat(first)
    chat.presenter.messages.regenerate(chat.last.id)
    assert chat.view.turns[0].queued
    chat.presenter.stop()
    assert chat.said == ["One?", "Uno."]
    assert not chat.view.turns[0].queued
    assert chat.view.draft == Draft()


def test_what_waits_is_asked_on_its_own_branch(chat: Chat) -> None:
    first = begin(chat, "One?", "Uno.")
    chat.presenter.new_chat()
    chat.presenter.send("Busy?")
    chat.presenter.open_chat(first)
    chat.presenter.send("Two?")
    chat.presenter.messages.edit(chat.presenter.turns[1].id, "Un.")
    chat.answer("Yes.")
    assert chat.asked == ["One?", "Uno.", "Two?"]


def test_a_message_for_later_is_asked_in_its_chat_though_another_is_shown(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.text("U")
    first = chat.presenter.chat
    chat.presenter.add_leaving_listener(lambda: chat.presenter.enqueue("Two?"))
    chat.presenter.new_chat()
    chat.answer("no.")
    assert chat.asked == ["One?", "Uno.", "Two?"]
    assert first is not None
    assert [step.node.text for step in chat.store.path(first)] == ["One?", "Uno.", "Two?", ""]


def test_stopping_stops_only_what_is_on_the_page(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.presenter.new_chat()
    chat.presenter.stop()
    assert chat.engine.stops == 0


def test_how_far_a_prompt_was_read_is_said_on_its_own_page_only(chat: Chat) -> None:
    chat.presenter.send("One?")
    chat.presenter.new_chat()
    chat.clock.now += PATIENCE_S
    progress = ReplyProgress(reading=Reading(done=1, total=9))
    chat.presenter.on_reply_progressed(progress)
    assert chat.view.waitings == []


# ---- drafts -------------------------------------------------------------------------------------


def test_each_chat_has_its_own_draft(chat: Chat) -> None:
    first = begin(chat, "One?", "Uno.")
    chat.view.draft = Draft(text="for the first", attachments=(DOCUMENT,))
    chat.presenter.new_chat()
    assert chat.view.draft == Draft()
    chat.type("for a new one")
    chat.presenter.open_chat(first)
    assert chat.view.draft.text == "for the first"
    assert [found.text for found in chat.view.draft.attachments] == [DOCUMENT.text]
    chat.presenter.new_chat()
    assert chat.view.draft == Draft(text="for a new one")


def test_a_draft_that_was_sent_is_no_draft_any_more(chat: Chat) -> None:
    chat.type("One?")
    chat.presenter.save_draft()
    chat.presenter.send("One?")
    assert chat.store.draft(None) == Draft()
    chat.answer("Uno.")
    chat.presenter.new_chat()
    assert chat.view.draft == Draft()


def test_what_is_written_while_a_message_for_later_is_sent_stays(chat: Chat) -> None:
    chat.type("something else")
    chat.presenter.send("One?")
    assert chat.view.draft == Draft(text="something else")


def test_drafts_and_the_chat_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with closing(Chat(path)) as before:
        before.exchange("One?", "Uno.")
        before.type("half a que")
        last = before.presenter.chat
        before.presenter.close()
    with closing(Chat(path)) as after:
        after.presenter.start(last)
        assert after.said == ["One?", "Uno."]
        assert after.view.draft == Draft(text="half a que")


def test_a_reply_cut_off_by_the_end_of_the_program_keeps_its_text(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with closing(Chat(path)) as before:
        before.presenter.send("One?")
        before.text("U")
        last = before.presenter.chat
        reply = before.last.id
        before.presenter.close()
        assert before.presenter.turns[-1].writing is False
        assert before.store.node(reply).reason is StopReason.STOPPED  # type: ignore[union-attr]
    with closing(Chat(path)) as after:
        after.presenter.start(last)
        assert after.said == ["One?", "U"]
        assert after.last.can_continue


def test_a_reply_cut_off_by_a_crash_says_so(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with closing(Chat(path)) as before:
        before.presenter.send("One?")
        before.text("U")
        last = before.presenter.chat
    with closing(Chat(path)) as after:
        after.presenter.start(last)
        assert after.last.note is not None
        assert after.last.note.reason is None
        after.presenter.messages.edit(after.last.id, "What the user wrote")
        assert after.last.note is None, "nothing was cut off there"


def test_a_question_that_waited_at_the_end_of_the_program_can_be_asked(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with closing(Chat(path)) as before:
        before.presenter.set_model_state(Loading(name="Fake"))
        before.presenter.send("One?")
        last = before.presenter.chat
        before.presenter.close()
    with closing(Chat(path)) as after:
        after.presenter.start(last)
        assert after.last.failure is not None
        after.presenter.messages.retry()
        assert after.asked == ["One?"]


def test_the_chat_of_last_time_may_be_gone(chat: Chat) -> None:
    chat.presenter.start(4711)
    assert chat.presenter.chat is None


# ---- temporary chats ----------------------------------------------------------------------------


def test_a_temporary_chat_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    with closing(Chat(path)) as chat:
        chat.presenter.new_temporary_chat()
        assert chat.voice.said == ["not kept"]
        assert chat.view.temporary
        chat.type("secret draft")
        chat.presenter.save_draft()
        chat.exchange("secret?", "yes")
        assert chat.store.chats()[0].temporary
        assert chat.engine.requests[-1].chat is None  # what was read of it is not kept either
        assert chat.presenter.request(chat.presenter.reading()).chat is None
        chat.presenter.close()
    with closing(ChatStore.open(path)) as store:
        assert store.chats() == []
        assert store.draft(None) == Draft()
    assert b"secret" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


# ---- search -------------------------------------------------------------------------------------


def test_a_message_that_was_found_is_shown_on_its_branch(chat: Chat) -> None:
    first = begin(chat, "One?", "Uno.")
    hidden = chat.last.id
    chat.presenter.messages.regenerate(hidden)
    chat.answer("Un.")
    begin(chat, "Two?", "Dos.")
    chat.presenter.reveal(first, hidden, "Uno")
    assert chat.said == ["One?", "Uno."]
    assert chat.view.scrolled == (hidden, "Uno")


# ---- settings -----------------------------------------------------------------------------------


def test_a_reply_is_made_as_the_settings_say(chat: Chat) -> None:
    chat.settings = ReplySettings(
        sampling=Sampling(temperature=0.1, seed=7), max_tokens=99, system_prompt="Be brief."
    )
    chat.presenter.send("One?")
    request = chat.engine.requests[-1]
    assert request.sampling == chat.settings.sampling
    assert request.max_tokens == 99
    assert (request.messages[0].role, request.messages[0].text) == (Role.SYSTEM, "Be brief.")
    assert chat.presenter.request(chat.presenter.reading()).messages[0] == request.messages[0]


def test_a_seed_is_drawn_before_it_is_asked(chat: Chat) -> None:
    chat.exchange("One?", "Uno.")
    chat.presenter.messages.regenerate(chat.last.id)
    seeds = [request.sampling.seed for request in chat.engine.requests]
    assert None not in seeds
    assert seeds[0] != seeds[1]
    assert Waiting() not in chat.view.waitings
