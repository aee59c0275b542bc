"""Notices that models came or went in the folders, without reading them: that is a job's work."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

DEBOUNCE_MS = 400
"""Copying a model makes many changes; this much later one look is worth it."""
ARRIVING_MS = 1000
"""A file that grows is looked at so often; the system tells only that it came."""
MISSING_MS = 10_000
"""A folder that cannot be read cannot be watched either."""


class FolderWatch(QObject):
    """Watches folders that exist. In the main thread."""

    changed = Signal()
    """When another look at the folders is worth it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DEBOUNCE_MS)
        self._again = QTimer(self)
        self._again.setSingleShot(True)

        self._watcher.directoryChanged.connect(self._on_directory_changed)
        self._soon.timeout.connect(self.changed)
        self._again.timeout.connect(self.changed)

    @property
    def folders(self) -> list[Path]:
        """What is watched."""
        return sorted(Path(name) for name in self._watcher.directories())

    def set_folders(
        self, folders: Iterable[Path], *, arriving: bool = False, missing: bool = False
    ) -> None:
        """Watch these folders, which could be read a moment ago.

        Args:
            arriving: a file is being copied.
            missing: a folder cannot be read now.
        """
        wanted, present = {str(folder) for folder in folders}, set(self._watcher.directories())
        if present - wanted:
            self._watcher.removePaths(sorted(present - wanted))
        if wanted - present:
            self._watcher.addPaths(sorted(wanted - present))
            self._soon.start()  # what came between the look and now was seen by neither
        self._again.stop()
        if arriving or missing:
            self._again.start(ARRIVING_MS if arriving else MISSING_MS)

    @Slot(str)
    def _on_directory_changed(self, _folder: str) -> None:
        if not self._soon.isActive():
            self._soon.start()
