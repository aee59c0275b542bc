"""Markdown as models write it: source → paragraphs and runs, and back to the source. No Qt.

What a reply says is data: HTML is text here, pictures are their description and address, and
whoever shows the result inserts strings into a document and never builds markup from them.
"""

from gpt4all_desktop.markdown.cells import to_csv
from gpt4all_desktop.markdown.model import MAX_COLUMNS, Cell, Para, ParaKind, Run, Style, Table
from gpt4all_desktop.markdown.parse import parse
from gpt4all_desktop.markdown.source_map import SourceMap

__all__ = [
    "MAX_COLUMNS",
    "Cell",
    "Para",
    "ParaKind",
    "Run",
    "SourceMap",
    "Style",
    "Table",
    "parse",
    "to_csv",
]
