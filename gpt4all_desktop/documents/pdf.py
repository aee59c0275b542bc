"""Text of PDF files, page by page. The library is imported when the first one is read."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Final

from gpt4all_desktop.documents.budget import Budget
from gpt4all_desktop.errors import AppError, DocumentError
from gpt4all_desktop.record import record

_CALLS: Final = 2_000
"""Function calls between two checks: some milliseconds."""

if TYPE_CHECKING:
    from pypdf import PdfReader


@record
class PdfText:
    """What a PDF says."""

    text: str
    pages: int
    empty_pages: int
    """Pages without any text, such as pictures."""


def pdf_text(data: bytes, budget: Budget) -> PdfText:
    """Return the text of all pages.

    Raises:
        DocumentError: a password is missing, the file is damaged or has no text.
    """
    import pypdf

    # Its complaints quote the file, and documents have no place in a log.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    try:
        with _watched(budget):
            reader = pypdf.PdfReader(BytesIO(data), strict=False)
            if reader.is_encrypted:
                _unlock(reader, budget.name)
            return _pages(reader, budget)
    except AppError:
        raise
    except pypdf.errors.FileNotDecryptedError as error:
        raise _locked(budget.name) from error
    except Exception as error:  # a stranger's file: anything may go wrong in there
        raise DocumentError(
            "“{name}” is damaged or not quite a PDF: its text cannot be read. Open it "
            "in a PDF program and save it again.",
            name=budget.name,
            detail=type(error).__name__,
        ) from error


@contextmanager
def _watched(budget: Budget) -> Iterator[None]:
    """Check the budget again and again while the library works.

    It has no limit on time, and a single page may keep it busy for minutes. The interpreter tells
    a trace function of every call, and what that raises ends the work. Other threads are not
    traced; a debugger or a measurement of coverage gets its own function back afterwards.
    """
    calls = 0

    def trace(*_: object) -> None:
        nonlocal calls
        calls += 1
        if calls % _CALLS == 0:
            budget.check()

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def _unlock(reader: "PdfReader", name: str) -> None:
    import pypdf

    try:
        opened = reader.decrypt("")  # many PDFs only restrict printing
    except (pypdf.errors.DependencyError, NotImplementedError) as error:
        raise DocumentError(
            "“{name}” is encrypted in a way this program cannot read. Save it without "
            "protection and attach it again.",
            name=name,
        ) from error
    if not opened:
        raise _locked(name)


def _pages(reader: "PdfReader", budget: Budget) -> PdfText:
    count = len(reader.pages)
    budget.check_pages(count)
    texts: list[str] = []
    for page in reader.pages:
        budget.check()
        text = page.extract_text().replace("\0", "").strip()
        budget.spend_chars(len(text) + 1)
        texts.append(text)
    found = [text for text in texts if text]
    if not found:
        raise DocumentError(
            "“{name}” has no text: its pages are pictures, as from a scanner. Run text "
            "recognition (OCR) on it first.",
            name=budget.name,
        )
    return PdfText(text="\n\n".join(found), pages=count, empty_pages=count - len(found))


def _locked(name: str) -> DocumentError:
    return DocumentError(
        "“{name}” needs a password. Save it without one and attach it again.", name=name
    )
