"""The strip above the models with news: no network, a problem, something that was interrupted."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.models.state import Moving, Overview
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.labels import ProgressLine, WrappedLabel


class Bar(QWidget):
    """Says the most important thing, with what can be done about it."""

    resume_requested = Signal()
    """When interrupted downloads shall go on."""
    move_resumed = Signal()
    """When the interrupted move shall go on."""
    move_undone = Signal()
    """When what was moved shall come back, and the move end."""

    stopped = Signal()
    """When no more models shall be verified."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        unit = em(self.font(), 1)
        self._text = WrappedLabel(self)
        self._progress = ProgressLine(self.tr("Moving the models"), self)
        self.resume = Button(self.tr("Continue"), self)
        self.move_on = Button(self.tr("Continue"), self)
        self.undo = Button(self.tr("Undo"), self)
        self.stop = Button(self.tr("Cancel"), self)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        for button in (self.resume, self.move_on, self.undo, self.stop):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit // 3, unit // 3, unit // 3)
        layout.addLayout(row)
        layout.addWidget(self._progress)
        self.hide()
        self.resume.clicked.connect(self.resume_requested)
        self.move_on.clicked.connect(self.move_resumed)
        self.stop.clicked.connect(self.stopped)
        self.undo.clicked.connect(self.move_undone)

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def set_overview(self, overview: Overview) -> None:
        """Show the most important news, or nothing."""
        text, bad = overview.problem, bool(overview.problem)
        moving = None if text else overview.moving
        if moving is not None:
            text, bad = words.moving(moving), bool(moving.problem)
        self._show_moving(moving)
        verifying = None if text else overview.verifying
        self.stop.setVisible(verifying is not None or (not text and overview.checking))
        if verifying is not None:
            name, number, count = verifying
            text = self.tr("Verifying {name} ({number} of {count})…")
            text = text.format(name=name, number=number, count=count)
        if not text and overview.offline:
            text = self.tr(
                "You work offline: nothing can be downloaded. Models on this computer work as "
                "always. The switch is in the settings."
            )
        if not text and overview.unreadable:
            text = words.unreadable(overview.unreadable)
        waiting = not text and bool(overview.interrupted)
        if waiting:
            text = self.tr("A download is not finished.")
        if waiting and overview.interrupted > 1:
            text = self.tr("{count} downloads are not finished.")
            text = text.format(count=overview.interrupted)
        if not text and overview.checking:
            text = self.tr("Looking for newer files…")
        if not text and overview.news is not None:
            text = words.news(overview.news)
        self._text.setForegroundRole(Shade.DANGER if bad else Shade.TEXT)
        self._text.setText(text)
        self.resume.setVisible(waiting)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em(self.font(), 0.7)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.SURFACE))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _show_moving(self, moving: Moving | None) -> None:
        running = moving is not None and moving.running
        self._progress.setVisible(running)
        self.move_on.setVisible(moving is not None and not running)
        self.undo.setVisible(moving is not None)
        if moving is not None:
            self.undo.set_face("", self.tr("Cancel") if running else self.tr("Undo"))
            self._progress.set_fraction(min(1.0, moving.done / moving.size) if moving.size else 0.0)
