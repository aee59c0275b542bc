"""Tray, quick question, notifications, and the report of a crash."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.crash import CrashWatch, LastRun
from gpt4all_desktop.settings import Settings
from gpt4all_desktop.ui.desktop.crash_dialog import CrashDialog, Selftest
from gpt4all_desktop.ui.desktop.crash_room import CrashRoom
from gpt4all_desktop.ui.desktop.instance import Wish
from gpt4all_desktop.ui.desktop.room import LONG_REPLY_S, DesktopRoom
from gpt4all_desktop.ui.desktop.tray import Tray
from tests.fakes.replier import FakeOpener, FakeReplier
from tests.ui.conftest import MakeApplication
from tests.ui.fakes import FakeClock, finished

pytestmark = pytest.mark.gui


# ---- quick question -----------------------------------------------------------------------------


def test_a_quick_question_begins_a_new_chat(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    ready.chat.send("First")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    ready.window.commands.run("chat.quick")
    quick = ready.desktop.quick
    assert quick is not None
    assert quick.isVisible()
    assert not quick.button.isEnabled()
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    assert quick.isVisible()
    qtbot.keyClicks(quick.field, "Why?")
    qtbot.keyClick(quick.field, Qt.Key.Key_Return)
    assert not quick.isVisible()
    assert quick.field.text() == ""
    qtbot.waitUntil(lambda: len(replier.requests) == 2)
    assert [message.text for message in replier.requests[-1].messages] == ["Why?"]
    qtbot.waitUntil(lambda: not ready.chat.busy)


def test_escape_closes_it_and_keeps_what_was_typed(qtbot: QtBot, ready: Application) -> None:
    ready.desktop.quick_ask()
    quick = ready.desktop.quick
    assert quick is not None
    qtbot.keyClicks(quick.field, "Wh")
    qtbot.keyClick(quick.field, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    ready.desktop.quick_ask()
    assert quick.field.text() == "Wh"
    quick.hide()


def test_a_second_start_brings_the_window_forward_and_loads_its_model(
    qtbot: QtBot, ready: Application, opener: FakeOpener
) -> None:
    ready.window.showMinimized()
    ready.fulfil(Wish(model=Path("other.gguf")))
    assert not ready.window.isMinimized()
    qtbot.waitUntil(lambda: opener.opened[-1] == Path("other.gguf"))
    ready.fulfil(Wish(quick_ask=True))
    assert ready.desktop.quick is not None
    ready.desktop.quick.hide()


# ---- tray ---------------------------------------------------------------------------------------


def test_where_there_is_no_tray_closing_ends_the_program(ready: Application) -> None:
    ready.settings.set("ui.tray", True)
    ready.room.open(key="ui.tray")
    dialog = ready.room.dialog
    assert dialog is not None
    widget = dialog.rows["ui.tray"].control.widget
    assert "has no tray" in widget.accessibleDescription()
    assert not ready.desktop.tray.shown
    assert QApplication.quitOnLastWindowClosed()
    ready.window.close()
    assert not ready.window.isVisible()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged|propagateSizeHints|support raise")
def test_with_the_tray_closing_hides_and_quitting_ends(qtbot: QtBot, ready: Application) -> None:
    tray = Tray(ready.window, available=lambda: True)
    ready.window.set_stays_open(lambda: tray.shown)
    tray.set_wanted(True)
    ready.window.close()
    assert not ready.window.isVisible()
    assert ready.engine.running
    tray.open_requested.connect(ready.desktop.bring_forward)
    tray.menu.actions()[0].trigger()
    assert ready.window.isVisible()
    tray.quit_requested.connect(ready.window.quit)
    tray.menu.actions()[-1].trigger()
    assert not ready.window.isVisible()
    tray.set_wanted(False)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged|propagateSizeHints|support raise")
def test_an_icon_for_a_notification_goes_with_it(
    qtbot: QtBot, ready: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gpt4all_desktop.ui.desktop.tray.NOTICE_MS", 50)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    tray = Tray(ready.window, available=lambda: True)
    assert tray.notify("Title", "Text")
    assert tray.icon_visible
    qtbot.waitUntil(lambda: not tray.icon_visible)


# ---- notifications ------------------------------------------------------------------------------


class Notices:
    """A room whose notifications are noted down."""

    def __init__(self, application: Application, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clock, self.said, self.active = FakeClock(), [], False
        self.settings = Settings(None)
        room = application.desktop
        room._clock, room._settings = self.clock, self.settings
        monkeypatch.setattr(application.window, "isActiveWindow", lambda: self.active)
        monkeypatch.setattr(room.tray, "notify", lambda _title, text: self.said.append(text))
        self.room = room

    def reply(self, seconds: float, end: Callable[[DesktopRoom], None]) -> list[str]:
        self.said.clear()
        self.room.on_reply_progressed()
        self.clock.now += seconds
        self.room.on_reply_progressed()
        end(self.room)
        return list(self.said)


@pytest.fixture
def notices(ready: Application, monkeypatch: pytest.MonkeyPatch) -> Notices:
    return Notices(ready, monkeypatch)


def well(room: DesktopRoom) -> None:
    room.on_reply_finished(finished())


def test_only_the_end_of_a_long_reply_is_worth_a_notification(notices: Notices) -> None:
    assert notices.reply(LONG_REPLY_S + 1, well) == ["The reply is ready."]
    assert notices.reply(LONG_REPLY_S - 1, well) == []
    assert notices.reply(99, DesktopRoom.on_reply_failed) == ["The reply broke off."]


def test_where_there_is_no_tray_the_desktop_shows_the_notification(ready: Application) -> None:
    sent: list[tuple[str, str]] = []

    def send(title: str, text: str) -> bool:
        sent.append((title, text))
        return True

    assert Tray(ready.window, available=lambda: False, send=send).notify("Title", "Text")
    assert sent == [("Title", "Text")]


def test_who_looks_or_does_not_want_to_know_is_not_notified(notices: Notices) -> None:
    notices.active = True
    assert notices.reply(99, well) == []
    notices.active = False
    notices.settings.set("ui.notifications", False)
    assert notices.reply(99, well) == []


def test_who_stopped_the_reply_knows_it(notices: Notices) -> None:
    assert notices.reply(99, lambda r: r.on_reply_finished(finished(StopReason.STOPPED))) == []
    assert notices.reply(1, well) == []


# ---- after a crash ------------------------------------------------------------------------------


def crash_dialog(
    ready: Application, tmp_path: Path, last: LastRun, load: Callable[[], None] = lambda: None
) -> tuple[CrashRoom, CrashDialog | None]:
    (tmp_path / "app.log").write_text("WARNING something", encoding="utf-8")
    room = CrashRoom(CrashWatch(tmp_path, tmp_path), last, ready.window, load=load)
    room.tell()
    return room, ready.window.findChild(CrashDialog)


def press(dialog: CrashDialog, name: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == name).click()


def test_after_a_crash_its_report_can_be_copied(
    qtbot: QtBot, ready: Application, tmp_path: Path
) -> None:
    _, dialog = crash_dialog(ready, tmp_path, LastRun(failures=1, trace="Fatal: in f, line 3"))
    assert dialog is not None
    check = dialog.findChild(Selftest)
    assert check is not None
    qtbot.waitUntil(lambda: "selftest" in dialog.report.toPlainText(), timeout=30_000)
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    for part in ("Fatal: in f, line 3", "WARNING something", '"checks"', "GPT4All Desktop"):
        assert part in text
    press(dialog, "Go on")


def test_nothing_is_said_where_nothing_is_known(ready: Application, tmp_path: Path) -> None:
    for last in (LastRun(), LastRun(failures=1)):
        _, dialog = crash_dialog(ready, tmp_path, last)
        assert dialog is None


def test_after_two_crashes_the_user_decides_whether_a_model_is_loaded(
    qtbot: QtBot, ready: Application, tmp_path: Path
) -> None:
    loads: list[int] = []
    room, dialog = crash_dialog(ready, tmp_path, LastRun(failures=2), lambda: loads.append(1))
    assert dialog is not None
    report = dialog.findChild(QPlainTextEdit)
    assert report is not None
    assert report.accessibleName()
    qtbot.waitUntil(lambda: "selftest" in report.toPlainText(), timeout=30_000)
    press(dialog, "Load the model")
    assert loads == [1]
    assert not room.safe_mode_wanted


def test_safe_mode_is_offered_after_two_crashes(
    qtbot: QtBot, ready: Application, tmp_path: Path
) -> None:
    room, dialog = crash_dialog(ready, tmp_path, LastRun(failures=2))
    assert dialog is not None
    qtbot.waitUntil(lambda: "selftest" in dialog.report.toPlainText(), timeout=30_000)
    press(dialog, "Safe mode")
    assert room.safe_mode_wanted
    assert not ready.window.isVisible()


def test_safe_mode_is_said_in_the_title_once(ready: Application) -> None:
    ready.window.set_safe_mode()
    title = ready.window.windowTitle()
    assert title.startswith("Safe mode")
    assert title.endswith("GPT4All Desktop"), "else the name is added once more"
    assert title.count("GPT4All") == 1


def test_a_careful_start_loads_no_model(
    qtbot: QtBot, qapp: QApplication, make_application: MakeApplication, opener: FakeOpener
) -> None:
    from gpt4all_desktop import paths

    paths.models_dir().mkdir(parents=True)
    (paths.models_dir() / "a.gguf").touch()
    application = make_application(None, load_model=False)
    qtbot.waitUntil(lambda: application.engine.running)
    assert opener.opened == []
    application.load_first_model()
    qtbot.waitUntil(lambda: len(opener.opened) == 1)
