"""The filters and the order of the model browser, in rows that wrap."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from gpt4all_desktop.library.catalog import Purpose
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.models.state import Facets, Sort, Wishes
from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.check_box import CheckBox
from gpt4all_desktop.ui.widgets.combo import Combo
from gpt4all_desktop.ui.widgets.labels import ElidedLabel
from gpt4all_desktop.ui.widgets.slider import Slider

CONTEXTS = (1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072)


class Filters(QWidget):
    """Says what the user chooses."""

    purpose_chosen = Signal(object)
    """A `Purpose`, or None for all."""
    family_chosen = Signal(str)
    """A family; "" for all."""
    licence_chosen = Signal(str)
    language_chosen = Signal(str)
    only_fitting_chosen = Signal(bool)
    sort_chosen = Signal(object)
    """A `Sort`."""
    context_chosen = Signal(int)
    """Tokens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[Wishes, Facets] | None = None
        self.purpose = self._combo(self.tr("Purpose"))
        self.purpose.addItem(self.tr("Every purpose"), None)
        for purpose in Purpose:
            self.purpose.addItem(words.purpose(purpose), purpose)
        self.family = self._combo(self.tr("Family"))
        self.licence = self._combo(self.tr("Licence"))
        self.language = self._combo(self.tr("Language"))
        self.sort = self._combo(self.tr("Order"))
        for order in Sort:
            self.sort.addItem(words.sort(order), order)
        self.fitting = CheckBox(self.tr("Only what runs here"), self)
        self.context = Slider(self)
        self.context.setAccessibleName(self.tr("Length of conversations"))
        self.context.setRange(0, len(CONTEXTS) - 1)
        self.context.setPageStep(1)
        self.context.setFixedWidth(em(self.font(), 11))
        self._first, self._second = ButtonRow(self), ButtonRow(self, apart=True)
        self._beside = QWidget(self)
        self._context = ElidedLabel(self._beside, muted=True)
        self._context.setFont(small_font(self.font()))
        self._assemble()

        self.purpose.activated.connect(self._on_purpose_activated)
        self.family.activated.connect(self._on_family_activated)
        self.licence.activated.connect(self._on_licence_activated)
        self.language.activated.connect(self._on_language_activated)
        self.sort.activated.connect(self._on_sort_activated)
        self.fitting.clicked.connect(self.only_fitting_chosen)
        self.context.valueChanged.connect(self._on_context_value_changed)

    def set_wishes(self, wishes: Wishes, facets: Facets) -> None:
        """Show what is wished."""
        if (wishes, facets) == self._shown:  # each download that begins or ends asks for it
            return
        self._shown = wishes, facets
        _select(self.purpose, wishes.purpose)
        _fill(self.family, self.tr("Every family"), facets.families, wishes.family)
        _fill(self.licence, self.tr("Every licence"), facets.licences, wishes.licence)
        _fill(self.language, self.tr("Every language"), facets.languages, wishes.language)
        self.licence.setVisible(len(facets.licences) > 1 or bool(wishes.licence))
        self.language.setVisible(len(facets.languages) > 1 or bool(wishes.language))
        _select(self.sort, wishes.sort)
        self.fitting.setChecked(wishes.only_fitting)
        if wishes.context in CONTEXTS:
            self.context.blockSignals(True)
            self.context.setValue(CONTEXTS.index(wishes.context))
            self.context.blockSignals(False)
        self._context.set_text(words.context(wishes.context))
        self.context.setAccessibleDescription(words.context(wishes.context))
        self._first.refresh()
        self._second.refresh()

    @Slot(int)
    def _on_purpose_activated(self, number: int) -> None:
        self.purpose_chosen.emit(self.purpose.itemData(number))

    @Slot(int)
    def _on_family_activated(self, number: int) -> None:
        self.family_chosen.emit(self.family.itemData(number))

    @Slot(int)
    def _on_licence_activated(self, number: int) -> None:
        self.licence_chosen.emit(self.licence.itemData(number))

    @Slot(int)
    def _on_language_activated(self, number: int) -> None:
        self.language_chosen.emit(self.language.itemData(number))

    @Slot(int)
    def _on_sort_activated(self, number: int) -> None:
        self.sort_chosen.emit(self.sort.itemData(number))

    @Slot(int)
    def _on_context_value_changed(self, number: int) -> None:
        self.context_chosen.emit(CONTEXTS[number])

    def _combo(self, name: str) -> Combo:
        return Combo(name, self)

    def _assemble(self) -> None:
        unit = em(self.font(), 1)
        self._first.add(self.purpose, self.family, self.licence, self.language, self.sort)
        length = QHBoxLayout(self._beside)
        length.setContentsMargins(0, 0, 0, 0)
        length.setSpacing(unit)
        length.addWidget(self._context)
        length.addWidget(self.context)
        self._second.add(self.fitting, self._beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit // 2)
        layout.addWidget(self._first)
        layout.addWidget(self._second)
        self.fitting.setForegroundRole(Shade.TEXT)


def _select(combo: QComboBox, value: object) -> None:
    for number in range(combo.count()):
        if combo.itemData(number) == value:
            combo.setCurrentIndex(number)
            return


def _fill(combo: QComboBox, everything: str, values: tuple[str, ...], chosen: str) -> None:
    """Offer these values; the chosen one stays even where nothing has it now."""
    wanted = ["", *values]
    if chosen and chosen not in wanted:
        wanted.append(chosen)
    if [combo.itemData(number) for number in range(combo.count())] != wanted:
        combo.clear()
        for value in wanted:
            combo.addItem(value or everything, value)
    _select(combo, chosen)
