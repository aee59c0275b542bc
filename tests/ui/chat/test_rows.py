"""Geometry of a message without widgets."""

from dataclasses import replace

import pytest

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.rows import AT_ONCE, Row
from gpt4all_desktop.ui.chat.sizes import Metrics
from gpt4all_desktop.ui.chat.splitter import BlockKind
from gpt4all_desktop.ui.chat.state import Turn
from gpt4all_desktop.ui.events import Failure

METRICS = Metrics(
    width=700,
    bubble=600,
    bleed=10,
    pad=12,
    before_user=30,
    before_reply=20,
    gap=16,
    footer=36,
    user_footer=30,
    char=7.0,
    leading=8,
    line=28.0,
    room=56,
    code_line=20.0,
    code_frame=40,
    end=13,
    near_end=26,
    step=22,
)
TEXT = "Look:\n```py\nx\ny\n```\nDone."


def reply(text: str = "", *, writing: bool = False) -> Row:
    row = Row(Turn(id=1, role=Role.ASSISTANT, text=text, writing=writing))
    row.use(METRICS)
    return row


def test_an_unseen_row_is_estimated_without_being_split() -> None:
    row = reply(TEXT)
    assert row.height() > METRICS.footer
    assert not row.is_split


def test_measured_blocks_stand_below_each_other() -> None:
    row = reply(TEXT)
    assert [block.kind for block in row.blocks] == [
        BlockKind.PROSE,
        BlockKind.CODE,
        BlockKind.PROSE,
    ]
    for index, height in enumerate((28, 90, 28)):
        row.set_measured(index, height)
    # The leading of a last line of prose counts as gap.
    assert [row.top(index) for index in range(4)] == [20, 56, 162, 182]
    assert row.height() == 182 + METRICS.footer
    assert (row.block_at(0), row.block_at(60), row.block_at(9999)) == (0, 1, 2)


def test_growing_keeps_the_old_height_until_measured_again() -> None:
    """A wild estimate for the block that grows would throw the view about."""
    row = reply("Hello", writing=True)
    assert len(row.blocks) == 1
    row.set_measured(0, 777)
    assert row.extend(" world") == 0
    assert not row.is_measured(0)
    assert row.block_height(0) == 777


def test_new_sizes_forget_what_was_measured() -> None:
    row = reply(TEXT)
    assert row.blocks
    row.set_measured(0, 777)
    row.use(replace(METRICS, width=300))
    assert not row.is_measured(0)
    assert row.block_height(0) != 777


def test_a_failure_is_a_block_at_the_end_until_the_chat_goes_on() -> None:
    row = reply("Half", writing=True)
    assert len(row.blocks) == 1
    row.finish(None, Failure(sentence="No."))
    assert row.blocks[-1].kind is BlockKind.ERROR
    assert not row.blocks[-1].closed
    assert row.close_error()
    assert row.blocks[-1].closed
    assert not row.close_error()


def test_a_failure_of_an_unseen_row_is_there_when_it_is_looked_at() -> None:
    row = reply("Half", writing=True)
    row.finish(None, Failure(sentence="No."))
    assert [block.kind for block in row.blocks] == [BlockKind.PROSE, BlockKind.ERROR]


@pytest.mark.parametrize("seen", [False, True])
def test_text_is_the_source_whatever_was_split(seen: bool) -> None:
    row = reply(writing=True)
    if seen:
        assert row.blocks == []
    for piece in (TEXT[:9], TEXT[9:]):
        row.extend(piece)
    row.finish(None, None)
    assert row.text == TEXT


def test_code_cut_into_parts_is_copied_whole() -> None:
    lines = [f"print({number})" for number in range(8000)]
    row = reply("```py\n" + "\n".join(lines) + "\n```\nand\n```\nother\n```")
    assert len(row.blocks) > 4
    assert row.source_of(0).split("\n") == lines
    assert row.source_of(1).split("\n") == lines
    assert row.source_of(len(row.blocks) - 1) == "other"


def test_how_code_was_wrapped_is_forgotten_with_its_text() -> None:
    row = reply(TEXT)
    row.set_wraps(1, True)
    assert row.wraps(1)
    row.update(replace(row.turn, text="Other:\n```py\nz\n```"))
    assert not row.wraps(1)


def test_messages_keep_room_for_the_line_below_them() -> None:
    question = Row(Turn(id=2, role=Role.USER, text="Hi"))
    question.use(METRICS)
    height = question.height()
    question.set_queued(True)
    assert question.height() == height
    assert reply(writing=True).height() >= METRICS.footer


def test_a_giant_text_is_split_little_by_little() -> None:
    text = ("word " * 30 + "\n\n") * 6000
    row = reply(text)
    first = len(row.blocks)
    assert row.has_more
    estimated = row.height()
    while row.has_more:
        row.split_more()
    assert len(row.blocks) > first
    assert row.blocks[-1].closed
    assert 0.5 < row.height() / estimated < 2
    words = sum(block.text.count("word") for block in row.blocks)
    assert words == text.count("word")


def test_a_reply_that_is_written_takes_room_for_its_next_lines() -> None:
    waiting = reply("", writing=True)
    assert waiting.blocks == []
    assert waiting.height() == reply("").height(), "where there are none yet, it takes none"
    line = reply("word ", writing=True)
    line.blocks  # noqa: B018 – looks at it closely
    taken = line.height()
    assert (taken - METRICS.footer) % METRICS.room == 0
    line.extend("word " * 8)
    assert line.height() == taken
    line.finish(None, None)
    assert line.room > 0
    assert line.height() + line.room == taken


def test_the_end_of_a_giant_reply_gives_up_its_room_at_once() -> None:
    giant = reply("word " * AT_ONCE, writing=True)
    giant.blocks  # noqa: B018
    taken = giant.height()
    assert giant.has_more
    giant.finish(None, None)
    assert giant.room > 0
    assert giant.height() + giant.room == taken


def test_what_went_wrong_takes_the_room_of_further_lines() -> None:
    line = reply("word", writing=True)
    line.blocks  # noqa: B018
    taken = line.height()
    line.finish(None, Failure(sentence="The disk is full."))
    assert line.room == max(0, taken - line.height()) == 0


def test_a_reply_that_goes_on_takes_its_room_again() -> None:
    line = reply("word", writing=True)
    line.blocks  # noqa: B018
    line.finish(None, None)
    assert line.room > 0
    line.update(line.turn)
    assert line.room > 0, "nothing has changed"
    line.update(Turn(id=1, role=Role.ASSISTANT, text="word", writing=True))
    assert line.room == 0
