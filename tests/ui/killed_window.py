"""The real window, sending and being answered until it is killed. For test_kill.py.

It says what the user could see: "ready" once the window is there, "asked <question>" once a
question is sent, "wrote <id> <characters> <time>" for a reply on the page, "finished <id>".
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.conversation import Role
from tests.fakes.replier import FakeOpener, Pause

REPLY = tuple(step for n in range(25) for step in (f"word {n} ", Pause(0.01)))


class Talker(QObject):
    """Asks the next question when a reply is complete."""

    def __init__(self, application: Application, name: str) -> None:
        super().__init__(application)
        self._chat, self._name, self._turn = application.chat, name, 0
        self._transcript = application.window.page.transcript
        self._watch = QTimer(self, interval=10)
        self._watch.timeout.connect(self._on_watch_timeout)
        application.engine.loaded.connect(self._on_engine_loaded)
        application.engine.reply_finished.connect(self._on_engine_reply_finished)

    @Slot(object)
    def _on_engine_loaded(self, _model: object) -> None:
        say("ready", "window")
        self._watch.start()
        self._ask()

    @Slot(object)
    def _on_engine_reply_finished(self, _finished: object) -> None:
        say("finished", self._chat.turns[-1].id)
        QTimer.singleShot(0, self, self._ask)

    @Slot()
    def _on_watch_timeout(self) -> None:
        turn = self._chat.turns[-1] if self._chat.turns else None
        message = self._transcript.live_messages.get(turn.id) if turn is not None else None
        if message is not None and message.row is not None and turn.role is Role.ASSISTANT:
            say("wrote", turn.id, len(message.row.text.rstrip()), time.monotonic_ns())

    def _ask(self) -> None:
        question = f"question {self._name}.{self._turn}"
        self._turn += 1
        self._chat.send(question)
        say("asked", question)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> None:
    qt = QApplication([])
    opener = FakeOpener()
    for _ in range(200):
        opener.replier.enqueue(*REPLY)
    application = Application(qt, opener, model=Path("Fake-1B.gguf"))
    talker = Talker(application, sys.argv[1])
    application.show()
    qt.exec()
    del talker


if __name__ == "__main__":
    main()
