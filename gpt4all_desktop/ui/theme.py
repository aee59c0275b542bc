"""Colours, fonts and sizes: the only place that has any.

Colours are tokens, put into a QPalette under fixed roles (`Shade`), so that every widget follows a
change of theme by itself. Sizes are in em, the pixel size of the font they stand beside.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.record import record

STYLE = "Fusion"
STYLE_ARGUMENTS = ("-style", STYLE)
"""For the QApplication: setStyle returns a QStyle, which PySide takes 10 ms to prepare."""
MEASURE = 52.0
"""Widest line of text, in em of the body font: about 90 characters."""


class ThemeMode(StrEnum):
    """What the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """The strongest contrast, light or dark as the system."""


class Motion(StrEnum):
    """Whether things may move."""

    SYSTEM = "system"
    REDUCED = "on"
    ALL = "off"


@record
class Tokens:
    """The colours of a theme. Each text token is readable on each ground named in `TEXT_PAIRS`."""

    window: str
    """The ground of everything, and text on the accent."""
    field: str
    """Where one writes."""
    surface: str
    """Questions, buttons."""
    hover: str
    """A surface under the pointer."""
    code: str
    """The ground of code."""
    border: str
    line: str
    """Of tables, quotes and what floats."""
    edge: str
    """What tells where a control is: its contrast is 3:1 on each ground of `EDGE_GROUNDS`."""
    text: str
    muted: str
    """Text that waits to be read."""
    disabled: str
    accent: str
    accent_strong: str
    """The accent under the pointer."""
    danger: str
    selection: str
    keyword: str
    """Of code, as the five that follow."""
    string: str
    number: str
    comment: str
    name: str
    builtin: str


LIGHT = Tokens(
    window="#fcfcfb",
    field="#ffffff",
    surface="#f0f1ee",
    hover="#e5e7e2",
    code="#f5f6f3",
    border="#e1e3de",
    line="#c3c7bf",
    edge="#868b82",
    text="#1d201c",
    muted="#5d635b",
    disabled="#8b9188",
    accent="#1d6b4f",
    accent_strong="#155640",
    danger="#b3261e",
    selection="#bfe3d1",
    keyword="#8a2f8f",
    string="#1a6b3c",
    number="#a1480b",
    comment="#656c63",
    name="#1f5aa8",
    builtin="#0f6b75",
)
DARK = Tokens(
    window="#191b1a",
    field="#202322",
    surface="#282b2a",
    hover="#333736",
    code="#131514",
    border="#2e3231",
    line="#4a504d",
    edge="#747a76",
    text="#e7e9e6",
    muted="#a2a8a3",
    disabled="#6d736f",
    accent="#7fcfab",
    accent_strong="#9addbf",
    danger="#f2a199",
    selection="#2c5a47",
    keyword="#d6a1e4",
    string="#9fd39a",
    number="#efb07a",
    comment="#8f9690",
    name="#8fbcf0",
    builtin="#7fcdd4",
)
CONTRAST_LIGHT = Tokens(
    window="#ffffff",
    field="#ffffff",
    surface="#ffffff",
    hover="#d9e8ff",
    code="#ffffff",
    border="#000000",
    line="#000000",
    edge="#000000",
    text="#000000",
    muted="#1f1f1f",
    disabled="#5a5a5a",
    accent="#003a8c",
    accent_strong="#00235a",
    danger="#8f0000",
    selection="#4f8ff5",
    keyword="#6b0f7a",
    string="#0b5300",
    number="#7a3300",
    comment="#3d3d3d",
    name="#003a8c",
    builtin="#00504f",
)
CONTRAST_DARK = Tokens(
    window="#000000",
    field="#000000",
    surface="#000000",
    hover="#1d2f4d",
    code="#000000",
    border="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#e4e4e4",
    disabled="#a0a0a0",
    accent="#8fd0ff",
    accent_strong="#c4e6ff",
    danger="#ffb3ab",
    selection="#1f6fd6",
    keyword="#f2b3ff",
    string="#a9f0a0",
    number="#ffcf8a",
    comment="#d0d0d0",
    name="#9fd4ff",
    builtin="#8ff0ea",
)
THEMES = {
    "light": LIGHT,
    "dark": DARK,
    "light contrast": CONTRAST_LIGHT,
    "dark contrast": CONTRAST_DARK,
}
"""Every set of tokens, by a name for tests."""

TEXT_PAIRS = (
    ("text", "window"),
    ("text", "field"),
    ("text", "surface"),
    ("text", "hover"),
    ("text", "code"),
    ("text", "selection"),
    ("muted", "window"),
    ("muted", "field"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("muted", "code"),
    ("accent", "window"),
    ("accent", "field"),
    ("accent", "code"),
    ("window", "accent"),
    ("window", "accent_strong"),
    ("danger", "window"),
    ("danger", "surface"),
    ("danger", "code"),
    ("keyword", "code"),
    ("string", "code"),
    ("number", "code"),
    ("comment", "code"),
    ("name", "code"),
    ("builtin", "code"),
)
"""(text, ground): every combination the window paints, asserted to have a contrast of 4.5:1."""

EDGE_GROUNDS = ("window", "field", "surface", "code")
"""What edges of controls lie on or enclose."""


class Shade:
    """Palette roles under which widgets find the tokens."""

    WINDOW = QPalette.ColorRole.Window
    FIELD = QPalette.ColorRole.Base
    SURFACE = QPalette.ColorRole.Button
    HOVER = QPalette.ColorRole.Midlight
    CODE = QPalette.ColorRole.AlternateBase
    BORDER = QPalette.ColorRole.Mid
    LINE = QPalette.ColorRole.Shadow
    EDGE = QPalette.ColorRole.Dark
    TEXT = QPalette.ColorRole.WindowText
    MUTED = QPalette.ColorRole.PlaceholderText
    ACCENT = QPalette.ColorRole.Accent
    ACCENT_STRONG = QPalette.ColorRole.LinkVisited
    DANGER = QPalette.ColorRole.BrightText


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        Shade.WINDOW: tokens.window,
        Shade.FIELD: tokens.field,
        Shade.SURFACE: tokens.surface,
        Shade.HOVER: tokens.hover,
        Shade.CODE: tokens.code,
        Shade.BORDER: tokens.border,
        Shade.LINE: tokens.line,
        Shade.EDGE: tokens.edge,
        Shade.TEXT: tokens.text,
        Shade.MUTED: tokens.muted,
        Shade.ACCENT: tokens.accent,
        Shade.ACCENT_STRONG: tokens.accent_strong,
        Shade.DANGER: tokens.danger,
        role.Light: tokens.hover,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.Link: tokens.accent,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
    }
    made = QPalette()
    for where, colour in colours.items():
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.disabled))
    return made


def syntax_colours(colours: QPalette) -> dict[str, QColor]:
    """Return the colours of code, by what it is, that go with a palette."""
    window = colours.color(Shade.WINDOW)
    tokens = DARK if window.lightness() < 128 else LIGHT
    names = ("keyword", "string", "number", "comment", "name", "builtin")
    return {name: QColor(getattr(tokens, name)) for name in names}


def em(font: QFont, count: float) -> int:
    """Return `count` times the pixel size of the font."""
    return round(count * QFontInfo(font).pixelSize())


def body_font(base: QFont) -> QFont:
    """Return the font of messages, a little larger than that of menus and buttons."""
    return _scaled(base, 1.18)


def small_font(base: QFont) -> QFont:
    """Return the font of quiet lines."""
    return _scaled(base, 0.95)


def title_font(base: QFont) -> QFont:
    """Return the font of the one heading of an empty page."""
    font = _scaled(base, 1.7)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def strong_font(base: QFont) -> QFont:
    """Return the font of names."""
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def code_font(base: QFont) -> QFont:
    """Return the font of code."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(em(base, 1.1))
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def surface_edge(colours: QPalette) -> QColor:
    """Return the colour of the edge of what stands out by its ground.

    In themes of high contrast all grounds are the same: lines tell what is where.
    """
    flat = colours.color(Shade.SURFACE) == colours.color(Shade.WINDOW)
    return colours.color(Shade.LINE if flat else Shade.SURFACE)


def track(colours: QPalette) -> QColor:
    """Return the colour of what fills up, where it is empty: unlike the filling in every theme."""
    flat = colours.color(Shade.LINE) == colours.color(Shade.TEXT)
    return colours.color(Shade.HOVER if flat else Shade.LINE)


def menu_bar_sheet(colours: QPalette) -> str:
    """Return the style of the menu bar: without the line that Fusion draws below it.

    The colours are written out: `palette(window)` in a style sheet is looked up once and does not
    follow a change of theme.
    """
    ground, hover = colours.color(Shade.WINDOW).name(), colours.color(Shade.HOVER).name()
    text = colours.color(Shade.TEXT).name()
    return f"""
QMenuBar {{ background: {ground}; color: {text}; border: none; padding: 2px 4px; }}
QMenuBar::item {{ background: transparent; padding: 4px 8px; border-radius: 5px; }}
QMenuBar::item:selected {{ background: {hover}; }}
"""


SCROLL_BAR_PX = 12
"""Thickness of a scroll bar."""


_OUTLINED = {
    "QPlainTextEdit": 130,
    "QAbstractSpinBox": 140,
    "QLineEdit": 140,
    "QKeySequenceEdit": 140,
}
"""Fusion's outline is the window's colour, darker by so many percent."""
_FOCUS_FRAMED = ("QAbstractSpinBox", "QLineEdit", "QKeySequenceEdit")
"""Fusion makes the outline of the one with the focus from the colour of selections."""


class Theme(QObject):
    """Keeps the application's palette, font and motion at what the user or the system wants."""

    changed = Signal()
    """When the palette was set anew."""

    def __init__(self, app: QApplication, mode: ThemeMode, parent: QObject | None = None) -> None:
        """Args: app: made with `STYLE_ARGUMENTS`."""
        super().__init__(parent)
        self._app = app
        self._mode = mode
        self._tokens: Tokens | None = None
        self._motion = Motion.SYSTEM
        self._still = False
        self._scale = 100
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        # Since Qt 6.10 and 6.12 the system's wishes are known.
        wishes = getattr(app.styleHints(), "accessibility", lambda: None)()
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            signal = getattr(wishes, name, None)
            if signal is not None:
                signal.connect(self._on_scheme_changed)
        self._apply_motion()
        self.set_mode(mode)

    @property
    def mode(self) -> ThemeMode:
        return self._mode

    @property
    def is_dark(self) -> bool:
        return self._tokens in (DARK, CONTRAST_DARK)

    @property
    def scale(self) -> int:
        """Percent of the system's font."""
        return self._scale

    @property
    def still(self) -> bool:
        """Whether nothing moves."""
        return self._still

    def set_mode(self, mode: ThemeMode) -> None:
        """Use a theme, or follow the system."""
        self._mode = mode
        hints = self._app.styleHints()
        if mode in (ThemeMode.SYSTEM, ThemeMode.CONTRAST):
            hints.unsetColorScheme()
        else:  # the system draws the title bar
            dark = mode is ThemeMode.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._apply()

    def set_scale(self, percent: int) -> None:
        """Make everything larger or smaller than the system's font."""
        if percent != self._scale:
            self._scale = percent
            self._app.setFont(_scaled(self._font, percent / 100))

    def set_motion(self, motion: Motion) -> None:
        """Allow motion or not."""
        self._motion = motion
        self._apply_motion()

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._apply()
        self._apply_motion()

    def _apply(self) -> None:
        dark = self._mode is ThemeMode.DARK
        contrast = self._mode is ThemeMode.CONTRAST
        if self._mode in (ThemeMode.SYSTEM, ThemeMode.CONTRAST):
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if self._mode is ThemeMode.SYSTEM:
            contrast = self._system_wants("contrastPreference", "HighContrast")
        if contrast:
            tokens = CONTRAST_DARK if dark else CONTRAST_LIGHT
        else:
            tokens = DARK if dark else LIGHT
        if tokens is not self._tokens:
            self._tokens = tokens
            colours = palette(tokens)
            self._app.setPalette(colours)
            # Fusion makes the edge of a control from the colour of the window behind it, too dark
            # to be seen on a dark one. These never paint that colour.
            for name, percent in _OUTLINED.items():
                colours.setColor(Shade.WINDOW, colours.color(Shade.EDGE).lighter(percent))
                if name in _FOCUS_FRAMED:
                    colours.setColor(QPalette.ColorRole.Highlight, QColor(tokens.accent))
                    colours.setColor(QPalette.ColorRole.HighlightedText, QColor(tokens.window))
                self._app.setPalette(colours, name)  # type: ignore[arg-type]  # the stub is wrong
            self.changed.emit()

    def _apply_motion(self) -> None:
        still = self._motion is Motion.REDUCED
        if self._motion is Motion.SYSTEM:
            still = self._system_wants("motionPreference", "ReducedMotion")
        if still is not self._still:
            self._still = still
            if still:
                from gpt4all_desktop.ui.still_style import StillStyle

                self._app.setStyle(StillStyle(STYLE))
            else:
                self._app.setStyle(STYLE)

    def _system_wants(self, question: str, answer: str) -> bool:
        wishes = getattr(self._app.styleHints(), "accessibility", lambda: None)()
        wish = getattr(wishes, question, lambda: None)()
        return getattr(wish, "name", "") == answer


def _scaled(base: QFont, factor: float) -> QFont:
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * factor)
    else:
        font.setPixelSize(round(base.pixelSize() * factor))
    return font
