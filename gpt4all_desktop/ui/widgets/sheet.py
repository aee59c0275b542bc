"""A small dialog of words and buttons, as high as its words need."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from gpt4all_desktop.ui.theme import em
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.button_row import ButtonRow

WIDTH_EM = 38.0
SCREEN_PART = 0.9
"""Of the screen's width, where that is too narrow for the dialog."""


class Sheet(QDialog):
    """Stacks labels; buttons at the bottom right."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        unit = em(self.font(), 1)
        self._buttons = ButtonRow(self, ending=True)
        self._words = QVBoxLayout()
        self._words.setSpacing(unit)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit + unit // 2)
        self._layout.setSpacing(unit + unit // 2)
        self._layout.addLayout(self._words)
        self._layout.addStretch()
        self._layout.addWidget(self._buttons)

    @property
    def words(self) -> str:
        """All that is said."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def add_words(self, label: QWidget) -> None:
        """Add a label, or what else there is to read, below the others."""
        self._words.addWidget(label)

    def add_button(self, button: Button) -> None:
        """Add a button at the right."""
        self._buttons.add(button)
        self._buttons.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        available = self.screen().availableGeometry().width()
        width = min(em(self.font(), WIDTH_EM), int(available * SCREEN_PART))
        self.setFixedSize(width, self._layout.heightForWidth(width))
        super().showEvent(event)
