"""Keeps what stands in the composer, for each chat and for the one not yet begun. No Qt."""

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.chat.seams import Archive, ChatView, Voice
from gpt4all_desktop.ui.sentences import translated


class DraftKeeper:
    """Between the composer and the store."""

    def __init__(self, view: ChatView, archive: Archive, voice: Voice) -> None:
        self._view = view
        self._archive = archive
        self._voice = voice
        self._chat: int | None = None
        self._kept = False
        self._saved = Draft()

    def show(self, chat: int | None, *, kept: bool) -> None:
        """Put the draft of a chat into the composer.

        Args:
            chat: None is the one not yet begun.
            kept: False where nothing may be written down.
        """
        self._chat, self._kept = chat, kept
        self._saved = self._archive.draft(chat) if kept else Draft()
        self._view.set_draft(self._saved)

    def begin(self, chat: int) -> None:
        """The chat exists from now on; what stands in the composer is its draft."""
        before, had = self._chat, self._kept
        self._chat, self._kept, self._saved = chat, True, Draft()
        if had and before is None:
            self._archive.save_draft(None, Draft())

    def sent(self, text: str, attachments: tuple[Attachment, ...]) -> None:
        """Empty the composer, if what it has is what was sent."""
        draft = self._view.draft
        if draft.text.strip("\n") == text and draft.attachments == attachments:
            self._view.set_draft(Draft())
        self.save()

    def put_back(self, text: str, attachments: tuple[Attachment, ...]) -> None:
        """Put a message before what stands in the composer."""
        self._view.set_draft(Draft(text=text, attachments=attachments).then(self._view.draft))
        self.save()

    def save(self) -> None:
        """Write down what stands in the composer, if it is something new."""
        draft = self._view.draft
        if not self._kept or draft == self._saved:
            return
        try:
            self._archive.save_draft(self._chat, draft)
        except AppError as error:
            self._voice.say_failure(translated(error.user_message))
        else:
            self._saved = draft
