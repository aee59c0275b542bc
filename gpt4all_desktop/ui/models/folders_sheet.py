"""The folders with models: how much lies where, one more or one less, and moving the first one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.library.folders import FolderUse
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet


class FoldersSheet(ListSheet):
    """Lists folders; says what shall be done with them."""

    add_requested = Signal()
    move_requested = Signal()
    removed = Signal(object)
    """The `Path` of a folder that shall not be shown any more."""
    reveal_requested = Signal(object)
    """A `Path`."""

    def __init__(self, uses: Sequence[FolderUse], disk_free: int, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("FoldersSheet", "Folders with models"),
            translate(
                "FoldersSheet",
                "Downloads go to the first folder. Models in the others are used where they are; "
                "nothing is written there.",
            ),
            "",
            parent,
        )
        self._uses: tuple[FolderUse, ...] = ()
        self.move_button = Button(self.tr("Move the models…"), self, icon="folder")
        self.add_button_ = Button(self.tr("Add a folder…"), self, icon="open")
        self.remove_button = Button(self.tr("Remove from the list"), self, icon="close")
        self.show_button = Button(self.tr("Show"), self)
        self.close_button = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        self.add_button(self.move_button)
        self.add_button(self.add_button_)
        self.add_button(self.remove_button)
        self.add_button(self.show_button, needs_selection=True)
        self.add_button(self.close_button)
        self.set_folders(uses, disk_free)

        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self.move_button.clicked.connect(self.move_requested)
        self.add_button_.clicked.connect(self.add_requested)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.show_button.clicked.connect(self._on_show_clicked)
        self.close_button.clicked.connect(self.accept)

    def set_folders(self, uses: Sequence[FolderUse], disk_free: int) -> None:
        """Show how it is now."""
        if tuple(uses) == self._uses:
            return
        row = self.list.currentIndex().row()
        self._uses = tuple(uses)
        self.set_lines(
            [
                Line(title=str(use.path), detail=words.folder(use, disk_free if not n else None))
                for n, use in enumerate(self._uses)
            ]
        )
        if 0 <= row < len(self._uses):
            self.list.setCurrentIndex(self.list.model().index(row, 0))
        self._on_selection()

    def _selected(self) -> list[FolderUse]:
        return [self._uses[number] for number in self.selected if number < len(self._uses)]

    @Slot()
    def _on_selection(self) -> None:
        self.remove_button.setEnabled(any(use.added for use in self._selected()))

    @Slot()
    def _on_remove_clicked(self) -> None:
        for use in self._selected():
            if use.added:
                self.removed.emit(use.path)

    @Slot()
    def _on_show_clicked(self) -> None:
        for use in self._selected()[:1]:
            self.reveal_requested.emit(use.path)
