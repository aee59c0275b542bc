"""Small files: whole at any moment, also after a crash or a power failure; and private ones."""

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path


def replace_text(path: Path, text: str) -> None:
    """Put text in the place of what a file has, in UTF-8; its folder is made if there is none.

    The old content stays until the new one is on disk. Nobody but the owner can read it.

    Raises:
        OSError: it cannot be written; the old content is still there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    make_private(new)
    with new.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def make_private(path: Path) -> None:
    """Let nobody but its owner read a file, which is made, empty, if there is none.

    On Windows the user's folders see to that. A file that is somebody else's stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    if os.name != "nt":
        with contextlib.suppress(OSError):
            path.chmod(0o600)


def make_private_folder(folder: Path) -> None:
    """Make a folder, if there is none, and let nobody but its owner look into it.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if os.name != "nt":
        with contextlib.suppress(OSError):
            folder.chmod(0o700)


class LatestText:
    """Keeps a small file at the latest text, in a thread of its own: a busy disk takes its time."""

    def __init__(self, path: Path, *, failed: Callable[[OSError], None]) -> None:
        """Args: failed: called in that thread with why a text could not be written."""
        self._path = path
        self._failed = failed
        self._lock = threading.Lock()
        self._text: str | None = None
        self._thread: threading.Thread | None = None

    def put(self, text: str) -> None:
        """Write a text soon; of several that wait only the last is written. From any thread."""
        with self._lock:
            self._text = text
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._write, name=f"writes {self._path.name}"
                )
                self._thread.start()

    def flush(self) -> None:
        """Wait until the latest text is in the file, or could not be written."""
        with self._lock:  # one that is just being started cannot be joined yet
            thread = self._thread
        if thread is not None:
            thread.join()

    def _write(self) -> None:
        while True:
            with self._lock:
                text, self._text = self._text, None
                if text is None:
                    self._thread = None
                    return
            try:
                replace_text(self._path, text)
            except OSError as error:
                self._failed(error)
