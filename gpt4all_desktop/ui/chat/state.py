"""What the chat page shows, as values. Plain Python; the view turns it into words and pixels."""

from enum import Enum, auto
from pathlib import Path

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.record import record
from gpt4all_desktop.ui.events import Failure, ModelInfo


@record
class NoModel:
    """Nothing is loaded and nothing is being loaded."""

    folder: Path
    """Where the user may put model files."""
    previous: Path | None = None
    """The model that was loaded before; offered again."""


@record
class Loading:
    """A model is on its way."""

    name: str
    fraction: float = 0.0


@record
class Ready:
    """A model is there and answers."""

    model: ModelInfo


@record
class LoadFailed:
    """A model could not be loaded; nothing is loaded now."""

    name: str
    failure: Failure


ModelState = NoModel | Loading | Ready | LoadFailed


@record
class Note:
    """The quiet line under a finished reply. Every number is measured."""

    model: str
    reason: StopReason | None
    """None where it was cut off, e.g. by the end of the program: there are no numbers then."""
    tokens: int
    tokens_per_second: float | None
    """None where there were too few tokens to tell."""
    seconds_to_first: float | None
    """None when no token came."""
    reasoning_seconds: float | None = None
    """How long the model thought before it answered; None where it did not, or nobody knows."""


@record
class Waiting:
    """The reply has not begun; tokens of the prompt read so far, 0 of 0 when not known."""

    done: int = 0
    total: int = 0


@record
class AttachmentChip:
    """A file that goes with a message."""

    id: int
    name: str
    tokens: int | None = None
    """How many tokens its text takes; None when it was not counted."""


@record
class Turn:
    """One message of the transcript."""

    id: int
    role: Role
    text: str = ""
    model: str = ""
    """Who answers; empty for the user."""
    note: Note | None = None
    failure: Failure | None = None
    queued: bool = False
    """The question waits: for a model, or for the reply being made in another chat."""
    writing: bool = False
    """The reply is still being made."""
    version: int = 1
    """Which of the versions of this message it is, from 1."""
    versions: int = 1
    attachments: tuple[AttachmentChip, ...] = ()
    dimmed: bool = False
    """It no longer fits the context: the model does not see it."""
    can_continue: bool = False
    """The reply ended early and can go on."""
    can_replay: bool = False
    """What the reply was made from is known."""


class ComposerMode(Enum):
    """What the composer is for right now."""

    READY = auto()
    """Sending starts a reply."""
    LOADING = auto()
    """Sending queues the message until the model is there."""
    NO_MODEL = auto()
    """Sending is impossible: there is no model."""
    QUEUED = auto()
    """A message waits for the model; Stop takes it back."""
    REPLYING = auto()
    """A reply is being made; Stop ends it."""
    STOPPING = auto()
    """The reply was asked to end."""
