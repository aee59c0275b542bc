"""What an empty chat shows: what to do next, and nothing else."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gpt4all_desktop.engine.parts import name_of
from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.chat.state import LoadFailed, Loading, ModelState, NoModel, Ready
from gpt4all_desktop.ui.events import Failure, report
from gpt4all_desktop.ui.theme import Shade, body_font, em, title_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.labels import ProgressLine


class EmptyState(QWidget):
    """Says where the model stands, with the buttons that lead on."""

    open_model_requested = Signal()
    """When the user wants to choose a model file."""
    models_requested = Signal()
    """When the user wants to find a model."""
    cancel_requested = Signal()
    """When the user wants the loading to stop."""
    retry_requested = Signal()
    """When the user wants to load the same model once more."""
    previous_requested = Signal()
    """When the user wants the model back that was loaded before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._failure: Failure | None = None
        self._picture = _Picture(self)
        self._title = _label(self, Shade.TEXT)
        self._text = _label(self, Shade.MUTED)
        self._progress = ProgressLine(self.tr("Loading the model"), self)
        self._find = Button(self.tr("Find a model"), self, icon="download", kind=ButtonKind.PRIMARY)
        self._open = Button(self.tr("Open a model file…"), self, icon="open")
        self._retry = Button(self.tr("Try again"), self, icon="retry")
        self._previous = Button("", self, icon="retry")
        self._cancel = Button(self.tr("Cancel"), self)
        self._details = CopyButton(self.tr("Copy details"), self, icon_only=False)
        self._buttons = ButtonRow(self, centred=True)
        self._assemble()
        self._use_fonts()

        self._find.clicked.connect(self.models_requested)
        self._open.clicked.connect(self.open_model_requested)
        self._retry.clicked.connect(self.retry_requested)
        self._previous.clicked.connect(self.previous_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._details.clicked.connect(self._on_details_clicked)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def cancel_button(self) -> Button:
        return self._cancel

    @property
    def previous_button(self) -> Button:
        return self._previous

    @property
    def text(self) -> str:
        return self._text.text()

    def set_state(self, state: ModelState) -> None:
        """Show where the model stands."""
        loading, failed = isinstance(state, Loading), isinstance(state, LoadFailed)
        self._failure = state.failure if isinstance(state, LoadFailed) else None
        self._progress.setVisible(loading)
        self._cancel.setVisible(loading)
        self._retry.setVisible(failed)
        self._details.setVisible(failed)
        self._find.setVisible(isinstance(state, NoModel))
        self._open.setVisible(not loading and not isinstance(state, Ready))
        previous = state.previous if isinstance(state, NoModel) else None
        self._previous.setVisible(previous is not None)
        if previous is not None:
            self._previous.set_face("retry", self.tr("Load {name}").format(name=name_of(previous)))
        name = self.tr("Open another model…") if failed else self.tr("Open a model file…")
        self._open.set_face("open", name)
        self._buttons.refresh()
        self._say(state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._use_fonts()

    def _use_fonts(self) -> None:
        self._title.setFont(title_font(self.font()))
        self._text.setFont(body_font(self.font()))
        for label in (self._title, self._text):
            label.setMaximumWidth(em(self.font(), 44))

    def _say(self, state: ModelState) -> None:
        if isinstance(state, NoModel):
            self._picture.set_icon("chip", Shade.ACCENT)
            self._title.setText(self.tr("Which model shall answer?"))
            self._text.setText(
                self.tr(
                    "Find one that suits this computer, open a model file (its name ends in "
                    ".gguf), or drop one onto this window. "
                    "Models in this folder are found by themselves:\n{folder}"
                ).format(folder=_breakable(str(state.folder)))
            )
        elif isinstance(state, Loading):
            self._picture.set_icon("chip", Shade.ACCENT)
            self._title.setText(self.tr("Loading the model"))
            self._text.setText(
                self.tr("{name}\nYou can write your message meanwhile.").format(
                    name=_breakable(state.name)
                )
            )
            self._progress.set_fraction(state.fraction)
        elif isinstance(state, Ready):
            self._picture.set_icon("chat", Shade.ACCENT)
            self._title.setText(self.tr("What would you like to know?"))
            self._text.setText(
                self.tr("{name} answers on this computer.").format(
                    name=_breakable(state.model.name)
                )
            )
        else:
            self._picture.set_icon("alert", Shade.DANGER)
            self._title.setText(self.tr("This model could not be loaded"))
            self._text.setText(f"{_breakable(state.name)}\n{state.failure.sentence}")

    def _assemble(self) -> None:
        self._buttons.add(
            self._find, self._open, self._previous, self._retry, self._details, self._cancel
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(em(self.font(), 0.9))
        layout.addStretch(4)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 1000)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addSpacing(em(self.font(), 0.5))
        layout.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._buttons)
        layout.addStretch(5)

    @Slot()
    def _on_details_clicked(self) -> None:
        if self._failure is not None:
            QGuiApplication.clipboard().setText(report(self._failure))
            self._details.say_copied()


class _Picture(QWidget):
    """A large icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._shade = "chat", Shade.ACCENT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, shade: QPalette.ColorRole) -> None:
        if (icon, shade) != (self._icon, self._shade):
            self._icon, self._shade = icon, shade
            self.update()

    def sizeHint(self) -> QSize:
        size = em(self.font(), 3.4)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(self._shade)
        icons.paint(painter, self._icon, QRectF(self.rect()), colour)
        painter.end()


def _label(parent: QWidget, shade: QPalette.ColorRole) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setForegroundRole(shade)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def _breakable(name: str) -> str:
    """Return a name or path that may be broken after its separators: labels break at words only."""
    for mark in "-_./\\":
        name = name.replace(mark, mark + "\u200b")
    return name
