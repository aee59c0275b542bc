"""What the chat presenter says beside the messages, in the user's language."""

from collections.abc import Callable

from PySide6.QtCore import QObject

Show = Callable[[str, str, Callable[[], None] | None], None]
"""Shows a sentence for some seconds, with the label of a button and what it does."""


class ChatVoice(QObject):
    """Implements the presenter's `Voice` with toasts."""

    def __init__(self, show: Show, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show

    @property
    def unanswered(self) -> str:
        """A sentence in the place of a reply that was never begun."""
        return self.tr("This question has not been answered.")

    def say_failure(self, sentence: str) -> None:
        """Say that something could not be done."""
        self._show(sentence, "", None)

    def say_removed(self, count: int, undo: Callable[[], None]) -> None:
        """Say that messages are gone, and offer them back."""
        if count == 1:
            sentence = self.tr("Message deleted")
        else:
            sentence = self.tr("{n} messages deleted").format(n=count)
        self._show(sentence, self.tr("Undo"), undo)

    def say_not_kept(self) -> None:
        """Say that a chat has begun that is not kept."""
        self._show(self.tr("This chat is temporary: it will not be saved."), "", None)

    def say_replay_differs(self, *, model: bool, tier: bool, context: bool) -> None:
        """Say what is not as it was when the reply was made: it may come out differently."""
        if model:
            cause = self.tr("This is another model than the one that wrote the reply")
        elif tier:
            cause = self.tr("The reply was made with another kind of processor")
        else:
            cause = self.tr("The reply was made with another context length")
        self._show(self.tr("{cause}: the text may differ.").format(cause=cause), "", None)

    def say_replayed(self, same: bool) -> None:
        """Say whether the reply has come out the same."""
        if same:
            self._show(self.tr("The replay is identical, word for word."), "", None)
        else:
            self._show(self.tr("The replay differs from the original."), "", None)
