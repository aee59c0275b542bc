"""Checksums of model files."""

import hashlib
import os
from pathlib import Path

import pytest

from gpt4all_desktop.errors import Cancelled
from gpt4all_desktop.library.identity import Identities

DATA = b"GGUF" * 1_000_000


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "a.gguf"
    path.write_bytes(DATA)
    return path


def never() -> bool:
    return False


def test_a_file_is_hashed_once(tmp_path: Path, model: Path) -> None:
    identities = Identities(tmp_path / "sums.json")
    assert identities.known(model) == ""
    assert identities.compute(model, never) == hashlib.sha256(DATA).hexdigest()
    again = Identities(tmp_path / "sums.json")
    assert again.known(model) == hashlib.sha256(DATA).hexdigest()
    assert again.compute(model, lambda: pytest.fail("it was read again"))


def test_a_file_that_changed_is_unknown(tmp_path: Path, model: Path) -> None:
    identities = Identities(tmp_path / "sums.json")
    identities.compute(model, never)
    model.write_bytes(DATA + b"x")
    assert identities.known(model) == ""
    os.utime(model, ns=(1, 1))
    assert identities.compute(model, never) == hashlib.sha256(DATA + b"x").hexdigest()


def test_hashing_can_be_stopped(tmp_path: Path, model: Path) -> None:
    identities = Identities(tmp_path / "sums.json")
    with pytest.raises(Cancelled):
        identities.compute(model, lambda: True)
    assert identities.known(model) == ""


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1, "b": [1, 2]}', "[" * 100_000])
def test_a_damaged_list_counts_as_empty(tmp_path: Path, model: Path, text: str) -> None:
    (tmp_path / "sums.json").write_text(text, encoding="utf-8")
    assert Identities(tmp_path / "sums.json").known(model) == ""


def test_a_file_that_is_gone_is_unknown(tmp_path: Path) -> None:
    assert Identities(tmp_path / "sums.json").known(tmp_path / "gone.gguf") == ""


def test_a_list_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path, model: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    assert Identities(blocked / "sums.json").compute(model, never)
