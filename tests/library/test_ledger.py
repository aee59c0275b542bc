"""Every request is noted, before it leaves and after; nothing leaves while the switch is on."""

import itertools
import json
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from gpt4all_desktop import paths
from gpt4all_desktop.errors import DownloadError, OfflineError
from gpt4all_desktop.library.download import Download, Tuning
from gpt4all_desktop.library.ledger import Ledger
from gpt4all_desktop.library.network import user_transport
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Expected, Wanted
from gpt4all_desktop.settings import Settings
from tests.fakes.faulty_web import FaultyServer, Wrong
from tests.fakes.web import WebServer

MODEL = b"GGUF" + bytes(5000)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "data" / "network.jsonl")


def test_a_request_is_noted_with_time_host_bytes_and_reason(web: WebServer, ledger: Ledger):
    url = web.serve("/secret?token=1", b"[1]")
    Transport(loopback=True, ledger=ledger).get_json(url, reason="list of models")

    (entry,) = ledger.entries()
    assert (entry.host, entry.reason, entry.received, entry.status) == (
        "127.0.0.1", "list of models", 3, 200,
    )  # fmt: skip
    assert abs((datetime.now(UTC) - entry.time).total_seconds()) < 60
    assert "secret" not in ledger.path.read_text()


def test_every_redirect_is_a_request(web: WebServer, ledger: Ledger):
    web.serve("/b", b"[1]")
    Transport(loopback=True, ledger=ledger).get_json(web.serve("/a", b"", 302, Location="/b"))

    assert [entry.status for entry in ledger.entries()] == [200, 302]


def test_a_failed_request_is_noted(ledger: Ledger):
    with pytest.raises(DownloadError):
        Transport(loopback=True, ledger=ledger).get_json("http://127.0.0.1:9/")

    (entry,) = ledger.entries()
    assert (entry.received, entry.status) == (0, None)


def test_a_request_is_noted_before_it_leaves(ledger: Ledger):
    with FaultyServer(MODEL) as server:
        transport = Transport(loopback=True, ledger=ledger)
        with transport.open(server.url, reason="download"):
            assert [entry.received for entry in ledger.entries()] == [None]


def test_what_cannot_be_noted_is_not_sent(web: WebServer, tmp_path: Path):
    (tmp_path / "file").touch()
    transport = Transport(loopback=True, ledger=Ledger(tmp_path / "file" / "network.jsonl"))

    with pytest.raises(DownloadError, match="nothing was sent"):
        transport.get_json(web.serve("/a", b"[1]"))
    assert web.requests == []


def test_the_list_is_set_aside_when_it_is_long(tmp_path: Path):
    ledger = Ledger(tmp_path / "network.jsonl", max_bytes=1000)
    for number in range(30):
        ledger.end(ledger.begin("h", str(number)), received=1, status=200)

    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [
        "network.1.jsonl",
        "network.jsonl",
    ]
    assert ledger.entries()[0].received == 1
    ledger.clear()
    assert ledger.entries() == []


def test_damaged_lines_are_passed_over(ledger: Ledger):
    ledger.begin("h", "r")
    with ledger.path.open("a") as file:
        file.write('{"id": "x", "time": "never", "host": "h", "reason": "r"}\n[]\n{"cut')

    assert len(ledger.entries()) == 1
    assert all(json.loads(line) for line in ledger.path.read_text().splitlines()[:1])


@pytest.mark.parametrize("letter", ["\u2028", "\u0085", "\n", "\ud800"])
def test_no_reason_hides_a_request(ledger: Ledger, letter: str):
    """Reasons name models, and their names come from lists somebody else has written."""
    ledger.begin("h", f"download of A{letter}B")
    ledger.begin("h", "another")
    assert len(ledger.entries()) == 2


# ---- the offline switch -------------------------------------------------------------------------


@pytest.fixture
def _no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.mark.usefixtures("_no_sockets")
def test_offline_no_socket_is_opened(ledger: Ledger, tmp_path: Path):
    transport = Transport(offline=lambda: True, loopback=True, ledger=ledger)
    url = "https://example.org/a.gguf"
    wanted = Wanted(urls=(url,), target=tmp_path / "a.gguf", expected=Expected())

    with pytest.raises(OfflineError, match="switched off"):
        transport.get_json(url)
    with pytest.raises(OfflineError), transport.get(url):
        pass
    with pytest.raises(OfflineError):
        Download(transport, wanted).run()
    assert ledger.entries() == []


@pytest.mark.usefixtures("_no_sockets")
def test_the_test_above_notices_sockets():
    with pytest.raises(AssertionError, match="socket"):
        Transport(offline=lambda: False).get_json("https://example.org/")


def test_going_offline_ends_a_running_download(tmp_path: Path):
    offline = False

    def switch(done: int, size: int | None) -> None:
        nonlocal offline
        offline = done > 0

    with FaultyServer(MODEL) as server:
        wanted = Wanted(urls=(server.url,), target=tmp_path / "a.gguf", expected=Expected())
        transport = Transport(loopback=True, offline=lambda: offline)
        ticks = itertools.count()
        tuning = Tuning(chunk_bytes=100, first_wait=0)
        clock = lambda: float(next(ticks))  # noqa: E731
        made = Download(transport, wanted, progress=switch, tuning=tuning, clock=clock)
        with pytest.raises(OfflineError):
            made.run()
        assert len(server.served) == 1


def test_the_variable_switches_the_network_off(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GPT4ALL_DESKTOP_OFFLINE", "1")
    with pytest.raises(OfflineError):
        Transport().get_json("https://example.org/")


def test_the_settings_switch_the_network_off():
    paths.data_dir().mkdir(parents=True)
    settings = Settings(paths.settings_file())
    settings.set("network.offline", True)
    settings.save()

    with pytest.raises(OfflineError):
        user_transport().get_json("https://example.org/")


def test_the_proxy_of_the_settings_is_used(web: WebServer):
    paths.data_dir().mkdir(parents=True)
    settings = Settings(paths.settings_file())
    settings.set("network.proxy", web.url)
    settings.save()

    with pytest.raises(DownloadError):
        user_transport(loopback=True).get_json("http://localhost:9/a")
    assert web.requests[0][0] == "http://localhost:9/a"


def test_another_proxy_counts_from_the_next_request_on(web: WebServer):
    """Who cannot get out sets the proxy and tries again, in the same window."""
    settings = Settings(None)
    transport = user_transport(
        loopback=True, offline=lambda: False, proxy=partial(settings.text, "network.proxy")
    )
    with pytest.raises(DownloadError):
        transport.get_json("http://127.0.0.1:9/a")
    assert web.requests == []

    settings.set("network.proxy", f" {web.url} ")
    with pytest.raises(DownloadError):
        transport.get_json("http://127.0.0.1:9/a")
    assert web.requests[0][0] == "http://127.0.0.1:9/a"


# ---- TLS ----------------------------------------------------------------------------------------


@pytest.fixture
def secure(certificate: Path) -> Iterator[FaultyServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    with FaultyServer(MODEL, context=context) as server:
        yield server


def test_a_trusted_server_is_spoken_to_over_tls(
    secure: FaultyServer, certificate: Path, tmp_path: Path
):
    secure.plan.extend([Wrong.CUT, Wrong.RESET_AT_ONCE, Wrong.CUT_NO_LENGTH])
    transport = Transport(loopback=True, ca_file=str(certificate))
    wanted = Wanted(
        urls=(secure.url,), target=tmp_path / "a.gguf", expected=Expected(size=len(MODEL))
    )
    Download(transport, wanted, tuning=Tuning(first_wait=0, block_bytes=512)).run()

    assert (tmp_path / "a.gguf").read_bytes() == MODEL


def test_an_unknown_certificate_is_refused(secure: FaultyServer):
    with (
        pytest.raises(DownloadError, match="not secure") as caught,
        Transport(loopback=True).open(secure.url, reason="test"),
    ):
        pass

    assert not caught.value.temporary
    assert secure.served == []


def test_a_redirect_from_tls_to_plain_http_is_refused(
    secure: FaultyServer, certificate: Path, web: WebServer
):
    secure.plan.append(Wrong.DOWNGRADE)
    transport = Transport(loopback=True, ca_file=str(certificate))

    with pytest.raises(DownloadError, match="not secure"), transport.open(secure.url, reason="t"):
        pass


def test_this_computer_is_asked_only_where_that_is_wanted(web: WebServer):
    with pytest.raises(DownloadError, match="not secure"):
        Transport().get_json(web.serve("/a", b"[1]"))
    assert web.requests == []


def test_credentials_stay_with_the_host_they_are_for(web: WebServer):
    with WebServer() as other:
        there = other.serve("/b", b"[1]")
        url = web.serve("/a", b"", 302, Location=there)
        headers = {"Authorization": "Bearer secret", "X-Other": "1"}
        with Transport(loopback=True).open(url, reason="test", headers=headers) as answer:
            assert answer.status == 200

        assert web.requests[0][1]["Authorization"] == "Bearer secret"
        assert "Authorization" not in other.requests[0][1]
        assert other.requests[0][1]["X-Other"] == "1"


def test_importing_and_starting_sends_nothing():
    """Nothing of the library opens a socket by being imported."""
    code = (
        "import sys\n"
        "def refuse(event, args):\n"
        "    if event.startswith('socket.'): raise SystemExit(event)\n"
        "sys.addaudithook(refuse)\n"
        "import gpt4all_desktop.library.network as n\n"
        "n.user_transport()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
