"""Asks before a link of a reply is opened, and shows where it really leads."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.theme import Shade, strong_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.sheet import Sheet

SCHEMES = frozenset({"http", "https", "mailto"})
"""What is opened at all: nothing that runs or reads something on this computer."""
MAX_SHOWN = 600
_BREAK = "\u200b"


def target_of(address: str) -> QUrl | None:
    """Return where a link leads, or None when it is nothing that is opened."""
    url = QUrl(address.strip(), QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.scheme().lower() not in SCHEMES:
        return None
    if url.scheme().lower() != "mailto" and not url.host():
        return None
    return url


def shown_address(url: QUrl | None, address: str) -> str:
    """Return an address in letters that cannot pretend to be others."""
    if url is not None:
        return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return ascii(address)[1:-1]


class LinkDialog(Sheet):
    """One link."""

    confirmed = Signal(QUrl)
    """When the user wants it opened."""

    def __init__(self, address: str, parent: QWidget) -> None:
        self._url = target_of(address)
        super().__init__("", parent)
        self.setWindowTitle(
            self.tr("Open this link?") if self._url is not None else self.tr("Not a web address")
        )
        self._address = shown_address(self._url, address)
        words, where = WrappedLabel(self), WrappedLabel(self)
        where.setText(_breakable(self._address[:MAX_SHOWN]))
        where.setAccessibleName(self._address[:MAX_SHOWN])
        where.setFont(strong_font(self.font()))
        where.setForegroundRole(Shade.ACCENT)
        if self._url is None:
            words.setText(
                self.tr(
                    "This link does not lead to a web page or a mail address, so it is not opened."
                    " It was written by the model."
                )
            )
        elif self._url.scheme().lower() == "mailto":
            words.setText(self.tr("The model wrote this link. It starts a mail to:"))
        else:
            words.setText(
                self.tr("The model wrote this link. It opens in your browser and leads to:")
            )
        self.add_words(words)
        self.add_words(where)
        copy = Button(self.tr("Copy address"), self)
        close = Button(self.tr("Cancel") if self._url is not None else self.tr("Close"), self)
        self.add_button(copy)
        self.add_button(close)
        copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.reject)
        self.open_button: Button | None = None
        if self._url is not None:
            self.open_button = Button(self.tr("Open"), self, kind=ButtonKind.PRIMARY)
            self.add_button(self.open_button)
            self.open_button.clicked.connect(self._on_open_clicked)
        close.setFocus()

    @property
    def address(self) -> str:
        """What is shown."""
        return self._address

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.reject()

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._url is not None:
            self.confirmed.emit(self._url)
        self.accept()


def _breakable(text: str) -> str:
    """Return the text with places to break it anywhere: labels break between words only."""
    return _BREAK.join(text)
