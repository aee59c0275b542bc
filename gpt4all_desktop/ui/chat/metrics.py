"""From fonts and the width of the window to the sizes of a message."""

import math

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.chat.blocks import CodeBlock
from gpt4all_desktop.ui.chat.rich_text import LINE_HEIGHT, PARAGRAPH_GAP
from gpt4all_desktop.ui.chat.sizes import Metrics
from gpt4all_desktop.ui.theme import body_font, code_font, em

BUBBLE = 0.85
"""A question takes at most this part of the column: one sees at a glance who speaks."""

ROOM_LINES = 2
"""Following the end, the page moves by so many lines at a time: the eye finds its line again."""


def metrics_for(widget: QWidget, width: int) -> Metrics:
    """Return the sizes for messages of a width in the fonts of the widget."""
    base = widget.font()
    body, code = QFontMetricsF(body_font(base)), QFontMetricsF(code_font(base))
    leading = round(body.height() * (LINE_HEIGHT - 100) / 100)
    line = math.ceil(body.height()) * LINE_HEIGHT / 100  # as Qt's layout rounds
    return Metrics(
        width=width,
        bubble=round(width * BUBBLE),
        bleed=em(base, 0.9),
        pad=em(base, 1.0),
        before_user=em(base, 1.8),
        before_reply=em(base, 0.3),
        gap=em(body_font(base), PARAGRAPH_GAP) + leading,
        footer=em(base, 3.0),
        user_footer=em(base, 2.5),
        end=em(base, 1.0),
        near_end=em(base, 2.0),
        step=em(base, 1.7),
        char=body.averageCharWidth(),
        leading=leading,
        line=line,
        room=round(ROOM_LINES * line),
        code_line=math.ceil(code.height()) * 1.25,
        code_frame=CodeBlock.frame_height(widget),
    )
