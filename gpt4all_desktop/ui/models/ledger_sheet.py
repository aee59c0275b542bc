"""The list of requests this program has sent, for whoever wants to know."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.library.ledger import LedgerEntry
from gpt4all_desktop.ui.models import words
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.list_sheet import Line, ListSheet

MOST = 2_000
"""Entries shown; the file has all of them."""


class LedgerSheet(ListSheet):
    """Newest first."""

    def __init__(self, path: Path, entries: Sequence[LedgerEntry], parent: QWidget) -> None:
        super().__init__(
            self.tr("Network requests"),
            self.tr(
                "Every request this program has sent: when, to whom, why, and how much came "
                "back. A line is written before the request leaves. The list itself is the file "
                "{path}."
            ).format(path=path.name),
            self.tr("Nothing has ever been sent."),
            parent,
        )
        self._path = path
        show = Button(self.tr("Show file"), self, icon="folder")
        show.setEnabled(bool(entries))
        close = Button(self.tr("Close"), self)
        self.add_button(show)
        self.add_button(close)
        self.set_lines([self._line(entry) for entry in entries[:MOST]])
        show.clicked.connect(self._on_show_clicked)
        close.clicked.connect(self.accept)

    def _line(self, entry: LedgerEntry) -> Line:
        moment = QDateTime.fromSecsSinceEpoch(int(entry.time.timestamp()))
        time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        if entry.received is None:
            result = self.tr("not finished")
        elif entry.status is None:
            result = self.tr("no answer")
        else:
            result = words.size(entry.received)
        reason = self._reason(entry.reason)
        return Line(title=f"{entry.host}: {reason}", detail=f"{time} · {result}")

    def _reason(self, noted: str) -> str:
        """Say in the user's language what the file says in English."""
        title = noted.removeprefix("download of ")
        if title != noted:
            return self.tr("download of {title}").format(title=title)
        known = {
            "download": self.tr("download"),
            "list of models": self.tr("list of models"),
            "search on Hugging Face": self.tr("search on Hugging Face"),
        }
        return known.get(noted, noted)

    @Slot()
    def _on_show_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
