"""Messages that were read lately: a chat of thousands is not read anew with everything that happens
in it. For the store, which says when a message is no longer what it was."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from gpt4all_desktop.chats.conversation import Node

MOST: Final = 20_000
"""So many messages are kept, those read last; of a chat that has more, all that are shown."""


class KnownNodes:
    """Messages by id. For one thread."""

    def __init__(self) -> None:
        self._nodes: dict[int, Node] = {}

    def get(self, ids: Sequence[int], read: Callable[[list[int]], list[Node]]) -> list[Node]:
        """Return those messages that there are, in the order of their ids.

        One may be gone since its id was read: another thread brings back a backup meanwhile.

        Args:
            read: returns those not known yet.
        """
        known = self._nodes
        missing = [node_id for node_id in ids if node_id not in known]
        if missing:
            too_many = len(known) + len(missing) - max(MOST, len(ids))
            for node_id in list(islice(known, max(0, too_many))):
                del known[node_id]
            missing = [node_id for node_id in ids if node_id not in known]
            known.update((node.id, node) for node in read(missing))
        return [known[node_id] for node_id in ids if node_id in known]

    def forget(self, node_id: int) -> None:
        """A message is no longer what it was."""
        self._nodes.pop(node_id, None)

    def clear(self) -> None:
        """Any message may be another one."""
        self._nodes.clear()
