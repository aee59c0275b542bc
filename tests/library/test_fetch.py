"""Answers are never believed because of their status: each strange one, by itself."""

import hashlib
import shutil
from collections import deque
from pathlib import Path
from typing import Any

import pytest

from gpt4all_desktop.errors import DiskFullError, DownloadError, OfflineError
from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.download import Download, Outcome, Tuning
from gpt4all_desktop.library.part import Part
from gpt4all_desktop.library.peek import peek, require_runnable
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Expected, Wanted
from tests.engine.conftest import load_tool
from tests.fakes.faulty_web import FaultyServer, Wrong, _Answer

MODEL = b"GGUF" + bytes(range(256)) * 4
SIZE, SHA256 = len(MODEL), hashlib.sha256(MODEL).hexdigest()
PINNED = Expected(size=SIZE, sha256=SHA256)
SMALL = Tuning(block_bytes=256, chunk_bytes=100, first_wait=0, longest_retry_after=0)


class Scripted(FaultyServer):
    """Gives these answers first; None is an ordinary one."""

    def __init__(self, *answers: _Answer | Wrong | None, body: bytes = MODEL, **options: Any):
        super().__init__(body, seed=4, **options)
        self.script = deque(answers)

    def _made(self, wrong: Wrong, *rest: Any) -> _Answer:
        answer = self.script.popleft() if self.script else None
        if isinstance(answer, _Answer):
            return answer
        return super()._made(answer or Wrong.NOTHING, *rest)


def part_of(begin: int, end: int, total: str = str(SIZE), **headers: str) -> _Answer:
    """A partial answer that says so."""
    fields = {"Content-Range": f"bytes {begin}-{end - 1}/{total}", "ETag": '"v1"'} | headers
    return _Answer("206 Partial Content", fields, MODEL[begin : min(end, SIZE)])


def fetch(server: FaultyServer, target: Path, expected: Expected = PINNED, **options: Any) -> Any:
    transport = Transport(connect_seconds=5, silence_seconds=5, loopback=True)
    wanted = Wanted(urls=(server.url,), target=target, expected=expected)
    return Download(transport, wanted, **{"tuning": SMALL} | options)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder / "a.gguf"


ANSWERS = {
    "a part that nobody asked for": (part_of(0, SIZE),),
    "a part without numbers": (Wrong.CUT, _Answer("206 Partial Content", {}, MODEL)),
    "numbers that are none": (
        Wrong.CUT, _Answer("206 Partial Content", {"Content-Range": "bytes x"}, b""),
    ),
    "a part behind the end": (
        Wrong.CUT, part_of(645, SIZE + 50, **{"Content-Length": str(SIZE + 50 - 645)}),
    ),
    "a part of another length": (Wrong.CUT, part_of(645, SIZE, **{"Content-Length": "7"})),
    "a part of a file of another length": (Wrong.CUT, part_of(645, SIZE, "9999")),
    "a part with another tag": (Wrong.CUT, part_of(645, SIZE, ETag='"v2"')),
    "a part of unknown length": (Wrong.CUT, part_of(645, SIZE, "*")),
    "nothing behind the end, twice": (
        Wrong.CUT, Wrong.UNSATISFIED, Wrong.UNSATISFIED, Wrong.UNSATISFIED,
    ),
    "the whole file, twice": (Wrong.CUT, Wrong.WHOLE, Wrong.WHOLE),
    "three bytes and the end": (_Answer("200 OK", {"Content-Length": str(SIZE)}, b"GGU"),),
    "patience until a date": (
        _Answer("503 Busy", {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, b""),
        _Answer("503 Busy", {"Retry-After": "Wed, 21 Oct 2015 07:28:00"}, b""),
        _Answer("503 Busy", {"Retry-After": "soon"}, b""),
    ),
    "an empty file": (_Answer("200 OK", {}, b""),),
}  # fmt: skip


@pytest.mark.parametrize("answers", ANSWERS.values(), ids=ANSWERS.keys())
def test_a_strange_answer_is_survived(target: Path, answers: tuple[Any, ...]):
    with Scripted(*answers) as server:
        assert fetch(server, target).run() is Outcome.DONE

    assert target.read_bytes() == MODEL
    assert len(server.served) > 1 or answers is ANSWERS["an empty file"]


def test_a_whole_file_that_is_insisted_on_does_not_cost_what_is_there(target: Path):
    plan = (Wrong.CUT, Wrong.WHOLE, Wrong.WHOLE, Wrong.WHOLE)
    with Scripted(*plan, ranges=False) as server:
        made = fetch(server, target)
        seen: list[int] = []
        made._progress = lambda done, size: seen.append(done)
        made.run()

    assert target.read_bytes() == MODEL
    assert seen == sorted(seen)


@pytest.mark.parametrize("begin", [600, 700])
def test_a_part_from_elsewhere_is_not_taken_without_a_checksum(target: Path, begin: int):
    with Scripted(Wrong.CUT, part_of(begin, SIZE)) as server:
        assert fetch(server, target, Expected()).run() is Outcome.DONE
    assert server.served[1].begin not in (0, begin)
    assert target.read_bytes() == MODEL


def test_without_a_checksum_another_length_begins_anew(target: Path):
    answers = (Wrong.CUT, part_of(645, SIZE, "9999"), part_of(645, SIZE, "9999"))
    with Scripted(*answers) as server:
        assert fetch(server, target, Expected()).run() is Outcome.DONE
    assert target.read_bytes() == MODEL


def test_without_a_checksum_the_framing_tells_the_length(target: Path):
    with Scripted(Wrong.CHUNKED) as server:
        fetch(server, target, Expected()).run()
    assert target.read_bytes() == MODEL


def test_without_checksum_length_or_framing_nothing_is_believed(target: Path):
    with (
        Scripted(*[Wrong.NO_LENGTH] * 9) as server,
        pytest.raises(DownloadError, match="does not say how long"),
    ):
        fetch(server, target, Expected()).run()
    assert list(target.parent.iterdir()) == []


def test_a_checksum_tells_the_length(target: Path):
    with Scripted(Wrong.CUT_NO_LENGTH, Wrong.NO_LENGTH) as server:
        fetch(server, target, Expected(sha256=SHA256)).run()
    assert target.read_bytes() == MODEL


def test_nothing_behind_the_end_can_mean_that_all_is_there(target: Path):
    with Part(target, algorithms=("sha256",), block_bytes=256) as part:
        part.write(MODEL)
    with Scripted(Wrong.UNSATISFIED) as server:
        server.script[0] = _Answer(
            "416 Range Not Satisfiable", {"Content-Range": f"bytes */{SIZE}"}, b""
        )
        fetch(server, target, Expected(sha256=SHA256)).run()
    assert target.read_bytes() == MODEL
    assert len(server.served) == 1


@pytest.mark.parametrize("wrong", [Wrong.SHORTER, Wrong.LONGER])
def test_a_wrong_length_that_was_announced_is_found_out(target: Path, wrong: Wrong):
    body = b"GGUF" + bytes(20_000)
    expected = Expected(sha256=hashlib.sha256(body).hexdigest())
    with Scripted(wrong, body=body) as server:
        assert fetch(server, target, expected).run() is Outcome.DONE
    assert target.read_bytes() == body


def test_a_server_that_sends_next_to_nothing_is_asked_again(target: Path):
    from gpt4all_desktop.library.fetch import Fault, Fetch

    times = iter(range(0, 100_000, 20))
    with Scripted() as server, Part(target, algorithms=("sha256",)) as part:
        transport = Transport(loopback=True)
        wanted = Wanted(urls=(server.url,), target=target, expected=PINNED)
        made = Fetch(
            transport, wanted, server.url, control=Control(), received=lambda part, count: None,
            begun=lambda part: None, insist=False, chunk_bytes=10, clock=lambda: next(times),
        )  # fmt: skip
        with pytest.raises(Fault, match="next to nothing"):
            made.run(part)


# ---- repairing ----------------------------------------------------------------------------------


def test_a_repair_survives_faults_of_its_own(target: Path):
    answers = (Wrong.FLIP, Wrong.RESET_AT_ONCE, Wrong.BUSY, Wrong.MISSING, Wrong.CUT)
    with Scripted(*answers) as server:
        assert fetch(server, target).run() is Outcome.DONE
    assert target.read_bytes() == MODEL


def test_a_repair_that_gets_nothing_keeps_what_there_is(target: Path):
    with (
        Scripted(Wrong.FLIP, *[Wrong.BUSY] * 50) as server,
        pytest.raises(DownloadError) as caught,
    ):
        fetch(server, target).run()
    assert caught.value.temporary
    with Scripted() as server:
        fetch(server, target).run()
    assert target.read_bytes() == MODEL


def test_a_repair_works_with_a_server_without_ranges(target: Path):
    with Scripted(Wrong.FLIP, ranges=False) as server:
        assert fetch(server, target).run() is Outcome.DONE
    assert target.read_bytes() == MODEL


def test_a_repair_ends_when_the_network_is_switched_off(target: Path):
    with Scripted(Wrong.FLIP) as server:
        offline = False
        made = fetch(server, target)
        made._transport = Transport(loopback=True, offline=lambda: offline)

        def switch(done: int, size: int | None) -> None:
            nonlocal offline
            offline = done == SIZE

        made._progress = switch
        with pytest.raises(OfflineError):
            made.run()
    assert not target.exists()


def test_a_repair_can_be_paused(target: Path):
    with Scripted(Wrong.FLIP, Wrong.STALL) as server:
        made = fetch(server, target)
        made._progress = lambda done, size: made.control.pause() if done == SIZE else None
        assert made.run() is Outcome.PAUSED
    assert not target.exists()


# ---- stops and room -----------------------------------------------------------------------------


def left_over(target: Path) -> None:
    with Part(target, algorithms=("sha256",), block_bytes=256) as part:
        part.note_source(SIZE, None)
        part.write(MODEL[:700])


@pytest.mark.parametrize(("stop", "outcome"), [("pause", "PAUSED"), ("cancel", "CANCELLED")])
def test_a_stop_is_heeded_while_an_old_part_is_hashed(target: Path, stop: str, outcome: str):
    left_over(target)
    control = Control()
    getattr(control, stop)()
    with Scripted() as server:
        assert fetch(server, target, control=control).run() is Outcome[outcome]
        assert server.served == []
    assert bool(list(target.parent.iterdir())) is (stop == "pause")


def test_a_stop_before_the_answer_ends_it(target: Path):
    control = Control()
    control.pause()
    aborted: list[bool] = []
    with control.aborting(lambda: aborted.append(True)):
        pass
    assert aborted == [True]


def test_room_is_looked_at_again_on_the_way(target: Path, monkeypatch: pytest.MonkeyPatch):
    usage = shutil.disk_usage(target.parent)
    looks = iter([usage, usage, usage._replace(free=0)])
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: next(looks))
    tuning = Tuning(block_bytes=256, chunk_bytes=100, space_every_bytes=300, spare_bytes=0)
    with Scripted() as server, pytest.raises(DiskFullError, match="are free"):
        fetch(server, target, tuning=tuning).run()
    assert target.with_name("a.gguf.part").stat().st_size >= 300


def test_a_folder_that_cannot_be_written_is_an_os_error(tmp_path: Path):
    with Scripted() as server, pytest.raises(OSError, match="No such file"):
        fetch(server, tmp_path / "missing" / "a.gguf").run()


def test_a_symlink_in_the_place_of_a_part_is_not_followed(target: Path, tmp_path: Path):
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    target.with_name("a.gguf.part").symlink_to(victim)
    with Scripted() as server, pytest.raises(OSError, match="symbolic links"):
        fetch(server, target).run()
    assert victim.read_bytes() == b"precious"


# ---- the first megabytes ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    tool = load_tool("make_gguf")
    path = tmp_path_factory.mktemp("tiny") / "t.gguf"
    tool.write_model(path, tool.SHAPES["tiny"], matrix="Q8_0")
    return bytes(path.read_bytes())


def test_peeking_asks_for_more_until_the_head_is_there(tmp_path: Path, tiny: bytes):
    # A long text before everything else makes the head longer than a megabyte.
    key, text = b"a.b", b"x" * 3_000_000
    size = len(key).to_bytes(8, "little") + key + (8).to_bytes(4, "little")
    entry = size + len(text).to_bytes(8, "little") + text
    count = int.from_bytes(tiny[16:24], "little") + 1
    long = tiny[:16] + count.to_bytes(8, "little") + entry + tiny[24:] + bytes(9_000_000)
    faults = (Wrong.RESET_AT_ONCE, Wrong.BUSY) * 2
    with Scripted(*faults, body=long) as server:
        wanted = Wanted(urls=(server.url,) * 2, target=tmp_path / "a.gguf", expected=Expected())
        transport = Transport(loopback=True)
        with pytest.raises(DownloadError):
            peek(transport, wanted)
        head = peek(transport, wanted)
    assert head.architecture == "llama"
    assert len(server.served) == 6


def test_peeking_ends_where_the_file_ends(tmp_path: Path, tiny: bytes):
    with Scripted(body=tiny[:500]) as server:
        expected = Expected(size=500)
        wanted = Wanted(urls=(server.url,), target=tmp_path / "a.gguf", expected=expected)
        with pytest.raises(DownloadError, match="unusually long"):
            peek(Transport(loopback=True), wanted)
    assert len(server.served) == 1


def test_the_first_megabytes_decide(tmp_path: Path, tiny: bytes):
    path = tmp_path / "a.gguf.part"
    path.write_bytes(tiny[:500])
    require_runnable(path)
    path.write_bytes(tiny)
    require_runnable(path)
    path.write_bytes(tiny.replace(b"llama", b"mamba"))
    with pytest.raises(DownloadError, match="mamba"):
        require_runnable(path)
