"""A bar above the composer: news about the model while a conversation is on the page."""

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from gpt4all_desktop.engine.parts import name_of
from gpt4all_desktop.ui.chat.state import LoadFailed, Loading, ModelState, NoModel, Ready
from gpt4all_desktop.ui.events import Failure, report
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.labels import ProgressLine, WrappedLabel

BUTTONS_PART = 0.65
"""Part of the width that buttons beside the words may take."""


class Notice(QWidget):
    """Loading with its progress, no model, or why loading failed; hidden when all is well."""

    open_model_requested = Signal()
    """When the user wants to choose a model file."""
    cancel_requested = Signal()
    """When the user wants the loading to stop."""
    previous_requested = Signal()
    """When the user wants the model back that was loaded before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._failure: Failure | None = None
        self._text = WrappedLabel(self)
        self._progress = ProgressLine(self.tr("Loading the model"), self)
        self._cancel = Button(self.tr("Cancel"), self, kind=ButtonKind.QUIET)
        self._previous = Button("", self, icon="retry", kind=ButtonKind.QUIET)
        self._open = Button(self.tr("Open a model…"), self, icon="open", kind=ButtonKind.QUIET)
        self._details = CopyButton(self.tr("Copy details"), self)
        unit = em(self.font(), 1)
        self._buttons = ButtonRow(self)
        self._buttons.add(self._details, self._previous, self._open, self._cancel)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(unit, unit // 2, unit // 2, unit // 2)
        self._layout.setSpacing(unit // 2)
        words = QVBoxLayout()
        words.setSpacing(unit // 3)
        words.addStretch()
        words.addWidget(self._text)
        words.addWidget(self._progress)
        words.addStretch()
        self._layout.addLayout(words, 1)
        self._layout.addWidget(self._buttons)

        self._cancel.clicked.connect(self.cancel_requested)
        self._open.clicked.connect(self.open_model_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._details.clicked.connect(self._on_details_clicked)

    @property
    def text(self) -> str:
        return self._text.text()

    def set_state(self, state: ModelState) -> bool:
        """Show where the model stands; return True if that is worth a bar."""
        loading = isinstance(state, Loading)
        previous = state.previous if isinstance(state, NoModel) else None
        self._failure = state.failure if isinstance(state, LoadFailed) else None
        self._progress.setVisible(loading)
        self._cancel.setVisible(loading)
        self._details.setVisible(self._failure is not None)
        self._open.setVisible(not loading)
        self._previous.setVisible(previous is not None)
        if previous is not None:
            self._previous.set_face("retry", self.tr("Load {name}").format(name=name_of(previous)))
        self._buttons.refresh()
        self._turn()
        if isinstance(state, Ready):
            return False
        if isinstance(state, Loading):
            self._text.setText(self.tr("Loading {name}…").format(name=state.name))
            self._progress.set_fraction(state.fraction)
        elif isinstance(state, NoModel):
            self._text.setText(self.tr("No model is loaded."))
        else:
            self._text.setText(state.failure.sentence)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self.font(), 0.9)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.SURFACE))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    @Slot()
    def _on_details_clicked(self) -> None:
        if self._failure is not None:
            QGuiApplication.clipboard().setText(report(self._failure))
            self._details.say_copied()

    def _turn(self) -> None:
        """Put the buttons below the words where there is no room beside them."""
        beside = self._buttons.sizeHint().width() <= self.width() * BUTTONS_PART
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
