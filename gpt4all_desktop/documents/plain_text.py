"""Bytes to text, with an encoding that is known or said to be a guess."""

import codecs
from typing import Final

from gpt4all_desktop.errors import DocumentError
from gpt4all_desktop.record import record

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),  # before UTF-16: its mark begins alike
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
"""Byte order marks: what a file begins with that says how it is encoded."""

_TEXT_CONTROLS: Final = frozenset(b"\t\n\r\f\x1b\b\x0b\x1a\x00")
_BINARY = bytes(code for code in range(32) if code not in _TEXT_CONTROLS)


@record
class Decoded:
    """Text, and how its bytes were read."""

    text: str
    encoding: str
    guessed: bool = False
    """True when nothing in the bytes says so: another encoding would have given other letters."""


def decode(data: bytes, name: str) -> Decoded:
    """Return the text of a file, with line ends as "\\n".

    A byte order mark decides; else UTF-8 if it is valid; else Western European, as a guess.

    Raises:
        DocumentError: these bytes are no text.
    """
    for mark, codec, label in _MARKS:
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(codec)
            except UnicodeDecodeError as error:
                raise DocumentError(
                    "“{name}” says that it is {label} text, but its bytes are not: it is damaged.",
                    name=name,
                    label=label,
                    detail=str(error.reason),
                ) from error
            return Decoded(text=_clean(text), encoding=label)
    if b"\0" in data or _looks_binary(data):
        raise DocumentError(
            "“{name}” is not a text document: this program cannot read it.", name=name
        )
    try:
        return Decoded(text=_clean(data.decode("utf-8")), encoding="UTF-8")
    except UnicodeDecodeError:
        pass
    try:
        # The bytes that are controls in Latin-1 are quotes and dashes in nearly every such file.
        return Decoded(text=_clean(data.decode("cp1252")), encoding="Windows-1252", guessed=True)
    except UnicodeDecodeError:
        return Decoded(text=_clean(data.decode("latin-1")), encoding="Latin-1", guessed=True)


def _looks_binary(data: bytes) -> bool:
    """Return True if there are more control characters than text ever has."""
    sample = data[:65_536]
    controls = len(sample) - len(sample.translate(None, delete=_BINARY))
    return controls > len(sample) // 100


def _clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
