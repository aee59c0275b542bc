"""The program is killed at random moments of sending and streaming; nothing promised is lost."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Role, StopReason
from gpt4all_desktop.chats.store import ChatStore

SCRIPT = Path(__file__).with_name("killed.py")
PROMISED = 0.25
SCHEDULING = 0.25
"""The writing thread may be kept waiting by a busy computer; that is not the store's to promise."""


def talk_until_killed(path: Path, number: int, seconds: float) -> list[list[str]]:
    """Run the script, kill it some time after it began, and return what it said."""
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), str(path), str(number)],
        stdout=subprocess.PIPE,
        text=True,
        env=None,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    assert first == "ready\n", "it did not start"
    time.sleep(seconds)
    process.kill()
    lines = [line.split(" ", 1) for line in process.stdout.read().splitlines(keepends=True)]
    process.stdout.close()
    process.wait()
    # The last line may be cut off.
    return [[line[0], line[1].strip()] for line in lines if len(line) == 2 and "\n" in line[1]]


def lost_of_replies(path: Path, said: list[list[str]]) -> float:
    """Check what is kept against what was promised; return the seconds of a reply that are lost."""
    store = ChatStore.open(path)
    try:
        (chat,) = store.chats()
        nodes = {node.id: node for node in store.tree(chat.id)}
        questions = {node.text for node in nodes.values() if node.role is Role.USER}
        assert not {text for what, text in said if what == "asked"} - questions
        for what, rest in said:
            if what == "finished":
                node_id, size = map(int, rest.split())
                assert len(nodes[node_id].text) == size
                assert nodes[node_id].reason is StopReason.FINISHED
        assert all(n.reason is not None for n in nodes.values() if n.role is Role.ASSISTANT)
        lost = [
            when
            for what, rest in said
            if what == "wrote"
            for node_id, size, when in [map(int, rest.split())]
            if len(nodes[node_id].text) < size
        ]
        return (lost[-1] - lost[0]) / 1e9 if lost else 0.0
    finally:
        store.close()


def kill_often(path: Path, times: int) -> list[float]:
    chance = random.Random(times)
    lost = []
    for number in range(times):
        said = talk_until_killed(path, number, chance.uniform(0.0, 0.6))
        lost.append(lost_of_replies(path, said))
    return lost


def test_nothing_promised_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    lost = kill_often(tmp_path / "chats.db", 15)
    assert max(lost) <= PROMISED + SCHEDULING


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_nothing_promised_is_lost_in_300_kills(tmp_path: Path) -> None:
    lost = kill_often(tmp_path / "chats.db", 300)
    print(f"most of a reply that was lost: {max(lost) * 1000:.0f} ms")
    assert max(lost) <= PROMISED + SCHEDULING
