"""The window is killed at random moments of sending and of replies; nothing seen is lost."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gpt4all_desktop import paths
from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.store import ChatStore

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[2]
PROMISED = 0.25
SCHEDULING = 0.25
"""A busy computer may keep the writing thread waiting; that is not the program's to promise."""


def talk_until_killed(number: int, seconds: float) -> list[list[str]]:
    """Start the window, kill it some time after it is there; return what it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.killed_window", str(number)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"GPT4ALL_DESKTOP_HOME": str(paths.data_dir())},
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    assert first.startswith("ready"), "the window did not start"
    time.sleep(seconds)
    process.kill()
    lines = process.stdout.read().splitlines(keepends=True)
    process.stdout.close()
    process.wait()
    # The last line may be cut off.
    return [line.strip().split(" ", 1) for line in lines if line.endswith("\n")]


def lost_of_replies(said: list[list[str]]) -> float:
    """Check that all questions are kept; return how many seconds of a reply are not."""
    store = ChatStore.open(paths.chats_file())
    try:
        nodes = {node.id: node for chat in store.chats() for node in store.tree(chat.id)}
    finally:
        store.close()
    questions = {node.text for node in nodes.values() if node.role is Role.USER}
    assert not {text for what, text in said if what == "asked"} - questions
    assert all(n.reason is not None for n in nodes.values() if n.role is Role.ASSISTANT)
    lost = [
        when
        for what, rest in said
        if what == "wrote"
        for node, size, when in [map(int, rest.split())]
        if len(nodes[node].text) < size
    ]
    return (lost[-1] - lost[0]) / 1e9 if lost else 0.0


def kill_often(times: int) -> float:
    """Kill and start again; return the most seconds of a reply that were lost."""
    chance = random.Random(times)
    lost = 0.0
    for number in range(times):
        said = talk_until_killed(number, chance.uniform(0.0, 1.0))
        lost = max(lost, lost_of_replies(said))
    return lost


def test_a_killed_window_comes_back_with_everything() -> None:
    assert kill_often(3) <= PROMISED + SCHEDULING


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_300_killed_windows_come_back_with_everything() -> None:
    lost = kill_often(300)
    print(f"most of a reply that was lost: {lost * 1000:.0f} ms")
    assert lost <= PROMISED + SCHEDULING
