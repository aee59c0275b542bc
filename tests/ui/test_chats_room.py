"""The list of chats in the real window, over the real store."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.ui.chats.backups_dialog import BackupsDialog
from gpt4all_desktop.ui.chats.bin_dialog import BinDialog
from gpt4all_desktop.ui.palette_items import Kind
from gpt4all_desktop.ui.widgets.confirm import Confirm
from tests.fakes.replier import FakeReplier
from tests.ui.conftest import MakeApplication

pytestmark = pytest.mark.gui
CTRL = Qt.KeyboardModifier.ControlModifier


def a_chat(application: Application, title: str, *texts: str) -> int:
    """Put a chat into the store, as if it had been there."""
    store = application.store
    chat = store.create_chat(title=title)
    parent: int | None = None
    for number, text in enumerate(texts):
        role = Role.ASSISTANT if number % 2 else Role.USER
        node = store.add(chat.id, parent, role, text)
        if role is Role.ASSISTANT:
            store.finish(node.id, text=text)
        parent = node.id
    return chat.id


def titles(application: Application) -> list[str]:
    model = application.window.sidebar.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def do(application: Application, command: str) -> None:
    assert application.window.commands.run(command), command


def test_what_is_said_appears_in_the_list(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    replier.enqueue("Because.")
    ready.chat.send("Why is the sky blue?")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    assert len(titles(ready)) == 2
    assert ready.window.sidebar.selected_chats() == [ready.chat.chat]


def test_search_jumps_to_the_message_on_its_branch(qtbot: QtBot, ready: Application) -> None:
    store = ready.store
    chat = a_chat(ready, "Weather", "Why is the sky blue?", "Rayleigh scattering.")
    first = store.path(chat)[0].node
    other = store.add(chat, None, Role.USER, "And at night?")
    assert [step.node.id for step in store.path(chat)] == [other.id]
    ready.window.search_chats()
    qtbot.keyClicks(ready.window.sidebar.search.line, "rayleigh")
    qtbot.waitUntil(ready.window.sidebar.results.isVisible)
    qtbot.keyClick(ready.window.sidebar.search.line, Qt.Key.Key_Return)
    assert ready.chat.chat == chat
    assert store.path(chat)[0].node.id == first.id


def test_the_palette_finds_chats_by_title_and_by_words(qtbot: QtBot, ready: Application) -> None:
    chat = a_chat(ready, "Weather", "Why is the sky blue?", "Rayleigh scattering.")
    by_title = [i for i in ready.window.palette_items.find("weath") if i.kind is Kind.CHAT]
    assert [item.title for item in by_title] == ["Weather"]
    overlay = ready.window.palette_overlay
    overlay.open()
    qtbot.keyClicks(overlay.field.line, "rayleigh")
    qtbot.waitUntil(lambda: overlay.titles == ["Weather"])  # looked for in another thread
    by_words = [i for i in ready.window.palette_items.find("rayleigh") if i.kind is Kind.CHAT]
    assert "Rayleigh" in by_words[0].detail
    by_words[0].run()
    assert ready.chat.chat == chat


def test_delete_bin_and_restore(qtbot: QtBot, ready: Application) -> None:
    chat = a_chat(ready, "Precious", "Hi")
    ready.chat.open_chat(chat)
    do(ready, "chat.delete")
    assert titles(ready) == []
    assert ready.chat.chat is None
    do(ready, "bin.open")
    dialog = ready.window.findChild(BinDialog)
    assert dialog is not None
    assert [line.title for line in dialog.lines] == ["Precious"]
    dialog.restore_button.click()
    dialog.close()
    assert "Precious" in titles(ready)


def test_deleting_is_undone_by_the_toast(ready: Application) -> None:
    chat = a_chat(ready, "Precious", "Hi")
    ready.chat.open_chat(chat)
    do(ready, "chat.delete")
    assert "Precious" in ready.window.toast.text
    ready.window.toast.action_button.click()
    assert "Precious" in titles(ready)
    assert ready.chat.chat == chat


def test_a_temporary_chat_is_marked_and_gone_with_its_page(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    header = ready.window.header
    assert not header.temporary.isVisible()
    do(ready, "chat.temporary")
    assert header.temporary.isVisible()
    replier.enqueue("Hush.")
    ready.chat.send("A secret")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    assert ready.chat.temporary
    do(ready, "chat.new")
    assert not header.temporary.isVisible()


def test_rename_from_the_palette_edits_in_the_list(qtbot: QtBot, ready: Application) -> None:
    chat = a_chat(ready, "Wrong", "Hi")
    ready.chat.open_chat(chat)
    ready.window.toggle_sidebar()
    do(ready, "chat.rename")
    editor = next(
        e for e in ready.window.sidebar.list.viewport().findChildren(QLineEdit) if e.isVisible()
    )
    editor.setText("Right")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(ready)[1] == "Right")


def test_pin_is_a_switch(ready: Application) -> None:
    chat = a_chat(ready, "One", "Hi")
    ready.chat.open_chat(chat)
    action = ready.window.menus.actions["chat.pin"]
    assert not action.isChecked()
    action.trigger()
    assert titles(ready) == ["Pinned", "One"]
    assert action.isChecked()
    action.trigger()
    assert titles(ready)[1:] == ["One"]


def test_the_keyboard_steps_through_the_chats(qtbot: QtBot, ready: Application) -> None:
    first, second = a_chat(ready, "First", "Hi"), a_chat(ready, "Second", "Hi")
    qtbot.keyClick(ready.window, Qt.Key.Key_PageDown, CTRL)
    assert ready.chat.chat == second
    qtbot.keyClick(ready.window, Qt.Key.Key_PageDown, CTRL)
    assert ready.chat.chat == first
    qtbot.keyClick(ready.window, Qt.Key.Key_PageDown, CTRL)
    assert ready.chat.chat == first
    qtbot.keyClick(ready.window, Qt.Key.Key_PageUp, CTRL)
    assert ready.chat.chat == second


def test_export_and_import_bring_the_tree_back(
    qtbot: QtBot, ready: Application, tmp_path: Path
) -> None:
    chat = a_chat(ready, "Tree", "Question", "Answer")
    ready.store.add(chat, None, Role.USER, "Another question")
    ready.chat.open_chat(chat)
    before = ready.store.whole(chat)
    path = tmp_path / "tree.json"
    do(ready, "chat.export")
    dialog = ready.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: "tree.json" in ready.window.toast.text)
    ready.chats_room.transfer.read([path])
    qtbot.waitUntil(lambda: "imported" in ready.window.toast.text)
    assert ready.chat.chat not in (None, chat)
    assert ready.chat.chat is not None
    after = ready.store.whole(ready.chat.chat)
    assert [(n.role, n.text, n.created) for n in after.nodes] == [
        (n.role, n.text, n.created) for n in before.nodes
    ]
    assert [n.text for n in after.shown] == [n.text for n in before.shown]
    assert (after.title, after.created) == (before.title, before.created)


def test_going_back_to_a_backup(qtbot: QtBot, ready: Application) -> None:
    a_chat(ready, "Before", "Hi")
    do(ready, "backups.open")
    dialog = ready.window.findChild(BackupsDialog)
    assert dialog is not None
    dialog.make_button.click()
    qtbot.waitUntil(lambda: len(dialog.lines) == 1)
    a_chat(ready, "After", "Hi")
    assert "After" in titles(ready)
    dialog.restore_button.click()
    question = dialog.findChild(Confirm)
    assert question is not None
    question.action_button.click()
    qtbot.waitUntil(lambda: "After" not in titles(ready))
    assert "Before" in titles(ready)
    assert len(dialog.lines) == 2
    dialog.close()


def test_the_day_is_tidied_once(qtbot: QtBot, ready: Application) -> None:
    a_chat(ready, "One", "Hi")
    ready.chats_room.tidy()
    folder = paths.chats_file().with_name("backups")
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.db"))))
    do(ready, "backups.open")
    dialog = ready.window.findChild(BackupsDialog)
    assert dialog is not None
    assert len(dialog.lines) == 1
    dialog.close()


def test_recent_commands_and_folders_are_remembered(make_application: MakeApplication) -> None:
    first = make_application(None)
    folder = first.store.create_folder("Work")
    first.chats.fold(folder.id, False)
    do(first, "theme.dark")
    first.window.close()
    first.close()
    second = make_application(None)
    assert second.window.commands.recent[0] == "theme.dark"
    assert second.chats.unfolded == {folder.id}


def test_in_a_narrow_window_opening_a_chat_shows_it(qtbot: QtBot, ready: Application) -> None:
    chat = a_chat(ready, "One", "Hi")
    ready.window.resize(ready.window.minimumSizeHint())
    ready.window.toggle_sidebar()
    assert not ready.window.page.isVisible()
    ready.chats.open(chat)
    assert ready.window.page.isVisible()


def test_the_toast_hides_nothing_of_the_end_of_a_chat(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    window.show()
    qtbot.waitExposed(window)
    other = a_chat(ready, "Shopping", "Milk")
    ready.chat.open_chat(a_chat(ready, "Long", "A line.\n\n" * 60))
    transcript = window.page.transcript
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    shown = transcript.viewport().height()

    ready.chats.delete([other])
    qtbot.waitUntil(lambda: transcript.viewport().height() < shown)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    end = transcript.viewport().mapTo(window, transcript.viewport().rect().bottomLeft())
    assert end.y() <= window.toast.mapTo(window, QPoint(0, 0)).y()

    window.toast.dismiss()
    qtbot.waitUntil(lambda: transcript.viewport().height() == shown)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_the_toast_moves_up_when_something_is_said_above_the_composer(
    qtbot: QtBot, ready: Application
) -> None:
    window = ready.window
    window.show()
    qtbot.waitExposed(window)
    window.show_toast("Something happened.")
    low = window.toast.geometry().bottom()
    window.page.composer.set_prompt("one\ntwo\nthree\nfour")
    qtbot.waitUntil(lambda: window.toast.geometry().bottom() < low)
    window.toast.dismiss()
