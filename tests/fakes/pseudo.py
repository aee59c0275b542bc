"""A language that exists nowhere: letters of Arabic in place of ours, so that what is not
translated, not mirrored or too narrow is seen at once."""

import re

from PySide6.QtCore import QTranslator

_KEPT = re.compile(r"(\{[^}]*\}|%n|%\d|&.)")
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض",
)


def pseudo(text: str) -> str:
    """Return the text in letters that run from right to left; placeholders stay."""
    parts = _KEPT.split(text)
    return "".join(
        part.translate(_LETTERS) if not _KEPT.fullmatch(part) or part[0] == "&" else part
        for part in parts
    )


class ArabicTranslator(QTranslator):
    """Translates everything."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return pseudo(sourceText).replace("%n", str(n))
