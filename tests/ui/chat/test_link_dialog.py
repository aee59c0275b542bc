"""Links of a reply: seen first, opened only when they lead to the web or to a mail address."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.chat.link_dialog import LinkDialog, target_of
from gpt4all_desktop.ui.chat.view import ChatPage
from tests.ui.chat.reader import MakeChat, answer

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ssh://host",
        "smb://host/share",
        "//host/x",
        "/etc/passwd",
        "x",
        "",
        "http:",
        "http:///x",
        "ms-settings:x",
        "HTTP:\\\\x",
    ],
)
def test_other_addresses_are_refused(qtbot: QtBot, address: str) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    dialog = LinkDialog(address, home)
    assert target_of(address) is None
    assert dialog.open_button is None
    assert "not opened" in dialog.words


def test_an_address_is_shown_whole_before_it_is_opened(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    dialog = LinkDialog("https://пример.example/a b?x=ä", home)
    assert dialog.address == "https://xn--e1afmkfd.example/a%20b?x=%C3%A4"
    assert dialog.open_button is not None
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        dialog.open_button.click()
    assert confirmed.args[0].toString(QUrl.ComponentFormattingOption.FullyEncoded) == dialog.address


def test_the_keyboard_follows_a_link(qtbot: QtBot, make_chat: MakeChat) -> None:
    chat = make_chat(answer(1, "See [there](https://a.example/x)."))
    text = chat.text(1)
    cursor = text.textCursor()
    cursor.setPosition(6)
    text.setTextCursor(cursor)
    with qtbot.waitSignal(chat.view.link_requested) as asked:
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert asked.args == ["https://a.example/x"]
    assert text.textCursor().charFormat().toolTip() == "https://a.example/x"


def test_the_page_asks_and_opens_nothing_itself(qtbot: QtBot) -> None:
    page = ChatPage()
    qtbot.addWidget(page)
    page.show()
    page.set_turns([answer(1, "[x](https://a.example)")])
    page.transcript.link_requested.emit("https://a.example")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LinkDialog))
    assert dialog.isVisible()
    with qtbot.waitSignal(page.link_confirmed):
        dialog.open_button.click()
    dialog.close()
