"""A reply is made again from what is known of it."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from gpt4all_desktop.chats.conversation import StopReason
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.events import Failure
from tests.ui.chat.desk import Chat
from tests.ui.fakes import MODEL

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


def test_a_reply_that_was_made_in_two_goes_cannot_be_replayed(chat: Chat) -> None:
    chat.presenter.send("Two?")
    chat.answer("Do", StopReason.STOPPED)
    chat.presenter.messages.continue_reply(chat.last.id)
    chat.answer("s.")
    assert not chat.last.can_replay
