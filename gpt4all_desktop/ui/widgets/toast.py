"""A message at the bottom of the window that goes by itself, with one thing to undo.

It never takes the keyboard's focus, is told to screen readers, and stays for as long as the pointer
or the focus rests on it. A new one takes the place of the old.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.announce import announce
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import WrappedLabel

SECONDS = 6.0
"""How long a message without anything to press stays."""
ACTION_SECONDS = 10.0
"""How long one stays that can be undone: time to read it, and to reach the button."""
WIDTH_EM = 40.0


class Toast(QWidget):
    """Lies over its parent; `place` puts it at the bottom of an area."""

    height_changed = Signal(int)
    """When it takes more or less of the bottom of its area; 0 when it is gone."""

    def __init__(
        self, parent: QWidget, *, seconds: float = SECONDS, action_seconds: float = ACTION_SECONDS
    ) -> None:
        super().__init__(parent)
        self._seconds, self._action_seconds = seconds, action_seconds
        self._callback: Callable[[], None] | None = None
        self._area = QRect()
        self._focus_before: QWidget | None = None
        self._text = WrappedLabel(self)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._action = Button("", self)
        self._close = Button(
            self.tr("Close this message"), self, icon="close", kind=ButtonKind.QUIET, icon_only=True
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        unit = em(self.font(), 1)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(unit + unit // 4, unit // 2, unit // 2, unit // 2)
        self._layout.setSpacing(unit // 2)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._action)
        self._layout.addWidget(self._close)
        self.hide()

        self._timer.timeout.connect(self.dismiss)
        self._action.clicked.connect(self._on_action_clicked)
        self._close.clicked.connect(self.dismiss)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def action_button(self) -> Button:
        return self._action

    @property
    def waiting(self) -> bool:
        """True while its time runs; False while it is hidden or somebody rests on it."""
        return self._timer.isActive()

    def show_text(
        self, text: str, action_label: str = "", callback: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence, and a button that calls `callback` once."""
        self._text.setText(text)
        self._callback = callback
        offered = bool(action_label) and callback is not None
        self._action.set_face("", action_label)
        self._action.setVisible(offered)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        words = f"{text} {action_label}" if offered else text
        announce(self, words)
        self._wait()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away; whatever could be undone stays done."""
        self._timer.stop()
        self._callback = None
        before, self._focus_before = self._focus_before, None
        had_focus = self._has_focus()
        self.hide()
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, area: QRect) -> None:
        """Stay at the bottom of `area`, in coordinates of the parent."""
        self._area = area
        if not self.isHidden():
            self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.height_changed.emit(0)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._wait()

    def event(self, event: QEvent) -> bool:
        # Escape is the window's, too: it stops a reply.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self.isHidden():
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self.font(), 0.8)
        painter.setPen(QPen(self.palette().color(Shade.LINE), 1))
        painter.setBrush(self.palette().color(Shade.SURFACE))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and self.isAncestorOf(now)
        if inside and (before is None or not self.isAncestorOf(before)):
            self._focus_before = before
            self._timer.stop()
        elif not inside and before is not None and self.isAncestorOf(before):
            self._wait()

    @Slot()
    def _on_action_clicked(self) -> None:
        callback = self._callback
        self.dismiss()
        if callback is not None:
            callback()

    def _wait(self) -> None:
        """Let the time run, unless somebody rests here."""
        if self.isHidden() or self.underMouse() or self._has_focus():
            return
        seconds = self._seconds if self._action.isHidden() else self._action_seconds
        self._timer.start(round(seconds * 1000))

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _size(self, room: int) -> QSize:
        limit = min(em(self.font(), WIDTH_EM), room)
        margins = self._layout.contentsMargins()
        buttons = [b for b in (self._action, self._close) if not b.isHidden()]
        taken = margins.left() + margins.right()
        taken += sum(b.sizeHint().width() + self._layout.spacing() for b in buttons)
        metrics = self._text.fontMetrics()
        words = min(metrics.horizontalAdvance(self._text.text()) + 4, max(1, limit - taken))
        height = self._text.heightForWidth(words)
        height = max(height, *(b.sizeHint().height() for b in buttons))
        return QSize(words + taken, height + margins.top() + margins.bottom())

    def _place(self) -> None:
        gap = em(self.font(), 1)
        size = self._size(max(1, self._area.width() - 2 * gap))
        left = self._area.left() + (self._area.width() - size.width()) // 2
        self.setGeometry(
            QRect(left, self._area.bottom() - gap - size.height(), size.width(), size.height())
        )
        self.height_changed.emit(size.height() + gap)
