"""The real window, driven as a person drives it, with a fake model."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.chats.reply import Reading, StopReason
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.about import AboutDialog
from gpt4all_desktop.ui.chat.blocks import ErrorBlock
from gpt4all_desktop.ui.chat.state import ComposerMode, LoadFailed, Loading, NoModel, Ready
from gpt4all_desktop.ui.theme import ThemeMode
from gpt4all_desktop.ui.widgets.button import Button
from tests.fakes.replier import Crash, FakeOpener, FakeReplier, Pause
from tests.ui.conftest import MODEL, MakeApplication

pytestmark = pytest.mark.gui
LONG = Pause(60)


class Person:
    """Types and looks."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self.qtbot, self.application = qtbot, application
        self.window = application.window
        self.page = application.window.page
        self.field = self.page.composer.field

    def say(self, text: str) -> None:
        self.qtbot.keyClicks(self.field, text)
        self.qtbot.keyClick(self.field, Qt.Key.Key_Return)

    def sees(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.transcript)

    def waits(self) -> None:
        """Until nothing is being said."""
        self.qtbot.waitUntil(lambda: not self.application.chat.busy)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        self.qtbot.keyClick(self.window, key, modifier)

    @property
    def transcript(self) -> str:
        messages = self.page.transcript.live_messages
        return "\n".join(row.text for _, m in sorted(messages.items()) if (row := m.row))

    @property
    def mode(self) -> ComposerMode:
        return self.page.composer.mode

    def error_block(self) -> ErrorBlock:
        blocks = [
            block
            for message in self.page.transcript.live_messages.values()
            for block in message.live_blocks.values()
            if isinstance(block, ErrorBlock)
        ]
        assert len(blocks) == 1
        return blocks[0]


@pytest.fixture
def person(qtbot: QtBot, ready: Application) -> Person:
    return Person(qtbot, ready)


@pytest.mark.parametrize("pixels", [11, 18])
def test_the_first_window_fits_on_the_screen_with_its_title(
    qapp: QApplication, make_application: MakeApplication, pixels: int
) -> None:
    """Also on a small one, or where everything is large."""
    before, font = qapp.font(), QFont(qapp.font())
    font.setPixelSize(pixels)
    qapp.setFont(font)
    try:
        window = make_application().window
        screen = window.screen().availableGeometry()
        assert screen.width() < 84 * 11, "this screen is a small one"
        assert window.width() <= screen.width()
        assert window.height() <= screen.height() - 2 * pixels
        assert window.height() > screen.height() * 0.8
    finally:
        qapp.setFont(before)


def test_a_question_is_answered(person: Person, replier: FakeReplier) -> None:
    replier.enqueue("Hel", Pause(0.05), "lo.")
    person.say("Hi!")
    assert person.field.toPlainText() == ""
    person.sees("Hi!\nHello.")
    person.waits()
    assert person.mode is ComposerMode.READY
    turn = person.application.chat.turns[-1]
    note = person.page.transcript.live_messages[turn.id].footer
    assert "2 tokens" in note
    assert "Fake 1B" in note


def test_stop_keeps_the_text_and_says_so(person: Person, replier: FakeReplier) -> None:
    replier.enqueue("Once upon", LONG, "never")
    person.say("A story!")
    person.sees("Once upon")
    assert person.page.composer.button.text() == "Stop"
    person.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    person.waits()
    turn = person.application.chat.turns[-1]
    assert turn.text == "Once upon"
    assert turn.note is not None
    assert turn.note.reason is StopReason.STOPPED
    assert person.page.transcript.live_messages[turn.id].footer.startswith("Stopped by you")


def test_the_stop_button_stops(person: Person, replier: FakeReplier) -> None:
    replier.enqueue("Once", LONG)
    person.say("A story!")
    person.sees("Once")
    person.qtbot.mouseClick(person.page.composer.button, Qt.MouseButton.LeftButton)
    person.waits()
    assert person.application.chat.turns[-1].text == "Once"


def test_ctrl_n_begins_a_chat_that_waits_for_the_other(
    person: Person, replier: FakeReplier
) -> None:
    replier.enqueue("Once", LONG)
    person.say("A story!")
    person.sees("Once")
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert person.application.chat.turns == ()
    assert person.page.empty.isVisible()
    assert person.field.hasFocus()
    replier.enqueue("Fresh.")
    person.say("And now?")
    second = person.application.chat.chat
    assert second is not None
    person.application.chats.open(person.application.store.chats()[-1].id)
    person.sees("Once")
    person.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    person.application.chats.open(second)
    person.sees("Fresh.")
    person.waits()
    assert [m.text for m in replier.requests[-1].messages] == ["And now?"]


def test_a_failed_reply_shows_a_sentence_and_ways_on(person: Person, replier: FakeReplier) -> None:
    replier.enqueue("Half", Crash(AppError("The context is full.", detail="4097 of 4096")))
    replier.enqueue("Whole.")
    person.say("Hi")
    person.waits()
    block = person.error_block()
    actions = {button.text(): button for button in block.offered}
    assert set(actions) == {"Try again", "Open another model…", "Copy details"}
    assert block.sentence == "The context is full."
    actions["Copy details"].click()
    assert "4097 of 4096" in QGuiApplication.clipboard().text()
    actions["Try again"].click()
    person.sees("Whole.")
    person.waits()
    assert "Half" not in person.transcript


def test_going_on_after_a_failure_takes_its_buttons(person: Person, replier: FakeReplier) -> None:
    replier.enqueue(Crash(AppError("No.")))
    person.say("One")
    person.waits()
    replier.enqueue("Two.")
    person.say("Two")
    person.sees("Two.")
    person.waits()
    assert person.error_block().offered == []


@pytest.mark.expect_log
def test_a_bug_in_the_engine_is_a_sentence_with_details(
    person: Person, replier: FakeReplier
) -> None:
    replier.enqueue(Crash(KeyError("boom")))
    person.say("Hi")
    person.waits()
    assert "Something went wrong" in person.error_block().sentence


def test_a_message_waits_for_the_model_and_is_sent_then(
    qtbot: QtBot, make_application: MakeApplication, opener: FakeOpener, replier: FakeReplier
) -> None:
    opener.seconds = 0.4
    replier.enqueue("Here I am.")
    person = Person(qtbot, make_application())
    qtbot.waitUntil(lambda: isinstance(person.application.models.state, Loading))
    person.say("Hi")
    assert person.mode is ComposerMode.QUEUED
    turn = person.application.chat.turns[0]
    assert "Will be answered" in person.page.transcript.live_messages[turn.id].footer
    assert person.page.notice.isVisible()
    person.sees("Here I am.")
    person.waits()
    assert not person.page.notice.isVisible()


def test_escape_takes_a_waiting_message_back(
    qtbot: QtBot, make_application: MakeApplication, opener: FakeOpener
) -> None:
    opener.seconds = 60
    person = Person(qtbot, make_application())
    qtbot.waitUntil(lambda: isinstance(person.application.models.state, Loading))
    person.say("Hi")
    person.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert person.field.toPlainText() == "Hi"
    assert person.page.empty.isVisible()


def test_loading_shows_name_and_progress_and_can_be_cancelled(
    qtbot: QtBot, make_application: MakeApplication, opener: FakeOpener
) -> None:
    opener.seconds = 60
    person = Person(qtbot, make_application())
    qtbot.waitUntil(lambda: isinstance(person.application.models.state, Loading))
    assert "Fake-" in person.page.empty.text
    assert person.window.header.name == MODEL.stem
    assert person.window.header.state.startswith("loading")
    person.page.empty.cancel_button.click()
    qtbot.waitUntil(lambda: isinstance(person.application.models.state, NoModel))
    assert person.page.empty.previous_button.isVisible()


def test_without_a_model_the_page_says_what_to_do(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    person = Person(qtbot, make_application(None))
    assert str(tmp_path / "home" / "models") in person.page.empty.text.replace("\u200b", "")
    assert person.mode is ComposerMode.NO_MODEL
    assert "model" in person.page.composer.hint
    person.say("Hi")
    assert person.field.toPlainText() == "Hi", "what was typed is kept"
    assert not person.page.composer.button.isEnabled()


def test_a_model_that_fails_says_why_and_another_can_be_opened(
    qtbot: QtBot, make_application: MakeApplication, opener: FakeOpener
) -> None:
    opener.error = AppError("This file is not a model.")
    person = Person(qtbot, make_application())
    qtbot.waitUntil(lambda: isinstance(person.application.models.state, LoadFailed))
    assert "This file is not a model." in person.page.empty.text
    opener.error = None
    person.window.model_chosen.emit(Path("other.gguf"))
    qtbot.waitUntil(lambda: isinstance(person.application.models.state, Ready))
    assert opener.opened[-1] == Path("other.gguf")


def test_a_failure_to_switch_keeps_the_conversation(
    person: Person, replier: FakeReplier, opener: FakeOpener
) -> None:
    replier.enqueue("Hello.")
    person.say("Hi")
    person.waits()
    opener.error = AppError("This file is not a model.")
    person.window.model_chosen.emit(Path("broken.gguf"))
    person.qtbot.waitUntil(lambda: isinstance(person.application.models.state, LoadFailed))
    assert person.page.notice.isVisible()
    assert person.page.notice.text == "This file is not a model."
    assert "Hello." in person.transcript


def test_slow_reading_is_shown_after_a_while(person: Person, replier: FakeReplier) -> None:
    replier.enqueue(Reading(done=120, total=512), LONG)
    person.say("Hi")
    turn = person.application.chat.turns[-1]
    footer = person.page.transcript.live_messages[turn.id]
    assert footer.footer == ""
    person.qtbot.waitUntil(lambda: "120 of 512" in footer.footer, timeout=5000)
    person.application.chat.stop()
    person.waits()


def test_the_file_dialog_opens_what_is_chosen(
    person: Person, opener: FakeOpener, tmp_path: Path
) -> None:
    person.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = person.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "chosen.gguf"))
    dialog.reject()
    person.qtbot.waitUntil(lambda: opener.opened[-1] == tmp_path / "chosen.gguf")
    person.qtbot.waitUntil(lambda: isinstance(person.application.models.state, Ready))


def drag(name: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name)])
    return data


def drop(person: Person, data: QMimeData) -> None:
    """Drag files over the window and let them go."""
    where, buttons = QPoint(200, 200), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(
        where, Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(person.window, enter)
    assert enter.isAccepted()
    dropped = QDropEvent(
        QPointF(where), Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(person.window, dropped)


def test_a_model_file_can_be_dropped_anywhere(person: Person, opener: FakeOpener) -> None:
    """On the text field, too: files are for the window."""
    data = drag("/models/dropped.GGUF")
    assert not person.field.canInsertFromMimeData(data)
    drop(person, data)
    person.qtbot.waitUntil(lambda: opener.opened[-1] == Path("/models/dropped.GGUF"))
    person.qtbot.waitUntil(lambda: isinstance(person.application.models.state, Ready))


def test_other_files_are_attached(person: Person, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hello")
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.png")])
    drop(person, data)
    chips = person.page.composer.chips
    person.qtbot.waitUntil(lambda: not any(chip.reading for chip in chips.chips))
    good, bad = chips.chips
    assert good.attachment is not None
    assert good.attachment.text == "Hello"
    assert "cannot see images" in bad.failure
    assert person.page.composer.draft.attachments == (good.attachment,)


def test_what_is_not_a_file_here_is_not_taken(person: Person) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.txt")])
    enter = QDragEnterEvent(
        QPoint(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(person.window, enter)
    assert not enter.isAccepted()


def test_a_message_written_during_a_reply_is_sent_after_it(
    person: Person, replier: FakeReplier
) -> None:
    replier.enqueue("One", Pause(0.2))
    person.say("First")
    person.qtbot.waitUntil(lambda: person.page.composer.mode is ComposerMode.REPLYING)
    person.say("Second")
    assert person.page.next_bar.text == "Next: Second"
    with person.qtbot.waitSignal(person.page.draft_changed) as changed:
        person.qtbot.keyClicks(person.field, "x")
    assert changed.args == [Draft(text="Second\n\nx")], "nothing may be lost"
    person.waits()
    person.qtbot.waitUntil(lambda: len(replier.requests) == 2)
    person.waits()
    assert person.field.toPlainText() == "x", "what is being written stays"
    assert replier.requests[1].messages[-1].text == "Second"
    assert not person.page.next_bar.isVisible()


def test_a_message_that_waits_stays_in_its_chat(person: Person, replier: FakeReplier) -> None:
    replier.enqueue("One", Pause(60))
    person.say("First")
    person.qtbot.waitUntil(lambda: person.page.composer.mode is ComposerMode.REPLYING)
    person.say("Second")
    person.window.new_chat_requested.emit()
    assert not person.page.next_bar.isVisible()
    person.qtbot.waitUntil(lambda: person.page.composer.mode is ComposerMode.READY)
    assert person.application.drafting.next is None
    assert len(replier.requests) == 1


def test_typing_anywhere_writes_into_the_composer(person: Person, replier: FakeReplier) -> None:
    replier.enqueue("Hello.")
    person.say("Hi")
    person.waits()
    transcript = person.page.transcript
    transcript.setFocus()
    person.qtbot.keyClick(transcript, "a")
    assert person.field.hasFocus()
    assert person.field.toPlainText() == "a"
    message = person.page.transcript.live_messages[person.application.chat.turns[-1].id]
    block = message.live_blocks[0]
    block.setFocus()
    person.qtbot.keyClick(block, "b")
    assert person.field.toPlainText() == "ab"
    chats = person.window.sidebar.list
    chats.setFocus()
    person.qtbot.keyClick(chats, "c")
    assert person.field.hasFocus()
    assert person.field.toPlainText() == "abc", "one clicks a chat, and writes on"


def test_a_click_leaves_the_caret_where_one_writes(person: Person, replier: FakeReplier) -> None:
    replier.enqueue("Once", LONG)
    person.qtbot.keyClicks(person.field, "A story!")
    person.qtbot.mouseClick(person.page.composer.button, Qt.MouseButton.LeftButton)
    person.sees("Once")
    person.qtbot.mouseClick(person.page.composer.button, Qt.MouseButton.LeftButton)
    person.waits()
    assert person.field.hasFocus()
    message = person.page.transcript.live_messages[person.application.chat.turns[-1].id]
    message.set_current(True)
    person.qtbot.mouseClick(message.footer_bar.continue_button, Qt.MouseButton.LeftButton)
    person.waits()
    focus = QApplication.focusWidget()
    assert focus is not None
    person.qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert person.field.toPlainText() == " "


@pytest.mark.parametrize("name", ["continue_button", "regenerate_button", "delete_button"])
def test_the_keyboard_stays_in_the_chat_when_its_button_goes(
    person: Person, replier: FakeReplier, name: str
) -> None:
    replier.enqueue("Once", LONG)
    person.say("A story!")
    person.sees("Once")
    person.press(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    person.waits()
    person.page.move_cursor(-1)
    message = person.page.transcript.live_messages[person.application.chat.turns[-1].id]
    button = getattr(message.footer_bar, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    person.qtbot.keyClick(button, Qt.Key.Key_Space)
    person.waits()
    assert person.page.transcript.hasFocus()


def test_a_bar_that_goes_leaves_the_focus_to_the_composer(
    person: Person, replier: FakeReplier
) -> None:
    replier.enqueue("Once", LONG)
    person.say("A story!")
    person.sees("Once")
    person.say("And then?")
    back = person.page.next_bar.findChild(Button)
    assert back is not None
    back.setFocus(Qt.FocusReason.TabFocusReason)
    person.qtbot.keyClick(back, Qt.Key.Key_Space)
    assert person.field.hasFocus()
    assert person.field.toPlainText() == "And then?"


def test_tab_goes_through_the_documents_before_the_text(person: Person) -> None:
    composer = person.page.composer
    for name in ("a.txt", "b.txt"):
        document = Attachment(name=name, media="text/plain", size=1, text="x")
        person.page.add_draft(Draft(attachments=(document,)))
    person.qtbot.waitUntil(composer.chips.isVisible)
    composer.take_focus()
    for chip in reversed(composer.chips.widgets):
        focus = QApplication.focusWidget()
        assert focus is not None
        person.qtbot.keyClick(focus, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert chip.remove_button.hasFocus()
    for button in (composer.chips.widgets[1].remove_button, composer.field, composer.attach_button):
        focus = QApplication.focusWidget()
        assert focus is not None
        person.qtbot.keyClick(focus, Qt.Key.Key_Tab)
        assert button.hasFocus()


def test_the_arrows_recall_the_questions_of_before(person: Person, replier: FakeReplier) -> None:
    person.say("What is a cat?")
    person.waits()
    person.say("And a dog?")
    person.waits()
    for key, text in (
        (Qt.Key.Key_Up, "And a dog?"),
        (Qt.Key.Key_Up, "What is a cat?"),
        (Qt.Key.Key_Up, "What is a cat?"),
        (Qt.Key.Key_Down, "And a dog?"),
        (Qt.Key.Key_Down, ""),
    ):
        person.qtbot.keyClick(person.field, key)
        assert person.field.toPlainText() == text


def test_the_theme_is_chosen_in_the_menu_and_remembered(
    person: Person, make_application: MakeApplication
) -> None:
    person.window.theme_actions[ThemeMode.DARK].trigger()
    assert person.application.theme.is_dark
    person.window.close()
    assert person.application.close()  # as at the end of the program: then all is on disk
    again = make_application(None)
    assert again.theme.is_dark
    assert again.window.theme_actions[ThemeMode.DARK].isChecked()
    again.window.theme_actions[ThemeMode.LIGHT].trigger()


def test_about_says_version_and_processor(person: Person) -> None:
    person.window.show_about()
    dialog = person.window.findChild(AboutDialog)
    assert dialog is not None
    words = dialog.words
    assert "0.1.0" in words
    assert "Nothing is sent anywhere" in words
    dialog.accept()


def test_ctrl_q_closes_the_window(person: Person) -> None:
    person.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not person.window.isVisible()


def test_a_larger_context_is_kept_for_the_model(person: Person) -> None:
    application = person.application
    with person.qtbot.waitSignal(application.engine.resized):
        person.page.enlarge_requested.emit(8192)
    assert isinstance(application.models.state, Ready)
    assert application.models.state.model.context_length == 8192
    name = application.models.state.model.path.stem
    assert application.settings.whole("load.context_length", model=name) == 8192
    assert application.settings.whole("load.context_length", model="another") is None
    assert not application.room.reload_wanted, "it is in effect already"


def test_reading_while_one_writes_can_be_turned_off(person: Person, replier: FakeReplier) -> None:
    application = person.application
    application.settings.set("composer.prefill", "never")
    with person.qtbot.waitSignal(application.engine.planner.planned):
        person.qtbot.keyClicks(person.field, "Hello")
    assert replier.prefills == []
    application.settings.set("composer.prefill", "always")
    person.qtbot.keyClicks(person.field, " you")
    person.qtbot.waitUntil(lambda: bool(replier.prefills))


def test_a_changed_system_prompt_is_counted_at_once(person: Person) -> None:
    person.say("Hi")
    person.waits()
    meter = person.page.composer.meter
    person.qtbot.waitUntil(meter.isVisible)
    first: list[str] = []
    person.application.engine.planner.planned.connect(
        lambda plan: first.append(plan.messages[0].text)
    )
    person.application.settings.set("chat.system_prompt", "Answer in one word.")
    # A plan asked for before may still be on its way.
    person.qtbot.waitUntil(lambda: "Answer in one word." in first)
