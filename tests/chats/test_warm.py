"""What is kept of chats on disk, and what happens when it is damaged, too large or not wanted."""

import os
from pathlib import Path

import numpy as np
import pytest

from gpt4all_desktop.chats.warm import MIN_TOKENS, WarmChats, model_key

IDS = list(range(MIN_TOKENS + 6))
STATE = np.arange(5000, dtype=np.int64).view(np.uint8)


@pytest.fixture
def warm(tmp_path: Path) -> WarmChats:
    return WarmChats(tmp_path / "warm", budget_bytes=1 << 20)


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "warm").rglob("*") if path.is_file()]


def test_what_was_kept_comes_back(warm: WarmChats) -> None:
    warm.save(7, "m", IDS, STATE)
    found = warm.find(7, "m")
    assert found is not None
    assert found.tokens == tuple(IDS)
    state = warm.load(found)
    assert state is not None
    assert (state == STATE).all()
    assert warm.find(8, "m") is None
    assert warm.find(7, "other model") is None


def test_a_later_state_takes_the_place_of_the_earlier(warm: WarmChats, tmp_path: Path) -> None:
    warm.save(7, "m", IDS, STATE)
    warm.save(7, "m", [*IDS, 1], STATE[:800])
    found = warm.find(7, "m")
    assert found is not None
    assert len(found.tokens) == len(IDS) + 1
    assert len(files(tmp_path)) == 1


def test_short_prompts_and_those_beyond_the_budget_are_not_kept(tmp_path: Path) -> None:
    warm = WarmChats(tmp_path / "warm", budget_bytes=STATE.size - 1)
    warm.save(1, "m", IDS, STATE)
    warm.save(2, "m", IDS[: MIN_TOKENS - 1], STATE[:8])
    WarmChats(tmp_path / "warm", budget_bytes=0).save(3, "m", IDS, STATE)
    assert files(tmp_path) == []


@pytest.mark.parametrize("at", [0, 17, 25, 60, 31_000])
def test_a_damaged_file_counts_as_not_there(warm: WarmChats, tmp_path: Path, at: int) -> None:
    warm.save(7, "m", IDS, STATE)
    (path,) = files(tmp_path)
    data = bytearray(path.read_bytes())
    data[at] ^= 0x40
    path.write_bytes(data)
    found = warm.find(7, "m")
    assert found is None or warm.load(found) is None


@pytest.mark.parametrize("size", [0, 10, 32, 100, 40_000])
def test_a_file_cut_short_counts_as_not_there(warm: WarmChats, tmp_path: Path, size: int) -> None:
    warm.save(7, "m", IDS, STATE)
    (path,) = files(tmp_path)
    os.truncate(path, size)
    assert warm.find(7, "m") is None


def test_a_file_that_goes_between_finding_and_loading(warm: WarmChats) -> None:
    warm.save(7, "m", IDS, STATE)
    found = warm.find(7, "m")
    assert found is not None
    warm.forget(7)
    assert warm.load(found) is None


def test_the_longest_unused_go_first(tmp_path: Path) -> None:
    warm = WarmChats(tmp_path / "warm", budget_bytes=3 * (STATE.size + 1000))
    for chat in (1, 2, 3):
        warm.save(chat, "m", IDS, STATE)
        os.utime(tmp_path / "warm" / "m" / f"{chat}.warm", (chat, chat))
    first = warm.find(1, "m")
    assert first is not None
    assert warm.load(first) is not None  # used: no longer the oldest
    warm.save(4, "m", IDS, STATE)
    assert [warm.find(chat, "m") is not None for chat in (1, 2, 3, 4)] == [True, False, True, True]


def test_forgetting_a_chat_deletes_it_for_every_model(warm: WarmChats, tmp_path: Path) -> None:
    warm.save(7, "a", IDS, STATE)
    warm.save(7, "b", IDS, STATE)
    warm.save(71, "b", IDS, STATE)
    warm.forget(7)
    assert [path.name for path in files(tmp_path)] == ["71.warm"]
    warm.clear()
    assert files(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "warm").write_text("a file is in the way")
    WarmChats(tmp_path / "warm", budget_bytes=1 << 20).save(1, "m", IDS, STATE)


def test_the_key_of_a_model_changes_with_the_file_and_the_tier(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(bytes(200_000))
    key = model_key(path, "avx2")
    assert model_key(path, "avx2") == key
    assert model_key(path, "scalar") != key
    path.write_bytes(bytes(199_999) + b"x")
    assert model_key(path, "avx2") != key
