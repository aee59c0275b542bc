"""Chat in the terminal: one reply for scripts, or a conversation.

The model works on a thread of its own, so that Ctrl+C is heard at any time: it ends what the model
is doing and never leaves it half done.
"""

import contextlib
import queue
import re
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FrameType
from typing import Final, TextIO, TypeVar

from gpt4all_desktop.chats.conversation import Message, Role
from gpt4all_desktop.chats.generation import ChatModel
from gpt4all_desktop.chats.reply import (
    Finished,
    Reading,
    Replier,
    ReplyEvent,
    ReplyRequest,
    StopReason,
    StopToken,
    Text,
)
from gpt4all_desktop.commands.models import chosen_model
from gpt4all_desktop.commands.plain import plain
from gpt4all_desktop.engine.parts import name_of
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.engine.sampling import Sampling
from gpt4all_desktop.errors import AppError, Cancelled
from gpt4all_desktop.record import record

_HELP: Final = """\
/reset   begin a new conversation
/exit    leave (or Ctrl+D)
Ctrl+C   stop the reply
\\        at the end of a line: the message goes on in the next line
"""
_COMMAND: Final = re.compile(r"/[a-z]+")
_LONG_PROMPT_TOKENS: Final = 256
_POLL_SECONDS: Final = 0.1  # on Windows a waiting main thread hears Ctrl+C only between waits


@record
class ChatOptions:
    """What the user asked for; None is the default."""

    model: str | None = None
    prompt: str | None = None
    system: str | None = None
    sampling: Sampling = field(default_factory=Sampling)
    max_tokens: int | None = None
    threads: int | None = None
    context_length: int | None = None


Opener = Callable[[Path, LoadProgress], Replier]


@dataclass(slots=True, kw_only=True)
class Terminal:
    """Where the conversation takes place."""

    stdin: TextIO = field(default_factory=lambda: sys.stdin)
    stdout: TextIO = field(default_factory=lambda: sys.stdout)
    stderr: TextIO = field(default_factory=lambda: sys.stderr)
    _noted: int = 0

    @property
    def interactive(self) -> bool:
        """Whether a person sits in front of it."""
        return self.stdin.isatty() and self.stdout.isatty()

    def read_line(self, prompt: str) -> str:
        """Return the next line.

        Raises:
            EOFError: there is none.
        """
        if self.interactive and self.stdin is sys.stdin:
            return input(prompt)  # with line editing, where there is some
        line = self.stdin.readline()
        if not line:
            raise EOFError
        return line.removesuffix("\n")

    def show(self, text: str) -> None:
        """Print text of the model at once."""
        self.stdout.write(plain(text))
        self.stdout.flush()

    def say(self, text: str) -> None:
        """Print a line of ours for a person; nothing for a program."""
        if self.interactive:
            self.stdout.write(text + "\n")
            self.stdout.flush()

    def note(self, text: str) -> None:
        """Show what is going on, in a line that the next note replaces; "" takes it away."""
        if self.stderr.isatty() and (text or self._noted):
            self.stderr.write(f"\r{text:<{self._noted}}\r{text}")
            self.stderr.flush()
            self._noted = len(text)


def run(
    options: ChatOptions, *, terminal: Terminal | None = None, opener: Opener | None = None
) -> int:
    """Chat until the user leaves, or print one reply. Returns the exit code.

    Raises:
        AppError: no model, or one that does not load; with --prompt also when it does not answer.
    """
    terminal = terminal or Terminal()
    with contextlib.suppress(AttributeError):  # not a file: in tests
        terminal.stdout.reconfigure(errors="replace")  # type: ignore[attr-defined]
    path = chosen_model(options.model)
    replier = _load(path, options, terminal, opener)
    try:
        chat = _Chat(replier, options, terminal)
        return chat.converse() if options.prompt is None else chat.answer_once(options.prompt)
    finally:
        replier.close()


def _load(path: Path, options: ChatOptions, terminal: Terminal, opener: Opener | None) -> Replier:
    def load() -> Replier:
        if opener is not None:
            return opener(path, progress)
        return ChatModel.open(
            path, progress, threads=options.threads, context_length=options.context_length
        )

    progress = LoadProgress()
    terminal.note(f"Loading {name_of(path)} ...")
    try:
        with _on_interrupt(progress.cancel):
            (replier,) = _in_thread(lambda: iter([load()]))
    except Cancelled as error:
        raise KeyboardInterrupt from error
    finally:
        terminal.note("")
    return replier


class _Chat:
    """A conversation with one model."""

    def __init__(self, replier: Replier, options: ChatOptions, terminal: Terminal) -> None:
        self._replier = replier
        self._options = options
        self._terminal = terminal
        self._messages = self._beginning()

    def _beginning(self) -> list[Message]:
        system = self._options.system
        return [Message(role=Role.SYSTEM, text=system)] if system else []

    def answer_once(self, prompt: str) -> int:
        """Print the reply to prompt and nothing else."""
        reason = self._reply(prompt)
        return 130 if reason is StopReason.STOPPED else 0

    def converse(self) -> int:
        """Read and answer messages until the user leaves."""
        terminal = self._terminal
        if terminal.interactive:
            with contextlib.suppress(ImportError):
                import readline  # noqa: F401  (gives input() line editing and a history)
        terminal.say(f"{self._replier.name}. Type a message, or /help.")
        warned = False
        while True:
            try:
                text = self._read_message()
            except EOFError:
                terminal.say("")
                return 0
            except KeyboardInterrupt:
                terminal.say("" if warned else "\nPress Ctrl+C again to leave.")
                if warned or not terminal.interactive:
                    return 0 if terminal.interactive else 130
                warned = True
                continue
            warned = False
            if text.strip() == "/exit":
                return 0
            if _COMMAND.fullmatch(text.strip()):
                self._obey(text.strip())
            elif text.strip():
                self._answer(text)

    def _read_message(self) -> str:
        lines: list[str] = []
        prompt = "> "
        while True:
            try:
                line = self._terminal.read_line(prompt)
            except EOFError:
                if not lines:
                    raise
                return "\n".join(lines)
            if not line.endswith("\\"):
                return "\n".join([*lines, line])
            lines.append(line[:-1])
            prompt = ". "

    def _obey(self, command: str) -> None:
        if command == "/help":
            self._terminal.stdout.write(_HELP)
        elif command == "/reset":
            self._messages = self._beginning()
            self._terminal.say("This is a new conversation.")
        else:
            self._terminal.stderr.write(f"There is no command {command}; /help lists them.\n")

    def _answer(self, text: str) -> None:
        try:
            reason = self._reply(text)
        except AppError as error:
            self._terminal.stderr.write(f"{error.user_message}\n")
            return
        if reason in (StopReason.LENGTH, StopReason.CONTEXT):
            self._terminal.say(f"(cut off: {_WHY[reason]})")

    def _reply(self, text: str) -> StopReason:
        """Print the reply to text and remember both; return why it ended.

        Raises:
            AppError: there is no reply; nothing is remembered.
        """
        question = Message(role=Role.USER, text=text)
        request = ReplyRequest(
            messages=(*self._messages, question), sampling=self._options.sampling
        )
        if self._options.max_tokens is not None:
            request = replace(request, max_tokens=self._options.max_tokens)
        shown: list[str] = []
        reason = StopReason.STOPPED
        stop = StopToken()
        events = _in_thread(lambda: self._replier.reply(request, stop))
        try:
            with _on_interrupt(stop.stop), contextlib.closing(events):
                try:
                    for event in events:
                        reason = self._show(event, shown) or reason
                except BaseException:
                    stop.stop()  # nobody listens any more
                    raise
        finally:
            self._terminal.note("")
            if shown and not shown[-1].endswith("\n"):
                self._terminal.show("\n")
        answer = "".join(shown)
        if answer:
            self._messages += [question, Message(role=Role.ASSISTANT, text=answer)]
        return reason

    def _show(self, event: ReplyEvent, shown: list[str]) -> StopReason | None:
        if isinstance(event, Finished):
            return event.reason
        if isinstance(event, Reading):
            if event.total >= _LONG_PROMPT_TOKENS:
                self._terminal.note(f"Reading: {event.done:,} of {event.total:,} tokens")
        elif isinstance(event, Text):
            if not shown:
                self._terminal.note("")
            shown.append(event.text)
            self._terminal.show(event.text)
        return None


_WHY: Final = {
    StopReason.LENGTH: "the limit of tokens is reached",
    StopReason.CONTEXT: "the context is full",
}


# ---- Ctrl+C -------------------------------------------------------------------------------------


@contextlib.contextmanager
def _on_interrupt(stop: Callable[[], None]) -> Iterator[None]:
    """Make Ctrl+C call `stop`; pressed again it interrupts the program."""

    def handle(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        stop()

    before = signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


_T = TypeVar("_T")


def _in_thread(work: Callable[[], Iterator[_T]]) -> Generator[_T, None, None]:
    """Yield what work yields on another thread, while this one can be interrupted."""
    results: queue.SimpleQueue[_T | _End] = queue.SimpleQueue()

    def produce() -> None:
        try:
            for item in work():
                results.put(item)
            results.put(_End(None))
        except BaseException as error:  # handed to the thread that waits
            results.put(_End(error))

    thread = threading.Thread(target=produce, name="chat", daemon=True)
    thread.start()
    try:
        while True:
            try:
                item = results.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if isinstance(item, _End):
                break
            yield item
    finally:
        thread.join()  # the model must not be closed under its feet
    if item.error is not None:
        raise item.error


@dataclass(frozen=True, slots=True)
class _End:
    """The last thing in the queue."""

    error: BaseException | None
