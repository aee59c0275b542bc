"""The strip above the page: new chat, which model, open a model."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gpt4all_desktop.ui.chat.state import Loading, ModelState, NoModel, Ready
from gpt4all_desktop.ui.settings.character_button import CharacterButton
from gpt4all_desktop.ui.theme import Shade, em, small_font, strong_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import ElidedLabel
from gpt4all_desktop.ui.widgets.mirror import place
from gpt4all_desktop.ui.widgets.temporary_mark import TemporaryMark

COMPACT_EM = 52.0
"""Below this width the buttons show their icons only."""


class Header(QWidget):
    """Shows the model; quiet chrome around it."""

    new_chat_requested = Signal()
    """When the user wants an empty chat."""
    open_model_requested = Signal()
    """When the user wants to choose a model file."""
    models_requested = Signal()
    """When the user wants to find a model."""

    character_requested = Signal(str)
    """The id of a preset, or "", when the user wants it for this chat."""
    chat_settings_requested = Signal()
    """When the user wants the settings of this chat."""
    sidebar_requested = Signal()
    """When the user wants to see the list of chats, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet = ButtonKind.QUIET
        self.sidebar = Button(
            self.tr("Show or hide the sidebar"), self, icon="sidebar", kind=quiet, icon_only=True
        )
        self.new_chat = Button(self.tr("New chat"), self, icon="new-chat", kind=quiet)
        self.models = Button(self.tr("Models"), self, icon="download", kind=quiet)
        self.open_model = Button(self.tr("Open model…"), self, icon="open", kind=quiet)
        self.character = CharacterButton(self)
        self.temporary = TemporaryMark(self)
        self.temporary.hide()
        self._name = ElidedLabel(self)
        self._name.setFont(strong_font(self.font()))
        self._state = ElidedLabel(self, muted=True)
        self._state.setFont(small_font(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        self.sidebar.clicked.connect(self.sidebar_requested)
        self.character.chosen.connect(self.character_requested)
        self.character.settings_requested.connect(self.chat_settings_requested)
        self.new_chat.clicked.connect(self.new_chat_requested)
        self.models.clicked.connect(self.models_requested)
        self.open_model.clicked.connect(self.open_model_requested)

    @property
    def name(self) -> str:
        return self._name.text()

    @property
    def state(self) -> str:
        return self._state.text()

    def set_state(self, state: ModelState) -> None:
        """Show which model there is and how it is."""
        if isinstance(state, NoModel):
            name, words = self.tr("No model"), self.tr("nothing is loaded")
        elif isinstance(state, Loading):
            percent = f"{state.fraction:.0%}"
            name, words = state.name, self.tr("loading, {percent}").format(percent=percent)
        elif isinstance(state, Ready):
            name, words = state.model.name, self.tr("ready")
        else:
            name, words = state.name, self.tr("could not be loaded")
        self._name.set_text(name)
        self._state.set_text(words)
        self._place()

    def set_characters(self, offered: list[tuple[str, str]], chosen: str, differs: bool) -> None:
        """Offer presets (id and name), and say whether the chat has settings of its own."""
        self.character.set_characters(offered, chosen, differs)
        self._place()

    def set_sidebar_shown(self, shown: bool) -> None:
        """The sidebar has a button for a new chat itself."""
        if self.new_chat.isHidden() is not shown:
            self.new_chat.setVisible(not shown)
            self._place()

    def set_temporary(self, temporary: bool) -> None:
        """Say that nothing of the chat is kept."""
        if self.temporary.isHidden() is temporary:
            self.temporary.setVisible(temporary)
            self._place()

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 30), em(self.font(), 4.0))

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 16), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._name.setFont(strong_font(self.font()))
            self._state.setFont(small_font(self.font()))
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(Shade.BORDER))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _place(self) -> None:
        """Buttons at the sides; the words in the middle of the window, or of what is left."""
        compact = self.width() < em(self.font(), COMPACT_EM)
        side, height = em(self.font(), 0.5), self.height()
        for button in (self.new_chat, self.models, self.open_model):
            button.set_icon_only(compact)
        self.character.set_compact(compact)
        first, last = side, self.width() - side
        for button in (self.sidebar, self.new_chat):
            if not button.isHidden():
                size = button.sizeHint()
                place(button, first, (height - size.height()) // 2, size.width(), size.height())
                first += size.width() + side // 2
        if not self.temporary.isHidden():
            self.temporary.set_compact(compact)
            size = self.temporary.sizeHint()
            mark = size.width(), size.height()
            place(self.temporary, first, (height - mark[1]) // 2, *mark)
            first += mark[0] + side // 2
        for button in (self.open_model, self.models, self.character):
            size = button.sizeHint()
            last -= size.width()
            place(button, last, (height - size.height()) // 2, size.width(), size.height())
            last -= side // 2
        last -= side // 2
        above, below = self._name.sizeHint(), self._state.sizeHint()
        y = (height - above.height() - below.height()) // 2
        for label, size in ((self._name, above), (self._state, below)):
            width = max(0, min(size.width(), last - first))
            x = max(first, min((self.width() - width) // 2, last - width))
            place(label, x, y, width, size.height())
            y += size.height()
