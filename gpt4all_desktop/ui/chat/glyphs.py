"""Which glyphs a paragraph consists of: found once, not for each painting."""

import re

from PySide6.QtGui import QTextCursor

MOVING = re.compile("[\u0590-\u1cff\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U0001efff]")
"""Letters of scripts in which what follows moves or changes what stands far before it."""


def keep_glyphs(cursor: QTextCursor) -> None:
    """Have Qt remember the glyphs of the cursor's paragraph from laying it out to painting it.

    By itself it forgets them, to save memory, and finds them anew for each painting. Here only what
    is near the window is a document, so there is little to save.
    """
    cursor.block().layout().setCacheEnabled(True)
