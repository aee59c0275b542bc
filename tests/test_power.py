"""Whether the battery is in use."""

from pathlib import Path

import pytest

from gpt4all_desktop.power import Battery, linux_on_battery, on_battery

MAINS_OFF = {"type": "Mains", "online": "0"}
MAINS_ON = {"type": "Mains", "online": "1"}
DISCHARGING = {"type": "Battery", "status": "Discharging"}
FULL = {"type": "Battery", "status": "Full"}
MOUSE = {"type": "Battery", "status": "Discharging", "scope": "Device"}


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ([], False),
        ([MAINS_ON, FULL], False),
        ([MAINS_OFF, DISCHARGING], True),
        ([DISCHARGING], True),
        ([MAINS_ON, DISCHARGING], False),
        ([MOUSE], False),
        ([MAINS_OFF, FULL], False),
        ([{}], False),
    ],
)
def test_a_discharging_battery_counts(
    tmp_path: Path, supplies: list[dict[str, str]], expected: bool
):
    for number, supply in enumerate(supplies):
        folder = tmp_path / f"S{number}"
        folder.mkdir()
        for name, text in supply.items():
            (folder / name).write_text(f"{text}\n")

    assert linux_on_battery(tmp_path) is expected


def test_no_such_folder_is_no_battery(tmp_path: Path):
    assert linux_on_battery(tmp_path / "none") is False


def test_this_computer_can_be_asked():
    assert on_battery() in {True, False}


def test_it_is_asked_now_and_then_only():
    now, asked = [0.0], []
    battery = Battery(lambda: bool(asked.append(1)) or len(asked) == 1, clock=lambda: now[0])

    assert battery.in_use()
    now[0] = 5.0
    assert battery.in_use()
    now[0] = 60.0
    assert not battery.in_use()
    assert len(asked) == 2
