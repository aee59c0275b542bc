"""What the chat presenter needs of others: the page, the engine, the store, a voice. No Qt."""

from collections.abc import Callable, Sequence
from typing import Protocol

from gpt4all_desktop.chats.conversation import (
    Attachment,
    Branch,
    ChatChange,
    ChatInfo,
    Draft,
    Node,
    Removed,
    Replay,
    ReplyStats,
    Role,
    StopReason,
)
from gpt4all_desktop.chats.reply import ReplyRequest
from gpt4all_desktop.ui.chat.state import ComposerMode, ModelState, Note, Turn, Waiting
from gpt4all_desktop.ui.events import Failure


class ReplyEngine(Protocol):
    """The part of the engine thread that answers."""

    def reply(self, request: ReplyRequest) -> None:
        """Begin a reply; one still being made is stopped and forgotten."""
        ...

    def stop(self) -> None:
        """Ask for the end of the reply. Harmless when there is none."""
        ...


class ChatView(Protocol):
    """What the presenter says to the page."""

    @property
    def draft(self) -> Draft:
        """What stands in the composer."""
        ...

    def clear(self) -> None:
        """Show an empty chat."""
        ...

    def set_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        """Show a chat that exists already, or its end. Args: more: some is above."""
        ...

    def prepend_turns(self, turns: list[Turn], *, more: bool = False) -> None:
        """Show the messages above those that are shown; what is looked at stays where it is."""
        ...

    def replace_from(self, turn_id: int | None, turns: list[Turn]) -> None:
        """Show other messages from one on (None: from the first); those before it stay."""
        ...

    def add_turn(self, turn: Turn) -> None:
        """Show one more message at the end."""
        ...

    def update_turn(self, turn: Turn) -> None:
        """Take what changed in a message, its text included."""
        ...

    def scroll_to(self, turn_id: int, highlight: str = "") -> None:
        """Go to a message; mark a text in it."""
        ...

    def set_queued(self, turn_id: int, queued: bool) -> None:
        """Say under a question that it waits, or no longer."""
        ...

    def set_waiting(self, turn_id: int, waiting: Waiting) -> None:
        """Say that the reply has not begun yet."""
        ...

    def extend_turn(self, turn_id: int, text: str) -> None:
        """Append to a reply."""
        ...

    def finish_turn(self, turn_id: int, note: Note | None, failure: Failure | None) -> None:
        """End a reply, well or with a failure."""
        ...

    def set_composer_mode(self, mode: ComposerMode) -> None:
        """Say what the composer is for."""
        ...

    def set_draft(self, draft: Draft) -> None:
        """Show another draft in the composer."""
        ...

    def set_temporary(self, temporary: bool) -> None:
        """Say that the chat is not kept, or that it is."""
        ...

    def set_model_state(self, state: ModelState) -> None:
        """Say which model there is."""
        ...


class Voice(Protocol):
    """Says things in the user's language."""

    @property
    def unanswered(self) -> str:
        """A sentence in the place of a reply that was never begun."""
        ...

    def say_failure(self, sentence: str) -> None:
        """Say that something could not be done."""
        ...

    def say_removed(self, count: int, undo: Callable[[], None]) -> None:
        """Say that messages are gone, and offer them back."""
        ...

    def say_not_kept(self) -> None:
        """Say that a chat has begun that is not kept."""
        ...

    def say_replay_differs(self, *, model: bool, tier: bool, context: bool) -> None:
        """Say what is not as it was when the reply was made: it may come out differently."""
        ...

    def say_replayed(self, same: bool) -> None:
        """Say whether the reply has come out the same."""
        ...


class Archive(Protocol):
    """The part of `ChatStore` that a chat is written into. Raises AppError when it cannot."""

    def chat(self, chat_id: int) -> ChatInfo | None: ...

    def create_chat(
        self, *, title: str = "", folder: int | None = None, temporary: bool = False
    ) -> ChatInfo: ...

    def rename(self, chat_id: int, title: str) -> None: ...

    def branch(self, chat_id: int) -> Branch: ...

    def nodes(self, ids: Sequence[int]) -> list[Node]: ...

    def node(self, node_id: int) -> Node | None: ...

    def lineage(self, node_id: int) -> list[Node]: ...

    def descendants(self, node_id: int) -> list[int]: ...

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
    ) -> Node: ...

    def extend(self, node_id: int, text: str) -> None: ...

    def finish(
        self,
        node_id: int,
        *,
        text: str | None = None,
        reason: StopReason | None = None,
        stats: ReplyStats | None = None,
        failure: str = "",
        replay: Replay | None = None,
    ) -> None: ...

    def set_replay(self, node_id: int, replay: Replay) -> None: ...

    def choose(self, node_id: int) -> None: ...

    def siblings(self, node_id: int) -> list[int]: ...

    def remove(self, node_id: int) -> Removed | None: ...

    def undo(self, removed: Removed) -> None: ...

    def forking(self, node_id: int) -> Callable[[], int]: ...

    def forked(self, fork_id: int) -> ChatInfo: ...

    def draft(self, chat_id: int | None) -> Draft: ...

    def save_draft(self, chat_id: int | None, draft: Draft) -> None: ...

    def add_listener(self, listener: Callable[[ChatChange], None]) -> None: ...
