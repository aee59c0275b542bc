"""The settings dialog: pages, search, and which layer is edited."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gpt4all_desktop.declared import GROUPS
from gpt4all_desktop.options import Group, Scope
from gpt4all_desktop.presets import Preset
from gpt4all_desktop.settings import Layer
from gpt4all_desktop.ui.settings.pages import PageList
from gpt4all_desktop.ui.settings.presenter import matches
from gpt4all_desktop.ui.settings.rows import OptionRow
from gpt4all_desktop.ui.settings.state import Entry, Target
from gpt4all_desktop.ui.settings.texts import preset_name, translated
from gpt4all_desktop.ui.theme import Shade, em, title_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.combo import Combo
from gpt4all_desktop.ui.widgets.field import LineField
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar
from gpt4all_desktop.ui.widgets.search_field import SearchField

SCREEN_PART = 0.9
NARROW_EM = 46.0
"""Below this width the pages are chosen above, not beside."""


class SettingsDialog(QDialog):
    """Shows entries, asks for changes."""

    layer_chosen = Signal(object)
    """A `Layer`, when the user wants to edit another one."""
    value_changed = Signal(str, object)
    """Key and value."""
    reset_requested = Signal(str)
    """A key, when the user wants what would be inherited."""
    reset_group_requested = Signal(object)
    """A `Group`, when the user wants a whole page back."""
    preset_wanted = Signal()
    """When the user wants another character."""
    preset_renamed = Signal(str)
    """The new name of the character that is shown."""
    preset_deleted = Signal()
    """When the user wants the character that is shown to go."""
    undo_requested = Signal()
    """When the user wants what was deleted back."""
    reload_requested = Signal()
    """When the user wants the model loaded again."""
    reopen_requested = Signal()
    """When the user wants the window opened anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._rows: dict[str, OptionRow] = {}
        self._group = Group.APPEARANCE
        self._groups: list[Group] = []
        self._filling = False
        self.search = SearchField(self.tr("Search the settings"), self)
        self.target = Combo("", self)
        self.target.setAccessibleName(self.tr("What the settings are for"))
        self.pages = PageList(self.tr("Pages"), self)
        self.page = Combo("", self)
        self.page.setAccessibleName(self.tr("Page"))
        self._preset = _PresetBar(self)
        self._notice = _Notice(self)
        self._reload = _Notice(self)
        self._reopen = _Notice(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self._scroll))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget(self._scroll)
        self._sheet.setBackgroundRole(Shade.WINDOW)
        self._list = QVBoxLayout(self._sheet)
        self._scroll.setWidget(self._sheet)
        self._headings: dict[Group, QLabel] = {}
        self._nothing = WrappedLabel(self._sheet)
        self._nothing.setText(self.tr("No setting is called that."))
        self._nothing.setForegroundRole(Shade.MUTED)
        self.restore = Button(self.tr("Restore this page"), self, icon="retry")
        self.close_button = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        self._assemble()
        self._connect()
        self.resize(self.sizeHint())

    @property
    def rows(self) -> dict[str, OptionRow]:
        """The row of each option that the layer has, shown or not."""
        return dict(self._rows)

    @property
    def reopen_button(self) -> Button:
        """Opens the window anew."""
        return self._reopen.button

    @property
    def visible_keys(self) -> list[str]:
        """The options one can see."""
        return [key for key, row in self._rows.items() if not row.isHidden()]

    def set_targets(self, targets: list[Target], chosen: Layer) -> None:
        """Offer layers to edit; a dot marks those that set something."""
        self._filling = True
        self.target.clear()
        for target in targets:
            self.target.addItem(f"{target.title} •" if target.changes else target.title)
            self.target.setItemData(self.target.count() - 1, target.layer)
            if target.layer == chosen:
                self.target.setCurrentIndex(self.target.count() - 1)
        self._filling = False

    def set_entries(self, entries: list[Entry]) -> None:
        """Show these options."""
        keys = [entry.key for entry in entries]
        same = keys == list(self._rows) and all(
            entry.kind == self._rows[entry.key].entry.kind for entry in entries
        )
        if same:
            for entry in entries:
                self._rows[entry.key].update_entry(entry)
            return
        self._clear()
        self._groups = [g for g in GROUPS if any(entry.group is g for entry in entries)]
        for group in self._groups:
            heading = QLabel(translated(GROUPS[group]), self._sheet)
            heading.setFont(title_font(self.font()))
            self._headings[group] = heading
            self._list.addWidget(heading)
            for entry in entries:
                if entry.group is group:
                    self._add_row(entry)
        self._list.addWidget(self._nothing)
        self._list.addStretch(1)
        self._fill_pages()
        self._filter()

    def update_entry(self, entry: Entry) -> None:
        """Show an option anew."""
        row = self._rows.get(entry.key)
        if row is not None:
            row.update_entry(entry)

    def set_preset(self, preset: Preset | None) -> None:
        """Say which character is edited."""
        layer = self.target.currentData()
        in_chat = isinstance(layer, Layer) and layer.scope is Scope.CHAT
        self._preset.set_preset(preset, of_chat=in_chat)

    def offer_undo(self, sentence: str) -> None:
        """Say what was removed, with a way back."""
        self._notice.set_words(sentence, self.tr("Undo") if sentence else "")

    def set_reload_wanted(self, wanted: bool) -> None:
        """Say that something waits for the model to be loaded again."""
        sentence = self.tr("Some changes wait for the model to be loaded again.") if wanted else ""
        self._reload.set_words(sentence, self.tr("Load it now") if wanted else "")

    def set_reopen_wanted(self, wanted: bool) -> None:
        """Say that the window has another language than the settings."""
        sentence = self.tr(
            "The language changes when the window is opened anew. Your chat and draft come back; "
            "temporary chats end."
        )
        self._reopen.set_words(
            sentence if wanted else "", self.tr("Open it anew") if wanted else ""
        )

    def show_option(self, key: str) -> None:
        """Go to the page of an option and put the focus there."""
        row = self._rows.get(key)
        if row is None:
            return
        self.search.clear()
        self._group = row.entry.group
        self.pages.setCurrentRow(self._groups.index(self._group))
        self._filter()
        row.control.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._list.activate()
        self._scroll.ensureWidgetVisible(row)
        self._look_again(row)

    def focus_search(self) -> None:
        """Begin to search."""
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def begin_naming(self) -> None:
        """Let the user name a new character, and say what it is told."""
        self.pages.setCurrentRow(0)
        self._preset.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._preset.name.selectAll()

    def sizeHint(self) -> QSize:
        screen = self.screen().availableGeometry()
        width = min(em(self.font(), 62), int(screen.width() * SCREEN_PART))
        return QSize(width, min(em(self.font(), 48), int(screen.height() * SCREEN_PART)))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), em(self.font(), 30)), em(self.font(), 24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_pages()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for heading in self._headings.values():
                heading.setFont(title_font(self.font()))
            self._size_pages()
            self._choose_pages()

    def _choose_pages(self) -> None:
        """The list of pages stands beside them, or is folded up above where that is too narrow."""
        narrow = self.width() < em(self.font(), NARROW_EM)
        self.page.setVisible(narrow)
        self.pages.setVisible(not narrow)

    def _assemble(self) -> None:
        unit = em(self.font(), 1)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.target, 1)
        middle = QHBoxLayout()
        middle.setSpacing(unit)
        middle.addWidget(self.pages)
        middle.addWidget(self._scroll, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.restore)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.setSpacing(unit)
        layout.addLayout(top)
        for part in (self._preset, self._notice, self._reload, self._reopen, self.page):
            layout.addWidget(part)
        layout.addLayout(middle, 1)
        layout.addLayout(bottom)
        self._list.setContentsMargins(0, 0, unit, 0)
        self._list.setSpacing(unit // 4)
        self._notice.hide()
        self._reload.hide()
        self._reopen.hide()
        self._preset.set_preset(None)

    def _connect(self) -> None:
        self.search.line.textChanged.connect(self._on_search_text_changed)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.target.activated.connect(self._on_target_activated)
        self.pages.currentRowChanged.connect(self._on_pages_current_row_changed)
        self.pages.itemClicked.connect(self.search.clear)  # also on the page one came from
        self.page.activated.connect(self.pages.setCurrentRow)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.close_button.clicked.connect(self.accept)
        self._preset.another.clicked.connect(self.preset_wanted)
        self._preset.remove.clicked.connect(self.preset_deleted)
        self._preset.name.textEdited.connect(self.preset_renamed)
        self._notice.button.clicked.connect(self.undo_requested)
        self._reload.button.clicked.connect(self.reload_requested)
        self._reopen.button.clicked.connect(self.reopen_requested)
        QShortcut(QKeySequence.StandardKey.Find, self, self._on_find)

    def _look_again(self, row: OptionRow) -> None:
        """Rows find their heights when they are shown, in several turns of the event loop."""
        QTimer.singleShot(0, row, partial(self._scroll.ensureWidgetVisible, row))

    @Slot()
    def _on_range_changed(self) -> None:
        """What has the focus stays in view when rows above it become higher."""
        focus = self.focusWidget()
        for row in self._rows.values():
            if focus is not None and row.isAncestorOf(focus):
                self._look_again(row)

    def _add_row(self, entry: Entry) -> None:
        row = OptionRow(entry, self._sheet)
        row.changed.connect(self.value_changed)
        row.reset_requested.connect(self.reset_requested)
        self._rows[entry.key] = row
        self._list.addWidget(row)

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._nothing:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        self._headings.clear()

    def _fill_pages(self) -> None:
        self._filling = True
        self.pages.clear()
        self.page.clear()
        names = [translated(GROUPS[group]) for group in self._groups]
        self.pages.addItems(names)
        self.page.addItems(names)
        if self._group not in self._groups:
            self._group = self._groups[0]
        self.pages.setCurrentRow(self._groups.index(self._group))
        self.page.setCurrentIndex(self.pages.currentRow())
        self._size_pages()
        self._filling = False

    def _size_pages(self) -> None:
        for row in range(self.pages.count()):
            height = self.fontMetrics().height() + em(self.font(), 0.8)
            width = self.fontMetrics().horizontalAdvance(self.pages.item(row).text())
            self.pages.item(row).setSizeHint(QSize(width + em(self.font(), 1.2), height))
        self.pages.setFixedWidth(self.pages.sizeHintForColumn(0) + em(self.font(), 2))

    def _filter(self) -> None:
        """Show the page, or what answers the search."""
        query = self.search.text.strip()
        found = set()
        for row in self._rows.values():
            shown = matches(row.entry, query) if query else row.entry.group is self._group
            row.setVisible(shown)
            if shown:
                found.add(row.entry.group)
        for group, heading in self._headings.items():
            heading.setVisible(group in found)
        self._nothing.setVisible(not found)
        self.restore.setEnabled(not query)
        page = self.pages.item(self._groups.index(self._group))
        if page is not None:  # what is found is on many pages
            page.setSelected(not query)
        self._scroll.verticalScrollBar().setValue(0)

    @Slot()
    def _on_search_text_changed(self) -> None:
        self._filter()

    @Slot(int)
    def _on_target_activated(self, index: int) -> None:
        self.layer_chosen.emit(self.target.itemData(index))

    @Slot(int)
    def _on_pages_current_row_changed(self, row: int) -> None:
        if not self._filling and 0 <= row < len(self._groups):
            self._group = self._groups[row]
            self.page.setCurrentIndex(row)
            self.search.clear()
            self._filter()

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.reset_group_requested.emit(self._group)

    @Slot()
    def _on_find(self) -> None:
        self.focus_search()


class _PresetBar(QWidget):
    """The name of a character, and what can be done with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = LineField(self)
        self.name.setAccessibleName(self.tr("Name of the character"))
        self.name.setMaxLength(100)
        self.another = Button(self.tr("New character"), self)
        self.remove = Button(self.tr("Delete"), self)
        self._buttons = ButtonRow(self)
        self._buttons.add(self.another, self.remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.name, 1)
        layout.addWidget(self._buttons)

    def set_preset(self, preset: Preset | None, *, of_chat: bool = False) -> None:
        """Show a character, or only the way to a new one."""
        own = preset is not None and not preset.built_in
        self.name.setVisible(own)
        self.remove.setVisible(own)
        if preset is not None and self.name.text() != preset_name(preset):
            self.name.setText(preset_name(preset))
        label = self.tr("New character") if preset is None else self.tr("Make a copy")
        if of_chat:
            label = self.tr("Save as a character")
        self.another.set_face("", label)
        self._buttons.refresh()


class _Notice(QWidget):
    """A sentence with a button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = WrappedLabel(self)
        self.button = Button("", self)
        layout = QHBoxLayout(self)
        unit = em(self.font(), 1)
        layout.setContentsMargins(unit, unit // 2, unit // 2, unit // 2)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)

    def set_words(self, sentence: str, action: str) -> None:
        """Say something; "" says nothing."""
        self._words.setText(sentence)
        if action:
            self.button.set_face("", action)
            self.button.updateGeometry()
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(Shade.LINE), 1))
        painter.setBrush(self.palette().color(Shade.SURFACE))
        radius = em(self.font(), 0.6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()
