"""The lines of tables and the ground of their heads, painted behind the text.

Qt could do it: but its collapsed borders take most of the time of laying a table out and painting
it, since each side of each cell is decided anew. Here a table is a few long lines.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextTable
from PySide6.QtWidgets import QTextEdit

from gpt4all_desktop.ui.theme import Shade


def paint_grid(
    view: QTextEdit, tables: Iterable[QTextTable], seen: QRect, *, across: int = 0
) -> None:
    """Paint what belongs behind the text of tables, where it can be seen.

    Args:
        across: how far the view is scrolled sideways.
    """
    painter = QPainter(view.viewport())
    painter.translate(-across, 0)
    for table in tables:
        _paint_table(painter, table, view, seen.translated(across, 0))
    painter.end()


def _paint_table(painter: QPainter, table: QTextTable, view: QTextEdit, seen: QRect) -> None:
    # Not table.document(): PySide would take the document for gone when the table goes.
    layout, pad = view.document().documentLayout(), table.format().cellPadding()
    size = layout.frameBoundingRect(table).size()  # it stands elsewhere: Qt adds the padding

    def corner(row: int, column: int) -> tuple[int, int]:
        block = table.cellAt(row, column).firstCursorPosition().block()
        box = layout.blockBoundingRect(block)
        return round(box.left() - pad), round(box.top() - pad)

    columns = [corner(0, column)[0] for column in range(table.columns())]
    left, top = min(columns), corner(0, 0)[1]  # from right to left the last column is the leftmost
    width, height = round(size.width()), round(size.height())
    if not seen.intersects(QRect(left, top, width, height)):
        return
    rows = [corner(row, 0)[1] for row in range(1, table.rows())]
    head = (rows[0] - top) if rows else height
    painter.fillRect(left, top, width, head, view.palette().color(Shade.CODE))
    line = view.palette().color(Shade.LINE)
    for y in (top, *rows, top + height - 1):
        painter.fillRect(left, y, width, 1, line)
    for x in (*columns, left + width - 1):
        painter.fillRect(x, top, 1, height, line)
