"""Which layer is edited, what it sets, and what it inherits."""

import pytest

from gpt4all_desktop.options import Choice, Group, Scope
from gpt4all_desktop.presets import Preset
from gpt4all_desktop.settings import APPLICATION, CHAT, Layer, Settings, encode
from gpt4all_desktop.ui.settings.overrides import ChatOverrides
from gpt4all_desktop.ui.settings.presenter import SettingsPresenter, matches
from gpt4all_desktop.ui.settings.state import Entry, Target

TEMPERATURE = "sampling.temperature"
SMALL = Layer(scope=Scope.MODEL, name="Small")


class View:
    def __init__(self) -> None:
        self.targets: list[Target] = []
        self.entries: dict[str, Entry] = {}
        self.preset: Preset | None = None
        self.offer = ""
        self.named: Preset | None = None

    def set_targets(self, targets: list[Target], chosen: Layer) -> None:
        self.targets, self.chosen = targets, chosen

    def set_entries(self, entries: list[Entry]) -> None:
        self.entries = {entry.key: entry for entry in entries}

    def update_entry(self, entry: Entry) -> None:
        assert entry.key in self.entries
        self.entries[entry.key] = entry

    def set_preset(self, preset: Preset | None) -> None:
        self.preset = preset

    def begin_naming(self) -> None:
        self.named = self.preset

    def offer_undo(self, sentence: str) -> None:
        self.offer = sentence


class Desk:
    """A presenter and everything around it."""

    def __init__(self, model: str = "Small") -> None:
        self.model = model
        self.view, self.settings, self.chat = View(), Settings(None), ChatOverrides()
        self.presenter = SettingsPresenter(
            self.view, self.settings, self.chat, model=lambda: self.model
        )
        self.settings.add_listener(self.presenter.on_settings_changed)
        self.chat.add_listener(self.presenter.on_chat_changed)
        self.presenter.refresh()

    def shown(self, key: str = TEMPERATURE) -> tuple[object, bool]:
        entry = self.view.entries[key]
        return entry.value, entry.own


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_everything_can_be_set_for_all_chats(desk: Desk) -> None:
    assert set(desk.view.entries) == {option.key for option in desk.settings.options}
    desk.presenter.set(TEMPERATURE, 0.3)
    assert desk.shown() == (0.3, True)


def test_going_back_to_the_default_leaves_nothing_behind(desk: Desk) -> None:
    desk.presenter.set(TEMPERATURE, 0.3)
    desk.presenter.set(TEMPERATURE, 0.7)
    assert desk.shown() == (0.7, False)
    assert not desk.settings.has_own(TEMPERATURE, APPLICATION)


def test_narrower_layers_show_fewer_options_and_what_they_inherit(desk: Desk) -> None:
    desk.presenter.set(TEMPERATURE, 0.3)
    desk.presenter.choose(SMALL)
    assert "ui.theme" not in desk.view.entries
    assert "load.threads" in desk.view.entries
    assert desk.shown() == (0.3, False)
    desk.presenter.set(TEMPERATURE, 0.4)
    desk.presenter.choose(CHAT)
    assert "load.threads" not in desk.view.entries
    assert desk.shown() == (0.4, False)
    desk.presenter.set(TEMPERATURE, 0.5)
    assert desk.shown() == (0.5, True)
    assert desk.view.entries[TEMPERATURE].inherited == 0.4
    assert desk.chat.present == {TEMPERATURE: "0.5"}
    desk.presenter.reset(TEMPERATURE)
    assert desk.shown() == (0.4, False)
    desk.presenter.choose(APPLICATION)
    assert desk.shown() == (0.3, True)


def test_layers_that_set_something_are_marked(desk: Desk) -> None:
    def marked() -> set[Layer]:
        return {target.layer for target in desk.view.targets if target.changes}

    assert marked() == set()
    desk.chat.set(TEMPERATURE, "0.5")
    desk.presenter.choose(SMALL)
    desk.presenter.set(TEMPERATURE, 0.1)
    desk.presenter.refresh()
    assert marked() == {CHAT, SMALL}


def test_a_page_is_restored_and_others_are_not(desk: Desk) -> None:
    desk.presenter.set(TEMPERATURE, 0.3)
    desk.presenter.set("chat.max_tokens", 5)
    desk.presenter.reset_group(Group.SAMPLING)
    assert desk.shown() == (0.7, False)
    assert desk.shown("chat.max_tokens") == (5, True)


@pytest.mark.parametrize("layer", [APPLICATION, SMALL, CHAT])
def test_a_page_that_was_restored_can_be_had_back(desk: Desk, layer: Layer) -> None:
    desk.presenter.choose(layer)
    desk.presenter.set(TEMPERATURE, 0.3)
    desk.presenter.set("sampling.seed", 5)
    desk.presenter.reset_group(Group.SAMPLING)
    assert "Choice of words" in desk.view.offer
    desk.presenter.choose(APPLICATION)
    desk.presenter.undo()
    desk.presenter.undo()
    assert desk.view.offer == ""
    assert desk.view.chosen == layer
    assert desk.shown() == (0.3, True)
    assert desk.shown("sampling.seed") == (5, True)
    assert not desk.shown("sampling.top_k")[1]


def test_where_nothing_was_set_there_is_nothing_to_take_back(desk: Desk) -> None:
    desk.presenter.reset_group(Group.SAMPLING)
    assert desk.view.offer == ""


def test_a_character_of_the_program_is_read_only(desk: Desk) -> None:
    desk.presenter.choose(Layer(scope=Scope.PRESET, name="creative"))
    assert desk.view.preset is not None
    assert desk.view.entries[TEMPERATURE].read_only
    assert desk.shown() == (1.0, True)
    assert "chat.preset" not in desk.view.entries


def test_a_copy_of_a_character_can_be_changed_and_chosen(desk: Desk) -> None:
    desk.presenter.choose(Layer(scope=Scope.PRESET, name="creative"))
    desk.presenter.create_preset()
    made = desk.presenter.layer.name
    desk.presenter.set(TEMPERATURE, 1.5)
    desk.presenter.rename_preset("Poet")
    desk.presenter.choose(CHAT)
    kind = desk.view.entries["chat.preset"].kind
    assert isinstance(kind, Choice)
    assert kind.labels[kind.words.index(made)] == "Poet"
    desk.presenter.set("chat.preset", made)
    assert desk.shown() == (1.5, False)


def test_what_a_chat_sets_becomes_a_character_of_it(desk: Desk) -> None:
    desk.presenter.choose(CHAT)
    desk.presenter.set("chat.system_prompt", "Arr!")
    desk.presenter.create_preset()
    made = desk.presenter.layer.name
    assert desk.view.named is not None
    assert desk.view.named.id == made
    assert desk.chat.present == {"chat.preset": encode(made)}
    assert desk.settings.text("chat.system_prompt", chat=desk.chat.present) == "Arr!"


def test_a_deleted_character_can_be_brought_back(desk: Desk) -> None:
    preset = desk.settings.create_preset("Poet", {TEMPERATURE: 1.5})
    chat = {"chat.preset": encode(preset.id)}
    desk.presenter.choose(Layer(scope=Scope.PRESET, name=preset.id))
    desk.presenter.delete_preset()
    assert "Poet" in desk.view.offer
    assert desk.presenter.layer == APPLICATION
    assert desk.settings.number(TEMPERATURE, chat=chat) == 0.7
    desk.presenter.undo()
    desk.presenter.undo()
    assert desk.view.offer == ""
    assert desk.settings.number(TEMPERATURE, chat=chat) == 1.5


def test_without_a_model_there_is_no_layer_for_it() -> None:
    desk = Desk(model="")
    assert Scope.MODEL not in {target.layer.scope for target in desk.view.targets}
    desk.model = "Small"
    desk.presenter.choose(SMALL)
    desk.model = ""
    desk.presenter.refresh()
    assert desk.presenter.layer == APPLICATION


def test_settings_are_found_by_name_meaning_page_and_key(desk: Desk) -> None:
    def found(query: str) -> set[str]:
        return {key for key, entry in desk.view.entries.items() if matches(entry, query)}

    assert TEMPERATURE in found("TEMPERATURE")
    assert TEMPERATURE in found("varied daring")
    assert TEMPERATURE in found("choice of words")
    assert found("sampling.temp") == {TEMPERATURE}
    assert found("zebra") == set()
