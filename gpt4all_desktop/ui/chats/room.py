"""The list of chats with everything around it: wires sidebar, store, page, files and commands."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Slot

from gpt4all_desktop.chats.conversation import Hit
from gpt4all_desktop.ui.chats.presenter import Desk, Shelf, SidebarPresenter
from gpt4all_desktop.ui.commands import Command, Menu
from gpt4all_desktop.ui.main_window import MainWindow
from gpt4all_desktop.ui.palette_items import Item, Kind, matching

if TYPE_CHECKING:  # for the start of the program: what follows is used later
    from gpt4all_desktop.ui.chats.backups_dialog import Backups, Replaced
    from gpt4all_desktop.ui.chats.bin_dialog import Bin
    from gpt4all_desktop.ui.chats.long_work import LongWork
    from gpt4all_desktop.ui.chats.transfer import Archive, Transfer
    from gpt4all_desktop.ui.jobs import JobThread

    class Store(Shelf, Archive, Bin, Replaced, Protocol):
        """What keeps the chats."""

        def purge(self, before: datetime) -> int:
            """Erase what was deleted before a time."""
            ...

    class DailyBackups(Backups, Protocol):
        """What also makes a copy every day."""

        def back_up_daily(self) -> object:
            """Make a backup if there is none of today. May run in any thread.

            Raises:
                AppError: the chats are damaged.
            """
            ...


PALETTE_CHATS = 500
"""Titles that are compared with each key; older chats are found by their words."""
PALETTE_HITS = 15
PALETTE_LEAST = 3
"""Letters before the palette looks into messages."""
HIT_SCORE = 15.0
"""Below every title that has the letters together."""


class Page(Desk, Protocol):
    """What shows one chat and says which."""

    @property
    def chat(self) -> int | None:
        """The chat on the page; None while it has not begun."""
        ...

    @property
    def temporary(self) -> bool:
        """Whether the chat on the page is not kept."""
        ...

    def add_opened_listener(self, listener: Callable[[int | None], None]) -> None:
        """Tell which chat is on the page whenever that changes."""
        ...

    def add_writing_listener(self, listener: Callable[[int | None], None]) -> None:
        """Tell in which chat a reply is being made whenever that changes."""
        ...


class ChatsRoom(QObject):
    """Everything one can do with chats as a whole."""

    def __init__(
        self,
        window: MainWindow,
        store: "Store",
        page: Page,
        *,
        bin_days: Callable[[], int],
        backups: "DailyBackups | None" = None,
        unfolded: Collection[int] = (),
    ) -> None:
        """Build everything.

        Args:
            bin_days: how long the bin keeps chats.
            backups: None where chats are not kept at all.
            unfolded: ids of the folders that were unfolded last time.
        """
        super().__init__(window)
        self._window, self._store, self._page = window, store, page
        self._bin_days, self._backups = bin_days, backups
        self._searches: JobThread | None = None
        self.sidebar = SidebarPresenter(
            window.sidebar, store, page, aside=self.aside, unfolded=unfolded
        )
        self._transfer: Transfer | None = None
        self._work: LongWork | None = None
        self._found: tuple[str, Sequence[Hit]] = ("", ())
        """What the palette looked for in messages, and what was found."""
        self._connect()
        self._register()
        window.palette_items.add_source(self._palette_chats)

    @property
    def transfer(self) -> "Transfer":
        """What brings chats into files and out of them. Made when it is needed first."""
        if self._transfer is None:
            from gpt4all_desktop.ui.chats.transfer import Transfer

            self._transfer = Transfer(
                self._store,
                self._window,
                self.work,
                toast=self._window.show_toast,
                problem=self._window.show_problem,
                open_chat=self._page.open_chat,
            )
        return self._transfer

    @property
    def work(self) -> "LongWork":
        """What does things that take long. Made when it is needed first."""
        if self._work is None:
            from gpt4all_desktop.ui.chats.long_work import LongWork

            self._work = LongWork(self._window, self._window.show_problem)
        return self._work

    def close(self) -> None:
        """Finish what is being written, and read nothing more."""
        if self._work is not None:
            self._work.close()
        if self._searches is not None:
            self._searches.shutdown()

    def aside(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do something in another thread, then call back with what came of it."""
        if self._searches is None:
            from gpt4all_desktop.ui.jobs import JobThread

            self._searches = JobThread("search", self)
        self._searches.run(work, done, self._window.show_problem)

    @Slot()
    def tidy(self) -> None:
        """Erase what was long enough in the bin, and make the backup of the day."""
        self._store.purge(datetime.now(UTC) - timedelta(days=self._bin_days()))
        if self._backups is not None:
            self.work.do(self._backups.back_up_daily)

    def show_bin(self) -> None:
        """Open the bin."""
        from gpt4all_desktop.ui.chats.bin_dialog import BinDialog

        BinDialog(self._store, self._bin_days(), self._window).open()

    def show_backups(self) -> None:
        """Open the list of backups."""
        from gpt4all_desktop.ui.chats.backups_dialog import BackupsDialog

        if self._backups is not None:
            BackupsDialog(self._backups, self._store, self._window, self.work).open()

    def _connect(self) -> None:
        bar, presenter = self._window.sidebar, self.sidebar
        bar.open_requested.connect(presenter.open)
        bar.hit_chosen.connect(presenter.choose_hit)
        bar.searched.connect(presenter.search)
        bar.rename_requested.connect(presenter.rename)
        bar.rename_folder_requested.connect(presenter.rename_folder)
        bar.delete_requested.connect(presenter.delete)
        bar.delete_folder_requested.connect(presenter.delete_folder)
        bar.pin_requested.connect(presenter.pin)
        bar.move_requested.connect(presenter.move)
        bar.new_folder_requested.connect(presenter.create_folder)
        bar.fold_requested.connect(presenter.fold)
        bar.looked_at.connect(presenter.refresh)
        bar.export_requested.connect(self._on_sidebar_export_requested)
        self._page.add_opened_listener(self._on_page_opened)
        self._page.add_writing_listener(presenter.set_writing)
        self._on_page_opened(self._page.chat)

    def _on_page_opened(self, chat_id: int | None) -> None:
        self.sidebar.set_open(chat_id)
        self._window.header.set_temporary(self._page.temporary)
        self._window.leave_room()
        self._window.show_page()

    def _register(self) -> None:
        chat = Menu.CHAT
        self._window.commands.add(
            Command(
                id="chat.next",
                title=self.tr("Next chat in the list"),
                run=partial(self._step, 1),
                enabled=self._has_chats,
                shortcut="Ctrl+PgDown",
                menu=chat,
            ),
            Command(
                id="chat.previous",
                title=self.tr("Previous chat in the list"),
                run=partial(self._step, -1),
                enabled=self._has_chats,
                shortcut="Ctrl+PgUp",
                menu=chat,
            ),
            Command(
                id="chat.rename",
                title=self.tr("&Rename this chat"),
                run=self._rename,
                enabled=self._is_kept,
                keywords=self.tr("title name"),
                menu=chat,
                section=1,
            ),
            Command(
                id="chat.pin",
                title=self.tr("&Pin this chat"),
                run=self._pin,
                enabled=self._is_kept,
                checked=self._is_pinned,
                keywords=self.tr("favourite top unpin"),
                menu=chat,
                section=1,
            ),
            Command(
                id="folder.new",
                title=self.tr("New &folder"),
                run=self.sidebar.create_folder,
                keywords=self.tr("project group"),
                menu=chat,
                section=1,
            ),
            Command(
                id="chat.delete",
                title=self.tr("&Delete this chat"),
                run=self._delete,
                enabled=self._is_begun,
                keywords=self.tr("remove bin"),
                menu=chat,
                section=1,
            ),
        )
        self._register_files()

    def _register_files(self) -> None:
        chat = Menu.CHAT
        self._window.commands.add(
            Command(
                id="chat.export",
                title=self.tr("&Export this chat…"),
                run=self._export,
                enabled=self._is_begun,
                shortcut="Ctrl+Shift+E",
                keywords=self.tr("save file markdown html pdf json text"),
                menu=Menu.FILE,
                section=2,
            ),
            Command(
                id="chat.export_all",
                title=self.tr("Export &all chats…"),
                run=self._export_all,
                enabled=self._has_chats,
                keywords=self.tr("save file json backup"),
                menu=Menu.FILE,
                section=2,
            ),
            Command(
                id="chat.import",
                title=self.tr("&Import chats…"),
                run=self._ask_import,
                keywords=self.tr("load file json chatgpt gpt4all zip"),
                menu=Menu.FILE,
                section=2,
            ),
            Command(
                id="bin.open",
                title=self.tr("&Bin…"),
                run=self.show_bin,
                keywords=self.tr("deleted restore trash"),
                menu=chat,
                section=2,
            ),
        )
        if self._backups is not None:
            self._window.commands.add(
                Command(
                    id="backups.open",
                    title=self.tr("Bac&kups…"),
                    run=self.show_backups,
                    keywords=self.tr("restore copy lost"),
                    menu=chat,
                    section=2,
                )
            )

    def _is_begun(self) -> bool:
        return self._page.chat is not None

    def _has_chats(self) -> bool:
        return bool(self.sidebar.latest(1))

    def _is_kept(self) -> bool:
        return self._is_begun() and not self._page.temporary

    def _is_pinned(self) -> bool:
        chat = self._store.chat(self._page.chat) if self._page.chat is not None else None
        return chat is not None and chat.pinned

    def _step(self, step: int) -> None:
        chat = self.sidebar.neighbour(self._page.chat, step)
        if chat is not None:
            self._page.open_chat(chat)

    def _rename(self) -> None:
        if self._page.chat is not None:
            self._window.reveal_sidebar()
            self._window.sidebar.rename(self._page.chat)

    def _pin(self) -> None:
        if self._page.chat is not None:
            self.sidebar.pin([self._page.chat], not self._is_pinned())

    def _delete(self) -> None:
        if self._page.chat is not None:
            self.sidebar.delete([self._page.chat])

    def _export(self) -> None:
        if self._page.chat is not None:
            self.transfer.export(self._page.chat)

    def _export_all(self) -> None:
        self.transfer.export_all()

    def _ask_import(self) -> None:
        self.transfer.ask_import()

    @Slot(int)
    def _on_sidebar_export_requested(self, chat: int) -> None:
        self.transfer.export(chat)

    def _palette_chats(self, query: str) -> list[Item]:
        """Titles, and with some letters also what was said."""
        chats = self.sidebar.latest(PALETTE_CHATS)
        names = [
            (chat.title or self.tr("New chat"), "", partial(self._page.open_chat, chat.id))
            for chat in chats
        ]
        items = matching(Kind.CHAT, query, names)
        words = query.strip()
        if len(words) >= PALETTE_LEAST:
            if self._found[0] != words:
                self._found = (words, ())
                self.aside(partial(self._look_for, words), self._on_found)
            items += [self._palette_hit(hit) for hit in self._found[1] if hit.node is not None]
        return items

    def _look_for(self, words: str) -> tuple[str, Sequence[Hit]]:
        """In the thread that searches: for words that are still wanted."""
        wanted = words == self._found[0]
        return words, self._store.search(words, limit=PALETTE_HITS) if wanted else ()

    def _on_found(self, found: tuple[str, Sequence[Hit]]) -> None:
        if found[0] == self._found[0]:
            self._found = found
            if found[1]:
                self._window.refresh_palette()

    def _palette_hit(self, hit: Hit) -> Item:
        return Item(
            kind=Kind.CHAT,
            title=hit.chat.title or self.tr("New chat"),
            detail="".join(text for text, _ in hit.snippet),
            run=partial(self.sidebar.choose_hit, hit),
            score=HIT_SCORE,
        )
