"""The browser with fakes around it: a page that only listens, jobs done at once."""

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library.browser import Browser
from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.library.download import Tuning
from gpt4all_desktop.library.fit import Speed
from gpt4all_desktop.library.peek import require_runnable
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.shelf import Shelf
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.models.presenter import BrowserPresenter
from gpt4all_desktop.ui.models.state import (
    Card,
    CardState,
    Facets,
    Overview,
    Wishes,
)
from tests.fakes.faulty_web import FaultyServer

MODEL = b"GGUF" + bytes(range(256)) * 40


class FakeBrowserView:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self.overview = Overview()
        self.wishes = Wishes()
        self.facets = Facets()
        self.updates: list[Card] = []
        self.undo: Callable[[], None] | None = None
        self.ready: list[str] = []
        self.revealed: list[Path] = []

    def set_cards(self, cards: list[Card]) -> None:
        self.cards = cards

    def update_card(self, card: Card) -> None:
        self.updates.append(card)

    def set_overview(self, overview: Overview) -> None:
        self.overview = overview

    def set_wishes(self, wishes: Wishes, facets: Facets) -> None:
        self.wishes, self.facets = wishes, facets

    def say_removed(self, name: str, undo: Callable[[], None]) -> None:
        self.undo = undo

    def say_ready(self, name: str, open_it: Callable[[], None]) -> None:
        self.ready.append(name)

    def reveal(self, path: Path) -> None:
        self.revealed.append(path)


class AtOnce:
    """Jobs that are done before `run` returns."""

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
    ) -> None:
        try:
            result = work()
        except AppError as error:
            failed(Failure(sentence=error.user_message))
        else:
            done(result)


class OneByOne(AtOnce):
    """Jobs that can be held up."""

    def __init__(self) -> None:
        self.held = False
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
    ) -> None:
        if self.held:
            self.waiting.append(lambda: AtOnce().run(work, done, failed))
        else:
            super().run(work, done, failed)

    def next(self) -> None:
        """Do the first one that waits."""
        self.waiting.pop(0)()


class Room:
    """The presenter with everything around it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.models = folder / "models"
        self.offline = False
        transport = Transport(
            connect_seconds=5, silence_seconds=5, offline=lambda: self.offline, loopback=True
        )
        self.speeds = SpeedRecord(folder / "speed.json")
        self.speeds.begin_with(
            Speed(bytes_per_second=1e10, parameters_per_second=1e10, operations_per_second=7.55e10)
        )
        shelf = Shelf([self.models], folder / "models.json")
        browser = Browser(
            shelf,
            Catalogs(folder / "catalogs"),
            transport,
            self.speeds,
            elsewhere=[("LM Studio", folder / "lmstudio")],
            threads=2,
            folders=folder / "folders.json",
        )
        self.queue = DownloadQueue(
            transport,
            self.models,
            folder / "downloads.json",
            fetched=lambda _file, path: shelf.note_published(path),
            screen=require_runnable,
            tuning=Tuning(block_bytes=1024, chunk_bytes=500, first_wait=0, tries=6),
        )
        self.view = FakeBrowserView()
        self.hashing = OneByOne()
        self.opened: list[Path] = []
        self.presenter = BrowserPresenter(
            self.view,
            browser,
            self.queue,
            AtOnce(),
            hashing=self.hashing,
            asking=AtOnce(),
            open_model=self.opened.append,
            offline=lambda: self.offline,
        )

    def card(self, key: str) -> Card:
        return next(card for card in self.view.cards if card.key == key)

    def until(self, key: str, *states: CardState) -> Card:
        """Tick until a card is in one of these states."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            self.presenter.tick()
            found = [card for card in self.presenter.cards if card.key == key]
            if found and found[0].state in states:
                return found[0]
            time.sleep(0.005)
        raise AssertionError(f"{key} is not {states}")

    def add_catalog(
        self,
        server: FaultyServer,
        name: str = "a",
        *,
        precisions: tuple[str, ...] = ("Q4_0",),
        sha256: str = "",
    ) -> str:
        files = [
            {
                "name": f"{name}{'-' * number}.gguf",
                "size": len(server.body),
                "sha256": sha256 or hashlib.sha256(server.body).hexdigest(),
                "urls": [server.url],
            }
            for number in range(len(precisions))
        ]
        model = {
            "id": f"own-{name}",
            "name": f"Own {name}",
            "family": "Own",
            "variants": [
                {"quantization": precision, "files": [file]}
                for precision, file in zip(precisions, files, strict=True)
            ],
        }
        path = self.folder / f"{name}.json"
        path.write_text(json.dumps({"schema": 1, "name": "Own", "models": [model]}))
        self.presenter.sources.add_list(str(path))
        return f"own-{name}"
