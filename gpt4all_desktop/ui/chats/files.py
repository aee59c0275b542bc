"""Writes and reads files of chats away from the main thread, one after the other."""

import contextlib
import os
import queue
import threading
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gpt4all_desktop import __version__
from gpt4all_desktop.chats import export, importing
from gpt4all_desktop.chats.export import Format, Words
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.sentence import why
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.sentences import failure_of

Job = Callable[[], object]


class ChatFiles(QObject):
    """One thread that lives as long as there is something to do."""

    written = Signal(object)
    """The `Path` of a file that is complete."""
    read = Signal(object, list)
    """The `Path` of a file, and the `WholeChat`s in it."""
    failed = Signal(object)
    """A `Failure`; nothing was written or read."""

    _ended = Signal(object, object, object)
    """From the thread to the main thread: a path, chats or None, a failure or None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._ended.connect(self._on_ended)

    def write(self, chats: Sequence[WholeChat], path: Path, kind: Format, words: Words) -> None:
        """Write chats into a file; JSON takes any number, the others one."""
        self.do(partial(self._write, chats, path, kind, words))

    def open(self, path: Path) -> None:
        """Read the chats in a file."""
        self.do(partial(self._read, path))

    def close(self) -> None:
        """Finish what was begun."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    @Slot(object, object, object)
    def _on_ended(
        self, path: Path | None, chats: list[WholeChat] | None, failure: Failure | None
    ) -> None:
        if failure is not None:
            self.failed.emit(failure)
        elif chats is not None:
            self.read.emit(path, chats)
        else:
            self.written.emit(path)

    def do(self, job: Job) -> None:
        """Do something in the thread; what it raises is told as a failure."""
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="chat files")
            self._thread.start()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except AppError as error:
                failure = failure_of(error)
                self._ended.emit(None, None, failure)
            except Exception:  # the top level of a thread: a bug, told and survived
                sentence = self.tr("Something went wrong inside the program with this file.")
                failure = Failure(sentence=sentence, detail=traceback.format_exc())
                self._ended.emit(None, None, failure)

    def _write(self, chats: Sequence[WholeChat], path: Path, kind: Format, words: Words) -> None:
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            if kind is Format.PDF:
                from gpt4all_desktop.ui.chats.pdf import write_pdf

                write_pdf(chats[0], part, words)
            else:
                part.write_text(_text(chats, kind, words), encoding="utf-8", newline="\n")
            part.replace(path)
        except OSError as error:
            raise AppError(
                "“{name}” cannot be written: {reason}.",
                name=path.name,
                reason=why(error),
                detail=str(error),
            ) from None
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        self._ended.emit(path, None, None)

    def _read(self, path: Path) -> None:
        self._ended.emit(path, importing.read_chats(path), None)


def _text(chats: Sequence[WholeChat], kind: Format, words: Words) -> str:
    if kind is Format.JSON:
        return export.to_json(chats, exported=datetime.now(UTC), program=__version__)
    if kind is Format.HTML:
        return export.to_html(chats[0], words)
    if kind is Format.TEXT:
        return export.to_text(chats[0], words)
    return export.to_markdown(chats[0], words)
