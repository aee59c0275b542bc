"""Downloads in the browser, without a single widget."""

import time
from pathlib import Path

import pytest

from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.ui.models.state import (
    Act,
    CardState,
    Tab,
)
from tests.fakes.faulty_web import FaultyServer, Wrong
from tests.ui.models.browsing import MODEL, Room


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


def test_a_size_alone_is_not_a_promise(room: Room, server: FaultyServer):
    key = room.add_catalog(server)
    assert room.card(key).fit.unsure
    assert not room.card("llama-3-8b-instruct").fit.unsure


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
