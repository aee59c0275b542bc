"""An editor in place of a message."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gpt4all_desktop.ui.chat.blocks.shapes import WIDE
from gpt4all_desktop.ui.chat.lines import field_height, text_height, wrap_at
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.theme import Shade, body_font, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

MAX_LINES = 24
"""A longer text scrolls within the editor."""


class EditorBlock(QWidget):
    """A field that grows with its text, with "save" and "cancel"."""

    saved = Signal(str)
    """When the user wants the new text."""
    cancelled = Signal()
    """When the user wants the message as it was."""
    text_changed = Signal(str)
    """When the text was changed."""
    height_changed = Signal()
    """When the block needs another height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = 0
        self._field = _Field(self)
        self._field.setFont(body_font(parent.font()))
        self._field.setAccessibleName(self.tr("Edit the message"))
        self._save = Button(self.tr("Save"), self, kind=ButtonKind.PRIMARY)
        self._cancel = Button(self.tr("Cancel"), self)
        self._actions = ButtonRow(self)
        self._actions.add(self._save, self._cancel)

        self._field.textChanged.connect(self._on_text_changed)
        self._field.submitted.connect(self._on_save_clicked)
        self._field.escaped.connect(self.cancelled)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)

    has_selection = False

    @property
    def field(self) -> QPlainTextEdit:
        return self._field

    @property
    def save_button(self) -> Button:
        return self._save

    def begin(self, text: str, *, user: bool) -> None:
        """Edit a text; a question is sent when it is saved."""
        name = self.tr("Send") if user else self.tr("Save as a new version")
        self._save.setText(name)
        self._save.setAccessibleName(name)
        self._actions.refresh()
        if self._field.toPlainText() != text:
            self._field.setPlainText(text)

    def take_focus(self) -> None:
        """Write at the end of the text."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)

    def show_block(self, block: Block, name: str) -> None:
        """Show a block."""

    def sync(self, block: Block) -> None:
        """The editor grows by itself."""

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        pad = em(self.font(), 0.7)
        inner = max(1, width - 2 * pad)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._field.setVerticalScrollBarPolicy(off)  # it would take the width it needs itself
        wrap_at(self._field, inner)
        self._wanted = self._field_height()
        if text_height(self._field, self._wanted) is None:
            self._field.setVerticalScrollBarPolicy(on)
        return pad + self._wanted + pad + self._actions.heightForWidth(inner) + pad

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        return WIDE

    def position_at(self, y: int) -> tuple[int, int]:
        """Return a place that `y_of` finds again."""
        return 0, y

    def y_of(self, position: int) -> int:
        """Return the top."""
        return 0

    def clear_selection(self) -> None:
        """What is selected in the editor is its own affair."""

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self._field, self._save, self._cancel]

    def resizeEvent(self, event: QResizeEvent) -> None:
        pad = em(self.font(), 0.7)
        inner = max(1, self.width() - 2 * pad)
        actions = self._actions.heightForWidth(inner)
        self._actions.setGeometry(pad, self.height() - pad - actions, inner, actions)
        self._field.setGeometry(pad, pad, inner, max(1, self.height() - 3 * pad - actions))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(Shade.ACCENT), 1.5))
        painter.setBrush(self.palette().color(Shade.FIELD))
        radius = em(self.font(), 0.7)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    @Slot()
    def _on_text_changed(self) -> None:
        self.text_changed.emit(self._field.toPlainText())
        if self._field_height() != self._wanted:
            self.height_changed.emit()

    @Slot()
    def _on_save_clicked(self) -> None:
        text = self._field.toPlainText()
        if text.strip():
            self.saved.emit(text)

    def _field_height(self) -> int:
        return field_height(self._field, MAX_LINES * self._field.fontMetrics().lineSpacing())


class _Field(QPlainTextEdit):
    """Ctrl+Enter saves, Escape cancels."""

    submitted = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # lines wrap
        self.document().setDocumentMargin(0)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # not "Stop the reply"
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
