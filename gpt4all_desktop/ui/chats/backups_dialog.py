"""Backups of all chats: which there are, make one now, go back to one."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.ui.chats.long_work import LongWork
from gpt4all_desktop.ui.sentences import sized
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.confirm import Confirm
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet


class Backup(Protocol):
    """A copy of all chats."""

    @property
    def path(self) -> Path: ...

    @property
    def made(self) -> datetime: ...

    @property
    def size(self) -> int: ...


class Backups(Protocol):
    """Who makes and keeps them."""

    def backups(self) -> Sequence[Backup]:
        """Return the backups there are, newest first."""
        ...

    def back_up(self) -> object:
        """Make a backup now.

        Raises:
            AppError: the disk is full, the folder cannot be written.
        """
        ...

    def restore_backup(self, path: Path, progress: Progress) -> None:
        """Go back to a backup; the present state becomes a backup first.

        Raises:
            AppError: the backup is damaged; nothing has changed.
            Cancelled: nothing has changed.
        """
        ...


class Replaced(Protocol):
    """The store, which has to know."""

    def begin_replacing(self) -> None:
        """All chats will be others: change nothing any more."""
        ...

    def end_replacing(self, *, replaced: bool) -> None:
        """The chats are others now, or have stayed."""
        ...


class BackupsDialog(ListSheet):
    """Lists backups, newest first."""

    def __init__(self, keeper: Backups, store: Replaced, parent: QWidget, work: LongWork) -> None:
        """Args: work: does what takes long."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("BackupsDialog", "Backups"),
            translate(
                "BackupsDialog",
                "All chats are copied every day. Going back to a copy keeps the present state "
                "as one more copy, so nothing is lost by trying.",
            ),
            translate("BackupsDialog", "There is no backup yet."),
            parent,
        )
        self._keeper, self._store, self._work = keeper, store, work
        self._backups: list[Backup] = []
        self._times: list[str] = []
        """When each was made."""
        self.restore_button = Button(self.tr("Go back to this…"), self, icon="retry")
        self.make_button = Button(self.tr("Back up now"), self, icon="copy")
        self.close_button = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        self.add_button(self.restore_button, needs_selection=True)
        self.add_button(self.make_button)
        self.add_button(self.close_button)
        self.reload()

        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.close_button.clicked.connect(self.accept)

    def reload(self) -> None:
        """List what there is now."""
        self._backups = list(self._keeper.backups())
        self._times = _times(self._backups)
        self.set_lines(
            [
                Line(title=time, detail=sized(backup.size))
                for backup, time in zip(self._backups, self._times, strict=True)
            ]
        )

    @Slot()
    def _on_make_clicked(self) -> None:
        self._work.run(
            self.tr("The chats are being copied…"), self._back_up, self._on_done, keep_on=True
        )

    def _back_up(self, _progress: Progress) -> None:
        self._keeper.back_up()

    def _on_done(self, _result: object) -> None:
        if isValid(self):
            self.reload()

    @Slot()
    def _on_restore_clicked(self) -> None:
        if not self.selected:
            return
        number = self.selected[0]
        sentence = self.tr(
            "Show the chats as they were on {day}? What was said since then stays in a backup of "
            "the present state."
        ).format(day=self._times[number])
        question = Confirm(self.tr("Go back to a backup"), sentence, self.tr("Go back"), self)
        question.confirmed.connect(partial(self._restore, self._backups[number].path))
        question.open()

    def _restore(self, path: Path) -> None:
        self._store.begin_replacing()
        self._work.run(
            self.tr("The chats of the backup are being brought back…"),
            partial(self._keeper.restore_backup, path),
            self._on_restored,
            otherwise=self._on_not_restored,
            modal=True,
        )

    def _on_restored(self, result: object) -> None:
        self._store.end_replacing(replaced=True)
        self._on_done(result)

    def _on_not_restored(self) -> None:
        self._store.end_replacing(replaced=False)
        self._on_done(None)


def _times(backups: Sequence[Backup]) -> list[str]:
    """Return when backups were made: to the minute, or to the second where that is not enough."""
    moments = [QDateTime.fromSecsSinceEpoch(int(each.made.timestamp())) for each in backups]
    minute = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    second = minute.replace("mm", "mm:ss")
    said = Counter(QLocale().toString(moment, minute) for moment in moments)
    return [
        text
        if said[text := QLocale().toString(moment, minute)] == 1
        else QLocale().toString(moment, second)
        for moment in moments
    ]
