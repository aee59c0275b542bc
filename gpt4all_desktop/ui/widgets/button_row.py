"""Buttons and choices side by side, in as many rows as the width asks for."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gpt4all_desktop.ui.theme import em
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.mirror import place


class ButtonRow(QWidget):
    """Shows those of its buttons that are not hidden."""

    def __init__(
        self, parent: QWidget, *, centred: bool = False, apart: bool = False, ending: bool = False
    ) -> None:
        """Args: apart: the last button, which leaves the dialog, stands at the end of the line.
        ending: all stand there."""
        super().__init__(parent)
        self._apart = apart
        self._ending = ending
        self._centred = centred
        self._buttons: list[QWidget] = []
        self._known: dict[int, list[list[QWidget]]] = {}
        """Rows by width: a layout asks for them several times over."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def offered(self) -> list[Button]:
        """The buttons one can see, in order."""
        return [button for button in self._shown if isinstance(button, Button)]

    def add(self, *buttons: QWidget) -> None:
        """Add buttons at the end."""
        for button in buttons:
            button.setParent(self)
            self._buttons.append(button)

    def refresh(self) -> None:
        """Take over that buttons were shown, hidden or renamed."""
        self._known.clear()
        self.updateGeometry()
        self._place(self.width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button has another size
            self._known.clear()
        return super().event(event)

    def sizeHint(self) -> QSize:
        sizes = [button.sizeHint() for button in self._shown]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        gap = self._gap
        return sum(row[0].sizeHint().height() + gap for row in self._rows(width)) - gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.refresh()

    @property
    def _shown(self) -> list[QWidget]:
        return [button for button in self._buttons if not button.isHidden()]

    @property
    def _gap(self) -> int:
        return em(self.font(), 0.6)

    def _rows(self, width: int) -> list[list[QWidget]]:
        if width in self._known:
            return self._known[width]
        rows: list[list[QWidget]] = []
        gap, used = self._gap, 0
        for button in self._shown:
            wanted = button.sizeHint().width()
            if rows and used + gap + wanted <= width:
                rows[-1].append(button)
                used += gap + wanted
            else:
                rows.append([button])
                used = wanted
        self._known[width] = rows
        return rows

    def _place(self, width: int) -> None:
        y = 0
        for row in self._rows(width):
            widths = [min(button.sizeHint().width(), width) for button in row]
            x = 0
            rest = max(0, width - sum(widths) - self._gap * (len(row) - 1))
            if self._centred or self._ending:
                x = rest if self._ending else rest // 2
            height = row[0].sizeHint().height()
            for button, wide in zip(row, widths, strict=True):
                if self._apart and button is self._shown[-1]:
                    x = width - wide
                place(button, x, y, wide, height)
                x += wide + self._gap
            y += height + self._gap
