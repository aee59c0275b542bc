"""Imports until it is killed, and says after each chat that it is written. For test_arrival.py."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.chats.whole import WholeChat
from tests.chats.long_chats import long_chat


def chats() -> Iterator[WholeChat]:
    for seed in range(100):
        yield replace(long_chat(350, seed=seed, words=3), folder="New")
        sys.stdout.write("written\n")
        sys.stdout.flush()


store = ChatStore.open(Path(sys.argv[1]))
store.arrive().take_in(chats())
