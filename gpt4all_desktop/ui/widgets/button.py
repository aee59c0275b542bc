"""The button of the application: flat, with an icon, and a visible keyboard focus."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.edge import draw_box
from gpt4all_desktop.ui.widgets.focus_ring import Ringed
from gpt4all_desktop.ui.widgets.tips import plain_tip


class ButtonKind(Enum):
    """How much a button asks for attention."""

    PRIMARY = auto()
    """The one thing to do here."""
    PLAIN = auto()
    """One of several things to do."""
    QUIET = auto()
    """Chrome: shows a ground only under the pointer."""


class Button(Ringed, QPushButton):
    """A push button painted from the palette."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        icon_only: bool = False,
        muted: bool = False,
        takes_focus: bool = True,
    ) -> None:
        """Args: text: the name; shown unless `icon_only`. muted: drawn in the quiet colour.
        takes_focus: on a click, too; or else the space that is typed next belongs to the text."""
        super().__init__(text, parent)
        self._icon = icon
        self._kind = kind
        self._icon_only = icon_only
        self._muted = muted
        self.setAccessibleName(text)
        if icon_only:
            self.setToolTip(plain_tip(text))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        if not takes_focus:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def icon_only(self) -> bool:
        return self._icon_only

    def set_face(self, icon: str, text: str) -> None:
        """Change icon and name together."""
        if (icon, text) == (self._icon, self.text()):
            return
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        if self._icon_only:
            self.setToolTip(plain_tip(text))
        self.update()

    def set_icon_only(self, icon_only: bool) -> None:
        """Show or hide the text; the name stays as a tool tip."""
        if icon_only != self._icon_only:
            self._icon_only = icon_only
            self.setToolTip(plain_tip(self.text()) if icon_only else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        unit = self.font()
        height = em(unit, 2.5)
        if self._icon_only:
            return QSize(height, height)
        width = self.fontMetrics().horizontalAdvance(self.text()) + em(unit, 1.8)
        if self._icon:
            width += em(unit, 1.9)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Qt does not always notice that the pointer is no longer here: pooled ones would come back
        # lit somewhere else.
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink, edge = self._colours()
        radius = em(self.font(), 0.6)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        if edge is not None:
            draw_box(painter, box, radius, edge, 1)
        elif ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, radius, radius)
        if self._ring:
            ring = Shade.TEXT if self._kind is ButtonKind.PRIMARY else Shade.ACCENT
            painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_box(painter, box, radius, self.palette().color(ring), 2)
        self._paint_face(painter, ink)
        painter.end()

    def _paint_face(self, painter: QPainter, ink: QColor) -> None:
        size = em(self.font(), 1.45)
        middle = (self.height() - size) / 2
        if self._icon_only:
            icons.paint(
                painter, self._icon, QRectF((self.width() - size) / 2, middle, size, size), ink
            )
            return
        left = em(self.font(), 0.9)
        if self._icon:
            x = self.width() - left + 2 - size if self.isRightToLeft() else left - 2
            icons.paint(painter, self._icon, QRectF(x, middle, size, size), ink)
            left += em(self.font(), 1.9)
        painter.setPen(ink)
        end = em(self.font(), 0.5)
        before, after = (end, left) if self.isRightToLeft() else (left, end)
        box = self.rect().adjusted(before, 0, -after, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _colours(self) -> tuple[QColor | None, QColor, QColor | None]:
        """Return ground, ink and edge."""
        shades = self.palette()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._kind is ButtonKind.PRIMARY:
            if not self.isEnabled():
                return shades.color(Shade.HOVER), shades.color(Shade.TEXT), None
            accent = Shade.ACCENT_STRONG if hot else Shade.ACCENT
            return shades.color(accent), shades.color(Shade.WINDOW), None
        ink = shades.color(Shade.MUTED if self._muted and not hot else Shade.TEXT)
        ground = shades.color(Shade.HOVER) if hot else None
        if self._kind is ButtonKind.PLAIN:
            return ground or shades.color(Shade.FIELD), ink, shades.color(Shade.EDGE)
        return ground, ink, None
