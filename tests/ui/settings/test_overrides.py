"""What a chat sets for itself is kept with it, also when it was set before the chat began."""

from gpt4all_desktop.ui.settings.overrides import ChatOverrides


class Store:
    def __init__(self) -> None:
        self.kept: dict[int, dict[str, str]] = {}

    def read(self, chat: int) -> dict[str, str]:
        return dict(self.kept.get(chat, {}))

    def write(self, chat: int, overrides: dict[str, str]) -> None:
        self.kept[chat] = overrides


def made() -> tuple[ChatOverrides, Store, list[int]]:
    overrides, store, told = ChatOverrides(), Store(), []
    overrides.use_store(store.read, store.write)
    overrides.add_listener(lambda: told.append(len(overrides.present)))
    return overrides, store, told


def test_what_is_set_is_kept_with_the_chat() -> None:
    overrides, store, told = made()
    overrides.show(1)
    overrides.set("a", "1")
    overrides.set("a", "1")
    overrides.set("b", "2")
    overrides.reset("a")
    overrides.reset("a")
    assert store.kept == {1: {"b": "2"}}
    overrides.show(2)
    assert overrides.present == {}
    overrides.show(1)
    assert overrides.present == {"b": "2"}
    overrides.clear()
    overrides.clear()
    assert store.kept == {1: {}}
    assert told == [0, 1, 2, 1, 0, 1, 0]


def test_what_was_set_before_the_first_message_goes_with_the_chat() -> None:
    overrides, store, _ = made()
    overrides.set("a", "1")
    assert store.kept == {}
    overrides.begin(7)
    assert store.kept == {7: {"a": "1"}}
    overrides.show(7)
    assert overrides.present == {"a": "1"}
    overrides.show(None)
    assert overrides.present == {}


def test_without_a_store_it_lasts_as_long_as_the_chat_is_shown() -> None:
    overrides = ChatOverrides()
    overrides.show(3)
    overrides.set("a", "1")
    assert overrides.present == {"a": "1"}
