"""The lists of models: from where and of when; one more, one less, fetched anew."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.library.catalogs import ListEntry
from gpt4all_desktop.library.published import CATALOG_URL
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.models.state import Overview
from gpt4all_desktop.ui.theme import Shade
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.field import LineField
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet
from gpt4all_desktop.ui.widgets.sheet import Sheet


class ListsSheet(ListSheet):
    """Says what shall be done with lists; nothing is sent before a button is pressed."""

    fetch_requested = Signal(str)
    """The address of a list that shall be fetched, added already or not."""
    file_requested = Signal()
    """When the user wants to choose a file."""
    removed = Signal(str)
    """The source of a list that shall go."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ListsSheet", "Lists of models"),
            translate("ListsSheet", "A list is fetched only when you press a button here."),
            "",
            parent,
        )
        self._quiet = translate(
            "ListsSheet", "A list is fetched only when you press a button here."
        )
        self._entries: tuple[ListEntry, ...] = ()
        self._busy = self._offline = False
        self.published = Button(self.tr("Fetch GPT4All's list"), self, icon="retry")
        self.again = Button(self.tr("Fetch again"), self, icon="retry")
        self.address = Button(self.tr("Add an address…"), self, icon="search")
        self.file = Button(self.tr("Add a file…"), self, icon="file")
        self.remove = Button(self.tr("Remove"), self, icon="close")
        self.close_button = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        for button in (
            self.published, self.again, self.address, self.file, self.remove, self.close_button
        ):  # fmt: skip
            self.add_button(button)
        self._enable()

        self.list.selectionModel().selectionChanged.connect(self._enable)
        self.published.clicked.connect(self._on_published_clicked)
        self.again.clicked.connect(self._on_again_clicked)
        self.address.clicked.connect(self._on_address_clicked)
        self.file.clicked.connect(self.file_requested)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.close_button.clicked.connect(self.accept)

    @property
    def sentence(self) -> str:
        """What is said above the list."""
        return self._sentence.text()

    def set_entries(self, entries: Sequence[ListEntry]) -> None:
        """Show these lists."""
        if tuple(entries) == self._entries:
            return
        row = self.list.currentIndex().row()
        self._entries = tuple(entries)
        self.set_lines(
            [Line(title=_title(entry), detail=words.list_entry(entry)) for entry in self._entries]
        )
        if 0 <= row < len(self._entries):
            self.list.setCurrentIndex(self.list.model().index(row, 0))
        self._enable()

    def set_overview(self, overview: Overview) -> None:
        """Show what is being done, or what was wrong."""
        self._busy, self._offline = overview.loading, overview.offline
        text = self._quiet
        if overview.problem:
            text = overview.problem
        elif overview.loading:
            text = self.tr("Fetching…")
        elif overview.offline:
            text = self.tr("You work offline: only files can be added.")
        elif overview.news is not None and overview.news.listed >= 0:
            text = words.news(overview.news)
        self._sentence.setForegroundRole(Shade.DANGER if overview.problem else Shade.MUTED)
        self.set_sentence(text)
        self._enable()

    def _selected(self) -> list[ListEntry]:
        return [self._entries[number] for number in self.selected if number < len(self._entries)]

    @Slot()
    def _enable(self) -> None:
        chosen, can_ask = self._selected(), not self._busy and not self._offline
        self.published.setEnabled(can_ask)
        self.address.setEnabled(can_ask)
        self.again.setEnabled(can_ask and any(entry.is_address for entry in chosen))
        self.file.setEnabled(not self._busy)
        self.remove.setEnabled(not self._busy and any(entry.source for entry in chosen))

    @Slot()
    def _on_published_clicked(self) -> None:
        self.fetch_requested.emit(CATALOG_URL)

    @Slot()
    def _on_again_clicked(self) -> None:
        for entry in self._selected():
            if entry.is_address:
                self.fetch_requested.emit(entry.source)

    @Slot()
    def _on_address_clicked(self) -> None:
        sheet = AddressSheet(self)
        sheet.entered.connect(self.fetch_requested)
        sheet.open()

    @Slot()
    def _on_remove_clicked(self) -> None:
        for entry in self._selected():
            if entry.source:
                self.removed.emit(entry.source)


class AddressSheet(Sheet):
    """Asks for the address of a list."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Add a list"))
        label = WrappedLabel(self)
        label.setText(
            self.tr(
                "The address of a list of models, in this program's format or in that of GPT4All "
                "(models3.json):"
            )
        )
        self.line = LineField(self)
        self.line.setAccessibleName(self.tr("Address"))
        self.line.setPlaceholderText("https://")
        self.line.setMaxLength(2000)
        self.add_words(label)
        self.add_words(self.line)
        self.cancel_button = Button(self.tr("Cancel"), self)
        self.fetch_button = Button(self.tr("Fetch"), self, kind=ButtonKind.PRIMARY)
        self.fetch_button.setEnabled(False)
        self.add_button(self.cancel_button)
        self.add_button(self.fetch_button)
        self.line.setFocus()

        self.line.textChanged.connect(self._on_text_changed)
        self.line.returnPressed.connect(self._on_fetch_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self.fetch_button.clicked.connect(self._on_fetch_clicked)

    def _address(self) -> str:
        text = self.line.text().strip()
        return text if "://" in text or not text else f"https://{text}"

    @Slot()
    def _on_text_changed(self) -> None:
        self.fetch_button.setEnabled(bool(self._address()))

    @Slot()
    def _on_fetch_clicked(self) -> None:
        if self._address():
            self.accept()
            self.entered.emit(self._address())


def _title(entry: ListEntry) -> str:
    return (
        entry.name
        if not entry.source or entry.name == entry.source
        else (f"{entry.name} — {entry.source}")
    )
