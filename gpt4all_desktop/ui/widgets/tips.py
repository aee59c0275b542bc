"""Tool tips whose words come from elsewhere: titles of chats, names of models, what a model wrote.

Qt takes a tip that looks like HTML for HTML, and then loads what it names: from this computer, and
on Windows from others.
"""


def plain_tip(text: str) -> str:
    """Return what makes a tool tip show a text as it stands."""
    if "<" not in text and "&lt;" not in text:
        return text
    import html  # its table of entities takes 2 ms of every start, and few texts get here

    return f"<p>{html.escape(text)}</p>".replace("\n", "<br>")
