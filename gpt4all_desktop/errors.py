"""Errors the user can do something about.

    AppError                     known: file, network, environment, user
    ├── EngineError              the kernel refused: bad model, out of memory, context full
    │   └── Cancelled            stopped on request; nothing is wrong
    ├── TemplateError            a chat template is broken, hostile or refuses the conversation
    ├── DocumentError            a file has no text that can be read
    ├── StorageError             what the user wrote cannot be read or kept
    ├── ModelNotFoundError       no such model here
    └── DownloadError            a file could not be fetched or is not what it should be
        ├── OfflineError         the user wants no connections; nothing was sent
        └── DiskFullError        no room; what was fetched is kept

Anything that is not an AppError is a bug and is reported as one.
"""


class AppError(Exception):
    """A failure with a sentence for the user and, where it helps a report, a technical detail."""

    def __init__(self, user_message: str, *, detail: str = "") -> None:
        super().__init__(user_message)
        self.user_message = user_message
        self.detail = detail


class EngineError(AppError):
    """The inference kernel refused. `status` is the kernel's g4a_status code."""

    def __init__(self, user_message: str, *, status: int = 0, detail: str = "") -> None:
        super().__init__(user_message, detail=detail)
        self.status = status


class Cancelled(EngineError):
    """The operation was stopped by `Session.cancel`."""


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

    def __init__(self, user_message: str, *, detail: str = "", temporary: bool = False) -> None:
        super().__init__(user_message, detail=detail)
        self.temporary = temporary


class OfflineError(DownloadError):
    """The offline switch is on: no connection was made."""


class DiskFullError(DownloadError):
    """There is no room for the file; what was fetched is kept and can be continued."""
