"""Fields to type in, with the edge that buttons and choices have.

Styles draw theirs with corners and heights of their own, which looked like two programs in one.
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QFrame,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.edge import draw_box
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

HEIGHT_EM = 2.3
_PADDING_EM = 0.5


class LineField(QLineEdit):
    """One line of text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        _bare(self)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), em(self.font(), HEIGHT_EM))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), em(self.font(), HEIGHT_EM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_box(painter, self)
        painter.end()
        super().paintEvent(event)


class NumberField(QDoubleSpinBox):
    """A number, with arrows to step."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        _bare(self.lineEdit())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), em(self.font(), HEIGHT_EM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_box(painter, self)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        control, step = QStyle.ComplexControl.CC_SpinBox, QAbstractSpinBox.StepEnabledFlag
        for part, wanted, down in (
            (QStyle.SubControl.SC_SpinBoxUp, step.StepUpEnabled, False),
            (QStyle.SubControl.SC_SpinBoxDown, step.StepDownEnabled, True),
        ):
            place = self.style().subControlRect(control, option, part, self)
            possible = self.isEnabled() and bool(self.stepEnabled() & wanted)
            self._paint_arrow(painter, place, down=down, possible=possible)
        painter.end()

    def _paint_arrow(self, painter: QPainter, place: QRect, *, down: bool, possible: bool) -> None:
        half, middle = em(self.font(), 0.26), QRectF(place).center()
        middle += QPointF(0, -1 if down else 1)  # towards each other
        tip = half / 2 if down else -half / 2
        group = QPalette.ColorGroup.Active if possible else QPalette.ColorGroup.Disabled
        ink = self.palette().color(group, Shade.TEXT)
        painter.setPen(QPen(ink, 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(
            [middle + QPointF(-half, -tip), middle + QPointF(0, tip), middle + QPointF(half, -tip)]
        )


class KeysField(QKeySequenceEdit):
    """A combination of keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        line = self.findChild(QLineEdit)
        if line is not None:
            _bare(line)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), em(self.font(), HEIGHT_EM))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_box(painter, self)
        painter.end()


class TextField(QPlainTextEdit):
    """Some lines of text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        around = self.around
        self.setViewportMargins(around, around, around, around)

    @property
    def around(self) -> int:
        """Pixels between the text and the edge."""
        return em(self.font(), 0.3)

    def height_for(self, lines: int) -> int:
        """Return the height for so many whole lines."""
        above = round(self.document().documentMargin())  # below it the next line would be seen
        return lines * self.fontMetrics().lineSpacing() + above + 2 * self.around

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return super().event(event)
        painter = QPainter(self)
        _paint_box(painter, self, ground=Shade.FIELD)
        painter.end()
        return True


def _bare(line: QLineEdit) -> None:
    """Leave ground and edge to whoever is behind the text."""
    line.setFrame(False)
    shades = QPalette()  # only this role is its own
    shades.setColor(Shade.FIELD, QColor(Qt.GlobalColor.transparent))
    line.setPalette(shades)
    padding = em(line.font(), _PADDING_EM)
    line.setTextMargins(padding, 0, padding, 0)


def _paint_box(
    painter: QPainter, widget: QWidget, *, ground: QPalette.ColorRole | None = None
) -> None:
    """Paint ground and edge of a field as large as the widget."""
    parent = widget.parentWidget() or widget  # its own ground may be transparent
    colours = widget.palette() if ground is not None else parent.palette()
    edge, width = (Shade.ACCENT, 2) if widget.hasFocus() else (Shade.EDGE, 1)
    if not widget.isEnabled():
        edge = Shade.LINE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colours.color(ground or Shade.FIELD))
    box = QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
    draw_box(painter, box, em(widget.font(), 0.6), colours.color(edge), width)
