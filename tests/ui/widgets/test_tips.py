"""A tool tip shows titles, names and formulas as they are: they come from elsewhere."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import ChatInfo, Hit
from gpt4all_desktop.library.fit import Fit, Verdict
from gpt4all_desktop.ui.chat.chips import Chip, DraftChip
from gpt4all_desktop.ui.chats.list_model import ChatListModel
from gpt4all_desktop.ui.chats.results import ResultModel
from gpt4all_desktop.ui.chats.rows import ChatRow
from gpt4all_desktop.ui.models.state import Card, CardState
from gpt4all_desktop.ui.models.table import ModelTable
from gpt4all_desktop.ui.settings.character_button import CharacterButton
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.labels import ElidedLabel
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet
from gpt4all_desktop.ui.widgets.tips import plain_tip

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]

HOSTILE = "<img src='file:///etc/hostname'><b>x</b>"


def shown(tip: str) -> str:
    """What one reads in a tool tip: Qt shows it as a label does."""
    label = QLabel(tip)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return label.selectedText().translate({0x2028: "\n", 0x2029: "\n"})


@pytest.mark.parametrize(
    "text",
    ["Title", "A & B", "2 < 3", HOSTILE, "x &lt; y", "first\n<i>second</i>", "<think>", "<?xml?>"],
)
@pytest.mark.usefixtures("qapp")
def test_a_text_is_shown_as_it_stands(text: str) -> None:
    assert shown(plain_tip(text)) == text


def _cell(model: object) -> str:
    index = model.index(0, 0, QModelIndex())  # type: ignore[attr-defined]
    return str(model.data(index, Qt.ItemDataRole.ToolTipRole))  # type: ignore[attr-defined]


def _chat() -> ChatInfo:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return ChatInfo(id=1, title=HOSTILE, created=now, updated=now, model=HOSTILE)


def _label(home: QWidget) -> str:
    label = ElidedLabel(home)
    label.resize(10, 10)
    label.set_text(HOSTILE)
    return label.toolTip()


def _button(home: QWidget) -> str:
    button = Button("x", home, icon_only=True)
    button.set_face("close", HOSTILE)
    return button.toolTip()


def _character(home: QWidget) -> str:
    button = CharacterButton(home)
    button.set_characters([("p1", HOSTILE)], "p1", differs=False)
    return button.toolTip()


def _chip(home: QWidget) -> str:
    return Chip(DraftChip(id=1, name=HOSTILE, failure="x"), home).toolTip()


def _sidebar(home: QWidget) -> str:
    model = ChatListModel(home)
    model.set_rows([ChatRow(chat=_chat())])
    return _cell(model)


def _hit(home: QWidget) -> str:
    model = ResultModel(home)
    model.set_hits([Hit(chat=_chat(), node=1, snippet=((HOSTILE, False),))])
    return _cell(model)


def _table(home: QWidget) -> str:
    table = ModelTable(home)
    fit = Fit(verdict=Verdict.CANNOT_RUN, reason="x")
    table.set_cards([Card(key="k", name=HOSTILE, state=CardState.OFFERED, fit=fit)])
    return _cell(table.view.model())


def _sheet(home: QWidget) -> str:
    sheet = ListSheet("t", "s", "n", home)
    sheet.set_lines([Line(title=HOSTILE)])
    return _cell(sheet.list.model())


@pytest.mark.parametrize(
    "make", [_label, _button, _character, _chip, _sidebar, _hit, _table, _sheet]
)
def test_what_comes_from_elsewhere_is_no_markup(
    qtbot: QtBot, make: Callable[[QWidget], str]
) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    assert HOSTILE in shown(make(home))
