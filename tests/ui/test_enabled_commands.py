"""What can be done now and what cannot, for all commands at once."""

import pytest
from pytestqt.qtbot import QtBot

from gpt4all_desktop.app import Application
from tests.fakes.replier import FakeReplier, Pause

pytestmark = pytest.mark.gui

OF_A_CHAT = {
    "chat.rename",
    "chat.pin",
    "chat.delete",
    "chat.export",
    "chat.export_all",
    "chat.next",
    "chat.previous",
    "chat.find",
    "message.previous",
    "message.next",
}
OF_A_REPLY = {"reply.stop"}


def disabled(application: Application) -> set[str]:
    commands = application.window.commands.all()
    return {command.id for command in commands if not command.enabled()}


def test_commands_can_be_used_when_there_is_something_to_use_them_on(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    known = OF_A_CHAT | OF_A_REPLY
    assert disabled(ready) & known == known
    replier.enqueue("Because", Pause(60), ".")
    ready.chat.send("Why?")
    qtbot.waitUntil(lambda: bool(replier.requests))
    assert disabled(ready) & known == set()
    assert ready.window.commands.run("reply.stop")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    assert disabled(ready) & known == OF_A_REPLY
    ready.chat.new_chat()
    assert disabled(ready) & known == known - {"chat.export_all", "chat.next", "chat.previous"}
