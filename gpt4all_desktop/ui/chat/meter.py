"""How full the context is: a small bar and two numbers, and the way to see what is in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.chat.context_state import Meter
from gpt4all_desktop.ui.sentences import grouped
from gpt4all_desktop.ui.theme import Shade, em, small_font, track
from gpt4all_desktop.ui.widgets.focus_ring import Lit

TIGHT = 0.9
"""Part of the context from which on the bar warns."""


class ContextMeter(Lit, QAbstractButton):
    """Painted from the palette; opens the context panel when pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._meter: Meter | None = None
        self.setFont(small_font(parent.font()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Context"))
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        meter = self._meter
        if meter is None:
            return ""
        now, then = _percent(meter.now), _percent(meter.then)
        numbers = now if now == then else f"{now} → {then}"
        return self.tr("context {numbers}").format(numbers=numbers)

    def set_meter(self, meter: Meter | None) -> None:
        """Show these numbers, or nothing."""
        if meter == self._meter:
            return
        self._meter = meter
        self.setVisible(meter is not None)
        if meter is None:
            return
        self.setToolTip(self._tip(meter))
        self.setAccessibleDescription(f"{self.words}. {self._tip(meter)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.words) + self._bar_width + em(self.font(), 1.6)
        width += self._tick  # always: nothing shall move when it comes
        return QSize(width, metrics.height() + em(self.font(), 0.4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        meter = self._meter
        if meter is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades, pad = self.palette(), em(self.font(), 0.4)
        if self.hasFocus():
            painter.setPen(QPen(shades.color(Shade.ACCENT), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), pad, pad)
        tight = meter.then >= TIGHT or meter.dropping
        ink = shades.color(Shade.DANGER if not meter.fits else Shade.MUTED)
        if self.underMouse() or (tight and meter.fits):
            ink = shades.color(Shade.TEXT)
        height = max(4, em(self.font(), 0.4))
        bar = QRectF(pad, (self.height() - height) / 2, self._bar_width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        full = Shade.ACCENT if meter.fits else Shade.DANGER
        for part, colour in ((1.0, track(shades)), (meter.then, shades.color(full))):
            length = max(height, bar.width() * min(1.0, part))
            painter.setBrush(colour)
            painter.drawRoundedRect(
                QRectF(bar.x(), bar.y(), length, height), height / 2, height / 2
            )
        painter.setPen(ink)
        text = self.rect().adjusted(int(bar.right()) + pad, 0, -self._tick, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.words)
        if meter.ready:
            size = self._tick
            where = QRectF(self.width() - size - pad / 2, (self.height() - size) / 2, size, size)
            icons.paint(painter, "check", where, shades.color(Shade.ACCENT))
        painter.end()

    @property
    def _bar_width(self) -> int:
        return em(self.font(), 4)

    @property
    def _tick(self) -> int:
        return em(self.font(), 1.2)

    def _tip(self, meter: Meter) -> str:
        parts = []
        if meter.tokens:
            tokens = self.tr("This message has {count} tokens.")
            parts.append(tokens.format(count=grouped(meter.tokens)))
        if not meter.fits:
            parts.append(self.tr("It does not fit into the context of this model."))
        elif meter.dropping:
            parts.append(self.tr("The oldest messages no longer fit."))
        if meter.ready:
            parts.append(self.tr("The model has read it already."))
        parts.append(self.tr("Press to see what the model reads."))
        return " ".join(parts)


def _percent(part: float) -> str:
    if part > 9.99:
        return "> 999 %"
    return f"{part:.0%}".replace("%", " %")
