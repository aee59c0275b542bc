"""Long conversations for tests and measurements."""

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from gpt4all_desktop.chats.conversation import ChatInfo, Node, Role, StopReason
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.chats.whole import WholeChat

_START = datetime(2026, 1, 1, tzinfo=UTC)
_SOURCE = (
    "the model reads what was said and answers in the time it takes to think about rivers "
    "mountains bread butter engines kernels trees leaves summer winter letters numbers"
)
_WORDS = _SOURCE.split()


def long_chat(messages: int, *, seed: int = 0, words: int = 12) -> WholeChat:
    """Return a chat of alternating questions and replies."""
    chance = random.Random(seed)
    nodes = tuple(
        Node(
            id=number,
            chat=0,
            parent=number - 1 if number else None,
            role=Role.ASSISTANT if number % 2 else Role.USER,
            text=" ".join(chance.choices(_WORDS, k=words)),
            created=_START + timedelta(seconds=number),
            model="Tiny 1B" if number % 2 else "",
            reason=StopReason.FINISHED if number % 2 else None,
        )
        for number in range(messages)
    )
    return WholeChat(
        title=f"Long {seed}",
        created=_START,
        updated=_START,
        nodes=nodes,
        path=tuple(node.id for node in nodes),
    )


def take_in(store: ChatStore, chats: Iterable[WholeChat]) -> list[ChatInfo]:
    """Import chats, and return them as they are now."""
    arrival = store.arrive()
    arrival.take_in(chats)
    ids = arrival.finish()
    store.arrived()
    return [chat for each in ids if (chat := store.chat(each)) is not None]
