"""Line icons from resources/icons, painted in any colour and at any scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gpt4all_desktop import paths


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint the icon into the rectangle."""
    _renderer(name, colour.name()).render(painter, rect)


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


@lru_cache(maxsize=64)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
