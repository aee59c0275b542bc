"""A button that copies something and says so."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui.widgets.button import Button, ButtonKind

COPIED_MS = 1500
"""How long it says that it has copied."""


class CopyButton(Button):
    """Says for a moment that it has copied."""

    def __init__(self, text: str, parent: QWidget, *, icon_only: bool = True) -> None:
        kind = ButtonKind.QUIET if icon_only else ButtonKind.PLAIN
        super().__init__(
            text,
            parent,
            icon="copy",
            kind=kind,
            icon_only=icon_only,
            muted=icon_only,
            takes_focus=False,
        )
        self._name = text
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(COPIED_MS)
        self._back.timeout.connect(self._on_back_timeout)

    def say_copied(self) -> None:
        """Show the tick."""
        self.set_face("check", self.tr("Copied"))
        self._back.start()

    @Slot()
    def _on_back_timeout(self) -> None:
        self.set_face("copy", self._name)
