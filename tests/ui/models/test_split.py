"""Models in several files, in the browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gpt4all_desktop.library.fit import Verdict
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.models.state import Act, CardState, Tab
from tests.fakes.faulty_web import Wrong
from tests.fakes.split_model import ServedSplit, served_split, write_split
from tests.ui.models.browsing import Room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    room.presenter.start()
    yield room
    assert room.queue.close()


@pytest.fixture
def served(tmp_path: Path, room: Room) -> Iterator[ServedSplit]:
    with served_split(tmp_path / "made") as served:
        (tmp_path / "list.json").write_text(served.catalog())
        room.presenter.sources.add_list(str(tmp_path / "list.json"))
        yield served


@pytest.fixture
def parts(room: Room) -> list[Path]:
    return write_split(room.models)


def test_a_split_model_is_offered_fetched_verified_removed_and_restored(
    room: Room, served: ServedSplit
):
    card = room.card("b")
    assert (card.state, card.size, card.acts) == (
        CardState.OFFERED,
        served.size,
        (Act.DOWNLOAD,),
    )
    assert card.fit.verdict is Verdict.FITS

    room.presenter.act("b", Act.DOWNLOAD)
    card = room.until("b", CardState.INSTALLED)

    first = room.models / next(iter(served.bodies))
    assert (card.path, card.size, card.verified) == (first, served.size, True)
    assert card.fit.memory is not None
    assert card.fit.memory.exact
    room.presenter.act("b", Act.OPEN)
    assert room.opened == [first]
    room.presenter.act("b", Act.VERIFY)
    assert room.card("b").problem == ""
    room.presenter.set_tab(Tab.INSTALLED)
    assert [card.name for card in room.view.cards] == ["Model B"]
    room.presenter.act(str(first), Act.REMOVE)
    assert room.view.cards == []
    assert list(room.models.glob("*.gguf")) == []
    assert [removed.size for removed in room.presenter.snapshot.bin] == [served.size]
    assert room.view.undo is not None
    room.view.undo()
    assert len(list(room.models.glob("*.gguf"))) == 3
    assert len(room.view.cards) == 1


def test_a_damaged_later_part_is_found_by_verifying(room: Room, served: ServedSplit):
    room.presenter.act("b", Act.DOWNLOAD)
    room.until("b", CardState.INSTALLED)
    last = room.models / list(served.bodies)[2]
    last.write_bytes(last.read_bytes()[:-40] + bytes(40))

    room.presenter.reload()
    room.presenter.reload()
    assert not room.card("b").verified
    room.presenter.act("b", Act.VERIFY)

    assert f"{last.name} is damaged" in room.card("b").problem


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_missing_part_is_named_and_fetched(room: Room, served: ServedSplit, gone: int):
    room.presenter.act("b", Act.DOWNLOAD)
    room.until("b", CardState.INSTALLED)
    (room.models / list(served.bodies)[gone]).unlink()
    for tab in (Tab.FIND, Tab.INSTALLED):
        room.presenter.set_tab(tab)
        room.presenter.reload()
        room.presenter.reload()  # nothing came since
        card = room.card("b")
        assert card.state is CardState.SHORT
        assert card.acts == (Act.DOWNLOAD, Act.REVEAL, Act.REMOVE)
        assert card.to_fetch == served.files[gone].expected.size
        said = words.fit_of(card)
        assert said.startswith(f"Part {gone + 1} of 3 is missing: {list(served.bodies)[gone]}.")
        assert said.endswith("or download the model again.")

    asked = [len(server.served) for server in served.servers]
    room.presenter.act("b", Act.DOWNLOAD)
    room.presenter.set_tab(Tab.FIND)
    room.until("b", CardState.INSTALLED)

    for number, server in enumerate(served.servers):
        assert (len(server.served) > asked[number]) is (number == gone)


def test_the_parts_on_their_way_are_no_models(room: Room, served: ServedSplit):
    served.servers[1].plan.append(Wrong.STALL)
    room.presenter.act("b", Act.DOWNLOAD)
    room.until("b", CardState.RUNNING)
    while not served.servers[1].served:
        room.presenter.tick()

    room.presenter.set_tab(Tab.INSTALLED)
    room.presenter.reload()
    assert room.view.cards == []

    room.presenter.set_tab(Tab.FIND)
    card = room.card("b")
    assert card.transfer is not None
    assert card.transfer.size == served.size
    room.presenter.act("b", Act.CANCEL)
    room.until("b", CardState.OFFERED)
    assert list(room.models.iterdir()) == []


def test_two_missing_parts_are_counted(room: Room, parts: list[Path]):
    parts[1].unlink()
    parts[2].unlink()
    room.presenter.set_tab(Tab.INSTALLED)
    room.presenter.reload()
    room.presenter.reload()

    (card,) = room.view.cards
    assert words.fit_of(card).startswith(
        "2 of 3 parts are missing, the first of them is b-Q8_0-00002-of-00003.gguf."
    )
    assert card.acts == (Act.REVEAL, Act.REMOVE)  # nobody offers it


def test_all_parts_dropped_at_once_are_one_model(room: Room, parts: list[Path]):
    room.presenter.take_files([parts[2], parts[0], parts[1]])

    assert room.opened == [parts[0]]
