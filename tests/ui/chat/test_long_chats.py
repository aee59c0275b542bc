"""Of a long chat the end is shown at once, and the rest comes above it without being noticed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gpt4all_desktop.chats.conversation import ChatInfo, Role
from gpt4all_desktop.chats.reading import part_of, read_as
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.ui.chat.path import AT_FIRST
from gpt4all_desktop.ui.chat.presenter import ChatPresenter
from gpt4all_desktop.ui.chat.state import Ready, Turn
from tests.chats.long_chats import long_chat, take_in
from tests.ui.chat.reader import Chat, MakeChat, answer, question
from tests.ui.fakes import MODEL, FakeEngine, FakeView, FakeVoice

MANY = 900


class Desk:
    """A presenter whose long work is done when the test says so."""

    def __init__(self) -> None:
        self.store = ChatStore.open(None)
        self.view, self.engine = FakeView(), FakeEngine()
        self.step: Callable[[], bool] | None = None
        self.told = 0
        self.presenter = ChatPresenter(
            self.view, self.engine, self.store, FakeVoice(), in_slices=self._take
        )
        self.presenter.start(None)
        self.presenter.set_model_state(Ready(model=MODEL))
        self.presenter.add_listener(self._on_changed)

    def chat(self, seed: int = 0) -> ChatInfo:
        (chat,) = take_in(self.store, [long_chat(MANY, seed=seed)])
        return chat

    def ids(self, chat: ChatInfo) -> list[int]:
        return [step.node.id for step in self.store.path(chat.id)]

    def shown(self) -> list[int]:
        return [turn.id for turn in self.view.turns]

    def work(self) -> None:
        while self.step is not None:
            if not self.step():
                self.step = None

    def _take(self, step: Callable[[], bool]) -> None:
        self.step = step

    def _on_changed(self) -> None:
        self.told += 1


def talk(count: int) -> list[Turn]:
    return [(question, answer)[at % 2](at + 1, f"{at} " * 60) for at in range(count)]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_the_end_is_shown_at_once_and_the_rest_later(desk: Desk) -> None:
    chat = desk.chat()
    ids = desk.ids(chat)
    desk.presenter.open_chat(chat.id)
    assert desk.shown() == ids[-AT_FIRST:]
    assert desk.view.more
    assert desk.step is not None
    assert desk.step()
    assert desk.shown() == ids[-len(desk.shown()) :]
    assert AT_FIRST < len(desk.shown()) < MANY
    desk.work()
    assert desk.shown() == ids
    assert not desk.view.more


def test_a_short_chat_needs_no_second_time(desk: Desk) -> None:
    (chat,) = take_in(desk.store, [long_chat(AT_FIRST)])
    desk.presenter.open_chat(chat.id)
    assert (len(desk.shown()), desk.view.more, desk.step) == (AT_FIRST, False, None)
    assert desk.presenter.reading() is not None


def test_what_the_model_reads_is_known_when_all_is_read_and_then_told(desk: Desk) -> None:
    chat = desk.chat()
    desk.presenter.open_chat(chat.id)
    assert desk.presenter.reading() is None
    told = desk.told
    desk.work()
    assert desk.told > told
    nodes = [step.node for step in desk.store.path(chat.id)]
    assert desk.presenter.reading() == read_as(map(part_of, nodes))


def test_the_beginning_is_there_at_once_when_it_is_wanted(desk: Desk) -> None:
    chat = desk.chat()
    desk.presenter.open_chat(chat.id)
    desk.presenter.complete()
    assert desk.shown() == desk.ids(chat)
    desk.work()
    assert desk.presenter.reading() is not None


def test_a_jump_from_the_search_goes_to_its_message_when_that_is_there(desk: Desk) -> None:
    chat = desk.chat()
    early = desk.ids(chat)[3]
    desk.presenter.reveal(chat.id, early, "rivers")
    assert desk.view.scrolled is None
    desk.work()
    assert desk.view.scrolled == (early, "rivers")


def test_a_jump_is_forgotten_when_another_chat_is_opened_meanwhile(desk: Desk) -> None:
    chat, other = desk.chat(), desk.chat(seed=1)
    desk.presenter.reveal(chat.id, desk.ids(chat)[3], "rivers")
    desk.presenter.open_chat(other.id)
    desk.work()
    assert desk.view.scrolled is None
    assert desk.shown() == desk.ids(other)


def test_a_message_is_sent_before_all_is_read(desk: Desk) -> None:
    chat = desk.chat()
    desk.presenter.open_chat(chat.id)
    desk.presenter.send("Well?")
    assert len(desk.engine.requests[-1].messages) == MANY + 1, "the model reads all of it"
    desk.work()
    assert desk.shown() == desk.ids(chat)
    assert desk.view.texts[desk.shown()[-2]] == "Well?"


def test_another_version_far_above_is_shown_from_the_end(desk: Desk) -> None:
    chat = desk.chat()
    ids = desk.ids(chat)
    desk.store.add(chat.id, ids[1], Role.USER, "Another way")
    desk.store.choose(ids[2])
    desk.presenter.open_chat(chat.id)
    hidden = desk.store.tree(chat.id)[-1]
    desk.presenter.reveal(chat.id, hidden.id, "")
    desk.work()
    assert [turn.text for turn in desk.view.turns if turn.id > 0][-1] == "Another way"
    assert desk.view.scrolled == (hidden.id, "")
    assert (desk.view.turns[2].version, desk.view.turns[2].versions) == (2, 2)


@pytest.mark.gui
def test_what_is_read_stays_where_it_is_while_more_comes_above(make_chat: MakeChat) -> None:
    turns = [
        make(at + 1, f"{at} " * 60) for at in range(60) for make in [(question, answer)[at % 2]]
    ]
    chat = make_chat()
    chat.view.set_turns(turns[40:], more=True)
    chat.view.go_to(50)
    chat.qapp.processEvents()
    widget = chat.message(50)
    before = widget.mapTo(chat.view, QPoint(0, 0))
    for first, last in ((20, 40), (0, 20)):
        chat.view.prepend_turns(turns[first:last], more=first > 0)
        chat.qapp.processEvents()
        assert chat.message(50) is widget
        assert widget.mapTo(chat.view, QPoint(0, 0)) == before
    assert [row.turn.id for row in chat.view.rows] == list(range(1, 61))
    assert [chat.view.row_of(turn.id) for turn in turns] == list(range(60))


def beginning_later(make_chat: MakeChat, turns: list[Turn], count: int) -> Chat:
    """Show a chat whose first messages come when they are wanted."""
    chat = make_chat()
    chat.view.rest_wanted.connect(lambda: chat.view.prepend_turns(turns[:count]))
    chat.view.set_turns(turns[count:], more=True)
    return chat


@pytest.mark.gui
def test_who_goes_to_the_beginning_sees_the_very_first_message(make_chat: MakeChat) -> None:
    turns = [
        make(at + 1, f"{at} " * 60) for at in range(60) for make in [(question, answer)[at % 2]]
    ]
    chat = beginning_later(make_chat, turns, 40)
    QTest.keyClick(chat.view, Qt.Key.Key_Home)
    chat.qapp.processEvents()
    assert chat.view.verticalScrollBar().value() == 0
    assert chat.message(1).geometry().top() >= 0


@pytest.mark.gui
def test_the_cursor_goes_on_to_messages_that_were_not_there_yet(make_chat: MakeChat) -> None:
    turns = [question(at, f"word{at}") for at in range(1, 41)]
    chat = beginning_later(make_chat, turns, 20)
    for _ in range(len(turns[20:]) + 1):
        chat.view.navigator.move(-1)
    assert chat.view.navigator.cursor == turns[19].id


@pytest.mark.gui
def test_finding_looks_in_all_messages(make_chat: MakeChat) -> None:
    turns = [question(1, "a needle"), *(answer(at, f"hay {at}") for at in range(2, 40))]
    chat = beginning_later(make_chat, turns, 20)
    found: list[tuple[int, int, bool]] = []
    chat.view.navigator.found.connect(lambda *hits: found.append(hits))
    chat.view.navigator.find("needle")
    chat.qapp.processEvents()
    assert found[-1][:2] == (0, 1)
    assert 1 in chat.view.live_messages


@pytest.mark.gui
def test_all_is_selected_also_what_was_not_there_yet(make_chat: MakeChat) -> None:
    turns = [question(at, f"word{at}") for at in range(1, 41)]
    chat = beginning_later(make_chat, turns, 20)
    chat.view.selection.select_all()
    assert "word1\n" in chat.view.selection.source()
    assert "word40" in chat.view.selection.source()


@pytest.mark.gui
def test_what_is_selected_stays_selected_when_more_comes_above(make_chat: MakeChat) -> None:
    turns = [question(at, f"word{at}") for at in range(1, 41)]
    chat = make_chat()
    chat.view.set_turns(turns[20:], more=True)
    chat.view.rest_wanted.connect(lambda: chat.view.prepend_turns([]))
    chat.view.selection.select_all()
    before = chat.view.selection.source()
    chat.view.prepend_turns(turns[:20])
    assert chat.view.selection.source() == before


@pytest.mark.gui
def test_messages_that_come_into_view_later_are_dimmed_too(make_chat: MakeChat) -> None:
    turns = [question(at, f"word {at} " * 40) for at in range(1, 41)]
    chat = make_chat()
    chat.view.set_turns(turns[20:], more=True)
    chat.view.set_dimmed(frozenset(range(1, 31)))
    chat.view.prepend_turns(turns[:20])
    for turn_id, dimmed in ((5, True), (25, True), (35, False)):
        chat.view.go_to(turn_id)
        chat.qapp.processEvents()
        row = chat.message(turn_id).row
        assert row is not None
        assert row.turn.dimmed is dimmed
