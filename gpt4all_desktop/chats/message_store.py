"""The messages of the chats: read, written, changed, removed. The other half of `store.py`."""

from collections.abc import Callable, Sequence
from datetime import datetime

from gpt4all_desktop.chats import branches, records
from gpt4all_desktop.chats.banks import Banks
from gpt4all_desktop.chats.conversation import (
    Attachment,
    Branch,
    Change,
    ChatChange,
    Node,
    Removed,
    Replay,
    ReplyStats,
    Role,
    Step,
    StopReason,
)
from gpt4all_desktop.chats.known import KnownNodes
from gpt4all_desktop.chats.whole import clean
from gpt4all_desktop.database import Connection

Listener = Callable[[ChatChange], None]


class MessageStore:
    """What `ChatStore` does with messages; it has the rules on threads and on what is on disk."""

    def __init__(self, banks: Banks, clock: Callable[[], datetime]) -> None:
        self._banks = banks
        self._clock = clock
        self._listeners: list[Listener] = []
        self._known = KnownNodes()
        self._shown: tuple[int, Branch] | None = None
        """What `branch` said last, of which chat; None where it may be different now."""

    def add_listener(self, listener: Listener) -> None:
        """Tell of every change, in the thread that made it."""
        self._listeners.append(listener)

    def path(self, chat_id: int) -> list[Step]:
        """Return the branch that is shown, from the first message to the last."""
        branch = self.branch(chat_id)
        return [branch.step(node) for node in self.nodes(branch.ids)]

    def branch(self, chat_id: int) -> Branch:
        """Return which messages are shown: `nodes` has what they say."""
        if self._shown is None or self._shown[0] != chat_id:
            self._shown = chat_id, self._banks.read(chat_id, lambda c: branches.shown(c, chat_id))
        return self._shown[1]

    def nodes(self, ids: Sequence[int]) -> list[Node]:
        """Return messages of one chat that are not removed, in the order of these ids."""
        if not ids:
            return []
        found = self._known.get(
            ids, lambda missing: self._banks.read(ids[0], lambda c: records.nodes(c, missing))
        )
        return self._banks.growing(ids[0]).over(found)

    def lineage(self, node_id: int) -> list[Node]:
        """Return the messages from the first one down to this one; none if there is no such."""
        node = self.node(node_id)
        if node is None:
            return []
        ids: Sequence[int] = self.branch(node.chat).ids
        if node_id in ids:  # much quicker than going up step by step
            ids = ids[: ids.index(node_id) + 1]
        else:
            ids = self._banks.read(node_id, lambda c: branches.ancestors(c, node_id))
        return self.nodes(ids)

    def descendants(self, node_id: int) -> list[int]:
        """Return the ids of a message and of all that follow from it, on every branch."""
        return self._banks.read(node_id, lambda c: branches.descendants(c, node_id))

    def first_messages(self, chat_id: int) -> list[Node]:
        """Return the versions of the first message."""
        return self._banks.read(chat_id, lambda c: records.first_messages(c, chat_id))

    def tree(self, chat_id: int) -> list[Node]:
        """Return the messages of all branches, parents before their children."""
        nodes = self._banks.read(chat_id, lambda c: records.tree(c, chat_id))
        return self._banks.growing(chat_id).over(nodes)

    def node(self, node_id: int) -> Node | None:
        """Return one message; None if there is none or it is removed."""
        found = self._banks.read(node_id, lambda c: records.node(c, node_id))
        return None if found is None else self._banks.growing(node_id).over([found])[0]

    def siblings(self, node_id: int) -> list[int]:
        """Return all versions of a message, itself included, in the order they were written."""
        return self._banks.read(node_id, lambda c: branches.siblings(c, node_id))

    def add(
        self,
        chat_id: int,
        parent: int | None,
        role: Role,
        text: str,
        *,
        model: str = "",
        attachments: Sequence[Attachment] = (),
        replay: Replay | None = None,
    ) -> Node:
        """Add a message, which is shown instead of other versions. It is on disk on return.

        Raises:
            LookupError: there is no such chat, or it has no such parent.
            StorageError: it cannot be kept.
        """
        now = self._clock()
        made = Node(
            id=0,
            chat=chat_id,
            parent=parent,
            role=role,
            text=text,
            created=now,
            model=model,
            attachments=tuple(attachments),
            replay=replay,
        )

        def work(connection: Connection) -> Node:
            place = None if parent is None else records.node(connection, parent)
            known = records.chat(connection, chat_id) is not None
            if not known or (parent is not None and (place is None or place.chat != chat_id)):
                raise LookupError(f"there is no message {parent} in a chat {chat_id}")
            node_id = records.insert_node(connection, made)
            branches.choose(connection, node_id)
            records.touch(connection, chat_id, now, clean(model))
            node = records.node(connection, node_id)
            assert node is not None
            return node

        node = self._banks.write(chat_id, work)
        shown = self._shown[1] if self._shown is not None and self._shown[0] == chat_id else None
        if shown is not None and shown.ids[-1:] == (parent,):
            shown = Branch(ids=(*shown.ids, node.id), versions=shown.versions)
        else:
            shown = None
        self._tell(Change.MESSAGES, chat_id, shown)
        return node

    def extend(self, node_id: int, text: str) -> None:
        """Let a reply grow. Written in a moment; if it had ended, it has not any more."""
        self._banks.check(node_id)
        growing = self._banks.growing(node_id)
        if not growing.grows(node_id):
            found = self._banks.read(node_id, lambda c: records.node(c, node_id))
            if found is None:
                return
            growing.begin(node_id, found.text)
        growing.extend(node_id, clean(text))
        self._banks.of(node_id).soon()

    def finish(
        self,
        node_id: int,
        *,
        text: str | None = None,
        reason: StopReason | None = None,
        stats: ReplyStats | None = None,
        failure: str = "",
        replay: Replay | None = None,
    ) -> None:
        """Say how a reply ended; it is on disk on return. Without a reason it counts as stopped.

        Args:
            text: replaces the text; None leaves what `extend` made of it.
            replay: replaces what `add` was given; None leaves it.
        """
        now = self._clock()
        growing = self._banks.growing(node_id)
        if reason is None and not failure:
            reason = StopReason.STOPPED
        whole = growing.text(node_id) if text is None else clean(text)

        def work(connection: Connection) -> int | None:
            chat_id = records.finish(connection, node_id, whole, reason, stats, failure, replay)
            if chat_id is not None:
                records.touch(connection, chat_id, now)
            return chat_id

        chat_id = self._banks.write(node_id, work)
        growing.end(node_id)
        self._known.forget(node_id)
        if chat_id is not None:
            self._tell(Change.MESSAGES, chat_id, self.branch(chat_id))

    def edit_text(self, node_id: int, text: str) -> None:
        """Change a message in place. To keep the old text, `add` another version instead."""
        self._change_node(
            node_id,
            lambda c: c.execute("UPDATE nodes SET text = ? WHERE id = ?", (clean(text), node_id)),
        )

    def set_replay(self, node_id: int, replay: Replay) -> None:
        """Say how a reply is made that goes on; it is on disk on return."""
        self._change_node(node_id, lambda c: records.set_replay(c, node_id, replay))

    def set_tokens(self, attachment_id: int, tokens: int) -> None:
        """Keep how many tokens an attachment has."""
        self._banks.write(attachment_id, lambda c: records.set_tokens(c, attachment_id, tokens))
        self._known.clear()  # nobody knows here which message it belongs to

    def choose(self, node_id: int) -> None:
        """Show the branch a message is on, and what was last shown below it."""
        self._change_node(node_id, lambda c: branches.reveal(c, node_id))

    def remove(self, node_id: int) -> Removed | None:
        """Take a message out, with all that follow it; None if there is no such message."""
        now = self._clock()

        def work(connection: Connection) -> Removed | None:
            node = records.node(connection, node_id)
            if node is None:
                return None
            mark = branches.remove(connection, node_id, now)
            return Removed(chat=node.chat, node=node_id, mark=mark)

        removed = self._banks.write(node_id, work)
        if removed is not None:
            self._tell(Change.MESSAGES, removed.chat)
        return removed

    def undo(self, removed: Removed) -> None:
        """Bring back what `remove` took out."""
        self._banks.write(removed.node, lambda c: branches.put_back(c, removed.node, removed.mark))
        self._tell(Change.MESSAGES, removed.chat)

    def _change_node(self, node_id: int, work: Callable[[Connection], object]) -> None:
        """Do something to a message, unless there is none."""

        def checked(connection: Connection) -> int | None:
            node = records.node(connection, node_id)
            if node is None:
                return None
            work(connection)
            return node.chat

        chat_id = self._banks.write(node_id, checked)
        self._known.forget(node_id)
        if chat_id is not None:
            self._tell(Change.MESSAGES, chat_id)

    def _tell(
        self, change: Change, chat_id: int | None = None, shown: Branch | None = None
    ) -> None:
        """Tell of a change. Args: shown: what is shown of the chat now, if that is known."""
        self._shown = (chat_id, shown) if chat_id is not None and shown is not None else None
        for listener in tuple(self._listeners):
            listener(ChatChange(change=change, chat=chat_id))
