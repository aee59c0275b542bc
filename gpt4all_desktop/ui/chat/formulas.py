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

from gpt4all_desktop.markdown.formula import MAX_SOURCE, Drawing, draw
from gpt4all_desktop.record import record
from gpt4all_desktop.ui.chat.background import Background
from gpt4all_desktop.ui.theme import Shade

KEPT = 256
"""Formulas that are kept."""
DISPLAY = 1.15
"""Size of a formula on its own, in the size of the text."""


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
        size, box = on_line(drawing, font)
        name = f"formula:{hash((source, size.width(), palette.color(Shade.TEXT).name())):x}"
        return Picture(name=name, image=paint(drawing, size, box, _ratio()), size=size)

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


def on_line(drawing: Drawing, font: QFont) -> tuple[QSizeF, QRectF]:
    """Return the size of a picture that stands on the line, and where in it the formula is."""
    # Qt centres a picture at half the height of an x above the line.
    middle = QFontMetricsF(font).xHeight() / 2
    height = max(2 * drawing.ascent - middle, 2 * drawing.descent + middle)
    top = (height + middle) / 2 - drawing.ascent
    box = QRectF(0, top, drawing.width, drawing.ascent + drawing.descent)
    return QSizeF(drawing.width, height), box


def paint(drawing: Drawing, size: QSizeF, box: QRectF, ratio: float) -> QImage:
    """Return a picture of a size with the formula in a part of it; `ratio` pixels per unit."""
    from PySide6.QtSvg import QSvgRenderer

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
