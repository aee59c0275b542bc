"""The menu bar and the shortcuts, made of the commands."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gpt4all_desktop.ui.commands import Command, CommandRegistry, Menu, Role

_ROLES = {
    Role.NONE: QAction.MenuRole.NoRole,
    Role.QUIT: QAction.MenuRole.QuitRole,
    Role.ABOUT: QAction.MenuRole.AboutRole,
    Role.PREFERENCES: QAction.MenuRole.PreferencesRole,
}
_EXCLUSIVE = frozenset({Menu.THEME})
"""Menus of which one thing is chosen."""


class Menus(QObject):
    """Keeps one action per command; a command without a menu still has its shortcut."""

    def __init__(self, window: QMainWindow, commands: CommandRegistry) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._actions: dict[str, QAction] = {}
        self._groups: dict[Menu, QActionGroup] = {}
        bar = window.menuBar()
        titles = {
            Menu.FILE: self.tr("&File"),
            Menu.CHAT: self.tr("&Chat"),
            Menu.VIEW: self.tr("&View"),
            Menu.HELP: self.tr("&Help"),
        }
        self._menus = {menu: QMenu(title, window) for menu, title in titles.items()}
        for top in self._menus.values():
            bar.addMenu(top).setVisible(False)
        self._menus[Menu.THEME] = QMenu(self.tr("&Theme"), window)
        for menu in self._menus.values():
            menu.aboutToShow.connect(self._on_menu_about_to_show)
            menu.aboutToHide.connect(self._on_menu_about_to_hide)
        commands.add_listener(self._fill)
        self._fill()

    @property
    def actions(self) -> dict[str, QAction]:
        """The action of each command, by its id."""
        return dict(self._actions)

    def refresh_checks(self) -> None:
        """Tick what is on."""
        for command in self._commands.all():
            if command.checked is not None:
                self._actions[command.id].setChecked(command.checked())

    def _fill(self) -> None:
        new = [command for command in self._commands.all() if command.id not in self._actions]
        self._actions |= {command.id: self._make(command) for command in new}
        touched = {command.menu for command in new}
        if Menu.THEME in touched:  # it stands in the menu of views
            touched.add(Menu.VIEW)
        for where, menu in self._menus.items():
            if where not in touched:
                continue
            menu.clear()
            commands = [c for c in self._commands.all() if c.menu is where]
            commands.sort(key=lambda command: command.section)
            section: int | None = None
            if where is Menu.VIEW and self._has(Menu.THEME):
                menu.addMenu(self._menus[Menu.THEME])
                section = -1
            for command in commands:
                if section is not None and command.section != section:
                    menu.addSeparator()
                section = command.section
                menu.addAction(self._actions[command.id])
            if where is not Menu.THEME:
                menu.menuAction().setVisible(not menu.isEmpty())
        self.refresh_checks()

    def _has(self, where: Menu) -> bool:
        return any(command.menu is where for command in self._commands.all())

    def _make(self, command: Command) -> QAction:
        action = QAction(command.title, self)
        action.setMenuRole(_ROLES[command.role])
        if command.shortcut:
            action.setShortcut(
                QKeySequence(command.shortcut, QKeySequence.SequenceFormat.PortableText)
            )
        action.setCheckable(command.checked is not None)
        if command.menu in _EXCLUSIVE and command.menu is not None:
            group = self._groups.setdefault(command.menu, QActionGroup(self))
            group.addAction(action)
        # The window has it too: shortcuts of hidden menus and of no menu work all the same.
        self._window.addAction(action)
        action.triggered.connect(partial(self._run, command.id))
        return action

    def _run(self, command_id: str, _checked: bool = False) -> None:
        self._commands.run(command_id)
        self.refresh_checks()

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        for command in self._commands.all():
            self._actions[command.id].setEnabled(command.enabled())
        self.refresh_checks()

    @Slot()
    def _on_menu_about_to_hide(self) -> None:
        """A greyed action has a dead shortcut, and what is possible may change meanwhile."""
        for action in self._actions.values():
            action.setEnabled(True)
