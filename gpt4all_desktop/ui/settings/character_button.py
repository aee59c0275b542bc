"""The button in the header that says which character answers in this chat."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from gpt4all_desktop.ui.theme import Shade, em
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.tips import plain_tip


class CharacterButton(Button):
    """Opens a menu of presets; a dot says that the chat has settings of its own."""

    chosen = Signal(str)
    """The id of a preset, or "" for none."""
    settings_requested = Signal()
    """When the user wants the settings of this chat."""

    reset_requested = Signal()
    """When the chat shall have no settings of its own any more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Character"), parent, icon="character", kind=ButtonKind.QUIET, icon_only=True
        )
        self._offered: list[tuple[str, str]] = []
        self._chosen = ""
        self._differs = False
        self._named = self._compact = False

        self.clicked.connect(self._on_clicked)

    @property
    def differs(self) -> bool:
        """Whether the dot is shown."""
        return self._differs

    def set_characters(self, offered: list[tuple[str, str]], chosen: str, differs: bool) -> None:
        """Offer presets by id and name."""
        self._offered, self._chosen, self._differs = list(offered), chosen, differs
        name = dict(offered).get(chosen, "")
        words = self.tr("Character: {name}").format(name=name) if name else self.tr("Character")
        if differs:
            words = self.tr("{character}; this chat has settings of its own").format(
                character=words
            )
        self.set_face("character", name or self.tr("Character"))
        self.setAccessibleName(words)
        self._named = bool(name)
        self.set_compact(self._compact)
        self.setToolTip(plain_tip(words))
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon only, where there is no room for the name."""
        self._compact = compact
        tip = self.toolTip()
        self.set_icon_only(compact or not self._named)
        self.setToolTip(tip)

    def make_menu(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for preset_id, name in [("", self.tr("No character")), *self._offered]:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(preset_id == self._chosen)
            action.triggered.connect(partial(self.chosen.emit, preset_id))
            group.addAction(action)
        menu.addSeparator()
        settings = menu.addAction(self.tr("Settings of this chat…"))
        settings.triggered.connect(self.settings_requested)
        reset = menu.addAction(self.tr("Reset this chat to the usual settings"))
        reset.setEnabled(self._differs)
        reset.triggered.connect(self.reset_requested)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._differs:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(Shade.ACCENT))
            size, inset = em(self.font(), 0.55), em(self.font(), 0.3)
            painter.drawEllipse(QRectF(self.width() - size - inset, inset, size, size))
            painter.end()

    @Slot()
    def _on_clicked(self) -> None:
        self.make_menu().popup(self.mapToGlobal(QPoint(0, self.height())))
