"""One control for each kind of option: shows a value, says when the user changes it."""

import math

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from gpt4all_desktop.options import Choice, Keys, Kind, Number, Switch, Value, Whole
from gpt4all_desktop.ui.settings.texts import translated
from gpt4all_desktop.ui.theme import em
from gpt4all_desktop.ui.widgets.check_box import CheckBox
from gpt4all_desktop.ui.widgets.combo import Combo
from gpt4all_desktop.ui.widgets.field import KeysField, LineField, NumberField, TextField

Widget = QCheckBox | QComboBox | QDoubleSpinBox | QKeySequenceEdit | QLineEdit | QPlainTextEdit


class Control(QObject):
    """A widget for one option."""

    changed = Signal(object)
    """The new value, when the user has changed it."""

    def __init__(self, kind: Kind, name: str, parent: QWidget) -> None:
        """Args: name: what a screen reader says."""
        super().__init__(parent)
        self._kind = kind
        self._setting = False
        self.widget = self._make(kind, parent)
        self.widget.setAccessibleName(name)

    @property
    def wide(self) -> bool:
        """Whether it needs a row of its own."""
        return isinstance(self.widget, QPlainTextEdit)

    def set_value(self, value: Value) -> None:
        """Show a value; `changed` is not emitted."""
        self._setting = True
        widget, kind = self.widget, self._kind
        if isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        elif isinstance(widget, QComboBox) and isinstance(kind, Choice):
            widget.setCurrentIndex(kind.words.index(str(value)) if value in kind.words else 0)
        elif isinstance(widget, _NumberBox):
            widget.set_number(value)
        elif isinstance(widget, _KeysBox):
            widget.set_keys(str(value))
        elif isinstance(widget, QLineEdit):
            if widget.text() != value:
                widget.setText(str(value))
        elif isinstance(widget, QPlainTextEdit) and widget.toPlainText() != value:
            widget.setPlainText(str(value))
        self._setting = False

    def _make(self, kind: Kind, parent: QWidget) -> Widget:
        if isinstance(kind, Switch):
            box = CheckBox("", parent)
            box.toggled.connect(self._on_changed)
            return box
        if isinstance(kind, Choice):
            choice = _Chooser(parent)
            choice.addItems([translated(label) for label in kind.labels])
            choice.currentIndexChanged.connect(self._on_index_changed)
            return choice
        if isinstance(kind, Whole | Number):
            number = _NumberBox(kind, parent)
            number.valueChanged.connect(self._on_number_changed)
            return number
        if isinstance(kind, Keys):
            keys = _KeysBox(kind, parent)
            keys.chosen.connect(self._on_changed)
            return keys
        if kind.lines == 1:
            line = LineField(parent)
            line.setPlaceholderText(translated(kind.placeholder))
            line.setMinimumWidth(em(parent.font(), 16))
            line.textEdited.connect(self._on_changed)
            return line
        text = _TextBox(kind.lines, parent)
        text.setPlaceholderText(translated(kind.placeholder))
        text.textChanged.connect(self._on_text_changed)
        return text

    def _say(self, value: Value) -> None:
        if not self._setting:
            self.changed.emit(value)

    @Slot(bool)
    @Slot(str)
    def _on_changed(self, value: bool | str) -> None:
        self._say(value)

    @Slot(int)
    def _on_index_changed(self, index: int) -> None:
        if isinstance(self._kind, Choice) and index >= 0:
            self._say(self._kind.words[index])

    @Slot(float)
    def _on_number_changed(self, _value: float) -> None:
        if isinstance(self.widget, _NumberBox):
            self._say(self.widget.number)

    @Slot()
    def _on_text_changed(self) -> None:
        if isinstance(self.widget, QPlainTextEdit):
            self._say(self.widget.toPlainText())


class _Chooser(Combo):
    """A list to choose from; the wheel scrolls the page unless it has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setMinimumWidth(em(parent.font(), 12))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _NumberBox(NumberField):
    """A number with a unit. "No number" is one step below the least."""

    def __init__(self, kind: Whole | Number, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._none = isinstance(kind, Whole) and bool(kind.none)
        low = float(kind.low)
        self.setDecimals(kind.decimals if isinstance(kind, Number) else 0)
        self.setRange(low - 1 if self._none else low, float(kind.high))
        self.setSingleStep(kind.step)
        if least := kind.none if isinstance(kind, Whole) else kind.least:
            self.setSpecialValueText(translated(least))
        if kind.unit:
            self.setSuffix(f" {translated(kind.unit)}")
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def number(self) -> Value:
        """The value of the option."""
        if self._none and self.value() < self._kind.low:
            return None
        return int(self.value()) if isinstance(self._kind, Whole) else self.value()

    def set_number(self, value: Value) -> None:
        """Show the value of the option."""
        if value is None:
            self.setValue(self.minimum())
        elif isinstance(value, int | float) and value != self.number:
            if isinstance(self._kind, Number):  # more places where the file has them
                self.setDecimals(_places(value, self._kind.decimals))
            self.setValue(value)

    def stepBy(self, steps: int) -> None:
        """Step over round numbers: 1,024 and 2,048 rather than 1,040."""
        step = self.singleStep()
        if step <= 1:
            super().stepBy(steps)
            return
        base = 0.0 if self.number is None else self.value()
        whole = math.floor(base / step) if steps > 0 else math.ceil(base / step)
        wanted = (whole + steps) * step
        if steps < 0 and wanted < self._kind.low:
            at_least = self.value() <= self._kind.low
            wanted = self.minimum() if at_least and self._none else float(self._kind.low)
        self.setValue(wanted)

    def sizeHint(self) -> QSize:
        """As wide as ordinary numbers need; the bounds of some are astronomic."""
        metrics = self.fontMetrics()
        widest = max(
            metrics.horizontalAdvance(f"1,000,000{self.suffix()}"),
            metrics.horizontalAdvance(self.specialValueText()),
        )
        return QSize(widest + em(self.font(), 3.6), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _KeysBox(KeysField):
    """Press the keys one wants, Backspace for none. What is no such combination is not taken."""

    chosen = Signal(str)
    """A combination, or "" for none, when the user has chosen."""

    def __init__(self, kind: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._keys = ""
        self._recording = False
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(em(parent.font(), 14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keySequenceChanged.connect(self._on_key_sequence_changed)
        self.editingFinished.connect(self._on_editing_finished)

    def set_keys(self, keys: str) -> None:
        """Show a combination."""
        self._keys = keys
        sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
        if sequence != self.keySequence():
            self.setKeySequence(sequence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.ignore()  # it closes the dialog
        else:
            self._recording = True  # it is empty at first
            super().keyPressEvent(event)

    @Slot()
    def _on_key_sequence_changed(self) -> None:
        if not self._recording and self._keys and self.keySequence().isEmpty():
            self._choose("")

    @Slot()
    def _on_editing_finished(self) -> None:
        self._recording = False
        keys = self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        try:
            self._kind.parse(keys)
        except ValueError:
            keys = ""
        if keys and keys != self._keys:
            self._choose(keys)
        else:
            self.set_keys(self._keys)

    def _choose(self, keys: str) -> None:
        self._keys = keys
        self.chosen.emit(keys)


def _places(value: float, least: int) -> int:
    """Return how many decimals show the value as it is."""
    return next((n for n in range(least, 10) if round(value, n) == value), 10)


class _TextBox(TextField):
    """Some lines of text."""

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 20), self.height_for(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 10), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        if self.hasFocus() and bar.minimum() < bar.maximum():
            super().wheelEvent(event)
        else:
            event.ignore()
