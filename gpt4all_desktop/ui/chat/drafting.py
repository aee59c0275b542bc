"""What becomes of a draft: messages wait for their turn. Plain Python, no Qt."""

from collections.abc import Callable
from typing import Protocol

from gpt4all_desktop.chats.conversation import Attachment, Draft


class DraftView(Protocol):
    """The composer, as this presenter sees it."""

    def set_draft(self, draft: Draft) -> None:
        """Show another draft in place of what is there."""
        ...

    def add_draft(self, draft: Draft) -> None:
        """Put a draft before what is there."""
        ...

    def set_next(self, draft: Draft | None) -> None:
        """Show the message that is sent when the reply is finished."""
        ...


class Sender(Protocol):
    """The chat."""

    @property
    def busy(self) -> bool:
        """True while a reply is being made or a question waits for a model."""
        ...

    def send(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        """Ask the model."""
        ...

    def enqueue(self, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
        """Ask the model when it has finished with this chat."""
        ...


class Drafting:
    """Everything between the composer and the chat."""

    def __init__(self, view: DraftView, chat: Sender) -> None:
        self._view = view
        self._chat = chat
        self._next: Draft | None = None
        self._on_returned: list[Callable[[], None]] = []

    def add_returned_listener(self, listener: Callable[[], None]) -> None:
        """Tell when a message that waited was not sent, because the reply before it failed."""
        self._on_returned.append(listener)

    @property
    def next(self) -> Draft | None:
        """The message that waits for the reply to end."""
        return self._next

    def send_next(self, text: str, attachments: tuple[Attachment, ...]) -> None:
        """Send this when the reply is finished; a second one is added to the first."""
        if not self._chat.busy:
            self._chat.send(text, attachments)
            return
        draft = Draft(text=text, attachments=attachments)
        self._view.set_draft(Draft())
        self._set_next(self._next.then(draft) if self._next is not None else draft)

    def take_back(self) -> None:
        """Put the waiting message back into the composer, before what stands there."""
        draft = self._next
        if draft is not None:
            self._set_next(None)
            self._view.add_draft(draft)

    def leave(self) -> None:
        """Another chat is shown: what waits is asked in its own, when it is its turn."""
        draft = self._next
        if draft is not None:
            self._set_next(None)
            self._chat.enqueue(draft.text, draft.attachments)

    def on_chat_opened(self) -> None:
        """Another chat is shown: what waited stayed behind."""
        self._next = None

    def on_reply_ended(self) -> None:
        """The reply is finished or was stopped: it is the next one's turn."""
        draft = self._next
        if draft is not None and not self._chat.busy:
            self._set_next(None)
            self._chat.send(draft.text, draft.attachments)

    def on_reply_failed(self) -> None:
        """Asking on after a failure makes little sense: the message goes back."""
        if self._next is not None and not self._chat.busy:  # else it was one in another chat
            self.take_back()
            for listener in self._on_returned:
                listener()

    def _set_next(self, draft: Draft | None) -> None:
        self._next = draft
        self._view.set_next(draft)
