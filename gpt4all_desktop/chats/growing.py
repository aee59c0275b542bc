"""What is written without anybody waiting: replies that grow, and drafts. Qt-free, thread-safe."""

import threading
from collections.abc import Iterable
from dataclasses import replace

from gpt4all_desktop.chats import drafts
from gpt4all_desktop.chats.conversation import Draft, Node
from gpt4all_desktop.database import Connection


class _Reply:
    """A reply that is being written. The whole text is here, so readers see all of it."""

    def __init__(self, text: str) -> None:
        self.parts = [text]
        self.dirty = False

    @property
    def text(self) -> str:
        if len(self.parts) > 1:
            self.parts[:] = ["".join(self.parts)]
        return self.parts[0] if self.parts else ""


class Growing:
    """The buffer in front of a database."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._replies: dict[int, _Reply] = {}
        self._drafts: dict[int, Draft] = {}
        self._writing: tuple[dict[int, str], dict[int, Draft]] = ({}, {})

    def grows(self, node_id: int) -> bool:
        """Return whether a reply is being written."""
        with self._lock:
            return node_id in self._replies

    def begin(self, node_id: int, text: str) -> None:
        """Take over a reply with what stands there already."""
        with self._lock:
            self._replies[node_id] = _Reply(text)

    def extend(self, node_id: int, text: str) -> None:
        """Add to a reply."""
        with self._lock:
            reply = self._replies[node_id]
            reply.parts.append(text)
            reply.dirty = True

    def text(self, node_id: int) -> str | None:
        """Return the whole text of a reply that is being written."""
        with self._lock:
            reply = self._replies.get(node_id)
            return None if reply is None else reply.text

    def end(self, node_id: int) -> None:
        """Forget a reply: it is finished, or gone."""
        with self._lock:
            self._replies.pop(node_id, None)

    def over(self, nodes: Iterable[Node]) -> list[Node]:
        """Return messages with what is not written yet."""
        with self._lock:
            if not self._replies:
                return list(nodes)
            return [
                replace(node, text=reply.text, reason=None)
                if (reply := self._replies.get(node.id))
                else node
                for node in nodes
            ]

    def draft(self, chat_id: int) -> Draft | None:
        """Return a draft that is not written yet."""
        with self._lock:
            return self._drafts.get(chat_id, self._writing[1].get(chat_id))

    def save_draft(self, chat_id: int, draft: Draft) -> None:
        """Take a draft."""
        with self._lock:
            self._drafts[chat_id] = draft

    def clear(self) -> None:
        """Forget everything: the database is another one now."""
        with self._lock:
            self._replies.clear()
            self._drafts.clear()

    def write(self, connection: Connection) -> None:
        with self._lock:
            texts = {id_: reply.text for id_, reply in self._replies.items() if reply.dirty}
            for id_ in texts:
                self._replies[id_].dirty = False
            self._writing = (texts, self._drafts)
            self._drafts = {}
        connection.executemany(
            # It is no longer what it was when it had ended: see `records`, unfinished.
            "UPDATE nodes SET text = ?, reason = NULL, failure = '' WHERE id = ?",
            [(text, id_) for id_, text in texts.items()],
        )
        for chat_id, draft in self._writing[1].items():
            drafts.save_draft(connection, chat_id, draft)

    def written(self, kept: bool) -> None:
        with self._lock:
            texts, drafts = self._writing
            self._writing = ({}, {})
            if not kept:
                self._drafts = drafts | self._drafts
                for id_ in texts.keys() & self._replies.keys():
                    self._replies[id_].dirty = True
