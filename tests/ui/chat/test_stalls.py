"""What the window makes and lays out in one turn of the event loop is bounded."""

import pytest
from PySide6.QtCore import QPoint, QSizeF
from pytestqt.qtbot import QtBot

from gpt4all_desktop.markdown import MAX_COLUMNS
from gpt4all_desktop.ui.chat.pace import AT_A_TIME, cost
from gpt4all_desktop.ui.chat.rows import AT_ONCE
from gpt4all_desktop.ui.chat.splitter import TABLE_CELLS
from gpt4all_desktop.ui.chat.text_view import TextView
from tests.ui.chat.reader import Chat, MakeChat, answer, question

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


def test_a_giant_piece_of_a_reply_is_taken_bit_by_bit(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Well?"), answer(2, "", writing=True))
    chat.view.extend_turn(2, "some words of a reply\n\n" * 30_000)
    row = chat.view.rows[1]
    assert row.has_more
    assert row.blocks[-1].end <= AT_ONCE
    assert len(chat.message(2).live_blocks) < 20
    chat.view.finish_turn(2, None, None)
    qtbot.waitUntil(lambda: not row.has_more)
    assert row.blocks[-1].end == len(row.text.rstrip())
    assert all(block.closed for block in row.blocks)


def test_rows_of_many_columns_are_in_one_table_as_far_as_they_are_shown(
    make_chat: MakeChat,
) -> None:
    table = "|a" * 300 + "|\n" + "|-" * 300 + "|\n" + ("|b" * 300 + "|\n") * 12
    chat = make_chat(answer(1, table))
    blocks = chat.view.rows[0].blocks
    rows = [block.text.count("\n") - 1 for block in blocks]
    assert sum(rows) == 12
    assert min(rows[:-1]) > 3
    assert all(count * MAX_COLUMNS <= TABLE_CELLS for count in rows)


TABLE_OF_30 = "|a" * 30 + "|\n" + "|-" * 30 + "|\n" + ("|b" * 30 + "|\n") * 60


def places(chat: Chat) -> dict[int, int]:
    """Return where the blocks stand that have widgets."""
    view, message = chat.view.viewport(), chat.message(1)
    return {
        index: block.mapTo(view, QPoint(0, 0)).y() for index, block in message.live_blocks.items()
    }


@pytest.mark.parametrize("end", [True, False])
def test_many_cells_are_made_in_several_turns(qtbot: QtBot, make_chat: MakeChat, end: bool) -> None:
    chat = make_chat(answer(2, "short"))
    view, pace = chat.view, chat.view._tools.pace
    view.resize(800, 1400)
    chat.qapp.processEvents()
    view.set_turns([answer(1, f"Above\n\n{TABLE_OF_30}\n\nEnd")])
    there: set[int] = set()
    if not end:
        qtbot.waitUntil(lambda: not pace.held)
        there = set(places(chat))
        view.verticalScrollBar().setValue(0)
    assert pace.held
    first = places(chat)
    made = first.keys() - there
    blocks = view.rows[0].blocks
    assert sum(cost(blocks[index]) for index in made) <= AT_A_TIME
    edge = len(blocks) - 1 if end else 0
    assert 0 <= first[edge] < 1400, "what is looked at comes first"
    qtbot.waitUntil(lambda: not pace.held)
    later = places(chat)
    assert len([index for index in later if 0 <= later[index] < 1400]) > 6
    assert all(later[index] == first[index] for index in made), "what was there has not moved"
