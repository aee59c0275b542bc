"""Take the pictures in docs/screenshots/: the real program with a real model, without a screen.

    python tools/screenshots.py [--model FILE] [--out FOLDER]

Every picture is looked at by a person before it is committed.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application, open_model
from gpt4all_desktop.chats.conversation import Draft
from gpt4all_desktop.library.installed import installed_models
from gpt4all_desktop.settings import Settings
from gpt4all_desktop.ui import i18n
from gpt4all_desktop.ui.chat.context_panel import ContextPanel
from gpt4all_desktop.ui.theme import ThemeMode

QUESTIONS = ("Give me three tips for a good night's sleep.",)
TIMEOUT_MS = 120_000


def wait_for(signal: SignalInstance) -> None:
    """Run the event loop until the signal comes.

    Raises:
        TimeoutError: it did not come in two minutes.
    """
    loop = QEventLoop()
    timer = QTimer(singleShot=True, interval=TIMEOUT_MS)
    timer.timeout.connect(lambda: loop.exit(1))
    connection = signal.connect(lambda *_: loop.exit(0))
    timer.start()
    late = loop.exec()
    signal.disconnect(connection)
    if late:
        raise TimeoutError("the program did not answer in time")


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take_chat(qt: QApplication, model: Path, out: Path) -> None:
    """A chat of two questions, in both themes."""
    application = Application(qt, open_model, model=model)
    application.theme.set_mode(ThemeMode.LIGHT)
    application.window.resize(1000, 720)
    application.show()
    wait_for(application.engine.loaded)
    for question in QUESTIONS:
        application.chat.send(question)
        wait_for(application.engine.reply_finished)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        application.theme.set_mode(mode)
        rest(500)
        application.window.grab().save(str(out / f"chat-{mode.value}.png"))
    take_composer(application, out)
    application.close()


def take_composer(application: Application, out: Path) -> None:
    """Documents, a context that is full, and what the model reads."""
    window, page = application.window, application.window.page

    def take(name: str) -> None:
        for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
            application.theme.set_mode(mode)
            rest(400)
            window.grab().save(str(out / f"{name}-{mode.value}.png"))

    root = Path(__file__).resolve().parents[1]
    page.files_chosen.emit(
        [root / "CONTRIBUTING.md", root / "docs" / "screenshots" / "chat-light.png"]
    )
    page.composer.set_prompt("What does this say about tests?\nAnswer in three sentences.")
    rest(1500)
    take("composer")
    application.theme.set_scale(200)
    take("composer-200")
    application.theme.set_scale(100)
    page.set_draft(Draft(text="A question about all of that. " * 420))
    rest(1500)
    take("context-full")
    application.context.show()
    rest(1000)
    panel = page.findChild(ContextPanel)
    panel.grab().save(str(out / "context-panel-dark.png"))
    panel.accept()
    page.set_draft(Draft())


def take_settings(qt: QApplication, out: Path) -> None:
    """The settings in every theme, at twice the size, and in German."""
    settings = Settings(None)
    settings.set("ui.language", "en")
    settings.set("load.last_model", False)
    settings.set("sampling.temperature", 0.5)
    application = Application(qt, open_model, settings=settings)
    application.window.resize(1000, 720)
    application.show()
    for theme in ("light", "dark", "contrast"):
        settings.set("ui.theme", theme)
        application.room.open(key="sampling.temperature")
        save(application.room.dialog, out / f"settings-{theme}.png")
    settings.set("ui.theme", "light")
    settings.set("ui.font_scale", 200)
    application.room.open(key="ui.theme")
    save(application.room.dialog, out / "settings-200-percent.png")
    settings.reset("ui.font_scale")
    application.close()
    settings.set("ui.language", "de")
    application = Application(qt, open_model, settings=settings)
    application.window.resize(1000, 720)
    application.show()
    application.room.open(key="sampling.temperature")
    save(application.room.dialog, out / "settings-german.png")
    application.close()
    i18n.install(qt, "en")


def save(widget: QWidget | None, path: Path) -> None:
    assert widget is not None
    rest(300)
    widget.grab().save(str(path))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"))
    arguments = parser.parse_args()
    model = arguments.model or next(iter(installed_models(paths.models_dir())), None)
    if model is None:
        print("There is no model to talk to; run: make starter", file=sys.stderr)
        return 1
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = home
        qt = QApplication([])
        take_chat(qt, model.resolve(), arguments.out)
        take_settings(qt, arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
