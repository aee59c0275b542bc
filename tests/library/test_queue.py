"""Several downloads at once; they survive a restart, and nothing is sent without being asked."""

import hashlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.catalog import CatalogFile
from gpt4all_desktop.library.download import Tuning, forget_part
from gpt4all_desktop.library.item import Item, State
from gpt4all_desktop.library.queue import DownloadQueue
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Expected
from tests.fakes.faulty_web import FaultyServer, Wrong

MODEL = b"GGUF" + bytes(range(256)) * 40
HASTY = Tuning(block_bytes=1024, chunk_bytes=500, first_wait=0, tries=6)
MakeQueue = Callable[..., DownloadQueue]


class Bell:
    """Lets a test wait for a state."""

    def __init__(self) -> None:
        self._rung = threading.Condition()

    def ring(self) -> None:
        with self._rung:
            self._rung.notify_all()

    def wait_until(self, true: Callable[[], bool]) -> None:
        until = time.monotonic() + 20
        with self._rung:
            while not true():
                assert time.monotonic() < until, "it did not happen"
                self._rung.wait(0.02)


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def make(tmp_path: Path, bell: Bell) -> Iterator[MakeQueue]:
    made: list[DownloadQueue] = []

    def make(**options: object) -> DownloadQueue:
        queue = DownloadQueue(
            Transport(connect_seconds=5, silence_seconds=5),
            tmp_path / "models",
            tmp_path / "downloads.json",
            changed=bell.ring,
            tuning=HASTY,
            **options,
        )
        made.append(queue)
        return queue

    yield make
    for queue in made:
        assert queue.close()


def file_of(server: FaultyServer, name: str = "a.gguf") -> CatalogFile:
    expected = Expected(size=len(MODEL), sha256=hashlib.sha256(MODEL).hexdigest())
    return CatalogFile(name=name, expected=expected, urls=(server.url,))


def add(queue: DownloadQueue, server: FaultyServer, name: str = "a.gguf") -> Item:
    return queue.add(name, name, (file_of(server, name),), local=True)


def states(queue: DownloadQueue) -> list[State]:
    return [item.state for item in queue.items()]


def test_a_download_finishes(make: MakeQueue, bell: Bell, tmp_path: Path):
    done: list[Path] = []
    with FaultyServer(MODEL, [Wrong.CUT]) as server:
        queue = make(fetched=lambda file, path: done.append(path))
        add(queue, server)
        bell.wait_until(lambda: bool(done))

    assert done == [tmp_path / "models" / "a.gguf"]
    assert done[0].read_bytes() == MODEL
    (progress,) = queue.progress()
    assert (progress.item.state, progress.received) == (State.DONE, len(MODEL))
    assert queue.close()
    assert json.loads((tmp_path / "downloads.json").read_text())["items"] == []


def test_what_somebody_else_put_there_is_not_called_verified(
    make: MakeQueue, bell: Bell, tmp_path: Path
):
    fetched: list[Path] = []
    with FaultyServer(MODEL, [Wrong.STALL]) as server:
        queue = make(fetched=lambda file, path: fetched.append(path))
        item = add(queue, server)
        bell.wait_until(lambda: len(server.served) == 1)
        (tmp_path / "models" / "a.gguf").write_bytes(b"GGUF of somebody")
        queue.pause(item.id)
        bell.wait_until(lambda: states(queue) == [State.PAUSED])
        queue.resume(item.id)
        bell.wait_until(lambda: states(queue) == [State.DONE])
    assert fetched == []


def test_only_so_many_run_at_once_and_the_others_follow(make: MakeQueue, bell: Bell):
    with FaultyServer(MODEL, [Wrong.STALL] * 2) as server:
        queue = make(parallel=2)
        for name in ("a.gguf", "b.gguf", "c.gguf"):
            add(queue, server, name)
        assert states(queue) == [State.RUNNING, State.RUNNING, State.QUEUED]
        bell.wait_until(lambda: len(server.served) == 2)

        queue.pause(queue.items()[0].id)
        bell.wait_until(lambda: states(queue)[2] is State.DONE)

        assert states(queue)[0] is State.PAUSED
        queue.resume(queue.items()[0].id)
        queue.pause(queue.items()[1].id)
        bell.wait_until(lambda: states(queue)[0] is State.DONE)


def test_a_failure_is_kept_with_its_sentence_and_can_be_resumed(make: MakeQueue, bell: Bell):
    with FaultyServer(MODEL, [Wrong.MISSING] * 5) as server:
        queue = make()
        item = add(queue, server)
        bell.wait_until(lambda: states(queue) == [State.FAILED])
        assert "404" in queue.progress()[0].problem

        queue.resume(item.id)
        bell.wait_until(lambda: states(queue) == [State.DONE])


def test_cancelling_deletes_what_there_is(make: MakeQueue, bell: Bell, tmp_path: Path):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        queue = make()
        item = add(queue, server)
        bell.wait_until(lambda: queue.progress()[0].received > 0)
        queue.cancel(item.id)
        bell.wait_until(lambda: queue.items() == [])

    assert list((tmp_path / "models").iterdir()) == []


def test_a_restart_continues_only_when_asked(make: MakeQueue, bell: Bell, tmp_path: Path):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        first = make()
        add(first, server)
        bell.wait_until(lambda: first.progress()[0].received > 2048)
        assert first.close()

        second = make()
        assert states(second) == [State.PAUSED]
        assert second.progress()[0].received > 2048
        assert len(server.served) == 1

        second.resume_all()
        bell.wait_until(lambda: states(second) == [State.DONE])
        assert server.served[1].begin > 2048
    assert (tmp_path / "models" / "a.gguf").read_bytes() == MODEL


def test_a_paused_download_of_last_time_can_be_cancelled(
    make: MakeQueue, bell: Bell, tmp_path: Path
):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        first = make()
        item = add(first, server)
        bell.wait_until(lambda: first.progress()[0].received > 0)
        first.close()
    second = make()
    second.cancel(item.id)

    bell.wait_until(lambda: second.items() == [])
    assert list((tmp_path / "models").iterdir()) == []


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", '{"items": 5}', '{"items": [{"id": 1}]}', '{"items": [5, null, "x"]}',
        '{"items": [{"id":"1","title":"t","model":"m","local":true,"state":"paused","problem":"",'
        '"files":[{"name":"../../x.gguf","urls":[],"size":1,"md5":null,"sha256":null}]}]}',
    ],
)  # fmt: skip
def test_a_damaged_list_is_no_list(make: MakeQueue, tmp_path: Path, text: str):
    (tmp_path / "downloads.json").write_text(text)
    assert make().items() == []


def test_what_is_installed_or_not_offered_is_not_queued(
    make: MakeQueue, tmp_path: Path, bell: Bell
):
    queue = make()
    with pytest.raises(DownloadError, match="nobody offers"):
        queue.add("a", "a", (CatalogFile(name="a.gguf", expected=Expected()),))
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "a.gguf").touch()
    file = CatalogFile(name="a.gguf", expected=Expected(), urls=("https://h/a.gguf",))
    with pytest.raises(DownloadError, match="installed"):
        queue.add("a", "a", (file,))


def test_the_same_model_is_queued_once(make: MakeQueue, bell: Bell):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        queue = make()
        first = add(queue, server)
        assert add(queue, server).id == first.id
        assert len(queue.items()) == 1


def test_the_parts_of_a_split_model_come_one_after_the_other(
    make: MakeQueue, bell: Bell, tmp_path: Path
):
    with FaultyServer(MODEL) as server:
        names = [f"a-0000{n}-of-00002.gguf" for n in (1, 2)]
        queue = make()
        queue.add("A", "a", tuple(file_of(server, name) for name in names), local=True)
        bell.wait_until(lambda: states(queue) == [State.DONE])

        assert queue.progress()[0].received == 2 * len(MODEL)
        assert queue.progress()[0].path == tmp_path / "models" / names[0]
    assert sorted(path.name for path in (tmp_path / "models").iterdir()) == names


def test_addresses_on_this_computer_are_refused_for_lists_from_elsewhere(
    make: MakeQueue, bell: Bell
):
    with FaultyServer(MODEL) as server:
        queue = make()
        queue.add("A", "a", (file_of(server),), local=False)
        bell.wait_until(lambda: states(queue) == [State.FAILED])
        assert "not secure" in queue.progress()[0].problem
        assert server.served == []


def test_a_file_somebody_else_put_there_does_not_count_as_fetched(
    make: MakeQueue, bell: Bell, tmp_path: Path
):
    """A file of that name that came meanwhile was never compared with the checksum."""
    fetched: list[Path] = []
    with FaultyServer(MODEL, [Wrong.STALL]) as server:
        queue = make(fetched=lambda file, path: fetched.append(path))
        add(queue, server)
        bell.wait_until(lambda: bool(server.served))
        (tmp_path / "models" / "a.gguf").write_bytes(b"GGUF of somebody else")
        queue.pause(queue.items()[0].id)
        bell.wait_until(lambda: states(queue) == [State.PAUSED])
        queue.resume(queue.items()[0].id)
        bell.wait_until(lambda: states(queue) == [State.DONE])

    assert fetched == []
    assert (tmp_path / "models" / "a.gguf").read_bytes() == b"GGUF of somebody else"


@pytest.mark.expect_log
def test_a_bug_in_who_is_told_does_not_leave_a_download_running(make: MakeQueue, bell: Bell):
    def broken(_file: CatalogFile, _path: Path) -> None:
        raise ValueError

    with FaultyServer(MODEL) as server:
        queue = make(fetched=broken, parallel=1)
        add(queue, server)
        add(queue, server, "b.gguf")
        bell.wait_until(lambda: states(queue) == [State.FAILED, State.FAILED])
        queue.resume(queue.items()[0].id)
        bell.wait_until(lambda: states(queue)[0] is State.DONE)


def test_closing_does_not_wait_for_a_silent_server(bell: Bell, tmp_path: Path):
    patient = Transport(connect_seconds=25, silence_seconds=25)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        expected = Expected(size=len(MODEL), sha256="0" * 64)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/a.gguf"
        file = CatalogFile(name="a.gguf", expected=expected, urls=(url,))
        queue = DownloadQueue(
            patient, tmp_path / "models", tmp_path / "downloads.json", changed=bell.ring
        )
        queue.add("a", "a", (file,), local=True)
        connection, _address = silent.accept()  # it has come, and is told nothing
        with connection:
            assert queue.close(seconds=15), "the download still waits"
        assert states(queue) == [State.PAUSED]


def test_a_newer_list_mends_a_download_whose_checksum_was_wrong(
    make: MakeQueue, bell: Bell, tmp_path: Path
):
    with FaultyServer(MODEL) as server:
        queue = make()
        right = file_of(server)
        wrong = replace(right, expected=Expected(size=len(MODEL), sha256="0" * 64))
        queue.add("a", "a", (wrong,), local=True)
        bell.wait_until(lambda: states(queue) == [State.FAILED])
        asked = len(server.served)

        queue.add("a", "a", (right,), local=True)
        bell.wait_until(lambda: states(queue) == [State.DONE])
        assert len(server.served) == asked
    assert (tmp_path / "models" / "a.gguf").read_bytes() == MODEL


class SlowDisk:
    """Deletes nothing until it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked, self.go_on = threading.Event(), threading.Event()
        monkeypatch.setattr("gpt4all_desktop.library.queue.forget_part", self._forget)

    def _forget(self, target: Path) -> None:
        self.asked.set()
        assert self.go_on.wait(20)
        forget_part(target)


def test_a_cancel_does_not_wait_for_the_disk(
    make: MakeQueue, bell: Bell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        queue = make()
        item = add(queue, server)
        bell.wait_until(lambda: queue.progress()[0].received > 0)
        queue.pause(item.id)
        bell.wait_until(lambda: states(queue) == [State.PAUSED])
        disk = SlowDisk(monkeypatch)
        queue.cancel(item.id)
        assert disk.asked.wait(20)
        assert len(queue.progress()) == 1  # others are not kept waiting either

        again = add(queue, server)  # the user has changed their mind
        assert again.id != item.id
        disk.go_on.set()
        bell.wait_until(lambda: states(queue) == [State.DONE])
    assert (tmp_path / "models" / "a.gguf").read_bytes() == MODEL


def test_what_cannot_be_deleted_is_told(
    make: MakeQueue, bell: Bell, monkeypatch: pytest.MonkeyPatch
):
    def refuse(_target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        queue = make()
        item = add(queue, server)
        bell.wait_until(lambda: queue.progress()[0].received > 0)
        monkeypatch.setattr("gpt4all_desktop.library.queue.forget_part", refuse)
        queue.cancel(item.id)
        bell.wait_until(lambda: states(queue) == [State.FAILED])
        assert "could not be deleted" in str(queue.items()[0].problem)


def test_a_cancel_stays_one_when_the_window_closes(
    make: MakeQueue, bell: Bell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        queue = make()
        item = add(queue, server)
        bell.wait_until(lambda: queue.progress()[0].received > 0)
        queue.cancel(item.id)
        assert queue.close()
    assert list((tmp_path / "models").iterdir()) == []
    assert queue.items() == []
