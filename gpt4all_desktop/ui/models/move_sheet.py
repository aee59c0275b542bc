"""Asks before the models go to another folder, and says what that means."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.library.move import Move
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.theme import Shade, body_font, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.sheet import Sheet

_BREAK = "\u200b"
"""A long path may be broken after its slashes."""


class MoveSheet(Sheet):
    """One move."""

    confirmed = Signal()
    """When the user wants it."""

    def __init__(self, move: Move, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Move the models"))
        what, where, how = WrappedLabel(self), WrappedLabel(self), WrappedLabel(self)
        size = words.size(move.size)
        what.setFont(body_font(self.font()))
        if move.models == 1:
            what.setText(self.tr("Move one model ({size})?").format(size=size))
        elif move.models:
            what.setText(
                self.tr("Move {count} models ({size})?").format(count=move.models, size=size)
            )
        else:
            what.setText(self.tr("There is no model yet. Use this folder for models from now on?"))
        source = self.tr("From: {folder}").format(folder=move.source)
        target = self.tr("To: {folder}").format(folder=move.target)
        where.setText(f"{source}\n{target}".replace("/", "/" + _BREAK))
        how.setFont(small_font(self.font()))
        how.setForegroundRole(Shade.MUTED)
        if move.copies:
            how.setText(
                self.tr(
                    "The new folder is on another disk: each file is copied and compared before "
                    "the old one is deleted. You can go on working, cancel, or continue later."
                )
            )
        else:
            how.setText(self.tr("The new folder is on the same disk, so this takes a moment only."))
        others = WrappedLabel(self)
        others.setFont(small_font(self.font()))
        others.setForegroundRole(Shade.MUTED)
        others.setText(self.tr("Only models move; all other files stay where they are."))
        for label in (what, where, how, others):
            self.add_words(label)
        self.cancel_button = Button(self.tr("Cancel"), self)
        self.move_button = Button(self.tr("Move"), self, kind=ButtonKind.PRIMARY)
        self.add_button(self.cancel_button)
        self.add_button(self.move_button)
        self.move_button.setFocus()

        self.cancel_button.clicked.connect(self.reject)
        self.move_button.clicked.connect(self._on_move_clicked)

    @Slot()
    def _on_move_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
