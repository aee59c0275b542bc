"""What is kept of chats on disk, and what happens when it is damaged, too large or not wanted."""

import os
from pathlib import Path

import numpy as np
import pytest

from gpt4all_desktop.chats.warm import MIN_TOKENS, WarmChats, Warmth, model_key
from gpt4all_desktop.errors import EngineError

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


# ---- a session between chats ---------------------------------------------------------------------


class FakeSession:
    """Its state is its tokens."""

    def __init__(self) -> None:
        self.held: list[int] = []
        self.refuses = False

    def state(self) -> np.ndarray:
        return np.array(self.held, dtype="<i4").view(np.uint8)

    def set_state(self, data: np.ndarray) -> None:
        if self.refuses:
            raise EngineError("It does not fit.")
        self.held = data.view("<i4").tolist()


class Reader:
    """Reads prompts as ChatModel does."""

    def __init__(self, warm: WarmChats) -> None:
        self.session = FakeSession()
        self.warmth = Warmth(self.session, warm, "m")

    def turn_to(self, chat: int | None, ids: list[int]) -> list[int]:
        """Return what need not be read."""
        held = self.warmth.turn_to(chat, ids, self.session.held)
        self.session.held = held
        return held

    def read(self, chat: int | None, ids: list[int]) -> int:
        """Return how many tokens had to be read."""
        held = self.turn_to(chat, ids)
        same = 0
        while same < min(len(held), len(ids)) and held[same] == ids[same]:
            same += 1
        self.session.held = ids
        return len(ids) - same


A, B = list(range(1000, 1300)), list(range(2000, 2400))


def test_a_chat_opened_again_is_not_read_again(warm: WarmChats) -> None:
    reader = Reader(warm)
    assert reader.read(1, A) == len(A)
    assert reader.read(2, B) == len(B)
    assert reader.read(1, [*A, 5, 6]) == 2
    assert reader.read(2, [*B, 7]) == 1


def test_closing_keeps_the_chat_for_the_next_start(warm: WarmChats) -> None:
    reader = Reader(warm)
    reader.read(1, A)
    reader.warmth.leave(reader.session.held)
    assert Reader(warm).read(1, [*A, 5]) == 1


def test_another_branch_of_the_chat_uses_what_is_common(warm: WarmChats) -> None:
    reader = Reader(warm)
    reader.read(1, A)
    reader.read(2, B)
    assert reader.read(1, [*A[:200], 9, 9]) == 2


def test_what_belongs_to_no_chat_is_not_kept(warm: WarmChats, tmp_path: Path) -> None:
    reader = Reader(warm)
    reader.read(None, A)
    reader.read(None, B)
    reader.warmth.leave(reader.session.held)
    assert files(tmp_path) == []


def test_a_chat_of_which_nothing_was_read_does_not_get_the_words_of_another(
    warm: WarmChats, tmp_path: Path
) -> None:
    reader = Reader(warm)
    reader.read(None, A)
    reader.turn_to(2, B)  # and stopped before the first token was read
    reader.read(None, A)
    assert files(tmp_path) == []


def test_a_chat_that_was_deleted_is_not_kept_when_it_is_left(
    warm: WarmChats, tmp_path: Path
) -> None:
    reader = Reader(warm)
    reader.read(1, A)
    warm.forget(1)
    reader.read(2, B)
    assert files(tmp_path) == []
    reader.read(1, A)  # it came back from the bin
    reader.read(2, B)
    assert warm.find(1, "m") is not None


def test_a_state_that_does_not_fit_is_read_anew(warm: WarmChats) -> None:
    reader = Reader(warm)
    reader.read(1, A)
    reader.read(2, B)
    reader.session.refuses = True
    assert reader.read(1, A) == len(A)
