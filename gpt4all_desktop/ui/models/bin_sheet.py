"""The bin of the models: take them out of it, or delete them for good and have the space back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.library.shelf import Removed
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.confirm import Confirm
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet


class ModelBinSheet(ListSheet):
    """Lists removed models; says what shall be done with them."""

    restore_requested = Signal(list)
    """`Removed` models that shall come back."""
    erase_requested = Signal(list)
    """`Removed` models that shall be deleted for good."""

    def __init__(self, removed: Sequence[Removed], parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ModelBinSheet", "Bin of the models"),
            translate(
                "ModelBinSheet",
                "Removed models take space until they are deleted for good. Nothing is deleted by "
                "itself.",
            ),
            translate("ModelBinSheet", "The bin is empty."),
            parent,
        )
        self._removed: tuple[Removed, ...] = ()
        self.restore = Button(self.tr("Restore"), self, icon="retry")
        self.erase = Button(self.tr("Delete for good…"), self, icon="bin")
        self.empty = Button(self.tr("Empty the bin…"), self)
        self.close_button = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        self.add_button(self.restore, needs_selection=True)
        self.add_button(self.erase, needs_selection=True)
        self.add_button(self.empty)
        self.add_button(self.close_button)
        self.set_removed(removed)

        self.restore.clicked.connect(self._on_restore_clicked)
        self.erase.clicked.connect(self._on_erase_clicked)
        self.empty.clicked.connect(self._on_empty_clicked)
        self.close_button.clicked.connect(self.accept)

    def set_removed(self, removed: Sequence[Removed]) -> None:
        """Show what is in the bin now."""
        if tuple(removed) == self._removed and self.lines:
            return
        self._removed = tuple(removed)
        self.set_lines([Line(title=one.name, detail=words.removed(one)) for one in self._removed])
        self.empty.setEnabled(bool(self._removed))

    def _selected(self) -> list[Removed]:
        return [self._removed[number] for number in self.selected if number < len(self._removed)]

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.restore_requested.emit(self._selected())

    @Slot()
    def _on_erase_clicked(self) -> None:
        self._ask(self._selected())

    @Slot()
    def _on_empty_clicked(self) -> None:
        self._ask(list(self._removed))

    def _ask(self, removed: list[Removed]) -> None:
        size = words.size(sum(one.size for one in removed))
        if len(removed) == 1:
            sentence = self.tr("Delete {name} ({size}) for good? This cannot be undone.")
            sentence = sentence.format(name=removed[0].name, size=size)
        else:
            sentence = self.tr("Delete {count} files ({size}) for good? This cannot be undone.")
            sentence = sentence.format(count=len(removed), size=size)
        question = Confirm(self.tr("Delete for good"), sentence, self.tr("Delete for good"), self)
        question.confirmed.connect(partial(self.erase_requested.emit, removed))
        question.open()
