"""Formulas within a line: `$x$`, `$$x$$` and `\\(x\\)`, as a rule for markdown-it."""

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

MAX_FORMULA = 1_000
"""A longer stretch between two dollars is not a formula."""


def use_math(md: MarkdownIt) -> None:
    """Teach a parser formulas."""
    md.inline.ruler.before("escape", "math", _math)


def _math(state: StateInline, silent: bool) -> bool:
    start, source = state.pos, state.src
    if source.startswith("\\(", start):
        mark, closing = "\\(", "\\)"
    elif source.startswith("\\[", start):
        mark, closing = "\\[", "\\]"
    elif source.startswith("$$", start):
        mark = closing = "$$"
    elif source.startswith("$", start):
        mark = closing = "$"
    else:
        return False
    begin = start + len(mark)
    limit = min(state.posMax, begin + MAX_FORMULA)
    end = source.find(closing, begin, limit)
    while end > 0 and mark == "$" and source[end - 1] == "\\":
        end = source.find(closing, end + 1, limit)
    if end < 0 or not _is_formula(source[begin:end], mark, source[end + 1 : end + 2]):
        return False
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content, token.markup = source[begin:end].strip(), mark
    state.pos = end + len(closing)
    return True


def _is_formula(text: str, mark: str, after: str) -> bool:
    """Prices are no formulas: "$5 and $6"."""
    if not text.strip() or "\n\n" in text:
        return False
    if mark != "$":
        return True
    return not text[0].isspace() and not text[-1].isspace() and not after.isdigit()
