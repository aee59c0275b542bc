"""Models on this computer in the browser: used, removed and verified; no widgets."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gpt4all_desktop.library.browser import Browser
from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.events import ModelInfo
from gpt4all_desktop.ui.models.state import (
    Act,
    CardState,
    Tab,
)
from tests.fakes.faulty_web import FaultyServer
from tests.ui.models.browsing import MODEL, Room


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
