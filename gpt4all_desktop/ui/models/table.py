"""The models as a table: a row each, sorted by any column, and the whole card of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gpt4all_desktop.library.fit import Verdict
from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.models.card import CardView
from gpt4all_desktop.ui.models.state import Act, Card, Column
from gpt4all_desktop.ui.theme import Shade, em, small_font, strong_font
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar
from gpt4all_desktop.ui.widgets.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = tuple(Column)
_WIDTHS = {
    Column.NAME: 18.0,
    Column.FAMILY: 8.0,
    Column.PARAMETERS: 7.0,
    Column.QUANTIZATION: 7.0,
    Column.SIZE: 6.5,
    Column.MEMORY: 6.5,
    Column.SPEED: 8.5,
    Column.LICENCE: 8.0,
    Column.STATE: 9.0,
}
"""In em; the user may change them, and the last one takes what is left."""
_NUMBERS = frozenset({Column.PARAMETERS, Column.SIZE, Column.MEMORY, Column.SPEED})
_FIRST = (Act.OPEN, Act.DOWNLOAD, Act.RESUME, Act.PAUSE)
"""What Enter does: the first of these that is offered."""
_REFUSED_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the model cannot be used here."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_REFUSED = frozenset({Verdict.TOO_LARGE, Verdict.CANNOT_RUN})


class ModelTable(QWidget):
    """A table, and below it the card of the row that is chosen."""

    act_requested = Signal(str, object)
    """The key of a card and an `Act`."""
    variant_chosen = Signal(str, int)
    """The key of a card and the number of the variant."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _CardTableModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.view = _View(self.tr("Table of models"), self)
        self.view.setModel(self._sorted)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, em(self.font(), 0.5))
        self.layout_.setSpacing(em(self.font(), 0.75))
        self.layout_.addWidget(self.view, 1)
        self.details: CardView | None = None
        self._widen()

        self.view.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.view.activated_row.connect(self._on_activated)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)

    @property
    def rows(self) -> list[Card]:
        """The cards from top to bottom."""
        indexes = (self._sorted.index(row, 0) for row in range(self._sorted.rowCount()))
        return [self._model.cards[self._sorted.mapToSource(index).row()] for index in indexes]

    @property
    def current(self) -> Card | None:
        """The card of the chosen row."""
        index = self._sorted.mapToSource(self.view.currentIndex())
        return self._model.cards[index.row()] if index.isValid() else None

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these models; the chosen one stays chosen."""
        if [card.key for card in cards] == [card.key for card in self._model.cards]:
            for card in cards:
                self._model.update(card)
            self._show_details()
            return
        current, place = self.current, self.view.verticalScrollBar().value()
        self._model.set_cards(cards)
        if current is not None:
            self.choose(current.key)
        if self.current is None and cards:
            self.view.selectRow(0)
        self.view.verticalScrollBar().setValue(place)
        self._show_details()

    def update_card(self, card: Card) -> None:
        """Show how a model stands now."""
        self._model.update(card)
        if self.details is not None and self.details.card.key == card.key:
            self.details.set_card(card)

    def choose(self, key: str) -> None:
        """Choose the row of a model, if it is there."""
        for row, card in enumerate(self.rows):
            if card.key == key:
                self.view.selectRow(row)
                return

    def use_order_of_list(self) -> None:
        """Show the models in the order in which they were given."""
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._sorted.sort(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()

    @Slot()
    def _on_current_row_changed(self) -> None:
        self._show_details()

    @Slot()
    def _on_activated(self) -> None:
        card = self.current
        act = next((act for act in _FIRST if card is not None and act in card.acts), None)
        if card is not None and act is not None:
            self.act_requested.emit(card.key, act)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        card = self.current
        if card is None or not card.acts:
            return
        menu = self.menu(card)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def menu(self, card: Card) -> QMenu:
        """Return a menu of what can be done with a model."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in card.acts:
            action = menu.addAction(words.act(act, card.state)[1])
            action.setData((card.key, act))
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def _on_menu_triggered(self, action: QObject) -> None:
        key, act = action.data()  # type: ignore[attr-defined]
        self.act_requested.emit(key, act)

    def _show_details(self) -> None:
        card = self.current
        if card is None:
            if self.details is not None:
                self.details.hide()
            return
        if self.details is None:
            self.details = CardView(card, self)
            self.details.act_requested.connect(self.act_requested)
            self.details.variant_chosen.connect(self.variant_chosen)
            self.layout_.addWidget(self.details)
        self.details.set_card(card)
        self.details.show()

    def _widen(self) -> None:
        for number, column in enumerate(_COLUMNS):
            self.view.setColumnWidth(number, em(self.font(), _WIDTHS[column]))
        self.view.verticalHeader().setDefaultSectionSize(em(self.font(), 2.3))


class _View(QTableView):
    """The table itself: whole rows, chosen by mouse or arrow keys."""

    activated_row = Signal()
    """When Enter was pressed, or a row clicked twice."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self))
        self.setCornerWidget(QWidget(self))  # otherwise the style draws a notch there
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setBackgroundRole(Shade.WINDOW)
        self.setMinimumHeight(em(self.font(), 9))
        self.verticalHeader().hide()
        header = _Header(self)
        self.setHorizontalHeader(header)
        self.setItemDelegate(_Delegate(self))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self.activated_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.activated_row.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)


class _Header(QHeaderView):
    """Headings in the quiet colour, over a line; the sorted one has an arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setStretchLastSection(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), em(self.font(), 2.2))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, self.palette().color(Shade.WINDOW))
        sorted_ = self.sortIndicatorSection() == section
        painter.setPen(self.palette().color(Shade.BORDER))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = _COLUMNS[section]
        inner, icon = _inset(rect, self.font()), em(self.font(), 1.1)
        if sorted_:
            ascending = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            place = QRectF(
                inner.right() - icon + 1, inner.top() + (inner.height() - icon) / 2, icon, icon
            )
            name = "up" if ascending else "down"
            icons.paint(painter, name, place, self.palette().color(Shade.ACCENT))
            inner.setRight(inner.right() - icon)
        painter.setFont(small_font(self.font()))
        painter.setPen(self.palette().color(Shade.TEXT if sorted_ else Shade.MUTED))
        _draw(painter, inner, words.column(column), _alignment(column))
        painter.restore()


class _Delegate(QStyledItemDelegate):
    """Cells with air around their words; the ground of the chosen row is one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        column = _COLUMNS[index.column()]
        flag, shades = QStyle.StateFlag, option.palette
        painter.save()
        if option.state & flag.State_Selected:
            painter.fillRect(option.rect, shades.color(QPalette.ColorRole.Highlight))
        refused = index.data(_REFUSED_ROLE) and not option.state & flag.State_Selected
        painter.setPen(shades.color(Shade.MUTED if refused else Shade.TEXT))
        painter.setFont(strong_font(option.font) if column is Column.NAME else option.font)
        _draw(painter, _inset(option.rect, option.font), str(index.data()), _alignment(column))
        painter.restore()


def _inset(rect: QRect, font: QFont) -> QRect:
    return rect.adjusted(em(font, 0.6), 0, -em(font, 0.6), 0)


def _draw(painter: QPainter, rect: QRect, text: str, alignment: Qt.AlignmentFlag) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(alignment), cut)


class _CardTableModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []

    def set_cards(self, cards: Sequence[Card]) -> None:
        self.beginResetModel()
        self.cards = list(cards)
        self.endResetModel()

    def update(self, card: Card) -> None:
        for row, known in enumerate(self.cards):
            if known.key == card.key and known != card:
                self.cards[row] = card
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(_COLUMNS) - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        column = _COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.column(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not (index.isValid() and index.row() < len(self.cards)):
            return None
        card, column = self.cards[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.cell(card, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words.cell(card, column))
        if role == Qt.ItemDataRole.UserRole:
            return _order(card, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = words.cell(card, column)
            return f"{words.column(column)}: {text}" if text else words.column(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == _REFUSED_ROLE:
            return card.fit.verdict in _REFUSED
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _order(card: Card, column: Column) -> object:
    """Return what a column is sorted by: texts without capitals, and numbers; unknown ones last."""
    memory = card.fit.memory
    numbers = {
        Column.PARAMETERS: card.parameters,
        Column.SIZE: card.size,
        Column.MEMORY: memory.total if memory is not None else None,
        Column.SPEED: None if card.fit.verdict in _REFUSED else card.fit.tokens_per_second,
    }
    if column in numbers:
        return float(numbers[column] or -1)
    return words.cell(card, column).lower()
