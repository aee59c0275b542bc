"""Paints the rows of the sidebar, and edits their names in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.chats.list_model import ROW
from gpt4all_desktop.ui.chats.rows import ChatRow, FolderRow, Heading, Row
from gpt4all_desktop.ui.theme import Shade, em, small_font, strong_font

if TYPE_CHECKING:  # costly to import, and an empty list has no use for them
    from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex

ROW_EM = 2.35
TITLE_LIMIT = 200
"""Longest name of a chat or folder, in characters."""


class RowDelegate(QStyledItemDelegate):
    """Knows nothing but what a row says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self.ring = False
        """Whether the row that has the focus shows it: it came by keyboard."""
        self.onto: Row | None = None
        """The row into whose folder something is being dragged."""

    def sizeHint(self, option: "QStyleOptionViewItem", index: _Index) -> QSize:
        return QSize(em(self._view.font(), 8), em(self._view.font(), ROW_EM))

    def more_rect(self, rect: QRect) -> QRect:
        """Return the place of the three dots in a row."""
        size = rect.height()
        left = rect.left() if self._mirrored else rect.right() - size + 1
        return QRect(left, rect.top(), size, size)

    def chip(self, title: str, *, more: int = 0) -> QPixmap:
        """Return what hangs at the pointer while chats are dragged."""
        unit = self._view.font()
        metrics, count = self._view.fontMetrics(), f" +{more}" if more else ""
        elided = metrics.elidedText(title, Qt.TextElideMode.ElideRight, em(unit, 16)) + count
        width, height = metrics.horizontalAdvance(elided) + em(unit, 1.5), em(unit, 2.1)
        ratio = self._view.devicePixelRatio()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour(Shade.EDGE), 1))
        painter.setBrush(self._colour(QPalette.ColorRole.Highlight))
        box, radius = QRectF(0, 0, width, height).adjusted(0.5, 0.5, -0.5, -0.5), em(unit, 0.55)
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(unit)
        painter.setPen(self._colour(Shade.TEXT))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), elided)
        painter.end()
        return picture

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: _Index) -> None:
        row = index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, str(index.data()))
        else:
            state: QStyle.StateFlag = option.state
            self._paint_ground(painter, rect, row, state)
            if isinstance(row, FolderRow):
                self._paint_folder(painter, rect, row, str(index.data()))
            else:
                hot = bool(state & state.State_MouseOver)
                self._paint_chat(painter, rect, row, str(index.data()), hot)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: "QStyleOptionViewItem", index: _Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._view.font())
        editor.setMaxLength(TITLE_LIMIT)
        folder = isinstance(index.data(ROW), FolderRow)
        name = self.tr("Name of the folder") if folder else self.tr("Title of the chat")
        editor.setAccessibleName(name)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: "QStyleOptionViewItem", index: _Index
    ) -> None:
        inset = em(self._view.font(), 0.15)
        editor.setGeometry(option.rect.adjusted(inset, inset, -inset, -inset))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    @property
    def _mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _colour(self, shade: QPalette.ColorRole) -> QColor:
        return self._view.palette().color(shade)

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        font = small_font(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._colour(Shade.MUTED))
        side = em(self._view.font(), 0.75)
        box = rect.adjusted(side, 0, -side, -em(self._view.font(), 0.3))
        self._text(painter, box, text, Qt.AlignmentFlag.AlignBottom)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: FolderRow | ChatRow, state: "QStyle.StateFlag"
    ) -> None:
        ground: QPalette.ColorRole | None = None
        if state & state.State_Selected:
            ground = QPalette.ColorRole.Highlight
        elif isinstance(row, ChatRow) and row.open:
            ground = Shade.HOVER
        elif state & state.State_MouseOver:
            ground = Shade.SURFACE
        box, radius = QRectF(rect).adjusted(1, 1, -1, -1), em(self._view.font(), 0.55)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(ground))
            painter.drawRoundedRect(box, radius, radius)
        if row == self.onto or (self.ring and state & state.State_HasFocus):
            painter.setPen(QPen(self._colour(Shade.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_folder(self, painter: QPainter, rect: QRect, row: FolderRow, text: str) -> None:
        unit = self._view.font()
        left = em(unit, 0.45)
        icon = "unfolded" if row.unfolded else "folded"
        left = self._icon(painter, rect, left, icon, Shade.MUTED, 1.2) + em(unit, 0.15)
        left = self._icon(painter, rect, left, "folder", Shade.MUTED, 1.3) + em(unit, 0.45)
        count = str(row.count)
        painter.setFont(small_font(unit))
        room = painter.fontMetrics().horizontalAdvance(count) + em(unit, 0.8)
        painter.setPen(self._colour(Shade.MUTED))
        box = self._inner(rect, rect.width() - room, 0)
        self._text(painter, box, count, Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(unit)
        painter.setPen(self._colour(Shade.TEXT))
        box = self._inner(rect, left, room)
        self._text(painter, box, text, Qt.AlignmentFlag.AlignVCenter)

    def _paint_chat(
        self, painter: QPainter, rect: QRect, row: ChatRow, text: str, hot: bool
    ) -> None:
        unit = self._view.font()
        left = em(unit, 2.0 if row.inside else 0.75)
        if row.chat.temporary:
            left = self._icon(painter, rect, left, "temporary", Shade.MUTED, 1.25)
            left += em(unit, 0.4)
        right = em(unit, 0.6)
        if hot:
            right = rect.height()
            size = em(unit, 1.3)
            place = QRectF(0, 0, size, size)
            place.moveCenter(QRectF(self.more_rect(rect)).center())
            icons.paint(painter, "more", place, self._colour(Shade.TEXT))
        elif row.writing or row.unread:
            right = em(unit, 1.7)
            self._paint_dot(painter, rect, row.writing)
        painter.setFont(strong_font(unit) if row.unread else unit)
        painter.setPen(self._colour(Shade.TEXT))
        box = self._inner(rect, left, right)
        self._text(painter, box, text, Qt.AlignmentFlag.AlignVCenter)

    def _paint_dot(self, painter: QPainter, rect: QRect, writing: bool) -> None:
        """A ring while a reply is made, a dot when one waits to be read."""
        unit = self._view.font()
        size = em(unit, 0.55)
        place = QRectF(0, 0, size, size)
        place.moveCenter(QRectF(self._inner(rect, rect.width() - em(unit, 1.7), 0)).center())
        painter.setPen(QPen(self._colour(Shade.ACCENT), em(unit, 0.14)))
        painter.setBrush(Qt.BrushStyle.NoBrush if writing else self._colour(Shade.ACCENT))
        painter.drawEllipse(place)

    def _icon(
        self,
        painter: QPainter,
        rect: QRect,
        left: int,
        name: str,
        shade: QPalette.ColorRole,
        size_em: float,
    ) -> int:
        """Paint an icon `left` pixels from the beginning; return where it ends."""
        size = em(self._view.font(), size_em)
        box = self._inner(rect, left, rect.width() - left - size)
        place = QRectF(box.left(), rect.top() + (rect.height() - size) / 2, size, size)
        icons.paint(painter, name, place, self._colour(shade))
        return left + size

    def _inner(self, rect: QRect, before: int, after: int) -> QRect:
        """Return the row without its beginning and end, whichever side it begins on."""
        if self._mirrored:
            before, after = after, before
        return rect.adjusted(before, 0, -after, 0)

    def _text(self, painter: QPainter, box: QRect, text: str, flag: Qt.AlignmentFlag) -> None:
        """Paint one line, cut where it is too long, beginning at the side the window begins on."""
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = flag | side | Qt.AlignmentFlag.AlignAbsolute
        # A title runs as its own words do, whatever the language of the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, int(flags) | Qt.TextFlag.TextSingleLine, elided)
