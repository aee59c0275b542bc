"""What is known of this computer's speed."""

from pathlib import Path

import pytest

from gpt4all_desktop.library.fit import Speed
from gpt4all_desktop.library.speed import SpeedRecord

REPLY = {
    "weight_bytes": 1_000_000_000,
    "parameters": 2_000_000_000,
    "reply_tokens": 101,
    "reply_seconds": 10.0,
    "read_tokens": 100,
    "read_seconds": 2.0,
}


@pytest.fixture
def record(tmp_path: Path) -> SpeedRecord:
    """Of a computer that wrote with REPLY's model as fast as it could."""
    record = SpeedRecord(tmp_path / "speed.json")
    record.begin_with(
        Speed(bytes_per_second=1e10, parameters_per_second=2e10, operations_per_second=1e11)
    )
    return record


def test_a_reply_is_learnt_and_remembered(record: SpeedRecord, tmp_path: Path):
    record.learn(**REPLY | {"reply_seconds": 20.0})

    assert record.speed is not None
    assert record.speed.parameters_per_second == pytest.approx(0.7 * 2e10 + 0.3 * 1e10)
    record.flush()
    assert SpeedRecord(tmp_path / "speed.json").speed == record.speed


def test_one_reply_changes_little(record: SpeedRecord):
    record.learn(**REPLY | {"reply_seconds": 100.0})

    assert record.speed is not None
    assert record.speed.bytes_per_second == pytest.approx(1e10)  # not the limit, this time
    assert 1.4e10 < record.speed.parameters_per_second < 1.5e10


def test_a_faster_memory_than_thought_is_learnt(record: SpeedRecord):
    record.learn(**REPLY | {"weight_bytes": 4_000_000_000})

    assert record.speed is not None
    assert record.speed.bytes_per_second > 1.8e10


def test_nothing_is_learnt_before_the_probe(tmp_path: Path):
    record = SpeedRecord(tmp_path / "speed.json")
    record.learn(**REPLY)
    assert record.speed is None


def test_a_record_that_cannot_be_written_keeps_nobody_from_chatting(tmp_path: Path):
    (tmp_path / "speed.json").mkdir()
    record = SpeedRecord(tmp_path / "speed.json")
    record.begin_with(
        Speed(bytes_per_second=1e10, parameters_per_second=2e10, operations_per_second=1e11)
    )
    record.learn(**REPLY)
    record.flush()


def test_replies_of_one_model_lead_to_its_speed(tmp_path: Path):
    record = SpeedRecord(tmp_path / "speed.json")
    record.probe(2)
    for _ in range(20):
        record.learn(**REPLY)

    assert record.speed is not None
    found = record.speed.tokens_per_second(REPLY["weight_bytes"], REPLY["parameters"])
    assert found == pytest.approx(10, rel=0.15)


def test_short_replies_say_nothing(record: SpeedRecord):
    before = record.speed
    record.learn(**REPLY | {"reply_tokens": 3, "reply_seconds": 100.0})
    assert record.speed == before


def test_a_probe_measures_and_is_kept_until_replies_know_better(tmp_path: Path):
    record = SpeedRecord(tmp_path / "speed.json")
    speed = record.probe(2)

    rates = (speed.bytes_per_second, speed.parameters_per_second, speed.operations_per_second)
    assert all(1e6 < rate < 1e15 for rate in rates)
    record.flush()
    assert SpeedRecord(tmp_path / "speed.json").speed == speed


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 1}', '{"version": 7}', "null"])
def test_a_damaged_record_is_measured_again(tmp_path: Path, text: str):
    (tmp_path / "speed.json").write_text(text)
    assert SpeedRecord(tmp_path / "speed.json").speed is None
