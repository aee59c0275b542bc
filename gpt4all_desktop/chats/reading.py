"""How the turns of a chat become the messages a model reads.

A question without an answer (stopped or failed before the first word) is joined with the next one:
most chat templates refuse two questions in a row, and dropping it would hide from the model what
the reader still sees. A summary stands for all turns before it: it joins the system message.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from gpt4all_desktop.chats.conversation import Attachment, Message, Node, Role
from gpt4all_desktop.chats.quote import quoted
from gpt4all_desktop.record import record

SUMMARY_MARK: Final = re.compile(r"\ASummary of the first (\d{1,6}) messages:\n")
"""How a system message begins that stands for the turns at the beginning of its chat."""


@record
class Part:
    """A turn, as far as a model is concerned."""

    id: int
    role: Role
    text: str
    attachments: tuple[Attachment, ...] = ()


@record
class Reading:
    """Messages, and the turns each of them is made of."""

    messages: tuple[Message, ...]
    owners: tuple[tuple[int, ...], ...]
    """Ids of turns; none for a system message."""
    covered: tuple[int, ...] = ()
    """Ids of turns for which a summary stands."""

    def then(self, part: Part) -> "Reading":
        """Return the conversation with one more turn at its end."""
        text = quoted(part.text, part.attachments)
        if not text:
            return self
        before, owners = self.messages, self.owners
        mine: tuple[int, ...] = (part.id,)
        if before and before[-1].role is part.role:
            text, mine = f"{before[-1].text}\n\n{text}", owners[-1] + mine
            before, owners = before[:-1], owners[:-1]
        message = Message(role=part.role, text=text)
        return Reading(messages=(*before, message), owners=(*owners, mine), covered=self.covered)


class Reader:
    """Reads a conversation again and again, of which mostly the end is new.

    A chat of thousands of messages is not gone through with everything that happens in it.
    """

    def __init__(self) -> None:
        self._nodes: list[Node] = []
        self._marks: list[int] = []
        """How many messages there were before each of the nodes."""
        self._messages: list[Message] = []
        self._owners: list[tuple[int, ...]] = []

    def read(self, nodes: Sequence[Node], system: str = "") -> Reading:
        """Return what `read_as` does of these messages. Args: system: the system prompt."""
        if any(node.role is Role.SYSTEM for node in nodes):  # perhaps a summary
            return read_as(map(part_of, nodes), system=system)
        self.take(nodes)
        head = (Message(role=Role.SYSTEM, text=system),) if system else ()
        owner: tuple[tuple[int, ...], ...] = ((),) if system else ()
        return Reading(
            messages=(*head, *self._messages), owners=(*owner, *self._owners), covered=()
        )

    def take(self, nodes: Sequence[Node], at_most: int | None = None) -> bool:
        """Go through what is new, or a part of it; return whether there is more."""
        same = 0
        for old, new in zip(self._nodes, nodes, strict=False):
            if old is not new:
                break
            same += 1
        if same < len(self._nodes):
            self._forget(same)
        begin = len(self._nodes)
        end = len(nodes) if at_most is None else min(len(nodes), begin + at_most)
        for node in nodes[begin:end]:
            self._add(node)
        return end < len(nodes)

    def _add(self, node: Node) -> None:
        self._nodes.append(node)
        self._marks.append(len(self._messages))
        text = quoted(node.text, node.attachments)
        if not text or node.role is Role.SYSTEM:
            return
        if self._messages and self._messages[-1].role is node.role:
            text = f"{self._messages.pop().text}\n\n{text}"
            self._messages.append(Message(role=node.role, text=text))
            self._owners[-1] += (node.id,)
        else:
            self._messages.append(Message(role=node.role, text=text))
            self._owners.append((node.id,))

    def _forget(self, first: int) -> None:
        """Take back the nodes from one on, and with it those it was joined with."""
        gone = {node.id for node in self._nodes[first:]}
        while (
            first
            and self._marks[first]
            and not gone.isdisjoint(self._owners[self._marks[first] - 1])
        ):
            first -= 1
        del self._messages[self._marks[first] :], self._owners[self._marks[first] :]
        del self._nodes[first:], self._marks[first:]


def part_of(node: Node) -> Part:
    """Return a message as far as a model is concerned."""
    return Part(id=node.id, role=node.role, text=node.text, attachments=node.attachments)


def read_as(parts: Iterable[Part], *, system: str = "") -> Reading:
    """Return the conversation as a model reads it.

    Args:
        parts: the turns of the shown path, oldest first.
        system: the system prompt.
    """
    turns = list(parts)
    summary, covered = _summary(turns)
    messages: list[Message] = []
    owners: list[tuple[int, ...]] = []
    head = "\n\n".join(filter(None, (system, summary)))
    if head:
        messages.append(Message(role=Role.SYSTEM, text=head))
        owners.append(())
    for turn in turns[covered:]:
        text = quoted(turn.text, turn.attachments)
        if not text or turn.role is Role.SYSTEM:
            continue
        mine: tuple[int, ...] = (turn.id,)
        if messages and messages[-1].role is turn.role:
            text = f"{messages.pop().text}\n\n{text}"
            mine = owners.pop() + mine
        messages.append(Message(role=turn.role, text=text))
        owners.append(mine)
    stood_for = tuple(turn.id for turn in turns[:covered])
    return Reading(messages=tuple(messages), owners=tuple(owners), covered=stood_for)


def summary_text(covered: int, summary: str) -> str:
    """Return what is kept of a summary of the first turns."""
    return f"Summary of the first {covered} messages:\n{summary.strip()}"


def _summary(turns: Sequence[Part]) -> tuple[str, int]:
    """Return the newest summary and the number of turns it stands for."""
    for at in range(len(turns) - 1, -1, -1):
        found = SUMMARY_MARK.match(turns[at].text) if turns[at].role is Role.SYSTEM else None
        if found is not None:
            return turns[at].text, min(int(found[1]), at)
    return "", 0
