"""Edges that are sharp at every scale of the screen."""

from math import ceil, floor

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen


def draw_box(painter: QPainter, box: QRectF, radius: float, edge: QColor, width: int) -> None:
    """Draw a rounded box in the painter's brush, its edge on whole pixels of the device.

    At 125 % a thin line would otherwise be spread over two of them, and fainter than its colour:
    too faint to find a control by (WCAG 2.1, 1.4.11).

    Args:
        box: the middle of the edge.
        width: of the edge, in pixels at 100 %.
    """
    device = painter.deviceTransform()
    scale, placed = device.m11(), device.mapRect(box)
    line = max(1, round(width * scale))
    # Inwards: what is outside of a widget is cut off. A little less: sums are not exact.
    half, bit = line / 2, 0.01
    left, top = ceil(placed.left() - half - bit), ceil(placed.top() - half - bit)
    right, bottom = floor(placed.right() + half + bit), floor(placed.bottom() + half + bit)
    sharp = QRectF(left, top, right - left, bottom - top)
    inside = sharp.adjusted(half, half, -half, -half)
    painter.setPen(QPen(edge, line / scale))
    painter.drawRoundedRect(device.inverted()[0].mapRect(inside), radius, radius)
