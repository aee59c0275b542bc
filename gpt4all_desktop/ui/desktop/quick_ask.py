"""A small window above all others for one question; the answer comes in the main window."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gpt4all_desktop.ui.theme import Shade, body_font, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind

WIDTH_EM = 44.0
TOP_PART = 0.22
"""How far down the screen it appears."""


class QuickAsk(QWidget):
    """Enter asks, Escape closes."""

    asked = Signal(str)
    """When the user has asked."""

    def __init__(self, parent: QWidget) -> None:
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        super().__init__(parent, flags)
        self.setWindowTitle(self.tr("Quick question"))
        self.field = QLineEdit(self)
        self.field.setFrame(False)
        self.field.setFont(body_font(self.font()))
        self.field.setPlaceholderText(self.tr("Ask anything"))
        self.field.setAccessibleName(self.tr("Quick question"))
        self.button = Button(
            self.tr("Send"), self, icon="send", kind=ButtonKind.PRIMARY, icon_only=True
        )
        self.button.setEnabled(False)
        layout = QHBoxLayout(self)
        unit = em(self.font(), 1)
        layout.setContentsMargins(unit, unit // 2, unit // 2, unit // 2)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.button)

        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.returnPressed.connect(self._on_submitted)
        self.button.clicked.connect(self._on_submitted)

    def appear(self) -> None:
        """Come to the front, empty-handed or with what was typed before."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = screen.center().x() - self.width() // 2
        self.move(x, screen.top() + int(screen.height() * TOP_PART))
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.field.selectAll()

    def sizeHint(self) -> QSize:
        width = min(em(self.font(), WIDTH_EM), int(0.9 * self.screen().availableGeometry().width()))
        return QSize(width, super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        self.field.setFont(body_font(self.font()))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        # Escape is a shortcut of the main window, which this one belongs to: it comes first here.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # It is for a moment: another window in front of it means that the moment is over.
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(Shade.FIELD))
        painter.setPen(QPen(self.palette().color(Shade.ACCENT), 2))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    @Slot()
    def _on_field_text_changed(self) -> None:
        self.button.setEnabled(bool(self.field.text().strip()))

    @Slot()
    def _on_submitted(self) -> None:
        text = self.field.text()
        if text.strip():
            self.hide()
            self.field.clear()
            self.asked.emit(text)
