"""One option in the dialog: its name, what it means, a control, and a way back to the default."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from gpt4all_desktop.ui.settings.controls import Control
from gpt4all_desktop.ui.settings.state import Entry
from gpt4all_desktop.ui.theme import Shade, em, small_font, strong_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import WrappedLabel

STACK_EM = 30.0
"""In a narrower place the control stands below the words."""


class Mark(QWidget):
    """A dot: something differs here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._on = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        """Show the dot or leave its place empty."""
        if on != self._on:
            self._on = on
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 0.6), em(self.font(), 0.6))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._on:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(Shade.ACCENT))
            painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.end()


class OptionRow(QWidget):
    """Shows an `Entry`."""

    changed = Signal(str, object)
    """Key and value, when the user has changed it."""
    reset_requested = Signal(str)
    """The key, when the user wants what would be inherited."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._name = WrappedLabel(self)
        self._name.setText(entry.label)
        self._name.setFont(strong_font(self.font()))
        self._mark = Mark(self)
        self.control = Control(entry.kind, entry.label, self)
        self._name.setBuddy(self.control.widget)
        self._help = WrappedLabel(self)
        self._help.setForegroundRole(Shade.MUTED)
        self._help.setFont(small_font(self.font()))
        self.reset = Button(
            self.tr("Restore: {name}").format(name=entry.label),
            self,
            icon="retry",
            kind=ButtonKind.QUIET,
            icon_only=True,
            muted=True,
        )
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._stacked: bool | None = None
        self._arrange()
        QWidget.setTabOrder(self.control.widget, self.reset)

        self.control.changed.connect(self._on_control_changed)
        self.reset.clicked.connect(self._on_reset_clicked)
        self.update_entry(entry)

    @property
    def marked(self) -> bool:
        """Whether it is shown to differ."""
        return self._mark.on

    def update_entry(self, entry: Entry) -> None:
        """Show another value of the same option."""
        self.entry = entry
        words = f"{entry.help} {entry.hint}".strip()
        if words != self._help.text():
            self._help.setText(words)
            self.control.widget.setAccessibleDescription(words)
        self.control.set_value(entry.value)
        self.control.widget.setEnabled(not entry.read_only)
        own = entry.own and not entry.read_only
        if self.reset.hasFocus() and not own:
            self.control.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(own)
        self._mark.set_on(entry.own)
        differs = self.tr("differs") if entry.own else ""
        self._name.setAccessibleName(f"{entry.label} {differs}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack(self.control.wide or self.width() < em(self.font(), STACK_EM))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._name.setFont(strong_font(self.font()))
            self._help.setFont(small_font(self.font()))

    def _arrange(self) -> None:
        """Mark, words, controls; the controls stand beside the words or below them."""
        unit = em(self.font(), 1)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, unit // 2, 0, unit // 2)
        grid.setHorizontalSpacing(unit // 2)
        grid.setVerticalSpacing(unit // 6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._mark, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._help, 1, 1)
        self._beside = QHBoxLayout()
        grid.addLayout(self._beside, 0, 2, 3, 1, Qt.AlignmentFlag.AlignTop)
        self._below = QHBoxLayout()
        grid.addLayout(self._below, 2, 1)
        self._stack(self.control.wide)

    def _stack(self, stacked: bool) -> None:
        if stacked is self._stacked:
            return
        self._stacked = stacked
        widget = self.control.widget
        for layout in (self._beside, self._below):
            while layout.takeAt(0) is not None:
                pass
        if stacked:
            self._below.addWidget(widget, 1 if self.control.wide else 0)
            if not self.control.wide:
                self._below.addStretch(1)
        else:
            self._beside.addWidget(widget)
        self._beside.addWidget(self.reset)

    @Slot(object)
    def _on_control_changed(self, value: object) -> None:
        self.changed.emit(self.entry.key, value)

    @Slot()
    def _on_reset_clicked(self) -> None:
        self.reset_requested.emit(self.entry.key)
