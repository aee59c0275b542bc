"""A question before something that cannot be undone. Everything else has an undo instead."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.theme import body_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.sheet import Sheet


class Confirm(Sheet):
    """Says what will happen; the button that leaves everything as it is has the focus."""

    confirmed = Signal()
    """When the user wants it."""

    def __init__(self, title: str, sentence: str, action: str, parent: QWidget) -> None:
        """Args: action: what the button says that does it."""
        super().__init__(title, parent)
        label = WrappedLabel(self)
        label.setText(sentence)
        label.setFont(body_font(self.font()))
        self.add_words(label)
        self.action_button = Button(action, self)
        self.keep_button = Button(self.tr("Cancel"), self, kind=ButtonKind.PRIMARY)
        self.add_button(self.action_button)
        self.add_button(self.keep_button)
        self.keep_button.setFocus()

        self.action_button.clicked.connect(self._on_action_clicked)
        self.keep_button.clicked.connect(self.reject)

    @Slot()
    def _on_action_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
