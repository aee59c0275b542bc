"""What can be done is found by a few letters, and cannot be declared twice."""

import pytest

from gpt4all_desktop.ui.commands import RECENT, Command, CommandRegistry


class Doer:
    """Counts."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def command(self, title: str, *, enabled: bool = True, **more: str) -> Command:
        name = title.replace("&", "")
        return Command(
            id=more.pop("id", name.lower()),
            title=title,
            run=lambda: self.done.append(name),
            enabled=lambda: enabled,
            **more,
        )


@pytest.fixture
def doer() -> Doer:
    return Doer()


def names(registry: CommandRegistry, query: str) -> list[str]:
    return [found.command.name for found in registry.find(query)]


def test_running_does_it_and_remembers_it(doer: Doer) -> None:
    registry = CommandRegistry()
    registry.add(doer.command("One"), doer.command("Two"))
    assert registry.run("two")
    assert registry.run("one")
    assert registry.run("two")
    assert doer.done == ["Two", "One", "Two"]
    assert registry.recent == ("two", "one")


def test_what_is_impossible_now_is_not_done_and_not_found(doer: Doer) -> None:
    registry = CommandRegistry()
    registry.add(doer.command("Stop", enabled=False))
    assert not registry.run("stop")
    assert not registry.run("nothing of that name")
    assert doer.done == []
    assert names(registry, "stop") == []
    assert registry.recent == ()


def test_an_id_and_a_shortcut_belong_to_one_command(doer: Doer) -> None:
    registry = CommandRegistry()
    registry.add(doer.command("One", shortcut="Ctrl+1"))
    with pytest.raises(ValueError, match="called one"):
        registry.add(doer.command("One"))
    with pytest.raises(ValueError, match="Ctrl\\+1: two and one"):
        registry.add(doer.command("Two", shortcut="Ctrl+1"))


def test_names_have_neither_mnemonics_nor_dots(doer: Doer) -> None:
    assert doer.command("&Open model…").name == "Open model"
    assert doer.command("Cut && paste").name == "Cut & paste"
    assert doer.command("モデルを開く(&O)…").name == "モデルを開く"
    assert doer.command("&Dark", context="Theme").name == "Theme: Dark"


def test_keywords_find_a_command_after_its_title(doer: Doer) -> None:
    registry = CommandRegistry()
    registry.add(doer.command("Leave", keywords="quit exit"), doer.command("Quit smoking"))
    assert names(registry, "quit") == ["Quit smoking", "Leave"]


def test_recent_commands_come_first(doer: Doer) -> None:
    registry = CommandRegistry(recent=("export",))
    registry.add(doer.command("Import"), doer.command("Export"))
    assert names(registry, "") == ["Export", "Import"]
    assert names(registry, "port") == ["Export", "Import"]
    assert names(registry, "import") == ["Import"]


def test_only_the_last_commands_are_remembered(doer: Doer) -> None:
    registry = CommandRegistry()
    for number in range(RECENT + 3):
        registry.add(doer.command(f"Number {number}"))
        registry.run(f"number {number}")
    assert len(registry.recent) == RECENT
    assert registry.recent[0] == f"number {RECENT + 2}"


def test_listeners_hear_of_new_commands(doer: Doer) -> None:
    registry, heard = CommandRegistry(), []
    registry.add_listener(lambda: heard.append(len(registry.all())))
    registry.add(doer.command("One"), doer.command("Two"))
    assert heard == [2]
