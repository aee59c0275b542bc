"""Random mixes of faults, kills at random moments, a full disk: never a wrong byte."""

import hashlib
import os
import random
import signal
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from gpt4all_desktop.errors import AppError, DiskFullError
from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.download import Download, Outcome, Tuning
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Blocks, Expected, Wanted
from tests.fakes.faulty_web import FaultyServer, Wrong

BLOCK = 16 * 1024
FAULTS = [w for w in Wrong if w not in (Wrong.NOTHING, Wrong.CHUNKED, Wrong.NO_LENGTH)]
TUNING = Tuning(block_bytes=BLOCK, chunk_bytes=8 * 1024, spare_bytes=0)


class Hasty(Control):
    """Does not wait between attempts."""

    def wait(self, seconds: float) -> None:
        pass


@dataclass
class Tally:
    """What came of many downloads."""

    downloads: int = 0
    faults: int = 0
    finished: int = 0
    wrong: int = 0
    wanted_bytes: int = 0
    extra_bytes: int = 0
    flipped: int = 0
    extra_flipped: int = 0

    def __str__(self) -> str:
        return (
            f"{self.downloads} downloads, {self.faults} faults: {self.wrong} with wrong bytes, "
            f"{self.finished} finished ({self.finished / self.downloads:.2%}); extra bytes "
            f"{self.extra_bytes / self.wanted_bytes:.2%} of the files, "
            f"{self.extra_bytes / BLOCK / max(1, self.faults):.2f} blocks per fault; "
            f"{self.flipped} with flipped bytes had "
            f"{self.extra_flipped / BLOCK / max(1, self.flipped):.1f} blocks extra each"
        )


def body_of(chance: random.Random) -> bytes:
    return b"GGUF" + chance.randbytes(chance.randrange(1, 40 * BLOCK))


def run_mix(seed: int, folder: Path, tally: Tally, certificate: Path | None = None) -> None:
    """One file, one to two sources, up to eight faults in any order.

    With a certificate it is spoken TLS.
    """
    chance = random.Random(seed)
    body = body_of(chance)
    plan = [chance.choice(FAULTS) for _ in range(chance.randrange(1, 9))]
    digests = [hashlib.sha256(body[a : a + BLOCK]).hexdigest() for a in range(0, len(body), BLOCK)]
    expected = Expected(
        size=len(body) if chance.random() < 0.9 else None,
        sha256=hashlib.sha256(body).hexdigest() if chance.random() < 0.5 else None,
        md5=hashlib.md5(body).hexdigest(),
        blocks=Blocks(size=BLOCK, sha256=tuple(digests)) if chance.random() < 0.3 else None,
    )
    etag = '"v1"' if chance.random() < 0.8 else ""
    context = None if certificate is None else server_context(certificate)
    with (
        FaultyServer(body, plan, seed=seed, etag=etag, context=context) as server,
        FaultyServer(body, plan[::2], seed=seed + 1, etag='"m"', context=context) as mirror,
    ):
        urls = (server.url, mirror.url) if chance.random() < 0.3 else (server.url,)
        target = folder / f"{seed}.gguf"
        # Where TLS is spoken two handshakes and a busy computer may take their time.
        patience = 0.1 if certificate is None else 0.4
        transport = Transport(
            connect_seconds=10,
            silence_seconds=patience,
            loopback=True,
            ca_file=None if certificate is None else str(certificate),
        )
        wanted = Wanted(urls=urls, target=target, expected=expected)
        made = Download(transport, wanted, control=Hasty(), tuning=TUNING, chance=chance)
        try:
            done = made.run() is Outcome.DONE
        except AppError:
            done = False
        served = [s.wrong for s in (*server.served, *mirror.served)]
    faults = sum(1 for wrong in served if wrong in FAULTS)
    extra = max(0, made.fetched - len(body)) if done else 0
    tally.downloads += 1
    tally.faults += faults
    tally.finished += done
    tally.wanted_bytes += len(body)
    tally.extra_bytes += extra
    if Wrong.FLIP in served and expected.blocks is None:
        tally.flipped += 1
        tally.extra_flipped += extra
    if target.exists():
        tally.wrong += target.read_bytes() != body
        target.unlink()


def server_context(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    return context


def require_good(tally: Tally) -> None:
    assert tally.wrong == 0, tally
    assert tally.finished >= 0.99 * tally.downloads, tally
    assert tally.extra_bytes <= 0.1 * tally.wanted_bytes + BLOCK * tally.faults, tally


def test_random_mixes_of_faults_end_well(tmp_path: Path):
    tally = Tally()
    for seed in range(150):
        run_mix(seed, tmp_path, tally)
    require_good(tally)


def test_random_mixes_of_faults_end_well_over_tls(tmp_path: Path, certificate: Path):
    tally = Tally()
    for seed in range(20):
        run_mix(seed, tmp_path, tally, certificate)
    require_good(tally)


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_five_hundred_random_mixes_of_faults_end_well_over_tls(tmp_path: Path, certificate: Path):
    tally = Tally()
    for seed in range(30_000, 30_000 + int(os.environ.get("G4A_TLS_MIXES", "500"))):
        run_mix(seed, tmp_path, tally, certificate)
    print(f"\nover TLS: {tally}")
    require_good(tally)


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_ten_thousand_random_mixes_of_faults_end_well(tmp_path: Path):
    tally = Tally()
    for seed in range(10_000, 10_000 + int(os.environ.get("G4A_MIXES", "10000"))):
        run_mix(seed, tmp_path, tally)
    print(f"\n{tally}")
    require_good(tally)


# ---- killed in the middle -----------------------------------------------------------------------

CHILD = """
import sys
from pathlib import Path
from gpt4all_desktop.library.download import Download, Tuning
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Expected, Wanted
url, target, digest, size = sys.argv[1:]
wanted = Wanted(urls=(url,), target=Path(target), expected=Expected(size=int(size), sha256=digest))
Download(
    Transport(loopback=True),
    wanted,
    progress=lambda done, size: print(done, flush=True),
    tuning=Tuning(block_bytes=65536, chunk_bytes=16384),
).run()
"""


def kill_and_resume(seed: int, folder: Path) -> tuple[int, int]:
    """Kill a downloading process; return where it was continued, and how much was there."""
    chance = random.Random(seed)
    body = b"GGUF" + chance.randbytes(8 * 1024 * 1024)
    target = folder / f"{seed}.gguf"
    digest = hashlib.sha256(body).hexdigest()
    with FaultyServer(body) as server:
        command = [sys.executable, "-c", CHILD, server.url, str(target), digest, str(len(body))]
        child = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()  # it has begun
        time.sleep(chance.random() * 0.02)  # the random moment
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        part = target.with_name(target.name + ".part")
        there = part.stat().st_size if part.exists() else (len(body) if target.exists() else 0)
        assert not target.exists() or target.read_bytes() == body
        expected = Expected(size=len(body), sha256=digest)
        wanted = Wanted(urls=(server.url,), target=target, expected=expected)
        again = Download(Transport(loopback=True), wanted, tuning=Tuning(block_bytes=65536))
        if target.exists():
            with pytest.raises(FileExistsError):
                again.run()
        else:
            assert again.run() is Outcome.DONE
        begun = [s.begin for s in server.served]
    assert target.read_bytes() == body
    left = [path.name for path in folder.iterdir() if path.name.startswith(f"{seed}.")]
    assert left == [target.name]
    target.unlink()
    return (begun[1] if len(begun) > 1 else len(body)), there


def test_killed_downloads_are_continued(tmp_path: Path):
    for seed in range(4):
        begun, there = kill_and_resume(seed, tmp_path)
        assert there - begun <= 2 * 65536


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_two_hundred_killed_downloads_are_continued(tmp_path: Path):
    results = [kill_and_resume(seed, tmp_path) for seed in range(200)]
    lost = [there - begun for begun, there in results]
    middle = sum(1 for begun, _ in results if 0 < begun < 8 * 1024 * 1024)
    print(f"\n200 kills, {middle} in the middle; lost at most {max(lost):,} bytes")
    assert max(lost) <= 2 * 65536


# ---- a full disk --------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MiB."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    command = ["mount", "-t", "tmpfs", "-o", "size=4M", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill_and_resume(folder: Path, room: int, *, tell_size: bool) -> None:
    """Download onto a disk with that much room, make room, continue."""
    body = b"GGUF" + random.Random(room).randbytes(3 * 1024 * 1024)
    target, ballast = folder / "a.gguf", folder / "ballast"
    size = len(body) if tell_size else None
    ballast.write_bytes(bytes(4 * 1024 * 1024 - 64 * 1024 - room))
    plan = [] if tell_size else [Wrong.CHUNKED] * 2
    with FaultyServer(body, plan) as server:
        expected = Expected(size=size, sha256=hashlib.sha256(body).hexdigest())
        wanted = Wanted(urls=(server.url,), target=target, expected=expected)
        transport = Transport(loopback=True)
        with pytest.raises(DiskFullError, match=r"full|are free"):
            Download(transport, wanted, tuning=TUNING).run()
        assert not target.exists()
        ballast.unlink()
        assert Download(transport, wanted, tuning=TUNING).run() is Outcome.DONE
    assert target.read_bytes() == body
    target.unlink()


@pytest.mark.parametrize("tell_size", [True, False])
def test_a_full_disk_is_told_and_survived(small_disk: Path, tell_size: bool):
    for room in range(0, 3 * 1024 * 1024, 256 * 1024):
        fill_and_resume(small_disk, room, tell_size=tell_size)


FAT = """
import resource, signal, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
"""


def test_a_disk_that_cannot_hold_large_files_is_told(tmp_path: Path):
    pytest.importorskip("resource")
    body = b"GGUF" + bytes(2_000_000)
    digest = hashlib.sha256(body).hexdigest()
    with FaultyServer(body) as server:
        target = str(tmp_path / "a.gguf")
        command = [sys.executable, "-c", FAT + CHILD, server.url, target, digest, str(len(body))]
        child = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "cannot hold files of that size" in child.stderr
    assert not (tmp_path / "a.gguf").exists()
