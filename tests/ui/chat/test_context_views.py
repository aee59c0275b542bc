"""The bar that says what does not fit, and the context panel."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.plan import Piece, PromptPlan
from gpt4all_desktop.ui.chat.context_panel import ContextPanel
from gpt4all_desktop.ui.chat.context_state import Contents, MessageSize, Shortage
from gpt4all_desktop.ui.chat.shortage import ShortageBar
from gpt4all_desktop.ui.theme import Shade

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@pytest.fixture
def bar(qtbot: QtBot) -> ShortageBar:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ShortageBar(window)
    bar.window_kept = window  # type: ignore[attr-defined]
    return bar


def test_a_full_context_offers_three_ways(qtbot: QtBot, bar: ShortageBar) -> None:
    bar.set_shortage(
        Shortage(
            left_out=6,
            fits=True,
            can_summarise=True,
            tokens=4000,
            context=4096,
            larger=8192,
            larger_bytes=90 << 20,
        )
    )
    assert "first 6 messages" in bar.text
    assert "4,096" in bar.text
    assert bar.offered == ["Enlarge to 8,192 tokens (+90 MB)", "Summarise it", "Leave it out"]
    with qtbot.waitSignal(bar.summary_requested):
        bar._summarise.click()
    with qtbot.waitSignal(bar.accepted):
        bar._accept.click()
    with qtbot.waitSignal(bar.enlarge_requested) as enlarge:
        bar._enlarge.click()
    assert enlarge.args == [8192]


def test_a_message_too_long_can_only_be_given_more_room(bar: ShortageBar) -> None:
    bar.set_shortage(Shortage(left_out=0, fits=False, tokens=5120, context=4096, larger=8192))
    assert "5,120" in bar.text
    assert len(bar.offered) == 1
    assert "Shorten it" not in bar.text
    bar.set_shortage(Shortage(left_out=0, fits=False, tokens=5120, context=4096))
    assert bar.offered == []
    assert "Shorten it" in bar.text, "there is no other way"
    writing = Shortage(left_out=6, fits=True, tokens=4, context=5, larger=8, summarising=True)
    bar.set_shortage(writing)
    assert "summarises the first 6" in bar.text
    assert bar.offered == ["Cancel"]
    bar.set_shortage(None)
    assert not bar.isVisibleTo(bar.parentWidget())


def test_the_panel_shows_tokens_and_control_tokens_in_colour(qtbot: QtBot) -> None:
    plan = PromptPlan(
        tokens=60,
        context=100,
        reserve=25,
        heads=0,
        first=1,
        sizes=(None, 40),
        prompt=(Piece(text="<|im_start|>", control=True), Piece(text="user\nHi", control=False)),
    )
    messages = (
        MessageSize(role="user", text="old", tokens=None),
        MessageSize(role="assistant", text="new " * 900, tokens=40),
    )
    window = QWidget()
    qtbot.addWidget(window)
    panel = ContextPanel(Contents(plan=plan, messages=messages), window)
    panel.open()
    cells = [[panel.table.item(row, column).text() for column in (0, 2)] for row in (0, 1)]
    assert cells == [["You", "not read"], ["Model", "40"]]
    assert len(panel.table.item(1, 1).text()) < 300
    assert panel.prompt.toPlainText() == "<|im_start|>user\nHi"
    cursor = panel.prompt.textCursor()
    cursor.setPosition(3)
    assert cursor.charFormat().foreground().color() == panel.palette().color(Shade.ACCENT)
    cursor.setPosition(15)
    assert cursor.charFormat().foreground().color() != panel.palette().color(Shade.ACCENT)
    panel.accept()
