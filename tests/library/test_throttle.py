"""The limit for all downloads together."""

import hashlib
import threading
from pathlib import Path

from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.download import Download, Outcome, Tuning
from gpt4all_desktop.library.throttle import Throttle
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Expected, Wanted
from tests.fakes.faulty_web import FaultyServer
from tests.ui.fakes import FakeClock

BODY = b"GGUF" + bytes(range(256)) * 4000
KIB = 1024


class Line:
    """A throttle whose time passes only where somebody waits for his turn."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.clock = FakeClock()
        self.throttle = Throttle(lambda: self.limit, clock=self.clock, wait=self._wait)

    @property
    def seconds(self) -> float:
        return self.clock.now - 100

    def take(self, size: int) -> int:
        return self.throttle.turn(size, threading.Event())

    def flow(self, seconds: float) -> int:
        """Return how many bytes pass in so much time."""
        end, passed = self.clock.now + seconds, 0
        while self.clock.now < end:
            passed += self.take(256 * KIB)
        return passed

    def _wait(self, _ended: threading.Event, seconds: float) -> None:
        self.clock.now += seconds


def fetch(
    line: Line,
    server: FaultyServer,
    folder: Path,
    *,
    control: Control | None = None,
    transport: Transport | None = None,
) -> Outcome:
    expected = Expected(size=len(BODY), sha256=hashlib.sha256(BODY).hexdigest())
    wanted = Wanted(urls=(server.url,), target=folder / "a.gguf", expected=expected)
    transport = transport or Transport(loopback=True, throttle=line.throttle)
    tuning = Tuning(chunk_bytes=256 * KIB)
    return Download(transport, wanted, control=control, tuning=tuning).run()


def test_a_download_takes_no_more_of_the_line_than_its_limit(tmp_path: Path):
    line = Line(100 * KIB)
    with FaultyServer(BODY) as server:
        assert fetch(line, server, tmp_path) is Outcome.DONE

    assert 0.9 * len(BODY) < line.seconds * 100 * KIB < 1.1 * len(BODY)


def test_downloads_share_the_limit_wherever_they_come_from(tmp_path: Path):
    line = Line(100 * KIB)
    transport = Transport(throttle=line.throttle)
    with FaultyServer(BODY) as server:
        for name in ("a", "b"):
            (tmp_path / name).mkdir()
            fetch(line, server, tmp_path / name, transport=transport.local())

    assert line.seconds * 100 * KIB > 1.8 * len(BODY)


def test_another_limit_holds_from_the_next_bytes_on():
    line = Line(100 * KIB)
    assert 900 * KIB < line.flow(10) < 1100 * KIB
    line.limit = 1000 * KIB
    assert 9_000 * KIB < line.flow(10) < 11_000 * KIB
    line.limit = 50 * KIB
    assert 450 * KIB < line.flow(10) < 550 * KIB


def test_without_a_limit_nobody_waits(tmp_path: Path):
    line = Line(0)
    with FaultyServer(BODY) as server:
        fetch(line, server, tmp_path)

    assert line.seconds == 0


def test_time_without_downloads_is_not_saved_up():
    line = Line(100 * KIB)
    line.flow(1)
    line.clock.now += 1000

    assert line.flow(10) < 1100 * KIB


def test_a_stop_does_not_wait_for_the_turn(tmp_path: Path):
    control = Control()

    def wait(ended: threading.Event, _seconds: float) -> None:
        control.pause()
        assert ended.is_set(), "whoever waits for his turn is not told"

    line = Line(100 * KIB)
    line.throttle = Throttle(lambda: line.limit, clock=line.clock, wait=wait)
    with FaultyServer(BODY) as server:
        assert fetch(line, server, tmp_path, control=control) is Outcome.PAUSED
    assert (tmp_path / "a.gguf.part").stat().st_size > 0
