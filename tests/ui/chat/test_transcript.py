"""The transcript never jumps, never yanks, and stays small however long the chat is."""

import itertools
import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.ui.chat.blocks import CodeBlock, ProseBlock
from gpt4all_desktop.ui.chat.message import MessageWidget
from gpt4all_desktop.ui.chat.state import Note, Turn
from gpt4all_desktop.ui.chat.transcript import Transcript
from gpt4all_desktop.ui.events import Failure

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]

NOTE = Note(
    model="Fake",
    reason=StopReason.FINISHED,
    tokens=9,
    tokens_per_second=9.0,
    seconds_to_first=0.1,
)
WORDS = ("calm", "answer", "of", "a", "model", "that", "runs", "on", "this", "computer", "only")
CODE = "```python\nfor number in range(10):\n    print(number)\n```\n"


def prose(dice: random.Random, count: int) -> str:
    return " ".join(dice.choice(WORDS) for _ in range(count))


def chat(count: int, *, words: int = 90) -> list[Turn]:
    """Return questions and answers, alternating."""
    dice, turns = random.Random(5), []
    for number in range(count):
        if number % 2:
            text = f"{prose(dice, words)}\n\n{CODE}\n{prose(dice, words // 2)}"
            turns.append(Turn(id=number, role=Role.ASSISTANT, model="Fake", text=text, note=NOTE))
        else:
            turns.append(Turn(id=number, role=Role.USER, text=prose(dice, 8)))
    return turns


class Reader:
    """A transcript in a window, and the eyes before it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication) -> None:
        self.qapp = qapp
        self.view = Transcript()
        qtbot.addWidget(self.view)
        self.view.resize(800, 600)
        with qtbot.waitExposed(self.view):
            self.view.show()

    @property
    def value(self) -> int:
        return self.view.verticalScrollBar().value()

    @property
    def maximum(self) -> int:
        return self.view.verticalScrollBar().maximum()

    def wheel(self, notches: float) -> None:
        """Turn the wheel; up is positive."""
        where = QPointF(300, 300)
        event = QWheelEvent(
            where,
            QPointF(self.view.viewport().mapToGlobal(where.toPoint())),
            QPoint(0, 0),
            QPoint(0, round(120 * notches)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.qapp.sendEvent(self.view.viewport(), event)

    def screen_y(self, turn_id: int, block: int = 0) -> int:
        """Return where a block is on the screen."""
        message = self.view.live_messages[turn_id]
        widget = message.live_blocks[block]
        return widget.mapTo(self.view.viewport(), QPoint(0, 0)).y()

    def line_y(self, turn_id: int, block: int, character: int) -> int:
        """Return where the line of a character is on the screen."""
        widget = self.view.live_messages[turn_id].live_blocks[block]
        return self.screen_y(turn_id, block) + widget.y_of(character)

    def first(self) -> tuple[int, int]:
        """Return turn and block of a text in the upper part of the window."""
        for turn_id, message in sorted(self.view.live_messages.items()):
            for index in sorted(message.live_blocks):
                if 0 <= self.screen_y(turn_id, index) < 500:
                    return turn_id, index
        raise AssertionError("nothing in view")

    def go_into_a_paragraph(self, above: int) -> tuple[int, int, int]:
        """Scroll up until the window begins in a paragraph, and some pixels more.

        Returns the turn, the block and the first character in view.
        """
        for _ in range(200):  # not in one jump, which would end where heights are only estimated
            self.wheel(1)
            if self.value < self.maximum - 1000 and self._inside() > 300:
                break
        self.view.verticalScrollBar().setValue(self.value - above)
        turn, character = self.view.anchor_turn, self._inside()
        assert turn is not None
        assert character > 0
        return turn, self.view.anchor_block, character

    def _inside(self) -> int:
        """Return which character of its block the window begins with; 0 between two blocks."""
        turn, block = self.view.anchor_turn, self.view.anchor_block
        if turn is None:
            return 0
        widget = self.view.live_messages[turn].live_blocks[block]
        hidden = -self.screen_y(turn, block)
        return widget.position_at(hidden)[0] if hidden < widget.height() else 0

    def ask(self, number: int = 900_000, text: str = "Well?") -> int:
        """Send a question; return the id of the reply that begins."""
        self.view.add_turn(Turn(id=number, role=Role.USER, text=text))
        reply = Turn(id=number + 1, role=Role.ASSISTANT, model="Fake", writing=True)
        self.view.add_turn(reply)
        return number + 1

    def stream(self, turn_id: int, text: str, each: Callable[[], None] | None = None) -> None:
        for at in range(0, len(text), 25):
            self.view.extend_turn(turn_id, text[at : at + 25])
            self.qapp.processEvents()
            if each is not None:
                each()


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Reader:
    return Reader(qtbot, qapp)


def test_from_right_to_left_the_column_is_in_the_middle_too(reader: Reader) -> None:
    """The scroll bar stands at the left there; the column is that of the composer."""
    reader.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reader.view.set_turns(chat(40))
    reader.qapp.processEvents()
    assert reader.maximum > 0
    message = next(iter(reader.view.live_messages.values()))
    before = message.mapTo(reader.view, QPoint(0, 0)).x()
    after = reader.view.width() - before - message.width()
    assert abs(before - after) <= 1


LONG_REPLY = "\n\n".join([chat(2)[1].text] * 3)


def test_a_chat_of_5000_messages_has_few_widgets(reader: Reader) -> None:
    reader.view.set_turns(chat(5000))
    assert reader.value == reader.maximum > 100_000
    assert len(reader.view.live_messages) < 40
    dice = random.Random(1)
    for _ in range(40):
        reader.view.verticalScrollBar().setValue(dice.randrange(reader.maximum))
        assert 0 < len(reader.view.live_messages) < 40
    assert len(reader.view.findChildren(MessageWidget)) < 60, "widgets are pooled"


def test_short_messages_have_few_widgets_too(reader: Reader) -> None:
    turns = [Turn(id=n, role=Role.USER, text="ok") for n in range(5000)]
    reader.view.set_turns(turns)
    assert len(reader.view.live_messages) < 40


def test_the_window_is_always_filled(reader: Reader) -> None:
    """Wherever the scroll bar is put, the messages in view lie there without holes."""
    reader.view.set_turns(chat(300))
    dice = random.Random(2)
    for _ in range(60):
        reader.view.verticalScrollBar().setValue(dice.randrange(reader.maximum))
        height = reader.view.viewport().height()
        boxes = sorted(
            (message.y(), message.y() + message.height())
            for message in reader.view.live_messages.values()
            if message.y() < height and message.y() + message.height() > 0
        )
        assert boxes[0][0] <= 0
        assert boxes[-1][1] >= height
        assert all(below[0] == above[1] for above, below in itertools.pairwise(boxes))


def test_after_a_jump_what_is_seen_comes_first_and_stays(qtbot: QtBot, reader: Reader) -> None:
    reader.view.set_turns(chat(300))
    reader.view.verticalScrollBar().setValue(reader.maximum // 2)
    height = reader.view.viewport().height()

    def beside() -> list[int]:
        boxes = [message.geometry() for message in reader.view.live_messages.values()]
        return [box.top() for box in boxes if box.bottom() < 0 or box.top() >= height]

    assert beside() == []
    turn, block = reader.first()
    place = reader.screen_y(turn, block)
    qtbot.waitUntil(lambda: len(beside()) >= 2)
    assert reader.screen_y(turn, block) == place


def test_at_the_end_the_view_follows(reader: Reader) -> None:
    reader.view.set_turns(chat(20))
    reply = reader.ask()

    def at_end() -> None:
        assert reader.value == reader.maximum

    reader.stream(reply, LONG_REPLY, at_end)
    reader.view.finish_turn(reply, NOTE, None)
    at_end()
    assert not reader.view.jump_button.isVisible()


def test_a_question_goes_to_the_top_and_the_answer_grows_below(reader: Reader) -> None:
    """While there is room nothing moves at all."""
    reader.view.set_turns(chat(20))
    reply = reader.ask()
    place, top = reader.value, reader.screen_y(reply - 1)
    assert 0 < top < 100

    def still() -> None:
        assert (reader.value, reader.screen_y(reply - 1)) == (place, top)

    reader.stream(reply, "A short answer. " * 30, still)
    reader.view.finish_turn(reply, NOTE, None)
    still()


def test_a_question_taller_than_the_window_shows_its_end(reader: Reader) -> None:
    reply = reader.ask(text="\n".join(f"line {n}" for n in range(100)))
    question = reader.view.live_messages[reply - 1]
    bottom = question.y() + question.height()
    assert 0 < bottom < reader.view.viewport().height() * 0.5


def test_turning_the_wheel_up_leaves_the_end_at_once(reader: Reader) -> None:
    reader.view.set_turns(chat(20))
    reply = reader.ask()
    reader.stream(reply, LONG_REPLY[:2000])
    assert reader.view.following
    reader.wheel(0.2)
    assert not reader.view.following


def test_a_reader_who_scrolled_up_is_never_yanked(reader: Reader) -> None:
    reader.view.set_turns(chat(40))
    reply = reader.ask()
    reader.stream(reply, LONG_REPLY[:800])
    reader.wheel(12)
    turn, block = reader.first()
    place = reader.screen_y(turn, block)

    def still() -> None:
        assert abs(reader.screen_y(turn, block) - place) <= 1

    reader.stream(reply, LONG_REPLY, still)
    reader.view.finish_turn(reply, NOTE, None)
    still()
    assert reader.view.jump_button.isVisible()
    assert reader.view.jump_button.text() == "New text"


def test_reading_the_growing_reply_itself_is_not_disturbed(reader: Reader) -> None:
    reply = reader.ask()
    reader.stream(reply, LONG_REPLY)
    reader.wheel(1)
    turn, block = reader.first()
    place = reader.screen_y(turn, block)
    reader.stream(reply, LONG_REPLY, lambda: None)
    assert reader.screen_y(turn, block) == place


def test_moving_down_to_the_end_follows_again(reader: Reader) -> None:
    reader.view.set_turns(chat(20))
    reply = reader.ask()
    reader.stream(reply, LONG_REPLY)
    reader.wheel(3)
    assert not reader.view.following
    reader.wheel(-2)
    assert not reader.view.following
    reader.wheel(-2)
    assert reader.view.following
    reader.stream(reply, "And more. " * 40)
    assert reader.value == reader.maximum


def test_the_button_leads_to_the_end(qtbot: QtBot, reader: Reader) -> None:
    reader.view.set_turns(chat(60))
    reply = reader.ask()
    reader.stream(reply, LONG_REPLY[:900])
    reader.wheel(60)
    reader.stream(reply, LONG_REPLY[900:])
    reader.view.jump_button.click()
    qtbot.waitUntil(lambda: reader.view.following)
    assert reader.value == reader.maximum
    assert not reader.view.jump_button.isVisible()


def test_sending_follows_again_wherever_one_was(reader: Reader) -> None:
    reader.view.set_turns(chat(60))
    reader.wheel(60)
    reader.ask()
    assert reader.view.following
    assert reader.value == reader.maximum


@pytest.mark.parametrize("above", [0, 13])
@pytest.mark.parametrize("width", [500, 640, 1100])
def test_the_line_being_read_stays_when_the_window_is_resized(
    reader: Reader, width: int, above: int
) -> None:
    reader.view.set_turns(chat(60, words=300))
    message_id, block, character = reader.go_into_a_paragraph(above)
    offset = -reader.screen_y(message_id, block)
    place = reader.line_y(message_id, block, character)
    for size in (width, 900, width, 800):
        reader.view.resize(size, 600)
        reader.qapp.processEvents()
        assert abs(reader.line_y(message_id, block, character) - place) <= 1, size
    assert reader.screen_y(message_id, block) == -offset, "back where it was"


def test_a_higher_or_lower_window_moves_nothing(reader: Reader) -> None:
    reader.view.set_turns(chat(60))
    reader.wheel(20)
    turn, block = reader.first()
    place = reader.screen_y(turn, block)
    for height in (400, 700, 600):
        reader.view.resize(800, height)
        reader.qapp.processEvents()
        assert reader.screen_y(turn, block) == place


def test_at_the_end_resizing_stays_at_the_end(reader: Reader) -> None:
    reader.view.set_turns(chat(60))
    for width in (500, 1000, 700):
        reader.view.resize(width, 600)
        reader.qapp.processEvents()
        assert reader.value == reader.maximum


def test_a_larger_font_keeps_the_message_in_view(reader: Reader) -> None:
    reader.view.set_turns(chat(60, words=300))
    reader.wheel(20)
    turn = reader.view.anchor_turn
    font = QFont(reader.view.font())
    font.setPointSizeF(font.pointSizeF() * 1.5)
    reader.view.setFont(font)
    reader.qapp.processEvents()
    assert reader.view.anchor_turn == turn
    assert turn in reader.view.live_messages
    assert reader.view.live_messages[turn].visibleRegion()


@pytest.mark.parametrize("above", range(0, 40, 8))
def test_another_size_of_the_text_leaves_the_first_line_in_view_where_it_is(
    reader: Reader, above: int
) -> None:
    reader.view.set_turns(chat(60, words=300))
    turn, block, character = reader.go_into_a_paragraph(above)
    place = reader.line_y(turn, block, character)
    base = reader.view.font().pointSizeF()
    for scale in (1.25, 2.0, 1.0, 0.8):  # in smaller lines another may be the first
        font = QFont(reader.view.font())
        font.setPointSizeF(base * scale)
        reader.view.setFont(font)
        reader.qapp.processEvents()
        assert abs(reader.line_y(turn, block, character) - place) <= 1


def test_a_selection_survives_streaming_and_the_end_of_the_turn(reader: Reader) -> None:
    reply = reader.ask()
    reader.stream(reply, "First paragraph of text.\n\n" + CODE + "\nAnd on ")
    blocks = reader.view.live_messages[reply].live_blocks
    prose_block = blocks[0]
    assert isinstance(prose_block, ProseBlock)
    cursor = prose_block.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 5)
    prose_block.setTextCursor(cursor)
    reader.stream(reply, LONG_REPLY)
    reader.view.finish_turn(reply, NOTE, None)
    assert reader.view.live_messages[reply].live_blocks[0] is prose_block
    assert prose_block.textCursor().selectedText() == "First"


def test_a_selection_in_the_growing_block_survives_too(reader: Reader) -> None:
    reply = reader.ask()
    reader.stream(reply, "word " * 20)
    block = reader.view.live_messages[reply].live_blocks[0]
    assert isinstance(block, ProseBlock)
    block.selectAll()
    chosen = block.textCursor().selectedText()
    assert not reader.view.following, "selecting must not be pulled away under the mouse"
    reader.stream(reply, "more " * 200)
    reader.view.finish_turn(reply, NOTE, None)
    assert block.textCursor().selectedText() == chosen


def test_a_selection_survives_being_scrolled_far_away(reader: Reader) -> None:
    reader.view.set_turns(chat(200))
    turn, index = reader.first()
    block = reader.view.live_messages[turn].live_blocks[index]
    assert isinstance(block, ProseBlock)
    block.selectAll()
    reader.view.verticalScrollBar().setValue(0)
    reader.view.scroll_to_end()
    assert reader.view.live_messages[turn].live_blocks[index] is block
    assert block.has_selection


def test_selecting_elsewhere_gives_up_the_old_selection(reader: Reader) -> None:
    reader.view.set_turns(chat(4))
    turn, _ = reader.first()
    blocks = reader.view.live_messages[3].live_blocks
    assert isinstance(blocks[0], ProseBlock)
    assert isinstance(blocks[1], CodeBlock)
    blocks[0].selectAll()
    blocks[1].text.selectAll()
    assert not blocks[0].has_selection
    assert blocks[1].has_selection
    assert turn >= 0


def test_code_is_copied_whole_before_it_is_finished(reader: Reader) -> None:
    reply = reader.ask()
    reader.stream(reply, "Look:\n```py\na = 1\nb = 2\n")
    block = reader.view.live_messages[reply].live_blocks[1]
    assert isinstance(block, CodeBlock)
    block.copy_button.click()
    assert QApplication.clipboard().text() == "a = 1\nb = 2"
    assert block.copy_button.text() == "Copied"


def test_long_lines_of_code_scroll_sideways(reader: Reader) -> None:
    reply = reader.ask()
    reader.stream(reply, "```\n" + "x = 1; " * 100 + "\n```\n")
    block = reader.view.live_messages[reply].live_blocks[0]
    assert isinstance(block, CodeBlock)
    assert block.text.horizontalScrollBar().maximum() > 0
    assert block.text.horizontalScrollBar().value() == 0
    assert block.text.verticalScrollBar().maximum() == 0, "no line is hidden"


def test_the_whole_text_of_every_block_is_in_view(reader: Reader) -> None:
    """Blocks are as high as their text: nothing is clipped, nothing scrolls inside."""
    reader.view.set_turns(chat(30, words=200))
    for width in (800, 480, 1000):
        reader.view.resize(width, 600)
        reader.qapp.processEvents()
        for message in reader.view.live_messages.values():
            for block in message.live_blocks.values():
                text = block.text if isinstance(block, CodeBlock) else block
                assert text.verticalScrollBar().maximum() == 0
                assert text.document().size().height() <= text.viewport().height()


def test_a_removed_message_leaves_no_trace(reader: Reader) -> None:
    reply = reader.ask()
    reader.stream(reply, "Hal")
    reader.view.finish_turn(reply, None, Failure(sentence="No."))
    reader.view.remove_turn(reply)
    assert reply not in reader.view.live_messages
    reader.view.remove_turn(reply - 1)
    assert not reader.view.live_messages
    assert reader.maximum == 0


def test_keys_scroll_the_transcript(qtbot: QtBot, reader: Reader) -> None:
    reader.view.set_turns(chat(60))
    qtbot.keyClick(reader.view, Qt.Key.Key_PageUp)
    assert not reader.view.following
    qtbot.keyClick(reader.view, Qt.Key.Key_Home)
    assert reader.value == 0
    qtbot.keyClick(reader.view, Qt.Key.Key_End)
    assert reader.view.following
    turn, index = reader.first()
    block = reader.view.live_messages[turn].live_blocks[index]
    before = reader.value
    qtbot.keyClick(block, Qt.Key.Key_PageUp)
    assert reader.value < before


def test_a_huge_reply_is_shown_in_parts(reader: Reader) -> None:
    """A megabyte is many blocks, of which few are live."""
    text = ("word " * 40 + "\n\n") * 5000
    turn = Turn(id=1, role=Role.ASSISTANT, model="Fake", text=text, note=NOTE)
    reader.view.set_turns([turn])
    message = reader.view.live_messages[1]
    assert len(message.live_blocks) < 12
    for part in (0.0, 0.3, 0.7, 1.0):
        reader.view.verticalScrollBar().setValue(round(reader.maximum * part))
        assert 0 < len(message.live_blocks) < 12


def test_switching_a_branch_keeps_what_is_before_it_and_the_place_of_the_reader(
    reader: Reader,
) -> None:
    reader.view.set_turns(chat(40))
    reader.wheel(8)
    turn, block = reader.first()
    place = reader.screen_y(turn, block)
    other = [Turn(id=1000 + n, role=Role.ASSISTANT, text="Other. " * 200) for n in range(3)]
    reader.view.replace_from(turn + 1, other)
    assert reader.screen_y(turn, block) == place
    assert reader.view.count == turn + 1 + 3
    reader.view.replace_from(None, other[:1])
    assert reader.view.count == 1
    assert list(reader.view.live_messages) == [1000]


def test_a_switched_message_begins_where_the_old_one_began(reader: Reader) -> None:
    reader.view.set_turns(chat(40))
    reader.view.scroll_to(31)
    place = reader.screen_y(30 + 1)
    reader.view.replace_from(31, [replace(chat(2)[1], id=1000), *chat(60)[40:]])
    assert abs(reader.screen_y(1000) - place) <= reader.view.height()
    assert not reader.view.following


def test_another_reply_begins_below_its_question_at_the_top(reader: Reader) -> None:
    reader.view.set_turns(chat(20))
    reader.view.replace_from(19, [Turn(id=500, role=Role.ASSISTANT, writing=True)])
    assert 0 < reader.screen_y(18) < 100
    place = reader.screen_y(18)
    reader.stream(500, "Short. " * 20)
    assert reader.screen_y(18) == place


def test_a_message_takes_another_state(reader: Reader) -> None:
    reader.view.set_turns(chat(4))
    turn = replace(chat(4)[3], versions=3, version=2)
    blocks = dict(reader.view.live_messages[3].live_blocks)
    reader.view.update_turn(turn)
    assert reader.view.live_messages[3].live_blocks == blocks, "same text, same widgets"
    reader.view.update_turn(replace(turn, text="Entirely new."))
    block = reader.view.live_messages[3].live_blocks[0]
    assert isinstance(block, ProseBlock)
    assert block.toPlainText() == "Entirely new."


def test_going_to_a_message_shows_it_at_the_top(reader: Reader) -> None:
    reader.view.set_turns(chat(100))
    reader.view.scroll_to(20)
    assert 0 <= reader.screen_y(20) < 150


def test_dimming_says_so_and_moves_and_loses_nothing(reader: Reader) -> None:
    reader.view.set_turns(chat(8))
    reply = reader.ask()
    reader.view.extend_turn(reply, "Half a word")
    reader.wheel(8)
    turn, block = reader.first()
    blocks, before = dict(reader.view.live_messages[turn].live_blocks), reader.screen_y(turn, block)
    reader.view.set_dimmed(frozenset({turn, reply, 0}))
    message = reader.view.live_messages[turn]
    assert message.live_blocks == blocks
    assert reader.screen_y(turn, block) == before
    assert "No longer in the context" in message.footer_bar.note.text()
    reader.view.extend_turn(reply, " more")
    reader.view.set_dimmed(frozenset())
    assert "No longer" not in message.footer_bar.note.text()
    reader.view.scroll_to_end()
    assert reader.view.live_messages[reply].live_blocks[0].toPlainText() == "Half a word more"


def test_a_summary_says_what_it_is_and_cannot_be_made_again(reader: Reader) -> None:
    reader.view.set_turns([*chat(2), Turn(id=7, role=Role.SYSTEM, text="In short.")])
    footer = reader.view.live_messages[7].footer_bar
    footer.set_active(True)
    assert "in place of the messages" in footer.note.text()
    assert footer.regenerate_button.isHidden()
    assert not footer.delete_button.isHidden()
