"""A dialog with a list of things that have a name and a line below it, and what to do with them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gpt4all_desktop.record import record
from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.row_view import RowView
from gpt4all_desktop.ui.widgets.sheet import SCREEN_PART
from gpt4all_desktop.ui.widgets.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex
ROW_EM = 3.4


@record
class Line:
    """One thing in the list."""

    title: str
    detail: str = ""


class ListSheet(QDialog):
    """Subclasses say what is listed and add buttons."""

    def __init__(self, title: str, sentence: str, nothing: str, parent: QWidget) -> None:
        """Args: nothing: said where the list is empty."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._sentence = WrappedLabel(self)
        self._sentence.setText(sentence)
        self._sentence.setForegroundRole(Shade.MUTED)
        self._nothing = WrappedLabel(self)
        self._nothing.setText(nothing)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._model = _LineModel(self)
        frame = _Frame(self)
        self.list = RowView(title, frame)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_LineDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._nothing, 1)
        self._buttons = ButtonRow(self, apart=True)
        unit = em(self.font(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit + unit // 2, unit + unit // 2, unit + unit // 2, unit)
        layout.setSpacing(unit)
        layout.addWidget(self._sentence)
        layout.addWidget(frame, 1)
        layout.addWidget(self._buttons)
        self._needing: list[Button] = []
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def set_sentence(self, sentence: str) -> None:
        """Say what the list is about."""
        self._sentence.setText(sentence)

    @property
    def lines(self) -> list[Line]:
        return list(self._model.lines)

    @property
    def selected(self) -> list[int]:
        """Which lines are selected, from the top, counted from 0."""
        return sorted(index.row() for index in self.list.selectedIndexes())

    def add_button(self, button: Button, *, needs_selection: bool = False) -> None:
        """Add a button at the end of the row."""
        self._buttons.add(button)
        if needs_selection:
            self._needing.append(button)
            button.setEnabled(False)
        self._buttons.refresh()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """List other things."""
        self._model.set_lines(lines)
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        if lines:
            self.list.setCurrentIndex(self._model.index(0))
        self._on_selection_changed()

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 46), em(self.font(), 34))

    def showEvent(self, event: QShowEvent) -> None:
        # Of itself a dialog takes no more than two thirds of the screen: too little for large text.
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            room = self.screen().availableGeometry().size() * SCREEN_PART
            self.resize(self.sizeHint().boundedTo(room))
        super().showEvent(event)

    @Slot()
    def _on_selection_changed(self) -> None:
        for button in self._needing:
            button.setEnabled(bool(self.list.selectedIndexes()))


class _Frame(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.FIELD))
        radius = em(self.font(), 0.6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class _LineModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}, {line.detail}" if line.detail else line.title
        return None


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, view: RowView) -> None:
        super().__init__(view)
        self._view = view
        self.ring = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(em(self._view.font(), 10), em(self._view.font(), ROW_EM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(line, Line)
        flag, unit, shades = QStyle.StateFlag, self._view.font(), self._view.palette()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(rect).adjusted(1, 1, -1, -1), em(unit, 0.5)
        if state & (flag.State_Selected | flag.State_MouseOver):
            selected = bool(state & flag.State_Selected)
            role = QPalette.ColorRole.Highlight if selected else Shade.SURFACE
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.color(role))
            painter.drawRoundedRect(box, radius, radius)
        if self.ring and state & flag.State_HasFocus:
            painter.setPen(QPen(shades.color(Shade.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, radius, radius)
        inner = rect.adjusted(em(unit, 0.7), em(unit, 0.35), -em(unit, 0.7), -em(unit, 0.35))
        half = inner.height() // 2
        selected_ink = Shade.TEXT if state & flag.State_Selected else Shade.MUTED
        for text, font, shade, top in (
            (line.title, unit, Shade.TEXT, 0),
            (line.detail, small_font(unit), selected_ink, half),
        ):
            place = QRect(inner.left(), inner.top() + top, inner.width(), half)
            painter.setFont(font)
            painter.setPen(shades.color(shade))
            right = Qt.TextElideMode.ElideRight
            cut = QFontMetrics(font).elidedText(text, right, place.width())
            mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(place, int(flags), cut)
        painter.restore()
