"""Chats in windows."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.state import Turn
from tests.ui.chat.reader import Chat, MakeChat


@pytest.fixture
def make_chat(qtbot: QtBot, qapp: QApplication, _themed: None) -> MakeChat:
    """Show turns in a transcript."""

    def make(*turns: Turn) -> Chat:
        return Chat(qtbot, qapp, *turns)

    return make
