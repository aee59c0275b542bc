"""What the user sees after a crash: what is known of it, to copy; and a careful way on."""

import sys

from PySide6.QtCore import QCoreApplication, QProcess, QProcessEnvironment, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.theme import body_font, code_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.field import TextField
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.sheet import Sheet


class CrashDialog(Sheet):
    """Says that the program crashed. Nothing of it is sent anywhere."""

    go_on_requested = Signal()
    """When the user wants everything as always, the model too."""
    safe_mode_requested = Signal()
    """When the user wants to start once without a model and with the default settings."""

    def __init__(self, report: str, parent: QWidget, *, careful: bool) -> None:
        """Args: report: what is known. careful: no model was loaded at this start."""
        super().__init__(
            QCoreApplication.translate("CrashDialog", "The program ended unexpectedly"), parent
        )
        self._report = report
        sentence = WrappedLabel(self)
        sentence.setFont(body_font(self.font()))
        text = self.tr("GPT4All Desktop ended unexpectedly the last time. Your chats are safe.")
        if careful:
            more = self.tr(
                "It happened more than once, so no model was loaded this time. "
                "Safe mode also leaves out your settings and fast processor instructions."
            )
            text = f"{text}\n\n{more}"
        sentence.setText(text)
        note = WrappedLabel(self)
        note.setText(self.tr("This report helps to find the reason. It is not sent anywhere:"))
        self.report = TextField(self)
        self.report.setReadOnly(True)
        self.report.setFont(code_font(self.font()))
        self.report.setPlainText(report)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setFixedHeight(self.report.height_for(10))
        self.copy = CopyButton(self.tr("Copy report"), self, icon_only=False)
        for widget in (sentence, note, self.report):
            self.add_words(widget)
        self.add_button(self.copy)
        if careful:
            safe = Button(self.tr("Safe mode"), self)
            safe.clicked.connect(self._on_safe_clicked)
            self.add_button(safe)
        go_on = Button(
            self.tr("Load the model") if careful else self.tr("Go on"),
            self,
            kind=ButtonKind.PRIMARY,
        )
        self.add_button(go_on)

        self.copy.clicked.connect(self._on_copy_clicked)
        go_on.clicked.connect(self._on_go_on_clicked)

    def add_selftest(self, text: str) -> None:
        """Add what the check of the installation has found."""
        self._report = f"{self._report}\n\nselftest:\n{text.strip()}"
        self.report.setPlainText(self._report)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.say_copied()

    @Slot()
    def _on_go_on_clicked(self) -> None:
        self.go_on_requested.emit()
        self.accept()

    @Slot()
    def _on_safe_clicked(self) -> None:
        self.safe_mode_requested.emit()
        self.accept()


class Selftest(QProcess):
    """Runs `selftest` beside the window: it may crash as the program did."""

    done = Signal(str)
    """Its output, however it ended."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        self.setProcessEnvironment(environment)

        self.finished.connect(self._on_finished)
        self.errorOccurred.connect(self._on_finished)

    def begin(self) -> None:
        """Start it."""
        frozen = getattr(sys, "frozen", False)
        module = [] if frozen else ["-m", "gpt4all_desktop"]
        self.start(sys.executable, [*module, "selftest"])

    @Slot()
    def _on_finished(self) -> None:
        self.done.emit(bytes(self.readAll().data()).decode("utf-8", "replace"))
