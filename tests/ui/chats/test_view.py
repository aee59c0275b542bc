"""The sidebar as a person uses it, over a store in memory."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import Hit
from gpt4all_desktop.ui.chats.list_model import MIME, ROW
from gpt4all_desktop.ui.chats.list_view import ChatList
from gpt4all_desktop.ui.chats.presenter import SidebarPresenter
from gpt4all_desktop.ui.chats.rows import FolderRow, Heading
from gpt4all_desktop.ui.chats.view import Sidebar
from gpt4all_desktop.ui.theme import Shade
from tests.fakes.shelf import NOW, FakeShelf

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]
LEFT = Qt.MouseButton.LeftButton


class Person:
    """Uses the sidebar; plays the page beside it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.shelf = FakeShelf()
        self.opened: list[object] = []
        self.toasts: list[tuple[str, Callable[[], None]]] = []
        self.bar = Sidebar(lambda text, label, undo: self.toasts.append((text, undo)))
        qtbot.addWidget(self.bar)
        self.later: list[Callable[[], None]] | None = None
        """What came of searches, when that is not known at once."""
        self.presenter = SidebarPresenter(
            self.bar, self.shelf, self, aside=self._aside, today=lambda: NOW.date()
        )
        bar, presenter = self.bar, self.presenter
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

    def shows(self) -> "Person":
        self.bar.resize(260, 700)
        self.bar.show()
        self.bar.activateWindow()
        self.qtbot.waitUntil(self.bar.isActiveWindow)
        return self

    def _aside(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self.later is None:
            done(work())
        else:
            self.later.append(lambda: done(work()))

    # the page

    def open_chat(self, chat_id: int) -> None:
        self.opened.append(chat_id)
        self.presenter.set_open(chat_id)

    def new_chat(self) -> None:
        self.opened.append(None)
        self.presenter.set_open(None)

    def reveal(self, chat_id: int, node: int, words: str) -> None:
        self.opened.append((chat_id, node, words))

    # the person

    @property
    def rows(self) -> ChatList:
        return self.bar.list

    @property
    def lines(self) -> list[str]:
        model = self.rows.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def at(self, text: str) -> QPoint:
        index = self.rows.model().index(self.lines.index(text), 0)
        self.rows.scrollTo(index)
        rect = self.rows.visualRect(index)
        return QPoint(rect.left() + rect.width() // 3, rect.center().y())

    def click(self, text: str, modifier: Qt.KeyboardModifier | None = None) -> None:
        modifier = modifier or Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.rows.viewport(), LEFT, modifier, self.at(text))

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.rows, key)

    def editor(self) -> QLineEdit:
        editors = [e for e in self.rows.viewport().findChildren(QLineEdit) if e.isVisible()]
        assert len(editors) == 1
        return editors[0]

    def menu(self) -> dict[str, QMenu | Callable[[], None]]:
        self.rows.menu_requested.emit(self.rows.mapToGlobal(QPoint(5, 5)))
        menus = [m for m in self.bar.findChildren(QMenu) if m.isVisible()]
        assert len(menus) == 1
        self.open_menu = menus[0]
        return {a.text().split("\t")[0].replace("&", ""): a.trigger for a in menus[0].actions()}


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person(qtbot)


def test_a_click_opens_a_chat(person: Person) -> None:
    one, _two = person.shelf.put("One"), person.shelf.put("Two")
    person.shows().click("One")
    assert person.opened == [one.id]
    assert person.bar.selected_chats() == [one.id]


def test_arrows_skip_headings_and_enter_opens(person: Person) -> None:
    person.shelf.put("Now")
    old = person.shelf.put("Before", days=1)
    person.shows().click("Now")
    person.opened.clear()
    person.press(Qt.Key.Key_Down)
    assert person.opened == []
    person.press(Qt.Key.Key_Return)
    assert person.opened == [old.id]


def test_home_and_page_up_reach_the_first_chat_below_the_heading(person: Person) -> None:
    for number in range(60):
        person.shelf.put(f"Chat {number}", days=number)
    person.shows()
    last = person.lines[-1]
    person.click(last)
    person.press(Qt.Key.Key_PageUp)
    assert person.rows.currentIndex().data() not in (last, person.lines[0])
    person.press(Qt.Key.Key_Home)
    assert person.rows.currentIndex().row() == 1
    person.press(Qt.Key.Key_PageDown)
    assert person.rows.currentIndex().row() > 5
    person.press(Qt.Key.Key_PageUp)
    assert person.rows.currentIndex().row() == 1
    person.press(Qt.Key.Key_End)
    assert person.rows.currentIndex().data() == last


def test_the_list_begins_at_its_top_where_the_open_chat_is_in_sight(person: Person) -> None:
    chats = [person.shelf.put(f"Chat {number}", days=number) for number in range(60)]
    person.open_chat(chats[3].id)
    person.shows()
    top = person.rows.model().index(0, 0)
    assert person.rows.visualRect(top).top() == 0
    assert person.rows.currentIndex().data() == "Chat 3"


def test_f2_renames_in_place(person: Person) -> None:
    chat = person.shelf.put("Wrong")
    person.shows().click("Wrong")
    person.press(Qt.Key.Key_F2)
    editor = person.editor()
    assert editor.text() == "Wrong"
    assert QAccessible.queryAccessibleInterface(editor).text(QAccessible.Text.Name)
    editor.selectAll()
    person.qtbot.keyClicks(editor, "  Right   one ")
    person.qtbot.keyClick(editor, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.shelf.kept[chat.id].title == "Right one")


def test_escape_and_an_empty_name_leave_it_as_it_was(person: Person) -> None:
    chat = person.shelf.put("Good")
    person.shows().click("Good")
    person.press(Qt.Key.Key_F2)
    person.qtbot.keyClicks(person.editor(), "Bad")
    person.qtbot.keyClick(person.editor(), Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_F2)
    person.editor().clear()
    person.qtbot.keyClick(person.editor(), Qt.Key.Key_Return)
    assert person.shelf.kept[chat.id].title == "Good"


def test_a_double_click_renames(person: Person) -> None:
    person.shelf.put("Some chat")
    person.shows().click("Some chat")
    QTest.mouseDClick(
        person.rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, person.at("Some chat")
    )
    assert person.editor().text() == "Some chat"


def test_rows_do_not_move_under_a_name_that_is_edited(person: Person) -> None:
    old, new = person.shelf.put("Old", days=1), person.shelf.put("New")
    person.shows().click("New")
    person.press(Qt.Key.Key_F2)
    person.shelf.touch(old.id)
    person.shelf.put("Even newer")
    assert "Even newer" not in person.lines
    person.editor().setText("Newest")
    person.qtbot.keyClick(person.editor(), Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: "Even newer" in person.lines)
    assert person.shelf.kept[new.id].title == "Newest"
    assert person.shelf.kept[old.id].title == "Old"


def test_delete_puts_chats_into_the_bin_and_undo_takes_them_out(person: Person) -> None:
    for title in ("One", "Two", "Three"):
        person.shelf.put(title)
    person.shows().click("One")
    person.click("Three", Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_Delete)
    assert set(person.lines) == {"Today", "Two"}
    text, undo = person.toasts[-1]
    assert text == "2 chats are in the bin."
    undo()
    assert set(person.lines) == {"Today", "One", "Two", "Three"}


def test_the_selection_stays_with_its_chat_when_the_order_changes(person: Person) -> None:
    old = person.shelf.put("Old", days=3)
    other = person.shelf.put("Other", days=4)
    person.shows().click("Old")
    person.shelf.touch(other.id)
    assert person.bar.selected_chats() == [old.id]
    assert person.rows.currentIndex().data() == "Old"


def test_a_folder_is_folded_by_click_and_arrows(person: Person) -> None:
    folder = person.shelf.create_folder("Work")
    person.shelf.put("Inside", folder=folder.id)
    person.shows().click("Work")
    assert "Inside" in person.lines
    person.press(Qt.Key.Key_Left)
    assert "Inside" not in person.lines
    person.press(Qt.Key.Key_Right)
    assert "Inside" in person.lines
    person.press(Qt.Key.Key_Return)
    assert "Inside" not in person.lines


def test_chats_are_dragged_into_folders_and_out(person: Person) -> None:
    folder = person.shelf.create_folder("Work")
    chat = person.shelf.put("One")
    person.shows().click("One")
    model = person.rows.model()
    index = model.index(person.lines.index("One"), 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([index])
    onto = model.index(person.lines.index("Work"), 0)
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(data, move, -1, -1, onto)  # Qt itself must not remove rows
    assert person.shelf.kept[chat.id].folder == folder.id
    today = person.shelf.put("Two")
    assert today
    onto = model.index(person.lines.index("Today"), 0)
    model.dropMimeData(data, move, -1, -1, onto)
    assert person.shelf.kept[chat.id].folder is None


def test_the_folder_under_a_dragged_chat_is_marked(person: Person) -> None:
    person.shelf.create_folder("Work")
    person.shelf.put("One")
    person.shows().click("One")
    rows = person.rows
    place = rows.visualRect(rows.model().index(person.lines.index("Work"), 0))
    before = rows.viewport().grab(place).toImage()
    data = rows.model().mimeData([rows.currentIndex()])
    move, buttons, none = Qt.DropAction.MoveAction, LEFT, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        rows.viewport(), QDragEnterEvent(place.center(), move, data, buttons, none)
    )
    QApplication.sendEvent(
        rows.viewport(), QDragMoveEvent(place.center(), move, data, buttons, none)
    )
    marked = rows.viewport().grab(place).toImage()
    accent = rows.palette().color(Shade.ACCENT)
    middle = QPoint(place.width() // 2, 1)
    assert marked.pixelColor(middle) == accent != before.pixelColor(middle)
    QApplication.sendEvent(rows.viewport(), QDragLeaveEvent())
    assert rows.viewport().grab(place).toImage().pixelColor(middle) != accent


def test_what_is_dropped_is_not_trusted(person: Person) -> None:
    person.shelf.create_folder("Work")
    person.shows()
    model = person.rows.model()
    data = QMimeData()
    data.setData(MIME, b"999999 -1 x \xff")
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(1, 0))
    data = QMimeData()
    data.setText("hello")
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(1, 0))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_offers_what_can_be_done(person: Person) -> None:
    folder = person.shelf.create_folder("Work & play")
    chat = person.shelf.put("One")
    person.shows().click("One")
    actions = person.menu()
    assert {"Open", "Rename", "Pin", "Move to", "Export…", "Delete"} <= set(actions)
    actions["Pin"]()
    assert person.shelf.kept[chat.id].pinned
    sub = person.open_menu.findChild(QMenu)
    assert sub is not None
    sub.actions()[0].trigger()
    assert person.shelf.kept[chat.id].folder == folder.id
    person.open_menu.close()


def test_a_new_folder_is_named_at_once(person: Person) -> None:
    person.shelf.put("One")
    person.shows().click("One")
    person.bar.new_folder_requested.emit(person.bar.selected_chats())
    assert person.editor().text() == "New folder"
    person.editor().setText("Garden")
    person.qtbot.keyClick(person.editor(), Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: "Garden" in person.lines)
    assert "One" in person.lines, "the key that ends a name does not fold the folder"


def test_the_key_that_ends_a_name_does_not_open_the_chat(person: Person) -> None:
    person.shelf.put("One")
    person.shows().click("One")
    person.opened.clear()
    person.press(Qt.Key.Key_F2)
    person.editor().setText("Two")
    person.qtbot.keyClick(person.editor(), Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: "Two" in person.lines)
    assert person.opened == []


def test_ten_thousand_chats_cost_no_layout(person: Person, qtbot: QtBot) -> None:
    asked = 0
    shelf = FakeShelf()
    for number in range(10_000):
        shelf.put(f"Chat {number}", days=number / 20)
    delegate = person.rows.itemDelegate()
    hint = delegate.sizeHint

    def counted(*arguments: object) -> object:
        nonlocal asked
        asked += 1
        return hint(*arguments)  # type: ignore[arg-type]

    delegate.sizeHint = counted  # type: ignore[method-assign]
    SidebarPresenter(person.bar, shelf, person, today=lambda: NOW.date())
    person.shows()
    person.rows.scrollToBottom()
    shelf.touch(5_000)
    qtbot.wait(1)
    assert len(person.lines) > 10_000
    assert asked < 500


def test_who_presses_enter_at_once_gets_what_is_found_then(person: Person) -> None:
    weather, other = person.shelf.put("Weather"), person.shelf.put("Other")
    person.later = []
    person.shows().bar.focus_search()
    person.qtbot.keyClicks(person.bar.search.line, "sky")
    person.shelf.hits = [Hit(chat=other, node=None, snippet=(("Other", True),))]
    person.qtbot.waitUntil(lambda: person.later != [])
    person.qtbot.keyClicks(person.bar.search.line, "!")
    person.qtbot.keyClick(person.bar.search.line, Qt.Key.Key_Return)
    assert person.opened == []
    assert len(person.later) == 2
    person.later[0]()
    assert person.opened == [], "that was not looked for any more"
    person.shelf.hits = [Hit(chat=weather, node=None, snippet=(("Weather", True),))]
    person.later[1]()
    assert person.opened == [weather.id]
    assert person.shelf.queries == ["sky!"]


def test_who_goes_down_at_once_is_in_the_results_then(person: Person) -> None:
    weather = person.shelf.put("Weather")
    person.later = []
    person.shows().bar.focus_search()
    person.qtbot.keyClicks(person.bar.search.line, "wea")
    person.qtbot.keyClick(person.bar.search.line, Qt.Key.Key_Down)
    person.shelf.hits = [Hit(chat=weather, node=None, snippet=(("Weather", True),))]
    person.later[0]()
    assert person.bar.results.hasFocus()


def test_search_shows_places_and_enter_jumps_to_the_first(person: Person) -> None:
    chat = person.shelf.put("Weather")
    snippet = (("why the ", False), ("sky", True), (" is blue", False))
    person.shelf.hits = [Hit(chat=chat, node=7, snippet=snippet)]
    person.shows().bar.focus_search()
    person.qtbot.keyClicks(person.bar.search.line, "sky")
    person.qtbot.waitUntil(person.bar.results.isVisible)
    name = QAccessible.queryAccessibleInterface(person.bar.results)
    assert name.text(QAccessible.Text.Name) == "Search results"
    index = person.bar.results.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Weather: why the sky is blue"
    person.qtbot.keyClick(person.bar.search.line, Qt.Key.Key_Return)
    assert person.opened == [(chat.id, 7, "sky")]
    person.qtbot.keyClick(person.bar.search.line, Qt.Key.Key_Escape)
    assert person.bar.list.isVisible()


def test_the_down_arrow_leads_from_the_field_into_the_results(person: Person) -> None:
    chat = person.shelf.put("Weather")
    person.shelf.hits = [Hit(chat=chat, node=None, snippet=(("Weather", True),))] * 2
    person.shows().bar.focus_search()
    person.qtbot.keyClicks(person.bar.search.line, "wea")
    person.qtbot.keyClick(person.bar.search.line, Qt.Key.Key_Down)
    assert person.bar.results.hasFocus()
    person.qtbot.keyClick(person.bar.results, Qt.Key.Key_Return)
    assert person.opened == [chat.id]


def test_nothing_found_is_said(person: Person) -> None:
    person.shelf.put("Weather")
    person.shows()
    person.qtbot.keyClicks(person.bar.search.line, "xyzzy")
    person.qtbot.waitUntil(lambda: not person.bar.list.isVisible())
    texts = [w.text() for w in person.bar.findChildren(QWidget) if _is_shown_text(w)]
    assert "Nothing found." in texts


def _is_shown_text(widget: QWidget) -> bool:
    return widget.isVisible() and hasattr(widget, "text") and isinstance(widget.text, Callable)


def test_rows_are_spoken_with_their_state(person: Person) -> None:
    folder = person.shelf.create_folder("Work")
    one, two = person.shelf.put("One", pinned=True), person.shelf.put("Two")
    person.presenter.set_writing(two.id)
    person.presenter.set_open(one.id)
    model = person.rows.model()
    spoken = {
        str(index.data()): index.data(Qt.ItemDataRole.AccessibleTextRole)
        for index in (model.index(row, 0) for row in range(model.rowCount()))
    }
    assert spoken["One"] == "One, open, pinned"
    assert spoken["Two"] == "Two, a reply is being written"
    assert spoken["Work"] == "Folder Work, folded"
    assert folder
    headings = [i for i in range(model.rowCount()) if _heading(model.index(i, 0).data(ROW))]
    assert not any(model.flags(model.index(i, 0)) & Qt.ItemFlag.ItemIsSelectable for i in headings)


def _heading(row: object) -> bool:
    return isinstance(row, Heading) and not isinstance(row, FolderRow)
