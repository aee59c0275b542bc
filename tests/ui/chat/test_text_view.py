"""Text of a model: loads nothing, copies what was written, keeps what is selected."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.text_view import TextView

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    view = TextView(None, wrap=True)
    qtbot.addWidget(view)
    view.set_shapes(QTextBlockFormat(), QTextBlockFormat())
    view.resize(300, 200)
    view.show()
    return view


def select(view: TextView, start: int, end: int) -> None:
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


@pytest.mark.parametrize(
    "address", ["http://example.com/x.png", "file:///etc/passwd", "qrc:/x", "x.css", "data:,x"]
)
def test_nothing_is_loaded(view: TextView, address: str) -> None:
    for kind in QTextDocument.ResourceType:
        assert view.loadResource(kind.value, QUrl(address)).isEmpty()
        assert not view.document().resource(kind.value, QUrl(address))


def test_nothing_is_loaded_even_if_markup_came_in(view: TextView, tmp_path: Path) -> None:
    """Qt asks the document, which would open local files when the view says nothing."""
    secret = tmp_path / "secret.css"
    secret.write_text("body { color: red }")
    view.setHtml(f'<link rel="stylesheet" href="file://{secret}"><img src="file://{secret}">x')
    kind = QTextDocument.ResourceType.StyleSheetResource
    assert not view.document().resource(kind.value, QUrl.fromLocalFile(str(secret)))


def test_markup_is_shown_as_it_was_written(view: TextView) -> None:
    text = '<img src="http://example.com/x.png"> <b>&amp;</b> [a](http://x) ![b](file:///c)'
    view.set_text(text)
    assert view.toPlainText() == text
    view.append_rest(text + "<script>")
    assert view.toPlainText() == text + "<script>"


def test_links_are_not_followed(view: TextView) -> None:
    assert not view.openLinks()
    assert not view.openExternalLinks()
    assert not view.acceptDrops()


def test_text_grows_at_its_end(view: TextView) -> None:
    text = "one\n\ntwo\nthree 👩‍🔬 مرحبا"
    view.set_text(text[:2])
    for end in range(3, len(text) + 1):
        view.append_rest(text[:end])
    assert view.toPlainText() == text


def test_a_selection_survives_growing(view: TextView) -> None:
    view.set_text("one two")
    select(view, 4, 7)  # up to the very end, where Qt would extend it
    view.append_rest("one two three\n\nfour")
    assert view.textCursor().selectedText() == "two"
    select(view, 7, 0)  # backwards
    view.append_rest("one two three\n\nfour five")
    assert view.textCursor().selectedText() == "one two"
    assert view.textCursor().position() == 0


def test_copying_gives_plain_text_only(view: TextView) -> None:
    view.set_text("one\n\ntwo")
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert data.text() == "one\n\ntwo"
    assert data.formats() == ["text/plain"]


def test_height_follows_width(view: TextView) -> None:
    view.set_text("word " * 100)
    wide, narrow = view.text_height(600), view.text_height(200)
    assert narrow > 2 * wide
    assert view.text_height(600) == wide
    assert view.text_width() <= 600


def test_a_character_is_found_again_after_a_change_of_width(view: TextView) -> None:
    view.set_text(" ".join(str(number) for number in range(400)))
    view.text_height(300)
    character, shift = view.position_at(100)
    assert 0 <= shift < 40
    assert view.y_of(character) + shift == 100
    view.text_height(200)
    assert view.y_of(character) > 100


def test_selecting_is_told_once(qtbot: QtBot, view: TextView) -> None:
    view.set_text("one two")
    told: list[bool] = []
    view.selection_began.connect(lambda: told.append(True))
    select(view, 0, 2)
    select(view, 0, 3)
    view.clear_selection()
    select(view, 0, 2)
    assert len(told) == 2
