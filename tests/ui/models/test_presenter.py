"""What the browser shows and does, without a single widget."""

from pathlib import Path

import pytest

from gpt4all_desktop.library.catalog import Purpose
from gpt4all_desktop.library.download import SCREEN_BYTES
from gpt4all_desktop.library.fit import Verdict
from gpt4all_desktop.library.head import ARCHITECTURES
from gpt4all_desktop.ui.models.state import (
    Act,
    CardState,
    Sort,
    Tab,
)
from tests.engine.conftest import load_tool
from tests.fakes.faulty_web import FaultyServer
from tests.ui.models.browsing import Room


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
