"""The branch of a chat that is on the page: what is stored, as turns. Plain Python, no Qt.

A chat may have thousands of messages, and one looks at its end. So the last ones are read first and
shown, and `grow` reads those above, some at a time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from gpt4all_desktop.chats.conversation import Branch, Node, Role, Step
from gpt4all_desktop.ui.chat.replies import Ended, Replies
from gpt4all_desktop.ui.chat.seams import Archive, ChatView, Voice
from gpt4all_desktop.ui.chat.state import Turn
from gpt4all_desktop.ui.chat.turns import turn_of
from gpt4all_desktop.ui.events import Failure

AT_FIRST: Final = 100
"""Messages that are shown at once: more than fit a high window, and the screens around it."""
AT_ONCE: Final = 200
"""Messages that `grow` adds: some milliseconds."""


class ShownPath:
    """Knows what the page shows, and tells it what has become different."""

    def __init__(self, view: ChatView, archive: Archive, replies: Replies, voice: Voice) -> None:
        self._view = view
        self._archive = archive
        self._replies = replies
        self._voice = voice
        self._branch = Branch()
        self._above = 0
        """How many messages at its beginning are not read yet."""
        self._steps: dict[int, Step] = {}
        self._turns: list[Turn] = []
        self._made: dict[int, Turn] = {}
        """Turns by message, except the last: that one looks otherwise when another follows."""
        self._failures: dict[int, Failure] = {}

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What is read of the conversation; the reply being made has its text at its end only."""
        return tuple(self._turns)

    @property
    def nodes(self) -> list[Node]:
        """All messages, as they were stored when the page was last told."""
        self.complete()
        return [step.node for step in self._steps.values()]

    @property
    def whole(self) -> bool:
        """Whether all messages are read."""
        return self._above == 0

    @property
    def leaf(self) -> int | None:
        """The last message; None in an empty chat."""
        return self._branch.ids[-1] if self._branch.ids else None

    def __contains__(self, node_id: int) -> bool:
        return node_id in self._steps or node_id in self._branch.ids

    def node(self, turn_id: int) -> Node | None:
        """Return the message of a turn; None where a turn stands for nothing stored."""
        step = self._steps.get(turn_id)
        return step.node if step is not None else None

    def turn(self, turn_id: int) -> Turn | None:
        """Return a turn."""
        return next((turn for turn in self._turns if turn.id == turn_id), None)

    def show(self, chat: int | None) -> None:
        """Show a chat, from its end; `grow` shows the rest."""
        self._branch = self._branch_of(chat)
        self._above = max(0, len(self._branch.ids) - AT_FIRST)
        self._steps, self._made = {}, {}
        self._turns = self._read({})
        if self._turns:
            self._view.set_turns(list(self._turns), more=not self.whole)
        else:
            self._view.clear()

    def grow(self) -> bool:
        """Show some more messages, above the others; return whether there are still more."""
        if self.whole:
            return False
        end = self._above
        self._above = max(0, end - AT_ONCE)
        nodes = self._archive.nodes(self._branch.ids[self._above : end])
        steps = {node.id: self._branch.step(node) for node in nodes}
        turns = [self._turn(step, last=False) for step in steps.values()]
        self._made.update((turn.id, turn) for turn in turns)
        self._steps = steps | self._steps
        turns = self._as_it_goes(turns)
        self._turns[0:0] = turns
        self._view.prepend_turns(turns, more=not self.whole)
        return not self.whole

    def complete(self) -> None:
        """Show all messages."""
        while self.grow():
            pass

    def end(self, ended: Ended) -> None:
        """Show that a reply is no longer being made; `refresh` follows."""
        node = ended.node
        if ended.failure is not None:
            self._failures[node.id] = ended.failure
            self._made.pop(node.id, None)
        step = self._steps.get(node.id)
        if step is not None:
            turn = turn_of(replace(step, node=node), last=False, failure=ended.failure)
            self._view.finish_turn(node.id, turn.note, turn.failure)
            at = next(at for at, shown in enumerate(self._turns) if shown.id == node.id)
            # Exactly what the page knows now: the rest follows when it is refreshed.
            self._turns[at] = replace(
                self._turns[at],
                text=turn.text,
                writing=False,
                note=turn.note,
                failure=turn.failure,
            )

    def refresh(self, chat: int | None) -> None:
        """Show what the path has become; what did not change stays as it is."""
        above, versions = self._branch.ids[: self._above], self._branch.versions
        self._branch = self._branch_of(chat)
        if self._branch.ids[: self._above] != above:
            self.show(chat)
            return
        before, now = self._turns, self._read(versions)
        self._turns = now
        same = 0
        for old, new in zip(before, now, strict=False):
            if old.id != new.id:
                break
            same += 1
            if old is new or old == new:
                continue
            if replace(old, queued=new.queued) == new:
                self._view.set_queued(new.id, new.queued)
            else:
                self._view.update_turn(new)
        if same < len(before):
            self._view.replace_from(before[same].id, now[same:])
        else:
            for turn in now[same:]:
                self._view.add_turn(turn)

    def _branch_of(self, chat: int | None) -> Branch:
        return self._archive.branch(chat) if chat is not None else Branch()

    def _read(self, versions: Mapping[int, tuple[int, int]]) -> list[Turn]:
        """Return the turns of what is to be shown, as it is stored now.

        Args: versions: of the branch that was read before.
        """
        branch = self._branch
        nodes = self._archive.nodes(branch.ids[self._above :])
        # In a long chat nearly all of them are what they were.
        same, now = 0, branch.versions
        others = {
            node_id for node_id in {*versions, *now} if versions.get(node_id) != now.get(node_id)
        }
        for step, node in zip(self._steps.values(), nodes[:-1], strict=False):
            if step.node is not node or node.id in others or node.id not in self._made:
                break
            same += 1
        turns = [self._made[node.id] for node in nodes[:same]]
        for node_id in list(self._steps)[same:]:
            del self._steps[node_id]
        for node in nodes[same:]:
            step = self._steps[node.id] = branch.step(node)
            last = node.id == branch.ids[-1]
            turns.append(self._turn(step, last=last))
            self._made.pop(node.id, None)
            if not last:
                self._made[node.id] = turns[-1]
        turns = self._as_it_goes(turns)
        if turns and turns[-1].role is Role.USER and not turns[-1].queued:
            failure = Failure(sentence=self._voice.unanswered, mild=True)
            turns.append(Turn(id=-turns[-1].id, role=Role.ASSISTANT, failure=failure))
        return turns

    def _as_it_goes(self, turns: Sequence[Turn]) -> list[Turn]:
        """Return turns with what is not stored: which wait, and what is written of a reply."""
        turns = list(turns)
        waiting = {ask.question for ask in self._replies.waiting}
        if waiting:
            turns = [replace(t, queued=True) if t.id in waiting else t for t in turns]
        running = self._replies.running
        if running is not None and running.node.id in self._steps:
            for at in range(len(turns) - 1, -1, -1):
                if turns[at].id == running.node.id:
                    turns[at] = replace(
                        turns[at],
                        text=running.text,
                        writing=True,
                        note=None,
                        failure=None,
                        can_continue=False,
                        can_replay=False,
                    )
                    break
        return turns

    def _turn(self, step: Step, *, last: bool) -> Turn:
        return turn_of(step, last=last, failure=self._failures.get(step.node.id))
