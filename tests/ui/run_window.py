"""The real window with a model that is only played. For a display, by a test or by hand:

    python -m tests.ui.run_window [--theme dark] [--screenshot FILE] [--hotkey KEYS]

Prints a line of JSON when the window is on the screen and when a reply is complete.
"""

import argparse
import json
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.reply import Finished
from gpt4all_desktop.ui.events import ModelInfo
from gpt4all_desktop.ui.theme import ThemeMode
from tests.fakes.replier import FakeOpener, Pause

REPLY = (
    "Of course. ",
    Pause(0.1),
    "This prints ten numbers:\n\n```python\n",
    "for number in range(10):\n    print(number)\n",
    Pause(0.1),
    "```\n\nSay the word and I go on.",
)


def say(**words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--theme", default=ThemeMode.LIGHT.value)
    parser.add_argument("--screenshot", type=Path)
    parser.add_argument("--hotkey", default="")
    arguments = parser.parse_args()
    qt = QApplication([])
    opener = FakeOpener()
    opener.seconds = 0.3
    for _ in range(9):
        opener.replier.enqueue(*REPLY)
    application = Application(qt, opener, model=Path("Fake-1B.gguf"))
    if arguments.hotkey:
        application.settings.set("desktop.hotkey", arguments.hotkey)
        say(hotkey=application.window.toast.text)
    application.theme.set_mode(ThemeMode(arguments.theme))

    def on_loaded(model: ModelInfo) -> None:
        say(ready=model.name, platform=QGuiApplication.platformName())

    def on_finished(finished: Finished) -> None:
        if arguments.screenshot is not None:
            window = application.window
            qt.primaryScreen().grabWindow(window.winId()).save(str(arguments.screenshot))
        say(reply=application.chat.turns[-1].text, reason=finished.reason)

    application.engine.loaded.connect(on_loaded)
    application.engine.reply_finished.connect(on_finished)
    application.show()
    code = qt.exec()
    say(closed=application.close())
    return code


if __name__ == "__main__":
    sys.exit(main())
