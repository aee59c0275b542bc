"""What one can do with a message, and what it says below its text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.ui.chat.blocks import (
    CodeBlock,
    EditorBlock,
    ErrorBlock,
    MathBlock,
    ReasoningBlock,
)
from gpt4all_desktop.ui.chat.state import AttachmentChip, Note
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.theme import Shade, syntax_colours
from tests.ui.chat.reader import Chat, MakeChat, answer, question

pytestmark = pytest.mark.gui

NOTE = Note(
    model="Fake",
    reason=StopReason.LENGTH,
    tokens=1200,
    tokens_per_second=21.5,
    seconds_to_first=0.04,
    reasoning_seconds=75.0,
)


def editor(chat: Chat, turn_id: int) -> EditorBlock:
    block = chat.message(turn_id).live_blocks[0]
    assert isinstance(block, EditorBlock)
    return block


def test_the_quiet_line(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "x", note=NOTE))
    chat.view.set_dimmed(frozenset({1}))
    assert chat.message(2).footer == (
        "Stopped at the length limit · 1,200 tokens · 21.5 tokens/s"
        " · first token after 0.04 s · Fake"
    )
    assert chat.message(1).footer == "No longer in the context"


def test_a_reply_that_the_program_did_not_live_to_finish_says_so(make_chat: MakeChat) -> None:
    note = Note(model="Fake", reason=None, tokens=0, tokens_per_second=None, seconds_to_first=None)
    chat = make_chat(question(1, "Ask"), answer(2, "Say", note=note))
    assert chat.message(2).footer == "Cut off before it was finished · Fake"


def test_what_is_written_can_be_copied_while_one_is_there(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "", writing=True))
    bar = chat.message(2).footer_bar
    chat.message(2).set_current(True)
    assert bar.copy_button.isHidden(), "there is nothing yet"
    chat.view.extend_turn(2, "Some text")
    chat.message(2).set_current(False)
    assert bar.copy_button.isHidden()
    chat.message(2).set_current(True)
    assert bar.copy_button.isVisible()
    assert not bar.copy_button.geometry().intersects(bar.note.geometry())
    chat.message(2).set_current(False)
    assert bar.copy_button.isHidden()
    chat.view.finish_turn(2, NOTE, None)
    assert bar.copy_button.isVisible(), "now it stays"
    assert not bar.copy_button.geometry().intersects(bar.note.geometry())


def test_actions_are_there_while_the_message_is_in_use(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say", can_continue=True))
    bar = chat.message(2).footer_bar
    assert bar.regenerate_button.isHidden()
    chat.message(2).set_current(True)
    assert bar.regenerate_button.isVisible()
    assert bar.continue_button.isVisible()
    assert bar.replay_button.isHidden()
    chat.message(1).set_current(True)
    assert chat.message(1).footer_bar.regenerate_button.isHidden(), "a question has no reply"
    before = chat.message(2).geometry()
    chat.message(2).set_current(False)
    assert chat.message(2).geometry() == before, "they come and go without moving anything"


def test_the_ring_goes_around_the_bubble_of_a_question(make_chat: MakeChat) -> None:
    message = make_chat(question(1, "Ask"), answer(2, "Say")).message(1)
    message.set_current(True)
    picture = message.grab().toImage()
    ring, bubble = (message.palette().color(shade) for shade in (Shade.ACCENT, Shade.SURFACE))
    text = message.live_blocks[0]
    across = text.x() + text.width() // 2
    down = [picture.pixelColor(across, y) for y in range(picture.height())]
    assert 0 <= down.index(ring) < down.index(bubble)


def test_actions_are_disabled_while_a_reply_is_written(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say"), question(3, "Again"))
    chat.view.add_turn(answer(4, "", writing=True))
    chat.message(1).set_current(True)
    bar = chat.message(1).footer_bar
    assert not bar.edit_button.isEnabled()
    assert bar.fork_button.isEnabled()
    chat.view.finish_turn(4, NOTE, None)
    assert bar.edit_button.isEnabled()


def test_what_buttons_ask_for(make_chat: MakeChat) -> None:
    chat = make_chat(
        question(1, "Ask"),
        answer(2, "Say", can_continue=True, can_replay=True, version=2, versions=2),
    )
    asked: list[tuple[object, ...]] = []
    for name in ("regenerate", "continue", "fork", "delete", "replay"):
        signal = getattr(chat.view, f"{name}_requested")
        signal.connect(lambda turn, name=name: asked.append((name, turn)))
    chat.view.version_requested.connect(lambda turn, step: asked.append((turn, step)))
    chat.message(2).set_current(True)
    bar = chat.message(2).footer_bar
    for button in (
        bar.regenerate_button,
        bar.continue_button,
        bar.fork_button,
        bar.delete_button,
        bar.replay_button,
        *bar.version_buttons,
    ):
        button.click()
    assert asked == [
        ("regenerate", 2),
        ("continue", 2),
        ("fork", 2),
        ("delete", 2),
        ("replay", 2),
        (2, -1),
    ], "there is no later version"


def test_a_question_is_edited_in_its_place(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat, asked = make_chat(question(1, "Ask **this**"), answer(2, "Say")), []
    chat.view.edit_requested.connect(lambda *new: asked.append(new))
    chat.view.begin_edit(1)
    block = editor(chat, 1)
    assert block.field.toPlainText() == "Ask **this**"
    assert QApplication.focusWidget() is block.field
    assert block.save_button.text() == "Send"
    height = block.height()
    block.field.setPlainText("line\n" * 8 + "end")
    assert block.height() > height, "it grows with its text"
    qtbot.keyClick(block.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked == [(1, "line\n" * 8 + "end")]
    assert chat.text(1).toPlainText() == "Ask **this**", "until there is a new version"


def test_the_editor_has_room_for_its_text_at_once(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "word " * 80))
    chat.view.begin_edit(2)
    field = editor(chat, 2).field
    assert field.document().size().height() > 3
    assert field.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("length", range(1, 12))
def test_the_editor_shows_no_bars_for_spaces_at_line_ends(make_chat: MakeChat, length: int) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, f"{'w' * length}   " * 60))
    chat.view.begin_edit(2)
    field = editor(chat, 2).field
    assert not field.horizontalScrollBar().isVisible()
    assert field.verticalScrollBar().maximum() == 0


def test_an_edit_can_be_given_up(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat, asked = make_chat(question(1, "Ask"), answer(2, "Say")), []
    chat.view.edit_requested.connect(lambda *new: asked.append(new))
    chat.view.begin_edit(2)
    block = editor(chat, 2)
    block.field.setPlainText("Something else")
    qtbot.keyClick(block.field, Qt.Key.Key_Escape)
    assert chat.text(2).toPlainText() == "Say"
    chat.view.begin_edit(2)
    editor(chat, 2).save_button.click()
    assert asked == [], "nothing was changed"


def test_what_is_typed_survives_scrolling_away(make_chat: MakeChat) -> None:
    chat = make_chat(*[question(n, "word " * 90) for n in range(80)])
    chat.view.begin_edit(79)
    editor(chat, 79).field.setPlainText("half a thought")
    chat.view.setFocus()
    chat.view.verticalScrollBar().setValue(0)
    chat.view.scroll_to_end()
    assert editor(chat, 79).field.toPlainText() == "half a thought"


def test_reasoning_is_one_line_that_opens(make_chat: MakeChat) -> None:
    text = "<think>\nFirst **this**.\n\n```py\nx\n```\n</think>\n\nThe answer."
    chat = make_chat(answer(2, text, note=NOTE))
    message = chat.message(2)
    head = message.live_blocks[0]
    assert isinstance(head, ReasoningBlock)
    assert head.head.text() == "Thought for 1 min 15 s"
    assert sorted(message.live_blocks) == [0, 3]
    low = message.height()
    head.head.click()
    assert sorted(message.live_blocks) == [0, 1, 2, 3]
    assert message.height() > low
    message.copy_text()
    assert QApplication.clipboard().text() == "The answer."
    head.head.click()
    assert message.height() == low
    assert sorted(message.live_blocks) == [0, 3], "Tab does not go to what is hidden"


def test_reasoning_while_it_streams(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"))
    chat.view.add_turn(answer(2, "", writing=True))
    for piece in ("<thi", "nk>Let me ", "see", "</th"):
        chat.view.extend_turn(2, piece)
    message = chat.message(2)
    head = message.live_blocks[0]
    assert isinstance(head, ReasoningBlock)
    assert head.head.text() == "Thinking…"
    assert message.footer == "Thinking…"
    chat.view.extend_turn(2, "ink>\n\nIt is 4.")
    assert head.head.text().startswith("Thought for")
    assert message.footer == "Writing…"
    assert chat.text(2, 2).toPlainText() == "It is 4."


def test_reasoning_that_the_template_began(make_chat: MakeChat) -> None:
    """The text only ends it: what was shown as the answer becomes reasoning."""
    chat = make_chat(question(1, "Ask"))
    chat.view.add_turn(answer(2, "", writing=True))
    chat.view.extend_turn(2, "Let me see. ")
    assert chat.text(2).toPlainText() == "Let me see. "
    chat.view.extend_turn(2, "Four.</think>\nIt is 4.")
    message = chat.message(2)
    assert isinstance(message.live_blocks[0], ReasoningBlock)
    chat.view.finish_turn(2, NOTE, None)
    message.copy_text()
    assert QApplication.clipboard().text() == "It is 4."


def test_attachments_are_named(make_chat: MakeChat) -> None:
    files = (AttachmentChip(id=1, name="a.pdf", tokens=12), AttachmentChip(id=2, name="b.txt"))
    chat = make_chat(question(1, "Read", attachments=files))
    block = chat.message(1).live_blocks[0]
    assert block.accessibleName() == "a.pdf · 12 tokens, b.txt"
    assert block.height() > 0
    chat.message(1).copy_text()
    assert QApplication.clipboard().text() == "Read"


def test_code_is_wrapped_saved_and_coloured(qtbot: QtBot, make_chat: MakeChat) -> None:
    long = "text = '" + "word " * 60 + "'"
    chat = make_chat(answer(2, f"```python\n{long}\nreturn 1\n```"))
    block = chat.message(2).live_blocks[0]
    assert isinstance(block, CodeBlock)
    low = block.height()
    block.wrap_button.click()
    assert block.height() > low
    assert block.text.horizontalScrollBar().maximum() == 0
    with qtbot.waitSignal(chat.view.save_requested) as saved:
        block.save_button.click()
    assert saved.args == [f"{long}\nreturn 1\n", "code.py"]
    keyword = syntax_colours(block.palette())["keyword"]
    line = block.text.document().findBlockByNumber(1).layout()
    qtbot.waitUntil(lambda: bool(line.formats()))
    assert line.formats()[0].format.foreground().color() == keyword


def test_the_tip_of_a_formula_is_its_source_and_no_markup(
    qtbot: QtBot, make_chat: MakeChat
) -> None:
    chat = make_chat(answer(2, "See $x<img>y$ here."))
    qtbot.waitUntil(lambda: "\ufffc" in chat.text(2).toPlainText())
    cursor = chat.text(2).textCursor()
    cursor.setPosition(chat.text(2).toPlainText().index("\ufffc") + 1)
    assert cursor.charFormat().toolTip() == "<p>x&lt;img&gt;y</p>"


def test_a_formula_is_drawn_or_its_source_is_shown(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(answer(2, "$$\n\\frac{1}{2}\n$$\n\n$$\n\\frac{\n$$\n\nAnd $x^2$ inside."))
    blocks = chat.message(2).live_blocks
    good, bad = blocks[0], blocks[1]
    assert isinstance(good, MathBlock)
    assert isinstance(bad, MathBlock)
    qtbot.waitUntil(lambda: good.is_drawn and "\ufffc" in chat.text(2, 2).toPlainText())
    chat.view._tools.background.wait()
    chat.qapp.processEvents()
    assert not bad.is_drawn
    assert bad.toPlainText() == "\\frac{"
    text = chat.text(2, 2)
    text.selectAll()
    assert chat.view.selection.source() == "And $x^2$ inside."


def test_a_drawn_formula_gets_the_height_it_needs(qtbot: QtBot, make_chat: MakeChat) -> None:
    """And what is below it goes there."""
    formula = "\\frac{\\frac{1}{2}}{\\frac{3}{\\frac{4}{5}}}"
    chat = make_chat(answer(2, f"$$\n{formula}\n$$\n\nBelow it."))
    drawn = chat.message(2).live_blocks[0]
    assert isinstance(drawn, MathBlock)
    qtbot.waitUntil(lambda: drawn.is_drawn)
    chat.qapp.processEvents()
    assert drawn.height() == drawn.height_for(drawn.width())
    below = chat.message(2).live_blocks[1].geometry()
    assert below.top() > drawn.geometry().bottom()


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_line_below_a_message_begins_where_its_text_does(
    make_chat: MakeChat, mirrored: bool
) -> None:
    chat = make_chat()
    if mirrored:
        chat.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chat.view.set_turns([question(1, "Ask"), answer(2, "Say", note=NOTE)])
    bar = chat.message(2).footer_bar
    copy, words = bar.copy_button.geometry().center().x(), bar.note.geometry().center().x()
    assert (copy < words < bar.width() / 2) is not mirrored
    assert (copy > words > bar.width() / 2) is mirrored


def test_dimmed_messages_are_quiet(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say"))
    usual = chat.text(2).palette().text().color()
    chat.view.set_dimmed(frozenset({2}))
    assert chat.text(2).palette().text().color() != usual
    colours = chat.view.palette()
    colours.setColor(Shade.MUTED, QColor("red"))
    chat.view.setPalette(colours)
    assert chat.text(2).palette().text().color() == QColor("red"), "as quiet as in the new colours"
    chat.view.set_dimmed(frozenset())
    assert chat.text(2).palette().text().color() == usual


def test_a_missing_reply_is_asked_for_without_alarm(qtbot: QtBot, make_chat: MakeChat) -> None:
    failure = Failure(sentence="Not answered.", mild=True)
    chat = make_chat(question(1, "Well?"), answer(2, "", failure=failure))
    block = chat.message(2).live_blocks[0]
    assert isinstance(block, ErrorBlock)
    assert [button.text() for button in block.offered] == ["Get a reply", "Open another model…"]
    danger = block.palette().color(Shade.DANGER).name()
    image = block.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(60) for y in range(image.height())}
    assert danger not in colours
    with qtbot.waitSignal(chat.view.retry_requested):
        block.offered[0].click()


def test_another_size_of_the_text_is_that_of_messages_already_shown(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"), answer(2, "Say\n\n```\nit\n```"))
    before = [chat.text(*place).text_height(600) for place in ((1, 0), (2, 0), (2, 1))]
    font = QFont(chat.view.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    chat.view.setFont(font)
    chat.qapp.processEvents()
    after = [chat.text(*place).text_height(600) for place in ((1, 0), (2, 0), (2, 1))]
    assert all(new > 1.6 * old for old, new in zip(before, after, strict=True))


def test_other_colours_are_those_of_text_already_shown(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, "A [link](x).\n\n| b |\n|---|\n| [link](y) |"))
    colours = chat.view.palette()
    colours.setColor(Shade.ACCENT, QColor("red"))
    chat.view.setPalette(colours)
    for block in (0, 1):
        link = chat.text(1, block).document().find("link")
        assert link.charFormat().foreground().color() == QColor("red")


def test_the_bubble_of_a_question_goes_with_it(make_chat: MakeChat) -> None:
    chat = make_chat(question(1, "Ask"))
    chat.view.set_turns([answer(2, "Say")])  # widgets are used again
    message = chat.message(2)
    image, surface = message.grab().toImage(), message.palette().color(Shade.SURFACE)
    across = range(0, image.width(), 3)
    colours = {image.pixelColor(x, y).name() for x in across for y in range(image.height())}
    assert surface.name() not in colours


def test_code_goes_from_left_to_right_whatever_it_begins_with(make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, "```\nمرحبا = 1\n```"))
    line = chat.text(1).document().firstBlock()
    assert line.textDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("turn", [1, 2])
def test_tab_visits_what_is_below_a_message_as_it_stands_there(
    make_chat: MakeChat, turn: int
) -> None:
    chat = make_chat(
        question(1, "Ask", version=2, versions=3), answer(2, "Say", version=2, versions=3)
    )
    chat.message(turn).set_current(True)
    places = [part.x() for part in chat.message(turn).footer_bar.focus_chain()]
    assert len(places) > 4
    assert places == sorted(places)
