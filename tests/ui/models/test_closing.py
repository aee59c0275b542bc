"""Closing the window while other computers say nothing."""

import socket

import pytest

from gpt4all_desktop.library.catalog import CatalogFile
from gpt4all_desktop.library.item import State
from gpt4all_desktop.library.wanted import Expected
from gpt4all_desktop.ui import jobs
from tests.ui.conftest import MakeApplication

pytestmark = pytest.mark.gui


def test_closing_waits_for_no_silent_server(
    make_application: MakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "JOIN_SECONDS", 8)  # less than a server is waited for
    application = make_application(None, load_model=False)
    application.models_gate.open()
    room = application.models_gate.room
    assert room is not None
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        expected = Expected(size=1000, sha256="0" * 64)
        file = CatalogFile(name="a.gguf", expected=expected, urls=(url + "a.gguf",))
        room.presenter.sources.add_list(url + "list.json")
        room.queue.add("a", "a", (file,), local=True)
        with server.accept()[0], server.accept()[0]:  # both have come, and are told nothing
            application.window.close()
            assert application.close(), "a thread still waits"
        assert [item.state for item in room.queue.items()] == [State.PAUSED]
