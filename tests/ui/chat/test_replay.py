"""A reply is made again from what is known of it."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import StopReason
from gpt4all_desktop.chats.generation import ChatModel, TokenText, open_chat_model
from gpt4all_desktop.chats.reply import Finished, ReplyRequest, StopToken, Text
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.ui.chat.presenter import ChatPresenter
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.events import Failure, ReplyProgress
from tests.ui.chat.desk import Chat
from tests.ui.fakes import MODEL, FakeView, FakeVoice, finished

MADE_WITH = ReplySettings(
    sampling=Sampling(temperature=1.5), max_tokens=50, system_prompt="Be brief."
)


@pytest.fixture
def chat() -> Iterator[Chat]:
    with closing(Chat()) as made:
        made.settings = MADE_WITH
        made.sha256 = "abc"
        made.exchange("One?", "Uno.")
        yield made


def test_what_a_reply_was_made_from_is_kept(chat: Chat) -> None:
    node = chat.store.node(chat.last.id)
    assert node is not None
    assert node.replay is not None
    assert node.replay.seed == chat.engine.requests[0].sampling.seed
    assert node.replay.model_sha256 == "abc"
    assert node.replay.context_length == MODEL.context_length
    assert '"temperature": 1.5' in node.replay.settings
    assert chat.view.turns[-1].can_replay


def test_a_replay_asks_the_same_whatever_the_settings_are_now(chat: Chat) -> None:
    chat.settings = ReplySettings(sampling=Sampling(temperature=0.2, seed=3))
    chat.presenter.messages.replay(chat.last.id)
    assert chat.engine.requests[1] == chat.engine.requests[0]
    chat.answer("Uno.")
    assert chat.voice.said == ["same"]
    assert (chat.last.version, chat.last.versions) == (2, 2)


def test_a_replay_that_comes_out_otherwise_is_said_to_be_so(chat: Chat) -> None:
    chat.presenter.messages.replay(chat.last.id)
    chat.answer("Un.")
    assert chat.voice.said == ["other"]


def test_a_replay_that_was_stopped_or_failed_says_nothing(chat: Chat) -> None:
    first = chat.last.id
    chat.presenter.messages.replay(first)
    chat.answer("U", StopReason.STOPPED)
    chat.presenter.messages.replay(chat.last.id)
    chat.presenter.on_reply_failed(Failure(sentence="No."))
    assert chat.voice.said == []


def test_a_reply_that_was_stopped_is_the_beginning_of_its_replay(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    chat.presenter.messages.replay(chat.last.id)
    chat.answer("Dos.")
    assert chat.voice.said == ["same"]


def test_what_differs_is_said_first(chat: Chat) -> None:
    chat.sha256 = "other"
    chat.presenter.messages.replay(chat.last.id)
    assert chat.voice.said == ["differs: model"]
    chat.answer("Uno.")
    other = replace(MODEL, cpu_tier="scalar", context_length=8192)
    chat.sha256 = "abc"
    chat.presenter.set_model_state(Ready(model=other))
    chat.presenter.messages.replay(chat.view.turns[1].id)
    assert chat.voice.said[-1] == "differs: model tier context"


def test_a_model_that_was_not_hashed_in_time_is_known_by_its_checksum_later(chat: Chat) -> None:
    chat.sha256 = ""
    chat.presenter.send("Two?")
    chat.sha256 = "abc"
    chat.answer("Dos.")
    node = chat.store.node(chat.last.id)
    assert node is not None
    assert node.replay is not None
    assert node.replay.model_sha256 == "abc"


def test_without_checksums_the_name_of_the_model_counts(chat: Chat) -> None:
    chat.sha256 = ""
    chat.presenter.messages.replay(chat.last.id)
    assert chat.voice.said == []


# ---- replies that went on -----------------------------------------------------------------------


def go_on(chat: Chat, more: str, reason: StopReason = StopReason.FINISHED) -> None:
    chat.presenter.messages.continue_reply(chat.last.id)
    chat.answer(more, reason)


def replay_last(chat: Chat) -> int:
    """Have the last reply made again; return how many requests there were before."""
    before = len(chat.engine.requests)
    chat.presenter.messages.replay(chat.last.id)
    return before


def unended(request: ReplyRequest) -> ReplyRequest:
    return replace(request, ends_after=None)


def test_a_reply_that_went_on_is_made_again_in_the_same_parts(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    chat.settings = ReplySettings(sampling=Sampling(temperature=0.2), system_prompt="Be long.")
    go_on(chat, "s, ", StopReason.LENGTH)
    go_on(chat, "dos.")
    text, made = chat.last.text, chat.engine.requests[1:]
    chat.settings = ReplySettings(sampling=Sampling(top_k=1))
    before = replay_last(chat)
    for part in ("Do", "s, ", "dos."):
        assert chat.presenter.busy
        chat.answer(part, StopReason.LENGTH)
    again = chat.engine.requests[before:]
    assert [unended(request) for request in again] == made
    assert [request.ends_after for request in again] == [11, 11, None]
    assert [request.continued for request in again] == ["", "Do", "Dos, "]
    assert len({request.sampling.seed for request in again}) == 3
    assert (chat.last.text, chat.voice.said) == (text, ["same"])
    assert chat.last.note is not None
    assert chat.last.note.tokens == 33


def test_a_part_that_was_broken_off_ends_where_its_text_did(chat: Chat) -> None:
    """The program ended, so nobody knows how many tokens there were."""
    chat.presenter.send("Two?")
    chat.text("Do")
    chat.presenter.close()
    chat.presenter.set_model_state(Ready(model=MODEL))
    go_on(chat, "s.")
    before = replay_last(chat)
    stops = chat.engine.stops
    chat.text("D")
    assert chat.engine.stops == stops
    chat.text("oz")
    assert chat.engine.stops == stops + 1
    chat.text("en")
    chat.finish(StopReason.STOPPED)
    assert chat.engine.requests[before + 1].continued == "Do"
    chat.answer("s.")
    assert (chat.last.text, chat.voice.said) == ("Dos.", ["same"])
    assert chat.kept[-1] == "Dos."


def test_a_part_that_ends_otherwise_is_the_end(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    go_on(chat, "s.")
    before = replay_last(chat)
    chat.text("D")
    chat.presenter.on_reply_finished(finished(tokens=3))
    assert len(chat.engine.requests) == before + 1
    assert not chat.presenter.busy
    assert chat.voice.said == ["other"]


def test_a_replay_stopped_in_its_first_part_does_not_go_on(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    go_on(chat, "s.")
    before = replay_last(chat)
    chat.text("Do")
    chat.presenter.stop()
    chat.finish(StopReason.STOPPED)
    assert len(chat.engine.requests) == before + 1
    assert (chat.last.text, chat.voice.said) == ("Do", [])
    assert chat.last.can_continue


def test_a_replay_can_be_replayed_and_one_cut_short_goes_on(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    go_on(chat, "s.", StopReason.STOPPED)
    first = chat.store.node(chat.last.id)
    assert first is not None
    replay_last(chat)
    chat.answer("Do", StopReason.LENGTH)
    chat.answer("s.", StopReason.STOPPED)
    second = chat.store.node(chat.last.id)
    assert second is not None
    assert second.replay == first.replay
    go_on(chat, " Dos.")
    before = replay_last(chat)
    for part in ("Do", "s.", " Dos."):
        chat.answer(part)
    assert [request.ends_after for request in chat.engine.requests[before:]] == [11, 11, None]
    assert chat.voice.said == ["same"]


def test_how_a_reply_goes_on_is_known_from_its_first_word(chat: Chat) -> None:
    """A program that is killed then has the right record."""
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    before = chat.store.node(chat.last.id)
    chat.presenter.messages.continue_reply(chat.last.id)
    now = chat.store.node(chat.last.id)
    assert before is not None
    assert now is not None
    assert before.replay is not None
    assert now.replay is not None
    assert now.replay.earlier == (replace(before.replay, chars=2),)
    assert now.replay.seed == chat.engine.requests[-1].sampling.seed


def test_a_reply_stopped_before_its_first_word_has_one_part(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    chat.presenter.messages.continue_reply(chat.last.id)
    chat.finish(StopReason.STOPPED)
    go_on(chat, "s.")
    node = chat.store.node(chat.last.id)
    assert node is not None
    assert node.replay is not None
    assert [part.chars for part in node.replay.earlier] == [2]


def test_what_had_no_room_is_left_out_again_part_by_part(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.text("Do")
    chat.presenter.on_reply_finished(finished(StopReason.STOPPED, left_out=2))
    chat.presenter.messages.continue_reply(chat.last.id)
    chat.text("s.")
    chat.presenter.on_reply_finished(finished(left_out=4))
    before = replay_last(chat)
    chat.answer("Do")
    chat.answer("s.")
    assert [request.left_out for request in chat.engine.requests[before:]] == [2, 4]


def test_every_part_counts_when_models_are_compared(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    chat.presenter.set_model_state(Ready(model=replace(MODEL, cpu_tier="scalar")))
    go_on(chat, "s.")
    replay_last(chat)
    assert chat.voice.said == ["differs: tier"]


def test_a_reply_somebody_wrote_himself_cannot_be_replayed_when_it_goes_on(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    chat.presenter.messages.edit(chat.last.id, "Dou")
    go_on(chat, "ze.")
    assert not chat.last.can_replay


def test_of_one_that_went_on_before_parts_were_kept_nothing_is_known(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    node = chat.store.node(chat.last.id)
    assert node is not None
    assert node.replay is not None
    chat.store.set_replay(node.id, replace(node.replay, settings=""))
    chat.presenter.refresh()
    go_on(chat, "s.")
    assert not chat.last.can_replay


class RealEngine:
    """A model that replies at once, and is stopped after some tokens if the test wants that."""

    def __init__(self, model: ChatModel) -> None:
        self.model = model
        self.presenter: ChatPresenter | None = None
        self.stop_after: int | None = None
        self.tokens: list[int] = []
        self._waiting: ReplyRequest | None = None

    def reply(self, request: ReplyRequest) -> None:
        self._waiting = request

    def stop(self) -> None:
        pass

    def run(self) -> None:
        """Make the replies that are asked for."""
        assert self.presenter is not None
        self.tokens = []
        while self._waiting is not None:
            request, self._waiting = self._waiting, None
            stop, count = StopToken(), 0
            for event in self.model.reply(request, stop):
                if isinstance(event, Text):
                    self.presenter.on_reply_progressed(ReplyProgress(text=event.text))
                if isinstance(event, TokenText):
                    self.tokens.append(event.token)
                    count += 1
                    if count == self.stop_after:
                        stop.stop()
                if isinstance(event, Finished):
                    self.presenter.on_reply_finished(event)


@pytest.mark.model
def test_the_starter_model_makes_a_reply_that_went_on_again(starter_model: Path) -> None:
    """Token for token, by a model that was loaded anew."""
    with closing(ChatStore.open(None)) as store:

        def presented(model: ChatModel) -> tuple[RealEngine, ChatPresenter, FakeVoice]:
            engine, voice = RealEngine(model), FakeVoice()
            settings = ReplySettings(sampling=Sampling(temperature=1.2, top_p=1.0), max_tokens=60)
            presenter = ChatPresenter(
                FakeView(), engine, store, voice, settings_for=lambda _chat: settings
            )
            engine.presenter = presenter
            presenter.start(None)
            presenter.set_model_state(Ready(model=replace(MODEL, name=model.name)))
            return engine, presenter, voice

        with closing(open_chat_model(starter_model, LoadProgress())) as model:
            engine, presenter, _ = presented(model)
            made: list[int] = []
            presenter.send("Tell me a story about a lighthouse.")
            for stop_after in (17, 9, None):
                engine.stop_after = stop_after
                if stop_after != 17:
                    presenter.messages.continue_reply(presenter.turns[-1].id)
                engine.run()
                made += engine.tokens
            chat, text = presenter.chat, presenter.turns[-1].text
            assert chat is not None
        with closing(open_chat_model(starter_model, LoadProgress())) as model:
            engine, presenter, voice = presented(model)
            presenter.open_chat(chat)
            presenter.messages.replay(presenter.turns[-1].id)
            engine.run()
            assert presenter.turns[-1].text == text
            assert engine.tokens == made
            assert voice.said == ["same"]
