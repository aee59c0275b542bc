"""Take the pictures of the list of chats in docs/screenshots/: search, palette, bin.

    python tools/screenshots_chats.py [--model FILE] [--out FOLDER]

The chats are made up; the program and the model are real. Every picture is looked at by a person
before it is committed.
"""

import argparse
import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application, open_model
from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.library.installed import installed_models
from gpt4all_desktop.ui.chats.bin_dialog import BinDialog
from gpt4all_desktop.ui.theme import ThemeMode
from tools.screenshots import rest, wait_for

CHATS = (
    ("Three tips for a good night's sleep", 0.02),
    ("Why is the sky blue?", 0.05),
    ("Sorting in Python: list.sort or sorted?", 0.1),
    ("Zweisprachige Erziehung: Erfahrungen und Empfehlungen", 1.0),
    ("Donaudampfschifffahrtsgesellschaftskapitänsmütze", 1.1),
    ("خطة السفر إلى لشبونة", 3.0),
    ("A letter to the landlord", 20.0),
    ("Vocabulary for the interview", 75.0),
)
ANSWERS = {
    "Why is the sky blue?": "The light of the sun is scattered by the air, blue light more than "
    "red. That is why the sky looks blue from everywhere, and why the sun is red in the evening.",
    "Three tips for a good night's sleep": "1. Go to bed at the same time every day.\n"
    "2. Keep the room dark: bright light in the evening moves the inner clock.\n"
    "3. Leave the telephone in another room.",
    "Tomatoes on the balcony": "They want six hours of light a day, a pot of ten litres, and water "
    "in the morning.",
}
OTHER = "Here is a first draft; say what you would like to change."


def fill(path: Path) -> None:
    """Make up chats of some months."""
    now = datetime.now(UTC)
    at = [now]
    store = ChatStore.open(path, clock=lambda: at[0])
    folder = store.create_folder("Garden & balcony")
    store.create_folder("Work")
    named = [(title, days, None) for title, days in CHATS]
    named += [("Tomatoes on the balcony", 2.0, folder.id), ("Watering while away", 4.0, folder.id)]
    for title, days, place in sorted(named, key=lambda each: -each[1]):
        at[0] = now - timedelta(days=days)
        chat = store.create_chat(title=title, folder=place)
        question = store.add(chat.id, None, Role.USER, title)
        text = ANSWERS.get(title, OTHER)
        reply = store.add(chat.id, question.id, Role.ASSISTANT, text, model="SmolLM2 135M")
        store.finish(reply.id)
    pinned = store.create_chat(title="Shopping list")
    store.add(pinned.id, None, Role.USER, "Milk, bread, tomatoes")
    store.pin(pinned.id, True)
    store.close()


def take(qt: QApplication, model: Path, out: Path) -> None:
    application = Application(qt, open_model, model=model)
    window = application.window
    window.resize(1000, 680)
    application.show()
    wait_for(application.engine.loaded)

    def save(widget: QWidget, name: str, mode: ThemeMode = ThemeMode.LIGHT) -> None:
        application.theme.set_mode(mode)
        rest(400)
        widget.grab().save(str(out / f"{name}-{mode.value}.png"))

    chats = {chat.title: chat.id for chat in application.store.chats()}
    folder = application.store.folders()[0]
    application.chats.fold(folder.id, False)
    application.chat.open_chat(chats["Why is the sky blue?"])
    save(window, "sidebar")
    window.search_chats()
    window.sidebar.search.line.setText("light")
    rest(400)
    save(window, "search", ThemeMode.DARK)
    window.sidebar.search.clear()
    window.palette_overlay.open()
    window.palette_overlay.field.line.setText("ch")
    save(window, "palette")
    window.palette_overlay.leave()
    window.commands.run("chat.temporary")
    save(window, "temporary")
    for title in ("A letter to the landlord", "Vocabulary for the interview"):
        application.store.delete(chats[title])
    window.commands.run("bin.open")
    dialog = window.findChild(BinDialog)
    assert dialog is not None
    save(dialog, "bin", ThemeMode.DARK)
    dialog.close()
    window.quit()
    application.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"))
    arguments = parser.parse_args()
    model = arguments.model or next(iter(installed_models(paths.models_dir())), None)
    if model is None:
        print("There is no model to talk to; run: make starter", file=sys.stderr)
        return 1
    model = model.resolve()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["GPT4ALL_DESKTOP_HOME"] = home
        fill(paths.chats_file())
        take(QApplication([]), model, arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
