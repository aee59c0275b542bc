"""What blocks share beyond themselves: the drawing of formulas and the colouring of code."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from gpt4all_desktop.ui.chat.background import Background
from gpt4all_desktop.ui.chat.formulas import FormulaBook
from gpt4all_desktop.ui.chat.highlight import Highlighter
from gpt4all_desktop.ui.chat.pace import Pace


@dataclass(frozen=True, slots=True)
class Tools:
    """Of one transcript."""

    background: Background
    formulas: FormulaBook
    highlighter: Highlighter
    pace: Pace

    def drop(self) -> None:
        """Forget what was asked for and is not begun yet: another chat is shown."""
        self.background.drop()
        self.formulas.forget_asked()
        self.highlighter.forget_asked()


def make_tools(parent: QObject) -> Tools:
    """Return the tools of a transcript, which owns them."""
    background = Background(parent)
    formulas, highlighter = FormulaBook(background, parent), Highlighter(background, parent)
    return Tools(background, formulas, highlighter, Pace())
