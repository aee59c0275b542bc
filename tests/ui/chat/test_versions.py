"""A chat is a tree: editing, other replies, going on, forking, deleting."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from gpt4all_desktop.chats.conversation import Role, StopReason
from gpt4all_desktop.ui.chat.state import ComposerMode
from gpt4all_desktop.ui.events import Failure
from tests.ui.chat.desk import Chat


@pytest.fixture
def chat() -> Iterator[Chat]:
    """Two questions and their replies."""
    with closing(Chat()) as made:
        made.exchange("One?", "Uno.")
        made.exchange("Two?", "Dos.")
        yield made


def ids(chat: Chat) -> list[int]:
    return [turn.id for turn in chat.presenter.turns]


def shown(chat: Chat) -> list[str]:
    """What the page was told, which must be what the presenter holds."""
    assert [turn.id for turn in chat.view.turns] == ids(chat)
    return [chat.view.texts[turn.id] for turn in chat.view.turns]


def place(chat: Chat, at: int) -> tuple[int, int]:
    """Which version of how many a turn is, as the page was told."""
    turn = chat.view.turns[at]
    return turn.version, turn.versions


# ---- editing ------------------------------------------------------------------------------------


def test_an_edited_question_is_a_version_and_is_answered(chat: Chat) -> None:
    first = ids(chat)[0]
    chat.presenter.messages.edit(first, "One, in French?\n")
    assert chat.asked == ["One, in French?"]
    assert chat.view.replaced == [first]
    chat.answer("Un.")
    assert shown(chat) == ["One, in French?", "Un."] == chat.kept
    assert place(chat, 0) == (2, 2)


def test_a_question_that_is_not_changed_is_only_answered_again(chat: Chat) -> None:
    chat.presenter.messages.edit(ids(chat)[2], "Two?")
    assert chat.asked == ["One?", "Uno.", "Two?"]
    assert [place(chat, at) for at in range(4)] == [(1, 1), (1, 1), (1, 1), (2, 2)]


def test_an_edited_reply_is_a_version_and_nothing_is_asked(chat: Chat) -> None:
    asked = len(chat.engine.requests)
    chat.presenter.messages.edit(ids(chat)[3], "Deux.")
    assert len(chat.engine.requests) == asked
    assert chat.kept[-1] == "Deux."
    assert place(chat, 3) == (2, 2)
    chat.presenter.send("Three?")
    assert chat.asked == ["One?", "Uno.", "Two?", "Deux.", "Three?"]


@pytest.mark.parametrize(("at", "text"), [(0, "  \n"), (3, ""), (3, "Dos.")])
def test_nothing_comes_of_an_edit_that_says_nothing(chat: Chat, at: int, text: str) -> None:
    before = chat.presenter.turns
    chat.presenter.messages.edit(ids(chat)[at], text)
    assert chat.presenter.turns == before


def test_editing_cuts_off_the_reply_being_made_and_keeps_its_text(chat: Chat) -> None:
    chat.presenter.send("Three?")
    chat.text("Tr")
    reply = ids(chat)[-1]
    chat.presenter.messages.edit(ids(chat)[4], "Four?")
    assert chat.engine.stops == 1
    assert chat.asked[-1] == "Four?"
    chat.answer("Cuatro.")
    node = chat.store.node(reply)
    assert node is not None
    assert (node.text, node.reason) == ("Tr", StopReason.STOPPED)
    assert shown(chat)[-2:] == ["Four?", "Cuatro."]


# ---- other replies ------------------------------------------------------------------------------


def test_another_reply_is_a_version(chat: Chat) -> None:
    reply = ids(chat)[3]
    chat.presenter.messages.regenerate(reply)
    assert chat.asked == ["One?", "Uno.", "Two?"]
    assert chat.view.replaced == [reply]
    chat.answer("Due.")
    assert shown(chat) == ["One?", "Uno.", "Two?", "Due."]
    assert place(chat, 3) == (2, 2)


def test_another_reply_in_the_middle_begins_a_branch(chat: Chat) -> None:
    chat.presenter.messages.regenerate(ids(chat)[1])
    chat.answer("Un.")
    assert shown(chat) == ["One?", "Un."]
    chat.presenter.messages.switch_version(ids(chat)[1], -1)
    assert shown(chat) == ["One?", "Uno.", "Two?", "Dos."]
    assert place(chat, 1) == (1, 2)


def test_switching_versions_replaces_only_what_follows(chat: Chat) -> None:
    chat.presenter.messages.regenerate(ids(chat)[3])
    chat.answer("Due.")
    chat.view.replaced.clear()
    now = ids(chat)[3]
    chat.presenter.messages.switch_version(now, -1)
    assert chat.view.replaced == [now]
    assert shown(chat)[-1] == "Dos."
    chat.presenter.messages.switch_version(ids(chat)[3], -1)  # there is none before
    assert shown(chat)[-1] == "Dos."
    chat.presenter.messages.switch_version(ids(chat)[3], +1)
    assert shown(chat)[-1] == "Due."


def test_a_reply_goes_on_while_another_version_is_looked_at(chat: Chat) -> None:
    chat.presenter.messages.regenerate(ids(chat)[3])
    writing = ids(chat)[3]
    chat.text("Du")
    chat.presenter.messages.switch_version(writing, -1)
    assert shown(chat)[-1] == "Dos."
    assert chat.view.mode is ComposerMode.REPLYING
    chat.answer("e.")
    assert chat.view.mode is ComposerMode.READY
    chat.presenter.messages.switch_version(ids(chat)[3], +1)
    assert shown(chat)[-1] == "Due."
    assert not chat.last.writing


def test_a_version_of_a_reply_being_written_is_shown_with_its_text(chat: Chat) -> None:
    chat.presenter.messages.regenerate(ids(chat)[3])
    chat.text("Du")
    chat.presenter.messages.switch_version(ids(chat)[3], -1)
    chat.presenter.messages.switch_version(ids(chat)[3], +1)
    assert shown(chat)[-1] == "Du"
    assert chat.last.writing
    chat.text("e")
    assert shown(chat)[-1] == "Due"


# ---- going on -----------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", [StopReason.STOPPED, StopReason.LENGTH])
def test_a_reply_that_ended_early_can_go_on(chat: Chat, reason: StopReason) -> None:
    chat.presenter.send("Three?")
    chat.answer("Tr", reason)
    assert chat.view.turns[-1].can_continue
    chat.presenter.messages.continue_reply(chat.last.id)
    assert chat.engine.requests[-1].continued == "Tr"
    assert chat.asked[-1] == "Three?"
    assert chat.view.turns[-1].writing
    chat.text("es.")
    assert shown(chat)[-1] == "Tres."
    chat.finish()
    assert chat.kept[-1] == "Tres."
    assert not chat.last.can_continue
    assert chat.last.versions == 1
    note = chat.last.note
    assert note is not None
    assert note.tokens == 22


def test_a_complete_reply_does_not_go_on(chat: Chat) -> None:
    asked = len(chat.engine.requests)
    chat.presenter.messages.continue_reply(chat.last.id)
    assert len(chat.engine.requests) == asked


def test_only_the_last_reply_goes_on(chat: Chat) -> None:
    chat.presenter.send("Three?")
    chat.answer("Tr", StopReason.STOPPED)
    chat.presenter.send("Four?")
    assert not chat.view.turns[5].can_continue


def test_a_reply_that_was_edited_can_go_on(chat: Chat) -> None:
    chat.presenter.messages.edit(chat.last.id, "Dos, y")
    chat.presenter.messages.continue_reply(chat.last.id)
    assert chat.engine.requests[-1].continued == "Dos, y"


# ---- forking and deleting -----------------------------------------------------------------------


def test_a_fork_is_a_chat_of_its_own(chat: Chat) -> None:
    before = chat.presenter.chat
    chat.presenter.messages.fork(ids(chat)[1])
    assert chat.presenter.chat != before
    assert shown(chat) == ["One?", "Uno."] == chat.kept
    assert chat.opened[-1] == chat.presenter.chat
    chat.exchange("Other?", "Otro.")
    assert before is not None
    chat.presenter.open_chat(before)
    assert shown(chat) == ["One?", "Uno.", "Two?", "Dos."]


def test_deleting_can_be_undone(chat: Chat) -> None:
    chat.presenter.messages.delete(ids(chat)[1])
    assert chat.kept == ["One?"]
    assert chat.voice.said == ["3 removed"]
    chat.voice.undo()
    assert shown(chat) == ["One?", "Uno.", "Two?", "Dos."]


def test_deleting_the_first_message_empties_the_chat(chat: Chat) -> None:
    chat.presenter.messages.delete(ids(chat)[0])
    assert shown(chat) == []
    chat.voice.undo()
    assert len(shown(chat)) == 4


def test_deleting_a_version_shows_another(chat: Chat) -> None:
    chat.presenter.messages.regenerate(ids(chat)[3])
    chat.answer("Due.")
    chat.presenter.messages.delete(chat.last.id)
    assert shown(chat)[-1] == "Dos."
    assert place(chat, 3) == (1, 1)


def test_deleting_a_question_stops_its_reply(chat: Chat) -> None:
    chat.presenter.send("Three?")
    chat.text("Tr")
    chat.presenter.messages.delete(ids(chat)[4])
    assert chat.engine.stops == 1
    assert chat.view.mode is ComposerMode.READY
    chat.answer("late")
    assert shown(chat) == ["One?", "Uno.", "Two?", "Dos."]


def test_undoing_elsewhere_leaves_the_page_alone(chat: Chat) -> None:
    first = chat.presenter.chat
    chat.presenter.messages.delete(ids(chat)[2])
    chat.presenter.new_chat()
    chat.voice.undo()
    assert shown(chat) == []
    assert first is not None
    chat.presenter.open_chat(first)
    assert len(shown(chat)) == 4


def test_a_question_without_a_reply_is_said_to_be_so_and_can_be_asked_again(chat: Chat) -> None:
    chat.presenter.messages.delete(chat.last.id)
    assert chat.last.failure == Failure(sentence="Not answered.", mild=True)
    assert chat.last.role is Role.ASSISTANT
    chat.presenter.messages.retry()
    chat.answer("Due.")
    assert shown(chat) == ["One?", "Uno.", "Two?", "Due."]
    assert chat.last.failure is None


def test_ids_of_other_chats_are_nobodys(chat: Chat) -> None:
    """A click may arrive after the page has changed."""
    old = ids(chat)
    chat.presenter.new_chat()
    for turn in old:
        chat.presenter.messages.edit(turn, "x")
        chat.presenter.messages.regenerate(turn)
        chat.presenter.messages.continue_reply(turn)
        chat.presenter.messages.switch_version(turn, 1)
        chat.presenter.messages.fork(turn)
        chat.presenter.messages.delete(turn)
        chat.presenter.messages.replay(turn)
    assert len(chat.engine.requests) == 2
    assert chat.voice.said == []
