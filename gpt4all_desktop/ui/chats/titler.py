"""Has the model find a title for a chat, when there is nothing else to do.

The question follows on the conversation, which the model still holds: only the question is read,
and the conversation goes on afterwards as if nobody had asked. So only the chat of the last reply
gets a title. Plain Python.
"""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from gpt4all_desktop.chats.conversation import ChatInfo, Draft, Message, Node, Role, Step
from gpt4all_desktop.chats.reading import part_of, read_as
from gpt4all_desktop.chats.reply import ReplyRequest
from gpt4all_desktop.chats.reply_settings import ReplySettings
from gpt4all_desktop.chats.titles import (
    TITLE_BEGINNING,
    TITLE_PROMPT,
    TITLE_TOKENS,
    title_in,
    title_of,
)
from gpt4all_desktop.engine.sampling import GREEDY


class Titles(StrEnum):
    """Where titles come from."""

    WORDS = "words"
    PLUGGED = "plugged"
    ALWAYS = "always"


class Engine(Protocol):
    """Answers questions beside the chats."""

    @property
    def resting(self) -> bool:
        """Whether there is nothing to do."""
        ...

    def ask(self, request: ReplyRequest, *, plugged: bool = False) -> None:
        """Ask something; `answered` comes when it is done."""
        ...

    def stop_ask(self) -> None:
        """Do not answer any more."""
        ...


class Shelf(Protocol):
    """Keeps the chats."""

    def chat(self, chat_id: int) -> ChatInfo | None: ...
    def path(self, chat_id: int) -> list[Step]: ...
    def first_messages(self, chat_id: int) -> list[Node]: ...
    def rename(self, chat_id: int, title: str) -> None: ...


class Titler:
    """Knows in which chat the last reply was made, and asks for a title once."""

    def __init__(
        self,
        engine: Engine,
        shelf: Shelf,
        *,
        settings_for: Callable[[int | None], ReplySettings],
        titles: Callable[[], Titles],
    ) -> None:
        """Args: titles: where they come from; asked each time."""
        self._engine = engine
        self._shelf = shelf
        self._settings_for = settings_for
        self._titles = titles
        self._writing: int | None = None
        self._chat: int | None = None
        self._asked: ReplyRequest | None = None
        self._drafting = False

    def on_writing(self, chat: int | None) -> None:
        """A reply is being made in this chat, or in none any more."""
        if chat is None:
            self._chat = self._writing
        else:
            self._chat = None
        self._writing = chat

    def on_draft_changed(self, draft: Draft) -> None:
        """The user writes: that comes first."""
        self._drafting = not draft.empty
        if self._asked is not None:
            self._engine.stop_ask()

    def on_idle(self) -> None:
        """Nothing has happened for some seconds."""
        chat, titles = self._chat, self._titles()
        if chat is None or self._drafting or titles is Titles.WORDS or not self._engine.resting:
            return
        steps = self._shelf.path(chat) if self._untitled(chat) else []
        last = steps[-1].node if steps else None
        if last is None or last.role is not Role.ASSISTANT or not last.text.strip() or last.failure:
            self._chat = None
            return
        settings = self._settings_for(chat)
        nodes = (part_of(step.node) for step in steps)
        said = read_as(nodes, system=settings.system_prompt.strip()).messages
        self._asked = replace(
            settings.request((*said, Message(role=Role.USER, text=TITLE_PROMPT))),
            sampling=GREEDY,
            max_tokens=TITLE_TOKENS,
            chat=chat,
            continued=TITLE_BEGINNING,
            whole=True,
        )
        self._engine.ask(self._asked, plugged=titles is Titles.PLUGGED)

    def on_answered(self, request: ReplyRequest, text: str | None) -> None:
        """An answer is there, or will not come: then there may be another occasion."""
        if self._asked is None or request != self._asked:
            return
        self._asked = None
        chat = request.chat
        if text is None or chat is None:
            return
        if chat == self._chat:
            self._chat = None
        title = title_in(text)
        if title and self._untitled(chat):
            self._shelf.rename(chat, title)

    def _untitled(self, chat: int) -> bool:
        """Return True if a chat is still called by its first words: nobody named it."""
        info = self._shelf.chat(chat)
        if info is None or info.temporary or info.deleted is not None:
            return False
        firsts = self._shelf.first_messages(chat)
        return any(info.title == title_of(node.text, node.attachments) for node in firsts)
