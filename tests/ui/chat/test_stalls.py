"""What the window makes and lays out in one turn of the event loop is bounded."""

import pytest
from PySide6.QtCore import QSizeF

from gpt4all_desktop.ui.chat.text_view import TextView
from tests.ui.chat.reader import MakeChat, answer

pytestmark = pytest.mark.gui

TABLE = "| name | what it is for |\n|---|---|\n" + "| a word | some more words |\n" * 6
SHOWN = {
    "prose": "word " * 300,
    "a table": TABLE,
    "a table wider than the window": "|" + "word " * 9 + "|" * 25 + "\n" + "|-" * 25 + "|\n",
    "code": "```python\n" + "print('of all lines')\n" * 150 + "```",
}


class Layouts:
    """The heights a text had, one after the other."""

    def __init__(self, text: TextView) -> None:
        self.text, self.heights, self.changes = text, list[float](), 0
        text.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        text.document().contentsChange.connect(self._on_contents_change)

    def _on_size_changed(self, size: QSizeF) -> None:
        self.heights.append(size.height())

    def _on_contents_change(self, _position: int, _removed: int, _added: int) -> None:
        self.changes += 1


@pytest.mark.parametrize("kind", SHOWN)
def test_a_text_is_laid_out_once_when_it_comes_into_view(make_chat: MakeChat, kind: str) -> None:
    other = "```\nx\n```" if kind == "prose" else "x"
    chat, made = make_chat(answer(1, other)), list[Layouts]()
    chat.message(1).text_made.connect(lambda text: made.append(Layouts(text)))
    chat.view.set_turns([answer(2, SHOWN[kind])])
    assert made, "the widget of the first message shows the second one"
    for layouts in made:
        assert max(layouts.heights) <= layouts.text.document().size().height() + 1
        assert layouts.changes < 10, "not one for each line"
