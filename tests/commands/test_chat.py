"""Chatting in the terminal."""

import io
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gpt4all_desktop import paths
from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.reply import Reading, ReplyEvent, ReplyRequest, StopToken, Text
from gpt4all_desktop.commands.chat import ChatOptions, Terminal, run
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import AppError, EngineError, ModelNotFoundError
from tests.fakes.replier import Crash, FakeOpener, FakeReplier, Pause


class Screen(io.StringIO):
    """An output that may be a terminal."""

    def __init__(self, text: str = "", *, is_terminal: bool = False) -> None:
        super().__init__(text)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


class Keyboard(Screen):
    """Lines a person types; "^C" is Ctrl+C."""

    def readline(self, size: int = -1, /) -> str:
        line = super().readline(size)
        if line == "^C\n":
            raise KeyboardInterrupt
        return line


class InterruptibleReplier(FakeReplier):
    """Presses Ctrl+C where the script says so."""

    def reply(self, request: ReplyRequest, stop: StopToken) -> Iterator[ReplyEvent]:
        for event in super().reply(request, stop):
            yield event
            if isinstance(event, Text) and event.text.endswith("^C"):
                os.kill(os.getpid(), signal.SIGINT)
                while not stop.stopped:
                    pass


class Chat:
    """One run of the command."""

    def __init__(self, typed: str = "", *, terminal: bool = False) -> None:
        self.replier = InterruptibleReplier()
        self.opener = FakeOpener(self.replier)
        self.terminal = Terminal(
            stdin=Keyboard(typed, is_terminal=terminal),
            stdout=Screen(is_terminal=terminal),
            stderr=Screen(is_terminal=terminal),
        )

    def run(self, options: ChatOptions | None = None) -> int:
        return run(options or ChatOptions(), terminal=self.terminal, opener=self.opener)

    @property
    def output(self) -> str:
        return self.terminal.stdout.getvalue()

    @property
    def errors(self) -> str:
        return self.terminal.stderr.getvalue()

    @property
    def asked(self) -> list[list[str]]:
        return [[m.text for m in request.messages] for request in self.replier.requests]


@pytest.fixture(autouse=True)
def _installed_model() -> None:
    paths.models_dir().mkdir(parents=True)
    (paths.models_dir() / "fake.gguf").touch()
    (paths.models_dir() / "other.gguf").touch()


# ---- one reply ----------------------------------------------------------------------------------


def test_with_a_prompt_the_reply_alone_is_printed():
    chat = Chat()

    assert chat.run(ChatOptions(prompt="Hi")) == 0
    assert (chat.output, chat.errors) == ("Hello!\n", "")
    assert chat.replier.closed


def test_a_reply_that_ends_its_line_gets_no_second_line_end():
    chat = Chat()
    chat.replier.enqueue("one\n", "two\n")

    chat.run(ChatOptions(prompt="Hi"))

    assert chat.output == "one\ntwo\n"


def test_what_the_user_set_reaches_the_model():
    chat = Chat()
    sampling = Sampling(temperature=0.2, seed=3)

    chat.run(ChatOptions(prompt="Hi", system="Be brief.", sampling=sampling, max_tokens=7))

    assert chat.replier.requests == [
        ReplyRequest(
            messages=(
                Message(role=Role.SYSTEM, text="Be brief."),
                Message(role=Role.USER, text="Hi"),
            ),
            sampling=sampling,
            max_tokens=7,
        )
    ]


def test_a_failure_is_raised_with_its_sentence():
    chat = Chat()
    chat.replier.enqueue("Hel", Crash(EngineError("The model file was changed.")))

    with pytest.raises(AppError, match="changed"):
        chat.run(ChatOptions(prompt="Hi"))
    assert chat.replier.closed


def test_ctrl_c_ends_the_reply_and_keeps_what_is_there():
    chat = Chat()
    chat.replier.enqueue("abc^C", "def")

    assert chat.run(ChatOptions(prompt="Hi")) == 130
    assert chat.output.startswith("abc")
    assert "def" not in chat.output


def test_models_cannot_operate_the_terminal():
    chat = Chat()
    chat.replier.enqueue("a\x1b[2Jb\x07\r\x9bc\td\x7f\n")

    chat.run(ChatOptions(prompt="Hi"))

    assert chat.output == "a[2Jbc\td\n"


class ClosedPipe(Screen):
    def write(self, text: str, /) -> int:
        raise BrokenPipeError


def test_the_reply_ends_when_nobody_reads_it():
    chat = Chat()
    chat.terminal.stdout = ClosedPipe()
    chat.replier.enqueue("a", Pause(600), "b")

    with pytest.raises(BrokenPipeError):
        chat.run(ChatOptions(prompt="Hi"))


# ---- which model --------------------------------------------------------------------------------


def test_without_a_name_the_first_installed_model_is_used():
    chat = Chat()

    chat.run(ChatOptions(prompt="Hi"))

    assert [path.name for path in chat.opener.opened] == ["fake.gguf"]


def test_a_model_can_be_named():
    chat = Chat()

    chat.run(ChatOptions(prompt="Hi", model="other"))

    assert [path.name for path in chat.opener.opened] == ["other.gguf"]


def test_without_any_model_the_user_is_told_how_to_get_one():
    for path in paths.models_dir().iterdir():
        path.unlink()

    with pytest.raises(ModelNotFoundError, match="make starter"):
        Chat().run()


def test_ctrl_c_while_loading_leaves():
    chat = Chat()
    chat.opener.seconds = 60.0

    class PressedWhileLoading(FakeOpener):
        def __call__(self, path: Path, progress):
            os.kill(os.getpid(), signal.SIGINT)
            return chat.opener(path, progress)

    with pytest.raises(KeyboardInterrupt):
        run(ChatOptions(), terminal=chat.terminal, opener=PressedWhileLoading())


# ---- a conversation -----------------------------------------------------------------------------


def test_lines_are_answered_until_the_input_ends():
    chat = Chat("Hi\nBye\n")
    chat.replier.enqueue("one")
    chat.replier.enqueue("two")

    assert chat.run() == 0
    assert (chat.output, chat.errors) == ("one\ntwo\n", "")
    assert chat.asked == [["Hi"], ["Hi", "one", "Bye"]]


def test_exit_leaves():
    chat = Chat("/exit\nHi\n")

    assert chat.run() == 0
    assert chat.asked == []


def test_reset_forgets_what_was_said_but_not_the_instructions():
    chat = Chat("Hi\n/reset\nBye\n")

    chat.run(ChatOptions(system="Be brief."))

    assert chat.asked == [["Be brief.", "Hi"], ["Be brief.", "Bye"]]


def test_help_lists_the_commands():
    chat = Chat("/help\n")

    chat.run()

    assert "/reset" in chat.output
    assert chat.asked == []


def test_an_unknown_command_is_not_sent_to_the_model():
    chat = Chat("/rest\n")

    chat.run()

    assert "no command /rest" in chat.errors
    assert chat.asked == []


def test_a_message_may_begin_with_a_slash():
    chat = Chat("/etc/hosts is what?\n")

    chat.run()

    assert chat.asked == [["/etc/hosts is what?"]]


def test_a_backslash_at_the_end_continues_the_line():
    chat = Chat("one\\\ntwo\\\n\\\nthree\nBye\\\n")

    chat.run()

    assert [messages[-1] for messages in chat.asked] == ["one\ntwo\n\nthree", "Bye"]


def test_empty_lines_are_not_sent():
    chat = Chat("\n  \nHi\n")

    chat.run()

    assert chat.asked == [["Hi"]]


def test_after_an_error_the_conversation_goes_on_without_that_message():
    chat = Chat("Hi\nBye\n")
    chat.replier.enqueue(Crash(EngineError("Too long.")))

    assert chat.run() == 0
    assert chat.errors == "Too long.\n"
    assert chat.asked == [["Hi"], ["Bye"]]


def test_a_message_without_an_answer_is_forgotten():
    chat = Chat("Hi\nBye\n")
    chat.replier.enqueue("")

    chat.run()

    assert chat.asked == [["Hi"], ["Bye"]]


def test_ctrl_c_ends_the_reply_and_not_the_conversation():
    chat = Chat("Hi\nBye\n")
    chat.replier.enqueue("abc^C", "def")

    assert chat.run() == 0
    assert chat.asked == [["Hi"], ["Hi", "abc^C", "Bye"]]


def test_ctrl_c_twice_at_the_prompt_leaves():
    chat = Chat("^C\n^C\nHi\n", terminal=True)

    assert chat.run() == 0
    assert "Ctrl+C again" in chat.output
    assert chat.asked == []


def test_ctrl_c_once_at_the_prompt_does_not_leave():
    chat = Chat("^C\nHi\n^C\nBye\n", terminal=True)

    chat.run()

    assert chat.asked == [["Hi"], ["Hi", "Hello!", "Bye"]]


# ---- what a person sees -------------------------------------------------------------------------


def test_a_person_is_told_the_model_and_about_help():
    chat = Chat(terminal=True)

    chat.run()

    assert "Fake 1B" in chat.output
    assert "/help" in chat.output


def test_a_program_sees_replies_only():
    chat = Chat("Hi\n^C\n")
    chat.replier.enqueue(Reading(done=0, total=5000), "one")

    assert chat.run() == 130
    assert (chat.output, chat.errors) == ("one\n", "")


def test_a_person_sees_that_a_long_prompt_is_read():
    chat = Chat("Hi\n", terminal=True)
    chat.replier.enqueue(Reading(done=1000, total=5000), "one")

    chat.run()

    assert "Reading: 1,000 of 5,000 tokens" in chat.errors


def test_short_prompts_are_read_silently():
    chat = Chat("Hi\n", terminal=True)
    chat.replier.enqueue(Reading(done=10, total=20), "one")

    chat.run()

    assert "Reading" not in chat.errors


def test_nothing_but_text_is_written_to_a_terminal():
    chat = Chat("Hi\n", terminal=True)
    chat.replier.enqueue(Reading(done=1000, total=5000), "one")

    chat.run()

    assert "\x1b" not in chat.output + chat.errors


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_the_old_handler_of_ctrl_c_is_back_after_a_reply():
    before = signal.getsignal(signal.SIGINT)

    Chat().run(ChatOptions(prompt="Hi"))

    assert signal.getsignal(signal.SIGINT) is before
