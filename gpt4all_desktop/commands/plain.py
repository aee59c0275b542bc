"""What others wrote, on a terminal: it shall show it and not be operated by it."""

from typing import Final

_CONTROLS: Final = {
    code: None for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"
}


def plain(text: str) -> str:
    """Return a text without what operates a terminal; line feeds and tabs stay."""
    return text.translate(_CONTROLS)


def cell(text: str) -> str:
    """Return a text for one line of a table: every space in it is one blank."""
    return plain(" ".join(text.split()))
