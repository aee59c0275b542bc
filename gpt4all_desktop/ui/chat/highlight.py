"""Colours of code: found by Pygments in the background, kept, applied without a new layout."""

from collections import OrderedDict
from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPalette, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout
from shiboken6 import isValid

from gpt4all_desktop.ui.chat.background import Background
from gpt4all_desktop.ui.chat.rich_text import utf16
from gpt4all_desktop.ui.theme import syntax_colours

MAX_CODE = 40_000
"""Longer pieces of code stay plain."""
KEPT = 64
SLICE = 60
"""Lines that get their colours at a time: the window must answer in between."""


class Syntax(StrEnum):
    """What a piece of code is; the names of its colours."""

    KEYWORD = "keyword"
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    NAME = "name"
    """A function or a class."""
    BUILTIN = "builtin"


Line = tuple[tuple[int, int, Syntax], ...]
"""Of one line: where, how long, what."""
_Key = tuple[str, str, str]
"""The language in small letters, a piece of code, what stands above it."""

EXTENSIONS = {
    "python": "py", "py": "py", "javascript": "js", "js": "js", "typescript": "ts", "ts": "ts",
    "tsx": "tsx", "jsx": "jsx", "bash": "sh", "sh": "sh", "shell": "sh", "zsh": "sh", "c": "c",
    "cpp": "cpp", "c++": "cpp", "csharp": "cs", "c#": "cs", "cs": "cs", "java": "java",
    "kotlin": "kt", "swift": "swift", "go": "go", "golang": "go", "rust": "rs", "rs": "rs",
    "ruby": "rb", "rb": "rb", "php": "php", "perl": "pl", "r": "r", "lua": "lua", "sql": "sql",
    "html": "html", "css": "css", "scss": "scss", "xml": "xml", "svg": "svg", "json": "json",
    "yaml": "yaml", "yml": "yml", "toml": "toml", "ini": "ini", "markdown": "md", "md": "md",
    "latex": "tex", "tex": "tex", "dockerfile": "dockerfile", "makefile": "mk", "make": "mk",
    "cmake": "cmake", "diff": "diff", "patch": "patch", "powershell": "ps1", "ps1": "ps1",
    "batch": "bat", "haskell": "hs", "scala": "scala", "dart": "dart", "julia": "jl",
    "matlab": "m", "mermaid": "mmd", "csv": "csv", "vue": "vue", "zig": "zig", "elixir": "ex",
}  # fmt: skip


def extension(language: str) -> str:
    """Return the usual ending of a file in a language."""
    return EXTENSIONS.get(language.lower(), "txt")


class Highlighter(QObject):
    """Finds the colours of pieces of code, each once."""

    found = Signal(str, str)
    """When the colours of a piece are there: its language and text."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._lines: OrderedDict[_Key, tuple[Line, ...]] = OrderedDict()
        self._asked: set[_Key] = set()
        self._pending: list[tuple[QTextDocument, Iterator[None]]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timeout)

    def colour(
        self,
        document: QTextDocument,
        language: str,
        code: str,
        palette: QPalette,
        *,
        before: str = "",
    ) -> None:
        """Give a document its colours, now or never: `found` says when to ask again.

        Args:
            before: what stands above the code and may say what it is: a string may go on in it.
        """
        self.forget(document)
        if not language or len(code) > MAX_CODE or not code:
            return
        key = (language.lower(), code, before)
        lines = self._lines.get(key)
        if lines is not None:
            self._lines.move_to_end(key)
            self._pending.append((document, _apply(document, lines, palette)))
            self._timer.start()
        elif key not in self._asked:
            self._asked.add(key)
            self._background.run(_Job(key), self._on_found)

    def forget_asked(self) -> None:
        """What was asked for will not be found."""
        self._asked.clear()

    def forget(self, document: QTextDocument) -> None:
        """A document shows something else now."""
        self._pending = [entry for entry in self._pending if entry[0] is not document]

    def _on_found(self, result: tuple[_Key, tuple[Line, ...]]) -> None:
        key, lines = result
        self._asked.discard(key)
        self._lines[key] = lines
        while len(self._lines) > KEPT:
            self._lines.popitem(last=False)
        if lines:
            self.found.emit(key[0], key[1])

    @Slot()
    def _on_timeout(self) -> None:
        if self._pending:
            document, work = self._pending[0]
            if not isValid(document) or next(work, self) is self:
                self._pending.pop(0)
        if not self._pending:
            self._timer.stop()


class _Job:
    """Finds colours; runs in the background."""

    def __init__(self, key: _Key) -> None:
        self._key = key

    def __call__(self) -> tuple[_Key, tuple[Line, ...]]:
        language, code, before = self._key
        lines = lex(language, before + code)[before.count("\n") :]
        shift = utf16(before[before.rfind("\n") + 1 :])
        if shift and lines:
            lines = (_shifted(lines[0], shift), *lines[1:])
        return self._key, lines


def lex(language: str, code: str) -> tuple[Line, ...]:
    """Return what each line of the code consists of; nothing for languages nobody knows."""
    from pygments.lexers import get_lexer_by_name  # heavy, hence here
    from pygments.token import Token, is_token_subtype
    from pygments.util import ClassNotFound

    if language == "mermaid":
        return _lex_mermaid(code)
    kinds = (
        (Token.Comment, Syntax.COMMENT),
        (Token.Keyword, Syntax.KEYWORD),
        (Token.Operator.Word, Syntax.KEYWORD),
        (Token.Literal.String, Syntax.STRING),
        (Token.Literal.Number, Syntax.NUMBER),
        (Token.Name.Function, Syntax.NAME),
        (Token.Name.Class, Syntax.NAME),
        (Token.Name.Decorator, Syntax.NAME),
        (Token.Name.Tag, Syntax.KEYWORD),
        (Token.Name.Attribute, Syntax.NAME),
        (Token.Name.Builtin, Syntax.BUILTIN),
        (Token.Generic.Inserted, Syntax.STRING),
        (Token.Generic.Deleted, Syntax.KEYWORD),
        (Token.Generic.Heading, Syntax.NAME),
    )
    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return ()
    lines: list[list[tuple[int, int, Syntax]]] = [[]]
    column = 0
    for token, text in lexer.get_tokens(code):
        kind = next((kind for group, kind in kinds if is_token_subtype(token, group)), None)
        for number, part in enumerate(text.split("\n")):
            if number:
                lines.append([])
                column = 0
            length = utf16(part)
            if part and kind is not None:
                lines[-1].append((column, length, kind))
            column += length
    return tuple(map(tuple, lines))


def _shifted(line: Line, by: int) -> Line:
    """Return a line without what is in front of a position."""
    return tuple(
        (max(0, start - by), min(length, start + length - by), kind)
        for start, length, kind in line
        if start + length > by
    )


def _lex_mermaid(code: str) -> tuple[Line, ...]:
    """Mermaid needs a browser to be drawn; its source gets simple colours."""
    import re

    rule = re.compile(
        r"(?P<comment>%%.*)|(?P<string>\"[^\"]*\"|\[[^\]]*\]|\([^)]*\)|\|[^|]*\|)"
        r"|(?P<keyword>\b(?:graph|flowchart|sequenceDiagram|classDiagram|stateDiagram|erDiagram"
        r"|gantt|pie|participant|actor|subgraph|end|loop|alt|else|opt|note|title|section|class"
        r"|state|direction|TD|TB|LR|RL|BT)\b)|(?P<number>[-=.]+[->x]+)"
    )
    return tuple(
        tuple(
            (match.start(), len(match[0]), Syntax(match.lastgroup))
            for match in rule.finditer(line)
            if match.lastgroup
        )
        for line in code.split("\n")
    )


def _apply(document: QTextDocument, lines: tuple[Line, ...], palette: QPalette) -> Iterator[None]:
    """Colour line by line, pausing after each slice. Colours change no layout."""
    formats: dict[Syntax, QTextCharFormat] = {}
    for kind, colour in syntax_colours(palette).items():
        formats[Syntax(kind)] = _coloured(colour)
    block = document.begin()
    first = block.position()
    for count, line in enumerate(lines, start=1):
        if not block.isValid():
            break
        _colour_line(block, line, formats)
        after = block.next()
        if count % SLICE == 0 or not after.isValid():
            end = block.position() + block.length()
            document.markContentsDirty(first, end - first)
            first = end
            yield
        block = after


def _colour_line(block: QTextBlock, line: Line, formats: dict[Syntax, QTextCharFormat]) -> None:
    ranges = []
    for start, length, kind in line:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, length, formats[kind]
        ranges.append(part)
    block.layout().setFormats(ranges)


def _coloured(colour: QColor) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setForeground(colour)
    return shape
