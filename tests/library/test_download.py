"""A downloaded file is complete and the right one, or it is not there."""

import hashlib
import itertools
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gpt4all_desktop.errors import DownloadError, UnsuitableError
from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.download import SCREEN_BYTES, Download, Outcome, Tuning, download
from gpt4all_desktop.library.head import HeadError
from gpt4all_desktop.library.part import Part
from gpt4all_desktop.library.published import expected_file, fetch_catalog
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Blocks, Expected, Wanted
from tests.fakes.faulty_web import FaultyServer, Wrong
from tests.fakes.web import WebServer

LOCAL = Transport(connect_seconds=5, silence_seconds=5, loopback=True)
SMALL = Tuning(block_bytes=256, chunk_bytes=100, first_wait=0, longest_retry_after=0)
MODEL = b"GGUF" + bytes(range(256)) * 4
RIGHT = {
    "size": len(MODEL),
    "md5": hashlib.md5(MODEL).hexdigest(),
    "sha256": hashlib.sha256(MODEL).hexdigest(),
}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "a.gguf"


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fetch(
    server: FaultyServer,
    target: Path,
    *,
    expected: Expected = Expected(sha256=str(RIGHT["sha256"])),  # noqa: B008 - frozen
    tuning: Tuning = SMALL,
    **options: Any,
) -> Download:
    """Download the file of the server without waiting between attempts."""
    wanted = Wanted(urls=(server.url,), target=target, expected=expected)
    made = Download(LOCAL, wanted, tuning=tuning, **options)
    assert made.run() is Outcome.DONE
    return made


def test_a_download_has_the_bytes_of_the_server(web: WebServer, target: Path):
    download(LOCAL, web.serve("/a", MODEL), target, expected=Expected(**RIGHT))

    assert target.read_bytes() == MODEL
    assert left_in(target.parent) == [target.name]


def test_progress_is_told(web: WebServer, target: Path):
    told: list[tuple[int, int | None]] = []

    download(
        LOCAL,
        web.serve("/a", MODEL),
        target,
        expected=Expected(),
        progress=lambda done, size: told.append((done, size)),
    )

    assert told[-1] == (len(MODEL), len(MODEL))


def test_another_length_than_expected_leaves_nothing(web: WebServer, target: Path):
    with pytest.raises(DownloadError):
        download(LOCAL, web.serve("/a", MODEL), target, expected=Expected(size=len(MODEL) + 1))

    assert left_in(target.parent) == []


WRONG = {
    "a wrong MD5": {"md5": "0" * 32},
    "a wrong SHA-256": {"sha256": "0" * 64},
    "a right MD5 but a wrong SHA-256": {"md5": RIGHT["md5"], "sha256": "0" * 64},
    "a right SHA-256 but a wrong MD5": {"md5": "0" * 32, "sha256": RIGHT["sha256"]},
}


@pytest.mark.parametrize("expected", WRONG.values(), ids=WRONG.keys())
def test_another_file_than_published_is_never_accepted_but_kept(
    target: Path, expected: dict[str, str]
):
    with (
        FaultyServer(MODEL) as server,
        pytest.raises(DownloadError, match="not the published one, so it is not used"),
    ):
        fetch(server, target, expected=Expected(**expected))

    assert not target.exists()
    assert target.with_name("a.gguf.part").read_bytes() == MODEL


def test_a_wrong_published_checksum_is_told_without_fetching_again(target: Path):
    model = MODEL * 400
    wrong = Expected(size=len(model), sha256="0" * 64)
    with FaultyServer(model) as server:
        with pytest.raises(DownloadError, match="not the published one"):
            fetch(server, target, expected=wrong)
        for _ in range(2):
            wanted = Wanted(urls=(server.url,), target=target, expected=wrong)
            again = Download(LOCAL, wanted, tuning=SMALL)
            with pytest.raises(DownloadError, match="not the published one"):
                again.run()
            assert again.fetched < len(model) / 2, "the same bytes were fetched once more"

        asked = len(server.served)
        right = hashlib.sha256(model).hexdigest()
        fetch(server, target, expected=Expected(size=len(model), sha256=right))
        assert len(server.served) == asked, "a newer list was right, and it was fetched again"
    assert target.read_bytes() == model
    assert left_in(target.parent) == [target.name]


def test_a_server_that_has_mended_its_file_is_believed_again(target: Path):
    right = Expected(size=len(MODEL), sha256=str(RIGHT["sha256"]))
    with FaultyServer(b"GGUF" + b"x" * (len(MODEL) - 4)) as server:
        with pytest.raises(DownloadError, match="not the published one"):
            fetch(server, target, expected=right)
        server.body = MODEL
        fetch(server, target, expected=right)
    assert target.read_bytes() == MODEL


@pytest.mark.parametrize(
    ("etag", "expected"),
    [
        (f'"{RIGHT["sha256"]}"', {"sha256": "0" * 64}),
        ('"v1"', {"md5": RIGHT["md5"], "sha256": "0" * 64}),
    ],
    ids=["the tag of the server is the checksum", "one published checksum is right"],
)
def test_bytes_that_are_known_to_have_come_well_are_not_compared(
    target: Path, etag: str, expected: dict[str, str]
):
    with FaultyServer(MODEL, etag=etag) as server, pytest.raises(DownloadError, match="published"):
        fetch(server, target, expected=Expected(size=len(MODEL), **expected))

    assert len(server.served) == 1


def test_damaged_bytes_are_mended_although_they_came_with_a_tag(target: Path):
    etag = f'"{RIGHT["sha256"]}"'
    with FaultyServer(MODEL, [Wrong.FLIP], seed=4, etag=etag) as server:
        fetch(server, target, expected=Expected(**RIGHT))

    assert target.read_bytes() == MODEL


def test_checksums_may_be_in_capitals(web: WebServer, target: Path):
    expected = Expected(md5=str(RIGHT["md5"]).upper())

    download(LOCAL, web.serve("/a", MODEL), target, expected=expected)

    assert target.exists()


def test_a_file_cut_short_is_not_there(web: WebServer, target: Path):
    url = web.serve("/a", MODEL, Content_Length=str(len(MODEL) + 5))

    with pytest.raises(DownloadError):
        download(LOCAL, url, target, expected=Expected(), tuning=SMALL)

    assert not target.exists()


@pytest.mark.parametrize(("sent", "size"), [(MODEL[:-1], len(MODEL)), (MODEL + b"x", len(MODEL))])
def test_the_expected_size_counts_when_the_server_tells_none(
    web: WebServer, target: Path, sent: bytes, size: int
):
    url = web.serve("/a", sent, Content_Length="")

    with pytest.raises(DownloadError):
        download(LOCAL, url, target, expected=Expected(size=size), tuning=SMALL)

    assert not target.exists()


def test_a_web_page_is_not_taken_for_a_model(web: WebServer, target: Path):
    with pytest.raises(DownloadError, match="not a model"):
        download(LOCAL, web.serve("/a", b"<html>"), target, expected=Expected(), tuning=SMALL)

    assert left_in(target.parent) == []


def test_an_existing_file_is_not_touched(web: WebServer, target: Path):
    target.write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        download(LOCAL, web.serve("/a", MODEL), target, expected=Expected(), tuning=SMALL)

    assert target.read_bytes() == b"mine"
    assert web.requests == []


def test_a_journal_that_was_left_behind_goes(web: WebServer, target: Path):
    target.write_bytes(MODEL)
    target.with_name("a.gguf.part.journal").write_bytes(b"{}")

    with pytest.raises(FileExistsError):
        download(LOCAL, web.serve("/a", MODEL), target, expected=Expected())

    assert left_in(target.parent) == ["a.gguf"]


def test_more_than_the_disk_holds_is_not_begun(web: WebServer, target: Path):
    url = web.serve("/a", MODEL, Content_Length=str(10**18))

    with pytest.raises(DownloadError, match="are free"):
        download(LOCAL, url, target, expected=Expected(), tuning=SMALL)


def test_an_interrupted_download_can_be_continued(target: Path):
    def interrupt(done: int, size: int | None) -> None:
        if done >= 600:
            raise KeyboardInterrupt

    ticks = itertools.count()

    with FaultyServer(MODEL) as server:
        with pytest.raises(KeyboardInterrupt):
            fetch(server, target, progress=interrupt, clock=lambda: float(next(ticks)))
        assert left_in(target.parent) == ["a.gguf.part", "a.gguf.part.journal"]

        fetch(server, target)

    assert target.read_bytes() == MODEL
    assert left_in(target.parent) == ["a.gguf"]
    assert server.served[1].begin >= 512


def test_the_file_is_not_visible_before_it_is_complete(web: WebServer, target: Path):
    seen: list[bool] = []

    download(
        LOCAL,
        web.serve("/a", MODEL),
        target,
        expected=Expected(),
        progress=lambda done, size: seen.append(target.exists()),
    )

    assert seen[-1]
    assert not any(seen[:-1])


# ---- what servers do wrong ----------------------------------------------------------------------


@pytest.mark.parametrize("wrong", list(Wrong))
def test_a_fault_at_the_beginning_is_survived(target: Path, wrong: Wrong):
    with FaultyServer(MODEL, [wrong], seed=4) as server:
        quick = Transport(connect_seconds=5, silence_seconds=0.1, loopback=True)
        wanted = Wanted(urls=(server.url,), target=target, expected=Expected(**RIGHT))
        Download(quick, wanted, tuning=SMALL).run()

    assert target.read_bytes() == MODEL


@pytest.mark.parametrize("wrong", list(Wrong))
def test_a_fault_when_continuing_is_survived(target: Path, wrong: Wrong):
    with FaultyServer(MODEL, [Wrong.CUT, wrong], seed=4) as server:
        quick = Transport(connect_seconds=5, silence_seconds=0.1, loopback=True)
        wanted = Wanted(urls=(server.url,), target=target, expected=Expected(**RIGHT))
        Download(quick, wanted, tuning=SMALL).run()

    assert target.read_bytes() == MODEL
    assert len(server.served) > 1


def test_the_rest_is_asked_for_with_the_tag_of_the_file(target: Path):
    with FaultyServer(MODEL, [Wrong.CUT], seed=4) as server:
        fetch(server, target)

    assert [served.begin for served in server.served] == [0, 645]
    assert server.served[1].headers["if-range"] == '"v1"'


def test_without_a_tag_the_last_bytes_prove_that_it_is_the_same_file(target: Path):
    with FaultyServer(MODEL, [Wrong.CUT], seed=4, etag="") as server:
        fetch(server, target)

    assert 0 < server.served[1].begin < 645
    assert "if-range" not in server.served[1].headers


def test_without_a_tag_and_a_checksum_it_is_begun_anew(target: Path):
    with FaultyServer(MODEL, [Wrong.CUT], seed=4, etag="") as server:
        fetch(server, target, expected=Expected(size=len(MODEL)))

    assert [served.begin for served in server.served] == [0, 0]
    assert target.read_bytes() == MODEL


def test_a_server_without_ranges_sends_all_of_it_again(target: Path):
    with FaultyServer(MODEL, [Wrong.CUT], seed=4, ranges=False) as server:
        fetch(server, target)

    assert target.read_bytes() == MODEL


def test_a_file_that_changed_meanwhile_is_begun_anew(target: Path):
    other = b"GGUF" + MODEL[4:][::-1]
    with FaultyServer(MODEL, [Wrong.CUT], seed=4) as server:

        def change(done: int, size: int | None) -> None:
            server.body, server.etag = other, '"v2"'

        fetch(server, target, expected=Expected(size=len(other)), progress=change)

    assert target.read_bytes() == other


def test_a_flipped_bit_costs_blocks_not_the_file(target: Path):
    with FaultyServer(MODEL, [Wrong.FLIP], seed=4) as server:
        fetch(server, target, expected=Expected(**RIGHT))

    assert target.read_bytes() == MODEL
    assert server.served[1].headers["range"] == "bytes=1024-1027"


def test_a_published_block_that_is_wrong_is_fetched_again_at_once(target: Path):
    digests = tuple(
        hashlib.sha256(MODEL[at : at + 256]).hexdigest() for at in range(0, len(MODEL), 256)
    )
    expected = Expected(sha256=str(RIGHT["sha256"]), blocks=Blocks(size=256, sha256=digests))
    with FaultyServer(MODEL, [Wrong.FLIP], seed=4) as server:
        made = fetch(server, target, expected=expected)

    assert target.read_bytes() == MODEL
    assert made.fetched <= len(MODEL) + 256 + 100


def test_a_mirror_takes_over(target: Path):
    with FaultyServer(MODEL, [Wrong.MISSING] * 99) as gone, FaultyServer(MODEL) as mirror:
        urls = (gone.url, mirror.url)
        wanted = Wanted(urls=urls, target=target, expected=Expected(**RIGHT))
        Download(LOCAL, wanted, tuning=SMALL).run()

    assert target.read_bytes() == MODEL


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (Wrong.MISSING, "404"),
        (Wrong.BUSY, "503"),
        (Wrong.CUT, "ended after|already|failed"),
        (Wrong.PAGE, "web page"),
        (Wrong.DOWNGRADE, "not secure"),
        (Wrong.LOOP, "round in circles"),
        (Wrong.GZIP, "not asked for"),
    ],
)
def test_what_never_goes_well_ends_with_a_sentence(target: Path, wrong: Wrong, words: str):
    with FaultyServer(MODEL, [wrong] * 500) as server, pytest.raises(DownloadError, match=words):
        fetch(server, target, tuning=Tuning(first_wait=0, longest_retry_after=0))

    assert not target.exists()
    assert len(server.served) < 100


def test_waits_grow_and_heed_the_server(target: Path):
    waits: list[float] = []

    class Patient(Control):
        def wait(self, seconds: float) -> None:
            waits.append(seconds)

    plan = [Wrong.BROKEN] * 5 + [Wrong.BUSY]
    with FaultyServer(MODEL, plan) as server:
        fetch(server, target, control=Patient(), tuning=Tuning(first_wait=0.1))

    assert all(0.05 * 2**n <= waited <= 0.1 * 2**n for n, waited in enumerate(waits[:5]))
    assert waits[5] >= 1


# ---- pausing and cancelling ---------------------------------------------------------------------


STALLED = 645
"""The bytes a server sends before it falls silent, with seed 4."""


def run_and(target: Path, server: FaultyServer, act: Callable[[Control], None]) -> Outcome:
    """Start a download that stalls in the middle, do something to it, and return how it ends."""
    control, outcomes = Control(), []
    wanted = Wanted(urls=(server.url,), target=target, expected=Expected(**RIGHT))
    made = Download(LOCAL, wanted, control=control, tuning=SMALL)
    thread = threading.Thread(target=lambda: outcomes.append(made.run()))
    thread.start()
    while made.position < STALLED // SMALL.chunk_bytes * SMALL.chunk_bytes:
        thread.join(0.005)
    act(control)
    thread.join()
    return outcomes[0]


def test_a_pause_is_answered_although_the_server_is_silent(target: Path):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        assert run_and(target, server, Control.pause) is Outcome.PAUSED
        assert left_in(target.parent) == ["a.gguf.part", "a.gguf.part.journal"]
        assert (target.parent / "a.gguf.part").stat().st_size == STALLED

        fetch(server, target)

    assert server.served[1].begin == STALLED
    assert target.read_bytes() == MODEL


def test_cancelling_leaves_nothing(target: Path):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        assert run_and(target, server, Control.cancel) is Outcome.CANCELLED

    assert left_in(target.parent) == []


# ---- old parts ----------------------------------------------------------------------------------


def test_a_spoilt_tail_costs_one_block(target: Path):
    with FaultyServer(MODEL, [Wrong.STALL], seed=4) as server:
        run_and(target, server, Control.pause)
        part = target.with_name("a.gguf.part")
        part.write_bytes(part.read_bytes()[:600] + bytes(45))

        fetch(server, target)

    assert server.served[1].begin == 512
    assert target.read_bytes() == MODEL


def test_a_part_without_its_journal_is_not_trusted(target: Path):
    target.with_name("a.gguf.part").write_bytes(bytes(500))

    with FaultyServer(MODEL) as server:
        fetch(server, target)

    assert server.served[0].begin == 0
    assert target.read_bytes() == MODEL


@pytest.mark.parametrize("journal", [b"", b"{", b"null\n", b'{"version": 99}\n', b"\xff\xfe"])
def test_a_damaged_journal_is_not_trusted(target: Path, journal: bytes):
    target.with_name("a.gguf.part").write_bytes(MODEL[:600])
    target.with_name("a.gguf.part.journal").write_bytes(journal)

    with FaultyServer(MODEL) as server:
        fetch(server, target)

    assert target.read_bytes() == MODEL


def test_the_part_of_another_version_of_the_file_is_begun_anew(target: Path):
    other = b"GGUF" + bytes(2000)
    with FaultyServer(other, [Wrong.STALL], seed=4) as server:
        control = Control()
        wanted = Wanted(urls=(server.url,), target=target, expected=Expected(size=len(other)))
        made = Download(LOCAL, wanted, control=control, tuning=SMALL)
        thread = threading.Thread(target=made.run)
        thread.start()
        while made.position < 500:
            thread.join(0.005)
        control.pause()
        thread.join()
    with FaultyServer(MODEL) as server:
        fetch(server, target, expected=Expected(**RIGHT))

    assert target.read_bytes() == MODEL


def test_a_file_is_fetched_by_one_at_a_time(target: Path):
    with (
        Part(target, algorithms=("sha256",)),
        FaultyServer(MODEL) as server,
        pytest.raises(DownloadError, match="already"),
    ):
        fetch(server, target)


def test_a_file_that_cannot_run_is_refused_early(target: Path):
    big = b"GGUF" + bytes(SCREEN_BYTES + 3_000_000)

    def screen(path: Path) -> bool:
        raise HeadError("This kind of model cannot run here.")

    with FaultyServer(big) as server, pytest.raises(UnsuitableError, match="cannot run"):
        fetch(server, target, expected=Expected(), tuning=Tuning(), screen=screen)

    assert left_in(target.parent) == []
    # The beginning once more: what was damaged on the way is not held against the file.
    assert [served.headers.get("range", "").split("-")[0] for served in server.served] == [
        "",
        "bytes=0",
    ]


def test_a_beginning_that_was_damaged_on_the_way_is_fetched_anew(target: Path):
    big = b"GGUF" + bytes(SCREEN_BYTES + 3_000_000)

    def screen(path: Path) -> bool:
        if path.read_bytes()[: len(big)] != big[: path.stat().st_size]:
            raise HeadError("This is nonsense.")
        return True

    with (
        FaultyServer(big[:1000] + b"?" + big[1001:]) as bad,
        FaultyServer(big) as good,
    ):
        wanted = Wanted(
            urls=(bad.url, good.url),
            target=target,
            expected=Expected(size=len(big), sha256=hashlib.sha256(big).hexdigest()),
        )
        bad.plan.append(Wrong.NOTHING)
        assert Download(LOCAL, wanted, screen=screen, tuning=Tuning()).run() is Outcome.DONE
    assert target.read_bytes() == big


def test_a_long_beginning_is_judged_when_enough_of_it_is_there(target: Path):
    big = b"GGUF" + bytes(2 * SCREEN_BYTES + 3_000_000)
    asked: list[int] = []

    def screen(path: Path) -> bool:
        asked.append(path.stat().st_size)
        return len(asked) == 2

    with FaultyServer(big) as server:
        fetch(server, target, expected=Expected(), tuning=Tuning(), screen=screen)

    first, second = asked
    assert SCREEN_BYTES <= first < SCREEN_BYTES + 1_000_000
    assert 2 * SCREEN_BYTES <= second < 2 * SCREEN_BYTES + 1_000_000


# ---- the published list -------------------------------------------------------------------------


def test_the_catalog_is_a_list_of_files(web: WebServer):
    body = b'[{"filename": "a.gguf", "filesize": "5"}, {"name": "no file"}, "text"]'

    assert fetch_catalog(LOCAL, web.serve("/a", body)) == [{"filename": "a.gguf", "filesize": "5"}]


def test_another_document_is_no_catalog(web: WebServer):
    with pytest.raises(DownloadError, match="unreadable"):
        fetch_catalog(LOCAL, web.serve("/a", b'{"a": 1}'))


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"filesize": "12", "md5sum": "ab"}, Expected(size=12, md5="ab")),
        ({"filesize": 12, "sha256sum": "cd"}, Expected(size=12, sha256="cd")),
        ({"filesize": "minimal", "md5sum": ""}, Expected()),
        ({}, Expected()),
    ],
)
def test_an_entry_tells_what_its_file_is_like(entry: dict[str, object], expected: Expected):
    assert expected_file(entry) == expected
