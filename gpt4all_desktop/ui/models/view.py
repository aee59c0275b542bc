"""The page of the model browser. No decisions here: it shows cards and says what was pressed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gpt4all_desktop.library.move import Move
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.models.bar import Bar
from gpt4all_desktop.ui.models.buttons import TabButton, ViewButton
from gpt4all_desktop.ui.models.card import CardView
from gpt4all_desktop.ui.models.card_list import CardList
from gpt4all_desktop.ui.models.filters import Filters
from gpt4all_desktop.ui.models.move_sheet import MoveSheet
from gpt4all_desktop.ui.models.state import Card, Facets, Overview, Sort, Tab, Wishes
from gpt4all_desktop.ui.models.table import ModelTable
from gpt4all_desktop.ui.theme import SCROLL_BAR_PX, Shade, em, small_font, title_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.button_row import ButtonRow
from gpt4all_desktop.ui.widgets.column import Column
from gpt4all_desktop.ui.widgets.labels import ElidedLabel, WrappedLabel
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar
from gpt4all_desktop.ui.widgets.search_field import SearchField

TICK_MS = 400
BATCH = 2
"""Cards made at once; the others follow when the window has answered."""
KEPT = 150
"""Cards kept while they are not to be seen: a search gives most of them back."""

Toast = Callable[[str, str, Callable[[], None]], None]


class ModelsPage(QWidget):
    """Implements the presenter's `BrowserView` with widgets."""

    left = Signal()
    """When the user wants the chats back."""
    searched = Signal(str)
    tab_chosen = Signal(object)
    """A `Tab`."""
    act_requested = Signal(str, object)
    """The key of a card and an `Act`."""
    variant_chosen = Signal(str, int)
    hub_requested = Signal()
    """When Hugging Face shall be asked."""
    lists_requested = Signal()
    verify_all_requested = Signal()
    bin_requested = Signal()
    updates_requested = Signal()
    """When newer files of the models here shall be looked for."""
    overview_changed = Signal(object)
    """What is shown around the cards, an `Overview`, for dialogs that are open."""
    resume_all_requested = Signal()
    clear_requested = Signal()
    """When no filter is wanted any more."""
    open_file_requested = Signal()
    folders_requested = Signal()
    files_dropped = Signal(list)
    """Paths of files or folders."""
    table_chosen = Signal(bool)
    """Whether the models shall be a table; otherwise they are cards."""
    looked_at = Signal()
    """When the window comes to the front: files may have come or gone."""
    ticked = Signal()
    """A few times a second while the page is to be seen."""

    def __init__(self, toast: Toast, parent: QWidget | None = None) -> None:
        """Args: toast: shows a sentence with one thing to press."""
        super().__init__(parent)
        self._toast = toast
        self._overview = Overview()
        self._tab = Tab.FIND
        self._sort = Sort.RECOMMENDED
        self._waiting: list[Card] = []
        self._back = Button(
            self.tr("Back to the chat"), self, icon="left", kind=ButtonKind.QUIET, icon_only=True
        )
        self._title = WrappedLabel(self)
        self._title.setText(self.tr("Models"))
        self.search = SearchField(self.tr("Search models"), self)
        self.find_tab = TabButton(self.tr("Find"), self)
        self.installed_tab = TabButton(self.tr("On this computer"), self)
        self.filters = Filters(self)
        self.bar = Bar(self)
        self._cards: dict[str, CardView] = {}
        self._shown: list[Card] = []
        self._as_table = False
        self.cards_button = ViewButton(self.tr("Cards"), "cards", self)
        self.table_button = ViewButton(self.tr("Table"), "table", self)
        self.cards_button.setChecked(True)
        self.table = ModelTable(self)
        self._list = CardList(self)
        self._nothing = WrappedLabel(self._list)
        self._nothing.setForegroundRole(Shade.MUTED)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear_filters = Button(self.tr("Clear the filters"), self._list)
        self.hub = Button("", self._list, icon="search")
        self._scroll = QScrollArea(self)
        self._disk = ElidedLabel(self, muted=True)
        self._more = ButtonRow(self)
        self._mine = ButtonRow(self)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self.setAcceptDrops(True)
        self._assemble()
        self._use_fonts()
        self._connect()

    @property
    def shown_cards(self) -> list[CardView]:
        """The cards, from top to bottom."""
        return self._list.views

    def card(self, key: str) -> CardView:
        """Return the card of a model that is shown."""
        return self._cards[key]

    # ---- the view -------------------------------------------------------------------------------

    def set_cards(self, cards: list[Card]) -> None:
        """Show these models, in this order; most of them exist already."""
        self._shown = list(cards)
        self._show_view()
        if self._as_table:
            self.table.set_cards(cards)
            return
        wanted = {card.key for card in cards}
        for key in [key for key in self._cards if key not in wanted]:
            view = self._cards[key]
            view.hide()
            if len(self._cards) > KEPT:
                del self._cards[key]
                view.deleteLater()
        self._waiting = list(cards)
        self._place_some()

    def update_card(self, card: Card) -> None:
        """Show how a model stands now."""
        self._shown = [card if known.key == card.key else known for known in self._shown]
        view = self._cards.get(card.key)
        if view is not None:
            view.set_card(card)
        if self._as_table:
            self.table.update_card(card)

    def set_table(self, table: bool) -> None:
        """Show the models as a table, or as cards."""
        self._as_table = table
        self.cards_button.setChecked(not table)
        self.table_button.setChecked(table)
        if table:
            self.table.layout_.insertWidget(1, self.hub, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            self._list.foot.addWidget(self.hub, 0, Qt.AlignmentFlag.AlignHCenter)
        self.set_cards(self._shown)
        self._show_hub()

    def set_overview(self, overview: Overview) -> None:
        """Show what is said around the cards."""
        self._overview = overview
        name = self.tr("On this computer")
        count = f" ({overview.installed})" if overview.installed else ""
        self.installed_tab.set_face("", name + count)
        self._disk.set_text(words.disk(overview) if not overview.loading else "")
        self._nothing.setText(words.nothing(overview, self._tab is Tab.INSTALLED))
        self._nothing.setVisible(overview.shown == 0)
        self.clear_filters.setVisible(overview.shown == 0 and overview.found > 0)
        self.bar.set_overview(overview)
        mine = self._tab is Tab.INSTALLED
        self.updates.setVisible(mine)
        self.updates.setEnabled(not overview.checking and not overview.offline)
        self.verify_all.setVisible(mine and overview.installed > 0)
        if overview.verifying is not None and self.verify_all.hasFocus():
            self.bar.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verify_all.setEnabled(overview.verifying is None)
        self.bin.setVisible(mine and overview.in_bin > 0)
        size = words.size(overview.in_bin)
        self.bin.set_face("bin", self.tr("Bin ({size})…").format(size=size))
        self._mine.setVisible(mine)
        self._mine.refresh()
        self.overview_changed.emit(overview)
        self._show_hub()

    def set_wishes(self, wishes: Wishes, facets: Facets) -> None:
        """Show what is wished, and what can be."""
        self._tab = wishes.tab
        self.find_tab.setChecked(wishes.tab is Tab.FIND)
        self.installed_tab.setChecked(wishes.tab is Tab.INSTALLED)
        self.filters.set_wishes(wishes, facets)
        if wishes.sort is not self._sort:
            self._sort = wishes.sort
            self.table.use_order_of_list()
        self._show_hub()

    def say_removed(self, name: str, undo: Callable[[], None]) -> None:
        """Say that a model is in the bin."""
        text = self.tr("{name} is in the bin.").format(name=name)
        self._toast(text, self.tr("Undo"), undo)

    def say_ready(self, name: str, open_it: Callable[[], None]) -> None:
        """Say that a model has come."""
        text = self.tr("{name} is ready.").format(name=name)
        self._toast(text, self.tr("Start chatting"), open_it)

    def reveal(self, path: Path) -> None:
        """Show the folder of a file."""
        self.show_folder(path.parent)

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def ask_move(self, move: Move, confirmed: Callable[[], None]) -> None:
        """Ask whether the models shall go there."""
        sheet = MoveSheet(move, self)
        sheet.confirmed.connect(confirmed)
        sheet.open()

    def say_moved(self, folder: Path) -> None:
        """Say that the models are in another folder now."""
        text = self.tr("The models are in {folder} now.").format(folder=folder)
        self._toast(text, self.tr("Show"), lambda: self.show_folder(folder))

    # ---- Qt -------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 24), em(self.font(), 20))

    def event(self, event: QEvent) -> bool:
        """Escape leaves the page, and does not stop a reply that is not to be seen."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            event.accept()
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._use_fonts()
        elif (
            event.type() == QEvent.Type.ActivationChange
            and self.isVisible()
            and self.isActiveWindow()
        ):
            self.looked_at.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    @Slot()
    def _on_cards_clicked(self) -> None:
        self.set_table(False)
        self.table_chosen.emit(False)

    @Slot()
    def _on_table_clicked(self) -> None:
        self.set_table(True)
        self.table_chosen.emit(True)

    @Slot()
    def _on_find_tab_clicked(self) -> None:
        self.tab_chosen.emit(Tab.FIND)

    @Slot()
    def _on_installed_tab_clicked(self) -> None:
        self.tab_chosen.emit(Tab.INSTALLED)

    @Slot()
    def _place_some(self) -> None:
        """Place some cards, and the others when the window has answered."""
        changed = 0
        waiting, self._waiting = self._waiting, []
        held = self._held_card()
        place = None if held is None else self._list.views.index(held)
        views: list[CardView] = []
        for card in waiting:
            view = self._cards.get(card.key)
            if view is None or view.card != card:
                if changed >= BATCH:
                    self._waiting = waiting
                    self._later.start()
                    break
                changed += 1
            if view is None:
                view = self._cards[card.key] = CardView(card, self._list)
                view.resize(self._list.width(), view.height())
                view.act_requested.connect(self.act_requested)
                view.variant_chosen.connect(self.variant_chosen)
            else:
                view.set_card(card)
            views.append(view)
        placed = set(views)
        self._list.set_views([*views, *(one for one in self._list.views if one not in placed)])
        if held is not None and self._list.views.index(held) != place:
            # What was pressed is among the downloads now: the view goes there with it.
            self._scroll.ensureWidgetVisible(held, 0, em(self.font(), 1))

    def _held_card(self) -> CardView | None:
        """Return the card that has the focus."""
        widget: QWidget | None = self._list.focusWidget()
        if widget is None or not widget.hasFocus():
            return None
        while widget is not None and not isinstance(widget, CardView):
            widget = widget.parentWidget()
        return widget

    def _show_view(self) -> None:
        """A table without rows would be a puzzle: the sentence is among the cards."""
        table = self._as_table and bool(self._shown)
        self._table_holder.setVisible(table)
        self._scroll.setVisible(not table)
        if self._as_table and not table:
            for view in self._cards.values():
                view.hide()

    def _show_hub(self) -> None:
        query, found = self.search.text.strip(), self._overview
        self.hub.setVisible(bool(query) and self._tab is Tab.FIND)
        asked = found.hub_query == query
        text = self.tr("Search Hugging Face for “{query}”").format(query=query[:40])
        if found.searching:
            text = self.tr("Asking Hugging Face…")
        elif asked and query:
            text = self.tr("Ask Hugging Face again")
        self.hub.set_face("search", text)
        self.hub.setEnabled(not found.searching and not found.offline)

    def _use_fonts(self) -> None:
        self._title.setFont(title_font(self.font()))
        self._disk.setFont(small_font(self.font()))

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self.search.searched.connect(self.searched)
        self.find_tab.clicked.connect(self._on_find_tab_clicked)
        self.installed_tab.clicked.connect(self._on_installed_tab_clicked)
        self.cards_button.clicked.connect(self._on_cards_clicked)
        self.table_button.clicked.connect(self._on_table_clicked)
        self.table.act_requested.connect(self.act_requested)
        self.table.variant_chosen.connect(self.variant_chosen)
        self.hub.clicked.connect(self.hub_requested)
        self.clear_filters.clicked.connect(self.clear_requested)
        self.clear_filters.clicked.connect(self.search.clear)
        self.bar.resume_requested.connect(self.resume_all_requested)
        self._timer.timeout.connect(self.ticked)
        self._later.timeout.connect(self._place_some)

    def _assemble(self) -> None:
        unit = em(self.font(), 1)
        head = QHBoxLayout()
        head.setSpacing(unit // 2)
        head.addWidget(self._back)
        head.addWidget(self._title)
        head.addSpacing(unit)
        head.addWidget(self.search, 1)
        tabs = QHBoxLayout()
        tabs.setSpacing(unit // 3)
        tabs.addWidget(self.find_tab)
        tabs.addWidget(self.installed_tab)
        tabs.addStretch()
        tabs.addWidget(self.cards_button)
        tabs.addWidget(self.table_button)
        top = QWidget(self)
        above = QVBoxLayout(top)
        above.setContentsMargins(0, unit, 0, unit // 2)
        above.setSpacing(unit // 2 + unit // 4)
        above.addLayout(head)
        above.addLayout(tabs)
        above.addWidget(self.filters)
        above.addWidget(self._mine)
        above.addWidget(self.bar)
        foot = self._list.foot
        foot.setSpacing(unit // 2 + unit // 4)
        foot.addWidget(self._nothing)
        foot.addWidget(self.clear_filters, 0, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(self.hub, 0, Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self._scroll))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(Column(self._list))
        self._scroll.setAccessibleName(self.tr("Models"))
        self._table_holder = QWidget(self)
        beside = QHBoxLayout(self._table_holder)
        beside.setContentsMargins(unit, 0, unit, 0)
        beside.addWidget(self.table)
        self.table.show()
        self._table_holder.hide()
        bottom = QWidget(self)
        below = QHBoxLayout(bottom)
        below.setContentsMargins(0, unit // 2, 0, unit // 2)
        below.addWidget(self._disk, 1)
        below.addWidget(self._more)
        self._add_more()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_beside_scroll_bar(top))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._table_holder, 1)
        layout.addWidget(_beside_scroll_bar(bottom))

    def _add_more(self) -> None:
        quiet = ButtonKind.QUIET
        self.folders = Button(self.tr("Folders…"), self, icon="folder", kind=quiet)
        self.lists = Button(self.tr("Lists…"), self, icon="file", kind=quiet)
        self.updates = Button(self.tr("Check for updates"), self, icon="retry", kind=quiet)
        self.verify_all = Button(self.tr("Verify all"), self, icon="check", kind=quiet)
        self.bin = Button("", self, icon="bin", kind=quiet)
        self.open_file = Button(self.tr("Open a file…"), self, icon="open", kind=quiet)
        self._more.add(self.folders, self.lists, self.open_file)
        self._mine.add(self.updates, self.verify_all, self.bin)
        self.folders.clicked.connect(self.folders_requested)
        self.lists.clicked.connect(self.lists_requested)
        self.verify_all.clicked.connect(self.verify_all_requested)
        self.bin.clicked.connect(self.bin_requested)
        self.updates.clicked.connect(self.updates_requested)
        self.open_file.clicked.connect(self.open_file_requested)


def _beside_scroll_bar(child: QWidget) -> QWidget:
    """Return a column with the edges of one in a scroll area."""
    holder = QWidget(child.parentWidget())
    layout = QHBoxLayout(holder)
    mirrored = holder.layoutDirection() is Qt.LayoutDirection.RightToLeft
    bar = (SCROLL_BAR_PX, 0) if mirrored else (0, SCROLL_BAR_PX)
    layout.setContentsMargins(bar[0], 0, bar[1], 0)
    layout.addWidget(Column(child))
    return holder
