"""The real dialog over the real window."""

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.reply import LoadOptions
from gpt4all_desktop.options import Group, Keys, Kind, Number, Scope, Switch, Value, Whole, Words
from gpt4all_desktop.settings import CHAT, Layer, Settings
from gpt4all_desktop.ui.chat.prompt_field import SendKey
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.settings.controls import Control
from gpt4all_desktop.ui.settings.dialog import SettingsDialog
from gpt4all_desktop.ui.theme import ThemeMode
from tests.fakes.replier import FakeOpener, FakeReplier
from tests.ui.conftest import MakeApplication
from tests.ui.test_accessibility import focusable, nameless

pytestmark = pytest.mark.gui
TEMPERATURE = "sampling.temperature"


@pytest.fixture
def dialog(ready: Application) -> SettingsDialog:
    ready.room.open()
    assert ready.room.dialog is not None
    return ready.room.dialog


# ---- controls -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Switch(), [True, False]),
        (Whole(low=16, high=1 << 20, none="Automatic", step=1024), [None, 16, 8192, None]),
        (Whole(low=0, high=2**53, none="New"), [None, 0, 2**53]),
        (Number(low=0, high=100, step=0.05), [0.05, 0.7, 1.185, 0.001, 2.0]),
        (Words(), ["", "http://proxy:3128"]),
        (Words(lines=4), ["a\nb\n", ""]),
        (Keys(), ["", "Ctrl+Alt+Space", "Meta+J", ""]),
    ],
)
def test_a_control_shows_every_value_and_says_nothing_meanwhile(
    qtbot: QtBot, ready: Application, kind: Kind, values: list[Value]
) -> None:
    control = Control(kind, "Name", ready.window)
    said: list[object] = []
    control.changed.connect(said.append)
    widget = control.widget
    for value in values:
        control.set_value(value)
        assert said == []
        if isinstance(widget, QDoubleSpinBox):
            assert widget.number == value  # type: ignore[attr-defined]
        elif isinstance(widget, QPlainTextEdit):
            assert widget.toPlainText() == value


def test_a_number_steps_over_round_values_to_automatic(ready: Application) -> None:
    kind = Whole(low=16, high=5000, none="Automatic", step=1024)
    control = Control(kind, "Name", ready.window)
    said: list[object] = []
    control.changed.connect(said.append)
    box = control.widget
    assert isinstance(box, QDoubleSpinBox)
    control.set_value(None)
    for steps in (1, 1, -1, -1, -1, -1, 1, 10):
        box.stepBy(steps)
    assert said == [1024, 2048, 1024, 16, None, 1024, 5000]


# ---- the dialog ---------------------------------------------------------------------------------


def test_each_page_has_its_options(dialog: SettingsDialog) -> None:
    seen: list[str] = []
    for row in range(dialog.pages.count()):
        dialog.pages.setCurrentRow(row)
        seen += dialog.visible_keys
    assert sorted(seen) == sorted(dialog.rows)
    assert len(seen) > 20


def test_a_search_finds_options_of_all_pages(qtbot: QtBot, dialog: SettingsDialog) -> None:
    qtbot.keyClicks(dialog.search.line, "token")
    groups = {dialog.rows[key].entry.group for key in dialog.visible_keys}
    assert {Group.CHAT, Group.SAMPLING, Group.LOADING} <= groups
    qtbot.keyClicks(dialog.search.line, " zebra")
    assert dialog.visible_keys == []
    dialog.search.clear()
    assert {dialog.rows[key].entry.group for key in dialog.visible_keys} == {Group.APPEARANCE}


def test_the_option_one_came_for_is_in_view(
    qtbot: QtBot, ready: Application, dialog: SettingsDialog
) -> None:
    ready.settings.set("ui.font_scale", 150)
    dialog.resize(dialog.sizeHint().boundedTo(QSize(576, 576)))  # as on a small screen
    for key in ("network.proxy", "composer.spelling", "desktop.hotkey", "sampling.seed"):
        dialog.show_option(key)
        widget = dialog.rows[key].control.widget
        qtbot.waitUntil(lambda w=widget: w.visibleRegion().boundingRect() == w.rect())
        qtbot.wait(50)
        assert widget.visibleRegion().boundingRect() == widget.rect(), key
    ready.settings.reset("ui.font_scale")


def test_what_differs_is_marked_and_can_be_restored(
    qtbot: QtBot, ready: Application, dialog: SettingsDialog
) -> None:
    dialog.show_option("load.last_model")
    row = dialog.rows["load.last_model"]
    box = row.control.widget
    assert isinstance(box, QCheckBox)
    assert not row.marked
    assert row.reset.isHidden()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not ready.settings.flag("load.last_model")
    assert row.marked
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert ready.settings.flag("load.last_model")
    assert box.isChecked()
    assert not row.marked


def test_a_page_is_restored_with_its_button(
    qtbot: QtBot, ready: Application, dialog: SettingsDialog
) -> None:
    ready.settings.set(TEMPERATURE, 0.1)
    ready.settings.set("ui.tray", True)
    dialog.show_option(TEMPERATURE)
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert ready.settings.number(TEMPERATURE) == 0.7
    assert ready.settings.flag("ui.tray")
    ready.settings.reset("ui.tray")


def test_theme_and_size_of_text_take_effect_at_once(
    qtbot: QtBot, ready: Application, dialog: SettingsDialog
) -> None:
    before = QApplication.font().pointSizeF()
    choice = dialog.rows["ui.theme"].control.widget
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(2)
    assert ready.theme.is_dark
    assert ready.window.theme_actions[ThemeMode.DARK].isChecked()
    number = dialog.rows["ui.font_scale"].control.widget
    assert isinstance(number, QDoubleSpinBox)
    number.setValue(150)
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * before)
    dialog.reset_group_requested.emit(Group.APPEARANCE)
    assert QApplication.font().pointSizeF() == pytest.approx(before)


@pytest.mark.parametrize("percent", [80, 200])
def test_nothing_is_cut_off_at_any_size_of_text(
    qtbot: QtBot, ready: Application, dialog: SettingsDialog, percent: int
) -> None:
    ready.settings.set("ui.font_scale", percent)
    dialog.resize(dialog.sizeHint())
    for key, row in dialog.rows.items():
        dialog.show_option(key)
        widget = row.control.widget
        qtbot.waitUntil(lambda w=widget: w.height() >= w.minimumSizeHint().height())
        assert row.width() <= row.parentWidget().width()
        right = widget.mapTo(row, widget.rect().topRight()).x()
        assert right <= row.width(), key
    ready.settings.reset("ui.font_scale")


def test_every_control_has_a_name(ready: Application, dialog: SettingsDialog) -> None:
    ready.settings.create_preset("Poet", {TEMPERATURE: 1.0})
    for layer in (Layer(scope=Scope.APPLICATION), CHAT, Layer(scope=Scope.PRESET, name="p1")):
        ready.room.open(layer)
        for row in range(dialog.pages.count()):
            dialog.pages.setCurrentRow(row)
            assert len(focusable(dialog)) > 5
            assert nameless(dialog) == []


# ---- what it changes ----------------------------------------------------------------------------


def test_a_reply_follows_the_settings_of_its_chat(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    ready.settings.set("chat.max_tokens", 99)
    ready.room.chat.set("chat.system_prompt", '"Arr!"')
    ready.room.chat.set(TEMPERATURE, "0.25")
    ready.chat.send("Hi")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    request = replier.requests[-1]
    assert [message.role for message in request.messages] == [Role.SYSTEM, Role.USER]
    assert request.messages[0].text == "Arr!"
    assert request.sampling.temperature == 0.25
    assert request.max_tokens == 99


def test_a_character_is_chosen_in_the_header(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    button = ready.window.header.character
    menu = button.make_menu()
    texts = [action.text() for action in menu.actions()]
    action = menu.actions()[texts.index("Creative")]
    action.trigger()
    menu.close()
    assert button.text() == "Creative"
    assert not button.differs
    ready.chat.send("Hi")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    assert replier.requests[-1].sampling.temperature == 1.0
    ready.room.chat.set(TEMPERATURE, "0.25")
    assert button.differs
    assert "settings of its own" in button.accessibleName()
    button.chosen.emit("")
    assert ready.room.chat.present == {TEMPERATURE: "0.25"}
    menu = button.make_menu()
    menu.actions()[-1].trigger()
    menu.close()
    assert ready.room.chat.present == {}
    assert not button.differs


def test_loading_follows_the_settings_and_says_when_a_model_has_to_be_loaded_again(
    qtbot: QtBot, ready: Application, opener: FakeOpener
) -> None:
    assert opener.options == [LoadOptions()]
    ready.room.open()
    dialog = ready.room.dialog
    assert dialog is not None
    assert not ready.room.reload_wanted
    assert isinstance(ready.models.state, Ready)
    model = ready.models.state.model.path.stem
    ready.settings.set("load.context_length", 8192, Layer(scope=Scope.MODEL, name=model))
    ready.settings.set("load.threads", 2)
    assert ready.room.reload_wanted
    dialog.reload_requested.emit()
    qtbot.waitUntil(lambda: len(opener.opened) == 2 and isinstance(ready.models.state, Ready))
    assert opener.options[-1] == LoadOptions(threads=2, context_length=8192)
    assert not ready.room.reload_wanted


def test_settings_are_there_again_after_a_restart(
    make_application: MakeApplication, ready: Application
) -> None:
    ready.settings.set("ui.theme", "dark")
    ready.window.close()
    assert ready.close()
    assert Settings(paths.settings_file()).text("ui.theme") == "dark"


def test_no_model_is_loaded_where_that_is_not_wanted(
    qtbot: QtBot, make_application: MakeApplication, opener: FakeOpener
) -> None:
    folder = paths.models_dir()
    folder.mkdir(parents=True)
    (folder / "a.gguf").touch()
    settings = Settings(paths.settings_file())
    settings.set("load.last_model", False)
    settings.save()
    application = make_application(None)
    qtbot.waitUntil(lambda: application.engine.running)
    assert opener.opened == []


def test_every_setting_can_be_reached_from_the_palette(ready: Application) -> None:
    for option in ready.settings.options:
        assert ready.window.commands.run(f"setting.{option.key}")
        assert ready.room.dialog is not None
        assert option.key in ready.room.dialog.visible_keys


def test_the_size_of_text_has_shortcuts(ready: Application) -> None:
    for command, expected in (
        ("view.larger", 110),
        ("view.larger", 120),
        ("view.smaller", 110),
        ("view.normal", 100),
    ):
        ready.window.commands.run(command)
        assert ready.theme.scale == expected


def test_no_motion_where_it_is_not_wanted(ready: Application) -> None:
    ready.settings.set("ui.reduced_motion", "on")
    hint = QApplication.style().StyleHint.SH_Widget_Animation_Duration
    assert QApplication.style().styleHint(hint) == 0
    ready.settings.set("ui.reduced_motion", "off")
    assert QApplication.style().styleHint(hint) > 0


def test_the_key_that_sends_and_the_length_of_pastes_follow_at_once(ready: Application) -> None:
    field = ready.window.page.composer.field
    ready.settings.set("ui.send_key", "ctrl+enter")
    ready.settings.set("composer.paste_chip_chars", 7)
    assert field.send_key is SendKey.CTRL_ENTER
    assert field.paste_chip_chars == 7


def test_what_a_chat_sets_goes_with_it(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    ready.room.chat.set(TEMPERATURE, "0.25")
    ready.chat.send("Hi")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    first = ready.chat.chat
    assert first is not None
    assert ready.store.overrides(first) == {TEMPERATURE: "0.25"}
    ready.chat.new_chat()
    assert ready.room.chat.present == {}
    ready.chat.send("Ho")
    qtbot.waitUntil(lambda: not ready.chat.busy)
    assert replier.requests[-1].sampling.temperature == 0.7
    ready.chat.open_chat(first)
    assert ready.room.chat.present == {TEMPERATURE: "0.25"}
    assert ready.window.header.character.differs


def test_while_searching_no_page_is_marked_and_a_click_on_it_ends_the_search(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    pages = dialog.pages
    dialog.search.line.setText("token")
    assert pages.selectedItems() == []

    place = pages.visualItemRect(pages.currentItem()).center()
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert dialog.search.text == ""
    assert pages.selectedItems() == [pages.currentItem()]


def test_the_dialog_begins_with_the_search_each_time(
    ready: Application, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    ready.room.open(key="ui.theme")
    assert not dialog.search.line.hasFocus()
    dialog.close()
    ready.room.open()
    qtbot.waitUntil(dialog.search.line.hasFocus)


def test_a_dialog_opened_at_an_option_has_one_caret(
    ready: Application, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    """A field that was told of the focus and not of its loss goes on showing one."""
    dialog.close()
    told: list[QEvent.Type] = []

    class Ear(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                told.append(event.type())
            return False

    ear = Ear(dialog)
    dialog.search.line.installEventFilter(ear)
    ready.room.open(key="load.context_length")
    qtbot.waitUntil(dialog.rows["load.context_length"].control.widget.hasFocus)
    assert told.count(QEvent.Type.FocusIn) == told.count(QEvent.Type.FocusOut)


def test_a_new_character_is_named_and_instructed_at_once(
    qtbot: QtBot, ready: Application, dialog: SettingsDialog
) -> None:
    dialog.pages.setCurrentRow(2)
    dialog.preset_wanted.emit()
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    assert name.selectedText() == name.text() != ""
    qtbot.keyClicks(name, "Pirate")
    assert "Pirate" in [preset.name for preset in ready.settings.presets()]
    assert "chat.system_prompt" in dialog.visible_keys
