"""The lines of tables and the ground of their heads, painted behind the text.

Qt could do it: but its collapsed borders take most of the time of laying a table out and painting
it, since each side of each cell is decided anew. Here a table is a few long lines.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextTable
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

    def top_of(row: int) -> int:
        block = table.cellAt(row, 0).firstCursorPosition().block()
        return round(layout.blockBoundingRect(block).top() - pad)

    columns = left_of_columns(table, layout)
    left, top = min(columns), top_of(0)  # from right to left the last column is the leftmost
    width, height = round(size.width()), round(size.height())
    if not seen.intersects(QRect(left, top, width, height)):
        return
    line, y = view.palette().color(Shade.LINE), top + height
    rows = [y - 1]
    for row in range(table.rows() - 1, 0, -1):  # while a table grows only its end is painted
        if y < seen.top():
            break
        y = top_of(row)
        rows.append(y)
    else:
        painter.fillRect(left, top, width, y - top, view.palette().color(Shade.CODE))
        rows.append(top)
    for y in rows:
        painter.fillRect(left, y, width, 1, line)
    for x in (*columns, left + width - 1):
        painter.fillRect(x, top, 1, height, line)


def left_of_columns(table: QTextTable, layout: QAbstractTextDocumentLayout) -> list[int]:
    """Return where the columns of a table begin."""
    pad, columns = table.format().cellPadding(), range(table.columns())
    blocks = [table.cellAt(0, column).firstCursorPosition().block() for column in columns]
    return [round(layout.blockBoundingRect(block).left() - pad) for block in blocks]
