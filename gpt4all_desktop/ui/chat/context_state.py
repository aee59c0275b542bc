"""What is shown of the context, as values. Plain Python."""

from gpt4all_desktop.chats.plan import PromptPlan
from gpt4all_desktop.record import record


@record
class Meter:
    """Parts of the context, 0 to 1 and beyond when something does not fit."""

    now: float
    """What the conversation takes."""
    then: float
    """What it takes with the message that is being written."""
    tokens: int = 0
    """Of the message that is being written."""
    fits: bool = True
    dropping: bool = False
    """Whether older messages are left out."""
    ready: bool = False
    """Whether the draft has been read already: the reply will come at once."""


@record
class Shortage:
    """Something does not fit into the context."""

    left_out: int
    """Messages at the beginning that are not read."""
    fits: bool
    """False when the new message is too long even alone."""
    tokens: int
    context: int
    can_summarise: bool = False
    """Whether the model may be asked for a summary now."""
    summarising: bool = False
    """Whether it is writing one."""
    larger: int = 0
    """A context in which everything fits; 0 when this model has none."""
    larger_bytes: int = 0
    """Memory that takes besides."""


@record
class MessageSize:
    """A message in the context panel."""

    role: str
    text: str
    tokens: int | None
    """None when it is not read."""


@record
class Contents:
    """What the context panel shows."""

    plan: PromptPlan
    messages: tuple[MessageSize, ...]
