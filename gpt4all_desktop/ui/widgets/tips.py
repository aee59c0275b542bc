"""Tool tips whose words come from elsewhere: titles of chats, names of models, what a model wrote.

Qt takes a tip that looks like HTML for HTML, and then loads what it names: from this computer, and
on Windows from others.
"""

import html


def plain_tip(text: str) -> str:
    """Return what makes a tool tip show a text as it stands."""
    if "<" not in text and "&lt;" not in text:
        return text
    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>")
