"""What crosses between the engine thread and the presenters. Plain values, no Qt."""

import sys
from pathlib import Path

from gpt4all_desktop import __version__
from gpt4all_desktop.chats.reply import Reading
from gpt4all_desktop.record import record


@record
class ModelInfo:
    """A model that is loaded."""

    path: Path
    name: str
    context_length: int
    cpu_tier: str = ""
    """The kernel tier in use; empty when it could not be asked for."""
    trained_context: int = 0
    """Tokens the model was trained for; 0 when the file does not say."""
    kv_bytes_per_token: int = 0
    """Memory that each token of context takes."""


@record
class Failure:
    """Something that did not work: a sentence for the user, and what a report needs."""

    sentence: str
    detail: str = ""
    mild: bool = False
    """Nothing has gone wrong: there only is no reply yet."""


@record
class ReplyProgress:
    """What came about since the last pull."""

    text: str = ""
    """More of the reply; empty while the prompt is read or the model takes its time."""
    tokens: int = 0
    """Those the text was made of."""
    reading: Reading | None = None
    """The newest state of reading the prompt; None when it did not change."""


def report(failure: Failure) -> str:
    """Return what "Copy details" puts on the clipboard."""
    import platform  # needed once in a blue moon

    lines = [failure.sentence]
    if failure.detail:
        lines += ["", failure.detail]
    lines += [
        "",
        f"GPT4All Desktop {__version__}, Python {sys.version.split()[0]}, {platform.platform()}",
    ]
    return "\n".join(lines)
