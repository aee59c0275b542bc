"""Layers, presets, and a settings file that survives everything."""

import errno
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt4all_desktop.declared import OPTIONS
from gpt4all_desktop.options import Group, Keys, Number, Option, Scope, Switch, Whole, Words
from gpt4all_desktop.settings import APPLICATION, Change, Layer, Settings, encode

TEMPERATURE = "sampling.temperature"
SMALL = Layer(scope=Scope.MODEL, name="Small-1B")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.json"


@pytest.fixture
def settings(path: Path) -> Settings:
    return Settings(path)


def written(path: Path) -> dict[str, object]:
    data = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


# ---- layers -------------------------------------------------------------------------------------


def test_without_a_file_everything_has_its_default(settings: Settings) -> None:
    for option in OPTIONS:
        assert settings.value(option.key) == option.default


def test_the_narrowest_layer_wins(settings: Settings) -> None:
    preset = settings.create_preset("Mine", {TEMPERATURE: 0.3})
    ways: dict[str, object] = {"model": "Small-1B", "chat": {"chat.preset": encode(preset.id)}}
    assert settings.number(TEMPERATURE, **ways) == 0.3
    settings.set(TEMPERATURE, 0.1)
    settings.set(TEMPERATURE, 0.2, SMALL)
    assert settings.number(TEMPERATURE) == 0.1
    assert settings.number(TEMPERATURE, model="Other") == 0.1
    assert settings.number(TEMPERATURE, model="Small-1B") == 0.2
    assert settings.number(TEMPERATURE, **ways) == 0.3
    ways["chat"] = {"chat.preset": encode(preset.id), TEMPERATURE: "0.4"}
    assert settings.number(TEMPERATURE, **ways) == 0.4


def test_it_is_known_where_a_value_comes_from(settings: Settings) -> None:
    assert settings.resolve(TEMPERATURE).source is None
    settings.set(TEMPERATURE, 0.1)
    assert settings.resolve(TEMPERATURE).source is Scope.APPLICATION
    chat = {TEMPERATURE: "0.4", "chat.preset": '"creative"'}
    assert settings.resolve(TEMPERATURE, chat=chat).source is Scope.CHAT
    inherited = settings.resolve(TEMPERATURE, chat=chat, below=Scope.CHAT)
    assert (inherited.value, inherited.source) == (1.0, Scope.PRESET)


def test_it_is_known_what_every_layer_would_inherit(settings: Settings) -> None:
    settings.set(TEMPERATURE, 0.1)
    settings.set(TEMPERATURE, 0.2, SMALL)
    ways: dict[str, Any] = {"model": "Small-1B", "preset": "creative"}
    for below, value, source in (
        (Scope.APPLICATION, 0.7, None),
        (Scope.MODEL, 0.1, Scope.APPLICATION),
        (Scope.PRESET, 0.2, Scope.MODEL),
        (Scope.CHAT, 1.0, Scope.PRESET),
    ):
        inherited = settings.resolve(TEMPERATURE, below=below, **ways)
        assert (inherited.value, inherited.source) == (value, source)


def test_the_preset_of_the_model_is_used_where_the_chat_names_none(settings: Settings) -> None:
    settings.set("chat.preset", "creative", SMALL)
    assert settings.number(TEMPERATURE, model="Small-1B") == 1.0
    assert settings.number(TEMPERATURE, model="Small-1B", chat={"chat.preset": '""'}) == 0.7


def test_a_layer_too_narrow_for_an_option_does_not_count(settings: Settings) -> None:
    assert settings.text("ui.theme", chat={"ui.theme": '"dark"'}) == "system"
    with pytest.raises(ValueError, match="cannot be set there"):
        settings.set("ui.theme", "dark", SMALL)


@pytest.mark.expect_log
def test_a_bad_value_of_a_chat_falls_back_with_one_warning(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    for bad in ('"hot"', "{", "-1", "null"):
        assert settings.number(TEMPERATURE, chat={TEMPERATURE: bad}) == 0.7
    assert len(caplog.records) == 1


def test_a_reset_value_is_inherited_again(settings: Settings) -> None:
    settings.set(TEMPERATURE, 0.1, SMALL)
    assert settings.has_own(TEMPERATURE, SMALL)
    settings.reset(TEMPERATURE, SMALL)
    settings.reset(TEMPERATURE, SMALL)
    assert not settings.has_own(TEMPERATURE, SMALL)
    assert settings.number(TEMPERATURE, model="Small-1B") == 0.7


@pytest.mark.parametrize("key", [option.key for option in OPTIONS])
def test_no_option_takes_nonsense(settings: Settings, key: str) -> None:
    with pytest.raises(ValueError, match="must be"):
        settings.set(key, [1, 2])  # type: ignore[arg-type]
    assert settings.value(key) == settings.option(key).default


def test_every_change_is_told(settings: Settings) -> None:
    changes: list[Change] = []
    settings.add_listener(changes.append)
    settings.set(TEMPERATURE, 0.1)
    settings.set(TEMPERATURE, 0.1)
    settings.reset(TEMPERATURE)
    settings.reset(TEMPERATURE)
    assert changes == [Change(key=TEMPERATURE, layer=APPLICATION)] * 2


# ---- kinds --------------------------------------------------------------------------------------


def test_kinds_take_their_values_and_no_others() -> None:
    good = [
        (Switch(), [True, False]),
        (Whole(low=1, high=9, none="auto"), [1, 9, 3.0, None]),
        (Number(low=0, high=1, step=0.1), [0, 1, 0.5]),
        (Words(), ["", "x" * 100]),
        (Words(lines=3), ["a\nb"]),
        (Keys(), ["", "Ctrl+Alt+Space", "Meta+J", "Shift+Alt+F5", "Ctrl++", "Ctrl+,"]),
    ]
    for kind, values in good:
        assert [kind.parse(value) for value in values] == values
    bad = [
        (Switch(), [1, "true", None]),
        (Whole(low=1, high=9), [0, 10, 1.5, True, None, "3", float("nan"), float("inf")]),
        (Number(low=0, high=1, step=0.1), [-0.1, True, "0.5", None, float("nan"), float("inf")]),
        (Words(), [3, None, "a\nb", "x" * 100_001, "\ud800"]),
        (Keys(), [3, None, "J", "Shift+J", "Ctrl+J, Ctrl+K", "Ctrl+", "Ctrl"]),
    ]
    for kind, values in bad:
        for value in values:
            with pytest.raises(ValueError, match=r".+"):
                kind.parse(value)


def test_a_default_has_to_be_allowed() -> None:
    switch = Switch()
    with pytest.raises(ValueError, match="must be"):
        Option(key="a.b", default="yes", kind=switch, label="", help="", group=Group.CHAT)


# ---- the file -----------------------------------------------------------------------------------


def test_values_are_there_again_at_the_next_start(settings: Settings, path: Path) -> None:
    settings.set("ui.theme", "dark")
    settings.set("load.context_length", 8192, SMALL)
    preset = settings.create_preset("  Pirat  😀 ", {"chat.system_prompt": "Arr!\nArr!"})
    assert settings.save()
    again = Settings(path)
    assert again.text("ui.theme") == "dark"
    assert again.whole("load.context_length", model="Small-1B") == 8192
    assert again.preset(preset.id) == preset
    assert preset.name == "Pirat 😀"
    assert not again.dirty


def test_only_what_differs_is_written(settings: Settings, path: Path) -> None:
    settings.set("ui.theme", "dark")
    settings.save()
    assert written(path) == {"version": 1, "application": {"ui.theme": "dark"}}


def test_nothing_is_written_without_a_change(settings: Settings, path: Path) -> None:
    assert settings.save()
    assert not path.exists()


def test_in_memory_nothing_is_written() -> None:
    settings = Settings(None)
    settings.set("ui.theme", "dark")
    assert settings.save()
    assert settings.text("ui.theme") == "dark"


UNKNOWN = {
    "version": 7,
    "future": [1, {"a": None}],
    "application": {"ui.theme": "dark", "new.option": {"deep": True}},
    "models": {"Small-1B": {"load.magic": 3}, "odd": 5},
    "presets": {"p9": {"name": "Old", "icon": "x", "values": {"a.b": 1}}, "odd": []},
}


def test_what_is_not_known_survives(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps(UNKNOWN), encoding="utf-8")
    settings = Settings(path)
    settings.set(TEMPERATURE, 0.1)
    settings.set(TEMPERATURE, 0.1, SMALL)
    settings.save()
    expected = json.loads(json.dumps(UNKNOWN))
    expected["application"][TEMPERATURE] = expected["models"]["Small-1B"][TEMPERATURE] = 0.1
    assert written(path) == expected


@pytest.mark.expect_log
def test_a_bad_value_in_the_file_falls_back_with_one_warning_and_survives(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text('{"application": {"ui.theme": "pink", "ui.font_scale": 150}}', encoding="utf-8")
    settings = Settings(path)
    assert settings.text("ui.theme") == "system"
    assert settings.text("ui.theme") == "system"
    assert settings.whole("ui.font_scale") == 150
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "ui.theme" in caplog.text
    settings.set("ui.font_scale", 120)
    settings.save()
    assert written(path)["application"] == {"ui.theme": "pink", "ui.font_scale": 120}


@pytest.mark.expect_log
@pytest.mark.parametrize("text", ["", "{", "[]", "\x00", "[" * 100_000, "nul", '"x"'])
def test_a_damaged_file_is_set_aside(
    path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    settings = Settings(path)
    assert settings.text("ui.theme") == "system"
    assert len(caplog.records) == 1
    settings.set("ui.theme", "dark")
    settings.save()
    assert Settings(path).text("ui.theme") == "dark"
    assert path.with_name("settings.json.damaged").read_text(encoding="utf-8") == text


@pytest.mark.expect_log
def test_a_folder_that_cannot_be_written_loses_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    settings = Settings(blocked / "settings.json")
    settings.set("ui.theme", "dark")
    assert not settings.save()
    assert settings.dirty
    blocked.unlink()
    assert settings.save()
    assert Settings(blocked / "settings.json").text("ui.theme") == "dark"


@pytest.mark.expect_log
def test_settings_that_could_not_be_read_are_not_lost_when_others_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """E.g. a disk in the network that did not answer for a moment."""
    path = tmp_path / "settings.json"
    path.write_text('{"application": {"ui.font_scale": 150}}')
    with monkeypatch.context() as broken:
        broken.setattr(Path, "read_text", _refused)
        settings = Settings(path)
    settings.set("ui.theme", "dark")
    assert settings.save()

    assert Settings(path).text("ui.theme") == "dark"
    assert Settings(tmp_path / "settings.json.unread").whole("ui.font_scale") == 150


def _refused(*_args: object, **_options: object) -> str:
    raise PermissionError(errno.EACCES, "Permission denied")


@pytest.mark.expect_log
def test_a_file_that_cannot_be_read_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    assert Settings(path).text("ui.theme") == "system"
    assert path.is_dir()


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [o.key for o in OPTIONS] + ["application", "models", "presets", "values"]
            ),
            inner,
            max_size=4,
        )
    ),
)


@pytest.mark.expect_log
@given(JSON, JSON, JSON)
def test_no_file_stops_the_start(
    tmp_path_factory: pytest.TempPathFactory, application: object, models: object, presets: object
) -> None:
    path = tmp_path_factory.mktemp("s") / "settings.json"
    data = {"application": application, "models": models, "presets": presets}
    path.write_text(json.dumps(data), encoding="utf-8")
    settings = Settings(path)
    for option in OPTIONS:
        assert option.parse(settings.value(option.key)) == settings.value(option.key)
    settings.set("ui.theme", "dark")
    settings.create_preset("New", {TEMPERATURE: 1.0})
    assert settings.save()
    assert Settings(path).text("ui.theme") == "dark"


# ---- presets ------------------------------------------------------------------------------------


def test_a_preset_that_comes_back_pushes_out_no_other(settings: Settings) -> None:
    first = settings.create_preset("First", {TEMPERATURE: 0.3})
    second = settings.create_preset("Second", {TEMPERATURE: 0.4}, preset_id=first.id)
    assert second.id != first.id
    assert settings.preset(first.id) == first
    settings.delete_preset(first.id)
    assert settings.create_preset("First", first.values, preset_id=first.id).id == first.id


def test_built_in_presets_are_allowed_values_and_cannot_be_changed(settings: Settings) -> None:
    built_in = [preset for preset in settings.presets() if preset.built_in]
    assert len(built_in) >= 3
    for preset in built_in:
        for key, value in preset.values.items():
            assert settings.option(key).parse(value) == value
            assert settings.option(key).scope >= Scope.PRESET
        with pytest.raises(ValueError, match="cannot be changed"):
            settings.set(TEMPERATURE, 0.1, Layer(scope=Scope.PRESET, name=preset.id))
        settings.rename_preset(preset.id, "Mine")
        settings.delete_preset(preset.id)
    assert [preset for preset in settings.presets() if preset.built_in] == built_in


def test_presets_are_made_renamed_and_removed(settings: Settings, path: Path) -> None:
    first = settings.create_preset("Pirate", {})
    second = settings.create_preset("Pirate", {})
    assert (first.name, second.name) == ("Pirate", "Pirate 2")
    settings.set("chat.system_prompt", "Arr!", Layer(scope=Scope.PRESET, name=first.id))
    settings.rename_preset(first.id, "Bard")
    settings.rename_preset(second.id, "  ")
    names = [preset.name for preset in settings.presets() if not preset.built_in]
    assert names == ["?", "Bard"]
    chat = {"chat.preset": encode(first.id)}
    assert settings.text("chat.system_prompt", chat=chat) == "Arr!"
    settings.delete_preset(first.id)
    settings.delete_preset(first.id)
    assert settings.text("chat.system_prompt", chat=chat) == ""
    settings.save()
    assert settings.preset(first.id) is None
    assert Settings(path).preset(second.id) is not None


def test_a_preset_with_a_bad_value_is_not_made(settings: Settings) -> None:
    count = len(settings.presets())
    with pytest.raises(ValueError, match="must be"):
        settings.create_preset("Hot", {TEMPERATURE: 1e9})
    assert len(settings.presets()) == count


def test_settings_are_written_while_nobody_waits(tmp_path: Path):
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.set("ui.theme", "dark")
    settings.save_soon()
    settings.set("ui.font_scale", 120)
    settings.save_soon()
    assert settings.save()

    again = Settings(path)
    assert (again.text("ui.theme"), again.whole("ui.font_scale")) == ("dark", 120)


@pytest.mark.expect_log
def test_what_could_not_be_written_soon_is_written_at_the_end(tmp_path: Path):
    folder = tmp_path / "settings"
    folder.write_text("a file where the folder has to be")
    settings = Settings(folder / "settings.json")
    settings.set("ui.theme", "dark")
    settings.save_soon()
    assert not settings.save()
    folder.unlink()
    assert settings.save()

    assert Settings(folder / "settings.json").text("ui.theme") == "dark"


def test_who_needs_the_settings_on_disk_can_wait_for_that(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    assert settings.saved()  # there is nothing to save
    settings.set("ui.theme", "dark")
    settings.save_soon()
    assert settings.saved()
    assert Settings(path).text("ui.theme") == "dark"


@pytest.mark.expect_log
def test_who_waits_is_told_that_the_disk_was_full_and_later_that_it_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "settings"
    folder.write_text("a file where the folder has to be")
    settings = Settings(folder / "settings.json")
    settings.set("ui.theme", "dark")
    settings.save_soon()
    assert not settings.saved()
    folder.unlink()
    settings.save_soon()
    assert settings.saved()
    assert Settings(folder / "settings.json").text("ui.theme") == "dark"
