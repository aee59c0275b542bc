"""Writes a chat for people and other programs: Markdown, plain text, HTML, and lossless JSON.

All but JSON hold the branch that is shown. The HTML is one file without scripts; it loads nothing,
from nowhere: what a model wrote cannot make the reader's browser call home.
"""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Any

from gpt4all_desktop.chats.conversation import Node, Role
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.markdown.formula import draw
from gpt4all_desktop.record import record

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_NAME_LIMIT = 80
_NAME_BYTES = 150
"""File systems take 255; a longer name stands there while the file is written."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
"""Names that Windows keeps for devices."""
_THOUGHT = re.compile(r"<think(?:ing)?>(.*?)(?:</think(?:ing)?>|\Z)\n*", re.DOTALL)


_EM = 16
"""Pixels; formulas are drawn in this size, and shown in that of the text."""
Formula = Callable[[str, bool], str | None]
"""Makes HTML of LaTeX, if it can; True for formulas that stand on their own."""


class Format(StrEnum):
    """The kinds of files; the values are their suffixes."""

    MARKDOWN = "md"
    HTML = "html"
    TEXT = "txt"
    JSON = "json"
    PDF = "pdf"


@record
class Words:
    """What the files say besides the chat, in the user's language."""

    user: str = "You"
    assistant: str = "Assistant"
    system: str = "Instructions"
    untitled: str = "Chat"
    attached: str = "Attached: {name}"
    thought: str = "Thoughts"
    language: str = "en"


def file_name(title: str, kind: Format, *, untitled: str = "Chat") -> str:
    """Return a name that every file system takes."""
    name = _NOT_IN_NAMES.sub(" ", title)
    name = " ".join(name.split())[:_NAME_LIMIT].encode()[:_NAME_BYTES].decode(errors="ignore")
    name = name.strip(" .") or untitled
    if _RESERVED.fullmatch(name.split(".")[0].strip()):
        name = f"{name} chat"
    return f"{name}.{kind.value}"


def to_markdown(chat: WholeChat, words: Words | None = None) -> Iterator[str]:
    """Yield the shown branch as Markdown, in pieces; what was said stays as it was written."""
    words = words or Words()
    yield f"# {_one_line(chat.title) or words.untitled}\n"
    for node in chat.shown:
        parts = [f"\n## {_speaker(node, words)}"]
        parts += [f"*{words.attached.format(name=a.name)}*" for a in node.attachments]
        thought, text = split_thought(node.text)
        if thought:
            quoted = "\n".join(f"> {line}".rstrip() for line in thought.split("\n"))
            parts.append(f"> **{words.thought}**\n>\n{quoted}")
        parts += [text for text in (_close_fences(text.strip("\n")), node.failure) if text]
        yield "\n\n".join(parts) + "\n"


def to_text(chat: WholeChat, words: Words | None = None) -> Iterator[str]:
    """Yield the shown branch as plain text, in pieces, without the thoughts."""
    words = words or Words()
    title = _one_line(chat.title) or words.untitled
    yield f"{title}\n{'=' * min(len(title), 72)}\n"
    for node in chat.shown:
        lines = [f"\n{_speaker(node, words)}:"]
        lines += [f"[{words.attached.format(name=a.name)}]" for a in node.attachments]
        lines += [t for t in (split_thought(node.text)[1].strip("\n"), node.failure) if t]
        yield "\n".join(lines) + "\n"


def to_html(
    chat: WholeChat, words: Words | None = None, formula: Formula | None = None
) -> Iterator[str]:
    """Yield the shown branch as one page that needs nothing else, in pieces.

    Args:
        chat: what is written.
        words: what the page says besides it.
        formula: makes HTML of LaTeX; by default pictures that are part of the page.
    """
    words = words or Words()
    render = markdown_renderer(formula or svg_formula)
    title = html.escape(_one_line(chat.title) or words.untitled)
    language = html.escape(words.language, quote=True)
    yield _HEAD.format(language=language, title=title, style=_STYLE)
    for node in chat.shown:
        yield _article(node, words, render) + "\n"
    yield _FOOT


def split_thought(text: str) -> tuple[str, str]:
    """Return what a reasoning model thought, and what it said."""
    if not text.lstrip().startswith("<think"):
        return "", text
    found = _THOUGHT.search(text)
    if found is None:
        return "", text
    return found[1].strip(), text[found.end() :]


def markdown_renderer(formula: Formula) -> Callable[[str], str]:
    """Return what makes HTML of Markdown: no raw HTML, no images, links to the web only."""
    from markdown_it import MarkdownIt

    from gpt4all_desktop.markdown.math import use_math, use_math_blocks

    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.disable(["image"])
    parser.validateLink = _is_harmless  # type: ignore[method-assign]
    use_math(parser)
    use_math_blocks(parser)
    known: dict[tuple[str, bool], str] = {}

    def math(_self: object, tokens: Sequence[Any], at: int, _options: object, _env: object) -> str:
        token = tokens[at]
        key = (token.content, token.type == "math_block")
        if key not in known:
            known[key] = formula(*key) or f"<code>{html.escape(token.content)}</code>"
        return f'<p class="formula">{known[key]}</p>\n' if key[1] else known[key]

    parser.add_render_rule("math_inline", math)
    parser.add_render_rule("math_block", math)

    def render(text: str) -> str:
        return str(parser.render(text))

    return render


def svg_formula(source: str, display: bool) -> str | None:
    """Return a formula as HTML, in the colour and size of the text; None if it is wrong."""
    drawing = draw(source, _EM, "currentColor", display=display)
    if drawing is None:
        return None
    label = html.escape(source, quote=True)
    width, depth = drawing.width / _EM, drawing.descent / _EM
    height = (drawing.ascent + drawing.descent) / _EM
    size = f"width:{width:.3f}em;height:{height:.3f}em;vertical-align:-{depth:.3f}em"
    picture = drawing.svg.decode()
    return f'<span role="img" aria-label="{label}"><svg style="{size}"{picture[4:]}</span>'


def _is_harmless(url: str) -> bool:
    return url.strip().lower().startswith(("https://", "http://", "mailto:", "#"))


def _speaker(node: Node, words: Words) -> str:
    if node.role is Role.USER:
        return words.user
    if node.role is Role.SYSTEM:
        return words.system
    return _one_line(node.model) or words.assistant


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _close_fences(text: str) -> str:
    """A reply that was stopped in the middle of code must not swallow what follows it."""
    fence = ""
    for line in text.split("\n"):
        mark = re.match(r" {0,3}(`{3,}|~{3,})(.*)$", line)
        if mark is None:
            continue
        if not fence:
            fence = mark[1]
        elif mark[1][0] == fence[0] and len(mark[1]) >= len(fence) and not mark[2].strip():
            fence = ""
    return f"{text}\n{fence}" if fence else text


def _article(node: Node, words: Words, render: Callable[[str], str]) -> str:
    thought, text = split_thought(node.text)
    kind = node.role.value
    lines = [f'<article class="{kind}">', f"<h2>{html.escape(_speaker(node, words))}</h2>"]
    for attachment in node.attachments:
        said = html.escape(words.attached.format(name=attachment.name))
        lines.append(f'<p class="attached">{said}</p>')
    if thought:
        summary = html.escape(words.thought)
        lines.append(f"<details><summary>{summary}</summary>{render(thought)}</details>")
    if node.role is Role.ASSISTANT:
        lines.append(f'<div dir="auto">{render(text)}</div>')
    elif text:
        lines.append(f'<div class="plain" dir="auto">{html.escape(text)}</div>')
    if node.failure:
        lines.append(f'<p class="failure">{html.escape(node.failure)}</p>')
    lines.append("</article>")
    return "\n".join(lines)


_HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
"""
_FOOT = """</main>
</body>
</html>
"""
_STYLE = """
:root { color-scheme: light dark; --ground: #fcfcfb; --text: #1d201c; --muted: #5d635b;
  --surface: #f0f1ee; --code: #f5f6f3; --border: #e1e3de; --accent: #1d6b4f; --danger: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ground: #191b1a; --text: #e7e9e6; --muted: #a2a8a3;
  --surface: #282b2a; --code: #131514; --border: #2e3231; --accent: #7fcfab; --danger: #f2a199; } }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.5rem; }
article { margin: 1.5rem 0; }
article > h2 { font-size: .9rem; margin: 0 0 .3rem; color: var(--muted); }
.user { background: var(--surface); border-radius: .8rem; padding: .8rem 1rem; }
.plain { white-space: pre-wrap; }
.attached, details { color: var(--muted); font-size: .9rem; }
.failure { color: var(--danger); }
a { color: var(--accent); }
.formula { overflow-x: auto; }
pre, code { font-family: ui-monospace, monospace; font-size: .92em; background: var(--code); }
pre { padding: .8rem 1rem; border: 1px solid var(--border); border-radius: .6rem; overflow-x: auto;
  direction: ltr; text-align: start; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--border); padding: .3rem .6rem; }
blockquote { border-inline-start: 3px solid var(--border); margin-inline: 0; padding-inline: 1rem; }
@media print { main { max-width: none; padding: 0; } }
"""
