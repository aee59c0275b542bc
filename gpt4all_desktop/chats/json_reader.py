"""Reads a large JSON file value by value.

`json.loads` of hundreds of megabytes needs several times as much memory and keeps every other
thread of the program waiting for seconds. Here the file is read in pieces, and the interpreter's
lock is held for one small value at a time.
"""

import codecs
import json
from collections.abc import Iterator
from typing import Any, Final, Protocol

from gpt4all_desktop.chats.progress import Progress

_PIECE: Final = 1 << 18
"""Bytes that are read at once; reading a piece takes well below a millisecond."""
_CUT: Final = 64
"""A mistake so near to the end of what was read may only mean that a value goes on behind it."""
_DECODER: Final = json.JSONDecoder()
_NUMBERS: Final = (int, float)
_SPACE: Final = " \t\r\n"


class Readable(Protocol):
    """A file of bytes."""

    def read(self, size: int, /) -> bytes: ...


class JsonError(ValueError):
    """The file is not JSON."""


class JsonReader:
    """A place in a file. What is asked for must be there: who reads knows the format."""

    def __init__(self, file: Readable, *, size: int = 0, progress: Progress | None = None) -> None:
        """Args: size: of the file in bytes, for the progress."""
        self._file, self._size, self._progress = file, size, progress
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._text = ""
        self._at = 0
        self._ended = False
        self._taken = 0

    def peek(self) -> str:
        """Return the character the next value begins with; empty at the end of the file.

        Raises:
            JsonError: as all methods.
        """
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if self._ended:
                return ""
            self._more()

    def members(self) -> Iterator[str]:
        """Yield the keys of the object that comes; read the value before the next key."""
        self._take("{")
        if self._has("}"):
            return
        while True:
            if self.peek() != '"':
                raise JsonError(f"a key is missing at {self._place}")
            key = self._scan()
            self._take(":")
            yield str(key)
            if self._has("}"):
                return
            self._take(",")

    def items(self) -> Iterator[None]:
        """Yield once for each value of the array that comes; read it before the next."""
        self._take("[")
        if self._has("]"):
            return
        while True:
            yield
            if self._has("]"):
                return
            self._take(",")

    def value(self, steps: int = 0) -> Any:
        """Return the value that comes.

        Args:
            steps: how many levels of it are read member by member: what is inside those is small.
        """
        first = self.peek()
        if steps and first == "{":
            return {key: self.value(steps - 1) for key in self.members()}
        if steps and first == "[":
            return [self.value(steps - 1) for _ in self.items()]
        return self._scan()

    def end(self) -> None:
        """Check that nothing comes any more."""
        if self.peek():
            raise JsonError(f"something follows at {self._place}")

    @property
    def _place(self) -> str:
        return f"byte {self._taken - len(self._text) + self._at}, about"

    def _take(self, character: str) -> None:
        if not self._has(character):
            raise JsonError(f"“{character}” is missing at {self._place}")

    def _has(self, character: str) -> bool:
        if self.peek() != character:
            return False
        self._at += 1
        return True

    def _scan(self) -> Any:
        """Return the next value, which is read as a whole."""
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                cut = error.pos >= len(self._text) - _CUT or error.msg.startswith("Unterminated")
                if self._ended or not cut:
                    raise JsonError(f"{error.msg} at {self._place}") from None
            except ValueError as error:  # a number without end
                raise JsonError(str(error)) from None
            else:
                # A number may go on behind the end of what was read: “1.” and “5”.
                if self._ended or type(value) not in _NUMBERS or end < len(self._text) - _CUT:
                    self._at = end
                    return value
            self._more()

    def _more(self) -> None:
        rest = self._text[self._at :]
        # Twice as much as what was too little: the time for a long value stays in proportion.
        data = self._file.read(max(_PIECE, len(rest)))
        self._taken += len(data)
        if self._progress is not None:
            self._progress.at(self._taken, self._size)
        self._ended = not data
        try:
            self._text, self._at = rest + self._decode(data, self._ended), 0
        except UnicodeDecodeError as error:
            raise JsonError(str(error)) from None
