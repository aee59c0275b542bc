"""LaTeX formulas as pictures: drawn in the background, kept by text, size and colour.

Until a formula is drawn, and where it cannot be, its source is shown.
"""

from collections import OrderedDict

from PySide6.QtCore import QByteArray, QObject, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextDocument,
    QTextImageFormat,
)

from gpt4all_desktop.record import record
from gpt4all_desktop.ui.chat.background import Background
from gpt4all_desktop.ui.theme import Shade

MAX_SOURCE = 1_000
"""Longer formulas are shown as source: drawing takes a second per 2,500 characters."""
MAX_SIDE = 4_000
"""Pixels; larger pictures are not made."""
KEPT = 256
"""Formulas that are kept."""
DISPLAY = 1.15
"""Size of a formula on its own, in the size of the text."""


@record
class Drawing:
    """A formula as SVG, with its size around the line it stands on."""

    svg: bytes
    width: float
    ascent: float
    descent: float


@record
class Picture:
    """A formula for a document."""

    name: str
    image: QImage
    size: QSizeF

    def format(self, name: str) -> QTextImageFormat:
        """Return the format that shows it within a line."""
        shape = QTextImageFormat()
        shape.setName(name)
        shape.setWidth(self.size.width())
        shape.setHeight(self.size.height())
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return shape


_Key = tuple[str, int, str, bool]


class FormulaBook(QObject):
    """Draws formulas, each once."""

    drawn = Signal(str)
    """When a formula was drawn: its source."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._drawings: OrderedDict[_Key, Drawing | None] = OrderedDict()
        self._asked: set[_Key] = set()

    def drawing(
        self, source: str, font: QFont, palette: QPalette, *, display: bool
    ) -> Drawing | None:
        """Return a formula; None while it is not drawn or when it cannot be."""
        size = QFontInfo(font).pixelSize()
        if display:
            size = round(size * DISPLAY)
        key = (source, size, palette.color(Shade.TEXT).name(), display)
        if key in self._drawings:
            self._drawings.move_to_end(key)
            return self._drawings[key]
        if len(source) <= MAX_SOURCE and key not in self._asked:
            self._asked.add(key)
            self._background.run(_Job(key), self._on_drawn)
        return None

    def inline(self, source: str, font: QFont, palette: QPalette) -> Picture | None:
        """Return a formula for a line of text, padded so that it stands on the line."""
        drawing = self.drawing(source, font, palette, display=False)
        if drawing is None:
            return None
        # Qt centres a picture at half the height of an x above the line.
        middle = QFontMetricsF(font).xHeight() / 2
        height = max(2 * drawing.ascent - middle, 2 * drawing.descent + middle)
        top = (height + middle) / 2 - drawing.ascent
        box = QRectF(0, top, drawing.width, drawing.ascent + drawing.descent)
        size = QSizeF(drawing.width, height)
        name = f"formula:{hash((source, size.width(), palette.color(Shade.TEXT).name())):x}"
        return Picture(name=name, image=paint(drawing, size, box), size=size)

    def forget_asked(self) -> None:
        """What was asked for will not be drawn."""
        self._asked.clear()

    def put(self, document: QTextDocument, picture: Picture) -> str:
        """Make a picture known to a document; return its name there."""
        kind = QTextDocument.ResourceType.ImageResource
        document.addResource(kind.value, QUrl(picture.name), picture.image)
        return picture.name

    def _on_drawn(self, result: tuple[_Key, Drawing | None]) -> None:
        key, drawing = result
        self._asked.discard(key)
        self._drawings[key] = drawing
        while len(self._drawings) > KEPT:
            self._drawings.popitem(last=False)
        if drawing is not None:
            self.drawn.emit(key[0])


def paint(drawing: Drawing, size: QSizeF, box: QRectF) -> QImage:
    """Return a picture of a size with the formula in a part of it."""
    from PySide6.QtSvg import QSvgRenderer

    ratio = _ratio()
    image = QImage(
        max(1, round(size.width() * ratio)),
        max(1, round(size.height() * ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.svg)).render(painter, box)
    painter.end()
    return image


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return max(1.0, screen.devicePixelRatio()) if screen is not None else 1.0


class _Job:
    """Draws a formula; runs in the background."""

    def __init__(self, key: _Key) -> None:
        self._key = key

    def __call__(self) -> tuple[_Key, Drawing | None]:
        source, size, colour, display = self._key
        return self._key, draw(source, size, colour, display=display)


def draw(source: str, size: int, colour: str, *, display: bool) -> Drawing | None:
    """Return a formula as SVG, or None where the source is not one. Plain Python, slow."""
    import re

    import ziafont  # 0.3 to 0.8 s, hence here
    import ziamath

    ziamath.config.svg2 = False  # Qt clips the glyphs of the other kind
    ziafont.config.svg2 = False
    try:
        svg = ziamath.Latex(source, size=size, color=colour, inline=not display).svg()
    except (Exception, RecursionError):  # it raises whatever it stumbles over
        return None
    view = re.search(r'viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"', svg)
    if view is None or max(float(view[3]), float(view[4])) > MAX_SIDE:
        return None
    top, height = float(view[2]), float(view[4])
    return Drawing(
        svg=svg.encode(),
        width=float(view[3]),
        ascent=-top,
        descent=height + top,
    )
