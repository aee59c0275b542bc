"""Reads chats that were written elsewhere: by this program, ChatGPT's data export, GPT4All.

The files come from anywhere and are not trusted: sizes and counts are limited before anything is
built, and a file is read as a whole or not at all. What is read are values; the store takes them
over in one transaction.
"""

import io
import json
import zipfile
import zlib
from pathlib import Path

from gpt4all_desktop.chats import chat_json, chatgpt, gpt4all_chat
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.whole import WholeChat

__all__ = ["ChatImportError", "read_chats"]

_CHATGPT_MEMBER = "conversations.json"


def read_chats(path: Path, limits: Limits | None = None) -> list[WholeChat]:
    """Read all chats in a file, whatever program it is from.

    Raises:
        ChatImportError: with one sentence that says what is wrong with the file.
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
        data = path.read_bytes()
    except OSError as error:
        raise ChatImportError("“{name}” cannot be read.", name=name, detail=str(error)) from None
    return read_bytes(name, data, limits)


def read_bytes(name: str, data: bytes, limits: Limits | None = None) -> list[WholeChat]:
    """Read chats from what a file of that name holds.

    Raises:
        ChatImportError: as `read_chats`.
    """
    limits = limits or Limits()
    if not data:
        raise ChatImportError("“{name}” is empty.", name=name)
    if data[:4] == b"PK\x03\x04":
        return _from_json(name, _unzip(name, data, limits), limits)
    if gpt4all_chat.looks_like(data):
        return [gpt4all_chat.read(name, data, limits)]
    return _from_json(name, data, limits)


def _from_json(name: str, data: bytes, limits: Limits) -> list[WholeChat]:
    try:
        text = data.decode("utf-8-sig")
        value = json.loads(text)
    except RecursionError:
        raise ChatImportError("The file is nested too deeply to be a list of chats.") from None
    except ValueError as error:  # also of the encoding
        raise ChatImportError(
            "“{name}” is not a file of chats that this program knows.", name=name, detail=str(error)
        ) from None
    if chat_json.looks_like(value):
        return chat_json.read(value, limits)
    if chatgpt.looks_like(value):
        return chatgpt.read(value, limits)
    raise ChatImportError("“{name}” is not a file of chats that this program knows.", name=name)


def _unzip(name: str, data: bytes, limits: Limits) -> bytes:
    """Return conversations.json out of ChatGPT's data export, without unpacking anything else."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = [i for i in archive.infolist() if i.filename.split("/")[-1] == _CHATGPT_MEMBER]
            if not found:
                raise ChatImportError(
                    "There is no {member} in “{name}”.", member=_CHATGPT_MEMBER, name=name
                )
            # The size in the directory may lie: read no more than is allowed.
            with archive.open(found[0]) as member:
                content = member.read(limits.file_bytes + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,  # an unknown way of packing
        RuntimeError,  # encrypted
        OSError,
        EOFError,
    ) as error:
        raise ChatImportError(
            "“{name}” is a damaged archive.", name=name, detail=str(error)
        ) from None
    if len(content) > limits.file_bytes:
        raise ChatImportError(
            "{member} in “{name}” is too large to be imported: {limit:bytes} are allowed.",
            member=_CHATGPT_MEMBER,
            name=name,
            limit=limits.file_bytes,
        )
    return content
