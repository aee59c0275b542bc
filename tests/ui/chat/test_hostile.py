"""Replies that no model should write: shown without a crash, without a request, without a file."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.block_factory import text_of
from gpt4all_desktop.ui.chat.state import Turn
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.transcript import Transcript
from tests.fakes.hostile import giant_reply, hostile_replies

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]

_opened: list[str] | None = None


def _watch(event: str, args: tuple[object, ...]) -> None:
    if _opened is None:
        return
    if event.startswith("socket.") or (event == "open" and "passwd" in str(args[0])):
        _opened.append(event)


sys.addaudithook(_watch)


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """What was asked of the network and of files named in the replies."""
    global _opened
    _opened = []
    yield _opened
    _opened = None


@pytest.fixture
def view(qtbot: QtBot) -> Transcript:
    view = Transcript()
    qtbot.addWidget(view)
    view.resize(800, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def read(view: Transcript, qapp: QApplication, text: str, *, pieces: int) -> None:
    """Let a reply come, end, and be looked at from top to bottom."""
    view.set_turns([])
    view.add_turn(Turn(id=1, role=Role.ASSISTANT, model="Fake", writing=True))
    size = max(1, len(text) // pieces)
    for at in range(0, len(text), size):
        view.extend_turn(1, text[at : at + size])
        qapp.processEvents()
    view.finish_turn(1, None, None)
    for part in (0.0, 0.5, 1.0):
        view.verticalScrollBar().setValue(round(view.verticalScrollBar().maximum() * part))
        qapp.processEvents()
        for message in view.live_messages.values():
            for block in message.live_blocks.values():
                shown = text_of(block)
                assert shown is None or harmless(shown)
    view._tools.background.wait()
    qapp.processEvents()


def harmless(view: TextView) -> bool:
    """True when the document knows no pictures but formulas."""
    kind = QTextDocument.ResourceType.ImageResource
    images = set()
    block = view.document().begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            shape = it.fragment().charFormat()
            if shape.isImageFormat():
                images.add(shape.toImageFormat().name())
            it += 1
        block = block.next()
    assert not view.document().resource(kind.value, "file:///etc/passwd")
    return all(name.startswith("formula:") for name in images)


def test_hostile_replies(view: Transcript, qapp: QApplication, opened: list[str]) -> None:
    for text in hostile_replies(30, seed=5):
        read(view, qapp, text, pieces=5)
    assert opened == []


def test_a_giant_reply(view: Transcript, qapp: QApplication, opened: list[str]) -> None:
    read(view, qapp, giant_reply(1_500_000), pieces=8)
    view.set_turns([Turn(id=2, role=Role.ASSISTANT, model="Fake", text=giant_reply(1_500_000))])
    assert len(view.live_messages[2].live_blocks) < 40
    assert opened == []


@pytest.mark.slow
def test_2000_hostile_replies(view: Transcript, qapp: QApplication, opened: list[str]) -> None:
    for text in hostile_replies(2000, seed=6):
        read(view, qapp, text, pieces=8)
    assert opened == []
