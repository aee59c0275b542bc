"""Has the loaded model's file hashed in the background, so that replies can name it."""

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from gpt4all_desktop.library.identity import Identities
from gpt4all_desktop.ui.chat.state import ModelState, Ready
from gpt4all_desktop.ui.events import Failure, ModelInfo
from gpt4all_desktop.ui.jobs import JobThread


class ModelIdentity(QObject):
    """Lives in the main thread. The thread is started by the first file not hashed yet."""

    def __init__(self, identities: Identities, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._identities = identities
        self._jobs = JobThread("checksums", self)
        self._closed = threading.Event()
        self._begun: set[Path] = set()

    def sha256_of(self, model: ModelInfo) -> str:
        """Return the checksum of a model's file; empty while it is not known."""
        return self._identities.known(model.path)

    def set_model_state(self, state: ModelState) -> None:
        """Have the file hashed, unless it was."""
        if not isinstance(state, Ready):
            return
        path = state.model.path
        if path in self._begun or not path.is_file() or self._identities.known(path):
            return
        self._begun.add(path)
        work = partial(self._identities.compute, path, self._closed.is_set)
        self._jobs.run(work, self._on_done, partial(self._on_failed, path))

    def shutdown(self) -> bool:
        """Stop hashing and join the thread. Returns False if it did not end."""
        self._closed.set()
        return self._jobs.shutdown()

    def _on_done(self, _sha256: str) -> None:
        """It is kept already."""

    def _on_failed(self, path: Path, _failure: Failure) -> None:
        self._begun.discard(path)
