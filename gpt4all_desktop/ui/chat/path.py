"""The branch of a chat that is on the page: what is stored, as turns. Plain Python, no Qt."""

from dataclasses import replace

from gpt4all_desktop.chats.conversation import Node, Role, Step
from gpt4all_desktop.ui.chat.replies import Ended, Replies
from gpt4all_desktop.ui.chat.seams import Archive, ChatView, Voice
from gpt4all_desktop.ui.chat.state import Turn
from gpt4all_desktop.ui.chat.turns import turn_of
from gpt4all_desktop.ui.events import Failure


class ShownPath:
    """Knows what the page shows, and tells it what has become different."""

    def __init__(self, view: ChatView, archive: Archive, replies: Replies, voice: Voice) -> None:
        self._view = view
        self._archive = archive
        self._replies = replies
        self._voice = voice
        self._steps: dict[int, Step] = {}
        self._turns: list[Turn] = []
        self._made: dict[int, Turn] = {}
        """Turns by message, except the last: that one looks otherwise when another follows."""
        self._failures: dict[int, Failure] = {}

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The conversation; the reply being made has its text at its end only."""
        return tuple(self._turns)

    @property
    def nodes(self) -> list[Node]:
        """The messages, as they were stored when the page was last told."""
        return [step.node for step in self._steps.values()]

    @property
    def leaf(self) -> int | None:
        """The last message; None in an empty chat."""
        return next(reversed(self._steps), None)

    def __contains__(self, node_id: int) -> bool:
        return node_id in self._steps

    def node(self, turn_id: int) -> Node | None:
        """Return the message of a turn; None where a turn stands for nothing stored."""
        step = self._steps.get(turn_id)
        return step.node if step is not None else None

    def turn(self, turn_id: int) -> Turn | None:
        """Return a turn."""
        return next((turn for turn in self._turns if turn.id == turn_id), None)

    def show(self, chat: int | None) -> None:
        """Show a chat, from its end."""
        self._turns = self._read(chat)
        if self._turns:
            self._view.set_turns(list(self._turns))
        else:
            self._view.clear()

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
        before, now = self._turns, self._read(chat)
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

    def _read(self, chat: int | None) -> list[Turn]:
        """Return the turns of the path, as it is stored now."""
        steps = self._archive.path(chat) if chat is not None else []
        made, known = self._made, self._steps
        self._steps = {step.node.id: step for step in steps}
        self._made = {}
        turns: list[Turn] = []
        for step in steps[:-1]:
            # In a long chat nearly all of them are what they were.
            turn = made.get(step.node.id) if known.get(step.node.id) == step else None
            turns.append(turn or self._turn(step, last=False))
            self._made[step.node.id] = turns[-1]
        turns += [self._turn(step, last=True) for step in steps[-1:]]
        waiting = {ask.question for ask in self._replies.waiting}
        if waiting:
            turns = [replace(t, queued=True) if t.id in waiting else t for t in turns]
        running = self._replies.running
        if running is not None and running.node.id in self._steps:
            at = next(at for at, turn in enumerate(turns) if turn.id == running.node.id)
            turns[at] = replace(
                turns[at],
                text=running.text,
                writing=True,
                note=None,
                failure=None,
                can_continue=False,
                can_replay=False,
            )
        if turns and turns[-1].role is Role.USER and not turns[-1].queued:
            failure = Failure(sentence=self._voice.unanswered)
            turns.append(Turn(id=-turns[-1].id, role=Role.ASSISTANT, failure=failure))
        return turns

    def _turn(self, step: Step, *, last: bool) -> Turn:
        return turn_of(step, last=last, failure=self._failures.get(step.node.id))
