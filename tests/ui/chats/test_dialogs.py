"""Bin and backups: what is deleted can be brought back, what cannot is asked about."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.chats.backups_dialog import BackupsDialog
from gpt4all_desktop.ui.chats.bin_dialog import BinDialog
from gpt4all_desktop.ui.chats.long_work import LongWork, WorkSheet
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.widgets.confirm import Confirm
from tests.fakes.shelf import NOW, FakeShelf

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def question(dialog: QWidget) -> Confirm:
    found = [each for each in dialog.findChildren(Confirm) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def a_bin(window: QWidget) -> tuple[FakeShelf, BinDialog]:
    shelf = FakeShelf()
    for days, title in ((1, "New"), (20, "Old"), (3, "")):
        chat = shelf.put(title)
        shelf.kept[chat.id] = replace(chat, deleted=NOW - timedelta(days=days))
    shelf.put("Kept")
    dialog = BinDialog(shelf, 30, window, now=lambda: NOW)
    dialog.open()
    return shelf, dialog


def test_the_bin_lists_what_was_deleted_last_first(window: QWidget) -> None:
    _, dialog = a_bin(window)
    assert [line.title for line in dialog.lines] == ["New", "New chat", "Old"]
    assert "kept for 10 more day" in dialog.lines[2].detail
    dialog.close()


def test_restoring_takes_it_out(window: QWidget) -> None:
    shelf, dialog = a_bin(window)
    assert dialog.selected == [0]
    dialog.restore_button.click()
    assert {chat.title for chat in shelf.chats()} == {"New", "Kept"}
    assert len(dialog.lines) == 2
    dialog.close()


def test_deleting_for_good_is_asked_about(qtbot: QtBot, window: QWidget) -> None:
    shelf, dialog = a_bin(window)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    asked = question(dialog)
    assert "“New”" in asked.words
    asked.keep_button.click()
    assert len(shelf.bin()) == 3
    dialog.erase_button.click()
    question(dialog).action_button.click()
    assert {chat.title for chat in shelf.bin()} == {"Old", ""}
    dialog.close()


def test_emptying_the_bin_says_how_many(window: QWidget) -> None:
    shelf, dialog = a_bin(window)
    dialog.empty_button.click()
    asked = question(dialog)
    assert "3 chats" in asked.words
    asked.action_button.click()
    assert shelf.bin() == []
    assert dialog.lines == []
    assert not dialog.restore_button.isEnabled()
    assert not dialog.empty_button.isEnabled()
    dialog.close()


@dataclass(frozen=True)
class FakeBackup:
    path: Path
    made: datetime
    size: int = 123_456


@dataclass
class FakeKeeper:
    kept: list[FakeBackup] = field(default_factory=list)
    restored: list[Path] = field(default_factory=list)
    broken: bool = False

    def backups(self) -> list[FakeBackup]:
        return self.kept

    def back_up(self) -> None:
        if self.broken:
            raise AppError("The disk is full.")
        self.kept.insert(0, FakeBackup(Path(f"{len(self.kept)}.db"), NOW))

    def restore_backup(self, path: Path, progress: Progress) -> None:
        progress.check()
        if self.broken:
            raise AppError("The backup is damaged.")
        self.restored.append(path)


@dataclass
class FakeStore:
    said: list[str] = field(default_factory=list)

    def begin_replacing(self) -> None:
        self.said.append("begin")

    def end_replacing(self, *, replaced: bool) -> None:
        self.said.append("replaced" if replaced else "not replaced")


@pytest.fixture
def problems() -> list[Failure]:
    return []


@pytest.fixture
def work(window: QWidget, problems: list[Failure]) -> Iterator[LongWork]:
    made = LongWork(window, problems.append)
    yield made
    assert made.close()


def test_backups_of_one_minute_are_told_apart(window: QWidget, work: LongWork) -> None:
    made = (NOW + timedelta(seconds=9), NOW, NOW - timedelta(minutes=7))
    keeper = FakeKeeper([FakeBackup(Path(f"{number}.db"), at) for number, at in enumerate(made)])
    dialog = BackupsDialog(keeper, FakeStore(), window, work)
    titles = [line.title for line in dialog.lines]
    assert len(set(titles)) == 3
    assert titles[0].count(":") == titles[2].count(":") + 1
    dialog.close()


def test_going_back_to_a_backup_is_asked_about(
    qtbot: QtBot, window: QWidget, work: LongWork, problems: list[Failure]
) -> None:
    keeper, store = FakeKeeper(), FakeStore()
    dialog = BackupsDialog(keeper, store, window, work)
    dialog.open()
    assert dialog.lines == []
    dialog.make_button.click()
    qtbot.waitUntil(lambda: len(dialog.lines) == 1)
    dialog.restore_button.click()
    question(dialog).keep_button.click()
    assert keeper.restored == []
    dialog.restore_button.click()
    question(dialog).action_button.click()
    assert store.said == ["begin"]
    qtbot.waitUntil(lambda: len(store.said) == 2)
    assert store.said == ["begin", "replaced"]
    assert keeper.restored == [Path("0.db")]
    assert problems == []
    dialog.close()


def test_failures_are_shown(
    qtbot: QtBot, window: QWidget, work: LongWork, problems: list[Failure]
) -> None:
    keeper, store = FakeKeeper([FakeBackup(Path("a.db"), NOW)], broken=True), FakeStore()
    dialog = BackupsDialog(keeper, store, window, work)
    dialog.open()
    dialog.make_button.click()
    qtbot.waitUntil(lambda: len(problems) == 1)
    dialog.restore_button.click()
    question(dialog).action_button.click()
    qtbot.waitUntil(lambda: len(problems) == 2)
    assert [p.sentence for p in problems] == ["The disk is full.", "The backup is damaged."]
    assert store.said == ["begin", "not replaced"]
    dialog.close()


def test_while_all_chats_are_replaced_nothing_else_can_be_done_but_cancel(
    qtbot: QtBot, window: QWidget, work: LongWork, problems: list[Failure]
) -> None:
    begun, go_on = Event(), Event()

    class Slow(FakeKeeper):
        def restore_backup(self, path: Path, progress: Progress) -> None:
            begun.set()
            go_on.wait(20)
            super().restore_backup(path, progress)

    keeper, store = Slow([FakeBackup(Path("a.db"), NOW)]), FakeStore()
    dialog = BackupsDialog(keeper, store, window, work)
    dialog.open()
    dialog.restore_button.click()
    question(dialog).action_button.click()
    qtbot.waitUntil(begun.is_set)
    (sheet,) = window.findChildren(WorkSheet)
    assert sheet.isVisible()
    assert sheet.isModal()
    sheet.cancel_button.click()
    assert sheet.isVisible()  # until it has been given up
    go_on.set()
    qtbot.waitUntil(lambda: store.said == ["begin", "not replaced"])
    assert keeper.restored == []
    assert problems == []
    dialog.close()


def test_everything_in_the_dialogs_has_a_name(window: QWidget) -> None:
    _, dialog = a_bin(window)
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, widget
    dialog.close()
