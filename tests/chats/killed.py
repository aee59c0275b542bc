"""Talks until it is killed, and says on stdout what it was promised. For test_store_kill.py.

Lines: "asked <question>" once a question is kept; "wrote <node> <characters>" once so much of a
reply was handed over; "finished <node> <characters>" once a reply is kept.
"""

import itertools
import sys
import time
from pathlib import Path

from gpt4all_desktop.chats.conversation import Role, StopReason
from gpt4all_desktop.chats.store import ChatStore


def main() -> None:
    store = ChatStore.open(Path(sys.argv[1]))
    chats = store.chats()
    chat = chats[0] if chats else store.create_chat(title="Killed")
    path = store.path(chat.id)
    parent = path[-1].node.id if path else None
    say("ready")
    for turn in itertools.count():
        text = f"question {sys.argv[2]}.{turn}"
        question = store.add(chat.id, parent, Role.USER, text)
        say(f"asked {text}")
        reply = store.add(chat.id, question.id, Role.ASSISTANT, "")
        size = 0
        for _part in range(40):
            store.extend(reply.id, "word ")
            size += 5
            say(f"wrote {reply.id} {size} {time.monotonic_ns()}")
            time.sleep(0.005)
        store.finish(reply.id, reason=StopReason.FINISHED)
        say(f"finished {reply.id} {size}")
        parent = reply.id


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


main()
