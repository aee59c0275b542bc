"""A transcript in a window, for tests of what one does with messages."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chat.block_factory import text_of
from gpt4all_desktop.ui.chat.blocks import BlockWidget
from gpt4all_desktop.ui.chat.message import MessageWidget
from gpt4all_desktop.ui.chat.state import Turn
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.transcript import Transcript


def question(turn_id: int, text: str, **more: object) -> Turn:
    return Turn(id=turn_id, role=Role.USER, text=text, **more)  # type: ignore[arg-type]


def answer(turn_id: int, text: str, **more: object) -> Turn:
    return Turn(id=turn_id, role=Role.ASSISTANT, model="Fake", text=text, **more)  # type: ignore[arg-type]


class Chat:
    """Shows turns and moves the mouse over them."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, *turns: Turn) -> None:
        self.qapp = qapp
        self.view = Transcript()
        qtbot.addWidget(self.view)
        self.view.resize(800, 700)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.set_turns(list(turns))
        qapp.processEvents()

    def message(self, turn_id: int) -> MessageWidget:
        return self.view.live_messages[turn_id]

    def text(self, turn_id: int, block: int = 0) -> TextView:
        found = text_of(self.message(turn_id).live_blocks[block])
        assert found is not None
        return found

    def last_block(self, turn_id: int) -> BlockWidget:
        """Return the last block of a message."""
        blocks = self.message(turn_id).live_blocks
        return blocks[max(blocks)]

    def on_screen(self, widget: QWidget) -> int:
        """Return where a widget begins in the window."""
        return widget.mapTo(self.view.viewport(), QPoint(0, 0)).y()

    def line_height(self, turn_id: int) -> float:
        """Return how high a line of prose is."""
        blocks = self.message(turn_id).live_blocks
        lines = self.text(turn_id, min(blocks)).document().firstBlock().layout()
        return lines.lineAt(1).y() - lines.lineAt(0).y()

    def point(self, text: TextView, position: int) -> QPoint:
        """Return where a character is on the screen."""
        cursor = text.textCursor()
        cursor.setPosition(position)
        box = text.cursorRect(cursor)
        return text.viewport().mapToGlobal(QPoint(box.left(), box.center().y()))

    def drag(self, start: tuple[TextView, int], end: tuple[TextView, int]) -> None:
        """Press the mouse in one place, let it go in another."""
        origin, first = start
        last = self.point(*end)
        here = self.point(origin, first)
        for kind, point in (
            (QEvent.Type.MouseButtonPress, here),
            (QEvent.Type.MouseMove, here + QPoint(4, 0)),
            (QEvent.Type.MouseMove, last),
            (QEvent.Type.MouseButtonRelease, last),
        ):
            self.mouse(origin, kind, point)

    def mouse(self, text: QAbstractScrollArea, kind: QEvent.Type, point: QPoint) -> None:
        released = kind is QEvent.Type.MouseButtonRelease
        event = QMouseEvent(
            kind,
            QPointF(text.viewport().mapFromGlobal(point)),
            QPointF(point),
            Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton if released else Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.qapp.sendEvent(text.viewport(), event)


MakeChat = Callable[..., Chat]
