"""What the sidebar does, without a sidebar."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from gpt4all_desktop.chats.conversation import Folder, Hit
from gpt4all_desktop.ui.chats.presenter import SidebarPresenter
from gpt4all_desktop.ui.chats.rows import ChatRow, FolderRow, Row
from tests.fakes.shelf import NOW, FakeShelf


class FakeView:
    """Shows nothing and remembers everything."""

    new_folder_name = "New folder"

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.sets = 0
        self.shown: int | None = None
        self.hits: list[Hit] = []
        self.undo: Callable[[], None] | None = None
        self.said: tuple[int, str] | None = None
        self.naming: int | None = None

    def set_rows(self, rows: Sequence[Row], folders: Sequence[Folder]) -> None:
        self.rows = list(rows)
        self.sets += 1

    def show_chat(self, chat_id: int | None) -> None:
        self.shown = chat_id

    def set_hits(self, query: str, hits: Sequence[Hit]) -> None:
        self.hits = list(hits)

    def say_deleted(self, count: int, title: str, undo: Callable[[], None]) -> None:
        self.said, self.undo = (count, title), undo

    def say_folder_deleted(self, name: str, undo: Callable[[], None]) -> None:
        self.said, self.undo = (0, name), undo

    def name_new_folder(self, folder_id: int) -> None:
        self.naming = folder_id

    @property
    def titles(self) -> list[str]:
        return [row.chat.title for row in self.rows if isinstance(row, ChatRow)]

    def row(self, chat_id: int) -> ChatRow:
        return next(r for r in self.rows if isinstance(r, ChatRow) and r.chat.id == chat_id)


class FakeDesk:
    """A page that notes what it shall show."""

    def __init__(self) -> None:
        self.done: list[object] = []

    def open_chat(self, chat_id: int) -> None:
        self.done.append(chat_id)

    def new_chat(self) -> None:
        self.done.append("new")

    def reveal(self, chat_id: int, node: int, words: str) -> None:
        self.done.append((chat_id, node, words))


@pytest.fixture
def view() -> FakeView:
    return FakeView()


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def shelf() -> FakeShelf:
    return FakeShelf()


@pytest.fixture
def presenter(view: FakeView, shelf: FakeShelf, desk: FakeDesk) -> SidebarPresenter:
    return SidebarPresenter(view, shelf, desk, today=lambda: NOW.date())


def test_changes_of_one_chat_do_not_read_all_again(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    old, _new = shelf.put("Old", days=3), shelf.put("New")
    assert view.titles == ["New", "Old"]
    shelf.touch(old.id)
    shelf.rename(old.id, "Older")
    assert view.titles == ["Older", "New"] or view.titles == ["New", "Older"]
    assert shelf.reads == 1


def test_nothing_is_shown_again_that_did_not_change(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    shelf.put("One")
    sets = view.sets
    presenter.refresh()
    assert view.sets == sets


def test_deleting_the_open_chat_opens_an_empty_one_and_undo_brings_it_back(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf, desk: FakeDesk
) -> None:
    chat = shelf.put("Precious")
    presenter.set_open(chat.id)
    presenter.delete([chat.id])
    assert view.titles == []
    assert view.said == (1, "Precious")
    assert desk.done == ["new"]
    assert view.undo is not None
    view.undo()
    assert view.titles == ["Precious"]
    assert desk.done == ["new", chat.id]


def test_deleting_others_leaves_the_page_alone(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf, desk: FakeDesk
) -> None:
    one, two, three = shelf.put("One"), shelf.put("Two"), shelf.put("Three")
    presenter.set_open(three.id)
    presenter.delete([one.id, two.id])
    assert view.said is not None
    assert view.said[0] == 2
    assert view.titles == ["Three"]
    assert desk.done == []


def test_a_temporary_chat_is_gone_without_an_undo(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    chat = shelf.put("Secret")
    shelf.kept[chat.id] = replace(chat, temporary=True)
    presenter.reload()
    presenter.delete([chat.id])
    assert view.said is None
    assert view.titles == []


def test_a_reply_in_another_chat_is_marked_until_it_is_opened(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    one, two = shelf.put("One"), shelf.put("Two")
    presenter.set_open(one.id)
    presenter.set_writing(one.id)
    assert view.row(one.id).writing
    presenter.set_open(two.id)
    presenter.set_writing(None)
    assert view.row(one.id).unread
    assert not view.row(one.id).writing
    presenter.set_open(one.id)
    assert not view.row(one.id).unread


def test_a_reply_in_the_open_chat_is_read(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    chat = shelf.put("One")
    presenter.set_open(chat.id)
    presenter.set_writing(chat.id)
    presenter.set_writing(None)
    assert not view.row(chat.id).unread


def test_opening_a_chat_in_a_folder_unfolds_it(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    folder = shelf.create_folder("Work")
    chat = shelf.put("Inside", folder=folder.id)
    assert view.titles == []
    presenter.set_open(chat.id)
    assert view.titles == ["Inside"]
    assert view.shown == chat.id
    presenter.fold(folder.id, True)
    assert view.titles == []


def test_a_new_folder_takes_chats_and_asks_for_a_name(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    chat = shelf.put("One")
    presenter.create_folder([chat.id])
    folder = shelf.folders()[0]
    assert folder.name == "New folder"
    assert view.naming == folder.id
    assert view.row(chat.id).inside
    presenter.rename_folder(folder.id, "Work")
    assert any(isinstance(row, FolderRow) and row.folder.name == "Work" for row in view.rows)


def test_a_folder_can_be_taken_away_and_brought_back_with_its_chats(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    folder = shelf.create_folder("Work")
    chat, other = shelf.put("In", folder=folder.id), shelf.put("Out")
    presenter.delete_folder(folder.id)
    assert shelf.folders() == []
    assert set(view.titles) == {"In", "Out"}
    assert view.undo is not None
    view.undo()
    assert [f.name for f in shelf.folders()] == ["Work"]
    assert view.row(chat.id).inside
    assert not view.row(other.id).inside


def test_what_is_done_with_many_chats_is_done_at_once(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    ids = [shelf.put(f"Chat {number}").id for number in range(50)]
    folder = shelf.create_folder("Work")
    presenter.fold(folder.id, fold=False)
    sets = view.sets
    presenter.pin(ids, True)
    presenter.pin(ids, False)
    presenter.move(ids, folder.id)
    presenter.delete(ids[10:])
    assert view.sets <= sets + 4
    assert len(shelf.chats()) == 10
    assert view.undo is not None
    view.undo()
    assert {chat.folder for chat in shelf.chats()} == {folder.id}
    assert len(view.titles) == 50


def test_search_asks_the_store_and_an_empty_query_does_not(
    presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf
) -> None:
    chat = shelf.put("Sky")
    shelf.hits = [Hit(chat=chat, node=None, snippet=(("Sky", True),))]
    presenter.search("  sky ")
    assert shelf.queries == ["sky"]
    assert view.hits == shelf.hits
    presenter.search("  ")
    assert shelf.queries == ["sky"]
    assert view.hits == []


def test_a_hit_is_shown_where_it_is(
    presenter: SidebarPresenter, shelf: FakeShelf, desk: FakeDesk
) -> None:
    chat = shelf.put("Weather")
    presenter.choose_hit(Hit(chat=chat, node=None, snippet=(("Weather", True),)))
    snippet = (("the ", False), ("blue", True), (" sky", False))
    presenter.choose_hit(Hit(chat=chat, node=7, snippet=snippet))
    assert desk.done == [chat.id, (chat.id, 7, "blue")]


def test_pinning_and_moving(presenter: SidebarPresenter, view: FakeView, shelf: FakeShelf) -> None:
    folder = shelf.create_folder("Work")
    one, two = shelf.put("One", days=1), shelf.put("Two")
    presenter.pin([one.id], True)
    assert view.titles == ["One", "Two"]
    presenter.fold(folder.id, False)
    presenter.move([two.id], folder.id)
    assert view.row(two.id).inside
    presenter.move([two.id], None)
    assert not view.row(two.id).inside
