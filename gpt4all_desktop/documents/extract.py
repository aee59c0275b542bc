"""A file in, its text out, or one sentence that says why not.

The content decides what a file is, never its name alone. Everything has limits (`budget.py`), and
nothing in a file makes this program open another file or an address.
"""

import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from gpt4all_desktop.documents.archive import Archive
from gpt4all_desktop.documents.budget import Budget, Limits
from gpt4all_desktop.documents.pdf import pdf_text
from gpt4all_desktop.documents.plain_text import decode
from gpt4all_desktop.documents.sheet import WORKBOOK, sheet_text
from gpt4all_desktop.documents.word import BODY, word_text
from gpt4all_desktop.errors import DocumentError
from gpt4all_desktop.record import record

PDF: Final = "application/pdf"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_TEXT_MEDIA: Final = {
    ".csv": "text/csv",
    ".htm": "text/html",
    ".html": "text/html",
    ".json": "application/json",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".tsv": "text/tab-separated-values",
    ".xml": "application/xml",
}
_IMAGES: Final = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*", b"\0\0\1\0",
)  # fmt: skip
_IMAGE_BRANDS: Final = frozenset({b"heic", b"heix", b"mif1", b"avif"})
_SOUNDS: Final = (b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"\xff\xfb")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@record
class Document:
    """The text of a file."""

    name: str
    media: str
    size: int
    """Bytes of the file."""
    text: str
    note: str = ""
    """What the user should know about it: a guessed encoding, pages without text."""


def extract(
    path: Path,
    *,
    limits: Limits | None = None,
    should_cancel: Callable[[], bool] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Document:
    """Read a file. Takes up to two minutes: not for the main thread.

    Args:
        limits: None takes the defaults.
        should_cancel: asked often; True ends the reading.

    Raises:
        Cancelled: `should_cancel` said so.
        DocumentError: there is no text to be had, with a sentence for the user.
    """
    budget = Budget(path.name, limits or Limits(), should_cancel=should_cancel, clock=clock)
    data = _read(path, budget)
    if not data:
        raise DocumentError("“{name}” is empty.", name=path.name)
    if b"%PDF-" in data[:1024]:
        document = _of_pdf(path, data, budget)
    elif data.startswith(b"PK\x03\x04"):
        document = _of_archive(path, data, budget)
    else:
        _refuse_others(path.name, data)
        document = _of_text(path, data)
        budget.spend_chars(len(document.text))
    if not document.text.strip():
        raise DocumentError("“{name}” has no text in it.", name=path.name)
    return document


def _read(path: Path, budget: Budget) -> bytes:
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise DocumentError("“{name}” is a folder. Attach the files in it.", name=path.name)
        if not stat.S_ISREG(state.st_mode):  # reading a pipe or a device may never end
            raise DocumentError("“{name}” is not a file.", name=path.name)
        budget.check_file(state.st_size)
        with path.open("rb") as stream:
            data = stream.read(budget.limits.file_bytes + 1)
    except FileNotFoundError as error:
        raise DocumentError("“{name}” is not there any more.", name=path.name) from error
    except (OSError, ValueError) as error:
        raise DocumentError(
            "“{name}” cannot be opened. Check that you may read it.",
            name=path.name,
            detail=type(error).__name__,
        ) from error
    budget.check_file(len(data))
    return data


def _of_pdf(path: Path, data: bytes, budget: Budget) -> Document:
    found = pdf_text(data, budget)
    note = ""
    if found.empty_pages:
        note = f"{found.empty_pages} of {found.pages} pages have no text (pictures?)."
    return Document(name=path.name, media=PDF, size=len(data), text=found.text, note=note)


def _of_archive(path: Path, data: bytes, budget: Budget) -> Document:
    archive = Archive(data, budget)
    if BODY in archive.names:
        media, text = DOCX, word_text(archive, budget)
    elif WORKBOOK in archive.names:
        media, text = XLSX, sheet_text(archive, budget)
    else:
        raise DocumentError(
            "“{name}” is an archive, not a document. Unpack it and attach the files in it.",
            name=path.name,
        )
    return Document(name=path.name, media=media, size=len(data), text=text)


def _of_text(path: Path, data: bytes) -> Document:
    decoded = decode(data, path.name)
    note = ""
    if decoded.guessed:
        note = f"Read as {decoded.encoding}, which is a guess: some letters may be wrong."
    media = _TEXT_MEDIA.get(path.suffix.lower(), "text/plain")
    return Document(name=path.name, media=media, size=len(data), text=decoded.text, note=note)


def is_image(data: bytes) -> bool:
    """Return True if a file with this beginning is a picture."""
    riff = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    media = data[4:8] == b"ftyp" and data[8:12] in _IMAGE_BRANDS
    return (data.startswith(_IMAGES) and not data.isascii()) or riff or media


def _refuse_others(name: str, data: bytes) -> None:
    """Raise a sentence for well-known files that have no text."""
    if is_image(data):
        raise DocumentError("“{name}” is an image: this model cannot see images.", name=name)
    if data.startswith(_SOUNDS) or data[4:8] == b"ftyp" or data[:4] == b"RIFF":
        raise DocumentError("“{name}” is sound or video: this model can only read text.", name=name)
    if data.startswith(b"GGUF"):
        raise DocumentError("“{name}” is a model. Open it with File → Open model.", name=name)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise DocumentError(
                "“{name}” is protected with a password. Save it without one and attach it again.",
                name=name,
            )
        raise DocumentError(
            "“{name}” has the format of Office before 2007. Save it as .docx or .xlsx, "
            "or as PDF, and attach that.",
            name=name,
        )
    if data.startswith(b"{\\rtf"):
        raise DocumentError(
            "“{name}” is an RTF file. Save it as .docx or as plain text.", name=name
        )
