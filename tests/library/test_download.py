"""A downloaded file is complete and the right one, or it is not there."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.catalog import expected_file, fetch_catalog
from gpt4all_desktop.library.download import Expected, download
from gpt4all_desktop.library.transport import Body, Transport
from tests.fakes.web import WebServer

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
    return [path.name for path in folder.iterdir()]


def test_a_download_has_the_bytes_of_the_server(web: WebServer, target: Path):
    download(Transport(), web.serve("/a", MODEL), target, expected=Expected(**RIGHT))

    assert target.read_bytes() == MODEL
    assert left_in(target.parent) == [target.name]


def test_progress_is_told(web: WebServer, target: Path):
    told: list[tuple[int, int | None]] = []

    download(
        Transport(),
        web.serve("/a", MODEL),
        target,
        expected=Expected(),
        progress=lambda done, size: told.append((done, size)),
    )

    assert told[-1] == (len(MODEL), len(MODEL))


WRONG = {
    "a wrong size": {"size": len(MODEL) + 1},
    "a wrong MD5": {"md5": "0" * 32},
    "a wrong SHA-256": {"sha256": "0" * 64},
    "a right MD5 but a wrong SHA-256": {"md5": RIGHT["md5"], "sha256": "0" * 64},
}


@pytest.mark.parametrize("expected", WRONG.values(), ids=WRONG.keys())
def test_another_file_than_expected_leaves_nothing(
    web: WebServer, target: Path, expected: dict[str, object]
):
    with pytest.raises(DownloadError):
        download(Transport(), web.serve("/a", MODEL), target, expected=Expected(**expected))

    assert left_in(target.parent) == []


def test_checksums_may_be_in_capitals(web: WebServer, target: Path):
    expected = Expected(md5=str(RIGHT["md5"]).upper())

    download(Transport(), web.serve("/a", MODEL), target, expected=expected)

    assert target.exists()


def test_a_file_cut_short_leaves_nothing(web: WebServer, target: Path):
    url = web.serve("/a", MODEL, Content_Length=str(len(MODEL) + 5))

    with pytest.raises(DownloadError):
        download(Transport(), url, target, expected=Expected())

    assert left_in(target.parent) == []


@pytest.mark.parametrize(("sent", "size"), [(MODEL[:-1], len(MODEL)), (MODEL + b"x", len(MODEL))])
def test_the_expected_size_counts_when_the_server_tells_none(
    web: WebServer, target: Path, sent: bytes, size: int
):
    url = web.serve("/a", sent, Content_Length="")

    with pytest.raises(DownloadError):
        download(Transport(), url, target, expected=Expected(size=size))

    assert left_in(target.parent) == []


def test_a_web_page_is_not_taken_for_a_model(web: WebServer, target: Path):
    with pytest.raises(DownloadError, match="not a model"):
        download(Transport(), web.serve("/a", b"<html>"), target, expected=Expected())

    assert left_in(target.parent) == []


def test_an_existing_file_is_not_touched(web: WebServer, target: Path):
    target.write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        download(Transport(), web.serve("/a", MODEL), target, expected=Expected())

    assert target.read_bytes() == b"mine"
    assert web.requests == []


def test_more_than_the_disk_holds_is_not_begun(web: WebServer, target: Path):
    url = web.serve("/a", MODEL, Content_Length=str(10**18))

    with pytest.raises(DownloadError, match="are free"):
        download(Transport(), url, target, expected=Expected())


class InterruptedTransport(Transport):
    """Somebody presses Ctrl+C in the middle."""

    @contextmanager
    def get(self, url: str) -> Iterator[Body]:
        def chunks() -> Iterator[bytes]:
            yield MODEL[:10]
            raise KeyboardInterrupt

        yield Body(size=len(MODEL), chunks=chunks())


def test_an_interrupted_download_leaves_nothing(target: Path):
    with pytest.raises(KeyboardInterrupt):
        download(InterruptedTransport(), "", target, expected=Expected())

    assert left_in(target.parent) == []


def test_the_file_is_not_visible_before_it_is_complete(web: WebServer, target: Path):
    seen: list[bool] = []

    download(
        Transport(),
        web.serve("/a", MODEL),
        target,
        expected=Expected(),
        progress=lambda done, size: seen.append(target.exists()),
    )

    assert seen
    assert not any(seen)


# ---- the published list -------------------------------------------------------------------------


def test_the_catalog_is_a_list_of_files(web: WebServer):
    body = b'[{"filename": "a.gguf", "filesize": "5"}, {"name": "no file"}, "text"]'

    assert fetch_catalog(Transport(), web.serve("/a", body)) == [
        {"filename": "a.gguf", "filesize": "5"}
    ]


def test_another_document_is_no_catalog(web: WebServer):
    with pytest.raises(DownloadError, match="unreadable"):
        fetch_catalog(Transport(), web.serve("/a", b'{"a": 1}'))


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
