"""The cards of the browser below each other, and what stands below the last one.

Qt's own layout measures all its widgets when one of them changes, several times over: 20 ms for
30 cards, while downloads change some of them many times a second. Here a card is measured again
only when it has changed, or has another width.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gpt4all_desktop.ui.models.card import CardView
from gpt4all_desktop.ui.theme import em


class CardList(QWidget):
    """As wide as its parent wants it, as high as the cards are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._views: list[CardView] = []
        self._total = 0
        self._foot = QWidget(self)
        self.foot = QVBoxLayout(self._foot)
        self.foot.setContentsMargins(0, 0, 0, 0)

    @property
    def views(self) -> list[CardView]:
        """The cards one can see, from top to bottom."""
        return [view for view in self._views if not view.isHidden()]

    def set_views(self, views: Sequence[CardView]) -> None:
        """Place these cards, children of this widget, in this order."""
        self._views = list(views)
        for view in self._views:
            view.show()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(0, self._total)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a card, or the foot, has another height
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()  # what changed while it was hidden was not told

    def _place(self) -> None:
        unit, width = em(self.font(), 1), self.width()
        gap, y = unit // 2 + unit // 4, unit // 2
        for view in self.views:
            height = view.height_in(width)
            view.setGeometry(0, y, width, height)
            y += height + gap
        height = self._foot.heightForWidth(width)
        height = height if height >= 0 else self._foot.sizeHint().height()
        self._foot.setGeometry(0, y, width, height)
        total = y + height + unit
        if total != self._total:
            self._total = total
            self.updateGeometry()
