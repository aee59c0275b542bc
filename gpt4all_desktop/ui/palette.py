"""The palette: one field that reaches every command, chat, model and setting.

It lies over the window and is used from the keyboard: the focus stays in the field, the arrows move
in the list, Enter does it, Escape leaves. Screen readers are told the line one is on.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from gpt4all_desktop.ui.palette_items import Item, Kind
from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.announce import announce
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.row_view import RowView
from gpt4all_desktop.ui.widgets.search_field import SearchField

_Index = QModelIndex | QPersistentModelIndex
WIDTH_EM = 44.0
ROWS = 11
ROW_EM = 2.5
SCRIM = 0.35
"""How much the window behind it is dimmed."""
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS - 1,
    Qt.Key.Key_PageUp: 1 - ROWS,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}


class Palette(QWidget):
    """Covers its parent while it is open."""

    def __init__(self, find: Callable[[str], Sequence[Item]], parent: QWidget) -> None:
        """Args: find: returns what answers a query, best first."""
        super().__init__(parent)
        self._find = find
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Command palette"))
        self._box = _Box(self)
        self.field = SearchField(self.tr("Search commands, chats, models, settings"), self._box)
        self._model = _ItemModel(self)
        self.list = RowView(self.tr("Commands"), self._box)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_ItemDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = WrappedLabel(self._box)
        self._nothing.setText(self.tr("Nothing found."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setForegroundRole(Shade.MUTED)
        self._layout = QVBoxLayout(self._box)
        for widget in (self.field, self.list, self._nothing):
            self._layout.addWidget(widget)
        self.hide()

        self.field.line.textChanged.connect(self._on_field_text_changed)
        self.field.line.installEventFilter(self)
        self.list.clicked.connect(self._on_list_clicked)

    @property
    def titles(self) -> list[str]:
        """What is offered, from top to bottom."""
        return [item.title for item in self._model.items]

    @property
    def current(self) -> Item | None:
        """The line one is on."""
        return self._model.item(self.list.currentIndex())

    def open(self) -> None:
        """Show everything there is."""
        if not self.isHidden():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.field.line.clear()
        self.setGeometry(self.parentWidget().rect())  # type: ignore[union-attr]
        self._fill()
        self.show()
        self.raise_()
        self._place()
        self.field.line.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close it; the focus goes back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Cover the parent, which has another size now."""
        if not self.isHidden():
            self.setGeometry(self.parentWidget().rect())  # type: ignore[union-attr]
            self._place()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        kind, key = event.type(), event.key()
        wanted = key in _MOVES or key in (
            Qt.Key.Key_Escape,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        )
        if not wanted or kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        event.accept()  # not the window's shortcut, not the field's
        if kind == QEvent.Type.KeyPress:
            if key == Qt.Key.Key_Escape:
                self.leave()
            elif key in _MOVES:
                self._move(_MOVES[Qt.Key(key)])
            else:
                self._run(self.current)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(Shade.WINDOW).darker(200)
        ground.setAlphaF(SCRIM)
        painter.fillRect(self.rect(), ground)
        painter.end()

    @Slot()
    def _on_field_text_changed(self) -> None:
        if not self.isHidden():
            self._fill()
            self._place()

    @Slot(QModelIndex)
    def _on_list_clicked(self, index: QModelIndex) -> None:
        self._run(self._model.item(index))

    def refresh(self) -> None:
        """There is more to be found."""
        if self.isVisible():
            row = self.list.currentIndex().row()
            self._fill()
            self.list.setCurrentIndex(self._model.index(max(0, row), 0))

    def _fill(self) -> None:
        self._model.set_items(self._find(self.field.text))
        some = bool(self._model.items)
        self.list.setVisible(some)
        self._nothing.setVisible(not some)
        if some:
            self.list.setCurrentIndex(self._model.index(0))
        self._announce()

    def _move(self, step: int) -> None:
        count = len(self._model.items)
        if not count:
            return
        row = self.list.currentIndex().row() + step
        if abs(step) == 1:
            row %= count  # from the last to the first
        self.list.setCurrentIndex(self._model.index(max(0, min(row, count - 1))))
        self._announce()

    def _run(self, item: Item | None) -> None:
        if item is not None:
            self.leave()
            item.run()

    def _announce(self) -> None:
        index = self.list.currentIndex()
        text = index.data(Qt.ItemDataRole.AccessibleTextRole)
        text = text if self._model.items and text else self._nothing.text()
        announce(self.field.line, str(text))

    def _place(self) -> None:
        unit = em(self.font(), 1)
        inset = unit // 2
        self._layout.setContentsMargins(inset, inset, inset, inset)
        self._layout.setSpacing(inset)
        self._nothing.setContentsMargins(unit, unit, unit, unit)
        width = min(em(self.font(), WIDTH_EM), self.width() - 2 * unit)
        top = min(em(self.font(), 4), self.height() // 12)
        head = self.field.sizeHint().height() + 3 * inset
        rows = min(ROWS, len(self._model.items)) * em(self.font(), ROW_EM)
        if not self._model.items:
            rows = self._nothing.sizeHint().height()
        height = min(head + rows + 2, self.height() - top - unit)
        self._box.setGeometry((self.width() - width) // 2, top, width, height)


class _Box(QWidget):
    """The ground of field and list."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(Shade.LINE), 1))
        painter.setBrush(self.palette().color(Shade.WINDOW))
        radius = em(self.font(), 0.9)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class _ItemModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: list[Item] = []

    def set_items(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def item(self, index: _Index) -> Item | None:
        return self.items[index.row()] if 0 <= index.row() < len(self.items) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (item.title, self.kind_name(item.kind), item.detail, native(item.shortcut))
            return ", ".join(word for word in words if word)
        return None

    def kind_name(self, kind: Kind) -> str:
        return {
            Kind.COMMAND: "",
            Kind.CHAT: self.tr("Chat"),
            Kind.MODEL: self.tr("Model"),
            Kind.SETTING: self.tr("Setting"),
        }[kind]


class _ItemDelegate(QStyledItemDelegate):
    """Title with the letters that were found, detail, and at the end shortcut or kind."""

    def __init__(self, view: RowView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(em(self._view.font(), 10), em(self._view.font(), ROW_EM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        assert isinstance(item, Item)
        assert isinstance(model, _ItemModel)
        flag, unit = QStyle.StateFlag, self._view.font()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected = bool(state & flag.State_Selected)
        if selected or state & flag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(Shade.HOVER if selected else Shade.SURFACE))
            box, radius = QRectF(rect).adjusted(1, 1, -1, -1), em(unit, 0.55)
            painter.drawRoundedRect(box, radius, radius)
        inner = rect.adjusted(em(unit, 0.8), 0, -em(unit, 0.8), 0)
        end = native(item.shortcut) or model.kind_name(item.kind)
        font = small_font(unit)
        painter.setFont(font)
        painter.setPen(self._colour(Shade.MUTED))
        room = painter.fontMetrics().horizontalAdvance(end) + em(unit, 1)
        centre, absolute = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, centre | side | absolute, end)
        words = inner.adjusted(room, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -room, 0)
        self._paint_words(painter, words, item, mirrored)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, item: Item, mirrored: bool) -> None:
        unit = self._view.font()
        painter.setFont(unit)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(item.title, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(title, unit)
        if title == item.title:
            layout.setFormats(_bold(title, item.places))
        used = _lay_out(layout, rect.width()).naturalTextWidth()
        line = _lay_out(layout, used + 1)  # text of either direction begins where it shall
        left = rect.right() - used if mirrored else rect.left()
        painter.setPen(self._colour(Shade.TEXT))
        top = rect.top() + (rect.height() - line.height()) / 2
        layout.draw(painter, QPointF(left, top))
        gap = em(unit, 0.8)
        room = rect.width() - round(used) - gap
        if item.detail and room > em(unit, 4):
            painter.setFont(small_font(unit))
            painter.setPen(self._colour(Shade.MUTED))
            text = " ".join(item.detail.split())
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            x = rect.left() if mirrored else round(left + used) + gap
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(QRect(x, rect.top(), room, rect.height()), flags, text)

    def _colour(self, shade: QPalette.ColorRole) -> QColor:
        return self._view.palette().color(shade)


def _lay_out(layout: QTextLayout, width: float) -> QTextLine:
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return line


def native(shortcut: str) -> str:
    """Return a shortcut as the system writes it."""
    if not shortcut:
        return ""
    keys = QKeySequence(shortcut, QKeySequence.SequenceFormat.PortableText)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _bold(text: str, places: frozenset[int]) -> list[QTextLayout.FormatRange]:
    """Return formats that make characters bold; Qt counts in halves of characters."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    spans, at = [], 0
    for number, character in enumerate(text):
        width = 2 if ord(character) > 0xFFFF else 1
        if number in places:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, width, look
            spans.append(span)
        at += width
    return spans
