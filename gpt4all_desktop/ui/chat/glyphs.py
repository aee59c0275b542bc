"""Which glyphs a paragraph consists of: found once, not for each painting."""

from PySide6.QtGui import QTextCursor


def keep_glyphs(cursor: QTextCursor) -> None:
    """Have Qt remember the glyphs of the cursor's paragraph from laying it out to painting it.

    By itself it forgets them, to save memory, and finds them anew for each painting. Here only what
    is near the window is a document, so there is little to save.
    """
    cursor.block().layout().setCacheEnabled(True)
