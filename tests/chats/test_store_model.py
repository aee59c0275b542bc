"""The store against a plain model of what it should do, through random histories."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
)

from gpt4all_desktop.chats.conversation import Draft, Removed, Role, StopReason
from gpt4all_desktop.chats.store import ChatStore

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)


@dataclass
class Said:
    """A message, and what follows it."""

    id: int | None
    text: str
    parent: "Said | None"
    role: Role = Role.SYSTEM
    reason: StopReason | None = None
    children: list["Said"] = field(default_factory=list)
    chosen: "Said | None" = None
    removed: bool = False

    def visible(self) -> list["Said"]:
        return [child for child in self.children if not child.removed]

    def gone(self) -> bool:
        return self.removed or (self.parent is not None and self.parent.gone())


@dataclass
class Chat:
    title: str
    root: Said = field(default_factory=lambda: Said(None, "", None))
    draft: str = ""
    deleted: bool = False
    temporary: bool = False

    def path(self) -> list[tuple[int | None, str, StopReason | None, int, int]]:
        found, here = [], self.root
        while versions := here.visible():
            here_chosen = here.chosen if here.chosen in versions else versions[-1]
            place = versions.index(here_chosen) + 1
            here = here_chosen
            found.append((here.id, here.text, here.reason, place, len(versions)))
        return found


class StoreMachine(RuleBasedStateMachine):
    chats = Bundle("chats")
    messages = Bundle("messages")
    removals = Bundle("removals")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name) / "chats.db"
        self.store = ChatStore.open(self._path)
        self.model: dict[int, Chat] = {}
        self.said: dict[int, tuple[Chat, Said]] = {}

    def teardown(self) -> None:
        self.store.close()
        self._folder.cleanup()

    @initialize(target=chats)
    def first(self) -> int:
        return self._create("First", False)

    @rule(target=chats, title=TEXTS, temporary=st.booleans())
    def create(self, title: str, temporary: bool) -> int:
        return self._create(title, temporary)

    @rule(target=messages, chat=chats, text=TEXTS)
    def begin(self, chat: int, text: str) -> int:
        return self._add(chat, None, Role.USER, text)

    @rule(target=messages, parent=messages, text=TEXTS, role=st.sampled_from(list(Role)))
    def answer(self, parent: int, text: str, role: Role) -> int:
        chat, said = self.said.get(parent, (None, None))
        if chat is None or said is None or said.gone():
            return parent
        node_chat = next(i for i, c in self.model.items() if c is chat)
        return self._add(node_chat, parent, role, text)

    @rule(node=messages, parts=st.lists(TEXTS, max_size=3))
    def extend(self, node: int, parts: list[str]) -> None:
        _chat, said = self.said.get(node, (None, None))
        if said is None or said.gone() or said.role is not Role.ASSISTANT:
            return
        for part in parts:
            self.store.extend(node, part)
            said.text += part
            said.reason = None

    @rule(node=messages, reason=st.sampled_from(list(StopReason)))
    def finish(self, node: int, reason: StopReason) -> None:
        _chat, said = self.said.get(node, (None, None))
        if said is None or said.gone() or said.role is not Role.ASSISTANT:
            return
        self.store.finish(node, reason=reason)
        said.reason = reason

    @rule(node=messages)
    def choose(self, node: int) -> None:
        _chat, said = self.said.get(node, (None, None))
        self.store.choose(node)
        if said is None or said.gone():
            return
        while said.parent is not None:
            said.parent.chosen, said = said, said.parent

    @rule(target=removals, node=messages)
    def remove(self, node: int) -> Removed | None:
        _chat, said = self.said.get(node, (None, None))
        removed = self.store.remove(node)
        if said is None or said.gone():
            assert removed is None
        else:
            said.removed = True
        return removed

    @rule(removed=consumes(removals))
    def undo(self, removed: Removed | None) -> None:
        if removed is None or removed.node not in self.said:
            return
        self.store.undo(removed)
        self.said[removed.node][1].removed = False

    @rule(chat=chats, text=TEXTS)
    def write_draft(self, chat: int, text: str) -> None:
        self.store.save_draft(chat, Draft(text=text))
        if chat in self.model:
            self.model[chat].draft = text

    @rule(chat=chats, title=TEXTS)
    def rename(self, chat: int, title: str) -> None:
        self.store.rename(chat, title)
        if chat in self.model:
            self.model[chat].title = title

    @rule(chat=chats, deleted=st.booleans())
    def bin(self, chat: int, deleted: bool) -> None:
        if deleted:
            self.store.delete(chat)
        else:
            self.store.restore(chat)
        known = self.model.get(chat)
        if known is None:
            return
        known.deleted = deleted
        if known.temporary and deleted:
            self._forget(chat)

    @rule(chat=chats)
    def erase(self, chat: int) -> None:
        self.store.erase(chat)
        if chat in self.model and self.model[chat].deleted:
            self._forget(chat)

    @rule(target=chats, node=messages)
    def fork(self, node: int) -> int:
        chat, said = self.said.get(node, (None, None))
        if chat is None or said is None or said.gone():
            return -1
        fork = self.store.fork(node)
        copy = Chat(chat.title, temporary=chat.temporary)
        self.model[fork.id] = copy
        ancestors: list[Said] = []
        while said.parent is not None:
            ancestors.append(said)
            said = said.parent
        here = copy.root
        for origin, step in zip(reversed(ancestors), self.store.path(fork.id), strict=True):
            reason = origin.reason
            if origin.role is Role.ASSISTANT and reason is None:
                reason = StopReason.STOPPED
            child = Said(step.node.id, origin.text, here, origin.role, reason)
            here.children.append(child)
            here = child
            self.said[step.node.id] = (copy, child)
        return fork.id

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = ChatStore.open(self._path)
        for chat_id in [i for i, chat in self.model.items() if chat.temporary]:
            self._forget(chat_id)
        for _chat, said in self.said.values():
            if said.role is Role.ASSISTANT and said.reason is None:
                said.reason = StopReason.STOPPED

    @invariant()
    def the_same_is_listed(self) -> None:
        for shown, deleted in ((self.store.chats(), False), (self.store.bin(), True)):
            listed = {c.id: c.title for c in shown}
            assert listed == {i: c.title for i, c in self.model.items() if c.deleted is deleted}

    @invariant()
    def the_same_is_shown(self) -> None:
        for chat_id, chat in self.model.items():
            shown = [
                (s.node.id, s.node.text, s.node.reason, s.version, s.versions)
                for s in self.store.path(chat_id)
            ]
            assert shown == chat.path()
            assert self.store.draft(chat_id).text == chat.draft

    @invariant()
    def the_same_branches_are_there(self) -> None:
        for chat_id, chat in self.model.items():
            there = {node.id for node in self.store.tree(chat_id)}
            known = {
                id_ for id_, (owner, said) in self.said.items() if owner is chat and not said.gone()
            }
            assert there == known

    def _create(self, title: str, temporary: bool) -> int:
        chat = self.store.create_chat(title=title, temporary=temporary)
        self.model[chat.id] = Chat(title, temporary=temporary)
        return chat.id

    def _add(self, chat_id: int, parent: int | None, role: Role, text: str) -> int:
        if chat_id not in self.model:
            return -1
        chat = self.model[chat_id]
        node = self.store.add(chat_id, parent, role, text)
        above = chat.root if parent is None else self.said[parent][1]
        said = Said(node.id, text, above, role)
        above.children.append(said)
        above.chosen = said
        self.said[node.id] = (chat, said)
        return node.id

    def _forget(self, chat_id: int) -> None:
        chat = self.model.pop(chat_id)
        self.said = {i: pair for i, pair in self.said.items() if pair[0] is not chat}


TestStore = StoreMachine.TestCase
TestStore.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
