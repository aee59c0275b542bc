"""Take the pictures of the model browser in docs/screenshots/, in both themes.

    python tools/screenshots_models.py [--out FOLDER]

Nothing is sent: the downloads come from a server on this computer, and how fast the computer is and
how much memory it has are made up, so that two runs are alike. Every picture is looked at by a
person before it is committed.
"""

import argparse
import hashlib
import http.server
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application, open_model
from gpt4all_desktop.library import browser
from gpt4all_desktop.library.catalogs import ListEntry
from gpt4all_desktop.library.fit import Speed
from gpt4all_desktop.library.move import Move, MovedFile
from gpt4all_desktop.library.published import CATALOG_URL
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.options import Scope
from gpt4all_desktop.settings import Layer, Settings
from gpt4all_desktop.ui.models.move_sheet import MoveSheet
from gpt4all_desktop.ui.models.room import ModelsRoom
from gpt4all_desktop.ui.models.state import Act, CardState, Sort, Tab
from gpt4all_desktop.ui.theme import ThemeMode
from tools.make_gguf import SHAPES, write_model
from tools.screenshot_views import rest

GIB = 1 << 30
LAPTOP = (9 * GIB, 16 * GIB)
SMALL = (3 * GIB, 6 * GIB)
BYTES_PER_SECOND = 9_000_000
LONGEST_WAIT = 90.0


class Slow(http.server.BaseHTTPRequestHandler):
    """Sends a model as slowly as the internet does, or says that there is none."""

    size = 773_025_920
    beginning = b""

    def do_GET(self) -> None:
        if "missing" in self.path:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(self.size))
        self.send_header("ETag", '"one"')
        self.end_headers()
        step = BYTES_PER_SECOND // 20
        try:
            self.wfile.write(self.beginning)
            for _ in range(len(self.beginning), self.size, step):
                self.wfile.write(bytes(step))
                time.sleep(0.05)
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def catalog_of(server: str) -> dict[str, object]:
    """A list with models of the server."""
    models = []
    for name, number, path in (
        ("Garden 1B Instruct", 1, "garden"),
        ("Harbour 1B Instruct", 1, "harbour"),
        ("Lantern 1B Instruct", 1, "missing"),
    ):
        file = {
            "name": f"{path}-1b-instruct.Q4_0.gguf",
            "size": Slow.size,
            "sha256": hashlib.sha256(path.encode()).hexdigest(),
            "urls": [f"{server}/{path}"],
        }
        models.append(
            {
                "id": f"example-{path}",
                "name": name,
                "family": "Llama 3",
                "publisher": "Example Ltd",
                "architecture": "llama",
                "parameters": number * 10**9,
                "license": "Apache-2.0",
                "variants": [{"quantization": "Q4_0", "files": [file]}],
            }
        )
    return {"schema": 1, "name": "Example Ltd", "models": models}


class Pictures:
    """The browser, and what is done to it for each picture."""

    def __init__(self, qt: QApplication, out: Path, home: Path, server: str) -> None:
        self._out = out
        self._home = home
        self._server = server
        settings = Settings(None)
        settings.set("ui.language", "en")
        settings.set("load.last_model", False)
        self._application = Application(qt, open_model, settings=settings)
        self._application.models_gate._home = home / "nobody"
        self._window = self._application.window
        self._window.resize(1080, 760)
        self._application.show()
        rest(300)
        self._window.commands.run("models.browse")
        room = self._application.models_gate.room
        assert room is not None
        self._room: ModelsRoom = room
        self._until(lambda: len(room.page.shown_cards) >= 30)

    def take_all(self) -> None:
        room, presenter = self._room, self._room.presenter
        self._save("first")
        presenter.set_query("mistral")
        presenter.set_only_fitting(True)
        self._save("filtered")
        presenter.set_query("")
        presenter.clear_wishes()
        self._take_downloads()
        self._take_too_large()
        self._take_table()
        self._application.settings.set("network.offline", True)
        presenter.refresh_overview()
        self._save("offline")
        self._application.settings.set("network.offline", False)
        presenter.refresh_overview()
        self._take_mine()
        self._take_dialogs()
        room.page.left.emit()
        self._application.close()

    def _take_downloads(self) -> None:
        presenter = self._room.presenter
        path = self._home / "example.json"
        path.write_text(json.dumps(catalog_of(self._server)))
        presenter.sources.add_list(str(path))
        self._until(lambda: "example-garden" in self._keys())
        presenter.act("example-garden", Act.DOWNLOAD)
        presenter.act("example-harbour", Act.DOWNLOAD)
        presenter.act("example-garden", Act.OPEN_WHEN_READY)
        rest(9000)
        presenter.act("example-harbour", Act.PAUSE)
        self._until(lambda: self._state("example-harbour") is CardState.PAUSED)
        self._save("downloading")
        for key in ("example-garden", "example-harbour"):
            presenter.act(key, Act.CANCEL)
            self._until(lambda key=key: self._state(key) is CardState.OFFERED)
        presenter.act("example-missing", Act.DOWNLOAD)
        self._until(lambda: self._state("example-missing") is CardState.FAILED)
        self._save("error")
        presenter.act("example-missing", Act.CANCEL)
        presenter.remove_list(str(path))
        self._until(lambda: "example-garden" not in self._keys())

    def _take_too_large(self) -> None:
        presenter = self._room.presenter
        pretend(SMALL)
        presenter.set_sort(Sort.LARGEST)
        presenter.reload()
        rest(800)
        self._save("too-large")
        pretend(LAPTOP)
        presenter.set_sort(Sort.RECOMMENDED)
        presenter.reload()
        rest(800)

    def _take_table(self) -> None:
        page = self._room.page
        page.table_button.click()
        rest(500)
        page.table.choose("llama-3.2-3b-instruct")
        self._save("table")
        page.cards_button.click()
        rest(1500)

    def _take_mine(self) -> None:
        presenter = self._room.presenter
        write_model(paths.models_dir() / "Llama-Mine.Q8_0.gguf", SHAPES["tiny"], matrix="Q8_0")
        (paths.models_dir() / "Copied.gguf").write_bytes(Slow.beginning[:90_000])
        layer = Layer(scope=Scope.MODEL, name="Llama-Mine.Q8_0")
        self._application.settings.set("sampling.temperature", 0.3, layer)
        presenter.set_tab(Tab.INSTALLED)
        self._until(lambda: len(self._room.page.shown_cards) >= 2)
        rest(3000)
        self._save("installed")

    def _take_dialogs(self) -> None:
        room = self._room
        room.page.lists.click()
        sheet = room._lists
        assert sheet is not None
        when = datetime(2026, 11, 29, 18, 5, tzinfo=UTC)
        sheet.set_entries(
            [
                *room.presenter.snapshot.lists,
                ListEntry(source=CATALOG_URL, name="GPT4All", models=31, fetched=when),
                ListEntry(
                    source="https://example.org/models.json",
                    name="Example Ltd",
                    models=3,
                    fetched=when,
                ),
            ]
        )
        self._save("lists", sheet)
        sheet.close()
        room.page.folders.click()
        self._save("folders", room._sheet)
        assert room._sheet is not None
        room._sheet.close()
        move = Move(
            source=Path("/home/anna/.local/share/gpt4all-desktop/models"),
            target=Path("/media/anna/Large disk/models"),
            files=(MovedFile(name="a.gguf", size=9_400_000_000, changed=0),),
            models=3,
            copies=True,
        )
        question = MoveSheet(move, room.page)
        question.open()
        self._save("move", question)
        question.close()

    def _keys(self) -> set[str]:
        return {card.key for card in self._room.presenter.cards}

    def _state(self, key: str) -> CardState | None:
        cards = self._room.presenter.cards
        return next((card.state for card in cards if card.key == key), None)

    def _until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + LONGEST_WAIT
        while not true():
            if time.monotonic() > end:
                raise TimeoutError("the browser did not come that far")
            rest(100)

    def _save(self, name: str, widget: QWidget | None = None) -> None:
        for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
            self._application.theme.set_mode(mode)
            rest(500)
            picture = (widget or self._window).grab()
            picture.save(str(self._out / f"models-{name}-{mode.value}.png"))


def pretend(memory: tuple[int, int]) -> None:
    """Have so much memory, free and in all."""
    browser.available_memory = lambda: memory


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"))
    out = parser.parse_args().out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["GPT4ALL_DESKTOP_HOME"] = home
        folder = Path(home)
        paths.models_dir().mkdir()
        beginning = folder / "beginning.gguf"
        write_model(beginning, SHAPES["tiny"], matrix="Q8_0")
        Slow.beginning = beginning.read_bytes()
        speeds = SpeedRecord(paths.data_dir() / "speed.json")
        speeds.begin_with(
            Speed(
                bytes_per_second=1.65e10,
                parameters_per_second=3.3e10,
                operations_per_second=1.8e11,
            )
        )
        speeds.flush()
        pretend(LAPTOP)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        Pictures(QApplication([]), out, folder, address).take_all()
        server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
