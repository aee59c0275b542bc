"""The shell of the application: menus, header, and a place for pages.

The splitter holds the sidebar of chats and the chat page. In a narrow window only one of them is to
be seen. The window asks for things by signals and shows what it is told.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.chat.prompt_field import local_files
from gpt4all_desktop.ui.chat.state import ModelState, Ready
from gpt4all_desktop.ui.chat.view import ChatPage
from gpt4all_desktop.ui.chats.view import WIDTH_EM, Sidebar
from gpt4all_desktop.ui.commands import CommandRegistry
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.header import Header
from gpt4all_desktop.ui.menus import Menus
from gpt4all_desktop.ui.palette_items import PaletteItems
from gpt4all_desktop.ui.theme import ThemeMode, em, menu_bar_sheet
from gpt4all_desktop.ui.widgets.splitter import Splitter
from gpt4all_desktop.ui.widgets.toast import Toast
from gpt4all_desktop.ui.window_commands import window_commands

if TYPE_CHECKING:
    from gpt4all_desktop.ui.drop_hint import DropHint
    from gpt4all_desktop.ui.palette import Palette

TITLE = "GPT4All Desktop"
MODEL_SUFFIX = ".gguf"
TITLE_EM = 3.0
"""What the system puts above a window takes so much at most."""
NARROW_EM = 48.0
"""In a window narrower than this there is no room for the sidebar beside the page."""
_PLACED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


def _never() -> bool:
    return False


class MainWindow(QMainWindow):
    """The window."""

    new_chat_requested = Signal()
    """When the user wants an empty chat."""
    temporary_chat_requested = Signal()
    """When the user wants an empty chat that is not kept."""
    stop_requested = Signal()
    """When the user wants the reply to end."""
    models_requested = Signal()
    """When the user wants to find a model."""
    model_chosen = Signal(object)
    """A `Path`, when the user has chosen or dropped a model file."""
    theme_requested = Signal(object)
    """A `ThemeMode`, when the user has chosen a theme."""
    painted = Signal()
    """Once, after the first frame."""
    closing = Signal()
    """When the window is about to close, still in its place."""

    def __init__(self, models_dir: Path) -> None:
        """Args: models_dir: where the file dialog begins."""
        super().__init__()
        self.models_dir = models_dir
        self._model: ModelState | None = None
        self._was_painted = False
        self._quitting = False
        self._stays_open: Callable[[], bool] = _never
        self.header = Header(self)
        self.page = ChatPage(self)
        self.sidebar = Sidebar(self.show_toast, self)
        self._sidebar_wanted, self._sidebar_width = True, 0
        self._drawer_open = False
        self._body = Splitter(self)
        self._body.addWidget(self.sidebar)
        self._body.addWidget(self.page)
        self._body.setStretchFactor(1, 1)
        centre = self._centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._body, 1)
        self._room: QWidget | None = None
        self.setCentralWidget(centre)
        self._drop_hint: DropHint | None = None
        self.toast = Toast(centre)
        self.toast.height_changed.connect(self._on_toast_height_changed)
        self._theme_mode = ThemeMode.SYSTEM
        self.commands = CommandRegistry()
        self.commands.add(*window_commands(self))
        self.menuBar().setStyleSheet(menu_bar_sheet(self.palette()))
        self.menus = Menus(self, self.commands)
        self.palette_items = PaletteItems(self.commands)
        self._palette_overlay: Palette | None = None
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.resize(self.sizeHint())
        self.set_sidebar(True, 0)
        for placed in (self.page, self.page.pages):
            placed.installEventFilter(self)

        self.header.sidebar_requested.connect(self.toggle_sidebar)
        self.sidebar.new_chat_requested.connect(self.new_chat_requested)
        self.header.new_chat_requested.connect(self.new_chat_requested)
        self.header.open_model_requested.connect(self.choose_model)
        self.new_chat_requested.connect(self.leave_room)
        self.header.models_requested.connect(self.models_requested)
        self.page.models_requested.connect(self.models_requested)
        self.page.open_model_requested.connect(self.choose_model)

    def make_ready(self) -> None:
        """Make what the first frame could do without."""
        self.setWindowIcon(icons.app_icon())
        self.page.make_ready()

    @property
    def palette_overlay(self) -> "Palette":
        """Where one types what to do. Made when it is needed first, as few starts need it."""
        if self._palette_overlay is None:
            from gpt4all_desktop.ui.palette import Palette

            self._palette_overlay = Palette(self.palette_items.find, self._centre)
        return self._palette_overlay

    @property
    def theme_actions(self) -> dict[ThemeMode, QAction]:
        return {mode: self.menus.actions[f"theme.{mode.value}"] for mode in ThemeMode}

    @property
    def sidebar_shown(self) -> bool:
        """True where the user wants the sidebar, in a window wide enough."""
        return self._sidebar_wanted

    @property
    def sidebar_width(self) -> int:
        """How wide the sidebar is, or was when it was last beside the page."""
        beside = not self.sidebar.isHidden() and not self.page.isHidden()
        return (beside and self._body.sizes()[0]) or self._sidebar_width

    def set_sidebar(self, shown: bool, width: int) -> None:
        """Show the sidebar as it was, or hide it. Width 0 is the usual one."""
        self._sidebar_wanted = shown
        self.sidebar.hide()
        self._sidebar_width = width or em(self.font(), WIDTH_EM)
        self._arrange()

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar; in a narrow window it takes the place of the page."""
        if self._narrow:
            self._drawer_open = not self._drawer_open
        else:
            self._sidebar_wanted = not self._sidebar_wanted
        self._arrange()
        if self.sidebar.isVisible():
            self.sidebar.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.page.isVisible():
            self.page.composer.take_focus()

    def show_page(self) -> None:
        """In a narrow window, show the page instead of the sidebar."""
        self._drawer_open = False
        self._arrange()

    def show_room(self, room: QWidget) -> None:
        """Show another page in the place of chats, until `leave_room`."""
        if room is self._room:
            return
        self.leave_room()
        self._room = room
        layout = self._centre.layout()
        assert layout is not None
        layout.addWidget(room)
        self._body.hide()
        room.show()

    @Slot()
    def leave_room(self) -> None:
        """Show the chats again."""
        room, self._room = self._room, None
        if room is not None:
            room.hide()
            self._body.show()
            self.page.composer.take_focus()

    def reveal_sidebar(self) -> None:
        """Show the sidebar, whatever is there now."""
        self.leave_room()
        self._drawer_open = self._narrow
        self._sidebar_wanted |= not self._narrow
        self._arrange()

    def search_chats(self) -> None:
        """Begin to search all chats."""
        self.reveal_sidebar()
        self.sidebar.focus_search()

    def set_model_state(self, state: ModelState) -> None:
        """Show which model there is."""
        self._model = state
        self.header.set_state(state)

    def set_theme_mode(self, mode: ThemeMode) -> None:
        """Tick the theme in the menu."""
        self._theme_mode = mode
        self.menus.refresh_checks()

    def show_toast(
        self, text: str, action_label: str = "", callback: Callable[[], None] | None = None
    ) -> None:
        """Say something at the bottom of the page for some seconds, with one thing to press."""
        self._place_toast()
        self.toast.show_text(text, action_label, callback)

    def show_problem(self, failure: Failure) -> None:
        """Tell the user of a bug, with details to copy."""
        from gpt4all_desktop.ui.problem import ProblemDialog

        ProblemDialog(failure, self).open()

    def show_about(self) -> None:
        """Open the About box."""
        from gpt4all_desktop.ui.about import AboutDialog

        tier = self._model.model.cpu_tier if isinstance(self._model, Ready) else ""
        AboutDialog(tier, self).open()

    def sizeHint(self) -> QSize:
        """Return the size of the first start: what the screen has room for, below a title."""
        wanted = QSize(em(self.font(), 84), em(self.font(), 62))
        room = self.screen().availableGeometry().size() - QSize(0, em(self.font(), TITLE_EM))
        return wanted.boundedTo(room)

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 26), em(self.font(), 28))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Its style sheet keeps the menu bar from following by itself.
        if event.type() == QEvent.Type.FontChange:
            self.menuBar().setFont(self.font())
        elif event.type() == QEvent.Type.PaletteChange:
            self.menuBar().setStyleSheet(menu_bar_sheet(self.palette()))

    def set_safe_mode(self) -> None:
        """Say in the title that this start leaves things out."""
        mode = self.tr("Safe mode")
        self.setWindowTitle(f"{mode} — {TITLE}")  # Qt adds the name to titles that do not end so

    def set_stays_open(self, asked: Callable[[], bool]) -> None:
        """Ask whether closing only hides the window, because the tray can bring it back."""
        self._stays_open = asked

    def quit(self) -> None:
        """Close the window for good, and with it the program."""
        self._quitting = True
        self.close()
        QApplication.quit()  # which the last window does not do while there is a tray

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if self._stays_open() and not self._quitting:
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._drop_hint is not None:
            self._drop_hint.setGeometry(self._centre.rect())
        if self._palette_overlay is not None:
            self._palette_overlay.place()
        self._arrange()
        self._place_toast()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self.page, self.page.pages) and event.type() in _PLACED:
            # When what is inside the page has found its place, too.
            QTimer.singleShot(0, self, self._place_toast)
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._show_drop_hint(_model_file(files) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hide_drop_hint()

    def dropEvent(self, event: QDropEvent) -> None:
        self._hide_drop_hint()
        files = local_files(event.mimeData())
        model = _model_file(files)
        if files:
            event.acceptProposedAction()
        if model is not None:
            self.model_chosen.emit(model)
        elif files:
            self.page.files_chosen.emit(files)
            self.activateWindow()  # the files came from another one, and the question comes next
            self.page.composer.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing where nothing else wants it writes into the composer."""
        if self._room is None:
            self.page.type_key(event)

    @property
    def _narrow(self) -> bool:
        return self.width() < em(self.font(), NARROW_EM)

    def _arrange(self) -> None:
        """Show sidebar, page or both."""
        narrow = self._narrow
        sidebar = self._drawer_open if narrow else self._sidebar_wanted
        self._drawer_open = self._drawer_open and narrow
        page = not (narrow and sidebar)
        self._sidebar_width = self.sidebar_width
        come = sidebar and page and (self.sidebar.isHidden() or self.page.isHidden())
        self.sidebar.setVisible(sidebar)
        self.page.setVisible(page)
        if come:  # the splitter forgets the size of what was hidden
            room = max(1, self.width() - self._sidebar_width)
            self._body.setSizes([self._sidebar_width, room])
        self.header.set_sidebar_shown(sidebar)
        self.menus.refresh_checks()

    def _show_drop_hint(self, model: bool) -> None:
        if self._drop_hint is None:
            from gpt4all_desktop.ui.drop_hint import DropHint

            self._drop_hint = DropHint(self._centre)
            self._drop_hint.setGeometry(self._centre.rect())
        self._drop_hint.set_model(model)
        self._drop_hint.show()
        self._drop_hint.raise_()

    def _hide_drop_hint(self) -> None:
        if self._drop_hint is not None:
            self._drop_hint.hide()

    def _place_toast(self) -> None:
        """At the end of the messages, or of what is shown in their place."""
        area = self._centre.rect()
        if self.page.isVisible():
            pages = self.page.pages
            area = QRect(pages.mapTo(self._centre, QPoint(0, 0)), pages.size())
        self.toast.place(area)

    @Slot(int)
    def _on_toast_height_changed(self, height: int) -> None:
        """What the toast would hide moves up: one may want to press it."""
        chat = self.page.isVisible()
        self.page.pages.setContentsMargins(0, 0, 0, height if chat else 0)
        self._centre.setContentsMargins(0, 0, 0, 0 if chat else height)

    @Slot()
    def choose_model(self) -> None:
        """Let the user choose a model file."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Open a model"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Models (*.gguf)"), self.tr("All files (*)")])
        if self.models_dir.is_dir():
            dialog.setDirectory(str(self.models_dir))
        dialog.fileSelected.connect(self._on_dialog_file_selected)
        dialog.open()

    @Slot(str)
    def _on_dialog_file_selected(self, name: str) -> None:
        self.model_chosen.emit(Path(name))

    def choose_theme(self, mode: ThemeMode) -> None:
        """Let the user have another theme."""
        self.set_theme_mode(mode)
        self.theme_requested.emit(mode)

    def is_theme(self, mode: ThemeMode) -> bool:
        """Whether that is the theme the user has chosen."""
        return self._theme_mode is mode

    def refresh_palette(self) -> None:
        """Show what was found meanwhile, if the palette is open."""
        if self._palette_overlay is not None:
            self._palette_overlay.refresh()

    def open_palette(self) -> None:
        """Let the user type what to do."""
        self.palette_overlay.open()

    def sidebar_is_visible(self) -> bool:
        """Whether the list of chats is to be seen now."""
        return not self.sidebar.isHidden()


def _model_file(files: list[Path]) -> Path | None:
    """Return the model file among those that are dragged, if there is one."""
    return next((file for file in files if file.name.lower().endswith(MODEL_SUFFIX)), None)
