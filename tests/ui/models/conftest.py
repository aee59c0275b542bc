"""The browser without widgets, for those who have no room of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.conftest import load_tool
from tests.fakes.faulty_web import FaultyServer
from tests.ui.models.browsing import MODEL, Room


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
