"""The head of a model that is not here: its first megabytes, and no more."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from gpt4all_desktop.errors import DownloadError, UnsuitableError
from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.download import HEAD_BYTES
from gpt4all_desktop.library.fetch import Fault, fetch_span
from gpt4all_desktop.library.head import (
    Head,
    HeadTruncatedError,
    read_head,
    read_head_bytes,
    unrunnable,
)
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Wanted
from gpt4all_desktop.sentence import Sentence

_STEPS: Final = (1 << 20, 4 << 20, 8 << 20, 16 << 20, HEAD_BYTES)
"""Ends of what is asked for, one after the other, until the head is complete."""


def peek(
    transport: Transport,
    wanted: Wanted,
    *,
    control: Control | None = None,
    received: Callable[[int], None] = lambda count: None,
) -> Head:
    """Return the head of the file.

    Raises:
        DownloadError: it cannot be fetched, or does not begin like a model.
        HeadError: it is damaged.
    """
    control, data, size = control or Control(), b"", wanted.expected.size
    for end in _STEPS:
        if size is not None:
            end = min(end, size)
        if end > len(data):
            data += _more(transport, wanted, len(data), end, control)
            received(len(data))
        try:
            return read_head_bytes(data)
        except HeadTruncatedError:
            continue
    raise DownloadError(
        "{name} has an unusually long beginning; it was not read.", name=wanted.target.name
    )


def _more(transport: Transport, wanted: Wanted, begin: int, end: int, control: Control) -> bytes:
    problem = Sentence("")
    for url in wanted.urls * 2:
        try:
            return fetch_span(transport, wanted, url, begin, end, control)
        except Fault as fault:
            problem = fault.sentence
        except DownloadError as error:
            if not error.temporary:
                raise
            problem = error.user_message
    raise DownloadError(
        problem or Sentence("{name} is not offered.", name=wanted.target.name), temporary=True
    )


def require_runnable(path: Path) -> bool:
    """Look at the first megabytes of a model that is being downloaded.

    Returns whether they were enough to tell.

    Raises:
        UnsuitableError: this version cannot run it.
        HeadError: it is damaged, or no model.
    """
    try:
        found = read_head(path)
    except HeadTruncatedError:
        return False
    reason = unrunnable(found)
    if reason:
        raise UnsuitableError(reason)
    return True
