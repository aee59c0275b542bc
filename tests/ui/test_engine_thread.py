"""The engine thread and its front, with a fake model."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.plan import PlanRequest
from gpt4all_desktop.chats.reply import Finished, Reading, ReplyRequest, StopReason
from gpt4all_desktop.errors import AppError, ModelLostError
from gpt4all_desktop.power import Battery
from gpt4all_desktop.ui.engine_thread import EngineThread
from gpt4all_desktop.ui.events import Failure, ModelInfo, ReplyProgress
from tests.fakes.replier import Crash, FakeOpener, FakeReplier, Pause

pytestmark = pytest.mark.gui
REQUEST = ReplyRequest(messages=(Message(role=Role.USER, text="Hi"),))
LONG = Pause(60)


@pytest.fixture
def engine(qtbot: QtBot, opener: FakeOpener) -> Iterator[EngineThread]:
    front = EngineThread(opener, cpu_tier=lambda: "fake")
    front.start()
    yield front
    assert front.shutdown()


@pytest.fixture
def loaded(qtbot: QtBot, engine: EngineThread) -> EngineThread:
    with qtbot.waitSignal(engine.loaded):
        engine.load(Path("a.gguf"))
    return engine


class Reply:
    """Collects what the front says of replies."""

    def __init__(self, engine: EngineThread) -> None:
        self.text, self.pulls = "", 0
        self.readings: list[Reading] = []
        self.ends: list[Finished | Failure] = []
        engine.reply_progressed.connect(self._on_progressed)
        engine.reply_finished.connect(self.ends.append)
        engine.reply_failed.connect(self.ends.append)

    def _on_progressed(self, progress: ReplyProgress) -> None:
        assert not self.ends, "text after the end"
        self.text += progress.text
        self.pulls += 1
        if progress.reading is not None:
            self.readings.append(progress.reading)


def test_a_model_is_loaded_with_progress(
    qtbot: QtBot, engine: EngineThread, opener: FakeOpener
) -> None:
    opener.seconds = 0.2
    fractions: list[float] = []
    engine.load_progressed.connect(fractions.append)
    with qtbot.waitSignal(engine.loaded) as loaded:
        engine.load(Path("a.gguf"))
    assert loaded.args == [
        ModelInfo(
            path=Path("a.gguf"),
            name="Fake 1B",
            context_length=4096,
            cpu_tier="fake",
            trained_context=8192,
            kv_bytes_per_token=1024,
        )
    ]
    assert fractions == sorted(set(fractions))
    assert len(fractions) > 1


def test_a_model_that_cannot_be_loaded_says_why(
    qtbot: QtBot, engine: EngineThread, opener: FakeOpener
) -> None:
    opener.error = AppError("This is no model.", detail="byte 0")
    with qtbot.waitSignal(engine.load_failed) as failed:
        engine.load(Path("a.gguf"))
    assert failed.args == [Failure(sentence="This is no model.", detail="byte 0")]


@pytest.mark.expect_log
def test_a_bug_is_logged_without_its_message_and_shown_as_a_sentence(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier, caplog: pytest.LogCaptureFixture
) -> None:
    """The message of an exception may quote what the user wrote."""
    replier.enqueue(Crash(ValueError("my secret prompt")))
    with qtbot.waitSignal(loaded.reply_failed) as failed:
        loaded.reply(REQUEST)
    failure = failed.args[0]
    assert "secret" not in failure.sentence
    assert "ValueError: my secret prompt" in failure.detail
    assert "unexpected ValueError" in caplog.text
    assert "secret" not in caplog.text.replace('Crash(ValueError("my secret prompt"))', "")


def test_text_arrives_complete_and_coalesced(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue(*["word "] * 500, Pause(0.1), *["more "] * 500)
    reply = Reply(loaded)
    with qtbot.waitSignal(loaded.reply_finished):
        loaded.reply(REQUEST)
    assert reply.text == "word " * 500 + "more " * 500
    assert reply.pulls < 50
    assert replier.requests == [REQUEST]


def test_reading_progress_is_passed_on(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue(Reading(done=1, total=9), Reading(done=9, total=9), Pause(0.1), "x")
    reply = Reply(loaded)
    with qtbot.waitSignal(loaded.reply_finished):
        loaded.reply(REQUEST)
    assert reply.readings == [Reading(done=9, total=9)]


def test_stop_ends_a_reply_and_keeps_its_text(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("Once", LONG, "never")
    reply = Reply(loaded)
    loaded.reply(REQUEST)
    qtbot.waitUntil(lambda: reply.text == "Once")
    with qtbot.waitSignal(loaded.reply_finished, timeout=2000) as done:
        loaded.stop()
    assert done.args[0].reason is StopReason.STOPPED
    assert reply.text == "Once"


def test_a_failing_reply_delivers_its_text_first(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("Half", Crash(AppError("The context is full.")))
    reply = Reply(loaded)
    with qtbot.waitSignal(loaded.reply_failed):
        loaded.reply(REQUEST)
    assert (reply.text, reply.ends) == ("Half", [Failure(sentence="The context is full.")])


def test_a_new_reply_replaces_the_one_being_made(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("old", LONG)
    replier.enqueue("new")
    reply = Reply(loaded)
    loaded.reply(REQUEST)
    qtbot.waitUntil(lambda: reply.text == "old")
    reply.text = ""
    with qtbot.waitSignal(loaded.reply_finished):
        loaded.reply(REQUEST)
    assert (reply.text, len(reply.ends)) == ("new", 1)


def test_loading_can_be_cancelled(qtbot: QtBot, engine: EngineThread, opener: FakeOpener) -> None:
    opener.seconds = 60
    engine.load(Path("a.gguf"))
    qtbot.waitUntil(lambda: bool(opener.opened))
    with qtbot.waitSignal(engine.load_cancelled) as cancelled:
        engine.cancel_load()
    assert cancelled.args == [None]


def test_a_second_load_replaces_the_first(
    qtbot: QtBot, engine: EngineThread, opener: FakeOpener
) -> None:
    opener.seconds = 60
    engine.load(Path("a.gguf"))
    qtbot.waitUntil(lambda: opener.opened == [Path("a.gguf")])
    opener.seconds = 0
    heard: list[object] = []
    for signal in (engine.load_failed, engine.load_cancelled):
        signal.connect(heard.append)
    with qtbot.waitSignal(engine.loaded) as loaded:
        engine.load(Path("b.gguf"))
    assert loaded.args[0].path == Path("b.gguf")
    assert heard == []


def test_the_old_model_is_closed_before_the_new_one_is_loaded(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier, opener: FakeOpener
) -> None:
    opener.replier = FakeReplier("Other")
    with qtbot.waitSignal(loaded.loaded) as second:
        loaded.load(Path("b.gguf"))
    assert replier.closed
    assert second.args[0].name == "Other"


def test_a_load_cancelled_before_it_began_keeps_the_model(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("x", LONG)
    loaded.reply(REQUEST)  # the thread is busy until the load stops it
    with qtbot.waitSignal(loaded.load_cancelled) as cancelled:
        loaded.load(Path("b.gguf"))
        loaded.cancel_load()
    assert cancelled.args[0].path == Path("a.gguf")
    assert not replier.closed


def test_a_reply_without_a_model_fails_with_a_sentence(qtbot: QtBot, engine: EngineThread) -> None:
    with qtbot.waitSignal(engine.reply_failed) as failed:
        engine.reply(REQUEST)
    assert "model" in failed.args[0].sentence


def test_what_is_asked_for_before_the_start_waits(qtbot: QtBot, opener: FakeOpener) -> None:
    front = EngineThread(opener)
    front.load(Path("a.gguf"))
    with qtbot.waitSignal(front.loaded):
        front.start()
    assert front.shutdown()


@pytest.mark.parametrize("busy", ["reply", "load", "idle"])
def test_shutdown_joins_the_thread_and_closes_the_model(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier, opener: FakeOpener, busy: str
) -> None:
    reply = Reply(loaded)
    if busy == "reply":
        replier.enqueue("x", LONG)
        loaded.reply(REQUEST)
        qtbot.waitUntil(lambda: reply.text == "x")
    elif busy == "load":
        opener.seconds = 60
        loaded.load(Path("b.gguf"))
        qtbot.waitUntil(lambda: len(opener.opened) == 2)
    assert loaded.shutdown()
    assert not loaded.running
    assert replier.closed
    assert not reply.ends


def test_cpu_tier_is_only_for_the_about_box(qtbot: QtBot, opener: FakeOpener) -> None:
    def tier() -> str:
        raise AppError("G4A_CPU names no tier.")

    front = EngineThread(opener, cpu_tier=tier)
    front.start()
    with qtbot.waitSignal(front.loaded) as loaded:
        front.load(Path("a.gguf"))
    assert loaded.args[0].cpu_tier == ""
    assert front.shutdown()


# ---- reading beforehand -------------------------------------------------------------------------


def draft(text: str) -> ReplyRequest:
    return ReplyRequest(messages=(Message(role=Role.USER, text=text),))


def test_a_draft_is_read_while_there_is_nothing_else_to_do(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    with qtbot.waitSignal(loaded.prefilled) as read:
        loaded.prefill(draft("Hello"))
    assert read.args == [draft("Hello")]
    assert replier.prefills == [draft("Hello")]


@pytest.mark.parametrize("on_battery", [True, False])
def test_the_battery_is_spared(
    qtbot: QtBot, opener: FakeOpener, replier: FakeReplier, on_battery: bool
) -> None:
    front = EngineThread(opener, battery=Battery(lambda: on_battery))
    front.start()
    with qtbot.waitSignal(front.loaded):
        front.load(Path("a.gguf"))
    front.prefill(draft("Hello"), plugged=True)
    with qtbot.waitSignal(front.reply_finished):
        qtbot.waitUntil(lambda: on_battery or bool(replier.prefills))
        front.reply(REQUEST)
    assert bool(replier.prefills) is not on_battery
    assert front.shutdown()


def test_a_reply_does_not_wait_for_the_draft(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.prefill_seconds = 60
    loaded.prefill(draft("Hello"))
    qtbot.waitUntil(lambda: bool(replier.prefills))
    with qtbot.assertNotEmitted(loaded.prefilled), qtbot.waitSignal(loaded.reply_finished):
        loaded.reply(REQUEST)


def test_a_draft_that_goes_on_does_not_stop_the_reading(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.prefill_seconds = 0.05
    loaded.prefill(draft("Hello"))
    for more in (" w", " wor", " world"):
        loaded.prefill(draft("Hello" + more))
    with qtbot.waitSignal(loaded.prefilled) as read:
        pass
    assert read.args == [draft("Hello world")]
    assert replier.prefills == [draft("Hello"), draft("Hello world")]


def test_a_draft_that_changes_stops_the_reading(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.prefill_seconds = 60
    loaded.prefill(draft("Hello"))
    qtbot.waitUntil(lambda: bool(replier.prefills))
    replier.prefill_seconds = 0
    with qtbot.waitSignal(loaded.prefilled) as read:
        loaded.prefill(draft("Other"))
    assert read.args == [draft("Other")]


def test_nothing_is_read_beforehand_while_a_reply_is_made(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("x", Pause(0.1))
    with qtbot.waitSignal(loaded.reply_finished):
        loaded.reply(REQUEST)
        loaded.prefill(draft("Hello"))
    assert replier.prefills == []


@pytest.mark.expect_log
def test_a_bug_while_reading_beforehand_is_logged_and_no_more(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(request: ReplyRequest, stop: object) -> int:
        raise ValueError("secret")

    replier.prefill = broken  # type: ignore[method-assign, assignment]
    loaded.prefill(draft("Hello"))
    qtbot.waitUntil(lambda: "unexpected ValueError" in caplog.text)
    with qtbot.waitSignal(loaded.reply_finished):
        loaded.reply(REQUEST)


# ---- counting -----------------------------------------------------------------------------------


def look(text: str) -> PlanRequest:
    return PlanRequest(messages=(Message(role=Role.USER, text=text),))


def test_tokens_are_counted_while_a_reply_is_made(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("x", LONG)
    loaded.reply(REQUEST)
    with qtbot.waitSignal(loaded.planner.planned) as planned:
        loaded.planner.plan(look("one two"))
    assert planned.args[0] == look("one two")
    assert planned.args[1].tokens == 4


def test_only_the_newest_draft_is_counted(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.plan_allowed.clear()
    for text in ("a", "b", "c", "d"):
        loaded.planner.plan(look(text))
    replier.plan_allowed.set()
    qtbot.waitUntil(lambda: len(replier.plans) == 2)
    assert replier.plans == [look("a"), look("d")]


def test_a_template_that_refuses_is_a_failure(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.plan_error = AppError("No system messages.")
    with qtbot.waitSignal(loaded.planner.plan_failed) as failed:
        loaded.planner.plan(look("a"))
    assert failed.args[1] == Failure(sentence="No system messages.")


def test_without_a_model_nothing_is_counted(qtbot: QtBot, engine: EngineThread) -> None:
    with qtbot.assertNotEmitted(engine.planner.planned):
        engine.planner.plan(look("a"))
        qtbot.waitUntil(lambda: not engine.planner.busy)


def test_a_model_is_not_closed_while_tokens_are_counted(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier, opener: FakeOpener
) -> None:
    replier.plan_allowed.clear()
    loaded.planner.plan(look("a"))
    qtbot.waitUntil(lambda: bool(replier.plans))
    opener.replier = FakeReplier("Other")
    loaded.load(Path("b.gguf"))
    qtbot.wait(50)
    assert not replier.closed
    with qtbot.waitSignal(loaded.loaded):
        replier.plan_allowed.set()
    assert replier.closed
    assert replier.plans == [look("a")]


# ---- the size of the context --------------------------------------------------------------------


def test_the_context_can_be_enlarged_without_loading(
    qtbot: QtBot, loaded: EngineThread, opener: FakeOpener
) -> None:
    with qtbot.waitSignal(loaded.resized) as resized:
        loaded.resize(8192)
    assert resized.args[0].context_length == 8192
    assert len(opener.opened) == 1
    with qtbot.waitSignal(loaded.planner.planned) as planned:
        loaded.planner.plan(look("a"))
    assert planned.args[1].context == 8192


def test_a_context_that_does_not_fit_into_memory_says_so(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.resize_error = AppError("Not enough memory.")
    with qtbot.waitSignal(loaded.resize_failed) as failed:
        loaded.resize(1 << 20)
    assert failed.args == [Failure(sentence="Not enough memory.")]
    with qtbot.waitSignal(loaded.reply_finished):
        loaded.reply(REQUEST)


def test_a_model_that_is_lost_with_its_context_is_not_loaded_any_more(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.resize_error = ModelLostError("It was unloaded.")
    with qtbot.waitSignal(loaded.load_failed) as failed:
        loaded.resize(1 << 20)
    assert failed.args == [Failure(sentence="It was unloaded.")]
    assert replier.closed
    with qtbot.waitSignal(loaded.reply_failed) as refused:
        loaded.reply(REQUEST)
    assert "not loaded any more" in refused.args[0].sentence


def test_a_bug_while_the_context_is_changed_leaves_the_model_as_it_was(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.resize_error = ValueError()
    with qtbot.waitSignal(loaded.resize_failed) as failed:
        loaded.resize(1 << 20)
    assert "ValueError" in failed.args[0].detail
    with qtbot.waitSignal(loaded.planner.planned):
        loaded.planner.plan(look("a"))


def test_enlarging_stops_the_reply_first(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("x", LONG)
    loaded.reply(REQUEST)
    with qtbot.waitSignals([loaded.reply_finished, loaded.resized]):
        loaded.resize(8192)


# ---- questions beside the chat ------------------------------------------------------------------


def test_something_can_be_asked_beside_the_chat(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue("A ", "summary")
    with qtbot.assertNotEmitted(loaded.reply_finished), qtbot.waitSignal(loaded.answered) as answer:
        loaded.ask(REQUEST)
    assert answer.args == [REQUEST, "A summary"]


@pytest.mark.parametrize("other", ["reply", "load", "ask", "resize", "stop_ask"])
def test_what_was_asked_gives_way(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier, other: str
) -> None:
    replier.enqueue("Half", LONG)
    answers: list[tuple[object, object]] = []
    loaded.answered.connect(lambda request, text: answers.append((request, text)))
    loaded.ask(REQUEST)
    qtbot.waitUntil(lambda: len(replier.requests) == 1)
    if other == "reply":
        with qtbot.waitSignal(loaded.reply_finished):
            loaded.reply(draft("x"))
    elif other == "load":
        with qtbot.waitSignal(loaded.loaded):
            loaded.load(Path("b.gguf"))
    elif other == "ask":
        loaded.ask(draft("x"))
        qtbot.waitUntil(lambda: len(answers) == 2)
        assert answers[1] == (draft("x"), "Hello!")
    elif other == "resize":
        with qtbot.waitSignal(loaded.resized):
            loaded.resize(8192)
    else:
        loaded.stop_ask()
    assert answers[0] == (REQUEST, None)


def test_an_answer_that_fails_is_none(
    qtbot: QtBot, loaded: EngineThread, replier: FakeReplier
) -> None:
    replier.enqueue(Crash(AppError("No.")))
    with qtbot.waitSignal(loaded.answered) as answer:
        loaded.ask(REQUEST)
    assert answer.args == [REQUEST, None]


def test_on_battery_only_what_must_be_is_answered(
    qtbot: QtBot, opener: FakeOpener, replier: FakeReplier
) -> None:
    engine = EngineThread(opener, battery=Battery(lambda: True))
    engine.start()
    with qtbot.waitSignal(engine.loaded):
        engine.load(Path("a.gguf"))
    with qtbot.waitSignal(engine.answered) as answer:
        engine.ask(REQUEST, plugged=True)
        assert not engine.resting
    assert answer.args == [REQUEST, None]
    assert engine.resting
    with qtbot.waitSignal(engine.answered) as answer:
        engine.ask(REQUEST)
    assert answer.args == [REQUEST, "Hello!"]
    assert engine.shutdown()
