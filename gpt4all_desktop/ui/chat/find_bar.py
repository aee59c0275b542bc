"""The bar one looks for text in a chat with."""

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind

PAUSE_MS = 120
"""After the last letter, before the chat is looked through."""


class FindBar(QWidget):
    """A field, what was found, and the way through it."""

    searched = Signal(str)
    """When the user paused typing: what to look for."""
    step_requested = Signal(int)
    """When the user wants the next hit (+1) or the one before (-1)."""
    closed = Signal()
    """When the user is done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Find in this chat"))
        self.field.setAccessibleName(self.tr("Find in this chat"))
        self.field.setClearButtonEnabled(False)
        self.field.setFrame(False)
        self._count = QLabel(self)
        self._count.setForegroundRole(Shade.MUTED)
        self.previous_button = self._button("up", self.tr("Previous hit"))
        self.next_button = self._button("down", self.tr("Next hit"))
        self.close_button = self._button("close", self.tr("Close the search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        layout = QHBoxLayout(self)
        unit = em(self.font(), 1)
        layout.setContentsMargins(unit, unit // 4, unit // 2, unit // 4)
        layout.setSpacing(unit // 3)
        layout.addWidget(self.field, 1)
        for widget in (self._count, self.previous_button, self.next_button, self.close_button):
            layout.addWidget(widget)

        self.field.textChanged.connect(self._on_text_changed)
        self.field.stepped.connect(self.step_requested)
        self.field.escaped.connect(self.closed)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.previous_button.clicked.connect(self._on_previous_clicked)
        self.next_button.clicked.connect(self._on_next_clicked)
        self.close_button.clicked.connect(self.closed)

    @property
    def count_text(self) -> str:
        """What is said about the hits."""
        return self._count.text()

    def begin(self, text: str) -> None:
        """Look for something new; `text` is what is selected."""
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._pause.start()

    def set_result(self, current: int, count: int, *, more: bool) -> None:
        """Say which hit is looked at, of how many; `more`: there are more than were counted."""
        locale = QLocale()
        if not self.field.text():
            text = ""
        elif not count:
            text = self.tr("No hits")
        else:
            total = locale.toString(count) + ("+" if more else "")
            text = self.tr("{current} of {count}").format(
                current=locale.toString(current + 1), count=total
            )
        self._count.setText(text)
        self._count.setAccessibleName(text)
        self.previous_button.setEnabled(count > 0)
        self.next_button.setEnabled(count > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._pause.start()

    @Slot()
    def _on_pause_timeout(self) -> None:
        self.searched.emit(self.field.text())

    @Slot()
    def _on_previous_clicked(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _on_next_clicked(self) -> None:
        self.step_requested.emit(1)

    def _button(self, icon: str, name: str) -> Button:
        return Button(name, self, icon=icon, kind=ButtonKind.QUIET, icon_only=True, muted=True)


class _Field(QLineEdit):
    """Enter goes on, Shift+Enter back, Escape ends."""

    stepped = Signal(int)
    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # not "Stop the reply"
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
