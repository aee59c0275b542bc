"""Sentences of the layers below, in the language of the window. From any thread.

Presenters run without Qt; it is imported when there is something to say.
"""

from typing import TYPE_CHECKING, Any, Final

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.sentence import Filler, Sentence
from gpt4all_desktop.ui.events import Failure

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale


def translated(text: str) -> str:
    """Return a sentence in the language of the window; any other text as it is."""
    if not isinstance(text, Sentence) or not text.template:
        return str(text)
    from PySide6.QtCore import QCoreApplication

    template = QCoreApplication.translate("errors", text.template)
    return _TRANSLATING.fill(template, text.values)


def sized(count: int) -> str:
    """Return bytes as people say them in the language of the window."""
    return _TRANSLATING.size(count)


def decimal(value: float, digits: int = 1) -> str:
    """Return a number with the decimal sign of the language."""
    return _TRANSLATING.number(value, digits)


def grouped(count: int) -> str:
    """Return a whole number with the thousands set apart as the language does it."""
    return _locale().toString(count)


def _locale() -> "QLocale":
    from PySide6.QtCore import QLocale

    found = QLocale()
    return QLocale("en") if found.language() is QLocale.Language.C else found


def failure_of(error: AppError) -> Failure:
    """Return what the window says of an error, and what a report of it needs."""
    sentence = translated(error.user_message)
    english = [] if sentence == error.user_message else [str(error.user_message)]
    detail = "\n".join([*english, *([error.detail] if error.detail else [])])
    return Failure(sentence=sentence, detail=detail)


class _Translating(Filler):
    """Numbers and sentences inside of others."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, str):
            value = translated(value)
        elif format_spec == ",":
            return grouped(value)
        return super().format_field(value, format_spec)

    def number(self, value: float, digits: int) -> str:
        return _locale().toString(value, "f", digits)


_TRANSLATING: Final = _Translating()
