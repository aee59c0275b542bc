"""Formulas as rules for markdown-it: in a line (`$x$`, `$$x$$`, `\\(x\\)`) and on their own."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

MAX_FORMULA = 1_000
"""A longer stretch between two dollars is not a formula."""
_OPENS = re.compile(r"(\$\$|\\\[)(.*)", re.DOTALL)
_CLOSES = {"$$": "$$", "\\[": "\\]"}


def use_math(md: MarkdownIt) -> None:
    """Teach a parser formulas in lines: tokens `math_inline`."""
    md.inline.ruler.before("escape", "math", _math)


def use_math_blocks(md: MarkdownIt) -> None:
    """Teach a parser formulas that stand on their own: tokens `math_block`."""
    ends = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("fence", "math_block", _math_block, {"alt": ends})


def _math_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start):
        return False
    found = _OPENS.fullmatch(_line(state, start))
    if found is None:
        return False
    closing, line, parts = _CLOSES[found[1]], start, [found[2]]
    while closing not in parts[-1]:
        line += 1
        if line >= end or state.isEmpty(line) or state.sCount[line] < state.blkIndent:
            return False
        parts.append(_line(state, line))
    last, rest = parts[-1].split(closing, 1)
    if rest.strip(" \t.,;:"):
        return False  # a formula within a line
    if not silent:
        token = state.push("math_block", "math", 0)
        token.content, token.markup = "\n".join([*parts[:-1], last]).strip(), found[1]
        token.block, token.map = True, [start, line + 1]
    state.line = line + 1
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


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
