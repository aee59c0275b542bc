"""What the window itself can do, as commands; each room adds its own."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gpt4all_desktop.ui.commands import Command, Menu, Role
from gpt4all_desktop.ui.theme import ThemeMode

if TYPE_CHECKING:
    from gpt4all_desktop.ui.main_window import MainWindow


def window_commands(window: "MainWindow") -> list[Command]:
    """Return the commands of menus and palette that need nothing but the window."""
    translate = QCoreApplication.translate
    return [
        Command(
            id="chat.new",
            title=translate("MainWindow", "&New chat"),
            run=window.new_chat_requested.emit,
            shortcut="Ctrl+N",
            menu=Menu.FILE,
        ),
        Command(
            id="chat.temporary",
            title=translate("MainWindow", "New &temporary chat"),
            run=window.temporary_chat_requested.emit,
            shortcut="Ctrl+Shift+N",
            keywords=translate("MainWindow", "private incognito secret"),
            menu=Menu.FILE,
        ),
        Command(
            id="model.open",
            title=translate("MainWindow", "&Open model…"),
            run=window.choose_model,
            shortcut="Ctrl+O",
            keywords=translate("MainWindow", "load file gguf"),
            menu=Menu.FILE,
        ),
        Command(
            id="models.browse",
            title=translate("MainWindow", "&Models…"),
            run=window.models_requested.emit,
            shortcut="Ctrl+Shift+M",
            keywords=translate("MainWindow", "find download install remove browse catalog"),
            menu=Menu.FILE,
        ),
        Command(
            id="composer.attach",
            title=translate("MainWindow", "&Attach files…"),
            run=window.page.choose_files,
            shortcut="Ctrl+Shift+A",
            keywords=translate("MainWindow", "add document pdf upload"),
            menu=Menu.CHAT,
        ),
        Command(
            id="context.show",
            title=translate("MainWindow", "Show the &context"),
            run=window.page.context_requested.emit,
            shortcut="Ctrl+Shift+I",
            keywords=translate("MainWindow", "prompt tokens window literal template"),
            menu=Menu.CHAT,
            section=1,
        ),
        Command(
            id="reply.stop",
            title=translate("MainWindow", "&Stop the reply"),
            run=window.stop_requested.emit,
            enabled=window.page.can_stop,
            shortcut="Esc",
            menu=Menu.FILE,
            section=1,
        ),
        Command(
            id="view.sidebar",
            title=translate("MainWindow", "Show the &sidebar"),
            run=window.toggle_sidebar,
            checked=window.sidebar_is_visible,
            shortcut="Ctrl+B",
            keywords=translate("MainWindow", "chats list hide"),
            menu=Menu.VIEW,
        ),
        Command(
            id="chat.find",
            title=translate("MainWindow", "&Find in this chat"),
            run=window.page.open_find,
            enabled=window.page.has_messages,
            shortcut="Ctrl+F",
            keywords=translate("MainWindow", "search text"),
            menu=Menu.CHAT,
        ),
        Command(
            id="message.previous",
            title=translate("MainWindow", "&Previous message"),
            run=partial(window.page.move_cursor, -1),
            enabled=window.page.has_messages,
            shortcut="Alt+Up",
            menu=Menu.CHAT,
        ),
        Command(
            id="message.next",
            title=translate("MainWindow", "Ne&xt message"),
            run=partial(window.page.move_cursor, 1),
            enabled=window.page.has_messages,
            shortcut="Alt+Down",
            menu=Menu.CHAT,
        ),
        Command(
            id="chat.search",
            title=translate("MainWindow", "S&earch all chats"),
            run=window.search_chats,
            shortcut="Ctrl+Shift+F",
            keywords=translate("MainWindow", "find history"),
            menu=Menu.CHAT,
        ),
        Command(
            id="palette.open",
            title=translate("MainWindow", "&Command palette"),
            run=window.open_palette,
            shortcut="Ctrl+K",
            menu=Menu.VIEW,
            section=1,
        ),
        Command(
            id="app.quit",
            title=translate("MainWindow", "&Quit"),
            run=window.quit,
            shortcut="Ctrl+Q",
            keywords=translate("MainWindow", "exit close leave"),
            menu=Menu.FILE,
            section=9,
            role=Role.QUIT,
        ),
        Command(
            id="app.about",
            title=translate("MainWindow", "&About GPT4All Desktop"),
            run=window.show_about,
            keywords=translate("MainWindow", "version licence"),
            menu=Menu.HELP,
            section=9,
            role=Role.ABOUT,
        ),
        *_theme_commands(window),
    ]


def _theme_commands(window: "MainWindow") -> list[Command]:
    translate = QCoreApplication.translate
    names = {
        ThemeMode.SYSTEM: (
            translate("MainWindow", "As the &system"),
            translate("MainWindow", "appearance colours"),
        ),
        ThemeMode.LIGHT: (
            translate("MainWindow", "&Light"),
            translate("MainWindow", "appearance colours bright day"),
        ),
        ThemeMode.DARK: (
            translate("MainWindow", "&Dark"),
            translate("MainWindow", "appearance colours night"),
        ),
        ThemeMode.CONTRAST: (
            translate("MainWindow", "High &contrast"),
            translate("MainWindow", "appearance colours accessibility"),
        ),
    }
    return [
        Command(
            id=f"theme.{mode.value}",
            title=title,
            run=partial(window.choose_theme, mode),
            checked=partial(window.is_theme, mode),
            context=translate("MainWindow", "Theme"),
            keywords=keywords,
            menu=Menu.THEME,
        )
        for mode, (title, keywords) in names.items()
    ]
