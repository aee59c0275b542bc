"""Reads chats that were written elsewhere: by this program, ChatGPT's data export, GPT4All.

The files come from anywhere and are not trusted: sizes and counts are limited before anything is
built. They may be large: a file is read piece by piece and one chat after the other, so that other
threads are not kept waiting; who takes the chats over keeps all of them or none (`arrival.py`).
"""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, BinaryIO

from gpt4all_desktop.chats import chat_json, chatgpt, gpt4all_chat
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.json_reader import JsonError, JsonReader, Readable
from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.chats.whole import WholeChat

__all__ = ["ChatImportError", "read_bytes", "read_chats"]

_CHATGPT_MEMBER = "conversations.json"
_HEAD = 64
"""So many bytes tell what kind of file it is."""

Reading = Callable[[JsonReader, Limits], Iterator[WholeChat]]


def read_chats(
    path: Path, limits: Limits | None = None, progress: Progress | None = None
) -> Iterator[WholeChat]:
    """Yield all chats in a file, whatever program it is from.

    Raises:
        ChatImportError: with one sentence that says what is wrong with the file; what came before
            is then not to be kept.
        Cancelled: `progress` was cancelled.
    """
    limits = limits or Limits()
    name = path.name
    try:
        size = path.stat().st_size
        if size > limits.file_bytes:
            raise ChatImportError(
                "“{name}” is too large to be imported: {size:bytes}; {limit:bytes} are allowed.",
                name=name,
                size=size,
                limit=limits.file_bytes,
            )
        with path.open("rb") as file:
            yield from _read(name, file, size, limits, progress)
    except OSError as error:
        raise ChatImportError("“{name}” cannot be read.", name=name, detail=str(error)) from None


def read_bytes(name: str, data: bytes, limits: Limits | None = None) -> list[WholeChat]:
    """Read chats from what a file of that name holds.

    Raises:
        ChatImportError: as `read_chats`.
    """
    return list(_read(name, io.BytesIO(data), len(data), limits or Limits(), None))


def _read(
    name: str, file: BinaryIO, size: int, limits: Limits, progress: Progress | None
) -> Iterator[WholeChat]:
    head = file.read(_HEAD)
    file.seek(0)
    if not head:
        raise ChatImportError("“{name}” is empty.", name=name)
    if head[:4] == b"PK\x03\x04":
        yield from _unzip(name, file, limits, progress)
    elif gpt4all_chat.looks_like(head):
        yield gpt4all_chat.read(name, file.read(), limits)
    else:

        def again() -> Readable:
            file.seek(0)
            return file

        yield from _from_json(name, again, size, limits, progress)


def _from_json(
    name: str, begin: Callable[[], Readable], size: int, limits: Limits, progress: Progress | None
) -> Iterator[WholeChat]:
    """Args: begin: returns the file, at its beginning."""
    try:
        read = _kind_of(JsonReader(begin()))
        if read is not None:
            reader = JsonReader(begin(), size=size, progress=progress)
            yield from read(reader, limits)
            reader.end()
            return
        detail = "of no known kind"
    except RecursionError:
        raise ChatImportError("The file is nested too deeply to be a list of chats.") from None
    except JsonError as error:
        detail = str(error)
    raise ChatImportError(
        "“{name}” is not a file of chats that this program knows.", name=name, detail=detail
    )


def _kind_of(reader: JsonReader) -> Reading | None:
    """Return what reads such a file; None if nothing does."""
    first = reader.peek()
    if first == "[":
        for _ in reader.items():
            return _kind_of_object(reader) if reader.peek() == "{" else None
    return _kind_of_object(reader) if first == "{" else None


def _kind_of_object(reader: JsonReader) -> Reading | None:
    for key in reader.members():
        if key == "format" and reader.peek() == '"':
            return chat_json.read if reader.value() == chat_json.FORMAT else None
        if key == "mapping" and reader.peek() == "{":
            return chatgpt.read
        reader.value(steps=3)
    return None


def _unzip(
    name: str, file: BinaryIO, limits: Limits, progress: Progress | None
) -> Iterator[WholeChat]:
    """Read conversations.json in ChatGPT's data export, without unpacking anything else."""
    try:
        with zipfile.ZipFile(file) as archive:
            found = [i for i in archive.infolist() if i.filename.split("/")[-1] == _CHATGPT_MEMBER]
            if not found:
                raise ChatImportError(
                    "There is no {member} in “{name}”.", member=_CHATGPT_MEMBER, name=name
                )

            if found[0].compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise NotImplementedError("not as ChatGPT packs")

            def begin() -> Readable:
                return _Limited(name, archive.open(found[0]), limits.file_bytes)

            yield from _from_json(name, begin, found[0].file_size, limits, progress)
    except (
        zipfile.BadZipFile,
        zlib.error,
        UnicodeDecodeError,  # a name
        NotImplementedError,  # an unknown way of packing
        RuntimeError,  # encrypted
        OSError,
        EOFError,
    ) as error:
        raise ChatImportError(
            "“{name}” is a damaged archive.", name=name, detail=str(error)
        ) from None


class _Limited:
    """What is packed, as far as is allowed: the size in the directory may lie."""

    def __init__(self, name: str, packed: IO[bytes], limit: int) -> None:
        self._name, self._packed, self._limit = name, packed, limit
        self._left = limit

    def read(self, size: int, /) -> bytes:
        data = self._packed.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise ChatImportError(
                "{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.",
                member=_CHATGPT_MEMBER,
                name=self._name,
                limit=self._limit,
            )
        return data
