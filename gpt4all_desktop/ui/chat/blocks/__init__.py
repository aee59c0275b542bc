"""Widgets for the typed blocks of a message.

Each reports its height for a width; none scrolls up or down by itself, none loads anything from
anywhere. `shapes.BlockShape` is what they have in common.
"""

from gpt4all_desktop.ui.chat.blocks.code import CodeBlock
from gpt4all_desktop.ui.chat.blocks.editor import EditorBlock
from gpt4all_desktop.ui.chat.blocks.error import ErrorBlock
from gpt4all_desktop.ui.chat.blocks.math import MathBlock
from gpt4all_desktop.ui.chat.blocks.prose import ProseBlock
from gpt4all_desktop.ui.chat.blocks.shapes import WIDE
from gpt4all_desktop.ui.chat.blocks.small import FilesBlock, ReasoningBlock
from gpt4all_desktop.ui.chat.blocks.table import TableBlock

BlockWidget = (
    ProseBlock
    | CodeBlock
    | TableBlock
    | MathBlock
    | ReasoningBlock
    | FilesBlock
    | EditorBlock
    | ErrorBlock
)

__all__ = [
    "WIDE",
    "BlockWidget",
    "CodeBlock",
    "EditorBlock",
    "ErrorBlock",
    "FilesBlock",
    "MathBlock",
    "ProseBlock",
    "ReasoningBlock",
    "TableBlock",
]
