"""Line icons from resources/icons, painted in any colour and at any scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gpt4all_desktop import paths


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint the icon into the rectangle."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    side = round(min(rect.width(), rect.height()) * ratio)
    picture = _picture(name, colour.name(), side)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(rect, picture)


def app_icon() -> QIcon:
    """Return the icon of the application for title bars and task bars."""
    icon = QIcon()
    renderer = _renderer("app", "#000000")
    for size in (32, 64):
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


@lru_cache(maxsize=256)
def _picture(name: str, colour: str, side: int) -> QImage:
    """Return the icon at a size: drawing the lines anew for each frame costs ten times as much."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


@lru_cache(maxsize=64)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
