"""A growing reply paints only what is new; what is on the screen is right all the same."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from gpt4all_desktop.ui.chat.text_view import TextView
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
    "an even table": "|  | b | c |\n|:-:|--:|---|\n" + f"| {WORDS} | x | **{WORDS}** |\n|y|\n" * 9,
    "a table in a list": "- a\n\n  | a | b |\n  |---|---|\n"
    + "".join(f"  | {'long ' * n} | x |\n" for n in range(6)),
    "code": "```\n" + "for x in range(10):\n    print(x)\n" * 8 + "1" * 200 + "\n```\nEnd",
    "right to left": "1 2 3 4 " * 40 + "مرحبا بالعالم كيف الحال اليوم في هذا المكان الجميل " * 4,
    "mixed": "With مرحبا بالعالم 12 كيف on, the file of fluff *(finally!)* 👩\u200d👩\u200d👧 " * 6,
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
        qapp.processEvents()  # what is shown for the first time asks for it in its own turn
        shown, text = screen(qapp, chat), chat.view.viewport().findChildren(TextView)
        painted = Painted(text[-1].viewport()) if text else None
        for part in chat.view.viewport().findChildren(QWidget):
            part.update()
        qapp.processEvents()
        assert painted is None or painted.region == text[-1].viewport().visibleRegion()
        # Smoothed corners that are half outside look a little different when they come in.
        assert [y for y in differing_rows(shown, screen(qapp, chat)) if y > 8] == []


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


LONG = "One long paragraph goes on and on, and its finished lines are not laid out again. " * 9
GROWING = {
    "one paragraph": LONG.strip(),
    "several": f"Short.\n\n{LONG}\n\n{LONG}\n\n- {LONG}\n- two\n\n{LONG}",
    "marks": f"{LONG} **bold over {LONG[:400]} lines** and `code that is long {LONG[:200]}` {LONG}",
    "marks that end late": f"{LONG} *italics: {LONG[:300]}* and [link, {LONG[:300]}](x) {LONG}",
    "becomes a heading": f"{LONG.strip()}\n===\n\nEnd, {LONG}",
    "turns late": LONG + "1 2 3 4 5 6 7 8 9 0 " * 20 + "مرحبا بالعالم كيف الحال اليوم " * 9,
    "begins with digits": "1 2 3 4 5 6 7 8 9 0 " * 20 + "مرحبا بالعالم كيف الحال اليوم " * 9,
    "with pictures": "👩漢 字字" * 160,
    "quoted": f"> {LONG}\n\n{LONG}",
}


@pytest.mark.parametrize("reply", GROWING)
def test_what_grew_looks_like_what_was_there_from_the_start(
    qapp: QApplication, make_chat: MakeChat, reply: str
) -> None:
    chat = make_chat(question(1, "Well?"), answer(2, "", writing=True))
    text, size = GROWING[reply], 19
    for count in range(size, len(text) + size, size):
        chat.view.extend_turn(2, text[count - size : count])
        if count // size % 16 in (0, 5):
            qapp.processEvents()
            other = make_chat(question(1, "Well?"), answer(2, text[:count], writing=True))
            assert standing(chat)[:3] == standing(other)[:3]
            assert chat.message(2).grab().toImage() == other.message(2).grab().toImage()
    last = max(chat.message(2).live_blocks)
    parted = chat.text(2, last).document().blockCount()
    chat.view.finish_turn(2, None, None)
    done = make_chat(question(1, "Well?"), answer(2, text))
    for block in done.message(2).live_blocks.keys() & chat.message(2).live_blocks.keys():
        documents = [each.text(2, block).document() for each in (chat, done)]
        assert documents[0].toHtml() == documents[1].toHtml()
    count = chat.text(2, last).document().blockCount()
    assert reply != "one paragraph" or parted > count == 1, "its lines were kept apart"


def test_other_widths_break_the_lines_of_what_grows_elsewhere(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Well?"), answer(2, "", writing=True))
    for at in range(0, len(LONG), 30):
        chat.view.extend_turn(2, LONG[at : at + 30])
        chat.view.resize(500 + 7 * (at % 40), 600)
    other = make_chat(question(1, "Well?"), answer(2, LONG, writing=True))
    other.view.resize(chat.view.size())
    assert standing(chat) == standing(other)
    assert chat.message(2).grab().toImage() == other.message(2).grab().toImage()


def test_what_is_selected_in_a_growing_paragraph_stays(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Well?"), answer(2, LONG[:300], writing=True))
    view = chat.text(2)
    view.select(20, 290)
    for at in range(300, len(LONG), 30):
        chat.view.extend_turn(2, LONG[at : at + 30])
        assert view.selection_source is not None
        assert view.selection_source() == LONG[20:290]
    assert (view.textCursor().anchor(), view.textCursor().position()) == (20, 290)


def test_words_are_found_across_the_lines_of_a_growing_paragraph(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Well?"), answer(2, "", writing=True))
    for at in range(0, len(LONG), 30):
        chat.view.extend_turn(2, LONG[at : at + 30])
    words = "finished lines are not laid out again. One long paragraph goes on and on"
    chat.view.navigator.find(words)
    found = [mark.cursor.selectedText() for mark in chat.text(2).extraSelections()]
    assert [each.replace("\u2029", " ") for each in found] == [words] * LONG.count(words)
