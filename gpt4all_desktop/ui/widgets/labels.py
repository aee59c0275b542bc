"""Labels that keep their place: one shortens its text, one shows progress as a line."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStaticText,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.tips import plain_tip


class ElidedLabel(QLabel):
    """One line that is cut with "…" where the place is too narrow; the tool tip has all of it."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        muted: bool = False,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Args: cut: where "…" stands."""
        super().__init__(parent)
        self._muted = muted
        self._shown = QStaticText()
        """The text as far as it fits: laid out once, painted with every word that comes."""
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self._cut = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show text."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._lay_out()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(Shade.MUTED if self._muted else Shade.TEXT))
        size = self._shown.size()
        x = self.width() - size.width() if self.isRightToLeft() else 0.0
        y = math.ceil((self.height() - size.height()) / 2)
        painter.drawStaticText(QPointF(x, y), self._shown)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._lay_out()

    def _lay_out(self) -> None:
        metrics, option = self.fontMetrics(), QTextOption()
        option.setTextDirection(self.layoutDirection())
        self._shown.setTextOption(option)
        self._shown.setText(metrics.elidedText(self.text(), self._cut, self.width()))
        self._shown.prepare(QTransform(), self.font())
        cut = metrics.horizontalAdvance(self.text()) > self.width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class ProgressLine(QWidget):
    """A thin bar, 0 to 1."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def fraction(self) -> float:
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        """Show how much is done."""
        if fraction != self._fraction:
            self._fraction = fraction
            self.setAccessibleDescription(f"{fraction:.0%}")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 12), max(4, em(self.font(), 0.35)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(self.palette().color(Shade.HOVER))
        painter.drawRoundedRect(box, radius, radius)
        box.setWidth(max(self.height(), box.width() * self._fraction))
        painter.setBrush(self.palette().color(Shade.ACCENT))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()


class WrappedLabel(QLabel):
    """Plain text of one or more lines. For single labels in layouts, never for messages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
