"""A growing reply paints only what is new; what is on the screen is right all the same."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion, QTextCursor
from PySide6.QtWidgets import QApplication

from tests.ui.chat.painted import Painted
from tests.ui.chat.reader import Chat, MakeChat, answer, question

pytestmark = pytest.mark.gui

WORDS = "every line that was written stays as it is while the next one comes "
REPLIES = {
    "paragraphs": f"{WORDS * 8}\n\n{WORDS * 5}",
    "marks": f"{WORDS * 2} **{WORDS}** and `co de`, ~~not~~ *this* {WORDS}\n\n" * 3,
    "lists": f"1. {WORDS * 3}\n2. **two** {WORDS}\n   - {WORDS}\n\n3. three\n" * 3,
    "quotes": f"> {WORDS * 3}\n> more\n>> {WORDS}\n\nafter\n\n---\n\n    code\n    more\n\n" * 2,
    "a table": "| a | b |\n|---|---|\n" + "".join(f"| {'long ' * n} | x |\n" for n in range(8)),
    "a table in a list": "- a\n\n  | a | b |\n  |---|---|\n"
    + "".join(f"  | {'long ' * n} | x |\n" for n in range(6)),
    "code": "```\n" + "for x in range(10):\n    print(x)\n" * 8 + "1" * 200 + "\n```\nEnd",
    "right to left": "1 2 3 4 " * 40 + "مرحبا بالعالم كيف الحال اليوم في هذا المكان الجميل " * 4,
    "mixed": "Text with مرحبا بالعالم 12 كيف and on, the file of fluff *(finally!)* é 👩\u200d👩\u200d👧 " * 6,
    "clusters": "नमस्ते दुनिया क्षत्रिय ภาษาไทยเป็นภาษา " * 9,
    "no spaces": "漢字かな交じり文。" * 40 + "x" * 300,
}  # fmt: skip


def screen(qapp: QApplication, chat: Chat) -> QImage:
    """Return what is on the screen: other than `grab`, this paints nothing."""
    return qapp.primaryScreen().grabWindow(chat.view.winId()).toImage()


def pieces(text: str) -> list[str]:
    """Return the text in small pieces, and once more in lines."""
    return [text[at : at + 17] for at in range(0, len(text), 17)] + ["\n\n"] + text.splitlines(True)


def differing_rows(one: QImage, other: QImage) -> list[int]:
    width = QRect(0, 0, one.width(), 1)
    return [
        y
        for y in range(one.height())
        if one.copy(width.translated(0, y)) != other.copy(width.translated(0, y))
    ]


@pytest.mark.parametrize("reply", REPLIES)
def test_the_screen_shows_what_painting_everything_shows(
    qapp: QApplication, make_chat: MakeChat, reply: str
) -> None:
    if qapp.platformName() != "offscreen":
        pytest.skip("other windows may cover this one")
    chat = make_chat(question(1, "Well?"), answer(2, "", writing=True))
    for piece in pieces(REPLIES[reply]):
        chat.view.extend_turn(2, piece)
        qapp.processEvents()
        shown = screen(qapp, chat)
        chat.view.viewport().update()
        qapp.processEvents()
        # Smoothed corners that are half outside look a little different when they come in.
        assert [y for y in differing_rows(shown, screen(qapp, chat)) if y > 3] == []


def test_words_in_the_last_line_paint_no_more_than_that(
    qapp: QApplication, make_chat: MakeChat
) -> None:
    chat = make_chat(question(1, "Well?"), answer(2, WORDS * 12, writing=True))
    text = chat.text(2)
    painted, below = Painted(text.viewport()), Painted(chat.message(2).footer_bar)
    qapp.processEvents()
    painted.region, below.region = QRegion(), QRegion()
    chat.view.extend_turn(2, "on")
    qapp.processEvents()
    end = QTextCursor(text.document())
    end.movePosition(QTextCursor.MoveOperation.End)
    new = text.cursorRect(end).translated(-4, 0)
    assert painted.region.contains(new.center())
    box = painted.region.boundingRect()
    assert box.height() < 2 * new.height()
    assert box.left() > text.width() // 8, "what stood there stays"
    assert below.region.isEmpty()


def standing(chat: Chat) -> list[QRect]:
    """Return where the last message stands, and what is below its last block."""
    message = chat.message(2)
    last = message.live_blocks[max(message.live_blocks)]
    bar = chat.view.verticalScrollBar()
    top = QRect(0, bar.value(), 0, bar.maximum())
    return [message.geometry(), last.geometry(), message.footer_bar.geometry(), top]


@pytest.mark.parametrize("reply", ["paragraphs", "lists", "code", "no spaces"])
def test_what_grows_stands_where_placing_everything_puts_it(
    qapp: QApplication, make_chat: MakeChat, reply: str
) -> None:
    chat = make_chat(question(1, "Well?"), answer(2, "", writing=True))
    for number, piece in enumerate(pieces(REPLIES[reply] * 4)):
        chat.view.extend_turn(2, piece)
        if number % 7 == 6:
            before = standing(chat)
            chat.view.scroll_to_end()  # where the view is already
            assert before == standing(chat)
