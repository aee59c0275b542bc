"""Where the user writes: grows with the text, sends on Enter, stops the reply."""

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from gpt4all_desktop.ui.chat.state import ComposerMode
from gpt4all_desktop.ui.theme import Shade, body_font, em, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

MAX_PART = 0.4
"""Of the window's height that the text may take before it scrolls."""

_STOPPABLE = frozenset({ComposerMode.REPLYING, ComposerMode.STOPPING, ComposerMode.QUEUED})
_SENDABLE = frozenset({ComposerMode.READY, ComposerMode.LOADING})


class Composer(QWidget):
    """Text field, button, and a quiet line below that says why if one cannot send."""

    send_requested = Signal(str)
    """When the user wants the text sent."""
    stop_requested = Signal()
    """When the user wants the reply to end, or the waiting message back."""
    recall_requested = Signal()
    """When the user asks for the last prompt, with the up arrow in an empty field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = ComposerMode.NO_MODEL
        self._limit = 1 << 20
        self._field = PromptField(self)
        self._button = Button(
            self.tr("Send"), self, icon="send", kind=ButtonKind.PRIMARY, icon_only=True
        )
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setFont(small_font(self.font()))
        self._hint.setForegroundRole(Shade.MUTED)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        QWidget.setTabOrder(self._field, self._button)

        self._field.submitted.connect(self._on_field_submitted)
        self._field.recall_requested.connect(self.recall_requested)
        self._field.textChanged.connect(self._on_field_text_changed)
        self._field.focus_changed.connect(self._on_field_focus_changed)
        self._button.clicked.connect(self._on_button_clicked)
        self.set_mode(ComposerMode.NO_MODEL)

    @property
    def field(self) -> "PromptField":
        """Where the text is typed."""
        return self._field

    @property
    def button(self) -> Button:
        """Send or Stop."""
        return self._button

    @property
    def mode(self) -> ComposerMode:
        return self._mode

    @property
    def hint(self) -> str:
        """The quiet line."""
        return self._hint.text()

    def set_mode(self, mode: ComposerMode) -> None:
        """Say what the composer is for."""
        self._mode = mode
        if mode in _STOPPABLE:
            name = self.tr("Take back") if mode is ComposerMode.QUEUED else self.tr("Stop")
            self._button.set_face("stop", name)
        else:
            self._button.set_face("send", self.tr("Send"))
        self._field.setPlaceholderText(self._placeholder())
        hint = self._hint_text()
        if hint != self._hint.text():
            self._hint.setText(hint)
            self._field.setAccessibleDescription(hint)
        self._update_button()

    def set_prompt(self, text: str) -> None:
        """Put text into the field."""
        if text != self._field.toPlainText():
            self._field.setPlainText(text)
            self._field.moveCursor(QTextCursor.MoveOperation.End)

    def set_window_height(self, height: int) -> None:
        """Limit the field to a part of the window."""
        limit = int(height * MAX_PART)
        if limit != self._limit:
            self._limit = limit
            self.updateGeometry()

    def take_focus(self) -> None:
        """Let the user write."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_text(self, text: str) -> None:
        """Take a key that was typed elsewhere."""
        self.take_focus()
        self._field.insertPlainText(text)

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 20), self._box_height() + self._hint_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 12), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        pad, size = self._pad, self._button.sizeHint()
        box = self.height() - self._hint_height
        inset = em(self.font(), 0.45)
        room = self.width() - 2 * pad - size.width() - inset
        self._field.setGeometry(pad, 1 + self._lead, room, box - 2 - 2 * self._lead)
        self._button.setGeometry(
            self.width() - size.width() - inset,
            box - size.height() - inset,
            size.width(),
            size.height(),
        )
        self._hint.setGeometry(0, box, self.width(), self._hint_height)
        self.updateGeometry()  # another width may need another height

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._field.setFont(body_font(self.font()))
            self._hint.setFont(small_font(self.font()))
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, radius = self._field.hasFocus(), em(self.font(), 1.25)
        line = 1.5 if focused else 1.0
        box = QRectF(0, 0, self.width(), self.height() - self._hint_height)
        box.adjust(line / 2, line / 2, -line / 2, -line / 2)
        edge = self.palette().color(Shade.ACCENT if focused else Shade.EDGE)
        painter.setPen(QPen(edge, line))
        painter.setBrush(self.palette().color(Shade.FIELD))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    @Slot()
    def _on_field_submitted(self) -> None:
        text = self._field.toPlainText()
        if self._mode in _SENDABLE and text.strip():
            self.send_requested.emit(text)

    @Slot()
    def _on_field_text_changed(self) -> None:
        self._update_button()
        self.updateGeometry()

    @Slot()
    def _on_field_focus_changed(self) -> None:
        self.update()

    @Slot()
    def _on_button_clicked(self) -> None:
        if self._mode in _STOPPABLE:
            self.stop_requested.emit()
        else:
            self._on_field_submitted()

    @property
    def _pad(self) -> int:
        return em(self.font(), 1.2)

    @property
    def _lead(self) -> int:
        return em(self.font(), 0.75)

    @property
    def _hint_height(self) -> int:
        return em(self.font(), 2.3)

    def _box_height(self) -> int:
        least = self._button.sizeHint().height() + 2 * em(self.font(), 0.45)
        wanted = self._field.text_height() + 2 + 2 * self._lead
        return max(least, min(wanted, max(least, self._limit)))

    def _update_button(self) -> None:
        if self._mode in _STOPPABLE:
            self._button.setEnabled(self._mode is not ComposerMode.STOPPING)
        else:
            typed = bool(self._field.toPlainText().strip())
            self._button.setEnabled(self._mode in _SENDABLE and typed)

    def _placeholder(self) -> str:
        if self._mode is ComposerMode.NO_MODEL:
            return self.tr("Open a model to start")
        return self.tr("Ask anything")

    def _hint_text(self) -> str:
        return {
            ComposerMode.READY: self.tr("Nothing you write leaves this computer."),
            ComposerMode.LOADING: self.tr("You can send already; it waits for the model."),
            ComposerMode.NO_MODEL: self.tr("Sending needs a model: none is loaded."),
            ComposerMode.QUEUED: self.tr("Your message waits for a model. Esc takes it back."),
            ComposerMode.REPLYING: self.tr("Esc stops the reply."),
            ComposerMode.STOPPING: self.tr("Stopping…"),
        }[self._mode]


class PromptField(QPlainTextEdit):
    """The text field of the composer."""

    submitted = Signal()
    """On Enter, except while an input method composes."""
    recall_requested = Signal()
    """On the up arrow while the field is empty."""
    focus_changed = Signal()
    """When the focus came or went."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._composing = False
        self.setFont(body_font(parent.font()))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Message"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def text_height(self) -> int:
        """Return the height of the text, one line at least."""
        lines = self.document().size().height()  # a plain text document counts lines
        return round(max(1.0, lines) * self.fontMetrics().lineSpacing()) + 1

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if enter and not shifted:
            if not self._composing:
                self.submitted.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Up and not self._composing and not self.toPlainText():
            self.recall_requested.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.text_height() <= self.height() + 1
        if fits:
            self.verticalScrollBar().setValue(0)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()  # files are for the window

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())
