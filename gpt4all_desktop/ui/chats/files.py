"""Writes and reads files of chats. It takes long: not for the main thread."""

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from gpt4all_desktop import __version__
from gpt4all_desktop.chats import chat_json, export, importing
from gpt4all_desktop.chats.conversation import Node
from gpt4all_desktop.chats.export import Format, Words
from gpt4all_desktop.chats.import_error import ChatImportError
from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import why
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.sentences import failure_of


class Chats(Protocol):
    """All chats at one moment."""

    def chats(self) -> list[int]:
        """Return the kept ones that are not in the bin."""
        ...

    def whole(self, chat_id: int) -> WholeChat:
        """Return a chat with all its branches."""
        ...

    def head(self, chat_id: int) -> WholeChat:
        """Return a chat without its messages."""
        ...

    def nodes(self, chat_id: int) -> Iterator[Node]:
        """Yield its messages, parents before their children."""
        ...


class Arrival(Protocol):
    """Takes chats over."""

    def take_in(self, chats: Iterable[WholeChat]) -> None:
        """Take over chats, all or none."""
        ...

    def finish(self) -> list[int]:
        """Let everybody see them; return their ids."""
        ...

    def give_up(self) -> None:
        """Take over nothing."""
        ...


class Store(Protocol):
    """What of the store may be used in another thread."""

    def apart(self) -> AbstractContextManager[Chats]:
        """Give another thread the chats as they are now."""
        ...

    def arrive(self) -> Arrival:
        """Begin an import."""
        ...


@record
class Imported:
    """What came of an import."""

    chats: tuple[int, ...]
    failures: tuple[Failure, ...]
    """Of the files that could not be read; nothing of these was taken over."""
    messages: int
    """In all chats together."""


def write_chats(
    store: Store,
    chats: Sequence[int] | None,
    path: Path,
    kind: Format,
    words: Words,
    progress: Progress,
) -> Path:
    """Write chats into a file, which is there when it is complete.

    Args:
        store: where the chats are.
        chats: JSON takes any number, None being all; the other kinds take one.
        path: of the file.
        kind: of the file.
        words: what it says besides the chats.
        progress: of the chats.

    Raises:
        AppError: it cannot be written.
        Cancelled: nothing was written.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with store.apart() as reader:
            ids = reader.chats() if chats is None else chats
            if kind is Format.PDF:
                from gpt4all_desktop.ui.chats.pdf import write_pdf

                write_pdf(reader.whole(ids[0]), part, words)
            else:
                with part.open("w", encoding="utf-8", newline="\n") as file:
                    for piece in _pieces(reader, ids, kind, words, progress):
                        progress.check()
                        file.write(piece)
        progress.check()
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
    return path


def read_chats(store: Store, paths: Sequence[Path], progress: Progress) -> Imported:
    """Take over the chats in files: of each file all or none.

    Raises:
        AppError: the chats cannot be kept; nothing was taken over.
        Cancelled: nothing was taken over.
    """
    arrival = store.arrive()
    failures: list[Failure] = []
    messages = 0

    def counted(chats: Iterable[WholeChat]) -> Iterator[WholeChat]:
        nonlocal messages
        for chat in chats:
            messages += len(chat.nodes)
            yield chat

    try:
        for number, path in enumerate(paths):
            progress.step(number / len(paths), (number + 1) / len(paths))
            try:
                arrival.take_in(counted(importing.read_chats(path, progress=progress)))
            except ChatImportError as error:
                failures.append(failure_of(error))
        progress.check()
        return Imported(chats=tuple(arrival.finish()), failures=tuple(failures), messages=messages)
    except BaseException:
        arrival.give_up()
        raise


def _pieces(
    reader: Chats, ids: Sequence[int], kind: Format, words: Words, progress: Progress
) -> Iterator[str]:
    if kind is Format.JSON:
        wholes = _each(reader, ids, progress)
        return chat_json.write(wholes, exported=datetime.now(UTC), program=__version__)
    whole = reader.whole(ids[0])
    if kind is Format.HTML:
        return export.to_html(whole, words)
    if kind is Format.TEXT:
        return export.to_text(whole, words)
    return export.to_markdown(whole, words)


def _each(
    reader: Chats, ids: Sequence[int], progress: Progress
) -> Iterator[tuple[WholeChat, Iterable[Node]]]:
    for number, chat_id in enumerate(ids):
        progress.at(number, len(ids))
        yield reader.head(chat_id), reader.nodes(chat_id)
