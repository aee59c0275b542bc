"""The line below a table that has more columns than are shown: what to do about it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.copy_button import CopyButton


def words_for(hidden: int) -> str:
    """Return the words for a number of columns that are not shown."""
    words = QCoreApplication.translate("TableFoot", "Columns not shown: {count}")
    return words.format(count=hidden)


class TableFoot(QWidget):
    """Says how many columns are not shown; has buttons for all of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setFont(small_font(parent.font()))
        self._label.setForegroundRole(Shade.MUTED)
        self.save = Button(
            self.tr("Save the whole table as…"),
            self,
            icon="save",
            kind=ButtonKind.QUIET,
            icon_only=True,
            muted=True,
            takes_focus=False,
        )
        self.copy = CopyButton(self.tr("Copy the whole table"), self)
        self.hide()

    @property
    def wanted(self) -> int:
        """The height it needs."""
        return em(self.font(), 2.2)

    def set_hidden_columns(self, count: int) -> None:
        """Take how many columns are not shown."""
        self._label.setText(words_for(count))

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self.save, self.copy]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, height = self._label.sizeHint().width(), self.height()
        x = min(width + em(self.font(), 0.6), self.width())
        places: list[tuple[QWidget, int, int, int]] = [(self._label, 0, width, height)]
        for button in (self.save, self.copy):
            size = button.sizeHint()
            places.append((button, x, size.width(), size.height()))
            x += size.width()
        for part, left, wide, high in places:
            left = self.width() - left - wide if self.isRightToLeft() else left
            part.setGeometry(left, (height - high) // 2, wide, high)
