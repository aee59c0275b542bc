"""Source → paragraphs, with markdown-it-py: CommonMark, tables, strikethrough, tasks, formulas."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from gpt4all_desktop.markdown import simple
from gpt4all_desktop.markdown.model import MAX_COLUMNS, Cell, Para, ParaKind, Run, Style, Table

if TYPE_CHECKING:  # 60 ms that the start of the window can do without
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

BREAK = "\u2028"
MAX_MARKS = 600
"""Brackets and stars in one piece of source beyond which it is shown as it was written: matching
them takes time with their square."""
MAX_INDENT = 8
"""Deeper nesting is not shown deeper: the text would have no width left."""

_BR = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TASK = re.compile(r"\[([ xX])\][ \u00a0]")
_MARKS = re.compile(r"[\[\]*_~$`<]")
_TOO_DEEP = re.compile(r"(?m)^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){16}|^[ \t]{44}[-*+\d>]")
"""Lines in more quotes and lists than markdown-it follows: it would leave them out."""
_TOO_WIDE = re.compile(rf"(?m)^((?:(?:\\.|[^|\\\n])*\|){{{MAX_COLUMNS + 1}}})[^\n]*$")
"""Rows of more columns than are shown."""
_WIDE_DELIMITER = re.compile(rf"(?m)^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|){{{MAX_COLUMNS}}}[ \t|:-]*$")
"""The second line of a table of more columns than are shown."""
_DASHES = re.compile(r"-+")
_PLAIN = re.compile(r"[\w .,;:'\"?%+/’“”…–—()-]*")
"""A line without anything that means something within a line."""
_SPANS = {"strong": Style.BOLD, "em": Style.ITALIC, "s": Style.STRIKE}


def parse(source: str, *, nested: bool = False) -> tuple[Para, ...]:
    """Return the paragraphs of a piece of Markdown. Never fails: at worst text is text.

    Args:
        nested: the source goes on inside a list item; its indent means nothing.
    """
    if nested:
        source = "\n".join(line.lstrip(" \t") for line in source.split("\n"))
    whole = source
    if source.count("|") > 2 * MAX_COLUMNS and _WIDE_DELIMITER.search(source):
        source = _TOO_WIDE.sub(r"\1", source)
    if len(_MARKS.findall(source)) > MAX_MARKS or _TOO_DEEP.search(source):
        return plain(whole)
    paras = simple.read(source, runs_of) or read(source)
    if whole != source:
        paras = tuple(_with_hidden(para, whole) for para in paras)
    if nested:
        paras = tuple(replace(para, indent=para.indent + 1) for para in paras)
    return paras


def read(source: str) -> tuple[Para, ...]:
    """Return the paragraphs as markdown-it finds them."""
    known: dict[str, Any] = {}
    tokens = _parser().parse(source, known)
    return _Builder(_runs_knowing(known) if known else runs_of).build(tokens)


def plain(source: str) -> tuple[Para, ...]:
    """Return the source as text that means nothing."""
    paras: list[Para] = []
    at = 0
    for part in re.split(r"\n{2,}", source):
        lines = (at, at + part.count("\n") + 1)
        paras.append(Para(runs=(Run(part.replace("\n", BREAK)),), lines=lines))
        at = lines[1] + 1
    return tuple(paras)


@lru_cache(maxsize=1)
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    from gpt4all_desktop.markdown.math import use_math

    md = MarkdownIt("commonmark", {"html": False, "maxNesting": 60})
    md.enable(["table", "strikethrough"])
    use_math(md)
    # What stands in lines is read when it is wanted: `runs_of` remembers what it has read.
    md.core.ruler.enableOnly(["normalize", "block"])
    # markdown-it refuses the addresses it finds dangerous, and would show the link as it was
    # written. Here links are asked about before they are opened: whatever it is, it can be seen.
    md.validateLink = _any_link  # type: ignore[method-assign]
    return md


@lru_cache(maxsize=512)
def runs_of(content: str) -> tuple[Run, ...]:
    """Return the runs of what stands in the lines of a paragraph."""
    if _PLAIN.fullmatch(content) and "_" not in content:
        return (Run(content),) if content else ()
    return _runs(content, {})


def _runs_knowing(known: dict[str, Any]) -> simple.Runs:
    """Return what finds runs where the source says what its links mean."""
    return lambda content: _runs(content, known)


def _with_hidden(para: Para, source: str) -> Para:
    """Return a table that knows how many columns were left out."""
    if para.table is None:
        return para
    delimiter = source.split("\n")[para.lines[0] + 1]
    hidden = max(0, len(_DASHES.findall(delimiter)) - MAX_COLUMNS)
    return replace(para, table=replace(para.table, hidden=hidden))


def _any_link(url: str) -> bool:
    return True


class _Builder:
    """Turns markdown-it's flat tokens into paragraphs."""

    def __init__(self, runs_of: simple.Runs) -> None:
        self._runs_of = runs_of
        self._paras: list[Para] = []
        self._indent = 0
        self._quote = 0
        self._marker = ""
        self._tight = False
        self._first_item = False
        """What comes next is the first item of a list that is in no other."""
        self._rows: list[list[Cell]] = []
        self._aligns: list[str] = []
        self._opened: Token | None = None
        """The table that is open."""
        self._lists: list[int | None] = []
        """Numbers of the next items of open lists; None where they have dots."""

    def build(self, tokens: "list[Token]") -> tuple[Para, ...]:
        heading = 0
        in_table = False
        for token in tokens:
            match token.type:
                case "blockquote_open":
                    self._indent += 1
                    self._quote += 1
                case "blockquote_close":
                    self._indent -= 1
                    self._quote -= 1
                case "bullet_list_open" | "ordered_list_open":
                    self._open_list(token)
                case "bullet_list_close" | "ordered_list_close":
                    self._indent -= 1
                    self._lists.pop()
                    self._tight = False
                case "list_item_open":
                    self._open_item(token)
                case "list_item_close" if self._marker:
                    self._add(token)  # an empty item
                case "paragraph_open":
                    self._tight = self._tight or token.hidden
                case "heading_open":
                    heading = int(token.tag[1:])
                case "heading_close":
                    heading = 0
                case "table_open":
                    in_table, self._rows, self._aligns = True, [], []
                    self._opened = token
                case "tr_open":
                    self._rows.append([])
                case "th_open":
                    self._aligns.append(str(token.attrs.get("style", ""))[11:])
                case "table_close":
                    in_table = False
                    self._add_table()
                case "inline" if in_table:
                    self._rows[-1].append(self._runs_of(token.content))
                case "inline" if heading:
                    runs = self._runs_of(token.content)
                    self._add(token, runs, kind=ParaKind.HEADING, level=heading)
                case "inline":
                    self._add(token, self._runs_of(token.content))
                case "fence" | "code_block":
                    text = token.content.rstrip("\n").replace("\n", BREAK)
                    self._add(token, (Run(text, Style.CODE),), kind=ParaKind.CODE)
                case "hr":
                    self._add(token, kind=ParaKind.RULE)
        return tuple(self._paras)

    def _open_list(self, token: "Token") -> None:
        self._indent += 1
        self._first_item = not self._lists
        start = int(token.attrs.get("start", 1)) if token.tag == "ol" else None
        self._lists.append(start)

    def _open_item(self, token: "Token") -> None:
        number = self._lists[-1]
        self._marker = "•" if number is None else f"{number}{token.markup}"
        if number is not None:
            self._lists[-1] = number + 1

    def _add(
        self,
        token: "Token",
        runs: tuple[Run, ...] = (),
        *,
        kind: ParaKind = ParaKind.TEXT,
        level: int = 0,
        table: Table | None = None,
    ) -> None:
        marker = self._marker
        if marker == "•" and runs and (task := _TASK.match(runs[0].text)):
            marker = "☐" if task[1] == " " else "☑"
            runs = (replace(runs[0], text=runs[0].text[task.end() :]), *runs[1:])
        para = Para(
            kind=kind,
            runs=runs,
            level=level,
            indent=min(self._indent, MAX_INDENT),
            quote=min(self._quote, MAX_INDENT),
            marker=marker,
            tight=self._tight and bool(self._paras) and not self._first_item,
            table=table,
            lines=(token.map[0], token.map[1]) if token.map else (0, 0),
        )
        self._paras.append(para)
        self._marker, self._tight, self._first_item = "", False, False

    def _add_table(self) -> None:
        columns = min(len(self._aligns), MAX_COLUMNS)
        rows = tuple(tuple(row[:columns]) for row in self._rows)
        table = Table(rows=rows, aligns=tuple(self._aligns[:columns]))
        if self._opened is not None:
            self._add(self._opened, kind=ParaKind.TABLE, table=table)


def _runs(content: str, known: dict[str, Any]) -> tuple[Run, ...]:
    """Return the runs of what stands in lines; neighbours of one look are one run."""
    md = _parser()
    children: list[Token] = []
    md.inline.parse(content, md, known, children)
    if len(children) == 1 and children[0].type == "text" and children[0].content:
        return (Run(_BR.sub(BREAK, children[0].content)),)
    runs: list[Run] = []
    styles: list[int] = []
    href = ""

    def add(text: str, extra: int = Style.PLAIN, to: str = "") -> None:
        style = extra
        for each in styles:
            style |= each
        last = runs[-1] if runs else None
        where = to or href
        joins = last is not None and (last.style, last.href) == (style, where)
        if last is not None and joins and not style & (Style.MATH | Style.CODE):
            runs[-1] = Run(last.text + text, style, where)
        elif text:
            runs.append(Run(text, style, where))

    for child in children:
        kind = child.type
        if kind == "text":
            add(_BR.sub(BREAK, child.content))
        elif kind in ("softbreak", "hardbreak"):
            add(BREAK)
        elif kind == "code_inline":
            add(child.content, Style.CODE)
        elif kind == "math_inline":
            add(child.content, Style.MATH)
        elif kind == "link_open":
            href = str(child.attrs.get("href", ""))
        elif kind == "link_close":
            href = ""
        elif kind == "image":
            # Never loaded: the description, and the address to look at.
            address = str(child.attrs.get("src", ""))
            add(child.content or "image", Style.ITALIC)
            add(f" ({address})", Style.MUTED, address)
        elif kind.endswith("_open") and kind[:-5] in _SPANS:
            styles.append(_SPANS[kind[:-5]])
        elif kind.endswith("_close") and kind[:-6] in _SPANS and styles:
            styles.pop()
        else:
            add(child.content)
    return tuple(runs)
