"""What a search found: titles and places in messages, with the words marked."""

import html
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gpt4all_desktop.chats.conversation import Hit
from gpt4all_desktop.ui.theme import Shade, em, small_font, strong_font
from gpt4all_desktop.ui.widgets.row_view import RowView

_Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
ROW_EM = 4.6
LINES = 2


class ResultModel(QAbstractListModel):
    """Holds hits, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def hit(self, index: _Index) -> Hit | None:
        """Return what stands there."""
        return self._hits[index.row()] if 0 <= index.row() < len(self._hits) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index)
        if hit is None:
            return None
        title = hit.chat.title or self.tr("New chat")
        text = "".join(piece for piece, _ in hit.snippet)
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return title if hit.node is None else f"{title}: {text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{html.escape(title)}</p><p>{html.escape(text)}</p>"
        return None


class ResultDelegate(QStyledItemDelegate):
    """The title of the chat, and below it two lines around what was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self.ring = False
        """Whether the row that has the focus shows it: it came by keyboard."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(em(self._view.font(), 8), em(self._view.font(), ROW_EM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(HIT)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        flag, shades, unit = QStyle.StateFlag, self._view.palette(), self._view.font()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(rect).adjusted(1, 1, -1, -1), em(unit, 0.55)
        selected = bool(state & flag.State_Selected)
        if selected or state & flag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.color(Shade.HOVER if selected else Shade.SURFACE))
            painter.drawRoundedRect(box, radius, radius)
        if self.ring and state & flag.State_HasFocus:
            painter.setPen(QPen(shades.color(Shade.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side, top = em(unit, 0.75), em(unit, 0.35)
        inner = rect.adjusted(side, top, -side, -top)
        in_title = hit.node is None
        strong, small = strong_font(unit), small_font(unit)
        title = hit.snippet
        if not in_title:
            cut = QFontMetrics(strong).elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
            )
            title = ((cut, False),)
        used = self._paint_pieces(painter, inner, title, strong, 1, Shade.TEXT)
        moment = QDateTime.fromSecsSinceEpoch(int(hit.chat.updated.timestamp()))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        pieces = ((when, False),) if in_title else hit.snippet
        below = inner.adjusted(0, used + em(unit, 0.15), 0, 0)
        self._paint_pieces(painter, below, pieces, small, LINES, Shade.MUTED)
        painter.restore()

    def _paint_pieces(
        self,
        painter: QPainter,
        rect: QRect,
        pieces: Sequence[tuple[str, bool]],
        font: QFont,
        lines: int,
        shade: QPalette.ColorRole,
    ) -> int:
        """Paint pieces, the marked ones on the colour of selections; return the height used."""
        text, formats = "", []
        for piece, marked in pieces:
            if marked:
                span = QTextLayout.FormatRange()
                span.start, span.length = _utf16(text), _utf16(piece)
                look = QTextCharFormat()
                look.setBackground(QBrush(self._view.palette().color(QPalette.ColorRole.Highlight)))
                look.setForeground(QBrush(self._view.palette().color(Shade.TEXT)))
                span.format = look
                formats.append(span)
            text += piece.replace("\n", " ")
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        side = Qt.AlignmentFlag.AlignLeft
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        height = 0.0
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter.setPen(self._view.palette().color(shade))
        layout.draw(painter, rect.topLeft().toPointF())
        return round(height)


def _utf16(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Results(RowView):
    """The list of what was found."""

    hit_chosen = Signal(object)
    """A `Hit`, when the user wants to see it in its chat."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Args: name: what a screen reader calls it."""
        super().__init__(name, parent)
        self._hits = ResultModel(self)
        self.setModel(self._hits)
        self.setItemDelegate(ResultDelegate(self))
        self.entered_row.connect(self._on_entered_row)
        self.clicked.connect(self._on_entered_row)

    @property
    def count(self) -> int:
        """How many hits are shown."""
        return self._hits.rowCount()

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits, the best one current."""
        self._hits.set_hits(hits)
        if hits:
            self.setCurrentIndex(self._hits.index(0))

    def choose_current(self) -> None:
        """Take the hit that is current."""
        self._on_entered_row(self.currentIndex())

    @Slot(QModelIndex)
    def _on_entered_row(self, index: QModelIndex) -> None:
        hit = self._hits.hit(index)
        if hit is not None:
            self.hit_chosen.emit(hit)
