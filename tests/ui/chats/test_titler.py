"""When a model is asked for the title of a chat, and what comes of it."""

import pytest

from gpt4all_desktop.chats.conversation import Draft, Role
from gpt4all_desktop.chats.reply import ReplyRequest
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.chats.titles import TITLE_PROMPT
from gpt4all_desktop.ui.chats.titler import Titler, Titles


class FakeEngine:
    """Answers when told."""

    def __init__(self) -> None:
        self.resting = True
        self.asked: list[tuple[ReplyRequest, bool]] = []
        self.stops = 0

    def ask(self, request: ReplyRequest, *, plugged: bool = False) -> None:
        self.asked.append((request, plugged))

    def stop_ask(self) -> None:
        self.stops += 1


class Desk:
    """A titler and what is around it."""

    def __init__(self) -> None:
        self.engine = FakeEngine()
        self.store = ChatStore.open(None)
        self.titles = Titles.ALWAYS
        settings = ReplySettings(system_prompt="Be kind.", max_tokens=4096)
        self.titler = Titler(
            self.engine,
            self.store,
            settings_for=lambda _chat: settings,
            titles=lambda: self.titles,
        )

    def chat(self, reply: str = "Red.", *, temporary: bool = False) -> int:
        chat = self.store.create_chat(title="Name a colour", temporary=temporary).id
        question = self.store.add(chat, None, Role.USER, "Name a colour")
        self.titler.on_writing(chat)
        answer = self.store.add(chat, question.id, Role.ASSISTANT, reply)
        self.store.finish(answer.id, reason=None)
        self.titler.on_writing(None)
        return chat

    def answer(self, text: str | None) -> None:
        self.titler.on_answered(self.engine.asked[-1][0], text)

    def title(self, chat: int) -> str:
        info = self.store.chat(chat)
        assert info is not None
        return info.title


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_the_model_is_asked_after_the_conversation_and_its_title_is_taken(desk: Desk) -> None:
    chat = desk.chat()
    desk.titler.on_idle()
    request, plugged = desk.engine.asked[0]
    texts = [message.text for message in request.messages]
    assert texts == ["Be kind.", "Name a colour", "Red.", TITLE_PROMPT]
    assert request.whole
    assert request.chat == chat
    assert not plugged
    desk.answer(' "Colours"\nMore')
    assert desk.title(chat) == "Colours"
    desk.titler.on_idle()
    assert len(desk.engine.asked) == 1


@pytest.mark.parametrize("answer", ["", "A sentence that goes on " * 3])
def test_what_is_no_title_leaves_the_first_words(desk: Desk, answer: str) -> None:
    chat = desk.chat()
    desk.titler.on_idle()
    desk.answer(answer)
    assert desk.title(chat) == "Name a colour"
    desk.titler.on_idle()
    assert len(desk.engine.asked) == 1


def test_writing_comes_first_and_the_title_later(desk: Desk) -> None:
    chat = desk.chat()
    desk.titler.on_idle()
    desk.titler.on_draft_changed(Draft(text="A"))
    assert desk.engine.stops == 1
    desk.answer(None)
    desk.titler.on_idle()
    assert len(desk.engine.asked) == 1
    desk.titler.on_draft_changed(Draft())
    desk.titler.on_idle()
    desk.answer("Colours")
    assert desk.title(chat) == "Colours"
    assert desk.engine.stops == 1


def test_a_title_of_the_user_stays(desk: Desk) -> None:
    chat = desk.chat()
    desk.titler.on_idle()
    desk.store.rename(chat, "Mine")
    desk.answer("Colours")
    assert desk.title(chat) == "Mine"
    other = desk.chat()
    desk.store.rename(other, "Mine, too")
    desk.titler.on_idle()
    assert len(desk.engine.asked) == 1


def test_a_chat_whose_replies_were_followed_by_those_of_another_is_left_alone(desk: Desk) -> None:
    desk.chat()
    other = desk.chat()
    desk.titler.on_idle()
    assert [request.chat for request, _ in desk.engine.asked] == [other]


def test_nothing_is_asked_where_there_is_nothing_to_name(desk: Desk) -> None:
    desk.titler.on_idle()
    desk.chat(temporary=True)
    desk.titler.on_idle()
    desk.chat(reply="")
    desk.titler.on_idle()
    desk.store.delete(desk.chat())
    desk.titler.on_idle()
    assert desk.engine.asked == []


def test_the_settings_and_other_work_decide(desk: Desk) -> None:
    desk.titles = Titles.WORDS
    desk.chat()
    desk.titler.on_idle()
    desk.titles, desk.engine.resting = Titles.PLUGGED, False
    desk.titler.on_idle()
    assert desk.engine.asked == []
    desk.engine.resting = True
    desk.titler.on_idle()
    assert desk.engine.asked[0][1]


def test_answers_to_others_are_not_listened_to(desk: Desk) -> None:
    chat = desk.chat()
    desk.titler.on_answered(ReplyRequest(messages=()), "A summary")
    assert desk.title(chat) == "Name a colour"
