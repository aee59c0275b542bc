"""Files on their way into drafts: read on, whichever chat is on the page. Plain Python, no Qt.

A draft names the files it waits for, so they are read again after a restart.
"""

from collections import Counter
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Protocol

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.record import record
from gpt4all_desktop.ui.events import Failure

MAX_FILES = 40
"""Most files taken at once: a folder dropped by mistake shall not fill the window."""


class FilesView(Protocol):
    """The composer, as this presenter sees it."""

    @property
    def reading(self) -> tuple[Path, ...]:
        """The files of which the text is awaited."""
        ...

    def add_file(self, file: Path) -> None:
        """Show a document that is being read."""
        ...

    def set_file(
        self, file: Path, *, attachment: Attachment | None, failure: str = "", note: str = ""
    ) -> None:
        """Show what became of a document."""
        ...


class Reader(Protocol):
    """Reads files."""

    def begin(self, job_id: int, path: Path) -> None:
        """Read a file."""
        ...

    def cancel(self, job_id: int) -> None:
        """Do not read it any more."""
        ...


class Drafts(Protocol):
    """Keeps what stands in the composer of each chat."""

    def draft(self, chat_id: int | None) -> Draft: ...

    def save_draft(self, chat_id: int | None, draft: Draft) -> None: ...


class Page(Protocol):
    """Knows which chat is on the page."""

    @property
    def chat(self) -> int | None:
        """None while it has not begun."""
        ...

    @property
    def temporary(self) -> bool:
        """Whether it is not kept."""
        ...


@record
class _Job:
    """A file that is being read."""

    chat: int | None
    temporary: bool
    file: Path


class DraftFiles:
    """Between the composer, the reader and the drafts."""

    def __init__(self, view: FilesView, reader: Reader, drafts: Drafts, page: Page) -> None:
        self._view = view
        self._reader = reader
        self._drafts = drafts
        self._page = page
        self._ids = count(1)
        self._jobs: dict[int, _Job] = {}

    def add(self, files: Iterable[Path]) -> None:
        """Attach files; their text is there when they have been read."""
        for file in list(files)[:MAX_FILES]:
            self._view.add_file(file)
            self._read(file)

    def remove(self, file: Path) -> None:
        """The user does not want a file in the composer any more."""
        job = self._job(file)
        job_id = next((key for key, known in self._jobs.items() if known == job), None)
        if job_id is not None:
            del self._jobs[job_id]
            self._reader.cancel(job_id)

    def leave(self) -> None:
        """Another chat comes on the page. Of one that is not kept and never began nothing stays."""
        if self._page.chat is None and self._page.temporary:
            for file in self._view.reading:
                self.remove(file)

    def begin(self, chat: int) -> None:
        """The chat on the page exists from now on."""
        temporary = self._page.temporary
        for job_id, job in self._jobs.items():
            if job.chat is None and job.temporary == temporary:
                self._jobs[job_id] = _Job(chat=chat, temporary=temporary, file=job.file)

    def open(self, _chat: int | None) -> None:
        """A chat is on the page: what its draft waits for is read, unless it is already."""
        wanted = Counter(map(self._job, self._view.reading)) - Counter(self._jobs.values())
        for job in wanted.elements():
            self._read(job.file)

    def on_read(self, job_id: int, attachment: Attachment, note: str) -> None:
        """The text of a file is there."""
        job = self._jobs.pop(job_id, None)
        if job is None:
            return
        if job == self._job(job.file):
            self._view.set_file(job.file, attachment=attachment, note=note)
            return
        try:
            draft = self._drafts.draft(job.chat)
            self._drafts.save_draft(job.chat, draft.with_read(job.file, attachment))
        except AppError:
            pass  # The draft still waits for the file: it is read again when its chat is opened.

    def on_failed(self, job_id: int, failure: Failure) -> None:
        """A file has no text. In a chat that is not on the page it is tried again when it is, and
        whoever opens it then sees why."""
        job = self._jobs.pop(job_id, None)
        if job is not None and job == self._job(job.file):
            self._view.set_file(job.file, attachment=None, failure=failure.sentence)

    def _job(self, file: Path) -> _Job:
        return _Job(chat=self._page.chat, temporary=self._page.temporary, file=file)

    def _read(self, file: Path) -> None:
        job_id = next(self._ids)
        self._jobs[job_id] = self._job(file)
        self._reader.begin(job_id, file)
