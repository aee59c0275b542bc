"""Errors the user can do something about.

    AppError                     known: file, network, environment, user
    ├── EngineError              the kernel refused: bad model, out of memory, context full
    │   ├── Cancelled            stopped on request; nothing is wrong
    │   └── ModelLostError       the model could not be kept and is not loaded any more
    ├── TemplateError            a chat template is broken, hostile or refuses the conversation
    ├── DocumentError            a file has no text that can be read
    ├── StorageError             what the user wrote cannot be read or kept
    ├── ModelNotFoundError       no such model here
    └── DownloadError            a file could not be fetched or is not what it should be
        ├── OfflineError         the user wants no connections; nothing was sent
        ├── UnsuitableError      its beginning tells that this version cannot run it
        └── DiskFullError        no room; what was fetched is kept

Anything that is not an AppError is a bug and is reported as one.

The first argument is a literal template with named fields, the values follow by name:

    raise DocumentError("“{name}” is larger than {limit:bytes}.", name=path.name, limit=limit)

That is how the window can say it in the user's language (see sentence.py).
"""

import traceback

from gpt4all_desktop.sentence import Sentence, Value


class AppError(Exception):
    """A failure with a sentence for the user and, where it helps a report, a technical detail."""

    def __init__(self, template: str, /, *, detail: str = "", **values: Value) -> None:
        self.user_message = Sentence(template, **values)
        super().__init__(str(self.user_message))
        self.detail = detail


class EngineError(AppError):
    """The inference kernel refused. `status` is the kernel's g4a_status code."""

    def __init__(
        self, template: str, /, *, status: int = 0, detail: str = "", **values: Value
    ) -> None:
        super().__init__(template, detail=detail, **values)
        self.status = status


class Cancelled(EngineError):
    """The operation was stopped by `Session.cancel`."""


class ModelLostError(EngineError):
    """The model could not be kept in a usable state and was closed."""


class TemplateError(AppError):
    """A chat template cannot be used for this conversation."""


class DocumentError(AppError):
    """A file cannot be read as text."""


class StorageError(AppError):
    """The database cannot be opened, read or written."""


class ModelNotFoundError(AppError):
    """The named model is not on this computer."""


class DownloadError(AppError):
    """A download failed; nothing unverified was left under the model's name.

    `temporary` says that the same request may well succeed later.
    """

    def __init__(
        self, template: str, /, *, detail: str = "", temporary: bool = False, **values: Value
    ) -> None:
        super().__init__(template, detail=detail, **values)
        self.temporary = temporary


class OfflineError(DownloadError):
    """The offline switch is on: no connection was made."""


class UnsuitableError(DownloadError):
    """The beginning of the file tells that this version cannot run it; nothing was kept."""


class DiskFullError(DownloadError):
    """There is no room for the file; what was fetched is kept and can be continued."""


def trace_of(error: BaseException) -> str:
    """Return what an unexpected error is and where it came from, for the log.

    Without its message: that may quote a prompt.
    """
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"unexpected {type(error).__name__}\n{frames}"
