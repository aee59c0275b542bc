"""What the browser shows and does, without a single widget."""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library.browser import Browser
from gpt4all_desktop.library.catalog import Purpose
from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.library.download import SCREEN_BYTES, Tuning
from gpt4all_desktop.library.fit import Speed, Verdict
from gpt4all_desktop.library.head import ARCHITECTURES
from gpt4all_desktop.library.peek import require_runnable
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.shelf import Shelf
from gpt4all_desktop.library.speed import SpeedRecord
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.events import Failure, ModelInfo
from gpt4all_desktop.ui.models.presenter import BrowserPresenter
from gpt4all_desktop.ui.models.state import (
    Act,
    Card,
    CardState,
    Facets,
    Overview,
    Sort,
    Tab,
    Wishes,
)
from tests.engine.conftest import load_tool
from tests.fakes.faulty_web import FaultyServer, Wrong

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


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    room.presenter.start()
    yield room
    assert room.queue.close()


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer(MODEL, seed=4) as server:
        yield server


@pytest.fixture
def tiny(room: Room) -> Path:
    """A model in the models folder that can run."""
    tool = load_tool("make_gguf")
    room.models.mkdir()
    path = room.models / "tiny.gguf"
    tool.write_model(path, tool.SHAPES["tiny"], matrix="Q8_0")
    room.presenter.reload()
    room.presenter.reload()  # it has not grown since
    return path


# ---- what is shown ------------------------------------------------------------------------------


def test_the_list_is_shown_with_memory_and_speed(room: Room):
    card = room.card("llama-3-8b-instruct")

    assert card.state is CardState.OFFERED
    assert card.acts == (Act.DOWNLOAD,)
    assert card.fit.memory is not None
    assert card.fit.memory.total > 4_661_724_384
    assert card.fit.tokens_per_second == pytest.approx(1e10 / 8e9, rel=0.01)
    assert not room.view.overview.loading


def test_what_cannot_run_comes_last_with_the_reason(room: Room):
    verdicts = [card.fit.verdict for card in room.view.cards]

    assert verdicts.index(Verdict.CANNOT_RUN) > verdicts.index(Verdict.FITS)
    assert room.card("phi-3-mini-instruct").fit.reason == "phi3"
    assert set(verdicts[verdicts.index(Verdict.CANNOT_RUN) :]) == {Verdict.CANNOT_RUN}


def test_old_files_are_not_offered(room: Room):
    assert not [card for card in room.view.cards if card.key.startswith("2023-")]


def test_search_and_filters_narrow_the_list(room: Room):
    everything = len(room.view.cards)
    room.presenter.set_query("llama 3.2")
    assert {card.key for card in room.view.cards} == {
        "llama-3.2-1b-instruct",
        "llama-3.2-3b-instruct",
    }
    room.presenter.set_query("")
    room.presenter.set_purpose(Purpose.EMBEDDING)
    assert {card.key for card in room.view.cards} == {
        "nomic-embed-text-v1",
        "nomic-embed-text-v1.5",
    }
    room.presenter.clear_wishes()
    room.presenter.set_language("de")
    assert [card.key for card in room.view.cards] == ["em-german-mistral"]
    room.presenter.set_language("")
    room.presenter.set_family("Falcon")
    assert [card.key for card in room.view.cards] == ["gpt4all-falcon"]
    room.presenter.set_only_fitting(True)
    assert room.view.cards == []
    assert room.view.overview.found == everything
    room.presenter.clear_wishes()
    assert len(room.view.cards) == everything


def test_the_order_is_the_wanted_one(room: Room):
    room.presenter.set_sort(Sort.NAME)
    names = [card.name.lower() for card in room.view.cards]
    assert names == sorted(names)
    room.presenter.set_sort(Sort.SMALLEST)
    sizes = [card.size or 0 for card in room.view.cards]
    assert sizes == sorted(sizes)
    room.presenter.set_sort(Sort.FASTEST)
    assert room.view.cards[0].key == "smollm2-135m-instruct"


def test_a_longer_context_takes_more_memory(room: Room):
    before = room.card("llama-3-8b-instruct").fit.memory
    room.presenter.set_context(32768)
    after = room.card("llama-3-8b-instruct").fit.memory

    assert before is not None
    assert after is not None
    assert after.context == 8 * before.context


def test_without_a_measured_speed_this_computer_is_probed(tmp_path: Path, room: Room):
    (tmp_path / "other").mkdir()
    other = Room(tmp_path / "other")
    other.speeds._speed = None
    other.presenter.start()

    assert other.card("llama-3-8b-instruct").fit.tokens_per_second is not None


def test_offline_is_said(room: Room):
    room.offline = True
    room.presenter.set_query("llama")
    assert room.view.overview.offline


# ---- downloads ----------------------------------------------------------------------------------


def test_a_model_is_downloaded_and_then_installed(room: Room, server: FaultyServer):
    key = room.add_catalog(server)
    room.presenter.act(key, Act.DOWNLOAD)
    card = room.until(key, CardState.INSTALLED)

    assert card.path == room.models / "a.gguf"
    assert room.view.ready == ["Own a"]
    assert room.queue.items() == []


def test_a_download_can_be_paused_resumed_and_cancelled(room: Room, server: FaultyServer):
    server.plan.extend([Wrong.STALL, Wrong.STALL])
    key = room.add_catalog(server)
    room.presenter.act(key, Act.DOWNLOAD)
    room.until(key, CardState.RUNNING)
    room.presenter.act(key, Act.PAUSE)
    card = room.until(key, CardState.PAUSED)
    assert card.acts == (Act.RESUME, Act.CANCEL)

    room.presenter.act(key, Act.RESUME)
    room.until(key, CardState.RUNNING)
    room.presenter.act(key, Act.CANCEL)
    room.until(key, CardState.OFFERED)
    assert list(room.models.iterdir()) == []


def test_continuing_takes_the_checksum_of_a_newer_list(room: Room, server: FaultyServer):
    key = room.add_catalog(server, sha256="0" * 64)
    room.presenter.act(key, Act.DOWNLOAD)
    card = room.until(key, CardState.FAILED)
    assert "not the published one" in card.problem
    asked = len(server.served)

    room.add_catalog(server)
    room.presenter.act(key, Act.RESUME)
    room.until(key, CardState.INSTALLED)
    assert len(server.served) == asked


def test_progress_is_told_while_it_runs(room: Room, server: FaultyServer):
    server.plan.append(Wrong.STALL)
    key = room.add_catalog(server)
    room.presenter.act(key, Act.DOWNLOAD)
    end = time.monotonic() + 20
    while not any(c.transfer and c.transfer.received > 0 for c in room.view.updates):
        assert time.monotonic() < end
        room.presenter.tick()
    assert room.view.updates[-1].transfer.size == len(MODEL)
    assert room.view.cards[0].key == key  # what is being fetched comes first


def test_chatting_begins_when_it_is_ready(room: Room, server: FaultyServer):
    server.plan.append(Wrong.STALL)
    key = room.add_catalog(server)
    room.presenter.act(key, Act.DOWNLOAD)
    room.until(key, CardState.RUNNING)
    room.presenter.act(key, Act.OPEN_WHEN_READY)
    assert room.card(key).transfer.open_when_ready
    room.presenter.act(key, Act.PAUSE)
    room.until(key, CardState.PAUSED)
    room.presenter.act(key, Act.RESUME)
    room.until(key, CardState.INSTALLED)

    assert room.opened == [room.models / "a.gguf"]


def test_a_failed_download_says_why(room: Room, server: FaultyServer):
    server.plan.extend([Wrong.MISSING] * 5)
    key = room.add_catalog(server)
    room.presenter.act(key, Act.DOWNLOAD)
    card = room.until(key, CardState.FAILED)

    assert "404" in card.problem
    assert Act.RESUME in card.acts


def test_offline_a_download_says_so(room: Room, server: FaultyServer):
    key = room.add_catalog(server)
    room.offline = True
    room.presenter.act(key, Act.DOWNLOAD)
    card = room.until(key, CardState.FAILED)

    assert "switched off" in card.problem
    assert server.served == []


def test_interrupted_downloads_are_continued_when_the_user_says_so(
    tmp_path: Path, room: Room, server: FaultyServer
):
    server.plan.append(Wrong.STALL)
    key = room.add_catalog(server)
    room.presenter.act(key, Act.DOWNLOAD)
    room.until(key, CardState.RUNNING)
    room.queue.close()
    again = Room(tmp_path)
    again.presenter.start()

    assert again.view.overview.interrupted == 1
    assert again.card(key).state is CardState.PAUSED
    again.presenter.resume_all()
    again.until(key, CardState.INSTALLED)
    assert again.queue.close()


# ---- models on this computer --------------------------------------------------------------------


def test_installed_models_have_exact_memory(room: Room, tiny: Path):
    room.presenter.set_tab(Tab.INSTALLED)
    (card,) = room.view.cards

    assert card.fit.memory is not None
    assert card.fit.memory.exact
    assert card.acts == (Act.OPEN, Act.SETTINGS, Act.VERIFY, Act.REVEAL, Act.REMOVE)
    room.presenter.act(card.key, Act.OPEN)
    room.presenter.act(card.key, Act.REVEAL)
    assert room.opened == [tiny]
    assert room.view.revealed == [tiny]


def test_the_loaded_model_frees_its_memory_and_cannot_be_removed(room: Room, tiny: Path):
    before = room.card("llama-3-8b-instruct").fit.available
    info = ModelInfo(path=tiny, name="tiny", context_length=512)
    room.presenter.set_model_state(Ready(model=info))

    assert room.card("llama-3-8b-instruct").fit.available > before
    room.presenter.set_tab(Tab.INSTALLED)
    (card,) = room.view.cards
    assert card.state is CardState.LOADED
    assert Act.REMOVE not in card.acts


def test_a_model_is_removed_with_undo(room: Room, tiny: Path):
    room.presenter.set_tab(Tab.INSTALLED)
    room.presenter.act(str(tiny), Act.REMOVE)
    assert room.view.cards == []
    assert not tiny.exists()

    assert room.view.undo is not None
    room.view.undo()
    assert tiny.exists()
    assert [card.key for card in room.view.cards] == [str(tiny)]


def test_a_damaged_model_says_so(room: Room, server: FaultyServer):
    key = room.add_catalog(server)
    room.models.mkdir()
    (room.models / "a.gguf").write_bytes(MODEL[:-1] + b"?")
    room.presenter.reload()
    room.presenter.reload()
    room.presenter.act(key, Act.VERIFY)

    assert "damaged" in room.card(key).problem


def test_a_right_model_is_verified(room: Room, server: FaultyServer):
    key = room.add_catalog(server)
    room.models.mkdir()
    (room.models / "a.gguf").write_bytes(MODEL)
    room.presenter.reload()
    room.presenter.reload()
    assert not room.card(key).verified
    room.presenter.act(key, Act.VERIFY)

    assert room.card(key).verified


def test_models_of_other_programs_are_used_but_not_removed(room: Room, tiny: Path):
    other = room.folder / "lmstudio" / "who" / "what.gguf"
    other.parent.mkdir(parents=True)
    other.write_bytes(tiny.read_bytes())
    room.presenter.reload()
    room.presenter.set_tab(Tab.INSTALLED)
    card = room.card(str(other))

    assert card.program == "LM Studio"
    assert Act.OPEN in card.acts
    assert Act.REMOVE not in card.acts


def test_a_folder_that_is_dropped_stays(room: Room, tiny: Path, tmp_path: Path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "own.gguf").write_bytes(tiny.read_bytes())
    room.presenter.take_files([folder])
    assert str(folder / "own.gguf") in {card.key for card in room.view.cards}

    again = Room(tmp_path)
    again.presenter.start()
    again.presenter.set_tab(Tab.INSTALLED)
    assert str(folder / "own.gguf") in {card.key for card in again.view.cards}


def test_a_model_file_that_is_dropped_is_opened(room: Room, tiny: Path):
    room.presenter.take_files([tiny])
    assert room.opened == [tiny]


def test_what_is_no_list_says_so(room: Room, tmp_path: Path):
    (tmp_path / "bad.json").write_text("{}")
    room.presenter.sources.add_list(str(tmp_path / "bad.json"))
    assert "schema" in room.view.overview.problem


def test_a_failed_search_of_the_hub_says_so(room: Room):
    room.offline = True
    room.presenter.set_query("tiny")
    room.presenter.search_hub()
    assert "switched off" in room.view.overview.problem
    assert not room.view.overview.searching


# ---- what is honest -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("replit", "mpt"),
        ("nomic-embed-text-v1", "nomic-bert"),
        ("nomic-embed-text-v1.5", "nomic-bert"),
        ("starcoder", "starcoder"),
    ],
)
def test_what_this_program_cannot_run_says_so_before_the_download(room: Room, key: str, kind: str):
    if kind in ARCHITECTURES:
        pytest.skip("it can be run now")
    fit = room.card(key).fit
    assert (fit.verdict, fit.reason) == (Verdict.CANNOT_RUN, kind)


def test_what_cannot_run_is_not_offered(room: Room):
    for card in room.view.cards:
        cannot = card.fit.verdict is Verdict.CANNOT_RUN
        assert cannot or card.key == "smollm2-135m-instruct" or card.acts == (Act.DOWNLOAD,)
        assert not (cannot and card.acts), card.name
    room.presenter.act("phi-3-mini-instruct", Act.DOWNLOAD)
    assert room.queue.items() == []


def test_a_precision_that_cannot_be_read_is_not_offered_but_the_others_are(
    room: Room, server: FaultyServer
):
    key = room.add_catalog(server, precisions=("IQ2_XS", "Q4_0"))
    card = room.card(key)
    assert (card.fit.verdict, card.acts) == (Verdict.CANNOT_RUN, ())
    assert "IQ2_XS" in card.fit.reason
    room.presenter.choose(key, 1)
    assert room.card(key).acts == (Act.DOWNLOAD,)


def test_a_file_that_was_refused_once_is_not_offered_again(
    tmp_path: Path, room: Room, server: FaultyServer
):
    tool = load_tool("make_gguf")
    path = tmp_path / "alien.gguf"
    tool.write_model(path, tool.SHAPES["tiny"], matrix="Q8_0")
    alien = path.read_bytes().replace(b"llama", b"mamba")
    server.body = alien + bytes(SCREEN_BYTES + 1_000_000)
    key = room.add_catalog(server)
    assert room.card(key).acts == (Act.DOWNLOAD,)
    room.presenter.act(key, Act.DOWNLOAD)
    room.until(key, CardState.OFFERED)

    card = room.card(key)
    assert (card.fit.verdict, card.acts) == (Verdict.CANNOT_RUN, ())
    assert "“mamba”" in card.fit.reason
    assert "“mamba”" in room.view.overview.problem
    assert list(room.models.iterdir()) == []
    assert room.queue.close()
    again = Room(tmp_path)
    again.presenter.start()
    assert again.card(key).acts == ()


def test_a_size_alone_is_not_a_promise(room: Room, server: FaultyServer):
    key = room.add_catalog(server)
    assert room.card(key).fit.unsure
    assert not room.card("llama-3-8b-instruct").fit.unsure


# ---- newer files --------------------------------------------------------------------------------


def test_a_newer_file_takes_the_place_of_the_old_one_which_is_kept(
    room: Room, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
):
    room.add_catalog(server)
    room.models.mkdir()
    (room.models / "a.gguf").write_bytes(b"GGUF as it was a year ago")
    (room.models / "other.gguf").write_bytes(b"GGUF mine")
    room.presenter.reload()
    room.presenter.reload()
    room.presenter.set_tab(Tab.INSTALLED)
    monkeypatch.setattr(Catalogs, "refresh", lambda *_: None)
    room.presenter.sources.check_updates()
    news = room.view.overview.news
    assert news is not None
    assert (news.newer, news.current, news.unlisted) == (("Own a",), 0, 1)
    key = str(room.models / "a.gguf")
    card = room.card(key)
    assert card.newer
    assert Act.UPDATE in card.acts

    room.presenter.act(key, Act.UPDATE)
    end = time.monotonic() + 20
    while not (room.models / "a.gguf").exists():
        assert time.monotonic() < end
        room.presenter.tick()
    assert (room.models / "a.gguf").read_bytes() == MODEL
    (kept,) = (room.models / ".bin").iterdir()
    assert kept.read_bytes() == b"GGUF as it was a year ago"


def test_without_the_network_the_question_has_one_sentence(room: Room):
    room.offline = True
    room.presenter.sources.check_updates()
    assert "switched off" in room.view.overview.problem
    assert not room.view.overview.checking


def test_models_that_are_as_published_are_said_to_be(
    room: Room, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
):
    room.add_catalog(server)
    room.models.mkdir()
    (room.models / "a.gguf").write_bytes(MODEL)
    room.presenter.reload()
    monkeypatch.setattr(Catalogs, "refresh", lambda *_: None)
    room.presenter.sources.check_updates()
    news = room.view.overview.news
    assert news is not None
    assert (news.newer, news.current) == ((), 1)


# ---- verify all, and the bin --------------------------------------------------------------------


def test_all_models_are_verified_and_the_damaged_one_is_named(room: Room, server: FaultyServer):
    room.add_catalog(server)
    room.models.mkdir()
    for name in ("a.gguf", "mine.gguf", "yours.gguf"):
        (room.models / name).write_bytes(MODEL[:-1] + b"?")
    room.presenter.reload()
    room.presenter.reload()
    room.presenter.set_tab(Tab.INSTALLED)
    room.presenter.set_query("yours")
    room.presenter.verify_all()
    news = room.view.overview.news
    assert news is not None
    assert (news.verified, news.damaged) == (2, ("Own a",))
    assert room.view.overview.verifying is None
    room.presenter.set_query("")
    assert "damaged" in room.card(str(room.models / "a.gguf")).problem


def test_verifying_can_be_stopped(room: Room, tiny: Path, monkeypatch: pytest.MonkeyPatch):
    room.presenter.set_tab(Tab.INSTALLED)

    def verify(_self: Browser, path: Path, watch: Callable[[int, int], None]) -> bool:
        room.presenter.stop_verifying()
        watch(1, 2)
        raise AssertionError("it went on")

    monkeypatch.setattr(Browser, "verify", verify)
    room.presenter.verify_all()
    assert room.view.overview.news is None
    assert room.card(str(tiny)).problem == ""
    assert room.card(str(tiny)).state is CardState.INSTALLED


def test_the_list_can_be_used_while_models_are_hashed(
    room: Room, tiny: Path, monkeypatch: pytest.MonkeyPatch
):
    other = room.models / "other.gguf"
    other.write_bytes(tiny.read_bytes())
    room.presenter.reload()
    room.presenter.reload()
    room.presenter.set_tab(Tab.INSTALLED)
    room.hashing.held = True
    room.presenter.verify_all()
    assert room.view.overview.verifying == ("other", 1, 2)
    assert room.card(str(other)).state is CardState.CHECKING
    assert room.card(str(other)).acts == (Act.CANCEL,)

    room.presenter.act(str(tiny), Act.REMOVE)  # the second one, before its turn
    assert [card.key for card in room.view.cards] == [str(other)]
    room.hashing.next()
    room.hashing.next()
    news = room.view.overview.news
    assert news is not None
    assert (news.verified, news.damaged) == (1, ())


def test_hashing_one_model_can_be_ended_and_the_others_go_on(room: Room, tiny: Path):
    other = room.models / "other.gguf"
    other.write_bytes(tiny.read_bytes())
    room.presenter.reload()
    room.presenter.reload()
    room.presenter.set_tab(Tab.INSTALLED)
    room.hashing.held = True
    room.presenter.verify_all()
    room.presenter.act(str(other), Act.CANCEL)
    room.hashing.next()
    room.hashing.next()
    news = room.view.overview.news
    assert news is not None
    assert (news.verified, news.damaged) == (1, ())
    assert room.card(str(other)).problem == ""
    assert room.card(str(other)).state is CardState.INSTALLED


def test_removed_models_come_back_or_go_for_good(room: Room, tiny: Path):
    room.presenter.set_tab(Tab.INSTALLED)
    size = tiny.stat().st_size
    room.presenter.act(str(tiny), Act.REMOVE)
    assert room.view.overview.in_bin == size
    (removed,) = room.presenter.snapshot.bin
    room.presenter.restore([removed])
    assert tiny.exists()
    assert room.view.overview.in_bin == 0

    room.presenter.reload()
    room.presenter.act(str(tiny), Act.REMOVE)
    room.presenter.erase(list(room.presenter.snapshot.bin))
    assert room.view.overview.in_bin == 0
    assert list((room.models / ".bin").iterdir()) == []
