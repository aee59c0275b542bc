"""Chats in the real window: they are still there after a restart."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.documents.extract import Document, extract
from gpt4all_desktop.errors import Cancelled
from gpt4all_desktop.ui.chat.state import ComposerMode, Ready
from tests.fakes.replier import FakeReplier, Pause
from tests.ui.conftest import MODEL, MakeApplication

pytestmark = pytest.mark.gui
LONG = Pause(60)


def say(application: Application, text: str) -> None:
    application.window.page.composer.set_prompt(text)
    application.window.page.composer.button.click()


def texts(application: Application) -> list[str]:
    """What the transcript shows."""
    messages = sorted(
        application.window.page.transcript.live_messages.values(), key=lambda m: m.y()
    )
    return [message.row.text for message in messages if message.row is not None]


def wait(qtbot: QtBot, application: Application) -> None:
    mode = application.window.page.composer
    qtbot.waitUntil(lambda: mode.mode is ComposerMode.READY)


def start(qtbot: QtBot, make: MakeApplication, model: Path = MODEL) -> Application:
    application = make(model)
    qtbot.waitUntil(lambda: isinstance(application.models.state, Ready))
    return application


def leave(application: Application) -> None:
    application.window.close()
    assert application.close()


def test_the_chat_is_there_after_a_restart(
    qtbot: QtBot, make_application: MakeApplication, replier: FakeReplier
) -> None:
    first = start(qtbot, make_application)
    replier.enqueue("A mountain in Nepal.")
    say(first, "What is Everest?")
    wait(qtbot, first)
    first.window.page.composer.set_prompt("And how hi")
    leave(first)
    second = start(qtbot, make_application)
    assert texts(second) == ["What is Everest?", "A mountain in Nepal."]
    assert second.window.page.draft.text == "And how hi"
    say(second, "And how high?")
    wait(qtbot, second)
    assert [message.text for message in replier.requests[-1].messages] == [
        "What is Everest?",
        "A mountain in Nepal.",
        "And how high?",
    ]


def test_a_reply_cut_off_by_closing_is_there_and_can_go_on(
    qtbot: QtBot, make_application: MakeApplication, replier: FakeReplier
) -> None:
    first = start(qtbot, make_application)
    replier.enqueue("Once upon", LONG)
    say(first, "A story!")
    qtbot.waitUntil(lambda: texts(first) == ["A story!", "Once upon"])
    leave(first)
    second = start(qtbot, make_application)
    assert texts(second) == ["A story!", "Once upon"]
    replier.enqueue(" a time.")
    second.window.page.continue_requested.emit(second.chat.turns[-1].id)
    wait(qtbot, second)
    assert replier.requests[-1].continued == "Once upon"
    assert texts(second) == ["A story!", "Once upon a time."]


def test_a_reply_that_went_on_after_a_stop_is_replayed_after_a_restart(
    qtbot: QtBot, make_application: MakeApplication, replier: FakeReplier
) -> None:
    first = start(qtbot, make_application)
    replier.enqueue("Once ", "upon", LONG)
    say(first, "A story!")
    qtbot.waitUntil(lambda: texts(first) == ["A story!", "Once upon"])
    first.window.page.stop_requested.emit()
    wait(qtbot, first)
    replier.enqueue(" a time.")
    first.window.page.continue_requested.emit(first.chat.turns[-1].id)
    wait(qtbot, first)
    leave(first)
    second = start(qtbot, make_application)
    replier.enqueue("Once ", "upon", " no more is wanted of this")
    replier.enqueue(" a time.")
    made = replier.requests[-2:]
    second.window.page.replay_requested.emit(second.chat.turns[-1].id)
    qtbot.waitUntil(lambda: second.window.toast.isVisible())
    assert texts(second) == ["A story!", "Once upon a time."]
    assert "identical" in second.window.toast.text
    assert [replace(request, ends_after=None) for request in replier.requests[-2:]] == made


def test_a_pause_while_writing_keeps_the_draft(
    qtbot: QtBot, make_application: MakeApplication
) -> None:
    application = make_application()
    qtbot.keyClicks(application.window.page.composer.field, "half a")
    qtbot.waitUntil(lambda: application.store.draft(None).text == "half a")


def test_an_empty_chat_at_the_end_is_an_empty_chat_at_the_start(
    qtbot: QtBot, make_application: MakeApplication
) -> None:
    first = start(qtbot, make_application)
    say(first, "What is Everest?")
    wait(qtbot, first)
    qtbot.keyClick(first.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    leave(first)
    second = make_application()
    assert texts(second) == []
    assert second.chat.chat is None
    assert len(second.store.chats()) == 1


def test_versions_are_switched_in_the_transcript(
    qtbot: QtBot, make_application: MakeApplication, replier: FakeReplier
) -> None:
    application = start(qtbot, make_application)
    page = application.window.page
    replier.enqueue("Uno.")
    say(application, "One?")
    wait(qtbot, application)
    replier.enqueue("Un.")
    page.edit_requested.emit(application.chat.turns[0].id, "One, in French?")
    wait(qtbot, application)
    qtbot.waitUntil(lambda: texts(application) == ["One, in French?", "Un."])
    page.version_requested.emit(application.chat.turns[0].id, -1)
    assert texts(application) == ["One?", "Uno."]
    page.delete_requested.emit(application.chat.turns[0].id)
    assert texts(application) == ["One, in French?", "Un."]
    application.window.toast.action_button.click()
    assert len(application.store.siblings(application.chat.turns[0].id)) == 2


def test_replies_know_the_checksum_of_their_model(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    model = tmp_path / "a.gguf"
    model.write_bytes(b"weights")
    application = start(qtbot, make_application, model)
    info = application.models.state.model  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(application.identity.sha256_of(info)))
    say(application, "One?")
    wait(qtbot, application)
    replay = application.store.node(application.chat.turns[-1].id).replay  # type: ignore[union-attr]
    assert replay is not None
    assert replay.model_sha256 == hashlib.sha256(b"weights").hexdigest()


def test_what_was_read_of_a_chat_goes_with_it(make_application: MakeApplication) -> None:
    application = make_application()
    chat = application.store.create_chat(title="One?")
    kept = paths.warm_dir() / "some model" / f"{chat.id}.warm"
    kept.parent.mkdir(parents=True)
    kept.touch()
    application.store.delete(chat.id)
    assert kept.exists()  # it can come back from the bin
    application.store.erase(chat.id)
    assert not kept.exists()


def test_a_chat_gets_a_title_when_the_window_is_idle(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    idle = ready.window.findChild(QTimer, "idle")
    assert isinstance(idle, QTimer)
    idle.setInterval(1)
    ready.settings.set("chats.titles", "always")
    replier.enqueue("Red.")
    replier.enqueue(" Colours")
    ready.chat.send("Name a colour")
    chat = ready.chat.chat
    assert chat is not None
    qtbot.waitUntil(lambda: title_of_chat(ready, chat) == "Colours")
    assert [turn.text for turn in ready.chat.turns] == ["Name a colour", "Red."]


def title_of_chat(application: Application, chat: int) -> str:
    info = application.store.chat(chat)
    return info.title if info else ""


class SlowDisk:
    """Files that are read when the test allows it."""

    def __init__(self) -> None:
        self.allowed = threading.Event()
        self.begun: list[Path] = []

    def __call__(self, path: Path, should_cancel: Callable[[], bool]) -> Document:
        self.begun.append(path)
        while not self.allowed.wait(0.002):
            if should_cancel():
                raise Cancelled("Stopped.")
        return extract(path)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    disk = SlowDisk()
    monkeypatch.setattr("gpt4all_desktop.app.read_file", disk)
    return disk


def attached(application: Application) -> list[str]:
    return [found.text for found in application.window.page.draft.attachments]


def test_a_file_is_read_on_while_another_chat_is_shown(
    qtbot: QtBot, disk: SlowDisk, ready: Application, tmp_path: Path
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Namaste")
    say(ready, "What is Everest?")
    wait(qtbot, ready)
    first = ready.chat.chat
    assert first is not None
    ready.window.page.files_chosen.emit([file])
    qtbot.waitUntil(lambda: disk.begun == [file])
    ready.chat.new_chat()
    assert ready.window.page.composer.chips.chips == ()
    with qtbot.waitSignal(ready.files.read):
        disk.allowed.set()
    assert ready.window.page.composer.chips.chips == ()
    ready.chat.open_chat(first)
    assert attached(ready) == ["Namaste"]
    assert disk.begun == [file]


def test_a_file_that_was_being_read_is_read_after_a_restart(
    qtbot: QtBot, disk: SlowDisk, make_application: MakeApplication, tmp_path: Path
) -> None:
    here, gone = tmp_path / "a.txt", tmp_path / "gone.txt"
    here.write_text("Namaste")
    gone.write_text("Farewell")
    first = start(qtbot, make_application)
    first.window.page.files_chosen.emit([here, gone])
    qtbot.waitUntil(lambda: disk.begun == [here])
    leave(first)
    gone.unlink()
    disk.allowed.set()
    second = start(qtbot, make_application)
    chips = second.window.page.composer.chips
    qtbot.waitUntil(lambda: not any(chip.reading for chip in chips.chips))
    assert attached(second) == ["Namaste"]
    assert [chip.failure for chip in chips.chips] == ["", "“gone.txt” is not there any more."]
