"""A field to search in: a magnifying glass, words, and a cross to empty it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.edge import draw_box

PAUSE_MS = 120
"""Between the last key and the search: typing is not slowed down by it."""
LIMIT = 500
"""Longest query, in characters."""


class SearchField(QWidget):
    """Emits what is typed, a moment after the last key."""

    searched = Signal(str)
    """When the words have changed."""
    entered = Signal()
    """When Enter was pressed."""
    left_downwards = Signal()
    """When the down arrow was pressed: on to the results."""

    def __init__(self, name: str, parent: QWidget, *, pause_ms: int = PAUSE_MS) -> None:
        """Args: name: what is searched; the place holder and the name for screen readers."""
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setFrame(False)
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(LIMIT)
        # Only this role is its own; a style sheet would freeze font and colours.
        shades = QPalette()
        shades.setColor(Shade.FIELD, QColor(Qt.GlobalColor.transparent))
        self.line.setPalette(shades)
        self._clear = Button(
            self.tr("Clear the search"), self, icon="close", kind=ButtonKind.QUIET, icon_only=True
        )
        self._clear.hide()
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)

        self.line.textChanged.connect(self._on_line_text_changed)
        self._timer.timeout.connect(self._say)
        self._clear.clicked.connect(self._on_clear_clicked)

    @property
    def text(self) -> str:
        return self.line.text()

    @Slot()
    def clear(self) -> None:
        """Empty the field, and say so at once."""
        self.line.clear()
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 14), em(self.font(), 2.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 8), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._place()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape and self.line.text():
                # Otherwise it is the window's: Escape stops a reply.
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    self.clear()
                return True
            if kind == QEvent.Type.KeyPress and key == Qt.Key.Key_Down:
                self._say()
                self.left_downwards.emit()
                return True
            if kind == QEvent.Type.KeyPress and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._say()
                self.entered.emit()
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.line.hasFocus()
        edge = Shade.ACCENT if focus else Shade.EDGE
        width = 2 if focus else 1
        painter.setBrush(self.palette().color(Shade.FIELD))
        inset, radius = width / 2, em(self.font(), 0.6)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        draw_box(painter, box, radius, self.palette().color(edge), width)
        size = em(self.font(), 1.25)
        left = em(self.font(), 0.65)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - size
        place = QRectF(left, (self.height() - size) / 2, size, size)
        icons.paint(painter, "search", place, self.palette().color(Shade.MUTED))
        painter.end()

    @Slot()
    def _on_line_text_changed(self) -> None:
        self._clear.setVisible(bool(self.line.text()))
        self._place()
        self._timer.start()

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.clear()
        self.line.setFocus()

    @Slot()
    def _say(self) -> None:
        self._timer.stop()
        if self.text != self._said:
            self._said = self.text
            self.searched.emit(self._said)

    def _place(self) -> None:
        before, after = em(self.font(), 2.1), em(self.font(), 0.6)
        if not self._clear.isHidden():
            after = self.height()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = after if mirrored else before
        self.line.setGeometry(left, 2, self.width() - before - after, self.height() - 4)
        x = 0 if mirrored else self.width() - self.height()
        inset = em(self.font(), 0.3)
        side = self.height() - 2 * inset
        self._clear.setGeometry(x + inset, inset, side, side)
