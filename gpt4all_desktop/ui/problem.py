"""What the user sees of a bug."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.events import Failure, report
from gpt4all_desktop.ui.theme import body_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.sheet import Sheet


class ProblemDialog(Sheet):
    """A sentence, "Copy details", and back to work."""

    def __init__(self, failure: Failure, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ProblemDialog", "Something went wrong"), parent
        )
        self._failure = failure
        sentence = WrappedLabel(self)
        sentence.setText(failure.sentence)
        sentence.setFont(body_font(self.font()))
        self._copy = CopyButton(self.tr("Copy details"), self, icon_only=False)
        close = Button(self.tr("Go on"), self, kind=ButtonKind.PRIMARY)
        self.add_words(sentence)
        self.add_button(self._copy)
        self.add_button(close)

        close.clicked.connect(self.accept)
        self._copy.clicked.connect(self._on_copy_clicked)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(report(self._failure))
        self._copy.say_copied()
