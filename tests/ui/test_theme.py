"""Colours that can be read, in both themes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    EDGE_GROUNDS,
    LIGHT,
    TEXT_PAIRS,
    THEMES,
    Shade,
    Theme,
    ThemeMode,
    Tokens,
    palette,
    surface_edge,
    track,
)
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.check_box import CheckBox
from gpt4all_desktop.ui.widgets.field import KeysField, LineField, NumberField, TextField
from gpt4all_desktop.ui.widgets.search_field import SearchField
from gpt4all_desktop.ui.widgets.slider import Slider

pytestmark = pytest.mark.gui


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = QColor(colour).getRgbF()[:3]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_every_text_token_has_a_checked_pair(tokens: Tokens) -> None:
    """Whoever adds a token for text adds its grounds."""
    grounds = {"field", "surface", "hover", "code", "selection"}
    grounds |= {"border", "line", "edge", "disabled"}
    texts = {name for name in tokens.__slots__ if name not in grounds}
    assert texts - {"accent_strong"} <= {text for text, _ in TEXT_PAIRS}


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_what_cannot_be_clicked_can_still_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.disabled, tokens.window) >= 3.0


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", EDGE_GROUNDS)
def test_the_edge_of_a_control_can_be_seen(tokens: Tokens, ground: str) -> None:
    """WCAG 2.1, 1.4.11: 3:1 for what is needed to find a control."""
    assert contrast(tokens.edge, getattr(tokens, ground)) >= 3.0


EDGED: dict[str, Callable[[QWidget], QWidget]] = {
    "line of the style": QLineEdit,
    "number of the style": QDoubleSpinBox,
    "text of the style": QPlainTextEdit,
    "line": LineField,
    "number": NumberField,
    "keys": KeysField,
    "text": TextField,
    "box to tick": lambda host: CheckBox("", host),
    "button": lambda host: Button("", host),
    "search": lambda host: SearchField("Search", host),
    "slider": Slider,
}


def edge_contrast(control: QWidget, host: QWidget, scale: float = 1.0) -> float:
    """Return the contrast of the edge as painted: styles mix colours of their own.

    Args:
        scale: of the screen; that of the fainter edge, above or below, where it is not 1.
    """
    image = QImage(host.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    host.render(image)
    ground = image.pixelColor(5, 5).name()
    x = round((30 if isinstance(control, CheckBox) else 150) * scale)  # where no words are
    rows = [image.pixelColor(x, y).name() for y in range(round(20 * scale), round(70 * scale))]
    if scale == 1.0:
        return max(contrast(colour, ground) for colour in rows)
    halves = rows[: len(rows) // 2], rows[len(rows) // 2 :]
    return min(max(contrast(colour, ground) for colour in half) for half in halves)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(240, 100)
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    host.setFocus()
    return host


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST])
@pytest.mark.parametrize("make", EDGED.values(), ids=EDGED)
def test_a_painted_control_stands_out(
    make: Callable[[QWidget], QWidget],
    mode: ThemeMode,
    host: QWidget,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    theme = Theme(qapp, mode)
    control = make(host)
    control.setGeometry(20, 20, 160, 50)
    if isinstance(control, QAbstractSlider):
        control.setValue(control.minimum())
    host.show()
    wanted = qapp.palette().color(Shade.EDGE)
    qtbot.waitUntil(lambda: control.palette().color(Shade.EDGE) == wanted)
    assert edge_contrast(control, host) >= 3.0
    theme.set_mode(ThemeMode.LIGHT)


@pytest.mark.parametrize("scale", [1.25, 1.5, 1.75])
@pytest.mark.parametrize("top", [20, 21, 22, 23])
@pytest.mark.parametrize("name", ["line", "keys", "text", "box to tick", "button", "search"])
def test_edges_are_not_blurred_where_the_screen_is_scaled(
    name: str, top: int, scale: float, host: QWidget, qapp: QApplication
) -> None:
    Theme(qapp, ThemeMode.LIGHT)
    control = EDGED[name](host)
    control.setGeometry(20, top, 160, 46)
    host.show()
    assert edge_contrast(control, host, scale) >= 3.0


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST])
@pytest.mark.parametrize(
    "make", [QLineEdit, QDoubleSpinBox, LineField, NumberField, KeysField, TextField]
)
def test_a_field_with_the_focus_stands_out(
    make: type[QWidget], mode: ThemeMode, host: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    """Fusion makes its edge from the colour of selections, which is nearly that of the window."""
    theme = Theme(qapp, mode)
    control = make(host)
    control.setGeometry(20, 20, 160, 50)
    host.show()
    host.activateWindow()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(control.hasFocus)
    assert edge_contrast(control, host) >= 3.0
    theme.set_mode(ThemeMode.LIGHT)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_how_full_a_bar_is_can_be_seen(tokens: Tokens) -> None:
    empty = track(palette(tokens)).name()
    assert contrast(empty, tokens.accent) >= 3.0
    assert contrast(empty, tokens.danger) >= 3.0


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_a_question_stands_out_by_its_ground_or_its_edge(tokens: Tokens) -> None:
    if tokens.surface == tokens.window:
        assert contrast(surface_edge(palette(tokens)).name(), tokens.window) >= 3.0
    else:
        assert surface_edge(palette(tokens)).name() == tokens.surface


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_keyboard_focus_can_be_seen(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.field, tokens.surface, tokens.code):
        assert contrast(tokens.accent, ground) >= 3.0


def test_the_palette_has_the_tokens_under_their_roles(qapp: QApplication) -> None:
    made = palette(DARK)
    assert made.color(Shade.MUTED).name() == DARK.muted
    assert made.color(Shade.CODE).name() == DARK.code
    assert made.color(QPalette.ColorRole.Text).name() == DARK.text


def test_a_chosen_theme_is_applied_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeMode.LIGHT)
    assert qapp.palette().color(Shade.WINDOW).name() == LIGHT.window
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ThemeMode.DARK)
    assert theme.is_dark
    assert qapp.palette().color(Shade.WINDOW).name() == DARK.window
    theme.set_mode(ThemeMode.LIGHT)
    assert not theme.is_dark


def test_following_the_system_takes_light_where_it_does_not_say(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeMode.DARK)
    theme.set_mode(ThemeMode.SYSTEM)
    assert theme.mode is ThemeMode.SYSTEM
    assert not theme.is_dark


@pytest.mark.parametrize("tokens", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_is_higher(tokens: Tokens) -> None:
    grounds = ("window", "field", "surface", "code")
    for text, ground in TEXT_PAIRS:
        if ground in grounds:
            assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 7.0, (text, ground)
    for line in ("border", "edge", "accent"):
        assert contrast(getattr(tokens, line), tokens.window) >= 7.0
    assert contrast(tokens.selection, tokens.window) >= 3.0  # Fusion draws the focus with it


def test_high_contrast_follows_the_system_in_being_light_or_dark(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeMode.CONTRAST)
    assert not theme.is_dark
    assert qapp.palette().color(Shade.WINDOW).name() == CONTRAST_LIGHT.window
    theme.set_mode(ThemeMode.LIGHT)
    assert qapp.palette().color(Shade.WINDOW).name() == LIGHT.window
