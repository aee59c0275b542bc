"""What the window remembers: its place, the last model. An INI file, no registry."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class WindowState:
    """Reads and writes the file; whatever is not understood counts as absent."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """What `QWidget.saveGeometry` returned; empty when unknown."""
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window/geometry", value)

    @property
    def sidebar_shown(self) -> bool:
        """Whether the list of chats is shown beside the page."""
        return bool(self._settings.value("window/sidebar") != "hidden")

    @sidebar_shown.setter
    def sidebar_shown(self, value: bool) -> None:
        self._settings.setValue("window/sidebar", "shown" if value else "hidden")

    @property
    def sidebar_width(self) -> int:
        """In pixels; 0 when unknown."""
        value = self._settings.value("window/sidebar_width")
        return int(value) if isinstance(value, int | str) and str(value).isdecimal() else 0

    @sidebar_width.setter
    def sidebar_width(self, value: int) -> None:
        self._settings.setValue("window/sidebar_width", value)

    @property
    def unfolded(self) -> list[int]:
        """Ids of the folders that show their chats."""
        return [int(word) for word in self._words("chat/unfolded") if word.isdecimal()]

    @unfolded.setter
    def unfolded(self, value: Iterable[int]) -> None:
        self._settings.setValue("chat/unfolded", " ".join(map(str, value)))

    @property
    def commands(self) -> list[str]:
        """Ids of the commands used lately, the last one first."""
        return self._words("window/commands")

    @commands.setter
    def commands(self, value: Iterable[str]) -> None:
        self._settings.setValue("window/commands", " ".join(value))

    @property
    def models_table(self) -> bool:
        """Whether the model browser shows a table."""
        return bool(self._settings.value("models/view") == "table")

    @models_table.setter
    def models_table(self, value: bool) -> None:
        self._settings.setValue("models/view", "table" if value else "cards")

    @property
    def chat(self) -> int | None:
        """The chat that was on the page."""
        value = self._settings.value("chat/last")
        return int(value) if isinstance(value, int | str) and str(value).isdecimal() else None

    @chat.setter
    def chat(self, value: int | None) -> None:
        self._settings.setValue("chat/last", "" if value is None else value)

    @property
    def model(self) -> Path | None:
        """The model that was loaded last."""
        value = self._settings.value("model/last")
        return Path(value) if isinstance(value, str) and value else None

    @model.setter
    def model(self, value: Path) -> None:
        self._settings.setValue("model/last", str(value))

    def save(self) -> None:
        """Write the file now; a folder that cannot be written is no reason to complain."""
        self._settings.sync()

    def _words(self, key: str) -> list[str]:
        value = self._settings.value(key)
        return value.split() if isinstance(value, str) else []
