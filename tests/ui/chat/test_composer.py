"""Writing, sending, and never sending by accident."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.ui.chat.composer import MAX_PART, Composer
from gpt4all_desktop.ui.chat.context_state import Meter
from gpt4all_desktop.ui.chat.prompt_field import PromptField, SendKey
from gpt4all_desktop.ui.chat.state import ComposerMode
from tests.ui.chat.painted import Painted

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@pytest.fixture
def composer(qtbot: QtBot) -> Iterator[Composer]:
    window = QWidget()
    qtbot.addWidget(window)
    composer = Composer(window)
    layout = QVBoxLayout(window)
    layout.addStretch()
    layout.addWidget(composer)
    window.resize(600, 600)
    composer.set_window_height(600)
    composer.set_mode(ComposerMode.READY)
    with qtbot.waitExposed(window):
        window.show()
    composer.field.setFocus()
    yield composer  # and keep the window alive meanwhile
    window.close()


def test_enter_sends_the_text(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "Hello")
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["Hello", ()]
    assert composer.field.toPlainText() == "Hello", "the presenter empties it, once it is taken"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_shift_enter_makes_a_new_line(qtbot: QtBot, composer: Composer, key: Qt.Key) -> None:
    qtbot.keyClicks(composer.field, "a")
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, key, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.field, "b")
    assert composer.field.toPlainText().split() == ["a", "b"]
    assert len(composer.field.toPlainText()) == 3


def test_enter_never_sends_while_an_input_method_composes(qtbot: QtBot, composer: Composer) -> None:
    QApplication.sendEvent(composer.field, QInputMethodEvent("にほ", []))
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(composer.field, commit)
    assert composer.field.toPlainText() == "日本"
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["日本", ()]


def test_composition_that_was_given_up_does_not_block_enter(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.field.setPlainText("x")
    QApplication.sendEvent(composer.field, QInputMethodEvent("にほ", []))
    QApplication.sendEvent(composer.field, QInputMethodEvent("", []))
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(qtbot: QtBot, composer: Composer, text: str) -> None:
    composer.field.setPlainText(text)
    assert not composer.button.isEnabled()
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_it_grows_with_the_text_and_then_scrolls(qtbot: QtBot, composer: Composer) -> None:
    heights = []
    for lines in (1, 4, 8, 100):
        composer.set_prompt("\n".join(["line"] * lines))
        qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
        heights.append(composer.height())
    assert heights == sorted(set(heights))
    assert composer.field.height() <= 600 * MAX_PART
    assert composer.field.verticalScrollBar().maximum() > 0
    composer.set_prompt("")
    qtbot.waitUntil(lambda: composer.height() == heights[0])


def test_all_of_a_text_that_fits_is_in_view(qtbot: QtBot, composer: Composer) -> None:
    composer.set_prompt("\n".join("abcde"))
    qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
    assert composer.field.verticalScrollBar().value() == 0
    assert composer.field.firstVisibleBlock().blockNumber() == 0


@pytest.mark.parametrize("height", range(400, 460, 7))
def test_no_line_is_cut_when_the_text_is_longer_than_the_field(
    qtbot: QtBot, composer: Composer, height: int
) -> None:
    composer.set_window_height(height)
    paste(composer, "\n".join(f"line {n}" for n in range(60)))
    qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
    field = composer.field
    caret, room = field.cursorRect(), field.viewport().height()
    assert 0 <= caret.top() < caret.bottom() < room, "the line one writes in is seen whole"
    assert 0 <= room % field.fontMetrics().lineSpacing() <= 2, "nor is there half of another"


def test_of_the_quiet_line_no_single_word_is_left(qtbot: QtBot, composer: Composer) -> None:
    composer.set_meter(Meter(now=0.4, then=0.6))
    wide = composer._hint.width()
    composer.window().resize(composer.meter.width() + 60, 600)
    qtbot.waitUntil(lambda: composer._hint.width() < wide)
    assert composer._hint.width() == 0
    assert composer.field.accessibleDescription(), "who cannot see it is told all the same"


def test_letters_of_other_scripts_find_room(qtbot: QtBot, composer: Composer) -> None:
    composer.set_prompt("\n".join(["国語 ไทย हिन्दी 🎉"] * 4))
    qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
    field = composer.field
    assert field.verticalScrollBar().maximum() == 0
    assert field.cursorRect().bottom() < field.viewport().height()


def test_what_the_empty_field_says_is_painted_at_once(qtbot: QtBot, composer: Composer) -> None:
    field = composer.field.viewport()
    composer.set_mode(ComposerMode.NO_MODEL)
    qtbot.wait(1)
    painted = Painted(field)
    composer.set_mode(ComposerMode.READY)
    qtbot.waitUntil(lambda: painted.region.boundingRect().width() > field.width() // 2)


def test_a_wrapped_line_needs_more_height(qtbot: QtBot, composer: Composer) -> None:
    composer.set_prompt("word " * 60)
    one = composer.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: composer.field.height() > 4 * one)


@pytest.mark.parametrize(
    ("mode", "name", "enabled"),
    [
        (ComposerMode.READY, "Send", True),
        (ComposerMode.LOADING, "Send", True),
        (ComposerMode.NO_MODEL, "Send", False),
        (ComposerMode.QUEUED, "Take back", True),
        (ComposerMode.REPLYING, "Send next", True),
        (ComposerMode.STOPPING, "Send next", True),
    ],
)
def test_the_button_and_the_reason(
    composer: Composer, mode: ComposerMode, name: str, enabled: bool
) -> None:
    composer.set_prompt("Hello")
    composer.set_mode(mode)
    assert composer.button.text() == composer.button.accessibleName() == name
    assert composer.button.isEnabled() is enabled
    assert composer.hint
    assert composer.field.isEnabled(), "one can always write"


@pytest.mark.parametrize(
    "mode", [ComposerMode.REPLYING, ComposerMode.QUEUED, ComposerMode.NO_MODEL]
)
def test_enter_sends_nothing_when_that_is_impossible(
    qtbot: QtBot, composer: Composer, mode: ComposerMode
) -> None:
    composer.set_prompt("Hello")
    composer.set_mode(mode)
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_the_arrows_recall_only_in_an_empty_field(qtbot: QtBot, composer: Composer) -> None:
    composer.set_history(["one", "two\nlines", "one"])
    composer.set_prompt("x")
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert composer.field.toPlainText() == "x"
    composer.set_prompt("")
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert composer.field.toPlainText() == "one"
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert composer.field.toPlainText() == "two\nlines", "each only once"
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert composer.field.toPlainText() == "two\nlines", "the cursor goes up first"


def test_what_was_recalled_and_changed_is_no_longer_recalled(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.set_history(["one", "two"])
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    qtbot.keyClicks(composer.field, "!")
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    qtbot.keyClick(composer.field, Qt.Key.Key_Down)
    assert composer.field.toPlainText() == "two!"


def test_undo_brings_back_what_was_replaced(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "my long question")
    composer.set_prompt("")
    composer.field.undo()
    assert composer.field.toPlainText() == "my long question"
    composer.set_draft(Draft(text="of another chat"))
    composer.field.undo()
    assert composer.field.toPlainText() == "of another chat"


def test_pasted_text_is_plain(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    composer.field.insertFromMimeData(data)
    assert composer.field.toPlainText() == "bold"


# ---- keys ---------------------------------------------------------------------------------------


def test_with_the_other_send_key_enter_makes_a_new_line(qtbot: QtBot, composer: Composer) -> None:
    composer.set_send_key(SendKey.CTRL_ENTER)
    composer.set_prompt("a")
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "a\n"
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", SendKey)
def test_no_send_key_sends_while_an_input_method_composes(
    qtbot: QtBot, composer: Composer, key: SendKey
) -> None:
    composer.set_send_key(key)
    composer.set_prompt("text ")
    QApplication.sendEvent(composer.field, QInputMethodEvent("にほ", []))
    with qtbot.assertNotEmitted(composer.send_requested):
        for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            qtbot.keyClick(composer.field, Qt.Key.Key_Return, modifier)
    assert composer.field.toPlainText() == "text ", "nor does it break the line"


def test_the_arrows_belong_to_the_input_method_while_it_composes(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.set_history(["one"])
    QApplication.sendEvent(composer.field, QInputMethodEvent("に", []))
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    assert composer.field.toPlainText() == ""


def test_text_begins_where_its_language_does(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "a")
    assert composer.field.cursorRect().left() < 50
    composer.set_prompt("مرحبا")
    assert composer.field.cursorRect().left() > composer.field.width() // 2
    composer.set_prompt("Hello\nمرحبا")
    assert composer.field.cursorRect().left() < composer.field.width() // 2


# ---- documents ----------------------------------------------------------------------------------

DOCUMENT = Attachment(name="report.pdf", media="application/pdf", size=9, text="one two", tokens=2)


def paste(composer: Composer, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    composer.field.insertFromMimeData(data)


def test_a_long_pasted_text_becomes_a_document(qtbot: QtBot, composer: Composer) -> None:
    paste(composer, "x" * 2499)
    assert not composer.chips.chips
    composer.set_prompt("")
    paste(composer, "line\r\n" * 500)
    assert composer.field.toPlainText() == ""
    (attachment,) = composer.draft.attachments
    assert (attachment.name, attachment.text) == ("Pasted text 1.txt", "line\n" * 500)
    paste(composer, "y" * 2500)
    assert composer.draft.attachments[1].name == "Pasted text 2.txt"


def test_ctrl_shift_v_pastes_as_text_however_long(qtbot: QtBot, composer: Composer) -> None:
    QGuiApplication.clipboard().setText("x" * 3000)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(composer.field, Qt.Key.Key_V, both)
    assert composer.field.toPlainText() == "x" * 3000
    assert not composer.chips.chips


def test_documents_of_pasted_text_can_be_turned_off(composer: Composer) -> None:
    composer.set_paste_chip_chars(0)
    paste(composer, "x" * 3000)
    assert len(composer.field.toPlainText()) == 3000


def test_pasted_files_are_attached(qtbot: QtBot, composer: Composer) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a.pdf")])
    with qtbot.waitSignal(composer.files_chosen) as chosen:
        composer.field.insertFromMimeData(data)
    assert chosen.args == [[Path("/a.pdf")]]


def test_a_pasted_picture_is_refused_in_words(composer: Composer) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    composer.field.insertFromMimeData(data)
    assert "cannot see images" in composer.chips.widgets[0].line
    assert not composer.draft.attachments


def test_nothing_is_sent_before_the_files_are_read(qtbot: QtBot, composer: Composer) -> None:
    composer.set_prompt("Why?")
    composer.add_file(Path("report.pdf"))
    assert composer.chips.widgets[0].line == "reading…"
    assert not composer.button.isEnabled()
    assert "Reading" in composer.hint
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    composer.set_file(Path("report.pdf"), attachment=DOCUMENT)
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["Why?", (DOCUMENT,)]


def test_a_chip_says_what_happens_to_the_document(composer: Composer) -> None:
    composer.set_draft(Draft(attachments=(DOCUMENT,)))
    assert composer.chips.widgets[0].line == "whole text, 2 tokens"
    composer.set_chip_tokens([3120])
    assert composer.chips.widgets[0].line == "whole text, 3,120 tokens"
    assert composer.draft.attachments[0].tokens == 3120


def test_a_file_that_cannot_be_read_says_why_and_is_not_sent(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.add_file(Path("scan.pdf"))
    composer.set_file(Path("scan.pdf"), attachment=None, failure="“scan.pdf” has no text.")
    assert composer.chips.widgets[0].line == "“scan.pdf” has no text."
    assert not composer.button.isEnabled()
    composer.set_prompt("x")
    with qtbot.waitSignal(composer.send_requested) as sent:
        composer.button.click()
    assert sent.args == ["x", ()]


def test_documents_are_removed_by_keyboard(qtbot: QtBot, composer: Composer) -> None:
    other = Attachment(name="b.txt", media="text/plain", size=1, text="b")
    composer.set_draft(Draft(attachments=(DOCUMENT, other)))
    qtbot.waitUntil(composer.chips.isVisible)
    qtbot.keyClick(composer.field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    last = composer.chips.widgets[1].remove_button
    assert last.hasFocus()
    assert last.accessibleName() == "Remove b.txt"
    qtbot.keyClick(last, Qt.Key.Key_Space)
    assert composer.draft.attachments == (DOCUMENT,)
    first = composer.chips.widgets[0].remove_button
    assert first.hasFocus(), "the focus stays among the chips"
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert composer.field.hasFocus()


def test_a_removed_document_does_not_come_back(qtbot: QtBot, composer: Composer) -> None:
    composer.add_file(Path("report.pdf"))
    with qtbot.waitSignal(composer.file_removed) as removed:
        composer.chips.widgets[0].remove_button.click()
    assert removed.args == [Path("report.pdf")]
    composer.set_file(Path("report.pdf"), attachment=DOCUMENT)
    assert not composer.chips.chips


def test_documents_need_room_and_many_of_them_scroll(qtbot: QtBot, composer: Composer) -> None:
    before = composer.sizeHint().height()
    composer.set_draft(Draft(attachments=(DOCUMENT,)))
    with_one = composer.sizeHint().height()
    composer.set_draft(Draft(attachments=(DOCUMENT,) * 40))
    with_many = composer.sizeHint().height()
    assert before < with_one < with_many < before + 5 * (with_one - before)
    qtbot.waitUntil(lambda: composer.chips.verticalScrollBar().maximum() > 0)


def test_documents_never_cover_what_is_below(qtbot: QtBot, composer: Composer) -> None:
    def apart() -> bool:
        chips = composer.chips
        button = composer.attach_button.geometry()
        return chips.isHidden() or chips.geometry().bottom() < button.top()

    for count in (1, 8, 2):
        composer.set_draft(Draft(attachments=(DOCUMENT,) * count))
        assert apart(), "not even while the window makes room"
        qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
        qtbot.waitUntil(composer.chips.isVisible)
        assert apart()


def test_the_name_of_a_document_is_shown_whole_where_there_is_room(composer: Composer) -> None:
    names = [f"{'report' * (1 + n % 2)}{'i' * (n % 7)}.{n}.pdf" for n in range(20)]
    composer.set_draft(Draft(files=tuple(map(Path, names))))
    for widget in composer.chips.widgets:
        room = widget.wanted_width(10_000) - widget._lead - widget._tail
        elide = Qt.TextElideMode.ElideMiddle
        name = widget.chip.name
        assert widget.fontMetrics().elidedText(name, elide, room) == name


def test_every_chip_is_inside_the_box(qtbot: QtBot, composer: Composer) -> None:
    file, reason = Path("a name that is very long indeed " * 8), "This cannot be read. " * 12
    composer.add_file(file)
    composer.set_file(file, attachment=None, failure=reason)
    composer.set_draft(
        Draft(attachments=tuple(composer.draft.attachments) + (DOCUMENT,) * 3, text="Hi")
    )
    composer.add_file(Path("x"))
    composer.set_file(Path("x"), attachment=None, failure="Because of that. " * 20)
    qtbot.waitUntil(lambda: composer.height() == composer.sizeHint().height())
    for widget in composer.chips.widgets:
        assert widget.geometry().right() <= composer.chips.viewport().width()
        assert widget.height() == widget.heightForWidth(widget.width())
    assert composer.chips.geometry().bottom() < composer.field.geometry().top()


# ---- drafts -------------------------------------------------------------------------------------


def test_a_draft_is_reported_soon_after_it_changed(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.waitSignal(composer.draft_changed) as changed:
        qtbot.keyClicks(composer.field, "Hello")
    assert changed.args == [Draft(text="Hello")]
    with qtbot.waitSignal(composer.draft_changed) as changed:
        composer.attach_text("pasted")
    assert len(changed.args[0].attachments) == 1


def test_a_draft_comes_back_as_it_was(composer: Composer) -> None:
    draft = Draft(text="Why?\n", attachments=(DOCUMENT,), files=(Path("a.pdf"), Path("b.pdf")))
    composer.set_draft(draft)
    assert composer.draft == draft
    assert composer.reading == draft.files
    composer.set_draft(Draft())
    assert composer.draft.empty


def test_what_comes_back_does_not_drive_out_what_was_written(composer: Composer) -> None:
    composer.set_prompt("new")
    composer.add_file(Path("b.txt"))
    composer.add_draft(Draft(text="old", attachments=(DOCUMENT,)))
    assert composer.draft == Draft(
        text="old\n\nnew", attachments=(DOCUMENT,), files=(Path("b.txt"),)
    )


# ---- while a reply is made ----------------------------------------------------------------------


def test_what_is_written_during_a_reply_can_be_sent_next(qtbot: QtBot, composer: Composer) -> None:
    composer.set_mode(ComposerMode.REPLYING)
    assert composer.button.text() == "Stop"
    composer.set_prompt("And then?")
    assert composer.button.text() == "Send next"
    with qtbot.waitSignal(composer.queue_requested) as queued:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert queued.args == ["And then?", ()]


# ---- the meter ----------------------------------------------------------------------------------


def test_the_meter_says_what_is_and_what_will_be(qtbot: QtBot, composer: Composer) -> None:
    assert not composer.meter.isVisible()
    composer.set_meter(Meter(now=0.41, then=0.63, tokens=900))
    assert composer.meter.isVisible()
    assert composer.meter.words == "context 41 % → 63 %"
    composer.set_meter(Meter(now=0.41, then=0.412))
    assert composer.meter.words == "context 41 %"
    width = composer.meter.width()
    composer.set_meter(Meter(now=0.41, then=0.412, ready=True))
    assert composer.meter.width() == width, "nothing moves when the draft has been read"
    assert "has read it already" in composer.meter.accessibleDescription()
    with qtbot.waitSignal(composer.context_requested):
        composer.meter.click()
    composer.set_meter(None)
    assert not composer.meter.isVisible()


@pytest.mark.parametrize("width", [240, 400, 600, 900])
def test_meter_and_hint_do_not_overlap(composer: Composer, width: int) -> None:
    composer.set_meter(Meter(now=0.41, then=0.63))
    composer.window().resize(width, 600)
    hint, meter = composer._hint.geometry(), composer.meter.geometry()
    assert not hint.intersects(meter) or hint.isEmpty()
    assert meter.right() <= composer.width()


def test_from_right_to_left_the_caret_begins_at_the_right(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = PromptField(parent)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.resize(300, 60)
    parent.show()
    assert field.cursorRect().x() > 200
    field.setPlainText("Why?")
    assert field.cursorRect().x() < 100, "words are read from the side they begin at"
    field.clear()
    assert field.cursorRect().x() > 200


def test_from_right_to_left_no_letter_is_cut_off(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    field = PromptField(parent)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.resize(300, 60)
    parent.show()
    field.setPlainText("A question about all of that. " * 30)
    moved = []
    for width in range(300, 330, 3):
        field.resize(width, 60)
        QApplication.processEvents()
        moved.append(field.contentOffset().x())

    assert set(moved) == {0.0}
