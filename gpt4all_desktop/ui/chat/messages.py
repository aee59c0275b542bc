"""What can be done with one message on the page: asked again, gone on with, changed, taken away.

Plain Python, no Qt. Each time the store is changed first; then the page shows what the path is.
"""

from functools import partial
from typing import Protocol

from gpt4all_desktop.chats.conversation import Node, Removed, Role, StopReason
from gpt4all_desktop.ui.aside import Aside
from gpt4all_desktop.ui.chat.path import ShownPath
from gpt4all_desktop.ui.chat.replies import Ask, Replies
from gpt4all_desktop.ui.chat.seams import Archive, Voice
from gpt4all_desktop.ui.chat.telling import telling


class Page(Protocol):
    """The presenter of the page the messages are on."""

    @property
    def chat(self) -> int | None:
        """The chat on the page; None while it has not begun."""
        ...

    def may_ask(self, *, cutting_off: bool = False) -> bool:
        """Return True if another reply may be asked for, now or as soon as there is a model."""
        ...

    def do(self, ask: Ask) -> None:
        """Ask for a reply, and show that."""
        ...

    def refresh(self) -> None:
        """Show what the path has become, and what that means for the composer."""
        ...

    def open_chat(self, chat_id: int) -> None:
        """Show a chat."""
        ...

    def on_store_failed(self, sentence: str) -> None:
        """Something could not be written down."""
        ...


class Messages:
    """The messages of the chat on the page."""

    def __init__(
        self,
        page: Page,
        archive: Archive,
        path: ShownPath,
        replies: Replies,
        voice: Voice,
        aside: Aside,
    ) -> None:
        """Args: aside: does something in another thread, then calls back with what came of it."""
        self._page = page
        self._archive = archive
        self._path = path
        self._replies = replies
        self._voice = voice
        self._aside = aside

    # ---- another reply --------------------------------------------------------------------------

    @telling
    def retry(self) -> None:
        """Ask for the last reply again, after it failed or never came."""
        failed = self._path.turns[-1] if self._path.turns else None
        if failed is None or failed.failure is None or not self._page.may_ask():
            return
        if failed.id < 0:
            self._ask(-failed.id)
            return
        node = self._path.node(failed.id)
        if node is None or node.parent is None:
            return
        if not node.text:
            self._archive.remove(node.id)
        self._ask(node.parent)

    def regenerate(self, turn_id: int) -> None:
        """Ask for another reply in place of this one, which is kept as a version."""
        node = self._path.node(turn_id)
        if node is None or not self._page.may_ask(cutting_off=True):
            return
        question = node.id if node.role is Role.USER else node.parent
        if question is not None:
            self._ask(question)

    def continue_reply(self, turn_id: int) -> None:
        """Let a reply that ended early go on."""
        turn = self._path.turn(turn_id)
        node = self._path.node(turn_id)
        if node is None or turn is None or not turn.can_continue or not self._page.may_ask():
            return
        if node.parent is not None:
            self._page.do(Ask(chat=node.chat, question=node.parent, continued=node))

    def replay(self, turn_id: int) -> None:
        """Make a reply again from what is known of it, to see that it comes out the same."""
        node = self._path.node(turn_id)
        if node is None or node.parent is None or not self._page.may_ask():
            return
        other = self._replies.differences(node)
        if other is None:
            return
        if other.any:
            self._voice.say_replay_differs(
                model=other.model, tier=other.tier, context=other.context
            )
        self._page.do(Ask(chat=node.chat, question=node.parent, replayed=node))

    # ---- changing what was said -----------------------------------------------------------------

    @telling
    def edit(self, turn_id: int, text: str) -> None:
        """Let a message say something else: a question is asked anew, a reply only changed."""
        node = self._path.node(turn_id)
        text = text.strip("\n")
        if node is None or not (text.strip() or node.attachments):
            return
        if node.role is Role.USER:
            self._edit_question(node, text)
        elif text != node.text and not self._is_being_written(node.id):
            new = self._archive.add(node.chat, node.parent, node.role, text, model=node.model)
            self._archive.finish(new.id, reason=StopReason.STOPPED)
            self._page.refresh()

    @telling
    def switch_version(self, turn_id: int, step: int) -> None:
        """Show the version before (-1) or after (+1) that of a message."""
        if self._path.node(turn_id) is None:
            return
        versions = self._archive.siblings(turn_id)
        at = versions.index(turn_id) + step
        if 0 <= at < len(versions):
            self._archive.choose(versions[at])
            self._page.refresh()

    @telling
    def fork(self, turn_id: int) -> None:
        """Begin a new chat that is like this one up to a message."""
        if self._path.node(turn_id) is not None and not self._is_being_written(turn_id):
            self._aside(self._archive.forking(turn_id), self._on_forked)

    @telling
    def delete(self, turn_id: int) -> None:
        """Take a message away with all that follows from it, and offer it back."""
        node = self._path.node(abs(turn_id))  # of a reply that never came, the question
        if node is None:
            return
        gone = self._archive.descendants(node.id)
        self._replies.forget(gone)
        removed = self._archive.remove(node.id)
        self._page.refresh()
        if removed is None:
            return
        self._voice.say_removed(len(gone), partial(self._undo, removed))

    def _on_forked(self, fork_id: int) -> None:
        self._page.open_chat(self._archive.forked(fork_id).id)

    # ---- inside ---------------------------------------------------------------------------------

    def on_store_failed(self, sentence: str) -> None:
        """Something could not be written down."""
        self._page.on_store_failed(sentence)

    def _is_being_written(self, node_id: int) -> bool:
        running = self._replies.running
        return running is not None and running.node.id == node_id

    def _ask(self, question: int) -> None:
        assert self._page.chat is not None
        self._page.do(Ask(chat=self._page.chat, question=question))

    def _edit_question(self, node: Node, text: str) -> None:
        if not self._page.may_ask(cutting_off=True):
            return
        question = node.id
        if text != node.text:
            added = self._archive.add(
                node.chat, node.parent, Role.USER, text, attachments=node.attachments
            )
            question = added.id
        self._ask(question)

    @telling
    def _undo(self, removed: Removed) -> None:
        self._archive.undo(removed)
        if removed.chat == self._page.chat:
            self._page.refresh()
