"""Connections: only secure ones, and errors in plain words."""

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.transport import Transport
from tests.fakes.web import WebServer


def fetched(url: str) -> bytes:
    with Transport(connect_seconds=5, silence_seconds=5, loopback=True).get(url) as body:
        return b"".join(body.chunks)


def test_a_file_is_fetched_with_its_size(web: WebServer):
    url = web.serve("/a", b"hello")

    with Transport(loopback=True).get(url) as body:
        assert body.size == 5
        assert b"".join(body.chunks) == b"hello"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/a",
        "ftp://example.org/a",
        "file:///etc/passwd",
        "example.org/a",
        "http://127.0.0.1.example.org/a",
        "http://localhost@example.org/a",
        "",
    ],
)
def test_insecure_addresses_are_not_contacted(url: str):
    with pytest.raises(DownloadError, match="not secure"):
        fetched(url)


def test_redirects_are_followed_on_this_computer(web: WebServer):
    web.serve("/b", b"there")
    url = web.serve("/a", b"", 302, Location="/b")

    assert fetched(url) == b"there"


@pytest.mark.parametrize(
    "target", ["http://example.org/", "file:///etc/passwd", "ftp://localhost/"]
)
def test_redirects_to_insecure_addresses_are_not_followed(web: WebServer, target: str):
    url = web.serve("/a", b"", 302, Location=target)

    with pytest.raises(DownloadError, match="not secure"):
        fetched(url)


def test_endless_redirects_end(web: WebServer):
    url = web.serve("/a", b"", 302, Location="/a")

    with pytest.raises(DownloadError, match="round in circles"):
        fetched(url)
    assert len(web.requests) < 10


def test_an_error_page_is_not_the_file(web: WebServer):
    with pytest.raises(DownloadError, match="404"):
        fetched(web.url + "/missing")


def test_a_compressed_answer_is_refused(web: WebServer):
    url = web.serve("/a", b"x", Content_Encoding="gzip")

    with pytest.raises(DownloadError, match="not asked for"):
        fetched(url)


def test_a_connection_that_breaks_off_is_an_error(web: WebServer):
    url = web.serve("/a", b"hello", Content_Length="50")

    with pytest.raises(DownloadError, match="failed"):
        fetched(url)


def test_an_address_nobody_listens_to_is_told_in_a_sentence():
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 failed\. Check the internet connection"):
        fetched("http://127.0.0.1:9/a")


@pytest.fixture
def silent_server() -> Iterator[str]:
    """Accepts connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


def test_a_server_that_says_nothing_is_given_up(silent_server: str):
    with (
        pytest.raises(DownloadError, match="does not answer"),
        Transport(silence_seconds=0.05, loopback=True).get(silent_server),
    ):
        pass


def ended_by(end: Callable[[], None], url: str, transport: Transport, control: Control) -> str:
    """Ask a silent server, call `end` meanwhile, and return what the caller was told."""
    told: list[str] = []

    def ask() -> None:
        try:
            with transport.open(url, reason="test", control=control):
                told.append("an answer")
        except DownloadError as error:
            told.append(str(error))

    asking = threading.Thread(target=ask)
    asking.start()
    while not any(thread.name == "request" for thread in threading.enumerate()):
        time.sleep(0.01)
    end()
    asking.join(20)
    assert not asking.is_alive(), "the request went on"
    return told[0]


def test_a_stop_ends_the_wait_for_a_silent_server(silent_server: str):
    control = Control()
    transport = Transport(silence_seconds=25, loopback=True)
    assert "failed" in ended_by(control.pause, silent_server, transport, control)


def test_closing_ends_what_waits_for_a_silent_server(silent_server: str):
    transport = Transport(silence_seconds=25)
    local = transport.local()
    assert "failed" in ended_by(transport.close, silent_server, local, Control())


def test_after_closing_nothing_is_sent(web: WebServer):
    url = web.serve("/a", b"hello")
    transport = Transport(loopback=True)
    transport.close()
    with pytest.raises(DownloadError), transport.get(url):
        pass
    assert not web.requests


def test_passwords_and_cookies_stay_here(web: WebServer, monkeypatch: pytest.MonkeyPatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    web.serve("/b", b"there")
    url = web.serve("/a", b"", 302, Location="/b", Set_Cookie="a=1")

    fetched(url)

    assert all("Authorization" not in headers for _, headers in web.requests)
    assert set(web.requests[0][1]) <= {
        "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection",
    }  # fmt: skip


def test_json_is_parsed(web: WebServer):
    assert Transport(loopback=True).get_json(web.serve("/a", b'[{"a": 1}]')) == [{"a": 1}]


@pytest.mark.parametrize("body", [b"<html>", b"", b"[" * 100_000, b"\xff"])
def test_what_is_not_json_is_told(web: WebServer, body: bytes):
    with pytest.raises(DownloadError, match="unreadable"):
        Transport(loopback=True).get_json(web.serve("/a", body))


def test_enormous_json_is_given_up(web: WebServer):
    url = web.serve("/a", b"[" + b" " * 10_000 + b"]")

    with pytest.raises(DownloadError, match="more than expected"):
        Transport(loopback=True).get_json(url, max_bytes=1_000)


def test_one_transport_serves_several_threads(web: WebServer):
    transport = Transport(loopback=True)
    url = web.serve("/a", b"[1]")
    results = []
    threads = [
        threading.Thread(target=lambda: results.append(transport.get_json(url))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert results == [[1]] * 4
