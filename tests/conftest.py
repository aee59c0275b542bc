"""What every test gets: a private home folder, no network but loopback, and no leftovers."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gpt4all_desktop import paths

# Time is never asserted: a busy machine is no reason to fail.
hypothesis_settings.register_profile("ours", deadline=None)
hypothesis_settings.load_profile("ours")

STARTER = "SmolLM2-135M-Instruct.Q4_1.gguf"
_STARTER_PATH = Path(os.environ.get("G4A_STARTER_MODEL", paths.models_dir() / STARTER))
_SHARED = Path(__file__).resolve().parents[2] / "shared"
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    if event != "socket.connect":
        return
    address = args[1]
    if isinstance(address, tuple) and address[0] not in _LOOPBACK:
        raise RuntimeError(f"a test tried to reach {address[0]}")


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def _private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything the program stores goes into the test's own folder."""
    monkeypatch.setenv("GPT4ALL_DESKTOP_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """A log record of WARNING or above fails the test unless it is marked expect_log."""
    yield
    if request.node.get_closest_marker("expect_log"):
        return
    records = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not records, f"unexpected log: {records[0].getMessage()}"


@pytest.fixture(autouse=True)
def _no_leftover_threads() -> Iterator[None]:
    """A test must end the threads it started."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.is_alive()]
    for thread in left:
        thread.join(timeout=30)  # a busy machine is no reason to fail
    left = [t.name for t in left if t.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(scope="session")
def starter_model() -> Path:
    """The starter model; skips where it is not installed (run: make starter)."""
    if not _STARTER_PATH.is_file():
        pytest.skip("the starter model is not installed (make starter)")
    return _STARTER_PATH


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Published vocabularies and reference outputs, present for developers and CI only."""
    folder = _SHARED / "data"
    if not folder.is_dir():
        pytest.skip("the shared reference data is not on this machine")
    return folder
